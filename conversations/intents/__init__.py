"""What a text is about, where it is no wish and no answer to a card: "I can't come tomorrow", "is there parking".

Owns the rows of a table, and the one reader of it. Pure data apart from that: what a row answers are ids of words.
"""

from conversations.intents.guess import guessed, is_misread, mended, no_wish, spelled, surely
from conversations.intents.held.all_matters import matter
from conversations.intents.held.two_parts import (
    as_a_move,
    asks_what_is_free,
    asks_who_is_there,
    beside_keeping,
    looked_for,
    two_wishes,
    wants_one_more,
)
from conversations.intents.hints import hinted
from conversations.intents.reader import asks_for_a_visit, read
from conversations.intents.row import IDLE_CARDS, CardKind, Intent
from conversations.intents.table import ANSWERABLE, BY_KIND, INTENTS

__all__ = [
    "ANSWERABLE",
    "BY_KIND",
    "IDLE_CARDS",
    "INTENTS",
    "CardKind",
    "Intent",
    "as_a_move",
    "asks_for_a_visit",
    "asks_what_is_free",
    "asks_who_is_there",
    "beside_keeping",
    "guessed",
    "hinted",
    "is_misread",
    "looked_for",
    "matter",
    "mended",
    "no_wish",
    "read",
    "spelled",
    "surely",
    "two_wishes",
    "wants_one_more",
]
