"""Patients who want an earlier visit hear of it, one after the other, and move theirs by the ways that there are."""

from __future__ import annotations

import asyncio

import pytest

from tests.journeys.world import World
from tests.support.person import ChatPerson, as_text

CAME_UP = "Something sooner has come up."


async def books(amelia: ChatPerson, day: str = "Fri 27 Nov", hour: str = "12:00") -> None:
    """A visit to the GP."""
    await amelia.walks("GP consultation", "Camden", "Anyone", day, f"{day}, {hour}", "Book it")
    await amelia.until(lambda shown: as_text(shown).count("Your appointment is booked."), "booked")


async def wants_it_sooner(amelia: ChatPerson) -> None:
    """From the card of the appointment."""
    await amelia.says("/appointments")
    await opens_it(amelia)


async def opens_it(amelia: ChatPerson, when: str = "Fri 27 Nov, 12:00") -> None:
    """The appointment in the list, and what can be looked for instead of it."""
    await amelia.shows("Your appointments to come.")
    await amelia.taps(when)
    await amelia.taps("Tell me if a sooner one comes up")
    await amelia.shows("Shall I look for this?", "GP consultation", f"before {when}", "holds no time for you")


async def told(here: World, somebody: ChatPerson) -> list[str]:
    """What has come up in somebody's chat, once a search was made if one was due."""
    assert here.bot.sooner is not None
    await here.bot.sooner.look()
    await asyncio.sleep(0.2)
    return [str(shown) for shown in await somebody.messages() if CAME_UP in shown.text]


@pytest.mark.both_worlds
async def test_what_comes_up_leads_to_moving_and_ends(here: World) -> None:
    amelia = await here.patient()
    await books(amelia)
    await wants_it_sooner(amelia)
    await amelia.taps("Look for it")
    await amelia.shows("I look for it from now on", "Stop looking")
    (said,) = await told(here, amelia)
    first, rest = said.split("\n", 1)
    assert first == CAME_UP
    for words in ("GP consultation", "Instead of Fri 27 Nov, 12:00", "Look at it", "Not this one | Stop looking"):
        assert words in rest
    posts = await here.posts()
    await amelia.taps_above("Look at it")
    shown = await amelia.shows("Your appointment stays as it is until another one is booked.", "Nov, ", "Other time")
    assert await here.posts() == posts, "nothing is booked by itself"
    when = rest.partition("When: ")[2].splitlines()[0]
    assert when in shown
    await amelia.taps(when)
    await amelia.shows("Instead of your appointment on Fri 27 Nov, 12:00", "Cancelling the old one")
    await amelia.taps("Move it here")
    await amelia.sees("Your old appointment is cancelled")
    assert await here.posts() == posts + 1
    await amelia.says("/watches")
    await amelia.shows("I am not looking for anything for you.")


@pytest.mark.both_worlds
async def test_a_move_with_a_fee_after_the_session_is_over_is_made_once_the_fee_was_shown(here: World) -> None:
    """She is signed out by the time at which something comes up, and it is too late to cancel for nothing."""
    amelia = await here.patient()
    await books(amelia, "Mon 23 Nov", "11:00")
    await amelia.says("/appointments")
    await opens_it(amelia, "Mon 23 Nov, 11:00")
    await amelia.taps("Look for it")
    await amelia.shows("I look for it from now on")
    here.clock.skip(hours=3)
    said = await tells(here, amelia, CAME_UP)
    when = said.partition(CAME_UP)[2].partition("When: ")[2].splitlines()[0]
    posts, cancelled = await here.posts(), await here.calls("appointment/cancel")
    await amelia.taps_above("Look at it")
    assert "You are signed in" in await amelia.signs_in("amelia.hart@patients.example", "demo-password-1")
    shown = await amelia.shows("Your appointment stays as it is until another one is booked.")
    assert when in shown
    await amelia.taps(when)
    await amelia.shows("Instead of your appointment on Mon 23 Nov, 11:00", "Cancelling the old one", "£40")
    assert (await here.posts(), await here.calls("appointment/cancel")) == (posts, cancelled), "nothing without a yes"
    await amelia.taps("Move it here")
    await amelia.sees("Your old appointment is cancelled", "There is a fee for cancelling it", "£40.00")
    assert (await here.posts(), await here.calls("appointment/cancel")) == (posts + 1, cancelled + 1)
    (left,) = await here.bookings("Amelia Hart")
    assert left["type"] == "GP consultation"


async def test_it_is_stopped_and_passed_on_by_buttons(here: World) -> None:
    amelia = await here.patient()
    await books(amelia)
    await wants_it_sooner(amelia)
    await amelia.taps("Look for it")
    await amelia.shows("I look for it from now on")
    assert await told(here, amelia)
    await amelia.says("/book")
    await amelia.shows("What is the visit for?")
    await amelia.taps_above("Not this one")
    await amelia.shows("the next patient hears of that one", "What I look for")
    await amelia.taps("Stop looking")
    await amelia.shows("I do not look for that any more.", "I am not looking for anything for you.")
    await amelia.taps_above("Look at it")
    await amelia.shows("That is not yours to look at any more")
    here.clock.skip(seconds=3600)
    assert len(await told(here, amelia)) == 1


async def test_somebody_else_on_the_same_phone_neither_hears_nor_sees_it(here: World) -> None:
    amelia = await here.patient()
    await books(amelia)
    await wants_it_sooner(amelia)
    await amelia.taps("Look for it")
    await amelia.shows("I look for it from now on")
    await amelia.says("/signout")
    await amelia.shows("signed out")
    heard = len(await told(here, amelia))
    await amelia.says("/appointments")
    await amelia.shows("Please sign in")
    await amelia.signs_in("mia.rossi@patients.example", "demo-password-13")
    await amelia.says("/watches")
    await amelia.shows("I am not looking for anything for you.")
    here.clock.skip(seconds=3600)
    assert len(await told(here, amelia)) == heard


async def test_without_a_sign_up_code_it_is_not_offered(here: World) -> None:
    await here.stops_bot()
    here.settings = here.settings.model_copy(update={"portal_signup_code": None})
    await here.starts_bot()
    amelia = await here.patient()
    await books(amelia)
    await amelia.says("/appointments")
    await amelia.shows("Your appointments to come.")
    await amelia.taps("Fri 27 Nov, 12:00")
    await amelia.shows("Move it")
    await amelia.sees_no("sooner")
    assert here.bot.sooner is None


async def test_what_is_kept_of_it_is_told_and_deleted(here: World) -> None:
    amelia = await here.patient()
    await books(amelia)
    await wants_it_sooner(amelia)
    await amelia.taps("Look for it")
    await amelia.shows("I look for it from now on")
    await amelia.says("/privacy")
    await amelia.shows("What is to be looked for")
    await amelia.taps("Delete all of it…")
    await amelia.shows("Delete all that is kept of this chat?")
    chat = amelia.number
    assert len(await here.bot.store.watches_of(chat)) == 1
    await amelia.taps("Delete all of it")
    await amelia.until(lambda shown: "nothing is kept of this chat" in as_text(shown) or None, "deleted")
    assert await here.bot.store.watches_of(chat) == ()


async def test_somebody_without_an_account_is_told_too_and_books_without_one(here: World) -> None:
    """Whoever signs in on the same phone after that is somebody else, as far as can be told."""
    ruth = await here.person("Ruth", "Newman")
    await ruth.starts()
    await ruth.walks(
        "Book an appointment", "I am new here", "GP consultation", "Camden", "Dr Anita Patel", "Wed 25 Nov"
    )
    await ruth.shows("Nothing is free for this on Wed 25 Nov.")
    await ruth.taps("Tell me if")
    await ruth.shows("Shall I look for this?", "Dr Anita Patel")
    await ruth.walks("With anyone", "Look for it")
    await ruth.shows("I look for it from now on", "Wed 25 Nov")
    here.clock.skip(hours=1)
    await tells(here, ruth, "Something has come up.")
    await ruth.taps_above("Look at it")
    await ruth.shows("These times are free.", "GP consultation", "Wed 25 Nov, ")
    await ruth.taps("Wed 25 Nov, ")
    await ruth.shows("Is this right?", "I am new here: fill in a form", "I have an account")
    await ruth.says("/watches")
    await ruth.shows("Wed 25 Nov", "Stop looking")
    await ruth.says("/appointments")
    await ruth.signs_in("mia.rossi@patients.example", "demo-password-13")
    await ruth.says("/watches")
    await ruth.shows("I am not looking for anything for you.")


async def tells(here: World, somebody: ChatPerson, words: str) -> str:
    """A search is made, here or by the bot itself, and what it finds is in somebody's chat; the text of that."""
    assert here.bot.sooner is not None
    await here.bot.sooner.look()
    return await somebody.sees(words)
