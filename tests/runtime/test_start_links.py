"""Links into the chat: made once, followed by whoever has them, good once for one chat, and read by nobody."""

from __future__ import annotations

from datetime import timedelta

from bot.runtime.start_links import make_link
from conversations.clinic.model import Target
from tests.databases import at_rest
from tests.runtime.house import ANN, BEN, House


async def a_link(house: House, *, once: bool = False, days: float = 1) -> str:
    return await make_link(house.store, Target("gp"), house.clock.now() + timedelta(days=days), once=once)


async def test_whoever_has_a_link_gets_there(house: House) -> None:
    link = await a_link(house)
    for chat in (ANN, BEN, ANN):
        await house.says(f"/start {link}", chat)
        assert house.sees(chat) == "followed gp"
    await house.says("/start")
    assert house.sees() == "/start"


async def test_one_that_is_good_once_is_the_first_chats_and_nobody_elses(house: House) -> None:
    link = await a_link(house, once=True)
    await house.says(f"/start {link}")
    await house.says(f"/start {link}", BEN)
    assert (house.sees(), house.sees(BEN)) == ("followed gp", "lost used")
    await house.says(f"/start {link}")
    assert house.sees() == "followed gp", "a crash in between takes it from nobody"


async def test_one_that_has_expired_and_one_that_never_was_say_so(house: House) -> None:
    link = await a_link(house, once=True, days=0.5)
    house.clock.pass_by(12 * 3600)
    await house.says(f"/start {link}")
    assert house.sees() == "lost expired"
    for never in (link[:-1], "x", "é" * 64, "sign-in"):
        await house.says(f"/start {never}")
        assert house.sees() == "lost unknown"


async def test_the_database_holds_no_link(house: House) -> None:
    link = await a_link(house)
    assert link.encode() not in at_rest(house.url)
    assert len({await a_link(house) for _ in range(5)}) == 5


async def test_one_that_expired_long_ago_is_forgotten(house: House) -> None:
    link = await a_link(house, days=1)
    house.clock.pass_by(30 * 24 * 3600)
    await house.store.purge(house.clock.now())
    await house.says(f"/start {link}")
    assert house.sees() == "lost expired"
    house.clock.pass_by(2 * 24 * 3600)
    await house.store.purge(house.clock.now())
    await house.says(f"/start {link}")
    assert house.sees() == "lost unknown"
