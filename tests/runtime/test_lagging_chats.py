"""Somebody whose chat lags, as Telegram tells the bot to wait: what is shown late is where they are, at the bottom."""

from __future__ import annotations

import pytest

from bot.runtime.codec import dump_event
from bot.store.records import Arrival
from bot.telegram import TryLater
from conversations.events import Event, NumberAsked, SignedIn, SignInEnded, SignInRefused
from tests.runtime.house import ANN, House

pytestmark = pytest.mark.in_turn

WAIT = TryLater(14, "Telegram asks to wait", named=True)
AWAY = TryLater(14, "no network")
FAILS = TryLater(14, "Internal Server Error", answered=True)
ECHO = "edit note.old_button same"


async def taps_an_old_button_while_telegram_wants_to_wait(house: House, trouble: TryLater = WAIT) -> None:
    """The word that it was old has to wait."""
    await house.says("hello")
    house.chats.troubles = [trouble]
    await house.taps("p0:old", message_id=1)


async def hears(house: House, event: Event) -> None:
    """Something happened on a page."""
    for chat in await house.store.accept([Arrival(f"match:{event.kind}", ANN, dump_event(event))]):
        house.runtime.lanes.wake(chat)


async def later(house: House) -> list[str]:
    """All that was shown once the wait is over, but for answers to presses and what was there before."""
    house.clock.pass_by(15)
    await house.settle()
    return [line for line in house.chats.log[1:] if not line.startswith("answer")]


@pytest.mark.parametrize(
    ("event", "shown"),
    [
        (NumberAsked("a-link", (10, 47)), "which number?"),
        (SignInEnded("a-link"), "SignInEnded"),
        (SignedIn(), "SignedIn"),
    ],
)
async def test_what_happened_since_is_shown_in_place_of_a_word_about_an_old_button(
    house: House, event: Event, shown: str
) -> None:
    await taps_an_old_button_while_telegram_wants_to_wait(house)
    await hears(house, event)
    assert await later(house) == [f"edit {shown}"]
    assert await house.store.waiting_chats(10) == ()


async def test_and_so_is_what_was_said_or_tapped_since(house: House) -> None:
    await taps_an_old_button_while_telegram_wants_to_wait(house)
    await house.taps("p1:tap", message_id=1)
    assert await later(house) == ["edit pressed tap"]
    house.chats.troubles = [WAIT]
    await house.taps("p0:old", message_id=1)
    await house.says("again")
    assert (await later(house))[1:] == ["send again"]


async def test_of_many_taps_at_old_buttons_one_is_spoken_of(house: House) -> None:
    await taps_an_old_button_while_telegram_wants_to_wait(house)
    for _ in range(4):
        await house.taps("p0:old", message_id=1)
    assert await later(house) == [ECHO]


async def test_the_word_is_said_where_nothing_else_is(house: House) -> None:
    await taps_an_old_button_while_telegram_wants_to_wait(house)
    assert await later(house) == [ECHO]


async def test_and_where_what_happened_is_not_spoken_of(house: House) -> None:
    await taps_an_old_button_while_telegram_wants_to_wait(house)
    await hears(house, SignInRefused("wrong_password", "member"))
    assert await later(house) == [ECHO]
    assert await house.store.waiting_chats(10) == ()


@pytest.mark.parametrize("trouble", [WAIT, AWAY])
async def test_after_a_crash_it_is_the_same(house: House, trouble: TryLater) -> None:
    await taps_an_old_button_while_telegram_wants_to_wait(house, trouble)
    await house.taps("p1:tap", message_id=1)
    await house.crash()
    await house.look()
    assert await later(house) == ["edit pressed tap"]


async def test_nothing_else_that_waits_is_left_out(house: House) -> None:
    await house.says("hello")
    house.chats.troubles = [WAIT]
    await house.taps("p1:tap", message_id=1)
    await house.says("again")
    assert await later(house) == ["edit pressed tap", "send again"]


async def test_nor_a_word_that_telegram_failed_at(house: House) -> None:
    await taps_an_old_button_while_telegram_wants_to_wait(house, FAILS)
    await house.says("again")
    assert await later(house) == [ECHO, "send again"]


async def test_a_button_that_was_tapped_before_the_next_card_came_below_it_does_not_lead_back_up(house: House) -> None:
    await house.says("hello")
    house.chats.troubles = [WAIT]
    await house.says("fresh")
    await house.taps("p1:tap", message_id=1)
    assert await later(house) == ["send fresh", "edit pressed tap"]
    assert house.chats.shown[ANN] == {1: "hello", 2: "pressed tap"}


async def test_one_that_is_tapped_when_that_was_seen_does(house: House) -> None:
    await house.says("hello")
    await house.says("fresh")
    house.clock.pass_by(3)
    await house.taps("p1:tap", message_id=1)
    assert house.chats.shown[ANN] == {1: "pressed tap", 2: "fresh"}
