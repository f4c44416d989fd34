"""Single dates and times that are denied are left out and said; days away are no wish for them."""

from __future__ import annotations

from datetime import date, time

import pytest

from conversations.state.booking import ChoosingSlot
from conversations.state.wish import WantedTime
from conversations.text.phrasing.days_away import as_wish
from tests.conversations.patient import Patient

LEFT_OUT: tuple[tuple[str, set[date], set[time]], ...] = (
    ("anything but the 7th", {date(2026, 12, 7)}, set()),
    ("I have the plumber on the 7th", {date(2026, 12, 7)}, set()),
    ("any day except 3 December", {date(2026, 12, 3)}, set()),
    ("not the 24th or the 25th", {date(2026, 11, 24), date(2026, 11, 25)}, set()),
    ("not tomorrow", {date(2026, 11, 23)}, set()),
    ("the 7th is no good", {date(2026, 12, 7)}, set()),
    ("the first Tuesday of the month is when the bins go, so not that", {date(2026, 12, 1)}, set()),
    ("not at 9", set(), {time(9)}),
    ("not 8 oclock!! last time you gave me 8 oclock", set(), {time(8), time(20)}),
    ("anything but 11.30", set(), {time(11, 30)}),
)
SAID = (
    ("I shall be at my sister's until the 12th.", "after the 12th."),
    ("I'm away till Monday", "after the Monday"),
    ("I'll be back from Portugal on the 4th.", " from the 4th."),
    ("before my operation on the 17th please", "before the 17th please"),
    ("not until after my holiday on the 5th", "after the 5th"),
    ("not this side of the new year", "after new year"),
    ("Is there nothing on the Wednesday?", "anything on the Wednesday?"),
    ("I work until 5", "I work until 5"),
    ("I'm free until the 10th", "I'm free until the 10th"),
    ("Is there anything later on? I help at the school till 3", "anything after 3"),
    ("anything later on? I can do till 5", "anything later on? I can do till 5"),
)


@pytest.mark.parametrize(("words", "dates", "times"), LEFT_OUT)
def test_a_single_day_or_time_is_left_out(at_time: Patient, words: str, dates: set[date], times: set[time]) -> None:
    at_time.says(words)
    at_time.sees("Left out, as you said:", "These times are free.")
    unwanted = at_time.task.wish.unwanted
    assert (set(unwanted.dates), set(unwanted.times)) == (dates, times)


def test_what_is_left_out_is_not_offered_until_it_is_wished_for(at_time: Patient) -> None:
    at_time.says("not the 24th")
    at_time.sees_no("Tue 24 Nov, 09:20")
    at_time.says("the 24th after all")
    at_time.sees("Tue 24 Nov, 09:20")
    assert at_time.task.wish.unwanted.dates == ()


def test_a_time_that_is_denied_is_not_offered(at_slots: Patient) -> None:
    at_slots.says("not at 9.20")
    at_slots.sees("Left out, as you said: 09:20.")
    at_slots.sees_no("Tue 24 Nov, 09:20")


def test_beside_a_wish_both_count(at_time: Patient) -> None:
    at_time.says("next week but not at 9")
    wish = at_time.task.wish
    assert wish.time is not None
    assert (wish.time.first, wish.unwanted.times) == (date(2026, 11, 23), (time(9),))


def test_a_week_that_does_not_suit_is_left_behind(at_time: Patient) -> None:
    at_time.says("I can't do this week")
    assert at_time.task.wish.time == WantedTime(first=date(2026, 11, 30), last=date(2027, 2, 13))


def test_who_is_named_is_taken_and_the_hour_left_out(at_types: Patient) -> None:
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    at_types.says("I'd like Dr Patel but not at nine in the morning as last time")
    at_types.sees("Dr Anita Patel", "Left out, as you said: 09:00.", "When would suit you?")


def test_a_day_of_the_week_that_is_denied_with_a_place_is_left_out_too(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("Anywhere, so long as it isn't Saturday.")
    at_types.sees("any place", "Left out, as you said: Saturdays.")
    at_types.sees_no("Please say when it does.")


def test_any_day_will_do_again(at_time: Patient) -> None:
    at_time.says("not the 24th")
    at_time.says("any day will do")
    assert at_time.task.wish.unwanted.dates == ()


@pytest.mark.parametrize(("words", "wish"), SAID)
def test_days_away_are_said_as_the_wish_that_they_mean(words: str, wish: str) -> None:
    assert as_wish(words) == wish


def test_days_away_are_never_the_days_wished_for(at_slots: Patient) -> None:
    at_slots.says("None of those, dear, I shall be at my sister's until the 12th.")
    assert isinstance(at_slots.conversation.state, ChoosingSlot)
    assert at_slots.task.wish.time == WantedTime(first=date(2026, 12, 13), last=date(2027, 2, 13))


@pytest.mark.parametrize("words", ["not at noonday", "not 35.99", "not on the 45th"])
def test_what_is_no_day_and_no_time_leaves_nothing_out(at_time: Patient, words: str) -> None:
    at_time.says(words)
    unwanted = at_time.task.wish.unwanted
    assert (unwanted.dates, unwanted.times) == ((), ())


def test_why_another_day_cannot_be_meant_is_said_beside_what_is_left_out(at_time: Patient) -> None:
    at_time.says("not the 25th, 12 March 2027 please")
    at_time.sees("Fri 12 Mar 2027 is further ahead", "Left out, as you said: Wed 25 Nov.", "When would suit you?")
    at_time.taps("As soon as possible")
    at_time.says("not the 24th, 12 March 2027 please")
    at_time.sees("Fri 12 Mar 2027 is further ahead", "These times are free.")
    at_time.sees_no("Tue 24 Nov, ")


def test_a_feast_that_is_denied_is_left_out_and_nothing_is_asked_back(at_time: Patient) -> None:
    at_time.says("not Christmas Day")
    at_time.sees("Left out, as you said: Fri 25 Dec.", "These times are free.")


def test_an_hour_that_is_denied_with_a_place_is_left_out_and_a_month_waits_for_its_card(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("Camden, but not at nine in the morning")
    at_types.sees("Left out, as you said: 09:00.", "Who would you like to see?")
    at_types.taps("Back")
    at_types.says("Camden, but not in December")
    at_types.sees("I come to the day and the time in a moment.", "Who would you like to see?")
