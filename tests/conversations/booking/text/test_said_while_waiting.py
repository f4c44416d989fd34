"""What is typed while the clinic is asked is kept, shown, and acted upon."""

from __future__ import annotations

import pytest

from conversations.clinic.model import Sex
from conversations.events import Answered
from conversations.moves.navigation import awaited
from tests.conversations.patient import Patient


@pytest.fixture
def slow(at_time: Patient) -> Patient:
    """A patient who waits for Tuesday's slots."""
    at_time.clinic.answers = False
    at_time.taps("Tue 24 Nov")
    at_time.sees("Asking the clinic…", "Tue 24 Nov")
    return at_time


def test_another_day_is_asked_for_at_once_and_the_late_answer_is_dropped(slow: Patient) -> None:
    tuesday = awaited(slow.conversation)
    assert tuesday is not None
    slow.says("actually make it wednesday")
    slow.sees("Asking the clinic…", "Wed 25 Nov")
    late = slow.clinic.answer(tuesday.question)
    slow.happens(Answered(tuesday.request, late))
    slow.sees("Asking the clinic…")
    slow.gets_the_answer()
    slow.sees("These times are free.", "Wed 25 Nov, 09:20")
    slow.sees_no("Tue 24 Nov, 09:20")


def test_a_day_gone_by_is_said_and_the_clinic_is_still_asked(slow: Patient) -> None:
    slow.says("31 february")
    slow.sees("There is no", "Asking the clinic…", "Tue 24 Nov")
    slow.gets_the_answer()
    slow.sees("Tue 24 Nov, 09:20")


def test_a_day_in_doubt_is_asked_back_when_the_answer_is_there(slow: Patient) -> None:
    slow.says("on 01/02")
    slow.sees("Noted: “on 01/02”.")
    slow.gets_the_answer()
    slow.sees("Which day do you mean?", "Mon 1 Feb")


def test_of_long_words_the_beginning_is_quoted_and_that_there_is_more(slow: Patient) -> None:
    slow.says("the seventh of the ninth or else the tenth of the eleventh of the year after, or on 01/02")
    slow.sees("Noted: “the seventh of the ninth or else the tenth of the eleventh…”")


@pytest.mark.parametrize(
    ("words", "noted", "leads_to"),
    [
        ("with dr ford please", "Noted: Dr Tom <Ford>.", "Dr Tom <Ford>"),
        ("a woman doctor", "Noted: a woman, chosen by the clinic.", "a woman, chosen by the clinic"),
        ("at richmond", "Noted: Richmond.", "Richmond"),
        ("anywhere", "Noted: any place.", "any place"),
        ("a video consultation", "Noted: Video consultation.", "Video consultation"),
    ],
)
def test_people_places_and_visits_are_noted_and_read_when_the_answer_is_there(
    slow: Patient, words: str, noted: str, leads_to: str
) -> None:
    slow.says(words)
    slow.sees(noted, "Asking the clinic…")
    slow.gets_the_answer()
    slow.sees(leads_to)
    slow.sees_no("Noted", "did not understand")
    assert slow.task.heard == ""


def test_somebody_nobody_knows_is_said_and_the_slots_are_there(slow: Patient) -> None:
    slow.says("dr unheardof")
    slow.sees("Noted: Dr Unheardof.")
    slow.gets_the_answer()
    slow.sees("I find nobody called “Dr Unheardof”", "These times are free.", "Tue 24 Nov, 09:20")


def test_who_is_named_last_counts(slow: Patient) -> None:
    for words in ("dr ford", "no, dr patel", "at camden"):
        slow.says(words)
    slow.gets_the_answer()
    slow.sees("Dr Anita Patel", "Tue 24 Nov")


def test_a_place_and_a_day_in_one_go(slow: Patient) -> None:
    slow.says("richmond on wednesday")
    slow.gets_the_answer()
    slow.sees("Richmond", "Wed 25 Nov")


@pytest.mark.parametrize("words", ["are you there?", "hurry up", "yes"])
def test_what_says_nothing_has_to_wait(slow: Patient, words: str) -> None:
    before = slow.task.wish
    slow.says(words)
    slow.sees("One moment, please.", "Asking the clinic…")
    assert slow.task.wish == before


