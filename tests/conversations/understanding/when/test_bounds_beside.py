"""Bounds of days that are told beside a wish, and what looks like one and is none."""

from collections.abc import Callable

import pytest

# Said on Sunday 22 November 2026 at 10:00.
NOT_AWAY_YET = {
    "any time next week, we don't go away until the 5th": "2026-11-23..2026-11-29 | anytime",
    "any time next week, we're not going away until Thursday": "2026-11-23..2026-11-25 | anytime",
    "whenever you like, I don't leave until Friday": "2026-11-22..2026-11-26 | anytime",
    "next week please, I don't fly out until Thursday": "2026-11-23..2026-11-25",
    "she isn't away until the 9th": "2026-11-22..2026-12-08",
    "I don't get back until Good Friday": "2027-03-26..2027-11-22",
    "I don't go back to work until Thursday": "2026-11-26..2027-11-22",
    "we are away until the 9th": "2026-12-10..2027-11-22",
}
"""Who does not go before a day is here until the day before it; who does not come back before it is not."""
THE_OTHER_SIDE = {
    "Before the clocks go forward, I don't like to drive home in the dark after that.": "2026-11-22..2027-03-27",
    "Anything before the 12th. After that it's panto every night.": "2026-11-22..2026-12-11",
    "Anything before the 9th, I'm in Spain after that": "2026-11-22..2026-12-08",
    "until the 9th. After that it's rehearsals every evening": "2026-11-22..2026-12-09",
    "Any morning from the 6th of January, I'm at my cottage before then": "2027-01-06..2027-11-22 | -12:00",
    "any afternoon from the 6th of January, I'm in Leeds before then": "2027-01-06..2027-11-22 | 12:00-17:00",
    "from the 9th. Before that I'm at my mother's": "2026-12-09..2027-11-22",
    "before 11, I'm at work after that": "-11:00",
    "before the 9th, I'm free after that": "2026-12-10..2027-11-22",
    "before the 9th, I'm in after that": "2026-12-10..2027-11-22",
    "I'm away before the 9th, I'm back after that": "2026-12-10..2027-11-22",
    "not before the 9th. After that it's all fine": "2026-12-10..2027-11-22",
    "before the 9th. After that I can only do evenings": "2026-12-10..2027-11-22 | 17:00-",
}
"""What is told of the other side of a bound changes nothing of it."""
AFTER_THOSE = {
    "mornings until wednesday, and after that whenever": "2026-11-22..2026-11-25 | -12:00",
    "mornings only until wednesday, after that any time": "2026-11-22..2026-11-25 | -12:00",
    "evenings only before the 9th, after that any time you like": "2026-11-22..2026-12-08 | 17:00-",
    "afternoons till Friday and from then on it's whenever": "2026-11-22..2026-11-27 | 12:00-17:00",
    "mornings after wednesday, any time": "2026-11-26..2027-11-22 | -12:00",
    "not monday, not tuesday, after that fine": "2026-11-25..2027-11-22",
    "not monday or tuesday, after that is fine": "2026-11-25..2027-11-22",
    "can't do tuesday, wednesday or thursday, after that I'm free": "2026-11-27..2027-11-22",
    "st andrews day no, after fine": "2026-12-01..2027-11-22",
    "christmas day no, any day after that fine": "2026-12-26..2027-11-22",
    "black friday no good, after that ok": "2026-11-28..2027-11-22",
    "not tuesday, after lunch is fine": "13:00-15:00 | day?excluded",
    "not monday, not tuesday": "2026-11-22..2027-11-22 wed+thu+fri+sat+sun",
}
"""Days that are no good, and all after them."""
FOLLOWING = {
    "Christmas Day I'm with my daughter, so the Tuesday following": "2026-12-29",
    "Black Friday I'm at the shop, so the Monday after that": "2026-11-30",
    "Remembrance Sunday I'm with the Legion, so the Monday or Tuesday following that": "2027-11-15..2027-11-16",
    "New Year's Day we're in Wales, so the Monday or Tuesday following that": "2027-01-04..2027-01-05",
    "Black Friday I'm on shift 6am to 10pm, so the day either side": "2026-11-26..2026-11-28 thu+sat",
    "Boxing Day we're at my mum's, so the day either side": "2026-12-25..2026-12-27 fri+sun",
    "the 9th or the day either side": "2026-12-08..2026-12-10",
    "the 9th, or a few days either side": "2026-12-06..2026-12-12",
    "a couple of days either side of the 9th": "2026-12-07..2026-12-11",
    "st andrews, or a few days either side, 30th november": "2026-11-27..2026-12-03",
    "2 weeks today or the day either side": "2026-12-06",
    "any day either side of the 9th": "anytime | day?ambiguous 2026-12-08,2026-12-10",
    "either side of the 9th": "day?ambiguous 2026-12-08,2026-12-10",
    "easter monday are you open? if not the tuesday": "2027-03-29..2027-03-30",
    "Good Friday, if not the Tuesday": "2027-03-26..2027-03-30 tue+fri",
    "easter monday or the tuesday": "2027-03-29..2027-03-30",
    "Boxing Day bank holiday? otherwise the Wednesday": "2026-12-28..2026-12-30 mon+wed",
}
"""The days that follow a day of the calendar, and those around it."""
BUSY_BESIDE = {
    "thurs or fri this week, I'm driving tues and wed": "2026-11-26..2026-11-27",
    "thurs or fri this week, I'm teaching mon and tues": "2026-11-26..2026-11-27",
    "any day next week, she's working Monday, Tuesday and Wednesday": "2026-11-26..2026-11-29 | anytime",
    "next week, I'm babysitting on Tuesday and Wednesday": "2026-11-23..2026-11-29 mon+thu+fri+sat+sun",
    "Thursday or Friday, I'm flying Monday": "2026-11-26..2026-11-27",
    "Thursday, I'm hoping": "2026-11-26",
    "thursday, I'm working from home tuesday and wednesday": "2026-11-26",
    "friday, i'm driving friday": "2026-11-27",
    "tuesday, I'm bringing my son on tuesday": "2026-11-24",
    "Mondays and Fridays I look after my grandson, so one of the days in between": "2026-11-24..2027-11-18 tue+wed+thu",
    "Mondays and Thursdays I have choir, so any day in between": "2026-11-24..2027-11-17 tue+wed",
    "Tuesdays and Fridays he has dialysis, so something in between": "2026-11-25..2027-11-18 wed+thu",
    "I work Mondays and Fridays, so one of the days between": "2026-11-24..2027-11-18 tue+wed+thu",
    "between Monday and Friday": "2026-11-23..2026-11-27",
    "the plasterers are here mon and tue so it'll have to be wednesday, or thursday morning": (
        "2026-11-25..2026-11-26 | -12:00"
    ),
    "So it'll have to be Wednesday": "2026-11-25",
    "it'll need to be thursday or friday": "2026-11-26..2026-11-27",
    "Sunday, or if nobody's in on a Sunday then Tuesday": "day?ambiguous 2026-11-22,2026-11-24,2026-11-29",
    "Saturday, or if there's nobody in on a Saturday then Monday": "2026-11-23..2026-11-28 mon+sat",
    "Friday or if you're not there on Friday, Thursday": "2026-11-26..2026-11-27",
    "Monday, or if you're closed then Wednesday": "2026-11-23..2026-11-25 mon+wed",
}
"""Days on which somebody does something else are none of those that are wished."""
BY_WHAT_HAPPENS = {
    "When I'm back from Tenby, which is the 11th": "2026-12-11..2027-11-22",
    "once I'm home from Leeds, which is the 9th": "2026-12-09..2027-11-22",
    "when we're back, which will be on Thursday": "2026-11-26..2027-11-22",
    "as soon as I get back from Spain, and that is the 12th": "2026-12-12..2027-11-22",
    "when I'm back from Tenby, which is nice": "",
    "before dad's birthday on the 2nd": "2026-11-22..2026-12-01",
    "before mum's funeral on the 9th": "2026-11-22..2026-12-08",
    "after Sam's wedding on the 12th": "2026-12-13..2027-11-22",
    "until Nan's operation, which is on the 4th": "2026-11-22..2026-12-04",
    "My trip is Friday, get me in before": "2026-11-22..2026-11-26",
    "Mum's birthday is the 9th, can you fit me in before": "2026-11-22..2026-12-08",
    "The wedding is on Saturday, so squeeze me in before then": "2026-11-22..2026-11-27",
    "Hogmanay is Thursday, I need to be seen before": "2026-11-22..2026-11-25",
    "My exam is on the 9th, please book me in after": "2026-12-10..2027-11-22",
    "in april, once the tax year is out of the way": "2027-04-06..2027-04-30",
    "when the tax year is over": "2027-04-06..2027-11-22",
    "once the financial year has ended": "2027-04-06..2027-11-22",
    "before the end of the tax year": "2026-11-22..2027-04-05",
    "before the tax year ends": "2026-11-22..2027-04-05",
    "before the tax year ends on the 5th": "2026-11-22..2026-12-04",
    "in the new tax year": "2027-04-06..2027-11-22",
    "before school goes back": "day?ambiguous",
    "before school": "-09:00",
    "after the bank holiday": "2026-12-29..2027-11-22",
    "straight after the bank hol": "2026-12-29..2027-11-22",
    "the day after the bank holiday": "2026-12-26",
    "after Ascot week": "day?ambiguous",
    "once freshers week is done": "day?ambiguous",
    "during exam week": "day?ambiguous",
    "before tuesday midday": "2026-11-22..2026-11-23",
    "before next monday noon": "day?ambiguous 2026-11-23,2026-11-30",
    "before 12 noon on tuesday": "2026-11-24 | -12:00",
}
"""What happens on a day bounds the wish."""
LISTED = {
    "4 or 5/12/26, mornings": "2026-12-04..2026-12-05 | -12:00",
    "4, 5 or 6/12/26": "2026-12-04..2026-12-06",
    "30/11/26 or 1/12/26": "2026-11-30..2026-12-01",
    "at 4 or 5/12/26": "day?ambiguous 16:00,2026-12-05",
    "15 16 or 17 dec": "2026-12-15..2026-12-17",
    "7 8 and 9 december": "2026-12-07..2026-12-09",
    "3 4 5 or 6 december": "day?ambiguous 2026-12-03,2026-12-04,2026-12-05,2026-12-06",
    "10 9 or 8 december": "2026-12-08..2026-12-09 | 10:00",
    "9 30 or 10 december": "09:00 | day?ambiguous 2026-12-10,2026-12-30",
    "end of the month, last couple of days": "2026-11-29..2026-11-30",
    "end of december, last few days": "2026-12-29..2026-12-31",
    "the end of the month, say the last two days": "2026-11-29..2026-11-30",
    "end of January, last 3 days": "2027-01-29..2027-01-31",
    "end of the month": "2026-11-22..2026-11-30",
    "Some time before the end of January, preferably towards the end": "2027-01-21..2027-01-31",
    "before the end of january, ideally near the end": "2027-01-21..2027-01-31",
    "by the end of February but better at the end": "2027-02-21..2027-02-28",
    "before the end of January": "2026-11-22..2027-01-31",
}
"""Days of a month beside one another, and the last of a month."""

TABLES = (NOT_AWAY_YET, THE_OTHER_SIDE, AFTER_THOSE, FOLLOWING, BUSY_BESIDE, BY_WHAT_HAPPENS, LISTED)


@pytest.mark.parametrize(("text", "meaning"), [pair for table in TABLES for pair in table.items()])
def test_bounds_that_are_told_beside(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
