"""The interpreter's garbage collector, told what lasts for as long as the program.

What is there after the start stays: 150,000 objects that each full collection would look through, while everybody
waits. They are set aside, once when the bot runs and has learned to read, and once after its first order, when all that
an order needs is there as well; and as an answer of the clinic makes thousands of objects at once, collections come
less often. Apart, as it changes the process for everybody in it: tests leave it alone.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable
from typing import Final

THRESHOLDS: Final = (20_000, 20, 50)
"""New objects until the youngest are looked through, and how often that is done until the older ones are."""


def set_aside() -> None:
    """Collect what is over now, and never look through what is left again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*THRESHOLDS)


async def set_aside_twice(learning: Awaitable[object], ordered: Callable[[], Awaitable[object]]) -> None:
    """Once `learning` is done, and once more after the first order: `ordered` returns when that is done with."""
    await learning
    set_aside()
    await ordered()
    await asyncio.sleep(0)
    set_aside()
