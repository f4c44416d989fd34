"""What a person sees, as data: messages, one under the other, and rows of buttons below them.

A message is an id and parameters; its words are looked up elsewhere. Must never hold markup or finished sentences, nor
decide what a button means: that is the business of the step that offered it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from conversations.clinic.model import Address, ByClock, Key, Money


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
    clinic's. `by` says whether it is told by the site's clock at all.
    """

    moment: datetime
    until: time | None = None
    zone: bool = False
    site: Key | None = None
    by: ByClock = ByClock.SITE


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day, read as "16:00"."""

    hour: time


@dataclass(frozen=True, slots=True)
class Items:
    """Messages read as one line, set apart by dots."""

    items: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class ShownName:
    """A name that the clinic gave, on a button; `apart`: where it begins to differ from others that begin alike."""

    text: str
    apart: int = 0

    def within(self, most: int) -> str:
        """At most so many letters of it: its beginning, and where others begin alike also what tells it from them."""
        if len(self.text) <= most:
            return self.text
        if not self.apart:
            return cut(self.text, most)
        end = cut(self.text[self.apart :], max(most // 2, most - self.apart - 1))
        return cut(self.text[: self.apart] + "…", most - len(end)) + end


def cut(text: str, most: int) -> str:
    """The text, or as much of it as fits into so many letters with a sign that there is more."""
    return text if len(text) <= most else f"{text[: max(most, 1) - 1].rstrip()}…"


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on a button: parts set apart by dots, in `room` letters at most. In a text it is said in full."""

    parts: tuple[Message, ...]
    room: int


@dataclass(frozen=True, slots=True)
class Message:
    """A message id with named parameters; `count` picks singular or plural.

    A `str` parameter is data (a clinician's name, what the portal said): it is escaped, never markup.
    """

    id: str
    parameters: tuple[tuple[str, Parameter], ...] = ()
    count: int | None = None


Parameter = str | int | Money | Address | Day | Month | Moment | Hour | Items | ShownName | Label | Message


def message(name: str, /, count: int | None = None, **parameters: Parameter) -> Message:
    """`message("slots.none", first=Day(…))`: a Message from keyword parameters."""
    return Message(name, tuple(parameters.items()), count)


def quotable(reference: str) -> tuple[Message, ...]:
    """What the portal calls a failure, to be quoted to the clinic; nothing where it said nothing."""
    return (message("trouble.reference", reference=reference),) if reference else ()


def text(words: str) -> Message:
    """Data as a message: a name that the clinic gave."""
    return message("text", text=words)


class Doing(StrEnum):
    """What a button does in the person's own client instead of pressing back."""

    PRESS = "press"  # comes back as `Pressed`
    SIGN_IN = "sign_in"  # opens the sign-in page as a Mini App
    REGISTER = "register"  # opens the registration page as a Mini App
    NEW_PATIENT = "new_patient"  # opens the page on which staff fill in a new patient, as a Mini App
    COPY = "copy"  # puts a text where it can be pasted from
    MAP = "map"  # opens a map at the place that the argument names, where the clinic has told where that is
    PAY = "pay"  # opens the page of the clinic's portal on which the invoice whose key is the argument is paid
    VIDEO = "video"  # joins the video call of the appointment whose key is the argument


class Tone(StrEnum):
    """How a button looks where the client can show it; never the only signal."""

    PLAIN = "plain"
    GO = "go"
    DANGER = "danger"


STAFF = "staff"
"""The argument of a button that opens the sign-in page for staff."""


@dataclass(frozen=True, slots=True)
class Button:
    """A labelled button; `verb` and `argument` come back when it is pressed. `copied`: the lines that it copies."""

    label: Message
    verb: str
    argument: str = ""
    doing: Doing = Doing.PRESS
    tone: Tone = Tone.PLAIN
    copied: tuple[Message, ...] = ()


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


OF_THE_WISH = ("sofar", "note.noted", "left_out")
"""The messages that say what somebody wishes so far."""


def as_sent(screen: Screen) -> Screen:
    """The screen as a message of its own, whose first line a lock screen shows: what is wished comes after that."""
    at = next((at for at, each in enumerate(screen.body) if each.id not in OF_THE_WISH), 0)
    return replace(screen, body=(screen.body[at], *screen.body[:at], *screen.body[at + 1 :])) if at else screen


Row = tuple[Button, ...]
Card = tuple[tuple[Message, ...], tuple[Row, ...]]


LAST_ROW: Row = (Button(message("button.back"), "back"), Button(message("button.over"), "over"))


def go(label: Message, verb: str, argument: str = "") -> Button:
    """The button that the card is about."""
    return Button(label, verb, argument, tone=Tone.GO)


REMINDER = "prk"
"""The id of every reminder: a message to a patient that stays, whose buttons count whatever goes on in the chat."""


SOONER = "psk"
"""The id of every message that something sooner has come up; its buttons count whatever goes on, too."""


ANOTHERS = "remind_anothers"
"""What a press on a reminder comes to where another person is signed in than whose it is."""


def is_kept(screen_id: str) -> bool:
    """Whether a screen id names a message that the patient keeps, which must not be edited."""
    return screen_id.endswith("k")


def is_echo(screen: Screen) -> bool:
    """Whether a screen is the one that was there, under the word that a button of an earlier one is of no use."""
    return any(words.id in ("note.old_button", "note.midway") for words in screen.body)
