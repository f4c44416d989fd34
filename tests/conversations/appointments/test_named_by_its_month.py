"""One of the list by its month or beside a question; "next week" and "later that day", seen from one; and what is said
where one may go that is no plain yes."""

from __future__ import annotations

import pytest

from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from conversations.state.booking import Moving
from tests.conversations.patient import Patient

PHYSIO, GP = "a2", "a1"


def moved(somebody: Patient) -> Moving:
    """What is to be moved."""
    moving = getattr(somebody.conversation.task, "moving", None)
    assert isinstance(moving, Moving), somebody.reads
    return moving


@pytest.mark.parametrize(
    "text",
    [
        "I need to shift the December one, I've got a hospital appointment that morning",
        "can I move the one in December",
        "move my December one to January",
        "can you push my one in December back a week",
        "I'd like to reschedule the december appointment",
    ],
)
def test_the_one_of_a_month_is_moved(at_list: Patient, text: str) -> None:
    at_list.says(text)
    assert moved(at_list).appointment.key == PHYSIO


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("the November one please", GP),
        ("when's the december one", PHYSIO),
        ("the next December one", PHYSIO),
        ("is the December one still on", PHYSIO),
    ],
)
def test_the_one_of_a_month_is_opened(at_list: Patient, text: str, key: str) -> None:
    at_list.says(text)
    assert isinstance(at_list.conversation.state, ShowingAppointment), at_list.reads
    assert at_list.conversation.state.appointment.key == key


def test_the_one_of_a_month_is_asked_about_before_it_goes(at_list: Patient) -> None:
    at_list.says("bin the December one")
    at_list.sees("Do you want to cancel this appointment?", "Tue 8 Dec 2026, 09:00")
    assert at_list.cancelled == []


@pytest.mark.parametrize("text", ["leave the December one, cancel the other", "not the december one", "the July one"])
def test_what_is_left_alone_or_not_there_is_not_opened(at_list: Patient, text: str) -> None:
    at_list.says(text)
    state = at_list.conversation.state
    assert not isinstance(state, ShowingAppointment)
    assert not (isinstance(state, ConfirmingCancellation) and state.appointment.key == PHYSIO)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("what's the address for the one this week", GP),
        ("where's the clinic for my physio", PHYSIO),
        ("how long is the one on the 8th", PHYSIO),
        ("what is the address of the physio", PHYSIO),
    ],
)
def test_what_is_asked_of_one_is_on_its_card(at_list: Patient, text: str, key: str) -> None:
    at_list.says(text)
    assert isinstance(at_list.conversation.state, ShowingAppointment), at_list.reads
    assert at_list.conversation.state.appointment.key == key


@pytest.mark.parametrize("text", ["what's the address", "where are you"])
def test_an_address_of_none_of_them_is_on_the_card_of_each(at_list: Patient, text: str) -> None:
    at_list.says(text)
    at_list.sees("tap one to see where and with whom it is")
    assert isinstance(at_list.conversation.state, ListingAppointments)


def test_how_long_one_of_several_takes_is_answered_as_anywhere(at_list: Patient) -> None:
    at_list.says("how long will it take")
    at_list.sees("That depends on the visit", "Your appointments to come.")


@pytest.mark.parametrize(
    "text",
    ["move it to next week", "push it to next week please", "can it be the week after", "next week instead please"],
)
def test_next_week_is_the_week_after_the_one_that_is_in_it(at_one: Patient, text: str) -> None:
    at_one.says(text)
    at_one.sees("Mon 30 Nov to Sun 6 Dec")


