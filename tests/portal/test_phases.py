"""How far a call got decides what its failure means: for a booking, and for a read."""

from __future__ import annotations

import httpx
import pytest

from bot.portal import (
    Blocked,
    KeyRefused,
    PatientPortal,
    PortalError,
    Refusal,
    SignInNeeded,
    Starting,
    TimedOut,
    Unsent,
    failure_of,
)
from bot.portal.errors import Broken, Busy, Lost, ServerFault, Unconnected, Unreadable, Withheld, WrongVerb
from conversations.clinic.questions import Failure, Reason, Trouble
from tests.portal.recorded import SESSION, Recorded, Turn, error, order

BOOK = "appointment/book-time-slot"
PAYERS = "appointment/payer-types"
HTML = httpx.Response(502, html="<h1>Bad gateway</h1>")


async def failed_booking(portal: PatientPortal, recorded: Recorded, turn: Turn) -> PortalError:
    recorded.turns(BOOK, turn)
    with pytest.raises(PortalError) as caught:
        await portal.book(SESSION, order(), may_send=lambda: True)
    assert len(recorded.requests) == 1, "a booking is never sent twice"
    return caught.value


@pytest.mark.parametrize(
    ("turn", "kind"),
    [
        (httpx.ConnectError("refused"), Unsent),
        (httpx.ConnectTimeout("slow"), Unconnected),
        (httpx.PoolTimeout("busy"), Unconnected),
        (httpx.ReadTimeout("slow"), TimedOut),
        (httpx.WriteTimeout("slow"), TimedOut),
        (httpx.ReadError("reset"), Broken),
        (httpx.WriteError("reset"), Broken),
        (httpx.RemoteProtocolError("gone"), Broken),
        (httpx.DecodingError("not gzip"), Unreadable),
        (HTML, ServerFault),
        (httpx.Response(500), ServerFault),
        (error(500, 0), ServerFault),
        (error(503, 10), ServerFault),
        (error(500, 8), ServerFault),
        (httpx.Response(200, html="<h1>Hello</h1>"), Unreadable),
        (httpx.Response(200), Unreadable),
        (httpx.Response(204), Unreadable),
        (httpx.Response(200, json={"status": "ok", "result": {"Start": "2026-12-01T10:20:00"}}), Unreadable),
        (httpx.Response(200, json={"status": "perhaps"}), Unreadable),
        (httpx.Response(302, headers={"Location": "http://portal.example/elsewhere"}), Unreadable),
        (httpx.Response(409), Unreadable),
        (error(424, 0), Unreadable),
        (httpx.Response(408), Busy),
        (httpx.Response(429), Busy),
        (error(429, 0), Busy),
        (error(200, 0, "This time was taken."), Refusal),
        (error(400, 2), Refusal),
        (httpx.Response(400, html="<h1>Bad request</h1>"), Refusal),
        (error(401, 0), SignInNeeded),
        (error(200, 8), SignInNeeded),
        (error(403, 11), SignInNeeded),
        (error(403, 14), Blocked),
        (error(200, 10), Starting),
        (error(401, 4), KeyRefused),
        (error(404, 0), Refusal),
        (error(405, 0), WrongVerb),
    ],
)
async def test_a_booking_that_fails_says_how_far_it_got(
    portal: PatientPortal, recorded: Recorded, turn: Turn, kind: type[PortalError]
) -> None:
    assert type(await failed_booking(portal, recorded, turn)) is kind


async def test_a_refusal_brings_what_the_patient_and_the_staff_need(portal: PatientPortal, recorded: Recorded) -> None:
    refused = await failed_booking(portal, recorded, error(400, 0, "This time was taken.", ReferenceNumber="R-17"))
    assert (refused.status, refused.code, refused.reference) == (400, 0, "R-17")
    assert refused.message == "This time was taken."
    assert str(refused) == "HTTP 400, event code 0, reference R-17"


async def test_permission_is_asked_for_right_before_sending(portal: PatientPortal, recorded: Recorded) -> None:
    with pytest.raises(Withheld):
        await portal.book(SESSION, order(), may_send=lambda: False)
    assert recorded.requests == []


