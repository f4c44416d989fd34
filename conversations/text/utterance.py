"""A typed text, and what it means in terms of the names that are known. Each is understood once in a turn.

Apart from what reads it, as every step of a flow is given one.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from conversations.understanding import Meaning, Names, understand

NO_NAMES = Names()


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words, said at `now` (wall clock at the clinic), or `late`: some time before."""

    text: str
    now: datetime
    late: bool = False
    _understood: dict[tuple[str, Names], Meaning] = field(default_factory=dict, repr=False, compare=False)

    def meaning(self, names: Names = NO_NAMES) -> Meaning:
        """What the words mean in terms of these names."""
        asked = self.text, names
        if asked not in self._understood:
            self._understood[asked] = understand(self.text, self.now, names)
        return self._understood[asked]

    def of(self, text: str) -> Utterance:
        """Other words of the same moment: a part of these, or the same ones spelled out."""
        return replace(self, text=text)
