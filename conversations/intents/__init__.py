"""What a text is about, where it is no wish and no answer to a card: "I can't come tomorrow", "is there parking".

Owns the rows of a table, and the one reader of it. Pure data apart from that: what a row answers are ids of words.
"""

from conversations.intents.guess import guessed, is_misread, mended, no_wish, spelled, surely
from conversations.intents.held.all_matters import matter
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
    "asks_for_a_visit",
    "guessed",
    "hinted",
    "is_misread",
    "matter",
    "mended",
    "no_wish",
    "read",
    "spelled",
    "surely",
]
