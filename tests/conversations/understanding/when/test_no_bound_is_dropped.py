"""Whatever bounds or moves a day or an hour changes what is read, or is told not to be understood: never dropped.

Each readable phrase is said with each bound before and behind it, on Sunday 22 November 2026 at ten.
"""

from collections.abc import Callable
from itertools import product

import pytest

READABLE = (
    "thursday",
    "next week",
    "the 2nd of december",
    "in december",
    "thursday morning",
    "tuesday at 10",
    "after 2",
    "wednesday or friday",
)
BEHIND = (
    "but not before my scan",
    "except the first one",
    "the one after",
    "but not the next",
    "or later",
    "a few days before",
    "two weeks later",
    "after the school run",
    "before pick up",
    "before my mum leaves",
    "except school days",
    "apart from the last one",
    "a couple of days later",
    "until the builders are gone",
    "but 3 days later",
    "an hour before the school run",
)
BEFORE = (
    "except",
    "the week before",
    "the day after",
    "until",
    "two weeks before",
    "after the plumber, but not",
    "not",
    "a few days after",
    "any time but",
)


@pytest.mark.parametrize(("phrase", "bound"), [*product(READABLE, BEHIND)])
def test_a_bound_behind_a_phrase_is_never_dropped(phrase: str, bound: str, told: Callable[..., str]) -> None:
    assert told(f"{phrase} {bound}") != told(phrase)


@pytest.mark.parametrize(("phrase", "bound"), [*product(READABLE, BEHIND)])
def test_a_bound_behind_a_comma_is_never_dropped(phrase: str, bound: str, told: Callable[..., str]) -> None:
    assert told(f"{phrase}, {bound}") != told(phrase)


@pytest.mark.parametrize(("phrase", "bound"), [*product(READABLE, BEFORE)])
def test_a_bound_before_a_phrase_is_never_dropped(phrase: str, bound: str, told: Callable[..., str]) -> None:
    assert told(f"{bound} {phrase}") != told(phrase)


@pytest.mark.parametrize("phrase", READABLE[:5])
def test_an_hour_of_the_school_is_never_dropped(phrase: str, told: Callable[..., str]) -> None:
    assert told(f"{phrase} after drop off").startswith(told(phrase.removesuffix(" morning")))
    assert told(f"{phrase} after drop off") != told(phrase)


IDLE = (
    "please",
    "before i forget",
    "after all",
    "if you can",
    "i have been before",
    "the sooner the better",
    "thanks",
)


@pytest.mark.parametrize(("phrase", "idle"), [*product(READABLE[:6], IDLE)])
def test_what_bounds_nothing_makes_no_doubt(phrase: str, idle: str, told: Callable[..., str]) -> None:
    assert "?" not in told(f"{phrase}, {idle}")
