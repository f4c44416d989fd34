"""What the clinic's list says of prices before any time is looked for: of the parts of a visit, and of extras.

Stands alone, as cards of several steps are asked for it. Must never add prices up, nor choose what is asked about.
"""

from __future__ import annotations

from collections.abc import Sequence

from conversations.clinic.model import AppointmentModule, Service
from conversations.protocol import Notes
from conversations.screens.lists import PAGE
from conversations.screens.model import message
from conversations.state.booking import ChoosingModules, ChoosingServices, ChoosingType
from conversations.state.conversation import State
from conversations.state.wish import Wish
from conversations.text.utterance import Utterance
from conversations.understanding import About, Names

Parts = Sequence[AppointmentModule | Service]


def listed(wish: Wish, state: State, said: Utterance) -> Notes:
    """The price of the part that is asked about, or of all those of the visit that is; nothing where none is listed."""
    parts = _parts(wish, state, said)
    name = _named(said, tuple(part.name for part in parts))
    asked = [part for part in parts if part.name == name]
    if not asked and isinstance(state, ChoosingType) and _visit(state, said) is None:
        return ()
    lines = tuple(
        message("line.part", name=part.name, price=part.price) for part in (asked or parts)[:PAGE] if part.price
    )
    return (*lines, message("aside.price.parts")) if lines else ()


def _visit(state: ChoosingType, said: Utterance) -> str | None:
    """The visit that is named."""
    return _named(said, tuple(kind.name for kind in state.types))


def _named(said: Utterance, names: tuple[str, ...]) -> str | None:
    """The one of these names of which it is asked."""
    meaning = said.meaning(Names(types=names))
    candidates = next((doubt.candidates for doubt in meaning.doubts if doubt.about is About.TYPE), ())
    return meaning.type or (str(candidates[0]) if len(candidates) == 1 else None)


def _parts(wish: Wish, state: State, said: Utterance) -> Parts:
    """The parts and extras that the card knows: of the visit that is named, or else of all."""
    match state:
        case ChoosingType(types):
            visit = _visit(state, said)
            return [part for kind in types if visit in (None, kind.name) for part in kind.modules]
        case ChoosingModules():
            return wish.type.modules if wish.type else ()
        case ChoosingServices(services):
            return services
        case _:
            return ()
