"""A token may come with any answer: it is handed on at once, and used from then on."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from bot.portal import PortalError, PortalSession
from conversations.clinic.questions import AskServices
from tests.portal.answers import page
from tests.portal.recorded import SESSION, Recorded, appointment, error, headers_of, order

NEWEST = PortalSession(SESSION.id, "newest")
Heard = list[tuple[PortalSession, PortalSession]]


@pytest.mark.parametrize(
    "document",
    [
        {"status": "ok", "result": {"Fee": 0, "AppointmentKey": "a1", "Token": "newest"}},
        {"status": "ok", "result": {"Fee": 0, "AppointmentKey": "a1"}, "Token": "newest"},
        {"Fee": 0, "AppointmentKey": "a1", "Token": "newest"},
    ],
)
async def test_a_token_is_taken_from_any_answer(recorded: Recorded, document: dict[str, Any]) -> None:
    heard: Heard = []
    portal = recorded.portal(renewed=lambda old, new: heard.append((old, new)))
    recorded.turns("appointment/cancellation-info", httpx.Response(200, json=document))
    await portal.appointments.cancellation_info(SESSION, "a1")
    assert heard == [(SESSION, NEWEST)]


@pytest.mark.parametrize("token", [None, "", SESSION.token, "a\r\nb", {"no": "token"}])
async def test_what_is_no_new_token_is_not_news(recorded: Recorded, token: object) -> None:
    heard: Heard = []
    portal = recorded.portal(renewed=lambda old, new: heard.append((old, new)))
    recorded.says("appointment/book-time-slot", appointment(Token=token))
    await portal.book(SESSION, order(), may_send=lambda: True)
    assert heard == []


async def test_a_booking_brings_one_too(recorded: Recorded) -> None:
    heard: Heard = []
    portal = recorded.portal(renewed=lambda old, new: heard.append((old, new)))
    recorded.says("appointment/book-time-slot", appointment(Token="newest"))
    await portal.book(SESSION, order(), may_send=lambda: True)
    assert heard == [(SESSION, NEWEST)]


async def test_the_next_page_is_asked_for_with_the_newest(recorded: Recorded) -> None:
    portal = recorded.portal()
    pages = ({"Items": [{"Key": n, "Name": "Extra"}], "TotalCount": 3, "Token": f"token-{n}"} for n in range(3))
    recorded.says("appointment/services", *pages)
    await portal.search(SESSION).services(AskServices("PA", "t1"))
    assert [headers_of(each)["x-token"] for each in recorded.requests] == [SESSION.token, "token-0", "token-1"]


async def test_somebody_without_a_session_gets_none(recorded: Recorded) -> None:
    heard: Heard = []
    portal = recorded.portal(renewed=lambda old, new: heard.append((old, new)))
    recorded.says("auth/reg-code-info", {"Name": "Self-paying", "Token": "stray"})
    await portal.auth.reg_code_info("DEMO")
    assert heard == []


async def test_a_failure_is_no_answer(recorded: Recorded) -> None:
    heard: Heard = []
    portal = recorded.portal(renewed=lambda old, new: heard.append((old, new)))
    recorded.turns("recalls/recalls", error(403, 0, Token="stray"))
    with pytest.raises(PortalError):
        await portal.staff.recalls(SESSION)
    recorded.says("recalls/recalls", page())
    assert (await portal.staff.recalls(SESSION)).last
    assert heard == []
