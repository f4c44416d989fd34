"""What every transaction of a store has: its database, threads to run in, the clock that counts, and news for others.

Apart from the store, whose subjects are more than one class's.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import Connection, Engine

from . import chats, notify
from .executor import Threads
from .records import Arrival
from .sql import Now


class Transactions:
    """One database, and a `clock` in place of its own where a test gives one."""

    def __init__(self, engine: Engine, clock: Callable[[], datetime] | None = None) -> None:
        self._engine = engine
        self._threads = Threads(engine)
        self._clock = clock
        self._has_replicas = engine.dialect.name == "postgresql"
        self._name = secrets.token_hex(6)

    def _now(self) -> Now:
        return None if self._clock is None else self._clock()

    def _accept(self, connection: Connection, arrivals: Sequence[Arrival]) -> frozenset[int]:
        reached = chats.accept(connection, arrivals, self._now())
        if self._has_replicas:
            notify.announce(connection, self._name, reached)
        return reached
