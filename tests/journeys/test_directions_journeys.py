"""The way to an appointment: the location's own address, a map where the clinic has told it, the call by video."""

from __future__ import annotations

from typing import Any

import httpx

from tests.journeys.world import World
from tests.support.person import ChatPerson

KEW = (51.4787, -0.2956)
JOIN, MAP = "Join the video call", "Show it on a map"


async def urls(somebody: ChatPerson, label: str) -> list[str]:
    """Where the buttons of this name lead, on all messages."""
    page: dict[str, Any] = (await somebody.http.get(f"{somebody.url}/sandbox/people/{somebody.number}/chat")).json()
    keyboards = [message.get("reply_markup", {}).get("inline_keyboard", []) for message in page["messages"]]
    return [one["url"] for rows in keyboards for row in rows for one in row if one["text"] == label]


async def test_a_map_shows_the_very_door_or_nothing(here: World) -> None:
    await here.stops_bot()
    places = {"1101": (51.539012, -0.142604), "1102/2203": KEW}
    here.settings = here.settings.model_copy(update={"site_coordinates": places})
    await here.starts_bot()
    amelia = await here.patient()
    await amelia.walks("GP consultation", "3 buildings in Camden", "Camden Consulting Rooms", "Anyone", "Wed 25 Nov")
    await amelia.taps((await amelia.lowest()).buttons[0].label)
    await amelia.walks("Book it")
    await amelia.sees("Your appointment is booked.", "14 Demonstration Parkway")
    (camden,) = await urls(amelia, MAP)
    assert "mlat=51.539012&mlon=-0.142604" in camden
    await amelia.says("/book")
    await amelia.walks("GP consultation", "3 buildings in Camden", "Primrose Hill Annexe", "Anyone", "Thu 26 Nov")
    await amelia.taps((await amelia.lowest()).buttons[0].label)
    await amelia.walks("Book it")
    await amelia.sees("3 Sample Crescent")
    assert await urls(amelia, MAP) == [camden]


async def test_a_call_by_video_is_joined_from_its_card_a_quarter_of_an_hour_before(here: World) -> None:
    await here.stops_bot()
    here.settings = here.settings.model_copy(update={"reminders": ()})  # one would stand below the card by then
    await here.starts_bot()
    amelia = await here.patient()
    await amelia.walks("Video consultation", "Anyone", "Mon 23 Nov")
    await amelia.taps((await amelia.lowest()).buttons[0].label)
    await amelia.walks("Book it")
    await amelia.sees("Your appointment is booked.", "from 15 minutes before the start")
    (row,) = await here.bookings("Amelia Hart")
    hours, minutes = (int(part) for part in row["start"][11:16].split(":"))
    await amelia.says("/appointments")
    await amelia.walks("Mon 23 Nov")
    await amelia.shows("The way into the video call is on this card from 15 minutes before the start")
    assert await urls(amelia, JOIN) == []
    here.clock.skip(hours=24 + hours - 10, minutes=minutes - 10)  # from Sunday at ten to ten minutes before
    await amelia.taps("Look again")
    await amelia.signs_in("amelia.hart@patients.example", "demo-password-1")
    await amelia.shows("The video call can be joined now.")
    (link,) = await urls(amelia, JOIN)
    assert link.startswith("https://video.clinic.example/")
    assert link.encode() not in here.stored()
    assert httpx.URL(link).host == "video.clinic.example"
