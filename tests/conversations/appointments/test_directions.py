"""How one gets there: a map at the right door, and the way into a call by video when its time has come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from conversations.clinic.model import Appointment
from conversations.clinic.orders import Booked
from conversations.screens.model import Doing
from tests.conversations.patient import Patient


def leads(patient: Patient, doing: Doing) -> list[str]:
    """What the buttons of this kind lead to, on the card or on what was kept last."""
    assert patient.card
    rows = (*patient.card.rows, *(patient.kept[-1].rows if patient.kept else ()))
    return [button.argument for row in rows for button in row if button.doing is doing]


def at(mia: Patient, **changes: object) -> Patient:
    """Mia, who looks at her first appointment, which is so."""
    first, *others = mia.clinic.appointments
    mia.clinic.appointments = (replace(first, **changes), *others)  # type: ignore[arg-type]
    mia.commands("appointments")
    mia.taps("Tue 24 Nov, 09:20")
    return mia


def test_the_map_is_at_the_location_or_where_its_site_is(mia: Patient) -> None:
    assert leads(at(mia), Doing.MAP) == ["1/11|1"]


def test_a_location_apart_from_its_site_is_never_shown_where_the_site_is(mia: Patient) -> None:
    assert leads(at(mia, apart=True), Doing.MAP) == ["1/11"]


def test_where_nobody_has_to_go_there_is_no_map(mia: Patient) -> None:
    for changes in ({"telemedicine": True}, {"site_key": None}, {"apart": True, "location_key": None}):
        assert leads(at(mia, **{"telemedicine": False, "site_key": 1, "location_key": 11} | changes), Doing.MAP) == []


def test_the_booking_that_is_kept_says_the_way_too(placing: Patient, visit: Callable[..., Appointment]) -> None:
    placing.told(Booked(visit(site_key=None, apart=True)))
    assert leads(placing, Doing.MAP) == ["1/11"]


def test_a_call_is_joined_when_its_time_has_come(mia: Patient) -> None:
    at(mia, telemedicine=True)
    mia.sees("from 15 minutes before the start", "Look again")
    assert leads(mia, Doing.VIDEO) == []
    mia.clinic.joinable = ("a1",)
    mia.taps("Look again")
    mia.sees("The video call can be joined now.", "Join the video call", "Look again")
    assert leads(mia, Doing.VIDEO) == ["a1"]


def test_one_that_is_over_says_nothing_of_its_call(mia: Patient) -> None:
    mia.clinic.past = tuple(replace(one, telemedicine=True) for one in mia.clinic.past)
    mia.commands("appointments")
    for label in ("Past appointments", "Mon 14 Sept"):
        mia.taps(label)
    mia.sees_no("video call", "Look again")


def test_who_books_a_call_is_told_where_it_is_joined(placing: Patient, visit: Callable[..., Appointment]) -> None:
    placing.told(Booked(visit(telemedicine=True)))
    assert "open it under /appointments from 15 minutes before the start" in placing.keeps
