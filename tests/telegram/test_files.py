"""A message that stays comes with a file for a calendar; whatever becomes of the file, the words are there."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.sandbox import telegram as sandbox
from bot.sandbox.telegram.world.faults import How
from bot.telegram import Card, ChatGone, Limits, Telegram, TryLater
from bot.telegram.client import FOR_A_FILE
from conversations.screens.entry import Certainty, Entry, Title
from conversations.screens.model import Screen, message
from tests.conversations.booked import BOOKED
from tests.support.clocks import ManualClock
from tests.telegram.talk import PlainWords, Talk, screen

ENTRY = Entry(BOOKED, datetime(2026, 11, 22, 10, tzinfo=UTC))
WORDS_AND_REGRET = "booked\nentry.refused"


async def test_the_words_stand_under_the_file_with_their_buttons(telegram: Telegram, talk: Talk) -> None:
    card = await telegram.keep(talk.id, screen("booked", "p2k"), Card(7), entry=ENTRY)
    assert card == Card(7, scrolled=True)
    (sent,) = talk.screen
    assert sent.content["caption"] == "booked"
    assert "has_protected_content" not in sent.to_json()
    assert sent.inline_keyboard[0][0]["callback_data"] == "p2k:tap:1"
    document = sent.content["document"]
    assert (document["file_name"], document["mime_type"]) == ("appointment.ics", "text/calendar")
    assert talk.world.files[document["file_id"]][2] == b"a1"


@pytest.mark.parametrize("how", ["500", "502"])
async def test_a_file_that_telegram_fails_at_loses_no_words(telegram: Telegram, talk: Talk, how: How) -> None:
    talk.fails("sendDocument", how, times=50)
    await telegram.keep(talk.id, screen("booked", "p2k"), Card(), entry=ENTRY)
    assert talk.texts == [WORDS_AND_REGRET]
    assert talk.calls("sendDocument") == 1


async def test_a_file_that_telegram_refuses_loses_no_words(telegram: Telegram, talk: Talk) -> None:
    empty = replace(ENTRY, appointment=replace(BOOKED, key=""))
    await telegram.keep(talk.id, screen("booked", "p2k"), Card(), entry=empty)
    assert talk.texts == [WORDS_AND_REGRET]
    assert talk.screen[0].inline_keyboard


CALLED_OFF = replace(ENTRY, certainty=Certainty.CANCELLED)
UNTOLD = replace(ENTRY, title=Title.DISCREET)


@pytest.mark.parametrize(
    ("entry", "says"), [(ENTRY, "entry.plain"), (CALLED_OFF, "entry.cancelled"), (UNTOLD, "entry.discreet")]
)
async def test_more_words_than_a_file_can_carry_come_after_it_with_the_buttons(
    telegram: Telegram, talk: Talk, entry: Entry, says: str
) -> None:
    await telegram.keep(talk.id, screen("x" * 1025, "p2k"), Card(), entry=entry)
    assert talk.texts == [says, "x" * 1025]
    file, words = talk.screen
    assert talk.world.files[file.content["document"]["file_id"]][2] == b"a1"
    assert (file.inline_keyboard, words.inline_keyboard[0][0]["callback_data"]) == ([], "p2k:tap:1")


async def test_as_many_words_as_a_file_can_carry_stand_under_it(telegram: Telegram, talk: Talk) -> None:
    await telegram.keep(talk.id, screen("x" * 1024, "p2k"), Card(), entry=ENTRY)
    assert talk.texts == ["x" * 1024]


async def test_long_words_are_there_whatever_becomes_of_their_file(telegram: Telegram, talk: Talk) -> None:
    talk.fails("sendDocument", "500", times=50)
    await telegram.keep(talk.id, screen("x" * 1025, "p2k"), Card(), entry=ENTRY)
    assert talk.texts == ["x" * 1025 + "\nentry.refused"]
    assert talk.screen[0].inline_keyboard


async def test_who_asks_to_wait_is_waited_for_and_who_is_not_there_gets_nothing(telegram: Telegram, talk: Talk) -> None:
    talk.fails("sendDocument", "429", retry_after=30)
    with pytest.raises(TryLater):
        await telegram.keep(talk.id, screen("booked", "p2k"), Card(), entry=ENTRY)
    with pytest.raises(ChatGone):
        await telegram.keep(1, screen("booked", "p2k"), Card(), entry=ENTRY)
    assert talk.screen == []


async def test_who_cannot_send_the_words_after_a_file_is_told_that_it_is_there(telegram: Telegram, talk: Talk) -> None:
    begun: list[int] = []
    talk.fails("sendMessage", "429", retry_after=30)
    with pytest.raises(TryLater):
        await telegram.keep(
            talk.id,
            screen("x" * 1025, "p2k"),
            Card(),
            entry=ENTRY,
            begun=lambda: begun.append(talk.calls("sendDocument")),
        )
    assert (talk.texts, begun) == (["entry.plain"], [1])


@pytest.mark.parametrize("letters", [1024, 1025])
async def test_nothing_has_begun_where_the_file_has_to_wait_or_all_is_one_message(
    telegram: Telegram, talk: Talk, letters: int
) -> None:
    begun: list[bool] = []
    talk.fails("sendDocument", "429" if letters > 1024 else "500", retry_after=30)
    with contextlib.suppress(TryLater):
        await telegram.keep(
            talk.id, screen("x" * letters, "p2k"), Card(), entry=ENTRY, begun=lambda: begun.append(True)
        )
    assert begun == []


async def test_a_file_waits_its_turn_however_long_that_is(server: sandbox.Running, talk: Talk) -> None:
    clock = ManualClock(skips=False)
    telegram = Telegram(server.token, server.url, PlainWords(), clock, Limits(in_all=1000, burst=1, clock=clock))
    await telegram.open()
    await telegram.say(talk.id, message("text", text="just now"))
    keeping = asyncio.create_task(telegram.keep(talk.id, screen("booked", "p2k"), Card(), entry=ENTRY))
    await asyncio.sleep(FOR_A_FILE + 0.2)
    clock.pass_by(1)
    await keeping
    await telegram.close()
    assert (talk.texts, talk.calls("sendDocument")) == (["just now", "booked"], 1)


async def test_words_of_two_halves_count_twice_as_telegram_counts(telegram: Telegram, talk: Talk) -> None:
    await telegram.keep(talk.id, Screen("p2k", (message("text", text="😀" * 513),)), Card(), entry=ENTRY)
    assert talk.texts == ["entry.plain", "😀" * 513]
