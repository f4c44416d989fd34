"""How often a read is asked again, and after what wait.

Owns the schedule: short, bounded, the same every time. Must never be consulted for anything but a read.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.portal.errors import Broken, NotSent, PortalError, Unconnected

PATIENCE: Final = timedelta(seconds=5)
"""A read that took longer than this before its connection failed is not asked again: somebody is waiting."""

# An idle connection that the other side has closed shows itself at once, and a fresh one is likely to work.
_AT_ONCE: Final = 0.0
_PAUSES: Final = (_AT_ONCE, 0.25)


def pause_after(error: PortalError, tries: int, waited: timedelta) -> float | None:
    """Seconds until a read is asked again that has failed `tries` times, or None where it is not."""
    if isinstance(error, Unconnected) or not isinstance(error, NotSent | Broken) or waited > PATIENCE:
        return None
    pauses = _PAUSES if isinstance(error, Broken) else _PAUSES[:1]
    return pauses[tries - 1] if tries <= len(pauses) else None
