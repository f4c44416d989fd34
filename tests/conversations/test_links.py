"""A link on a poster or in a letter begins a booking of what it names; one that leads nowhere says why."""

from __future__ import annotations

import pytest

from conversations.clinic.model import ONESELF, Behalf, Target
from conversations.clinic.questions import AskPayers, AskTypes
from conversations.events import DeadLink, Followed
from tests.conversations.patient import Patient


def test_a_link_to_a_type_and_a_site_leaves_the_clinician_and_the_time_to_be_asked(patient: Patient) -> None:
    patient.happens(Followed(Target("gp", 1)))
    patient.sees("GP consultation · Camden", "Who would you like to see?")
    patient.taps("Anyone")
    patient.sees("When would suit you?")


def test_a_link_to_a_type_asks_where(patient: Patient) -> None:
    patient.happens(Followed(Target("GP ")))
    patient.sees("Where would suit you?")


def test_a_link_to_a_site_asks_what_for(patient: Patient) -> None:
    patient.happens(Followed(Target(site="2")))
    patient.sees("What is the visit for?")
    patient.taps("GP consultation")
    patient.sees("Richmond", "Who would you like to see?")


def test_what_cannot_be_booked_any_more_is_told_and_the_booking_goes_on(patient: Patient) -> None:
    patient.happens(Followed(Target("surgery", 1)))
    patient.sees("What that visit was for cannot be booked here", "What is the visit for?")


def test_what_is_booked_from_a_letter_is_for_its_recall_and_the_next_booking_is_not(patient: Patient) -> None:
    patient.happens(Followed(Target("gp", 1, "r1")))
    for label in ("Anyone", "As soon as possible", "Tue 24 Nov, 09:20", "Book it for £60"):
        patient.taps(label)
    (order,) = patient.orders
    assert order.behalf == Behalf(recall="r1")
    patient.commands("book")
    assert patient.conversation.behalf == ONESELF


@pytest.mark.parametrize(
    ("lost", "words"),
    [
        (DeadLink.UNKNOWN, "I do not know this link."),
        (DeadLink.USED, "This link was good once, and somebody has used it."),
        (DeadLink.EXPIRED, "This link has expired."),
    ],
)
def test_a_link_that_leads_nowhere_says_why_and_what_can_be_done(patient: Patient, lost: DeadLink, words: str) -> None:
    patient.happens(Followed(None, lost))
    patient.sees(words, "020 7946 0000", "Book an appointment", "My appointments")
    assert patient.clinic.asked == []


def test_a_link_in_the_middle_of_a_booking_begins_anew(at_confirm: Patient) -> None:
    at_confirm.happens(Followed(Target("scan")))
    at_confirm.sees("Ultrasound scan", "What should it include?")


def test_a_link_while_an_order_is_on_its_way_leaves_it_alone(placing: Patient) -> None:
    asked = len([one for one in placing.clinic.asked if isinstance(one, AskPayers | AskTypes)])
    placing.happens(Followed(Target("gp", 1)))
    assert len(placing.orders) == 1
    assert placing.conversation.order is not None
    assert len([one for one in placing.clinic.asked if isinstance(one, AskPayers | AskTypes)]) == asked + 2
