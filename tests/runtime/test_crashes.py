"""The process dies at any point, and the next one goes on as if nothing had happened."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import NoReturn

from bot.portal import TimedOut
from bot.runtime.codec import StoredOrder, dump_card, dump_conversation, dump_order, dump_outgoing, fresh_conversation
from bot.runtime.lanes import SECONDS
from bot.store.records import Loaded, NewAttempt, Turn
from bot.telegram import Card
from conversations.effects import Show
from conversations.state.booking import OrderedVisit
from conversations.state.conversation import OpenOrder
from conversations.state.wish import Wish
from tests.runtime.house import ANN, House
from tests.runtime.script import ANNS, APPOINTMENT, BEFORE, ORDER, SLOT, card


def lost() -> NoReturn:
    raise TimedOut


async def dies_holding(house: House) -> Loaded:
    """Somebody types, and the process that takes the chat's lease is never heard of again."""
    house.inbox.listen(lambda _: None)
    await house.says("hello")
    loaded = await house.store.lease(ANN, "dead", SECONDS)
    assert loaded
    return loaded


async def dies_deciding(house: House, *, order: bool = False) -> None:
    """The same, but its turn was committed: a card to send, and perhaps an attempt that is ready."""
    loaded = await dies_holding(house)
    attempt = OpenOrder(1, OrderedVisit(Wish(), SLOT)) if order else None
    conversation = replace(fresh_conversation(house.clock.now()), order=attempt)
    decided = StoredOrder(ORDER, BEFORE, house.clock.now(), whose=ANNS)
    turn = Turn(
        state=dump_conversation(conversation),
        card=dump_card(Card()),
        handled=tuple(row.id for row in loaded.inbox),
        outgoing=(dump_outgoing(Show(card(conversation, "decided"))),),
        attempts=(NewAttempt(1, dump_order(decided)),) if order else (),
    )
    await house.store.commit(loaded.lease, turn)


async def test_after_the_update_was_taken_in(house: House) -> None:
    house.inbox.listen(lambda _: None)
    await house.says("hello")
    await house.crash()
    await house.look()
    assert house.chats.log == ["send hello"]


async def test_after_the_lease_was_taken(house: House) -> None:
    await dies_holding(house)
    await house.look()
    assert house.chats.log == [], "nobody may work on it while the lease lasts"
    await house.crash()
    await house.look()
    assert house.chats.log == ["send hello"]


async def test_after_the_turn_was_committed(house: House) -> None:
    await dies_deciding(house)
    await house.crash()
    await house.look()
    assert house.chats.log == ["send decided"]


async def test_what_was_decided_before_the_crash_is_said_before_what_came_after_it(house: House) -> None:
    await dies_deciding(house)
    await house.crash()
    await house.says("and then?")
    assert house.chats.log == ["send decided", "send and then?"]


async def test_a_booking_that_was_only_decided_is_sent_once(house: House) -> None:
    await dies_deciding(house, order=True)
    await house.crash()
    await house.look()
    await house.look()
    assert house.clinic.posts == 1
    assert house.sees() == "attempt: Booked"


async def test_a_booking_that_was_decided_long_ago_is_not_sent(house: House) -> None:
    await dies_deciding(house, order=True)
    house.clock.pass_by(3600)
    await house.crash()
    await house.look()
    assert house.clinic.posts == 0
    assert house.sees() == "attempt: NotSent"


async def test_a_booking_that_was_under_way_is_looked_up_and_never_sent_again(house: House) -> None:
    house.clinic.slow = asyncio.Event()
    house.clinic.books = False
    await house.says("book", wait=False)
    await house.until(lambda: house.clinic.posts)
    await house.crash()
    house.clinic.slow = None
    await house.look()
    assert house.sees() == "booking", "it may still be on its way"
    for pause in (60, 5):
        house.clock.pass_by(pause)
        await house.look()
    assert house.chats.log[-2:] == ["keep attempt: Unknown", "keep attempt: NotBooked"]
    assert house.clinic.posts == 1


async def test_a_booking_that_a_stopping_process_gave_up_is_looked_up_at_once(house: House) -> None:
    house.clinic.slow = asyncio.Event()
    await house.says("book", wait=False)
    await house.until(lambda: house.clinic.posts)
    await house.runtime.ledger.stop(0.01)
    house.clinic.slow, house.clinic.diary = None, [APPOINTMENT]
    await house.crash()
    await house.look()
    assert house.chats.log[-2:] == ["keep attempt: Unknown", "keep attempt: Booked"]
    assert house.clinic.posts == 1


async def test_a_stopping_process_leaves_what_another_one_is_sending(house: House, database: str) -> None:
    house.clinic.slow = asyncio.Event()
    await house.says("book", wait=False)
    await house.until(lambda: house.clinic.posts)
    other = House(database, owner="other", clock=house.clock)
    other.open()
    other.runtime.ledger.start([await other.store.attempt(1)])
    await other.runtime.ledger.stop(0)
    await other.close()
    house.clinic.slow.set()
    await house.settle()
    assert house.sees() == "attempt: Booked"


async def test_looks_go_on_after_a_crash(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, lost
    await house.says("book")
    await house.crash()
    house.clinic.diary.append(APPOINTMENT)
    await house.look()
    assert house.sees() == "attempt: Booked"
    assert house.clinic.posts == 1


async def test_a_state_that_cannot_be_read_starts_over_with_an_apology(house: House) -> None:
    loaded = await dies_holding(house)
    await house.store.commit(loaded.lease, Turn(state='{"schema":1,"conversation":7}', card="?", handled=()))
    await house.crash()
    await house.look()
    assert house.chats.log == ["keep card.lost", "send hello"]


async def test_an_owner_whose_lease_ran_out_says_nothing(house: House, database: str) -> None:
    house.clinic.slow = asyncio.Event()
    await house.says("ask", wait=False)
    await house.until(lambda: house.clinic.asked)
    house.clock.pass_by(SECONDS + 1)
    other = House(database, owner="other", clock=house.clock)
    other.open()
    await other.look()
    assert other.sees() == "answered"
    house.clinic.slow.set()
    await house.settle()
    assert house.chats.log == []
    await other.close()


async def test_two_processes_send_one_order(house: House, database: str) -> None:
    await dies_deciding(house, order=True)
    other = House(database, owner="other", clock=house.clock)
    other.clinic = house.clinic
    other.open()
    ready = await house.store.attempt(1)
    house.runtime.ledger.start([ready])
    other.runtime.ledger.start([ready])
    await asyncio.gather(house.runtime.ledger.idle(), other.runtime.ledger.idle())
    assert house.clinic.posts == 1
    await other.close()
