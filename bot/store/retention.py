"""What the tables hold as a whole: how long rows are kept, with the deletes; what is kept of one chat, and its end.

Each delete of the purge takes a bounded handful, so that no turn waits long for one. The booking ledger is never purged
by age: reminders live on it, and it says which attempt numbers are taken.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Executable,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    func,
    or_,
    select,
    tuple_,
    union_all,
    update,
)

from .attempts import OPEN
from .database.sql import UNTIL, Now, insert_new, lasting
from .schema import (
    attempts,
    audit,
    conversations,
    inbox,
    metadata,
    outbox,
    portal_sessions,
    reminders,
    sign_in_links,
    start_links,
    tallies,
    tasks,
    watches,
)

HANDLED = timedelta(days=7)
"""Rows that were handled, performed or finished. Telegram delivers an update again for a day at most."""
IDLE = timedelta(days=30)
"""Conversations that nobody touched, and messages that nobody was there to get."""
AT_ONCE = 500

MOST_ROWS = 2_000
"""Rows of a table that somebody is told of; nobody has as many."""

SAID = "identify"
"""The task that notes what the patient has said of an order."""

FORGET = "forget"
"""The task that deletes an order of a forgotten chat once it has its outcome; its body is the last such order."""

AGAIN = 3600.0
"""Seconds until it is looked whether an order has its outcome."""

NOBODY = 0
"""Stands for the chat that has used a link, where that is not to be known any more."""

_OPEN = [status.value for status in OPEN]

_others = attempts.alias()
_looked_for = or_(_others.c.status.in_(_OPEN), _others.c.look_at.is_not(None))


def deletes(now: datetime) -> tuple[Delete, ...]:
    """What is over at this moment: statements to repeat until each deletes fewer than `AT_ONCE` rows."""
    over: tuple[tuple[Table, ColumnElement[bool]], ...] = (
        (inbox, inbox.c.done_at < now - HANDLED),
        (outbox, and_(outbox.c.done_at < now - HANDLED, or_(outbox.c.body == "", outbox.c.done_at < now - IDLE))),
        (tasks, tasks.c.done_at < now - HANDLED),
        (reminders, reminders.c.starts_at < now - HANDLED),  # until then, what was sent is known to have been
        (watches, watches.c.done_at < now - HANDLED),
        (conversations, _idle(now)),
        (sign_in_links, sign_in_links.c.expires_at < now - HANDLED),  # who opens a dead one is led back to the chat
        (start_links, start_links.c.expires_at < now - IDLE),  # until then it is said that it has expired
        (portal_sessions, portal_sessions.c.expires_at < now),
        (tallies, tallies.c.until < now),
        (
            attempts,
            and_(attempts.c.chat < NOBODY, attempts.c.changed_at < now - HANDLED),
        ),  # of chats that are forgotten
    )
    return tuple(_some(table, condition) for table, condition in over)


def run(statement: Delete, connection: Connection) -> int:
    """Run one of them once; how many rows went."""
    return connection.execute(statement).rowcount


def _idle(now: datetime) -> ColumnElement[bool]:
    here = conversations.c.chat
    return and_(
        conversations.c.touched_at < now - IDLE,
        or_(conversations.c.lease_until.is_(None), conversations.c.lease_until < now),
        ~exists(select(inbox.c.chat)).where(inbox.c.chat == here, inbox.c.done_at.is_(None)),
        ~exists(select(outbox.c.chat)).where(outbox.c.chat == here, outbox.c.done_at.is_(None)),
        ~exists().where(attempts.c.chat == here, attempts.c.status.in_(_OPEN)),
    )


def _some(table: Table, condition: ColumnElement[bool]) -> Delete:
    key = tuple_(*table.primary_key.columns)
    # SKIP LOCKED (nothing on SQLite): what somebody works on right now stays, and two that purge take different rows.
    some = (
        select(*table.primary_key.columns).where(condition).limit(AT_ONCE).with_for_update(skip_locked=True, of=table)
    )
    # The condition once more outside: a row that was touched since the inner SELECT saw it stays.
    return delete(table).where(key.in_(some), condition)


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many rows wait, and how long (s) the oldest of them has."""

    rows: int
    oldest: float


@dataclass(frozen=True, slots=True)
class Figures:
    """`overdue` are tasks whose time has come, `reminders` likewise.

    `watches` are wishes that nothing was looked for over an hour, of all that `watched` counts.
    `unknown` are attempts of which nobody knows yet what became.
    """

    inbox: Backlog
    outbox: Backlog
    overdue: Backlog
    reminders: Backlog
    unknown: Backlog
    attempts: Mapping[str, int]
    sessions: int
    watched: int
    watches: Backlog


