"""Words about days are read from the moment at which they were said, and held against the moment of the answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from conversations.events import Said
from tests.conversations.patient import Patient


def said_before(patient: Patient, words: str, **ago: int) -> None:
    """The patient has written this some time ago; the bot comes to it now, on Sunday 22 November at ten."""
    patient.happens(Said(words, at=(patient.now - timedelta(**ago)).astimezone(UTC)))


def test_tomorrow_is_the_day_after_it_was_said(at_time: Patient) -> None:
    said_before(at_time, "tomorrow", hours=11)
    at_time.sees("Sun 22 Nov")
    at_time.sees_no("Mon 23 Nov, ")


def test_in_three_days_counts_from_then(at_time: Patient) -> None:
    said_before(at_time, "in three days", days=1)
    at_time.sees("Tue 24 Nov, 09:20")


def test_what_was_said_just_now_counts_from_now(at_time: Patient) -> None:
    said_before(at_time, "in two days", seconds=2)
    at_time.sees("Tue 24 Nov, 09:20")


@pytest.mark.parametrize("words", ["tomorrow", "today at 4", "in two hours", "this afternoon"])
def test_a_day_that_has_gone_by_since_is_said_to_have(at_time: Patient, words: str) -> None:
    said_before(at_time, words, days=2)
    at_time.sees("has already gone by", "When would suit you?")


def test_an_hour_of_today_that_has_gone_by_since_is_said_to_have(at_time: Patient) -> None:
    said_before(at_time, "in an hour", hours=2)
    at_time.sees("has already gone by", "When would suit you?")


def test_of_a_span_that_began_meanwhile_the_rest_is_searched(at_time: Patient) -> None:
    said_before(at_time, "within the next five days", days=3)
    assert at_time.last_search.first == at_time.now.date()


@pytest.mark.parametrize("ago", [timedelta(days=-1), timedelta(days=30)])
def test_a_clock_that_is_wrong_is_not_believed(at_time: Patient, ago: timedelta) -> None:
    at_time.happens(Said("in two days", at=at_time.now - ago))
    at_time.sees("Tue 24 Nov, 09:20")


def test_on_a_clock_without_a_zone_it_is_read_now(at_time: Patient) -> None:
    at_time.now = at_time.now.replace(tzinfo=None)
    at_time.happens(Said("31 february", at=datetime(2026, 11, 1, tzinfo=UTC)))
    at_time.sees("There is no")
