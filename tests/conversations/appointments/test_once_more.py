"""Another visit like an earlier one in three interactions, and a booking that was not meant, undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from conversations.clinic.model import Allowed, Appointment, Clinician, Payer, Terms
from conversations.clinic.orders import Booked
from conversations.events import Commanded, Pressed
from tests.conversations.patient import Patient
from tests.support.clinic import pounds


@pytest.fixture
def seen(patient: Patient, visit: Callable[..., Appointment]) -> Patient:
    """Somebody who has seen Dr Patel in the Annexe at Camden."""
    patient.clinic.past = (visit(key="old", location_key="0x0c", clinician=Clinician("1", "Dr A. Patel")),)
    return patient


def test_another_one_like_it_is_three_taps_away(seen: Patient) -> None:
    seen.commands("appointments")
    seen.taps("Past appointments")
    seen.taps("Tue 24 Nov")
    seen.taps("Book another one like it")
    seen.sees("GP consultation · Camden, Annexe · Dr Anita Patel", "These times are free.")
    seen.taps("Wed 25 Nov, 09:20")
    seen.taps("Book it for £60")
    (order,) = seen.orders
    assert (order.type, order.clinician) == ("gp", 1)


@pytest.mark.parametrize("words", ["the one I saw last time", "I'd like to see the same doctor as last time"])
def test_whom_somebody_saw_last_time_is_taken_from_their_appointments(seen: Patient, words: str) -> None:
    seen.commands("start")
    seen.says(words)
    seen.sees("With: Dr A. Patel", "Book another one like it")
    seen.taps("Book another one like it")
    seen.sees("GP consultation · Camden, Annexe · Dr Anita Patel", "These times are free.")


@pytest.mark.parametrize("words", ["anyone but the doctor I saw last time", "a different doctor than last time"])
def test_whom_somebody_does_not_want_to_see_again_is_never_taken(seen: Patient, words: str) -> None:
    seen.commands("start")
    seen.says(words)
    seen.sees_no("Dr A. Patel")


def test_the_one_seen_last_is_the_latest_that_was_not_missed(seen: Patient, visit: Callable[..., Appointment]) -> None:
    missed, (old,) = visit(key="missed", state="DNA", type_name="Scan"), seen.clinic.past
    seen.clinic.past = (missed, old)
    seen.happens(Commanded("appointments", "again"))
    seen.sees("For: GP consultation", "With: Dr A. Patel", "Book another one like it")
    seen.clinic.past = (missed,)
    seen.happens(Commanded("appointments", "again"))
    seen.sees("Your past appointments")


def test_what_is_not_offered_any_more_is_asked_for(seen: Patient) -> None:
    (old,) = seen.clinic.past
    seen.clinic.past = (replace(old, type_key="gone"),)
    seen.happens(Commanded("appointments", "again"))
    seen.taps("Book another one like it")
    seen.sees("What that visit was for cannot be booked here at the moment.", "What is the visit for?")


def test_a_place_or_a_clinician_that_is_not_to_be_had_is_not_taken(seen: Patient) -> None:
    (old,) = seen.clinic.past
    seen.clinic.past = (replace(old, site_key=99, clinician=Clinician(77, "Dr Gone")),)
    seen.happens(Commanded("appointments", "again"))
    seen.taps("Book another one like it")
    seen.sees("Camden")
    seen.taps("Richmond")
    seen.sees("Dr Gone")
    seen.taps("Dr Tom <Ford>")
    seen.sees("Dr Tom <Ford>")


def test_who_pays_is_asked_where_several_may(seen: Patient) -> None:
    seen.clinic.payers = (Payer("PA", "Patient"), Payer("IN", "Albion Health"))
    seen.happens(Commanded("appointments", "again"))
    seen.taps("Book another one like it")
    seen.taps("Albion Health")
    seen.sees("Camden, Annexe · Dr Anita Patel", "These times are free.")


def test_a_visit_without_a_place_or_a_clinician_is_asked_for_them(seen: Patient) -> None:
    (old,) = seen.clinic.past
    seen.clinic.past = (replace(old, site_key=None, clinician=None),)
    seen.happens(Commanded("appointments", "again"))
    seen.taps("Book another one like it")
    seen.taps("Camden")
    seen.sees("Anyone")


def test_the_place_is_taken_once_and_can_be_changed(seen: Patient) -> None:
    seen.happens(Commanded("appointments", "again"))
    seen.taps("Book another one like it")
    seen.taps("Other place")
    seen.sees("Richmond")
    seen.taps("Richmond")
    seen.sees_no("Annexe")


def test_who_may_not_book_or_cannot_tell_what_it_was_for_is_not_offered_it(seen: Patient) -> None:
    seen.clinic.permissions = Allowed(book=False)
    seen.happens(Commanded("appointments", "again"))
    seen.sees_no("Book another one like it")
    (old,) = seen.clinic.past
    seen.clinic.permissions, seen.clinic.past = Allowed(), (replace(old, type_key=None),)
    seen.commands("appointments")
    seen.taps("Past appointments")
    seen.taps("Tue 24 Nov")
    seen.sees_no("Book another one like it")


@pytest.fixture
def booked(placing: Patient, visit: Callable[..., Appointment]) -> Patient:
    """Somebody whose booking was just confirmed."""
    placing.clinic.appointments = (visit(),)
    placing.told(Booked(visit()))
    return placing


def undo(patient: Patient) -> Pressed:
    """The button under the confirmation."""
    kept = patient.kept[-1]
    button = next(one for row in kept.rows for one in row if one.verb == "undo")
    return Pressed(kept.id, button.verb, button.argument)


def test_a_booking_is_undone_after_the_clinic_was_asked_what_that_costs(booked: Patient) -> None:
    booked.happens(undo(booked))
    booked.sees("Do you want to cancel this appointment?", "Cancelling it now is free of charge.")
    booked.sees_no("too late to undo")
    booked.taps("Cancel it")
    assert [order.key for order in booked.cancelled] == ["a1"]


def test_an_undo_that_has_come_too_late_to_be_free_says_so_and_cancels_nothing_by_itself(booked: Patient) -> None:
    booked.clinic.terms = Terms(pounds("40"), "Late: half the price, plus £10.")
    booked.happens(undo(booked))
    booked.sees("It is too late to undo it for nothing.", "Cancelling it now costs £40.00.", "Keep it")
    assert booked.cancelled == []
    booked.taps("Cancel it for £40")
    assert [order.fee for order in booked.cancelled] == [pounds("40")]


def test_what_was_undone_already_is_told_so(booked: Patient) -> None:
    booked.clinic.appointments = ()
    booked.happens(undo(booked))
    booked.sees("The clinic does not have that appointment any more")


def test_what_is_only_looked_at_is_left_for_it(booked: Patient) -> None:
    pressed = undo(booked)
    for way in ("appointments", "account", "invoices"):
        booked.commands(way)
        booked.happens(pressed)
        booked.sees("Do you want to cancel this appointment?")


def test_nothing_is_undone_in_the_middle_of_something_else(booked: Patient) -> None:
    pressed = undo(booked)
    booked.taps("Book an appointment")
    booked.happens(pressed)
    booked.sees("That button works once this here is done, or after /cancel.", "What is the visit for?")
    booked.commands("start")
    booked.happens(replace(pressed, argument=""))
    booked.sees("That button was from an earlier step.")


def test_a_key_that_fits_no_button_has_none(placing: Patient, visit: Callable[..., Appointment]) -> None:
    placing.told(Booked(visit(key="k" * 41)))
    assert [button.verb for row in placing.kept[-1].rows for button in row] == ["copy", "begin", "map"]
