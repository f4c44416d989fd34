"""The life of an appointment after it was booked: seen, and cancelled once, whatever becomes of the clinic's answer."""

from __future__ import annotations

import pytest

from tests.journeys.world import PHONE, World
from tests.support.person import ChatPerson

CANCEL = "appointment/cancel"
OLD_CANCELLED = "Your old appointment is cancelled; the new one stays."


async def mia_looks(here: World) -> ChatPerson:
    """Mia, who has signed in to look at her two appointments."""
    return await looks(here, "mia", "rossi", 13)


async def looks(here: World, first: str, last: str, number: int) -> ChatPerson:
    person = await here.person(first.title(), last.title())
    await person.starts()
    await person.taps("My appointments")
    assert "You are signed in" in await person.signs_in(f"{first}.{last}@patients.example", f"demo-password-{number}")
    return person


async def at_the_question(here: World) -> ChatPerson:
    """Mia, who only has to confirm that her visit to the GP is to be cancelled."""
    mia = await mia_looks(here)
    await mia.walks("Tue 1 Dec, 08:20", "Cancel this appointment")
    await mia.shows("Do you want to cancel this appointment?", "Keep it", "Cancel it")
    return mia


async def late(here: World) -> ChatPerson:
    """Amelia, who is asked whether to cancel what she has just booked for tomorrow, too late to do so for nothing."""
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00", "Book it")
    await amelia.sees("Your appointment is booked.")
    await amelia.says("/appointments")
    await amelia.shows("Your appointments to come.")
    await amelia.walks("Mon 23 Nov, 08:00", "Cancel this appointment")
    await amelia.shows("Cancelling it now costs £40.00.", "Late: half the price, plus £10.")
    return amelia


async def cancels(here: World) -> int:
    return await here.calls(CANCEL)


@pytest.mark.both_worlds
async def test_appointments_are_seen_and_one_is_cancelled_for_nothing(here: World) -> None:
    mia = await mia_looks(here)
    await mia.shows("Your appointments to come.", "Tue 1 Dec, 08:20 · GP consultation", "Tue 8 Dec, 09:00")
    await mia.walks("Tue 1 Dec, 08:20")
    await mia.shows("For: GP consultation", "When: Tue 1 Dec 2026, 08:20–08:40 (UK time)", "You owe £60.00.")
    await mia.walks("Cancel this appointment")
    await mia.shows("Cancelling it now is free of charge.", "Free until 24 hours before the appointment.")
    assert await cancels(here) == 0
    await mia.taps("Cancel it")
    await mia.sees("Your appointment is cancelled.", "No fee was charged.")
    assert await cancels(here) == 1
    assert [row["type"] for row in await here.bookings("Mia Rossi")] == ["Physiotherapy"]
    await mia.taps("All my appointments")
    await mia.shows("Your appointments to come.", "Tue 8 Dec, 09:00 · Physiotherapy")


async def test_keeping_it_cancels_nothing(here: World) -> None:
    mia = await at_the_question(here)
    await mia.taps("Keep it")
    await mia.shows("Nothing was cancelled. Your appointment stays as it is.")
    assert await cancels(here) == 0


@pytest.mark.both_worlds
async def test_cancelling_late_costs_what_was_said(here: World) -> None:
    amelia = await late(here)
    await amelia.taps("Cancel it for £40")
    await amelia.sees("Your appointment is cancelled.", "There is a fee for cancelling it", "£40.00")
    assert (await cancels(here), await here.bookings("Amelia Hart")) == (1, [])


