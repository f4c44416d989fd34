"""Many chats at once, each in its order; what nobody woke is found; stopping leaves nothing half done."""

from __future__ import annotations

import asyncio

from bot.runtime.lanes import Lanes, Rest
from bot.runtime.scheduler import Scheduler
from bot.store.records import NewTask, Task
from bot.telegram import TryLater
from tests.runtime.house import ANN, BEN, House, private


async def test_a_hundred_chats_are_served_and_each_in_order(house: House) -> None:
    chats = range(2000, 2100)
    for number in range(1, 4):
        updates = [
            {
                "update_id": number * 1000 + chat,
                "message": {"message_id": number, "chat": private(chat), "text": str(number)},
            }
            for chat in chats
        ]
        await asyncio.gather(*(house.delivers(update, wait=False) for update in updates))
    await house.settle()
    for chat in chats:
        seen = list(house.chats.shown[chat].values())
        assert seen == sorted(seen)
        assert seen[-1] == "3"


async def test_one_slow_chat_holds_up_no_other(house: House) -> None:
    house.clinic.slow = asyncio.Event()
    await house.says("ask", ANN, wait=False)
    await house.says("hello", BEN, wait=False)
    await house.until(lambda: BEN in house.chats.shown)
    assert ANN not in house.chats.shown
    house.clinic.slow.set()
    await house.settle()


async def test_what_nobody_woke_is_found_by_the_poll(house: House) -> None:
    house.inbox.listen(lambda _: None)
    await house.says("hello")
    assert house.chats.log == []
    polling = asyncio.create_task(house.runtime.lanes.poll())
    await house.until(lambda: house.chats.log)
    polling.cancel()
    assert house.sees() == "hello"


async def test_stopping_finishes_the_turn_in_hand_and_takes_no_new_one(house: House) -> None:
    house.clinic.slow = asyncio.Event()
    await house.says("ask", wait=False)
    await house.until(lambda: house.clinic.asked)
    stopping = asyncio.create_task(house.runtime.lanes.stop(5))
    await asyncio.sleep(0.01)
    await house.says("too late", BEN, wait=False)
    house.clinic.slow.set()
    await stopping
    assert house.chats.log == ["send answered"]
    assert await house.store.waiting_chats(5) == (BEN,)


async def test_stopping_does_not_wait_for_a_lane_that_rests(house: House) -> None:
    house.chats.troubles = [TryLater(60, "busy", named=True)]
    await house.says("hello")
    async with asyncio.timeout(30):
        await house.runtime.lanes.stop(60)
    assert await house.store.waiting_chats(5) == (ANN,)


async def test_a_turn_that_fails_leaves_its_chat_to_the_next_look(house: House) -> None:
    runs: list[int] = []

    async def run(chat: int) -> Rest:
        runs.append(chat)
        if len(runs) == 1:
            raise RuntimeError("the database is away")
        return Rest()

    lanes = Lanes(run, house.store, house.clock, str)
    lanes.wake(ANN)
    await house.until(lambda: lanes._resting)
    house.clock.pass_by(2)
    await lanes.idle()
    lanes.wake(ANN)
    await lanes.idle()
    assert runs == [ANN, ANN]


async def test_what_the_conversation_waits_for_comes_when_its_time_has_come_and_not_before(house: House) -> None:
    await house.says("wait")
    house.clock.pass_by(29)
    await house.look()
    assert house.sees() == "waiting"
    await house.crash()
    house.clock.pass_by(1)
    await house.look()
    assert house.sees() == "Waited"
    assert len(house.chats.log) == 2


async def keeper(house: House, done: list[str]) -> Scheduler:
    async def ring(task: Task) -> NewTask | None:
        done.append(task.key)
        if task.key == "broken":
            raise RuntimeError("it does not work")
        following = NewTask("second", "ring", task.due_at, chat=ANN)
        return following if task.key == "first" else None

    return Scheduler(
        house.store, house.runtime.ledger.look, {"ring": ring}, house.clock, "me", tidy=house.accounts.end_late
    )


async def test_a_task_is_performed_when_it_is_due_with_the_one_that_follows_it(house: House) -> None:
    done: list[str] = []
    scheduler = await keeper(house, done)
    await house.store.add_tasks([NewTask("first", "ring", house.clock.now(), chat=ANN)])
    house.clock.pass_by(1)
    await scheduler.look()
    await scheduler.look()
    assert done == ["first", "second"]


async def test_a_task_that_fails_is_due_again_and_holds_up_no_other(house: House) -> None:
    done: list[str] = []
    scheduler = await keeper(house, done)
    await house.store.add_tasks(
        [NewTask("broken", "ring", house.clock.now()), NewTask("unheard", "of", house.clock.now())]
    )
    house.clock.pass_by(1)
    await scheduler.look()
    await scheduler.look()
    assert done == ["broken"]
    house.clock.pass_by(61)
    await scheduler.look()
    assert done == ["broken", "broken"]


async def test_what_is_older_than_retention_allows_is_purged(house: House) -> None:
    await house.says("hello")
    house.clock.pass_by(31 * 24 * 3600)
    await house.look()
    await house.says("hello again")
    loaded = await house.store.lease(ANN, "me", 5)
    assert loaded is not None
    assert loaded.state is not None
