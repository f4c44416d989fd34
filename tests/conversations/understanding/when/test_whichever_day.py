"""What is said around a day means the same in whichever way the day is named.

Every frame ("once … has gone", "two days either side of …") with every way to name a day. All of them said on Sunday
22 November 2026 at ten; the days reach over Christmas, and over the night in March in which the clocks go forward.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest

from conversations.understanding import About, Days, Hours, Meaning, Names, understand

NOW = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - wall clock at the clinic
TODAY, END = NOW.date(), date(2027, 11, 22)
DAY = timedelta(1)

NAMED = {
    "tuesday": date(2026, 11, 24),
    "friday the 4th": date(2026, 12, 4),
    "the 3rd": date(2026, 12, 3),
    "the ninth": date(2026, 12, 9),
    "9 december": date(2026, 12, 9),
    "December the fourteenth": date(2026, 12, 14),
    "tues 8 dec": date(2026, 12, 8),
    "14/12": date(2026, 12, 14),
    "christmas eve": date(2026, 12, 24),
    "the first monday in december": date(2026, 12, 7),
    "tuesday the fifteenth": date(2026, 12, 15),
    "a week on thursday": date(2026, 12, 3),
    "27 march": date(2027, 3, 27),
}
Bounds = Callable[[date], tuple[date, date]]
WEEK = 7 * DAY


def _monday(day: date) -> date:
    return day - timedelta(day.weekday())


FRAMES: dict[str, Bounds] = {
    "no earlier than {}": lambda day: (day, END),
    "can't be earlier than {}": lambda day: (day, END),
    "nowt before {}": lambda day: (day, END),
    "{} or any day after": lambda day: (day, END),
    "{} or any day after it": lambda day: (day, END),
    "we get back on {} so from then": lambda day: (day, END),
    "once {} is over": lambda day: (day + DAY, END),
    "once {} has passed": lambda day: (day + DAY, END),
    "when {} is out of the way": lambda day: (day + DAY, END),
    "the first you have after {}": lambda day: (day + DAY, END),
    "im stuck at my mums until {}": lambda day: (day + DAY, END),
    "it can't be later than {}": lambda day: (TODAY, day),
    "before we go away on {}": lambda day: (TODAY, day - DAY),
    "must be done before {}": lambda day: (TODAY, day - DAY),
    "the day after {}": lambda day: (day + DAY, day + DAY),
    "the day before the day before {}": lambda day: (day - 2 * DAY, day - 2 * DAY),
    "a week after {}": lambda day: (day + WEEK, day + WEEK),
    "a fortnight after {}": lambda day: (day + 2 * WEEK, day + 2 * WEEK),
    "{} plus a week": lambda day: (day + WEEK, day + WEEK),
    "{} minus a day": lambda day: (day - DAY, day - DAY),
    "10 days on from {}": lambda day: (day + 10 * DAY, day + 10 * DAY),
    "a day or two after {}": lambda day: (day + DAY, day + 2 * DAY),
    "two or three days after {}": lambda day: (day + 2 * DAY, day + 3 * DAY),
    "the week after {}": lambda day: (_monday(day) + WEEK, _monday(day) + 13 * DAY),
    "{} or the day after": lambda day: (day, day + DAY),
    "{} and the next day": lambda day: (day, day + DAY),
}


def _meaning(text: str) -> Meaning:
    return understand(text, NOW, Names())


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("named", NAMED)
def test_what_bounds_a_day_or_counts_from_it_does_so_however_it_is_named(frame: str, named: str) -> None:
    first, last = FRAMES[frame](NAMED[named])
    found = _meaning(frame.format(named)).days
    assert found is not None
    assert (max(found.first, TODAY), found.last, found.weekdays) == (max(first, TODAY), last, frozenset())


AROUND = {
    "two days either side of {}": 2,
    "one day either side of {}": 1,
    "3 days each side of {}": 3,
}


@pytest.mark.parametrize("frame", AROUND)
@pytest.mark.parametrize("named", [name for name in NAMED if NAMED[name] > TODAY + 3 * DAY])
def test_either_side_of_a_day_is_around_it(frame: str, named: str) -> None:
    reach = AROUND[frame] * DAY
    assert _meaning(frame.format(named)).days == Days(NAMED[named] - reach, NAMED[named] + reach)


@pytest.mark.parametrize("frame", ["no to {}", "{} is a no", "any but {}", "avoid {}", "I can't do {}"])
@pytest.mark.parametrize("named", [name for name in NAMED if name != "tuesday"])
def test_a_day_that_is_refused_is_denied_and_no_other(frame: str, named: str) -> None:
    meaning = _meaning(frame.format(named))
    assert meaning.days is None
    assert meaning.denied.days == (Days(NAMED[named], NAMED[named]),)
    assert not meaning.denied.weekdays


@pytest.mark.parametrize("frame", ["any day but {}", "any other day but {}", "all days except {}", "anything but {}"])
@pytest.mark.parametrize("named", [name for name in NAMED if name != "tuesday"])
def test_all_days_but_one_are_wished_for(frame: str, named: str) -> None:
    meaning = _meaning(frame.format(named))
    assert meaning.days == Days(TODAY, END)
    assert meaning.denied.days == (Days(NAMED[named], NAMED[named]),)


HOURS = {
    "late on {}": Hours(time(15), None),
    "{} but late": Hours(time(15), None),
    "{} but not first thing": Hours(time(10), None),
    "{} provided it is after 2": Hours(time(14), None),
    "{} unless it's after 4": Hours(None, time(16)),
    "{} so long as it is before noon": Hours(None, time(12)),
}


@pytest.mark.parametrize("frame", HOURS)
@pytest.mark.parametrize("named", NAMED)
def test_hours_beside_a_day_hold_however_it_is_named(frame: str, named: str) -> None:
    meaning = _meaning(frame.format(named))
    assert (meaning.days, meaning.hours) == (Days(NAMED[named], NAMED[named]), HOURS[frame])


@pytest.mark.parametrize("frame", ["the last slot on {}", "the latest you have on {}", "{}, last one of the day"])
@pytest.mark.parametrize("named", NAMED)
def test_the_last_of_a_day_is_shown_among_all_of_it_and_asked(frame: str, named: str) -> None:
    meaning = _meaning(frame.format(named))
    assert (meaning.days, meaning.hours) == (Days(NAMED[named], NAMED[named]), None)
    assert [(doubt.about, doubt.candidates) for doubt in meaning.doubts] == [(About.TIME, ())]


@pytest.mark.parametrize("named", [name for name in NAMED if name != "tuesday"])
def test_the_evening_before_and_the_morning_after_are_of_the_day_beside(named: str) -> None:
    day = NAMED[named]
    before, after = _meaning(f"the evening before {named}"), _meaning(f"the morning after {named}")
    assert (before.days, before.hours) == (Days(day - DAY, day - DAY), Hours(time(17), None))
    assert (after.days, after.hours) == (Days(day + DAY, day + DAY), Hours(None, time(12)))
