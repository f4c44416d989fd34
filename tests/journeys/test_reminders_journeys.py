"""Patients are reminded of what they have booked: in time, once, and of nothing that is somebody else's."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.journeys.test_the_clocks_change_journeys import MARCH, OCTOBER, is_in
from tests.journeys.world import World, world
from tests.support.person import ChatPerson, as_text

REMINDER = "Reminder: you have"
BOOKED = "Your appointment is booked."
GP = ("GP consultation", "Camden", "Anyone")
WEDNESDAY = datetime(2026, 11, 25, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 27, tzinfo=UTC)


def goes_to(here: World, day: datetime, hours: float) -> None:
    """Let time pass until so many hours after this midnight."""
    until = day + timedelta(hours=hours)
    here.clock.skip(seconds=(until - here.clock.now()).total_seconds())


async def reminded(here: World, somebody: ChatPerson) -> list[str]:
    """Every reminder that is in somebody's chat once all that is due was sent."""
    await here.bot.reminders.look()
    await asyncio.sleep(0.1)
    return [str(shown) for shown in await somebody.messages() if REMINDER in shown.text]


async def books(amelia: ChatPerson, day: str, hour: str) -> None:
    """A visit to the GP at this time."""
    before = (await amelia.reads()).count(BOOKED)
    await amelia.walks(*GP, day, f"{day}, {hour}", "Book it")
    await amelia.until(lambda shown: as_text(shown).count(BOOKED) > before, BOOKED)


async def books_another(amelia: ChatPerson, day: str, hour: str) -> None:
    """One more."""
    await amelia.says("/book")
    await amelia.shows("What is the visit for?")
    await books(amelia, day, hour)


@pytest.mark.both_worlds
async def test_two_days_and_three_hours_before_a_visit_it_is_said_again(here: World) -> None:
    amelia = await here.patient()
    await books(amelia, "Fri 27 Nov", "12:00")
    goes_to(here, WEDNESDAY, 11.99)
    assert not await reminded(here, amelia)
    goes_to(here, WEDNESDAY, 12)
    (said,) = await reminded(here, amelia)
    first, rest = said.split("\n", 1)
    assert first == "Reminder: you have an appointment on Fri 27 Nov, 12:00."
    for words in ("GP consultation", "Camden", "That is as booked on Sun 22 Nov.", "Keep it", "Move it | Cancel it"):
        assert words in rest
    goes_to(here, FRIDAY, 8.99)
    assert len(await reminded(here, amelia)) == 1
    goes_to(here, FRIDAY, 9)
    assert len(await reminded(here, amelia)) == 2
    goes_to(here, FRIDAY, 48)
    assert len(await reminded(here, amelia)) == 2


async def test_what_is_booked_at_short_notice_is_not_said_again_at_once(here: World) -> None:
    goes_to(here, WEDNESDAY, 14)
    amelia = await here.patient()
    await books(amelia, "Fri 27 Nov", "12:00")
    goes_to(here, FRIDAY, 8.99)
    assert not await reminded(here, amelia)
    goes_to(here, FRIDAY, 9)
    assert len(await reminded(here, amelia)) == 1


async def test_nobody_is_woken(here: World) -> None:
    """Three hours before nine it is night, and one hour before is late: that is said the evening before."""
    amelia = await here.patient()
    await books(amelia, "Fri 27 Nov", "09:00")
    goes_to(here, FRIDAY, -3.51)
    assert len(await reminded(here, amelia)) == 1
    goes_to(here, FRIDAY, -3.5)
    assert len(await reminded(here, amelia)) == 2
    goes_to(here, FRIDAY, 8.5)
    assert len(await reminded(here, amelia)) == 2


async def test_what_came_due_while_nobody_was_there_waits_for_the_morning(here: World) -> None:
    amelia = await here.patient()
    await books(amelia, "Fri 27 Nov", "12:00")
    await here.stops_bot()
    goes_to(here, FRIDAY, -1)
    await here.starts_bot()
    assert not await reminded(here, amelia)
    goes_to(here, FRIDAY, 8)
    assert len(await reminded(here, amelia)) == 1
    goes_to(here, FRIDAY, 9)
    assert len(await reminded(here, amelia)) == 2


async def test_two_visits_of_a_day_are_one_message(here: World) -> None:
    amelia = await here.patient()
    await books(amelia, "Fri 27 Nov", "12:00")
    await books_another(amelia, "Fri 27 Nov", "14:20")
    goes_to(here, WEDNESDAY, 12)
    (said,) = await reminded(here, amelia)
    for words in ("you have 2 appointments, the first on Fri 27 Nov, 12:00", "Move 12:00 | Cancel 12:00", "Move 14:20"):
        assert words in said
    goes_to(here, WEDNESDAY, 20)
    assert len(await reminded(here, amelia)) == 1


