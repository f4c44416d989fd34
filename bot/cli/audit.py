"""`clinic-bot audit verify` and `clinic-bot audit export`: whether the trail of staff's actions is whole, and its rows.

Needs the database, `SECRET_KEY` and, to find an end that was cut off, `AUDIT_HEAD`.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import sys
from datetime import UTC, date, datetime, time, timedelta

from bot import app
from bot.cli.output import complain, say
from bot.crypto import Vault
from bot.errors import Unusable
from bot.runtime.head import HeadFile
from bot.settings import Settings, read_settings
from bot.startup.secret_key import secret_key
from bot.store import Store
from bot.store.records import AuditHead

COLUMNS = ("number", "at", "chat", "member", "role", "patient", "action", "outcome", "reference")


def verify(_arguments: argparse.Namespace) -> int:
    """Status 0 where the trail is whole, 1 with the place where it is not."""
    settings = read_settings()
    kept = _kept(settings)
    fault, head = asyncio.run(_verified(settings, kept))
    if fault is not None:
        complain(f"the audit trail is broken {fault}")
        return 1
    compared = "" if kept else ", and AUDIT_HEAD has nothing to compare its end with"
    say(f"The audit trail is whole: {head.count} rows{compared}.")
    return 0


async def _verified(settings: Settings, kept: AuditHead | None) -> tuple[str | None, AuditHead]:
    store = _store(settings)
    try:
        fault = await store.audit_fault(kept)
        head = await store.audit_head()
    finally:
        await store.close()
    if fault is None:
        return None, head
    return (f"after row {fault.number - 1}: rows are missing" if fault.missing else f"at row {fault.number}"), head


def export(arguments: argparse.Namespace) -> int:
    """The rows of these days."""
    settings, written = read_settings(), csv.writer(sys.stdout)
    until = arguments.until + timedelta(days=1) if arguments.until else None
    rows = asyncio.run(_rows(settings, _iso(arguments.since), _iso(until)))
    written.writerow(COLUMNS)
    written.writerows(rows)
    return 0


async def _rows(settings: Settings, since: str | None, until: str | None) -> list[tuple[object, ...]]:
    store = _store(settings)
    try:
        found = await store.audit_rows(since, until)
    finally:
        await store.close()
    return [(each.number, *(getattr(each.row, column) for column in COLUMNS[1:])) for each in found]


def _store(settings: Settings) -> Store:
    return app.open_store(settings, None, Vault(secret_key(settings)))


def _kept(settings: Settings) -> AuditHead | None:
    if settings.audit_head is None:
        return None
    try:
        return HeadFile(settings.audit_head).read()
    except (OSError, ValueError) as error:
        raise Unusable(f"AUDIT_HEAD cannot be read: {error}") from None


def _iso(day: date | None) -> str | None:
    return None if day is None else datetime.combine(day, time(), UTC).isoformat(timespec="microseconds")
