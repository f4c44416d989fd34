"""Written strictly: what each call looks like on the wire."""

from __future__ import annotations

from datetime import time
from decimal import Decimal
from typing import Any

import httpx
import pytest

from bot.portal import PatientPortal
from bot.portal.errors import WrongVerb
from conversations.clinic.model import Behalf, Money, Sex
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import AskClinicians, AskServices, AskSites, PartOfDay, Point
from tests.portal.recorded import KEY, SESSION, Recorded, appointment, error, headers_of, order, search, slot

BOOK = "appointment/book-time-slot"
SLOTS = "appointment/proposed-time-slots"
NO_SLOTS: dict[str, Any] = {"TimeSlots": [], "Sites": []}


async def test_every_call_carries_the_key_and_the_session(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("appointment/payer-types", [])
    await portal.search(SESSION).payer_types()
    headers = headers_of(recorded.last)
    assert (headers["x-session-id"], headers["x-token"]) == (SESSION.id, SESSION.token)
    assert recorded.last.url.params["client-key"] == KEY
    assert {"origin", "cookie", "content-type"} & set(headers) == set()


async def test_the_deprecated_form_sends_a_cookie_and_the_token_in_the_address(recorded: Recorded) -> None:
    recorded.says("appointment/payer-types", [])
    portal = recorded.portal(session_style="cookie")
    await portal.search(SESSION).payer_types()
    headers = headers_of(recorded.last)
    assert headers["cookie"] == f"ASP.NET_SessionId={SESSION.id}"
    assert recorded.last_query == {"token": SESSION.token}
    assert {"x-session-id", "x-token"} & set(headers) == set()


async def test_the_server_state_needs_no_authentication_at_all(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("auth/server-state", {"Name": "Clinic", "StateCode": "1", "State": "Running"})
    state = await portal.auth.server_state()
    assert state.running
    assert "client-key" not in recorded.last.url.params


async def test_a_password_travels_in_the_body_alone(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("auth/login", {"SessionID": "s", "Token": "t"})
    await portal.auth.login("ada@patients.example", "demo-päss")
    assert recorded.last_query == {"is-oh": "false"}
    assert recorded.last_body == {"username": "ada@patients.example", "password": "demo-päss"}
    assert headers_of(recorded.last)["content-type"] == "application/json"


async def test_a_search_without_wishes_is_short_and_its_end_is_exclusive(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.says(SLOTS, NO_SLOTS)
    await portal.answer(SESSION, search())
    assert recorded.last.method == "GET"
    assert recorded.last_query == {
        "appointment-type": "00000000fc0af8e9",
        "from-date": "2026-12-01T00:00:00",
        "to-date": "2026-12-08T00:00:00",
        "payer-type": "PA",
    }


async def test_a_search_with_every_wish(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(SLOTS, NO_SLOTS)
    wishes: dict[str, Any] = {"site": 1123, "location": "00ab", "clinician": 31, "sex": Sex.FEMALE}
    hours: dict[str, Any] = {"part": PartOfDay.AFTERNOON, "starting": time(14), "finishing": time(16, 30)}
    await portal.answer(SESSION, search(**wishes, **hours))
    asked = recorded.last_query
    assert (asked["site"], asked["location"], asked["clinician"], asked["clinician-sex"]) == ("1123", "00ab", "31", "2")
    assert (asked["time-preference"], asked["time-from"], asked["time-to"]) == ("2", "14:00", "16:30")


async def test_a_search_with_modules_or_services_is_posted(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(SLOTS, NO_SLOTS)
    await portal.answer(SESSION, search(modules=(10382,), services=("s1", 2)))
    assert recorded.last.method == "POST"
    assert recorded.last_body == {"modules": [{"Key": 10382}], "services": [{"Key": "s1"}, {"Key": 2}]}


@pytest.mark.parametrize(("modules", "verbs"), [((), ["GET", "POST"]), ((10382,), ["POST", "GET"])])
async def test_a_405_is_answered_with_the_other_verb_and_the_same_wishes(
    portal: PatientPortal, recorded: Recorded, modules: tuple[int, ...], verbs: list[str]
) -> None:
    recorded.turns(SLOTS, error(405, 0), httpx.Response(200, json=NO_SLOTS))
    await portal.answer(SESSION, search(modules=modules))
    assert [request.method for request in recorded.requests] == verbs
    assert recorded.last_body == ({"modules": [{"Key": 10382}]} if modules else {})


async def test_two_405_are_a_refusal(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.turns(SLOTS, error(405, 0))
    with pytest.raises(WrongVerb):
        await portal.answer(SESSION, search())
    assert len(recorded.requests) == 2


async def test_sites_near_a_point_have_six_decimals(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("appointment/sites", [])
    await portal.answer(SESSION, AskSites("PA", "t1", Point(51.5, -0.12345678)))
    assert recorded.last.method == "POST"
    assert (recorded.last_query["lat"], recorded.last_query["long"]) == ("51.500000", "-0.123457")
    assert recorded.last_body == {}


async def test_clinicians_are_asked_for_by_place(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("appointment/clinicians", [])
    await portal.answer(SESSION, AskClinicians("PA", "t1", site=1123, location="00ab", modules=(5,)))
    assert recorded.last_body == {"sites": [1123], "locations": ["00ab"], "modules": [{"Key": 5}]}


async def test_services_are_read_page_by_page(portal: PatientPortal, recorded: Recorded) -> None:
    pages = ({"Items": [{"Key": key, "Name": "Extra"}], "TotalCount": "3"} for key in range(3))
    recorded.says("appointment/services", *pages)
    services = await portal.search(SESSION).services(AskServices("PA", "t1"))
    assert [service.key for service in services] == [0, 1, 2]
    assert [request.url.params["page-number"] for request in recorded.requests] == ["1", "2", "3"]


async def test_a_portal_that_never_stops_counting_is_not_asked_for_ever(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.says(
        "appointment/services", *({"Items": [{"Key": key, "Name": "Extra"}], "TotalCount": 10**9} for key in range(30))
    )
    assert len(await portal.search(SESSION).services(AskServices("PA", "t1"))) == 20
    assert len(recorded.requests) == 20


async def test_nor_one_that_does_not_turn_its_pages(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(
        "appointment/services", {"Items": [{"Key": 1, "Name": "A"}, {"Key": 2, "Name": "B"}], "TotalCount": 10**9}
    )
    assert len(await portal.search(SESSION).services(AskServices("PA", "t1"))) == 2
    assert len(recorded.requests) == 2


@pytest.mark.parametrize(("size", "told"), [(50, {}), (10, {"PageSize": 10}), (10, {"PageSize": "10"})])
async def test_without_a_total_a_page_that_is_not_full_is_the_last(
    portal: PatientPortal, recorded: Recorded, size: int, told: dict[str, Any]
) -> None:
    full = {"Items": [{"Key": key, "Name": "Extra"} for key in range(size)], **told}
    recorded.says("appointment/services", full, {"Items": [{"Key": "last", "Name": "Extra"}], **told})
    assert len(await portal.search(SESSION).services(AskServices("PA", "t1"))) == size + 1


async def test_a_plain_booking_says_only_what_it_must(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(BOOK, appointment())
    await portal.book(SESSION, order(), may_send=lambda: True)
    assert recorded.last.method == "POST"
    assert recorded.last_query == {}
    assert recorded.last_body == {
        "proposedTimeSlot": {
            "Location": {"Key": "00ab"},
            "Modules": [],
            "PayerType": "PA",
            "Services": [],
            "Site": {"Key": 1123},
            "Start": "2026-12-01T10:20:00",
            "Type": {"Key": "00000000fc0af8e9"},
        },
        "method": 0,
        "price": Decimal("60.1"),
    }


async def test_a_booking_with_every_parameter(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(BOOK, appointment())
    behalf = Behalf(patient="p1", referral="r1", recall=9)
    wishes = order(modules=(10382,), services=("s1",), clinician=31, sex=Sex.MALE, method=2, behalf=behalf)
    await portal.book(SESSION, wishes, may_send=lambda: True)
    assert recorded.last_query == {"patient": "p1", "referral": "r1", "recall": "9"}
    body = recorded.last_body
    assert (body["clinician"], body["clinicianSex"], body["method"]) == (31, 1, 2)
    assert body["proposedTimeSlot"]["Modules"] == [{"Key": 10382}]
    assert body["proposedTimeSlot"]["Services"] == [{"Key": "s1"}]


@pytest.mark.parametrize(
    ("setting", "gross", "net", "sent"),
    [
        ("gross", "60.10", "50", "60.1"),
        ("net", "60.10", "50", "50"),
        ("net", "60.10", None, "60.1"),
        ("gross", None, "50", "50"),
        ("off", "60.10", "50", None),
        ("gross", None, None, None),
        ("net", None, None, None),
    ],
)
async def test_no_price_that_was_shown_is_left_out_of_the_booking(
    recorded: Recorded, setting: str, gross: str | None, net: str | None, sent: str | None
) -> None:
    recorded.says(BOOK, appointment())
    prices = [None if each is None else Money(Decimal(each), "GBP") for each in (gross, net)]
    shown = slot(gross=prices[0], net=prices[1])
    portal = recorded.portal(price=setting)
    placed = order()
    await portal.book(SESSION, type(placed)("PA", placed.type, shown), may_send=lambda: True)
    assert recorded.last_body.get("price") == (None if sent is None else Decimal(sent))


@pytest.mark.parametrize("setting", ["gross", "net", "off"])
async def test_a_booking_at_any_price_says_none(recorded: Recorded, setting: str) -> None:
    recorded.says(BOOK, appointment())
    shown = slot(gross=Money(Decimal(60), "GBP"), net=Money(Decimal(50), "GBP"))
    placed = BookingOrder("PA", order().type, shown, any_price=True)
    await recorded.portal(price=setting).book(SESSION, placed, may_send=lambda: True)
    assert "price" not in recorded.last_body


async def test_logging_out_may_be_a_post(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.turns("auth/logout", error(405, 0), httpx.Response(204))
    await portal.auth.logout(SESSION)
    assert [request.method for request in recorded.requests] == ["GET", "POST"]
