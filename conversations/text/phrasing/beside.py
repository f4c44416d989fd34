"""What stands beside a question in one text: "Dr Greene, and could an interpreter be there".

Apart from the reader of the table, as it cuts a text where that reads a whole one.
"""

from __future__ import annotations

import re

from conversations.intents import CardKind, read
from conversations.text.interrogatives import asks_about, asks_which
from conversations.text.phrasing.corrections import clauses_with_no
from conversations.understanding.words.expression import expression

_PARTS = expression(
    r"[.;!?\n]|,? (?:and|but|also|plus|oh and|by the way)(?: also)? (?=(?:can|could|is|are|do|does|will|would"
    r"|what|how|where|may|"
    r"shall|should|i(?:['’]ll| will| shall)? need|i(?:['’]d| would) like)\b)|, (?=(?:can|could|is there|are there"
    r"|do you|what|how|where|will)\b)",
    re.IGNORECASE,
)
_MINE = expression(r"\b(?:my|our) (?:\w+ )?(?:appointment|appt|booking|visit)\b", re.IGNORECASE)
_OF_LENGTH = expression(
    r"\bhow long\b|\b(?:quick|long)\?|\btakes? (?:very |that |too )?long\b|\bhow many min\w*", re.IGNORECASE
)
_WHY = expression(
    r"\A(?![^\n]*\b(?:please|pls|after|before|book|want|can|could)\b)"
    r"\W*(?:(?:because|cos|as|but|and)\W+)?(?:my|our|i|we)\b",
    re.IGNORECASE,
)
"""Why somebody asks how long it takes, which wishes for no time: "my break is at twelve"."""
MOST = 10  # words of a choice that is made in passing


def beside(typed: str, card: CardKind) -> str:
    """The part of the text that is about nothing else, if it can be a choice; else nothing."""
    parts = [part.strip(" ,") for part in _PARTS.split(typed) if part.strip(" ,")]
    rest = [part for part in parts if read(part, card) is None]
    said = ", ".join(rest)
    if any(f"{part}?" in typed for part in rest):
        return ""
    if _MINE.search(said) or asks_which(typed) or (_OF_LENGTH.search(typed) and _WHY.match(said)):
        return ""
    if not rest or len(rest) == len(parts) or len(said.split()) > MOST or asks_about(said) or clauses_with_no(said):
        return ""
    return said
