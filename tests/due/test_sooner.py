"""Something sooner is looked for within a budget, and what comes up is offered to one patient after the other."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date

import pytest

from bot.runtime.codec import StoredOrder, dump_order
from bot.runtime.ledger.others import spelled
from bot.store.records import AttemptStatus as S
from bot.store.records import NewAttempt, Plan, Result, Turn
from bot.telegram import ChatGone, Rejected, TryLater, WrongToken
from conversations.clinic.model import Behalf
from conversations.clinic.watching import AskWatches, Watching
from tests.due.lookout import CAT, EMPTY, WISH, Lookout, slot
from tests.runtime.house import ANN, BEN
from tests.runtime.script import ORDERS


@pytest.fixture
async def desk(database: str) -> AsyncIterator[Lookout]:
    made = Lookout(database)
    yield made
    await made.store.close()


@pytest.mark.in_turn
async def test_a_slot_that_is_sooner_is_told_once(desk: Lookout) -> None:
    await desk.wants()
    assert await desk.later(minutes=1) == []
    desk.clinic.free = [slot(4, 13), slot(4, 12), slot(), slot(3)]
    assert await desk.later(minutes=13) == [ANN]
    (_, screen), first = desk.post.sent[0], desk.post.sent[0][1].body[0]
    assert first.id == "sooner.came_up"
    assert [button.verb for row in screen.rows for button in row] == ["sooner_look", "sooner_pass", "sooner_stop"]
    (one,) = (await desk.wishes.answer(ANN, AskWatches())).watches  # type: ignore[union-attr]
    assert one.slot is not None
    assert one.slot.start == slot().start
    for _ in range(2):
        assert await desk.later(minutes=13) == [ANN]
    assert await desk.later(minutes=13) == [ANN, ANN], "half an hour later the next one that is free"


@pytest.mark.in_turn
async def test_who_asked_first_hears_of_it_first_and_half_an_hour_later_the_next(desk: Lookout) -> None:
    for chat, whose in ((BEN, "k=ben"), (ANN, "k=ann"), (CAT, "k=cat")):
        await desk.wants(replace(WISH, appointment=whose), chat, whose)
        desk.clock.pass_by(1)
    desk.clinic.free = [slot()]
    assert await desk.later(minutes=13) == [BEN]
    assert await desk.later(minutes=13) == [BEN]
    assert await desk.later(minutes=13) == [BEN]
    assert await desk.later(minutes=13) == [BEN, ANN]
    await desk.does(Watching.PASS, ANN)
    assert await desk.later(minutes=13) == [BEN, ANN, CAT], "who declines makes way"
    for _ in range(4):
        assert await desk.later(minutes=13) == [BEN, ANN, CAT]


@pytest.mark.in_turn
async def test_another_search_does_not_offer_what_somebody_is_looking_at(desk: Lookout) -> None:
    await desk.wants()
    await desk.wants(EMPTY, BEN, "k=ben")
    desk.clinic.free = [slot()]
    for _ in range(3):
        await desk.later(minutes=7)
    assert len(desk.post.sent) == 1


@pytest.mark.in_turn
async def test_who_stops_hears_of_nothing(desk: Lookout) -> None:
    await desk.wants()
    await desk.does(Watching.STOP)
    desk.clinic.free = [slot()]
    assert await desk.later(hours=1) == []
    assert desk.clinic.asked == []


@pytest.mark.in_turn
async def test_no_more_than_three_and_none_twice(desk: Lookout) -> None:
    assert await desk.wants() == 1
    assert await desk.wants() == 1
    assert await desk.wants(EMPTY) == 2
    assert await desk.wants(replace(WISH, site=2)) == 2, "of one appointment there is one"
    assert await desk.wants(replace(EMPTY, site=2)) == 3
    assert await desk.wants(replace(EMPTY, site=3)) == 3
    assert await desk.wants(EMPTY, BEN, "k=ben") == 1


@pytest.mark.in_turn
async def test_at_night_nobody_is_woken_and_nothing_is_asked(desk: Lookout) -> None:
    await desk.wants()
    desk.clinic.free = [slot(3)]
    assert await desk.later(hours=12.5) == []
    assert desk.clinic.asked == []
    assert await desk.later(hours=10.6) == [ANN]


@pytest.mark.in_turn
async def test_where_it_is_night_at_the_site_it_waits(desk: Lookout) -> None:
    """Nine in London is four in New York."""
    await desk.wants(replace(WISH, site=9, appointment="a2"))
    desk.clinic.free = [slot(site=9)]
    assert await desk.later(minutes=13) == []
    assert await desk.later(hours=4) == [ANN]


@pytest.mark.in_turn
async def test_what_begins_too_soon_is_not_offered(desk: Lookout) -> None:
    await desk.wants()
    desk.clinic.free = [slot(1, 12)]
    assert await desk.later(minutes=13) == []
    desk.clinic.free = [slot(1, 13)]
    assert await desk.later(minutes=13) == [ANN]


@pytest.mark.in_turn
async def test_it_ends_when_the_appointment_begins_or_the_days_are_over(desk: Lookout) -> None:
    await desk.wants()
    await desk.wants(EMPTY, BEN, "k=ben")
    desk.clinic.free = [slot(3), slot(10)]
    await desk.later(days=3)
    assert len(await desk.store.watches_of(BEN)) == 0
    await desk.later(days=1)
    assert len(await desk.store.watches_of(ANN)) == 0


@pytest.mark.in_turn
async def test_it_ends_when_the_appointment_is_moved_or_cancelled(desk: Lookout) -> None:
    await desk.wants()
    await desk.store.plan_reminders(Plan(spelled("a1"), ANN, desk.clock.now()))
    assert await desk.store.watches_of(ANN) == ()


@pytest.mark.parametrize("newcomer", [False, True])
@pytest.mark.in_turn
async def test_it_ends_when_such_a_visit_was_booked(desk: Lookout, *, newcomer: bool) -> None:
    await desk.wants(replace(EMPTY, newcomer=newcomer), whose="" if newcomer else "k=ann")
    desk.clock.pass_by(60)
    wanted = replace(ORDERS["book"].order, behalf=Behalf(newcomer=newcomer))
    order = dump_order(StoredOrder(wanted, (), desk.clock.now(), whose="" if newcomer else "k=ann"))
    loaded = await desk.store.lease(ANN, "w", 30)
    assert loaded is not None
    committed = await desk.store.commit(loaded.lease, Turn(None, "", (), attempts=(NewAttempt(1, order),)))
    (attempt,) = committed.attempts
    await desk.store.start_attempt(attempt, "w", 20)
    await desk.store.settle_attempt(attempt, S.STARTED, S.BOOKED, result=Result("{}", "a9"))
    desk.clinic.free = [slot()]
    assert await desk.later(minutes=13) == []
    assert await desk.store.watches_of(ANN) == ()


@pytest.mark.in_turn
async def test_another_person_on_the_same_phone_hears_and_sees_nothing(desk: Lookout) -> None:
    await desk.wants()
    assert await desk.store.reminded_of(ANN) == ("k=ann",)
    await desk.store.withhold_reminders(ANN, [])
    desk.clinic.free = [slot()]
    assert await desk.later(minutes=13) == []
    assert await desk.store.watches_of(ANN) == ()
    await desk.store.withhold_reminders(ANN, ["k=ann"])
    assert await desk.later(minutes=13) == [ANN]


@pytest.mark.in_turn
async def test_what_somebody_without_an_account_wants_is_kept_unless_somebody_signs_in(desk: Lookout) -> None:
    assert await desk.wishes.answer(ANN, AskWatches(Watching.KEEP, EMPTY)) is None, "whoever this is has to sign in"
    kept = await desk.wishes.answer(ANN, AskWatches(Watching.KEEP, replace(EMPTY, newcomer=True)))
    assert kept is not None
    assert len(kept.watches) == 1
    desk.clinic.free = [slot()]
    assert await desk.later(minutes=13) == [ANN]
    await desk.store.withhold_reminders(ANN, [])
    assert await desk.store.watches_of(ANN) == ()


@pytest.mark.in_turn
async def test_who_has_blocked_the_bot_is_looked_for_no_more(desk: Lookout) -> None:
    await desk.wants()
    desk.clinic.free = [slot()]
    desk.post.troubles = [ChatGone("blocked")]
    assert await desk.later(minutes=13) == []
    assert await desk.store.watches_of(ANN) == ()


@pytest.mark.in_turn
async def test_what_telegram_puts_off_is_told_with_the_next_search(desk: Lookout) -> None:
    await desk.wants()
    desk.clinic.free = [slot()]
    desk.post.troubles = [TryLater(5, "flood", named=True)]
    assert await desk.later(minutes=13) == []
    assert await desk.later(minutes=13) == [ANN]


@pytest.mark.parametrize("trouble", [TryLater(5, "TimedOut"), WrongToken("no")])
@pytest.mark.in_turn
async def test_what_may_have_been_lost_is_told_again(desk: Lookout, trouble: Exception) -> None:
    await desk.wants()
    desk.clinic.free = [slot()]
    desk.post.troubles = [trouble]
    assert await desk.later(minutes=13) == []
    assert await desk.later(minutes=13) == [ANN]


@pytest.mark.in_turn
async def test_what_telegram_refuses_is_not_tried_again(desk: Lookout) -> None:
    await desk.wants()
    desk.clinic.free = [slot()]
    desk.post.troubles = [Rejected("no")]
    for _ in range(4):
        assert await desk.later(minutes=13) == []


@pytest.mark.in_turn
async def test_a_clinic_that_is_down_is_asked_again(desk: Lookout) -> None:
    await desk.wants()
    desk.clinic.free, desk.clinic.trouble = [slot()], True
    assert await desk.later(minutes=13) == []
    desk.clinic.trouble = False
    assert await desk.later(minutes=13) == [ANN]


async def test_two_processes_search_once(desk: Lookout) -> None:
    await desk.wants()
    others = [Lookout(desk.url, desk), Lookout(desk.url, desk)]
    desk.clinic.free = [slot()]
    desk.clock.pass_by(800)
    await asyncio.gather(*(each.sooner.look() for each in (desk, *others)))
    assert len(desk.clinic.asked) == 1
    assert len(desk.post.sent) == 1
    for each in others:
        await each.store.close()


async def test_after_a_downtime_it_goes_on(desk: Lookout) -> None:
    await desk.wants()
    desk.clinic.free = [slot(3)]
    assert await desk.later(hours=26) == [ANN]


@pytest.mark.parametrize(("wishes", "hours"), [(300, 1), pytest.param(1000, 6, marks=pytest.mark.soak)])
async def test_hundreds_of_wishes_of_thirty_kinds_stay_within_the_budget(
    desk: Lookout, wishes: int, hours: int
) -> None:
    """Two processes that look every few seconds."""
    kinds = [replace(EMPTY, type=f"t{kind}", first=None, last=date(2026, 12, 20)) for kind in range(30)]
    wants = (
        desk.wants(replace(kinds[number % 30], weekdays=(number % 7,)), 5000 + number, "k=x")
        for number in range(wishes)
    )
    await asyncio.gather(*wants)
    other = Lookout(desk.url, desk)
    seconds = 0
    while seconds < hours * 3600:
        desk.clock.pass_by(15)
        seconds += 15
        await asyncio.gather(desk.sooner.look(), other.sooner.look())
    made = Counter(asked.type for asked in desk.clinic.asked)
    said = f"{len(desk.clinic.asked)} searches in {hours} hours, of at most {hours * 360}"
    sys.stdout.write(f"{said}; each kind {min(made.values())} times or more\n")
    assert len(desk.clinic.asked) <= hours * 360 + 1
    assert len(made) == 30
    assert min(made.values()) >= hours * 60 / 15
    await other.store.close()


@pytest.mark.in_turn
async def test_a_budget_that_is_too_small_is_shared_out(desk: Lookout) -> None:
    """One search a minute for thirty kinds: each has its turn every half an hour."""
    lean = Lookout(desk.url, desk, per_minute=1)
    for kind in range(30):
        await desk.wants(replace(EMPTY, type=f"t{kind}", last=date(2026, 12, 20)), 5000 + kind, "k=x")
    for _ in range(4 * 120):
        desk.clock.pass_by(15)
        await lean.sooner.look()
    made = Counter(asked.type for asked in desk.clinic.asked)
    said = f"{len(desk.clinic.asked)} searches in 2 hours, of at most 120"
    sys.stdout.write(f"{said}; each kind {min(made.values())} to {max(made.values())} times\n")
    assert len(desk.clinic.asked) <= 121
    assert max(made.values()) - min(made.values()) <= 1
    await lean.store.close()
