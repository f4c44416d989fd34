"""Who corrects what they wrote by editing it has said it anew; any other edit is nothing new."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.telegram.world import people
from bot.store import migrate
from bot.telegram import Heard, InGroup, Polling, Received, Telegram, received
from bot.telegram.intake import posted
from bot.telegram.updates import ALLOWED_UPDATES
from conversations import advance
from conversations.events import Commanded, Said
from tests.databases import at_rest
from tests.runtime.house import ANN, House
from tests.support.clocks import ManualClock
from tests.telegram.talk import Talk

PRIVATE = {"id": 7, "type": "private", "first_name": "Zebedee"}


def edited(chat: dict[str, Any] = PRIVATE, number: int = 4, **content: Any) -> dict[str, Any]:
    """The update in which somebody's message 5 reads otherwise than an hour and more ago."""
    dates = {"date": 1_000_000, "edit_date": 1_004_000}
    return {"update_id": number, "edited_message": {"message_id": 5, "chat": chat, "from": PRIVATE, **dates, **content}}


def kept(raw: dict[str, Any]) -> Received:
    update = received(raw)
    assert update is not None
    return update


def test_the_newest_text_is_heard_like_any_other() -> None:
    update = kept(edited(text="physiotherapy"))
    assert (update.number, update.incoming.chat) == (4, 7)
    assert update.incoming == Heard(7, Said("physiotherapy"), typed=5)
    assert isinstance(update.incoming, Heard)
    assert isinstance(update.incoming.event, Said)
    assert update.incoming.event.at == datetime(1970, 1, 12, 14, 53, 20, tzinfo=UTC)


def test_each_edit_is_something_of_its_own() -> None:
    assert [kept(edited(number=number, text="gp")).number for number in (4, 5)] == [4, 5]


def test_a_command_is_obeyed() -> None:
    assert kept(edited(text="/cancel")).incoming == Heard(7, Commanded("cancel"), typed=5)


def test_the_webhook_takes_it_as_polling_does() -> None:
    assert posted(json.dumps(edited(text="physiotherapy")).encode()) == kept(edited(text="physiotherapy"))


@pytest.mark.parametrize(
    ("text", "word"),
    [("i cannot breathe", "emergency"), ("my waters broke", "emergency"), ("my password is swordfish", "password")],
)
def test_of_an_emergency_and_of_a_secret_one_word_is_kept(text: str, word: str) -> None:
    assert kept(edited(text=text, entities=[{"type": "bold"}])).incoming == Heard(7, Said(word), typed=5)


@pytest.mark.parametrize(
    "content",
    [
        {"location": {"latitude": 51.5, "longitude": -0.1, "live_period": 900}},
        {"photo": [{"file_id": "abc"}], "caption": "my rash"},
        {"sticker": {}},
        {"text": 7},
    ],
    ids=["a place that is shared live", "words under a picture", "no words", "no Bot API's"],
)
def test_an_edit_of_anything_but_text_is_nothing_new(content: dict[str, Any]) -> None:
    assert received(edited(**content)) is None


@pytest.mark.parametrize("raw", [None, "words", 7, {}, {"text": "hello"}, {"message_id": 5, "text": "hello"}])
def test_an_edit_that_no_bot_api_gives_is_nobodys(raw: object) -> None:
    assert received({"update_id": 4, "edited_message": raw}) is None


def test_in_a_group_it_is_not_kept() -> None:
    assert kept(edited({"id": -7, "type": "group"}, text="between us")).incoming == InGroup(-7)


def test_edits_are_asked_for() -> None:
    assert "edited_message" in ALLOWED_UPDATES


async def test_telegram_takes_the_wish_for_them(telegram: Telegram, talk: Talk, clock: ManualClock) -> None:
    taken: list[Received] = []

    async def deliver(updates: Any, _waited: float | None) -> None:
        taken.extend(updates)

    people.says(talk.world, talk.person, "gp")
    await Polling(telegram, deliver, clock, wait=0).once()
    assert len(taken) == 2
    assert clock.slept == []


async def test_a_message_edited_to_an_emergency_is_answered_and_never_stored(tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path / 'bot.db'}")
    house = House(f"sqlite:///{tmp_path / 'bot.db'}")
    house.open(advance)
    await house.says("gp", wait=False)
    await house.delivers(edited({"id": ANN, "type": "private"}, 99, text="i cannot breathe, zigzag"))
    assert "emergency" in house.sees(ANN)
    assert b"zigzag" not in at_rest(house.url)
    await house.close()
