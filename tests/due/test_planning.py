"""Spans are real time, whatever clocks do; the quiet of the night is that of the site."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.due.planning import Schedule
from conversations.clinic.model import ByClock
from tests.due.desk import BEFORE, LONDON, NEW_YORK, attempt, schedule, visit

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
NEW_YORKS = 9


def dues(made: Schedule, start: datetime, site: int = 1, now: datetime = LONG_AGO) -> list[datetime]:
    return [due for _, due in made.dues(visit(start=start, site=site), now)]


def at(*moment: int) -> datetime:
    """By the clock on the wall."""
    return datetime(*moment)  # type: ignore[arg-type]  # noqa: DTZ001


@pytest.mark.parametrize(
    ("start", "site", "zone"),
    [
        (at(2026, 10, 25, 14), 1, LONDON),  # an hour after the hour was set back
        (at(2027, 3, 28, 14), 1, LONDON),
        (at(2026, 11, 1, 14), NEW_YORKS, NEW_YORK),
        (at(2027, 3, 14, 14), NEW_YORKS, NEW_YORK),
        (at(2026, 7, 1, 14), NEW_YORKS, NEW_YORK),
    ],
)
def test_three_hours_are_three_hours_of_real_time(start: datetime, site: int, zone: object) -> None:
    begins = start.replace(tzinfo=zone).astimezone(UTC)  # type: ignore[arg-type]
    two_days, three_hours = dues(schedule(quiet="none"), start, site)
    assert (two_days, three_hours) == (begins - timedelta(hours=48), begins - timedelta(hours=3))


@pytest.mark.parametrize(("month", "day"), [(10, 25), (3, 28)])
def test_in_the_night_in_which_clocks_change_too(month: int, day: int) -> None:
    """A visit at half past three, or at four, and a reminder on the other side of the change."""
    year = 2026 if month == 10 else 2027
    (due,) = dues(schedule(180, quiet="none"), at(year, month, day, 4))
    assert due == at(year, month, day, 4).replace(tzinfo=LONDON).astimezone(UTC) - timedelta(hours=3)
    assert due.astimezone(LONDON).hour == (2 if month == 10 else 0) - (1 if month == 10 else 0)


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (at(2026, 12, 4, 10, 30), at(2026, 12, 4, 8)),  # half past seven is early: when the day begins
        (at(2026, 12, 4, 9), at(2026, 12, 3, 20, 30)),  # an hour before is late: the evening before
        (at(2026, 12, 4, 23, 30), at(2026, 12, 4, 20, 30)),
        (at(2026, 12, 4, 23, 59), at(2026, 12, 4, 20, 59)),
        (at(2026, 12, 4, 11), at(2026, 12, 4, 8)),
        (at(2026, 12, 5, 0, 30), at(2026, 12, 4, 20, 30)),
        (at(2026, 10, 25, 9), at(2026, 10, 24, 20, 30)),  # over the night in which the hour is set back
        (at(2027, 3, 28, 10, 30), at(2027, 3, 28, 8)),
    ],
)
@pytest.mark.parametrize("site", [1, NEW_YORKS])
def test_nobody_is_written_to_in_the_quiet_of_the_night(start: datetime, said: datetime, site: int) -> None:
    zone = NEW_YORK if site == NEW_YORKS else LONDON
    (due,) = dues(schedule(180), start, site)
    assert due.astimezone(zone).replace(tzinfo=None) == said


def test_quiet_hours_may_lie_within_a_day() -> None:
    (due,) = dues(schedule(180, quiet="12:30-14"), at(2026, 12, 4, 16))
    assert due == datetime(2026, 12, 4, 14, tzinfo=UTC)


def test_what_has_passed_is_not_planned() -> None:
    made = schedule()
    start = at(2026, 12, 4, 12)
    assert len(dues(made, start, now=datetime(2026, 12, 2, 11, 59, tzinfo=UTC))) == 2
    assert len(dues(made, start, now=datetime(2026, 12, 2, 12, tzinfo=UTC))) == 1
    assert dues(made, start, now=datetime(2026, 12, 4, 9, tzinfo=UTC)) == []
    assert dues(made, at(2026, 12, 4, 9), now=datetime(2026, 12, 3, 22, tzinfo=UTC)) == []


def test_two_that_would_come_together_are_one() -> None:
    assert schedule(720, 180).dues(visit(start=at(2026, 12, 4, 9)), LONG_AGO) == (
        (180, datetime(2026, 12, 3, 20, 30, tzinfo=UTC)),
    )


def test_a_visit_without_a_zone_is_told_by_the_clock_of_its_site() -> None:
    made = visit(start=at(2026, 7, 1, 12), site=NEW_YORKS)
    unzoned = type(made)(
        **{**{name: getattr(made, name) for name in made.__slots__}, "ahead": None, "by": ByClock.UNKNOWN}
    )
    assert schedule().begins(unzoned) == schedule().begins(made) == datetime(2026, 7, 1, 16, tzinfo=UTC)


def test_staff_are_not_reminded_of_what_they_book_for_patients() -> None:
    assert schedule().of(attempt(patient=7), visit(), BEFORE) is None
    plan = schedule().of(attempt(), visit(), BEFORE)
    assert plan is not None
    assert (plan.whose, plan.day, len(plan.leads)) == ("k=ann", "2026-12-04", 2)
