"""Two parts of one text about an appointment: each is heard, nothing goes by a part, and a condition is said back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations import intents
from conversations.clinic.model import Appointment
from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from conversations.state.booking import BookingTask, ChoosingServices, ChoosingSlot, ChoosingTime
from conversations.state.conversation import Placing
from tests.conversations.patient import Patient

IF = "I cannot keep an “if” in mind, so let us look first."
STAYS = "Your appointment stays as it is"


@pytest.fixture
def of_one(patient: Patient, visit: Callable[..., Appointment]) -> Patient:
    """Somebody with one appointment, who looks at the list of them."""
    patient.clinic.appointments = (visit(),)
    patient.commands("appointments")
    patient.sees("Your appointments to come.")
    return patient


def is_moved(patient: Patient) -> bool:
    """Whether another time is looked for, and the old one stands until then."""
    task = patient.conversation.task
    return isinstance(task, BookingTask) and task.moving is not None and patient.booked == []


@pytest.mark.parametrize(
    "said",
    [
        "keep it but is there any chance of earlier, like Wednesday",
        "I'm happy with that, but is anything free on Wednesday",
        "leave it where it is. Could I come on Wednesday instead?",
    ],
)
def test_what_is_wished_beside_that_it_stays_is_looked_for(at_one: Patient, said: str) -> None:
    at_one.says(said)

    at_one.sees(STAYS)
    assert is_moved(at_one)


def test_what_is_asked_beside_that_it_stays_is_answered(at_one: Patient) -> None:
    at_one.says("keep it please, but how long does it take")

    at_one.sees(STAYS, "20 minutes")
    assert isinstance(at_one.conversation.state, ShowingAppointment)


def test_it_is_kept_and_the_question_beside_it_answered_where_it_might_have_gone(at_cancel: Patient) -> None:
    at_cancel.says("keep it, but where do I park")

    at_cancel.sees("where to park", STAYS)
    assert isinstance(at_cancel.conversation.state, ShowingAppointment)


def test_it_is_moved_if_that_can_be(at_one: Patient) -> None:
    at_one.says("bring it forward if you can, else leave it")

    at_one.sees(IF, STAYS)
    assert is_moved(at_one)


def test_a_visit_of_another_kind_beside_it_is_booked(at_one: Patient) -> None:
    at_one.says("keep it. also I need a scan")

    at_one.sees("the appointment that you have stays as it is")
    assert not is_moved(at_one)


def test_one_more_beside_it_is_none_instead(at_one: Patient) -> None:
    at_one.says("leave it as it is but I want another with Dr Ford")

    assert not is_moved(at_one)
    assert isinstance(at_one.conversation.task, BookingTask)


def test_one_more_beside_the_one_that_is_listed_is_shown(of_one: Patient) -> None:
    of_one.says("keep this one but I want another with Dr Ford")

    of_one.sees("Tap Book another one like it below.")
    assert isinstance(of_one.conversation.state, ShowingAppointment)


def test_what_is_asked_beside_at_the_list(of_one: Patient) -> None:
    of_one.says("leave it as it is, but is there a lift")

    of_one.sees("your appointments stay as they are", "lifts")


@pytest.mark.parametrize("said", ["keep it, I won't be coming", "leave it, but bananas", "keep it but cancel it"])
def test_a_part_that_says_nothing_leaves_the_whole_as_it_is(at_cancel: Patient, said: str) -> None:
    at_cancel.says(said)

    assert at_cancel.booked == []
    assert isinstance(at_cancel.conversation.state, ConfirmingCancellation | ShowingAppointment)


@pytest.mark.parametrize(
    "said",
    [
        "cancel but only if you can't do it on Wednesday instead",
        "cancel it unless you have something on Wednesday",
        "don't cancel if Dr Patel is still free on Wednesday",
        "if there is nothing on Wednesday cancel it",
        "if I cancel will you find me one on Wednesday",
        "keep it unless Dr Patel is there Wednesday",
        "if Dr Patel had something on Wednesday I'd take it",
    ],
)
def test_a_condition_that_a_look_answers_is_said_back_and_looked_up(at_cancel: Patient, said: str) -> None:
    at_cancel.says(said)

    at_cancel.sees(IF, STAYS, "Wed 25 Nov")
    assert is_moved(at_cancel)


def test_when_the_next_is_free_is_shown(at_cancel: Patient) -> None:
    at_cancel.says("Hold on, when is the next free one if I cancel this")

    at_cancel.sees_no(IF)
    assert is_moved(at_cancel)


@pytest.mark.parametrize(
    "said", ["what's free on Wednesday", "leave that, what's free on Wednesday", "is Dr Patel in on Wednesday"]
)
@pytest.mark.parametrize("card", ["at_one", "at_cancel"])
def test_what_is_free_is_looked_up_at_one(card: str, said: str, request: pytest.FixtureRequest) -> None:
    mia: Patient = request.getfixturevalue(card)
    mia.says(said)

    mia.sees(STAYS, "Wed 25 Nov")
    assert is_moved(mia)


def test_a_condition_at_the_list(of_one: Patient) -> None:
    of_one.says("move it if there's something on Wednesday, if not leave it")

    of_one.sees(IF, STAYS)
    assert is_moved(of_one)


@pytest.mark.parametrize("said", ["is there anything sooner than Tuesday", "is Dr Ford free on Monday instead"])
def test_what_is_free_is_looked_up_from_the_list(of_one: Patient, said: str) -> None:
    of_one.says(said)

    assert is_moved(of_one)


@pytest.mark.parametrize("said", ["is there anything on Monday", "move the Tuesday one"])
def test_what_may_be_asked_of_the_list_is_not(of_one: Patient, said: str) -> None:
    of_one.says(said)

    assert not isinstance(of_one.conversation.state, ChoosingSlot)


def test_what_is_free_instead_is_shown_where_it_might_go(at_cancel: Patient) -> None:
    at_cancel.says("is there one on Thursday")

    assert is_moved(at_cancel)


@pytest.mark.parametrize("card", ["at_one", "at_list", "at_cancel"])
def test_another_visit_is_booked_beside_it(card: str, request: pytest.FixtureRequest) -> None:
    mia: Patient = request.getfixturevalue(card)
    mia.says("book me a blood test as well")

    assert isinstance(mia.conversation.task, BookingTask)
    assert not is_moved(mia)
    assert isinstance(mia.conversation.state, ChoosingServices)


def test_a_change_and_another_wish_come_one_after_the_other(of_one: Patient) -> None:
    of_one.says("I'd like this one earlier and a blood test too")

    of_one.sees("One thing after the other: this first. For “a blood test too”", STAYS)
    assert is_moved(of_one)


def test_a_change_and_a_question_of_it_are_both_heard(at_one: Patient) -> None:
    at_one.says("move it to Wednesday please and ask where I can park")

    at_one.sees("where to park", STAYS)
    assert is_moved(at_one)


def test_nothing_goes_by_a_part(at_cancel: Patient) -> None:
    at_cancel.says("cancel it and get me a blood test")

    assert at_cancel.booked == []
    assert not isinstance(at_cancel.conversation.state, Placing)


def test_an_emergency_counts_more_than_any_part(at_cancel: Patient) -> None:
    at_cancel.says("cancel it unless you have something today, I can't breathe and my chest hurts")

    at_cancel.sees("999")
    assert isinstance(at_cancel.conversation.state, ConfirmingCancellation)


def test_what_is_no_condition_of_the_clinics() -> None:
    assert intents.looked_for("tell me if something sooner comes up") == ""
    assert intents.looked_for("cancel it if I can't get Friday off") == ""
    assert intents.looked_for("only cancel if it's free") == ""
    assert intents.looked_for("if there is nothing earlier keep it") == "move it, there is something earlier"


def test_only_one_more_of_the_list_is_meant(at_list: Patient) -> None:
    at_list.says("has Dr Patel got anything on Monday")

    assert isinstance(at_list.conversation.state, ListingAppointments)


def test_when_it_would_suit_is_asked_where_no_day_is_named(at_one: Patient) -> None:
    at_one.says("happy with that but can I move it")

    assert isinstance(at_one.conversation.state, ChoosingTime | ShowingAppointment)
