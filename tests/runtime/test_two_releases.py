"""An older process and a newer one at one database: what one of them cannot read is left for the other."""

from __future__ import annotations

import json

import pytest

from bot.runtime.codec import dump_card, dump_outgoing
from bot.runtime.dead_letters import REFUSALS
from bot.runtime.inbox import update_key
from bot.runtime.turn import LEFT_FOR
from bot.store import Store
from bot.store.records import Arrival, Turn
from bot.telegram import Card, TryLater
from conversations.effects import Keep
from conversations.screens.model import Screen, message
from tests.runtime.house import ANN, BEN, House, private

REMINDED = '{"kind":"Reminded"}'
REMINDER = dump_outgoing(Keep(Screen("r1", (message("text", text="your visit is tomorrow"),))))
ODD = '{"update_id":7,"message":' + json.dumps({"message_id": "five", "chat": private(ANN), "text": "hello"}) + "}"
EMPTY = '{"update_id":8,"message":' + json.dumps({"message_id": 5, "chat": private(ANN)}) + "}"


class Newer:
    """A process of the next release: it knows of reminders, and leaves to the older one what that one can do."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def looks(self) -> None:
        """Take the chats that wait, and answer the reminders in them."""
        for chat in await self._store.waiting_chats(9):
            loaded = await self._store.lease(chat, "newer", 15)
            assert loaded
            mine = tuple(row.id for row in loaded.inbox if row.body == REMINDED)
            lease, card = loaded.lease, loaded.card or dump_card(Card())
            if mine:
                lease = (await self._store.commit(lease, Turn(loaded.state, card, mine, (REMINDER,)))).lease
            await self._store.free(lease, (), card)


async def looks_for_a_while(house: House, times: int) -> None:
    for _ in range(times):
        house.clock.pass_by(60)
        await house.look()


async def test_what_only_the_newer_one_can_read_waits_for_it_while_the_chat_goes_on(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    await house.says("hello")
    await house.inbox.deliver([Arrival("remind:1", ANN, REMINDED)])
    await looks_for_a_while(house, 8)
    assert "event=arrival_left" in caplog.text
    await house.says("and now?")
    await house.says("and me?", BEN)
    assert house.chats.log == ["send hello", "send and now?", "send and me?"]
    await Newer(house.store).looks()
    await looks_for_a_while(house, 30)
    assert house.sees() == "your visit is tomorrow"
    assert "put_aside" not in " ".join(house.chats.log)
    assert await house.store.waiting_chats(9) == ()


async def test_what_the_newer_one_leaves_the_older_one_does(house: House) -> None:
    house.inbox.listen(lambda _: None)
    await house.says("hello")
    await Newer(house.store).looks()
    assert house.chats.log == []
    await house.look()
    assert house.chats.log == ["send hello"]


async def test_an_update_that_cannot_be_read_here_is_left_as_it_is_and_put_aside_only_if_nobody_comes(
    house: House,
) -> None:
    await house.inbox.deliver([Arrival(update_key(7), ANN, ODD)])
    await house.settle()
    loaded = await house.store.lease(ANN, "another release", 15)
    assert loaded
    assert [row.body for row in loaded.inbox] == [ODD]
    await house.store.free(loaded.lease, (), dump_card(Card()))
    assert house.chats.log == []
    house.clock.pass_by(LEFT_FOR.total_seconds())
    await house.look()
    assert house.sees() == "card.put_aside"


async def test_an_update_with_nothing_in_it_is_done_with_and_nobody_hears_of_it(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    await house.inbox.deliver([Arrival(update_key(8), ANN, EMPTY)])
    await house.settle()
    house.clock.pass_by(2 * LEFT_FOR.total_seconds())
    await house.look()
    assert house.chats.log == []
    assert "event=arrival_left" not in caplog.text
    assert await house.store.waiting_chats(9) == ()


async def test_five_refusals_of_a_message_are_five_whichever_process_heard_them(house: House) -> None:
    """Each refusal is heard by a process that has just begun, under a name of its own."""
    house.chats.troubles = [TryLater(5, "Internal Server Error", answered=True) for _ in range(REFUSALS)]
    await house.says("keep it")
    for _ in range(REFUSALS - 1):
        assert house.chats.log == []
        await house.crash()
        house.clock.pass_by(61)
        await house.look()
    assert house.chats.log[0] == "keep unsayable"
    await house.says("hello")
    assert house.sees() == "hello"
