"""The last card asks "Is this right?": what people answer to that, and what never books."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.clinic.model import Payer
from conversations.clinic.orders import NotBooked, Unknown
from tests.conversations.intents.conftest import CHOICES, choosing
from tests.conversations.patient import Patient


@pytest.mark.parametrize(
    "words",
    [
        "yes",
        "Yes!",
        "yes please",
        "Sure.",
        "go ahead",
        "yes, book it please",
        "please book it",
        "Yes, that is fine.",
        "I confirm",
        "book it now",
        "Book it for £60",
        "book it for 60 pounds",
        "Book it for £60.00.",
    ],
)
def test_a_plain_yes_books_once(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("Booking it for you…")
    at_confirm.says(words)
    assert len(at_confirm.booked) == 1


@pytest.mark.parametrize(
    "words",
    [
        "no",
        "No!",
        "wrong",
        "Change it please",
        "no thanks",
        "No, thank you.",
        "that’s not right",
        "don't book it",
    ],
)
def test_a_no_books_nothing_and_says_how_to_change_it(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("Nothing is booked. To change something, tap", "Is this right?", "Other time")
    at_confirm.sees_no("You are welcome")
    assert not at_confirm.booked


@pytest.mark.parametrize("words", ["not yet", "wait", "I'm not sure", "hmm", "hold on dear", "let me think about it"])
def test_who_hesitates_is_given_time_and_nothing_is_booked(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("Take your time.", "nothing new is booked meanwhile", "Is this right?")
    assert not at_confirm.booked


@pytest.mark.parametrize(
    "words",
    [
        "yes but",
        "yes if it is free",
        "Book it for £50",
        "book it for",
        "yes or no",
        "is it right?",
        "y not",
        "book it later",
        "sure?",
        "yes?",
    ],
)
def test_what_is_no_plain_yes_books_nothing(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("Is this right?")
    assert not at_confirm.booked


def test_a_yes_with_another_day_is_another_day(at_confirm: Patient) -> None:
    at_confirm.says("yes but on wednesday")
    at_confirm.sees("These times are free.", "Wed 25 Nov")
    assert not at_confirm.booked


def test_a_different_time_asks_when(at_confirm: Patient) -> None:
    at_confirm.says("a different time please")
    at_confirm.sees("When would suit you?")
    assert not at_confirm.booked


@pytest.mark.parametrize("words", ["cancel that", "Please cancel it", "cancel this booking", "stop that, please"])
def test_cancel_that(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("Cancelled. Nothing was booked.")


def test_cancel_that_while_it_is_on_its_way(placing: Patient) -> None:
    placing.says("cancel that")
    placing.sees("already on its way and cannot be stopped here")


def test_a_label_names_no_price_where_somebody_else_pays(at_types: Patient) -> None:
    at_types.clinic.payers = (Payer("IN", "Albion Health"),)
    at_types.clinic.slots = tuple(replace(slot, gross=None) for slot in at_types.clinic.slots)
    at_types.says("start over")
    for choice in ("GP consultation", "Camden", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20"):
        at_types.taps(choice)
    at_types.says("book it for £60")
    at_types.sees("Is this right?")
    assert not at_types.booked
    at_types.says("Book it")
    assert len(at_types.booked) == 1


def test_the_label_of_a_second_try(placing: Patient) -> None:
    placing.told(NotBooked())
    placing.says("Book it again for £60")
    assert len(placing.booked) == 2


def test_a_yes_does_not_overtake_an_order_whose_end_is_not_known(placing: Patient) -> None:
    placing.told(Unknown())
    placing.says("start over")
    for choice in ("GP consultation", "Camden", "Anyone", "As soon as possible", "Tue 24 Nov, 10:20"):
        placing.taps(choice)
    placing.says("yes")
    placing.sees("still being looked into", "Is this right?")
    assert len(placing.booked) == 1


def test_no_thanks_to_what_could_be_added(at_types: Patient) -> None:
    at_types.taps("Blood test")
    at_types.says("no thanks")
    at_types.sees("Where would suit you?")


def test_no_thanks_to_what_comes_closest(placing: Patient) -> None:
    placing.told_refused("")
    placing.sees("These come closest.")
    placing.says("no thanks")
    placing.sees("These times are free.")


def test_no_thanks_where_nothing_is_asked(patient: Patient) -> None:
    patient.commands("start")
    patient.says("no thanks")
    patient.sees("You are welcome.")


def test_a_yes_in_irony_books_nothing() -> None:
    patient = choosing(*CHOICES["confirm"])
    patient.says("yeah right")
    assert not patient.orders


@pytest.mark.parametrize(
    "words",
    [
        "both",
        "keep both",
        "ok as well",
        "yes the second one",
        "ok why",
        "yes and",
        "wait no actually yes",
        "whatever",
        "I'll pay",
        "suppose so",
        "if I must",
    ],
)
def test_what_only_gives_in_or_is_of_two_is_half_a_yes(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("I would rather be sure.", "type just “yes”", "Is this right?")
    assert not at_confirm.booked


@pytest.mark.parametrize(
    "words", ["it was 60 before", "can I have it for 50", "that's not what it said before", "I won't pay that"]
)
def test_what_is_said_against_the_price_is_answered_by_what_is_known_of_it(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("This is all I know of the price", "Other times may cost less")
    assert not at_confirm.booked


@pytest.mark.parametrize("words", ["decline", "I don't agree"])
def test_who_declines_is_told_what_can_be_done(at_confirm: Patient, words: str) -> None:
    at_confirm.says(words)
    at_confirm.sees("Nothing is booked. To change something")
