"""A patient who hammers the buttons slows only himself down."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.telegram import TryLater
from conversations.screens.model import Message
from tests.runtime.chats import Chats
from tests.runtime.house import ANN, BEN, House, private

pytestmark = pytest.mark.in_turn

PRESSES = 300


class SlowToAnswer(Chats):
    """A Telegram that takes its time over the answers to presses, and counts how many are under way."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()
        self.under_way = 0
        self.most = 0

    async def answer(self, callback: str, notice: Message | None) -> None:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        await self.gate.wait()
        await asyncio.sleep(0)
        self.under_way -= 1
        await super().answer(callback, notice)


@pytest.fixture
async def busy(house: House) -> House:
    """A house where both have a card, and answers to presses do not get through for now."""
    await house.says("hello")
    await house.says("hello", BEN)
    await house.close()
    house.chats = SlowToAnswer()
    house.open()
    return house


def presses(first: int, count: int = 100, chat: int = ANN, data: str = "p1:tap") -> list[dict[str, Any]]:
    """A hundred presses, as one poll brings them."""
    pressed = {"message_id": 1, "chat": private(chat)}
    return [
        {"update_id": number, "callback_query": {"id": f"q{number}", "message": pressed, "data": data}}
        for number in range(first, first + count)
    ]


def answers(house: House) -> list[str]:
    return [line.split()[1] for line in house.chats.log if line.startswith("answer")]


async def test_the_others_are_served_while_his_presses_are_still_unanswered(busy: House) -> None:
    assert isinstance(busy.chats, SlowToAnswer)
    for first in range(1000, 1000 + PRESSES, 100):
        await busy.delivers(*presses(first), wait=False)
    await busy.delivers(*presses(5000, 1, BEN), wait=False)
    await busy.until(lambda: busy.chats.shown.get(BEN))
    assert busy.chats.most == 2, "one answer to each of them is under way, no more"
    assert answers(busy) == []
    busy.chats.gate.set()
    await busy.settle()
    his = [query for query in answers(busy) if query != "q5000"]
    assert his == [f"q{number}" for number in range(1000, 1000 + PRESSES)], "each once, in order"
    assert answers(busy).index("q5000") < 3
    assert busy.chats.most == 2


async def test_presses_that_wait_become_one_edit_for_each_twenty(house: House) -> None:
    await house.says("hello")
    await house.delivers(*presses(1000))
    assert [line for line in house.chats.log if line.startswith("edit")] == ["edit pressed tap"] * 5


async def test_what_telegram_wants_later_of_him_it_gets_later_and_in_one_edit(house: House) -> None:
    await house.says("hello")
    await house.says("hello", BEN)
    house.chats.troubles = [TryLater(30, "busy", named=True)]
    await house.delivers(*presses(1000, 10))
    await house.delivers(*presses(2000, 10))
    await house.taps("p1:tap", 2, BEN)
    edits = [line for line in house.chats.log if line.startswith("edit")]
    assert edits == ["edit pressed tap"], "Ben's, and none of Ann's before her time"
    assert house.chats.shown[BEN] == {2: "pressed tap"}
    house.clock.pass_by(29)
    await house.settle()
    assert house.chats.shown[ANN] == {1: "hello"}
    house.clock.pass_by(1)
    await house.settle()
    assert house.chats.shown[ANN] == {1: "pressed tap"}
