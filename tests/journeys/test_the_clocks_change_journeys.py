"""In the weeks in which the clocks change, cards show the hour of the site and the calendar file the very moment."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
import vobject

from tests.journeys.world import World, world
from tests.support.person import ChatPerson

OCTOBER, MARCH = datetime(2026, 10, 23, 9, tzinfo=UTC), datetime(2027, 3, 26, 9, tzinfo=UTC)
"""The Fridays before the hour is set back and forward: in New York that is another week, and then there is Easter."""


async def moment(amelia: ChatPerson) -> datetime:
    """The start of the last entry, as another library reads it."""
    *_, file = await amelia.files()
    start: datetime = vobject.readOne(file.decode()).vevent.dtstart.value
    return start


async def is_in(here: World, zone: str) -> None:
    """Camden is in this zone from now on."""
    await here.stops_bot()
    here.settings = here.settings.model_copy(update={"site_timezones": {"1101": zone}})
    await here.starts_bot()


@pytest.mark.parametrize(
    ("friday", "day", "zone", "named", "hour"),
    [
        (OCTOBER, "Mon 26 Oct", "Europe/London", "UK time", 8),
        pytest.param(OCTOBER, "Mon 26 Oct", "America/New_York", "New York time", 12, marks=pytest.mark.soak),
        pytest.param(MARCH, "Tue 30 Mar", "Europe/London", "UK time", 7, marks=pytest.mark.soak),
        (MARCH, "Tue 30 Mar", "Europe/Madrid", "Madrid time", 6),
    ],
)
async def test_eight_on_the_first_day_of_work_after_it_is_eight_by_the_clock_on_the_wall_there(
    tmp_path: Path, friday: datetime, day: str, zone: str, named: str, hour: int
) -> None:
    async with world(tmp_path, begins=friday) as here:
        await is_in(here, zone)
        amelia = await here.patient()
        await amelia.walks("GP consultation", "Camden", "Anyone", day, f"{day}, 08:00", "Book it")
        year = friday.year
        await amelia.sees("Your appointment is booked.", f"When: {day} {year}, 08:00–08:20 ({named})")
        start = datetime(year, friday.month, int(day.split()[1]), hour, tzinfo=UTC)
        assert await moment(amelia) == start
        await amelia.says("/appointments")
        await amelia.walks(f"{day}, 08:00", "Cancel this appointment")
        await amelia.shows(f"When: {day} {year}, 08:00–08:20 ({named})", "Cancelling it now is free of charge.")
        await amelia.taps("Cancel it")
        await amelia.sees("Your appointment is cancelled.")
        assert await moment(amelia) == start
