"""Something sooner is looked for within a budget, and what comes up is offered to one patient after the other."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

import pytest

from bot.due.sooner import SoonerSearch
from bot.portal import TimedOut
from bot.runtime.accounts.wishes import Wishes
from bot.runtime.codec import StoredOrder, dump_order
from bot.runtime.ledger.others import spelled
from bot.store import Store
from bot.store.records import AttemptStatus as S
from bot.store.records import NewAttempt, Plan, Result, Turn
from bot.telegram import ChatGone, Rejected, TryLater, WrongToken
from conversations.clinic.model import Slot
from conversations.clinic.questions import Answer, AskSlots, Slots
from conversations.clinic.watching import AskWatches, Sought, Watching
from tests.due.desk import BEFORE, ZONES, Post, schedule
from tests.runtime.house import ANN, BEN
from tests.runtime.script import ORDERS
from tests.support.clocks import ManualClock

CAT = 1003
VISIT = datetime(2026, 12, 4, 12)  # noqa: DTZ001 - wall clock at the site
WISH = Sought("gp", "GP consultation", site=1, last=VISIT.date(), appointment="a1", before=VISIT, ahead=0)
EMPTY = Sought("gp", "GP consultation", first=date(2026, 12, 2), last=date(2026, 12, 3))


def slot(day: int = 2, hour: int = 10, site: int = 1) -> Slot:
    start = datetime(2026, 12, day, hour)  # noqa: DTZ001 - wall clock at the site
    return Slot(start, start + timedelta(minutes=20), site, 11, "Camden", ahead=ZONES.ahead(start, site))


@dataclass
class Clinic:
    """What is free, and what it was asked."""

    free: list[Slot] = field(default_factory=list)
    asked: list[AskSlots] = field(default_factory=list)
    trouble: bool = False

    async def search(self, asked: AskSlots) -> Answer:
        self.asked.append(asked)
        if self.trouble:
            raise TimedOut
        return Slots(tuple(each for each in self.free if asked.first <= each.start.date() <= asked.last))


class Desk:
    """A process that searches, with the chats and the clinic that all processes share."""

    def __init__(self, url: str, of: Desk | None = None, per_minute: int = 6) -> None:
        self.url = url
        self.clock: ManualClock = of.clock if of else ManualClock(BEFORE)
        self.clinic: Clinic = of.clinic if of else Clinic()
        self.post: Post = of.post if of else Post(clock=self.clock)
        self.store = Store.open(url, self.clock.now)
        self.wishes = Wishes(self.store)
        made_of = (self.store, self.clinic.search, self.post, self.clock, schedule(), str)
        self.sooner = SoonerSearch(*made_of, per_minute)

    async def wants(self, sought: Sought = WISH, chat: int = ANN, whose: str = "k=ann") -> int:
        """This is watched from now on, or not; how many are."""
        kept = await self.wishes.kept(chat, whose, AskWatches(Watching.KEEP, sought))
        return len(kept.watches)

    async def does(self, what: Watching, chat: int = ANN) -> None:
        """A button of the last message."""
        (one,) = (await self.wishes.answer(chat, AskWatches())).watches  # type: ignore[union-attr]
        await self.wishes.answer(chat, AskWatches(what, number=one.number))

    async def later(self, **span: float) -> list[int]:
        """The chats that were written to so far, once a search was made that is due after this."""
        self.clock.pass_by(timedelta(**span).total_seconds())
        await self.sooner.look()
        return [chat for chat, _ in self.post.sent]


@pytest.fixture
async def desk(database: str) -> AsyncIterator[Desk]:
    made = Desk(database)
    yield made
    await made.store.close()


async def test_a_slot_that_is_sooner_is_told_once(desk: Desk) -> None:
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


async def test_who_asked_first_hears_of_it_first_and_half_an_hour_later_the_next(desk: Desk) -> None:
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


async def test_another_search_does_not_offer_what_somebody_is_looking_at(desk: Desk) -> None:
    await desk.wants()
    await desk.wants(EMPTY, BEN, "k=ben")
    desk.clinic.free = [slot()]
    for _ in range(3):
        await desk.later(minutes=7)
    assert len(desk.post.sent) == 1


async def test_who_stops_hears_of_nothing(desk: Desk) -> None:
    await desk.wants()
    await desk.does(Watching.STOP)
    desk.clinic.free = [slot()]
    assert await desk.later(hours=1) == []
    assert desk.clinic.asked == []


async def test_no_more_than_three_and_none_twice(desk: Desk) -> None:
    assert await desk.wants() == 1
    assert await desk.wants() == 1
    assert await desk.wants(EMPTY) == 2
    assert await desk.wants(replace(WISH, site=2)) == 2, "of one appointment there is one"
    assert await desk.wants(replace(EMPTY, site=2)) == 3
    assert await desk.wants(replace(EMPTY, site=3)) == 3
    assert await desk.wants(EMPTY, BEN, "k=ben") == 1


async def test_at_night_nobody_is_woken_and_nothing_is_asked(desk: Desk) -> None:
    await desk.wants()
    desk.clinic.free = [slot(3)]
    assert await desk.later(hours=12.5) == []
    assert desk.clinic.asked == []
    assert await desk.later(hours=10.6) == [ANN]


async def test_where_it_is_night_at_the_site_it_waits(desk: Desk) -> None:
    """Nine in London is four in New York."""
    await desk.wants(replace(WISH, site=9, appointment="a2"))
    desk.clinic.free = [slot(site=9)]
    assert await desk.later(minutes=13) == []
    assert await desk.later(hours=4) == [ANN]


async def test_what_begins_too_soon_is_not_offered(desk: Desk) -> None:
    await desk.wants()
    desk.clinic.free = [slot(1, 12)]
    assert await desk.later(minutes=13) == []
    desk.clinic.free = [slot(1, 13)]
    assert await desk.later(minutes=13) == [ANN]


async def test_it_ends_when_the_appointment_begins_or_the_days_are_over(desk: Desk) -> None:
    await desk.wants()
    await desk.wants(EMPTY, BEN, "k=ben")
    desk.clinic.free = [slot(3), slot(10)]
    await desk.later(days=3)
    assert len(await desk.store.watches_of(BEN)) == 0
    await desk.later(days=1)
    assert len(await desk.store.watches_of(ANN)) == 0


async def test_it_ends_when_the_appointment_is_moved_or_cancelled(desk: Desk) -> None:
    await desk.wants()
    await desk.store.plan_reminders(Plan(spelled("a1"), ANN, desk.clock.now()))
    assert await desk.store.watches_of(ANN) == ()


async def test_it_ends_when_such_a_visit_was_booked(desk: Desk) -> None:
    await desk.wants(EMPTY)
    desk.clock.pass_by(60)
    order = dump_order(StoredOrder(ORDERS["book"].order, (), desk.clock.now(), whose="k=ann"))
    loaded = await desk.store.lease(ANN, "w", 30)
    assert loaded is not None
    committed = await desk.store.commit(loaded.lease, Turn(None, "", (), attempts=(NewAttempt(1, order),)))
    (attempt,) = committed.attempts
    await desk.store.start_attempt(attempt, "w", 20)
    await desk.store.settle_attempt(attempt, S.STARTED, S.BOOKED, result=Result("{}", "a9"))
    desk.clinic.free = [slot()]
    assert await desk.later(minutes=13) == []
    assert await desk.store.watches_of(ANN) == ()


async def test_another_person_on_the_same_phone_hears_and_sees_nothing(desk: Desk) -> None:
    await desk.wants()
    assert await desk.store.reminded_of(ANN) == ("k=ann",)
    await desk.store.withhold_reminders(ANN, [])
    desk.clinic.free = [slot()]
    assert await desk.later(minutes=13) == []
    assert await desk.store.watches_of(ANN) == ()
    await desk.store.withhold_reminders(ANN, ["k=ann"])
    assert await desk.later(minutes=13) == [ANN]


async def test_who_has_blocked_the_bot_is_looked_for_no_more(desk: Desk) -> None:
    await desk.wants()
    desk.clinic.free = [slot()]
    desk.post.troubles = [ChatGone("blocked")]
    assert await desk.later(minutes=13) == []
    assert await desk.store.watches_of(ANN) == ()


async def test_what_telegram_puts_off_is_told_with_the_next_search(desk: Desk) -> None:
    await desk.wants()
    desk.clinic.free = [slot()]
    desk.post.troubles = [TryLater(5, "flood", named=True)]
    assert await desk.later(minutes=13) == []
    assert await desk.later(minutes=13) == [ANN]


@pytest.mark.parametrize("trouble", [TryLater(5, "TimedOut"), WrongToken("no")])
async def test_what_may_have_been_lost_is_told_again(desk: Desk, trouble: Exception) -> None:
    await desk.wants()
    desk.clinic.free = [slot()]
    desk.post.troubles = [trouble]
    assert await desk.later(minutes=13) == []
    assert await desk.later(minutes=13) == [ANN]


async def test_what_telegram_refuses_is_not_tried_again(desk: Desk) -> None:
    await desk.wants()
    desk.clinic.free = [slot()]
    desk.post.troubles = [Rejected("no")]
    for _ in range(4):
        assert await desk.later(minutes=13) == []


async def test_a_clinic_that_is_down_is_asked_again(desk: Desk) -> None:
    await desk.wants()
    desk.clinic.free, desk.clinic.trouble = [slot()], True
    assert await desk.later(minutes=13) == []
    desk.clinic.trouble = False
    assert await desk.later(minutes=13) == [ANN]


async def test_two_processes_search_once(desk: Desk) -> None:
    await desk.wants()
    others = [Desk(desk.url, desk), Desk(desk.url, desk)]
    desk.clinic.free = [slot()]
    desk.clock.pass_by(800)
    await asyncio.gather(*(each.sooner.look() for each in (desk, *others)))
    assert len(desk.clinic.asked) == 1
    assert len(desk.post.sent) == 1
    for each in others:
        await each.store.close()


async def test_after_a_downtime_it_goes_on(desk: Desk) -> None:
    await desk.wants()
    desk.clinic.free = [slot(3)]
    assert await desk.later(hours=26) == [ANN]


@pytest.mark.parametrize("hours", [1, pytest.param(6, marks=pytest.mark.soak)])
async def test_a_thousand_wishes_of_thirty_kinds_stay_within_the_budget(desk: Desk, hours: int) -> None:
    """Two processes that look every few seconds."""
    kinds = [replace(EMPTY, type=f"t{kind}", first=None, last=date(2026, 12, 20)) for kind in range(30)]
    wants = (
        desk.wants(replace(kinds[number % 30], weekdays=(number % 7,)), 5000 + number, "k=x") for number in range(1000)
    )
    await asyncio.gather(*wants)
    other = Desk(desk.url, desk)
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


async def test_a_budget_that_is_too_small_is_shared_out(desk: Desk) -> None:
    """One search a minute for thirty kinds: each has its turn every half an hour."""
    lean = Desk(desk.url, desk, per_minute=1)
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
