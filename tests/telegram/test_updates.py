"""What Telegram delivers, and what the conversation gets to hear of it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram import BotBlocked, Heard, Incoming, InGroup, Nothing, read_kept_update, received
from bot.telegram.updates import DATA_BYTES, decode, encode
from conversations.clinic.questions import Point
from conversations.events import Commanded, Event, Pressed, Said, SentSomethingElse, SharedLocation

CHAT = {"id": 7, "type": "private"}


def read(**update: Any) -> Incoming | None:
    kept = received({"update_id": 1, **update})
    assert kept is None or kept.number == 1
    return kept.incoming if kept else None


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 5, "chat": CHAT, "date": 0, "from": {"id": 7, "first_name": "A"}, **content}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("tuesday after 4", Said("tuesday after 4")),
        ("/start", Commanded("start")),
        ("/START", Commanded("start")),
        ("/book@clinic_bot", Commanded("book")),
        ("/start  abc_1 ", Commanded("start", "abc_1")),
        ("/help\nplease", Commanded("help", "please")),
        ("/", Said("/")),
        ("/5 or so", Commanded("5", "or so")),
        ("24/12", Said("24/12")),
    ],
)
def test_typed_text_is_a_word_or_a_command(text: str, event: Event) -> None:
    assert read(message=message(text=text)) == Heard(7, event, typed=5)


def test_a_shared_place_is_a_point_and_a_venue_too() -> None:
    place = {"latitude": 51.5, "longitude": -0.14}
    heard = Heard(7, SharedLocation(Point(51.5, -0.14)), typed=5)
    assert read(message=message(location=place)) == heard
    assert read(message=message(location=place, venue={"title": "Home"})) == heard


@pytest.mark.parametrize(
    "content", ["photo", "voice", "sticker", "contact", "video_note", "checklist", "giveaway", "invoice"]
)
def test_what_cannot_be_read_is_something_else(content: str) -> None:
    assert read(message=message(**{content: {}})) == Heard(7, SentSomethingElse(), typed=5)


@pytest.mark.parametrize("content", ["pinned_message", "message_auto_delete_timer_changed", "write_access_allowed"])
def test_what_the_app_itself_says_is_nobodys_event(content: str) -> None:
    assert read(message=message(**{content: {}})) is None


def test_a_press_tells_its_screen_its_query_and_its_message() -> None:
    query = {"id": "77", "from": {"id": 7}, "message": {"message_id": 9, "chat": CHAT, "date": 0}, "data": "p1:pick:3"}
    assert read(callback_query=query) == Heard(7, Pressed("p1", "pick", "3"), callback="77", pressed=9)


@pytest.mark.parametrize(
    ("data", "pressed"),
    [
        ("p1:back", Pressed("p1", "back")),
        ("p1:pick:a:b", Pressed("p1", "pick", "a:b")),
        ("", Pressed("", "")),
        (":::", Pressed("", "", ":")),
        ("nonsense", Pressed("nonsense", "")),
    ],
)
def test_forged_data_is_read_as_it_is(data: str, pressed: Pressed) -> None:
    assert decode(data) == pressed


@given(
    st.text(alphabet="abcdef0123456789k", min_size=1, max_size=10),
    st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=10),
    st.text(max_size=10),
)
def test_what_a_button_carries_comes_back(screen: str, verb: str, argument: str) -> None:
    assert decode(encode(screen, verb, argument)) == Pressed(screen, verb, argument)


def test_a_button_carries_no_more_than_telegram_does() -> None:
    assert len(encode("p1", "pick", "x" * (DATA_BYTES - 8)).encode()) == DATA_BYTES
    with pytest.raises(ValueError, match="64 bytes"):
        encode("p1", "pick", "ß" * 40)


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
def test_groups_are_known_as_such(kind: str) -> None:
    group = {"id": -7, "type": kind}
    joined = {"chat": group, "new_chat_member": {"status": "member"}}
    left = {"chat": group, "new_chat_member": {"status": "left"}}
    assert read(message={"message_id": 1, "chat": group, "text": "/start"}) == InGroup(-7)
    assert read(my_chat_member=joined) == InGroup(-7)
    assert read(my_chat_member=left) is None


def test_a_block_is_heard_and_coming_back_is_not() -> None:
    assert read(my_chat_member={"chat": CHAT, "new_chat_member": {"status": "kicked"}}) == BotBlocked(7)
    assert read(my_chat_member={"chat": CHAT, "new_chat_member": {"status": "member"}}) is None


def test_unknown_kinds_are_nobodys_event() -> None:
    assert read(channel_post=message(text="other")) is None
    assert read(inline_query={"id": "1"}) is None
    assert received({"update_id": 3, "inline_query": {"id": "1"}}) is None


@pytest.mark.parametrize("chat", [2**63, -(2**70)])
def test_a_chat_that_no_database_could_keep_is_nobodys(chat: int) -> None:
    update = {"update_id": 3, "message": {**message(text="hello"), "chat": {"id": chat, "type": "private"}}}
    assert received(update) is None


def test_half_a_character_is_nobodys_event_as_no_database_could_keep_it() -> None:
    assert read(message=message(text="\ud83d")) is None
    assert read(callback_query={"id": "77", "message": message(), "data": "p1:\ud83d"}) is None


@pytest.mark.parametrize("latitude", [float("nan"), float("inf")])
def test_a_place_that_is_nowhere_is_nobodys_event(latitude: float) -> None:
    assert read(message=message(location={"latitude": latitude, "longitude": 0})) is None


JSON = st.recursive(st.none() | st.integers() | st.text(), lambda of: st.lists(of) | st.dictionaries(st.text(), of))


@settings(derandomize=True, max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member", "update_id"]), JSON
    )
)
def test_nothing_that_is_delivered_can_make_reading_fail(update: dict[str, Any]) -> None:
    received({"update_id": 1, **update})


KEPT_BY_THE_FIRST_RELEASE: dict[str, Incoming | Nothing | None] = {
    '{"update_id":3,"message":{"message_id":5,"chat":{"id":7,"type":"private"},"text":"gp"}}': Heard(
        7, Said("gp"), typed=5
    ),
    '{"update_id":3,"message":{"message_id":5,"chat":{"id":7,"type":"private"},"text":"/start"}}': Heard(
        7, Commanded("start"), typed=5
    ),
    '{"update_id":3,"message":{"message_id":5,"chat":{"id":7,"type":"private"},"other":true}}': Heard(
        7, SentSomethingElse(), typed=5
    ),
    '{"update_id":3,"callback_query":{"id":"77","message":{"message_id":9,"chat":{"id":7,"type":"private"}},'
    '"data":"p1:pick:3"}}': Heard(7, Pressed("p1", "pick", "3"), callback="77", pressed=9),
    '{"update_id":3,"message":{"message_id":5,"chat":{"id":-7,"type":"group"}}}': InGroup(-7),
    '{"update_id":3,"my_chat_member":{"chat":{"id":7,"type":"private"},"new_chat_member":{"status":"kicked"}}}': (
        BotBlocked(7)
    ),
    '{"update_id":3,"message":{"message_id":5,"chat":{"id":7,"type":"private"},"text":"\\ud83d"}}': None,
    '{"update_id":3,"message":{"message_id":5,"chat":{"id":7,"type":"private"}}}': Nothing(),
    '{"update_id":3}': Nothing(),
    "no JSON": None,
}


@pytest.mark.parametrize("body", KEPT_BY_THE_FIRST_RELEASE)
def test_what_the_first_release_kept_is_read_as_it_was_meant(body: str) -> None:
    assert read_kept_update(body) == KEPT_BY_THE_FIRST_RELEASE[body]
