"""Somebody types at great length; while that is read, the others are answered as ever."""

from __future__ import annotations

import threading
from datetime import datetime

import pytest

from conversations import Conversation, Transition
from conversations.events import Event, Said
from tests.runtime.house import ANN, BEN, NEVER, House
from tests.runtime.script import advance

pytestmark = pytest.mark.in_turn

A_NOVEL = "it was a bright cold day in April and the clocks were striking, but let me begin at the beginning"


class Reader:
    """The scripted conversation, where reading a novel takes until somebody shuts the book."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.shut = threading.Event()

    def advance(self, conversation: Conversation, event: Event, now: datetime) -> Transition:
        if isinstance(event, Said) and len(event.text) >= len(A_NOVEL):
            self.begun.append(event.text)
            assert self.shut.wait(NEVER / 2), "nobody else gets anywhere"
        return advance(conversation, event, now)


async def reading(house: House) -> Reader:
    reader = Reader()
    await house.crash(reader.advance)
    return reader


async def test_who_taps_while_somebody_elses_novel_is_read_does_not_wait_for_its_end(house: House) -> None:
    reader = await reading(house)
    await house.says(A_NOVEL, wait=False)
    await house.until(lambda: reader.begun)
    await house.says("hello", BEN, wait=False)
    await house.until(lambda: house.chats.shown.get(BEN))
    assert house.sees(BEN) == "hello"
    assert ANN not in house.chats.shown
    reader.shut.set()
    await house.settle()
    assert house.sees() == A_NOVEL


async def test_of_two_who_type_at_length_one_is_read_after_the_other(house: House) -> None:
    reader = await reading(house)
    await house.says(A_NOVEL, wait=False)
    await house.until(lambda: reader.begun)
    await house.says(f"{A_NOVEL} again", BEN, wait=False)
    await house.says("hello", 1003, wait=False)
    await house.until(lambda: house.chats.shown.get(1003))
    assert reader.begun == [A_NOVEL]
    reader.shut.set()
    await house.settle()
    assert house.sees(BEN) == f"{A_NOVEL} again"


async def test_a_turn_that_reads_for_too_long_has_failed_and_is_tried_again(house: House) -> None:
    house.longest = 0.01
    reader = await reading(house)
    await house.says(A_NOVEL, wait=False)
    await house.until(lambda: reader.begun)
    await house.until(lambda: not house.runtime.lanes.at_work)
    reader.shut.set()
    assert ANN not in house.chats.shown, "the turn has failed, and is tried again later"
    house.longest = NEVER
    await house.crash()
    await house.look()
    assert house.sees() == A_NOVEL
