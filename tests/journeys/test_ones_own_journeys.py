"""What is somebody's own: what is kept of them, all of it as a file, its end, and their session."""

from __future__ import annotations

import json

import pytest

from bot.cli.forget import deleted
from tests.journeys.world import World
from tests.support.person import ChatPerson

PRIVATE = (b"Noah", b"noah.bennett", b"Bennett", b"sore thumb")


async def noah_books(here: World) -> ChatPerson:
    """Noah, who has booked a visit and said a private thing."""
    noah = await here.patient("noah", "bennett", 14)
    await noah.walks("GP consultation", "Any place", "Anyone", "As soon as possible")
    await noah.taps("Mon 23 Nov, 08:00")
    await noah.shows("Is this right?")
    await noah.says("my sore thumb is private")
    await noah.taps("Book it")
    await noah.sees("Your appointment is booked.")
    return noah


def left_of(here: World, somebody: ChatPerson) -> list[bytes]:
    """What of somebody the database still holds: in its rows, and on SQLite anywhere in its files."""
    number = somebody.number
    named = [*PRIVATE, str(number).encode()]
    named += [number.to_bytes(4, "big")] if here.settings.database_url.startswith("sqlite") else []
    stored = here.stored()
    return [each for each in named if each in stored]


async def test_what_is_kept_can_be_seen_and_taken_away(here: World) -> None:
    noah = await noah_books(here)
    await noah.says("/privacy")
    await noah.shows("What is kept of this chat", "somebody is signed in, sealed", "as proof: 1", "Send me all of it")
    await noah.taps("Send me all of it")
    await noah.sees("All that is kept of this chat, as a file")
    kept = json.loads((await noah.files())[-1])
    assert kept["chat"] == noah.number
    (order,) = kept["kept"]["attempts"]
    assert (order["status"], order["wanted"]["order"]["kind"]) == ("booked", "BookingOrder")
    assert kept["kept"]["portal_sessions"][0]["sealed"] == "sealed"


@pytest.mark.both_worlds
async def test_deleting_leaves_nothing_of_them_in_the_database(here: World) -> None:
    noah = await noah_books(here)
    other = await here.patient("mia", "rossi", 13)
    assert left_of(here, noah) != []
    await noah.says("/privacy")
    await noah.taps("Delete all of it")
    await noah.shows("Delete all that is kept of this chat?", "Your appointments and invoices: they are the clinic's")
    await noah.taps("Keep it")
    await noah.shows("Nothing was deleted.")
    await noah.walks("Delete all of it", "Delete all of it")
    await noah.sees("Done: nothing is kept of this chat any more.")
    assert left_of(here, noah) == []
    assert len(await here.bookings("Noah Bennett")) == 1, "the appointment is the clinic's"
    await other.shows("What is the visit for?")
    await other.taps("GP consultation")
    await other.shows("Where would suit you?")
    assert await here.calls("auth/logout") >= 1
    await noah.taps_above("My appointments")
    await noah.sees("Book an appointment")


@pytest.mark.both_worlds
async def test_the_officer_deletes_it_while_the_bot_is_at_work(here: World) -> None:
    noah = await noah_books(here)
    line = await deleted(here.settings, noah.number)
    assert line.startswith(f"Chat {noah.number} is forgotten: ")
    assert line.endswith(" rows.")
    assert left_of(here, noah) == []
    assert await here.calls("auth/logout") >= 1
    assert await deleted(here.settings, noah.number) == f"Nothing is kept of chat {noah.number}."
    await noah.says("/appointments")
    await noah.sees("Please sign in")


async def test_who_is_signed_in_and_signing_out(here: World) -> None:
    noah = await here.patient("noah", "bennett", 14)
    await noah.says("/sessions")
    await noah.shows("Who is signed in here", "A patient, at the clinic", "Since: Sun 22 Nov, ", "Until: Sun 22 Nov, ")
    await noah.taps("Sign out, here and at the clinic")
    await noah.shows("You are signed out.")
    assert await here.calls("auth/logout") >= 1
    await noah.says("/sessions")
    await noah.shows("Nobody is signed in here.")


async def test_a_repeat_visit_takes_three_taps_for_whoever_wants_it_and_is_told_to_nobody_else(here: World) -> None:
    noah = await noah_books(here)
    await noah.says("/book")
    await noah.shows("What is the visit for?")
    await noah.sees_no("The same as last time")
    await noah.says("/start")
    await noah.shows("Book an appointment")
    await noah.taps_above("Offer me this visit next time")
    await noah.shows("From your next booking on", "is offered to you again", "Do not offer my last visit")
    await noah.says("/book")
    await noah.shows("What is the visit for?", "Last time: GP consultation")
    await noah.taps("The same as last time")
    await noah.shows("These times are free", "GP consultation")
    await noah.taps("Tue 24 Nov, ")
    await noah.shows("Is this right?")
    await noah.taps("Book it")
    await noah.until(
        lambda shown: sum("Your appointment is booked." in str(each) for each in shown) == 2 or None, "a second booking"
    )
    assert len(await here.bookings("Noah Bennett")) == 2
    offered = [button for shown in await noah.messages() for button in shown.buttons if "this visit" in button.label]
    assert len(offered) == 1, "who wants it already is not asked again"
    await noah.says("/signout")
    await noah.shows("You are signed out.")
    await noah.says("/book")
    await noah.shows("Please sign in")
    await noah.signs_in("mia.rossi@patients.example", "demo-password-13")
    await noah.shows("What is the visit for?")
    await noah.sees_no("The same as last time")
