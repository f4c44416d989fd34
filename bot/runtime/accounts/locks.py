"""Keyed locks, within this process.

Must never be relied on where replicas could do harm to each other: what they share, the store decides. Short, and
apart, as sessions and links both take them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Hashable
from weakref import WeakValueDictionary


class Locks:
    """A lock for each name, forgotten when nobody holds or awaits it any more."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[Hashable, asyncio.Lock] = WeakValueDictionary()

    def of(self, name: Hashable) -> asyncio.Lock:
        """The lock of this name; the caller's reference keeps it alive."""
        lock = self._locks.get(name)
        if lock is None:
            lock = self._locks[name] = asyncio.Lock()
        return lock
