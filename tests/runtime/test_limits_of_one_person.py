"""What one person may have at once: an honest one never notices."""

from __future__ import annotations

import pytest

from bot.runtime.service import QUESTIONS
from tests.runtime.house import BEN, House

pytestmark = pytest.mark.in_turn


async def test_who_asks_the_clinic_too_often_waits_and_nobody_else(house: House) -> None:
    house.quick = 0.05
    await house.close()
    house.open()
    for _ in range(QUESTIONS):
        await house.says("ask")
    assert house.sees() == "answered"
    await house.says("ask")
    assert house.sees() == "asking"
    assert len(house.clinic.asked) == QUESTIONS
    await house.says("ask", BEN)
    assert house.sees(BEN) == "answered"
    await house.says("back")
    assert house.sees() == "back"
    await house.says("ask")
    house.clock.pass_by(2)
    await house.until(lambda: house.sees() == "answered")
    assert house.clinic.asked.count("AskPayers s1") == QUESTIONS + 1
