"""Several moments of which one is meant: each keeps its hours, nothing that was named is lost, and none is guessed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

ASKED = {
    "wednesday after 2 if you've got one, else thursday morning": "day?ambiguous 2026-11-25 14:00-,2026-11-26 -12:00",
    "either the 1st before 10 or the 3rd after 3": "day?ambiguous 2026-12-01 -10:00,2026-12-03 15:00-",
    "any time after 1 on Monday or before 12 on Tuesday": "day?ambiguous 2026-11-23 13:00-,2026-11-24 -12:00",
    "I'm on earlies next week and lates the week after, so next week after 3 or the week after before 12": (
        "day?ambiguous 2026-11-23..2026-11-29 15:00-,2026-11-30..2026-12-06 -12:00"
    ),
    "monday morning, tuesday afternoon": "day?ambiguous 2026-11-23 -12:00,2026-11-24 12:00-17:00",
    "wednesday morning, or evening if there's no morning": "2026-11-25 | time?ambiguous -12:00,17:00-",
    "before work so 8ish, or after 5.30": "time?ambiguous 08:00,17:30-",
    "I could do 8.30 tomorrow or else Friday after 3": (
        "day?ambiguous 2026-11-23 08:30,2026-11-23 20:30,2026-11-27 15:00-"
    ),
    "the 3rd or any day the week after": "day?ambiguous 2026-12-03,2026-12-07..2026-12-13",
    "friday at 5pm, or 5.30": "2026-11-27 | time?ambiguous 17:00,17:30",
    "sometime next week or if you're shut first thing monday the 7th": (
        "day?ambiguous 2026-11-23..2026-11-29,2026-12-07 -10:00"
    ),
    "after 5 or an evening next week, or any time on the 9th": (
        "day?ambiguous 17:00-,2026-11-23..2026-11-29 17:00-,2026-12-09"
    ),
    "monday at 9 or tuesday at 10 or wednesday at 11 or thursday at 12 or friday at 2": (
        "day?ambiguous 2026-11-23,2026-11-24 | time?ambiguous 09:00,10:00,11:00,12:00,14:00"
    ),
}
TAKEN = {
    "monday the 30th, or if not then the weds": "2026-11-30..2026-12-02 mon+wed",
    "the 23rd or the tuesday": "2026-11-23..2026-11-24",
    "the 1st at 9 or the wednesday same time": "2026-12-01..2026-12-02 | 09:00",
    "maybe monday? or the tuesday, whichever has an afternoon": "2026-11-23..2026-11-24 | 12:00-17:00",
    "tuesday the 24th? if not then the 1st": "2026-11-24..2026-12-01 tue",
    "next week if you can, if not the one after": "2026-11-23..2026-12-06",
    "saturday if you do saturdays, otherwise monday": "2026-11-23..2026-11-28 mon+sat",
    "tomorrow evening after 7 if you're open that late": "2026-11-23 | 19:00-",
}
OPEN = {
    "thursday, not tuesday or wednesday": "2026-11-26",
    "saturday the 5th or friday": "day?ambiguous 2026-11-27,2026-12-05",
    "wednesday or friday, before my mum leaves": "day?ambiguous",
    "after xmas or new year": "day?ambiguous 2026-12-25,2027-01-01",
}


@pytest.mark.parametrize(("text", "meaning"), [*ASKED.items(), *TAKEN.items(), *OPEN.items()])
def test_each_moment_keeps_its_hours(told: Callable[..., str], text: str, meaning: str) -> None:
    assert told(text) == meaning
