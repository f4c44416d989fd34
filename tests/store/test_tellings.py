"""Who wants to be told what staff did for them is kept, one wish a chat."""

from __future__ import annotations

from bot.store import Store
from bot.store.records import ToldChat

EMMA = ToldChat(7, "emma", "k=emma e=emma@")


async def test_nobody_is_told_who_has_not_asked(store: Store) -> None:
    assert await store.telling(7) is None
    assert await store.tellings_about("emma") == ()


async def test_a_patient_may_ask_in_several_chats_and_a_chat_is_of_one_patient(store: Store) -> None:
    await store.keep_telling(EMMA)
    await store.keep_telling(ToldChat(8, "emma", "k=emma"))
    await store.keep_telling(ToldChat(9, "liam", "k=liam"))
    assert await store.tellings_about("emma") == (EMMA, ToldChat(8, "emma", "k=emma"))
    await store.keep_telling(ToldChat(8, "liam", "k=liam"))
    assert await store.tellings_about("emma") == (EMMA,)
    assert await store.telling(8) == ToldChat(8, "liam", "k=liam")


async def test_it_ends_at_once(store: Store) -> None:
    await store.keep_telling(EMMA)
    await store.forget_telling(8)
    assert await store.telling(7) == EMMA
    await store.forget_telling(7)
    assert await store.telling(7) is None


async def test_who_wants_their_last_visit_offered_is_kept_until_they_do_not(store: Store) -> None:
    assert await store.memory(42) is None
    await store.remember(42, "k=noah")
    await store.remember(42, "k=mia")
    assert await store.memory(42) == "k=mia"
    await store.forget_memory(42)
    await store.forget_memory(42)
    assert await store.memory(42) is None
