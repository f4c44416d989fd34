"""What a conversation remembers between two events, whatever flow is going on.

Owns `Conversation`: where the dialogue stands with its options, and the counters that make buttons, questions and
orders recognisable. All of it is stored after every turn, so it holds the options that were offered and
never whole answers of the clinic.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Literal

from conversations.clinic.model import NEWCOMER, ONESELF, Behalf, Key
from conversations.clinic.patients import Duties
from conversations.clinic.questions import Failure, Question
from conversations.screens.model import Message
from conversations.state.account import AccountTask, MindingOneself
from conversations.state.appointments import AppointmentsTask, LookingAt, OrderedCancellation
from conversations.state.booking import BookingTask, Choosing, OrderedVisit
from conversations.state.newcomers import NewcomerTask, NewcomerVisit
from conversations.state.staff import Acting, Attending, StaffTask


@dataclass(frozen=True, slots=True)
class Welcome:
    """Nothing is going on: what the bot can do, and the button to begin."""

    kind: Literal["Welcome"] = "Welcome"


FlowState = Choosing | LookingAt | Attending | MindingOneself
"""The cards of the flows; those of a new flow are members."""

Task = BookingTask | AppointmentsTask | NewcomerTask | StaffTask | AccountTask
"""What a flow remembers from card to card; a new flow is a member."""

IDLE: Task = BookingTask()
"""The task of a conversation in which nothing is going on."""

Ordered = OrderedVisit | OrderedCancellation | NewcomerVisit
"""What a flow that orders something remembers of it; a new one is a member."""


@dataclass(frozen=True, slots=True)
class ReturnTo:
    """The card that was left for a question to the clinic, with what Back needs of its task."""

    state: Welcome | FlowState
    task: Task = IDLE


@dataclass(frozen=True, slots=True)
class Waiting:
    """The clinic is being asked question number `request`.

    `note` is a word that the next card begins with. `reading` is set while typed words are held against one choice of
    the clinic after the other. `since` the question is asked for the first time.
    """

    request: int
    question: Question
    back_to: ReturnTo
    note: Message | None = None
    reading: bool = False
    tries: int = 0
    since: datetime | None = field(default=None, compare=False)
    kind: Literal["Waiting"] = "Waiting"


@dataclass(frozen=True, slots=True)
class SigningIn:
    """The clinic wants to know who asks; once signed in, the same question is asked again.

    `newcomers`: who has no account can go on as well.
    """

    question: Question
    back_to: ReturnTo
    note: Message | None = None
    reading: bool = False
    newcomers: bool = False
    kind: Literal["SigningIn"] = "SigningIn"


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """The clinic did not answer; the patient can ask again, and after a while it is asked by itself (`request`)."""

    question: Question
    failure: Failure
    back_to: ReturnTo
    note: Message | None = None
    reading: bool = False
    request: int = 0
    tries: int = 0
    kind: Literal["NoAnswer"] = "NoAnswer"


@dataclass(frozen=True, slots=True)
class Placing:
    """The order is on its way; `unsure` once its answer was lost and the diary is being looked at."""

    unsure: bool = False
    kind: Literal["Placing"] = "Placing"


class Ending(StrEnum):
    """How an order ended."""

    BOOKED = "booked"
    CANCELLED = "cancelled"
    UNCLEAR = "unclear"  # a person at the clinic has to look
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Finished:
    """An order has ended in a message of its own, which the patient keeps; `ending` says how, in short.

    `told` are the lines of that message, where something was booked: what is asked about it is answered from them.
    """

    ending: Ending = Ending.UNSAID
    told: tuple[Message, ...] = ()
    kind: Literal["Finished"] = "Finished"


Left = Welcome | FlowState | Waiting | SigningIn | NoAnswer | Placing | Finished
"""What the question for the number of a sign-in can interrupt."""


@dataclass(frozen=True, slots=True)
class Matching:
    """Somebody signs in on the page of `link`: which of these numbers does it show? After that, on from where we were.

    Which of them is the right one is not known here.
    """

    link: str
    numbers: tuple[int, ...]
    left: Left
    kind: Literal["Matching"] = "Matching"


State = Left | Matching
Pending = Waiting | SigningIn | NoAnswer
"""A question to the clinic that has no answer yet."""


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """An order whose outcome is not known yet, with what its flow needs to speak of it, and for whom staff acted."""

    number: int
    ordered: Ordered
    acting: Acting | None = None


@dataclass(frozen=True, slots=True)
class OrderInDoubt:
    """Of order `number` it was not known whether it was booked, and it is not told for certain since.

    `asks`: the patient was asked whether a new appointment is it, and has not said. `handed_over`: people look into it.
    """

    number: int
    asks: bool = False
    handed_over: bool = False


class Role(StrEnum):
    """Who is in the chat; the letter that the ids of their screens begin with."""

    PATIENT = "p"
    STAFF = "s"


@dataclass(frozen=True, slots=True)
class Conversation:
    """One person's conversation.

    `task` belongs to the flow that is going on, or to none yet. `serial` numbers the screens, `requests` the questions,
    `orders` the orders; none ever goes back. While `order` is open, no other is placed; `doubt` is the newest of those
    that were in doubt, and outlives it. `behalf` is the patient that all questions and orders are about, where that is
    not the person in the chat; staff act for them (`acting`), the patient number `acts`, and may do what their `duties`
    say. `member` is the mark of which of the staff that is, `recalled` the recalls that were booked here. `booking` is
    the number of the newest booking; None: the newest order is one.
    """

    state: State = Welcome()
    task: Task = IDLE
    serial: int = 0
    requests: int = 0
    orders: int = 0
    order: OpenOrder | None = None
    role: Role = Role.PATIENT
    behalf: Behalf = ONESELF
    doubt: OrderInDoubt | None = None
    duties: Duties = Duties()  # noqa: RUF009 - frozen
    acting: Acting | None = None
    acts: int = 0
    member: str = ""
    recalled: tuple[Key, ...] = ()
    booking: int | None = None

    @property
    def is_asked(self) -> bool:
        """Whether the patient was asked if a new appointment is what was ordered, and has not said."""
        return self.doubt is not None and self.doubt.asks

    @property
    def unsettled(self) -> bool:
        """Whether nobody could find out what became of the newest booking, so that it may have been booked."""
        newest = self.orders if self.booking is None else self.booking
        return self.doubt is not None and self.doubt.handed_over and self.doubt.number == newest

    @property
    def asking_for(self) -> Behalf:
        """For whom the clinic is asked, and orders are placed."""
        return NEWCOMER if isinstance(self.task, NewcomerTask) else self.behalf

    def worded(self, name: str) -> str:
        """The message of this name for the order that is open; that for a booking where none is."""
        return name if self.order is None else self.order.ordered.worded(name)

    @property
    def screen(self) -> str:
        """The id of the current card: the role's letter, the card's number, and that of the patient acted for."""
        whose = f".{self.acting.number:x}" if self.acting else ""
        return f"{self.role}{self.serial:x}{whose}"

    @property
    def idle(self) -> Task:
        """The task of whoever is in the chat where nothing is going on."""
        return StaffTask() if self.role is Role.STAFF else IDLE

    @property
    def released(self) -> Conversation:
        """Acting for nobody; whatever was going on for a patient is over."""
        return replace(self, state=Welcome(), task=self.idle, acting=None, behalf=ONESELF)


def is_of_staff(screen: str) -> bool:
    """Whether the card of this id is one of staff."""
    return screen.startswith(Role.STAFF)
