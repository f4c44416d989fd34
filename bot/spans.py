"""How long before a visit, and which hours of the night: as somebody spells them in a setting.

Apart from the settings, as whoever plans by them needs to know no setting.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Any, Final

SPAN: Final = re.compile(r"(\d{1,4})([hm])")
HOUR: Final = re.compile(r"(\d{1,2})(?::(\d{2}))?")
NONE: Final = ("none", "off", "no")

SHORTEST: Final = 10
LONGEST: Final = 30 * 24 * 60
"""Minutes before a visit that somebody can be reminded of it, at least and at most."""

MOST: Final = 5
"""Reminders of one visit."""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `begin` to `end` of a clock on a wall nobody is written to; usually over midnight."""

    begin: time
    end: time

    def cover(self, moment: time) -> bool:
        """Whether it is quiet at this time of day."""
        if self.begin < self.end:
            return self.begin <= moment < self.end
        return moment >= self.begin or moment < self.end


def read_leads(spelled: Any) -> Any:
    """Spans such as 48h,3h or 90m in minutes, the longest first. Raises `ValueError`."""
    if not isinstance(spelled, str):
        return spelled
    if spelled.strip().casefold() in NONE:
        return ()
    found = {_span(part.strip()) for part in spelled.casefold().split(",")}
    if len(found) > MOST or not all(SHORTEST <= each <= LONGEST for each in found):
        raise ValueError
    return tuple(sorted(found, reverse=True))


def read_quiet_hours(spelled: Any) -> Any:
    """Hours such as 21-8 or 21:30-7:30; None where it is never quiet. Raises `ValueError`."""
    if not isinstance(spelled, str):
        return spelled
    if spelled.strip().casefold() in NONE:
        return None
    begin, dash, end = spelled.partition("-")
    quiet = QuietHours(_hour(begin.strip()), _hour(end.strip()))
    if not dash or quiet.begin == quiet.end:
        raise ValueError
    return quiet


def _span(part: str) -> int:
    found = SPAN.fullmatch(part)
    if found is None:
        raise ValueError
    return int(found[1]) * (60 if found[2] == "h" else 1)


def _hour(part: str) -> time:
    found = HOUR.fullmatch(part)
    if found is None:
        raise ValueError
    return time(int(found[1]), int(found[2] or 0))
