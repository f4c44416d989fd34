"""The reader of a table of remarks: the kind of the first row whose phrases stand in a text.

Stands alone, as every table is read by it. A row is written in the notation of the intents.
"""

from __future__ import annotations

from collections.abc import Mapping

from conversations.intents.notation import Phrases
from conversations.intents.shape import bare, shaped

Table = Mapping[str, Phrases]
"""Phrases that name a kind, wherever they stand in a text; a row whose name ends in "." holds whole messages."""


def kind_in(table: Table, typed: str) -> str | None:
    """The kind that a text names, if it does."""
    said = shaped(typed).strip(" .")
    wholes = {said, bare(said).strip(" .")}
    return next((kind.rstrip(".") for kind, phrases in table.items() if _named(kind, phrases, said, wholes)), None)


def _named(kind: str, phrases: Phrases, said: str, wholes: set[str]) -> bool:
    return any(map(phrases.is_all_of, wholes)) if kind.endswith(".") else phrases.within(said)
