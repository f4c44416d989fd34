"""What is kept of an update until it is handled: enough to answer it, and nothing that must not be stored."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.runtime.codec import dump_incoming
from bot.telegram import Heard, Incoming, InGroup, received
from bot.telegram.menus import ALONE
from conversations import Conversation, advance
from conversations.events import Commanded, Pressed, Said, SentSomethingElse
from conversations.text.secrets import LONGEST, holds_secret
from conversations.understanding.emergency.detect import tells_of_emergency
from tests.support.clocks import NINE

PRIVATE = {"id": 7, "type": "private", "first_name": "Zebedee"}
ZEBEDEE = {"id": 7, "first_name": "Zebedee", "username": "zebedee"}


def message(chat: dict[str, Any] = PRIVATE, **content: Any) -> dict[str, Any]:
    return {"update_id": 3, "message": {"message_id": 5, "chat": chat, "date": 0, "from": ZEBEDEE, **content}}


def kept(raw: dict[str, Any]) -> Incoming:
    update = received(raw)
    assert update is not None
    assert (update.number, update.incoming.chat) == (3, raw.get("message", {}).get("chat", PRIVATE)["id"])
    return update.incoming


def said(text: str) -> str:
    """What the conversation gets to hear of a typed text."""
    heard = kept(message(text=text))
    assert isinstance(heard, Heard)
    assert isinstance(heard.event, Said)
    return heard.event.text


def test_what_was_typed_is_kept_and_nothing_else_of_the_message() -> None:
    raw = message(text="Grüße, tomorrow at 10?", reply_to_message={"text": "hunter2"}, entities=[{"type": "bold"}])
    assert json.loads(dump_incoming(kept(raw))) == {
        "chat": 7,
        "event": {"text": "Grüße, tomorrow at 10?", "late": False, "at": None, "kind": "Said"},
        "callback": None,
        "pressed": None,
        "typed": 5,
        "kind": "Heard",
    }


def test_of_a_press_the_card_it_was_on_is_not_kept() -> None:
    card = {"message_id": 9, "chat": PRIVATE, "text": "Your appointment at Camden"}
    press = {"id": "77", "from": ZEBEDEE, "message": card, "data": "p1:pick:3"}
    heard = kept({"update_id": 3, "callback_query": press})
    assert heard == Heard(7, Pressed("p1", "pick", "3"), callback="77", pressed=9)
    assert "Camden" not in dump_incoming(heard)
    assert "Zebedee" not in dump_incoming(heard)


def test_of_a_picture_it_is_kept_that_there_was_one() -> None:
    heard = kept(message(photo=[{"file_id": "abc"}], caption="my rash"))
    assert heard == Heard(7, SentSomethingElse(), typed=5)
    assert "rash" not in dump_incoming(heard)
    assert "abc" not in dump_incoming(heard)


def test_what_is_said_in_a_group_is_not_kept() -> None:
    heard = kept(message({"id": -7, "type": "group"}, text="between us"))
    assert heard == InGroup(-7)
    assert "between" not in dump_incoming(heard)


@pytest.mark.parametrize(
    "text",
    ["I have chest pain since noon", "chest\npain", "he can’t breathe", "/help she is unconscious", "my dad: STROKE?"],
)
def test_of_an_emergency_one_word_is_kept(text: str) -> None:
    assert said(text) == "emergency"


def test_a_command_alone_which_is_not_looked_into_says_nothing_that_must_not_be_kept() -> None:
    assert "/start" in ALONE
    for typed in ALONE:
        assert not tells_of_emergency(typed)
        assert not holds_secret(typed)


def test_an_emergency_under_a_picture_is_one_too() -> None:
    heard = kept(message(photo=[{}], caption="he passed out"))
    assert heard == Heard(7, Said("emergency"), typed=5)


@pytest.mark.parametrize("text", ["my password is swordfish", "482913", "pin code\n9 9 1"])
def test_of_a_secret_one_word_is_kept(text: str) -> None:
    assert said(text) == "password"


def test_an_address_is_left_to_whoever_knows_who_types() -> None:
    assert said("zebedee@example.org") == "zebedee@example.org"
    assert said("zebedee@example.org hunter2 is my password") == "password"


def test_a_secret_after_a_command_is_dropped_and_the_command_obeyed() -> None:
    assert kept(message(text="/start 482913")) == Heard(7, Commanded("start"), typed=5)


@pytest.mark.parametrize("text", ["tuesday after 4", "5 12 2026", "24/12", "the 13th at 10:30"])
def test_what_is_neither_stays_as_it_was_typed(text: str) -> None:
    assert said(text) == text
    assert kept(message(text="/start abc_1")) == Heard(7, Commanded("start", "abc_1"), typed=5)


@pytest.mark.parametrize("words", ["482913", "my password", "zebedee@example.org"])
@pytest.mark.parametrize("before", [LONGEST - 4, 4 * LONGEST])
def test_of_a_secret_that_comes_late_one_word_is_kept_too(words: str, before: int) -> None:
    assert said(f"{('I say ' * before)[:before]} {words} of mine") == "password"


def test_of_what_is_too_long_no_more_is_kept_than_is_read_and_that_there_was_more() -> None:
    heard = said("I say\n" * LONGEST)
    assert heard.startswith("I say I say")
    assert heard.endswith("I say I……")
    assert len(heard) == LONGEST + 1


def test_no_word_of_it_is_kept_by_half() -> None:
    """Half of a long number could be taken for a code."""
    assert "1" not in said("x" * (LONGEST - 8) + " 1234567890123")


def test_what_is_long_by_empty_lines_only_is_kept_whole() -> None:
    assert said(f"tuesday{chr(10) * 1000}after 4") == "tuesday after 4"


@pytest.mark.parametrize("text", ["/start 1 " + "x " * LONGEST, "/book" + " " * LONGEST + "now"])
def test_a_command_is_obeyed_however_much_follows_it(text: str) -> None:
    heard = kept(message(text=text))
    assert isinstance(heard, Heard)
    assert isinstance(heard.event, Commanded)


@pytest.mark.parametrize(
    "text",
    [
        *("I have chest pain", "my password is swordfish", "zebedee@example.org", "I have chest pain " * 100),
        *("a secret: 482913 " * 100, "x" * 4096, "tuesday at 4 " * 100, "1" * 4096, "@" * 4096),
    ],
)
def test_the_conversation_answers_the_word_as_it_would_the_original(text: str) -> None:
    now = NINE
    assert advance(Conversation(), Said(said(text)), now) == advance(Conversation(), Said(text), now)


def test_when_a_message_was_sent_is_kept_with_its_words() -> None:
    raw = message(text="tomorrow")
    raw["message"]["date"] = 1_795_255_200
    assert json.loads(dump_incoming(kept(raw)))["event"]["at"] == "2026-11-21T10:00:00Z"
