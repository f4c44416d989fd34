"""The client and a clinic that answers as the API's own examples do: with less than is documented."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date

import pytest

from bot.portal import PatientPortal
from bot.sandbox.clinic import create_app
from conversations.clinic.model import Slot
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import Appointments, AskAppointments, AskSlots, Slots
from tests.portal.standin import MONDAY, client_of

AMELIA = ("amelia.hart@patients.example", "demo-password-1")
MIA = ("mia.rossi@patients.example", "demo-password-13")
NOAH = ("noah.bennett@patients.example", "demo-password-14")


@pytest.fixture
async def portal() -> AsyncIterator[PatientPortal]:
    async with client_of(create_app(clock=lambda: MONDAY, quirks="examples")) as client:
        yield client


async def test_the_appointments_there_are_can_be_read(portal: PatientPortal) -> None:
    session = (await portal.auth.login(*MIA)).session
    first, second = (await portal.diary_of(session)).appointments
    assert (first.type_name, second.type_name) == ("GP consultation", "Physiotherapy")
    assert first.start < second.start
    assert first.site_name
    assert first.address is not None
    assert first.clinician is not None
    assert first.clinician.name
    assert first.state == ""
    answer = await portal.answer(session, AskAppointments())
    assert isinstance(answer, Appointments)
    assert [each.key for each in answer.appointments] == [first.key, second.key]


async def test_a_booking_is_read_although_its_slot_was_at_no_known_place(portal: PatientPortal) -> None:
    session = (await portal.auth.login(*AMELIA)).session
    kind = next(kind for kind in await portal.search(session).types("PA") if kind.name == "GP consultation")
    found = await portal.answer(session, AskSlots("PA", kind.key, date(2026, 11, 24), date(2026, 11, 27)))
    assert isinstance(found, Slots)
    slot: Slot = found.slots[0]
    booked = await portal.book(session, BookingOrder("PA", kind.key, slot), may_send=lambda: True)
    assert booked.start == slot.start
    assert booked.site_key not in (None, slot.site)
    assert booked.location_key not in (None, slot.location)
    assert booked.site_name
    assert booked.invoice is not None
    assert slot.gross is not None
    assert booked.invoice.owed == slot.gross
    assert [each.key for each in (await portal.diary_of(session)).appointments] == [booked.key]


async def test_an_older_invoice_with_a_day_and_no_key_can_be_read(portal: PatientPortal) -> None:
    session = (await portal.auth.login(*NOAH)).session
    (detail,) = await portal.finance.invoices(session)
    assert detail.invoice.key is None
    assert detail.day is not None
    assert detail.invoice.owed.amount > 0
