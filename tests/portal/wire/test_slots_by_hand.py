"""Slots that are read by hand are those that the models read, whatever the clinic sends."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.portal.wire.slot_rows import KnownRows, PlainRows, SlotRow
from bot.portal.wire.slots import AT_ONCE, TimeSlotData, TimeSlotsData
from bot.portal.zones import Zones
from conversations.clinic.model import Money, Slot
from conversations.clinic.questions import Slots

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
ZONES = Zones(ZoneInfo("Europe/London"), {"2": ZoneInfo("Europe/Lisbon"), "X9": ZoneInfo("America/New_York")})

TIMES = st.sampled_from(
    [
        "2026-12-01T09:00:00",
        "2026-12-01T09:00:00Z",
        "2026-12-01T10:00:00+01:00",
        "2026-12-01T09:00:00.0000001",
        " 2026-12-02T08:15 ",
        "2026-12-03",
        "2026-11-30T23:00:00",
        "0001-01-01T00:00:00+09:00",
        "9999-12-31T23:59:59Z",
        "2026-02-30T09:00:00",
        "2026-12-01T09:00:00" + "0" * 40,
        "noon",
        "",
        None,
        5,
        True,
        ["2026-12-01T09:00:00"],
    ]
)
KEYS: st.SearchStrategy[Any] = st.sampled_from(
    [1, 2, "1", "2", "x9", "X9", 0, -3, 10**30, "", "é", "\ud800", "k" * 150, "k" * 300, True, None, {}]
)
AMOUNTS = st.sampled_from(
    [None, 60, Decimal("60.00"), Decimal(60), Decimal("1E+2"), "60", " 60 ", Decimal("1E+99"), 10**13, True, "free", -5]
)
ROWS = st.fixed_dictionaries(
    {"Start": TIMES, "Finish": TIMES, "SiteKey": KEYS, "LocationKey": KEYS},
    optional={"GrossPrice": AMOUNTS, "NetPrice": AMOUNTS, "Clinician": st.just({"Key": 1}), "start": TIMES},
)
ANYTHING = st.one_of(ROWS, st.none(), st.integers(), st.text(max_size=3), st.lists(st.integers(), max_size=1))
PLACES = [
    {"Key": 1, "Name": "Harley Street", "Locations": [{"Key": "1", "Name": "Room 1"}]},
    {"Key": "2", "Name": "Lisbon", "Locations": []},
]


def by_the_model(row: Any) -> SlotRow | None:
    try:
        return TimeSlotData.model_validate(row).row()
    except ValidationError:
        return None


@given(st.lists(ANYTHING, max_size=6))
def test_a_row_that_is_read_by_hand_is_what_its_model_holds(rows: list[Any]) -> None:
    by_hand = PlainRows()
    for row in rows:
        read = by_hand.read(row)
        if read is not None:
            assert (read, list(map(type, read))) == (by_the_model(row), list(map(type, by_the_model(row) or ())))
            assert list(map(str, read)) == list(map(str, by_the_model(row) or ()))


def one_by_one(rows: list[Any], sites: list[Any]) -> list[Slot] | None:
    """The slots as they would be found without anything that is remembered, each row through its model."""
    names = {1: "Harley Street", "1": "Harley Street", 2: "Lisbon", "2": "Lisbon"} if sites else {}
    found: list[tuple[datetime, Slot]] = []
    read = 0
    for row in filter(None, map(by_the_model, rows)):
        site, room = row.site_key, row.location_key
        listed = site in names
        gross, net = (None if each is None else Money(each, "GBP", "£") for each in (row.gross_price, row.net_price))
        try:
            start, finish = (ZONES.wall_clock(moment, site) for moment in (row.start, row.finish))
            ahead, by = ZONES.ahead(row.start, site, listed=listed), ZONES.told_by(row.start, site, listed=listed)
        except OverflowError:
            continue
        read += 1
        location = "Room 1" if names.get(site) == "Harley Street" and str(room) == "1" else ""
        slot = Slot(start, finish, site, room, names.get(site, ""), location, gross, net, ahead, by)
        if start >= ZONES.wall_clock(NOW, site):
            found.append((start - timedelta(minutes=ahead or 0), slot))
    if not read and [row for row in rows if row is not None]:
        return None
    slots: list[Slot] = []
    for _, slot in sorted(found, key=lambda each: each[0]):
        said = [(each.start, each.site, each.location, each.gross, each.net) for each in slots]
        if (slot.start, slot.site, slot.location, slot.gross, slot.net) not in said:
            slots.append(slot)
    return slots


def answered(rows: list[Any], sites: list[Any], known: KnownRows | None) -> Slots:
    read = TimeSlotsData.model_validate({"TimeSlots": rows, "Sites": sites, "Currency": {"Code": "GBP", "Symbol": "£"}})
    return asyncio.run(read.slots(ZONES, NOW, known))


EARLIER = KnownRows()
"""What the answers of all examples so far have brought."""


@given(st.lists(ANYTHING, max_size=6), st.sampled_from([[], PLACES]), st.sampled_from([None, EARLIER]))
def test_an_answer_is_what_its_rows_are_one_by_one(rows: list[Any], sites: list[Any], known: KnownRows | None) -> None:
    expected = one_by_one(rows, sites)
    if expected is None:
        with pytest.raises(ValueError, match="no time slot"):
            answered(rows, sites, known)
        return
    found = answered(rows, sites, known).slots
    assert list(found) == expected
    assert [(each.ahead, each.by, str(each.price)) for each in found] == [
        (each.ahead, each.by, str(each.price)) for each in expected
    ]


async def test_others_are_served_while_a_long_answer_is_read() -> None:
    row = {"Finish": "2026-12-02T09:30:00", "SiteKey": 1, "LocationKey": 1, "GrossPrice": 60}
    rows = [row | {"Start": f"2026-12-02T{number // 60 + 8:02}:{number % 60:02}:00"} for number in range(6 * AT_ONCE)]
    read = TimeSlotsData.model_validate({"TimeSlots": rows})
    reading = asyncio.create_task(read.slots(ZONES, NOW))
    turns = 0
    while not reading.done():
        turns += 1
        await asyncio.sleep(0)
    assert turns > 5
    assert len((await reading).slots) == 6 * AT_ONCE
