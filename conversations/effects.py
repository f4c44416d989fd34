"""Everything a conversation can want done.

Owns the outputs of `advance`. An effect says what, never how or when: whether it is stored, repeated or coalesced is
the business of whoever performs it. Must never hold text a person reads (that is a `Screen`'s message ids).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from conversations.clinic.model import ONESELF, Behalf, Key
from conversations.clinic.orders import Order
from conversations.clinic.questions import Question
from conversations.screens.entry import Enclosure
from conversations.screens.model import Message, Screen


@dataclass(frozen=True, slots=True)
class Show:
    """Bring the live card to this screen: edit it, or send it anew where it scrolled away or `fresh` is set.

    Of several in one turn only the last is worth showing.
    """

    screen: Screen
    fresh: bool = False
    kind: Literal["Show"] = "Show"


@dataclass(frozen=True, slots=True)
class Keep:
    """Send a message that the patient keeps (a confirmation). It is never edited, so it never becomes the card.

    `entry`: what goes with it, as a file.
    """

    screen: Screen
    entry: Enclosure | None = None
    kind: Literal["Keep"] = "Keep"


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask the clinic; the result comes back as `Answered` or `Unanswered` with the same `request` number.

    `staff`: only the session of a member of staff may ask it, else only that of a patient.
    """

    request: int
    question: Question
    behalf: Behalf = ONESELF
    staff: bool = False
    kind: Literal["Ask"] = "Ask"


@dataclass(frozen=True, slots=True)
class Place:
    """Place order number `number`: at most one is ever sent for it. It comes back as `OrderEnded`.

    `before` are the keys of the patient's appointments as read just before: a key that is not among them is how a
    booking is recognised if the answer is lost. `before_complete` is false where there may have been more.
    `whose` those appointments are: the order goes out for nobody else, and only they are asked for it.
    """

    number: int
    order: Order
    before: tuple[Key, ...]
    before_complete: bool = True
    whose: str = ""
    kind: Literal["Place"] = "Place"


@dataclass(frozen=True, slots=True)
class Wait:
    """Come back as `Waited` with this `request` number in so many seconds: the clinic is asked again by itself."""

    request: int
    seconds: int
    kind: Literal["Wait"] = "Wait"


@dataclass(frozen=True, slots=True)
class Notice:
    """A word on the pressed button itself (a toast); nothing is stored."""

    message: Message
    kind: Literal["Notice"] = "Notice"


@dataclass(frozen=True, slots=True)
class DeleteTyped:
    """Remove what the patient just typed from the chat: it was a password or a code."""

    kind: Literal["DeleteTyped"] = "DeleteTyped"


@dataclass(frozen=True, slots=True)
class Identify:
    """The patient says whether the appointment in question is what order number `number` was for."""

    number: int
    is_it: bool
    kind: Literal["Identify"] = "Identify"


@dataclass(frozen=True, slots=True)
class SignOut:
    """End the portal session on both sides."""

    kind: Literal["SignOut"] = "SignOut"


@dataclass(frozen=True, slots=True)
class Forget:
    """Delete all that is kept of this chat, once everything else of this turn is done."""

    kind: Literal["Forget"] = "Forget"


@dataclass(frozen=True, slots=True)
class MatchNumber:
    """The number that was chosen for the sign-in by `link`, of those `among` which it was asked.

    It comes back as `SignedIn` or `SignInEnded`.
    """

    link: str
    number: int
    among: tuple[int, ...] = ()
    kind: Literal["MatchNumber"] = "MatchNumber"


@dataclass(frozen=True, slots=True)
class AbandonSignIn:
    """End the sign-in by `link`, which waits for its number, one of those `among`, on both sides."""

    link: str
    among: tuple[int, ...] = ()
    kind: Literal["AbandonSignIn"] = "AbandonSignIn"


@dataclass(frozen=True, slots=True)
class Record:
    """An action of staff, for the audit trail: what, how it ended, for which patient, and what the portal calls it.

    `member` is the mark of who acted, in which `role`; `mark` is the patient's, where their key is not known here. No
    names and no words that somebody typed.
    """

    action: str
    outcome: str
    patient: Key | None = None
    reference: str = ""
    role: str = ""
    member: str = ""
    mark: str = ""
    kind: Literal["Record"] = "Record"


Effect = (
    Show
    | Keep
    | Ask
    | Place
    | Identify
    | Wait
    | Notice
    | DeleteTyped
    | SignOut
    | Forget
    | MatchNumber
    | AbandonSignIn
    | Record
)
