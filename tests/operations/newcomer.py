"""Somebody who tries out a bot that others started, between two stand-ins, by the clocks of today."""

from __future__ import annotations

import re
from collections.abc import Sequence

import httpx

from tests.support.person import ChatPerson, Shown

SLOT = re.compile(r"[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2}, \d\d:\d\d")


def slot(shown: Sequence[Shown], number: int = 0) -> tuple[int, str] | None:
    """The button of one of the times on the lowest card: its message, and what it sends."""
    card = shown[-1]
    found = [(card.id, each.data) for each in card.buttons if each.data and SLOT.match(each.label)]
    return found[number] if found else None


async def books(http: httpx.AsyncClient, chat: str) -> ChatPerson:
    """Amelia signs in at the chat page of this address and books the first time that there is."""
    about = {"first_name": "Amelia", "last_name": "Hart"}
    made = (await http.post(f"{chat}/sandbox/people", json=about)).json()
    amelia = ChatPerson(http, chat, made["id"])
    await amelia.starts()
    await amelia.taps("Book an appointment")
    assert "You are signed in" in await amelia.signs_in("amelia.hart@patients.example", "demo-password-1")
    await amelia.walks("GP consultation", "Any place", "Anyone", "As soon as possible")
    await amelia.presses(*await amelia.until(slot, "a time"))
    await amelia.taps("Book it")
    await amelia.sees("Your appointment is booked")
    return amelia
