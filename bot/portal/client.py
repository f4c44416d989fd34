"""The client of the clinic's Patient Portal API.

Owns the composition of its sections, and the answering of the conversation's questions. Must never hold a person's
session: each call is given one.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

import httpx

from bot.clock import Clock, SystemClock
from bot.portal.auth import AuthCalls
from bot.portal.booking import BookingCalls, PriceSetting
from bot.portal.calling import Caller
from bot.portal.request import SessionStyle
from bot.portal.searching import SearchCalls
from bot.portal.sending import Sender, Timeouts
from bot.portal.session import PortalSession
from bot.portal.wire.zones import Zones
from conversations.clinic import Appointment
from conversations.questions import (
    Answer,
    Appointments,
    AskAppointments,
    AskClinicians,
    AskPayers,
    AskServices,
    AskSites,
    AskSlots,
    AskTypes,
    Clinicians,
    Payers,
    Question,
    Services,
    Sites,
    Types,
)

UK = ZoneInfo("Europe/London")


class PatientPortal(AuthCalls, SearchCalls, BookingCalls):
    """Every call raises `PortalError`s and nothing else, and hands out domain types and nothing else."""

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
    ) -> None:
        """`base_url` ends before the section; `zone` is where sites are that `site_zones` (by key) does not name."""
        self.timeouts = timeouts or Timeouts()
        self._sender = Sender(self.timeouts, transport)
        zones = Zones(zone, dict(site_zones or {}))
        self._caller = Caller(base_url.rstrip("/"), client_key, session_style, self._sender, zones)
        self._price = price
        self._clock = clock or SystemClock()

    async def aclose(self) -> None:
        """Close every connection."""
        await self._sender.aclose()

    async def answer(self, session: PortalSession, question: Question) -> Answer:
        """Ask what the conversation asks."""
        match question:
            case AskPayers():
                return Payers(await self.payer_types(session))
            case AskTypes():
                return Types(await self.types(session, question.payer))
            case AskServices():
                return Services(await self.services(session, question))
            case AskSites():
                return Sites(await self.sites(session, question))
            case AskClinicians():
                return Clinicians(await self.clinicians(session, question))
            case AskSlots():
                return await self.proposed_time_slots(session, question)
            case AskAppointments():
                return Appointments(self._to_come(await self.appointments(session)))
            case _:
                assert_never(question)

    async def appointments(self, session: PortalSession) -> tuple[Appointment, ...]:
        """GET appointment/existing-appointments, past ones included.

        Whoever looks for a booking in it must not miss one whose time has come meanwhile.
        """
        return await self.existing_appointments(session)

    def _to_come(self, appointments: tuple[Appointment, ...]) -> tuple[Appointment, ...]:
        """Those that are not over, soonest first."""
        ahead = (each for each in appointments if (each.finish or each.start) > self._wall_clock(each))
        return tuple(sorted(ahead, key=lambda each: each.start))

    def _wall_clock(self, appointment: Appointment) -> datetime:
        return self._caller.zones.wall_clock(self._clock.now(), appointment.site_key)
