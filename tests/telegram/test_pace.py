"""How fast calls go: answers before mail, edits at once until Telegram objects, and a refusal obeyed to the second."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest

from bot.sandbox import telegram as sandbox
from bot.telegram import Card, Limits, Pace, Telegram, TryLater
from bot.telegram.limits import BURST, EDITS, IN_ALL, IN_ALL_BURST, MOST_MAIL, REMEMBERED, RESERVED
from conversations.screens.model import message
from tests.support.clocks import ManualClock
from tests.telegram.talk import PlainWords, Talk, screen


@asynccontextmanager
async def client(server: sandbox.Running, clock: ManualClock) -> AsyncIterator[Telegram]:
    """The client as it works in earnest, with the paces of production."""
    telegram = Telegram(server.token, server.url, PlainWords(), clock)
    await telegram.open()
    yield telegram
    await telegram.close()


async def limited(server: sandbox.Running, **limit: float) -> None:
    """From now on this Telegram counts edits, which it has told nobody."""
    async with httpx.AsyncClient() as http:
        answer = await http.post(f"{server.url}/sandbox/faults", json={"edit_limit": limit or False})
    assert answer.json()["edit_limit"] is bool(limit)


async def edits(telegram: Telegram, talk: Talk, card: Card, number: int) -> Card:
    for each in range(number):
        card = await telegram.show(talk.id, screen(f"{number}: {each}"), card)
    return card


def refusals(server: sandbox.Running) -> Counter[str]:
    """How often which call was told to wait."""
    return Counter(call.method for call in server.world.calls.recent if call.status == 429)


async def test_quick_taps_of_one_person_are_answered_without_a_wait(
    server: sandbox.Running, clock: ManualClock, talk: Talk
) -> None:
    async with client(server, clock) as telegram:
        card = await telegram.show(talk.id, screen("one"), Card())
        await edits(telegram, talk, card, EDITS)
    assert clock.slept == []
    assert talk.texts == [f"{EDITS}: {EDITS - 1}"]


async def test_a_refused_edit_is_made_in_the_second_that_telegram_names_and_others_are_slower_for_a_while(
    server: sandbox.Running, clock: ManualClock, talk: Talk
) -> None:
    server.world.clock = clock.now
    await limited(server, a_second=1, at_once=5)
    async with client(server, clock) as telegram:
        card = await telegram.show(talk.id, screen("one"), Card())
        card = await edits(telegram, talk, card, 6)
        assert clock.slept == [1]
        assert refusals(server) == {"editMessageText": 1}
        await edits(telegram, talk, card, 10)
        assert refusals(server) == {"editMessageText": 1}, "it has learned"
        assert 1 < max(clock.slept) < 2.1, "half as fast as Telegram would take it, and a little faster each time"
        assert sorted(clock.slept[2:], reverse=True) == clock.slept[2:]
        await limited(server)
        clock.pass_by(minutes=3)
        clock.slept.clear()
        await edits(telegram, talk, card, EDITS)
        assert clock.slept == [], "and forgotten"


async def test_a_long_wait_holds_up_its_own_chat_and_no_other(
    server: sandbox.Running, clock: ManualClock, talk: Talk
) -> None:
    async with client(server, clock) as telegram:
        card = await telegram.show(talk.id, screen("one"), Card())
        talk.fails("editMessageText", "429", retry_after=40)
        for passed, left in ((0, 40), (39, 1)):
            clock.pass_by(passed)
            made = talk.calls("editMessageText")
            if left > 2:
                with pytest.raises(TryLater):
                    await telegram.show(talk.id, screen("two"), card)
                with pytest.raises(TryLater) as later:
                    await telegram.say(talk.id, message("text", text="three"))
                assert (later.value.seconds, later.value.named) == (left, True)
                assert talk.calls("editMessageText") == made + 1
        await telegram.show(talk.id, screen("two"), card)
    assert talk.texts == ["two"]
    assert clock.slept[0] == 1, "the second that was left"


async def test_refused_edits_in_several_chats_slow_those_of_all() -> None:
    clock = ManualClock()
    limits = Limits(clock=clock)
    for chat in (1, 1, 1, 2):
        limits.refused(chat, 1, Pace.EDIT)
    for chat in range(10, 200):
        await limits.pass_through(chat, Pace.EDIT)
    assert clock.slept == [], "one person's haste is nobody else's business"
    limits.refused(3, 1, Pace.EDIT)
    for chat in range(200, 290):
        await limits.pass_through(chat, Pace.EDIT)
    assert 2.8 < sum(clock.slept) < 3, "ninety, at thirty a second and a little more each time"


async def test_a_refused_message_slows_no_edits() -> None:
    clock = ManualClock()
    limits = Limits(clock=clock)
    for chat in range(9):
        limits.refused(chat, 1, Pace.ANSWER)
    clock.pass_by(1)
    for chat in range(200):
        await limits.pass_through(chat, Pace.EDIT)
    assert clock.slept == []


async def test_refused_messages_in_several_chats_slow_mail_for_a_while_and_no_answers() -> None:
    clock = ManualClock()
    limits = Limits(clock=clock)

    async def seconds(pace: Pace, first: int) -> float:
        """For a minute's worth, once the burst is gone."""
        clock.pass_by(10)
        for chat in range(first, first + IN_ALL_BURST):
            await limits.pass_through(chat)
        clock.slept.clear()
        for chat in range(first + 100, first + 100 + IN_ALL):
            await limits.pass_through(chat, pace)
        return sum(clock.slept)

    for chat in (1, 1, 1, 2):
        limits.refused(chat, 1, Pace.MAIL)
    reserve = RESERVED / IN_ALL
    assert await seconds(Pace.MAIL, 1000) == pytest.approx(1 + reserve, abs=0.05), "one person is one person"
    for chat in (1, 2, 3):
        limits.refused(chat, 1, Pace.ANSWER)
    assert await seconds(Pace.ANSWER, 2000) == pytest.approx(1, abs=0.05)
    assert await seconds(Pace.MAIL, 3000) > 1.2 + reserve
    clock.pass_by(30)
    assert await seconds(Pace.MAIL, 4000) == pytest.approx(1 + reserve, abs=0.05), "and forgotten"


