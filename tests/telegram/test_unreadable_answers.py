"""Something answers in the place of Telegram: nothing is known to be sent, and nothing is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from telegram.error import NetworkError
from telegram.request import BaseRequest

from bot.telegram.calls import Api


class Impostor(BaseRequest):
    """Answers every request with the same JSON."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer

    @property
    def read_timeout(self) -> float:
        return 1.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        return 200, json.dumps(self.answer).encode()


@pytest.mark.parametrize(
    "answer",
    [{"ok": True}, [], None, {"ok": True, "result": None}, {"ok": True, "result": {}}, {"ok": True, "result": ["x"]}],
)
async def test_a_message_without_a_number_counts_as_not_sent(answer: object) -> None:
    with pytest.raises(NetworkError):
        await Api(Impostor(answer), "https://bot.example").message_id("sendMessage", chat_id=1, text="hello")


@pytest.mark.parametrize("answer", [{"ok": True}, [], None])
async def test_an_edit_without_a_result_counts_as_not_made(answer: object) -> None:
    with pytest.raises(NetworkError):
        await Api(Impostor(answer), "https://bot.example").call(
            "editMessageText", chat_id=1, message_id=2, text="hello"
        )


async def test_the_number_of_what_was_sent_is_told() -> None:
    answer = {"ok": True, "result": {"message_id": 7}}
    assert await Api(Impostor(answer), "https://bot.example").message_id("sendMessage", chat_id=1, text="hello") == 7
