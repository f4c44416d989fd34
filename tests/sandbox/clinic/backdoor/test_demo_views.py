"""What the stand-in clinic shows to a demonstration page: accounts, and the diary as it fills."""

from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

Data = dict[str, Any]
Search = Callable[..., Awaitable[Data]]
Result = Callable[[httpx.Response], Any]
Order = Callable[..., Data]

HERE = "http://clinic.test"


async def test_there_are_forty_patients_and_every_account_works(
    visitor: Callable[[], httpx.AsyncClient], result: Result
) -> None:
    client = visitor()
    accounts = (await client.get(f"{HERE}/demo/accounts", params={"all": "true"})).json()
    assert Counter(one["staff"] for one in accounts) == {False: 40, True: 7}
    assert len({one["email"] for one in accounts}) == 47
    for one in accounts:
        body = {"username": one["email"], "password": one["password"]}
        answer = await client.post("auth/login", params={"is-oh": str(one["staff"]).lower()}, json=body)
        assert result(answer)["Require2FA"] is one["two_factor"]
    shown = (await client.get(f"{HERE}/demo/accounts")).json()
    assert len(shown) == 25
    assert all(one["note"] for one in shown)


async def test_the_diary_fills_up(amelia: httpx.AsyncClient, search: Search, order: Order, result: Result) -> None:
    found = await search(amelia)
    slot = found["TimeSlots"][0]
    booked = result(await amelia.post("appointment/book-time-slot", json=order(found, slot)))
    answer = await amelia.get(f"{HERE}/demo/bookings")
    assert answer.headers["access-control-allow-origin"] == "*"
    newest = answer.json()[0]
    assert newest["key"] == booked["Key"]
    assert (newest["patient"], newest["state"]) == ("Amelia Hart", "Booked")
    assert newest["owed"] == newest["price"] == f"£{slot['GrossPrice']:.2f}"
    assert (newest["owed_by"], newest["type"]) == ("Amelia Hart", "GP consultation")
    day = (await amelia.get(f"{HERE}/demo/diary", params={"date": slot["Start"][:10]})).json()
    assert [one for one in day if one["patient"]] == [newest]
    assert len([one for one in day if one["state"] == "Busy"]) > 30


async def test_it_says_that_it_is_well(visitor: Callable[[], httpx.AsyncClient]) -> None:
    health = (await visitor().get(f"{HERE}/healthz")).json()
    assert (health["status"], health["today"]) == ("ok", "2026-03-02")
