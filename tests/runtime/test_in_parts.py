"""Of two calls to Telegram one is told to wait: they are made in order, and what has gone out does not go again.

The file for the calendar goes before words that are too long to stand under it, a group that the bot does not serve is
told so before it is left, and what must not stand in a chat is deleted before it is said that it was.
"""

from __future__ import annotations

import pytest

from bot.runtime.dead_letters import LONGEST_PAUSE, MOST_REFUSALS
from bot.telegram import Rejected, TryLater
from tests.runtime.house import ANN, BEN, House, private

pytestmark = pytest.mark.in_turn

WAIT = TryLater(30, "busy", named=True)
AWAY = TryLater(5, "no network")
FAILS = TryLater(5, "Internal Server Error", answered=True)
GROUP = -100333


@pytest.fixture
def long(house: House) -> House:
    """A house whose words are always too long to stand under a file."""
    house.chats.apart = True
    return house


async def after(house: House, *looks: float) -> list[str]:
    """What was sent in the end, once it was looked again in so many seconds (s) each."""
    for seconds in looks:
        house.clock.pass_by(seconds)
        await house.settle()
    return house.chats.log


@pytest.mark.parametrize("trouble", [WAIT, AWAY, FAILS])
async def test_a_file_that_is_there_does_not_come_again_with_its_words(long: House, trouble: TryLater) -> None:
    long.chats.troubles = [None, trouble]
    await long.says("a file")
    assert long.chats.log == ["file"]
    assert await after(long, 31) == ["file", "keep with it"]
    assert await long.store.waiting_chats(10) == ()


async def test_nor_where_its_words_have_to_wait_again_and_again(long: House) -> None:
    long.chats.troubles = [None, WAIT, WAIT, WAIT]
    await long.says("a file")
    assert await after(long, 31, 31, 31) == ["file", "keep with it"]


async def test_a_file_that_was_told_to_wait_itself_comes_later(long: House) -> None:
    long.chats.troubles = [WAIT]
    await long.says("a file")
    assert await after(long, 31) == ["file", "keep with it"]


async def test_words_that_stand_under_their_file_come_with_it_later(house: House) -> None:
    house.chats.troubles = [WAIT]
    await house.says("a file")
    assert await after(house, 31) == ["keep with it with a file"]


async def test_the_next_message_and_somebody_elses_have_a_file_of_their_own(long: House) -> None:
    long.chats.troubles = [None, WAIT]
    await long.says("a file")
    await long.says("a file", BEN)
    assert await after(long, 31) == ["file", "file", "keep with it", "keep with it"]
    await long.says("a file")
    assert long.chats.log[4:] == ["file", "keep with it"]


async def test_after_a_crash_a_file_comes_once_more_rather_than_never(long: House) -> None:
    long.chats.troubles = [None, WAIT]
    await long.says("a file")
    await long.crash()
    await long.look()
    assert await after(long, 31) == ["file", "file", "keep with it"]


@pytest.mark.parametrize("trouble", [WAIT, AWAY])
async def test_a_group_that_cannot_be_left_yet_is_told_why_once(house: House, trouble: TryLater) -> None:
    house.chats.troubles = [None, trouble, trouble]
    moved = {"message_id": 1, "chat": private(GROUP), "migrate_from_chat_id": -333}
    await house.delivers({"update_id": 70, "message": moved})
    assert await after(house, 31, 31) == ["say telegram.group", f"leave {GROUP}"]


SECRET = "my password is Rosebud-1"


@pytest.mark.parametrize("trouble", [WAIT, AWAY, FAILS])
async def test_nobody_is_told_that_a_password_was_deleted_before_it_was(house: House, trouble: TryLater) -> None:
    house.chats.troubles = [trouble, trouble]
    update = await house.says(SECRET)
    assert house.chats.log == []
    assert await after(house, 31) == [f"delete {ANN} {update['message']['message_id']}", "send note.secret go on"]


async def test_a_password_is_deleted_after_a_crash_too(house: House) -> None:
    house.chats.troubles = [WAIT, WAIT]
    update = await house.says(SECRET)
    await house.crash()
    await house.look()
    assert await after(house, 31) == [f"delete {ANN} {update['message']['message_id']}", "send note.secret go on"]


async def test_what_is_deleted_at_once_is_said_at_once_and_holds_up_nobody(house: House) -> None:
    house.chats.troubles = [WAIT, WAIT]
    await house.says(SECRET)
    await house.says(SECRET, BEN)
    assert (house.sees(BEN), ANN in house.chats.shown) == ("note.secret go on", False)


REFUSED = Rejected("message can't be deleted")


@pytest.mark.parametrize("later", [(), (WAIT,), (AWAY, FAILS)])
async def test_of_what_telegram_leaves_there_nobody_is_told_that_it_is_gone(
    house: House, later: tuple[TryLater, ...]
) -> None:
    house.chats.troubles = [REFUSED, REFUSED, *later]
    await house.says(SECRET)
    assert await after(house, *[31] * len(later)) == ["send note.undeleted go on"]
    assert await house.store.waiting_chats(10) == ()
    await house.says(SECRET)
    assert house.sees() == "note.secret go on", "the next one went"


async def test_nor_where_telegram_fails_at_it_again_and_again(house: House) -> None:
    house.chats.troubles = [FAILS] * (MOST_REFUSALS + 1)
    await house.says(SECRET)
    await after(house, *[LONGEST_PAUSE + 1] * MOST_REFUSALS)
    assert house.sees() == "note.undeleted go on"


async def test_what_is_no_secret_stays(house: House) -> None:
    await house.says("hello")
    assert house.chats.log == ["send hello"]
