"""The booking that every bot of the benchmark goes through: what the patient does, and what the other bots show.

Owns the eight steps and the canned cards, which are about as long and have about as many buttons as the product's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

BOOKED = "Your appointment is booked."
TAKEN = "It was not booked."
"""Of a crowd that wants the same times, some come too late: that is an answer, too."""

SLOTS_A_PAGE = 8
SLOT = re.compile(r"\w{3} \d{1,2} \w{3}, \d\d:\d\d")

TAPS = tuple(
    re.compile(label)
    for label in (
        "Book an appointment",
        "GP consultation",
        "Any place",
        "Anyone",
        "As soon as possible",
        SLOT.pattern,
        "Book it",
    )
)
"""What is tapped after /start, one after the other; each is the next one's card."""

UPDATES = 1 + len(TAPS)
"""Updates that one booking makes."""

Button = tuple[str, str]
"""A label and the data that it carries."""


@dataclass(frozen=True, slots=True)
class Canned:
    """A card of the bots that keep everything in memory. `verb` is what the buttons that lead on begin with."""

    verb: str
    text: Callable[[dict[str, str]], str]
    rows: tuple[tuple[Button, ...], ...]


LAST_ROW: tuple[Button, ...] = (("Back", "back"), ("Start over", "over"))


def _column(verb: str, *labels: str) -> tuple[tuple[Button, ...], ...]:
    return (*(((label, f"{verb}:{number}"),) for number, label in enumerate(labels)), LAST_ROW)


def slot_labels(today: datetime) -> tuple[str, ...]:
    """A page of slots, from tomorrow on."""
    first = (today + timedelta(days=1)).replace(hour=9, minute=20)
    starts = [first + timedelta(days=number // 4, hours=number % 4) for number in range(SLOTS_A_PAGE)]
    return tuple(f"{start:%a} {start.day} {start:%b}, {start:%H:%M} · Camden · £60" for start in starts)


def cards(today: datetime) -> tuple[Canned, ...]:
    """The cards from the welcome to the confirmation, in order."""
    days = tuple(f"{today + timedelta(days=n):%a %d %b}" for n in range(9))
    slots = slot_labels(today)
    whens: tuple[tuple[Button, ...], ...] = (
        (("As soon as possible", "when:0"),),
        (("Mornings", "when:1"), ("Afternoons", "when:2"), ("Hours…", "when:3")),
        *(tuple((days[n], f"when:{n + 4}") for n in range(row, row + 3)) for row in (0, 3, 6)),
        LAST_ROW,
    )
    return (
        Canned(
            "begin",
            lambda _: (
                "<b>This is the booking assistant of The Sandbox Clinic.</b>\nIt is a bot: it books appointments, "
                "and gives no medical advice. In an emergency call 999. The clinic's phone is 020 7946 0000."
            ),
            ((("Book an appointment", "begin:0"),),),
        ),
        Canned("type", lambda _: "<b>What is the visit for?</b>\nTap one, or type it.", _column("type", *TYPES)),
        Canned("place", lambda c: f"<i>{c['type']}</i>\n\n<b>Where would suit you?</b>", _column("place", *PLACES)),
        Canned("who", lambda c: f"{_chosen(c)}\n\n<b>Who would you like to see?</b>", _column("who", *CLINICIANS)),
        Canned("when", lambda c: f"{_chosen(c)}\n\n<b>When would suit you?</b>\nTap one, or type it.", whens),
        Canned("slot", lambda c: f"{_chosen(c)}\n\n<b>These times are free.</b> Tap one.", _column("slot", *slots)),
        Canned(
            "sure",
            lambda c: f"<b>Shall I book this?</b>\n{_chosen(c)}\nPrice: £60.00, paid by you.",
            _column("sure", "Book it for £60"),
        ),
        Canned("done", lambda c: f"<b>{BOOKED}</b>\n{_chosen(c)}\nYou owe £60.00.", ()),
    )


def _chosen(choices: dict[str, str]) -> str:
    return f"<i>{' · '.join(choices.values())}</i>"


TYPES = ("GP consultation", "Video consultation", "Physiotherapy", "Blood test", "Travel vaccination", "Dermatology")
PLACES = ("Any place", "Camden · 1.2 miles", "Richmond · 3.4 miles", "Putney · 4.0 miles", "Lewisham · 6.1 miles")
CLINICIANS = ("Anyone", "A woman", "A man", "Dr Anita Patel", "Dr Tom Ford", "Dr Jana Novak", "Dr Owen Price")
