"""Where somebody works speaks for a place, and "not there" against it, whoever works or lives there."""

from __future__ import annotations

import pytest

from tests.conversations.patient import Patient

LEFT_OUT = "Left out, as you said: Richmond."


@pytest.fixture
def at_places(at_types: Patient) -> Patient:
    """Somebody who is asked where."""
    at_types.taps("GP consultation")
    return at_types


@pytest.mark.parametrize(
    "text",
    [
        "I work in Richmond so there",
        "I'm working in Richmond so that would be handy",
        "we work near Richmond, so that one",
        "I work in Richmond",
        "I'm busy in Richmond most days, so there please",
    ],
)
def test_a_place_where_one_works_is_not_left_out(at_places: Patient, text: str) -> None:
    at_places.says(text)
    at_places.sees("Richmond", "Who would you like to see?")
    at_places.sees_no(LEFT_OUT)


@pytest.mark.parametrize(
    "text",
    [
        "my son drives me and he works in Richmond so there I should think",
        "he works in Richmond so there please",
        "my daughter works in Richmond, so there I suppose",
        "she works in Richmond so there",
    ],
)
def test_a_place_where_somebody_else_works_is_asked_back(at_places: Patient, text: str) -> None:
    at_places.says(text)
    at_places.sees("Do you mean Richmond?", "Where would suit you?")
    at_places.sees_no(LEFT_OUT)


@pytest.mark.parametrize(
    "text",
    [
        "I live in Richmond so not there",
        "I live in Richmond so anywhere but there",
        "my ex works in Richmond so not there",
        "I work in Richmond but I'd rather not go there",
        "Richmond was filthy, don't want to go back there",
        "she works in Richmond so not there please",
        "I don't work in Richmond any more",
        "I don't want Richmond, I work there",
    ],
)
def test_a_place_that_is_denied_by_a_word_for_it_is_left_out(at_places: Patient, text: str) -> None:
    at_places.says(text)
    at_places.sees(LEFT_OUT, "Where in Camden?")


@pytest.mark.parametrize(
    "text", ["why not there, I live in Richmond", "I live in Richmond, I'm not there in the day though"]
)
def test_what_only_sounds_like_it_leaves_nothing_out(at_places: Patient, text: str) -> None:
    at_places.says(text)
    at_places.sees_no(LEFT_OUT)
    at_places.sees("GP consultation · Richmond")


@pytest.mark.parametrize(("text", "hours"), [("I work till five", "from 17:00"), ("I work mornings", "Afternoons")])
def test_when_somebody_works_still_says_when_not(at_time: Patient, text: str, hours: str) -> None:
    at_time.says(text)
    at_time.sees(hours)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("im at work in kings cross til 4 so somewhere round there", "Noted: from 16:00."),
        ("I'm working in the city until 5pm, so somewhere near that", "Noted: from 17:00."),
        ("I am at work in town till 3pm", "Noted: from 15:00."),
        ("I'm at work by the river until half four", "Noted: from 16:30."),
    ],
)
def test_until_when_one_works_somewhere_is_when_one_is_free(at_places: Patient, text: str, noted: str) -> None:
    at_places.says(text)
    at_places.sees(noted)


@pytest.mark.parametrize(
    "text",
    [
        "it doesn't matter where, it's who I see that matters, Dr Ford please",
        "I don't mind where, I just want Dr Ford",
        "not fussed which, as I only want Dr Ford",
        "either, Dr Ford please",
    ],
)
def test_who_is_named_beside_any_place_is_not_forgotten(at_places: Patient, text: str) -> None:
    at_places.says(text)
    at_places.sees("GP consultation · any place · Dr Tom <Ford>")


def test_who_must_not_be_seen_is_not_taken_beside_any_place(at_places: Patient) -> None:
    at_places.says("I don't mind where but not with Dr Ford")
    at_places.sees("any place · Dr Anita Patel", "Left out, as you said: Dr Tom <Ford>.")
