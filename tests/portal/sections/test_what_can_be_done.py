"""All appointments that the clinic tells, and what cancelling one costs, as the conversation asks for them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import httpx
import pytest

from bot.portal import PatientPortal, PortalError, Refusal, SignInNeeded
from bot.portal.errors import Broken, TimedOut, Unsent
from conversations.clinic.diary import AllAppointments, AskAllAppointments, AskCancellation, CancellationTerms
from conversations.clinic.model import Allowed, Behalf, DebtorKind, Money, Terms
from conversations.clinic.orders import CancellationOrder
from tests.portal.recorded import NOON, SESSION, Recorded, appointment, error, invoice

EXISTING, CONFIG = "appointment/existing-appointments", "auth/config"
INFO, CANCEL = "appointment/cancellation-info", "appointment/cancel"

OVER = appointment(Key="over", Start="2026-11-30T10:20:00", Finish="2026-11-30T10:40:00", State="Discharged")
BEGUN = appointment(Key="begun", Start="2026-12-01T11:50:00", Finish="2026-12-01T12:10:00")
SOON = appointment(Key="soon", Start="2026-12-02T10:20:00", Finish="2026-12-02T10:40:00", Invoice=invoice())
GONE = {**SOON, "Key": "gone", "State": "Cancelled"}


@pytest.fixture
def diary(recorded: Recorded) -> Recorded:
    """It is noon at a clinic that tells of one appointment of each kind."""
    recorded.says(EXISTING, [GONE, SOON, BEGUN, OVER])
    recorded.says(CONFIG, {"IsLoggedIn": True, "Permissions": {"Patient": {}}})
    return recorded


async def asked(portal: PatientPortal) -> AllAppointments:
    answer = await portal.answer(SESSION, AskAllAppointments())
    assert isinstance(answer, AllAppointments)
    return answer


async def terms(portal: PatientPortal, key: object) -> CancellationTerms:
    answer = await portal.answer(SESSION, AskCancellation(str(key)))
    assert isinstance(answer, CancellationTerms)
    return answer


async def test_those_to_come_are_told_soonest_first_and_the_others_latest_first(
    portal: PatientPortal, diary: Recorded
) -> None:
    answer = await asked(portal)
    assert [each.key for each in answer.ahead] == ["begun", "soon"]
    assert [each.key for each in answer.past] == ["gone", "over"]
    assert (answer.begun, answer.complete) == (("begun",), True)
    assert len(diary.requests) == 2


@pytest.mark.parametrize(
    ("said", "allowed"),
    [
        ({"IsLoggedIn": True, "Permissions": {"Patient": {"CanCancelAppointment": False}}}, Allowed(cancel=False)),
        ({"IsLoggedIn": "true", "Permissions": {"Patient": {"CanBookAppointment": 0}}}, Allowed(book=False)),
        ({"IsLoggedIn": True}, Allowed()),
        ({"IsLoggedIn": False, "Permissions": {"Patient": {"CanCancelAppointment": False}}}, Allowed()),
    ],
    ids=["may not cancel", "may not book", "nothing is said", "of nobody signed in"],
)
async def test_what_may_be_done_is_what_the_configuration_says(
    portal: PatientPortal, diary: Recorded, said: object, allowed: Allowed
) -> None:
    diary.says(CONFIG, said)
    assert (await asked(portal)).permissions == allowed


async def test_a_configuration_that_cannot_be_had_forbids_nothing(portal: PatientPortal, diary: Recorded) -> None:
    diary.turns(CONFIG, error(500, 0))
    assert (await asked(portal)).permissions == Allowed()
    diary.turns(CONFIG, error(401, 8))
    with pytest.raises(SignInNeeded):
        await asked(portal)


@pytest.mark.parametrize("may", [1, 0])
async def test_staff_do_for_a_patient_what_they_may_do_for_patients(
    portal: PatientPortal, diary: Recorded, may: int
) -> None:
    diary.says("appointment/appointments", {"Items": [SOON], "TotalCount": 1})
    diary.says(CONFIG, {"IsLoggedIn": True, "Permissions": {"User": {"CanReferPatient": may}}})
    answer = await portal.answer(SESSION, AskAllAppointments(), behalf=Behalf(patient="p7"))
    assert isinstance(answer, AllAppointments)
    assert answer.permissions == Allowed(bool(may), bool(may))
    assert "patient=p7" in str(diary.requests[0].url)


async def test_the_fee_is_in_the_currency_of_the_invoice(portal: PatientPortal, diary: Recorded) -> None:
    diary.says(INFO, {"AppointmentKey": "soon", "Fee": "40.50", "Detail": "Late."})
    answer = await terms(portal, "soon")
    assert answer.terms == Terms(Money(Decimal("40.50"), "GBP", "£"), "Late.")
    assert answer.appointment
    assert (answer.appointment.key, answer.begun) == ("soon", False)
    assert answer.patient == 7
    assert set(answer.keys) == {"gone", "soon", "begun", "over"}
    assert diary.last_query == {"appointment": "soon"}


async def test_a_fee_of_what_has_no_invoice_has_no_currency(portal: PatientPortal, diary: Recorded) -> None:
    diary.says(EXISTING, [{**SOON, "Invoice": None}])
    diary.says(INFO, {"AppointmentKey": "soon", "Fee": 0})
    assert (await terms(portal, "SOON ")).terms == Terms(Money(Decimal(0), ""))


@pytest.mark.parametrize("key", ["gone", "never"])
async def test_of_what_is_not_there_no_fee_is_asked(portal: PatientPortal, diary: Recorded, key: str) -> None:
    answer = await terms(portal, key)
    assert (answer.appointment, answer.terms, answer.complete) == (None, None, True)
    assert len(diary.requests) == 1


async def test_of_what_has_begun_no_fee_is_asked(portal: PatientPortal, diary: Recorded) -> None:
    answer = await terms(portal, "begun")
    assert answer.appointment
    assert (answer.begun, answer.terms) == (True, None)
    assert len(diary.requests) == 1


ORDER = CancellationOrder("soon", "gp", NOON.replace(tzinfo=None), patient=7)


async def test_cancelling_is_one_call_and_its_answer_the_invoice_of_the_fee(
    portal: PatientPortal, diary: Recorded
) -> None:
    diary.says(CANCEL, invoice(TotalGross=40), None)
    fee = await portal.cancel(SESSION, ORDER, may_send=lambda: True)
    assert fee
    assert (fee.total.amount, fee.debtor.kind) == (Decimal(40), DebtorKind.PATIENT)
    assert await portal.cancel(SESSION, ORDER, may_send=lambda: True) is None
    assert [each.url.path.rsplit("/", 1)[1] for each in diary.requests] == ["cancel", "cancel"]


@pytest.mark.parametrize(
    ("turn", "kind"),
    [
        (error(400, 0), Refusal),
        (error(403, 0), Refusal),
        (httpx.ReadTimeout("slow"), TimedOut),
        (httpx.RemoteProtocolError("gone"), Broken),
        (httpx.ConnectError("nobody there"), Unsent),
    ],
    ids=["400", "403", "no answer", "hung up", "not there"],
)
async def test_whatever_comes_of_it_it_is_sent_once(
    portal: PatientPortal, diary: Recorded, turn: httpx.Response | Exception, kind: type[PortalError]
) -> None:
    diary.turns(CANCEL, turn)
    with pytest.raises(kind):
        await portal.cancel(SESSION, ORDER, may_send=lambda: True)
    assert len(diary.requests) == 1


@pytest.mark.parametrize("state", ["Cancelled by patient", "CancelledByClinic", "cancelled", "Deleted", "Rejected"])
async def test_what_was_called_off_by_whomever_is_not_to_come_and_costs_nothing(
    portal: PatientPortal, diary: Recorded, state: str
) -> None:
    diary.says(EXISTING, [SOON, {**SOON, "Key": "gone", "State": state}])
    answer = await asked(portal)
    assert ([each.key for each in answer.ahead], [each.key for each in answer.past]) == (["soon"], ["gone"])
    assert (await terms(portal, "gone")).appointment is None
    assert [each.key for each in (await portal.diary_of(SESSION)).appointments] == ["soon"]


async def test_the_rules_for_such_visits_come_with_what_it_costs(portal: PatientPortal, diary: Recorded) -> None:
    kind = {"Key": 1, "Name": "GP", "CancellationPolicy": "<p>Free until 24 hours before.</p>"}
    diary.says(EXISTING, [{**SOON, "Type": kind}])
    diary.says(INFO, {"AppointmentKey": "soon", "Fee": 0})
    answer = await terms(portal, "soon")
    assert answer.terms
    assert answer.terms.policy == "Free until 24 hours before."
    assert answer.appointment
    assert answer.appointment.nameless.policy == ""


FEE_LINE = {"Key": 1, "TypeName": "Fee", "Name": "Late cancellation", "Code": "X"}
FEE = invoice(TotalGross=40, Date="2026-12-01T00:00:00", Items=[FEE_LINE])
COSTLY = replace(ORDER, fee=Money(Decimal(40), "GBP"))


@pytest.mark.parametrize(
    ("rows", "order", "found"),
    [
        ([FEE, invoice()], COSTLY, True),
        ([FEE, FEE], COSTLY, False),
        ([{**FEE, "TotalGross": 41}], COSTLY, False),
        ([{**FEE, "Date": "2026-11-30T00:00:00"}], COSTLY, False),
        ([{**FEE, "Date": None}], COSTLY, False),
        ([{**FEE, "Items": []}], COSTLY, False),
        ([FEE], ORDER, False),
        ([FEE], replace(COSTLY, fee=Money(Decimal(0), "GBP")), False),
        ([FEE], replace(COSTLY, behalf=Behalf(patient="p7")), False),
    ],
    ids=["one", "two alike", "another sum", "an earlier day", "no day", "of something else", "unsaid", "free", "staff"],
)
async def test_the_invoice_of_a_fee_is_the_one_that_alone_can_be_it(
    portal: PatientPortal, recorded: Recorded, rows: list[object], order: CancellationOrder, *, found: bool
) -> None:
    recorded.says("finance/invoices", rows)
    fee = await portal.fee_of(SESSION, order, NOON.date())
    assert (fee.total.amount if fee else None) == (Decimal(40) if found else None)
