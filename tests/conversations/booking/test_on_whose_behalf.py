"""What is asked and ordered for somebody else bears who that is, from the first question to the order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from conversations.clinic.model import ONESELF, Behalf
from conversations.events import Answered
from conversations.moves.navigation import awaited
from conversations.state.conversation import Role
from conversations.state.staff import Acting
from tests.conversations.patient import NOW, Patient

AMELIA = Behalf(patient="p7", referral=3)
FOR_AMELIA = Acting("p7", 1, NOW + timedelta(minutes=15), "Amelia Hart", date(1962, 2, 4))


@pytest.fixture
def acting(patient: Patient) -> Patient:
    """Somebody of the clinic's staff who acts for a patient."""
    patient.conversation = replace(patient.conversation, role=Role.STAFF, behalf=AMELIA, acting=FOR_AMELIA)
    return patient


def test_a_patient_asks_and_orders_for_themselves(placing: Patient) -> None:
    assert placing.booked[0].order.behalf == ONESELF
    assert placing.card is not None
    assert placing.card.id.startswith("p")


def test_each_question_and_the_order_bear_the_patient(acting: Patient) -> None:
    acting.clinic.answers = False
    acting.commands("book")
    asked = awaited(acting.conversation)
    assert asked is not None
    assert asked.behalf == AMELIA
    acting.clinic.answers = True
    acting.happens(Answered(asked.request, acting.clinic.answer(asked.question)))
    for tap in ("GP consultation", "Camden", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20", "Book it for £60"):
        acting.taps(tap)
    assert acting.booked[0].order.behalf == AMELIA


def test_cards_of_staff_are_told_apart_by_their_ids(acting: Patient) -> None:
    acting.commands("start")
    assert acting.card is not None
    assert acting.card.id == "s1"
