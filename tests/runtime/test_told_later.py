"""What could not be told in its time is told when the person is heard of again, and what cannot be read is left."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.runtime.codec import (
    StoredOrder,
    dump_appointment,
    dump_card,
    dump_conversation,
    dump_order,
    fresh_conversation,
)
from bot.runtime.turn import LEFT_FOR
from bot.store.records import Arrival, AttemptStatus, NewAttempt, Turn
from bot.telegram import Card, ChatGone
from conversations.state.booking import OrderedVisit
from conversations.state.conversation import OpenOrder
from conversations.state.wish import Wish
from tests.runtime.house import ANN, BEN, STAFF, House, private
from tests.runtime.script import APPOINTMENT, BEFORE, ORDER, SLOT

pytestmark = pytest.mark.in_turn

S = AttemptStatus
BLOCKED = {"my_chat_member": {"chat": private(ANN), "new_chat_member": {"status": "kicked"}}}


async def written(house: House, state: str, *attempts: NewAttempt) -> tuple[int, ...]:
    """A turn of another process, after which the conversation is in this state; the ids of its attempts."""
    loaded = await house.store.lease(ANN, "another", 15)
    assert loaded
    committed = await house.store.commit(loaded.lease, Turn(state, dump_card(Card()), (), attempts=attempts))
    await house.store.free(committed.lease, (), dump_card(Card()))
    return committed.attempts


async def an_order_is_open(house: House) -> int:
    """The conversation waits for its order, whose ledger is started."""
    conversation = replace(fresh_conversation(house.clock.now()), order=OpenOrder(1, OrderedVisit(Wish(), SLOT)))
    ordered = NewAttempt(1, dump_order(StoredOrder(ORDER, BEFORE, house.clock.now())))
    (attempt,) = await written(house, dump_conversation(conversation), ordered)
    assert await house.store.start_attempt(attempt, "another", 5)
    return attempt


@pytest.mark.parametrize(
    ("status", "result", "told"),
    [
        (S.BOOKED, dump_appointment(APPOINTMENT), "Booked"),
        (S.BOOKED, "not to be read", "HandedOver"),
        (S.REFUSED, None, "Refused"),
        (S.NOT_SENT, None, "NotSent"),
        (S.NOT_BOOKED, None, "NotBooked"),
        (S.HANDED_OVER, None, "HandedOver"),
    ],
)
async def test_an_open_order_that_has_ended_in_the_ledger_is_told_at_the_next_turn(
    house: House, status: AttemptStatus, result: str | None, told: str
) -> None:
    attempt = await an_order_is_open(house)
    assert await house.store.settle_attempt(attempt, S.STARTED, status, result=result)
    await house.says("hello")
    assert house.chats.log == [f"keep attempt: {told}", "send hello"]
    await house.says("again")
    assert house.chats.log[2:] == ["send again"], "it is told once"


async def test_an_order_that_is_still_on_its_way_is_not_spoken_of(house: House) -> None:
    await an_order_is_open(house)
    await house.says("hello")
    assert house.chats.log == ["send hello"]


async def test_who_blocked_the_bot_during_an_order_is_told_its_end_when_they_come_back(house: House) -> None:
    house.clinic.slow = asyncio.Event()
    await house.says("book", wait=False)
    await house.until(lambda: house.clinic.posts)
    house.chats.troubles = [ChatGone() for _ in range(9)]
    await house.delivers({"update_id": 70, **BLOCKED}, wait=False)
    await house.until(lambda: house.accounts.signed_out or house.accounts.dropped)
    house.clinic.slow.set()
    await house.settle()
    assert house.chats.log == ["send booking"]
    house.chats.troubles.clear()
    await house.says("/start")
    assert house.chats.log[1:] == ["keep attempt: Booked, unseen", "send /start"], (
        "nobody was signed in to read it back"
    )
    await house.says("hello")
    assert house.chats.log[3:] == ["send hello"], "it is told once"


async def test_a_chat_whose_conversation_a_later_release_wrote_is_left_for_one_that_can_read_it(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    state = dump_conversation(fresh_conversation(house.clock.now()))
    await written(house, '{"schema":99,"conversation":{"all":"new"}}')
    await house.says("hello")
    house.clock.pass_by(3600)
    await house.look()
    assert house.chats.log == [], "nothing is begun anew, and no apology made"
    assert "event=state_of_a_later_release" in caplog.text
    assert await house.store.lag() == 0, "nobody counts as waiting for this process"
    await house.says("and me?", BEN)
    assert house.sees(BEN) == "and me?"
    await written(house, state)  # as the later release would: it has the chat as soon as it looks
    await house.look()
    assert house.sees() == "late hello"


async def test_an_arrival_of_another_release_is_left_for_it_and_the_chat_goes_on(house: House) -> None:
    await house.inbox.deliver([Arrival("reminder:1", ANN, '{"kind":"Reminded"}')])
    await house.says("hello")
    assert house.chats.log == ["send hello"]
    loaded = await house.store.lease(ANN, "the other release", 15)
    assert loaded
    assert [row.key for row in loaded.inbox] == ["reminder:1"]


async def test_an_arrival_that_no_release_reads_is_put_aside_after_a_while(house: House) -> None:
    await house.inbox.deliver([Arrival("reminder:1", ANN, '{"kind":"Reminded"}')])
    await house.settle()
    house.clock.pass_by(LEFT_FOR.total_seconds())
    await house.look()
    assert (house.sees(), house.sees(STAFF)) == ("card.put_aside", "staff.put_aside.inbox")
    assert await house.store.waiting_chats(9) == ()


async def test_a_message_of_another_release_is_kept_for_it_and_the_next_ones_go_on(house: House) -> None:
    loaded = await house.store.lease(ANN, "another", 15)
    assert loaded
    committed = await house.store.commit(loaded.lease, Turn(None, dump_card(Card()), (), ('{"kind":"Voice"}',)))
    await house.store.free(committed.lease, (), dump_card(Card()))
    await house.says("hello")
    assert house.sees() == "hello"
    assert [row.body for row in await house.store.missed(ANN)] == ['{"kind":"Voice"}']
