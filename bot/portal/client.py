"""The client of the clinic's Patient Portal API.

Owns the composition of its sections, and the answering of the conversation's questions. Must never hold a person's
session: each call is given one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import httpx

from bot.clock import Clock, SystemClock
from bot.portal.anonymous import AnonymousPortal
from bot.portal.caller import Caller, Renewed
from bot.portal.models.accounts import PortalSession
from bot.portal.models.records import Diary
from bot.portal.request import SessionStyle
from bot.portal.sections.appointments import AppointmentSearch, DiaryCalls
from bot.portal.sections.auth import AuthCalls
from bot.portal.sections.booking import BookingCalls, PriceSetting
from bot.portal.sections.finance import FinanceCalls, NotificationCalls
from bot.portal.sections.search import Search
from bot.portal.sections.staff import StaffCalls
from bot.portal.transport import Timeouts, Transport
from bot.portal.zones import UK, Zones
from conversations.clinic.model import ONESELF, Appointment, Behalf, Key
from conversations.clinic.questions import Answer, Appointments, AskAppointments, AskPayers, Payers, Question

CANCELLED = frozenset({"cancelled", "canceled"})


class PatientPortal(AuthCalls, BookingCalls, DiaryCalls, FinanceCalls, NotificationCalls, StaffCalls):
    """Every call raises `PortalError`s and nothing else, and hands out plain values and nothing else.

    `anonymous` searches and books for people without an account.
    """

    def __init__(  # noqa: PLR0913 - the settings of one clinic, each by name
        self,
        base_url: str,
        client_key: str,
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        session_style: SessionStyle = "header",
        price: PriceSetting = "gross",
        timeouts: Timeouts | None = None,
        zone: ZoneInfo = UK,
        site_zones: Mapping[str, ZoneInfo] | None = None,
        clock: Clock | None = None,
        renewed: Renewed | None = None,
    ) -> None:
        """`base_url` ends before the section; `zone` is where sites are that `site_zones` (by key) does not name.

        `renewed` is told the old and the new session whenever an answer brings a new token; it must not raise or wait.
        """
        self.timeouts = timeouts or Timeouts()
        self._sender = Transport(self.timeouts, transport)
        zones = Zones(zone, dict(site_zones or {}))
        self._clock = clock or SystemClock()
        self._price = price
        self._caller = Caller(
            base_url.rstrip("/"), client_key, session_style, self._sender, zones, self._clock, renewed
        )
        self.anonymous = AnonymousPortal(self._caller, price)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._sender.aclose()

    def search(self, session: PortalSession, behalf: Behalf = ONESELF) -> Search:
        """The reads on the way to a booking, for oneself or on somebody's behalf."""
        return Search(self._caller, "appointment", session, behalf)

    async def answer(self, session: PortalSession, question: Question, *, behalf: Behalf = ONESELF) -> Answer:
        """Ask what the conversation asks, for oneself or on somebody's behalf."""
        match question:
            case AskPayers():
                return Payers(await self.search(session, behalf).payer_types())
            case AskAppointments():
                return self._to_come(await self._everything(session, behalf.patient))
            case searched:
                return await self.search(session, behalf).answer(searched)

    async def diary_of(self, session: PortalSession, patient: Key | None = None) -> Diary:
        """GET appointment/existing-appointments, past ones included; for another patient appointment/appointments.

        Whoever looks for a booking in it must not miss one whose time has come meanwhile. What is cancelled is in no
        diary any more, neither before a booking nor after it.
        """
        found = await self._everything(session, patient)
        return replace(found, appointments=tuple(each for each in found.appointments if not _cancelled(each)))

    async def _everything(self, session: PortalSession, patient: Key | None) -> Diary:
        """What is cancelled too."""
        if patient is None:
            return await self.existing_appointments(session)
        return await self.all_appointments_of(session, patient, AppointmentSearch(newest_first=True))

    def _to_come(self, found: Diary) -> Appointments:
        """Those that are neither over nor cancelled, soonest first; of the others the keys."""
        by_start = sorted(found.appointments, key=lambda each: each.start)
        ahead = tuple(each for each in by_start if self._is_to_come(each))
        others = tuple(each.key for each in by_start if not self._is_to_come(each))
        return Appointments(ahead, others, found.complete)

    def _is_to_come(self, appointment: Appointment) -> bool:
        over = (appointment.finish or appointment.start) <= self._wall_clock(appointment)
        return not (over or _cancelled(appointment))

    def _wall_clock(self, appointment: Appointment) -> datetime:
        return self._caller.zones.wall_clock(self._clock.now(), appointment.site_key)


def _cancelled(appointment: Appointment) -> bool:
    return appointment.state.strip().lower() in CANCELLED