async def test_messages_keep_the_pace_that_telegram_documents() -> None:
    clock = ManualClock()
    limits = Limits(clock=clock)
    for _ in range(BURST + 2):
        await limits.pass_through(1)
    assert clock.slept == [1, 1]
    clock.slept.clear()
    for chat in range(2, 2 + IN_ALL_BURST + IN_ALL):
        await limits.pass_through(chat)
    assert sum(clock.slept) == pytest.approx(1, abs=0.05)


async def test_answers_go_before_mail_that_waits() -> None:
    clock = ManualClock(skips=False)
    limits = Limits(clock=clock)
    sent: list[str] = []

    async def passes(chat: int, pace: Pace) -> None:
        await limits.pass_through(chat, pace)
        sent.append(pace.value)

    mail = [asyncio.create_task(passes(chat, Pace.MAIL)) for chat in range(MOST_MAIL)]
    await asyncio.sleep(0.01)
    assert sent == ["mail"] * (IN_ALL_BURST - RESERVED)
    answers = [asyncio.create_task(passes(chat, Pace.ANSWER)) for chat in range(100, 100 + RESERVED + 5)]
    await asyncio.sleep(0.01)
    assert sent[IN_ALL_BURST - RESERVED :] == ["answer"] * RESERVED, "without a wait"
    for _ in range(100):
        clock.pass_by(0.034)
        await asyncio.sleep(0.001)
    assert sent[IN_ALL_BURST : IN_ALL_BURST + 5] == ["answer"] * 5, "and those that have to wait are the first"
    await asyncio.gather(*mail, *answers)


async def test_mail_beyond_what_can_wait_here_is_told_when_to_come_back() -> None:
    limits = Limits(clock=ManualClock(skips=False))
    waiting = [asyncio.create_task(limits.pass_through(chat, Pace.MAIL)) for chat in range(IN_ALL + MOST_MAIL)]
    await asyncio.sleep(0.01)
    back = []
    for chat in range(1000, 1003):
        with pytest.raises(TryLater) as later:
            await limits.pass_through(chat, Pace.MAIL)
        back.append(later.value.seconds)
    assert back == sorted(set(back)), "each at a moment of its own"
    await limits.pass_through(2000)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


async def test_a_reminder_is_mail(server: sandbox.Running, clock: ManualClock, talk: Talk) -> None:
    limits = Limits(in_all=1000, clock=clock)
    telegram = Telegram(server.token, server.url, PlainWords(), clock, limits)
    await telegram.open()
    limits._waiting[Pace.MAIL].extend(asyncio.get_running_loop().create_future() for _ in range(MOST_MAIL))
    with pytest.raises(TryLater):
        await telegram.keep(talk.id, screen("one"), Card(), mail=True)
    with pytest.raises(TryLater):
        await telegram.show(talk.id, screen("one"), Card(), mail=True)
    with pytest.raises(TryLater):
        await telegram.say(talk.id, message("text", text="one"), mail=True)
    await telegram.say(talk.id, message("text", text="two"))
    await telegram.close()
    assert talk.texts == ["two"]


async def test_only_so_many_chats_are_remembered() -> None:
    limits = Limits()
    first = limits._of(0)
    for chat in range(REMEMBERED + 1):
        limits._of(chat)
    assert limits._of(0) is not first
    assert len(limits._chats) == REMEMBERED
