"""One more than there are, one that is not needed any more, or another time of the same day, in whatever words."""

from __future__ import annotations

import pytest

from tests.conversations.booked import BOOKED
from tests.conversations.patient import Patient


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("add another for the week after", "Noted: Mon 30 Nov to Sun 6 Dec."),
        ("another for the week after please", "Noted: Mon 30 Nov to Sun 6 Dec."),
        ("add another gp appt in december", "Noted: Tue 1 Dec to Thu 31 Dec."),
        ("add another one", "Where would suit you?"),
    ],
)
def test_one_more_is_booked_beside_it_for_when_it_was_said(text: str, noted: str, patient: Patient) -> None:
    patient.clinic.appointments = (BOOKED,)
    patient.commands("appointments")
    patient.says(text)
    if "What is the visit for?" in patient.reads:
        patient.sees("The appointments that you have stay as they are.")
        patient.taps("GP consultation")
    patient.sees(noted)


@pytest.mark.parametrize("text", ["book blood test", "I want to book a blood test", "need a blood test booking"])
def test_one_of_another_kind_is_booked_beside_it(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("The appointments that you have stay as they are.", "Blood test", "Would you like to add anything?")


def test_a_day_beside_a_visit_that_is_misspelt_is_kept(patient: Patient) -> None:
    patient.says("wud like blod test b4 xmas if poss")
    patient.taps("Nothing to add")
    patient.sees("Noted: Sun 22 Nov to Thu 24 Dec.")


def test_who_cannot_come_is_asked_whether_it_goes(patient: Patient) -> None:
    patient.clinic.appointments = (BOOKED,)
    patient.commands("appointments")
    patient.says("I won't be able to make it")
    patient.sees("Do you want to cancel this appointment?")
    assert not patient.cancelled


def test_one_like_it_is_looked_for_in_the_month_that_is_named(at_one: Patient) -> None:
    at_one.says("another one same as this for december")
    at_one.sees("Dr Anita Patel · Tue 1 Dec to Thu 31 Dec")


def test_whether_one_more_is_needed_only_asks(at_list: Patient) -> None:
    at_list.says("is it ok that I add another?")
    at_list.sees("Your appointments to come.")


@pytest.mark.parametrize("text", ["cancel and rebook for december", "cancel it and book me in for december instead"])
@pytest.mark.parametrize("card", ["at_one", "at_cancel"])
def test_a_month_that_it_is_rebooked_for_is_kept(text: str, card: str, request: pytest.FixtureRequest) -> None:
    somebody: Patient = request.getfixturevalue(card)
    somebody.says(text)
    somebody.sees("Let us find another time.", "Dr Anita Patel · Tue 1 Dec to Thu 31 Dec")
    assert somebody.cancelled == []


@pytest.mark.parametrize("card", ["at_one", "at_cancel"])
def test_later_the_same_day_moves_it_on_that_day(card: str, request: pytest.FixtureRequest) -> None:
    somebody: Patient = request.getfixturevalue(card)
    somebody.says("later the same day would be better")
    somebody.sees("Let us find another time.", "Tue 24 Nov · from 09:40")


@pytest.mark.parametrize("text", ["cancel and rebook for december", "later the same day would be better"])
def test_which_of_two_is_asked_first(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("Which appointment do you want to move?")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("I got seen at the walk in so not needed", "If it is to go, tap the button below that cancels it"),
        (
            "I've seen my own doctor now so I won't be needing it",
            "If it is to go, tap the button below that cancels it",
        ),
        ("no longer needed thank goodness", "If it is to go, tap the button below that cancels it"),
        ("I went to the walk in centre instead", "If it is to go, tap the button below that cancels it"),
        ("no I do need it, the referral is not needed", "I know nothing of referrals."),
        ("I not want cancel I want ask where is entrance", "Where: Camden Main"),
    ],
)
def test_that_it_is_not_needed_is_no_yes(text: str, answer: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees(answer)
    assert at_cancel.cancelled == []


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("not needed any more", "Do you want to cancel this appointment?"),
        ("put on there that I need help with the stairs", "pass nothing on. Please tell the clinic"),
        ("my husband wants to come with me is that ok", "whether somebody can come with you"),
        ("my mum wants to come in too for her knee", "I book for whoever signs in here"),
    ],
)
def test_what_is_said_of_one_moves_nothing(text: str, answer: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees(answer)


@pytest.mark.parametrize(
    ("card", "text", "answer"),
    [
        ("at_one", "What bus", "I do not know the way there"),
        ("at_one", "where do I go when I get there", "Where to go inside"),
        ("at_one", "remind me monday night", "I remind you here in this chat"),
        ("at_one", "Could I have the same again in 4 weeks", "Thu 17 Dec to Wed 23 Dec"),
        ("at_one", "another one like it in two weeks", "Thu 3 Dec to Wed 9 Dec"),
        ("at_one", "i can not come tuesday, any day after 3 is good", "from 15:00"),
        ("at_one", "cancell", "Do you want to cancel this appointment?"),
        ("at_list", "yes thats right", "Your appointments stay as they are."),
    ],
)
def test_few_words_are_taken_for_what_they_are(
    card: str, text: str, answer: str, request: pytest.FixtureRequest
) -> None:
    somebody: Patient = request.getfixturevalue(card)
    somebody.says(text)
    somebody.sees(answer)
