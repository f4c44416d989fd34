"""Days and hours told beside others: what does not suit and the day next to it, two weekends, a bound beside days of
the week, an hour before which somebody collects."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from conversations.understanding import Names, understand

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=ZoneInfo("Europe/London"))  # a Wednesday
NOV, DEC, END = 11, 12, date(2027, 11, 25)
WORKING, WEEKEND = frozenset(range(5)), frozenset({5, 6})
EVERY_DAY: frozenset[int] = frozenset()


def on(day: int, month: int = DEC) -> date:
    return date(2027 if month < NOV else 2026, month, day)


Days = tuple[tuple[str, date, date, frozenset[int]], ...]

BOTH: Days = (
    ("this weekend or next weekend", on(28, NOV), on(6), WEEKEND),
    ("this weekend or the next weekend", on(28, NOV), on(6), WEEKEND),
    ("this weekend or the following one", on(28, NOV), on(6), WEEKEND),
    ("this coming weekend or next weekend", on(28, NOV), on(6), WEEKEND),
    ("this or next weekend", on(28, NOV), on(6), WEEKEND),
    ("saturday or the saturday after", on(28, NOV), on(5), frozenset({5})),
    ("friday or the following friday", on(27, NOV), on(4), frozenset({4})),
    ("thursday or the one after", on(26, NOV), on(3), frozenset({3})),
    ("next monday or the monday after that", on(30, NOV), on(7), frozenset({0})),
    ("tomorrow at half 2 or the day after at the same time", on(26, NOV), on(27, NOV), EVERY_DAY),
    ("monday at 10 or tuesday same time", on(30, NOV), on(1), EVERY_DAY),
    ("the 8th at 11 or the next day same time", on(8), on(9), EVERY_DAY),
    ("when I'm back on the 13th or the day after", on(13), on(14), EVERY_DAY),
)

BOUNDED_SETS: Days = (
    ("before the 20th, weekdays", on(25, NOV), on(19), WORKING),
    ("before good friday, weekdays only", on(25, NOV), on(25, 3), WORKING),
    ("this side of good friday, weekdays", on(25, NOV), on(25, 3), WORKING),
    ("by the 18th, weekends", on(25, NOV), on(18), WEEKEND),
    ("after the 1st, mondays", on(2), END, frozenset({0})),
    ("from the 7th any weekday", on(7), END, WORKING),
    ("until christmas, tuesdays and thursdays", on(25, NOV), on(25), frozenset({1, 3})),
    ("before 18 december weekdays", on(25, NOV), on(17), WORKING),
    ("by new years eve, any friday", on(25, NOV), on(31), frozenset({4})),
    ("any mon, wed or fri", on(25, NOV), date(2027, 11, 24), frozenset({0, 2, 4})),
    ("mon-fri 8-9am", on(25, NOV), END, WORKING),
    ("every day until the 4th", on(25, NOV), on(4), EVERY_DAY),
    ("daily till friday", on(25, NOV), on(27, NOV), EVERY_DAY),
)

NAMED: Days = (
    ("advent sunday", on(29, NOV), on(29, NOV), EVERY_DAY),
    ("the monday after advent sunday", on(30, NOV), on(30, NOV), EVERY_DAY),
    ("easter tuesday", on(30, 3), on(30, 3), EVERY_DAY),
    ("when the clocks change", on(28, 3), on(28, 3), EVERY_DAY),
    ("the sunday the clocks change", on(28, 3), on(28, 3), EVERY_DAY),
    ("before the clocks go forward", on(25, NOV), on(27, 3), EVERY_DAY),
    ("the monday after the clocks go forward", on(29, 3), on(29, 3), EVERY_DAY),
    ("bank holiday tuesday", on(29), on(29), EVERY_DAY),
    ("easter bank holiday tuesday", on(30, 3), on(30, 3), EVERY_DAY),
    ("end aug bank holiday tuesday", on(31, 8), on(31, 8), EVERY_DAY),
    ("the tuesday after the august bank hol", on(31, 8), on(31, 8), EVERY_DAY),
    ("the last bank holiday of the summer", on(30, 8), on(30, 8), EVERY_DAY),
    ("before the long weekend", on(25, NOV), on(25), EVERY_DAY),
    ("the shortest day 21st dec", on(21), on(21), EVERY_DAY),
    ("this day month", on(25), on(25), EVERY_DAY),
    ("a month today", on(25), on(25), EVERY_DAY),
)

HALF_TERM: Days = (
    ("half term, 15th to 19th february", on(15, 2), on(19, 2), EVERY_DAY),
    ("half term 15-19 feb", on(15, 2), on(19, 2), EVERY_DAY),
    ("half term this week so any day", on(25, NOV), on(29, NOV), EVERY_DAY),
    ("in half term (next week) thursday", on(3), on(3), EVERY_DAY),
    ("half term next week", on(30, NOV), on(6), EVERY_DAY),
    ("it's half term next week so monday", on(30, NOV), on(30, NOV), EVERY_DAY),
    ("over half term, the 16th", on(16), on(16), EVERY_DAY),
    ("half term, the 17th at 10", on(17), on(17), EVERY_DAY),
)

ONE_AFTER_ANOTHER: Days = (
    ("monday or the wednesday after", on(30, NOV), on(2), frozenset({0, 2})),
    ("saturday the 5th or sunday, whichever", on(5), on(6), EVERY_DAY),
    ("I could do sunday 29th or the following sunday", on(29, NOV), on(6), frozenset({6})),
    ("the 10th or the friday after", on(10), on(11), EVERY_DAY),
    ("this thursday, failing that next", on(26, NOV), on(3), frozenset({3})),
    ("thursday or next", on(26, NOV), on(3), frozenset({3})),
    ("the week after next or the one following", on(7), on(20), EVERY_DAY),
    ("the week of the 7th or the 14th", on(7), on(20), EVERY_DAY),
    ("first or second week of january", on(1, 1), on(14, 1), EVERY_DAY),
    ("late this week or early next", on(26, NOV), on(1), frozenset({0, 1, 3, 4})),
    ("end of this week or start of next", on(26, NOV), on(1), frozenset({0, 1, 3, 4})),
    ("good friday if you're open, else easter saturday", on(26, 3), on(27, 3), EVERY_DAY),
    ("a tuesday or thursday in december before 11", on(1), on(31), frozenset({1, 3})),
    ("mondays or wednesdays after 4 until christmas", on(25, NOV), on(25), frozenset({0, 2})),
    ("the nearest friday to the 10th", on(4), on(11), frozenset({4})),
)

ONLY_A_BOUND: Days = (
    ("before I go back to work on the 7th", on(25, NOV), on(6), EVERY_DAY),
    ("the school finishes on the 18th so the week after", on(21), on(27), EVERY_DAY),
    ("my mum's here till the 12th so after", on(13), END, EVERY_DAY),
    ("up to but not including the 9th", on(25, NOV), on(8), EVERY_DAY),
    ("january after the 10th", on(11, 1), on(31, 1), EVERY_DAY),
    ("january but only from the 11th", on(11, 1), on(31, 1), EVERY_DAY),
    ("january, after the 30th", on(31, 1), on(31, 1), EVERY_DAY),
    ("february after the 30th", on(1, 2), on(28, 2), EVERY_DAY),  # it has none: any day of it
    ("any day next week but the 2nd", on(30, NOV), on(6), frozenset({0, 1, 3, 4, 5, 6})),
    ("the morning after christmas day", on(26), on(26), EVERY_DAY),
    ("xmas eve eve", on(23), on(23), EVERY_DAY),
    ("by friday, mornings only", on(25, NOV), on(27, NOV), EVERY_DAY),
    ("before friday, afternoons", on(25, NOV), on(26, NOV), EVERY_DAY),
    ("any day after tomorrow", on(27, NOV), END, EVERY_DAY),
    ("6 weeks from my op on the 2nd", on(13, 1), on(13, 1), EVERY_DAY),
    ("not the first week of december, the second", on(8), on(14), EVERY_DAY),
    ("this time next month", on(25), on(25), EVERY_DAY),
    ("same day next month", on(25), on(25), EVERY_DAY),
    ("saturday, earliest you've got", on(28, NOV), on(28, NOV), EVERY_DAY),
    ("when I finish nights, which is thursday", on(26, NOV), on(26, NOV), EVERY_DAY),
)

TOLD_BY_ANOTHER: Days = (
    ("after payday which is the 28th", on(29, NOV), END, EVERY_DAY),
    ("anywhen after the 3rd", on(4), END, EVERY_DAY),
    ("the day after my birthday which is 9th of december", on(10), on(10), EVERY_DAY),
    ("before my holiday that's on the 14th", on(25, NOV), on(13), EVERY_DAY),
    ("until the wedding, which is the 12th", on(25, NOV), on(12), EVERY_DAY),
    ("the 30th is my last day so by then", on(25, NOV), on(30, NOV), EVERY_DAY),
    ("dec 12th is my last day at work so before then", on(25, NOV), on(11), EVERY_DAY),
    ("back on 11 december, so then or after", on(11), END, EVERY_DAY),
    ("home from the 14th, so then or later", on(14), END, EVERY_DAY),
    ("when the evenings are lighter, so after 28th march", on(29, 3), END, EVERY_DAY),
    ("a day next week the wife's off, so tuesday", on(1), on(1), EVERY_DAY),
    ("tuesday as monday is a bank holiday", on(1), on(1), EVERY_DAY),
    ("thursday not friday because friday is good friday", on(26, NOV), on(26, NOV), EVERY_DAY),
)

BESIDE_WHAT_DOES_NOT_SUIT: Days = (
    ("boxing day is out, the day after", on(27), on(27), EVERY_DAY),
    ("paddy's day no good, the day before is fine", on(16, 3), on(16, 3), EVERY_DAY),
    ("mother's day weekend is out, the monday following", on(8, 3), on(8, 3), EVERY_DAY),
    ("the 12th is no good, the day after is fine", on(13), on(13), EVERY_DAY),
    ("not xmas week, the week before is ok", on(14), on(20), EVERY_DAY),
    ("easter is no good, the tuesday following", on(30, 3), on(30, 3), EVERY_DAY),
    ("easter week is out, the week after", on(29, 3), on(4, 4), EVERY_DAY),
    ("not this friday, the friday after", on(4), on(4), EVERY_DAY),
    ("monday. not this monday. the one after", on(7), on(7), EVERY_DAY),
    ("when christmas is over, say the tuesday", on(29), on(29), EVERY_DAY),
    ("a fortnight today, oh that's boxing day, make it the day before", on(25), on(25), EVERY_DAY),
    ("anything but the 9th, that week", on(7), on(13), frozenset({0, 1, 3, 4, 5, 6})),
    ("in the week of my scan, the 16th, but not the 16th", on(14), on(20), frozenset({0, 1, 3, 4, 5, 6})),
    ("i do tuesdays and thursdays at the food bank, other weekdays good", on(25, NOV), END, frozenset({0, 2, 4})),
    ("i volunteer mondays at the library, any other day", on(25, NOV), END, frozenset({1, 2, 3, 4, 5, 6})),
    ("not before 2pm and not this week", on(30, NOV), date(2027, 11, 30), EVERY_DAY),
)

PARTS_OF_MONTHS: Days = (
    ("february sometime, midweek", on(1, 2), on(28, 2), frozenset({1, 2, 3})),
    ("january, midweek", on(1, 1), on(31, 1), frozenset({1, 2, 3})),
    ("next month, first ten days", on(1), on(10), EVERY_DAY),
    ("the first december weekend", on(5), on(6), EVERY_DAY),
    ("the last january weekend", on(30, 1), on(31, 1), EVERY_DAY),
    ("the second february tuesday", on(9, 2), on(9, 2), EVERY_DAY),
    ("july, first thing, any weekday", on(1, 7), on(31, 7), WORKING),
    ("in the fortnight after easter", on(29, 3), on(11, 4), EVERY_DAY),
    ("the fortnight before the 20th", on(6), on(19), EVERY_DAY),
    ("sat'days in january", on(1, 1), on(31, 1), frozenset({5})),
)


@pytest.mark.parametrize(
    ("text", "first", "last", "weekdays"),
    [
        *(*ONE_AFTER_ANOTHER, *ONLY_A_BOUND),
        *(*BOTH, *BOUNDED_SETS, *NAMED, *HALF_TERM, *TOLD_BY_ANOTHER),
        *(*BESIDE_WHAT_DOES_NOT_SUIT, *PARTS_OF_MONTHS),
    ],
)
def test_which_days_are_meant(text: str, first: date, last: date, weekdays: frozenset[int]) -> None:
    found = understand(text, NOW, Names())
    assert found.days is not None, found
    assert (found.days.first, found.days.last, found.days.weekdays, found.doubts) == (first, last, weekdays, ())


HOURS: tuple[tuple[str, time | None, time | None, bool], ...] = (
    ("could you do elevenish on friday", time(11), None, True),
    ("twelveish tomorrow", time(12), None, True),
    ("nineish next tuesday", time(9), None, True),
    ("threeish on thursday", time(15), None, True),
    ("thursday, tenish", time(10), None, True),
    ("the 3rd, fiveish", time(17), None, True),
    ("twoish or so on friday", time(14), None, True),
    ("around fourish on the 7th", time(16), None, True),
    ("any time friday before I collect at 3.15", None, time(15, 15), False),
    ("thursday after I drop the kids at 9", time(9), None, False),
    ("monday straight after work, I finish 5.15", time(17, 15), None, False),
    ("friday until I leave at 2", None, time(14), False),
    ("before we set off at 11 on saturday", None, time(11), False),
    ("wed 9 dec, I've an hour at 1", time(13), None, True),
    ("I have a gap at 2 on thursday", time(14), None, True),
    ("a weekday, after school, like 4", time(16), None, True),
    ("tuesday after school say 4.15", time(16, 15), None, True),
    ("saturday, that morning is fine", None, time(12), False),
    ("the 12th, that afternoon please", time(12), time(17), False),
    ("christmas eve, that morning", None, time(12), False),
    ("friday at the crack of dawn", None, time(10), False),
    ("tmoz dinner hour", time(12), time(14), False),
    ("tomorrow when the sitter's here, 10 to 12", time(10), time(12), False),
    ("kids finish today so mornings are out from now on", time(12), None, False),
    ("once I've dropped the kids off at 9.15", time(9, 15), None, False),
    ("half past elevenish monday", time(11, 30), None, True),
    ("10 till noon any weekday next week", time(10), time(12), False),
    ("the morning after christmas day", None, time(12), False),
    ("sat'day at 10", time(10), None, True),
    ("monday at 10 or tuesday same time", time(10), None, True),
    ("tomorrow at half 2 or the day after at the same time", time(14, 30), None, True),
)


@pytest.mark.parametrize(("text", "start", "finish", "exact"), HOURS)
def test_which_hours_are_meant(text: str, start: time | None, finish: time | None, *, exact: bool) -> None:
    found = understand(text, NOW, Names()).hours
    assert found is not None
    assert (found.start, found.finish, found.exact) == (start, finish, exact)


@pytest.mark.parametrize(
    "text", ["the sooner the better, even today", "asap, today even", "soonest please, even tomorrow"]
)
def test_even_today_is_no_last_day(text: str) -> None:
    found = understand(text, NOW, Names())
    assert (found.days, found.doubts, found.soonest) == (None, (), True)


def test_two_days_that_differ_are_not_one_a_week_later() -> None:
    found = understand("monday. not this tuesday. the one after", NOW, Names())
    assert (found.days, found.denied.listed) == (None, ("day:2026-12-01",))
    assert [doubt.text for doubt in found.doubts] == ["the one after"]


def test_nothing_else_is_said_by_even_today() -> None:
    found = understand("could I come even today", NOW, Names()).days
    assert found is not None
    assert found.first == found.last == NOW.date()


@pytest.mark.parametrize(
    "text",
    [
        "after half term, the 26th",
        "not in half term",
        "this week or next weekend",
        "the tuesday after may bank holiday",
        "wednesday or the following wednesday",
        "next friday or the 12th",
        "monday or next weekend",
        "any saturday in december but the 19th",
        "the 10th or the week after",
        "saturday the 5th or friday",
        "first week in december or the last",
        "in the fortnight after may bank holiday",
    ],
)
def test_two_readings_are_asked_back(text: str) -> None:
    assert understand(text, NOW, Names()).doubts


@pytest.mark.parametrize(
    ("said", "text", "first", "last"),
    [
        ("2027-05-30", "this weekend or next weekend", None, None),  # a Sunday
        ("2027-04-27", "the tuesday after may bank holiday", "2027-05-04", "2027-05-04"),
        ("2027-05-10", "may bank holiday", "2027-05-31", "2027-05-31"),
        (
            "2026-03-02",
            "a fortnight today, oh that's bonfire night, make it the day before",
            "2026-11-04",
            "2026-11-04",
        ),
        ("2026-08-07", "week after the bank hol", "2026-09-07", "2026-09-13"),
        ("2026-06-11", "this weekend or next", None, None),
        ("2026-06-13", "this weekend or next weekend", "2026-06-13", "2026-06-21"),  # a Saturday
        ("2026-10-05", "the sunday the clocks go", "2026-10-25", "2026-10-25"),
    ],
)
def test_the_day_on_which_it_is_said_decides(said: str, text: str, first: str | None, last: str | None) -> None:
    found = understand(text, datetime.fromisoformat(f"{said}T10:00").replace(tzinfo=NOW.tzinfo), Names())
    if first is None or last is None:
        assert found.doubts
    else:
        assert found.days is not None
        assert (str(found.days.first), str(found.days.last)) == (first, last)
