"""What is somebody's own: what is kept of them, all of it as a file, its end, and their session."""

from __future__ import annotations

import json
from typing import Any

import httpx

from tests.journeys.world import World
from tests.support.person import ChatPerson

PRIVATE = (b"Noah", b"noah.bennett", b"Bennett", b"GP consultation", b"sore thumb")


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


async def test_what_is_kept_can_be_seen_and_taken_away(here: World) -> None:
    noah = await noah_books(here)
    await noah.says("/privacy")
    await noah.shows("What is kept of this chat", "somebody is signed in, sealed", "as proof: 1", "Send me all of it")
    await noah.taps("Send me all of it")
    await noah.sees("All that is kept of this chat, as a file")
    kept = json.loads(await file_of(here, noah))
    assert kept["chat"] == noah.number
    (order,) = kept["kept"]["attempts"]
    assert (order["status"], order["wanted"]["order"]["kind"]) == ("booked", "BookingOrder")
    assert kept["kept"]["portal_sessions"][0]["sealed"] == "sealed"


async def file_of(here: World, somebody: ChatPerson) -> bytes:
    """The file that came last."""
    sent: list[dict[str, Any]] = [each for each in await somebody.messages() if each.get("document")]
    async with httpx.AsyncClient() as http:
        return (await http.get(f"{here.chat_url}/sandbox/files/{sent[-1]['document']['file_id']}")).content


async def test_deleting_leaves_nothing_of_them_in_the_database(here: World) -> None:
    noah = await noah_books(here)
    other = await here.patient("mia", "rossi", 13)
    assert str(noah.number).encode() in here.stored() or noah.number.to_bytes(4, "big") in here.stored()
    await noah.says("/privacy")
    await noah.taps("Delete all of it")
    await noah.shows("Delete all that is kept of this chat?", "Your appointments and invoices: they are the clinic's")
    await noah.taps("Keep it")
    await noah.shows("Nothing was deleted.")
    await noah.walks("Delete all of it", "Delete all of it")
    await noah.sees("Done: nothing is kept of this chat any more.")
    left = here.stored()
    assert [each for each in (*PRIVATE, str(noah.number).encode()) if each in left] == []
    if here.settings.database_url.startswith("sqlite"):
        assert noah.number.to_bytes(4, "big") not in left, "as SQLite spells it"
    assert len(await here.bookings("Noah Bennett")) == 1, "the appointment is the clinic's"
    await other.shows("What is the visit for?")
    await other.taps("GP consultation")
    await other.shows("Where would suit you?")
    assert await here.calls("auth/logout") == 1
    await noah.taps_anything()
    await noah.sees("Book an appointment")
