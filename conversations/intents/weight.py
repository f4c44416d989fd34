"""How much of a text the words of an intent explain: whether they are what it says, or stray in it.

Apart from the reader of the table, as the hints are weighed by it, too. A word that any sentence is built with, or a
courtesy, weighs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from conversations.intents.shape import shaped
from conversations.understanding.words.common import LIGHT
from conversations.understanding.words.expression import expression

_CLAUSES = expression(r"[,;:!?\n]+|[.](?!\d)|\b(?:because|cos|coz|since|so|but|and|as|though)\b", re.IGNORECASE)


def main_clause(typed: str) -> str:
    """The clause that asks; else the first one that says something, in the shape that the table reads."""
    asked = typed.rfind("?")
    parts = map(shaped, _CLAUSES.split(typed if asked < 0 else typed[:asked]))
    clauses = [part for part in parts if len(part.split()) > 1 or heavy(part)]
    return (clauses[0] if asked < 0 else clauses[-1]) if clauses else shaped(typed)


def heavy(said: str) -> int:
    """How many words of a text, in the shape that the table reads, say something."""
    return sum(1 for word in said.split() if word.isalpha() and word not in LIGHT)


def share(said: str, pattern: re.Pattern[str]) -> float:
    """The part of what a text says that such phrases explain: 1 is all of it."""
    return explained(said, [found.span() for found in pattern.finditer(said)])


def explained(said: str, spans: Iterable[tuple[int, int]]) -> float:
    """The part of what a text says that lies within these spans."""
    within = list(spans)
    whole = heavy(said)
    if whole:
        return sum(heavy(said[start:end]) for start, end in within) / whole
    return sum(len(said[start:end].split()) for start, end in within) / max(len(said.split()), 1)
