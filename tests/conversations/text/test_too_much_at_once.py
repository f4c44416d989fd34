"""A message that is longer than what is read: said so, nothing of it done, and what must not wait is answered."""

from __future__ import annotations

import pytest

from conversations.clinic.questions import Failure, Trouble
from conversations.text.secrets import LONGEST
from tests.conversations.patient import Patient

STORY = "It is a long story and there is more of it to come. " * 12


def test_it_is_to_be_said_shorter_and_nothing_of_it_is_done(at_types: Patient) -> None:
    before = at_types.conversation
    at_types.says(f"GP consultation with Dr Patel on Tuesday. {STORY}")
    at_types.sees("more than I can read at once", "Please say it shorter", "call 999", "What is the visit for?")
    assert at_types.conversation == before
    assert at_types.deleted == 0


def test_the_longest_that_is_read_is_acted_on_to_its_last_word(at_types: Patient) -> None:
    at_types.says(f"{'please ' * 100}"[: LONGEST - 16] + " GP consultation")
    at_types.sees("Where would suit you?")


def test_empty_lines_do_not_make_it_long(at_types: Patient) -> None:
    at_types.says(f"GP{' ' * LONGEST}{chr(10) * LONGEST}consultation")
    at_types.sees("Where would suit you?")


def test_an_order_to_stop_hidden_in_it_is_not_obeyed(at_confirm: Patient) -> None:
    at_confirm.says("yes " * LONGEST)
    at_confirm.sees("Please say it shorter", "Is this right?")


def test_an_emergency_at_its_beginning_is_answered_as_one(at_slots: Patient) -> None:
    at_slots.says(f"I have chest pain. {STORY}")
    at_slots.sees("call 999 now", "These times are free.")
    at_slots.sees_no("shorter")


@pytest.mark.parametrize(
    "words", ["my pass word is hunter2", "the pin code: blue", "483920", "it is amelia@patients.example, thanks"]
)
@pytest.mark.parametrize("before", [0, LONGEST - 12, LONGEST - 3, 2 * LONGEST])
def test_a_secret_anywhere_in_it_is_deleted(at_types: Patient, words: str, before: int) -> None:
    at_types.says(f"{(STORY * 2)[:before]} {words} {STORY}")
    at_types.sees("I have deleted your message without using it")
    assert at_types.deleted == 1


@pytest.mark.parametrize("words", ["020 7946 0000 and 1234567890123", "£12,345.50 on 24/12/2026", "@amelia at @home."])
def test_other_numbers_and_signs_in_it_are_no_secrets(at_types: Patient, words: str) -> None:
    at_types.says(f"{STORY} {words}")
    assert at_types.deleted == 0


def test_at_the_sign_in_card_one_endless_word_is_taken_for_a_secret(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.commands("book")
    patient.says("x" * 4096)
    assert patient.deleted == 1
    patient.says(STORY)
    patient.sees("Please say it shorter")
    assert patient.deleted == 1
