"""Days and hours that somebody leaves aside: what is no good, what he is away for, what he takes back at once."""

from collections.abc import Callable
from datetime import datetime

import pytest

from conversations.understanding import understand

SUNDAY = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - wall clock at the clinic
END = "2027-11-22"

LEFT_OUT = {
    "tomorrow's no good and nor is Tuesday, otherwise this coming week": "2026-11-25..2026-11-29",
    "monday is no good and neither is wednesday, otherwise next week": "2026-11-24..2026-11-29 tue+thu+fri+sat+sun",
    "Friday's out and so is Thursday, otherwise next week": "2026-11-23..2026-11-29 mon+tue+wed+sat+sun",
    "monday is no good and nor is tuesday morning, otherwise next week": "2026-11-25..2026-11-29",
    "neither monday nor tuesday, otherwise next week": "2026-11-25..2026-11-29",
    "not monday, nor tuesday, otherwise this coming week": "2026-11-25..2026-11-29",
    "I can't do tomorrow and nor can I do tuesday, otherwise this coming week": "2026-11-25..2026-11-29",
    "a sunday next month but not the first": "2026-12-13..2026-12-27 sun",
    "the 24th is full, and neither is the 25th, otherwise next week": "2026-11-23..2026-11-29 mon+thu+fri+sat+sun",
    "A Saturday in January but not the first": "2027-01-09..2027-01-30 sat",
    "a monday in march but not the first one": "2027-03-08..2027-03-29 mon",
    "any friday in december but not the last": "2026-12-04..2026-12-18 fri",
    "some tuesday in december, just not the 1st one": "2026-12-08..2026-12-29 tue",
    "not next week but the one that follows": "2026-11-30..2026-12-06",
    "not this week but the one that comes after": "2026-11-23..2026-11-29",
    "not next weekend but the weekend which comes after it": "2026-12-05..2026-12-06",
    "the following week, I mean not next week but the one that follows": "2026-11-30..2026-12-06",
}

AWAY = {
    "I am out of the country up to the 12th": f"2026-12-13..{END}",
    "away till the 12th": f"2026-12-13..{END}",
    "im on holiday until the 12th": f"2026-12-13..{END}",
    "abroad up to and including the 12th": f"2026-12-13..{END}",
    "we're away up to 4 december, sorry": f"2026-12-05..{END}",
    "travelling for work through friday": f"2026-11-28..{END}",
    "away right through december": f"2027-01-01..{END}",
    "sorry, we're abroad throughout january": f"2027-02-01..{END}",
    "i am travelling all december": f"2027-01-01..{END}",
    "i am out of the country up to the 12th, the 15th would be good": "2026-12-15",
    "I'm away until the 12th, the 14th at 3 please": "2026-12-14 | 15:00",
    "im on holiday until the 12th, so could we do the 15th": "2026-12-15",
    "we're abroad to 12 december. any morning": f"2026-12-13..{END} | -12:00",
    "still on leave until the 4th inclusive": f"2026-12-05..{END}",
    "away until the 12th, can i come before that": "2026-11-22..2026-12-11",
    "i'm in town until friday": "2026-11-22..2026-11-27",
    "I'm in the area till the 4th": "2026-11-22..2026-12-04",
    "we are nearby until thursday": "2026-11-22..2026-11-26",
}

HOURS = {
    "none b4 11 thanks, I'm on water tablets": "11:00-",
    "none before 11": "11:00-",
    "none after 4 please": "-16:00",
    "none later than 4": "-16:00",
    "nowt before half 10": "10:30-",
    "friday morning - no, make that afternoon actually": "2026-11-27 | 12:00-17:00",
    "tuesday afternoon, no make it morning": "2026-11-24 | -12:00",
    "monday morning, actually make that the evening": "2026-11-23 | 17:00-",
    "afternoon, wait, lets say morning": "-12:00",
    "monday, crack of dawn": "2026-11-23 | -10:00",
    "at the crack of dawn on friday": "2026-11-27 | -10:00",
    "tuesday at first light": "2026-11-24 | -10:00",
    "not at the crack of dawn": "10:00-",
}

DENIED = {
    "not in the week of the 7th": ("days:2026-12-07..2026-12-13",),
    "not during the week of 7 december": ("days:2026-12-07..2026-12-13",),
    "not in the week commencing the 14th": ("days:2026-12-14..2026-12-20",),
    "not in the week before christmas": ("days:2026-12-14..2026-12-20",),
    "none on monday": ("weekday:0",),
    "sorry none on the 4th": ("day:2026-12-04",),
    "none in the week of the 7th": ("days:2026-12-07..2026-12-13",),
    "no to 9.20": ("time:09:20",),
    "nope, not keen on 9:40": ("time:09:40",),
    "no thanks to the 14.10": ("time:14:10",),
    "no to 9.20, I'm never up by then": ("time:09:20",),
    "no to 9:20, we're not even awake by then": ("time:09:20",),
    "not at 9.10, i'm hardly out of bed before then": ("time:09:10",),
    "I'll be out of the country from the 4th up to the 12th": ("days:2026-12-04..2026-12-12",),
    "we cant make the 24th, and neither can we do the 25th": ("day:2026-11-24", "day:2026-11-25"),
    "i cant do the 24th nor can i do the 26th": ("day:2026-11-24", "day:2026-11-26"),
    "tuesday is no good and nor is thursday": ("weekday:1", "weekday:3"),
    "not this time tomorrow": ("day:2026-11-23",),
}


WHICHEVER = {
    "weds or thurs, whichever is sooner, after 10": "2026-11-25..2026-11-26 | 10:00- | soonest",
    "tuesday or friday, whichever comes first": "2026-11-24..2026-11-27 tue+fri | soonest",
    "tue or fri - whatever's earlier": "2026-11-24..2026-11-27 tue+fri | soonest",
    "mornings or afternoons, whichever is sooner": "-17:00 | soonest",
    "mon or tue whichever is easier": "2026-11-23..2026-11-24",
    "mon or tue, whichever is best for you, before 11": "2026-11-23..2026-11-24 | -11:00",
    "monday or tuesday whichever is free after 3": "2026-11-23..2026-11-24 | 15:00-",
    "tuesday or thursday whichever is earlier than 3": "2026-11-24..2026-11-26 tue+thu | -15:00",
    "whichever doctor is free on tuesday": "2026-11-24",
    "whichever is free": "",
    "not today, the following day": "2026-11-23",
    "not the 25th, the next day": "2026-11-26",
    "not this week, nor the one after": f"2026-11-30..{END}",
    "not this week, the one after": "2026-11-23..2026-11-29",
    "away all through december, mornings please": f"2027-01-01..{END} | -12:00",
    "any other day than tuesday": f"2026-11-22..{END} mon+wed+thu+fri+sat+sun | anytime",
    "not this week, not next, after that": f"2026-11-30..{END}",
    "thursday except weekdays": "day?ambiguous",
    "the 26th but no weekdays": "day?ambiguous",
    "thursday not friday": "2026-11-26",
}


@pytest.mark.parametrize(("text", "meaning"), (LEFT_OUT | AWAY | HOURS | WHICHEVER).items())
def test_what_is_left_is_what_is_wished(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "denied"), DENIED.items())
def test_what_does_not_suit_is_denied_and_nothing_else(text: str, denied: tuple[str, ...]) -> None:
    found = understand(text, SUNDAY)
    assert (found.denied.listed, found.hours) == (denied, None)
