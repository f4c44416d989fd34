"""What the card of an appointment, or the list of them, can answer of itself; and what neither can do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations.clinic.model import Appointment, Clinician, Sex
from conversations.state.appointments import ShowingAppointment
from tests.conversations.patient import Patient


def test_who_it_says_it_is_not_is_told_whom_to_ask(at_one: Patient) -> None:
    for text in ("not my name", "this is somebody else's", "my name is not Mia"):
        at_one.says(text)
        at_one.sees("I only see what the clinic's portal shows")


@pytest.mark.parametrize(
    "text",
    ["can my friend have it instead", "my wife will use mine", "could a neighbour take my place", "let my son have it"],
)
def test_nobody_else_can_have_it(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("I book for whoever signs in here")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how long is it", "It takes about 20 minutes"),
        ("is it still on", "State: booked"),
        ("is my appointment confirmed", "State: booked"),
        ("glorp", "This card says what I know of the appointment"),
    ],
)
def test_what_the_card_knows_answers(text: str, told: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees(told)
    assert isinstance(at_one.conversation.state, ShowingAppointment)


def test_whether_it_is_a_man_or_a_woman_is_told_where_it_is_known(
    mia: Patient, visit: Callable[..., Appointment]
) -> None:
    mia.clinic.appointments = (visit(clinician=Clinician(2, "Dr Tom Ford", Sex.MALE)),)
    mia.commands("appointments")
    mia.taps("Tue 24 Nov, 09:20")
    mia.says("is it with a man or a woman")
    mia.sees("Dr Tom Ford is a man")


@pytest.mark.parametrize(
    "text",
    [
        "tell me if something sooner comes up",
        "let me know if anybody cancels",
        "put me on the cancellation list",
        "text me when something earlier comes up",
    ],
)
def test_something_sooner_is_looked_out_for(text: str, mia: Patient) -> None:
    mia.clinic.may_watch = True
    mia.commands("appointments")
    mia.taps("Tue 24 Nov, 09:20")
    mia.sees("Tell me if a sooner one comes up")
    mia.says(text)
    assert not isinstance(mia.conversation.state, ShowingAppointment), mia.reads


def test_one_that_has_been_is_among_the_past_ones(at_list: Patient) -> None:
    at_list.says("what was the date of my last visit")
    at_list.sees("Your past appointments")


@pytest.mark.parametrize(
    "text", ["I need a new one", "new appointment please", "can I book another appointment", "book a new one"]
)
def test_a_new_one_begins_a_booking(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("What is the visit for?")


@pytest.mark.parametrize("text", ["the green teapot whistles", "blah"])
def test_what_the_list_cannot_do_is_said_with_the_number(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("Tap an appointment to see where and with whom it is", "020 7946 0000")


@pytest.mark.parametrize("text", ["who is the camden one with", "the one with Dr Patel", "are they both at Camden"])
def test_where_and_with_whom_they_are_is_on_the_card_of_each(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("tap one to see where and with whom it is", "Your appointments to come.")
