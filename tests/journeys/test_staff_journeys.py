"""Staff at the desk, in both worlds: they sign in, find a patient, and book for that patient only."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Sequence
from functools import partial

import pytest

from tests.journeys.world import World
from tests.support.person import ChatPerson, Shown, as_text

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


@pytest.mark.both_worlds
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


@pytest.mark.both_worlds
async def test_a_referral_and_a_recall_are_booked_for(here: World) -> None:
    sofia = await at_the_desk(here)
    await sofia.says("liam shah 1984")
    await sofia.taps("Yes, this patient")
    await sofia.shows("Physiotherapy · referral 502", "GP consultation · due")
    await sofia.taps("Physiotherapy · referral 502")
    await sofia.shows("Where would suit the patient?", "For Liam Shah")
    await sofia.says("/done")
    await sofia.shows("I act for nobody now")


@pytest.mark.parametrize("profile", ["plain"])
async def test_where_several_can_pay_a_line_is_booked_in_three_interactions_too(here: World) -> None:
    sofia = await at_the_desk(here)
    await sofia.says("/book liam.shah@patients.example physio camden on his insurance, thursday morning")
    await sofia.shows("These times are free", "For Liam Shah")
    await sofia.taps("Thu")
    await sofia.shows("Is this right?", "Paid by: Insurance", "Payer")
    await sofia.taps("Book it")
    await sofia.sees("The appointment is booked.")
    assert await here.posts() == 1


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


SENTENCES = (
    "/book oliver.clarke2@register.example physio camden tue morning",
    "/book james.clarke@register.example gp consultation ealing on thursday afternoon",
    "/book ana.clarke@register.example gp camden thursday",
    "/book chloe.clarke@register.example physiotherapy, with anyone, at Camden, on Thursday morning",
    "/book george.clarke@register.example gp ealing thursday",
    "/book li.clarke@register.example physio camden tuesday",
    "/book ruth.clarke@register.example physio camden thu morning",
    "/book bjorn.clarke@register.example gp ealing thu afternoon",
    "/book aoife.clarke@register.example physiotherapy camden tue morning",
    "/book tariq.clarke@register.example gp consultation camden on thursday",
)
"""Each for a patient of its own; the first three are the first of their kinds."""

ORDER = "POST appointment/book-time-slot"

UNASKED = {ORDER, "GET auth/server-state"}
"""What is no read of a booking: the order itself, and the bot's own look whether the portal is there."""


def are_booked(number: int, shown: Sequence[Shown]) -> bool:
    """Whether so many messages say that an appointment is booked."""
    return as_text(shown).count("The appointment is booked.") == number


async def read_ahead(here: World) -> None:
    """Signing in goes on behind the first card: what the clinic offers is read, clinicians last."""
    deadline = time.monotonic() + ChatPerson.patience
    while not 0 < await here.calls("appointment/sites") == await here.calls("appointment/clinicians"):
        assert time.monotonic() < deadline, "nothing was read ahead"
        await asyncio.sleep(0.05)


@pytest.mark.parametrize("profile", ["plain"])
async def test_ten_bookings_for_ten_patients_take_three_interactions_and_five_reads_each(here: World) -> None:
    sofia = await at_the_desk(here)
    await read_ahead(here)
    told: list[dict[str, int]] = []
    for number, sentence in enumerate(SENTENCES, 1):
        before = Counter(await here.all_calls())
        await sofia.says(sentence)
        await sofia.shows("These times are free")
        await sofia.taps("Tue" if " tue" in sentence else "Thu")
        await sofia.shows("Is this right?")
        await sofia.taps("Book it")
        await sofia.until(partial(are_booked, number), sentence)
        told.append(dict(Counter(await here.all_calls()) - before))
    read = [sum(count for call, count in each.items() if call not in UNASKED) for each in told]
    assert [each[ORDER] for each in told] == [1] * len(SENTENCES)
    assert max(read) <= 5, told
