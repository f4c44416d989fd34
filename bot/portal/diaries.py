"""Diaries: what the clinic tells of the appointments that exist, as the conversation asks for it.

Owns what is over, what is to come and what counts as cancelled. Must never say that something is gone where there may
be more than was read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.clock import Clock
from bot.portal.caller import Caller
from bot.portal.errors import PortalError, SignInNeeded
from bot.portal.models.accounts import PortalSession
from bot.portal.models.records import Diary
from bot.portal.sections.appointments import AppointmentCalls, AppointmentSearch
from bot.portal.sections.auth import AuthCalls
from conversations.clinic.diary import AllAppointments, AskCancellation, CancellationTerms
from conversations.clinic.keys import same_key
from conversations.clinic.model import EVERYTHING, Allowed, Appointment, Behalf, Key, Money, Terms
from conversations.clinic.questions import Appointments

BEFORE: Final = timedelta(minutes=15)
"""How long before its start a video call can be joined."""


@dataclass(frozen=True, slots=True)
class Diaries:
    """Reads of one clinic's appointments. All raise `PortalError`."""

    _caller: Caller
    _clock: Clock

    async def standing(self, session: PortalSession, patient: Key | None) -> Diary:
        """GET appointment/existing-appointments, past ones included, for another patient appointment/appointments.

        Whoever looks for a booking in it must not miss one whose time has come meanwhile. What is cancelled is in no
        diary any more, neither before a booking nor after it.
        """
        found = await self._everything(session, patient)
        return replace(found, appointments=tuple(each for each in found.appointments if not each.called_off))

    async def to_come(self, session: PortalSession, patient: Key | None) -> Appointments:
        """Those that are neither over nor cancelled, soonest first; of the others the keys."""
        found = _by_start(await self._everything(session, patient))
        ahead = tuple(each for each in found.appointments if self._is_to_come(each))
        others = tuple(each.key for each in found.appointments if not self._is_to_come(each))
        return Appointments(ahead, others, found.complete)

    async def all(self, session: PortalSession, behalf: Behalf) -> AllAppointments:
        """Those to come and those that are over or cancelled, with what the portal lets one do."""
        found = _by_start(await self._everything(session, behalf.patient))
        ahead = tuple(each for each in found.appointments if self._is_to_come(each))
        past = tuple(each for each in reversed(found.appointments) if not self._is_to_come(each))
        begun = tuple(each.key for each in ahead if self._has_begun(each))
        own = behalf.patient is None
        joinable = tuple(each.key for each in ahead if own and each.telemedicine and self._is_near(each))
        permissions = await self._permissions(session, behalf)
        return AllAppointments(ahead, past, begun, found.complete, permissions, joinable)

    async def cancellation(
        self, session: PortalSession, question: AskCancellation, patient: Key | None
    ) -> CancellationTerms:
        """What cancelling costs, GET appointment/cancellation-info, where the diary has it and its time is to come."""
        found = await self._everything(session, patient)
        keys = tuple(each.key for each in found.appointments)
        there = next((each for each in found.appointments if same_key(each.key, question.key)), None)
        if there is None or there.called_off:
            return CancellationTerms(None, keys=keys, complete=found.complete)
        if self._has_begun(there):
            return CancellationTerms(there, begun=True, keys=keys, complete=found.complete)
        info = await AppointmentCalls(self._caller).cancellation_info(session, there.key)
        fee = Money(info.fee, *_currency(there))
        terms = Terms(fee, info.detail, there.policy)
        return CancellationTerms(there, terms, keys=keys, complete=found.complete, patient=patient or found.patient)

    async def _everything(self, session: PortalSession, patient: Key | None) -> Diary:
        """What is cancelled too."""
        calls = AppointmentCalls(self._caller)
        if patient is None:
            return await calls.existing(session)
        return await calls.all_of(session, patient, AppointmentSearch(newest_first=True))

    async def _permissions(self, session: PortalSession, behalf: Behalf) -> Allowed:
        """GET auth/config. Where it tells nothing of whoever is signed in, the portal refuses what is not allowed."""
        try:
            config = await AuthCalls(self._caller).config(session)
        except SignInNeeded:
            raise
        except PortalError:
            return EVERYTHING
        if not config.signed_in:
            return EVERYTHING
        rights = config.rights
        if behalf.patient is not None:
            return Allowed(rights.refer, rights.refer)
        return Allowed(rights.book, rights.cancel, to_agree=config.terms_wanted or config.contact_options_wanted)

    def _is_to_come(self, appointment: Appointment) -> bool:
        over = (appointment.finish or appointment.start) <= self._now(appointment)
        return not (over or appointment.called_off)

    def _has_begun(self, appointment: Appointment) -> bool:
        return appointment.start <= self._now(appointment)

    def _is_near(self, appointment: Appointment) -> bool:
        """Whether its call can be joined: by the moment where that is known, else by the clocks at its site."""
        if appointment.ahead is None:
            return appointment.start - BEFORE <= self._now(appointment)
        now = self._clock.now().astimezone(UTC).replace(tzinfo=None)
        return appointment.start - timedelta(minutes=appointment.ahead) - BEFORE <= now

    def _now(self, appointment: Appointment) -> datetime:
        """What the clocks at its site show."""
        return self._caller.zones.wall_clock(self._clock.now(), appointment.site_key)


def _by_start(found: Diary) -> Diary:
    return replace(found, appointments=tuple(sorted(found.appointments, key=lambda each: each.start)))


def _currency(appointment: Appointment) -> tuple[str, str]:
    """Code and symbol of its invoice: the portal names none with a fee."""
    total = appointment.invoice.total if appointment.invoice else None
    return (total.currency, total.symbol) if total else ("", "")
