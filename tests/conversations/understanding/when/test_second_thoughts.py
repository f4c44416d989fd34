"""Days and hours that are taken back, put off, or bounded in a second thought, read as they end; else asked back.

All of them said on Tuesday 24 November 2026 at ten.
"""

from collections.abc import Callable
from datetime import datetime

import pytest

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

SECOND_THOUGHTS = {
    "Between Tues lunchtime and Thurs lunchtime": "day?ambiguous 2026-11-24,2026-11-26,2026-12-01",
    "I'm 91, mornings I'm no use to anyone": "12:00- | anyone",
    "afternoons I'm useless": "-12:00",
    "mornings I can't move": "12:00-",
    "I'm hopeless in the mornings": "12:00-",
    "no good to anybody in the afternoon": "-12:00",
    "afternoons I'm knackered": "-12:00",
    "mornings I'm half dead": "12:00-",
    "I would've said Friday but now it'll have to be Monday": "2026-11-30",
    "I was going to say Tuesday but now Wednesday": "2026-11-25",
    "it was going to be Friday but it'll have to be Thursday": "2026-11-26",
    "wouldve picked Monday but now Thursday": "2026-11-26",
    "Next month ideally the 2nd week": "2026-12-08..2026-12-14",
    "I can't wait till Friday": "2026-11-24..2026-11-26",
    "wait until I'm back on the 12th": "2026-12-12..2027-11-24",
    "once we're home from Spain on the 14th": "2026-12-14..2027-11-24",
    "after I retire on the 30th": "2026-12-01..2027-11-24",
    "before we go to Spain on the 14th of December": "2026-11-24..2026-12-13",
    "at 10 to 2 on Friday": "2026-11-27 | 13:50",
    "hlaf past ten tomorrow": "2026-11-25 | 10:30",
    "hafl past 3 tomorrow": "2026-11-25 | 15:30",
    "fri 1/4 to 11": "2026-11-27 | 10:45",
    "weds 1/2 past 9": "2026-11-25 | 09:30",
    "weds 3/4 past 9": "2026-11-25 | 09:45",
    "tues 1st quarter past nine": "2026-12-01 | 09:15",
    "Wait till the new year I reckon": "2027-01-01..2027-11-24",
    "rather leave it till after Christmas": "2026-12-26..2027-11-24",
    "hold off until March please": "2027-03-01..2027-11-24",
    "can wait till Friday": "2026-11-24..2026-11-27",
    "not till Friday": "2026-11-27..2027-11-24",
    "I'd rather wait til Feb": "2027-02-01..2027-11-24",
    "Not soon. After my trial finishes in Jan": "2027-01-01..2027-11-24",
    "in less than a fortnight": "2026-11-24..2026-12-08",
    "no more than 3 weeks from now": "2026-11-24..2026-12-15",
    "december but the tail end of it": "2026-12-21..2026-12-31",
    "march, preferably the beginning of it": "2027-03-01..2027-03-10",
    "end of January the last day": "2027-01-31",
    "february but not the first week": "2027-02-08..2027-02-28",
    "march but before the 12th": "2027-03-01..2027-03-11",
    "april but until the 15th": "2027-04-01..2027-04-15",
    "not next week, any time after": "2026-12-07..2027-11-24",
    "any monday that isn't this one": "2026-12-01..2027-11-24 mon",
    "once I'm off crutches, back 12 January": "2027-01-12..2027-11-24",
    "week of my anniversary, 14 December": "2026-12-14..2026-12-20",
    "the 9th or the 10th if that's gone": "2026-12-09..2026-12-10",
    "10 days after my jab, which is on the 3rd of December": "2026-12-13",
    "till Friday, at 3 each day": "2026-11-24..2026-11-27 | 15:00",
    "from the 7th to the 11th, at 10 every day": "2026-12-07..2026-12-11 | 10:00",
    "from the 19th, for a fortnight": "2026-12-19..2027-01-01",
    "b/t 9th & 13th Dec": "2026-12-09..2026-12-13",
    "Friday or Monday but Monday's best": "2026-11-27..2026-11-30 mon+fri",
    "anything but a Monday before the 20th": "2026-11-24..2026-12-19 tue+wed+thu+fri+sat+sun | anytime",
    "Could we do it in February? First fortnight ideally": "2027-02-01..2027-02-14",
    "the week of the 14th but obviously not the bank hol": "day?ambiguous",
    "the week of the 21st, except the last day": "day?ambiguous",
    "next week but not the end of it": "day?ambiguous",
    "Mon Tues or Thurs but Thurs only after 2": "day?ambiguous | time?ambiguous",
    "mon or weds but weds only from 4": "day?ambiguous | time?ambiguous",
    "Mornings this week, afternoons next": (
        "day?ambiguous 2026-11-24..2026-11-29 -12:00,2026-11-30..2026-12-06 12:00-17:00"
    ),
    "afternoons this week, mornings the week after": (
        "day?ambiguous 2026-11-24..2026-11-29 12:00-17:00,2026-11-30..2026-12-06 -12:00"
    ),
}


@pytest.mark.parametrize(("text", "meaning"), SECOND_THOUGHTS.items())
def test_a_second_thought_counts(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning
