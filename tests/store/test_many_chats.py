"""A hundred patients at once, two processes: every update is handled once, in its chat's order."""

from __future__ import annotations

import asyncio
from random import Random

from bot.store import Store
from bot.store.records import Arrival, Turn

CHATS = range(9_000_000_000, 9_000_000_100)
SAID = 6


async def talk(store: Store, chat: int) -> None:
    """A patient says everything, waiting for nothing."""
    for number in range(SAID):
        await store.accept([Arrival(f"tg:{chat}:{number}", chat, f"{number} ")])


async def serve(stores: tuple[Store, Store], chat: int, chance: Random) -> list[str]:
    """Turns of a chat by whichever process gets it, until all was handled; what was sent, in order."""
    sent: list[str] = []
    while len(sent) < SAID:
        store = chance.choice(stores)
        loaded = await store.lease(chat, f"{chance.random()}", 30)
        if loaded is None:
            await asyncio.sleep(0)
            continue
        state = loaded.state or ""
        lease = loaded.lease
        performed: list[int] = []
        for row in loaded.inbox:
            state += row.body
            committed = await store.commit(lease, Turn(state, "", (row.id,), (row.body,)))
            lease = committed.lease
            sent += [message.body for message in committed.outbox]
            performed += [message.id for message in committed.outbox]
        await store.free(lease, performed, "")
    return sent


async def test_every_update_of_every_chat_is_handled_once_and_in_order(store: Store, replica: Store) -> None:
    chance = Random(20261201)  # noqa: S311  a seed, not a secret
    talking = [talk(chance.choice((store, replica)), chat) for chat in CHATS]
    serving = [serve((store, replica), chat, chance) for chat in CHATS]
    sent = (await asyncio.gather(asyncio.gather(*talking), asyncio.gather(*serving)))[1]
    assert sent == [[f"{number} " for number in range(SAID)]] * len(CHATS)
    for chat in CHATS:
        loaded = await store.lease(chat, "end", 30)
        assert loaded is not None
        assert (loaded.state, loaded.inbox, loaded.outbox) == ("".join(sent[0]), (), ())
    assert await store.waiting_chats(9) == ()