_UNKNOWN, _BOOKED = "unknown", "booked"

MOST_BOOKED = 20
"""Orders that are looked through for somebody's last visit."""

COUNTED_ANEW = timedelta(minutes=10)
"""Orders of before are counted once in so long; those that were made since, and the open ones, whenever it is asked."""

MOST_ANEW = 5_000
"""Orders that are counted whenever it is asked, however old one is that is open."""

_oldest_open = select(func.min(attempts.c.id)).where(attempts.c.status.in_(_OPEN))
_newest = select(func.max(attempts.c.id))
_status = attempts.c.status.concat("")
"""Not the column alone: by the index of it, SQLite groups all the rows that there are."""
_is_new = attempts.c.id > bindparam("last")
_since = select(_status, func.count()).where(_is_new).group_by(_status)
_until = union_all(
    select(attempts.c.status, func.count()).group_by(attempts.c.status),
    select(_status, -func.count()).where(_is_new).group_by(_status),
)
"""Of one moment, and from an index alone: to ask each row for its id would be to read the table."""


@dataclass(frozen=True, slots=True)
class _Counted:
    """Attempts up to `last`, by status, as they were `at` this moment: mostly those before the oldest open one."""

    at: datetime
    last: int
    rows: Counter[str]


class OrderCount:
    """How many orders there are of each status, without counting years of them whenever somebody asks.

    An order from before the count that was cleared up or forgotten after it shows in the next one.
    """

    def __init__(self) -> None:
        self._before: _Counted | None = None

    def rows(self, connection: Connection, now: datetime) -> Mapping[str, int]:
        """Attempts by status, at this moment of the database's clock."""
        counted = self._before
        if counted is None or not counted.at <= now < counted.at + COUNTED_ANEW:
            counted = self._before = _counted_anew(connection, now)
        return counted.rows + _by_status(connection, _since, counted.last)


def _counted_anew(connection: Connection, now: datetime) -> _Counted:
    newest = connection.execute(_newest).scalar_one() or 0
    oldest_open = connection.execute(_oldest_open).scalar_one()
    last = newest if oldest_open is None else max(oldest_open - 1, newest - MOST_ANEW)
    return _Counted(now, last, _by_status(connection, _until, last))


def _by_status(connection: Connection, statement: Executable, last: int) -> Counter[str]:
    counted: Counter[str] = Counter()
    for status, rows in connection.execute(statement, {"last": last}):
        counted[status] += rows
    return counted


def count(connection: Connection, now: datetime, orders: OrderCount) -> Figures:
    """Counts everything, at this moment of the database's clock."""
    in_use = select(func.count()).select_from(portal_sessions).where(portal_sessions.c.expires_at > now)
    return Figures(
        inbox=_waiting(connection, inbox, inbox.c.received_at, inbox.c.done_at.is_(None), now),
        outbox=_waiting(connection, outbox, outbox.c.created_at, outbox.c.done_at.is_(None), now),
        overdue=_waiting(connection, tasks, tasks.c.due_at, tasks.c.done_at.is_(None) & (tasks.c.due_at <= now), now),
        reminders=_waiting(connection, reminders, reminders.c.due_at, _is_due_to_remind(now), now),
        unknown=_waiting(connection, attempts, attempts.c.created_at, attempts.c.status == _UNKNOWN, now),
        attempts=orders.rows(connection, now),
        sessions=int(connection.execute(in_use).scalar_one()),
        watched=_waiting(connection, watches, watches.c.asked_at, _is_watched, now).rows,
        watches=_waiting(connection, watches, watches.c.looked_at, _is_late(now), now),
    )


LATE = timedelta(hours=1)
"""A wish that was not looked for in so long is overdue."""

_is_watched = and_(watches.c.done_at.is_(None), watches.c.withheld.is_(False))


def _is_late(now: datetime) -> ColumnElement[bool]:
    return _is_watched & (watches.c.looked_at <= now - LATE)


def _is_due_to_remind(now: datetime) -> ColumnElement[bool]:
    return and_(reminders.c.done_at.is_(None), reminders.c.due_at <= now, reminders.c.withheld.is_(False))


