"""What a tale, a day that is no good or a condition leaves of the days; a day or an hour with its reason behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

LEFT = {
    "I start my new job on the 19th so it'll have to be before": "2026-11-22..2026-12-18",
    "we go to Spain on the 17th and I want it done before we leave": "2026-11-22..2026-12-16",
    "I'm going to my son on the 20th for six weeks, needs to be before I go": "2026-11-22..2026-12-19",
    "could I come on monday before I leave": "2026-11-23 | time?ambiguous",
    "tomorrow is no good, day after": "2026-11-24",
    "not bank holiday monday, the day after": "2026-12-29",
    "next week's no good, week commencing 7th december": "2026-12-07..2026-12-13",
    "next week is out, the week after": "2026-11-30..2026-12-06",
    "this week's a write off, any day next": "2026-11-23..2026-11-29 | anytime",
    "eve of christmas eve": "2026-12-23",
    "wait till december please, first week": "2026-12-01..2026-12-07",
    "my MOT is on the 9th so not then, any other day that week": "2026-12-07..2026-12-13 mon+tue+thu+fri+sat+sun",
    "my daughter comes on the 2nd and goes back on the 6th, while she's here would be best": "2026-12-02..2026-12-06",
    "the week before new year's day": "2026-12-21..2026-12-27",
    "the week before easter": "2027-03-22..2027-03-27",
    "mon-fri lunchtimes": "2026-11-22..2027-11-22 mon+tue+wed+thu+fri | 12:00-14:00",
    "first day you're open after boxing day": "2026-12-27..2027-11-22 | soonest",
    "the first saturday you've got": "2026-11-22..2027-11-22 sat | soonest",
    "my brother takes me and he only has mondays": "2026-11-22..2027-11-22 mon",
    "fridays I don't work, so this friday or next": "2026-11-27..2026-12-04 fri",
    "any day but I finish at 4 so after 4.30": "16:30-",
    "9th of december, any time but the afternoon's better": "2026-12-09 | 12:00-17:00",
    "late on in the day": "15:00-",
    "when it's light, I don't like driving in the dark": "-16:00",
    "either side of lunch on monday": "2026-11-23 | time?ambiguous -12:00,14:00-",
    "monday 7 at 14.00": "2026-12-07 | 14:00",
}
A_GROUND = {
    "Has to be after payday so from the 27th": "2026-11-27..2027-11-22",
    "after I get paid so 27th onwards": "2026-11-27..2027-11-22",
    "my shift ends at 2 so after that, tues or weds": "2026-11-24..2026-11-25 | 14:00-",
    "I start at 2 so before that on friday": "2026-11-27 | -14:00",
    "weds after school, so half 3 ish": "2026-11-25 | 15:30",
    "any morning except my dialysis days which are Mon Wed Fri": "2026-11-22..2027-11-22 tue+thu+sat+sun | -12:00",
    "not my work days which are mon and tues": "2026-11-22..2027-11-22 wed+thu+fri+sat+sun",
}
REASONS = {
    "mornings are best as mum gets tired": "-12:00",
    "wednesday afternoon when I've slept": "2026-11-25 | 12:00-17:00",
    "before 10 as I've the window cleaner coming": "-10:00",
    "tuesday is awkward as I have choir": "day?excluded",
    "the pharmacy closes at 9 as it rains": "",
}


@pytest.mark.parametrize(("text", "meaning"), [*LEFT.items(), *A_GROUND.items(), *REASONS.items()])
def test_what_is_left_is_read(told: Callable[..., str], text: str, meaning: str) -> None:
    assert told(text) == meaning
