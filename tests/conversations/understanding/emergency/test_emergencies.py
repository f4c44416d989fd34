"""An emergency is recognised in whatever words it is told, and an ordinary wish is not taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.understanding.emergency.detect import tells_of_emergency
from tests.conversations.intents.conftest import CHOICES, choosing
from tests.conversations.understanding.emergency.between_told import BETWEEN, SOUND_LIKE
from tests.conversations.understanding.emergency.emergencies_told import EMERGENCIES
from tests.conversations.understanding.emergency.ordinary_wishes import ORDINARY
from tests.conversations.understanding.emergency.signs_told import SIGNS, SOUNDS


@pytest.mark.parametrize("text", EMERGENCIES)
def test_an_emergency_is_recognised(text: str) -> None:
    assert tells_of_emergency(text)


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_wish_is_none(text: str) -> None:
    assert not tells_of_emergency(text)


@pytest.mark.parametrize(
    "text",
    [
        "well it started in august when I fell off the ladder and the hip's never been right since",
        "I fell off a ladder in august and my hip has never been right since",
        "I fell off a horse in june and my back is still stiff",
        "fell from a tree last summer, wrist has not been right since",
        "three months ago I fell off the ladder and my knee still aches",
    ],
)
def test_a_fall_of_months_ago_that_left_an_ache_is_none(text: str) -> None:
    assert not tells_of_emergency(text)


@pytest.mark.parametrize(
    "text",
    [
        "I fell off the ladder in august",
        "I fell off the ladder this morning and my hip has not been right since",
        "I fell off the ladder and my hip's never been right since",
        "fell off the ladder in august and now i can't breathe",
        "fell off the ladder in august, banged my head, my hip hurts since",
        "in august I fell off the ladder and my leg has been numb since",
        "I fell off the roof in the summer and cannot walk, hip is bad ever since",
        "fell off a ladder in june and again today, my hip still aches",
    ],
)
def test_a_fall_with_any_sign_or_of_no_date_is_one(text: str) -> None:
    assert tells_of_emergency(text)


@pytest.mark.parametrize("text", SIGNS)
def test_signs_that_cannot_wait_are_recognised(text: str) -> None:
    assert tells_of_emergency(text)


@pytest.mark.parametrize("text", SOUNDS)
def test_what_only_sounds_like_one_is_none(text: str) -> None:
    assert not tells_of_emergency(text)


@pytest.mark.parametrize("text", BETWEEN)
def test_other_words_between_the_signs_hide_none(text: str) -> None:
    assert tells_of_emergency(text)


@pytest.mark.parametrize("text", SOUND_LIKE)
def test_the_words_of_signs_apart_make_none(text: str) -> None:
    assert not tells_of_emergency(text)


@pytest.mark.parametrize("card", ["type", "place", "clinician", "time", "slot", "confirm"])
@pytest.mark.parametrize(
    "text",
    [
        "yes book it, she's just been sick and there's blood in it",
        "Tuesday 9:20 please, my chest is paining",
        "how much is it? my baby is 5 weeks and burning hot",
        "my password is Krakow1974 and there's no point any more",
        "start over, he fell and he's on warfarin",
        "not Dr Ford, anyone, her arm's useless since breakfast",
    ],
)
def test_it_goes_first_whatever_else_is_said(card: str, text: str) -> None:
    patient = choosing(*CHOICES[card])
    before = patient.conversation.state
    patient.says(text)
    assert "call 999 now" in patient.reads
    assert patient.conversation.state == before
    assert not patient.booked


BEFORE = ["", "help ", "hi, ", "Hello. ", "please help me ", "omg ", "hi there\n", "I think "]
AFTER = ["", " please", " what should i do", "!!!", ". can you help", " 😢", " right now", "\nthanks"]
AN_EMERGENCY = [text for text in EMERGENCIES if not text[-1].isdigit()]


@settings(derandomize=True, max_examples=150, deadline=None)
@given(st.sampled_from(AN_EMERGENCY), st.sampled_from(BEFORE), st.sampled_from(AFTER))
def test_words_around_it_hide_none(text: str, before: str, after: str) -> None:
    told = before + text.replace("'", "’") + after
    assert tells_of_emergency(told)
    assert tells_of_emergency(told.upper())


@settings(derandomize=True, max_examples=150, deadline=None)
@given(st.sampled_from(ORDINARY), st.sampled_from(BEFORE), st.sampled_from(AFTER))
def test_words_around_it_make_none(text: str, before: str, after: str) -> None:
    assert not tells_of_emergency(before + text + after)


@pytest.mark.parametrize("number", ["999", "112", "911", "000", "118"])
def test_the_number_to_call_is_one_when_it_stands_alone(number: str) -> None:
    assert tells_of_emergency(f"{number} please")
    assert tells_of_emergency(f"should I call {number}?")
    assert not tells_of_emergency(f"flat {number}")
    assert not tells_of_emergency(f"{number}{number}"), "a code, of which the conversation says so"


@settings(derandomize=True, max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_text_gets_an_answer(text: str) -> None:
    assert tells_of_emergency(text) in (True, False)


def test_a_long_text_is_read_to_its_end() -> None:
    assert tells_of_emergency("so " * 1300 + "and my chest hurts")
