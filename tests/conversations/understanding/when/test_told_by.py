"""Days and hours told by what happens on them, or by the hour that it is now."""

from collections.abc import Callable
from datetime import datetime

import pytest

END = "2027-11-22"

FROM_THEN = {
    "after my antibiotics finish, that's a week from today": f"2026-11-29..{END}",
    "once my cast is off, which is 2 weeks from today": f"2026-12-06..{END}",
    "after the course finishes, that is in ten days": f"2026-12-02..{END}",
    "before my passport runs out, that's three weeks from now": "2026-11-22..2026-12-12",
    "by the time my leave ends, which is in 2 weeks": "2026-11-22..2026-12-05",
    "the other side of easter": f"2027-03-29..{END}",
    "the other side of christmas": f"2026-12-26..{END}",
    "on the far side of the 12th": f"2026-12-13..{END}",
    "once January's out the way": f"2027-02-01..{END}",
    "once christmas is out of the way": f"2026-12-26..{END}",
    "when easter is behind us": f"2027-03-29..{END}",
    "it must be done by the 4th dec as i fly on the 5th": "2026-11-22..2026-12-04",
    "by the 9th because i go away on the 10th": "2026-11-22..2026-12-09",
    "before the 11th, cos we move house on the 12th": "2026-11-22..2026-12-10",
    "it needs to be over by 5 december": "2026-11-22..2026-12-05",
    "must be done by 5": "-17:00",
}

COUNTED = {
    "8 weeks after my op, the op was 4th november": "2026-12-30",
    "6 weeks after my operation, which was on the 20th": "2027-01-01",
    "5 weeks since my op, it was the 20th": "2026-12-25",
    "8 weeks after my op, the op was on the 30th": "2026-12-25",
    "8 weeks after my op, the op was on the 39th": "day?impossible",
    "6 weeks after the op which was on 20 october": "2026-12-01",
    "my op was on 4 november, 8 weeks after that": "2026-12-30",
    "10 days after 20 november": "2026-11-30",
    "a week after 4 november": "day?past 2027-11-11",
    "it's bins day Wednesday so the day after that": "2026-11-26",
    "monday is choir practice so the day after that": "2026-11-24",
    "my sister visits on the 4th of december, so the day before that": "2026-12-03",
    "we have a funeral on thursday so the day after please": "2026-11-27",
    "Christmas is on a Friday isn't it, so the Wednesday of that week": "2026-12-23",
    "new year's day is a friday, so the monday of that week": "2026-12-28",
    "valentines day falls on a sunday, so the tuesday of that week": "2027-02-09",
    "about a week into the new year": "2027-01-08",
    "a week into january": "2027-01-08",
    "two weeks into february": "2027-02-15",
}

NAMED = {
    "the very last day of the year": "2026-12-31",
    "last day of this year": "2026-12-31",
    "the first day of the new year": "2027-01-01",
    "somewhere betwixt Christmas and New Year": "2026-12-26..2026-12-31",
    "betwixt 3 and 5pm on monday": "2026-11-23 | 15:00-17:00",
    "this month if you've anything left": "2026-11-22..2026-11-30",
    "this month if there is anything": "2026-11-22..2026-11-30",
    "next week if you have something": "2026-11-23..2026-11-29",
    "sometime in May when the weather picks up": "2027-05-01..2027-05-31",
    "in march when it warms up": "2027-03-01..2027-03-31",
    "maybe in april once the evenings get lighter": "2027-04-01..2027-04-30",
    "the xmas bank holiday": "day?ambiguous 2026-12-25,2026-12-28",
    "before they break up for easter": "day?ambiguous",
    "once they break up for christmas": "day?ambiguous",
    "until we break up for the summer": "day?ambiguous",
}

AS_NOW = {
    "this time tomorrow": "2026-11-23 | 10:00",
    "about this time the day after tomorrow": "2026-11-24 | 10:00",
    "a week tomorrow at the same time as now": "2026-11-30 | 10:00",
    "same time as now on friday": "2026-11-27 | 10:00",
    "this time next monday please": "10:00 | day?ambiguous 2026-11-23,2026-11-30",
    "this time next week": "2026-11-29",
}

AS_IN_OTHER_TONGUES = {
    "I take the one of 14 and 20, the day 26": "2026-11-26 | 14:20",
    "the one of 9 and 40": "09:40",
    "the slot of 15 and 30, the day 3": "2026-12-03 | 15:30",
    "the day 4 please": "2026-12-04",
    "the one of 14 and 15": "",
}


OVER_AND_AGAIN = {
    "after xmas and new year": f"2027-01-02..{END}",
    "after christmas & the new year": f"2027-01-02..{END}",
    "once xmas and new year are over": f"2027-01-02..{END}",
    "after the christmas and new year break": f"2027-01-02..{END}",
    "after the festive season": f"2027-01-02..{END}",
    "after the xmas hols": f"2027-01-02..{END}",
    "before christmas and new year": "2026-11-22..2026-12-24",
    "after christmas": f"2026-12-26..{END}",
    "after xmas or new year": "day?ambiguous 2026-12-25,2027-01-01",
    "over xmas and new year": "2026-12-24..2027-01-01",
    "same day next week as today": "2026-11-29",
    "the same day next week as now": "2026-11-29",
    "same day as today but next week": "2026-11-29",
    "same weekday as today, next week": "2026-11-29",
    "today but next week": "2026-11-29",
    "same day next month as today": "2026-12-22",
    "same day as today": "2026-11-22",
    "today but not next week": "2026-11-22",
    "either end of the week, monday or friday": "2026-11-23..2026-11-27 mon+fri",
    "either end of the week, so mon or fri": "2026-11-23..2026-11-27 mon+fri",
    "monday or friday, either end of the week": "2026-11-23..2026-11-27 mon+fri",
    "the beginning or the end of the week - monday or friday": "2026-11-23..2026-11-27 mon+fri",
    "either end of next week, monday or friday": "2026-11-23..2026-11-27 mon+fri",
    "either end of the week": "2026-11-23..2026-11-27 mon+tue+thu+fri",
    "start of the week or friday": "2026-11-23..2026-11-27 mon+tue+fri",
}


@pytest.mark.parametrize(
    ("text", "meaning"), (OVER_AND_AGAIN | FROM_THEN | COUNTED | NAMED | AS_NOW | AS_IN_OTHER_TONGUES).items()
)
def test_days_and_hours_that_are_told_by_others(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


def test_the_hour_that_it_is_counts_to_the_minute(told: Callable[..., str]) -> None:
    now = datetime(2027, 10, 30, 11, 20, 45)  # noqa: DTZ001 - wall clock at the clinic
    assert told("this time tomorrow", now) == "2027-10-31 | 11:20"


def test_the_days_off_at_christmas_are_those_on_which_people_would_work(told: Callable[..., str]) -> None:
    now = datetime(2027, 12, 1, 10, 0)  # noqa: DTZ001 - wall clock at the clinic
    assert told("the Christmas bank holiday", now) == "day?ambiguous 2027-12-27,2027-12-28"
