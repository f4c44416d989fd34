"""What a page calls somebody: as much of the name as its owner needs to recognise it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.telegram import Telegram, TelegramTrouble
from bot.telegram.updates import short_name
from tests.telegram.talk import Talk


@pytest.mark.parametrize(
    ("chat", "name"),
    [
        ({"first_name": "Mia", "last_name": "Example", "username": "mia"}, "M. Example"),
        ({"first_name": "M.", "last_name": "Example"}, "M. Example"),
        ({"first_name": "Mia"}, "Mia"),
        ({"last_name": "Example"}, "Example"),
        ({"first_name": " ", "username": "mia"}, "@mia"),
        ({"first_name": "Mia\u202e\n", "last_name": "Ex\u2066ample\t II"}, "M. Ex ample II"),
        ({"first_name": "x" * 300}, "x" * 40),
        ({"first_name": 5, "username": None}, ""),
        ({}, ""),
        (None, ""),
        ("Mia", ""),
    ],
)
def test_a_name_is_shortened_and_stays_on_its_line(chat: Any, name: str) -> None:
    assert short_name(chat) == name


async def test_it_is_asked_of_telegram(telegram: Telegram, talk: Talk) -> None:
    talk.world.chats[talk.id].names = {"first_name": "Mia", "last_name": "Example"}
    assert await telegram.name(talk.id) == "M. Example"


async def test_nobody_is_called_anything(telegram: Telegram) -> None:
    with pytest.raises(TelegramTrouble):
        await telegram.name(987_654_321)
