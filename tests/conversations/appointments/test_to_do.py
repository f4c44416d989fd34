"""What is to be done before a visit is told on its card, as far as the clinic tells it; it is done elsewhere."""

from __future__ import annotations

import pytest

from conversations.clinic.account import AskOutstanding, Outstanding
from conversations.clinic.questions import Failure, Trouble
from conversations.state.appointments import ShowingAppointment
from tests.conversations.patient import Patient


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Outstanding(), ("The clinic asks nothing of you before your visits",)),
        (
            Outstanding(("Travel <questions>", "")),
            ("To be filled in before your visits: Travel <questions>.", "not here"),
        ),
        (
            Outstanding((), ("It is soon.", ""), ("a1",)),
            ("The clinic says: “It is soon.”", "That is done in the clinic's"),
        ),
        (Outstanding((), ("It is soon.",), ("a9",)), ("“It is soon.”", "More of it is in the clinic's own portal")),
        (Outstanding(("x" * 300,)), (f"{'x' * 119}…",)),
    ],
)
def test_it_is_said_above_the_card(at_one: Patient, found: Outstanding, words: tuple[str, ...]) -> None:
    at_one.clinic.outstanding = found
    at_one.taps("What to do before it")
    at_one.sees(*words, "Your appointment")
    assert isinstance(at_one.clinic.asked[-1], AskOutstanding)
    assert isinstance(at_one.conversation.state, ShowingAppointment)


def test_where_it_cannot_be_had_that_is_said(at_one: Patient) -> None:
    at_one.clinic.failure = Failure(Trouble.DOWN)
    at_one.taps("What to do before it")
    at_one.sees("Try again")


def test_a_visit_that_is_over_asks_for_nothing(at_list: Patient) -> None:
    at_list.taps("Past appointments")
    at_list.taps("Mon 14 Sep")
    at_list.sees("Your appointment")
    at_list.sees_no("What to do before it")
