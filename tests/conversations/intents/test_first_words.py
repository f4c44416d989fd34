"""First words that name more than one thing: who told, who is cared for, a greeting in another language."""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import finished
from tests.conversations.patient import Patient


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Cholesterol check please, GP told me to come fasting", "Blood test\n"),
        ("GP asked me to get a thyroid test", "Blood test\n"),
        ("doctor asked me to book a GP consultation", "GP consultation\n"),
        ("I'm the carer for Mr Whitcombe at 14 Albert Street, he needs his bloods done", "Who is the visit for?"),
        ("Mr Whitcombe needs a blood test, I'm his carer", "Who is the visit for?"),
        ("I'd like to see Mr Jones about my knee", "Noted: Mr Jones."),
        ("Dzień dobry, I want make visit for back pain", "one of these may be the right one: GP consultation"),
        ("Salam, my wife needs ultrasound", "I book for whoever signs in here"),
        ("Dzień dobry, potrzebuje wizyty", "I only understand English."),
        ("Can I talk to the doctor over video?", "Video consultation\n"),
    ],
)
def test_first_words_lead_to_what_is_meant(text: str, answer: str, patient: Patient) -> None:
    patient.commands("start")
    patient.says(text)
    patient.sees(answer)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("My son will be collecting me, how long should he wait", "It takes about 20 minutes."),
        ("where do i see it again", "The details are in the message I sent you."),
        ("how long should he wait", "I cannot see who is running late"),
    ],
)
def test_words_right_after_a_booking_are_about_that(text: str, answer: str) -> None:
    somebody = finished()
    somebody.says(text)
    somebody.sees(answer)
