"""The message of a booking can be passed on: it says by itself what was booked, and for whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations.clinic.account import AskKept
from conversations.clinic.model import Appointment
from conversations.clinic.orders import Booked, InQuestion
from conversations.screens.model import Doing
from tests.conversations.patient import Patient

Visit = Callable[..., Appointment]


@pytest.fixture
def scan(at_types: Patient) -> Patient:
    """Somebody whose order of a scan of two parts is on its way."""
    for tap in ("Ultrasound scan", "Abdomen", "Thyroid", "Continue", "Camden", "Anyone", "As soon as possible"):
        at_types.taps(tap)
    at_types.taps("Tue 24 Nov, 09:20")
    at_types.taps("Book it")
    return at_types


def test_it_names_the_parts_that_came_back(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit(parts=("Long visit", "Blood pressure"), patient="Ada Hart")))
    assert "For: GP consultation · Long visit · Blood pressure\n" in placing.keeps
    assert "Patient: Ada Hart" in placing.keeps


def test_where_the_answer_is_silent_on_them_it_names_those_that_were_ordered(scan: Patient, visit: Visit) -> None:
    scan.told(Booked(visit(type_key="scan", type_name="Ultrasound scan")))
    assert "For: Ultrasound scan · Abdomen · Thyroid\n" in scan.keeps
    assert "Patient" not in scan.keeps


def test_of_another_visit_than_was_ordered_no_part_is_claimed(scan: Patient, visit: Visit) -> None:
    scan.told(Booked(visit(type_key="gp", type_name="GP consultation")))
    assert "For: GP consultation\n" in scan.keeps


def test_the_question_whether_it_is_the_one_names_them_too(scan: Patient, visit: Visit) -> None:
    scan.told(InQuestion(visit(type_key="scan", type_name="Ultrasound scan")))
    assert "For: Ultrasound scan · Abdomen · Thyroid\n" in scan.keeps


def test_its_first_line_says_nothing_that_a_lock_screen_must_not_show(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit(patient="Ada Hart")))
    assert placing.keeps.splitlines()[0] == "Your appointment is booked."


def test_a_button_copies_the_same_lines(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit(patient="Ada Hart")))
    (copy,), *_ = placing.kept[-1].rows
    assert copy.doing is Doing.COPY
    copied = "\n".join(placing.wording.plain(line) for line in copy.copied)
    assert "When: <b>Tue 24 Nov 2026, 09:20–09:40 (UK time)</b>\nWhere: Camden Main" in copied
    assert not placing.kept[-1].offers("copy", ""), "the phone does it by itself"


def test_one_tap_has_it_offered_next_time_to_who_does_not_want_that_yet(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit(), may_remember=True))
    assert len(placing.kept[-1].rows) <= 6
    placing.taps_kept("Offer me this visit next time")
    placing.sees("From your next booking on I offer you your last visit.", "Do not offer my last visit")
    assert [asked.remember for asked in placing.clinic.asked if isinstance(asked, AskKept)] == [True]


def test_who_wants_it_already_is_not_asked(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit()))
    assert "Offer me this visit" not in placing.keeps
    assert not placing.kept[-1].offers("remember_visit", "")
