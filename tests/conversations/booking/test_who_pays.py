"""Who pays, as people say it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.clinic.model import Payer
from tests.conversations.patient import Patient
from tests.support.clinic import pounds


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("my employer pays", "E"),
        ("Acme will pay", "E"),
        ("it's paid by acme employer", "E"),
        ("northern mutual covers it", "N"),
        ("my employer is paying", "E"),
        ("I pay it myself", "PA"),
        ("me", "PA"),
    ],
)
def test_who_pays_can_be_said_in_a_sentence(patient: Patient, words: str, key: str) -> None:
    patient.clinic.payers = (Payer("PA", "Myself"), Payer("E", "Acme Employer"), Payer("N", "Northern Mutual"))
    patient.commands("start")
    patient.taps("Book an appointment")
    patient.sees("Who pays for the visit?")
    patient.says(words)
    patient.sees("What is the visit for?")
    assert patient.task.wish.payer
    assert patient.task.wish.payer.key == key


def test_where_the_clinic_gives_only_the_net_price_it_is_shown_as_that(at_slots: Patient) -> None:
    at_slots.clinic.slots = tuple(replace(slot, gross=None, net=pounds("50")) for slot in at_slots.clinic.slots)
    at_slots.taps("Back")
    at_slots.taps("As soon as possible")
    at_slots.sees("All of them: £50 before tax.")
    at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.sees("Price: £50.00 before tax")
    at_slots.taps("Book it")
    assert [order.slot.net for order in at_slots.orders] == [pounds("50")]