@pytest.mark.both_worlds
async def test_a_fee_that_falls_due_meanwhile_is_asked_about_again(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks(
        "GP consultation", "Any place", "Anyone", "Mon 23 Nov", "More ›", "More ›", "Mon 23 Nov, 10:20", "Book it"
    )
    await amelia.sees("Your appointment is booked.")
    here.clock.skip(minutes=12)
    await amelia.says("/appointments")
    await amelia.walks("Mon 23 Nov, 10:20", "Cancel this appointment")
    await amelia.shows("Cancelling it now is free of charge.")
    here.clock.skip(minutes=9)
    await amelia.taps("Cancel it")
    await amelia.shows("Nothing was cancelled yet: the fee has changed in the meantime.", "Cancel it for £40")
    assert await cancels(here) == 0
    await amelia.taps("Cancel it for £40")
    await amelia.sees("Your appointment is cancelled.", "£40.00")
    assert await cancels(here) == 1


@pytest.mark.both_worlds
async def test_many_taps_cancel_once(here: World) -> None:
    mia = await at_the_question(here)
    await mia.taps_at_once("Cancel it", 5)
    await mia.sees("Your appointment is cancelled.")
    assert await cancels(here) == 1


async def test_past_appointments_are_listed_with_how_they_ended(here: World) -> None:
    noah = await looks(here, "noah", "bennett", 14)
    await noah.shows("You have no appointment to come at the clinic.")
    await noah.walks("Past appointments")
    await noah.shows("Your past appointments, the latest first", "GP consultation")
    await noah.walks("Mon 14 Sept")
    await noah.shows("For: GP consultation", "You owe £60.00.")
    await noah.sees_no("Cancel this appointment")


async def test_who_has_to_call_to_cancel_is_told_so(here: World) -> None:
    rosa = await here.patient("rosa", "silva", 17)
    await rosa.walks("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00", "Book it")
    await rosa.sees("Your appointment is booked.")
    await rosa.says("my appointments")
    await rosa.walks("Mon 23 Nov, 08:00")
    await rosa.shows("The clinic does not let you cancel online.", f"please call {PHONE}.")
    await rosa.sees_no("Cancel this appointment")
    assert await cancels(here) == 0


@pytest.mark.both_worlds
@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_lost_answer_is_looked_up_and_never_asked_for_again(here: World, when: str) -> None:
    mia = await at_the_question(here)
    await here.fault("lose-answer", CANCEL, when=when)
    await mia.taps("Cancel it")
    await mia.shows("The clinic's answer got lost on the way", "Please count on it neither way for now.", PHONE)
    if when == "after":
        await here.waits(mia, "Your appointment is cancelled.", "The clinic's answer got lost")
    else:
        await here.waits(mia, "It was not cancelled.", "The clinic's diary still has your appointment.")
        assert len(await here.bookings("Mia Rossi")) == 2
        await mia.taps("Cancel it again")
        await mia.sees("Your appointment is cancelled.")
    assert await cancels(here) == (1 if when == "after" else 2)
    assert len(await here.bookings("Mia Rossi")) == 1


@pytest.mark.both_worlds
async def test_a_lost_answer_and_a_lost_session_end_with_the_phone_number(here: World) -> None:
    mia = await at_the_question(here)
    await here.fault("lose-answer", CANCEL, when="before")
    await mia.taps("Cancel it")
    await mia.sees("answer got lost on the way")
    await here.fault("expire-sessions")
    await here.waits(
        mia, f"Please call the clinic on {PHONE}.", "Until you have asked, please count on it neither way."
    )
    assert (await cancels(here), len(await here.bookings("Mia Rossi"))) == (1, 2)


async def test_a_portal_that_refuses_is_told_as_it_is(here: World) -> None:
    mia = await at_the_question(here)
    await here.fault("status", CANCEL, status=400)
    await mia.taps("Cancel it")
    await mia.shows("It was not cancelled.", "For: GP consultation", "Cancel this appointment")
    assert (await cancels(here), len(await here.bookings("Mia Rossi"))) == (1, 2)


async def test_one_that_was_cancelled_elsewhere_meanwhile_is_not_cancelled_again(here: World) -> None:
    mia = await at_the_question(here)
    other = await mia_looks(here)
    await other.walks("Tue 1 Dec, 08:20", "Cancel this appointment")
    await other.taps("Cancel it")
    await other.sees("Your appointment is cancelled.")
    await mia.taps("Cancel it")
    await mia.shows("The clinic does not have that appointment any more", "Tue 8 Dec, 09:00 · Physiotherapy")
    assert await cancels(here) == 1


async def test_a_session_that_ran_out_is_renewed_and_nothing_is_cancelled_before_it_is_confirmed_again(
    here: World,
) -> None:
    mia = await at_the_question(here)
    await here.fault("expire-sessions")
    await mia.taps("Cancel it")
    await mia.shows("Nothing was cancelled: you have been signed out in the meantime.")
    assert "You are signed in" in await mia.signs_in("mia.rossi@patients.example", "demo-password-13")
    await mia.shows("Nothing was cancelled yet: please confirm once more.")
    assert await cancels(here) == 0
    await mia.taps("Cancel it")
    await mia.sees("Your appointment is cancelled.")
    assert await cancels(here) == 1


async def test_a_bot_that_is_started_anew_in_the_middle_goes_on(here: World) -> None:
    mia = await at_the_question(here)
    await here.stops_bot()
    await here.starts_bot()
    await mia.taps("Cancel it")
    await mia.sees("Your appointment is cancelled.")
    assert await cancels(here) == 1


@pytest.mark.both_worlds
async def test_one_is_moved_the_new_one_first_and_the_old_one_goes(here: World) -> None:
    mia = await mia_looks(here)
    await mia.walks("Tue 1 Dec, 08:20", "Move it to another time", "As soon as possible")
    await mia.shows("These times are free.")
    await mia.taps((await mia.lowest()).buttons[0].label)
    await mia.shows("Instead of your appointment on Tue 1 Dec, 08:20", "Cancelling the old one is free of charge now.")
    assert (await here.posts(), await cancels(here)) == (0, 0)
    await mia.taps("Move it here")
    await mia.sees("Your appointment is booked.", OLD_CANCELLED, "No fee was charged.")
    assert (await here.posts(), await cancels(here)) == (1, 1)
    standing = await here.bookings("Mia Rossi")
    assert sorted(row["type"] for row in standing) == ["GP consultation", "Physiotherapy"]
    assert not any(row["start"].startswith("2026-12-01T08:20") for row in standing)


@pytest.mark.both_worlds
@pytest.mark.parametrize("call", ["appointment/book-time-slot", CANCEL])
@pytest.mark.parametrize("when", ["before", "after"])
async def test_whichever_answer_is_lost_in_a_move_one_appointment_stays(here: World, call: str, when: str) -> None:
    mia = await mia_looks(here)
    await mia.walks("Tue 1 Dec, 08:20", "Move it to another time", "As soon as possible")
    await mia.shows("These times are free.")
    await mia.taps((await mia.lowest()).buttons[0].label)
    await mia.shows("Instead of your appointment")
    await here.fault("lose-answer", call, when=when)
    await mia.taps("Move it here")
    if call == CANCEL or when != "after":  # else it is found in the diary at once, and the word may be over by then
        await mia.sees("answer got lost on the way")
    if when == "after":
        await mia.sees("Your appointment is booked.")
        await (here.waits(mia, OLD_CANCELLED) if call == CANCEL else mia.sees(OLD_CANCELLED))
        gps = 1
    elif call == CANCEL:
        await here.waits(mia, "Your appointment is booked.", "The clinic's diary still has your appointment.")
        gps = 2
    else:
        await here.waits(mia, "It was not booked.", "Instead of your appointment on Tue 1 Dec, 08:20")
        gps = 1
    standing = [row for row in await here.bookings("Mia Rossi") if row["type"] == "GP consultation"]
    assert len(standing) == gps
    assert await here.posts() == 1
    assert await cancels(here) <= 1


async def test_a_booking_that_was_not_meant_is_undone(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "Wed 25 Nov")
    await amelia.shows("These times are free.")
    await amelia.taps((await amelia.lowest()).buttons[0].label)
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked.")
    await amelia.taps_above("I did not mean that: undo it")
    await amelia.sees("Do you want to cancel this appointment?", "Cancelling it now is free of charge.")
    await amelia.taps_above("Cancel it")
    await amelia.sees("Your appointment is cancelled.")
    assert (await cancels(here), await here.bookings("Amelia Hart")) == (1, [])


async def test_the_one_seen_last_is_booked_again_in_three_taps(here: World) -> None:
    noah = await looks(here, "noah", "bennett", 14)
    await noah.walks("Past appointments", "Mon 14 Sept")
    await noah.walks("Book another one like it")
    await noah.shows("These times are free.")
    await noah.taps((await noah.lowest()).buttons[0].label)
    await noah.shows("Is this right?")
    await noah.taps("Book it")
    await noah.sees("Your appointment is booked.")
    assert await here.posts() == 1
