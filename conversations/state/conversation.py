"""What a conversation remembers between two events.

Owns `Conversation`: where the dialogue stands with its options, and the counters that make buttons, questions
and booking attempts recognisable. All of it is stored after every turn, so it holds the options that were offered and
never whole answers of the clinic.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Literal

from conversations.clinic.model import Slot
from conversations.clinic.questions import Failure, Question
from conversations.effects import Ask, Effect
from conversations.screens.model import Message
from conversations.state.booking import NO_NAMES, BookingTask, Choosing
from conversations.state.wish import Stage, Wish
from conversations.understanding import Names


@dataclass(frozen=True, slots=True)
class Welcome:
    """Nothing is going on: what the bot can do, and the button to begin."""

    kind: Literal["Welcome"] = "Welcome"


@dataclass(frozen=True, slots=True)
class Left:
    """The card that was left for a question to the clinic, with the wish it belongs to: Back returns to both."""

    state: Welcome | Choosing
    wish: Wish


@dataclass(frozen=True, slots=True)
class Waiting:
    """The clinic is being asked question number `request`.

    `note` is a word that the next card begins with. `reading` is set while typed words are held against one choice of
    the clinic after the other.
    """

    request: int
    question: Question
    left: Left
    note: Message | None = None
    reading: bool = False
    tries: int = 0
    kind: Literal["Waiting"] = "Waiting"


@dataclass(frozen=True, slots=True)
class SigningIn:
    """The clinic wants to know who asks; once signed in, the same question is asked again."""

    question: Question
    left: Left
    note: Message | None = None
    reading: bool = False
    kind: Literal["SigningIn"] = "SigningIn"


@dataclass(frozen=True, slots=True)
class InTrouble:
    """The clinic did not answer; the patient can ask again, and after a while it is asked by itself (`request`)."""

    question: Question
    failure: Failure
    left: Left
    note: Message | None = None
    reading: bool = False
    request: int = 0
    tries: int = 0
    kind: Literal["InTrouble"] = "InTrouble"


@dataclass(frozen=True, slots=True)
class Placing:
    """The order is on its way; `unsure` once its answer was lost and the diary is being looked at."""

    unsure: bool = False
    kind: Literal["Placing"] = "Placing"


class Ending(StrEnum):
    """How an attempt ended."""

    BOOKED = "booked"
    UNCLEAR = "unclear"  # a person at the clinic has to look
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Finished:
    """An attempt has ended in a message of its own, which the patient keeps; `ending` says how, in short."""

    ending: Ending = Ending.UNSAID
    kind: Literal["Finished"] = "Finished"


State = Welcome | Choosing | Waiting | SigningIn | InTrouble | Placing | Finished
Pending = Waiting | SigningIn | InTrouble
"""A question to the clinic that has no answer yet."""

Task = BookingTask


@dataclass(frozen=True, slots=True)
class OpenAttempt:
    """An attempt whose outcome is not known yet, with what is needed to speak of it."""

    number: int
    wish: Wish
    slot: Slot


@dataclass(frozen=True, slots=True)
class Conversation:
    """One person's conversation.

    `serial` numbers the screens, `requests` the questions, `attempts` the booking attempts; none ever goes back.
    `trail` holds the stages that were really asked, for Back. While `attempt` is open, no other is made. `names` are
    the options that the clinic named last, by which typed words are understood; `heard` are typed words in which a
    choice still to come may be named; `doubted` are the days that a typed date can mean, to be asked back.
    """

    wish: Wish = Wish()  # noqa: RUF009 - frozen
    state: State = Welcome()
    trail: tuple[Stage, ...] = ()
    serial: int = 0
    requests: int = 0
    attempts: int = 0
    attempt: OpenAttempt | None = None
    names: Names = NO_NAMES
    heard: str = ""
    doubted: tuple[date, ...] = ()

    @property
    def waiting(self) -> Ask | None:
        """The question whose answer the conversation waits for."""
        match self.state:
            case Waiting(request, question):
                return Ask(request, question)
            case _:
                return None

    @property
    def task(self) -> Task:
        """What the flow that is going on remembers."""
        return BookingTask(self.wish, self.trail, self.names, self.heard, self.doubted)

    @property
    def screen(self) -> str:
        """The id of the current card: the role's letter and its number."""
        return f"p{self.serial:x}"

    def having(self, task: Task) -> Conversation:
        """The conversation with this task."""
        return replace(self, wish=task.wish, trail=task.trail, names=task.names, heard=task.heard, doubted=task.doubted)

    def ordering(self, task: Task) -> Conversation:
        """The conversation with an order that has no outcome yet."""
        number, slot = self.attempts + 1, task.wish.slot
        attempt = None if slot is None else OpenAttempt(number, task.wish, slot)
        return replace(self.having(task), attempts=number, attempt=attempt)


@dataclass(frozen=True, slots=True)
class Transition:
    """What one event led to."""

    conversation: Conversation
    effects: tuple[Effect, ...] = ()
