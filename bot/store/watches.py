"""The SQL of wishes that are watched: keeping and ending them, and what is looked for and offered next.

A search is claimed by noting that it is made now, for all wishes that it is the search of: whoever else asks gets the
next one. Of one slot there is one offer at a time.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Update, and_, bindparam, exists, insert, or_, select, update

from .database.engine import alone_with
from .database.executor import Threads
from .database.sql import NOW, Now, always
from .schema import watches

STOPPED, OVER, DONE, NOBODY_THERE = "stopped", "over", "done", "nobody_there"
"""How a watch ends: by the patient, by date, by what it was for, and because nobody can be reached."""

_ALL = "watches"
"""What whoever decides about several of them is alone with."""


@dataclass(frozen=True, slots=True)
class NewWatch:
    """A wish of a chat, with the mark of whose it is. `search`: what it has in common with others that are one search.

    `appointment` is what it would be instead of, if anything; at `ends_at` it is over by itself. Those that were looked
    for before `first_look` come before it.
    """

    chat: int
    whose: str
    search: str
    body: str
    appointment: str | None
    ends_at: datetime
    first_look: datetime


@dataclass(frozen=True, slots=True)
class WatchRow:
    """A wish that is watched, and the slot that is on offer, with when that was. `passed`: marks of slots it had."""

    id: int
    chat: int
    whose: str
    search: str
    body: str
    asked_at: datetime
    slot: str | None
    offered_at: datetime | None
    told: bool
    passed: str

    def had(self, mark: str) -> bool:
        """Whether the slot of this mark was offered before."""
        return mark in self.passed.split("\n")

    def has_offer(self, since: datetime, untold: datetime) -> bool:
        """Whether one is on offer there, as an `Offer` reckons it."""
        return self.offered_at is not None and self.offered_at > (since if self.told else max(since, untold))


@dataclass(frozen=True, slots=True)
class Offer:
    """A slot for a wish: its mark, which tells it from others, and its text. `since`: offers before that are over.

    What was offered before `untold` and not told since has never left.
    """

    watch: int
    mark: str
    slot: str
    since: datetime
    untold: datetime


_row = tuple(watches.c[name] for name in WatchRow.__slots__)
_goes_on = and_(watches.c.done_at.is_(None), watches.c.withheld.is_(False))
_NO_OFFER: dict[str, Any] = {"slot": None, "mark": None, "offered_at": None, "told": False}


def keep(connection: Connection, new: NewWatch, most: int, now: Now) -> bool:
    """Watch this from now on; False if so many are watched in the chat, or this one is."""
    alone_with(connection, f"watches {new.chat}")
    here = and_(watches.c.chat == new.chat, watches.c.done_at.is_(None))
    rows = connection.execute(select(watches.c.appointment, watches.c.body).where(here)).all()
    known = [body == new.body or (new.appointment is not None and one == new.appointment) for one, body in rows]
    if len(rows) >= most or any(known):
        return False
    told = {name: getattr(new, name) for name in NewWatch.__slots__ if name != "first_look"}
    told |= {"asked_at": NOW, "looked_at": new.first_look, "withheld": False, "passed": "", **_NO_OFFER}
    connection.execute(insert(watches).values(told), {"now": now})
    return True


def of_chat(connection: Connection, chat: int) -> tuple[WatchRow, ...]:
    """What is watched in a chat for whoever is there, the eldest first."""
    found = select(*_row).where(watches.c.chat == chat, _goes_on).order_by(watches.c.id)
    return tuple(WatchRow(*row) for row in connection.execute(found))


def of(chat: int) -> ColumnElement[bool]:
    """Those of a chat."""
    return watches.c.chat == chat


def about(appointment: str) -> ColumnElement[bool]:
    """Those that would be instead of this appointment."""
    return watches.c.appointment == appointment


def end(connection: Connection, which: ColumnElement[bool], outcome: str, now: Now) -> int:
    """End those that go on; how many there were."""
    return connection.execute(_ended(which, outcome), {"now": now}).rowcount


def _ended(which: ColumnElement[bool], outcome: str) -> Update:
    off = {"done_at": NOW, "body": "", "search": "", "outcome": outcome, **_NO_OFFER}
    return update(watches).where(watches.c.done_at.is_(None), which).values(off)


_this_search = watches.c.search == bindparam("this_search")
_is_due = and_(_goes_on, or_(watches.c.looked_at <= bindparam("before"), watches.c.looked_at > NOW))
"""Looked for before this, and not since; what seems to come was looked for before the clock was set back."""

_due = always(select(watches.c.id).where(_is_due).limit(1))
_overdue = always(_ended(watches.c.ends_at <= NOW, OVER))
_longest_ago = always(select(watches.c.search).where(_is_due).order_by(watches.c.looked_at, watches.c.id).limit(1))
_made_now = always(update(watches).where(_this_search, watches.c.done_at.is_(None)).values(looked_at=NOW))
_together = always(select(*_row).where(_this_search, _goes_on).order_by(watches.c.asked_at, watches.c.id))


def is_due(connection: Connection, before: datetime, now: Now) -> bool:
    """Whether any was looked for before this, and not since."""
    return _due.row(connection, {"before": before, "now": now}) is not None


def claim(connection: Connection, before: datetime, now: Now) -> tuple[WatchRow, ...]:
    """Those of the search that was made longest ago, before this, in the order in which they asked; it is made now."""
    alone_with(connection, _ALL)
    _overdue.count(connection, {"now": now})
    longest = _longest_ago.row(connection, {"before": before, "now": now})
    if longest is None:
        return ()
    mine = {"this_search": longest[0], "now": now}
    _made_now.count(connection, mine)
    return tuple(WatchRow(*row) for row in _together.rows(connection, mine))


def offer(connection: Connection, made: Offer, now: Now) -> bool:
    """Offer a slot, unless the wish is over or has an offer, or anybody else has this one."""
    alone_with(connection, _ALL)
    others = watches.alias()
    held = exists().where(
        others.c.id != made.watch,
        others.c.mark == made.mark,
        others.c.done_at.is_(None),
        others.c.offered_at > made.since,
    )
    free = or_(
        watches.c.offered_at.is_(None),
        watches.c.offered_at <= made.since,
        and_(watches.c.told.is_(False), watches.c.offered_at <= made.untold),
    )
    offered = (
        update(watches)
        .where(watches.c.id == made.watch, _goes_on, free, ~held)
        .values(slot=made.slot, mark=made.mark, offered_at=NOW, told=False)
    )
    return connection.execute(offered, {"now": now}).rowcount == 1


def told(connection: Connection, watch: int) -> None:
    """The patient knows of the slot that is on offer: it is not offered to them again."""
    passed = watches.c.passed + watches.c.mark + "\n"
    connection.execute(
        update(watches).where(watches.c.id == watch, watches.c.mark.is_not(None)).values(told=True, passed=passed)
    )


def take_back(connection: Connection, which: ColumnElement[bool]) -> None:
    """Nothing is on offer there any more: whoever is next can have it."""
    connection.execute(update(watches).where(watches.c.done_at.is_(None), which).values(_NO_OFFER))


def marks(connection: Connection, chat: int) -> tuple[str, ...]:
    """The marks of all whose wishes are watched in this chat."""
    found = select(watches.c.whose).where(watches.c.chat == chat, watches.c.done_at.is_(None)).distinct()
    return tuple(connection.execute(found).scalars())


def withhold(connection: Connection, chat: int, theirs: Collection[str]) -> None:
    """From now on this chat is told of what is theirs, by these marks, and of nothing else."""
    undone = and_(watches.c.chat == chat, watches.c.done_at.is_(None))
    connection.execute(update(watches).where(undone).values(withheld=watches.c.whose.not_in(theirs)))


class Watchers(ABC):
    """What a store keeps of wishes that are watched. Every method may raise `Unavailable`."""

    _threads: Threads

    @abstractmethod
    def _now(self) -> Now:
        """The clock by which all of it is judged."""

    async def keep_watch(self, new: NewWatch, most: int) -> bool:
        """Watch this from now on; False if `most` are watched in the chat, or this one is."""
        return await self._threads.write(lambda connection: keep(connection, new, most, self._now()))

    async def watches_of(self, chat: int) -> tuple[WatchRow, ...]:
        """What is watched in a chat for whoever is there, the eldest first."""
        return await self._threads.read(lambda connection: of_chat(connection, chat))

    async def end_watch(self, chat: int, watch: int, outcome: str) -> int:
        """End one of a chat, if it goes on; how many that were."""
        which = and_(watches.c.chat == chat, watches.c.id == watch)
        return await self._threads.write(lambda connection: end(connection, which, outcome, self._now()))

    async def pass_watch(self, chat: int, watch: int) -> None:
        """What is on offer there is for the next patient."""
        which = and_(watches.c.chat == chat, watches.c.id == watch)
        await self._threads.write(lambda connection: take_back(connection, which))

    async def is_watch_due(self, before: datetime) -> bool:
        """Whether there is any that was looked for before this, and not since."""
        return await self._threads.read(lambda connection: is_due(connection, before, self._now()))

    async def claim_search(self, before: datetime) -> tuple[WatchRow, ...]:
        """The wishes of the search that was made longest ago, before this; from now on it counts as made."""
        return await self._threads.write(lambda connection: claim(connection, before, self._now()))

    async def offer_slot(self, made: Offer) -> bool:
        """Offer a slot; False where the wish is over or has an offer, or anybody else has this one."""
        return await self._threads.write(lambda connection: offer(connection, made, self._now()))

    async def slot_told(self, watch: int) -> None:
        """The patient knows of the slot that is on offer."""
        await self._threads.write(lambda connection: told(connection, watch))
