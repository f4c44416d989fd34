"""Days and hours as they come out in one breath: lists without a comma, what is out and what is left, what is put right
at once, a month and what bounds it, and where somebody is until then.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

SUNDAY = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - wall clock at the clinic
MARCH = datetime(2027, 3, 22, 10, 0)  # noqa: DTZ001 - the clocks go forward on the Sunday after
OCTOBER = datetime(2027, 10, 25, 10, 0)  # noqa: DTZ001 - and back on this one

ON_A_SUNDAY = {
    "mornings are a no, evenings are a no": "12:00-17:00",
    "wednesdays are out and so are fridays": "2026-11-22..2027-11-22 mon+tue+thu+sat+sun",
    "weekends are no good neither are mondays": "2026-11-22..2027-11-22 tue+wed+thu+fri",
    "not tomorrow, not Tuesday either": "2026-11-25..2027-11-25",
    "Wednesdays are when I've got the car": "2026-11-22..2027-11-22 wed",
    "mon wed fri, those are my days off": "2026-11-23..2027-11-22 mon+wed+fri",
    "first half of the week, any week": "2026-11-22..2027-11-22 mon+tue+wed",
    "the second half of the week, most weeks": "2026-11-22..2027-11-22 thu+fri",
    "the 4th or any friday after": "2026-12-04..2027-11-19 fri",
    "tomorrow or the day after or the day after that": "2026-11-23..2026-11-25",
    "the 30th to the 2nd of december": "2026-11-30..2026-12-02",
    "12th jan, sorry feb": "2027-02-12",
    "3 december, no, january": "2027-01-03",
    "thursday week not this thursday": "2026-12-03",
    "the tuesday after this one coming": "2026-12-01",
    "Next week is impossible, so the one after that": "2026-11-30..2026-12-06",
    "january but not before the 11th": "2027-01-11..2027-01-31",
    "december, up to the 18th": "2026-12-01..2026-12-18",
    "the back of January": "2027-01-21..2027-01-31",
    "once we're into December": "2026-12-01..2027-11-22",
    "once next week is over": "2026-11-30..2027-11-22",
    "once the kids have gone back on the 5th of january": "2027-01-05..2027-11-22",
    "when my leave starts on the 21st": "2026-12-21..2027-11-22",
    "we're self isolating until the 3rd": "2026-12-04..2027-11-22",
    "no sooner than 3 weeks": "2026-12-13..2027-11-22",
    "give it a fortnight then any day": "2026-12-06..2027-11-22",
    "three months on from now": "2027-02-22",
    "same again in 6 weeks": "2027-01-03",
    "a fortnight before christmas": "2026-12-11",
    "the Saturday nearest the tenth of January": "2027-01-09",
    "the friday closest to christmas": "2026-12-25",
    "the day after my blood test, that's on the 30th": "2026-12-01",
    "half nineish on the 30th": "2026-11-30 | 09:30",
    "5 to 3 on friday": "2026-11-27 | 14:55",
    "eleven hundred hours on the first of December": "2026-12-01 | 11:00",
    "not as early as 9": "09:00-",
    "has to finish by 4": "-16:00",
    "end of the working day": "15:00-",
    "not after dark": "-16:00",
    "late morning early afternoon": "11:00-14:00",
    "not good friday, the day after": "2027-03-27",
    "not christmas day, the tuesday after": "2026-12-29",
    "the 4th, no it'll be shut, the 6th then": "2026-12-06",
    "the twelfth of the twelfth": "2026-12-12",
    "3 weeks come friday": "2026-12-18",
    "the 10th or as soon after as possible": "2026-12-10..2027-11-22 | soonest",
    "the 8th onwards but no mondays": "2026-12-08..2027-11-22 tue+wed+thu+fri+sat+sun",
    "any day so long as its after the 6th and before the 12th": "2026-12-07..2026-12-11 | anytime",
    "my op is on the 15th so any day that week": "2026-12-14..2026-12-20",
    "my pension comes on the 28th so any day that week after it": "2026-11-23..2026-11-29",
    "the new year bank holiday": "2027-01-01",
    "straight after new year's day": "2027-01-02..2027-11-22",
    "soon as the new year starts": "2027-01-01..2028-01-01",
    "until 15 december i am travelling": "2026-12-16..2027-11-22",
    "we are away the first week in december but free after": "2026-12-08..2027-11-22",
    "I go in for my op on the 15th so it must be before": "2026-11-22..2026-12-14",
    "after two weeks": "2026-12-06..2027-11-22",
    "a good month from now": "2026-12-22",
    "now if you can otherwise tomorrow": "2026-11-22..2026-11-23",
    "within the fortnight": "2026-11-22..2026-12-06",
    "next week any time Tues onwards": "2026-11-24..2026-11-29 | anytime",
    "this week is no good try next": "2026-11-23..2026-11-29",
    "twenty eigth of november": "2026-11-28",
    "the blood test is on the 7th so a week after that": "2026-12-14",
    "back home on sunday so any time from monday": "2026-11-23..2027-11-22",
    "the clinic letter says not before the 1st of march": "2027-03-01..2027-11-22",
    "within 10 days of my op, op is the 7th": "2026-12-07..2026-12-17",
    "this weekend is no good, next is": "day?ambiguous 2026-11-28,2026-12-05",
    "during half term, 15th to 19th": "2026-12-15..2026-12-19",
    "march sometime after mothers day": "2027-03-08..2027-03-31",
    "spring sometime": "2027-03-01..2027-05-31",
    "the week leading up to easter": "2027-03-21..2027-03-27",
    "7th till 14th but not over the weekend": "2026-12-07..2026-12-14 mon+tue+wed+thu+fri",
    "late jan or failing that early feb": "2027-01-21..2027-02-10",
    "not this friday, next friday after lunch": "13:00-15:00 | day?ambiguous 2026-11-27,2026-12-04",
    "no appointments after half past 3 please": "-15:30",
    "no slots before the 9th please": "2026-12-09..2027-11-22",
    "tomorrow morning, not before 9.30": "2026-11-23 | 09:30-12:00",
    "afternoon, any day except thursday": "2026-11-22..2027-11-22 mon+tue+wed+fri+sat+sun | 12:00-17:00",
    "next week but im out tuesday and thursday": "2026-11-23..2026-11-29 mon+wed+fri+sat+sun",
    "can we push it back a week from the 8th": "2026-12-15",
    "the 8th or a day either side": "2026-12-07..2026-12-09",
    "two days later than the 8th": "2026-12-10",
    "i was told 6 to 8 weeks": "2027-01-03..2027-01-17",
    "hospital said to book for a fortnight from today": "2026-12-06",
    "the latest I can arrive is 4": "-16:00",
    "anytime after boxing day up to the 5th jan": "2026-12-27..2027-01-05 | anytime",
    "every wednesday is clear for me": "2026-11-22..2027-11-22 wed",
    "before the 18th as that's when we travel": "2026-11-22..2026-12-17",
    "my shift starts at 3 so it has to be before that": "-15:00",
}

WHERE_CLOCKS_CHANGE = {
    "after the clocks have changed": "2027-03-29..2028-03-21",
    "when the clocks have gone forward": "2027-03-29..2028-03-21",
    "two days either side of the 28th": "2027-03-26..2027-03-30",
    "the morning after the 27th": "2027-03-28 | -12:00",
    "a week after the twenty seventh": "2027-04-03",
    "once easter is out of the way": "2027-03-29..2028-03-21",
    "not this week, not next, after that": "2027-04-05..2028-03-21",
}

WHERE_CLOCKS_CHANGE_BACK = {
    "the evening before the thirty first": "2027-10-30 | 17:00-",
    "a day or two after the 30th": "2027-10-31..2027-11-01",
    "the 30th to the 2nd of november": "2027-10-30..2027-11-02",
    "late on the 31st": "2027-10-31 | 15:00-",
    "once the 30th has gone": "2027-10-31..2028-10-24",
}


@pytest.mark.parametrize(("text", "meaning"), ON_A_SUNDAY.items())
def test_what_is_said_in_one_breath_is_read(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, SUNDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), WHERE_CLOCKS_CHANGE.items())
def test_days_are_counted_over_the_night_that_is_an_hour_short(
    text: str, meaning: str, told: Callable[..., str]
) -> None:
    assert told(text, MARCH) == meaning


@pytest.mark.parametrize(("text", "meaning"), WHERE_CLOCKS_CHANGE_BACK.items())
def test_days_are_counted_over_the_night_that_is_an_hour_long(
    text: str, meaning: str, told: Callable[..., str]
) -> None:
    assert told(text, OCTOBER) == meaning


KEPT_BESIDE = {
    "physiotherapy at Camden, I get back on the 5th so from then": "2026-12-05..2027-11-22 | Camden | Physiotherapy",
    "GP in Richmond, my op is on the 15th so any day that week": "2026-12-14..2026-12-20 | Richmond | GP consultation",
    "Camden, my shift starts at 3 so before that": "-15:00 | Camden",
    "dr patel, the scan is on the 7th so a week after that": "2026-12-14 | Dr Anita Patel",
    "Camden, back home on sunday so any time from monday": "2026-11-23..2027-11-22 | Camden",
}


@pytest.mark.parametrize(("text", "meaning"), KEPT_BESIDE.items())
def test_what_is_wished_before_it_is_not_lost(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, SUNDAY) == meaning
