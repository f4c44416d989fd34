"""The client and the stand-in clinic: two readings of the same API that have to agree."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, timedelta
from decimal import Decimal

import pytest
from starlette.applications import Starlette

from bot.portal import Blocked, PatientPortal, PortalSession, Refusal, SignInNeeded, WrongPassword, failure_of
from bot.portal.errors import Withheld
from bot.runtime import ports
from bot.sandbox.clinic import create_app
from conversations.clinic.model import AppointmentType, DebtorKind, Slot
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import AskClinicians, AskServices, AskSites, AskSlots, Point, Slots, Trouble
from tests.portal.standin import MONDAY, client_of, newest_code

ADA = ("amelia.hart@patients.example", "demo-password-1")


@pytest.fixture(scope="module", params=["plain", "all"])
def clinic(request: pytest.FixtureRequest) -> Starlette:
    """The clinic as its documentation has it, and with every quirk at once."""
    return create_app(clock=lambda: MONDAY, quirks=str(request.param))


@pytest.fixture
async def portal(clinic: Starlette) -> AsyncIterator[PatientPortal]:
    async with client_of(clinic) as client:
        yield client


@pytest.fixture
async def session(portal: PatientPortal) -> PortalSession:
    return (await portal.auth.login(*ADA)).session


async def named(portal: PatientPortal, session: PortalSession, name: str) -> AppointmentType:
    return next(kind for kind in await portal.search(session).types("PA") if kind.name == name)


async def slots_of(portal: PatientPortal, session: PortalSession, kind: AppointmentType) -> tuple[Slot, ...]:
    modules = tuple(module.key for module in kind.modules[:1])
    answer = await portal.answer(
        session, AskSlots("PA", kind.key, date(2026, 11, 24), date(2026, 11, 27), modules=modules)
    )
    assert isinstance(answer, Slots)
    return answer.slots


async def test_everything_there_is_to_choose_from(portal: PatientPortal, session: PortalSession) -> None:
    assert (await portal.auth.server_state()).running
    assert (await portal.search(session).payer_types())[0].is_patient
    kind = await named(portal, session, "Travel clinic")
    assert await portal.search(session).service_types("PA", kind.key)
    assert await portal.search(session).services(AskServices("PA", kind.key))
    sites = await portal.search(session).sites(AskSites("PA", kind.key, Point(51.5, -0.1)))
    distances = [site.address.distance for site in sites if site.address and site.address.distance is not None]
    assert distances == sorted(distances)
    assert await portal.search(session).clinicians(AskClinicians("PA", kind.key, site=sites[0].key))


@pytest.mark.parametrize("name", ["GP consultation", "Health check", "Video consultation"])
async def test_a_slot_that_is_proposed_can_be_booked_once(
    portal: PatientPortal, session: PortalSession, name: str
) -> None:
    kind = await named(portal, session, name)
    modules = tuple(module.key for module in kind.modules[:1])
    slot = (await slots_of(portal, session, kind))[0]
    before = {each.key for each in (await portal.diary_of(session)).appointments}
    booked = await portal.book(session, BookingOrder("PA", kind.key, slot, modules), may_send=lambda: True)
    after = {each.key: each for each in (await portal.diary_of(session)).appointments}
    assert set(after) - before == {booked.key}
    assert (booked.start, booked.site_key, booked.location_key) == (slot.start, slot.site, slot.location)
    assert booked.invoice is not None
    assert slot.gross is not None
    assert (booked.invoice.owed.amount, booked.invoice.debtor.kind) == (slot.gross.amount, DebtorKind.PATIENT)
    assert (await portal.appointments.cancellation_info(session, booked.key)).fee >= 0


async def test_another_price_than_the_proposed_is_refused(portal: PatientPortal, session: PortalSession) -> None:
    kind = await named(portal, session, "GP consultation")
    slot = (await slots_of(portal, session, kind))[-1]
    wanted = BookingOrder("PA", kind.key, slot)
    with pytest.raises(Refusal) as caught:
        await portal.booking.book_time_slot(session, wanted, price=Decimal("1.23"), may_send=lambda: True)
    assert failure_of(caught.value).trouble is Trouble.REFUSED
    assert caught.value.reference


async def test_without_permission_nothing_reaches_the_clinic(portal: PatientPortal, session: PortalSession) -> None:
    kind = await named(portal, session, "GP consultation")
    slot = (await slots_of(portal, session, kind))[-1]
    needed: ports.Clinic = portal
    before = (await needed.diary_of(session)).appointments
    with pytest.raises(Withheld):
        await needed.book(session, BookingOrder("PA", kind.key, slot), may_send=lambda: False)
    assert (await portal.diary_of(session)).appointments == before


async def test_a_code_completes_a_sign_in(clinic: Starlette, portal: PatientPortal) -> None:
    login = await portal.auth.login("isla.fraser@patients.example", "demo-password-9")
    assert login.needs_code
    with pytest.raises(SignInNeeded):
        await portal.search(login.session).payer_types()
    sent = await portal.auth.send_code(login.session)
    assert sent.delivery == "Mobile"
    code = await newest_code(clinic)
    signed_in = await portal.auth.submit_code(sent.session, code)
    assert not signed_in.needs_code
    assert await portal.search(signed_in.session).payer_types()
    valid = await portal.auth.validate(signed_in.session)
    assert valid.remaining == timedelta(minutes=15).total_seconds()


async def test_a_session_ends_with_the_logout(portal: PatientPortal, session: PortalSession) -> None:
    await portal.auth.logout(session)
    with pytest.raises(SignInNeeded):
        await portal.search(session).payer_types()


async def test_five_wrong_passwords_block_the_account(portal: PatientPortal) -> None:
    for _ in range(5):
        with pytest.raises(WrongPassword):
            await portal.auth.login("benjamin.cole@patients.example", "not-it")
    with pytest.raises(Blocked):
        await portal.auth.login("benjamin.cole@patients.example", "demo-password-2")