def test_next_week_is_the_one_to_come_where_it_is_later(at_list: Patient) -> None:
    at_list.taps("Tue 8 Dec, 09:00")
    at_list.says("can it be next week instead")
    at_list.sees("What is the visit for?")
    at_list.taps("GP consultation")
    at_list.sees("Mon 23 Nov to Sun 29 Nov")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("later the same day?", "from 09:40"),
        ("could it be later that day", "from 09:40"),
        ("same day but later", "from 09:40"),
        ("anything later on the same day", "from 09:40"),
        ("bit later on the day please", "from 09:40"),
        ("can i have it a bit later same day", "from 09:40"),
        ("sorry can it be later in the day", "from 09:40"),
        ("later on tuesday would be better", "from 09:40"),
        ("a little bit later that afternoon?", "Afternoons"),
        ("earlier the same day?", "until 09:20"),
    ],
)
def test_later_that_day_is_after_it(at_one: Patient, text: str, hours: str) -> None:
    at_one.says(text)
    at_one.sees(f"Tue 24 Nov · {hours}")


@pytest.mark.parametrize(
    "text",
    [
        "I need to move it, I've got a hospital appointment that morning",
        "move it please, my mum's having an operation that day",
        "move it because I am working that afternoon",
        "can I move it, the kids are off that day",
    ],
)
def test_what_else_is_at_its_time_is_no_wish_for_it(at_one: Patient, text: str) -> None:
    at_one.says(text)
    at_one.sees("When would suit you?")
    at_one.sees_no("Tue 24 Nov ·")


def test_a_part_of_its_day_that_is_wished_for_is(at_one: Patient) -> None:
    at_one.says("can I move it to that afternoon")
    at_one.sees("Tue 24 Nov · Afternoons")


def test_two_questions_about_it_are_both_answered(at_one: Patient) -> None:
    at_one.says("what do I still owe and how do I pay it")
    at_one.sees("You owe £40.00", "You pay nothing in this chat.")


@pytest.mark.parametrize(
    "text",
    [
        "if I cancel will somebody else get it",
        "would someone else get mine",
        "will it go to another patient",
        "will my slot be given away",
        "does somebody else get the time",
    ],
)
def test_who_gets_the_time_is_asked(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    at_cancel.sees("the time is free for somebody else", "Do you want to cancel this appointment?")


@pytest.mark.parametrize("text", ["can my sister have it instead", "can somebody else have it"])
def test_who_would_come_instead_is_another_matter(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    at_cancel.sees("it cannot be passed on to somebody else")


@pytest.mark.parametrize(
    "text",
    [
        "I'm better now so I don't need it thank you",
        "I don't need it any more thanks",
        "my GP sorted it so I don't need it",
        "I do not need that appointment now",
    ],
)
def test_what_is_not_needed_waits_for_a_plain_yes(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    at_cancel.sees("If it is to go, tap the button below", "Do you want to cancel this appointment?")
    assert at_cancel.cancelled == []
    at_cancel.says("yes")
    assert len(at_cancel.cancelled) == 1


@pytest.mark.parametrize(
    "text",
    [
        "both of them please while you're at it",
        "yes, both of them",
        "cancel everything",
        "the lot please",
    ],
)
def test_several_go_one_by_one(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    at_cancel.sees("Each is cancelled for itself", "Tue 24 Nov, 09:20", "Tue 8 Dec, 09:00")
    assert at_cancel.cancelled == []


@pytest.mark.parametrize("text", ["yes and the physio as well", "yes, and the physio too", "ok and my physio too"])
def test_another_one_waits_for_the_first(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    at_cancel.sees("They go one at a time", "Do you want to cancel this appointment?")
    assert at_cancel.cancelled == []


@pytest.mark.parametrize(
    "text",
    [
        "yes and then book me in for the week after, a wednesday",
        "yes, then find me something the week after",
        "yes and then get me one on Friday",
        "cancel it and then give me something next week",
    ],
)
def test_it_stays_until_the_other_one_that_is_wished_for_is_booked(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    at_cancel.sees("Your appointment stays as it is until another one is booked.")
    assert moved(at_cancel).appointment.key == GP
    assert at_cancel.cancelled == []


@pytest.mark.parametrize("text", ["yes and then I'll book myself in later", "all good", "keep both"])
def test_what_names_neither_others_nor_another_one_moves_nothing(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    at_cancel.sees_no("They go one at a time", "stays as it is until another one")
    assert at_cancel.cancelled == []