@pytest.mark.both_worlds
async def test_a_bot_that_was_away_catches_up_with_one_message_and_not_after_the_visit(here: World) -> None:
    amelia = await here.patient()
    await books(amelia, "Fri 27 Nov", "12:00")
    await books_another(amelia, "Mon 30 Nov", "09:40")
    await here.stops_bot()
    goes_to(here, FRIDAY, 10)
    await here.starts_bot()
    (said,) = await reminded(here, amelia)
    assert "Fri 27 Nov, 12:00." in said
    await here.stops_bot()
    goes_to(here, FRIDAY, 24 * 3 + 9.9)
    await here.starts_bot()
    assert len(await reminded(here, amelia)) == 1


@pytest.mark.both_worlds
async def test_who_has_moved_a_visit_is_reminded_of_the_new_one_alone(here: World) -> None:
    amelia = await here.patient()
    await books(amelia, "Fri 27 Nov", "12:00")
    await amelia.says("/appointments move")
    await amelia.shows("When would suit you?")
    await amelia.taps("As soon as possible")
    await amelia.taps("Mon 23 Nov, 12:00")
    await amelia.taps("Move it here")
    await amelia.sees("Your old appointment is cancelled")
    goes_to(here, WEDNESDAY, -24 * 2 + 9)
    (said,) = await reminded(here, amelia)
    assert "Mon 23 Nov, 12:00" in said
    goes_to(here, FRIDAY, 11)
    assert len(await reminded(here, amelia)) == 1


@pytest.mark.both_worlds
async def test_who_has_cancelled_is_not_reminded(here: World) -> None:
    amelia = await here.patient()
    await books(amelia, "Fri 27 Nov", "12:00")
    await amelia.says("/appointments cancel")
    await amelia.taps("Cancel it")
    await amelia.sees("Your appointment is cancelled.")
    goes_to(here, FRIDAY, 11)
    assert not await reminded(here, amelia)


async def test_its_buttons_lead_on_whatever_goes_on_in_the_chat(here: World) -> None:
    amelia = await here.patient()
    await books(amelia, "Fri 27 Nov", "12:00")
    await amelia.says("/book")
    await amelia.shows("What is the visit for?")
    goes_to(here, WEDNESDAY, 12)
    assert await reminded(here, amelia)
    await amelia.taps("Keep it")
    await amelia.shows("Nothing changes: what the reminder was about stays as it is.", "What is the visit for?")
    await amelia.taps_above("Cancel it")
    await amelia.shows("Please sign in")
    await amelia.signs_in("amelia.hart@patients.example", "demo-password-1")
    await amelia.shows("Do you want to cancel this appointment?", "Fri 27 Nov 2026, 12:00")
    await amelia.taps_above("Move it")
    await amelia.shows("When would suit you?", "Your appointment stays as it is until another one is booked.")


async def test_somebody_else_on_the_same_phone_sees_nothing_of_it(here: World) -> None:
    amelia = await here.patient()
    await books(amelia, "Fri 27 Nov", "12:00")
    goes_to(here, WEDNESDAY, 12)
    assert await reminded(here, amelia)
    await amelia.says("/signout")
    await amelia.taps_above("Move it")
    await amelia.shows("Please sign in")
    await amelia.signs_in("mia.rossi@patients.example", "demo-password-13")
    await amelia.shows("somebody else has booked in this chat")
    for button in ("Keep it", "Move it", "Cancel it"):
        await amelia.taps_above(button)
        await amelia.shows("somebody else has booked in this chat")
        assert "12:00" not in str(await amelia.lowest())
    goes_to(here, FRIDAY, 9)
    assert len(await reminded(here, amelia)) == 1
    await amelia.says("/appointments")
    await amelia.shows("Please sign in")
    await amelia.signs_in("amelia.hart@patients.example", "demo-password-1")
    await amelia.sees("Your appointments to come.")
    assert len(await reminded(here, amelia)) == 2


async def test_who_has_blocked_the_bot_is_reminded_no_more(here: World) -> None:
    amelia = await here.patient()
    await books(amelia, "Fri 27 Nov", "12:00")
    await amelia.blocks()
    goes_to(here, WEDNESDAY, 12)
    assert not await reminded(here, amelia)
    await amelia.unblocks()
    goes_to(here, FRIDAY, 9)
    assert not await reminded(here, amelia)


@pytest.mark.parametrize(
    ("friday", "day", "zone", "said_at"),
    [
        (OCTOBER, "Mon 26 Oct", "Europe/London", datetime(2026, 10, 24, 8, tzinfo=UTC)),
        (OCTOBER, "Mon 26 Oct", "America/New_York", datetime(2026, 10, 24, 12, tzinfo=UTC)),
        (MARCH, "Tue 30 Mar", "Europe/Madrid", datetime(2027, 3, 28, 6, tzinfo=UTC)),
    ],
)
async def test_over_the_night_in_which_clocks_change_two_days_are_forty_eight_hours(
    tmp_path: Path, friday: datetime, day: str, zone: str, said_at: datetime
) -> None:
    """At eight by the clock on the wall of the site it begins, and is said so long before in real time."""
    async with world(tmp_path, begins=friday) as here:
        await is_in(here, zone)
        amelia = await here.patient()
        await books(amelia, day, "08:00")
        goes_to(here, said_at, -0.01)
        assert not await reminded(here, amelia)
        goes_to(here, said_at, 0)
        (said,) = await reminded(here, amelia)
        assert f"{day}, 08:00" in said
