"""What reminders cost, and whether they make anybody wait: printed, never judged.

Three phases, one after the other, at one bot with Telegram's limits in force on both sides: nothing is due among a
hundred thousand that wait; a morning's worth comes evenly; a crowd is due at once while patients book.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from bot.runtime.codec import dump_appointment
from bot.sandbox import telegram
from bot.store import Store, migrate
from bot.store.schema import reminders
from tests.bench.compare import at_work, ours, stand_in
from tests.bench.loads import Phase, phase, steadily
from tests.conversations.booked import BOOKED

A_DAY = 100_000
SLOWEST = 10
"""Reminders a second of the last phase below which it is not waited for."""

AT_ONCE = 5_000
QUIET, EVENLY, A_SECOND = 20.0, 60.0, 10
"""Seconds of the first two phases, and how many are due each second in the second."""

TAPS, TAPPING = 5, 20
"""Taps a second in the last phase, and how many patients there are at a time who make them."""

SIGNED_IN = 500
"""Of the patients, more than come to book."""

ELSEWHERE, EACH = 9_000_000, 2
"""The first chat of those whose reminders only wait, and how many each has."""


@dataclass(frozen=True, slots=True)
class Reminded:
    """`idle` is the share of one core while nothing is due, `each` milliseconds of processor time for one that is sent.

    `sent` in so many `seconds` while `taps` were made; Telegram `refused` so many calls, of either, as too fast.
    """

    idle: float
    each: float
    sent: int
    seconds: float
    refused: int
    taps: Phase

    @property
    def share(self) -> float:
        """The share of one core for a day's worth over a day, beside what the bot does while none is due."""
        return self.each / 1000 * A_DAY / timedelta(days=1).total_seconds()


async def reminding(folder: Path, *, quick: bool) -> Reminded:
    """All three, one after the other."""
    crowd_size = AT_ONCE // (10 if quick else 1)
    database = f"sqlite:///{folder / 'reminders.db'}"
    migrate(database)
    async with stand_in(crowd_size) as (chat, crowd):
        chat.world.limits.on = True
        await _planned(database, _waiting(A_DAY))
        arguments = ours(chat, crowd, database, "--reminders", patients=SIGNED_IN)
        async with at_work(chat, crowd, "tests.bench.bot_ours", arguments, folder / "reminders.log") as stage:
            async with phase(stage.bot) as quiet:
                await asyncio.sleep(QUIET)
            before = _said(chat, crowd.ids)
            await _planned(database, _evenly(crowd.ids, int(EVENLY), A_SECOND))
            async with phase(stage.bot) as evenly:
                await asyncio.sleep(EVENLY + 5)
            sent = _said(chat, crowd.ids) - before
            idle = quiet.cpu / quiet.seconds
            each = 1000 * max(0.0, evenly.cpu - idle * evenly.seconds) / max(1, sent)
            return await _crowded(chat, crowd, database, idle, each)


async def _crowded(chat: telegram.Running, crowd: Any, database: str, idle: float, each: float) -> Reminded:
    """All at once, and patients who book meanwhile."""
    taps, before, longest = Phase(), _said(chat, crowd.ids), len(crowd.ids) / SLOWEST
    await _planned(database, _due(crowd.ids))
    done, refused = asyncio.Event(), _Refusals(chat)
    async with asyncio.TaskGroup() as at_once:
        at_once.create_task(steadily(taps, crowd, TAPS, longest, patients=TAPPING, enough=done.is_set))
        began = time.perf_counter()
        while (said := _said(chat, crowd.ids) - before) < len(crowd.ids) and time.perf_counter() - began < longest:
            await asyncio.sleep(0.5)
            refused.count()
        seconds = time.perf_counter() - began
        done.set()
    return Reminded(idle, each, said, seconds, refused.many, taps)


class _Refusals:
    """How many calls the stand-in has refused as too fast: it remembers the newest ones alone."""

    def __init__(self, chat: telegram.Running) -> None:
        self._calls = chat.world.calls
        self._calls.clear()
        self.many = 0

    def count(self) -> None:
        """Count those since the last time."""
        self.many += sum(call.status == HTTPStatus.TOO_MANY_REQUESTS for call in self._calls.recent)
        self._calls.clear()


def _said(chat: telegram.Running, ids: Sequence[int]) -> int:
    """How many reminders stand in all chats."""
    return sum(
        "Reminder: " in str(message.content.get("text", ""))
        for number in ids
        for message in chat.world.chats[number].messages.values()
    )


async def _planned(database: str, rows: Iterator[dict[str, Any]]) -> None:
    """Write them as bookings would have, in one go."""
    store = Store.open(database)
    try:
        listed = list(rows)
        await store._threads.write(lambda connection: connection.execute(insert(reminders), listed))
    finally:
        await store.close()


def _row(chat: int, key: str, due_at: datetime) -> dict[str, Any]:
    return {
        "chat": chat,
        "appointment": key,
        "lead": 180,
        "day": f"day of {key}",
        "whose": "k=somebody",
        "body": dump_appointment(BOOKED),
        "noted_at": due_at - timedelta(days=3),
        "starts_at": due_at + timedelta(hours=3),
        "due_at": due_at,
        "withheld": False,
    }


def _waiting(many: int) -> Iterator[dict[str, Any]]:
    """Due from tomorrow on, in other chats."""
    for number in range(many):
        chat = ELSEWHERE + number // EACH
        yield _row(chat, f"w{number}", datetime.now(UTC) + timedelta(days=1, seconds=number))


def _evenly(ids: Sequence[int], seconds: int, a_second: int) -> Iterator[dict[str, Any]]:
    """So many a second from now on, each in another chat."""
    began = datetime.now(UTC)
    for number in range(seconds * a_second):
        due_at = began + timedelta(seconds=number / a_second)
        yield _row(ids[number % len(ids)], f"e{number}", due_at)


def _due(ids: Sequence[int]) -> Iterator[dict[str, Any]]:
    """Everybody's, now."""
    now = datetime.now(UTC)
    for number in ids:
        yield _row(number, f"n{number}", now)


def lines(made: Reminded) -> tuple[str, ...]:
    """The figures as a person reads them."""
    return (
        f"reminders: {made.each:.1f} ms of processor time each, {100 * made.idle:.2f} % of a core while none is due;",
        f"  {A_DAY} over 24 hours: {100 * made.share:.2f} % of one core on average, and the idle bot beside that",
        (
            f"  {made.sent} due at once: {made.sent / made.seconds:.1f} a second, {made.refused} refused as too fast;"
            f" {len(made.taps.steps)} taps meanwhile, p50 {made.taps.median:.0f} ms, p99 {made.taps.p99:.0f} ms"
        ),
    )
