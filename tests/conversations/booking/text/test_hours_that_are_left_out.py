"""Hours that must not be are left out of the days that are wished for, and the card says so."""

from __future__ import annotations

import pytest

from tests.conversations.patient import Patient


@pytest.mark.parametrize(
    ("text", "out", "gone"),
    [
        ("Thursday, any time except lunch", "12:00–14:00", "12:20"),
        ("thursday but not 11 to 12", "11:00–12:00", "11:20"),
        ("Thursday, any time except 11am to 12", "11:00–12:00", "11:20"),
        ("any time thursday, not thursday morning", "Thursdays · until 12:00", "11:20"),
    ],
)
def test_hours_of_a_day_are_left_out_of_it(text: str, out: str, gone: str, at_time: Patient) -> None:
    at_time.says(text)
    at_time.sees(f"Left out, as you said: {out}", "Thu 26 Nov, 14:20")
    at_time.sees_no(gone)


def test_hours_that_are_asked_for_again_are_not_left_out(at_time: Patient) -> None:
    at_time.says("Thursday, any time except 11 to 12")
    at_time.taps("Other time")
    at_time.says("thursday at 11:20")
    at_time.sees_no("Left out")


def test_a_part_of_a_day_that_is_asked_for_again_is_not_left_out(at_time: Patient) -> None:
    at_time.says("any time but not thursday afternoon")
    at_time.sees("Left out, as you said: Thursdays · 12:00–17:00")
    at_time.taps("Other time")
    at_time.says("any day after 10")
    at_time.sees("Left out")
    at_time.says("thursday afternoon")
    at_time.sees_no("Left out")


def test_hours_that_cannot_be_left_out_are_told_and_the_day_stays(at_time: Patient) -> None:
    at_time.says("Thursday but not the last slot of the day")
    at_time.sees("so I have not taken it", "Thu 26 Nov")
