"""Everything that can happen to a conversation.

Owns the inputs of `advance`. Must never carry anything of Telegram or HTTP: a press is a screen id, a verb and an
argument, and all three are untrusted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from conversations.clinic.model import Appointment, Key, Target
from conversations.clinic.orders import Outcome
from conversations.clinic.patients import Duties
from conversations.clinic.questions import Answer, Failure, Point


@dataclass(frozen=True, slots=True)
class Said:
    """The patient typed something; `late`: it has waited to be read. `at`: when it was sent, where that is known.

    The same words are the same, whenever they were sent.
    """

    text: str
    late: bool = False
    at: datetime | None = field(default=None, compare=False)
    kind: Literal["Said"] = "Said"


@dataclass(frozen=True, slots=True)
class Commanded:
    """A bot command without its slash, such as `start`, `book`, `help`, `cancel`; `argument` is what followed."""

    name: str
    argument: str = ""
    kind: Literal["Commanded"] = "Commanded"


class DeadLink(StrEnum):
    """Why a link leads nowhere."""

    UNKNOWN = "unknown"
    USED = "used"  # by somebody else, and it was good once
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Followed:
    """Somebody came by a link; without a `target` it leads nowhere, and `lost` says why."""

    target: Target | None
    lost: DeadLink = DeadLink.UNKNOWN
    kind: Literal["Followed"] = "Followed"


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button was pressed, or somebody claims so: `screen`, `verb` and `argument` may be stale or forged.

    `late`: the press has waited to be read.
    """

    screen: str
    verb: str
    argument: str = ""
    late: bool = False
    kind: Literal["Pressed"] = "Pressed"


@dataclass(frozen=True, slots=True)
class SharedLocation:
    """The patient shared where they are."""

    point: Point
    kind: Literal["SharedLocation"] = "SharedLocation"


@dataclass(frozen=True, slots=True)
class SentSomethingElse:
    """A photo, a voice message, a sticker: nothing the bot can read."""

    kind: Literal["SentSomethingElse"] = "SentSomethingElse"


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Somebody signed in on the bot's own page; a portal session exists.

    `duties` are those of staff, and `member` the mark of which of them it is.
    """

    duties: Duties | None = None
    member: str = ""
    kind: Literal["SignedIn"] = "SignedIn"


@dataclass(frozen=True, slots=True)
class NumberAsked:
    """Somebody gave the right password on the page of `link`, which shows one of these numbers; the chat says which."""

    link: str
    numbers: tuple[int, ...]
    kind: Literal["NumberAsked"] = "NumberAsked"


@dataclass(frozen=True, slots=True)
class SignInEnded:
    """The sign-in by `link` came to nothing; `wrong`: because another number was chosen in the chat."""

    link: str
    wrong: bool = False
    kind: Literal["SignInEnded"] = "SignInEnded"


@dataclass(frozen=True, slots=True)
class SignInRefused:
    """A member of staff, or whoever wanted to be one, did not get in; `member` is the mark of who was claimed."""

    why: str
    member: str = ""
    kind: Literal["SignInRefused"] = "SignInRefused"


@dataclass(frozen=True, slots=True)
class RegistrationEnded:
    """Somebody without an account has proved who they are on the registration page, for one booking.

    `known`: they have an account after all, and the clinic wants them to sign in.
    """

    known: bool = False
    kind: Literal["RegistrationEnded"] = "RegistrationEnded"


@dataclass(frozen=True, slots=True)
class SignedOut:
    """The portal session ended by the patient's wish."""

    kind: Literal["SignedOut"] = "SignedOut"


@dataclass(frozen=True, slots=True)
class Answered:
    """The clinic answered question number `request`."""

    request: int
    answer: Answer
    kind: Literal["Answered"] = "Answered"


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Question number `request` got no answer."""

    request: int
    failure: Failure
    kind: Literal["Unanswered"] = "Unanswered"


@dataclass(frozen=True, slots=True)
class Waited:
    """The time that a `Wait` asked for is over."""

    request: int
    kind: Literal["Waited"] = "Waited"


@dataclass(frozen=True, slots=True)
class OrderEnded:
    """How order number `number` of this conversation stands. `Unknown` is followed by another one later."""

    number: int
    outcome: Outcome
    kind: Literal["OrderEnded"] = "OrderEnded"


class FormOutcome(StrEnum):
    """What came of the page on which staff fill in a new patient."""

    SENT = "sent"  # it is on its way to the clinic, once
    MADE = "made"  # the clinic has found the patient, or made one
    REFUSED = "refused"  # the clinic made nobody
    UNKNOWN = "unknown"  # nobody knows whether the clinic has made one


@dataclass(frozen=True, slots=True)
class PatientFormEnded:
    """What came of a new patient whom staff filled in on the page; `key` is theirs, `reference` the portal's."""

    outcome: FormOutcome
    key: Key | None = None
    reference: str = ""
    kind: Literal["PatientFormEnded"] = "PatientFormEnded"


@dataclass(frozen=True, slots=True)
class DoneForYou:
    """Staff have booked this appointment for the patient of this chat, or cancelled it; they asked to be told.

    `whose` is the mark of the patient, for whoever delivers it, and `recorded` the one by which the audit trail knows
    them.
    """

    appointment: Appointment
    cancelled: bool = False
    whose: str = ""
    recorded: str = ""
    kind: Literal["DoneForYou"] = "DoneForYou"


Event = (
    Said
    | Commanded
    | Followed
    | Pressed
    | SharedLocation
    | SentSomethingElse
    | SignedIn
    | NumberAsked
    | SignInEnded
    | SignInRefused
    | RegistrationEnded
    | SignedOut
    | Answered
    | Unanswered
    | Waited
    | OrderEnded
    | DoneForYou
    | PatientFormEnded
)
