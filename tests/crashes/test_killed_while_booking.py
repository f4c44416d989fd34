"""The bot is killed again and again while many patients book: nobody is booked twice, and nobody is told an untruth.

Meanwhile Telegram tells it to wait, long before it should. So it is where answers get lost, where the clinic answers as
the API's own examples do, and where replicas of the bot believe each another time.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from tests.crashes.audit import (
    Books,
    every_press_was_heard,
    everybody_was_told_once,
    no_update_is_lost,
    nobody_has_more,
    nothing_counts_twice,
    nothing_is_sent_twice,
    nothing_was_denied,
    nothing_went_wrong,
    settled,
    telegram_objected,
    told_in,
    what_was_told_is_true,
)
from tests.crashes.scene import LATE, LOST, Plan, Scene, scene

QUICK = Plan(conversations=4, at_once=4, kills=2, times=8, seed=20261122)
SHORTER = Plan(conversations=6, at_once=6, kills=3, times=8, seed=20261123)
FULL = Plan(200, at_once=24, kills=110, times=1, seed=1, troubles=(*LOST, *LATE), quirks="examples")
APART = (0.0, 30.0, -30.0)
"""Seconds that the clocks of three replicas are ahead of the database's."""

THREE = Plan(conversations=6, at_once=6, kills=3, times=8, seed=20261124, ahead=APART, troubles=LOST, quirks="examples")
FULL_OF_THREE = replace(FULL, ahead=APART, seed=2)


async def story(plan: Plan, folder: Path, database: str) -> None:
    """Play it, wait until all is quiet, and look whether every promise was kept."""
    books = Books(database)
    try:
        async with scene(plan, folder, database) as here:
            await here.plays()
            await settled(here, books)
            tell(here, books)
            await kept(here, books)
    except BaseException:
        sys.stdout.write(f"the plan was {plan}\n")
        raise
    finally:
        books.close()


async def kept(here: Scene, books: Books) -> None:
    """Every promise; of those that were broken, all are told."""
    broken: list[AssertionError] = []
    promises: tuple[Callable[[], None], ...] = (
        partial(no_update_is_lost, books.updates()),
        partial(nothing_is_sent_twice, here.orders.seen, books.ledger()),
        partial(nothing_counts_twice, books.ledger()),
        partial(what_was_told_is_true, here.visits, books.ledger()),
        partial(nothing_was_denied, here.visits, books.ledger()),
        partial(nothing_went_wrong, here.bot.log()),
        partial(everybody_was_told_once, here),
        partial(telegram_objected, here),
    )
    for promise in promises:
        try:
            promise()
        except AssertionError as error:
            broken.append(error)
    for later in (nobody_has_more, every_press_was_heard):
        try:
            await later(here)
        except AssertionError as error:
            broken.append(error)
    if broken:
        raise ExceptionGroup("promises were broken", broken)


def tell(here: Scene, books: Books) -> None:
    """The numbers, for whoever wants to see them."""
    endings = Counter(str(visit.ending) for visit in here.visits)
    statuses = Counter(str(row.status) for row in books.ledger())
    waited, said = here.chat.world.calls.told_to_wait, Counter(len(told_in(here, visit)) for visit in here.visits)
    sys.stdout.write(
        f"{len(here.visits)} conversations, {len(here.bot.killed_at)} kills, {here.orders.seen.total()} orders;"
        f" told {dict(endings)}; ledger {dict(statuses)}; orders struck when {dict(here.orders.struck)}\n"
        f"Telegram told {waited.total()} calls to wait: {dict(waited)}; how it ended was said {dict(said)} times;"
        f" the stand-ins stood still for {here.stood_still:.1f} s at the most\n"
    )


async def test_on_sqlite(tmp_path: Path) -> None:
    await story(QUICK, tmp_path, f"sqlite:///{tmp_path / 'bot.db'}")


@pytest.mark.soak
async def test_on_postgresql(tmp_path: Path, postgres_url: str) -> None:
    await story(SHORTER, tmp_path, postgres_url)


@pytest.mark.soak
async def test_two_hundred_on_sqlite(tmp_path: Path) -> None:
    await story(FULL, tmp_path, f"sqlite:///{tmp_path / 'bot.db'}")


@pytest.mark.soak
async def test_two_hundred_on_postgresql(tmp_path: Path, postgres_url: str) -> None:
    await story(FULL, tmp_path, postgres_url)


@pytest.mark.soak
async def test_three_replicas_whose_clocks_are_apart(tmp_path: Path, postgres_url: str) -> None:
    await story(THREE, tmp_path, postgres_url)


@pytest.mark.soak
async def test_two_hundred_at_three_replicas_whose_clocks_are_apart(tmp_path: Path, postgres_url: str) -> None:
    await story(FULL_OF_THREE, tmp_path, postgres_url)
