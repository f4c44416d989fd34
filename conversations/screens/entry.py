"""What goes with a message as a file, as data: mostly the entry of an appointment in somebody's calendar.

A file is made of it when it goes out. Apart from cards, as it leaves the chat: whoever looks at the calendar reads it.
Must never hold an invoice, nor for whom the visit is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from conversations.clinic.model import Appointment, Key
from conversations.screens.model import Button, Message, Row, message

LONGEST_KEY = 40
"""Bytes of a key that a button can carry, beside the id of its screen."""


class Title(StrEnum):
    """What an entry is called: the visit and the clinic, or a word that tells nobody anything."""

    PLAIN = "plain"
    DISCREET = "discreet"


class Certainty(StrEnum):
    """How an entry stands."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"  # the clinic has accepted it, and it was not read back
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class AllKept:
    """A file with all that is kept of a chat, which is made when it goes out."""

    kind: Literal["AllKept"] = "AllKept"


@dataclass(frozen=True, slots=True)
class Entry:
    """An appointment for a calendar, as it was `at` that moment. A later one replaces it there."""

    appointment: Appointment
    at: datetime
    certainty: Certainty = Certainty.CONFIRMED
    title: Title = Title.PLAIN

    @property
    def starts(self) -> datetime:
        """The start in UTC, without a zone."""
        return self.appointment.start - timedelta(minutes=self.appointment.ahead or 0)


Enclosure = Entry | AllKept
"""A file that goes with a message."""


def entry_of(
    appointment: Appointment,
    at: datetime,
    certainty: Certainty = Certainty.CONFIRMED,
    title: Title = Title.PLAIN,
) -> Entry | None:
    """The entry of an appointment; None where nobody knows by whose clock it is told, as UTC would be a guess."""
    if appointment.ahead is None:
        return None
    return Entry(replace(appointment, invoice=None, patient=""), at, certainty, title)


def in_short(entry: Entry) -> Message:
    """What its file does to a calendar, where nothing else stands beside it."""
    return message("entry.cancelled" if entry.certainty is Certainty.CANCELLED else f"entry.{entry.title}")


def fits(key: Key) -> bool:
    """Whether a button can carry the key."""
    return len(str(key).encode()) <= LONGEST_KEY


def discreetly(entry: Entry | None) -> tuple[Row, ...]:
    """The button under a file that brings another one with a title that tells nothing."""
    if entry is None or not fits(entry.appointment.key):
        return ()
    return ((Button(message("button.discreet"), "discreet", str(entry.appointment.key)),),)
