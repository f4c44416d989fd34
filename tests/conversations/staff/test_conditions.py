"""What staff can set of a booking: price, payer, the clinician's sex and the clinic's own method."""

from __future__ import annotations

from decimal import Decimal

import pytest

from conversations.clinic.model import Debtor, DebtorKind, Invoice, Payer, Sex
from conversations.clinic.orders import Booked, Refused
from conversations.clinic.questions import AskAppointments, AskPayers, Failure, Trouble
from conversations.events import Commanded
from conversations.state.wish import Conditions
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import FOR_EMMA
from tests.support.clinic import pounds

LINE = "gp with anyone at camden on tuesday morning"
FIRST = "Tue 24 Nov, 09:20"


@pytest.fixture
def asked(at_desk: Patient) -> Patient:
    """Staff who are asked whether everything is right."""
    at_desk.says(LINE)
    at_desk.taps(FIRST)
    at_desk.sees("Is this right?", FOR_EMMA)
    return at_desk


def looks(staff: Patient) -> int:
    return sum(isinstance(question, AskAppointments) for question in staff.clinic.asked)


def test_the_last_card_says_what_is_set(asked: Patient) -> None:
    asked.sees("Booked: exactly this price · payer: Patient · one picked at random", "any clinician")
    asked.taps("Book it for £60")
    order = asked.orders[0]
    assert (order.any_price, order.method, order.sex) == (False, 0, None)


def test_a_patient_sees_and_sets_none_of_it(at_confirm: Patient) -> None:
    at_confirm.sees("Is this right?", "Price: £60")
    at_confirm.sees_no("Payer", "at random", "Method", "exactly this price")
    at_confirm.says("any price")
    at_confirm.says("method 3")
    at_confirm.says("yes")
    order = at_confirm.orders[0]
    assert (order.any_price, order.method) == (False, 0)


@pytest.mark.parametrize("how", ["button", "words"])
def test_any_price_is_set_and_taken_back_and_asks_the_clinic_nothing(asked: Patient, how: str) -> None:
    before = looks(asked)
    for words, label in (("any price", "Any price"), ("exact price", "Exact price"), ("Any price", "Any price")):
        if how == "button":
            asked.taps(label)
        else:
            asked.says(words)
    asked.sees("Price: £60.00", "whatever it costs")
    asked.sees_no("Book it for £60")
    assert looks(asked) == before
    asked.taps("Book it")
    assert asked.orders[0].any_price


def test_the_clinics_own_method_is_said_by_its_number(asked: Patient) -> None:
    asked.taps("Method")
    asked.sees("For another of its methods write its number")
    asked.says("method 2")
    asked.sees("picked by method 2")
    asked.taps("Method")
    asked.sees("one picked at random")
    asked.says("Method: 3")
    asked.says("at random")
    asked.says("selection method 1")
    asked.taps("Book it for £60")
    assert asked.orders[0].method == 1


@pytest.mark.parametrize(("said", "sex"), [("A woman", Sex.FEMALE), ("A man", Sex.MALE)])
@pytest.mark.parametrize("how", ["button", "words"])
def test_a_sex_is_searched_for_and_goes_along(asked: Patient, said: str, sex: Sex, how: str) -> None:
    if how == "button":
        asked.taps(said)
    else:
        asked.says(said)
    asked.sees("These times are free", f"{said.lower()}, chosen by the clinic", FOR_EMMA)
    assert asked.last_search.sex is sex
    asked.taps(FIRST)
    asked.taps("Anyone")
    asked.taps(FIRST)
    asked.taps(said)
    asked.taps(FIRST)
    asked.taps("Book it for £60")
    assert asked.orders[0].sex is sex


def test_another_payer_is_chosen_and_the_rest_is_kept(asked: Patient) -> None:
    asked.clinic.payers = (Payer("PA", "Patient"), Payer("EM", "Widget Works"))
    asked.taps("Any price")
    asked.says("payer")
    asked.sees("Who pays for the visit?")
    asked.taps("Widget Works")
    asked.sees("These times are free", "GP consultation", "Camden", "billed to Widget Works")
    asked.taps("Tue 24 Nov, 09:20")
    asked.sees("Paid by: Widget Works", "whatever it costs")
    asked.sees_no("payer: ")
    asked.taps("Book it")
    assert (asked.orders[0].payer, asked.orders[0].any_price) == ("EM", True)


