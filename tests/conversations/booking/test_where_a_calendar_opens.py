"""The month on which the calendar opens: one of which something is left. Stands alone, as it needs no patient."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from conversations.booking.month import opening
from tests.conversations.patient import NOW


@pytest.mark.parametrize(
    ("first", "opened"),
    [(date(2026, 11, 23), 11), (date(2026, 11, 26), 11), (date(2026, 11, 27), 12), (date(2026, 11, 30), 12)],
)
def test_a_calendar_opens_on_a_month_of_which_something_is_left(first: date, opened: int) -> None:
    assert opening(first, NOW).month == opened


def test_no_calendar_opens_beyond_the_last_day() -> None:
    last = datetime(2026, 9, 7, 10, tzinfo=NOW.tzinfo) + timedelta(days=83)
    assert opening(last.date(), datetime(2026, 9, 7, 10, tzinfo=NOW.tzinfo)) == last.date()
