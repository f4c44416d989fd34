"""Invoices in full, cancelling, notices, and the list of one patient's appointments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import httpx
import pytest

from bot.portal import PatientPortal, Person, SignInNeeded, Unsent
from bot.portal.errors import Unreadable, Withheld
from bot.portal.models.filters import PageOf
from bot.portal.models.records import InvoiceLine, Subject
from bot.portal.sections.appointments import AppointmentSearch
from conversations.clinic.account import (
    AskInvoiceMail,
    AskInvoices,
    AskKept,
    AskOutstanding,
    AskSession,
    Invoices,
    Outstanding,
)
from conversations.clinic.model import Behalf, Debtor, DebtorKind, Money
from conversations.clinic.patients import Duties
from conversations.clinic.questions import AskAppointments, AskDays, AskSeveral, Purpose, Several, Slots
from tests.portal.answers import INVOICE, SLOTS, WHO, page
from tests.portal.recorded import SESSION, Recorded, appointment, error, invoice, search

INVOICES = "finance/invoices"
ONE_INVOICE = "finance/invoice-detail"
LIST = "appointment/appointments"
ADA = Person(7, name="Ada", surname="Sample")


async def test_an_invoice_with_all_it_says(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(INVOICES, {"Items": [INVOICE]})
    (found,) = await portal.finance.invoices(SESSION, patient=ADA)
    assert (found.day, found.creditor, found.net) == (date(2026, 11, 3), "Clinic", Money(Decimal(50), "GBP", "£"))
    assert found.lines == (InvoiceLine("Blood test", "Module", "BT", Money(Decimal("12.00"), "GBP", "£")),)
    assert (found.invoice.owed.amount, found.invoice.debtor.kind) == (Decimal(60), DebtorKind.PATIENT)


async def test_an_invoice_from_before_they_had_keys(portal: PatientPortal, recorded: Recorded) -> None:
    older = {"Number": 1200, "Date": "2020-01-02", "NetPrice": "10", "Vat": "2", "GrossPrice": "12", "Paid": "12"}
    recorded.says(ONE_INVOICE, [older])
    found = await portal.finance.invoice_numbered(SESSION, "1200")
    assert recorded.last_query == {"invoice-number": "1200"}
    assert (found.invoice.key, found.invoice.number, found.invoice.owed.amount) == (None, "1200", Decimal(0))
    assert found.tax is not None
    assert (found.day, found.tax.amount) == (date(2020, 1, 2), Decimal(2))


@pytest.mark.parametrize(
    ("wire", "day"),
    [
        ("2026-06-30T23:30:00+00:00", date(2026, 7, 1)),
        ("2026-06-30T23:30:00", date(2026, 6, 30)),
        ("yesterday", None),
        (None, None),
    ],
)
async def test_the_day_of_an_invoice_is_one_in_the_united_kingdom(
    portal: PatientPortal, recorded: Recorded, wire: object, day: date | None
) -> None:
    recorded.says(ONE_INVOICE, invoice(Date=wire))
    assert (await portal.finance.invoice_detail(SESSION, "i1")).day == day


async def test_invoices_are_filtered_in_the_portals_words(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(INVOICES, None)
    assert await portal.finance.invoices(SESSION, before=date(2026, 12, 1), paid=False) == ()
    assert recorded.last_query == {"to-date": "2026-12-01T00:00:00", "paid": "false"}


async def test_without_knowing_whose_it_is_a_person_is_named(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(INVOICES, [invoice()])
    (found,) = await portal.finance.invoices(SESSION)
    assert found.invoice.debtor == Debtor(DebtorKind.UNKNOWN, "Ada Sample")
    (found,) = await portal.finance.invoices(replace(SESSION, owner=ADA))
    assert found.invoice.debtor == Debtor(DebtorKind.PATIENT)


async def test_who_is_signed_in_is_whose_appointments_these_are(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("appointment/existing-appointments", [appointment(Patient=None), appointment()])
    assert await portal.appointments.myself(SESSION) == Person(7, "Ms", "Ada", "Sample")
    recorded.says("appointment/existing-appointments", [])
    assert await portal.appointments.myself(SESSION) is None


@pytest.mark.parametrize("turn", [httpx.Response(204), httpx.Response(200, json={"status": "ok", "result": None})])
async def test_cancelling_without_a_fee_brings_no_invoice(
    portal: PatientPortal, recorded: Recorded, turn: httpx.Response
) -> None:
    recorded.turns("appointment/cancel", turn)
    assert await portal.appointments.cancel(SESSION, "a1") is None
    assert (recorded.last.method, recorded.last_query) == ("GET", {"appointment": "a1"})


async def test_the_fee_of_cancelling_is_an_invoice(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("appointment/cancel", invoice(TotalGross="40.05"))
    fee = await portal.appointments.cancel(SESSION, "a1", patient=ADA)
    assert fee is not None
    assert (fee.invoice.owed.amount, fee.invoice.debtor.kind) == (Decimal("40.05"), DebtorKind.PATIENT)


@pytest.mark.parametrize("turn", [httpx.Response(200), httpx.Response(200, html="<p>Done</p>")])
async def test_an_unreadable_answer_leaves_cancelling_in_doubt(
    portal: PatientPortal, recorded: Recorded, turn: httpx.Response
) -> None:
    recorded.turns("appointment/cancel", turn)
    with pytest.raises(Unreadable):
        await portal.appointments.cancel(SESSION, "a1")


async def test_cancelling_may_be_called_off_at_the_last_moment(portal: PatientPortal, recorded: Recorded) -> None:
    with pytest.raises(Withheld):
        await portal.appointments.cancel(SESSION, "a1", may_send=lambda: False)
    assert recorded.requests == []


async def test_the_appointments_of_one_patient_a_page_of_them(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(LIST, {"Items": [appointment(State="Cancelled")], "TotalCount": "41", "PageSize": "20"})
    wanted = AppointmentSearch(
        type_name="gp",
        start_from=datetime(2026, 12, 1, 9),  # noqa: DTZ001 - UK time, which goes without an offset
        newest_first=True,
    )
    found = await portal.appointments.page_of(SESSION, "p7", wanted, PageOf(2, 20))
    assert (found.number, found.total, found.last) == (2, 41, False)
    assert [each.state for each in found.items] == ["Cancelled"]
    assert recorded.last_query == {
        "patient": "p7",
        "appointment-type-name": "gp",
        "start-from": "2026-12-01T09:00:00",
        "page-sort-column": "0",
        "page-sort-descending": "true",
        "page-number": "2",
        "page-size": "20",
    }


@pytest.mark.parametrize(
    ("rows", "told", "last"),
    [
        (10, {"TotalCount": 30}, [False, False, True]),
        (10, {}, [False, False, False]),
        (9, {}, [True, True, True]),
        (0, {"TotalCount": 30}, [True, True, True]),
    ],
)
async def test_which_page_is_the_last(
    portal: PatientPortal, recorded: Recorded, rows: int, told: dict[str, int], last: list[bool]
) -> None:
    recorded.says(LIST, {"Items": [appointment()] * rows, **told})
    assert [(await portal.appointments.page_of(SESSION, "p7", page=PageOf(n))).last for n in (1, 2, 3)] == last


@pytest.mark.parametrize("patient", ["", " "])
async def test_the_appointments_of_nobody_are_never_asked_for(
    portal: PatientPortal, recorded: Recorded, patient: str
) -> None:
    with pytest.raises(Unsent):
        await portal.appointments.page_of(SESSION, patient)
    with pytest.raises(Unsent):
        await portal.diary_of(SESSION, patient)
    assert recorded.requests == []


@pytest.mark.parametrize(("size", "sent"), [(1, "5"), (7, "7"), (500, "50")])
async def test_a_page_has_a_size_that_the_portal_gives(
    portal: PatientPortal, recorded: Recorded, size: int, sent: str
) -> None:
    recorded.says("recalls/recalls", page())
    await portal.staff.recalls(SESSION, page=PageOf(1, size))
    assert recorded.last_query["page-size"] == sent


async def test_staff_look_for_a_patients_bookings_in_that_patients_list(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.says(LIST, page(appointment(), appointment(Key="a2", State="Cancelled")))
    assert [each.key for each in (await portal.diary_of(SESSION, "p7")).appointments] == ["a1"]
    await portal.answer(SESSION, AskAppointments(), behalf=Behalf(patient="p7"))
    assert {each.url.params["patient"] for each in recorded.requests} == {"p7"}


async def test_a_question_asked_for_somebody_says_for_whom(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("appointment/proposed-time-slots", SLOTS)
    await portal.answer(SESSION, AskDays(search()), behalf=Behalf("p7", referral="f1", recall=9))
    asked = recorded.last_query
    assert (asked["patient"], asked["referral"], asked["recall"]) == ("p7", "f1", "9")


async def test_what_to_fill_in_before_a_visit(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("appointment/future-questionnaires", [{"Key": "q1", "Name": " Travel questions "}])
    (found,) = await portal.appointments.future_questionnaires(SESSION, behalf=Behalf("p7"))
    assert (found.key, found.name) == ("q1", "Travel questions")
    assert recorded.last_query == {"patient": "p7"}


@pytest.mark.parametrize(
    ("wire", "subject"),
    [(4, Subject.INVOICE), ("8", Subject.MESSAGE), (1024, Subject(0)), (-1, Subject(0)), ("Invoice", Subject(0))],
)
async def test_a_notification_of_any_type_has_its_words(
    portal: PatientPortal, recorded: Recorded, wire: object, subject: Subject
) -> None:
    recorded.says("notification/notifications", [{"Key": 1, "Type": wire, "Message": "Hello", "ObjectKey": None}])
    (found,) = await portal.notifications.about(SESSION, Subject.INVOICE | Subject.MESSAGE)
    assert (found.subject, found.message, found.about) == (subject, "Hello", None)
    assert recorded.last_query == {"type": "12"}


async def test_what_is_not_paid_is_asked_for_and_staff_have_nothing_of_their_own(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.says("appointment/existing-appointments", [], [appointment()])
    recorded.says(INVOICES, {"Items": [INVOICE]})
    for whose in (DebtorKind.UNKNOWN, DebtorKind.PATIENT):
        found = await portal.answer(SESSION, AskInvoices())
        assert isinstance(found, Invoices)
        assert [(each.day, each.invoice.owed.amount) for each in found.due] == [(date(2026, 11, 3), Decimal(60))]
        assert [each.invoice.debtor.kind for each in found.due] == [whose]
        assert recorded.last_query == {"paid": "false"}
    with pytest.raises(SignInNeeded):
        await portal.answer(replace(SESSION, duties=Duties(refer=True)), AskInvoices())
    for kept_here in (AskKept(), AskSession(), AskInvoiceMail("1865")):
        with pytest.raises(Unsent):
            await portal.answer(SESSION, kept_here)
        with pytest.raises(SignInNeeded):
            await portal.answer_newcomer("SELF-PAY", kept_here)


async def test_what_a_visit_asks_for_is_asked_of_both_calls(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("appointment/future-questionnaires", [{"Key": "q1", "Name": "Travel questions"}])
    recorded.says("notification/notifications", [{"Key": 1, "Type": 1, "Message": "It is soon.", "ObjectKey": "a1"}])
    found = await portal.answer(SESSION, AskOutstanding())
    assert found == Outstanding(("Travel questions",), ("It is soon.",), ("a1",))
    assert [each.url.params["type"] for each in recorded.requests if "type" in each.url.params] == ["19"]


async def test_an_email_is_asked_for_by_number_and_once(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.turns("finance/send-by-email", httpx.Response(204))
    await portal.mail_invoice(SESSION, "1865")
    assert [(each.method, each.url.params["invoice-number"]) for each in recorded.requests] == [("GET", "1865")]


async def test_several_searches_do_not_fail_each_other(portal: PatientPortal, recorded: Recorded) -> None:
    good = httpx.Response(200, json=SLOTS)
    recorded.turns("appointment/proposed-time-slots", good, error(500, 0), good)
    answer = await portal.answer(SESSION, AskSeveral(Purpose.WAYS_OUT, search(), (search(), search(), search())))
    assert isinstance(answer, Several)
    assert [isinstance(each, Slots) for each in answer.found].count(True) == 2
    assert answer.found.count(None) == 1


async def test_but_a_session_that_is_over_is_over_for_all(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.turns("appointment/proposed-time-slots", httpx.Response(200, json=SLOTS), error(401, 8))
    with pytest.raises(SignInNeeded):
        await portal.answer(SESSION, AskSeveral(Purpose.NEAR, search(), (search(), search())))


def test_a_person_is_not_shown_in_a_log() -> None:
    assert "Ada" not in repr(WHO)
