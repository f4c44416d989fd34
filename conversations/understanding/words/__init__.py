"""Words by themselves, before anything is read with them: the vocabulary, the common words, and what must be there.

This face shows the vocabulary that others use.
"""

from conversations.understanding.words.spellings import REPAIRABLE, SPELLINGS, UNREPAIRED
from conversations.understanding.words.vocabulary import (
    CALENDAR,
    FRAGMENTS,
    MINUTES,
    MONTHS,
    NUMBERS,
    ORDINALS,
    SPELLS,
    SPOKEN_MINUTES,
    WEEKDAYS,
    either,
    number,
    words,
)

__all__ = [
    "CALENDAR",
    "FRAGMENTS",
    "MINUTES",
    "MONTHS",
    "NUMBERS",
    "ORDINALS",
    "REPAIRABLE",
    "SPELLINGS",
    "SPELLS",
    "SPOKEN_MINUTES",
    "UNREPAIRED",
    "WEEKDAYS",
    "either",
    "number",
    "words",
]
