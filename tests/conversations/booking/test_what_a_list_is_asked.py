"""At the times: a question, an if and an or choose nothing; the soonest, a bare hour and the week after are "
"understood."""

from __future__ import annotations

from datetime import date, time

import pytest

from conversations.state.booking import ChoosingClinician, ChoosingSlot, Confirming
from tests.conversations.patient import Patient

SOONEST = (
    "I'll take whichever is soonest",
    "the earliest",
    "1st avail",
    "first available please",
    "the soonest one",
    "book the earliest slot",
    "she'll take the next available",
    "the first free one",
)
CHOOSE_NOTHING = (
    "do these times have Dr Patel or could it be anyone",
    "if there's nothing before 8 then I'll have to leave it",
    "which doctor is it at 10:20",
    "the first unless you have Thursday",
    "who would I see at 9.20",
    "9:20 if it's with a woman",
    "only if it is 9:20 sharp otherwise no",
    "can i overbook 10.20",
)


@pytest.mark.parametrize("words", SOONEST)
def test_the_soonest_is_the_first(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("Is this right?", "Tue 24 Nov 2026, 09:20")


@pytest.mark.parametrize("words", CHOOSE_NOTHING)
def test_nothing_is_chosen_by_a_question_or_a_condition(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    assert not isinstance(at_slots.conversation.state, Confirming), at_slots.reads


@pytest.mark.parametrize("words", ["can I overbook", "could you squeeze me in", "sneak me in please", "fit us in"])
def test_what_is_not_free_is_for_the_clinic(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("I can only book what the clinic's diary has free", "020 7946 0000")


@pytest.mark.parametrize("words", ["the third one", "3rd one down", "third", "3rd slot please"])
def test_one_is_pointed_at(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("Is this right?", "11:20")


def on_the_hour(patient: Patient) -> None:
    """The slots begin at full hours."""
    patient.clinic.slots = tuple(
        slot.__class__(
            **{**{name: getattr(slot, name) for name in slot.__slots__}, "start": slot.start.replace(minute=0)}
        )
        for slot in patient.clinic.slots
        if slot.start.day == 24
    )
    patient.taps("Other time")
    patient.taps("As soon as possible")


@pytest.mark.parametrize("words", ["11", "I'll take the 11", "she'll have the 11 please", "the 10"])
def test_a_bare_number_that_is_none_of_the_list_is_the_hour(at_slots: Patient, words: str) -> None:
    on_the_hour(at_slots)
    at_slots.says(words)
    at_slots.sees("Is this right?", "11:00" if "11" in words else "10:00")


def test_a_number_that_is_no_hour_of_the_list_is_said(at_slots: Patient) -> None:
    at_slots.says("17")
    at_slots.sees("Please type a number from 1 to 6")
    at_slots.says("the 24")
    assert not isinstance(at_slots.conversation.state, Confirming)


def test_an_hour_of_several_days_is_asked(at_slots: Patient) -> None:
    at_slots.clinic.slots = tuple(
        slot.__class__(
            **{**{name: getattr(slot, name) for name in slot.__slots__}, "start": slot.start.replace(minute=0)}
        )
        for slot in at_slots.clinic.slots
    )
    at_slots.taps("Other time")
    at_slots.taps("As soon as possible")
    at_slots.says("9")
    at_slots.sees("Which of these times would you like?")


def test_of_two_either_will_do_or_they_are_shown(at_slots: Patient) -> None:
    at_slots.says("10.20 or 11.20")
    assert isinstance(at_slots.conversation.state, ChoosingSlot)
    assert {slot.start.time() for slot in at_slots.conversation.state.slots} == {time(10, 20), time(11, 20)}
    at_slots.says("10.20 or 11.20, I don't mind")
    at_slots.sees("Is this right?", "10:20")


def test_two_that_are_not_listed_are_searched(at_slots: Patient) -> None:
    at_slots.says("8.20 or 11.20")
    assert not isinstance(at_slots.conversation.state, Confirming)


@pytest.mark.parametrize(
    "words", ["too dear", "bit expensive", "that's too much money", "can't afford that", "anything cheaper"]
)
def test_too_dear_looks_for_something_cheaper(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("All of these cost the same")


def test_too_dear_on_the_last_card_goes_back_to_the_prices(at_confirm: Patient) -> None:
    at_confirm.says("hmm too expensive")
    assert isinstance(at_confirm.conversation.state, ChoosingSlot)


def test_the_week_after_is_a_whole_week(at_slots: Patient) -> None:
    at_slots.says("anything the week after instead")
    asked = at_slots.last_search
    assert (asked.first, asked.last) == (date(2026, 11, 30), date(2026, 12, 6))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("same time the day after", 25),
        ("same time next day", 25),
        ("same time the day before", 23),
        ("same time the week after", 1),
        ("same time next week", 1),
        ("the same time a week later", 1),
    ],
)
def test_the_same_time_is_kept(at_confirm: Patient, words: str, day: int) -> None:
    at_confirm.says(words)
    wanted = at_confirm.task.wish.time
    assert wanted is not None
    assert wanted.first is not None
    assert (wanted.first.day, wanted.starting) == (day, time(9, 20))


def test_the_same_time_seen_from_a_list_keeps_the_hours(at_slots: Patient) -> None:
    at_slots.says("same time the day after")
    wanted = at_slots.task.wish.time
    assert wanted is not None
    assert wanted.first == date(2026, 11, 25)


@pytest.mark.parametrize("words", ["anything before that", "something before those", "before that please"])
def test_before_that_is_earlier(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("These times are free.")
    at_slots.sees_no("I did not understand")


@pytest.mark.parametrize("words", ["back a step", "go back a step", "one step back", "go back please", "step back"])
def test_a_step_back_is_back(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    assert not isinstance(at_slots.conversation.state, ChoosingSlot)


CONDITIONS = (
    "dr patel if she's in, otherwise anyone",
    "anyone as long as it isn't a student",
    "a man if poss, if not then anyone",
    "dr patel unless she is away",
    "a woman, provided she has time",
    "dr patel, failing that anybody",
    "Dr Patel if possible, otherwise whoever",
    "anyone unless it's the locum",
)


@pytest.mark.parametrize("words", CONDITIONS)
def test_a_condition_on_a_person_is_said_not_to_be_held(at_types: Patient, words: str) -> None:
    at_types.taps("GP consultation")
    at_types.taps("Camden")
    at_types.says(words)
    if not isinstance(at_types.conversation.state, ChoosingClinician):
        at_types.sees("I cannot hold an “if”")


def test_a_day_on_which_somebody_is_not_in_is_not_left_out(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.taps("Camden")
    at_types.says("if Dr Patel isn't in on Tuesday then Dr Ford")
    at_types.sees_no("Left out, as you said: Tuesdays")


def test_a_question_about_a_place_leaves_nothing_out(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("the buses dont go to Camden do they")
    at_types.sees_no("Left out, as you said: Camden")


@pytest.mark.parametrize("words", ["im in SE10", "SE10", "I live near NW1", "based in TW9"])
def test_the_first_half_of_a_postcode_shows_where_the_places_are(at_types: Patient, words: str) -> None:
    at_types.taps("GP consultation")
    at_types.says(words)
    at_types.sees_no("I did not understand")


@pytest.mark.parametrize(
    "words", ["Is Dr Patel still there?", "is dr ford still working with you", "is doctor patel in today"]
)
def test_who_is_listed_is_said_to_be(at_types: Patient, words: str) -> None:
    at_types.taps("GP consultation")
    at_types.taps("Camden")
    at_types.says(words)
    at_types.sees("is on the list and can be booked for this here")


def test_of_who_is_not_listed_nothing_is_claimed(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.taps("Camden")
    at_types.says("is Dr Strange still there?")
    at_types.sees_no("is on the list")
    at_types.says("is dr patel any good")
    at_types.sees_no("is on the list")


@pytest.mark.parametrize("words", ["if my insurance pays yes, otherwise no", "ok, only if it's the lady"])
def test_half_a_yes_books_nothing(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("Nothing is booked yet", "Is this right?")
    assert at_confirm.orders == []


def test_a_number_of_the_list_is_no_hour(at_slots: Patient) -> None:
    at_slots.says("I'll take the 4")
    at_slots.sees("Is this right?", "14:20")


def test_a_number_of_the_list_that_somebody_else_takes_is_asked_as_a_day(at_slots: Patient) -> None:
    at_slots.says("she'll take the 4")
    assert not isinstance(at_slots.conversation.state, Confirming)
