"""Connections to PostgreSQL that outlive the stores of a story, as they outlive thousands of turns at a clinic.

Each new one is a new process of the server, which reads the catalogue anew: that took more than half of what the server
did for a story. Who opens an engine on a lent database gets one that another has closed, if there is one, as it was at
first by PostgreSQL's own `RESET ALL`. The product knows nothing of it. One that was left in a transaction, or that the
server has ended, is closed for good.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Engine, event

from bot.store.database.engine import has_hung_up


class KeptConnection(psycopg.Connection[Any]):
    """One that is put away when it is closed."""

    kept: KeptConnections | None = None
    said: dict[str, Any]
    """What its address said of it."""

    def close(self) -> None:
        if self.closed or self.kept is None or not self.kept.puts_away(self):
            super().close()

    def ends(self) -> None:
        """Close it for good."""
        super().close()


class KeptConnections:
    """Those of one server, while nobody uses them; nothing is kept of a database that was not said to be one."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._idle: dict[str, list[KeptConnection]] = defaultdict(list)
        self._databases: set[str] = set()

    def keep(self, database: str) -> None:
        """From now on, what is opened there is kept."""
        self._databases.add(database)

    def let_go(self, database: str) -> None:
        """From now on, what is opened there is new, and nothing is kept."""
        self._databases.discard(database)
        with self._lock:
            for connection in self._idle.pop(database, ()):
                connection.ends()

    def idle(self, database: str) -> list[int]:
        """The server's processes of those that nobody uses."""
        with self._lock:
            return [connection.info.backend_pid for connection in self._idle[database]]

    def opened(self, database: str, **parts: Any) -> KeptConnection:
        """One that is as good as new."""
        said = {name: value for name, value in parts.items() if name != "context"}
        with self._lock:
            idle = self._idle[database]
            for connection in [each for each in idle if each.said == said]:
                idle.remove(connection)
                if not has_hung_up(connection):
                    return connection
                connection.ends()
        made = KeptConnection.connect(**parts)
        made.kept, made.said = self, said
        return made

    def puts_away(self, connection: KeptConnection) -> bool:
        """Keep one that was closed, unless anything is left of what was done with it."""
        info = connection.info
        rests = info.transaction_status is TransactionStatus.IDLE and connection.cursor_factory is psycopg.Cursor
        if not rests or info.dbname not in self._databases:
            return False
        try:
            connection.autocommit = True
            connection.execute("RESET ALL", prepare=False)
            connection.autocommit = False
        except psycopg.Error:
            return False
        with self._lock:
            self._idle[info.dbname].append(connection)
        return True

    def close(self) -> None:
        """Close all that are kept, for good."""
        for database in list(self._idle):
            self.let_go(database)

    @contextmanager
    def serving(self, host: str) -> Iterator[None]:
        """Whatever engine is opened on a kept database of the server at this socket gets one of these, until the block
        ends."""

        def connected(_dialect: object, _record: object, _parts: object, named: dict[str, Any]) -> Any:
            if named.get("host") != host or named.get("dbname") not in self._databases:
                return None
            return self.opened(named["dbname"], **named)

        event.listen(Engine, "do_connect", connected)
        try:
            yield
        finally:
            event.remove(Engine, "do_connect", connected)
            self.close()
