"""What is typed at the first card leads to one's appointments only where they are meant."""

from __future__ import annotations

import pytest

from conversations.state.appointments import ListingAppointments, ShowingAppointment
from conversations.state.booking import ChoosingType
from conversations.state.conversation import Welcome
from tests.conversations.patient import Patient


@pytest.fixture
def at_start(mia: Patient) -> Patient:
    """Mia, who has two appointments and is at the first card."""
    mia.commands("start")
    return mia


@pytest.mark.parametrize(
    "text",
    [
        "Something has come up on Tuesday, could we do it another day instead?",
        "something's come up on Tuesday. is there a different time",
        "sorry, something cropped up, can it be some other day",
    ],
)
def test_a_day_that_is_off_is_moved_and_not_booked(text: str, at_start: Patient) -> None:
    at_start.says(text)
    assert isinstance(at_start.conversation.state, ListingAppointments), at_start.reads
    at_start.sees("Which appointment do you want to move?")


def test_what_has_come_up_on_the_skin_moves_nothing(at_start: Patient) -> None:
    at_start.says("something has come up on my skin, can I see another doctor")
    assert isinstance(at_start.conversation.state, ChoosingType)


@pytest.mark.parametrize(
    "text",
    [
        "i have been getting dizzy when i stand up for abt 3 weeks now, who do i see for that",
        "who do I see about this",
        "who should I see for it",
    ],
)
def test_who_asks_whom_to_see_for_it_is_shown_no_appointment(text: str, at_start: Patient) -> None:
    at_start.says(text)
    assert isinstance(at_start.conversation.state, ChoosingType | Welcome), at_start.reads


def test_who_asks_whom_they_see_is_shown_the_appointment(at_start: Patient) -> None:
    at_start.says("who do I see on tuesday")
    assert isinstance(at_start.conversation.state, ShowingAppointment)


@pytest.mark.parametrize("text", ["wheres my sons appointment", "when is my wife's appointment"])
def test_somebody_elses_is_not_ones_own(text: str, at_start: Patient) -> None:
    at_start.says(text)
    assert isinstance(at_start.conversation.state, Welcome)
    at_start.sees("I book for whoever signs in here, and for nobody else.")


@pytest.mark.parametrize(
    "text", ["show me everything iv got booked", "list what I have booked", "see all I've arranged"]
)
def test_all_that_is_booked_is_shown(text: str, at_start: Patient) -> None:
    at_start.says(text)
    assert isinstance(at_start.conversation.state, ListingAppointments)
    at_start.sees("Your appointments to come.")
