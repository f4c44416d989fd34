"""Days as people say them who bound, list and count them: "the latest I could do is the 9th", "not Monday to "
 "Wednesday".

All of them said on Tuesday 24 November 2026 at ten. What no calendar here knows, such as a school's holidays, is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from conversations.understanding import understand

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

SAID = {
    "the latest I could manage would be the 9th": "2026-11-24..2026-12-09",
    "The very latest I can do is Friday": "2026-11-24..2026-11-27",
    "latest date we could come is 4 December": "2026-11-24..2026-12-04",
    "latest I can wait until is the 18th": "2026-11-24..2026-12-18",
    "the latest day that I could possibly do is the 30th": "2026-11-24..2026-11-30",
    "not any later than the 15th": "2026-11-24..2026-12-15",
    "no later then Monday": "2026-11-24..2026-11-30",
    "the earliest I could make is the 8th": "2026-12-08..2027-11-24",
    "earliest we can do is 3 December": "2026-12-03..2027-11-24",
    "soonest I could come is next Thursday": "2026-12-03..2027-11-24",
    "the earliest date I can manage is the 14th": "2026-12-14..2027-11-24",
    "not any sooner than the 10th": "2026-12-10..2027-11-24",
    "no earlier then the 11th": "2026-12-11..2027-11-24",
    "no earlier than Thursday, no later than Saturday": "2026-11-26..2026-11-28",
    "no sooner than the 1st, not later than the 4th": "2026-12-01..2026-12-04",
    "from Thursday for a week": "2026-11-26..2026-12-02",
    "from the 2nd for three weeks": "2026-12-02..2026-12-22",
    "starting on the 7th for 2 weeks": "2026-12-07..2026-12-20",
    "for a fortnight from Monday": "2026-11-30..2026-12-13",
    "for 10 days from the 1st": "2026-12-01..2026-12-10",
    "for one week starting 9 December": "2026-12-09..2026-12-15",
    "from tomorrow for three days": "2026-11-25..2026-11-27",
    "beginning Monday for a fortnight": "2026-11-30..2026-12-13",
    "Mondays to Wednesdays": "2026-11-24..2027-11-24 mon+tue+wed",
    "Tuesdays till Fridays": "2026-11-24..2027-11-24 tue+wed+thu+fri",
    "Wednesdays-Fridays": "2026-11-24..2027-11-24 wed+thu+fri",
    "Mondays to Thursdays, mornings": "2026-11-24..2027-11-24 mon+tue+wed+thu | -12:00",
    "Tue to Thu any week": "2026-11-24..2027-11-24 tue+wed+thu",
    "from Mondays to Wednesdays only": "2026-11-24..2027-11-24 mon+tue+wed",
    "Thursdays through Saturdays": "2026-11-24..2027-11-24 thu+fri+sat",
    "not Monday to Wednesday": "2026-11-24..2027-11-24 thu+fri+sat+sun",
    "not Tue-Thu": "2026-11-24..2027-11-24 mon+fri+sat+sun",
    "any day but Wednesday to Friday": "2026-11-24..2027-11-24 mon+tue+sat+sun | anytime",
    "not Thursday through Saturday": "2026-11-24..2027-11-24 mon+tue+wed+sun",
    "except Mondays to Wednesdays": "2026-11-24..2027-11-24 thu+fri+sat+sun",
    "any day but the 8th or 9th": "2026-11-24..2027-11-24 | anytime",
    "any day except the 1st, 2nd and 3rd": "2026-11-24..2027-11-24 | anytime",
    "not the 14th, 15th or 16th": "day?excluded",
    "anything but the 10th, 11th and 12th": "2026-11-24..2027-11-24",
    "before the 12th but not the 9th": "2026-11-24..2026-12-11",
    "any time bar the 7th and 8th": "2026-11-24..2027-11-24 | anytime",
    "next week but one": "2026-12-07..2026-12-13",
    "the week but one": "2026-12-07..2026-12-13",
    "a week on Thursday": "2026-12-03",
    "Monday week": "2026-12-07",
    "a fortnight on Wednesday": "2026-12-09",
    "over Christmas": "2026-12-24..2027-01-01",
    "during the Christmas period": "2026-12-24..2027-01-01",
    "over the festive season": "2026-12-24..2027-01-01",
    "over xmas and new year": "2026-12-24..2027-01-01",
    "between Christmas and New Year": "2026-12-26..2026-12-31",
    "in between xmas and the new year": "2026-12-26..2026-12-31",
    "between the festivities": "2026-12-26..2026-12-31",
    "half term": "day?ambiguous",
    "during the school holidays": "day?ambiguous",
    "in the February half-term": "day?ambiguous",
    "after half term": "day?ambiguous",
    "once the kids are back at school": "day?ambiguous",
    "over the summer holidays": "day?ambiguous",
    "when the schools break up": "day?ambiguous",
    "in term time": "day?ambiguous",
    "not this week, the one after": "2026-11-30..2026-12-06",
    "not next week either, the one after": "2026-12-07..2026-12-13",
    "not tomorrow, the day after": "2026-11-26",
    "not this Friday, the next one": "2026-12-04",
    "not this month, the one after": "2026-12-01..2026-12-31",
    "not Monday this week but Thursday next week": "2026-12-03",
    "not the 7th but the 9th": "2026-12-09",
    "if not Monday then Wednesday": "2026-11-25..2026-11-30 mon+wed",
    "if not the 3rd then the 4th": "2026-12-03..2026-12-04",
    "Thursday, failing that Friday": "2026-11-26..2026-11-27",
    "tomorrow, otherwise Wednesday": "2026-11-25",
    "first choice Monday, second choice Friday": "2026-11-27..2026-11-30 mon+fri",
    "Tuesday if possible, or else Thursday": "day?ambiguous 2026-11-24,2026-11-26,2026-12-01",
    "the 2nd, if that's gone the 3rd": "2026-12-02..2026-12-03",
    "Saturday, if not then Monday": "2026-11-28..2026-11-30 mon+sat",
    "not for at least 2 weeks": "2026-12-08..2027-11-24",
    "not for another fortnight": "2026-12-08..2027-11-24",
    "nothing for a couple of weeks": "2026-12-08..2027-11-24",
    "at least three weeks away": "2026-12-15..2027-11-24",
    "not for another month": "2026-12-24..2027-11-24",
    "three to four weeks from now": "2026-12-15..2026-12-22",
    "2 to 3 weeks from today": "2026-12-08..2026-12-15",
    "five or six weeks from now": "2026-12-29..2027-01-05",
    "two weeks from last Monday": "2026-12-07",
    "a week from yesterday": "2026-11-30",
    "any day before Christmas": "2026-11-24..2026-12-24 | anytime",
    "any day after the 9th": "2026-12-10..2027-11-24 | anytime",
    "this side of Christmas": "2026-11-24..2026-12-24",
    "it's got to be before the 12th": "2026-11-24..2026-12-11",
    "this Thursday gone 3": "2026-11-26 | 15:00-",
    "my nurse said to come back in a fortnight": "2026-12-08",
    "The consultant told me to rebook in 6 weeks": "2027-01-05",
    "they want me seen again in ten days": "2026-12-04",
    "my sister is here on the 12th, so the Friday before that": "2026-12-11",
    "we fly on the 20th, the week before that please": "2026-12-07..2026-12-13",
    "over Easter": "2027-03-26..2027-03-29",
    "the second bank holiday in May": "2027-05-31",
    "St Patrick's": "2027-03-17",
    "the next fortnight": "2026-11-24..2026-12-08",
    "Friday, latest you have": "2026-11-27 | time?ambiguous",
    "Wednesday or thereabouts": "2026-11-24..2026-11-27",
    "Mon, Wed, Fri, evenings": "2026-11-24..2027-11-24 mon+wed+fri | 17:00-",
    "I could get away on Monday": "2026-11-30",
    "now please": "2026-11-24",
}


@pytest.mark.parametrize(("text", "meaning"), SAID.items())
def test_days_are_read_as_they_are_said(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


ASKED = {
    "for a week from next Friday": "day?ambiguous 2026-11-27,2026-12-04",
    "the third bank holiday in August": "day?ambiguous",
    "not Monday, Tuesday": "day?ambiguous 2026-11-24,2026-12-01",
}


@pytest.mark.parametrize(("text", "meaning"), ASKED.items())
def test_what_may_be_otherwise_is_asked(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


def test_the_weekend_of_easter_has_four_days(told: Callable[..., str]) -> None:
    spring = datetime(2027, 3, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic
    assert told("bank holiday weekend", spring) == "2027-03-26..2027-03-29"


DENIED = {
    "not Monday to Wednesday": "weekday:0 weekday:1 weekday:2",
    "any day but Wednesday to Friday": "weekday:2 weekday:3 weekday:4",
    "any day but the 8th or 9th": "day:2026-12-08 day:2026-12-09",
    "any day except the 1st, 2nd and 3rd": "day:2026-12-01 day:2026-12-02 day:2026-12-03",
    "not the 14th, 15th or 16th": "day:2026-12-14 day:2026-12-15 day:2026-12-16",
    "anything but the 10th, 11th and 12th": "day:2026-12-10 day:2026-12-11 day:2026-12-12",
    "before the 12th but not the 9th": "day:2026-12-09",
    "december except the 24th": "day:2026-12-24",
    "december apart from the 24th to 26th": "days:2026-12-24..2026-12-26",
    "from the 4th of January, not the 6th though": "day:2027-01-06",
    "any friday in january except the 8th": "day:2027-01-08",
    "the 3rd to the 12th but the 9th is out": "day:2026-12-09",
    "not Monday Tuesday or Wednesday": "weekday:0 weekday:1 weekday:2",
    "no to Tuesday, no to Wednesday, what's left": "weekday:1 weekday:2",
    "wednesdays are out and so are fridays": "weekday:2 weekday:4",
    "weekends are no good neither are mondays": "weekday:0 weekday:5 weekday:6",
    "not good friday": "day:2027-03-26",
    "no to the last Friday of January": "day:2027-01-29",
    "any time bar the 7th and 8th": "day:2026-12-07 day:2026-12-08",
}


@pytest.mark.parametrize(("text", "denied"), DENIED.items())
def test_all_of_a_list_and_of_a_range_is_denied(text: str, denied: str) -> None:
    assert " ".join(understand(text, TUESDAY).denied.listed) == denied
