"""Cards at which somebody may write about anything: each kind of card that there is."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from conversations import Conversation
from conversations.clinic.model import Payer
from conversations.clinic.orders import Booked, HandedOver, Handover
from conversations.clinic.questions import Failure, Trouble
from conversations.events import NumberAsked
from tests.conversations.booked import BOOKED
from tests.conversations.patient import Patient

CHOICES = {
    "type": (),
    "place": ("GP consultation",),
    "clinician": ("GP consultation", "Camden"),
    "time": ("GP consultation", "Camden", "Anyone"),
    "slot": ("GP consultation", "Camden", "Anyone", "As soon as possible"),
    "confirm": ("GP consultation", "Camden", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20"),
    "placing": ("GP consultation", "Camden", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20", "Book it for £60"),
    "parts": ("Ultrasound scan",),
    "extras": ("Blood test",),
    "calendar": ("GP consultation", "Camden", "Anyone", "As soon as possible", "Calendar"),
}


def choosing(*choices: str) -> Patient:
    """Somebody who began a booking and made these choices."""
    somebody = Patient()
    somebody.commands("book")
    for choice in choices:
        somebody.taps(choice)
    return somebody


def finished() -> Patient:
    """Somebody who has booked."""
    somebody = choosing(*CHOICES["placing"])
    somebody.told(Booked(BOOKED))
    return somebody


def unclear() -> Patient:
    """Somebody whose order nobody could clear up."""
    somebody = choosing(*CHOICES["placing"])
    somebody.told(HandedOver(Handover.PORTAL_DOWN))
    return somebody


def overlapping() -> Patient:
    """Somebody who is warned of an overlap."""
    somebody = Patient()
    somebody.clinic.appointments = (BOOKED,)
    somebody.commands("book")
    for choice in CHOICES["confirm"]:
        somebody.taps(choice)
    return somebody


def paying() -> Patient:
    """Somebody who is asked who pays."""
    somebody = Patient()
    somebody.clinic.payers = (Payer("PA", "Patient"), Payer("IN", "Albion Health"))
    somebody.commands("book")
    return somebody


def signing_in() -> Patient:
    """Somebody who is asked to sign in."""
    somebody = Patient()
    somebody.clinic.failure = Failure(Trouble.SIGN_IN)
    somebody.commands("book")
    return somebody


def matching() -> Patient:
    """Somebody who is asked for the number that the page shows."""
    somebody = signing_in()
    somebody.happens(NumberAsked("link-1", (12, 34, 47)))
    return somebody


def without_answer() -> Patient:
    """Somebody whose clinic cannot be reached."""
    somebody = Patient()
    somebody.clinic.failure = Failure(Trouble.DOWN)
    somebody.commands("book")
    return somebody


def waiting() -> Patient:
    """Somebody whose clinic takes its time."""
    somebody = choosing("GP consultation")
    somebody.clinic.answers = False
    somebody.taps("Camden")
    return somebody


def empty() -> Patient:
    """Somebody for whom there is no time, but ways out."""
    somebody = choosing(*CHOICES["time"])
    somebody.says("friday evening")
    return somebody


OTHERS: dict[str, Callable[[], Patient]] = {
    "welcome": Patient,
    "finished": finished,
    "unclear": unclear,
    "overlap": overlapping,
    "payer": paying,
    "sign-in": signing_in,
    "number": matching,
    "no answer": without_answer,
    "waiting": waiting,
    "ways out": empty,
}
CARDS = (*CHOICES, *OTHERS)
IDLE_CARDS = ("welcome", "finished", "unclear")


@cache
def _at(card: str) -> Conversation:
    return (choosing(*CHOICES[card]) if card in CHOICES else OTHERS[card]()).conversation


@pytest.fixture(scope="session")
def at() -> Callable[[str], Conversation]:
    """The conversation of somebody at the card of this name."""
    return _at
