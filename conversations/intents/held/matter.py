"""A row of the table: one thing that is written at a card of an appointment, and the words that name it.

Apart from the intents of any card, as most of these words mean something else, or nothing, where no appointment is
shown. What follows from a row is decided by the flow that shows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conversations.intents.notation import NOTHING, Phrases


class HeldCard(StrEnum):
    """The cards at which an appointment that there is can be meant."""

    LISTED = "listed"  # those that there are
    SHOWN = "shown"  # one of them
    CANCELLING = "cancelling"  # whether it is to be cancelled


ANY_CARD = frozenset(HeldCard)
LOOKING = frozenset({HeldCard.LISTED, HeldCard.SHOWN})
OF_ONE = frozenset({HeldCard.SHOWN, HeldCard.CANCELLING})
LISTED = frozenset({HeldCard.LISTED})
SHOWN = frozenset({HeldCard.SHOWN})
CANCELLING = frozenset({HeldCard.CANCELLING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One kind of thing that is written there.

    `says` names it wherever it stands, `whole` where it is the whole message but for courtesies; `never` excludes it.
    `at` are the cards at which it is looked for.
    """

    kind: str
    says: Phrases = NOTHING
    whole: Phrases = NOTHING
    never: Phrases = NOTHING
    at: frozenset[HeldCard] = ANY_CARD

    def is_named(self, said: str, wholes: frozenset[str]) -> bool:
        """Whether the words, or all of them but for courtesies, name it."""
        named = self.says.within(said) or any(self.whole.is_all_of(whole) for whole in wholes)
        return named and not self.never.within(said)
