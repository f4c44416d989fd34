"""Telegram refuses, is busy, is down: what is waited for, what is left for later, what is final."""

from __future__ import annotations

import logging

import pytest

from bot.sandbox import telegram as sandbox
from bot.sandbox.telegram.world import people
from bot.sandbox.telegram.world.faults import How
from bot.sandbox.telegram.world.model import Press
from bot.telegram import Card, Limits, Telegram, TryLater, WrongToken
from conversations.screens.model import message
from tests.support.clocks import ManualClock
from tests.telegram.talk import PlainWords, Talk, screen


@pytest.mark.parametrize("how", ["500", "502"])
async def test_a_server_error_is_tried_again_a_few_times(
    telegram: Telegram, talk: Talk, how: str, clock: ManualClock
) -> None:
    talk.fails("sendMessage", "500" if how == "500" else "502", times=2)
    await telegram.show(talk.id, screen("one"), Card())
    assert talk.texts == ["one"]
    assert clock.slept == [0.5, 1.5]


async def test_a_server_that_stays_down_is_left_for_later(telegram: Telegram, talk: Talk) -> None:
    talk.fails("sendMessage", "500", times=10)
    with pytest.raises(TryLater) as later:
        await telegram.show(talk.id, screen("one"), Card())
    assert talk.calls("sendMessage") == 3
    assert later.value.seconds == 5


async def test_a_short_wait_that_telegram_asks_for_is_waited(
    telegram: Telegram, talk: Talk, clock: ManualClock
) -> None:
    talk.fails("sendMessage", "429", retry_after=2)
    await telegram.show(talk.id, screen("one"), Card())
    assert clock.slept == [2]
    assert talk.texts == ["one"]


async def test_a_long_wait_is_left_for_later(telegram: Telegram, talk: Talk, clock: ManualClock) -> None:
    talk.fails("sendMessage", "429", retry_after=40)
    with pytest.raises(TryLater) as later:
        await telegram.show(talk.id, screen("one"), Card())
    assert (later.value.seconds, later.value.named) == (40, True)
    assert clock.slept == []


@pytest.mark.parametrize("how", ["timeout", "500", "502"])
async def test_an_answer_to_a_press_that_gets_lost_on_its_way_is_said_again(
    telegram: Telegram, talk: Talk, how: How, clock: ManualClock
) -> None:
    press = await pressed(telegram, talk)
    talk.fails("answerCallbackQuery", how, times=2, seconds=0)
    await telegram.answer(press.id, message("text", text="seen"))
    assert press.answer
    assert press.answer["text"] == "seen"
    assert clock.slept == [0.5, 1.5]


async def test_one_that_was_taken_although_nothing_came_back_is_no_trouble(telegram: Telegram, talk: Talk) -> None:
    press = await pressed(telegram, talk)
    talk.fails("answerCallbackQuery", "lost", seconds=0)
    await telegram.answer(press.id, None)
    assert press.answer


async def test_an_answer_to_a_press_waits_as_long_as_telegram_asks_if_that_is_not_long(
    telegram: Telegram, talk: Talk, clock: ManualClock
) -> None:
    press = await pressed(telegram, talk)
    talk.fails("answerCallbackQuery", "429", retry_after=2)
    await telegram.answer(press.id, None)
    assert press.answer
    assert clock.slept == [2]
    talk.fails("answerCallbackQuery", "429", retry_after=40)
    with pytest.raises(TryLater):
        await telegram.answer("another", None)


async def pressed(telegram: Telegram, talk: Talk) -> Press:
    """Somebody has pressed the button of a card."""
    await telegram.show(talk.id, screen("one"), Card())
    return people.presses(talk.world, talk.person, talk.screen[0].id, "p1:tap:1", forged=False)


async def test_nobody_there_is_told_as_such_without_the_token(
    clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    token = "123456:obviously-fake-token"
    client = Telegram(token, "http://127.0.0.1:9", PlainWords(), clock, Limits())
    with pytest.raises(TryLater) as later:
        await client.open()
    assert token not in str(later.value)
    assert token not in caplog.text
    await client.close()


async def test_a_wrong_token_is_told_as_such(server: sandbox.Running, clock: ManualClock) -> None:
    for token in ("123456:obviously-fake-token", "not a token"):
        client = Telegram(token, server.url, PlainWords(), clock, Limits())
        with pytest.raises(WrongToken) as wrong:
            await client.open()
        assert token not in str(wrong.value)
        await client.close()
