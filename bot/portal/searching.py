"""Section appointment, the reads on the way to a booking: payers, types, services, places, clinicians, time slots.

Owns the methods for somebody who is signed in. Must never change anything at the clinic.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.portal import asking
from bot.portal.account import ServiceType
from bot.portal.asked import ONESELF, Behalf
from bot.portal.asking import Counter
from bot.portal.calling import Caller
from bot.portal.results import Proposal
from bot.portal.session import PortalSession
from bot.portal.wire.catalogue import PayerData
from conversations.clinic.model import AppointmentType, Clinician, Key, Payer, Service, Site
from conversations.clinic.questions import AskClinicians, AskServices, AskSites, AskSlots, Slots


def at_appointments(session: PortalSession, behalf: Behalf) -> Counter:
    """Where somebody asks who is signed in."""
    return Counter("appointment", session, behalf)


class SearchCalls:
    """The reads of section appointment, each with the session of the person asking and, for staff, on whose behalf."""

    _caller: Caller

    async def payer_types(self, session: PortalSession, *, behalf: Behalf = ONESELF) -> tuple[Payer, ...]:
        """GET appointment/payer-types: the patient's default first."""
        found = await self._caller.readable_rows(at_appointments(session, behalf).asks("payer-types"), PayerData)
        return tuple(each.payer() for each in found)

    async def types(
        self,
        session: PortalSession,
        payer: str | None = None,
        *,
        by_referral: bool | None = None,
        behalf: Behalf = ONESELF,
    ) -> tuple[AppointmentType, ...]:
        """GET appointment/types, also those that cannot be booked online."""
        return await asking.types(self._caller, at_appointments(session, behalf), payer, by_referral=by_referral)

    async def service_types(
        self, session: PortalSession, payer: str, appointment_type: Key, *, behalf: Behalf = ONESELF
    ) -> tuple[ServiceType, ...]:
        """GET appointment/service-types."""
        return await asking.service_types(self._caller, at_appointments(session, behalf), payer, appointment_type)

    async def services(
        self,
        session: PortalSession,
        asked: AskServices,
        *,
        service_type: Key | None = None,
        name: str | None = None,
        behalf: Behalf = ONESELF,
    ) -> tuple[Service, ...]:
        """GET appointment/services, all pages of it."""
        return await asking.services(self._caller, at_appointments(session, behalf), asked, service_type, name)

    async def sites(
        self,
        session: PortalSession,
        asked: AskSites,
        *,
        clinicians: Sequence[Key] = (),
        modules: Sequence[Key] = (),
        address_type: int | None = None,
        behalf: Behalf = ONESELF,
    ) -> tuple[Site, ...]:
        """POST appointment/sites: nearest to the point first, else to the patient's home (1) or work (2) address."""
        at = at_appointments(session, behalf)
        return await asking.sites(
            self._caller, at, asked, clinicians=clinicians, modules=modules, address_type=address_type
        )

    async def clinicians(
        self, session: PortalSession, asked: AskClinicians, *, behalf: Behalf = ONESELF
    ) -> tuple[Clinician, ...]:
        """POST appointment/clinicians."""
        return await asking.clinicians(self._caller, at_appointments(session, behalf), asked)

    async def proposed_time_slots(self, session: PortalSession, asked: AskSlots, *, behalf: Behalf = ONESELF) -> Slots:
        """GET appointment/proposed-time-slots, or POST where modules or services go with it; soonest first."""
        return await asking.proposed_time_slots(self._caller, at_appointments(session, behalf), asked)

    async def proposed(
        self, session: PortalSession, asked: AskSlots, *, most: int = 10, behalf: Behalf = ONESELF
    ) -> tuple[Proposal, ...]:
        """POST appointment/proposed: up to `most` visits (1 to 100), each with a named clinician."""
        return await asking.proposed(self._caller, at_appointments(session, behalf), asked, most)
