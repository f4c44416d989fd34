"""Staff who signed in: what most of their bookings begin with is read before they type, and nothing waits for that."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.portal import PatientPortal, PortalSession
from bot.sandbox.clinic import create_app
from conversations.clinic.patients import Duties
from tests.portal.answers import PERSON, page
from tests.portal.recorded import SESSION, Recorded, error
from tests.portal.standin import client_of

SOFIA = replace(SESSION, login="sofia@staff.example", duties=Duties(refer=True))
TYPE = {"Key": "gp", "Name": "GP consultation", "CanBookAppointment": True}
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)


async def has_asked(recorded: Recorded, count: int) -> list[str]:
    """The calls of the portal, once there are so many and time for one more."""
    deadline = time.monotonic() + 10
    while len(recorded.requests) < count:
        assert time.monotonic() < deadline, recorded.requests
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
    return [request.url.path.rpartition("/")[2] for request in recorded.requests]


async def test_one_patients_key_stands_for_all(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("patients/patients", page(PERSON))
    recorded.says("appointment/types", [TYPE])
    recorded.says("appointment/sites", [])
    recorded.says("appointment/clinicians", [])
    portal.begin_to_read_ahead(SOFIA)
    assert await has_asked(recorded, 4) == ["patients", "types", "sites", "clinicians"]
    assert [request.url.params.get("patient") for request in recorded.requests] == [None, "p7", "p7", "p7"]
    assert {request.method for request in recorded.requests[:2]} == {"GET"}


async def test_who_does_not_pay_alone_is_passed_over(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("patients/patients", page(PERSON, {**PERSON, "Key": "p8"}))
    recorded.turns("appointment/types", error(400, 2), error(400, 2))
    portal.begin_to_read_ahead(SOFIA)
    assert await has_asked(recorded, 3) == ["patients", "types", "types"]


@pytest.mark.parametrize("status", [401, 403])
async def test_a_portal_that_tells_nothing_is_left_alone(
    portal: PatientPortal, recorded: Recorded, status: int
) -> None:
    recorded.turns("patients/patients", error(status, 8 if status == 401 else 0))
    portal.begin_to_read_ahead(SOFIA)
    assert await has_asked(recorded, 1) == ["patients"]


async def test_a_list_that_cannot_be_had_is_no_reason_to_leave_out_the_others(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.says("patients/patients", page(PERSON))
    recorded.says("appointment/types", [TYPE])
    recorded.turns("appointment/sites", error(400, 0))
    recorded.says("appointment/clinicians", [])
    portal.begin_to_read_ahead(SOFIA)
    assert await has_asked(recorded, 4) == ["patients", "types", "sites", "clinicians"]


async def test_a_program_that_stops_reads_nothing_more() -> None:
    clinic = create_app(clock=lambda: MONDAY)
    async with client_of(clinic) as portal:
        login = await portal.auth.login("sofia.clerk@staff.example", "demo-password-staff", staff=True)
        assert isinstance(login.session, PortalSession)
        portal.begin_to_read_ahead(login.session)
        await asyncio.sleep(0)
