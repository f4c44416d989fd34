"""A conversation that cannot be read any more, or fails: the patient is told, and a booking is never forgotten."""

from __future__ import annotations

from datetime import datetime
from typing import NoReturn

import pytest

from bot.portal import TimedOut
from bot.runtime.codec import load_conversation
from bot.runtime.ledger.recovery import in_short
from conversations import Conversation, Transition
from conversations.clinic.orders import Booked, HandedOver, Handover, NotBooked, NotSent, Outcome, Refused, Unknown
from conversations.clinic.questions import Failure, Trouble
from conversations.events import Event, OrderEnded
from conversations.state.conversation import OpenOrder
from tests import databases
from tests.runtime.house import ANN, House
from tests.runtime.script import APPOINTMENT, advance

LOST = '{"schema":1,"conversation":7}'


def no_answer() -> NoReturn:
    raise TimedOut


def spoil(house: House, table: str = "conversations", column: str = "state", text: str = LOST) -> None:
    """What is stored cannot be read any more."""
    databases.spoil(house.url, table, column, text)


async def open_attempt(house: House) -> OpenOrder | None:
    """The attempt that the stored conversation holds."""
    loaded = await house.store.lease(ANN, "a test", 15)
    assert loaded
    assert loaded.state
    conversation = load_conversation(loaded.state)
    assert conversation
    await house.store.free(loaded.lease, (), loaded.card or "")
    return conversation.order


async def books_and_gets_no_answer(house: House) -> None:
    house.clinic.books, house.clinic.ending = False, no_answer
    await house.says("book")
    assert house.sees() == "attempt: Unknown"


async def test_an_open_attempt_is_put_back_and_its_outcome_told(house: House) -> None:
    await books_and_gets_no_answer(house)
    before = await open_attempt(house)
    spoil(house)
    await house.says("hello?")
    assert house.chats.log[-2:] == ["keep note.still_checking", "send hello?"]
    assert await open_attempt(house) == before, "so no other booking is made meanwhile"
    house.clinic.diary.append(APPOINTMENT)
    house.clock.pass_by(5)
    await house.look()
    assert house.sees() == "attempt: Booked"
    assert await open_attempt(house) is None
    assert "keep card.lost" not in house.chats.log, "it would say that nothing was booked"


async def test_news_that_finds_the_conversation_lost_is_told_all_the_same(house: House) -> None:
    await books_and_gets_no_answer(house)
    house.clinic.diary.append(APPOINTMENT)
    spoil(house)
    house.clock.pass_by(5)
    await house.look()
    assert house.sees() == "attempt: Booked"
    assert "keep card.lost" not in house.chats.log


async def test_without_the_note_of_an_attempt_its_outcome_is_told_in_short(house: House) -> None:
    await books_and_gets_no_answer(house)
    spoil(house)
    spoil(house, "attempts", "wanted", "garbage")
    house.clock.pass_by(5)
    await house.look()
    assert house.sees() == "handed_over.portal_down"


async def test_where_nothing_is_open_it_is_said_that_nothing_was_booked(house: House) -> None:
    await house.says("hello")
    spoil(house)
    await house.says("hello?")
    assert house.chats.log[-2:] == ["keep card.lost", "send hello?"]


async def test_a_mistake_in_the_conversation_forgets_no_attempt(house: House) -> None:
    await books_and_gets_no_answer(house)
    await house.says("boom")
    assert house.sees() == "note.still_checking"
    house.clinic.diary.append(APPOINTMENT)
    house.clock.pass_by(5)
    await house.look()
    assert house.sees() == "attempt: Booked"


def speechless(conversation: Conversation, event: Event, now: datetime) -> Transition:
    """A conversation with a mistake where it speaks of bookings."""
    if isinstance(event, OrderEnded):
        raise ZeroDivisionError
    return advance(conversation, event, now)


async def test_a_mistake_in_telling_an_outcome_does_not_swallow_it(house: House) -> None:
    await house.close()
    house.open(speechless)
    await house.says("book")
    assert house.sees() == "booked.title"
    assert await open_attempt(house) is None


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Booked(APPOINTMENT), "booked.title"),
        (Refused(Failure(Trouble.REFUSED)), "not_booked.refused"),
        (NotSent(), "not_sent"),
        (NotBooked(), "not_booked"),
        (Unknown(), "note.unsure"),
        (HandedOver(Handover.PORTAL_DOWN), "handed_over.portal_down"),
    ],
    ids=lambda value: getattr(value, "kind", ""),
)
def test_every_outcome_has_words_that_need_nothing_else(outcome: Outcome, words: str) -> None:
    (told,) = in_short(outcome).screen.body
    assert (told.id, told.parameters) == (words, ())
