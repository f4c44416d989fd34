"""Two replicas behind one webhook: whatever comes twice, and to both, is done once."""

from __future__ import annotations

import pytest

from tests.replicas.house import House

pytestmark = pytest.mark.soak


async def test_ten_presses_and_each_of_them_five_times_to_two_replicas_are_one_order(house: House) -> None:
    await house.opens(2)
    amelia = await house.patient()
    before, orders = await house.appointments([amelia]), await house.orders()
    await amelia.says("/start")
    await amelia.books(until="Book it")
    house.front.copies = 5

    await amelia.taps_at_once("Book it", times=10)

    await amelia.shows("Your appointment is booked")
    assert await house.orders() == orders + 1
    after = await house.appointments([amelia])
    assert after == {email: count + 1 for email, count in before.items()}
    await house.comes_to_rest()


async def test_nobody_but_telegram_posts_updates(house: House) -> None:
    await house.opens(1)
    forged = {"update_id": 1, "message": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "text": "/start"}}
    answer = await house.town.http.post(f"{house.front.url}/telegram/updates", json=forged)
    assert answer.status_code == 403
    assert house.rows("SELECT count(*) FROM inbox WHERE chat = 1") == [0]
