"""Of what was not understood, the words that hint at something are answered, and choose nothing."""

from __future__ import annotations

import pytest

from conversations.intents import CardKind, hinted
from tests.conversations.patient import Patient

HINTS = (
    ("My insurance will want something from you", "insurance"),
    ("print", "reminder"),
    ("the wheelchair, you see", "access"),
    ("she will sit with her carer", "companion"),
    ("Polish only", "interpreter"),
    ("is the bus", "transport"),
    ("well done you", "thanks"),
    ("are they qualified doctors over there", "clinician"),
    ("why is the fee so steep", "why_price"),
)


@pytest.mark.parametrize(("words", "kind"), HINTS)
def test_words_hint_at_a_kind_of_question(words: str, kind: str) -> None:
    found = hinted(words, CardKind.CHOOSING)
    assert found is not None
    assert found.kind == kind


def test_where_one_signs_in_that_is_meant_first() -> None:
    words = "a letter with my letters and the code"
    kinds = [found.kind for card in (CardKind.SIGN_IN, CardKind.CHOOSING) if (found := hinted(words, card))]
    assert kinds == ["code", "letter"]


@pytest.mark.parametrize("words", ["qwertyuiop", "", "lalala"])
def test_other_words_hint_at_nothing(words: str) -> None:
    assert hinted(words, CardKind.IDLE) is None


def test_a_hint_is_answered_where_nothing_was_understood(patient: Patient, at_confirm: Patient) -> None:
    patient.says("Polish only")
    patient.sees("I only understand English.")
    at_confirm.says("my insurers, they are fussy")
    at_confirm.sees("I do not know which insurers", "Is this right?")
    at_confirm.says("lalala")
    at_confirm.sees("I did not understand “lalala”")


@pytest.mark.parametrize(
    "words",
    [
        "send the pin drop", "do I show a QR code or anything", "Ramadan starts in Feb, can it be before",
        "the one you said before, before all these", "my uncle drives trains in Hungary by the way",
        "the lady with the blue floor polish told the whole street", "that song about the hospital corridor",
    ],
)  # fmt: skip
def test_a_stray_word_among_others_hints_at_nothing(words: str) -> None:
    assert hinted(words, CardKind.CHOOSING) is None


def test_it_is_answered_too_where_the_names_had_to_be_looked_at(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("I get the 65 bus")
    at_types.sees("I cannot arrange transport", "Where would suit you?")