def test_back_from_the_payers_leads_to_the_same_booking(asked: Patient) -> None:
    asked.clinic.payers = (Payer("PA", "Patient"), Payer("EM", "Widget Works"))
    asked.taps("Payer")
    asked.taps("Back")
    asked.sees("Is this right?", "Price: £60", FOR_EMMA)


def test_a_single_payer_is_taken_again(asked: Patient) -> None:
    asked.taps("Payer")
    assert any(isinstance(question, AskPayers) for question in asked.clinic.asked)
    asked.sees("These times are free", "GP consultation", FOR_EMMA)


def test_what_is_set_outlives_a_refusal_which_is_told_with_its_reference(asked: Patient) -> None:
    asked.taps("Any price")
    asked.says("method 4")
    asked.taps("Book it")
    asked.told(Refused(Failure(Trouble.REFUSED, "There is no such method.", "R-42")))
    asked.sees("There is no such method.", "R-42", FOR_EMMA)
    assert asked.task.wish.conditions == Conditions(any_price=True, method=4)


def test_another_price_than_the_one_shown_is_said(asked: Patient, visit) -> None:  # type: ignore[no-untyped-def]
    asked.taps("Any price")
    asked.taps("Book it")
    bill = Invoice(pounds("75"), Decimal(0), Decimal(0), Debtor(DebtorKind.PATIENT))
    asked.told(Booked(visit(invoice=bill)))
    assert "£60" in asked.keeps
    assert "£75" in asked.keeps


INSURED = (Payer("IN", "Insurance"), Payer("PA", "Paying myself"), Payer("EM", "Widget Works"))
"""Of a patient whose insurer pays unless somebody says otherwise."""


@pytest.mark.parametrize(
    ("more", "payer", "told"),
    [
        pytest.param("", "IN", "Paid by: Insurance", id="the default"),
        pytest.param(", on her insurance", "IN", "Paid by: Insurance", id="the name"),
        pytest.param(", insurer covers it,", "IN", "Paid by: Insurance", id="almost the name"),
        pytest.param(" self-pay", "PA", "payer: Paying myself", id="the patient"),
        pytest.param(", widget pays", "EM", "Paid by: Widget Works", id="a part of the name"),
    ],
)
def test_of_several_payers_the_one_of_the_line_is_taken_and_shown_with_a_button_to_change_it(
    at_desk: Patient, more: str, payer: str, told: str
) -> None:
    at_desk.clinic.payers = INSURED
    at_desk.happens(Commanded("book", f"e1042 gp{more} at camden on tuesday morning"))
    at_desk.taps(FIRST)
    at_desk.sees("Is this right?", told, "any clinician", FOR_EMMA)
    at_desk.taps("Book it")
    assert at_desk.orders[0].payer == payer


def test_a_payer_that_was_taken_from_a_line_can_be_changed(at_desk: Patient) -> None:
    at_desk.clinic.payers = INSURED
    at_desk.says("gp at camden on tuesday morning")
    at_desk.taps(FIRST)
    at_desk.taps("Payer")
    at_desk.taps("Widget Works")
    at_desk.taps(FIRST)
    at_desk.sees("Paid by: Widget Works", "any clinician", FOR_EMMA)


@pytest.mark.parametrize(
    "more", [", not insurance", ", insurance or self pay", ", the company pays", ", don't bill the insurer"]
)
def test_who_pays_is_asked_where_the_line_leaves_it_open(at_desk: Patient, more: str) -> None:
    at_desk.clinic.payers = INSURED
    at_desk.happens(Commanded("book", f"e1042 gp{more} at camden on tuesday morning"))
    at_desk.sees("Who pays for the visit?", FOR_EMMA)


def test_without_a_line_who_pays_is_asked(at_desk: Patient) -> None:
    at_desk.clinic.payers = INSURED
    at_desk.taps("Book an appointment")
    at_desk.sees("Who pays for the visit?", FOR_EMMA)


def test_a_patient_is_asked_who_pays_whatever_they_typed(patient: Patient) -> None:
    patient.clinic.payers = INSURED
    patient.says("gp at camden on tuesday morning")
    patient.sees("Who pays for the visit?")


def test_a_payer_of_a_short_name_or_of_none_is_known_by_all_of_it(at_desk: Patient) -> None:
    at_desk.clinic.payers = (Payer("PA", "Patient"), Payer("IN", "Axa"), Payer("EM", ""))
    at_desk.says("gp on axa at camden on tuesday morning")
    at_desk.taps(FIRST)
    at_desk.sees("Paid by: Axa")
