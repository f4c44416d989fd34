"""Clinics with a site in another zone: the card that asks and the message that stays tell the time by its clock."""

from __future__ import annotations

import pytest

from tests.journeys.world import World


async def moves(here: World, clinic: str, camden: str) -> None:
    """The clinic, and one of its sites, are in these zones from now on."""
    await here.stops_bot()
    zones = {"clinic_timezone": clinic, "site_timezones": {"1101": camden}}
    here.settings = here.settings.model_copy(update=zones)
    await here.starts_bot()


@pytest.mark.parametrize(
    ("clinic", "camden", "place", "named", "never"),
    [
        ("Europe/London", "America/New_York", "Camden", "New York time", "UK time"),
        ("Europe/Madrid", "Europe/London", "Camden", "UK time", "Madrid time"),
        ("Europe/London", "Europe/Madrid", "Richmond", "UK time", "Madrid time"),
    ],
)
async def test_the_time_is_told_by_the_sites_clock(
    plain_world: World, clinic: str, camden: str, place: str, named: str, never: str
) -> None:
    await moves(plain_world, clinic, camden)
    amelia = await plain_world.patient()
    await amelia.walks("GP consultation", place, "Anyone", "As soon as possible", "Mon 23 Nov, ")
    await amelia.shows("Is this right?", "When: Mon 23 Nov 2026, ", f"({named})")
    await amelia.sees_no(never)
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked.", "When: Mon 23 Nov 2026, ", f"({named})")
    await amelia.sees_no(never)
