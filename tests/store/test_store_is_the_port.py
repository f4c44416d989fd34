"""The store is what the runtime asks for; mypy reads this, and so does the test below."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from bot.store import Store

if TYPE_CHECKING:
    from bot.runtime import ports


def as_the_runtime_sees_it(store: Store) -> ports.Store:
    return store


def test_every_public_method_is_asynchronous_except_opening() -> None:
    def waits(member: object) -> bool:
        return inspect.iscoroutinefunction(member) or inspect.isasyncgenfunction(member)

    methods = {
        name: member
        for name, member in inspect.getmembers(Store, callable)
        if not name.startswith("_") and name != "open"
    }
    assert methods
    assert [name for name, member in methods.items() if not waits(member)] == []
