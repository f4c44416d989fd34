"""A typed text, and what it means in terms of the names that are known. Each is understood once in a turn.

Apart from what reads it, as every step of a flow is given one.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from conversations.understanding import Meaning, Names, understand

NO_NAMES = Names()


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words, heard at `now` (wall clock at the clinic), or `late`: some time before. `at`: when they were said."""

    text: str
    now: datetime
    late: bool = False
    at: datetime | None = None
    _understood: dict[tuple[str, Names], Meaning] = field(default_factory=dict, repr=False, compare=False)

    def meaning(self, names: Names = NO_NAMES) -> Meaning:
        """What the words mean in terms of these names."""
        asked = self.text, names
        if asked not in self._understood:
            self._understood[asked] = understand(self.text, self.at or self.now, names)
        return self._understood[asked]

    def of(self, text: str) -> Utterance:
        """Other words of the same moment: a part of these, or the same ones spelled out."""
        return replace(self, text=text)


MOST_WAITED = timedelta(days=7)
"""A message that claims to have waited longer comes from a clock that is wrong."""


def sent(at: datetime | None, now: datetime) -> datetime | None:
    """When a message was sent, on the clinic's clock; "tomorrow" is the day after that. None if that is not known."""
    if at is None or now.tzinfo is None or not timedelta() <= now - at <= MOST_WAITED:
        return None
    return at.astimezone(now.tzinfo)
