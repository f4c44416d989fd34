"""What must be true when all is over, told from the clinic's diary, the ledger, the inbox and the chats.

Owns the promises: nothing is booked twice, nothing that was told is untrue, and nothing stays undone. Reads only.
"""

from __future__ import annotations

import asyncio
import itertools
import re
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Engine, create_engine, func, select

from bot.runtime.codec import load_order
from bot.store.records import AttemptStatus
from bot.store.schema import attempts, inbox, outbox
from conversations.clinic.orders import BookingOrder
from tests.crashes.orders import Slot
from tests.crashes.patient import Ending, ending
from tests.crashes.scene import OBJECTED_TO, Scene, Visit

OPEN = (AttemptStatus.READY, AttemptStatus.STARTED, AttemptStatus.UNKNOWN)
KNOWN = (AttemptStatus.BOOKED, AttemptStatus.HANDED_OVER)
EXCUSED = 4.0
"""Seconds after a card in which a kill may still take an answer with it: one that got lost is said again within two."""

ON_ITS_WAY = timedelta(seconds=EXCUSED)
"""How long before a message came in the bot that had sent it may have been killed; longer where the machine is busy."""

HELD_UP = 8.0
"""Seconds after a card that was on its way before, in which a press may still wait, as Telegram holds the chat up."""

TOOK_LONG = ("event=turn_failed", "why=TimeoutError@asyncio.timeouts")
"""What the log says of a turn that had no time to end, and is taken again."""

LEFT_OPEN = re.compile(r"Exception ignored in: [^\n]*\n(?:(?!\w+Warning)[^\n]*\n){1,9}ResourceWarning: unclosed [^\n]*")
"""What Python says of a connection that was given up while it was being made: anyio leaves that to be closed later."""

QUIET = 120.0
"""Seconds, by the bot's clock, in which something that waits is done, or comes a step further."""


@dataclass(frozen=True, slots=True)
class Row:
    """One attempt in the ledger."""

    chat: int
    status: AttemptStatus
    slot: Slot
    booked: str | None = None


class Books:
    """The bot's database, read from outside."""

    def __init__(self, url: str) -> None:
        self._engine: Engine = create_engine(url)

    def close(self) -> None:
        """Let go of it."""
        self._engine.dispose()

    def undone(self) -> dict[str, int]:
        """What still waits, by kind."""
        counts = {
            "inbox": select(func.count()).select_from(inbox).where(inbox.c.done_at.is_(None)),
            "outbox": select(func.count()).select_from(outbox).where(outbox.c.done_at.is_(None)),
            "attempts": select(func.count()).select_from(attempts).where(attempts.c.status.in_(OPEN)),
        }
        with self._engine.connect() as connection:
            found = {kind: int(connection.execute(count).scalar_one()) for kind, count in counts.items()}
        return {kind: count for kind, count in found.items() if count}

    def updates(self) -> list[int]:
        """The numbers of all updates that were ever taken in, in order."""
        with self._engine.connect() as connection:
            keys = connection.execute(select(inbox.c.key).where(inbox.c.key.like("tg:%"))).scalars().all()
        return sorted(int(key.removeprefix("tg:")) for key in keys)

    def ledger(self) -> list[Row]:
        """Every attempt."""
        with self._engine.connect() as connection:
            columns = (attempts.c.chat, attempts.c.status, attempts.c.wanted, attempts.c.booked)
            rows = connection.execute(select(*columns)).all()
        return [Row(chat, AttemptStatus(status), _slot(wanted), booked) for chat, status, wanted, booked in rows]


def _slot(wanted: str) -> Slot:
    order = load_order(wanted)
    assert order, "an order in the ledger cannot be read"
    assert isinstance(order.order, BookingOrder)
    slot = order.order.slot
    return slot.start.strftime("%Y-%m-%dT%H:%M"), str(slot.location)


async def settled(scene: Scene, books: Books) -> None:
    """Return when nothing is undone. However slow the machine is, what waits becomes less, or something else."""
    before: dict[str, int] = {}
    deadline = time.monotonic()
    while left := await asyncio.to_thread(books.undone):
        if left != before:
            before, deadline = left, time.monotonic() + QUIET / scene.plan.times + 30
        assert time.monotonic() < deadline, f"undone: {left}\n{scene.bot.log()[-5000:]}"
        await asyncio.sleep(0.1)


def no_update_is_lost(taken_in: list[int]) -> None:
    """Telegram numbers its updates without gaps, and what it may forget was taken in."""
    assert taken_in == list(range(taken_in[0], taken_in[-1] + 1))


def nothing_went_wrong(log: str) -> None:
    """Being killed leads to no error of any kind. That a turn takes long where the machine is busy is none."""
    told = LEFT_OPEN.sub("", log)
    errors = [line for line in told.splitlines() if "level=ERROR" in line or "Traceback" in line]
    errors = [line for line in errors if not all(words in line for words in TOOK_LONG)]
    assert not errors, "\n".join(errors[:20])


