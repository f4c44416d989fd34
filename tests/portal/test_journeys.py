"""Whole visits to the stand-in clinic, as documented, with every quirk at once, and in the deprecated form."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from starlette.applications import Starlette

from bot.portal import PatientPortal, PortalSession, Refusal, SignInNeeded, WrongCode
from bot.portal.errors import Registered, WrongVerb
from bot.portal.models.filters import Details, PatientSearch, ReferralSearch
from bot.portal.models.records import Subject
from bot.portal.sections.appointments import AppointmentSearch
from bot.sandbox.clinic import create_app
from conversations.clinic.model import ONESELF, AppointmentType, Behalf, DebtorKind, Slot
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import AskClinicians, AskPayers, AskServices, AskSites, AskSlots, Payers, Point
from tests.portal.standin import MONDAY, client_of, login_token, newest_code

STAFF = ("sofia.clerk@staff.example", "demo-password-staff")
AMELIA = ("amelia.hart@patients.example", "demo-password-1")
CODE = "DEMO-SELF-PAY"
TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)


def yes() -> bool:
    return True


@pytest.fixture(scope="module", params=["plain", "all", "deprecated-session", "all,deprecated-session"])
def quirks(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def clinic(quirks: str) -> Starlette:
    return create_app(clock=lambda: MONDAY, quirks=quirks)


@pytest.fixture
async def portal(clinic: Starlette, quirks: str) -> AsyncIterator[PatientPortal]:
    style = "cookie" if "deprecated" in quirks else "header"
    async with client_of(clinic, session_style=style) as client:
        yield client


@pytest.fixture
async def patient(portal: PatientPortal) -> PortalSession:
    return (await portal.auth.login(*AMELIA)).session


@pytest.fixture
async def staff(portal: PatientPortal) -> PortalSession:
    return (await portal.auth.login(*STAFF, staff=True)).session


def named(types: tuple[AppointmentType, ...], name: str) -> AppointmentType:
    return next(kind for kind in types if kind.name == name)


def gp_search(kind: AppointmentType, payer: str = "PA") -> AskSlots:
    return AskSlots(payer, kind.key, TUESDAY, FRIDAY, modules=tuple(each.key for each in kind.modules[:1]))


async def first_slot(portal: PatientPortal, session: PortalSession, behalf: Behalf = ONESELF) -> tuple[AskSlots, Slot]:
    asked = gp_search(named(await portal.search(session, behalf).types("PA"), "GP consultation"))
    return asked, (await portal.search(session, behalf).proposed_time_slots(asked)).slots[0]


async def booked_gp(portal: PatientPortal, session: PortalSession) -> tuple[AskSlots, str | int]:
    asked, slot = await first_slot(portal, session)
    booked = await portal.book(session, BookingOrder("PA", asked.type, slot, asked.modules), may_send=yes)
    return asked, booked.key


async def test_booking_what_is_owed_and_cancelling(portal: PatientPortal, patient: PortalSession) -> None:
    _, key = await booked_gp(portal, patient)
    me = await portal.appointments.myself(patient)
    assert me is not None
    assert me.key is not None
    owed = [
        each for each in await portal.finance.invoices(patient, patient=me, paid=False) if each.invoice.owed.amount > 0
    ]
    assert {each.invoice.debtor.kind for each in owed} == {DebtorKind.PATIENT}
    newest = owed[0]
    again = await portal.finance.invoice_numbered(patient, newest.invoice.number, patient=me)
    assert (again.invoice.owed, again.day) == (newest.invoice.owed, date(2026, 11, 23))
    assert again.lines[0].price is not None
    await portal.finance.send_by_email(patient, newest.invoice.number)
    assert any(each.subject is Subject.INVOICE for each in await portal.notifications.about(patient))
    fee = (await portal.appointments.cancellation_info(patient, key)).fee
    invoice = await portal.appointments.cancel(patient, key, patient=me)
    assert (invoice.invoice.owed.amount if invoice else Decimal(0)) == fee
    assert key not in {each.key for each in (await portal.diary_of(patient)).appointments}
    kept = (await portal.appointments.all_of(patient, me.key, AppointmentSearch(newest_first=True))).appointments
    assert "Cancelled" in {each.state for each in kept if each.key == key}
    with pytest.raises(Refusal):
        await portal.appointments.cancel(patient, key)


async def test_booking_a_proposal_and_its_clinician(portal: PatientPortal, patient: PortalSession) -> None:
    asked, _ = await first_slot(portal, patient)
    proposals = await portal.search(patient).proposed(asked, most=3)
    assert len(proposals) == 3
    booked = await portal.booking.book_proposed(patient, proposals[0], may_send=yes)
    assert booked.clinician == proposals[0].clinician
    assert (booked.start, booked.location_key) == (proposals[0].visit.start, proposals[0].location)
    with pytest.raises(Refusal):
        await portal.booking.book_proposed(patient, proposals[0], may_send=yes)


async def test_nothing_to_fill_in_is_no_trouble(portal: PatientPortal, patient: PortalSession) -> None:
    assert await portal.appointments.future_questionnaires(patient) == ()


async def test_the_configuration_knows_who_may_do_what(portal: PatientPortal, staff: PortalSession) -> None:
    nobody = await portal.auth.config()
    assert (nobody.signed_in, nobody.rights.book, nobody.calling_code) == (False, False, "+44")
    someone = await portal.auth.config(staff)
    assert (someone.signed_in, someone.rights.refer, someone.rights.view_recalls) == (True, True, True)


async def test_without_an_account_from_a_search_to_a_booking(clinic: Starlette, portal: PatientPortal) -> None:
    anonymous = portal.anonymous
    payers = await anonymous.answer(CODE, AskPayers())
    assert isinstance(payers, Payers)
    assert payers.payers[0].name
    kind = named(await anonymous.search.types(CODE), "GP consultation")
    await anonymous.search.service_types(CODE, kind.key)
    await anonymous.search.services(AskServices(CODE, kind.key))
    sites = await anonymous.search.sites(AskSites(CODE, kind.key, Point(51.5, -0.1)))
    clinicians = await anonymous.search.clinicians(AskClinicians(CODE, kind.key, site=sites[0].key))
    assert await anonymous.search.sites(AskSites(CODE, kind.key, Point(51.5, -0.1)), clinicians=[clinicians[0].key])
    asked = gp_search(kind, CODE)
    slot = (await anonymous.search.proposed_time_slots(asked)).slots[0]
    assert await anonymous.search.proposed(asked)
    newcomer = Details("Nina", "Newcomer", f"{uuid4()}@new.example", "+447700900123", date(1990, 2, 3))
    session = await anonymous.registration.register_patient(newcomer, payer=CODE)
    order = BookingOrder(CODE, kind.key, slot, asked.modules)
    with pytest.raises(Refusal):
        await anonymous.book(session, order, may_send=yes)
    with pytest.raises(WrongCode):
        await anonymous.registration.submit_validation_code(session, "not-it")
    session = await anonymous.registration.resend_validation_code(session)
    session = await anonymous.registration.submit_validation_code(session, await newest_code(clinic))
    booked = await anonymous.book(session, order, may_send=yes)
    assert (booked.start, booked.location_key) == (slot.start, slot.location)
    with pytest.raises(SignInNeeded):
        await anonymous.book(session, order, may_send=yes)


async def test_somebody_with_an_account_signs_in_instead(portal: PatientPortal) -> None:
    known = Details("Amelia", "Hart", AMELIA[0], "+447700900123", date(1990, 2, 3))
    with pytest.raises(Registered):
        await portal.anonymous.registration.register_patient(known, payer=CODE)


async def test_staff_find_a_patient_and_book_for_them(portal: PatientPortal, staff: PortalSession) -> None:
    found = await portal.staff.patients(staff, PatientSearch(personal_email=AMELIA[0]))
    amelia = found.items[0]
    assert amelia.key is not None
    assert await portal.staff.patient(staff, amelia.key) == amelia
    assert await portal.staff.patient_known_by(staff, "personal-email", AMELIA[0]) == amelia
    assert await portal.staff.find_patient(staff, Details(email=AMELIA[0], birth_date=amelia.birth_date)) == amelia
    behalf = Behalf(patient=amelia.key)
    before = {each.key for each in (await portal.diary_of(staff, amelia.key)).appointments}
    asked, slot = await first_slot(portal, staff, behalf)
    assert await portal.search(staff, behalf).payer_types()
    order = BookingOrder("PA", asked.type, slot, asked.modules, behalf=behalf)
    booked = await portal.book(staff, order, may_send=yes)
    assert {each.key for each in (await portal.diary_of(staff, amelia.key)).appointments} - before == {booked.key}
    page = await portal.appointments.page_of(staff, amelia.key)
    assert page.total is not None
    assert page.total > len(before)
    await portal.appointments.cancel(staff, booked.key)


async def test_staff_make_a_patient_once(portal: PatientPortal, staff: PortalSession) -> None:
    details = Details("Nora", "Newcomer", f"{uuid4()}@new.example", "+447700900124", date(1991, 2, 3))
    made = await portal.staff.create_patient(staff, details)
    assert await portal.staff.create_patient(staff, details) == made


async def test_recalls_and_referrals(portal: PatientPortal, staff: PortalSession) -> None:
    recalls = await portal.staff.recalls(staff)
    first = recalls.items[0]
    assert first.type_name
    assert first.due is not None
    await portal.staff.delete_recall(staff, first.key)
    assert recalls.total is not None
    assert (await portal.staff.recalls(staff)).total == recalls.total - 1
    with pytest.raises(Refusal):
        await portal.staff.delete_recall(staff, first.key)
    referrals = await portal.staff.referrals(staff, ReferralSearch())
    overview = referrals.items[0]
    one = await portal.staff.referral(staff, overview.key)
    assert one.overview == overview


async def test_a_patient_may_not_do_what_staff_may(portal: PatientPortal, patient: PortalSession) -> None:
    for call in (portal.staff.patients(patient), portal.staff.recalls(patient), portal.staff.referrals(patient)):
        with pytest.raises(Refusal) as caught:
            await call
        assert not isinstance(caught.value, SignInNeeded | WrongVerb)


async def test_single_sign_on_works_once(clinic: Starlette, portal: PatientPortal) -> None:
    token = await login_token(clinic, AMELIA[0])
    login = await portal.auth.direct_login(token)
    assert (login.needs_code, login.config.signed_in) == (False, True)
    assert await portal.search(login.session).payer_types()
    with pytest.raises(Refusal):
        await portal.auth.direct_login(token)


async def test_a_sign_up_code_that_is_none(portal: PatientPortal) -> None:
    assert (await portal.auth.reg_code_info(CODE)).name
    with pytest.raises(Refusal):
        await portal.auth.reg_code_info("NO-SUCH-CODE")


async def test_signing_out_in_either_form(portal: PatientPortal, patient: PortalSession) -> None:
    await portal.auth.logout(patient)
    with pytest.raises(SignInNeeded):
        await portal.search(patient).payer_types()
