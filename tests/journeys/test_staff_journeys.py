"""Staff at the desk, in both worlds: they sign in, find a patient, and book for that patient only."""

from __future__ import annotations

import pytest

from tests.journeys.world import World
from tests.support.person import ChatPerson

EMMA = "emma.lindqvist@patients.example"
FOR_EMMA = "For Emma Lindqvist, born"


async def at_the_desk(here: World, name: str = "sofia.clerk", right: str = "staff") -> ChatPerson:
    """A member of staff who has signed in by the same page."""
    person = await here.person("Sofia", "Clerk")
    await person.says("/staff")
    page = await person.signs_in(f"{name}@staff.example", f"demo-password-{right}", role="staff")
    assert "You are signed in" in page, page
    await person.sees("You are signed in as staff")
    return person


async def test_staff_book_for_a_patient_in_a_line_and_the_patient_has_it(here: World) -> None:
    sofia = await at_the_desk(here)
    await sofia.says(f"/book {EMMA} physiotherapy, with anyone, at Camden, on Thursday morning")
    await sofia.shows("These times are free", FOR_EMMA)
    await sofia.taps("Thu")
    await sofia.shows("Is this right?", FOR_EMMA)
    await sofia.taps("Book it")
    await sofia.sees("The appointment is booked.", FOR_EMMA, "I act for nobody now")
    await sofia.sees_no("You owe")
    assert len(await here.bookings("Emma Lindqvist")) == 1
    assert await here.bookings("Sofia Clerk") == []
    assert await here.posts() == 1


async def test_the_menu_of_commands_is_that_of_the_role(here: World) -> None:
    sofia = await at_the_desk(here)
    await sofia.until(lambda _: "recalls" in here.menu(sofia), "the commands of staff")
    assert not {"recalls", "patient", "done"} & set(here.menu())
    await sofia.says("/signout")
    await sofia.until(lambda _: here.menu(sofia) == here.menu(), "the commands of everybody")


async def test_a_patient_is_told_from_others_without_a_name_and_confirmed_in_full(here: World) -> None:
    sofia = await at_the_desk(here)
    await sofia.says("ruth smith")
    await sofia.shows("Which of these?", "R.S. (Smi…), born")
    await sofia.sees_no("Ruth")
    await sofia.taps("R.S.")
    await sofia.shows("Is it this patient?", "Ruth Smith, born")
    await sofia.taps("Yes, this patient")
    await sofia.shows("What shall I do?", "For Ruth Smith, born")
    await sofia.taps("Appointments")
    await sofia.shows("The patient has no appointment to come", "For Ruth Smith, born")


async def test_a_referral_and_a_recall_are_booked_for(here: World) -> None:
    sofia = await at_the_desk(here)
    await sofia.says("liam shah 1984")
    await sofia.taps("Yes, this patient")
    await sofia.shows("Physiotherapy · referral 502", "GP consultation · due")
    await sofia.taps("Physiotherapy · referral 502")
    await sofia.shows("Who pays for the visit?", "For Liam Shah")
    await sofia.says("/done")
    await sofia.shows("I act for nobody now")


@pytest.mark.parametrize("profile", ["plain"])
async def test_the_portal_decides_who_may_and_nobody_hears_more(here: World) -> None:
    for name, right in (("tomas.viewer", "viewer"), ("gus.gadget", "gadget")):
        somebody = await at_the_desk(here, name, right)
        await somebody.says("liam shah 1984")
        await somebody.shows("I found nobody whom you may book for")
        await somebody.says(f"/book {EMMA} gp tomorrow")
        await somebody.shows("I found nobody whom you may book for")
        await somebody.sees_no("Liam", "Emma")
    assert await here.posts() == 0


async def test_a_patient_cannot_act_for_anybody(here: World) -> None:
    amelia = await here.patient()
    await amelia.says("/patient liam shah")
    await amelia.sees("I do not know that command")
    await amelia.says("/staff")
    page = await amelia.signs_in("amelia.hart@patients.example", "demo-password-1", role="staff")
    assert "do not match" in page, page


async def test_switching_the_role_starts_over(here: World) -> None:
    sofia = await at_the_desk(here)
    await sofia.says("liam shah 1984")
    await sofia.taps("Yes, this patient")
    await sofia.says("/signout")
    await sofia.shows("You are signed out")
    await sofia.taps("Book an appointment")
    await sofia.signs_in("amelia.hart@patients.example", "demo-password-1")
    await sofia.shows("What is the visit for?")
