"""`AUDIT_HEAD`: a file beside the database that says how long the audit trail is, and the seal of its last row.

Whoever cuts the trail's end off in the database has not cut it off here. The count in it never goes back, and what is
noted goes on from what was: a trail that was cut off and has grown again is not taken for the old one.
"""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot import logs
from bot.store.errors import StoreError
from bot.store.records import AuditHead


class HeadFile:
    """The file; processes that share it wait for one another."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> AuditHead | None:
        """What it says; None where there is none yet. Raises `ValueError` where it cannot be read."""
        if not self._path.exists():
            return None
        try:
            told = json.loads(self._path.read_text(encoding="ascii"))
            return AuditHead(int(told["count"]), str(told["seal"]))
        except (KeyError, TypeError, UnicodeDecodeError) as error:
            raise ValueError("no head of an audit trail") from error

    async def follow(self, head: AuditHead, look: Callable[[int], Awaitable[AuditHead]]) -> None:
        """Note the end of the trail, unless what was noted is not in it; `look` tells its end at a count of rows.

        Nothing fails here: the trail itself is committed.
        """
        try:
            kept = await asyncio.to_thread(self.read)
            if kept is not None and kept.count < head.count and await look(kept.count) != kept:
                logs.event("audit_trail_cut", logs.ERROR, rows=kept.count)
                return
        except (OSError, ValueError, StoreError) as error:
            logs.event("audit_head_not_noted", logs.ERROR, why=error)
            return
        await asyncio.to_thread(self.note, head)

    def note(self, head: AuditHead) -> None:
        """Write a longer one; what is written is on the disk. A failure is logged: the trail itself is committed."""
        try:
            with self._path.with_name(f"{self._path.name}.lock").open("w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                kept = self.read()
                if kept is None or head.count > kept.count:
                    self._write(head)
        except (OSError, ValueError) as error:
            logs.event("audit_head_not_noted", logs.ERROR, why=error)

    def _write(self, head: AuditHead) -> None:
        new = self._path.with_name(f"{self._path.name}.new")
        with new.open("w", encoding="ascii") as file:
            json.dump({"count": head.count, "seal": head.seal}, file)
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._path)
