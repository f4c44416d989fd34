"""Long polling: an update is acknowledged when it is safe, and not before."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from bot.sandbox.telegram.world import people
from bot.telegram import Heard, Polling, Received, Telegram
from bot.telegram.errors import AnotherPolls, TryLater, WrongToken
from conversations.events import Commanded, Said
from tests.support.clocks import ManualClock
from tests.telegram.talk import Talk


class Inbox:
    """Takes updates in, unless it fails."""

    def __init__(self) -> None:
        self.kept: list[Received] = []
        self.waited: list[float | None] = []
        self.failures = 0

    async def deliver(self, updates: Sequence[Received], waited: float | None) -> None:
        self.waited.append(waited)
        if self.failures:
            self.failures -= 1
            raise OSError("the disk is full of secrets")
        self.kept += updates


async def test_updates_are_fetched_once_and_in_order(telegram: Telegram, talk: Talk, clock: ManualClock) -> None:
    inbox = Inbox()
    polling = Polling(telegram, inbox.deliver, clock, wait=0)
    people.says(talk.world, talk.person, "one")
    await polling.once()
    people.says(talk.world, talk.person, "two")
    await polling.once()
    heard = [update.incoming.event for update in inbox.kept if isinstance(update.incoming, Heard)]
    assert heard == [Commanded("start"), Said("one"), Said("two")]


async def test_what_could_not_be_kept_is_fetched_again(telegram: Telegram, talk: Talk, clock: ManualClock) -> None:
    inbox = Inbox()
    inbox.failures = 2
    polling = Polling(telegram, inbox.deliver, clock, wait=0)
    for _ in range(3):
        await polling.once()
    assert len(inbox.kept) == 1
    assert clock.slept == [1, 2]
    assert talk.calls("getUpdates") == 3


class Full:
    """Has so many updates at a time."""

    def __init__(self, *batches: int) -> None:
        self.batches = list(batches)

    async def updates(self, offset: int, _seconds: int) -> list[dict[str, Any]]:
        return [{"update_id": offset + number} for number in range(self.batches.pop(0))]


async def test_how_long_an_update_may_have_waited_is_how_long_there_was_none_left(clock: ManualClock) -> None:
    """At first nobody knows; nor while there are as many as come at once, for there may be more."""
    inbox = Inbox()
    polling = Polling(Full(100, 3, 100, 1), inbox.deliver, clock)
    for _ in range(4):
        await polling.once()
        clock.pass_by(30)
    assert inbox.waited == [None, None, 30, 60]


class Garbled:
    """Gives what no Bot API gives, as something in front of it may, and then an update."""

    def __init__(self) -> None:
        self.answers: list[Any] = [["an update"], [{"update_id": "7"}], [{}], 7, [{"update_id": 7, "poll": {}}]]
        self.asked: list[int] = []

    async def updates(self, offset: int, _seconds: int) -> list[dict[str, Any]]:
        self.asked.append(offset)
        answer: list[dict[str, Any]] = self.answers.pop(0) if self.answers else []
        return answer


async def test_an_answer_that_makes_no_sense_is_asked_for_again(clock: ManualClock) -> None:
    source, inbox = Garbled(), Inbox()
    polling = Polling(source, inbox.deliver, clock)
    for _ in range(6):
        await polling.once()
    assert source.asked == [0, 0, 0, 0, 0, 8]
    assert clock.slept == [1, 2, 5, 10]


class Failing:
    """Fails in one way."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    async def updates(self, _offset: int, _seconds: int) -> list[dict[str, Any]]:
        raise self.error


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (AnotherPolls(), "another-program-fetches"),
        (WrongToken("123456:secret"), "telegram-refuses-the-token"),
        (TryLater(1, "ConnectError"), "why=ConnectError"),
        (RuntimeError("a secret"), "why=RuntimeError"),
    ],
    ids=["409", "401", "down", "a mistake"],
)
async def test_a_failure_is_logged_without_a_secret_and_waited_out_ever_longer(
    error: Exception, words: str, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    polling = Polling(Failing(error), Inbox().deliver, clock)
    for _ in range(8):
        await polling.once()
    assert clock.slept == [1, 2, 5, 10, 20, 30, 30, 30]
    assert words in caplog.text
    assert "secret" not in caplog.text


async def test_a_wait_that_telegram_names_is_kept(clock: ManualClock) -> None:
    await Polling(Failing(TryLater(90, "busy", named=True)), Inbox().deliver, clock).once()
    assert clock.slept == [90]


async def test_two_programs_that_fetch_for_one_bot_are_told_so(telegram: Telegram, clock: ManualClock) -> None:
    first = asyncio.create_task(telegram.updates(0, 25))
    second = asyncio.create_task(telegram.updates(0, 25))
    done, waiting = await asyncio.wait({first, second}, return_when=asyncio.FIRST_COMPLETED)
    assert [type(task.exception()) for task in done] == [AnotherPolls]
    for task in waiting:
        task.cancel()
    assert clock.slept == []


async def test_a_poll_that_is_told_to_wait_says_for_how_long(telegram: Telegram, talk: Talk) -> None:
    talk.fails("getUpdates", "429", retry_after=7)
    with pytest.raises(TryLater) as later:
        await telegram.updates(0, 0)
    assert later.value.seconds == 7


class Cut:
    """Holds each request for so many seconds, and then something in between ends it; has an update at the end."""

    def __init__(self, clock: ManualClock, *seconds: float) -> None:
        self.clock = clock
        self.seconds = list(seconds)

    async def updates(self, offset: int, _seconds: int) -> list[dict[str, Any]]:
        if not self.seconds:
            return [{"update_id": offset}]
        self.clock.pass_by(self.seconds.pop(0))
        raise TryLater(5, "ServerDisconnectedError", answered=True)


async def test_a_request_that_something_cuts_off_while_it_waits_is_made_again_at_once(
    clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    polling = Polling(Cut(clock, *[10] * 18), Inbox().deliver, clock)
    for _ in range(19):
        await polling.once()
    assert clock.slept == []
    assert caplog.messages == ["event=intake_cut why=ServerDisconnectedError after=10"]


async def test_one_that_fails_at_once_waits_longer_each_time_whatever_was_cut_off_meanwhile(clock: ManualClock) -> None:
    polling = Polling(Cut(clock, 0, 25, 0.2, 1.5, 0.9), Inbox().deliver, clock)
    for _ in range(5):
        await polling.once()
    assert clock.slept == [1, 2, 5]
