"""The rule that the stand-in clinic's database keeps by itself: nobody is engaged twice at one time."""

import sqlite3
from pathlib import Path

import pytest

from bot.sandbox.clinic.database import Database
from bot.sandbox.clinic.diary.availability import free_starts
from bot.sandbox.clinic.diary.diary import engage

ANNA, BEN, ROOM = 1, 2, 9


def test_two_programs_cannot_engage_one_clinician_twice(tmp_path: Path) -> None:
    one, other = Database(tmp_path / "clinic.db"), Database(tmp_path / "clinic.db")
    with one.writing() as writing:
        engage(writing, ANNA, ROOM, (600, 640), None)
    for span in ((600, 640), (620, 660), (580, 601), (610, 620), (590, 700)):
        with pytest.raises(sqlite3.IntegrityError, match="engaged"), other.writing() as writing:
            engage(writing, ANNA, ROOM, span, None)
    with other.writing() as writing:
        engage(writing, ANNA, ROOM, (640, 660), None)
        engage(writing, ANNA, ROOM, (580, 600), None)
        engage(writing, BEN, ROOM, (600, 640), None)
    assert len(one.rows("SELECT * FROM engagement")) == 4
    one.close()
    other.close()


def test_a_failed_transaction_leaves_nothing_behind(tmp_path: Path) -> None:
    database = Database(tmp_path / "clinic.db")

    def engage_twice() -> None:
        with database.writing() as writing:
            engage(writing, ANNA, ROOM, (600, 640), None)
            engage(writing, ANNA, ROOM, (620, 640), None)

    with pytest.raises(sqlite3.IntegrityError):
        engage_twice()
    assert database.rows("SELECT * FROM engagement") == []
    database.close()


@pytest.mark.parametrize(
    ("taken", "length", "expected"),
    [
        ([], 20, [0, 20, 40, 60, 80, 100]),
        ([], 40, [0, 20, 40, 60, 80]),
        ([(30, 50)], 20, [0, 60, 80, 100]),
        ([(30, 50)], 40, [60, 80]),
        ([(-30, 10), (110, 200)], 20, [20, 40, 60, 80]),
        ([(0, 120)], 20, []),
        ([(20, 100), (30, 40)], 20, [0, 100]),
        ([(200, 220)], 20, [0, 20, 40, 60, 80, 100]),
    ],
)
def test_free_starts_meet_nothing_that_is_taken(taken: list[tuple[int, int]], length: int, expected: list[int]) -> None:
    assert list(free_starts((0, 120), taken, length, 20)) == expected
