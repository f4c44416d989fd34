"""A row that came before is not read again; the clinic is asked all the same, and each answer says what is free."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.portal.errors import Unreadable
from bot.portal.wire.slot_rows import MOST_KNOWN, KnownRows
from bot.portal.wire.slots import TimeSlotsData
from bot.portal.zones import UK, Zones
from conversations.clinic.questions import Slots
from tests.portal.recorded import NOON, SESSION, Recorded, search
from tests.support.clocks import ManualClock

FREE = "appointment/proposed-time-slots"
TWO_AND_THREE = {"TimeSlots": [{"Start": f"2026-12-01T{hour}:00:00", "Finish": f"2026-12-01T{hour}:20:00"} | {
    "SiteKey": 1, "LocationKey": 2, "GrossPrice": 60,
} for hour in (14, 15)]}  # fmt: skip
THREE = {"TimeSlots": TWO_AND_THREE["TimeSlots"][1:]}


async def hours(recorded: Recorded, *, after: timedelta = timedelta(), times: int = 1) -> list[list[int]]:
    """When the slots begin that are found at noon and so much later, as often as it says then."""
    clock = ManualClock(NOON)
    portal = recorded.portal(clock=clock)
    found = [await portal.answer(SESSION, search())]
    clock.pass_by(after.total_seconds())
    found += [await portal.answer(SESSION, search()) for _ in range(times)]
    await portal.aclose()
    return [[slot.start.hour for slot in each.slots] for each in found if isinstance(each, Slots)]


async def test_the_clinic_is_asked_each_time(recorded: Recorded) -> None:
    recorded.says(FREE, TWO_AND_THREE)
    assert await hours(recorded, times=2) == [[14, 15]] * 3
    assert len(recorded.requests) == 3


async def test_what_is_free_no_more_is_found_no_more(recorded: Recorded) -> None:
    recorded.says(FREE, TWO_AND_THREE, THREE, TWO_AND_THREE)
    assert await hours(recorded, times=2) == [[14, 15], [15], [14, 15]]


@pytest.mark.parametrize("minutes", [59, 61, 120])
async def test_up_to_its_beginning_a_time_is_found(recorded: Recorded, minutes: int) -> None:
    recorded.says(FREE, TWO_AND_THREE)
    assert await hours(recorded, after=timedelta(minutes=minutes)) == [[14, 15]] * 2


@pytest.mark.parametrize("minutes", [121, 150])
async def test_what_has_begun_meanwhile_is_found_no_more(recorded: Recorded, minutes: int) -> None:
    recorded.says(FREE, TWO_AND_THREE)
    assert await hours(recorded, after=timedelta(minutes=minutes)) == [[14, 15], [15]]


async def test_a_clock_that_is_set_back_finds_again_what_has_not_begun(recorded: Recorded) -> None:
    recorded.says(FREE, TWO_AND_THREE)
    clock = ManualClock(NOON + timedelta(hours=2, minutes=30))
    portal = recorded.portal(clock=clock)
    ahead = await portal.answer(SESSION, search())
    clock.is_set_back(hours=2)
    found = await portal.answer(SESSION, search())
    await portal.aclose()
    assert [len(each.slots) for each in (ahead, found) if isinstance(each, Slots)] == [1, 2]


async def test_what_cannot_be_read_cannot_be_read_again(recorded: Recorded) -> None:
    recorded.says(FREE, {"TimeSlots": ["?"]})
    portal = recorded.portal(clock=ManualClock(NOON))
    for _ in range(2):
        with pytest.raises(Unreadable):
            await portal.answer(SESSION, search())
    await portal.aclose()


async def read(known: KnownRows, rows: list[Any], *, currency: str = "GBP", name: str = "Camden") -> list[str]:
    """The slots of an answer, in short."""
    sites = [{"Key": 1, "Name": name}]
    answer = {"TimeSlots": rows, "Sites": sites, "Currency": {"Code": currency, "Symbol": ""}}
    found = await TimeSlotsData.model_validate(answer).slots(Zones(UK), NOON, known)
    return [f"{slot.start:%H:%M} {slot.site_name} {slot.price}" for slot in found.slots]


ROWS: Any = TWO_AND_THREE["TimeSlots"]


async def test_a_row_means_what_its_own_answer_says_of_its_place_and_currency() -> None:
    known = KnownRows()
    pounds = await read(known, ROWS)
    euros, elsewhere = await read(known, ROWS, currency="EUR"), await read(known, ROWS, name="Richmond")
    assert len({*pounds, *euros, *elsewhere}) == 6
    assert await read(known, ROWS) == pounds


async def test_of_a_great_many_all_are_forgotten_and_read_anew() -> None:
    known, row = KnownRows(), ROWS[0]
    many = [
        row | {"Start": f"2026-12-02T{number // 60 % 24:02}:{number % 60:02}:{number // 1440:02}"}
        for number in range(MOST_KNOWN + 10)
    ]
    assert len(await read(known, many)) == len(many)
    assert await read(known, ROWS) == await read(KnownRows(), ROWS)
    assert len(known.rows) < 10


async def test_an_answer_that_is_being_read_goes_on_with_what_was_known_for_it() -> None:
    known = KnownRows()
    many = [ROWS[0] | {"GrossPrice": number} for number in range(MOST_KNOWN + 10)]
    await read(known, many)
    again = asyncio.create_task(read(known, many))
    await asyncio.sleep(0)
    other = await read(known, ROWS, name="Richmond")
    assert other == await read(KnownRows(), ROWS, name="Richmond")
    assert await again == await read(KnownRows(), many)
