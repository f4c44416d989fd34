"""A question is never a choice: what it names is not chosen; a wish that is put as a question is one."""

from __future__ import annotations

import pytest

from conversations.text.interrogatives import asks_about, without_timeless
from tests.conversations.intents.conftest import CHOICES, choosing
from tests.conversations.patient import Patient

ASKED = """
is Dr Patel a man or a woman | does dr ford speak french | Is Dr Patel on holiday at the moment?
what is a smear test like
do you have Camden? | who is the best with backs? | Which of these is the blood test?
how long is the physio session
ok, and is there parking at Camden? | Will it be Dr Patel? | why Richmond | can Dr Patel do scans? | are they good
Dr Patel, is she nice? | where is Camden | don't you have Dr Jones | has Dr Patel got children
"""
WISHED = """
can I see Dr Patel? | could I have a blood test | may we see Dr Ford | is it possible to see Dr Patel
Dr Patel please
is there any chance of Dr Patel | do you have anything with Dr Patel | would you book me with Dr Patel
how about Camden?
what about Richmond | can you book Dr Patel | is there an appointment with Dr Ford | would like Dr Patel | Camden?
could you show me Dr Patel | why not Camden | do Camden please
"""


def lines(table: str) -> list[str]:
    return [each.strip() for line in table.strip().splitlines() for each in line.split(" | ")]


@pytest.mark.parametrize("words", lines(ASKED))
def test_a_question_asks(words: str) -> None:
    assert asks_about(words)


@pytest.mark.parametrize("words", lines(WISHED))
def test_a_wish_asks_nothing(words: str) -> None:
    assert not asks_about(words)


def test_a_question_without_a_time_is_not_read_for_one() -> None:
    assert without_timeless("Wednesday. Is that am or pm?") == "Wednesday."
    assert without_timeless("is tuesday possible?") == "is tuesday possible?"


@pytest.fixture
def at_clinicians(at_types: Patient) -> Patient:
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    return at_types


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("is Dr Patel a man or a woman", "Dr Anita Patel is a woman."),
        ("Is Dr Ford a lady?", "Dr Tom <Ford> is a man."),
        ("does dr patel speak french", "who speaks which language, please call 020 7946 0000"),
        ("Is Dr Ford the tall one with glasses?", "I only know the clinicians' names."),
        ("Will it be a doctor or a nurse?", "Whom you will see is on the card before you book"),
        ("are there women among them", "nobody is chosen by it"),
    ],
)
def test_asking_about_somebody_chooses_nobody(at_clinicians: Patient, words: str, answer: str) -> None:
    at_clinicians.says(words)
    at_clinicians.sees(answer, "Who would you like to see?")


@pytest.mark.parametrize("words", ["Can I have Dr Patel?", "could I see dr patel please"])
def test_wishing_for_somebody_chooses_them(at_clinicians: Patient, words: str) -> None:
    at_clinicians.says(words)
    at_clinicians.sees("Camden · Dr Anita Patel", "When would suit you?")


def test_is_there_a_woman_is_a_wish(at_clinicians: Patient) -> None:
    at_clinicians.says("Is there a lady doctor?")
    at_clinicians.sees("a woman, chosen by the clinic")


def test_asking_about_a_place_or_a_visit_chooses_none(at_types: Patient) -> None:
    at_types.says("is a blood test painful?")
    at_types.sees("cannot give medical advice", "What is the visit for?")
    at_types.taps("GP consultation")
    at_types.says("do you have Camden?")
    at_types.sees("If you would like Camden, tap it", "Where would suit you?")
    at_types.says("is it ok anywhere with a lift?")
    at_types.sees("Where would suit you?")
    at_types.says("Do all of them do blood tests?")
    at_types.sees("Where would suit you?")


def test_a_word_inside_a_sentence_is_no_choice(at_types: Patient) -> None:
    at_types.says("my health is not good, check please")
    at_types.sees("What is the visit for?")


def test_asking_about_what_is_shown_changes_no_time(at_confirm: Patient) -> None:
    at_confirm.says("is that am or pm")
    at_confirm.sees("Is this right?", "All times are on the 24-hour clock")
    at_confirm.says("How long does it take on Tuesdays?")
    at_confirm.sees("Is this right?")


@pytest.mark.parametrize("typed", ["would Thursday be quieter", "are mornings busy", "who is Dr Ford"])
def test_what_it_is_like_and_who_somebody_is_changes_nothing_that_is_shown(typed: str) -> None:
    patient = choosing(*CHOICES["slot"])
    before = patient.task.wish
    patient.says(typed)
    assert patient.task.wish == before
