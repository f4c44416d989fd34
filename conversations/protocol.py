"""What a flow is to the machine: a value with a table of cards and a table of questions, and the moves it answers with.

A flow decides about its own task and answers each event with a move. Carrying a move out, numbering screens and
questions, and drawing the card are the machine's business: a flow must never do that itself.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Generic, TypeVar, cast

from conversations.clinic.model import ONESELF, Behalf, Key, Target
from conversations.clinic.orders import Order, Outcome
from conversations.clinic.patients import PatientRecord
from conversations.clinic.questions import Answer, Failure, Point, Question
from conversations.screens.entry import Enclosure
from conversations.screens.model import Card, Message, message
from conversations.state.conversation import Ending, OpenOrder, Ordered, Pending, ReturnTo, Role, State, Task, Waiting
from conversations.state.staff import Acting
from conversations.text.buttons import Numbering
from conversations.text.utterance import Utterance
from conversations.understanding import Names

Notes = tuple[Message, ...]

T = TypeVar("T")  # the flow's task
S = TypeVar("S")  # the state of a step
U = TypeVar("U")  # what a step decides about: the task, or a part of it
A = TypeVar("A")  # what a step answers: a move, or what its flow makes one of


@dataclass(frozen=True, slots=True)
class Go:
    """Show this card. `task` is the flow's task as it is from now on; None leaves it as it is.

    `through` is a card that is passed on the way: it has its number, and Back finds it.
    """

    state: State
    notes: Notes = ()
    task: Task | None = None
    through: State | None = None


@dataclass(frozen=True, slots=True)
class Consult:
    """Ask the clinic; the flow is given the answer.

    Back leads to `back_to`, by default to the current card, or to the one that is passed on the way. `reading` marks a
    question whose answer typed words are held against.
    """

    question: Question
    notes: Notes = ()
    task: Task | None = None
    back_to: ReturnTo | None = None
    through: State | None = None
    reading: bool = False


@dataclass(frozen=True, slots=True)
class Stay:
    """Show the current card again, under a word of explanation. `question` is what a pending card asks from now on."""

    notes: Notes = ()
    task: Task | None = None
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Submit:
    """Place this order, the only one until it has an outcome. `before` are the keys of the diary as just read.

    `whose` that diary is: the order is theirs.
    """

    order: Order
    before: tuple[Key, ...]
    before_complete: bool
    whose: str
    ordered: Ordered
    task: Task


@dataclass(frozen=True, slots=True)
class Tell:
    """Send a message that is kept; where its order was waited for, the flow is over, unless the order `goes_on`.

    `then` is what follows instead of the end. `entry` goes with it, as a file.
    """

    card: Card
    ending: Ending = Ending.UNSAID
    goes_on: bool = False
    then: Consult | None = None
    entry: Enclosure | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """To the first card; what was chosen is forgotten."""

    notes: Notes = ()


@dataclass(frozen=True, slots=True)
class Act:
    """Staff act for this patient until then, about what `behalf` names, and go on with `then`; without, for nobody."""

    then: Move
    patient: PatientRecord | None = None
    until: datetime | None = None
    behalf: Behalf = ONESELF


Move = Go | Consult | Stay | Submit | Tell | Home | Act


@dataclass(frozen=True, slots=True)
class Here(Generic[T]):
    """Where the patient is: the flow's task, the state, the number of the order that is open, and who is in the chat.

    `number` is None when each order has its outcome, and so is the open `order` itself.
    """

    task: T
    state: State
    number: int | None = None
    role: Role = Role.PATIENT
    order: OpenOrder | None = None
    acting: Acting | None = None
    recalled: tuple[Key, ...] = ()

    def worded(self, name: str) -> str:
        """The message of this name for the order that is open."""
        return name if self.order is None else self.order.ordered.worded(name)

    @property
    def ordered(self) -> bool:
        """Whether an order has no outcome yet."""
        return self.number is not None


@dataclass(frozen=True, slots=True)
class Press:
    """An offered button that was pressed, or named in words; `late`: that was some time ago."""

    verb: str
    argument: str
    now: datetime
    late: bool = False

    @property
    def index(self) -> int:
        """The number of the option; 0 where the argument is none."""
        return int(self.argument) if self.argument.isdigit() else 0


def _nothing(_subject: object, _state: object, _given: object) -> Any:
    """What a card makes of presses or of words where it expects none."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Generic[U, S, A]):
    """One card of a flow: what it shows, what its buttons and typed words mean, and what may follow.

    `stage` is the choice that it asks for, where the flow counts them. `leads_to` are the states and questions that
    come next, `leaps_to` those that come where the choices between are made already. `paged`: its state has a page.
    `shares_location`: the phone is asked where it is, by a keyboard of the client's own. `claims` are words that steer
    at other cards and answer this one. `orders`: a yes to it is an order, and follows from no part of a text.
    """

    card: Callable[[U, S], Card]
    pressed: Callable[[U, S, Press], A] = _nothing
    typed: Callable[[U, S, Utterance], A | None] = _nothing
    stage: str | None = None
    leads_to: tuple[type, ...] = ()
    leaps_to: tuple[type, ...] = ()
    paged: bool = False
    numbering: Numbering = Numbering.OPTIONS
    shares_location: bool = False
    claims: frozenset[str] = frozenset()
    orders: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry(Generic[U, A]):
    """One question of a flow: which answer fits it, what that leads to, and what may follow.

    `received` gives None where the answer is none after all.
    """

    answer: type
    received: Callable[[U, Any, Any, datetime], A | None]
    leads_to: tuple[type, ...] = ()
    leaps_to: tuple[type, ...] = ()


