"""What a person sees, as data.

A `Screen` is a few messages, one under the other, and rows of buttons. A `Message` is an id and parameters; the
words are looked up elsewhere. Must never hold markup or finished sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from conversations.clinic.model import Address, Key, Money


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, read as "Tue 1 Dec"."""

    day: date


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a year, read as "December 2026"."""

    month: date


@dataclass(frozen=True, slots=True)
class Moment:
    """Wall-clock time at the site with its day, read as "Tue 1 Dec, 10:20", or "10:20–10:40" with its end.

    `zone` adds the year and the site's zone; without it the zone of the `site` is named only where it is not the
    clinic's.
    """

    moment: datetime
    until: time | None = None
    zone: bool = False
    site: Key | None = None


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day, read as "16:00"."""

    hour: time


@dataclass(frozen=True, slots=True)
class Items:
    """Messages read as one line, set apart by dots."""

    items: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """A message id with named parameters; `count` picks singular or plural.

    A `str` parameter is data (a clinician's name, what the portal said): it is escaped, never markup.
    """

    id: str
    parameters: tuple[tuple[str, str | int | Money | Address | Day | Month | Moment | Hour | Items | Message], ...] = ()
    count: int | None = None


Parameter = str | int | Money | Address | Day | Month | Moment | Hour | Items | Message


def message(name: str, /, count: int | None = None, **parameters: Parameter) -> Message:
    """`message("slots.none", first=Day(…))`: a Message from keyword parameters."""
    return Message(name, tuple(parameters.items()), count)


class Doing(StrEnum):
    """What a button does in the person's own client instead of pressing back."""

    PRESS = "press"  # comes back as `Pressed`
    SIGN_IN = "sign_in"  # opens the sign-in page as a Mini App


class Tone(StrEnum):
    """How a button looks where the client can show it; never the only signal."""

    PLAIN = "plain"
    GO = "go"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Button:
    """A labelled button; `verb` and `argument` come back when it is pressed."""

    label: Message
    verb: str
    argument: str = ""
    doing: Doing = Doing.PRESS
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Screen:
    """Messages under one another and rows of buttons, under an id that its buttons carry.

    The id holds the role ("p" patient), a serial number in hexadecimal and, where the message is one that the
    patient keeps, a final "k". `wants_location` asks for a keyboard with which the phone's place can be shared.
    """

    id: str
    body: tuple[Message, ...]
    rows: tuple[tuple[Button, ...], ...] = ()
    wants_location: bool = False

    def offers(self, verb: str, argument: str) -> bool:
        """Whether one of the buttons says exactly this."""
        return any(
            button.verb == verb and button.argument == argument
            for row in self.rows
            for button in row
            if button.doing is Doing.PRESS
        )


def is_kept(screen_id: str) -> bool:
    """Whether a screen id names a message that the patient keeps, which must not be edited."""
    return screen_id.endswith("k")
