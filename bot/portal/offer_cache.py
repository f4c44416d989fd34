"""The cache of what the clinic offers staff: types, places and clinicians are not asked for again for a while.

Only what patients who pay for themselves are offered, which is the same for all of them; what an insurer or employer
pays for, and what a referral or recall allows, is asked for each. Must never keep times, prices or anybody's diary, nor
tell one patient what was another's own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any, Final

from cachetools import LRUCache

from bot import logs
from bot.clock import Clock
from bot.portal.errors import PortalError, Refusal, SignInNeeded
from bot.portal.models.accounts import PortalSession
from conversations.clinic.model import Behalf, Key, Payer, Site
from conversations.clinic.questions import Answer, AskClinicians, AskSites, AskTypes, Sites, Types

FRESH: Final = 1_800.0
"""Seconds in which a list is as good as a new one: what it offers is searched for and ordered anew all the same."""

MOST: Final = 500

MOST_TYPES: Final = 12
"""Types of appointment whose places and clinicians are read ahead."""

AT_ONCE: Final = 2
"""OfferCache that are read ahead at the same time: nobody waits for them, and others wait for the portal."""

ONESELF_PAYS: Final = "PA"

Listed = AskTypes | AskSites | AskClinicians
Ask = Callable[[Behalf, Listed], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class _Told:
    """A list, or the call that is to bring it: when it was asked for (s), and with which patient's key."""

    at: float
    patient: Key | None
    answer: asyncio.Task[Answer]


class OfferCache:
    """The lists of staff, for each of them, with whatever session they had."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._told: LRUCache[tuple[str, Listed], _Told] = LRUCache(MOST)

    async def of(
        self, session: PortalSession, behalf: Behalf, asked: Listed, ask: Callable[[], Coroutine[Any, Any, Answer]]
    ) -> Answer:
        """The answer to such a question, a recent one where there is one. Raises what `ask` does."""
        if not _is_for_all(session, behalf, asked):
            return await ask()
        key, now = (session.login or session.id, asked), self._clock.monotonic()
        told = self._told.get(key)
        if told is not None and now < told.at + FRESH:
            try:
                answer = await asyncio.shield(told.answer)
            except PortalError:
                return await ask()  # what was refused for another patient may be told of this one
            return answer if told.patient == behalf.patient else _for_another(answer)
        told = _Told(now, behalf.patient, asyncio.ensure_future(ask()))
        self._told[key] = told
        told.answer.add_done_callback(lambda task: self._drop_failed(key, task))
        return await asyncio.shield(told.answer)

    async def aclose(self) -> None:
        """Ask for nothing more."""
        asking = [told.answer for told in self._told.values() if not told.answer.done()]
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)

    async def read_ahead(self, session: PortalSession, patient: Key, ask: Ask) -> bool:
        """Ask for what most bookings begin with, with a patient's key: the types, and where and with whom they are.

        False where the portal tells none for this patient, who may not pay alone. Raises other `PortalError`s.
        """
        behalf = Behalf(patient)
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(asked: Listed) -> None:
            async with gate:
                try:
                    await self.of(session, behalf, asked, lambda: _asked(ask, behalf, asked))
                except PortalError as error:
                    logs.event("list_not_read_ahead", why=error)

        asked = AskTypes(ONESELF_PAYS)
        try:
            types = await self.of(session, behalf, asked, lambda: _asked(ask, behalf, asked))
        except SignInNeeded:
            raise
        except Refusal:
            return False
        kinds = [kind.key for kind in types.types if kind.bookable] if isinstance(types, Types) else []
        for listed in (AskSites, AskClinicians):
            await asyncio.gather(*(one(listed(ONESELF_PAYS, kind)) for kind in kinds[:MOST_TYPES]))
        return bool(kinds)

    def _drop_failed(self, key: tuple[str, Listed], task: asyncio.Task[Answer]) -> None:
        """What brought no list is asked again."""
        told = self._told.get(key)
        if (task.cancelled() or task.exception() is not None) and told is not None and told.answer is task:
            del self._told[key]


async def _asked(ask: Ask, behalf: Behalf, asked: Listed) -> Answer:
    return await ask(behalf, asked)


def _is_for_all(session: PortalSession, behalf: Behalf, asked: Listed) -> bool:
    """Whether every patient would be told the same."""
    tied = behalf.referral is not None or behalf.recall is not None
    near = isinstance(asked, AskSites) and asked.near is not None
    return session.duties is not None and not tied and not near and Payer(asked.payer, "").is_patient


def _for_another(answer: Answer) -> Answer:
    """Without what was the first patient's own: places were told by the way from their home, and how far it is."""
    if isinstance(answer, Sites):
        places = sorted(answer.sites, key=lambda site: (site.name, str(site.key)))
        return replace(answer, sites=tuple(map(_from_nowhere, places)))
    return answer


def _from_nowhere(site: Site) -> Site:
    """A place without how far it is."""
    locations = tuple(
        replace(each, address=replace(each.address, distance=None)) if each.address else each for each in site.locations
    )
    address = replace(site.address, distance=None) if site.address else None
    return replace(site, address=address, locations=locations)
