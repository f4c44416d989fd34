"""What the clinic offers, as staff were told it a moment ago: types, places and clinicians are not asked for again.

Only what patients who pay for themselves are offered, which is the same for all of them; what an insurer or employer
pays for, and what a referral or recall allows, is asked for each. Must never keep times, prices or anybody's diary.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final

from cachetools import LRUCache

from bot.clock import Clock
from bot.portal.models.accounts import PortalSession
from conversations.clinic.model import Behalf, Key, Payer
from conversations.clinic.questions import Answer, AskClinicians, AskSites, AskTypes, Sites

FRESH: Final = 300.0
"""Seconds in which a list is as good as a new one: what it offers is searched for and ordered anew all the same."""

MOST: Final = 500

Listed = AskTypes | AskSites | AskClinicians


class Lists:
    """The lists of staff's sessions."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._told: LRUCache[tuple[str, Listed], tuple[float, Key | None, Answer]] = LRUCache(MOST)

    async def of(
        self, session: PortalSession, behalf: Behalf, asked: Listed, ask: Callable[[], Awaitable[Answer]]
    ) -> Answer:
        """The answer to such a question, a recent one where there is one. Raises what `ask` does."""
        if not _is_for_all(session, behalf, asked):
            return await ask()
        key, now = (session.id, asked), self._clock.monotonic()
        told = self._told.get(key)
        if told is not None and now < told[0] + FRESH:
            return told[2] if told[1] == behalf.patient else _for_another(told[2])
        answer = await ask()
        self._told[key] = now, behalf.patient, answer
        return answer


def _is_for_all(session: PortalSession, behalf: Behalf, asked: Listed) -> bool:
    """Whether every patient would be told the same."""
    tied = behalf.referral is not None or behalf.recall is not None
    near = isinstance(asked, AskSites) and asked.near is not None
    return session.duties is not None and not tied and not near and Payer(asked.payer, "").is_patient


def _for_another(answer: Answer) -> Answer:
    """Without what was the first patient's own: places were told by the way from their home."""
    if isinstance(answer, Sites):
        return replace(answer, sites=tuple(sorted(answer.sites, key=lambda site: (site.name, str(site.key)))))
    return answer
