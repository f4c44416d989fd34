"""How long it takes to verify an audit trail of a hundred thousand rows: printed, never judged."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from bot.store import Store, migrate
from bot.store.records import NewAuditRow, Turn

ROWS, AT_ONCE = 100_000, 5_000


async def audit(folder: Path) -> str:
    """A line that says it."""
    url = f"sqlite:///{folder / 'audit.db'}"
    await asyncio.to_thread(migrate, url)
    store = Store.open(url, audit_key=b"a key of the bench")
    try:
        loaded = await store.lease(7, "bench", 600)
        if loaded is None:
            raise RuntimeError("nobody else is there")
        lease, row = loaded.lease, NewAuditRow("2026-11-24T09:00:00.000000+00:00", 7, "m", "staff", "p", "act", "done")
        for _ in range(ROWS // AT_ONCE):
            committed = await store.commit(lease, Turn(None, "{}", (), audit=(row,) * AT_ONCE))
            lease = committed.lease
        since = time.perf_counter()
        fault = await store.audit_fault(await store.audit_head())
        return f"audit trail: {ROWS} rows verified in {time.perf_counter() - since:.1f} s, broken: {fault}"
    finally:
        await store.close()
