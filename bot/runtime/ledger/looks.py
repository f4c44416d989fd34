"""Looks: what is looked up in the clinic's diary after an attempt, and what each look is written as.

Owns that of all replicas one looks at a time: a look is claimed before it is made, in a commit of its own, and only its
claim can write what it saw. Must never take another person's diary for the one that was asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import assert_never

from bot import logs
from bot.portal import Diary, PortalError
from bot.runtime.codec import (
    Findings,
    StoredOrder,
    dump_appointment,
    dump_findings,
    load_findings,
    load_order,
    load_untold,
)
from bot.runtime.gateway import Gateway, is_signed_out
from bot.runtime.ledger.cancelling import Cancelling
from bot.runtime.ledger.others import Others
from bot.runtime.ledger.settling import EARLIER, Settling
from bot.runtime.ledger.verdict import (
    AskWhether,
    Found,
    GiveUp,
    Look,
    LookAgain,
    NotThere,
    Patience,
    Stands,
    Verdict,
    find,
    find_told,
    is_clear,
    judge,
    judge_quiet,
)
from bot.store import Store
from bot.store.errors import StoreError
from bot.store.records import Attempt, AttemptStatus, ClaimedLook
from conversations.clinic.model import Invoice
from conversations.clinic.orders import Booked, CancellationOrder, Earlier, Handover, InQuestion, NotBooked, NotSent

S = AttemptStatus

FOR_EVER = 10.0 * 365 * 86400


class Looks:
    """Looks after attempts, each look under a claim."""

    def __init__(
        self,
        store: Store,
        gateway: Gateway,
        settling: Settling,
        owner: str,
        patience: Patience,
        has_begun: Callable[[StoredOrder, datetime], bool],
    ) -> None:
        self._store = store
        self._gateway = gateway
        self._others = Others(store)
        self._settling = settling
        self._owner = owner
        self._patience = patience
        self.cancelling = Cancelling(store, settling, patience, self._seen, self._fee, has_begun)

    async def _fee(self, attempt: Attempt, wanted: StoredOrder, order: CancellationOrder) -> Invoice | None:
        """The invoice of the fee, where one of that day alone can be it."""
        return await self._gateway.fee(attempt.chat, wanted.whose, order, wanted.decided_at.date())

    async def look(self, number: int) -> bool:
        """Look after an attempt if that is due and nobody else does. True if it has not been sent and may be."""
        claimed = await self._store.claim_look(number, self._patience.look)
        if claimed is None:
            return False
        wanted = load_order(claimed.attempt.order)
        if wanted is not None and isinstance(wanted.order, CancellationOrder):
            return await self._look_after_a_cancellation(claimed, wanted, wanted.order)
        if wanted is not None and wanted.order.behalf.newcomer:
            await self._unseen(claimed)
            return False
        match claimed.attempt.status:
            case S.READY:
                return await self._found_ready(claimed, wanted)
            case S.BOOKED:
                await self._read_back(claimed, wanted)
            case S.NOT_BOOKED:
                await self._quietly(claimed, wanted)
            case _:
                await self._look_up(claimed, wanted)
        return False

    async def _unseen(self, claimed: ClaimedLook) -> None:
        """Ordered without an account: what the clinic answered is told as it is, and without an answer nobody knows.

        One that no turn of this process has handed over may have been sent, and is never sent again.
        """
        attempt, untold = claimed.attempt, load_untold(claimed.attempt.result)
        if attempt.status is S.BOOKED:
            outcome = Booked(untold.appointment, confirmed=False, after=untold.after) if untold else None
            result = dump_appointment(untold.appointment) if untold else None
            await self._settling.settle(attempt, S.BOOKED, outcome, result=result, by=claimed.by)
            return
        await self._settling.hand_over(attempt, Handover.NO_ACCOUNT, by=claimed.by)

    async def _look_after_a_cancellation(
        self, claimed: ClaimedLook, wanted: StoredOrder, order: CancellationOrder
    ) -> bool:
        """True if it has not been sent and may be; one of which that cannot be told is taken for sent."""
        if await self.cancelling.look(claimed, wanted, order):
            return True
        if claimed.attempt.status is S.READY:
            await self._taken_for_sent(claimed.attempt)
        return False

    async def identified(self, chat: int, number: int, *, is_it: bool) -> None:
        """The patient says whether what they were asked about is what they ordered; what else came meanwhile stands.

        A yes is good for as long as nothing is known for certain, and is told as the diary has it by then. After a no
        the search goes on, where it had not ended.
        """
        attempt = await self._store.numbered_attempt(chat, number)
        findings = load_findings(attempt.result if attempt else None)
        if attempt is None or findings.asked is None:
            return
        if is_it:
            if await self._settling.booked(attempt, findings.asked):
                await self.look(attempt.id)
        elif attempt.status is S.UNKNOWN:
            denied = (*findings.denied, findings.asked.key)
            going_on = Findings(told=findings.told, asked=findings.asked, denied=denied, reference=findings.reference)
            await self._settling.settle(attempt, S.UNKNOWN, look_in=0.0, result=dump_findings(going_on))

    async def _found_ready(self, claimed: ClaimedLook, wanted: StoredOrder | None) -> bool:
        """An attempt that no turn of this process has handed over: whether it was sent is what the diary tells.

        A database that was restored, or whose standby took over, may have forgotten that it was.
        """
        attempt = claimed.attempt
        if wanted is None:
            await self._settling.settle(attempt, S.NOT_SENT, NotSent(), by=claimed.by)
            return False
        seen, wanted, contested = await self._sorted(attempt, wanted)
        if isinstance(seen, Diary) and not contested:
            appointment = find(wanted, seen)
            if appointment:
                kept = dump_appointment(appointment)
                await self._settling.settle(attempt, S.BOOKED, Booked(appointment), result=kept, by=claimed.by)
                return False
            if is_clear(wanted, seen):
                return True
        await self._taken_for_sent(attempt)
        return False

    async def _taken_for_sent(self, attempt: Attempt) -> None:
        """What may have been sent is unknown."""
        if await self._store.start_attempt(attempt.id, self._owner, 0.0, ready_for=FOR_EVER):
            await self._settling.unknown(await self._store.attempt(attempt.id))

    async def _read_back(self, claimed: ClaimedLook, wanted: StoredOrder | None) -> None:
        """The clinic says it is booked: what its diary says is what the patient hears, if it can be had."""
        attempt = claimed.attempt
        untold = load_untold(attempt.result)
        if untold is None:
            await self._settling.settle(attempt, S.BOOKED, by=claimed.by)
            return
        found = None
        if wanted is not None:
            seen, wanted, _ = await self._sorted(attempt, wanted)
            found = find_told(wanted, untold.appointment, seen) if isinstance(seen, Diary) else None
        appointment = found or untold.appointment
        outcome = Booked(appointment, found is not None, untold.after)
        await self._settling.settle(attempt, S.BOOKED, outcome, result=dump_appointment(appointment), by=claimed.by)

    async def _look_up(self, claimed: ClaimedLook, wanted: StoredOrder | None) -> None:
        attempt = claimed.attempt
        if wanted is None or attempt.send_by is None:
            await self._settling.hand_over(attempt, Handover.PORTAL_DOWN, by=claimed.by)
            return
        seen, wanted, contested = await self._sorted(attempt, wanted)
        look = Look(claimed.at, attempt.looks, seen, contested)
        verdict = judge(look, wanted, attempt.send_by, load_findings(attempt.result), self._patience)
        await self._conclude(claimed, verdict)

    async def _quietly(self, claimed: ClaimedLook, wanted: StoredOrder | None) -> None:
        """It was said that nothing was booked: nobody hears of this look unless that was wrong."""
        attempt = claimed.attempt
        if wanted is None:
            await self._conclude(claimed, Stands())
            return
        seen, wanted, contested = await self._sorted(attempt, wanted)
        look = Look(claimed.at, attempt.looks, seen, contested)
        await self._conclude(claimed, judge_quiet(look, wanted, load_findings(attempt.result), self._patience))

    async def _sorted(self, attempt: Attempt, wanted: StoredOrder) -> tuple[Diary | Handover, StoredOrder, bool]:
        """What there is to see, the order with all that others have booked, and whether the rest may be another's."""
        seen = await self._seen(attempt, wanted)
        if not isinstance(seen, Diary):
            return seen, wanted, False
        return seen, *await self._others.beside(attempt, wanted, seen)

    async def _seen(self, attempt: Attempt, wanted: StoredOrder) -> Diary | Handover:
        try:
            return await self._gateway.diary(attempt.chat, wanted.whose, wanted.order.behalf.patient)
        except (PortalError, StoreError) as error:
            logs.event("not_seen", attempt=attempt.id, why=error)
            is_gone = isinstance(error, PortalError) and is_signed_out(error)
            return Handover.SESSION_GONE if is_gone else Handover.PORTAL_DOWN

    async def _conclude(self, claimed: ClaimedLook, verdict: Verdict) -> None:
        attempt, by, settle = claimed.attempt, claimed.by, self._settling.settle
        logs.event("looked_up", attempt=attempt.id, looks=attempt.looks, verdict=type(verdict).__name__)
        match verdict:
            case Found(appointment):
                outcome = Booked(appointment, after=EARLIER.get(attempt.status, Earlier.NOTHING))
                await settle(attempt, S.BOOKED, outcome, result=dump_appointment(appointment), by=by)
            case NotThere():
                await settle(attempt, S.NOT_BOOKED, NotBooked(), look_in=self._patience.quiet[0], by=by)
            case LookAgain(seconds, findings):
                await settle(attempt, attempt.status, look_in=seconds, result=dump_findings(findings), by=by)
            case AskWhether(appointment, seconds, findings):
                kept = dump_findings(findings)
                await settle(attempt, S.UNKNOWN, InQuestion(appointment), look_in=seconds, result=kept, by=by)
            case GiveUp(reason):
                await self._settling.hand_over(attempt, reason, by=by)
            case Stands():
                await settle(attempt, attempt.status, by=by)
            case _:
                assert_never(verdict)
