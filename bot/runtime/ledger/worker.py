"""The ledger's worker: brings every attempt to its end, and sends none twice.

Owns which attempts this process works on and what each outcome is written as. The rows decide: an attempt is claimed
in a commit of its own before it is sent, and whoever does not get the claim never sends. Must never send an attempt
that was started before, by anybody.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import assert_never

from bot.clock import Clock
from bot.logs import failure
from bot.portal import Departure, Diary, PortalError, Refusal, Unsent, refusal_of
from bot.runtime.codec import StoredOrder, dump_appointment, dump_findings, load_findings, load_order
from bot.runtime.gateway import Gateway, is_signed_out
from bot.runtime.ledger.handlers import handler_of
from bot.runtime.ledger.recovery import News
from bot.runtime.ledger.verdict import Found, GiveUp, Look, LookAgain, NotThere, Patience, Verdict, find_told, judge
from bot.runtime.ports import Clinic
from bot.store import Store
from bot.store.errors import StoreError
from bot.store.records import Attempt, AttemptStatus
from conversations.clinic.model import Appointment
from conversations.clinic.orders import Booked, HandedOver, Handover, NotBooked, NotSent, Outcome, Refused, Unknown

S = AttemptStatus

LEAVING = 1.0
"""Seconds in which a process that stops notes what it gave up."""

log = logging.getLogger(__name__)


class Ledger:
    """Brings attempts to their end, each in a task of its own beside the lanes."""

    def __init__(
        self,
        store: Store,
        clinic: Clinic,
        gateway: Gateway,
        news: News,
        clock: Clock,
        owner: str,
        patience: Patience | None = None,
    ) -> None:
        self._store = store
        self._clinic = clinic
        self._gateway = gateway
        self._news = news
        self._clock = clock
        self._owner = owner
        self._patience = patience or Patience()
        self._working: dict[int, asyncio.Task[None]] = {}
        self._claimed: set[int] = set()

    def start(self, attempts: Sequence[int]) -> None:
        """Work on attempts that were just committed, or that are due. Never waits."""
        for attempt in attempts:
            if attempt not in self._working:
                self._working[attempt] = asyncio.create_task(self._work(attempt))

    async def look(self) -> None:
        """Take up every attempt that is due, whoever left it."""
        due = await self._store.due_attempts(self._clock.now(), 100)
        self.start([attempt.id for attempt in due])

    @property
    def at_work(self) -> bool:
        """Whether an attempt is being worked on."""
        return bool(self._working)

    async def idle(self) -> None:
        """Return when nothing is being worked on."""
        while self._working:
            await asyncio.wait(list(self._working.values()))

    async def stop(self, seconds: float) -> None:
        """Let what is under way finish for `seconds`. What does not is unknown, and looked up by whoever goes on."""
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
                    if attempt.status is S.STARTED:
                        await self._settle(attempt, S.STARTED, S.UNKNOWN, Unknown(), look_at=self._clock.now())
        except (StoreError, TimeoutError) as error:
            log.warning("event=attempts_left_as_they_are attempts=%d why=%s", len(numbers), failure(error))

    async def _work(self, number: int) -> None:
        try:
            attempt = await self._store.attempt(number)
            match attempt.status:
                case S.READY:
                    await self._send(attempt)
                case S.STARTED if self._is_over(attempt):
                    await self._unknown(attempt)
                case S.UNKNOWN:
                    await self._look_up(attempt)
                case _:
                    return
        except Exception as error:  # noqa: BLE001 - the row stays as it is, and is taken up again when it is due
            log.error("event=attempt_failed attempt=%d why=%s", number, failure(error))  # noqa: TRY400 - the text may hold data
        finally:
            self._claimed.discard(number)
            del self._working[number]

    def _is_over(self, attempt: Attempt) -> bool:
        """Whether a started attempt can no longer be on its way, whoever started it."""
        return attempt.send_by is not None and self._clock.now() >= attempt.send_by + self._seconds(
            self._patience.total
        )

    async def _send(self, attempt: Attempt) -> None:
        wanted = load_order(attempt.order)
        now = self._clock.now()
        if wanted is None or now >= wanted.decided_at + self._seconds(self._patience.ready_for):
            await self._settle(attempt, S.READY, S.NOT_SENT, NotSent())
            return
        send_by = now + self._seconds(self._patience.send_within)
        if not await self._store.start_attempt(attempt.id, self._owner, send_by):
            return
        self._claimed.add(attempt.id)
        log.info("event=attempt_started attempt=%d", attempt.id)
        departure = Departure(lambda: self._clock.now() < send_by)
        try:
            appointment = await self._post(attempt, wanted, departure)
        except Unsent:
            await self._settle(attempt, S.STARTED, S.NOT_SENT, NotSent())
        except Refusal as refusal:
            await self._settle(attempt, S.STARTED, S.REFUSED, Refused(refusal_of(refusal)))
        except Exception as error:  # noqa: BLE001 - whatever it is, what left may have arrived
            log.warning("event=answer_lost attempt=%d left=%s why=%s", attempt.id, departure.left, failure(error))
            if departure.left:
                await self._unknown(attempt)
            else:
                await self._settle(attempt, S.STARTED, S.NOT_SENT, NotSent())
        else:
            await self._booked(attempt, wanted, appointment)

    async def _post(self, attempt: Attempt, wanted: StoredOrder, departure: Departure) -> Appointment:
        """The one POST of this attempt. Raises `PortalError`."""
        return await self._gateway.with_session(
            attempt.chat,
            lambda session: handler_of(wanted.order).send(self._clinic, session, wanted.order, departure.may_send),
            patience=self._patience.total,
            fresh=True,
        )

    async def _booked(self, attempt: Attempt, wanted: StoredOrder, told: Appointment) -> None:
        """The clinic says it is booked: what its diary says is what the patient hears, if it can be had."""
        try:
            diary = await self._gateway.diary(attempt.chat)
        except (PortalError, StoreError) as error:
            log.info("event=not_read_back attempt=%d why=%s", attempt.id, failure(error))
            diary = Diary((), complete=False)
        read_back = find_told(wanted, told, diary)
        appointment = read_back or told
        outcome = Booked(appointment, confirmed=read_back is not None)
        await self._settle(attempt, S.STARTED, S.BOOKED, outcome, result=dump_appointment(appointment))

    async def _unknown(self, attempt: Attempt) -> None:
        """The answer was lost: the patient is told that the clinic is being asked, and it is, at once."""
        if await self._settle(attempt, S.STARTED, S.UNKNOWN, Unknown(), look_at=self._clock.now()):
            await self._look_up(await self._store.attempt(attempt.id))

    async def _look_up(self, attempt: Attempt) -> None:
        wanted = load_order(attempt.order)
        if wanted is None or attempt.send_by is None:
            await self._hand_over(attempt, Handover.PORTAL_DOWN)
            return
        look = Look(self._clock.now(), attempt.looks, await self._seen(attempt))
        findings = load_findings(attempt.result)
        verdict = judge(look, wanted, attempt.send_by, findings, self._patience)
        log.info("event=looked_up attempt=%d looks=%d verdict=%s", attempt.id, attempt.looks, type(verdict).__name__)
        await self._conclude(attempt, verdict)

    async def _seen(self, attempt: Attempt) -> Diary | Handover:
        try:
            return await self._gateway.diary(attempt.chat)
        except PortalError as error:
            return Handover.SESSION_GONE if is_signed_out(error) else Handover.PORTAL_DOWN

    async def _conclude(self, attempt: Attempt, verdict: Verdict) -> None:
        match verdict:
            case Found(appointment):
                kept = dump_appointment(appointment)
                await self._settle(attempt, S.UNKNOWN, S.BOOKED, Booked(appointment), result=kept)
            case NotThere():
                await self._settle(attempt, S.UNKNOWN, S.NOT_BOOKED, NotBooked())
            case LookAgain(seconds, findings):
                look_at = self._clock.now() + self._seconds(seconds)
                await self._store.settle_attempt(
                    attempt.id, S.UNKNOWN, S.UNKNOWN, look_at=look_at, result=dump_findings(findings)
                )
            case GiveUp(reason):
                await self._hand_over(attempt, reason)
            case _:
                assert_never(verdict)

    async def _hand_over(self, attempt: Attempt, reason: Handover) -> None:
        arrivals = (self._news.ended(attempt, HandedOver(reason)), *self._news.to_staff(attempt))
        if await self._store.settle_attempt(attempt.id, S.UNKNOWN, S.HANDED_OVER, arrivals=arrivals):
            log.warning("event=handed_over attempt=%d reason=%s", attempt.id, reason)
            self._news.wake(arrivals)

    async def _settle(
        self,
        attempt: Attempt,
        expected: AttemptStatus,
        status: AttemptStatus,
        outcome: Outcome,
        *,
        look_at: datetime | None = None,
        result: str | None = None,
    ) -> bool:
        """Write how the attempt stands together with the news for its chat; False if it moved meanwhile."""
        arrivals = (self._news.ended(attempt, outcome),)
        settled = await self._store.settle_attempt(
            attempt.id, expected, status, arrivals=arrivals, look_at=look_at, result=result
        )
        if settled:
            log.info("event=attempt_settled attempt=%d status=%s", attempt.id, status)
            self._news.wake(arrivals)
        return settled

    @staticmethod
    def _seconds(seconds: float) -> timedelta:
        return timedelta(seconds=seconds)
