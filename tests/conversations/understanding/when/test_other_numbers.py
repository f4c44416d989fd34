"""Numbers beside a day or an hour that are none: references, births, weeks of a check, waits; and days run together."""

from collections.abc import Callable

import pytest

BESIDE = {
    "dob 3/4/56, tuesday please": "2026-11-24",
    "born 12/12/1980 want the 12th": "2026-12-12",
    "date of birth 4 may 1956, friday at 10": "2026-11-27 | 10:00",
    "my ref is 24/11/A": "",
    "ref 12-12 wednesday": "2026-11-25",
    "order number 0912": "",
    "house number 9, thursday": "2026-11-26",
    "nhs number 943 476 5919 thursday am": "2026-11-26 | -12:00",
    "38 weeks pregnant, need friday": "2026-11-27",
    "12 week scan on the 3rd": "2026-12-03",
    "6 week check on tuesday": "2026-11-24",
    "3 month review on the 4th": "2026-12-04",
    "12 weeks post natal, friday": "2026-11-27",
    "6 monthly check, due 1st december": "2026-12-01",
    "half hour slot tuesday": "2026-11-24",
    "half an hour appointment on friday": "2026-11-27",
    "been waiting 2 weeks, any day next week": "2026-11-23..2026-11-29 | anytime",
    "I waited 3 weeks, friday please": "2026-11-27",
    "£30 at 3": "15:00",
    "my train gets in at 9.50, so 10.15 friday": "2026-11-27 | 10:15",
    "bus takes 45 mins so not before 10": "10:00-",
    "she turns 18 on the 3rd so after that": "2026-12-04..2027-11-22",
    "my mum is 86, thursday would be best": "2026-11-26",
    "I live at 27 Mill Lane, can i come on the 27th": "2026-11-27",
    "my number is 07700 900123, ring me tuesday": "2026-11-24",
}

RUN_TOGETHER = {
    "1stdec": "2026-12-01",
    "3rdjan please": "2027-01-03",
    "at10 on mon": "2026-11-23 | 10:00",
    "mon@10": "2026-11-23 | 10:00",
    "fri@2.30": "2026-11-27 | 14:30",
    "mon10am": "2026-11-23 | 10:00",
    "tomorrow@9": "2026-11-23 | 09:00",
    "wed'll do": "2026-11-25",
    "friday'll be fine": "2026-11-27",
    "the 4th'll do": "2026-12-04",
    "20th-ish of january": "2027-01-20",
    "mondee": "2026-11-23",
    "wensdee morning": "2026-11-25 | -12:00",
    "satdee": "2026-11-28",
    "after chrimbo": "2026-12-26..2027-11-22",
}


@pytest.mark.parametrize(("text", "meaning"), (BESIDE | RUN_TOGETHER).items())
def test_only_what_is_a_day_or_an_hour_is_read(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
