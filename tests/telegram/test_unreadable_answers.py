"""Something answers in the place of Telegram: nothing is known to be sent, and nothing is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.telegram.calls import Api, Connections
from bot.telegram.errors import ChatGone, Rejected, TelegramTrouble, TryLater, WrongToken

ADDRESS = "https://bot.example"


class Impostor(Connections):
    """Answers every request with the same status and body."""

    def __init__(self, answer: Any, status: int = 200) -> None:
        self.body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.status = status

    async def post(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        return self.status, self.body


@pytest.mark.parametrize(
    "answer",
    [{"ok": True}, [], None, {"ok": True, "result": None}, {"ok": True, "result": {}}, {"ok": True, "result": ["x"]}],
)
async def test_a_message_without_a_number_counts_as_not_sent(answer: object) -> None:
    with pytest.raises(TryLater):
        await Api(Impostor(answer), ADDRESS).message_id("sendMessage", chat_id=1, text="hello")


@pytest.mark.parametrize("answer", [{"ok": True}, [], None])
async def test_an_edit_without_a_result_counts_as_not_made(answer: object) -> None:
    with pytest.raises(TryLater):
        await Api(Impostor(answer), ADDRESS).call("editMessageText", chat_id=1, message_id=2, text="hello")


async def test_the_number_of_what_was_sent_is_told() -> None:
    answer = {"ok": True, "result": {"message_id": 7}}
    assert await Api(Impostor(answer), ADDRESS).message_id("sendMessage", chat_id=1, text="hello") == 7


@pytest.mark.parametrize(
    ("status", "answer", "right"),
    [
        (502, b"<html>Bad Gateway</html>", TryLater),
        (200, b"<html>Welcome to this network</html>", TryLater),
        (400, b"<html>Bad Request</html>", Rejected),
        (403, b"<html>Forbidden</html>", ChatGone),
        (404, b"", WrongToken),
        (400, [], TryLater),
        (429, {"ok": False, "parameters": "soon"}, TryLater),
        (429, {"ok": False, "parameters": {"retry_after": "soon"}}, TryLater),
    ],
)
async def test_what_somebody_else_says_in_its_place_is_taken_by_its_status(
    status: int, answer: object, right: type[TelegramTrouble]
) -> None:
    with pytest.raises(right) as trouble:
        await Api(Impostor(answer, status), ADDRESS).call("getMe")
    assert not (isinstance(trouble.value, TryLater) and trouble.value.named)


async def test_letters_that_are_none_spoil_no_answer() -> None:
    answer = b'{"ok": true, "result": {"message_id": 7, "text": "caf\xe9"}}'
    assert await Api(Impostor(answer), ADDRESS).message_id("sendMessage", chat_id=1, text="hello") == 7


async def test_a_refusal_is_told_in_telegrams_words() -> None:
    refusal = {"ok": False, "error_code": 400, "description": "Bad Request: BUTTON_DATA_INVALID"}
    with pytest.raises(Rejected, match=r"^Button_data_invalid$"):
        await Api(Impostor(refusal, 400), ADDRESS).call("sendMessage", chat_id=1, text="hello")
