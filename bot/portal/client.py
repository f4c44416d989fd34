"""The client of the clinic's Patient Portal API.

Owns the composition of its sections, and the answering of the conversation's questions. Must never hold a person's
session: each call is given one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
from bot.portal.sections.appointments import AppointmentCalls, AppointmentSearch
from bot.portal.sections.auth import AuthCalls
from bot.portal.sections.booking import BookingCalls, PriceSetting, price_of
from bot.portal.sections.finance import FinanceCalls, NotificationCalls
from bot.portal.sections.search import Search
from bot.portal.sections.staff import StaffCalls
from bot.portal.transport import Timeouts, Transport
from bot.portal.zones import UK, Zones
from conversations.clinic.model import ONESELF, Appointment, Behalf, Key
from conversations.clinic.orders import BookingOrder
from conversations.clinic.patients import AskPatients, AskTies
from conversations.clinic.questions import Answer, Appointments, AskAppointments, AskPayers, Payers, Question

CANCELLED = frozenset({"cancelled", "canceled"})


class PatientPortal:
    """One attribute for each section of the API, and the questions, the booking and the diary of a conversation.

    Every call raises `PortalError`s and nothing else, and hands out plain values and nothing else. `anonymous` searches
    and books for people without an account.
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
        """Set up the calls; nothing is connected before the first.

        `base_url` ends before the section. `session_style`: session id and token go as headers `x-session-id` and
        `x-token`, or, deprecated, as a cookie and the URL parameter `token`. `price`: a booking says the slot's gross
        or net price, and the portal books for exactly that; with `off` it says none, and any price is booked. `zone`
        is where sites are that `site_zones` (by key) does not name. `renewed` is told the old and the new session
        whenever an answer brings a new token; it must not raise or wait. `transport` stands in for the network.
        """
        self._transport = Transport(timeouts or Timeouts(), transport)
        zones = Zones(zone, dict(site_zones or {}))
        self._clock = clock or SystemClock()
        self._price = price
        caller = Caller(base_url.rstrip("/"), client_key, session_style, self._transport, zones, self._clock, renewed)
        self._caller = caller
        self.auth = AuthCalls(caller)
        self.appointments = AppointmentCalls(caller)
        self.booking = BookingCalls(caller)
        self.finance = FinanceCalls(caller)
        self.notifications = NotificationCalls(caller)
        self.staff = StaffCalls(caller)
        self.anonymous = AnonymousPortal(caller, price)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._transport.aclose()

    def search(self, session: PortalSession, behalf: Behalf = ONESELF) -> Search:
        """The reads on the way to a booking, for oneself or on somebody's behalf."""
        return Search(self._caller, "appointment", session, behalf)

    async def answer(self, session: PortalSession, question: Question, *, behalf: Behalf = ONESELF) -> Answer:
        """Ask what the conversation asks, for oneself or on somebody's behalf. Raises `PortalError`."""
        match question:
            case AskPayers():
                return Payers(await self.search(session, behalf).payer_types())
            case AskAppointments():
                return self._to_come(await self._everything(session, behalf.patient))
            case AskPatients():
                return await self.staff.found(session, question)
            case AskTies():
                return await self.staff.ties(session, behalf.patient or "")
            case searched:
                return await self.search(session, behalf).answer(searched)

    async def book(self, session: PortalSession, order: BookingOrder, *, may_send: Callable[[], bool]) -> Appointment:
        """POST appointment/book-time-slot, once, for the price that the slot was offered at.

        Raises what `booking.book_time_slot` does.
        """
        price = price_of(order.slot, self._price)
        return await self.booking.book_time_slot(session, order, price=price, may_send=may_send)

    async def diary_of(self, session: PortalSession, patient: Key | None = None) -> Diary:
        """GET appointment/existing-appointments, past ones included; for another patient appointment/appointments.

        Whoever looks for a booking in it must not miss one whose time has come meanwhile. What is cancelled is in no
        diary any more, neither before a booking nor after it.
        """
        found = await self._everything(session, patient)
        return replace(found, appointments=tuple(each for each in found.appointments if not _cancelled(each)))

    def wall_clock(self, at: datetime, site: Key | None) -> datetime:
        """What the clocks at this site show at an instant, without a zone."""
        return self._caller.zones.wall_clock(at, site)

    async def _everything(self, session: PortalSession, patient: Key | None) -> Diary:
        """What is cancelled too."""
        if patient is None:
            return await self.appointments.existing(session)
        return await self.appointments.all_of(session, patient, AppointmentSearch(newest_first=True))

    def _to_come(self, found: Diary) -> Appointments:
        """Those that are neither over nor cancelled, soonest first; of the others the keys."""
        by_start = sorted(found.appointments, key=lambda each: each.start)
        ahead = tuple(each for each in by_start if self._is_to_come(each))
        others = tuple(each.key for each in by_start if not self._is_to_come(each))
        return Appointments(ahead, others, found.complete)

    def _is_to_come(self, appointment: Appointment) -> bool:
        now = self.wall_clock(self._clock.now(), appointment.site_key)
        over = (appointment.finish or appointment.start) <= now
        return not (over or _cancelled(appointment))


def _cancelled(appointment: Appointment) -> bool:
    return appointment.state.strip().lower() in CANCELLED