def _waiting(
    connection: Connection, table: Table, since: ColumnElement[datetime], which: ColumnElement[bool], now: datetime
) -> Backlog:
    counted = select(func.count(), func.min(since)).select_from(table).where(which)
    rows, oldest = connection.execute(counted).one()
    return Backlog(int(rows), max(0.0, (now - oldest).total_seconds()) if rows else 0.0)


@dataclass(frozen=True, slots=True)
class Erased:
    """What stays of a chat that was forgotten: so many orders without an outcome."""

    unsettled: int


_SETTLED = and_(attempts.c.status.not_in(_OPEN), attempts.c.look_at.is_(None))
"""Attempts that have their outcome, which was told, and that nobody will look after any more."""

OF_CHAT: Mapping[Table, ColumnElement[int]] = {
    table: column for table in metadata.sorted_tables for column in table.columns if column.name in {"chat", "user_id"}
}
"""Where a chat is named, and by what. In a private chat, the chat has the number of its user."""

IN_PART = (inbox, attempts, tasks, start_links, audit)
"""Tables of which something stays when a chat is forgotten; of all others nothing does."""


def held(connection: Connection, chat: int, owner: str, version: int) -> bool:
    """Whether this lease of the chat is the one that counts."""
    mine = select(conversations.c.chat).where(
        conversations.c.chat == chat, conversations.c.lease_owner == owner, conversations.c.version == version
    )
    return connection.execute(mine.with_for_update()).first() is not None


def forget(connection: Connection, chat: int, now: Now) -> Erased:
    """Delete what is kept of a chat, but for what has just come in, orders without an outcome, and what staff did.

    What it has booked is kept without its chat for a week, where others are still looked for: it explains what is new
    in a diary that several chats may share. A used link stays used. Where orders stay, a task deletes them later.
    """
    here = attempts.c.chat == chat
    last = connection.execute(select(func.max(attempts.c.id)).where(here)).scalar_one() or 0
    forget_settled(connection, chat, last)
    connection.execute(delete(inbox).where(inbox.c.chat == chat, inbox.c.done_at.is_not(None)))
    connection.execute(
        delete(tasks).where(tasks.c.chat == chat, or_(tasks.c.done_at.is_not(None), tasks.c.name != SAID))
    )
    connection.execute(update(start_links).where(start_links.c.chat == chat).values(chat=NOBODY))
    for table, column in OF_CHAT.items():
        if table not in IN_PART:
            connection.execute(delete(table).where(column == chat))
    left = int(connection.execute(select(func.count()).select_from(attempts).where(here)).scalar_one())
    if left:
        due = {"key": f"{FORGET}:{chat}:{last}", "name": FORGET, "due_at": UNTIL, "body": str(last), "chat": chat}
        values = {"now": now, "lasting": lasting(AGAIN)}
        connection.execute(insert_new(connection.dialect.name, tasks).values(due), values)
    return Erased(left)


def forget_settled(connection: Connection, chat: int, last: int) -> int:
    """Delete the chat's attempts up to this one that have their outcome; how many have none."""
    here = and_(attempts.c.chat == chat, attempts.c.id <= last)
    others = exists(select(_others.c.id).where(_others.c.chat != chat, _others.c.chat > 0, _looked_for))
    nameless = {"chat": -attempts.c.id, "number": 0, "wanted": "", "result": None, "owner": None}
    connection.execute(update(attempts).where(here, _SETTLED, attempts.c.booked.is_not(None), others).values(nameless))
    connection.execute(delete(attempts).where(here, _SETTLED))
    left = select(func.count()).select_from(attempts).where(here)
    return int(connection.execute(left).scalar_one())


def rows_of(connection: Connection, chat: int) -> Mapping[str, Sequence[Mapping[str, object]]]:
    """All rows that name a chat, by their table, the newest last; at most so many of each."""
    return {
        table.name: [
            dict(row)
            for row in connection.execute(
                select(table).where(column == chat).order_by(*table.primary_key.columns).limit(MOST_ROWS)
            ).mappings()
        ]
        for table, column in OF_CHAT.items()
    }


def booked(connection: Connection, chat: int) -> Sequence[tuple[str, str]]:
    """What the chat's orders wanted and came to that were carried out, the newest first."""
    found = (
        select(attempts.c.wanted, attempts.c.result)
        .where(attempts.c.chat == chat, attempts.c.status == _BOOKED, attempts.c.result.is_not(None))
        .order_by(attempts.c.id.desc())
        .limit(MOST_BOOKED)
    )
    return [(str(wanted), str(result)) for wanted, result in connection.execute(found)]
