"""What a person sees: messages, one under the other, and rows of buttons below them.

Must never decide what a button means: that is the business of the step that offered it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conversations.screens.message import Message, message


class Doing(StrEnum):
    """What a button does in the person's own client instead of pressing back."""

    PRESS = "press"  # comes back as `Pressed`
    SIGN_IN = "sign_in"  # opens the sign-in page as a Mini App
    COPY = "copy"  # puts a text where it can be pasted from
    MAP = "map"  # opens a map at the place that the argument names, where the clinic has told where that is
    VIDEO = "video"  # joins the video call of the appointment whose key is the argument


class Tone(StrEnum):
    """How a button looks where the client can show it; never the only signal."""

    PLAIN = "plain"
    GO = "go"
    DANGER = "danger"


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


Row = tuple[Button, ...]
Card = tuple[tuple[Message, ...], tuple[Row, ...]]


LAST_ROW: Row = (Button(message("button.back"), "back"), Button(message("button.over"), "over"))


def go(label: Message, verb: str, argument: str = "") -> Button:
    """The button that the card is about."""
    return Button(label, verb, argument, tone=Tone.GO)


def is_kept(screen_id: str) -> bool:
    """Whether a screen id names a message that the patient keeps, which must not be edited."""
    return screen_id.endswith("k")
