"""One of several moments that were named: each is a button, and what is tapped sets its day and its hours."""

from __future__ import annotations

from datetime import date, time

import pytest

from conversations.clinic.questions import PartOfDay
from tests.conversations.patient import Patient

ASKED = "Which of these do you mean?"


def test_each_has_its_day_and_its_hours(at_time: Patient) -> None:
    at_time.says("tuesday morning or thursday after 3")
    at_time.sees(ASKED, "Tue 24 Nov · Mornings", "Thu 26 Nov · from 15:00", "Another day")
    assert at_time.task.wish.time is None
    at_time.taps("Thu 26 Nov · from 15:00")
    wanted = at_time.task.wish.time
    assert wanted
    assert (wanted.first, wanted.last, wanted.starting) == (date(2026, 11, 26), date(2026, 11, 26), time(15))


def test_two_windows_of_a_day_keep_the_day(at_time: Patient) -> None:
    at_time.says("wednesday morning, or evening if there's no morning")
    at_time.sees(ASKED, "Wed 25 Nov · Mornings", "Wed 25 Nov · from 17:00")
    at_time.taps("Wed 25 Nov · Mornings")
    wanted = at_time.task.wish.time
    assert wanted
    assert (wanted.first, wanted.part) == (date(2026, 11, 25), PartOfDay.MORNING)


def test_two_windows_of_any_day_keep_what_was_known(at_slots: Patient) -> None:
    at_slots.says("on thursday")
    at_slots.says("before 9 or after 5")
    at_slots.sees(ASKED, "Thu 26 Nov · until 09:00", "Thu 26 Nov · from 17:00")


def test_said_ahead_it_is_asked_when_its_turn_comes(at_types: Patient) -> None:
    at_types.says("gp consultation, monday before 10 or tuesday after 4")
    at_types.sees(ASKED, "Mon 23 Nov · until 10:00", "Tue 24 Nov · from 16:00")


@pytest.mark.parametrize("words", ["1 march before 10 or 2 march after 3", "tuesday before 10 or 2 march after 3"])
def test_what_is_too_far_is_not_offered(at_time: Patient, words: str) -> None:
    at_time.says(words)
    at_time.sees_no("Mar")
    at_time.sees_no(ASKED)


def test_another_day_leads_to_the_days(at_time: Patient) -> None:
    at_time.says("before 9 or after 5")
    at_time.sees(ASKED, "until 09:00", "from 17:00")
    at_time.taps("Another day")
    at_time.sees("When would suit you?")
