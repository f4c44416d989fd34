"""A process that dies at whatever it writes, before or after that: nothing is lost, and nothing comes twice soon."""

from __future__ import annotations

import contextlib
import itertools
from datetime import UTC, timedelta

import pytest

from bot.portal import PortalSession
from tests.due.desk import BEGINS, Desk, visit
from tests.due.doom import Dead, Doom
from tests.runtime.house import ANN

DUE = BEGINS.replace(tzinfo=UTC) - timedelta(hours=48)
MOST = 6
"""More writes than any reminder takes."""

SOON = timedelta(minutes=1)


def befalls(doom: Doom, desk: Desk) -> None:
    """The process dies by it."""
    desk.store._threads.write = doom.around(desk.store._threads.write)  # type: ignore[method-assign,assignment]
    desk.post.remind = doom.around(desk.post.remind)  # type: ignore[method-assign,assignment]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("at", range(1, MOST))
@pytest.mark.parametrize("moved", [False, True])
@pytest.mark.in_turn
async def test_it_comes_once_or_again_after_more_than_a_minute(
    desk: Desk, at: int, *, after: bool, moved: bool
) -> None:
    await desk.plans(visit("a1"), visit("a2", BEGINS + timedelta(hours=1)))
    if moved:  # by the clinic, which is asked
        desk.signed.kept[ANN], desk.signed.people["s1"] = PortalSession("s1"), "ann"
        desk.clinic.diary = [visit("a1", BEGINS - timedelta(hours=1)), visit("a2", BEGINS + timedelta(hours=1))]
    others = desk.another()
    doom, remind = Doom(at, after=after), desk.post.remind
    befalls(doom, desk)
    with contextlib.suppress(Dead):
        await desk.at(DUE)
    desk.post.remind = remind  # type: ignore[method-assign]
    for seconds in range(0, 600, 15):
        others.clock.pass_by((DUE + timedelta(seconds=seconds) - others.clock.now()).total_seconds())
        await others.reminders.look()
    sent = desk.post.at
    assert 1 <= len(sent) <= 2
    assert all(later - earlier > SOON for earlier, later in itertools.pairwise(sent))
    assert doom.struck or len(sent) == 1
    await others.store.close()