def nothing_is_sent_twice(ordered: Counter[Slot], ledger: Iterable[Row]) -> None:
    """No slot was ordered more often than attempts for it were sent."""
    sent = Counter(row.slot for row in ledger if row.status is not AttemptStatus.NOT_SENT)
    assert not ordered - sent, f"ordered more often than attempted: {ordered - sent}"


def nothing_counts_twice(ledger: Iterable[Row]) -> None:
    """No appointment was taken for its own by two attempts, though one account is signed in to in many chats."""
    counts = Counter(row.booked for row in ledger if row.booked is not None)
    twice = [booked for booked, count in counts.items() if count > 1]
    assert not twice, f"counted for two attempts: {twice}"


def what_was_told_is_true(visits: Iterable[Visit], ledger: Iterable[Row]) -> None:
    """Booked is one appointment at that time; handed over is one at most."""
    booked = Counter(row.chat for row in ledger if row.status is AttemptStatus.BOOKED)
    for visit in visits:
        who = visit.patient.number
        if visit.ending is Ending.BOOKED:
            assert [spoken(one["start"]) for one in visit.new] == [visit.told], (
                f"{who} was told {visit.told}: {visit.new}"
            )
            assert booked[who] == 1, f"{who} has {booked[who]} bookings in the ledger"
        else:
            assert len(visit.new) <= 1, f"{who} was handed over with {visit.new}"


def nothing_was_denied(visits: Iterable[Visit], ledger: Iterable[Row]) -> None:
    """What the clinic has is from an order that was told as booked, or handed over: of no other was it told."""
    stands = {(row.chat, row.slot[0]) for row in ledger if row.status in KNOWN}
    for visit in visits:
        made = {(visit.patient.number, one["start"][:16]) for one in visit.new}
        assert made <= stands, f"{visit.patient.number} was told otherwise: {visit.new}"


def everybody_was_told_once(scene: Scene) -> None:
    """In each chat one message says how it ended; another one only if the bot was killed around the first.

    What was sent and not noted down yet is sent again; and what was on its way when the bot died arrives after that.
    """
    for visit in scene.visits:
        told = told_in(scene, visit)
        assert told, f"{visit.patient.number} was told nothing"
        again, late = (
            list(itertools.pairwise(told)),
            ON_ITS_WAY + timedelta(seconds=scene.stood_still * scene.plan.times),
        )
        assert all(scene.killed_between(one - late, other) for one, other in again), (
            f"{visit.patient.number} was told at {told}"
        )


def told_in(scene: Scene, visit: Visit) -> list[datetime]:
    """When it was said in the chat how the visit ended, as the screen shows it now."""
    shown = scene.chat.world.chats[visit.patient.number].messages.values()
    said = [(one.date, str(one.content.get("text", one.content.get("caption", "")))) for one in shown if one.from_bot]
    return [at for at, text in said if ending(text)]


def telegram_objected(scene: Scene) -> None:
    """A soak in which no message, file or edit had to wait proves nothing of those that have to."""
    waited = scene.chat.world.calls.told_to_wait
    assert waited.keys() >= set(OBJECTED_TO), f"told to wait: {waited}"


def spoken(start: str) -> str:
    """A time as the chat tells it."""
    at = datetime.fromisoformat(start)
    return f"{at:%a} {at.day} {at:%b %Y, %H:%M}"


async def nobody_has_more(scene: Scene) -> None:
    """Not later either: what an account has in the end is what its visits left."""
    left = Counter(one["key"] for visit in scene.visits for one in visit.new)
    assert all(count == 1 for count in left.values()), "an appointment counted for two visits"
    accounts = {visit.patient.account for visit in scene.visits}
    made = [one for account in accounts for one in await scene.appointments(account)]
    late = [one for one in made if one["key"] not in left and one["key"] not in scene.earlier]
    assert not late, f"booked after its patient was told something else: {late}"


async def every_press_was_heard(scene: Scene) -> None:
    """A press was answered, or the bot was killed between it and the card that followed."""
    for visit in scene.visits:
        for press in visit.patient.pressed:
            state = (await scene.http.get(f"{scene.chat.url}/sandbox/presses/{press.number}")).json()
            assert press.shown, f"{visit.patient.number} pressed {state['data']} and saw nothing"
            excused = press.shown + EXCUSED + HELD_UP / scene.plan.times + scene.stood_still
            killed = any(press.at <= at <= excused for at in scene.bot.killed_at)
            assert state["answered"] or killed, (
                f"{visit.patient.number} pressed {state['data']} and was not answered: the chat changed after"
                f" {press.shown - press.at:.1f} s, and the bot was killed after"
                f" {[round(at - press.at, 1) for at in scene.bot.killed_at if at > press.at][:1]}"
            )
