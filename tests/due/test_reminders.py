"""A reminder is sent once, by one process; as the clinic has it where it can be asked, and never where it must not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from prometheus_client import Gauge

from bot.due.reminders import AT_ONCE
from bot.metrics import UNREMINDED
from bot.portal import PortalSession, TimedOut
from bot.store.errors import Unavailable
from bot.store.records import AttemptStatus as S
from bot.store.records import NewAttempt, Result, Task, Turn
from bot.telegram import ChatGone, Rejected, TryLater, WrongToken
from conversations.screens.model import Screen
from tests.due.desk import BEFORE, BEGINS, Desk, visit
from tests.runtime.house import ANN, BEN

HOUR = timedelta(hours=1)


async def test_one_message_at_each_lead(desk: Desk) -> None:
    await desk.plans(visit())
    assert await desk.before(hours=48, seconds=1) == 0
    assert await desk.before(hours=48) == 1
    assert await desk.before(hours=3, seconds=1) == 1
    assert await desk.before(hours=3) == 2
    assert await desk.before(hours=-24) == 2
    assert desk.post.last[0] == "reminder.title"
    assert "reminder.noted" in desk.post.last


async def test_three_processes_send_it_once(desk: Desk) -> None:
    for number in range(30):
        await desk.plans(visit(f"a{number}"), chat=2000 + number)
    others = [desk.another(), desk.another()]
    desk.clock.pass_by((BEGINS.replace(tzinfo=UTC) - HOUR * 48 - desk.clock.now()).total_seconds())
    await asyncio.gather(*(each.reminders.look() for each in (desk, *others)))
    assert sorted(chat for chat, _ in desk.post.sent) == [2000 + number for number in range(30)]
    for each in others:
        await each.store.close()


async def test_a_chat_that_takes_long_holds_up_no_other(desk: Desk) -> None:
    for number in range(4 * AT_ONCE):
        await desk.plans(visit(f"a{number}"), chat=2000 + number)
    answered, remind = asyncio.Event(), desk.post.remind

    async def slow_for_one(chat: int, screen: Screen, may_send: Callable[[], bool]) -> None:
        if chat == 2000:
            await answered.wait()
        await remind(chat, screen, may_send)
        if len(desk.post.sent) == 4 * AT_ONCE - 1:
            answered.set()

    desk.post.remind = slow_for_one  # type: ignore[method-assign]
    assert await desk.before(hours=48) == 4 * AT_ONCE
    assert desk.post.sent[-1][0] == 2000


async def test_what_is_being_sent_is_sent_though_the_store_fails_meanwhile(desk: Desk) -> None:
    await desk.plans(visit("a1"))
    await desk.plans(visit("b1"), chat=BEN)
    next_ones, looked = desk.store.chats_to_remind, 0

    async def once(due: datetime, limit: int) -> tuple[int, ...]:
        nonlocal looked
        looked += 1
        if looked > 1:
            raise Unavailable("gone")
        return await next_ones(due, limit)

    desk.store.chats_to_remind = once  # type: ignore[method-assign]
    with pytest.raises(Unavailable):
        await desk.before(hours=48)
    assert sorted(chat for chat, _ in desk.post.sent) == sorted([ANN, BEN])


async def test_a_process_that_dies_over_it_loses_nothing_and_nothing_comes_twice_within_a_minute(desk: Desk) -> None:
    """It was claimed, and may have been sent: nobody knows."""
    await desk.plans(visit())
    due = BEGINS.replace(tzinfo=UTC) - HOUR * 48
    desk.clock.pass_by((due - desk.clock.now()).total_seconds())
    assert await desk.store.claim_reminders(ANN, "dead", due, 110)
    for seconds in (1, 61, 109):
        assert await desk.at(due + timedelta(seconds=seconds)) == 0
    assert await desk.at(due + timedelta(seconds=111)) == 1
    assert await desk.at(due + timedelta(hours=9)) == 1


async def test_whose_answer_is_lost_is_sent_again_after_more_than_a_minute(desk: Desk) -> None:
    await desk.plans(visit())
    desk.post.troubles = [TryLater(5, "TimedOut")]
    assert await desk.before(hours=48) == 0
    assert await desk.before(hours=48, seconds=-61) == 0
    assert await desk.before(hours=48, seconds=-111) == 1


@pytest.mark.parametrize("trouble", [TryLater(30, "wait", named=True), WrongToken("refused"), OSError("broken")])
@pytest.mark.in_turn
async def test_what_was_refused_for_now_comes_later(desk: Desk, trouble: Exception) -> None:
    await desk.plans(visit())
    desk.post.troubles = [trouble]
    assert await desk.before(hours=48) == 0
    assert await desk.before(hours=48, seconds=-111) == 1


@pytest.mark.in_turn
async def test_what_is_refused_for_good_is_not_tried_again(desk: Desk) -> None:
    await desk.plans(visit())
    desk.post.troubles = [Rejected("can't parse entities")]
    assert await desk.before(hours=48) == 0
    assert await desk.before(hours=47) == 0
    assert await desk.before(hours=3) == 1


@pytest.mark.in_turn
async def test_who_has_blocked_the_bot_has_none_any_more(desk: Desk) -> None:
    await desk.plans(visit())
    desk.post.troubles = [ChatGone("blocked")]
    assert await desk.before(hours=48) == 0
    assert await desk.before(hours=3) == 0


async def test_a_process_that_was_paused_sends_nothing_late(desk: Desk) -> None:
    await desk.plans(visit())
    desk.signed.kept[ANN] = PortalSession("s1")

    async def pause() -> None:
        desk.clock.pass_by(60)

    desk.clinic.diary, desk.clinic.before_look = [visit()], pause
    desk.signed.people["s1"] = "ann"
    assert await desk.before(hours=48) == 0


async def signed_in(desk: Desk, who: str = "ann") -> None:
    desk.signed.kept[ANN], desk.signed.people["s1"] = PortalSession("s1"), who


@pytest.mark.in_turn
async def test_where_a_session_is_alive_the_clinic_is_asked(desk: Desk) -> None:
    await desk.plans(visit())
    await signed_in(desk)
    desk.clinic.diary = [visit()]
    assert await desk.before(hours=48) == 1
    assert "reminder.checked" in desk.post.last


@pytest.mark.parametrize("state", [None, "DNA"])
@pytest.mark.in_turn
async def test_what_the_clinic_has_called_off_is_not_said(desk: Desk, state: str | None) -> None:
    await desk.plans(visit())
    await signed_in(desk)
    desk.clinic.diary = [replace(visit(), state=state)] if state else []
    assert await desk.before(hours=48) == 0


@pytest.mark.in_turn
async def test_what_is_not_among_those_that_the_clinic_shows_is_said_as_it_was_booked(desk: Desk) -> None:
    await desk.plans(visit())
    await signed_in(desk)
    desk.clinic.complete = False
    assert await desk.before(hours=48) == 1
    assert "reminder.noted" in desk.post.last


@pytest.mark.in_turn
async def test_a_clinic_that_does_not_answer_delays_nothing(desk: Desk) -> None:
    await desk.plans(visit())
    await signed_in(desk)
    desk.clinic.diary_trouble = TimedOut()
    assert await desk.before(hours=48) == 1


@pytest.mark.in_turn
async def test_a_visit_that_the_clinic_has_moved_is_said_when_its_time_comes(desk: Desk) -> None:
    await desk.plans(visit())
    await signed_in(desk)
    moved = visit(start=BEGINS + timedelta(days=3))
    desk.clinic.diary = [moved]
    assert await desk.before(hours=48) == 0
    assert await desk.before(hours=3) == 0
    desk.signed.kept.clear()
    assert await desk.before(hours=48 - 72) == 1
    assert await desk.before(hours=3 - 72) == 2


@pytest.mark.in_turn
async def test_a_visit_that_the_clinic_has_moved_nearer_is_said_at_once_as_it_is(desk: Desk) -> None:
    await desk.plans(visit())
    await signed_in(desk)
    desk.clinic.diary = [visit(start=BEGINS - timedelta(hours=20))]
    assert await desk.before(hours=48) == 1
    (title,) = desk.post.when()
    assert "4, 16, 0" not in repr(title)
    assert "3, 16, 0" in repr(title)
    desk.signed.kept.clear()
    assert await desk.before(hours=23) == 2


@pytest.mark.in_turn
async def test_somebody_elses_session_tells_nothing(desk: Desk) -> None:
    await desk.plans(visit())
    await signed_in(desk, "ben")
    assert await desk.before(hours=48) == 1
    assert desk.clinic.looks == 0


async def test_what_is_withheld_is_not_sent_until_its_person_is_back(desk: Desk) -> None:
    await desk.plans(visit("a1"), visit("a2", BEGINS + HOUR), whose="k=ann")
    await desk.plans(visit("b1"), whose="k=ben", chat=BEN)
    assert await desk.store.reminded_of(ANN) == ("k=ann",)
    await desk.store.withhold_reminders(ANN, [])
    assert await desk.before(hours=48) == 1
    assert desk.post.sent[0][0] == BEN
    await desk.store.withhold_reminders(ANN, ["k=ann"])
    assert await desk.before(hours=47) == 2


@pytest.mark.in_turn
async def test_visits_of_a_day_are_one_message_and_those_of_two_are_two(desk: Desk) -> None:
    await desk.plans(visit("a1"), visit("a2", BEGINS + HOUR * 2), visit("a3", BEGINS + HOUR * 24))
    assert await desk.before(hours=48) == 1
    assert await desk.before(hours=45) == 1
    assert await desk.before(hours=24) == 2
    assert await desk.before(hours=3) == 3


@pytest.mark.in_turn
async def test_after_a_while_away_all_is_one_message_and_each_visit_stands_in_it_once(desk: Desk) -> None:
    await desk.plans(visit("a1"), visit("a2", BEGINS + HOUR * 24))
    assert await desk.before(hours=2) == 1
    assert desk.post.last.count("line.when") == 2
    assert await desk.before(hours=1) == 1


@pytest.mark.in_turn
async def test_what_has_begun_is_not_said_any_more(desk: Desk) -> None:
    await desk.plans(visit("a1"), visit("a2", BEGINS + HOUR * 2))
    assert await desk.before(hours=0) == 1
    assert desk.post.last.count("line.when") == 1


async def test_what_nobody_can_read_is_put_away(desk: Desk) -> None:
    plan = desk.schedule.plan(ANN, "", visit(), noted_at=BEFORE, now=BEFORE)
    await desk.store.plan_reminders(replace(plan, body="{"))
    assert await desk.before(hours=48) == 0
    assert await desk.before(hours=47) == 0


async def booked(desk: Desk, key: str, *, planned: bool) -> None:
    """An appointment in the ledger, with its reminders or without."""
    lease = await desk.store.lease(ANN, "a", 9)
    assert lease is not None
    number = desk.clock.now().microsecond + len(key)
    turn = Turn(None, "", (), attempts=(NewAttempt(number, "{}"),))
    committed = await desk.store.commit(lease.lease, turn)
    (attempt,) = committed.attempts
    await desk.store.free(committed.lease, (), "")
    assert await desk.store.start_attempt(attempt, "a", 5, ready_for=60)
    plan = desk.schedule.plan(ANN, "k=ann", visit(key), noted_at=BEFORE, now=BEFORE)
    plan = plan if planned else replace(plan, leads=())
    assert await desk.store.settle_attempt(attempt, S.STARTED, S.BOOKED, result=Result("{}", plan.appointment, plan))


def lacking(gauge: Gauge) -> float:
    ((sample,),) = [each.samples for each in gauge.collect()]
    return sample.value


async def test_a_visit_of_tomorrow_without_a_reminder_is_seen_every_day(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    await booked(desk, "a1", planned=True)
    await booked(desk, "forgotten", planned=False)
    task = Task(1, "", "check_reminders", BEFORE, "", None)
    for days, missing in ((0, 0), (2, 1), (3, 0)):
        desk.clock.at = BEFORE + timedelta(days=days)
        following = await desk.reminders.check(task)
        assert lacking(UNREMINDED) == missing
        assert following.due_at == datetime(2026, 12, 2 + days, 9, tzinfo=UTC)
    assert caplog.messages == ["event=appointments_without_reminder task=1 tomorrow=1"]


async def test_what_was_cancelled_is_not_missed(desk: Desk) -> None:
    await booked(desk, "a1", planned=True)
    plan = desk.schedule.plan(ANN, "", visit("a1"), noted_at=BEFORE, now=BEFORE)
    await desk.store.plan_reminders(replace(plan, leads=()))
    desk.clock.at = BEFORE + timedelta(days=2)
    await desk.reminders.check(Task(1, "", "check_reminders", BEFORE, "", None))
    assert lacking(UNREMINDED) == 0
    assert await desk.before(hours=3) == 0
