"""Two days of which each has its own say, and what is told beside the one that is wished; all said on Sunday 22
November 2026 at ten.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

OWN_HOURS = {
    "the 15th in the morning or the 16th in the afternoon": "day?ambiguous 2026-12-15 -12:00,2026-12-16 12:00-17:00",
    "tuesday morning or thursday afternoon": "day?ambiguous 2026-11-24 -12:00,2026-11-26 12:00-17:00",
    "mornings on the 3rd, afternoons on the 4th": "day?ambiguous 2026-12-03 -12:00,2026-12-04 12:00-17:00",
    "monday morning or all day tuesday": "day?ambiguous 2026-11-23 -12:00,2026-11-24",
    "this week but I cant do tues or thurs, and fri only til 12": "day?ambiguous | time?ambiguous",
    "mon, wed or friday, friday only after 3": "day?ambiguous 2026-11-23,2026-11-25,2026-11-27 | time?ambiguous",
    "next week any day but friday only in the morning": "day?ambiguous | time?ambiguous",
    "weekdays, thursdays only until 2": "day?ambiguous | time?ambiguous",
    "the 8th or the 9th, the 9th only till noon": "day?ambiguous | time?ambiguous",
    "the 15th or 16th in the morning": "2026-12-15..2026-12-16 | -12:00",
    "tuesday morning or thursday morning": "2026-11-24..2026-11-26 tue+thu | -12:00",
    "fri only til 12": "2026-11-27 | -12:00",
    "fridays only, after 3": "2026-11-22..2027-11-22 fri | 15:00-",
    "monday and tuesday only after 3": "2026-11-23..2026-11-24 | 15:00-",
    "monday only after 3": "2026-11-23 | 15:00-",
    "next week, friday only": "2026-11-27",
    "monday or tuesday, until 12": "2026-11-23..2026-11-24 | -12:00",
    "before 3 on monday or tuesday": "2026-11-23..2026-11-24 | -15:00",
}
BUT_THIS = {
    "1st june is no good the 2nd is though": "2027-06-02",
    "monday is no good but tuesday is fine": "2026-11-24",
    "the 8th is out, the 9th works": "2026-12-09",
    "friday's no good for me, thursday would be better": "2026-11-26",
    "1st february no good, the 2nd is ok": "2027-02-02",
    "monday is no good tuesday is no good either": "day?excluded",
    "the 1st is no good, the 2nd is worse": "day?excluded",
    "monday is no good, tuesday is hopeless": "2026-11-22..2027-11-22 wed+thu+fri+sat+sun",
}
NOT_THIS_ONE = {
    "Saturday morning, no not this one, the one after": "2026-12-05 | -12:00",
    "friday afternoon, sorry not this one, the next": "2026-12-04 | 12:00-17:00",
    "monday, oh no not this one, the one after": "2026-11-30",
    "wednesday in the morning, well not this one, the following one": "2026-12-02 | -12:00",
    "saturday morning, not this one": "2026-12-05 | -12:00",
    "saturday morning, not this saturday": "2026-12-05 | -12:00",
    "next week before halloween": "2026-11-23..2026-11-29",
    "next week before friday": "2026-11-23..2026-11-26",
    "this week before thursday": "2026-11-22..2026-11-25",
    "next week before the 26th": "2026-11-23..2026-11-25",
    "next week after wednesday": "2026-11-26..2026-11-29",
    "the week before christmas": "2026-12-14..2026-12-20",
    "the week before friday": "2026-11-22",
}
OR_LATER = {
    "thursday I'm at the church hall until two, so three o'clock or after on Thursday": "2026-11-26 | 15:00-",
    "3 or after on thursday": "2026-11-26 | 15:00-",
    "four or later on friday": "2026-11-27 | 16:00-",
    "11am or before on the 9th": "2026-12-09 | -11:00",
    "half 4 or later this friday": "2026-11-27 | 16:30-",
    "noon or earlier on monday": "2026-11-23 | -12:00",
    "friday or after on monday": "2026-11-27..2027-11-22",
    "the 9th or after": "2026-12-09..2027-11-22",
}
IF_OPEN = {
    "tomorrow if your open sundays if not wednesday": "2026-11-23..2026-11-25 mon+wed",
    "today if you're open otherwise tuesday": "2026-11-22..2026-11-24 tue+sun",
    "saturday if ur open saturdays, else monday": "2026-11-23..2026-11-28 mon+sat",
    "the 26th if the clinic is open on that day, or the 28th": "2026-11-26..2026-11-28 thu+sat",
    "boxing day if your open, prob not, so whatever is next": "2026-12-26..2027-11-22 | soonest",
    "the 24th if you're open, doubt it, otherwise whenever next": "2026-11-24..2027-11-22 | soonest",
    "christmas eve if you are open, so the next available after": "2026-12-24..2027-11-22 | soonest",
}
HOLIDAYS = {
    "anytime during the easter hols, they go back on the 12th april": "2027-03-27..2027-04-11",
    "in half term, they're back on the 2nd march": "2027-02-21..2027-03-01",
    "over the christmas holidays, school starts back on 5 january": "2026-12-20..2027-01-04",
    "during the summer holidays, the kids go back on the 3rd of september": "2027-07-21..2027-09-02",
    "in the easter holidays, she returns to school on 13 april": "2027-03-28..2027-04-12",
    "after the holidays, they go back on the 5th": "2026-12-05..2027-11-22",
    "before the bank holidays start": "2026-11-22..2026-12-24",
    "before all the bank holidays": "2026-11-22..2026-12-24",
    "i want it before the bank holidays begin": "2026-11-22..2026-12-24",
    "between the two bank holidays": "day?ambiguous",
    "between the next two bank holidays": "day?ambiguous",
    "before the bank holiday weekend": "2026-11-22..2026-12-25",
    "mornings after easter": "2027-03-30..2027-11-22 | -12:00",
    "any morning after easter": "2027-03-30..2027-11-22 | -12:00",
    "appointment after easter": "2027-03-30..2027-11-22",
    "any morning after the 5th": "2026-12-06..2027-11-22 | -12:00",
    "some evening after friday": "2026-11-28..2027-11-22 | 17:00-",
    "the morning after the 5th": "2026-12-06 | -12:00",
    "in march when it warms up, in the morning": "2027-03-01..2027-03-31 | -12:00",
    "before the 22nd december, somewhere round 1": "2026-11-22..2026-12-21 | 13:00",
    "over christmas break, the kids return on the 4th of january": "2026-12-26..2027-01-03",
    "during the half term, it ends on 26 february": "2027-02-17..2027-02-26",
    "after the hols, they go back on 5 january": "2027-01-05..2027-11-22",
}
TOLD = {
    "back at work today so only evenings now. 6 onwards": "18:00-",
    "started a new job this week so only evenings": "17:00-",
    "im back at school monday so weekends only": "2026-11-22..2027-11-22 sat+sun",
    "starting uni today so after 5 please": "17:00-",
    "I am back in the office now so lunchtimes": "12:00-14:00",
    "back at work monday so before then": "2026-11-22",
    "back at work on thursday so before that": "2026-11-22..2026-11-25",
    "got to be before I fly on the 29th": "2026-11-22..2026-11-28",
    "it's got to be this week": "2026-11-22..2026-11-29",
    "gotta be after the 3rd": "2026-12-04..2027-11-22",
    "got to come on tuesday": "2026-11-24",
    "hello its got to be by friday": "2026-11-22..2026-11-27",
    "i got to be there at 3": "",
    "not this week, still getting over christmas. next week any day": "2026-11-23..2026-11-29 | anytime",
    "i got over christmas with a cold, friday": "2026-11-27",
    "over christmas": "2026-12-24..2027-01-01",
    "the queens birthday lol. tomorrow then. mid morning": "2026-11-23 | 10:00-12:00",
    "it's my birthday. thursday please": "2026-11-26",
    "my birthday is the 5th december": "",
    "date of birth. 4 may 1980": "",
}
WIDENED = {
    "next month some time, no rush, but a Tuesday": "2026-12-01..2026-12-31 tue",
    "in january, no hurry, a monday": "2027-01-01..2027-01-31 mon",
    "next week whenever but a friday": "2026-11-27",
    "this month, not urgent, any thursday afternoon": "2026-11-26 | 12:00-17:00",
    "december some time, i dont mind when, just a wednesday": "2026-12-01..2026-12-31 wed",
    "next month, no rush": "2026-12-01..2026-12-31",
    "next week, no rush, tuesday the 1st": "2026-12-01",
    "for two weeks time, same day as today": "2026-12-06",
    "in three weeks, same day": "2026-12-13",
    "two weeks from now on the same day of the week": "2026-12-06",
    "same day as today but in a fortnight": "2026-12-06",
    "same day next week": "2026-11-29",
    "the same day as my scan": "",
    "friday morning. or actually whole of friday is fine": "2026-11-27",
    "tuesday afternoon, or all of tuesday is ok": "2026-11-24",
    "wednesday morning or any time on wednesday is fine actually": "2026-11-25",
    "thursday evening. the whole day is good": "2026-11-26",
    "the last day of april or the day before it": "2027-04-29..2027-04-30",
    "the 30th or the day before": "2026-11-29..2026-11-30",
    "friday or the day before that": "2026-11-26..2026-11-27",
    "4 december or maybe the day before": "2026-12-03..2026-12-04",
    "the last day of the month, or the one before": "2026-11-29..2026-11-30",
    "the 30th or the week before": "2026-11-23..2026-11-30",
}


@pytest.mark.parametrize(("text", "meaning"), OWN_HOURS.items())
def test_hours_of_one_day_are_not_merged_over_both(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), BUT_THIS.items())
def test_the_one_that_does_is_not_denied_with_the_other(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), NOT_THIS_ONE.items())
def test_the_one_after_is_a_week_on(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), OR_LATER.items())
def test_or_after_is_of_the_hour(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), IF_OPEN.items())
def test_if_you_are_open_leaves_the_other_day(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), HOLIDAYS.items())
def test_days_of_schools_and_bank_holidays_are_bounded(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), TOLD.items())
def test_what_is_told_beside_it_takes_nothing_away(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), WIDENED.items())
def test_what_widens_it_is_not_lost(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(
    "text", ["between the two bank holidays", "in between the bank holidays", "between these 2 bank holidays"]
)
def test_what_lies_between_the_next_two_bank_holidays_is_meant(text: str, told: Callable[..., str]) -> None:
    assert told(text, datetime(2026, 5, 1, 7, 30)) == "2026-05-05..2026-05-24"  # noqa: DTZ001
