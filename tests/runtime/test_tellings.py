"""Which chats hear what staff did: those whose own session was this patient's, and nobody's else since."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.crypto import Vault
from bot.portal import Person, PortalSession
from bot.runtime.accounts.tellings import ToldChats
from bot.runtime.codec import StoredOrder, dump_attempt, dump_order, load_event
from bot.runtime.inbox import Kind, kind_of
from bot.store import Store
from bot.store.records import Attempt, AttemptStatus
from conversations.clinic.model import ONESELF, Behalf
from conversations.clinic.orders import Booked, Cancelled, NotBooked, Outcome, Unknown
from conversations.clinic.patients import Duties
from conversations.clinic.telling import AskTelling, Telling
from conversations.events import DoneForYou
from conversations.state.appointments import OrderedCancellation
from conversations.state.conversation import OpenOrder
from tests.runtime.house import ANN, House
from tests.runtime.script import APPOINTMENT, CANCELLING, ORDER
from tests.runtime.test_told_later import BLOCKED
from tests.support.clinic import FREE

EMMAS, STAFFS = 7, 70
EMMA = Behalf("emma")
ON, OFF, HOW = AskTelling(wanted=True), AskTelling(wanted=False), AskTelling()


def session(key: str | None = "emma", login: str = "emma@mail.example") -> PortalSession:
    owner = Person(key, "", "Emma", "Clarke") if key else None
    return PortalSession(f"session of {key}", owner=owner, login=login)


def attempt(behalf: Behalf = EMMA, *, cancels: bool = False, note: bool = True) -> Attempt:
    """What staff have ordered, in their own chat."""
    order = replace(CANCELLING.order if cancels else ORDER, behalf=behalf)
    noted = dump_attempt(OpenOrder(1, OrderedCancellation(APPOINTMENT, FREE))) if cancels and note else ""
    stored = StoredOrder(order, (), datetime(2026, 11, 24, tzinfo=UTC), noted)
    return Attempt(3, STAFFS, 1, dump_order(stored), AttemptStatus.BOOKED, None, 0, None, None)


@pytest.fixture
async def tellings(database: str) -> AsyncIterator[ToldChats]:
    store = Store.open(database)
    yield ToldChats(store, Vault("an obviously fake secret key"))
    await store.close()


async def told(tellings: ToldChats, outcome: Outcome, behalf: Behalf = EMMA) -> list[int]:
    return [each.chat for each in await tellings.news(attempt(behalf), outcome)]


async def wants(tellings: ToldChats, chat: int = EMMAS, key: str = "emma") -> None:
    assert await tellings.answered(chat, session(key), ON, Telling(key=key)) == Telling(told=True, can=True)


async def test_nobody_is_told_by_default(tellings: ToldChats) -> None:
    assert await told(tellings, Booked(APPOINTMENT)) == []
    assert await tellings.unasked(EMMAS, HOW) is None
    assert await tellings.answered(EMMAS, session(), HOW, Telling(key="emma")) == Telling(can=True)
    assert await told(tellings, Booked(APPOINTMENT)) == []


async def test_a_patient_who_wants_it_is_told_what_was_booked_and_nobody_else_is(tellings: ToldChats) -> None:
    await wants(tellings)
    await wants(tellings, 8, "liam")
    (news,) = await tellings.news(attempt(), Booked(APPOINTMENT))
    event = load_event(news.body)
    assert (news.chat, kind_of(news.key)) == (EMMAS, Kind.TOLD)
    assert isinstance(event, DoneForYou)
    assert (event.appointment, event.cancelled) == (APPOINTMENT, False)
    assert "emma" not in news.body
    assert await tellings.is_still_wanted(EMMAS, event)
    assert not await tellings.is_still_wanted(8, event)
    assert await tellings.unasked(EMMAS, HOW) == Telling(told=True, can=True)


@pytest.mark.parametrize("outcome", [Unknown(), NotBooked()])
async def test_what_was_not_done_is_no_news(tellings: ToldChats, outcome: Outcome) -> None:
    await wants(tellings)
    assert await told(tellings, outcome) == []


async def test_what_patients_book_themselves_is_no_news(tellings: ToldChats) -> None:
    await wants(tellings)
    assert await told(tellings, Booked(APPOINTMENT), ONESELF) == []


async def test_what_was_cancelled_is_told_by_what_was_noted_of_it(tellings: ToldChats) -> None:
    await wants(tellings)
    (news,) = await tellings.news(attempt(cancels=True), Cancelled())
    event = load_event(news.body)
    assert isinstance(event, DoneForYou)
    assert event.cancelled
    assert await tellings.news(attempt(cancels=True, note=False), Cancelled()) == ()


async def test_the_same_news_is_one_arrival_and_staffs_own_chat_hears_it_once(tellings: ToldChats) -> None:
    await wants(tellings)
    await wants(tellings, STAFFS)
    first, second = [await tellings.news(attempt(), Booked(APPOINTMENT)) for _ in range(2)]
    assert first == second
    assert [each.chat for each in first] == [EMMAS]


async def test_who_is_not_known_to_the_clinic_cannot_be_told(tellings: ToldChats) -> None:
    assert await tellings.answered(EMMAS, session(None), ON, Telling()) == Telling()
    assert await told(tellings, Booked(APPOINTMENT)) == []


async def test_it_is_switched_off_without_signing_in(tellings: ToldChats) -> None:
    await wants(tellings)
    assert await tellings.unasked(EMMAS, ON) is None
    assert await tellings.unasked(EMMAS, OFF) == Telling(can=True)
    assert await told(tellings, Booked(APPOINTMENT)) == []


@pytest.mark.parametrize(
    ("signed_in", "still"),
    [
        (session(), True),
        (session(None), True),
        (session(login="new@mail.example"), True),
        (session("liam"), False),
        (session(None, "liam@mail.example"), False),
        (session(None, ""), False),
    ],
    ids=["the same", "the same address", "another address", "another key", "nobody known", "nothing known"],
)
async def test_whoever_else_signs_in_ends_it(tellings: ToldChats, signed_in: PortalSession, still: bool) -> None:  # noqa: FBT001
    await wants(tellings)
    (news,) = await tellings.news(attempt(), Booked(APPOINTMENT))
    await tellings.signs_in(EMMAS, signed_in)
    assert (await told(tellings, Booked(APPOINTMENT)) == [EMMAS]) is still
    event = load_event(news.body)
    assert isinstance(event, DoneForYou)
    assert await tellings.is_still_wanted(EMMAS, event) is still, "what was on its way is not told either"


async def test_a_sign_in_as_staff_and_one_elsewhere_change_nothing(tellings: ToldChats) -> None:
    await wants(tellings)
    await tellings.signs_in(EMMAS, PortalSession("s", login="sofia@staff.example", duties=Duties()))
    await tellings.signs_in(8, session("liam"))
    assert await told(tellings, Booked(APPOINTMENT)) == [EMMAS]


async def test_what_was_on_its_way_is_told_only_to_who_still_wants_it_and_once(house: House) -> None:
    await house.tellings.answered(ANN, session(), ON, Telling(key="emma"))
    news = await house.tellings.news(attempt(), Booked(APPOINTMENT))
    for _ in range(2):
        await house.inbox.deliver(news)
        await house.runtime.idle()
    assert house.chats.log == ["keep done for you: new, cancelled=False"]
    await house.tellings.unasked(ANN, OFF)
    await house.inbox.deliver([replace(each, key=f"{each.key}:again") for each in news])
    await house.runtime.idle()
    assert len(house.chats.log) == 1


async def test_a_block_ends_it(house: House) -> None:
    await house.tellings.answered(ANN, session(), ON, Telling(key="emma"))
    await house.delivers({"update_id": 70, "my_chat_member": BLOCKED["my_chat_member"]})
    assert await house.store.telling(ANN) is None
