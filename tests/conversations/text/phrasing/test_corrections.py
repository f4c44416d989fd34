"""Who corrects, quotes or shuns is taken at the right word: what was wrong is never chosen."""

from __future__ import annotations

import pytest

from conversations.clinic.model import Sex
from conversations.state.booking import ChoosingPlace
from conversations.state.wish import WantedClinician
from conversations.text.phrasing.corrections import corrected, shuns, taken_back
from tests.conversations.patient import Patient

CORRECTED = (
    ("half 9, i mean half 10", "half 10"),
    ("It says physio. I said blood.", "blood."),
    ("the 4th?? I told you the 14th", "the 14th"),
    ("it says Camden but I wanted Richmond", "Richmond"),
    ("Tuesday, sorry, I meant Thursday", "Thursday"),
    ("you have Camden, I asked for Richmond", "Richmond"),
    ("nobody except Dr Patel", "Dr Patel"),
    ("I don't want anyone but Dr Patel", "Dr Patel"),
)
SAID_BEFORE = (
    ("I said Thursday but I've looked and it's actually Wednesday", "Wednesday"),
    ("I said Camden, but it is really Richmond", "Richmond"),
    ("we put Tuesday but now it's Friday", "Friday"),
    ("I asked for Dr Patel but I actually want Dr Greene", "want Dr Greene"),
    ("I chose mornings but it's now afternoons", "afternoons"),
    ("I told you the 4th but actually it's the 14th", "the 14th"),
    ("I typed 10:20 but it's really 10:40", "10:40"),
    ("I picked physio but I really need a GP", "need a GP"),
    ("I said Tuesday but anything goes", "I said Tuesday but anything goes"),
)
TAKEN_BACK = (
    ("the physio. or no, ask the doctor first", "ask the doctor first"),
    ("blood test, actually no, Video consultation", "Video consultation"),
    ("Camden, oh no, Richmond please", "Richmond please"),
    ("Tuesday. wait no make it Thursday", "make it Thursday"),
    ("Dr Patel, hang on, no, Dr Greene", "Dr Greene"),
    ("yes, um no, what day is that", "what day is that"),
    ("10:20 or scrap that, 11:00", "11:00"),
    ("anyone, well no, a woman", "a woman"),
    ("GP. no wait, better make it the video", "better make it the video"),
    ("the physio. no sorry, ultrasound scan", "ultrasound scan"),
    ("blood test, no hang on, the GP", "the GP"),
    ("Dr Ford. Sorry - no - the lady", "the lady"),
    ("Dr Ford - oops no, a woman", "a woman"),
    ("Dr Ford, no, the lady", "the lady"),
    ("GP - better make it the video", "make it the video"),
)
NOT_TAKEN_BACK = (
    "Tuesday, actually no preference",
    "Camden, oh no problem with Richmond",
    "yes, no rush",
    "physio, no time before ten",
    "wait no longer",
    "Dr Patel or no one",
    "no, Thursday",
    "not Camden, Richmond",
    "Camden, sorry no parking?",
    "Dr Patel, sorry, no Dr Ford",
    "Dr Patel, no, Dr Greene",
)
PLAIN = ("Tuesday morning", "I want Camden", "Dr Patel please", "is it the 4th?", "not Tuesday")
SHUNNED = (
    "I'd rather it wasn't Dr Ford, he's my neighbour",
    "I had a falling-out with Dr Ford",
    "I wouldn't let Dr Ford near my dog",
    "I won't be seen by Dr Ford",
    "Dr Ford was rude to me last time",
    "keep me away from Dr Ford",
    "I never got on, I argued with Dr Ford",
    "Dr Ford is my cousin",
)


@pytest.mark.parametrize(("words", "right"), CORRECTED + SAID_BEFORE)
def test_what_was_wrong_is_left_away(words: str, right: str) -> None:
    assert corrected(words) == right


