"""Two replicas behind one webhook: whatever comes twice, and to both, is done once."""

from __future__ import annotations

import pytest

from tests.replicas.house import CANCELLING, House

pytestmark = pytest.mark.soak


async def test_ten_presses_and_each_of_them_five_times_to_two_replicas_are_one_order(house: House) -> None:
    await house.opens(2)
    amelia = await house.patient()
    before, orders = await house.appointments([amelia]), await house.orders()
    await amelia.says("/start")
    await amelia.books(until="Book it")
    house.front.copies = 5

    await amelia.taps_at_once("Book it", times=10)

    await amelia.sees("Your appointment is booked")
    await house.comes_to_rest()
    assert await house.orders() == orders + 1
    after = await house.appointments([amelia])
    assert after == {email: count + 1 for email, count in before.items()}


async def test_ten_presses_that_cancel_and_each_of_them_five_times_cancel_once(house: House) -> None:
    await house.opens(2)
    amelia = await house.patient()
    await amelia.says("/start")
    await amelia.books()
    before, orders = await house.appointments([amelia]), await house.orders(CANCELLING)
    await amelia.says("/appointments")
    await amelia.shows("Your appointments to come.")
    await amelia.taps((await amelia.lowest()).buttons[0].label)
    await amelia.taps("Cancel this appointment")
    await amelia.shows("Do you want to cancel this appointment?")
    house.front.copies = 5

    await amelia.taps_at_once("Cancel it", times=10)

    await amelia.sees("Your appointment is cancelled.")
    await house.comes_to_rest()
    assert await house.orders(CANCELLING) == orders + 1
    assert await house.appointments([amelia]) == {email: count - 1 for email, count in before.items()}


async def test_nobody_but_telegram_posts_updates(house: House) -> None:
    await house.opens(1)
    forged = {"update_id": 1, "message": {"message_id": 1, "chat": {"id": 1, "type": "private"}, "text": "/start"}}
    answer = await house.town.http.post(f"{house.front.url}/telegram/updates", json=forged)
    assert answer.status_code == 403
    assert house.rows("SELECT count(*) FROM inbox WHERE chat = 1") == [0]


async def test_a_password_that_comes_five_times_to_two_replicas_is_one_sign_in_with_one_number(house: House) -> None:
    """A balancer, or somebody who waits for too long, sends the form again while the first one is still on its way."""
    await house.opens(2)
    amelia = await house.patient()
    house.front.copies = 5
    await amelia.says("/start")
    await amelia.books(until="Book it")
    numbers = "SELECT count(*) FROM inbox WHERE key LIKE 'match:%'"
    assert house.rows(numbers) == [1]
