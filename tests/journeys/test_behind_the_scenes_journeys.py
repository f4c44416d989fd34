"""Behind the scenes of the demonstration: one tap signs in, ordered trouble happens, and the wire is shown."""

from __future__ import annotations

import httpx
import pytest

from tests.journeys.world import World

ACCOUNTS = [("amelia.hart@patients.example", "GP consultation"), ("isla.fraser@patients.example", "GP consultation")]
"""One whose password is enough, and one who is asked for a code."""


async def orders(here: World, trouble: str) -> None:
    async with httpx.AsyncClient() as web:
        answer = await web.post(f"{here.chat_url}/sandbox/trouble", json={"trouble": trouble})
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize(("email", "label"), ACCOUNTS)
async def test_one_tap_signs_in_and_signs_somebody_else_in_afterwards(
    plain_world: World, email: str, label: str
) -> None:
    person = await plain_world.person("Tom", "Whitlock")
    await person.does("sign-in", email=email)
    await person.shows(label)
    await person.does("sign-in", email="chloe.reid@patients.example")
    await person.walks(label, "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00", "Book it")
    await person.sees("Your appointment is booked.", "Chloe Reid")


async def test_nobody_is_signed_in_as_somebody_whom_the_clinic_does_not_know(plain_world: World) -> None:
    person = await plain_world.person("Tom", "Whitlock")
    answer = await person.tries("sign-in", email="nobody@patients.example")
    assert (answer.status_code, answer.json()["error"]) == (404, "no such person or account")


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        ("slot-taken", "has just been taken"),
        ("price-changed", "its price is now £66.00"),
        ("answer-lost", "Your appointment is booked."),
    ],
)
async def test_trouble_that_was_ordered_happens(plain_world: World, trouble: str, words: str) -> None:
    amelia = await plain_world.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00")
    await amelia.shows("Book it")
    await orders(plain_world, trouble)
    await amelia.taps("Book it")
    await amelia.sees(words)


async def test_what_went_over_the_wire_is_shown_without_secrets(plain_world: World) -> None:
    await plain_world.patient()
    async with httpx.AsyncClient() as web:
        rows = (await web.get(f"{plain_world.chat_url}/sandbox/wire")).json()["rows"]
    calls = {(row["to"], row["call"]) for row in rows}
    assert {("clinic", "auth/login"), ("telegram", "sendMessage")} <= calls
    login = next(row for row in rows if row["call"] == "auth/login")
    assert (login["verb"], login["status"]) == ("POST", 200)
    assert "amelia.hart" in login["asked"]
    said = str(rows)
    for secret in ("demo-password", "demo-client-key", "tgWebAppData"):
        assert secret not in said


async def test_no_foreign_page_makes_trouble_with_a_form(plain_world: World) -> None:
    async with httpx.AsyncClient() as web:
        form = await web.post(f"{plain_world.chat_url}/sandbox/trouble", data={"trouble": "slot-taken"})
        nonsense = await web.post(f"{plain_world.chat_url}/sandbox/trouble", json={"trouble": "fire"})
        restart = await web.post(f"{plain_world.chat_url}/sandbox/trouble", json={"trouble": "restart-bot"})
        offered = (await web.get(f"{plain_world.chat_url}/sandbox/trouble")).json()["troubles"]
    assert (form.status_code, nonsense.status_code, restart.status_code) == (400, 400, 400)
    assert "restart-bot" not in offered, "nobody here can do that"
