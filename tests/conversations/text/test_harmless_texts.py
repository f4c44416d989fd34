"""What only looks like a secret stays in the chat, and what is one does not."""

from __future__ import annotations

import pytest

from conversations.clinic.questions import Failure, Trouble
from conversations.machine.advance import hides
from tests.conversations.patient import NOW, Patient

HARMLESS = (
    "Tuesday@4.30pm", "tomorrow@9.30am", "Camden@10.20", "20261201", "1122026", "09301130", "near 10115",
    "75008 paris", "my postcode is 90210", "Room 10234", "ref 1234567", "invoice 104233",
    "can I pay 12000 rupees", "07700 900123", "tues @ 4.30pm", "01/12/2026", "see @dr.patel please",
    "I forgot my password", "how do I reset my password", "I can't log in, my password does not work",
)  # fmt: skip
SECRETS = (
    "my password is hunter22", "ada@patients.example", "482913", "my code is 482913", "it is 482913, thanks",
    "code 4829", "48291", "password: forgot-nothing1", "I forgot my password it was hunter22", "write to a@b.example",
)  # fmt: skip


@pytest.fixture(params=["patient", "at_types"])
def somebody(request: pytest.FixtureRequest) -> Patient:
    """Somebody at the welcome, and at the first card of a booking."""
    found: Patient = request.getfixturevalue(request.param)
    return found


@pytest.mark.parametrize("words", HARMLESS)
def test_harmless_words_are_not_deleted_at_any_card(somebody: Patient, words: str) -> None:
    somebody.says(words)
    assert somebody.deleted == 0
    somebody.sees_no("I have deleted your message")


@pytest.mark.parametrize("words", SECRETS)
def test_secrets_are_deleted_at_every_card(somebody: Patient, words: str) -> None:
    somebody.says(words)
    assert somebody.deleted == 1
    somebody.sees("I have deleted your message")


@pytest.fixture
def signing_in(patient: Patient) -> Patient:
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.commands("book")
    return patient


@pytest.mark.parametrize(
    "words", ["my pass is tangerine", "pass: tangerine", "Tangerine7", "tangerine", "pin=abcd", "Summer2019# that's it"]
)
def test_at_the_sign_in_card_what_could_be_a_password_is_deleted(signing_in: Patient, words: str) -> None:
    signing_in.says(words)
    assert signing_in.deleted == 1


@pytest.mark.parametrize("words", ["4.30pm", "12/12/2026", "10-11am", "monday-friday", "physiotherapy", "tues 4.30pm"])
def test_at_the_sign_in_card_a_word_that_says_when_or_what_for_is_noted(signing_in: Patient, words: str) -> None:
    signing_in.says(words)
    assert signing_in.deleted == 0


def test_elsewhere_a_pass_is_a_pass(at_types: Patient) -> None:
    at_types.says("my pass is expired")
    assert at_types.deleted == 0


def test_what_is_hidden_at_a_card_can_be_asked_before_it_is_said(signing_in: Patient, patient: Patient) -> None:
    assert hides(signing_in.conversation, "tangerine", NOW)
    patient.commands("start")
    assert not hides(patient.conversation, "tangerine", NOW)
