"""A first wish with what is taken instead beside it, and what is denied beside the day that is wished."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CHOICES = {
    "friday, failing that sometime in january": "day?ambiguous 2026-11-27,2027-01-01..2027-01-31",
    "this week, earliest slot, otherwise w/c 7th": (
        "soonest | day?ambiguous 2026-11-22..2026-11-29,2026-12-07..2026-12-13"
    ),
    "monday or else leave it while january": "day?ambiguous 2026-11-23,2027-01-01..2027-01-31",
    "friday please, otherwise after the 20th": "day?ambiguous 2026-11-27,2026-12-21..2027-11-22",
    "not friday, otherwise leave it till january": "2027-01-02..2027-11-22 mon+tue+wed+thu+sat+sun",
    "10 dec. or 11. not the 9th": "2026-12-10..2026-12-11",
    "10 dec. or 31": "2026-12-10",
    "30th and 1st december": "2026-11-30..2026-12-01",
    "8th, 9th and 1st january": "day?ambiguous 2027-01-01,2027-01-08,2027-01-09",
    "before Christmas please the 21st or 22nd": "2026-12-21..2026-12-22",
    "before Christmas the 27th": "day?ambiguous 2026-11-27,2026-12-25",
}
DENIED_BESIDE = {
    "not market day (Mon Fri)": "2026-11-22..2027-11-22 tue+wed+thu+sat+sun",
    "not wed or thurs (eid), sat ok?": "2026-11-28",
    "not wed (only am), sat": "2026-11-28",
    "not friday (or saturday)": "2026-11-22..2027-11-22 mon+tue+wed+thu+sun",
    "14th no, optician. 15th": "2026-12-15",
    "friday no problem. saturday too": "2026-11-28",
    "dec 5 no fireworks. 6": "2026-12-06",
    "dec 5 no need to ring. 6": "day?ambiguous 2026-12-05",
    "not tomorrow bank hol. thursday 3rd": "2026-12-03",
    "not cowes week. from the 10th": "2026-12-10..2027-11-22",
    "not the right week. from the 10th": "day?ambiguous",
    "not 23-27 on hols. after that": "2026-11-28..2027-11-22",
    "not 9-11. after that": "time?excluded",
    "not chinese new year 17 feb. after 20 ok": "2027-02-21..2027-11-22",
    "not 4 dec. after 5 ok": "17:00- | day?excluded",
    "rest days this week are sun mon, so mon": "2026-11-23",
}


@pytest.mark.parametrize(("text", "meaning"), (CHOICES | DENIED_BESIDE).items())
def test_the_first_wish_is_kept_and_what_is_denied_is_not(told: Callable[..., str], text: str, meaning: str) -> None:
    assert told(text) == meaning