def test_time_said_while_places_are_asked_for_is_kept(at_types: Patient) -> None:
    at_types.clinic.answers = False
    at_types.taps("GP consultation")
    at_types.says("wednesday morning")
    at_types.sees("Noted: Wed 25 Nov · Mornings.", "Asking the clinic…")
    at_types.gets_the_answer()
    at_types.sees("Where would suit you?", "Noted: Wed 25 Nov · Mornings.")


def test_i_do_not_mind_answers_one_card_only(at_types: Patient) -> None:
    at_types.clinic.answers = False
    at_types.taps("GP consultation")
    at_types.says("I don't mind")
    at_types.sees("One moment, please.")
    assert at_types.task.heard == ""


def test_the_place_said_while_places_are_asked_for(at_types: Patient) -> None:
    at_types.clinic.answers = False
    at_types.taps("GP consultation")
    at_types.says("at richmond with dr ford")
    at_types.sees("Noted: Richmond · Dr Ford.")
    at_types.gets_the_answer()
    at_types.sees("Richmond · Dr Tom <Ford>", "When would suit you?")


@pytest.mark.parametrize(
    ("words", "leads_to"),
    [
        ("richmond", "GP consultation · Richmond"),
        ("narnia", "The clinic has no place called “Narnia”"),
        ("are we nearly there by now then?", "Where would suit you?"),
    ],
)
def test_bare_words_while_it_is_not_known_which_places_there_are(at_types: Patient, words: str, leads_to: str) -> None:
    at_types.clinic.answers = False
    at_types.taps("GP consultation")
    at_types.says(words)
    at_types.gets_the_answer()
    at_types.sees(leads_to)


@pytest.mark.parametrize("words", ["different doctor", "somebody else please"])
def test_somebody_else_while_the_slots_are_asked_for(slow: Patient, words: str) -> None:
    slow.says(words)
    slow.sees("Asking the clinic…")
    slow.gets_the_answer()
    slow.sees("Who would you like to see?", "Tue 24 Nov")


def test_another_place_while_the_slots_are_asked_for_and_back_again(slow: Patient) -> None:
    slow.says("another place")
    slow.says("back")
    slow.sees("When would suit you?")


def test_back_takes_back_what_was_said_since(slow: Patient) -> None:
    slow.says("with dr ford on 01/02")
    slow.says("back")
    slow.sees("When would suit you?")
    slow.clinic.answers = True
    slow.taps("Wed 25 Nov")
    slow.sees("any clinician · Wed 25 Nov", "These times are free.")


def test_words_for_a_choice_that_the_answer_makes_by_itself(at_types: Patient) -> None:
    at_types.clinic.sites = at_types.clinic.sites[1:]
    at_types.clinic.answers = False
    at_types.taps("GP consultation")
    at_types.says("no, a blood test")
    at_types.gets_the_answer()
    at_types.sees("Blood test", "Would you like to add anything?")


def test_more_is_said_while_the_words_are_still_being_read(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.clinic.answers = False
    at_types.says("dr ford")
    at_types.says("richmond")
    at_types.sees("Noted: Richmond.")
    at_types.gets_the_answer()
    at_types.sees("Richmond · Dr Tom <Ford>", "When would suit you?")


def test_a_visit_said_while_words_are_being_read(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.clinic.answers = False
    at_types.says("dr ford")
    at_types.says("video consultation")
    at_types.gets_the_answer()
    at_types.sees("Video consultation · Dr Tom <Ford>", "When would suit you?")


@pytest.mark.parametrize(
    ("words", "shown"), [("blood test at camden", "Noted: Camden."), ("iron infusion", "One moment, please.")]
)
def test_the_first_words_before_anything_is_known(patient: Patient, words: str, shown: str) -> None:
    patient.clinic.answers = False
    patient.commands("book")
    patient.says(words)
    patient.sees(shown, "Asking the clinic…")
    assert patient.task.heard == words


def test_the_first_words_are_taken_when_the_clinic_answers(patient: Patient) -> None:
    patient.clinic.answers = False
    patient.commands("book")
    for words in ("a gp", "a woman", "camden", "after 9"):
        patient.says(words)
    patient.sees("Noted: a woman, chosen by the clinic · from 09:00.")
    patient.gets_the_answer()
    patient.sees("GP consultation · Camden · a woman, chosen by the clinic · from 09:00", "These times are free.")
    assert patient.last_search.sex is Sex.FEMALE
