"""Settling: a step of an attempt is written together with the news for whoever has to hear of it.

Owns that a definite answer of the clinic outranks whatever was guessed meanwhile, by whomever. Must never wake a chat
for a step that was not taken.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from bot import logs
from bot.portal import is_same_person
from bot.runtime.codec import Untold, booked_appointment, cancelled_key, dump_untold, load_findings, load_order
from bot.runtime.ledger.others import spelled
from bot.runtime.ledger.recovery import News
from bot.runtime.ports import Reminding
from bot.store import Store
from bot.store.records import Arrival, Attempt, AttemptStatus, Plan, Result
from conversations.clinic.model import Appointment
from conversations.clinic.orders import Booked, Earlier, HandedOver, Handover, Outcome, Unknown

S = AttemptStatus

MOST_TRIES: Final = 6
"""Steps that others may take while an answer is written; an attempt has no more of them."""

EARLIER: Final[Mapping[AttemptStatus, Earlier]] = {
    S.NOT_BOOKED: Earlier.NOT_BOOKED,
    S.HANDED_OVER: Earlier.HANDED_OVER,
}
"""What was said of an attempt that stands there."""

GUESSED: Final = frozenset({S.STARTED, S.UNKNOWN, S.NOT_BOOKED, S.HANDED_OVER})
"""Where an attempt may stand that was sent, until the clinic has answered."""


@dataclass(frozen=True, slots=True)
class Settling:
    """Writes how attempts stand."""

    store: Store
    news: News
    reminding: Reminding | None = None

    async def settle(
        self,
        attempt: Attempt,
        status: AttemptStatus,
        outcome: Outcome | None = None,
        *,
        look_in: float | None = None,
        result: str | None = None,
        by: str | None = None,
    ) -> bool:
        """Have the attempt go on from where it stands, and tell its chat the outcome; False if it moved meanwhile.

        Staff hear of what they have to look after, and of its end where it has one after that.
        """
        if isinstance(outcome, Booked):
            outcome = replace(outcome, may_remember=await self._may_remember(attempt))
        arrivals = [] if outcome is None else await self._news(attempt, outcome)
        kept = await self._kept(attempt, status, result) if result is not None else None
        settle = partial(self.store.settle_attempt, attempt.id, attempt.status, status)
        step = partial(settle, arrivals=arrivals, look_in=look_in, result=kept, by=by)
        settled = await self.news.with_step(arrivals, lambda taking: step(taking=taking))
        if settled:
            logs.event("attempt_settled", attempt=attempt.id, status=status)
        return settled

    async def _kept(self, attempt: Attempt, status: AttemptStatus, result: str) -> Result:
        """What came of it, and what follows for reminders: what was cancelled has none any more."""
        if status is not S.BOOKED:
            return Result(result, None)
        now, cancelled = await self.store.now(), cancelled_key(result)
        if cancelled is not None:
            return Result(result, None, Plan(spelled(cancelled), attempt.chat, now))
        booked = booked_appointment(result)
        if booked is None:
            return Result(result, None)
        plan = self.reminding(attempt, booked, now) if self.reminding else None
        return Result(result, spelled(booked.key), plan)

    async def _may_remember(self, attempt: Attempt) -> bool:
        """Whether it was booked for oneself, by somebody who is not offered their last visit so far."""
        wanted = load_order(attempt.order)
        if wanted is None or wanted.order.behalf.patient is not None:
            return False
        known = await self.store.memory(attempt.chat)
        return known is None or not is_same_person(known, wanted.whose)

    async def _news(self, attempt: Attempt, outcome: Outcome) -> list[Arrival]:
        """Who hears of this outcome: the chat that ordered it, staff, and a patient who wants to hear it here."""
        mine, staffs = self.news.ended(attempt, outcome), self.news.to_staff(attempt, outcome)
        return [mine, *staffs, *await self.news.to_patient(attempt, outcome)]

    async def answered(self, attempt: Attempt, status: AttemptStatus, outcome: Outcome) -> bool:
        """The clinic has said for certain that nothing was booked, whatever the attempt was taken for meanwhile.

        False where the attempt has ended in a way that this does not contradict.
        """
        for _ in range(MOST_TRIES):
            if attempt.status not in GUESSED - {S.NOT_BOOKED}:
                return False
            if await self.settle(attempt, status, outcome):
                return True
            attempt = await self.store.attempt(attempt.id)
        return False

    async def booked(self, attempt: Attempt, told: Appointment) -> bool:
        """The clinic, or the patient, has said for certain what it booked: that is committed at once.

        It is told once it was read back.
        """
        return await self.carried_out(
            attempt, lambda status: dump_untold(Untold(told, EARLIER.get(status, Earlier.NOTHING)))
        )

    async def carried_out(self, attempt: Attempt, result: Callable[[AttemptStatus], str]) -> bool:
        """What was ordered is done, the clinic says; `result` is what is kept, by how the attempt stood before."""
        for _ in range(MOST_TRIES):
            if attempt.status not in GUESSED:
                return False
            if await self.settle(attempt, S.BOOKED, look_in=0.0, result=result(attempt.status)):
                return True
            attempt = await self.store.attempt(attempt.id)
        return False

    async def unknown(self, attempt: Attempt, *, result: str | None = None) -> bool:
        """The answer was lost, or says nothing: the patient is told that the clinic is being asked."""
        outcome = Unknown(load_findings(result).reference)
        return await self.settle(attempt, S.UNKNOWN, outcome, look_in=0.0, result=result)

    async def hand_over(
        self, attempt: Attempt, reason: Handover, *, reference: str = "", by: str | None = None
    ) -> None:
        """It cannot be found out from here. `reference`: what the portal called its failure, if that was not kept."""
        called = reference or load_findings(attempt.result).reference
        outcome = HandedOver(reason, EARLIER.get(attempt.status, Earlier.NOTHING), called)
        if await self.settle(attempt, S.HANDED_OVER, outcome, by=by):
            logs.event("handed_over", logs.WARNING, attempt=attempt.id, reason=reason)
