"""Days that are denied in passing, or counted on from, said on Sunday 22 November 2026."""

from collections.abc import Callable

import pytest

from conversations.understanding import understand
from tests.conversations.understanding.conftest import SUNDAY

END = "2027-11-22"
LEFT_OUT = {
    "away 1st to 3rd so not then": (f"2026-11-22..{END} | anytime", "2026-12-01..2026-12-03"),
    "I'm on holiday 7 to 11 dec, any other day": (f"2026-11-22..{END} | anytime", "2026-12-07..2026-12-11"),
    "we're abroad the 2nd till the 5th, fine otherwise": (f"2026-11-22..{END} | anytime", "2026-12-02..2026-12-05"),
    "next week but the 27th no": ("2026-11-23..2026-11-29 mon+tue+wed+thu+sat+sun", "2026-11-27"),
    "december, the 24th no": ("2026-12-01..2026-12-31", "2026-12-24"),
}
DAYS = {
    "away 1st to 3rd so after that": f"2026-12-04..{END}",
    "I'm busy from the 2nd to the 4th, so any time after": f"2026-12-05..{END}",
    "asap but I'm away tue + wed": f"2026-11-22..{END} mon+thu+fri+sat+sun | soonest",
    "not next week, the one after": "2026-11-30..2026-12-06",
    "not this week, the following one": "2026-11-23..2026-11-29",
    "not next month but the one after": "2027-01-01..2027-01-31",
    "friday not this one the next": "2026-12-04",
    "wednesday, not this wednesday, the one after": "2026-12-02",
    "any day but tuesday, tuesday is my art class": f"2026-11-22..{END} mon+wed+thu+fri+sat+sun | anytime",
    "every day except friday, fridays I swim": f"2026-11-22..{END} mon+tue+wed+thu+sat+sun",
    "not tuesday thanks, I'm shattered after my weekend away": "2026-11-22..2027-11-22 mon+wed+thu+fri+sat+sun",
    "my permit ends 4 dec so it must be before this": "2026-11-22..2026-12-03",
    "my insurance runs out 4 dec so has to be before that": "2026-11-22..2026-12-03",
    "next week please, I fly on the 27th": "2026-11-23..2026-11-26",
    "this month please, we move away on 28 nov": "2026-11-22..2026-11-27",
    "tomorrow, no wait that's monday, wednesday then": "2026-11-25",
    "thursday, or if full then anything after": f"2026-11-26..{END}",
    "the 2nd, or if full any day after that": f"2026-12-02..{END}",
    "3 wks time friday": "2026-12-11",
    "25-27/11": "2026-11-25..2026-11-27",
    "after 2 weeks because I am on tablets": f"2026-12-06..{END}",
    "later in the week": "2026-11-25..2026-11-29",
    "later in january": "2027-01-11..2027-01-31",
    "the rest of december": "2026-12-01..2026-12-31",
    "first slot you've got": "soonest",
    "anywhere between 10 and 2 on wednesday": "2026-11-25 | 10:00-14:00",
    "830": "08:30",
    "215": "14:15",
}
DOUBTS = {
    "before christmas but not the last week before it": "day?ambiguous",
    "after my drip, that's the 2nd, give me a couple of days": "day?ambiguous",
    "no later than friday noon": "2026-11-22..2026-11-27 | time?ambiguous",
    "until tuesday I am in Leeds": "day?ambiguous",
    "thursday, before my dad leaves": "2026-11-26 | time?ambiguous",
    "next week unless my mum is here": "day?ambiguous",
}
OTHERWISE = {
    "30/11-4/12": "2026-11-30..2026-12-04",
    "111": "",
    "999": "",
    "first thing on thursday": "2026-11-26 | -10:00",
    "later this month": "2026-11-22..2026-11-30",
    "anywhere on wednesday": "2026-11-25 | anywhere",
    "I leave on 1 dec": "day?ambiguous 2026-12-01",
    "wednesday at 10": "2026-11-25 | 10:00",
}


@pytest.mark.parametrize(("text", "meaning", "denied"), [(text, *said) for text, said in LEFT_OUT.items()])
def test_all_but_what_is_denied(text: str, meaning: str, denied: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
    days = understand(text, SUNDAY).denied.days
    assert " ".join(str(one.first) if one.first == one.last else f"{one.first}..{one.last}" for one in days) == denied


@pytest.mark.parametrize(("text", "meaning"), [*DAYS.items(), *DOUBTS.items(), *OTHERWISE.items()])
def test_what_is_said_instead(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
