"""Days and hours as they come up in talk, and what looks like it and is none."""

from collections.abc import Callable

import pytest

# Said on Sunday 22 November 2026 at 10:00.
BACK_BY = {
    "Tuesday but she wants to be back for Countdown at ten past two": "2026-11-24 | -14:10",
    "Tuesday but I need to be back at work by 2": "2026-11-24 | -14:00",
    "Thursday, I have to be home by half past four": "2026-11-26 | -16:30",
    "Tuesday, he must be back at school for 1.30": "2026-11-24 | -13:30",
    "Friday, I need to be home by four, that makes it two at the latest": "2026-11-27 | -14:00",
    "Tuesday at 3, I'm back by then": "2026-11-24 | 15:00",
    "any day next week, between drop off at 9 and pick up at quarter past 3": "2026-11-23..2026-11-29 | 09:00-15:15",
    "Thursday or Friday, I work in a restaurant every evening from five": "2026-11-26..2026-11-27 | -17:00",
    "Friday, any time after lunch": "2026-11-27 | 13:00-",
    "Friday after lunch": "2026-11-27 | 13:00-15:00",
}
FROM_AND_ABOUT = {
    "could we say half past ten at the earliest, on Tuesday": "2026-11-24 | 10:30- | soonest",
    "Tuesday, say eleven or later": "2026-11-24 | 11:00-",
    "Wednesday, say two at the latest": "2026-11-25 | -14:00",
    "Tuesday, say eleven": "2026-11-24 | 11:00",
    "thursday at eleven or thereabouts": "2026-11-26 | 11:00",
    "Tuesday as soon as the doors open": "2026-11-24 | -10:00",
    "Tuesday as soon as you open": "2026-11-24 | -10:00",
    "Thursday the moment the surgery opens": "2026-11-26 | -10:00",
    "when do you open on Tuesday": "",
    "Friday, the very first one of the morning": "2026-11-27 | -10:00",
    "Tuesday, as early in the day as you can": "2026-11-24 | -10:00",
    "Tuesday during school time": "2026-11-24 | 09:00-15:00",
    "don't give me anything too early on Monday": "2026-11-23 | 10:00-",
    "don't book me in too late on Friday": "2026-11-27 | -17:00",
    "any day before the 4th, I'd rather not have early": "2026-11-22..2026-12-03 | 10:00-",
    "Tuesday early, I'm up at five with the dogs": "2026-11-24 | -10:00",
}
HALVES_OF_A_DAY = {
    "dec 5 am only": "2026-12-05 | -12:00",
    "dec 5 am": "2026-12-05 | -12:00",
    "dec 9 pm only": "2026-12-09 | 12:00-17:00",
    "dec 5th pm": "2026-12-05 | 12:00-17:00",
    "30th. am.": "2026-11-30 | -12:00",
    "tues. am.": "2026-11-24 | -12:00",
    "tues/weds not am": "2026-11-24..2026-11-25 | 12:00-",
    "thurs not pm": "2026-11-26 | -12:00",
    "dec 5 at 9am": "2026-12-05 | 09:00",
    "nine, monday week": "2026-11-30 | 09:00",
    "10, tuesday": "2026-11-24 | 10:00",
    "half ten, tomorrow": "2026-11-23 | 10:30",
    "thursday half past too": "2026-11-26 | 14:30",
}
PARTS_OF_A_MONTH = {
    "Jan 2nd half": "2027-01-16..2027-01-31",
    "2nd half of Jan": "2027-01-16..2027-01-31",
    "just April then, first half": "2027-04-01..2027-04-15",
    "december, the latter half": "2026-12-16..2026-12-31",
    "say the end of December, the last week": "2026-12-25..2026-12-31",
    "can we leave it a month, say the end of January, the last week": "2027-01-25..2027-01-31",
    "between xmas n new year": "2026-12-26..2026-12-31",
    "mon n tues": "2026-11-23..2026-11-24",
    "I've promised my daughter I'd do it in the first fortnight of January": "2027-01-01..2027-01-14",
    "i know its christmas but is there anything before new year": "2026-11-22..2026-12-31",
}
THIS_AND_THAT = {
    "any eve this week x fri": "2026-11-22..2026-11-29 mon+tue+wed+thu+sat+sun | 17:00-",
    "any day next week x wed": "2026-11-23..2026-11-29 mon+tue+thu+fri+sat+sun | anytime",
    "not this coming week but the one after": "2026-11-30..2026-12-06",
    "from the 12th, and it'll have to be done by the 21st": "2026-12-12..2026-12-21",
    "from Monday but it has to be over by Thursday": "2026-11-23..2026-11-26",
    "thursday or friday, but only until 2 on the friday": "day?ambiguous 2026-11-26,2026-11-27 -14:00",
    "tuesday or wednesday but only after 3 on the tuesday": "day?ambiguous 2026-11-25,2026-11-24 15:00-",
    "my prescription runs out on the 19th, so a day or two before that": "2026-12-17..2026-12-18",
    "the memorial is on the ninth, so the Monday after": "2026-12-14",
    "today after half five? if not tomorrow after half five": ("2026-11-22..2026-11-23 | 17:30-"),
}
TABLES = (BACK_BY, FROM_AND_ABOUT, HALVES_OF_A_DAY, PARTS_OF_A_MONTH, THIS_AND_THAT)


@pytest.mark.parametrize(("text", "meaning"), [pair for table in TABLES for pair in table.items()])
def test_what_comes_up_in_talk(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
