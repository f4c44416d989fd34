"""What a conversation remembers between two events.

Owns `Conversation`: where the dialogue stands with its options, and the counters that make buttons, questions
and booking attempts recognisable. All of it is stored after every turn, so it holds the options that were offered and
never whole answers of the clinic.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from conversations.clinic import AppointmentType, Clinician, Payer, Service, Site, Slot
from conversations.effects import Ask, Effect
from conversations.questions import Failure, Question
from conversations.screens.model import Message
from conversations.wish import Stage, Wish


@dataclass(frozen=True, slots=True)
class Welcome:
    """Nothing is going on: what the bot can do, and the button to begin."""

    kind: Literal["Welcome"] = "Welcome"


@dataclass(frozen=True, slots=True)
class ChoosingPayer:
    """Who pays?"""

    payers: tuple[Payer, ...]
    kind: Literal["ChoosingPayer"] = "ChoosingPayer"


@dataclass(frozen=True, slots=True)
class ChoosingType:
    """What is the visit for? `by_phone` names the types that cannot be booked online."""

    types: tuple[AppointmentType, ...]
    by_phone: tuple[str, ...] = ()
    page: int = 0
    kind: Literal["ChoosingType"] = "ChoosingType"


@dataclass(frozen=True, slots=True)
class ChoosingModules:
    """Which parts of the type? At least one."""

    picked: tuple[int, ...] = ()
    kind: Literal["ChoosingModules"] = "ChoosingModules"


@dataclass(frozen=True, slots=True)
class ChoosingServices:
    """Which extras? None is fine."""

    services: tuple[Service, ...]
    picked: tuple[int, ...] = ()
    page: int = 0
    kind: Literal["ChoosingServices"] = "ChoosingServices"


@dataclass(frozen=True, slots=True)
class ChoosingPlace:
    """Where? `opened` is the index of the site whose locations are listed."""

    sites: tuple[Site, ...]
    opened: int | None = None
    page: int = 0
    kind: Literal["ChoosingPlace"] = "ChoosingPlace"


@dataclass(frozen=True, slots=True)
class SharingLocation:
    """The phone is asked where it is; `sites` are what to go back to."""

    sites: tuple[Site, ...]
    kind: Literal["SharingLocation"] = "SharingLocation"


@dataclass(frozen=True, slots=True)
class ChoosingClinician:
    """With whom?"""

    clinicians: tuple[Clinician, ...]
    page: int = 0
    kind: Literal["ChoosingClinician"] = "ChoosingClinician"


class TimeView(StrEnum):
    """What the card that asks for the time lists."""

    DAYS = "days"
    HOURS = "hours"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class ChoosingTime:
    """When? `days` are the days offered: a page of the calendar, or the readings of an ambiguous date."""

    days: tuple[date, ...]
    view: TimeView = TimeView.DAYS
    page: int = 0
    kind: Literal["ChoosingTime"] = "ChoosingTime"


@dataclass(frozen=True, slots=True)
class ChoosingSlot:
    """Which of the proposed slots? One page of them; `first` and `last` are the days that were searched."""

    slots: tuple[Slot, ...]
    sites: tuple[Site, ...]
    first: date
    last: date
    page: int = 0
    more: bool = False
    kind: Literal["ChoosingSlot"] = "ChoosingSlot"


@dataclass(frozen=True, slots=True)
class Confirming:
    """Everything is chosen, `slot` last: is it right?"""

    slot: Slot
    kind: Literal["Confirming"] = "Confirming"


@dataclass(frozen=True, slots=True)
class NothingOffered:
    """The clinic offers nothing for this choice."""

    stage: Stage
    kind: Literal["NothingOffered"] = "NothingOffered"


Choosing = (
    ChoosingPayer
    | ChoosingType
    | ChoosingModules
    | ChoosingServices
    | ChoosingPlace
    | SharingLocation
    | ChoosingClinician
    | ChoosingTime
    | ChoosingSlot
    | Confirming
    | NothingOffered
)


@dataclass(frozen=True, slots=True)
class Left:
    """The card that was left for a question to the clinic, with the wish it belongs to: Back returns to both."""

    state: Welcome | Choosing
    wish: Wish


@dataclass(frozen=True, slots=True)
class Waiting:
    """The clinic is being asked question number `request`.

    `note` is a word that the next card begins with.
    """

    request: int
    question: Question
    left: Left
    note: Message | None = None
    kind: Literal["Waiting"] = "Waiting"


@dataclass(frozen=True, slots=True)
class SigningIn:
    """The clinic wants to know who asks; once signed in, the same question is asked again."""

    question: Question
    left: Left
    note: Message | None = None
    kind: Literal["SigningIn"] = "SigningIn"


@dataclass(frozen=True, slots=True)
class InTrouble:
    """The clinic did not answer; the patient can ask again."""

    question: Question
    failure: Failure
    left: Left
    note: Message | None = None
    kind: Literal["InTrouble"] = "InTrouble"


@dataclass(frozen=True, slots=True)
class Placing:
    """The order is on its way; `unsure` once its answer was lost and the diary is being looked at."""

    unsure: bool = False
    kind: Literal["Placing"] = "Placing"


@dataclass(frozen=True, slots=True)
class Finished:
    """An attempt has ended in a message of its own, which the patient keeps."""

    kind: Literal["Finished"] = "Finished"


State = Welcome | Choosing | Waiting | SigningIn | InTrouble | Placing | Finished


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
    `trail` holds the stages that were really asked, for Back. While `attempt` is open, no other is made.
    """

    wish: Wish = Wish()  # noqa: RUF009 - frozen
    state: State = Welcome()
    trail: tuple[Stage, ...] = ()
    serial: int = 0
    requests: int = 0
    attempts: int = 0
    attempt: OpenAttempt | None = None

    @property
    def waiting(self) -> Ask | None:
        """The question whose answer the conversation waits for."""
        match self.state:
            case Waiting(request, question):
                return Ask(request, question)
            case _:
                return None


@dataclass(frozen=True, slots=True)
class Step:
    """What one event led to."""

    conversation: Conversation
    effects: tuple[Effect, ...] = ()
