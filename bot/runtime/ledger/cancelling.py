"""Looks after a cancellation: what they mean for its attempt, and what the patient hears of them.

Owns that *cancelled* is said where the clinic has answered so, or where its diary proves it. An attempt that was
carried out has the status of one that is booked: both are what was ordered. Must never send anything.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, assert_never

from bot import logs
from bot.portal import Diary
from bot.runtime.codec import (
    DoneCancelling,
    StoredOrder,
    cancelled_key,
    dump_cancelled,
    dump_findings,
    load_cancelled,
    load_findings,
)
from bot.runtime.ledger.recovery import told_cancelled
from bot.runtime.ledger.settling import Settling
from bot.runtime.ledger.standing import Gone, Standing, Verdict, judge, judge_quiet, standing
from bot.runtime.ledger.verdict import GiveUp, Look, LookAgain, NotThere, Patience, Stands
from bot.store import Store
from bot.store.records import Attempt, AttemptStatus, ClaimedLook
from conversations.clinic.keys import same_key
from conversations.clinic.model import Invoice, Key
from conversations.clinic.orders import CancellationOrder, Earlier, Handover, NotCancelled

S = AttemptStatus

EARLIER: Final = {S.NOT_BOOKED: Earlier.NOT_CANCELLED, S.HANDED_OVER: Earlier.HANDED_OVER}
"""What was said of a cancellation that stands there."""


@dataclass(frozen=True, slots=True)
class Cancelling:
    """Looks after cancellations. `seen` reads the diary of whoever ordered; `fee` is the invoice of one that was lost.

    `has_begun`: their time has come.
    """

    store: Store
    settling: Settling
    patience: Patience
    seen: Callable[[Attempt, StoredOrder], Awaitable[Diary | Handover]]
    fee: Callable[[Attempt, StoredOrder, CancellationOrder], Awaitable[Invoice | None]]
    has_begun: Callable[[StoredOrder, datetime], bool]

    async def answered(self, attempt: Attempt, key: Key, invoice: Invoice | None) -> bool:
        """The clinic says that it is cancelled: that is committed at once, and told once the diary was looked at."""

        def result(status: AttemptStatus) -> str:
            return dump_cancelled(DoneCancelling(key, invoice, after=EARLIER.get(status, Earlier.NOTHING)))

        return await self.settling.carried_out(attempt, result)

    async def look(self, claimed: ClaimedLook, wanted: StoredOrder, order: CancellationOrder) -> bool:
        """Make the look that is claimed. True if the attempt has not been sent and may be."""
        attempt = claimed.attempt
        seen = await self.seen(attempt, wanted)
        begun = self.has_begun(wanted, claimed.at)
        match attempt.status:
            case S.READY:
                return isinstance(seen, Diary) and standing(wanted, seen, begun=begun) is Standing.STANDS
            case S.BOOKED:
                await self._read_back(claimed, wanted, seen, begun=begun)
            case S.NOT_BOOKED if await self._done_by_another(attempt, order.key):
                await self._conclude(claimed, wanted, order, Stands())
            case S.NOT_BOOKED:
                look = Look(claimed.at, attempt.looks, seen)
                verdict = judge_quiet(look, wanted, load_findings(attempt.result), self.patience, begun=begun)
                await self._conclude(claimed, wanted, order, verdict)
            case _:
                await self._look_up(claimed, wanted, order, seen)
        return False

    async def _look_up(
        self, claimed: ClaimedLook, wanted: StoredOrder, order: CancellationOrder, seen: Diary | Handover
    ) -> None:
        attempt = claimed.attempt
        if attempt.send_by is None:
            await self.settling.hand_over(attempt, Handover.PORTAL_DOWN, by=claimed.by)
            return
        over = attempt.send_by + timedelta(seconds=self.patience.total)
        verdict = judge(
            Look(claimed.at, attempt.looks, seen),
            wanted,
            load_findings(attempt.result),
            self.patience,
            late_enough=claimed.at >= over,
            begun=self.has_begun(wanted, claimed.at),
        )
        await self._conclude(claimed, wanted, order, verdict)

    async def _read_back(
        self, claimed: ClaimedLook, wanted: StoredOrder, seen: Diary | Handover, *, begun: bool
    ) -> None:
        """The clinic says it is cancelled: what its diary says is told beside that, if it can be had."""
        done = load_cancelled(claimed.attempt.result)
        if done is None:
            await self.settling.settle(claimed.attempt, S.BOOKED, by=claimed.by)
            return
        confirmed = isinstance(seen, Diary) and standing(wanted, seen, begun=begun) is Standing.GONE
        await self.settling.settle(claimed.attempt, S.BOOKED, told_cancelled(done, confirmed=confirmed), by=claimed.by)

    async def _done_by_another(self, attempt: Attempt, key: Key) -> bool:
        """Whether a later attempt of this chat has cancelled it: that was told already."""
        results = await self.store.booked_results(attempt.chat, attempt.id)
        return any(same_key(cancelled_key(result), key) for result in results)

    async def _conclude(
        self, claimed: ClaimedLook, wanted: StoredOrder, order: CancellationOrder, verdict: Verdict
    ) -> None:
        attempt, by, settle = claimed.attempt, claimed.by, self.settling.settle
        logs.event("looked_up", attempt=attempt.id, looks=attempt.looks, verdict=type(verdict).__name__)
        match verdict:
            case Gone():
                after = EARLIER.get(attempt.status, Earlier.NOTHING)
                fee = await self.fee(attempt, wanted, order)
                done = DoneCancelling(order.key, fee, answered=False, after=after)
                await settle(attempt, S.BOOKED, told_cancelled(done), result=dump_cancelled(done), by=by)
            case NotThere():
                await settle(attempt, S.NOT_BOOKED, NotCancelled(), look_in=self.patience.quiet[0], by=by)
            case LookAgain(seconds, findings):
                await settle(attempt, attempt.status, look_in=seconds, result=dump_findings(findings), by=by)
            case GiveUp(reason):
                await self.settling.hand_over(attempt, reason, by=by)
            case Stands():
                await settle(attempt, attempt.status, by=by)
            case _:
                assert_never(verdict)
