"""An emergency is recognised in whatever words it is told, and an ordinary wish is not taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.understanding.emergency.detect import tells_of_emergency
from tests.conversations.understanding.emergency.emergencies_told import EMERGENCIES
from tests.conversations.understanding.emergency.ordinary_wishes import ORDINARY


@pytest.mark.parametrize("text", EMERGENCIES)
def test_an_emergency_is_recognised(text: str) -> None:
    assert tells_of_emergency(text)


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_wish_is_none(text: str) -> None:
    assert not tells_of_emergency(text)


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
