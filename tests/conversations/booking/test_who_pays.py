"""Who pays, as people say it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.clinic.model import Payer
from tests.conversations.patient import Patient
from tests.support.clinic import pounds

PAYERS = (Payer("PA", "Myself"), Payer("EM", "Acme Employer"), Payer("IN", "Northern Mutual"), Payer("X", "Solidarity"))


@pytest.fixture
def at_payers(patient: Patient) -> Patient:
    patient.clinic.payers = PAYERS
    patient.commands("book")
    patient.sees("Who pays for the visit?")
    return patient


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("my employer pays", "EM"),
        ("Acme will pay", "EM"),
        ("it's paid by acme employer", "EM"),
        ("northern mutual covers it", "IN"),
        ("my employer is paying", "EM"),
        ("I pay it myself", "PA"),
        ("my insurance, northern mutual", "IN"),
        ("northern insurance is paying", "IN"),
        ("me", "PA"),
    ],
)
def test_who_pays_can_be_said_in_a_sentence(at_payers: Patient, words: str, key: str) -> None:
    at_payers.says(words)
    at_payers.sees("What is the visit for?")
    assert at_payers.task.wish.payer
    assert at_payers.task.wish.payer.key == key


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("I'll pay", "PA"),
        ("I am paying", "PA"),
        ("i think I pay", "PA"),
        ("self pay", "PA"),
        ("by card", "PA"),
        ("I will be paying it myself", "PA"),
        ("I have private health insurance", "IN"),
        ("through my insurance", "IN"),
        ("my health cover", "IN"),
        ("my husband's insurance", "IN"),
        ("I think my employer pays", "EM"),
        ("through work", "EM"),
        ("my work pays", "EM"),
        ("the company", "EM"),
    ],
)
def test_the_kind_of_payer_is_enough_where_there_is_one_of_it(at_payers: Patient, words: str, key: str) -> None:
    at_payers.says(words)
    assert at_payers.task.wish.payer
    assert at_payers.task.wish.payer.key == key
    at_payers.sees("What is the visit for?")
    at_payers.sees_no("I cannot tell", "medical advice", "Noted")


@pytest.mark.parametrize(
    "words",
    [
        "it's free for me, isn't it?",
        "is it me who pays?",
        "who do I pay",
        "do I have to pay",
        "can I pay on the day",
        "may I pay by card",
        "I don't want to pay",
        "not me",
        "I have insurance but I will pay",
        "my membership covers me",
        "my husband, not me",
        "it may be my insurance or my employer",
        "whatever",
    ],
)
def test_nobody_is_chosen_who_is_denied_asked_about_or_one_of_two(at_payers: Patient, words: str) -> None:
    at_payers.says(words)
    at_payers.sees("Who pays for the visit?")
    assert at_payers.task.wish.payer is None


@pytest.mark.parametrize(
    ("words", "sees"),
    [
        ("insurance, gp on tuesday please", "GP consultation"),
        ("I pay myself, my knee hurts", "GP consultation"),
        ("my employer pays for a blood test", "Blood test"),
    ],
)
def test_what_is_said_beside_who_pays_goes_on(at_payers: Patient, words: str, sees: str) -> None:
    at_payers.says(words)
    at_payers.sees(sees)
    at_payers.sees_no("pay myself", "insurance")


@pytest.mark.parametrize(
    ("words", "payer"),
    [("my health insurance policy", "IN"), ("just me, by bank transfer", "PA"), ("I pay myself, in instalments", "PA")],
)
def test_who_pays_is_no_question_of_how(at_payers: Patient, words: str, payer: str) -> None:
    at_payers.says(words)
    assert at_payers.task.wish.payer is not None, at_payers.reads
    assert at_payers.task.wish.payer.key == payer


@pytest.mark.parametrize(
    "words", ["the first lady didn't take me seriously", "can I pay on the day", "send me the invoice"]
)
def test_what_only_speaks_of_oneself_pays_nothing(at_payers: Patient, words: str) -> None:
    at_payers.says(words)
    at_payers.sees("Who pays for the visit?")
    assert at_payers.task.wish.payer is None


def test_where_the_clinic_gives_only_the_net_price_it_is_shown_as_that(at_slots: Patient) -> None:
    at_slots.clinic.slots = tuple(replace(slot, gross=None, net=pounds("50")) for slot in at_slots.clinic.slots)
    at_slots.taps("Back")
    at_slots.taps("As soon as possible")
    at_slots.sees("All of them: £50 before tax.")
    at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.sees("Price: £50.00 before tax")
    at_slots.taps("Book it")
    assert [order.slot.net for order in at_slots.orders] == [pounds("50")]
