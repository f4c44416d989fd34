"""Section anon-appointment: searching without an account and without a session.

Owns these reads. The payer is here the sign-up code of a charge band. Must never change anything at the clinic.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.portal.caller import Caller
from bot.portal.errors import SignInNeeded
from bot.portal.models.accounts import ServiceType
from bot.portal.models.records import Proposal
from bot.portal.sections import search
from bot.portal.sections.auth import charge_band
from bot.portal.sections.registration import RegistrationCalls
from bot.portal.sections.search import Counter, found_at
from conversations.clinic.model import AppointmentType, Clinician, Key, Payer, Service, Site
from conversations.clinic.questions import (
    Answer,
    AskAppointments,
    AskClinicians,
    AskPayers,
    AskServices,
    AskSites,
    AskSlots,
    Payers,
    Question,
    Slots,
)

_AT: Final = Counter("anon-appointment")


class AnonymousPortal(RegistrationCalls):
    """What somebody without an account can do. Every call raises `PortalError`s and nothing else."""

    _caller: Caller

    async def answer(self, code: str, question: Question) -> Answer:
        """Ask what the conversation asks, of the clinic's charge band `code`. Appointments raise `SignInNeeded`."""
        match question:
            case AskPayers():
                band = await charge_band(self._caller, code, staff=False)
                return Payers((Payer(band.code, band.name),))
            case AskAppointments():
                raise SignInNeeded("appointments of nobody signed in")
            case searched:
                return await found_at(self._caller, _AT, searched)

    async def types(self, payer: str | None = None) -> tuple[AppointmentType, ...]:
        """GET anon-appointment/types, also those that cannot be booked online."""
        return await search.types(self._caller, _AT, payer)

    async def service_types(self, payer: str, appointment_type: Key) -> tuple[ServiceType, ...]:
        """GET anon-appointment/service-types."""
        return await search.service_types(self._caller, _AT, payer, appointment_type)

    async def services(
        self, asked: AskServices, *, service_type: Key | None = None, name: str | None = None
    ) -> tuple[Service, ...]:
        """GET anon-appointment/services, all pages of it."""
        return await search.services(self._caller, _AT, asked, service_type, name)

    async def sites(
        self, asked: AskSites, *, clinicians: Sequence[Key] = (), modules: Sequence[Key] = ()
    ) -> tuple[Site, ...]:
        """GET anon-appointment/sites, or POST where clinicians or modules go along; nearest to the point first."""
        return await search.sites(self._caller, _AT, asked, clinicians=clinicians, modules=modules)

    async def clinicians(self, asked: AskClinicians) -> tuple[Clinician, ...]:
        """POST anon-appointment/clinicians."""
        return await search.clinicians(self._caller, _AT, asked)

    async def proposed_time_slots(self, asked: AskSlots) -> Slots:
        """GET anon-appointment/proposed-time-slots, or POST where modules or services go with it; soonest first."""
        return await search.proposed_time_slots(self._caller, _AT, asked)

    async def proposed(self, asked: AskSlots, *, most: int = 10) -> tuple[Proposal, ...]:
        """POST anon-appointment/proposed, or where there is none POST appointment/proposed."""
        return await search.proposed(self._caller, _AT, asked, most)
