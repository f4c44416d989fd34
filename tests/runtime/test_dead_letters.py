"""What fails again and again is put aside, with a word to whoever it was for, and its chat goes on."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime
from typing import cast

import pytest

from bot.runtime.dead_letters import LONGEST_PAUSE, MOST_REFUSALS, MOST_TRIES, REFUSALS
from bot.telegram import TryLater
from conversations import Conversation, Transition
from conversations.effects import Effect
from conversations.events import Event, Pressed, Said
from tests.runtime.house import ANN, BEN, STAFF, House
from tests.runtime.script import advance


def poisoned(conversation: Conversation, event: Event, now: datetime) -> Transition:
    """The scripted conversation, with a word and a button that no turn survives."""
    if (isinstance(event, Said) and event.text == "rotten") or (isinstance(event, Pressed) and event.verb == "rotten"):
        return Transition(conversation, (cast("Effect", "no effect at all"),))
    return advance(conversation, event, now)


def failing(times: int) -> list[Exception | None]:
    return [TryLater(5, "Internal Server Error", answered=True) for _ in range(times)]


A_TRY = 20
"""Seconds from one try to the next, so that what was typed has not waited too long after all of them."""


async def time_passes(house: House, times: int, seconds: float = LONGEST_PAUSE + 1) -> None:
    """The pauses that follow so many failures go by."""
    for _ in range(times):
        house.clock.pass_by(seconds)
        await house.look()


async def reopened(house: House) -> House:
    await house.crash(poisoned)
    return house


async def test_a_message_that_no_turn_survives_is_put_aside_after_five_and_the_chat_goes_on(house: House) -> None:
    await reopened(house)
    await house.says("rotten")
    await time_passes(house, MOST_TRIES - 1)
    assert house.chats.log == [], "it is tried five times"
    await time_passes(house, 1)
    assert house.sees() == "card.put_aside"
    await house.says("hello")
    assert house.sees() == "hello"


async def test_a_button_that_no_turn_survives_waits_for_its_answer_no_longer_than_that(house: House) -> None:
    await house.says("hello")
    await reopened(house)
    await house.taps("p1:rotten", 1)
    await time_passes(house, MOST_TRIES)
    assert house.sees() == "card.put_aside"
    assert [line for line in house.chats.log if line.startswith("answer")] == ["answer q2"]


async def test_staff_are_told_of_it_by_its_number_and_the_log_says_so_as_an_error(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    await reopened(house)
    await house.says("rotten")
    await time_passes(house, MOST_TRIES + 1)
    assert house.sees(STAFF) == "staff.put_aside.inbox"
    (line,) = [record for record in caplog.records if "event=arrival_put_aside" in record.getMessage()]
    assert line.levelno == logging.ERROR
    assert "rotten" not in caplog.text


async def test_what_was_said_before_and_after_it_is_answered_in_its_order(house: House) -> None:
    await reopened(house)
    await house.says("one")
    for text in ("rotten", "two", "three"):
        await house.says(text, wait=False)
    await time_passes(house, 2 * MOST_TRIES + 2)
    assert list(house.chats.shown[ANN].values()) == ["one", "card.put_aside", "late three"], (
        "two and three are one card"
    )
    assert await house.store.waiting_chats(9) == ()


async def test_a_chat_whose_lease_was_lost_five_times_goes_on_as_well(house: House) -> None:
    house.inbox.listen(lambda _: None)
    await house.says("it kills the process")
    for number in range(MOST_TRIES):
        assert await house.store.lease(ANN, f"dead {number}", 15)
        house.clock.pass_by(16)
    await house.crash()
    await house.look()
    assert house.sees() == "card.put_aside"


async def test_a_process_that_is_told_to_stop_again_and_again_puts_nothing_aside(house: House) -> None:
    house.clinic.slow = asyncio.Event()
    await house.says("ask", wait=False)
    for _ in range(MOST_TRIES + 1):
        await house.until(lambda: house.clinic.asked)
        house.clinic.asked.clear()
        await house.close()
        house.open()
        await house.runtime.lanes.look()
    house.clinic.slow.set()
    await house.settle()
    assert house.chats.log == ["send answered"]


async def test_the_others_are_answered_meanwhile_and_the_bot_stays_ready(house: House) -> None:
    await reopened(house)
    await house.says("rotten")
    await time_passes(house, 2)
    assert await house.store.lag() == 0, "a chat in trouble of its own keeps nobody waiting"
    await house.says("and me?", BEN)
    assert house.sees(BEN) == "and me?"


async def test_a_turn_that_takes_too_long_has_failed(house: House) -> None:
    house.longest = 0.01
    await house.crash()
    house.clinic.slow = asyncio.Event()
    await house.says("ask")
    await time_passes(house, MOST_TRIES, A_TRY)
    assert house.sees() == "card.put_aside"


async def test_a_message_that_telegram_fails_at_is_tried_with_growing_pauses_then_replaced(house: House) -> None:
    house.chats.troubles = failing(REFUSALS)
    await house.says("keep it")
    for pause in (5, 10, 20, 40):
        house.clock.pass_by(pause - 1)
        await house.look()
        assert house.chats.log == []
        house.clock.pass_by(2)
        await house.settle()
    assert house.chats.log[0] == "keep unsayable"
    await house.says("hello")
    assert house.sees() == "hello"
    assert house.sees(STAFF) == "staff.put_aside.outbox"


async def test_where_telegram_fails_at_anything_for_a_chat_its_next_messages_go_on_in_the_end(house: House) -> None:
    house.chats.troubles = failing(REFUSALS + 2 * (MOST_REFUSALS - REFUSALS) + 1)
    await house.says("keep it")
    await time_passes(house, MOST_REFUSALS - 2)
    assert house.chats.log == []
    await time_passes(house, 1)
    assert house.sees(STAFF) == "staff.put_aside.outbox"
    await house.says("hello")
    assert [line for line in house.chats.log if "staff" not in line] == ["keep kept", "send hello"], "none is lost"


async def test_a_telegram_that_cannot_be_reached_takes_nothing_away_however_long_it_lasts(house: House) -> None:
    house.chats.troubles = [TryLater(5, "no network") for _ in range(3 * MOST_REFUSALS)]
    await house.says("keep it")
    await time_passes(house, 3 * MOST_REFUSALS)
    assert house.chats.log == ["keep kept"]
