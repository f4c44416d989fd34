"""What was said at the card of another appointment, as if it were typed at the first card that asks where, who or when.

"Can it be on Thursday instead" moves an appointment, and says when. Must never say that words were not understood which
were understood before: they have done what they could.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from conversations.protocol import Consult, Go, Here, Move, Stay
from conversations.state.booking import BookingTask, ChoosingClinician, ChoosingPlace, ChoosingTime
from conversations.text.utterance import Utterance
from conversations.understanding.names.everyday import by_video

Typed = Callable[[Here[BookingTask], Utterance], Move]
"""What words lead to at a card of the booking."""

ASKING = (ChoosingPlace, ChoosingClinician, ChoosingTime)
"""Cards that ask where, who or when."""

TELLING = frozenset({
    "note.too_far", "note.all_too_far", "note.doubt.past", "note.doubt.impossible", "note.unknown_clinician",
    "note.unknown_place", "note.alike", "note.which", "note.when_is_that",
})  # fmt: skip
"""Words that say why what was wished for cannot be taken."""


def read(typed: Typed, here: Here[BookingTask], move: Move, now: datetime) -> Move:
    """The move, and what the words that wait make of the card that it leads to."""
    task = move.task if isinstance(move, Go) else None
    if not isinstance(move, Go) or not isinstance(task, BookingTask) or not isinstance(move.state, ASKING):
        return move
    known = replace(task, said="")
    then = typed(replace(here, task=known, state=move.state), Utterance(_named(task), now))
    match then:
        case Go() | Consult():
            return replace(then, notes=(*move.notes, *then.notes), through=then.through or move.state)
        case Stay(notes, BookingTask() as learned) if learned.wish != known.wish:
            return replace(move, notes=(*move.notes, *notes), task=learned)
        case _:
            said = then.notes if isinstance(then, Stay) else ()
            return replace(move, notes=(*move.notes, *(note for note in said if note.id in TELLING)), task=known)


def _named(task: BookingTask) -> str:
    """The words, and the visit that they ask for by what it is like: "can it be by video"."""
    visits = by_video(task.said, task.names.types)
    return f"{visits[0]}, {task.said}" if len(visits) == 1 else task.said
