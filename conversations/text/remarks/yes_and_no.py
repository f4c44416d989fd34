"""All phrases of an answer with what each does. Stands alone, as its parts are tables of their own."""

from __future__ import annotations

from conversations.text.remarks.courtesies import COURTESIES
from conversations.text.remarks.no import NO
from conversations.text.remarks.yes import YES

PHRASES = {phrase: gist for table in (COURTESIES, YES, NO) for gist, phrases in table.items() for phrase in phrases}
"""What each phrase does; of two readings the later of the tables, so that what is no yes wins."""

LONGEST_PHRASE = max(len(phrase.split()) for phrase in PHRASES)
"""Words of the longest."""
