"""What is watched for a chat: kept, shown and ended here, whoever is signed in; and how its wishes are spelled.

Must never keep a name of a person but that of a clinician who is wished for.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Final

from pydantic import TypeAdapter, ValidationError

from bot.store import Store
from bot.store.watches import STOPPED, NewWatch, WatchRow
from conversations.clinic.keys import plain
from conversations.clinic.model import Slot
from conversations.clinic.watching import MOST, AskWatches, Sought, Watched, Watches, Watching

EVERY: Final = timedelta(minutes=10)
"""How long after a search the same one is made again, give or take a fifth, where the budget allows."""

NOBODY: Final = ""
"""The mark of whoever has no account: whoever signs in is somebody else, as far as can be told."""

ROOM: Final = 200
"""Letters of an appointment's key that are kept, as in the ledger."""

_sought: TypeAdapter[Sought] = TypeAdapter(Sought)
_slot: TypeAdapter[Slot] = TypeAdapter(Slot)


def dump_sought(sought: Sought) -> str:
    """A wish, spelled alike wherever it is the same."""
    return _sought.dump_json(sought, exclude_defaults=True).decode()


def load_sought(body: str) -> Sought | None:
    """A wish, or None if it cannot be read."""
    try:
        return _sought.validate_json(body)
    except ValidationError:
        return None


def dump_slot(slot: Slot) -> str:
    """A slot that is offered."""
    return _slot.dump_json(slot).decode()


def _load_slot(body: str | None) -> Slot | None:
    try:
        return _slot.validate_json(body) if body else None
    except ValidationError:
        return None


def mark_of_slot(sought: Sought, slot: Slot) -> str:
    """Tells a slot of this type from others."""
    told = f"{sought.type}|{slot.start.isoformat()}|{slot.site}|{slot.location}"
    return hashlib.blake2b(told.encode(), digest_size=12).hexdigest()


class Wishes:
    """Keeps what a chat wants to be told of, and shows it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def answer(self, chat: int, asked: AskWatches) -> Watches | None:
        """What needs nobody to be signed in: what is watched, once that is done which is asked; else None."""
        match asked.what:
            case Watching.KEEP if asked.about is not None and asked.about.newcomer:
                return await self.kept(chat, NOBODY, asked)
            case Watching.KEEP:
                return None
            case Watching.STOP:
                await self._store.end_watch(chat, asked.number, STOPPED)
            case Watching.PASS:
                await self._store.pass_watch(chat, asked.number)
            case _:
                pass
        return await self._shown(chat)

    async def kept(self, chat: int, whose: str, asked: AskWatches) -> Watches:
        """Watch this for whoever this is the mark of, unless so much is watched that it is not."""
        if asked.about is not None:
            await self._store.keep_watch(await self._new(chat, whose, asked.about), MOST)
        return await self._shown(chat)

    async def _new(self, chat: int, whose: str, sought: Sought) -> NewWatch:
        body, search = dump_sought(sought), dump_sought(sought.searched)
        about = None if sought.appointment is None else plain(sought.appointment)[:ROOM]
        first_look = await self._store.now() - EVERY * 2
        return NewWatch(chat, whose, search, body, about, _ends(sought), first_look)

    async def _shown(self, chat: int) -> Watches:
        rows = [(row, load_sought(row.body)) for row in await self._store.watches_of(chat)]
        return Watches(tuple(Watched(row.id, sought, _load_slot(row.slot)) for row, sought in rows if sought))


def _ends(sought: Sought) -> datetime:
    """When the appointment begins, or the last day that is wanted is over; where no zone is told, by Greenwich."""
    if sought.before is not None:
        return (sought.before - timedelta(minutes=sought.ahead or 0)).replace(tzinfo=UTC)
    last = datetime.max if sought.last is None else datetime.combine(sought.last, datetime.min.time())  # noqa: DTZ901
    return (last if sought.last is None else last + timedelta(days=1)).replace(tzinfo=UTC)


def wish_of(row: WatchRow) -> Sought | None:
    """What is wished for, or None if it cannot be read."""
    return load_sought(row.body)
