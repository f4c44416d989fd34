"""The verdict on a lost answer: what an attempt has come to, as far as the diary tells.

Owns the rules, and nothing but the rules: pure. Booked is what is there and was not before; not booked needs two looks
that found nothing after the last moment at which the order could still have been carried out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.runtime.codec import Findings, StoredOrder
from bot.runtime.ledger.handlers import handler_of
from conversations.clinic.model import Appointment
from conversations.clinic.orders import Handover


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. `total` is the longest that a POST can take; `looks` lie between one look and the next."""

    send_within: float = 5.0
    total: float = 35.0
    looks: tuple[float, ...] = (5.0, 15.0, 60.0, 300.0, 1800.0)
    second_look: float = 5.0
    ready_for: float = 120.0


@dataclass(frozen=True, slots=True)
class Found:
    """There it is."""

    appointment: Appointment


@dataclass(frozen=True, slots=True)
class NotThere:
    """It was not booked."""


@dataclass(frozen=True, slots=True)
class LookAgain:
    """Nothing is sure yet; look again after `seconds`."""

    seconds: float
    findings: Findings


@dataclass(frozen=True, slots=True)
class GiveUp:
    """It cannot be found out from here."""

    reason: Handover


Verdict = Found | NotThere | LookAgain | GiveUp


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the diary: what was seen, or why nothing could be; begun at `at`, after `earlier` looks."""

    at: datetime
    earlier: int
    seen: tuple[Appointment, ...] | Handover


def judge(look: Look, wanted: StoredOrder, send_by: datetime, findings: Findings, patience: Patience) -> Verdict:
    """What a look means for an attempt that may have been sent until `send_by`."""
    late_enough = look.at >= send_by + timedelta(seconds=patience.total)
    if isinstance(look.seen, Handover):
        return _unseen(look, findings, patience, late_enough=late_enough)
    appointment = find(wanted, look.seen)
    if appointment:
        return Found(appointment)
    if not late_enough:
        return _again(look, findings, patience)
    if findings.empty_at is None:
        return LookAgain(patience.second_look, Findings(look.at))
    if look.at - findings.empty_at < timedelta(seconds=patience.second_look):
        return LookAgain(patience.second_look, findings)
    return NotThere()


def find(wanted: StoredOrder, appointments: Sequence[Appointment]) -> Appointment | None:
    """The appointment that was not there before and is what was ordered."""
    before, fits = set(map(str, wanted.before)), handler_of(wanted.order).fits
    new = (appointment for appointment in appointments if str(appointment.key) not in before)
    return next((appointment for appointment in new if fits(wanted.order, appointment)), None)


def _unseen(look: Look, findings: Findings, patience: Patience, *, late_enough: bool) -> Verdict:
    reason = look.seen
    if reason is Handover.SESSION_GONE and late_enough:
        return GiveUp(Handover.SESSION_GONE)
    if look.earlier >= len(patience.looks):
        return GiveUp(Handover.SESSION_GONE if reason is Handover.SESSION_GONE else Handover.PORTAL_DOWN)
    return _again(look, findings, patience)


def _again(look: Look, findings: Findings, patience: Patience) -> LookAgain:
    return LookAgain(patience.looks[min(look.earlier, len(patience.looks) - 1)], findings)
