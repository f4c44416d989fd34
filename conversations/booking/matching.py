"""Finding the option that a typed text names.

Owns the reading of one name among the options on a card. Must never choose where two options fit: it says which.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from conversations.protocol import Nudge
from conversations.screens.model import Items, Message, message
from conversations.screens.parts import text
from conversations.understanding import About, Meaning, Names, understand

SOME = 6
"""Names that are told in one sentence."""


def named(typed: str, names: Sequence[str], now: datetime) -> int | Nudge | None:
    """The index of the option that `typed` names, a nudge where several fit, or None."""
    exact = [index for index, name in enumerate(names) if name.casefold() == typed.strip().casefold()]
    if exact:
        return exact[0]
    meaning = understand(typed, now, Names(types=tuple(names)))
    if meaning.type is not None:
        return names.index(meaning.type)
    return doubted(meaning, About.TYPE)


def doubted(meaning: Meaning, about: About) -> Nudge | None:
    """Which of the names that fit, where several do."""
    candidates = next((doubt.candidates for doubt in meaning.doubts if doubt.about is about), ())
    return Nudge(which(tuple(map(str, candidates)))) if candidates else None


def which(names: tuple[str, ...]) -> Message:
    """The question which of these is meant; of many, some."""
    shown = Items(tuple(map(text, names[:SOME])))
    match len(names):
        case 1:
            return message("note.which_one", names=shown)
        case few if few <= SOME:
            return message("note.which", names=shown)
        case many:
            return message("note.which_of_many", number=many, names=shown)
