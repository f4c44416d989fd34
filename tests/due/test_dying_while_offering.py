"""A process that dies while it offers something sooner: no offer is lost, none comes twice soon, each has a turn."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.due.sooner import TURN
from tests.due.doom import Dead, Doom
from tests.due.lookout import CAT, EMPTY, WISH, Lookout, slot
from tests.runtime.house import ANN, BEN

MOST = 7
"""More writes and messages than a search and its offer take."""

HOURS = 4
TURNS = 2.5
"""Hours in which three have a turn each, and one more has none: a turn and a search are 42 minutes at the most."""

SOON = timedelta(minutes=1)
A_LOOK = 45
"""Seconds between two looks of a process: less than a minute, so that an offer that came twice too soon is seen."""

QUICKEST = timedelta(minutes=8)
"""How long after a search the same one is made again, at the least."""


@pytest.fixture
async def three(database: str) -> AsyncIterator[list[Lookout]]:
    """As many processes at one database, clinic and Telegram."""
    first = Lookout(database)
    made = [first, Lookout(database, first), Lookout(database, first)]
    yield made
    for each in made:
        await each.store.close()


def befalls(doom: Doom, process: Lookout) -> None:
    """The process dies by it; the others write to the same chats as before."""
    process.store._threads.write = doom.around(process.store._threads.write)  # type: ignore[method-assign,assignment]
    post = replace(process.post)
    post.remind = doom.around(process.post.remind)  # type: ignore[method-assign,assignment]
    process.sooner._messenger = post


async def pass_by(processes: list[Lookout], hours: float) -> None:
    """All of them look, so often."""
    for _ in range(int(hours * 3600) // A_LOOK):
        processes[0].clock.pass_by(A_LOOK)
        await asyncio.gather(*(each.sooner.look() for each in processes))


def judge(lookout: Lookout, *wanting: int) -> None:
    """Each was told of the one slot; nobody twice within a minute, and nobody while it was on offer to another."""
    told = list(zip([chat for chat, _ in lookout.post.sent], lookout.post.at, strict=True))
    assert {chat for chat, _ in told} == set(wanting), "an offer was lost"
    assert max(Counter(chat for chat, _ in told).values()) <= 2
    for (one, earlier), (other, later) in itertools.pairwise(told):
        assert later - earlier >= (SOON if one == other else TURN), told


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("at", range(1, MOST))
@pytest.mark.in_turn
async def test_the_next_process_goes_on_and_each_patient_has_a_turn(
    three: list[Lookout], at: int, *, after: bool
) -> None:
    first, *others = three
    for chat, whose in ((ANN, "k=ann"), (BEN, "k=ben"), (CAT, "k=cat")):
        await first.wants(replace(WISH, appointment=whose), chat, whose)
        first.clock.pass_by(1)
    first.clinic.free = [slot()]
    befalls(Doom(at, after=after), first)
    with contextlib.suppress(Dead):
        await pass_by([first], hours=1)
    await pass_by(others, TURNS)
    judge(first, ANN, BEN, CAT)
    assert len(first.clinic.asked) <= timedelta(hours=TURNS + 1) / QUICKEST, "wishes that are alike are one search"


async def test_three_processes_offer_each_slot_to_one_patient_at_a_time(three: list[Lookout]) -> None:
    first = three[0]
    for number in range(5):
        await first.wants(replace(EMPTY, weekdays=(2,)), 2000 + number, f"k={number}")
        await first.wants(replace(EMPTY, type="nurse", weekdays=(2,)), 3000 + number, f"k={number}")
        first.clock.pass_by(1)
    first.clinic.free = [slot()]
    await pass_by(three, HOURS)
    for kind in (2000, 3000):
        told = [chat for chat, _ in first.post.sent if kind <= chat < kind + 1000]
        assert told == [kind + number for number in range(5)], "in the order in which they asked"
