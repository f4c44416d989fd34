"""What a phrase of an answer does, and how the tables of phrases are written.

A phrase stands in a table in one spelling, as "i'm", "im" and "i am" are read alike.
"""

from __future__ import annotations

import re
from enum import Enum
from itertools import product

from conversations.understanding.words.expression import expression


class Gist(Enum):
    """What a phrase of an answer does."""

    COURTESY = "courtesy"
    THANKS = "thanks"
    OVER = "over"  # nothing else is wanted
    YES = "yes"
    BOTH = "both"  # it accepts a warning and books
    AWARE = "aware"  # it knows of the warning
    UNSURE = "unsure"
    WAIT = "wait"  # it is neither: somebody has to think, or to look
    NONE = "none"  # nothing of what is offered
    NO = "no"
    DROP = "drop"  # no, and it can go
    KEEP = "keep"  # no, as what there is already is to stay


_CONTRACTED: tuple[tuple[re.Pattern[str], dict[str, str], str], ...] = (
    (expression(r"\b(?P<who>i|it|that|you|they|everything|all) (?:am|is|are)\b"), {"i": "im", "you": "youre"}, "s"),
    (expression(r"\b(?P<who>i|it|that|you) will\b"), {}, "ll"),
    (expression(r"\b(?P<who>i|you) have\b"), {}, "ve"),
    (expression(r"\b(?P<who>i|it|that|you) (?:would|had)\b"), {}, "d"),
    (expression(r"\b(?P<who>do|does|did|is|was|would|could|have|has) not\b"), {}, "nt"),
)
_ALIKE = expression(r"\b(?:cannot|can not)\b")


def contracted(words: str) -> str:
    """The words as they are said: without apostrophes, "i am" as "im", "do not" as "dont"."""
    said = _ALIKE.sub("cant", words.replace("'", "")).replace("let us", "lets")
    for pattern, whole, ending in _CONTRACTED:
        said = pattern.sub(lambda found: whole.get(found["who"], found["who"] + ending), said)  # noqa: B023 - at once
    return said


def listed(text: str) -> list[str]:
    """The phrases of a text, set apart by commas, as they are said."""
    return [" ".join(phrase.split()) for phrase in contracted(text).split(",")]


def each(*parts: str) -> list[str]:
    """Every phrase of one word of each part: "that's, it's" and "fine, good"; a part may be left out as "-"."""
    return [" ".join(word for word in words if word != "-") for words in product(*map(listed, parts))]
