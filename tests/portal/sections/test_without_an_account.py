"""Searching and booking without an account: the sign-up code pays, and one session serves one booking."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

import httpx
import pytest

from bot.portal import PatientPortal, PortalSession, SignInNeeded, Starting, Unsent, WrongCode
from bot.portal.errors import Unreadable, Withheld
from bot.portal.models.filters import Details
from conversations.clinic.diary import AskAllAppointments, AskCancellation
from conversations.clinic.model import Key, Payer
from conversations.clinic.questions import Appointments, AskAppointments, AskPayers, AskSites, AskTypes, Payers, Types
from tests.portal.answers import PROPOSALS, SITE, TYPES, proposal, yes
from tests.portal.recorded import SESSION, Recorded, appointment, error, headers_of, order, search

REGISTER = "anon-booking/register-patient"
SUBMIT = "anon-booking/submit-validation-code"
BOOK = "anon-booking/book-time-slot"
ADA = Details(name="Ada", surname="Sample", email="ada@patients.example", mobile="+447700900001")


async def test_a_search_needs_no_session(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("anon-appointment/types", TYPES)
    answer = await portal.anonymous.answer("DEMO", AskTypes("DEMO"))
    assert isinstance(answer, Types)
    assert recorded.last_query == {"payer-type": "DEMO"}
    assert {"x-session-id", "x-token", "cookie"} & set(headers_of(recorded.last)) == set()


async def test_who_pays_is_the_charge_band_of_the_code(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("auth/reg-code-info", {"Name": " Self-paying ", "RegCode": "DEMO", "CompanyType": "M"})
    mine = Payer("DEMO", "Self-paying", by_oneself=True)
    assert await portal.anonymous.answer("DEMO", AskPayers()) == Payers((mine,))
    assert recorded.last_query == {"reg-code": "DEMO", "is-oh": "false"}


async def test_the_company_that_pays_is_the_one_that_the_clinic_has_named(recorded: Recorded) -> None:
    recorded.says("auth/reg-code-info", {"Name": "Staff", "RegCode": "DEMO", "CompanyType": "E"})
    portal = recorded.portal(company="Widget Works Ltd")
    assert await portal.anonymous.answer("DEMO", AskPayers()) == Payers((Payer("DEMO", "Widget Works Ltd"),))
    await portal.aclose()


async def test_what_is_in_the_diary_of_somebody_without_an_account_is_never_asked(
    portal: PatientPortal, recorded: Recorded
) -> None:
    assert await portal.anonymous.answer("DEMO", AskAppointments()) == Appointments((), complete=False)
    for question in (AskAllAppointments(), AskCancellation(1)):
        with pytest.raises(SignInNeeded):
            await portal.anonymous.answer("DEMO", question)
    assert recorded.requests == []


@pytest.mark.parametrize(("clinicians", "verb"), [((), "GET"), ((31,), "POST")])
async def test_sites_are_a_get_unless_there_is_something_to_post(
    portal: PatientPortal, recorded: Recorded, clinicians: tuple[Key, ...], verb: str
) -> None:
    recorded.says("anon-appointment/sites", [SITE])
    await portal.anonymous.search.sites(AskSites("DEMO", 1), clinicians=clinicians)
    assert recorded.last.method == verb


@pytest.mark.parametrize("turn", [error(404, 6), error(200, 6), httpx.Response(404), error(405, 0)])
async def test_proposals_may_live_in_the_other_section(
    portal: PatientPortal, recorded: Recorded, turn: httpx.Response
) -> None:
    recorded.turns("anon-appointment/proposed", turn)
    recorded.says("appointment/proposed", PROPOSALS)
    (found,) = await portal.anonymous.search.proposed(search())
    assert found.clinician.name == "Dr Patel"
    assert recorded.last.url.path.endswith("/appointment/proposed")


async def test_a_refusal_of_proposals_is_not_asked_about_elsewhere(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.turns("anon-appointment/proposed", error(200, 10))
    with pytest.raises(Starting):
        await portal.anonymous.search.proposed(search())
    assert len(recorded.requests) == 1


async def test_registering_says_who_it_is_and_nothing_that_is_not_known(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.says(REGISTER, {"SessionId": "aB+c/d9==", "Token": "t"})
    session = await portal.anonymous.registration.register_patient(ADA, payer="DEMO")
    assert session == PortalSession("aB+c/d9==", "t")
    assert recorded.last_body == {
        "payerType": "DEMO",
        "demog": {
            "Name": "Ada",
            "Surname": "Sample",
            "EmailAddress": "ada@patients.example",
            "Mobile": "+447700900001",
        },
    }
    born = Details(name="Ada", birth_date=date(1980, 5, 1))
    await portal.anonymous.registration.register_patient(born)
    assert recorded.last_body == {"demog": {"Name": "Ada", "DateOfBirth": "1980-05-01T00:00:00"}}


@pytest.mark.parametrize("result", [None, {}, {"SessionId": ""}, {"SessionId": "a\r\nb"}])
async def test_a_registration_without_a_session_is_no_use(
    portal: PatientPortal, recorded: Recorded, result: Any
) -> None:
    recorded.says(REGISTER, result)
    with pytest.raises(Unreadable):
        await portal.anonymous.registration.register_patient(ADA)


async def test_the_code_goes_with_the_session_and_may_bring_a_token(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(SUBMIT, {"Token": "proven"})
    recorded.turns("anon-booking/resend-validation-code", httpx.Response(204))
    assert await portal.anonymous.registration.resend_validation_code(SESSION) == SESSION
    session = await portal.anonymous.registration.submit_validation_code(SESSION, "123456")
    assert session == PortalSession(SESSION.id, "proven")
    assert headers_of(recorded.last)["x-session-id"] == SESSION.id
    assert recorded.last_body == {"code": "123456"}


@pytest.mark.parametrize(
    ("turn", "kind"), [(error(400, 0), WrongCode), (error(401, 8), SignInNeeded), (error(200, 10), Starting)]
)
async def test_a_code_that_is_wrong_is_told_from_a_session_that_is_over(
    portal: PatientPortal, recorded: Recorded, turn: httpx.Response, kind: type[Exception]
) -> None:
    recorded.turns(SUBMIT, turn)
    with pytest.raises(kind):
        await portal.anonymous.registration.submit_validation_code(SESSION, "123456")


async def test_a_booking_says_what_one_with_an_account_does(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(BOOK, appointment())
    recorded.says("appointment/book-time-slot", appointment())
    booked = await portal.anonymous.book(SESSION, order(), may_send=yes)
    anonymously = recorded.last_body
    assert booked == await portal.book(SESSION, order(), may_send=yes)
    assert recorded.last_body == anonymously


async def test_a_proposal_goes_back_with_its_keys_as_they_came(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("anon-booking/book", appointment())
    await portal.anonymous.registration.book_proposed(SESSION, proposal(), may_send=yes)
    told = recorded.last_body["proposedAppointment"]
    assert (told["Clinician"], told["Location"], told["Modules"]) == ({"Key": 31}, {"Key": "00ab"}, [{"Key": 10382}])
    assert (told["Start"], told["Finish"]) == ("2026-12-01T10:20:00", "2026-12-01T10:40:00")


async def test_permission_counts_here_too(portal: PatientPortal, recorded: Recorded) -> None:
    with pytest.raises(Withheld):
        await portal.anonymous.book(SESSION, order(), may_send=lambda: False)
    assert recorded.requests == []


async def test_the_calls_of_one_session_go_one_after_the_other() -> None:
    at_once: list[int] = []
    under_way = 0

    async def slowly(_request: httpx.Request) -> httpx.Response:
        nonlocal under_way
        under_way += 1
        at_once.append(under_way)
        for _ in range(5):
            await asyncio.sleep(0)
        under_way -= 1
        return httpx.Response(204)

    portal = PatientPortal("http://portal.example", "demo-client-key", transport=httpx.MockTransport(slowly))
    resend = portal.anonymous.registration.resend_validation_code
    await asyncio.gather(*(resend(SESSION) for _ in range(4)))
    assert at_once == [1, 1, 1, 1]
    await asyncio.gather(resend(SESSION), resend(PortalSession("somebody-else")))
    assert at_once[4:] == [1, 2]
    assert len(portal.anonymous.registration._turns) == 0
    await portal.aclose()


async def test_a_call_that_fails_lets_the_next_one_go(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.turns(SUBMIT, httpx.ConnectError("refused"), httpx.Response(204))
    first, second = await asyncio.gather(
        *(portal.anonymous.registration.submit_validation_code(SESSION, "123456") for _ in range(2)),
        return_exceptions=True,
    )
    assert isinstance(first, Unsent)
    assert second == SESSION
