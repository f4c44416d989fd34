"""`clinic-bot forget --chat N`: deletes what is kept of a chat, for the clinic's data protection officer.

The same that the person does with /privacy, and as safe while bots are at work: it waits for whoever works on the chat.
Needs the database, `SECRET_KEY`, and the portal to end a session there as well. The chat is told nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import os
import secrets
from typing import Final

from bot import app
from bot.cli.output import say
from bot.clock import SystemClock
from bot.crypto import Vault
from bot.errors import Unusable
from bot.logs import write_logs
from bot.portal import PortalSession
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.sessions import Renewals
from bot.runtime.dialogue import forgotten
from bot.runtime.head import HeadFile
from bot.runtime.inbox import Inbox
from bot.settings import SettingError, Settings, read_settings
from bot.startup.secret_key import secret_key
from bot.store import Store
from bot.store.records import Loaded, Turn

PATIENCE: Final = 30
"""Seconds that are waited for a bot that works on the chat; its lease lasts for half of that."""

LEASE: Final = 60.0
"""Seconds in which all is deleted."""

AT_THE_CLINIC: Final = 10.0
"""Seconds in which the session is ended there; else it ends by itself, idle."""


def forget(arguments: argparse.Namespace) -> int:
    """Status 0 where nothing is kept of the chat any more; else a line why not, and status 1."""
    settings = read_settings()
    write_logs(logging.CRITICAL)
    say(asyncio.run(deleted(settings, arguments.chat)))
    return 0


async def deleted(settings: Settings, chat: int) -> str:
    """What became of it, in a line. Raises `Unusable` and the store's errors."""
    vault = Vault(secret_key(settings))
    store = app.open_store(settings, None, vault)
    try:
        rows = await store.rows_of(chat)
        there = sum(len(found) for table, found in rows.items() if table != "audit")
        if not there:
            return f"Nothing is kept of chat {chat}."
        ended = await _sign_out(settings, store, vault, chat) if rows["portal_sessions"] else True
        unsettled = await _erase(settings, store, await _held(store, chat), vault)
        await store.scrub()
    finally:
        await store.close()
    later = f" Orders without an outcome so far stay until they have one: {unsettled}." if unsettled else ""
    idle = "" if ended else " Its session at the clinic could not be ended there, and runs out by itself."
    return f"Chat {chat} is forgotten: {there} rows.{later}{idle}"


async def _held(store: Store, chat: int) -> Loaded:
    """The lease of the chat, once nobody works on it. Raises `Unusable` where somebody does for too long."""
    owner = f"forget-{os.getpid()}-{secrets.token_hex(4)}"
    for _ in range(PATIENCE):
        loaded = await store.lease(chat, owner, LEASE)
        if loaded is not None:
            return loaded
        await asyncio.sleep(1)
    raise Unusable(f"somebody works on chat {chat}, so nothing was deleted: try again in a while")


async def _erase(settings: Settings, store: Store, loaded: Loaded, vault: Vault) -> int:
    """A line in the audit trail, and then the deletion; how many orders stay. Raises `Unusable`."""
    line = forgotten(await store.now(), vault.alias(loaded.lease.chat), "by the officer")
    committed = await store.commit(loaded.lease, Turn(loaded.state, loaded.card or "", (), audit=(line,)))
    if settings.audit_head and committed.audit:
        HeadFile(settings.audit_head).note(committed.audit)
    erased = await store.forget(committed.lease)
    if erased is None:
        raise Unusable("it took too long, and somebody else works on the chat now: try again")
    return erased.unsettled


async def _ended(accounts: Accounts, session: PortalSession) -> bool:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(AT_THE_CLINIC):
            return await accounts.abandon(session)
    return False


async def _sign_out(settings: Settings, store: Store, vault: Vault, chat: int) -> bool:
    """Whether the session was ended at the clinic as well; here it ends in any case."""
    clock = SystemClock()
    try:
        portal = app.make_portal(settings, clock)
    except SettingError:
        return False
    try:
        accounts = app.make_accounts(clock, store, portal, vault, Inbox(store), Renewals(), url="")
        ended = [await _ended(accounts, session) for session in await accounts.sessions.end(chat)]
        return bool(ended) and all(ended)
    finally:
        await portal.aclose()
