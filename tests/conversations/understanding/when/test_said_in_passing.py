"""Days and hours that are said in passing: beside what else is told, joined by an or, or bounded by what "
"happens then."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from conversations.understanding import Names, understand

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("Europe/London"))  # a Tuesday
DEC, END = 12, date(2027, 11, 24)


def on(day: int, month: int = DEC) -> date:
    return date(2027 if month < 11 else 2026, month, day)


DAYS: tuple[tuple[str, date, date, frozenset[int]], ...] = (
    ("fri 27 9.30am", on(27, 11), on(27, 11), frozenset()),
    ("mon 21 10am if poss", on(21), on(21), frozenset()),
    ("after new years", on(2, 1), END, frozenset()),
    ("not christmas day but any day after", on(26), END, frozenset()),
    ("we fly on the 10th so before that", on(24, 11), on(9), frozenset()),
    ("I'm back from hols on the 3rd, any time after", on(4), END, frozenset()),
    ("after my op on the 14th", on(15), END, frozenset()),
    ("any day this week bar tomorrow", on(24, 11), on(29, 11), frozenset({1, 3, 4, 5, 6})),
    ("half term so next week is fine", on(30, 11), on(6), frozenset()),
    ("next week when hubby is off", on(30, 11), on(6), frozenset()),
    ("friday when youre quiet", on(27, 11), on(27, 11), frozenset()),
    ("anything this side of the weekend", on(24, 11), on(27, 11), frozenset()),
    ("today if anyone cancels", on(24, 11), on(24, 11), frozenset()),
    ("in the next day or two", on(24, 11), on(26, 11), frozenset()),
    ("late dec or early jan", on(21), on(10, 1), frozenset()),
    ("not the 10th, otherwise that week is ok", on(7), on(13), frozenset({0, 1, 2, 4, 5, 6})),
    ("wednesday mornings or friday mornings", on(25, 11), on(27, 11), frozenset({2, 4})),
    ("any wed or fri in december after 4", on(1), on(31), frozenset({2, 4})),
    ("I have 2 kids and we fly on the 8th so before that", on(24, 11), on(7), frozenset()),
    ("im at the dentist on monday so any day but that", on(24, 11), END, frozenset({1, 2, 3, 4, 5, 6})),
    ("not this week, im away till sunday", on(30, 11), END, frozenset()),
    ("not xmas eve lol the day before", on(23), on(23), frozenset()),
    ("not this week, weds the week after", on(2), on(2), frozenset()),
    ("next thurs or the thurs after", on(26, 11), on(3), frozenset({3})),
    ("Tue1Dec", on(1), on(1), frozenset()),
    ("twelth of jan", on(12, 1), on(12, 1), frozenset()),
    ("anyday next week", on(30, 11), on(6), frozenset()),
    ("fathers day weekend", on(19, 6), on(20, 6), frozenset()),
)


@pytest.mark.parametrize(("text", "first", "last", "weekdays"), DAYS)
def test_which_days_are_meant(text: str, first: date, last: date, weekdays: frozenset[int]) -> None:
    found = understand(text, NOW, Names())
    assert found.days is not None, found
    assert (found.days.first, found.days.last, found.days.weekdays, found.doubts) == (first, last, weekdays, ())


HOURS: tuple[tuple[str, time | None, time | None, bool], ...] = (
    ("friday at 20 past 4", time(16, 20), None, True),
    ("5 past 9 tomorrow", time(9, 5), None, True),
    ("friday at 25 to 11", time(10, 35), None, True),
    ("thursday before it gets dark, say 3", time(15), None, True),
    ("tomorrow before dusk", None, time(16), False),
    ("this thurs at dinnertime (i mean 12)", time(12), None, True),
    ("friday, I will be up, 11?", time(11), None, True),
    ("between 9 and 11ish on wed", time(9), time(11), False),
    ("the 10th to 2pm", None, time(14), False),
    ("I finish at 4 so anything after half past", time(16, 30), None, False),
    ("she works till 3 so after half 3", time(15, 30), None, False),
    ("i work till 5 everyday", time(17), None, False),
    ("half 3 friday after school pickup", time(15, 30), None, True),
    ("tuesday after school pickup", time(15, 30), None, False),
    ("tuesday after nursery drop off", time(9), None, False),
    ("thurs in the am", None, time(12), False),
    ("thurs am with a woman", None, time(12), False),
)


@pytest.mark.parametrize(("text", "start", "finish", "exact"), HOURS)
def test_which_hours_are_meant(text: str, start: time | None, finish: time | None, *, exact: bool) -> None:
    found = understand(text, NOW, Names()).hours
    assert found is not None
    assert (found.start, found.finish, found.exact) == (start, finish, exact)


@pytest.mark.parametrize(
    "text",
    [
        "thursday at 3 or friday at 10",
        "wednesday mornings or friday afternoons",
        "fri 41 9am",
    ],
)
def test_two_that_differ_in_both_are_asked_back(text: str) -> None:
    assert understand(text, NOW, Names()).doubts


def test_a_sex_beside_a_morning_is_heard() -> None:
    assert understand("physio thurs am with a woman", NOW, Names()).sex == "female"
    assert understand("gp tues pm w a man", NOW, Names()).sex == "male"
