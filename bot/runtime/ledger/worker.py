"""The ledger's worker: brings every attempt to its end, and sends none twice.

Owns which attempts this process works on and what each outcome is written as. The rows decide: an attempt is claimed
in a commit of its own before it is sent, and whoever does not get the claim never sends. Must never send an attempt
that was started before, by anybody.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bot import logs
from bot.clock import Clock
from bot.portal import Departure, PortalError, Refusal, Unsent, refusal_of
from bot.runtime.codec import Findings, StoredOrder, dump_findings, load_order
from bot.runtime.gateway import Gateway
from bot.runtime.ledger.handlers import handler_of
from bot.runtime.ledger.looks import Looks
from bot.runtime.ledger.recovery import News
from bot.runtime.ledger.settling import Settling
from bot.runtime.ledger.verdict import Patience, is_answer
from bot.runtime.ports import Clinic, Reminding
from bot.store import Store
from bot.store.errors import StoreError
from bot.store.records import Attempt, AttemptStatus, Task
from conversations.clinic.orders import CancellationOrder, Handover, NotSent, Refused

S = AttemptStatus

NOTHING_FOUND = Findings()

LEAVING = 1.0
"""Seconds in which a process that stops notes what it gave up."""


class Ledger:
    """Brings attempts to their end, each in a task of its own beside the lanes."""

    def __init__(  # noqa: PLR0913, PLR0917 - what the ledger stands on
        self,
        store: Store,
        clinic: Clinic,
        gateway: Gateway,
        news: News,
        clock: Clock,
        owner: str,
        patience: Patience | None = None,
        reminding: Reminding | None = None,
    ) -> None:
        self._store = store
        self._clinic = clinic
        self._gateway = gateway
        self._clock = clock
        self._owner = owner
        self._patience = patience or Patience()
        self._settling = Settling(store, news, reminding)
        self._looks = Looks(store, gateway, self._settling, owner, self._patience, self._has_begun)
        self._working: dict[int, asyncio.Task[None]] = {}
        self._claimed: set[int] = set()
        self._stopping = False
        self.worked = asyncio.Event()
        """Set once an attempt has been worked on."""

    def start(self, attempts: Sequence[Attempt]) -> None:
        """Send attempts as a turn has just committed them. Never waits."""
        self._take_up(attempts, self._send_own)

    async def look(self) -> None:
        """Take up every attempt that is due, whoever left it."""
        self._take_up(await self._store.due_attempts(100), self._go_on)

    async def identified(self, task: Task) -> None:
        """A patient was asked whether a new appointment is the one, and has said so or not."""
        number, _, is_it = task.body.partition(" ")
        if task.chat is not None and number.isdecimal():
            await self._looks.identified(task.chat, int(number), is_it=is_it == "1")

    @property
    def at_work(self) -> bool:
        """Whether an attempt is being worked on."""
        return bool(self._working)

    async def idle(self) -> None:
        """Return when nothing is being worked on."""
        while self._working:
            await asyncio.wait(list(self._working.values()))

    def close(self) -> None:
        """Start no order any more. What is under way goes on; what is ready is left to whoever goes on."""
        self._stopping = True

    async def stop(self, seconds: float) -> None:
        """Start no order any more, and let what is under way finish for `seconds`.

        What does not is unknown, and looked up by whoever goes on.
        """
        self.close()
        working = dict(self._working)
        if not working:
            return
        _, unfinished = await asyncio.wait(list(working.values()), timeout=seconds)
        ours = [number for number, task in working.items() if task in unfinished and number in self._claimed]
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)
        await self._leave(ours)

    async def _leave(self, numbers: Sequence[int]) -> None:
        """Note that what was given up is unknown; where that fails, its time runs out as it does after a crash."""
        try:
            async with asyncio.timeout(LEAVING):
                for attempt in [await self._store.attempt(number) for number in numbers]:
                    if attempt.status is S.STARTED and not await self._handed_over(attempt):
                        await self._settling.unknown(attempt)
        except (StoreError, TimeoutError) as error:
            logs.event("attempts_left_as_they_are", logs.WARNING, attempts=len(numbers), why=error)

    def _take_up(self, attempts: Sequence[Attempt], how: Callable[[Attempt], Awaitable[None]]) -> None:
        """An attempt may have moved meanwhile: whoever takes a step says where it has to stand for that."""
        for attempt in attempts:
            if attempt.id not in self._working:
                self._working[attempt.id] = asyncio.create_task(self._work(attempt, how))

    async def _work(self, attempt: Attempt, how: Callable[[Attempt], Awaitable[None]]) -> None:
        try:
            await how(attempt)
        except Exception as error:  # noqa: BLE001 - the row stays as it is, and is taken up again when it is due
            logs.event("attempt_failed", logs.ERROR, attempt=attempt.id, why=error)
        finally:
            self._claimed.discard(attempt.id)
            del self._working[attempt.id]
            self.worked.set()

    async def _send_own(self, attempt: Attempt) -> None:
        if attempt.status is S.READY:
            await self._send(attempt)

    async def _go_on(self, attempt: Attempt) -> None:
        if attempt.status is not S.STARTED:
            if await self._looks.look(attempt.id):
                await self._send(attempt)
        elif await self._is_over(attempt):
            await self._unknown(attempt)

    async def _is_over(self, attempt: Attempt) -> bool:
        """Whether a started attempt can no longer be on its way, whoever started it."""
        over = timedelta(seconds=self._patience.total)
        return attempt.send_by is not None and await self._store.now() >= attempt.send_by + over

    async def _send(self, attempt: Attempt) -> None:
        if self._stopping:
            return
        wanted = load_order(attempt.order)
        began = self._clock.monotonic()
        within, ready_for = self._patience.send_within, self._patience.ready_for
        send_by = await self._store.start_attempt(attempt.id, self._owner, within, ready_for=ready_for if wanted else 0)
        if send_by is None or wanted is None:
            await self._settling.settle(attempt, S.NOT_SENT, NotSent())  # unless somebody has the claim
            return
        self._claimed.add(attempt.id)
        logs.event("attempt_started", attempt=attempt.id)
        started = replace(attempt, status=S.STARTED, send_by=send_by)
        if self._has_begun(wanted, send_by - timedelta(seconds=within)):
            await self._settling.settle(started, S.NOT_SENT, NotSent(begun=True))
        else:
            await self._sent(started, wanted, Departure(partial(self._may_send, began + within)))

    def _may_send(self, until: float) -> bool:
        """Whether an order may leave at this moment; a process that was paused learns here that its time is over."""
        return self._clock.monotonic() < until and not self._stopping

    def _has_begun(self, wanted: StoredOrder, now: datetime) -> bool:
        """Whether the time has begun that is ordered or to be cancelled, on the clocks of its site."""
        start, site = handler_of(wanted.order).begins(wanted.order)
        return start <= self._clinic.wall_clock(now, site)

    async def _sent(self, attempt: Attempt, wanted: StoredOrder, departure: Departure) -> None:
        """Make the one call that writes, and write what came of it."""
        try:
            told = await self._post(attempt, wanted, departure)
        except Unsent:
            await self._settling.answered(attempt, S.NOT_SENT, NotSent())
        except Refusal as refusal:
            await self._settling.answered(attempt, S.REFUSED, Refused(refusal_of(refusal)))
        except Exception as error:  # noqa: BLE001 - whatever it is, what left may have arrived
            logs.event("answer_lost", logs.WARNING, attempt=attempt.id, left=departure.left, why=error)
            if departure.left:
                await self._unknown(attempt, Findings(reference=_reference(error)))
            else:
                await self._settling.answered(attempt, S.NOT_SENT, NotSent())
        else:
            await self._answered(attempt, wanted, told)

    async def _post(self, attempt: Attempt, wanted: StoredOrder, departure: Departure) -> Any:
        """The one call of this attempt, for whom it was ordered. Raises `PortalError`."""
        return await self._gateway.with_session(
            attempt.chat,
            lambda session: handler_of(wanted.order).send(self._clinic, session, wanted.order, departure.may_send),
            patience=self._patience.total,
            fresh=True,
            whose=None if wanted.order.behalf.newcomer else wanted.whose,
            newcomer=wanted.order.behalf.newcomer,
        )

    async def _answered(self, attempt: Attempt, wanted: StoredOrder, told: Any) -> None:
        """The clinic says it is done. A booking must name what is new and was ordered; else only the diary tells."""
        if isinstance(wanted.order, CancellationOrder):
            if await self._looks.cancelling.answered(attempt, wanted.order.key, told):
                await self._looks.look(attempt.id)
        elif is_answer(wanted, told):
            if await self._settling.booked(attempt, told):
                await self._looks.look(attempt.id)
            if wanted.order.behalf.newcomer:
                await self._gateway.registration_over(attempt.chat)
        else:
            logs.event("answer_does_not_fit", logs.WARNING, attempt=attempt.id)
            await self._unknown(attempt, Findings(told=told.key))

    async def _unknown(self, attempt: Attempt, findings: Findings = NOTHING_FOUND) -> None:
        """The answer was lost: the patient is told that the clinic is being asked, and it is, at once.

        Where it cannot be asked, that is told.
        """
        kept = None if findings == NOTHING_FOUND else dump_findings(findings)
        if not await self._handed_over(attempt, findings.reference) and await self._settling.unknown(
            attempt, result=kept
        ):
            await self._looks.look(attempt.id)

    async def _handed_over(self, attempt: Attempt, reference: str = "") -> bool:
        """Whether it was ordered without an account: that cannot be read back, which is told at once."""
        wanted = load_order(attempt.order)
        if wanted is None or not wanted.order.behalf.newcomer:
            return False
        await self._settling.hand_over(attempt, Handover.NO_ACCOUNT, reference=reference)
        await self._gateway.registration_over(attempt.chat)
        return True


def _reference(error: Exception) -> str:
    """What the portal called its failure, where it is one and said so much."""
    return error.reference if isinstance(error, PortalError) else ""
