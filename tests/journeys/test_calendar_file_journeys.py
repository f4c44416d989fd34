"""The file for somebody's calendar, as it is downloaded from the chat and read by another library."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import vobject

from tests.journeys.world import World
from tests.support.person import ChatPerson


async def events(somebody: ChatPerson) -> list[Any]:
    """The entries that were sent, oldest first."""
    return [vobject.readOne(file.decode()).vevent for file in await somebody.files()]


async def test_what_is_booked_goes_into_the_calendar_and_what_is_cancelled_goes_out_of_it(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "Wed 25 Nov", "Wed 25 Nov, 08:00", "Book it")
    await amelia.sees("Your appointment is booked.")
    (booked,) = await events(amelia)
    assert booked.dtstart.value == datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
    assert booked.summary.value == "GP consultation, The Sandbox Clinic"
    await amelia.taps_above("Calendar file without details")
    await amelia.sees("This file calls it “Appointment” and nothing else.")
    _, discreet = await events(amelia)
    assert (discreet.summary.value, discreet.uid.value) == ("Appointment", booked.uid.value)
    await amelia.taps_above("I did not mean that: undo it")
    await amelia.shows("Do you want to cancel this appointment?")
    await amelia.taps("Cancel it")
    await amelia.sees("Your appointment is cancelled.", "please delete the entry by hand")
    *_, cancelled = await events(amelia)
    assert (cancelled.uid.value, cancelled.status.value) == (booked.uid.value, "CANCELLED")
    assert int(cancelled.sequence.value) > int(discreet.sequence.value) >= int(booked.sequence.value)


async def test_a_move_brings_the_new_one_in_and_takes_the_old_one_out(here: World) -> None:
    mia = await here.person("Mia", "Rossi")
    await mia.starts()
    await mia.taps("My appointments")
    await mia.signs_in("mia.rossi@patients.example", "demo-password-13")
    await mia.walks("Tue 1 Dec, 08:20", "Put it into my calendar")
    await mia.sees("This file puts the appointment into your calendar.")
    await mia.walks("Move it to another time", "As soon as possible")
    await mia.shows("These times are free.")
    await mia.taps((await mia.lowest()).buttons[0].label)
    await mia.taps("Move it here")
    await mia.sees("Your old appointment is cancelled; the new one stays.")
    old, new, gone = await events(mia)
    assert (old.uid.value, old.status.value) == (gone.uid.value, "CONFIRMED")
    assert (new.status.value, gone.status.value) == ("CONFIRMED", "CANCELLED")
    assert new.uid.value != old.uid.value
    (standing,) = [row for row in await here.bookings("Mia Rossi") if row["type"] == "GP consultation"]
    assert standing["start"].startswith(new.dtstart.value.strftime("%Y-%m-%dT%H:%M"))
    assert gone.dtstart.value == datetime(2026, 12, 1, 8, 20, tzinfo=UTC)


async def test_a_file_that_telegram_does_not_take_loses_no_booking(plain_world: World) -> None:
    amelia = await plain_world.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "Wed 25 Nov", "Wed 25 Nov, 08:00")
    await plain_world.telegram_fails("sendDocument", "500")
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked.", "The file for your calendar could not be sent.")
    assert (await amelia.files(), await plain_world.posts()) == ([], 1)
