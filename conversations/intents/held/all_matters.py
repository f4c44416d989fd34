"""All tables of what is written at a card of an appointment, and their reader: which matter the words name."""

from __future__ import annotations

from conversations.intents.held.circumstances import ABOUT_CIRCUMSTANCES
from conversations.intents.held.facts import ABOUT_WHAT_STANDS
from conversations.intents.held.in_the_end import IN_THE_END
from conversations.intents.held.keeping_it import ABOUT_WISHES
from conversations.intents.held.letting_go import ABOUT_LETTING_GO
from conversations.intents.held.matter import LOOKING, HeldCard
from conversations.intents.held.otherwise import ABOUT_MOVING
from conversations.intents.held.replies import IN_REPLY
from conversations.intents.shape import bare, shaped
from conversations.understanding.words.expression import expression

MATTERS = (
    *IN_THE_END,
    *ABOUT_CIRCUMSTANCES,
    *ABOUT_LETTING_GO,
    *ABOUT_WHAT_STANDS,
    *ABOUT_WISHES,
    *ABOUT_MOVING,
    *IN_REPLY,
)
"""Of several that fit a text, the first is meant."""

EXPRESSIONS = tuple((one.says, one.whole, one.never) for one in MATTERS)
"""All that reads a text, where it is found to be held against the time that it takes."""


THUMBS = expression(r"[👍👌✅🆗🏻-🏿\ufe0f\s]{1,12}")
"""A nod."""


def matter(typed: str, card: HeldCard) -> str:
    """The kind of what is written at such a card; "" where it is none of these."""
    said = shaped(typed)
    if not said:
        return "stays" if card in LOOKING and THUMBS.fullmatch(typed) else ""
    inner = bare(said)
    wholes = frozenset({said, said.rstrip(". "), inner, inner.rstrip(". ")} - {""})
    return next((one.kind for one in MATTERS if card in one.at and one.is_named(said, wholes)), "")
