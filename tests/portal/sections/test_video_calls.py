"""The way into a video call: from 15 minutes before, as the portal has it at that moment, and never kept."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.portal import PatientPortal
from conversations.clinic.diary import AllAppointments, AskAllAppointments
from conversations.clinic.model import Appointment, Behalf
from tests.portal.recorded import NOON, SESSION, Recorded, appointment

EXISTING, CONFIG = "appointment/existing-appointments", "auth/config"
LINK = "https://video.clinic.example/room?id=7&token=abc"


def by_video(minutes: int, **more: object) -> dict[str, object]:
    """A visit by video that begins so many minutes from noon, and lasts twenty."""
    start = NOON.astimezone(ZoneInfo("Europe/London")).replace(tzinfo=None) + timedelta(minutes=minutes)
    times = {"Start": start.isoformat(), "Finish": (start + timedelta(minutes=20)).isoformat()}
    return appointment(Key=f"at {minutes}", Telemedicine=True, TelemedicineConnection=LINK, **times) | more


async def joinable(
    portal: PatientPortal, recorded: Recorded, *rows: dict[str, object], patient: str | None = None
) -> list[object]:
    recorded.says(EXISTING, list(rows))
    recorded.says("appointment/appointments", list(rows))
    recorded.says(CONFIG, {"IsLoggedIn": True})
    answer = await portal.answer(SESSION, AskAllAppointments(), behalf=Behalf(patient=patient))
    assert isinstance(answer, AllAppointments)
    return list(answer.joinable)


async def test_a_call_is_joined_from_a_quarter_of_an_hour_before_until_its_end(
    portal: PatientPortal, recorded: Recorded
) -> None:
    rows = [by_video(minutes) for minutes in (-21, -19, 0, 15, 16)]
    assert await joinable(portal, recorded, *rows) == ["at -19", "at 0", "at 15"]


async def test_only_what_is_by_video_and_stands_is_joined_and_only_by_the_patient(
    portal: PatientPortal, recorded: Recorded
) -> None:
    assert await joinable(portal, recorded, by_video(5, Telemedicine=False), by_video(6, State="Cancelled")) == []
    assert await joinable(portal, recorded, by_video(5), patient="p7") == []


async def test_no_appointment_of_ours_holds_the_way_into_its_call(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(EXISTING, [by_video(5)])
    (found,) = (await portal.diary_of(SESSION)).appointments
    assert LINK not in str([getattr(found, field.name) for field in fields(Appointment)])


@pytest.mark.parametrize("key", ["at 5", " AT 5"])
async def test_the_way_in_is_asked_for_anew_each_time(portal: PatientPortal, recorded: Recorded, key: str) -> None:
    recorded.says(EXISTING, [by_video(5)], [by_video(5, TelemedicineConnection=f"{LINK}&again")])
    assert await portal.video_link(SESSION, key) == LINK
    assert await portal.video_link(SESSION, key) == f"{LINK}&again"


@pytest.mark.parametrize(
    "link",
    [
        None,
        "",
        "   ",
        "http://video.clinic.example/7",
        "javascript:alert(1)",
        "https://",
        "https://a b.example/7",
        "x\n",
    ],
)
async def test_what_no_browser_can_be_trusted_with_is_no_way_in(
    portal: PatientPortal, recorded: Recorded, link: str | None
) -> None:
    recorded.says(EXISTING, [by_video(5, TelemedicineConnection=link)])
    assert await portal.video_link(SESSION, "at 5") == ""
    assert await portal.video_link(SESSION, "another") == ""
