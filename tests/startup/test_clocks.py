"""The database's clock beside the process's: a difference is said, and the time that asking takes is none."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.errors import Unusable
from bot.startup.clocks import agree, ahead
from tests.support.clocks import NINE, ManualClock


class Database:
    """Shows so many seconds more than nine o'clock."""

    def __init__(self, seconds: float) -> None:
        self._at = NINE + timedelta(seconds=seconds)

    async def now(self) -> datetime:
        return self._at


@pytest.mark.parametrize("seconds", [0.0, 0.4, 12.0, -7.5])
async def test_a_difference_has_a_side(seconds: float) -> None:
    assert await ahead(Database(seconds), ManualClock()) == seconds


async def test_an_answer_that_took_long_is_no_difference() -> None:
    assert await ahead(Database(15), ManualClock(a_look=10)) == 0
    assert await ahead(Database(25), ManualClock(a_look=10)) == 5
    assert await ahead(Database(5), ManualClock(a_look=10)) == -5


async def test_a_few_seconds_are_nothing_to_speak_of() -> None:
    await agree(Database(3), ManualClock())
    await agree(Database(-3), ManualClock())


@pytest.mark.parametrize(("seconds", "words"), [(12, "12 seconds ahead of"), (-4, "4 seconds behind")])
async def test_more_than_that_is_one_line_that_says_what_to_do(seconds: float, words: str) -> None:
    with pytest.raises(Unusable, match=rf"^the database's clock is {words} this machine's: synchronise both clocks$"):
        await agree(Database(seconds), ManualClock())
