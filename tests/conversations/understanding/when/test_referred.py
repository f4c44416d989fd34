"""A wish that refers to a day which is told before it, or behind it; all said on Sunday 22 November 2026 at ten."""

from __future__ import annotations

from collections.abc import Callable

import pytest

END = "2027-11-22"
EXCEPT = {
    "got chemo tuesdays, so any day but that": f"2026-11-22..{END} mon+wed+thu+fri+sat+sun | anytime",
    "I have dialysis on mondays so any day but that": f"2026-11-22..{END} tue+wed+thu+fri+sat+sun | anytime",
    "bins day is thursday, any day but that": f"2026-11-22..{END} mon+tue+wed+fri+sat+sun | anytime",
    "my carer comes wednesdays so anything but then": f"2026-11-22..{END} mon+tue+thu+fri+sat+sun | anytime",
    "swimming is fridays so not that day": f"2026-11-22..{END} mon+tue+wed+thu+sat+sun",
    "choir mondays and thursdays so any day but those": f"2026-11-22..{END} tue+wed+fri+sat+sun | anytime",
    "nursery is closed mondays so any day except that": f"2026-11-22..{END} tue+wed+thu+fri+sat+sun | anytime",
    "yoga every friday so any day bar that": f"2026-11-22..{END} mon+tue+wed+thu+sat+sun | anytime",
    "we have a wedding on the 5th, any other day is fine": f"2026-11-22..{END} | anytime",
}
BOUNDS = {
    "baby is due 14 jan so anytime until then": "2026-11-22..2027-01-13",
    "exams end 11 december so anytime after that": f"2026-12-12..{END}",
    "I move house 15 december, needs to be before then": "2026-11-22..2026-12-14",
    "my insurance runs out 31 december so up until then": "2026-11-22..2026-12-31",
    "We fly to Malta 8th december, needs to be before": "2026-11-22..2026-12-07",
    "my visa ends 20 december. it has to be before that": "2026-11-22..2026-12-19",
    "my mum died last week, funeral is the 30th, can we do later": f"2026-12-01..{END}",
    "wedding is the 5th december can it be earlier": "2026-11-22..2026-12-04",
    "The funeral is on thursday, can we make it after": f"2026-11-27..{END}",
    "Term ends 18 december, afterwards is good": f"2026-12-19..{END}",
    "the builders are here till the 4th, later than that please": f"2026-12-05..{END}",
    "my husband's op is 10 december, i need mine done before": "2026-11-22..2026-12-09",
    "my maternity leave starts on 4 january, i want it done before that": "2026-11-22..2027-01-03",
    "we go to lapland on 28 march, something before that please": "2026-11-22..2027-03-27",
    "the roof is mended 29 march, so nothing until then": f"2027-03-29..{END}",
}
COUNTED = {
    "Valentines day is a sunday isnt it, so the day after": "2027-02-15",
    "boxing day is a saturday so the day before": "2026-12-25",
    "my mot is the 9th so the day after": "2026-12-10",
    "my op is 17 december, can we do a week later": "2026-12-24",
    "my op is 17 december and they want bloods in the week before": "2026-12-10..2026-12-16",
    "we have visitors on the 5th december, the monday after would be good": "2026-12-07",
    "my course is on the 3rd so a couple of days later": "2026-12-05",
    "his trial starts 27 march so the week after that": "2027-03-29..2027-04-04",
    "im in town on the 8th, can I come then?": "2026-12-08",
    "The kids are with their dad on the 5th so that day please": "2026-12-05",
}
BETWEEN = {
    "we land on the 10th and leave again the 14th, so in between": "2026-12-10..2026-12-14",
    "we come on the 7th and go home on the 12th so during that time": "2026-12-07..2026-12-12",
    "my leave starts 14 december and ends on the 18th, anything in between": "2026-12-14..2026-12-18",
}
TOLD_BEHIND = {
    "day before my flight, I fly on the 4th of december": "2026-12-03",
    "two weeks after my op, my op is on the 8th": "2026-12-22",
    "before my wedding, it is on the 19th december": "2026-11-22..2026-12-18",
    "after my exams, they finish on the 11th": f"2026-12-12..{END}",
    "by my holiday. we go on 12 december": "2026-11-22..2026-12-12",
    "a week before my scan, which is 15 december": "2026-12-08",
    "until my course, it starts on the 7th": "2026-11-22..2026-12-07",
    "the day after our flight, we land on 28 march": "2027-03-29",
    "two weeks after my op, it was on the 12th": "2026-11-26",
}
NO_REFERENCE = {
    "tomorrow i guess, my car is back then": "2026-11-23",
    "my appointment is on the 30th, can we do later": "day?ambiguous 2026-11-30",
    "I came on the 4th of may. I have been before": "",
    "I finish at 3 on the 8th so after that": "2026-12-08 | 15:00-",
    "had bloods on wednesday so a week after that": "2026-11-25",
    "can I come on the 4th or after that": f"2026-12-04..{END}",
    "my shift on the 4th ends at 2, so after that": "2026-12-04 | 14:00-",
}


@pytest.mark.parametrize(
    ("text", "meaning"),
    [*EXCEPT.items(), *BOUNDS.items(), *COUNTED.items(), *BETWEEN.items(), *TOLD_BEHIND.items()],
)
def test_a_wish_refers_to_the_day_that_is_told(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), NO_REFERENCE.items())
def test_what_is_no_such_reference_is_read_as_before(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
