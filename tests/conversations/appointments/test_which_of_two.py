"""Where words speak of two appointments or of two days, the right one is taken: what is left alone is never opened."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from conversations.clinic.diary import AskCancellation
from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from conversations.state.booking import ChoosingClinician, ChoosingServices, ChoosingTime
from tests.conversations.booked import BOOKED
from tests.conversations.patient import Patient

_START = datetime(2026, 11, 30, 14, 20)  # noqa: DTZ001 - wall clock at the site
BLOOD = replace(
    BOOKED,
    key="a2",
    type_key="blood",
    type_name="Blood test",
    start=_START,
    finish=_START + timedelta(minutes=20),
    clinician=None,
)


@pytest.fixture
def at_two() -> Patient:
    """A list of a GP consultation on Tuesday and a blood test on Monday."""
    patient = Patient()
    patient.clinic.appointments = (BOOKED, BLOOD)
    patient.commands("appointments")
    return patient


@pytest.fixture
def at_first(at_two: Patient) -> Patient:
    """The consultation is shown."""
    at_two.taps("Tue 24 Nov")
    return at_two


@pytest.mark.parametrize(
    "text",
    [
        "Please cancel Dr Patel but leave the bloods alone",
        "cancel the GP, leave the blood test as it is",
        "keep the blood test but cancel the other",
        "cancel everything except the bloods",
        "cancel the Tuesday one but not the Monday one",
        "don't touch the blood test, just cancel the GP",
        "bin the gp and keep Monday",
        "keep the blood test and Monday, cancel the other",
    ],
)
def test_the_one_that_is_left_alone_is_not_cancelled(text: str, at_two: Patient) -> None:
    at_two.says(text)
    assert isinstance(at_two.conversation.state, ConfirmingCancellation), at_two.reads
    at_two.sees("GP consultation")
    assert at_two.cancelled == []


def test_the_one_that_is_left_alone_is_not_moved(at_two: Patient) -> None:
    at_two.says("move the gp one and leave the blood test alone")
    assert isinstance(at_two.conversation.state, ChoosingTime)
    at_two.sees("GP consultation")


@pytest.mark.parametrize("text", ["don't cancel the blood test", "leave the blood test", "please keep the GP one"])
def test_who_only_keeps_one_opens_none(text: str, at_two: Patient) -> None:
    at_two.says(text)
    assert isinstance(at_two.conversation.state, ListingAppointments)
    at_two.sees("Nothing was cancelled. Your appointment stays as it is.")


@pytest.mark.parametrize("text", ["not the blood test, the GP one", "keep Monday but the gp one"])
def test_the_other_one_is_shown_where_only_that_is_meant(text: str, at_two: Patient) -> None:
    at_two.says(text)
    assert isinstance(at_two.conversation.state, ShowingAppointment)
    at_two.sees("GP consultation")


@pytest.mark.parametrize("text", ["keep me posted about the blood test", "leave a note on the blood test"])
def test_what_is_kept_or_left_besides_keeps_none(text: str, at_two: Patient) -> None:
    at_two.says(text)
    assert "Nothing was cancelled" not in at_two.reads


def test_where_none_is_left_it_is_asked_which(at_two: Patient) -> None:
    at_two.says("keep the GP and the blood test, cancel something")
    assert isinstance(at_two.conversation.state, ListingAppointments)
    at_two.sees("Which appointment do you want to cancel?")


@pytest.mark.parametrize(
    "text",
    [
        "the monday one is no use to me now can it be in december",
        "can the Monday one be in December",
        "monday is no good, can we do friday",
        "I can't do Monday any more, is there anything on 3 December",
        "bring my Monday appointment forward to Thursday",
    ],
)
def test_the_day_that_is_off_tells_which_is_moved(text: str, at_two: Patient) -> None:
    at_two.says(text)
    assert isinstance(at_two.conversation.state, ChoosingServices), at_two.reads
    at_two.sees("Blood test")
    assert [question.key for question in at_two.clinic.asked if isinstance(question, AskCancellation)] == ["a2"]


@pytest.mark.parametrize(
    "text", ["can I bring the Tuesday one forward to tomorrow", "the tuesday one, later please can I"]
)
def test_the_one_of_that_day_is_moved(text: str, at_two: Patient) -> None:
    at_two.says(text)
    assert isinstance(at_two.conversation.state, ChoosingTime), at_two.reads
    at_two.sees("GP consultation")


def test_a_day_on_which_there_is_none_moves_none(at_two: Patient) -> None:
    at_two.says("can the Friday one be at ten instead")
    assert isinstance(at_two.conversation.state, ListingAppointments)


@pytest.mark.parametrize("text", ["cancel", "Cancel please", "please cancel."])
def test_a_bare_cancel_at_the_list_asks_which(text: str, at_two: Patient) -> None:
    at_two.says(text)
    assert isinstance(at_two.conversation.state, ListingAppointments)
    at_two.sees("Which appointment do you want to cancel? Nothing is cancelled before you confirm it.")
    assert at_two.cancelled == []


@pytest.mark.parametrize(
    "text", ["wheres my sons appointment", "when is my wife's appointment", "our daughters visit?"]
)
def test_somebody_elses_is_not_ones_own(text: str, at_two: Patient) -> None:
    at_two.says(text)
    assert isinstance(at_two.conversation.state, ListingAppointments)
    at_two.sees("I book for whoever signs in here, and for nobody else.")


@pytest.mark.parametrize(
    "text",
    [
        "swap Dr Patel for Ford will you",
        "with a different doctor please",
    ],
)
def test_who_wants_somebody_else_is_asked_whom(text: str, at_first: Patient) -> None:
    at_first.says(text)
    assert isinstance(at_first.conversation.state, ChoosingClinician), at_first.reads
    at_first.sees("GP consultation · Camden Main")
    at_first.taps("Dr Tom <Ford>")
    assert at_first.task.wish.clinician is not None
    assert at_first.task.wish.clinician.name == "Dr Tom <Ford>"
    assert at_first.cancelled == []


@pytest.mark.parametrize("text", ["change to dr ford", "I'd rather see Dr Ford", "can Dr Ford do it instead"])
def test_who_names_somebody_else_is_asked_when_it_is_to_be(text: str, at_first: Patient) -> None:
    at_first.says(text)
    at_first.sees("Let us find another time.", "GP consultation · Camden Main · Dr Tom <Ford>")
    assert isinstance(at_first.conversation.state, ChoosingTime), at_first.reads
    assert at_first.cancelled == []


def test_another_time_with_the_same_doctor_keeps_the_doctor(at_first: Patient) -> None:
    at_first.says("change the time with Dr Patel")
    assert isinstance(at_first.conversation.state, ChoosingTime)
    at_first.sees("Dr Anita Patel")


@pytest.mark.parametrize(
    "text",
    ["if I cancel on Monday night do I pay", "what does it cost to cancel tomorrow", "can I cancel for free on Monday"],
)
def test_a_question_what_it_would_cost_later_opens_nothing(text: str, at_first: Patient) -> None:
    at_first.says(text)
    assert isinstance(at_first.conversation.state, ShowingAppointment)
    at_first.sees("What cancelling costs depends on the visit")
