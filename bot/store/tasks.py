"""The SQL of what is due later, tasks and reminders: writing, claiming and finishing them.

A claim is one statement, so what is due has one owner at a time. A claim that ran out is free for the next; the key
protects against writing a task twice for as long as its row is kept. Of one appointment there is one reminder at each
lead: one that was sent is never planned again.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
    tuple_,
    type_coerce,
    update,
)

from . import watches
from .database.engine import alone_with
from .database.executor import Threads
from .database.sql import NOW, UNTIL, Instant, Now, Statement, always, has_ended, insert_new, insert_row, lasting
from .records import AttemptStatus, NewTask, Plan, Reminder, Task
from .schema import attempts, reminders, tallies, tasks

_CLOCK = "what the clock showed"
"""The name under which it is noted, among what is counted: a row that nothing else is kept in."""

_AT_ODDS = 1.0
"""Seconds that a clock may go back in the hands of whoever keeps it right."""


_SENT = 20.0
"""Seconds within which an order that is begun now has left, and more than that."""

_LONGEST = 1800.0
"""Seconds that a look at a diary is ahead at most, and for which anything that is counted is remembered."""


# What a PostgreSQL has to be told, so as not to read the whole ledger for them.
_may_have_left = attempts.c.status.in_((AttemptStatus.STARTED.value, AttemptStatus.UNKNOWN.value))
_to_look_at = attempts.c.look_at.is_not(None)

_unclaimed = and_(tasks.c.done_at.is_(None), or_(tasks.c.claimed_until.is_(None), has_ended(tasks.c.claimed_until)))
# SKIP LOCKED (nothing on SQLite, which has one writer): two claimants get two tasks, and neither waits.
_first = (
    select(tasks.c.id)
    .where(_unclaimed, tasks.c.due_at <= bindparam("due"))
    .order_by(tasks.c.due_at, tasks.c.id)
    .limit(1)
    .with_for_update(skip_locked=True)
    .scalar_subquery()
)
_claimed = always(
    update(tasks)
    .where(tasks.c.id == _first, _unclaimed)
    .values(owner=bindparam("claimer"), claimed_until=UNTIL)
    .returning(tasks.c.id, tasks.c.key, tasks.c.name, tasks.c.due_at, tasks.c.body, tasks.c.chat)
)


def add(connection: Connection, new: Sequence[NewTask]) -> None:
    """Write those whose key is new."""
    for one in new:
        connection.execute(insert_new(connection.dialect.name, tasks), asdict(one))


def claim(connection: Connection, owner: str, due: datetime, now: Now, seconds: float) -> Task | None:
    """Claim for so long the task that has been due longest, or None if nothing is due at `due`."""
    row = _claimed.row(connection, {"due": due, "claimer": owner, "now": now, "lasting": lasting(seconds)})
    return None if row is None else Task(*row)


def bring_forward(connection: Connection, seconds: float, now: Now) -> float:
    """What is to come comes so much earlier, and so do looks at the diary; how much that is, again.

    So does the moment until which an order may have been sent, but of one that was begun since, as it is near.
    """
    if seconds > 0:
        span = lasting(seconds)
        waiting = update(tasks).where(tasks.c.done_at.is_(None), tasks.c.due_at > NOW)
        looks = update(attempts).where(attempts.c.look_at > NOW, _to_look_at)
        connection.execute(waiting.values(due_at=_earlier(tasks.c.due_at, span)), {"now": now})
        connection.execute(looks.values(look_at=_earlier(attempts.c.look_at, span)), {"now": now})
        sent = (
            update(attempts)
            .where(attempts.c.send_by > UNTIL, _may_have_left)
            .values(send_by=_earlier(attempts.c.send_by, span))
        )
        connection.execute(sent, {"now": now, "lasting": lasting(_SENT)})
        bring_near(connection, now)
    return seconds


def bring_near(connection: Connection, now: Now) -> None:
    """Bring near what lies further ahead than it can have been meant to: the clock was set back since.

    That is the moment until which an order may have been sent, the next look at a diary, the end of what is counted.
    """
    farthest = (
        (attempts, attempts.c.send_by, _SENT, (_may_have_left,)),
        (attempts, attempts.c.look_at, _LONGEST, (_to_look_at,)),
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


SENT = "sent"
WITHDRAWN = "withdrawn"

_waits = and_(reminders.c.done_at.is_(None), reminders.c.withheld.is_(False))
_free = or_(reminders.c.claimed_until.is_(None), has_ended(reminders.c.claimed_until))
_to_remind = always(
    select(reminders.c.chat)
    .where(_waits, _free, reminders.c.due_at <= bindparam("due"))
    .order_by(reminders.c.due_at)
    .limit(bindparam("most"))
)
_reminder = (
    reminders.c.id,
    reminders.c.chat,
    reminders.c.appointment,
    reminders.c.lead,
    reminders.c.day,
    reminders.c.whose,
    reminders.c.body,
    reminders.c.noted_at,
    reminders.c.starts_at,
    reminders.c.due_at,
)


_withdrawn = always(
    update(reminders)
    .where(reminders.c.appointment == bindparam("its_appointment"), reminders.c.done_at.is_(None))
    .values(done_at=NOW, body="", outcome=WITHDRAWN)
)
_KEY, _TOLD = ("chat", "appointment", "lead"), ("day", "whose", "body", "noted_at", "starts_at", "due_at")
_planned = Statement(lambda dialect: _unless_sent(insert_row(dialect, reminders)))


def _unless_sent(insert: Any) -> Any:
    new = insert.values({name: bindparam(f"its_{name}") for name in (*_KEY, *_TOLD)} | {"withheld": False})
    again = {name: new.excluded[name] for name in _TOLD} | {"done_at": None, "outcome": None}
    return new.on_conflict_do_update(index_elements=_KEY, set_=again, where=reminders.c.outcome == WITHDRAWN)


def replan(connection: Connection, plan: Plan, now: Now) -> None:
    """The appointment has these reminders from now on, and no other; what was sent is not sent again.

    One that is called off is not to be had sooner any more.
    """
    if plan.starts_at is None:
        watches.end(connection, watches.about(plan.appointment), watches.DONE, now)
    _withdrawn.count(connection, {"its_appointment": plan.appointment, "now": now})
    for lead, due_at in plan.leads:
        told = {f"its_{name}": getattr(plan, name) for name in (*_KEY[:2], *_TOLD[:-1])}
        _planned.count(connection, told | {"its_lead": lead, "its_due_at": due_at})


def chats_to_remind(connection: Connection, due: datetime, limit: int, now: Now) -> tuple[int, ...]:
    """Chats with a reminder that is due at `due` and in nobody's hands, the longest due first."""
    rows = _to_remind.rows(connection, {"due": due, "most": limit, "now": now})
    return tuple(dict.fromkeys(chat for (chat,) in rows))