@pytest.mark.parametrize(("words", "right"), TAKEN_BACK)
def test_what_is_taken_back_is_left_away(words: str, right: str) -> None:
    assert taken_back(words) == right


@pytest.mark.parametrize("words", NOT_TAKEN_BACK)
def test_a_no_that_takes_nothing_back(words: str) -> None:
    assert taken_back(words) is None


def test_what_was_taken_back_is_not_chosen(at_types: Patient) -> None:
    at_types.says("the physio. or no, ask the doctor first I suppose")
    at_types.sees("What is the visit for?")
    assert at_types.task.wish.type is None


@pytest.mark.parametrize("words", ["GP. no wait, better make it the video", "GP - better make it the video"])
def test_the_first_word_is_not_chosen_where_another_is_better(at_types: Patient, words: str) -> None:
    at_types.says(words)
    assert at_types.task.wish.type is not None
    assert at_types.task.wish.type.name == "Video consultation"


@pytest.mark.parametrize(
    "words", ["Dr Ford. Sorry - no - the lady", "Dr Ford, no wait, the lady", "Dr Ford, no, a woman"]
)
def test_the_first_name_is_not_chosen_where_somebody_else_is_meant(at_clinicians: Patient, words: str) -> None:
    at_clinicians.says(words)
    assert at_clinicians.task.wish.clinician == WantedClinician(sex=Sex.FEMALE)


@pytest.mark.parametrize("words", PLAIN)
def test_where_nothing_is_corrected_all_of_it_counts(words: str) -> None:
    assert corrected(words) == words


@pytest.fixture
def at_clinicians(at_types: Patient) -> Patient:
    """Somebody who is asked whom they want to see."""
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    return at_types


@pytest.mark.parametrize("words", SHUNNED)
def test_somebody_who_is_shunned_is_left_out(at_clinicians: Patient, words: str) -> None:
    assert shuns(words)
    at_clinicians.says(words)
    at_clinicians.sees("Left out, as you said: Dr Tom <Ford>.")
    chosen = at_clinicians.task.wish.clinician
    assert chosen is None or chosen.name == "Dr Anita Patel"


def test_a_sex_that_is_shunned_chooses_nobody(at_clinicians: Patient) -> None:
    at_clinicians.says("I had a falling-out with the lady doctor")
    at_clinicians.sees("I am not sure which one it should not be")
    assert at_clinicians.task.wish.clinician is None


def test_a_name_beside_a_no_is_asked_back(at_clinicians: Patient) -> None:
    at_clinicians.says("I can hardly have Dr Patel look at that")
    at_clinicians.sees("Do you mean Dr Anita Patel?")
    at_clinicians.says("Dr Patel, I can never say her first name")
    at_clinicians.sees("When would suit you?")


def test_a_place_beside_a_no_is_asked_back(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("I have hardly been to Camden without getting lost")
    at_types.sees("Do you mean Camden?")
    assert isinstance(at_types.conversation.state, ChoosingPlace)


def test_a_kind_beside_a_no_is_asked_back(at_types: Patient) -> None:
    at_types.says("never had a blood test")
    at_types.sees("What is the visit for?")
    assert at_types.task.wish.type is None


def test_a_correction_at_the_last_card_changes_what_it_is_about(at_confirm: Patient) -> None:
    at_confirm.says("it says Camden but I wanted Richmond")
    at_confirm.sees("Richmond")
    assert at_confirm.booked == []


def test_a_correction_that_names_nothing_leaves_the_words_as_they_are(at_time: Patient) -> None:
    at_time.says("Tuesday, I mean it")
    at_time.sees("Tue 24 Nov")


def test_what_is_meant_after_a_slip_of_the_tongue_is_taken(at_types: Patient) -> None:
    at_types.says("blood test, sorry, I meant Video consultation")
    at_types.sees("Video consultation", "Who would you like to see?")
    at_types.sees_no("Blood test")
