"""What is typed where nothing is going on begins a booking only if it asks for a visit."""

from __future__ import annotations

import pytest

from conversations.text.phrasing.beginnings import begins_nothing
from tests.conversations.patient import Patient

NOTHING = (
    "Please pass my regards to Dr Ford.",
    "thank Dr Patel for me",
    "could I come an hour sooner than my appointment says",
    "my appointment has vanished from the screen",
    "And which doctor did I get in the end?",
    "Is Dr Ford strict?",
    "May I enquire whether Dr Patel is still on leave?",
    "who is the hospital letter supposed to go to, you or my GP",
    "I was going to book but I've thought better of it.",
    "not today thank you, I was only looking",
    "I no longer need it",
    "I'd rather have seen a woman, now I think of it",
    "it says 9.40 here and you said 9.20",
    "So that's Tuesday then, is it?",
    "I rang at nine, I rang at half past nine, I rang at ten",
    "what did I book before this one, back in summer",
)
BEGIN = (
    "I want another appointment after my appointment on Monday",
    "is Dr Patel free on Tuesday",
    "do you have anything on Sunday",
    "I was referred by my doctor for a scan",
    "I had a letter about a blood test",
    "blood test please",
    "Tuesday morning",
    "Dr Patel at Camden",
    "can I see somebody about my knee",
    "I've had a cough for weeks, can I come tomorrow?",
    "now I need one for a blood test as well",
    "is there a slot next week",
)


@pytest.mark.parametrize("words", NOTHING)
def test_words_that_ask_for_no_visit_begin_none(patient: Patient, words: str) -> None:
    assert begins_nothing(words)
    patient.says(words)
    patient.sees("Book an appointment")
    assert not [question for question in patient.clinic.asked if "Types" in type(question).__name__]


@pytest.mark.parametrize("words", BEGIN)
def test_words_that_ask_for_one_do(patient: Patient, words: str) -> None:
    assert not begins_nothing(words)
    patient.says(words)
    assert patient.clinic.asked