@pytest.mark.parametrize(
    ("turn", "trouble"),
    [
        (httpx.ConnectError("refused"), Trouble.DOWN),
        (httpx.ReadTimeout("slow"), Trouble.DOWN),
        (HTML, Trouble.DOWN),
        (httpx.Response(408), Trouble.DOWN),
        (error(429, 0, "Slow down."), Trouble.DOWN),
        (error(429, 10), Trouble.STARTING),
        (error(500, 0), Trouble.DOWN),
        (error(503, 10), Trouble.STARTING),
        (error(200, 10), Trouble.STARTING),
        (error(401, 8), Trouble.SIGN_IN),
        (error(400, 11), Trouble.SIGN_IN),
        (error(500, 8), Trouble.SIGN_IN),
        (httpx.Response(401), Trouble.SIGN_IN),
        (httpx.Response(200, html="<h1>Hello</h1>"), Trouble.ODD),
        (httpx.Response(200, json={"status": "ok", "result": {"odd": 1}}), Trouble.ODD),
        (httpx.Response(302), Trouble.ODD),
        (error(403, 0), Trouble.REFUSED),
        (error(404, 0), Trouble.REFUSED),
        (error(200, 777), Trouble.REFUSED),
    ],
)
async def test_a_read_that_fails_is_a_trouble_a_patient_can_act_on(
    portal: PatientPortal, recorded: Recorded, turn: Turn, trouble: Trouble
) -> None:
    recorded.turns(PAYERS, turn)
    with pytest.raises(PortalError) as caught:
        await portal.search(SESSION).payer_types()
    assert failure_of(caught.value).trouble is trouble


async def test_the_portals_own_words_reach_the_patient(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.turns(PAYERS, error(403, 0, " You have no right to do this. ", ReferenceNumber=4711))
    with pytest.raises(Refusal) as caught:
        await portal.search(SESSION).payer_types()
    assert failure_of(caught.value) == Failure(
        Trouble.REFUSED, "You have no right to do this.", "4711", Reason.NO_RIGHT
    )


async def test_an_error_without_an_envelope_is_read_as_well(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.turns(PAYERS, httpx.Response(400, json={"EventCode": "10", "Message": "Starting."}))
    with pytest.raises(Starting):
        await portal.search(SESSION).payer_types()


@pytest.mark.parametrize("turn", [httpx.ConnectError("refused"), httpx.RemoteProtocolError("idle connection closed")])
async def test_a_read_is_asked_once_more_when_the_connection_failed(
    portal: PatientPortal, recorded: Recorded, turn: Turn
) -> None:
    recorded.turns(PAYERS, turn, httpx.Response(200, json=[{"Key": "PA", "Name": "Myself"}]))
    (payer,) = await portal.search(SESSION).payer_types()
    assert payer.is_patient
    assert len(recorded.requests) == 2


@pytest.mark.parametrize("turn", [httpx.ReadTimeout("slow"), httpx.ConnectTimeout("slow"), HTML])
async def test_a_slow_or_faulty_portal_is_not_asked_again(
    portal: PatientPortal, recorded: Recorded, turn: Turn
) -> None:
    recorded.turns(PAYERS, turn, httpx.Response(200, json=[]))
    with pytest.raises(PortalError):
        await portal.search(SESSION).payer_types()
    assert len(recorded.requests) == 1


async def test_what_changes_something_is_never_asked_again(portal: PatientPortal, recorded: Recorded) -> None:
    for path in ("auth/logout", "auth/send-2fa-code", "auth/login", "auth/submit-2fa-code"):
        recorded.turns(path, httpx.RemoteProtocolError("gone"))
    for call in (
        portal.auth.logout(SESSION),
        portal.auth.send_code(SESSION),
        portal.auth.login("ada@patients.example", "demo"),
        portal.auth.submit_code(SESSION, "123456"),
    ):
        with pytest.raises(Lost):
            await call
    assert len(recorded.requests) == 4
