"""The SQL of links into the bot and the chat, of what is counted about sign-ins, of sessions, and of who is told.

A link is found by the hash of its token, holds where its sign-in stands, and is spent once; a session rests sealed. A
link into the chat that is good once belongs to the first chat that follows it, also when that comes again after a
crash.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, case, delete, insert, or_, select, update

from .database.sql import NOW, SINCE, UNTIL, Now, always, insert_or_replace, insert_row, lasting
from .errors import UnknownRow
from .records import Link, Opened, StartLink, StoredSession, ToldChat
from .schema import memories, portal_sessions, sign_in_links, start_links, tallies, tellings

_session = always(
    select(*portal_sessions.c, NOW).where(
        portal_sessions.c.user_id == bindparam("this_user"), portal_sessions.c.role == bindparam("this_role")
    )
)

_replaced = always(
    update(portal_sessions)
    .where(
        portal_sessions.c.user_id == bindparam("this_user"),
        portal_sessions.c.role == bindparam("this_role"),
        portal_sessions.c.sealed == bindparam("was_sealed"),
    )
    .values(sealed=bindparam("new_sealed"), expires_at=bindparam("new_end"))
)
_memory = always(select(memories.c.whose).where(memories.c.chat == bindparam("this_chat")))


def put_link(connection: Connection, link: Link, now: Now) -> None:
    """Keep a new link. A digest that is there already is an error of the database."""
    values = {
        "digest": link.digest,
        "user_id": link.user,
        "purpose": link.purpose,
        "expires_at": link.expires_at,
        "failures": link.failures,
        "spent_at": NOW if link.spent else None,
    }
    connection.execute(insert(sign_in_links).values(values), {"now": now} if link.spent else {})


_read_link = select(sign_in_links, NOW.label("read_at"))


def link(connection: Connection, digest: str, now: Now) -> Link | None:
    """The link, spent and expired ones too until they are purged."""
    found = _read_link.where(sign_in_links.c.digest == digest)
    row = connection.execute(found, {"now": now}).one_or_none()
    return None if row is None else _link(row)


def _link(row: Row[Any]) -> Link:
    spent = row.spent_at is not None
    told = row.digest, row.user_id, row.purpose, row.expires_at, row.failures, spent, row.step, row.revision
    return Link(*told, read_at=row.read_at)


def fail_link(connection: Connection, digest: str) -> int:
    """Count a failed try; how many there were with it. Raises `UnknownRow`."""
    statement = (
        update(sign_in_links)
        .where(sign_in_links.c.digest == digest)
        .values(failures=sign_in_links.c.failures + 1)
        .returning(sign_in_links.c.failures)
    )
    failures: int | None = connection.execute(statement).scalar_one_or_none()
    if failures is None:
        raise UnknownRow("there is no such link")
    return failures


def put_step(connection: Connection, before: Link, step: bytes, expires_at: datetime, now: Now) -> bool:
    """Keep where a sign-in stands now; False if the link changed since, is spent, has expired or is gone."""
    links = sign_in_links.c
    same = and_(_fresh(before.digest), links.revision == before.revision)
    values = {"step": step, "revision": links.revision + 1, "expires_at": expires_at}
    return connection.execute(update(sign_in_links).where(same).values(values), {"now": now}).rowcount == 1


def spend_link(connection: Connection, digest: str, step: bytes | None, now: Now) -> bool:
    """Spend a link, which holds `step` from then on; False if it was spent, has expired or is gone."""
    values = {"spent_at": NOW, "step": step, "revision": sign_in_links.c.revision + 1}
    return connection.execute(update(sign_in_links).where(_fresh(digest)).values(values), {"now": now}).rowcount == 1


def late_links(connection: Connection, most: int, now: Now, seconds: float) -> tuple[Link, ...]:
    """Links whose sign-in was begun and never ended, and which expired at least so long ago; the oldest first."""
    links = sign_in_links.c
    late = and_(links.step.is_not(None), links.spent_at.is_(None), links.expires_at <= SINCE)
    found = _read_link.where(late).order_by(links.expires_at).limit(most)
    rows = connection.execute(found, {"now": now, "lasting_for": lasting(seconds)})
    return tuple(_link(row) for row in rows)


def close_link(connection: Connection, late: Link, step: bytes, now: Now) -> bool:
    """Close a link that has expired, as it was read; False if somebody else did, or something happened to it."""
    links = sign_in_links.c
    same = and_(links.digest == late.digest, links.spent_at.is_(None), links.revision == late.revision)
    over = and_(same, links.expires_at <= NOW)
    values = {"spent_at": NOW, "step": step, "revision": links.revision + 1}
    return connection.execute(update(sign_in_links).where(over).values(values), {"now": now}).rowcount == 1


def _fresh(digest: str) -> ColumnElement[bool]:
    links = sign_in_links.c
    return and_(links.digest == digest, links.spent_at.is_(None), links.expires_at > NOW)


def counted(connection: Connection, name: str, now: Now) -> int:
    """How often it was counted up under this name and is not forgotten."""
    mine = and_(tallies.c.name == name, tallies.c.until > NOW)
    count: int | None = connection.execute(select(tallies.c.count).where(mine), {"now": now}).scalar()
    return count or 0


def count_up(connection: Connection, name: str, now: Now, seconds: float, most: int | None) -> int:
    """Count one more, all to be remembered for so long from now; how many there are, or 0 if there were `most`."""
    new = insert_row(connection.dialect.name, tallies).values(name=name, count=1, until=UNTIL)
    over = tallies.c.until <= NOW
    counted = new.on_conflict_do_update(
        index_elements=[tallies.c.name],
        set_={"count": case((over, 1), else_=tallies.c.count + 1), "until": new.excluded.until},
        where=None if most is None else or_(over, tallies.c.count < most),
    ).returning(tallies.c.count)
    count: int | None = connection.execute(counted, {"now": now, "lasting": lasting(seconds)}).scalar()
    return count or 0


def count_down(connection: Connection, name: str, by: int) -> None:
    """Take back so many."""
    fewer = case((tallies.c.count > by, tallies.c.count - by), else_=0)
    connection.execute(update(tallies).where(tallies.c.name == name).values(count=fewer))


def put_session(connection: Connection, session: StoredSession) -> None:
    """Keep the session, in place of the one that this user and role had."""
    values = {
        "user_id": session.user,
        "role": session.role,
        "sealed": session.sealed,
        "expires_at": session.expires_at,
    }
    statement = insert_or_replace(connection.dialect.name, portal_sessions, "sealed", "expires_at")
    connection.execute(statement.values(values))


def replace_session(connection: Connection, read: StoredSession, session: StoredSession) -> bool:
    """Keep the session in place of the very one that was read; False if another is there by now, or none."""
    was = {"this_user": read.user, "this_role": read.role, "was_sealed": read.sealed}
    return _replaced.count(connection, was | {"new_sealed": session.sealed, "new_end": session.expires_at}) == 1


def session(connection: Connection, user: int, role: str, now: Now) -> StoredSession | None:
    """The session of this user and role, ended ones too until they are purged."""
    row = _session.row(connection, {"this_user": user, "this_role": role, "now": now})
    return None if row is None else StoredSession(*row)


def drop_session(connection: Connection, read: StoredSession) -> bool:
    """Forget the very session that was read; False if another is there by now, or none."""
    return connection.execute(delete(portal_sessions).where(*_this(read))).rowcount == 1


def _this(read: StoredSession) -> tuple[ColumnElement[bool], ...]:
    """The row as it was read: no two seals are alike."""
    here = portal_sessions.c
    return here.user_id == read.user, here.role == read.role, here.sealed == read.sealed


def remember(connection: Connection, chat: int, whose: str, now: Now) -> None:
    """Offer whoever this is the mark of their last visit again, in place of anybody before."""
    connection.execute(delete(memories).where(memories.c.chat == chat))
    connection.execute(insert(memories).values(chat=chat, whose=whose, since=NOW), {"now": now})


def forget_memory(connection: Connection, chat: int) -> None:
    """Offer nothing of it any more."""
    connection.execute(delete(memories).where(memories.c.chat == chat))


def memory(connection: Connection, chat: int) -> str | None:
    """The mark of whoever wants to be offered their last visit in this chat."""
    row = _memory.row(connection, {"this_chat": chat})
    return None if row is None else str(row[0])


def keep_telling(connection: Connection, wish: ToldChat, now: Now) -> None:
    """Tell this chat from now on, in place of what it wanted before."""
    statement = insert_or_replace(connection.dialect.name, tellings, "patient", "whose", "since")
    values = {"chat": wish.chat, "patient": wish.patient, "whose": wish.whose, "since": NOW}
    connection.execute(statement.values(values), {"now": now})


def forget_telling(connection: Connection, chat: int) -> None:
    """Tell this chat nothing any more."""
    connection.execute(delete(tellings).where(tellings.c.chat == chat))


def telling(connection: Connection, chat: int) -> ToldChat | None:
    """What this chat wants, if it is told anything."""
    row = connection.execute(_told_chats.where(tellings.c.chat == chat)).one_or_none()
    return None if row is None else ToldChat(*row)


def tellings_about(connection: Connection, patient: str) -> tuple[ToldChat, ...]:
    """The chats that are told of this patient."""
    rows = connection.execute(_told_chats.where(tellings.c.patient == patient).order_by(tellings.c.chat))
    return tuple(ToldChat(*row) for row in rows)


_told_chats = select(tellings.c.chat, tellings.c.patient, tellings.c.whose)


def put_start_link(connection: Connection, link: StartLink) -> None:
    """Keep a new link."""
    values = {"digest": link.digest, "target": link.target, "once": link.once, "expires_at": link.expires_at}
    connection.execute(insert(start_links).values(values))


def follow_start_link(connection: Connection, digest: str, chat: int, now: Now) -> Opened:
    """What the link leads to, for this chat; or why it leads nowhere."""
    found = select(start_links, (start_links.c.expires_at <= NOW).label("over")).where(start_links.c.digest == digest)
    row = connection.execute(found, {"now": now}).one_or_none()
    if row is None:
        return Opened()
    if row.over:
        return Opened(expired=True)
    if row.once and not _taken_by(connection, digest, chat):
        return Opened(used=True)
    return Opened(row.target)


def _taken_by(connection: Connection, digest: str, chat: int) -> bool:
    """Whether the link is this chat's, by now or already."""
    mine = or_(start_links.c.chat.is_(None), start_links.c.chat == chat)
    taking = update(start_links).where(start_links.c.digest == digest, mine).values(chat=chat)
    return connection.execute(taking).rowcount == 1
