"""Links that begin something in particular: made for a poster or a letter, and followed in the chat.

Owns their ids: who has not been given one cannot make one, and nothing can be read from it. Must never keep an id
itself.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from pydantic import TypeAdapter, ValidationError

from bot.store import Store
from bot.store.records import StartLink
from conversations.clinic.model import Target
from conversations.events import Commanded, DeadLink, Event, Followed, Pressed
from conversations.screens.model import ANOTHERS, REMINDER

ID_BYTES = 16

_target: TypeAdapter[Target] = TypeAdapter(Target)


async def make_link(store: Store, target: Target, expires_at: datetime, *, once: bool) -> str:
    """A new link to this, by its id: what stands behind `?start=`."""
    made = secrets.token_urlsafe(ID_BYTES)
    await store.put_start_link(StartLink(_digest(made), _target.dump_json(target).decode(), expires_at, once))
    return made


async def meant(store: Store, chat: int, event: Event, is_anothers: Callable[[int, str], Awaitable[bool]]) -> Event:
    """What a link leads to; a button of a reminder is for whose it is, unless somebody else is signed in."""
    match event:
        case Commanded(argument=argument) if argument:
            return await followed(store, chat, event)
        case Pressed(screen, _, key) if screen == REMINDER and key and await is_anothers(chat, key):
            return replace(event, verb=ANOTHERS, argument="")
    return event


async def followed(store: Store, chat: int, event: Commanded) -> Event:
    """What a person did, and where that was to follow a link, what it leads to. Raises the store's errors."""
    if event.name != "start" or not event.argument:
        return event
    opened = await store.follow_start_link(_digest(event.argument.strip()), chat)
    target = _read(opened.target)
    if target is not None:
        return Followed(target)
    return Followed(None, DeadLink.USED if opened.used else DeadLink.EXPIRED if opened.expired else DeadLink.UNKNOWN)


def _digest(made: str) -> str:
    return hashlib.sha256(made.encode()).hexdigest()


def _read(body: str) -> Target | None:
    """What is kept of where a link leads; None where there is nothing, or nothing that can be read here."""
    try:
        return _target.validate_json(body) if body else None
    except ValidationError:
        return None
