"""Of a long text the sentence counts that asks or wishes; what is told beside it may name anything."""

from __future__ import annotations

import pytest

from conversations.state.booking import ChoosingSlot, ChoosingType
from conversations.state.conversation import Welcome
from conversations.text.phrasing.beside import sentences, wishing
from tests.conversations.booked import BOOKED
from tests.conversations.intents.conftest import CHOICES, choosing, signing_in
from tests.conversations.patient import Patient

BEGINS = (
    "Good morning. My name is Margaret, my son put it on the telephone. I would like to make an appointment please.",
    "Hello there. We have just moved here with the car full of boxes. Could I get in to see somebody?",
    "It is years since I was on the telephone with you. Anyway, I'd like to be seen please",
)
ANSWERED = {
    "how long is the gp one? on a parking meter": "from when to when it is",
    "is it private what i say here? bit embarrassing": "write nothing private",
    "The taxi driver was rude about the parking. What is your telephone number?": "You reach the clinic on",
    "Are there stairs? I have been on a frame since my fall.": "lifts, steps and wheelchairs",
}
BOUND = (
    "Could I have the first one? Only if it is free of charge",
    "Can I have the soonest? On Tuesday my sister is here",
)


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("I saw Dr. Ford. He was kind.", ["I saw Dr. Ford.", "He was kind."]),
        ("at 9.20 please", ["at 9.20 please"]),
        ("it rains, anyway, can I come", ["it rains", "can I come"]),
        ("  ", []),
    ],
)
def test_a_sentence_ends_where_one_reads_its_end(typed: str, parts: list[str]) -> None:
    assert sentences(typed) == parts


def test_the_last_wish_comes_first_and_a_single_sentence_is_the_whole() -> None:
    assert [part for part, _ in wishing("Can I come? It rains. I'd like Tuesday.")] == [
        "I'd like Tuesday.",
        "Can I come?",
    ]
    assert wishing("Can I come?") == []
    assert wishing("It rains. The bus is late.") == []


@pytest.mark.parametrize("text", BEGINS)
def test_a_visit_is_wished_for_at_the_end_of_a_story(text: str) -> None:
    somebody = Patient()
    somebody.commands("start")
    somebody.says(text)
    assert isinstance(somebody.conversation.state, ChoosingType), somebody.reads


@pytest.mark.parametrize(("text", "answer"), ANSWERED.items())
def test_the_question_is_answered_and_not_what_is_told_beside_it(text: str, answer: str) -> None:
    somebody = choosing()
    somebody.says(text)
    somebody.sees(answer)
    somebody.sees_no("I am not sure that I understood you")


@pytest.mark.parametrize("text", BOUND)
def test_a_wish_with_a_condition_beside_it_is_not_taken_by_itself(text: str) -> None:
    somebody = choosing(*CHOICES["time"])
    somebody.says(text)
    assert not isinstance(somebody.conversation.state, ChoosingSlot), somebody.reads


def test_nothing_is_booked_by_a_part_of_what_is_written() -> None:
    somebody = choosing(*CHOICES["confirm"])
    somebody.says("Sixty pounds for twenty minutes, goodness me. My late husband would have a fit. Please book it.")
    assert somebody.booked == []


@pytest.mark.parametrize("question", ["What now?", "What do I do?", "Any ideas?", "So what then?", "Can you help?"])
def test_a_question_that_says_nothing_of_itself_is_about_what_was_told(question: str) -> None:
    somebody = signing_in()
    somebody.says(f"I have forgotten my password. {question}")
    somebody.sees("You can reset it in the clinic's patient portal")


@pytest.mark.parametrize(
    "text",
    [
        "just wanted to double check I'm definitely with Dr Patel on Tuesday",
        "can you confirm it's Dr Ford on Tuesday",
        "checking that I am still with Dr Patel and not Dr Ford",
    ],
)
def test_who_checks_what_is_booked_begins_no_booking(text: str) -> None:
    somebody = Patient()
    somebody.clinic.appointments = (BOOKED,)
    somebody.commands("start")
    somebody.says(text)
    somebody.sees("Your appointment", "With: Dr Anita Patel")


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to book anything, just checking you still have me down for the 24th",
        "not booking, only checking I am still in for tuesday",
        "please confirm that I'm booked with you this week",
    ],
)
def test_who_asks_whether_it_stands_is_shown_what_there_is(text: str) -> None:
    somebody = Patient()
    somebody.clinic.appointments = (BOOKED,)
    somebody.commands("start")
    somebody.says(text)
    somebody.sees("Tue 24 Nov, 09:20")
    assert not isinstance(somebody.conversation.state, ChoosingType)


def test_who_has_one_already_begins_no_other() -> None:
    somebody = Patient()
    somebody.commands("start")
    somebody.says("No, not to book, I already have one. I want to see it.")
    assert isinstance(somebody.conversation.state, Welcome), somebody.reads


def test_no_sentence_of_a_text_signs_anybody_out() -> None:
    somebody = choosing()
    somebody.says("My phone keeps ringing. Sign out. Can I go on?")
    assert somebody.signed_out == 0


def test_an_emergency_is_one_whatever_is_asked_beside_it() -> None:
    somebody = Patient()
    somebody.commands("start")
    somebody.says("He cannot breathe and his lips are blue. Can I get an appointment please?")
    somebody.sees("If this may be an emergency, call 999 now.")
    assert isinstance(somebody.conversation.state, Welcome)
