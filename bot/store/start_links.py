"""The SQL of links that begin something in particular in the chat.

A link is found by the hash of its id. One that is good once belongs to the first chat that follows it, so that whoever
follows it again after a crash gets there too, and nobody else does.
"""

from __future__ import annotations

from sqlalchemy import Connection, insert, or_, select, update

from .records import Opened, StartLink
from .schema import start_links
from .sql import NOW, Now


def put(connection: Connection, link: StartLink) -> None:
    """Keep a new link."""
    values = {"digest": link.digest, "target": link.target, "once": link.once, "expires_at": link.expires_at}
    connection.execute(insert(start_links).values(values))


def follow(connection: Connection, digest: str, chat: int, now: Now) -> Opened:
    """What the link leads to, for this chat; or why it leads nowhere."""
    found = select(start_links, (start_links.c.expires_at <= NOW).label("over")).where(start_links.c.digest == digest)
    row = connection.execute(found, {"now": now}).one_or_none()
    if row is None:
        return Opened()
    if row.over:
        return Opened(expired=True)
    if row.once and not _taken(connection, digest, chat):
        return Opened(used=True)
    return Opened(row.target)


def _taken(connection: Connection, digest: str, chat: int) -> bool:
    """Whether the link is this chat's, by now or already."""
    mine = or_(start_links.c.chat.is_(None), start_links.c.chat == chat)
    taking = update(start_links).where(start_links.c.digest == digest, mine).values(chat=chat)
    return connection.execute(taking).rowcount == 1
