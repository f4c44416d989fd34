"""The hours of appointments are those on the clocks of their site, in the weeks in which the clocks change too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from conversations.clinic.model import Appointment
from tests.conversations.patient import Patient


@pytest.fixture
def with_madrid(mia: Patient) -> Patient:
    """Mia, whose clinic has a site in Spain."""
    mia.wording = replace(mia.wording, site_zones={"7": "Europe/Madrid"})
    return mia


@pytest.mark.parametrize(
    ("start", "line", "when"),
    [
        (datetime(2026, 10, 24, 9, 20), "Sat 24 Oct, 09:20", "Sat 24 Oct 2026, 09:20 (UK time)"),  # noqa: DTZ001
        (datetime(2026, 10, 25, 1, 30), "Sun 25 Oct, 01:30", "Sun 25 Oct 2026, 01:30 (UK time)"),  # noqa: DTZ001
        (datetime(2027, 3, 29, 9, 20), "Mon 29 Mar, 09:20", "Mon 29 Mar 2027, 09:20 (UK time)"),  # noqa: DTZ001
    ],
    ids=["before the hour is set back", "in the hour that comes twice", "after it is set forward"],
)
def test_the_hour_is_shown_as_the_clinic_gives_it(
    mia: Patient, visit: Callable[..., Appointment], start: datetime, line: str, when: str
) -> None:
    mia.clinic.appointments = (visit(start=start, finish=None),)
    mia.commands("appointments")
    mia.sees(line)
    mia.taps(line)
    mia.sees(f"When: {when}")
    mia.taps("Cancel this appointment")
    mia.sees(f"When: {when}")
    mia.taps("Cancel it")
    assert mia.cancelled[0].start == start


def test_a_site_in_another_zone_names_it(with_madrid: Patient, visit: Callable[..., Appointment]) -> None:
    with_madrid.clinic.appointments = (visit(site_key=7),)
    with_madrid.commands("appointments")
    with_madrid.sees("Tue 24 Nov, 09:20 (Madrid time) · GP consultation")
    with_madrid.taps("Tue 24 Nov")
    with_madrid.sees("When: Tue 24 Nov 2026, 09:20–09:40 (Madrid time)")
