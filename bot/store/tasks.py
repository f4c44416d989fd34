"""The SQL of tasks, which are due later: writing, claiming and finishing them.

A claim is one statement, so a task has one owner at a time. A
claim that ran out is free for the next; the key protects against writing a task twice for as long as its row is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import BigInteger, ColumnElement, Connection, and_, or_, select, type_coerce, update

from .database.sql import NOW, UNTIL, Instant, Now, has_ended, insert_new, lasting
from .records import NewTask, Task
from .schema import attempts, tallies, tasks

_CLOCK = "what the clock showed"
"""The name under which it is noted, among what is counted: a row that nothing else is kept in."""

_AT_ODDS = 1.0
"""Seconds that a clock may go back in the hands of whoever keeps it right."""


_SENT = 20.0
"""Seconds within which an order that is begun now has left, and more than that."""

_LONGEST = 1800.0
"""Seconds that a look at a diary is ahead at most, and for which anything that is counted is remembered."""


def add(connection: Connection, new: Sequence[NewTask]) -> None:
    """Write those whose key is new."""
    for one in new:
        connection.execute(insert_new(connection.dialect.name, tasks), asdict(one))


def claim(connection: Connection, owner: str, due: datetime, now: Now, seconds: float) -> Task | None:
    """Claim for so long the task that has been due longest, or None if nothing is due at `due`."""
    unclaimed = and_(tasks.c.done_at.is_(None), or_(tasks.c.claimed_until.is_(None), has_ended(tasks.c.claimed_until)))
    # SKIP LOCKED (nothing on SQLite, which has one writer): two claimants get two tasks, and neither waits.
    first = (
        select(tasks.c.id)
        .where(unclaimed, tasks.c.due_at <= due)
        .order_by(tasks.c.due_at, tasks.c.id)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    statement = (
        update(tasks)
        .where(tasks.c.id == first, unclaimed)
        .values(owner=owner, claimed_until=UNTIL)
        .returning(tasks.c.id, tasks.c.key, tasks.c.name, tasks.c.due_at, tasks.c.body, tasks.c.chat)
    )
    row = connection.execute(statement, {"now": now, "lasting": lasting(seconds)}).one_or_none()
    return None if row is None else Task(*row)


def bring_forward(connection: Connection, seconds: float, now: Now) -> float:
    """What is to come comes so much earlier, and so do looks at the diary; how much that is, again.

    So does the moment until which an order may have been sent, but of one that was begun since, as it is near.
    """
    if seconds > 0:
        span = lasting(seconds)
        waiting = update(tasks).where(tasks.c.done_at.is_(None), tasks.c.due_at > NOW)
        looks = update(attempts).where(attempts.c.look_at > NOW)
        connection.execute(waiting.values(due_at=_earlier(tasks.c.due_at, span)), {"now": now})
        connection.execute(looks.values(look_at=_earlier(attempts.c.look_at, span)), {"now": now})
        sent = update(attempts).where(attempts.c.send_by > UNTIL).values(send_by=_earlier(attempts.c.send_by, span))
        connection.execute(sent, {"now": now, "lasting": lasting(_SENT)})
        bring_near(connection, now)
    return seconds


def bring_near(connection: Connection, now: Now) -> None:
    """Bring near what lies further ahead than it can have been meant to: the clock was set back since.

    That is the moment until which an order may have been sent, the next look at a diary, the end of what is counted.
    """
    farthest = (
        (attempts, attempts.c.send_by, _SENT, ()),
        (attempts, attempts.c.look_at, _LONGEST, ()),
        (tallies, tallies.c.until, _LONGEST, (tallies.c.name != _CLOCK,)),
    )
    for table, column, seconds, others in farthest:
        far = update(table).where(column > UNTIL, *others).values({column: UNTIL})
        connection.execute(far, {"now": now, "lasting": lasting(seconds)})


def mind_clock(connection: Connection, seen: float, now: Now) -> float:
    """Note what the clock shows. Where it shows less than was noted, what is to come comes so much earlier.

    Returns how much. `seen`: by how much the caller has seen it go back, which is more exact than the note.
    """
    shows: datetime = connection.execute(select(NOW), {"now": now}).scalar_one()
    row = select(tallies.c.until).where(tallies.c.name == _CLOCK).with_for_update()
    noted: datetime | None = connection.execute(row).scalar()
    if noted is None:
        new = insert_new(connection.dialect.name, tallies)
        connection.execute(new, {"name": _CLOCK, "count": 0, "until": shows})
        return 0.0
    back = (noted - shows).total_seconds()
    is_set_back = back > _AT_ODDS
    if is_set_back or back < 0:
        connection.execute(update(tallies).where(tallies.c.name == _CLOCK).values(until=shows))
    return bring_forward(connection, max(back, seen), now) if is_set_back else 0.0


def _earlier(column: ColumnElement[datetime], span: int) -> ColumnElement[datetime]:
    return type_coerce(type_coerce(column, BigInteger) - span, Instant())


def finish(connection: Connection, task: int, owner: str, now: Now) -> bool:
    """Mark a task done and blank its body; False if another owner has claimed it, or it is done."""
    mine = and_(tasks.c.id == task, tasks.c.owner == owner, tasks.c.done_at.is_(None))
    return connection.execute(update(tasks).where(mine).values(done_at=NOW, body=""), {"now": now}).rowcount == 1
