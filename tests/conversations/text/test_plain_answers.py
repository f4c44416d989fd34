"""A yes to cancelling is one by all of its words, and a yes to a booking that is not plain is asked for once more."""

from __future__ import annotations

import pytest

from conversations.text.plain_answers import (
    agrees_to_cancel,
    nearly_agrees,
    needs_it_not,
    wishes_another,
    wishes_to_keep,
)

CANCEL_IT = """
yes get shot of it
please do
that's right, I won't be coming
go on then
Confirmed. Cancel.
I not can come, delete please
yea cansel it
I want to cancel it please
yes go on then
yes sorry
yes, please remove me
kindly cancel the booking
can't come, please cancel
do away with it please
"""
SOMETHING_ELSE = """
cancel
cancel please
ok
right
yes but later
don't cancel
I dont want it cancelled
yes and the one on Monday too
yes i want it
yes I need it
yes keep it
yes I'm still on for it
yes I can
yes this is my appointment
yes I will
yes I'm coming
cancel?
is it cancelled
please do not
do it another day
yes if it is free
never cancel it
I will not cancel it
what happens if I cancel it
I won't be able to cancel it
"""


@pytest.mark.parametrize("text", CANCEL_IT.strip().splitlines())
def test_what_is_nothing_but_a_yes_agrees(text: str) -> None:
    assert agrees_to_cancel(text)


@pytest.mark.parametrize("text", SOMETHING_ELSE.strip().splitlines())
def test_what_says_anything_else_agrees_to_nothing(text: str) -> None:
    assert not agrees_to_cancel(text)


@pytest.mark.parametrize(
    "text", ["no no I want to go!", "never mind, I'll manage to get there", "leave me in the diary", "I still need it"]
)
def test_it_is_to_stay(text: str) -> None:
    assert wishes_to_keep(text)


@pytest.mark.parametrize(
    "text", ["I feel better so I won't need it", "I want to go but not then", "I want to get rid of it"]
)
def test_it_is_not_said_to_stay(text: str) -> None:
    assert not wishes_to_keep(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rather than cancel could I just have another day?",
        "the same thing in the new year, please: same thing",
        "put it back a week",
    ],
)
def test_another_is_wished_for(text: str) -> None:
    assert wishes_another(text)


@pytest.mark.parametrize("text", ["will I get another day?", "if I cancel is there another time?", "not this"])
def test_asking_about_another_wishes_for_none(text: str) -> None:
    assert not wishes_another(text)


def test_what_is_not_needed_may_go() -> None:
    assert needs_it_not("I don't need it any more")
    assert not needs_it_not("I don't need it cancelled")


@pytest.mark.parametrize("text", ["yse plese boook", "is good, you can do it now", "looks fine to me"])
def test_a_yes_with_slips_or_in_broken_words_is_nearly_one(text: str) -> None:
    assert nearly_agrees(text)


@pytest.mark.parametrize("text", ["is it good?", "the", "yes on Tuesday", "I am not sure"])
def test_other_words_are_no_yes(text: str) -> None:
    assert not nearly_agrees(text)
