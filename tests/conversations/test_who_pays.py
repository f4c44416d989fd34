"""Who pays, as people say it."""

from __future__ import annotations

import pytest

from conversations.clinic.model import Payer
from tests.conversations.patient import Patient


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
