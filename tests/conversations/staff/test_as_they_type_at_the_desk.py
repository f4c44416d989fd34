"""Staff type in haste, with somebody in front of them: who is not meant, who has no name, what is done for nobody."""

from __future__ import annotations

import pytest

from conversations.state.staff import FindingPatient, RegisteringPatient
from conversations.text.staff import sentences
from conversations.text.staff.sentences import Saying, Wanted
from conversations.text.utterance import Utterance
from tests.conversations.patient import NOW, Patient

MEANT = (
    ("not Anne, Anna Kowalski", "Anna Kowalski"),
    ("Not Smith, Emma Clarke", "Emma Clarke"),
    ("not Emma but Zoe O'Neill", "Zoe O'Neill"),
    ("not the old one, Emma Clarke", "Emma Clarke"),
    ("Not her, Smith-Jones", "Smith-Jones"),
    ("not Jon. John Reed", "John Reed"),
    ("not mr reed, mrs reed", "reed"),
    ("not him, Elizabeth Smith", "Elizabeth Smith"),
    ("not", "not"),
    ("not Anne Kowalski", "not Anne Kowalski"),
    ("mr singh the one in camden", "singh"),
    ("Emma Clarke, the one with the knee", "Emma Clarke"),
    ("mrs reed the one who rang", "reed"),
)
THEIRS = (
    ("pt wants cancel, Kaminska, weds", Wanted.CANCEL, "Kaminska"),
    ("pt wants to move, Clarke", Wanted.MOVE, "Clarke"),
    ("Clarke wants cancel", Wanted.CANCEL, "Clarke"),
    ("patient needs cancel, Emma Clarke, tues", Wanted.CANCEL, "Emma Clarke"),
    ("pt asked to cancel Smith-Jones", Wanted.CANCEL, "Smith-Jones"),
    ("lady wants to cancel, O'Neill", Wanted.CANCEL, "O'Neill"),
    ("interpreter for Mr Clarke's appt", Wanted.LIST, "Clarke"),
    ("what is on for Emma Clarke's appointments", Wanted.LIST, "Emma Clarke"),
)
NAMELESS = (
    ("lady here w/o appt can she be seen GP asap", "appt can she be seen GP asap"),
    ("a gentleman at the desk, physio tomorrow", "physio tomorrow"),
    ("pt waiting, GP please", "GP"),
    ("woman without an appointment", "appointment"),
    ("somebody wants a blood test", "blood test"),
    ("patient won't give a name", ""),
    ("man in reception needs GP today", "GP today"),
    ("someone here for physio", "physio"),
)
NEWCOMERS = (
    "new patient, not on system",
    "new patient not registered yet",
    "New patient, never been here before",
    "new patient and not in our system",
    "new patient with us",
    "new patient, first time here",
    "new patient, not seen before",
    "a new patient",
)
OF_NOBODY = (
    "how many slots left today",
    "what did we book today",
    "how many times are free tomorrow",
    "what have we done today",
    "who did I book last",
    "how many appointments left",
    "what did we cancel today",
    "how many slots are free this week",
)
SEVERAL = (
    "move all of Dr Patel's Friday patients",
    "cancel everyone on Friday, he's off sick",
    "cancel all appointments tomorrow",
    "please move everybody from Monday",
    "reschedule all my patients",
    "block out 1-2 for lunch",
    "block off Friday afternoon",
    "can you cancel both of them",
)


def said(typed: str) -> Saying:
    return sentences.read(Utterance(typed, NOW))


@pytest.mark.parametrize(("typed", "who"), MEANT)
def test_who_is_not_meant_is_left_away(typed: str, who: str) -> None:
    assert said(typed).who.strip(",") == who


@pytest.mark.parametrize(("typed", "wanted", "who"), THEIRS)
def test_whose_appointment_it_is(typed: str, wanted: Wanted, who: str) -> None:
    found = said(typed)
    assert (found.wanted, found.who.strip(",")) == (wanted, who)


@pytest.mark.parametrize(("typed", "words"), NAMELESS)
def test_who_has_no_name_yet_is_asked_for(typed: str, words: str, sofia: Patient) -> None:
    found = said(typed)
    assert (found.wanted, found.who, found.words) == (Wanted.FIND, "", words)
    sofia.says(typed)
    sofia.sees("Who is it for?")
    sofia.sees_no("I found nobody")


@pytest.mark.parametrize("typed", NEWCOMERS)
def test_somebody_new_is_registered(typed: str, sofia: Patient) -> None:
    sofia.says(typed)
    assert isinstance(sofia.conversation.state, RegisteringPatient)


@pytest.mark.parametrize("typed", OF_NOBODY)
def test_what_is_about_nobody_looks_for_nobody(typed: str, sofia: Patient) -> None:
    sofia.says(typed)
    sofia.sees("I find patients")
    assert isinstance(sofia.conversation.state, FindingPatient)


@pytest.mark.parametrize("typed", SEVERAL)
def test_several_at_once_are_neither_moved_nor_cancelled(typed: str, sofia: Patient) -> None:
    sofia.says(typed)
    sofia.sees("one appointment of one patient at a time")
    assert sofia.cancelled == []
