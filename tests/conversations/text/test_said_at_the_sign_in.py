"""What people say where they are asked to sign in: each has its answer, and none of it is taken for a password."""

from __future__ import annotations

import pytest

from conversations.clinic.questions import Failure, Trouble
from tests.conversations.patient import Patient


def test_a_text_that_never_came_is_the_code_where_somebody_signs_in(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN, "")
    patient.commands("start")
    patient.taps("Book an appointment")
    patient.says("I never got the text")
    patient.sees("A code can take some minutes")


AT_THE_SIGN_IN = {
    "I'm not a patient with you yet": "you need no account to book",
    "never been here before": "you need no account to book",
    "I am new here": "",
    "which button": "It is the button Sign in",
    "what button is it": "It is the button Sign in",
    "ive forgot which email i used": "I do not know which e-mail address your account has",
    "no idea which email it was": "I do not know which e-mail address your account has",
    "my grandson usually does this bit for me": "Somebody may well help you with the page",
    "my daughter sets these things up": "Somebody may well help you with the page",
    "sec": "The button stays here",
    "I cant remember my password love": "You can reset it",
    "do i just put my pin number in here": "please do not type it here",
    "shall I type my password here": "please do not type it here",
    "do I give you my passcode": "please do not type it here",
    "oh forget it ill ring up": "nothing happens unless you sign in",
    "forget it, I'll phone": "nothing happens unless you sign in",
}


@pytest.mark.parametrize(("text", "answer"), AT_THE_SIGN_IN.items())
def test_what_is_said_at_the_sign_in_has_its_answer(text: str, answer: str, patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN, "")
    patient.commands("start")
    patient.taps("Book an appointment")
    patient.says(text)
    assert patient.deleted == 0
    patient.sees(answer)


def test_what_is_wished_for_there_is_said_in_one_line(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN, "")
    patient.commands("start")
    patient.taps("Book an appointment")
    patient.says("in camden, not in the morning and not on a monday")
    patient.sees("Noted: Camden · Afternoons.", "Left out, as you said: Mondays.")
