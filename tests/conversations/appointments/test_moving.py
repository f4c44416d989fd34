"""Moving an appointment: the new one is booked first, and the old one goes once the new one is certain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from conversations.clinic.model import Allowed, Appointment, Terms
from conversations.clinic.orders import (
    Booked,
    Cancelled,
    HandedOver,
    Handover,
    NotBooked,
    NotCancelled,
    Refused,
    Unknown,
)
from conversations.clinic.questions import Failure, Trouble
from conversations.events import Commanded
from tests.conversations.patient import Patient
from tests.support.clinic import pounds

NEW = "Thu 26 Nov, 11:20"


@pytest.fixture
def new(visit: Callable[..., Appointment]) -> Appointment:
    """What the clinic books."""
    return visit(key="new", start=visit().start.replace(day=26, hour=11))


@pytest.fixture
def at_when(at_one: Patient) -> Patient:
    """Mia, who is asked to when her visit to the GP shall be moved. Letting the old one go costs £40."""
    at_one.clinic.terms = Terms(pounds("40"), "Late.")
    at_one.taps("Move it to another time")
    at_one.sees("Your appointment stays as it is until another one is booked.", "When would suit you?")
    return at_one


@pytest.fixture
def at_both(at_when: Patient) -> Patient:
    """Mia, who is shown the new one beside the old one."""
    at_when.taps("As soon as possible")
    at_when.taps("More ›")
    at_when.taps(NEW)
    at_when.sees("Is this right?")
    return at_when


@pytest.fixture
def moving(at_both: Patient) -> Patient:
    """Mia, whose new appointment is on its way."""
    at_both.taps("Move it here for £60")
    at_both.sees("Booking it for you…")
    return at_both


def test_the_search_is_the_one_of_the_old_appointment(at_when: Patient) -> None:
    at_when.sees("GP consultation · Camden Main · Dr Anita Patel")


@pytest.mark.parametrize("words", ["leave it as it is", "forget it, I'll keep mine", "no, keep my appointment please"])
def test_who_would_rather_leave_it_is_told_that_it_stays(at_when: Patient, words: str) -> None:
    at_when.says(words)
    at_when.sees("Nothing new was booked. The appointment you have stays as it is.")
    assert not at_when.booked


def test_that_none_is_earlier_is_said_of_the_soonest(at_when: Patient) -> None:
    at_when.taps("As soon as possible")
    at_when.sees("None of these is before the appointment that you have, on")
    at_when.taps("More ›")
    assert "None of these is before" not in at_when.reads


def test_to_keep_the_hour_is_no_end_of_the_search(at_when: Patient) -> None:
    at_when.says("keep it at 9.20 but wednesday")
    at_when.sees("Wed 25 Nov")


def test_an_order_without_an_outcome_is_not_said_to_be_nothing(moving: Patient) -> None:
    moving.told(Unknown())
    moving.commands("appointments")
    moving.taps("Tue 24 Nov")
    moving.taps("Move it to another time")
    moving.says("keep my appointment")
    moving.sees_no("Nothing new was booked")


def test_both_prices_and_the_fee_stand_there_before_and_the_old_one_is_no_clash(at_both: Patient) -> None:
    at_both.sees(
        "When: Thu 26 Nov 2026, 11:20–11:40 (UK time)",
        "Price: £60.00",
        "Instead of your appointment on Tue 24 Nov, 09:20, which goes once this one is booked.",
        "The old one was billed at £60.00.",
        "Cancelling the old one costs £40.00.",
    )
    at_both.sees_no("you already have GP consultation")


def test_letting_go_of_what_is_free_and_has_no_invoice_says_so(at_one: Patient) -> None:
    first, second = at_one.clinic.appointments
    at_one.clinic.appointments = (replace(first, invoice=None), second)
    at_one.taps("Move it to another time")
    at_one.taps("As soon as possible")
    at_one.taps("Tue 24 Nov, 09:20")
    at_one.sees("Cancelling the old one is free of charge now.")
    at_one.sees_no("was billed at")


def test_the_new_one_is_booked_first_and_then_the_old_one_goes(moving: Patient, new: Appointment) -> None:
    assert (len(moving.orders), moving.cancelled) == (1, [])
    moving.clinic.appointments += (new,)
    moving.told(Booked(new))
    assert "Your appointment is booked." in moving.keeps
    assert "Now I cancel the old one, on Tue 24 Nov, 09:20." in moving.keeps
    moving.sees("Cancelling it for you…")
    assert [order.key for order in moving.cancelled] == ["a1"]
    moving.told(Cancelled())
    assert moving.keeps.startswith("Your old appointment is cancelled; the new one stays.")
    assert "When: Tue 24 Nov 2026" in moving.keeps


def offered(patient: Patient) -> set[str]:
    """What the message that was kept last leads to."""
    return {button.verb for row in patient.kept[-1].rows for button in row}


def test_a_move_is_not_undone_as_that_would_leave_neither_of_the_two(moving: Patient, new: Appointment) -> None:
    moving.clinic.appointments += (new,)
    moving.told(Booked(new))
    assert "undo" not in offered(moving)
    assert {"copy", "begin"} <= offered(moving)


def test_where_the_old_one_stays_the_new_one_can_be_undone(moving: Patient, new: Appointment) -> None:
    moving.told(Booked(new, confirmed=False))
    assert "undo" in offered(moving)


def test_an_old_one_that_stands_in_the_end_is_said_to(moving: Patient, new: Appointment) -> None:
    moving.told(Booked(new))
    moving.told(Unknown())
    moving.told(NotCancelled())
    moving.sees("It was not cancelled. The clinic's diary still has your appointment.", "Tue 24 Nov 2026")
    moving.taps("Cancel it again")
    moving.told(Cancelled())
    assert moving.keeps.startswith("Your old appointment is cancelled; the new one stays.")


def test_a_fee_that_changed_meanwhile_is_asked_about_with_both_standing(moving: Patient, new: Appointment) -> None:
    moving.clinic.terms = Terms(pounds("50"), "Later.")
    moving.told(Booked(new))
    moving.sees("Nothing was cancelled yet: the fee has changed in the meantime.", "Cancel it for £50")
    assert moving.cancelled == []


def test_a_clinic_that_is_down_between_the_two_leaves_both(moving: Patient, new: Appointment) -> None:
    moving.clinic.failure = Failure(Trouble.DOWN)
    moving.told(Booked(new))
    assert "Until I tell you that it is cancelled, you have both." in moving.keeps
    moving.sees("It was not cancelled.", "Keep it", "Cancel it for £40")
    assert moving.cancelled == []


@pytest.mark.parametrize("words", ["Back", "Start over"])
def test_who_has_wandered_off_keeps_both_and_is_told_which(moving: Patient, new: Appointment, words: str) -> None:
    moving.taps(words)
    moving.told(Booked(new))
    assert "Your old appointment, on Tue 24 Nov, 09:20, still stands." in moving.keeps
    assert moving.cancelled == []


def test_a_new_one_that_the_diary_does_not_show_lets_nothing_go(moving: Patient, new: Appointment) -> None:
    moving.told(Booked(new, confirmed=False))
    assert "But I could not see it in its diary yet." in moving.keeps
    assert "Your old appointment, on Tue 24 Nov, 09:20, still stands." in moving.keeps
    assert moving.cancelled == []
    moving.sees("Done: the message about your booking stays in this chat.")


def test_a_new_one_that_was_not_booked_lets_nothing_go_and_can_be_tried_again(moving: Patient) -> None:
    moving.told(NotBooked())
    moving.sees("It was not booked.", "Instead of your appointment on Tue 24 Nov, 09:20", "Book it again for £60")
    assert moving.cancelled == []
    moving.taps("Book it again for £60")
    assert len(moving.orders) == 2


def test_a_session_that_ended_moves_nothing(moving: Patient) -> None:
    moving.told(Refused(Failure(Trouble.SIGN_IN)))
    moving.sees("Nothing was booked: you have been signed out in the meantime.")


def test_a_new_one_that_may_be_booked_lets_nothing_go(moving: Patient) -> None:
    moving.told(Unknown())
    moving.told(HandedOver(Handover.PORTAL_DOWN))
    assert "I could not find out whether this was booked" in moving.keeps
    assert "Your old appointment, on Tue 24 Nov, 09:20, stands as it was." in moving.keeps
    assert moving.cancelled == []


def test_an_old_one_that_is_gone_meanwhile_is_asked_about(at_both: Patient) -> None:
    at_both.clinic.appointments = at_both.clinic.appointments[1:]
    at_both.taps("Move it here for £60")
    at_both.sees("the appointment that you wanted to move is not there any more.", "Book it for £60")
    at_both.sees_no("Instead of")
    assert at_both.booked == []
    at_both.taps("Book it for £60")
    assert len(at_both.orders) == 1


def test_which_one_is_asked_where_there_are_several(mia: Patient) -> None:
    mia.happens(Commanded("appointments", "move"))
    mia.sees("Which appointment do you want to move? It stays as it is until another one is booked.")
    mia.taps("Tue 24 Nov")
    mia.sees("When would suit you?")
    mia.clinic.permissions = Allowed(book=False)
    mia.happens(Commanded("appointments", "move"))
    mia.sees("The clinic does not let you cancel online.")


def test_the_only_one_is_moved_and_one_of_an_unknown_kind_is_chosen_anew(mia: Patient) -> None:
    first, _ = mia.clinic.appointments
    mia.clinic.appointments = (replace(first, type_key=None),)
    mia.happens(Commanded("appointments", "move"))
    mia.sees("Your appointment stays as it is until another one is booked.", "What is the visit for?")
