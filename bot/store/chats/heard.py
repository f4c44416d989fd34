"""When something was heard: how long ago the last arrival came in, and whether arrivals come in again after a silence.

Owns what a process cannot know by itself that was not there, or is not the only one: others may have taken in the
first of what was kept elsewhere meanwhile. Everything is judged by the clock that replicas share.
"""

from __future__ import annotations

import math

from sqlalchemy import Connection, bindparam, select

from bot.store.database.sql import NOW, Now
from bot.store.schema import conversations, inbox

MOST = 10_000
"""Arrivals that are looked through for a silence: as many as Telegram could bring in five minutes."""

_latest = (
    select(NOW.label("moment"), inbox.c.received_at, inbox.c.id)
    .where(inbox.c.key.startswith(bindparam("prefix"), autoescape=False))
    .order_by(inbox.c.id.desc())
    .limit(bindparam("most"))
)
_touched = select(NOW.label("moment"), conversations.c.touched_at).order_by(conversations.c.touched_at).limit(1)
_first = (
    select(NOW.label("moment"), inbox.c.received_at)
    .where(inbox.c.id >= bindparam("first"), inbox.c.chat == bindparam("its_chat"))
    .where(inbox.c.key.startswith(bindparam("prefix"), autoescape=False))
    .order_by(inbox.c.id)
    .limit(1)
)


def since_last(connection: Connection, prefix: str, now: Now) -> float:
    """Seconds since the newest arrival whose key begins like this; infinite where there is none."""
    row = connection.execute(_latest, {"now": now, "prefix": prefix, "most": 1}).one_or_none()
    return math.inf if row is None else (row.moment - row.received_at).total_seconds()


def since_return(
    connection: Connection, prefix: str, quiet: float, within: float, now: Now
) -> tuple[float, int] | None:
    """Seconds since such arrivals come in again after more than `quiet` of silence (s), and their lowest number.

    0 seconds while none does yet. None where there was no such silence, where it is over for longer than `within` (s),
    and where no chat was known before it.
    """
    newer = 0.0
    for moment, received_at, number in connection.execute(_latest, {"now": now, "prefix": prefix, "most": MOST}):
        since = (moment - received_at).total_seconds()
        if since - newer > quiet:
            return newer, number + 1
        if since >= within:
            return None
        newer = since
    oldest = connection.execute(_touched, {"now": now}).one_or_none()
    was_known = oldest is not None and (oldest.moment - oldest.touched_at).total_seconds() - newer > quiet
    return (newer, 0) if was_known else None


def since_first(connection: Connection, chat: int, prefix: str, number: int, now: Now) -> float:
    """Seconds since the first such arrival of the chat of this number or a higher one; 0 without one."""
    asked = {"now": now, "prefix": prefix, "its_chat": chat, "first": number}
    row = connection.execute(_first, asked).one_or_none()
    return 0.0 if row is None else (row.moment - row.received_at).total_seconds()
