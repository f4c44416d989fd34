"""A few searches at once, none of which is worth failing the others for.

Owns how many of one person's searches the portal is asked at the same time. Must never hide that the session is over.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from bot.portal.errors import PortalError, SignInNeeded
from conversations.clinic.questions import AskSlots, Several, Slots

AT_ONCE: Final = 4

log = logging.getLogger(__name__)


async def several(searches: Sequence[AskSlots], ask: Callable[[AskSlots], Awaitable[Slots]]) -> Several:
    """What each search found, in their order; None where one got no answer. Raises `SignInNeeded`."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(search: AskSlots) -> Slots | PortalError:
        async with gate:
            try:
                return await ask(search)
            except PortalError as error:
                return error

    found = await asyncio.gather(*(one(search) for search in searches))
    for each in found:
        if isinstance(each, SignInNeeded):
            raise each
        if isinstance(each, PortalError):
            log.info("one of %d searches got no answer: %s", len(found), each)
    return Several(tuple(each if isinstance(each, Slots) else None for each in found))