class Flow(ABC, Generic[T]):
    """One thing that a patient can do here, from its first card to its end.

    A flow gives its name, its tables, a new task and how it begins; the rest has a plain default. What its steps answer
    is a `Move`, unless `made` makes one of it.
    """

    name: str
    commands: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()  # what it can begin with in mind
    role: Role = Role.PATIENT  # who may begin it; staff also those of patients, for whom they act
    task: T
    steps: Mapping[type, Step[Any, Any, Any]]
    questions: Mapping[type, Inquiry[Any, Any]]
    ordered: type | None = None  # what it remembers of an order, where it orders something
    ends_in: tuple[type, ...] = ()  # what the end of an order leads to, apart from the message that is kept
    kept_lead_to: tuple[type, ...] = ()  # what buttons of messages that stay, or of its first card, lead to
    reminded_lead_to: tuple[type, ...] = ()  # what buttons of reminders lead to, whatever is going on
    stopped: str = "note.cancelled"  # the message when it is left by /cancel
    over: str = "note.over"  # the message when it begins anew
    places_words: bool = False  # whether it says itself, in its moves, what was to be said with an answer

    @abstractmethod
    def begin(self) -> Move:
        """What its first card needs."""

    def begin_for(self, purpose: str, said: str = "") -> Move:  # noqa: ARG002 - for flows that serve several
        """The same, with one of its purposes in mind, as these words say."""
        return self.begin()

    def idle(self, state: State) -> Card | None:  # noqa: ARG002 - for those who have a first card of their own
        """The card where nothing is going on, where it is another than that of patients."""
        return None

    def commanded(self, here: Here[Any], name: str, argument: str, now: datetime) -> Move | None:  # noqa: ARG002 - seldom
        """What a command with its argument means, where it is more than a beginning."""
        return None

    def followed(self, target: Target) -> Move | None:  # noqa: ARG002 - for flows that links lead into
        """What a link to this begins, if it leads into this flow."""
        return None

    def taken_up(self, task: Task) -> Any:  # noqa: ARG002 - for flows that another one can turn into
        """Its task, with what was said in another flow."""
        return self.task

    def open_to_newcomers(self, task: T, question: Question) -> bool:  # noqa: ARG002 - for flows that one can turn into
        """Whether somebody without an account can go on from this question, where the clinic takes them."""
        return False

    def registered(self, here: Here[T], *, known: bool) -> Move | None:  # noqa: ARG002 - for flows of newcomers
        """What follows when somebody registered; `known`: they have an account, and are to sign in."""
        return None

    def subject(self, task: T) -> Any:
        """What its steps are given: the task, or the part of it that they decide about."""
        return task

    def made(self, here: Here[T], answer: Any, now: datetime) -> Move:  # noqa: ARG002 - its steps' own
        """The move that a step's answer leads to."""
        return cast("Move", answer)

    def step(self, state: State) -> Step[Any, Any, Any]:
        """The row of this state."""
        return self.steps[type(state)]

    def card(self, task: T, state: State) -> Card:
        """Body and rows of a card of this flow."""
        return self.step(state).card(self.subject(task), state)

    def above(self, task: T, state: State) -> Notes:  # noqa: ARG002 - for flows that have something to say
        """What stands above a card, or above the word that the clinic is being asked: what is known so far."""
        return ()

    def pressed(self, here: Here[T], press: Press) -> Move:
        """An offered press on a card of this flow."""
        step, state = self.step(here.state), cast("Any", here.state)
        if press.verb == "page" and step.paged:
            return Go(replace(state, page=press.index))
        return self.made(here, step.pressed(self.subject(here.task), state, press), press.now)

    def received(self, task: T, question: Question, answer: Answer, now: datetime) -> Any:
        """What the row of the question makes of the answer; None where it does not fit."""
        inquiry = self.questions[type(question)]
        fits = isinstance(answer, inquiry.answer)
        return inquiry.received(self.subject(task), question, answer, now) if fits else None

    def answered(self, here: Here[T], waiting: Waiting, answer: Answer, now: datetime) -> Move | None:
        """The answer that was waited for, seen from the card that was left; None where it does not fit."""
        found = self.received(here.task, waiting.question, answer, now)
        return None if found is None else self.made(here, found, now)

    def unanswered(self, here: Here[T], waiting: Waiting, failure: Failure) -> Move | None:  # noqa: ARG002 - seldom
        """Where a question without an answer leads elsewhere than to the card that says so."""
        return None

    def signed_in(self, here: Here[T], question: Question, back_to: ReturnTo) -> Move | None:  # noqa: ARG002 - seldom
        """Where signing in leads elsewhere than to the same question."""
        return None

    def typed(self, here: Here[T], said: Utterance) -> Move:
        """Words at a card of this flow."""
        answer = self.step(here.state).typed(self.subject(here.task), here.state, said)
        return Stay((message("note.not_understood"),)) if answer is None else self.made(here, answer, said.now)

    def typed_meanwhile(self, here: Here[T], pending: Pending, said: Utterance) -> Move:  # noqa: ARG002 - seldom
        """Words while the clinic is asked."""
        return Stay((message("note.not_now"),))

    def unasked(self, said: Utterance) -> Move | None:  # noqa: ARG002 - for flows that words can begin
        """Words that begin this flow where nothing is going on, or a word on why they do not; None for any others."""
        return None

    def known(self, here: Here[T], kind: str, said: Utterance) -> Notes:  # noqa: ARG002 - for flows that know something
        """What the card knows of a question of this kind, so that nobody else has to be asked; else nothing."""
        return ()

    def located(self, here: Here[T], point: Point) -> Move | None:  # noqa: ARG002 - for flows that ask for it
        """Where the patient is, if that was asked; else None."""
        return None

    def ended(self, here: Here[T], ordered: Any, outcome: Outcome, now: datetime) -> Move:  # noqa: ARG002
        """How an order of this flow ended."""
        return Home()

    def kept(self, verb: str, argument: str) -> Move | None:  # noqa: ARG002 - for flows that have such buttons
        """The button of a message that stays, where nothing is going on; None for those of others."""
        return None

    def back(self, here: Here[T], now: datetime) -> Move:  # noqa: ARG002 - for flows of several cards
        """The card before this one, at a card of this flow or at none."""
        return Home()

    def leaving(self, task: T) -> T:
        """What Back needs of the task, where a card is left for a question."""
        return task

    def returned(self, task: T, left: T) -> T:  # noqa: ARG002 - for flows that remember more than Back needs
        """The task after Back to a card that was left with `left`."""
        return left

    def entered(self, task: T, state: State) -> T:  # noqa: ARG002 - for flows that remember their way
        """The task once this state is entered."""
        return task

    def names(self, task: T) -> Names:  # noqa: ARG002 - for flows of many names
        """The names by which typed words are understood."""
        return Names()
