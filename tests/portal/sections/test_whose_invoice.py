"""Whose an invoice is where the portal leaves the patient out, as in its own examples of an appointment."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.portal import PatientPortal, Person, PortalSession
from bot.portal.models.filters import Details
from conversations.clinic.model import Appointment, Behalf, Debtor, DebtorKind
from tests.portal.answers import REFERRAL, page, proposal, yes
from tests.portal.recorded import SESSION, Recorded, appointment, invoice, order

BOOK, EXISTING = "appointment/book-time-slot", "appointment/existing-appointments"
ADA = Person(7, "Ms", "Ada", "Sample", email="ada@patients.example")
GRACE = Person(8, "Ms", "Grace", "Osei", email="grace@patients.example")
PATIENT = Debtor(DebtorKind.PATIENT)
UNKNOWN = Debtor(DebtorKind.UNKNOWN, "Ada Sample")
PERSON = Debtor(DebtorKind.PERSON, "Ada Sample")


def of(owner: Person | None) -> PortalSession:
    """A session of somebody."""
    return replace(SESSION, owner=owner)


def visit(**more: Any) -> dict[str, Any]:
    """A visit that does not say whose it is, and that key 7 pays for."""
    return appointment(Patient=None, Invoice=invoice(), **more)


def debtor(found: Appointment) -> Debtor:
    assert found.invoice is not None
    return found.invoice.debtor


@pytest.mark.parametrize(
    ("owner", "owes"),
    [
        (ADA, PATIENT),
        (replace(ADA, key="7", name="A."), PATIENT),
        (GRACE, PERSON),
        (replace(ADA, key=70), UNKNOWN),
        (replace(ADA, key=None), UNKNOWN),
        (Person(None, email="ada@patients.example"), UNKNOWN),
        (None, UNKNOWN),
    ],
    ids=["by key", "spelled otherwise", "another key", "another key, one name", "no key", "an address alone", "nobody"],
)
async def test_a_booking_is_owed_by_who_is_signed_in_or_it_is_not_known(
    portal: PatientPortal, recorded: Recorded, owner: Person | None, owes: Debtor
) -> None:
    recorded.says(BOOK, visit())
    assert debtor(await portal.book(of(owner), order(), may_send=yes)) == owes
    recorded.says("appointment/book", visit())
    assert debtor(await portal.booking.book_proposed(of(owner), proposal(), may_send=yes)) == owes
    recorded.says(EXISTING, [visit()])
    assert debtor(((await portal.diary_of(of(owner))).appointments)[0]) == owes
    recorded.says("appointment/cancel", invoice())
    fee = await portal.appointments.cancel(of(owner), "a1")
    assert fee is not None
    assert fee.invoice.debtor == owes


async def test_a_booking_for_somebody_else_is_compared_with_them(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(BOOK, visit())
    assert debtor(await portal.book(of(GRACE), order(behalf=Behalf(patient=7)), may_send=yes)) == PATIENT
    assert debtor(await portal.book(of(ADA), order(behalf=Behalf(patient=9)), may_send=yes)) == PERSON
    recorded.says("appointment/book", visit())
    booked = await portal.booking.book_proposed(of(GRACE), proposal(), behalf=Behalf(patient=7), may_send=yes)
    assert debtor(booked) == PATIENT
    recorded.says("appointment/appointments", page(visit()))
    assert debtor(((await portal.diary_of(of(GRACE), 7)).appointments)[0]) == PATIENT
    assert debtor((await portal.appointments.page_of(of(GRACE), 9)).items[0]) == PERSON
    recorded.says("referrals/referral", {**REFERRAL, "PatientKey": 7, "Appointments": [visit()]})
    assert debtor((await portal.staff.referral(SESSION, "f1")).appointments[0]) == PATIENT


async def test_the_diary_itself_may_say_whose_it_is(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(EXISTING, [visit(), appointment(Key="a2")])
    found = (await portal.diary_of(of(Person(None, email="ada@patients.example")))).appointments
    assert debtor(found[0]) == PATIENT


async def test_a_diary_of_two_people_says_nothing_about_the_others(portal: PatientPortal, recorded: Recorded) -> None:
    of_grace = appointment(Key="a2", Patient={"Key": 8}, Invoice=invoice())
    recorded.says(EXISTING, [visit(), of_grace, appointment(Key="a3", Invoice=invoice())])
    assert list(map(debtor, (await portal.diary_of(SESSION)).appointments)) == [UNKNOWN, PERSON, PATIENT]
    assert await portal.appointments.myself(SESSION) is None


async def test_an_answer_about_somebody_else_than_who_is_signed_in_is_in_doubt(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.says(BOOK, appointment(Invoice=invoice()))
    assert debtor(await portal.book(of(GRACE), order(), may_send=yes)) == UNKNOWN


@pytest.mark.parametrize(
    ("patients", "found"),
    [
        (({"Key": 7, "Name": "Ada", "Surname": "Sample"}, {"Key": "7"}), replace(ADA, title="")),
        (
            ({"Name": "Ada", "Surname": "Sample"}, {"Surname": "Sample", "Name": "ada "}),
            replace(ADA, key=None, title=""),
        ),
        (({"Name": "Ada"}, {"Name": "Grace"}), None),
        (({"Title": "Ms"}, None), None),
    ],
)
async def test_who_is_signed_in_is_asked_of_the_diary(
    portal: PatientPortal, recorded: Recorded, patients: tuple[dict[str, Any] | None, ...], found: Person | None
) -> None:
    recorded.says(EXISTING, [appointment(Patient=patient) for patient in patients])
    assert await portal.appointments.myself(of(Person(None, email="ada@patients.example"))) == found


async def test_a_new_token_changes_nothing_about_who_is_signed_in(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("auth/validate", {"Token": "newer"})
    valid = await portal.auth.validate(of(ADA))
    assert (valid.session.token, valid.session.owner) == ("newer", ADA)
    recorded.says("auth/submit-2fa-code", {"SessionID": "s2", "Token": "t2"})
    login = await portal.auth.submit_code(of(ADA), "123456")
    assert (login.session.id, login.session.owner) == ("s2", ADA)


async def test_who_books_without_an_account_is_known_by_what_they_registered(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.says("anon-booking/register-patient", {"SessionId": "s"})
    details = Details(name="Ada", surname="Sample", email="ada@patients.example", mobile="+447700900001")
    session = await portal.anonymous.registration.register_patient(details)
    account = {"Key": 7, "EmailAddress": "ada@patients.example"}
    recorded.says(
        "anon-booking/book-time-slot", visit() | {"Invoice": invoice(Debtor={"Name": "Ada Sample", "Account": account})}
    )
    assert debtor(await portal.anonymous.book(session, order(), may_send=yes)) == PATIENT
    recorded.says("anon-booking/book", visit())
    assert debtor(await portal.anonymous.registration.book_proposed(session, proposal(), may_send=yes)) == UNKNOWN


def test_nothing_that_identifies_somebody_is_in_the_repr_of_a_session() -> None:
    shown = repr(of(ADA))
    assert [private for private in ("Ada", "Sample", "ada@", "7") if private in shown] == []
