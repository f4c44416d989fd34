"""Staff fill in a patient who is new to the clinic, on the bot's own page, and go on with them in the chat."""

from __future__ import annotations

import pytest

from tests.journeys.test_staff_journeys import at_the_desk
from tests.journeys.world import World
from tests.support.person import ChatPerson

MIA = {
    "name": "Mia",
    "surname": "Rossi",
    "email": "another.mia@mail.example",
    "mobile": "07700 900111",
    "born": "1994-02-03",
    "employee": "E9001",
}


async def opens_form(staff: ChatPerson) -> None:
    """Nobody is found, and the page for a new patient is opened."""
    await staff.says("somebody unknown")
    await staff.shows("I found nobody whom you may book for")
    await staff.taps("New patient")
    page = await staff.opens_page("Fill in a new patient")
    assert page.has_form, page.text


async def test_a_new_patient_is_looked_for_made_and_confirmed(here: World) -> None:
    sofia = await at_the_desk(here)
    await opens_form(sofia)
    page = await sofia.sign_in.posts(**MIA)
    assert "The clinic may know this patient already" in page.text, page.text
    assert "M.R." in page.text
    page = await sofia.sign_in.posts(**MIA, another="1")
    assert "The clinic has this patient now" in page.text, page.text
    await sofia.shows("Is it this patient?", "Mia Rossi, born Thu 3 Feb 1994")
    await sofia.taps("Yes, this patient")
    await sofia.shows("What shall I do?", "For Mia Rossi, born Thu 3 Feb 1994")


@pytest.mark.parametrize("profile", ["plain"])
async def test_who_may_act_for_nobody_makes_nobody_and_learns_nothing(here: World) -> None:
    tomas = await at_the_desk(here, "tomas.viewer", "viewer")
    await opens_form(tomas)
    for details in (MIA, {**MIA, "name": "Zebedee", "surname": "Nobody"}):
        page = await tomas.sign_in.posts(**details)
        assert "The clinic has made nobody with these details for you" in page.text, page.text
        assert "may know this patient" not in page.text
