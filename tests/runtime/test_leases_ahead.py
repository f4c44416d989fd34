"""The lease of an idle chat is taken with its news; nobody is held up by one that nobody uses."""

from __future__ import annotations

import asyncio

from bot.store.records import Arrival
from tests.runtime.house import ANN, BEN, House


async def test_only_chats_that_were_reached_are_leased(house: House) -> None:
    news = [Arrival("tg:1", ANN, "{}"), Arrival("tg:2", BEN, "{}")]
    reached, had = await house.store.accept_and_lease(news, [ANN], "me", 15)
    assert reached == {ANN, BEN}
    assert set(had) == (set() if house.store.has_replicas else {ANN})
    again, none = await house.store.accept_and_lease(news, [ANN, BEN], "me", 15)
    assert (again, none) == (frozenset(), {})


async def test_who_brings_news_may_go_away_and_its_chat_is_served(house: House) -> None:
    delivering = asyncio.create_task(house.says("hello", wait=False))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    delivering.cancel()
    await asyncio.gather(delivering, return_exceptions=True)
    await house.until(lambda: ANN in house.chats.shown)
    await house.settle()
    assert house.sees() == "hello"
    assert await house.store.waiting_chats(5) == ()
