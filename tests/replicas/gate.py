"""A gate in the database between the claim of a booking and its sending.

Owns two locks: one holds a claim back until the other is in place, on the sessions, which are read before anything is
sent. So a replica can be stopped when it has claimed an attempt and nothing of it has left.
"""

from __future__ import annotations

import asyncio
import time
from types import TracebackType
from typing import Self

import psycopg

from tests.replicas.house import plain

PATIENCE = 30.0
HOLD = """
CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_advisory_xact_lock(77); RETURN NEW; END';
CREATE TRIGGER hold AFTER UPDATE OF status ON attempts FOR EACH ROW WHEN (NEW.status = 'started')
EXECUTE FUNCTION hold()
"""
CLAIMING = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
SENDING = """
SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'relation' AND relation = 'portal_sessions'::regclass
"""


class Gate:
    """Closed for as long as the block lasts."""

    def __init__(self, database: str) -> None:
        self._url = plain(database)

    async def __aenter__(self) -> Self:
        self._watch = await psycopg.AsyncConnection.connect(self._url, autocommit=True)
        self._claims = await psycopg.AsyncConnection.connect(self._url)
        self._sessions = await psycopg.AsyncConnection.connect(self._url)
        await self._watch.execute(HOLD)
        await self._claims.execute("SELECT pg_advisory_xact_lock(77)")
        return self

    async def __aexit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        for connection in (self._claims, self._sessions):
            await connection.close()
        await self._watch.execute("DROP TRIGGER hold ON attempts; DROP FUNCTION hold")
        await self._watch.close()

    async def holds_one(self) -> int:
        """Return once an attempt is claimed and stands before its sending: the process that claimed it."""
        await self._until(CLAIMING)
        await self._sessions.execute("LOCK TABLE portal_sessions IN ACCESS EXCLUSIVE MODE")
        await self._claims.commit()
        await self._until(SENDING)
        found = await self._watch.execute("SELECT owner FROM attempts WHERE status = 'started'")
        ((owner,),) = await found.fetchall()
        return int(str(owner).rsplit("-", 2)[1])

    async def _until(self, question: bytes | str) -> None:
        deadline = time.monotonic() + PATIENCE
        while True:
            row = await (await self._watch.execute(str(question).encode())).fetchone()
            if row and row[0]:
                return
            assert time.monotonic() < deadline, "nobody came to the gate"
            await asyncio.sleep(0.01)