def claim_reminders(
    connection: Connection, chat: int, owner: str, due: datetime, seconds: float, now: Now
) -> tuple[Reminder, ...]:
    """Claim for so long the chat's reminders that are due, with those of the same lead and of the same days."""
    alone_with(connection, f"reminders {chat}")  # of two who claim, one has all of them
    mine = and_(reminders.c.chat == chat, _waits, _free)
    known = reminders.c.day, reminders.c.lead, reminders.c.done_at, reminders.c.due_at, reminders.c.claimed_until
    its = select(*known).where(reminders.c.chat == chat).cte("its")  # first of all: there are few, and a crowd is due
    days = select(its.c.day, its.c.lead).where(its.c.done_at.is_(None), its.c.due_at <= due)
    held = exists().where(its.c.done_at.is_(None), its.c.claimed_until.is_not(None), ~has_ended(its.c.claimed_until))
    claimed = (
        update(reminders)
        .where(mine, or_(reminders.c.due_at <= due, tuple_(reminders.c.day, reminders.c.lead).in_(days)), ~held)
        .values(owner=owner, claimed_until=UNTIL)
        .returning(*_reminder)
    )
    rows = connection.execute(claimed, {"now": now, "lasting": lasting(seconds)}).all()
    return tuple(sorted((Reminder(*row) for row in rows), key=lambda one: (one.starts_at, one.due_at)))


def end_reminders(connection: Connection, rows: Collection[int], owner: str, outcome: str, now: Now) -> None:
    """What became of those that this owner has claimed."""
    mine = and_(reminders.c.id.in_(rows), reminders.c.owner == owner, reminders.c.done_at.is_(None))
    connection.execute(update(reminders).where(mine).values(done_at=NOW, body="", outcome=outcome), {"now": now})


def put_off_reminders(connection: Connection, rows: Collection[int], owner: str, due: datetime) -> None:
    """They are due at another moment, and in nobody's hands until then."""
    mine = and_(reminders.c.id.in_(rows), reminders.c.owner == owner, reminders.c.done_at.is_(None))
    connection.execute(update(reminders).where(mine).values(due_at=due, claimed_until=None))


def remind_no_more(connection: Connection, chat: int, now: Now) -> int:
    """End all reminders of a chat, and what is watched for it; how many reminders there were."""
    watches.end(connection, watches.of(chat), watches.NOBODY_THERE, now)
    of_it = and_(reminders.c.chat == chat, reminders.c.done_at.is_(None))
    off = {"done_at": NOW, "body": "", "outcome": "nobody_there"}
    return connection.execute(update(reminders).where(of_it).values(off), {"now": now}).rowcount


