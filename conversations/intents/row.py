"""A row of the table: one thing that people write about, the words that name it, and what answers it at which card."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from conversations.intents.notation import NOTHING, Phrases, phrases
from conversations.intents.shape import shaped


class CardKind(StrEnum):
    """What sets cards apart for an answer."""

    IDLE = "idle"  # nothing is going on
    BOOKED = "booked"  # nothing is going on, and what was booked is known
    SIGN_IN = "sign_in"
    CHOOSING = "choosing"
    CONFIRM = "confirm"
    PLACING = "placing"


ASKING = phrases(
    r"(?:do|does|is|are|have|has|will|where|when|how|what|why|who) "
    r"(?:i|you|we|it|my|the|is|are|do|does)"
)
IDLE_CARDS = (CardKind.IDLE, CardKind.BOOKED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """One kind of question or matter.

    `says` names it wherever it stands; `weak` where nothing in the text asks for a visit; `idle` there, if nothing is
    going on either; `alone` where it is the whole message but for courtesies; `idle_alone` both; `never` excludes it.
    Where the clinic offers a visit whose name holds the `thing`, words that name it mean that, unless they ask
    (`even_asked`: even then). `answers` are ids of words at some kinds of cards, for all others it is `intent.<kind>`.
    `leads_to` is the command of a flow for it, where there is one, and `purpose` what that begins with in mind.
    """

    kind: str
    says: Phrases = NOTHING
    weak: Phrases = NOTHING
    idle: Phrases = NOTHING
    alone: Phrases = NOTHING
    idle_alone: Phrases = NOTHING
    never: Phrases = NOTHING
    thing: Phrases = NOTHING
    even_asked: bool = False
    answers: Mapping[CardKind, str] = field(default_factory=dict)
    leads_to: str = ""
    purpose: str = ""

    def answer_at(self, card: CardKind) -> str:
        """The id of the words that answer it at such a card."""
        return self.answers.get(card, f"intent.{self.kind}")

    def is_offered_as(self, visit: str | None, typed: str) -> bool:
        """Whether words that name this visit of the clinic's ask for that, and not about the matter."""
        if visit is None or not self.thing.within(shaped(visit)):
            return False
        return self.even_asked or not ASKING.within(shaped(typed))
