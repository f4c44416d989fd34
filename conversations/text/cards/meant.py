"""What a typed text is meant as: a secret, a word that steers, a remark, a question, a button, or free words.

Pure data: which of them a text is, `message` reads; what follows from it is the machine's business.
"""

from __future__ import annotations

from dataclasses import dataclass

from conversations.intents import CardKind, Intent
from conversations.screens.model import Button, Message
from conversations.text.staff.sentences import Saying


@dataclass(frozen=True, slots=True)
class Secret:
    """A password, a code or an address, or who somebody is: nothing that may stay in the chat. `words` say so."""

    words: str = "note.secret"


@dataclass(frozen=True, slots=True)
class Steer:
    """A word that means the same at every card."""

    name: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What a sentence of its own answers, while the card stays."""

    words: Message


@dataclass(frozen=True, slots=True)
class Asked:
    """What the words are about, at such a card: neither an answer to it nor a wish."""

    intent: Intent
    card: CardKind


@dataclass(frozen=True, slots=True)
class Opens:
    """What is to be done with what was booked just now: a flow by its command, with this in mind."""

    command: str
    purpose: str
    words: Message | None


@dataclass(frozen=True, slots=True)
class Free:
    """An answer to the card, or whatever else the words say."""


@dataclass(frozen=True, slots=True)
class IsIt:
    """Whether a new appointment is what order `number` was for, which the patient was asked."""

    number: int
    is_it: bool


@dataclass(frozen=True, slots=True)
class OfAppointment:
    """What is written about an appointment that the card shows, and the card answers."""


Meant = Secret | Steer | Remark | Asked | Opens | Button | IsIt | OfAppointment | Saying | Free