def reminded_of(connection: Connection, chat: int) -> tuple[str, ...]:
    """The marks of all whose appointments this chat is still to be reminded of, or for whom anything is watched."""
    found = select(reminders.c.whose).where(reminders.c.chat == chat, reminders.c.done_at.is_(None)).distinct()
    return tuple({*connection.execute(found).scalars(), *watches.marks(connection, chat)})


def withhold(connection: Connection, chat: int, theirs: Collection[str]) -> None:
    """From now on this chat is told of what is theirs, by these marks, and of nothing else."""
    watches.withhold(connection, chat, theirs)
    undone = and_(reminders.c.chat == chat, reminders.c.done_at.is_(None))
    connection.execute(update(reminders).where(undone).values(withheld=reminders.c.whose.not_in(theirs)))


def unreminded(connection: Connection, since: datetime, until: datetime, noted_before: float) -> int:
    """How many appointments that begin in this time, booked here at least so long (s) before, have no reminder."""
    known = exists().where(reminders.c.appointment == attempts.c.booked, reminders.c.chat == attempts.c.chat)
    latest = type_coerce(type_coerce(attempts.c.starts_at, BigInteger) - lasting(noted_before), Instant())
    lacking = select(func.count()).where(
        attempts.c.starts_at >= since,
        attempts.c.starts_at < until,
        attempts.c.status == AttemptStatus.BOOKED.value,
        attempts.c.created_at < latest,
        ~known,
    )
    return int(connection.execute(lacking).scalar_one())


class DueWork(ABC):
    """What a store keeps of work that is due later. Every method may raise `Unavailable`."""

    _threads: Threads

    @abstractmethod
    def _now(self) -> Now:
        """The clock by which claims are judged."""

    async def claim_task(self, owner: str, now: datetime, seconds: float) -> Task | None:
        """Claims for `seconds` (s) the task that is due longest at `now`; None when none is.

        A task has one owner at a time; a claim that ran out is free again.
        """
        return await self._threads.write(
            lambda connection: claim(connection, owner, now, self._now(), seconds), apart=True
        )

    async def finish_task(self, task: int, owner: str, *, next_task: NewTask | None = None) -> bool:
        """Mark a claimed task done, with the one that follows it; False if the claim was lost."""

        def work(connection: Connection) -> bool:
            if not finish(connection, task, owner, self._now()):
                return False
            if next_task is not None:
                add(connection, [next_task])
            return True

        return await self._threads.write(work)

    async def add_tasks(self, new: Sequence[NewTask]) -> None:
        """Write tasks not known before."""
        await self._threads.write(lambda connection: add(connection, new))

    async def plan_reminders(self, plan: Plan) -> None:
        """The appointment has these reminders from now on, and no other; what was sent is not sent again."""
        await self._threads.write(lambda connection: replan(connection, plan, self._now()))

    async def chats_to_remind(self, due: datetime, limit: int) -> tuple[int, ...]:
        """Chats with a reminder that is due at `due` and in nobody's hands, the longest due first."""
        return await self._threads.read(lambda connection: chats_to_remind(connection, due, limit, self._now()))

    async def claim_reminders(self, chat: int, owner: str, due: datetime, seconds: float) -> tuple[Reminder, ...]:
        """Claims for `seconds` (s) the chat's reminders that are due, with those of the same lead and day.

        None of them while anybody has a claim on any of the chat's.
        """
        return await self._threads.write(
            lambda connection: claim_reminders(connection, chat, owner, due, seconds, self._now())
        )

    async def end_reminders(self, rows: Collection[int], owner: str, outcome: str) -> None:
        """What became of those that this owner has claimed."""
        await self._threads.write(lambda connection: end_reminders(connection, rows, owner, outcome, self._now()))

    async def put_off_reminders(self, rows: Collection[int], owner: str, due: datetime) -> None:
        """Those that this owner has claimed are due at another moment, and in nobody's hands until then."""
        await self._threads.write(lambda connection: put_off_reminders(connection, rows, owner, due))

    async def remind_no_more(self, chat: int) -> int:
        """End all reminders of a chat; how many there were."""
        return await self._threads.write(lambda connection: remind_no_more(connection, chat, self._now()))

    async def reminded_of(self, chat: int) -> tuple[str, ...]:
        """The marks of all whose appointments this chat is still to be reminded of."""
        return await self._threads.read(lambda connection: reminded_of(connection, chat))

    async def withhold_reminders(self, chat: int, theirs: Collection[str]) -> None:
        """From now on this chat is reminded of what is theirs, by these marks, and of nothing else."""
        await self._threads.write(lambda connection: withhold(connection, chat, theirs))

    async def unreminded(self, since: datetime, until: datetime, noted_before: float) -> int:
        """How many appointments that begin in this time, booked here at least so long (s) before, have no reminder."""
        return await self._threads.read(lambda connection: unreminded(connection, since, until, noted_before))
