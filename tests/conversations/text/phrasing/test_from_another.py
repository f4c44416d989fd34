"""What is wished for by the appointment that there is becomes days and hours of the calendar."""

from __future__ import annotations

from datetime import datetime

import pytest

from conversations.text.phrasing.from_another import elsewhere, from_another

TUESDAY = datetime(2026, 11, 24, 9, 20)  # noqa: DTZ001 - wall clock at the site


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("push it back a week", "on 1 December 2026"),
        ("put it back by two days", "on 26 November 2026"),
        ("a week later please", "on 1 December 2026 please"),
        ("can it be a fortnight later", "can it be on 8 December 2026"),
        ("a month later", "on 22 December 2026"),
        ("bring it forward a day", "on 23 November 2026"),
        ("two days earlier", "on 22 November 2026"),
        ("a couple of days earlier", "on 22 November 2026"),
        ("3 weeks later", "on 15 December 2026"),
        ("20 mins later", "at 09:40 on 24 November 2026"),
        ("half an hour later", "at 09:50 on 24 November 2026"),
        ("an hour earlier", "at 08:20 on 24 November 2026"),
        ("the day after", "on 25 November 2026"),
        ("the week after", "in the week of 30 November 2026"),
        ("thurs same time", "thurs at 09:20"),
        ("later the same day", "after 09:25 on 24 November 2026 "),
        ("earlier that day", "before 09:20 on 24 November 2026 "),
        ("later on Thursday", "later on Thursday"),
        ("any other day after 3", "any other day after 3"),
        ("that arvo", "on 24 November 2026 afternoon"),
        ("anything sooner", "anything as soon as possible"),
        ("cancel it and book me in for Friday", "book me in for Friday"),
        ("swap Dr Patel for the chap", "the chap"),
        ("change it from Tuesday to Friday", "Friday"),
        ("swap Tuesday for Thursday", "for Thursday"),
        ("can Dr Ford see me instead", "with Dr Ford instead"),
        ("I don't want her, I want the man", "I want the man"),
        ("a video call", "by video"),
        ("move to Richmond, same hour. if not then leave it", "move to Richmond, at 09:20"),
    ],
)
def test_it_is_said_by_the_calendar(typed: str, said: str) -> None:
    assert " ".join(from_another(typed, TUESDAY).split()) == " ".join(said.split())


@pytest.mark.parametrize(
    "typed",
    [
        "Thursday after 4",
        "not Fridays",
        "the day after tomorrow",
        "that day is no good",
        "tomorrow",
        "with a woman please",
    ],
)
def test_what_says_when_by_itself_is_left_as_it_is(typed: str) -> None:
    assert from_another(typed, TUESDAY) == typed


def test_the_day_that_it_is_moved_from_is_not_the_one_that_is_wished_for() -> None:
    assert "Tuesday" not in from_another("get me out of Tuesday, next week is fine", TUESDAY)
    assert "Thursday" in from_another("get me out of Thursday", TUESDAY)


@pytest.mark.parametrize("typed", ["the other building please", "somewhere nearer", "another branch"])
def test_elsewhere_is_wherever_it_is(typed: str) -> None:
    assert elsewhere(typed)
    assert not elsewhere("another day")
