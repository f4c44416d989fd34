"""Section appointment, the reads: payers, types, services, places, clinicians, time slots and appointments.

Owns the parameters of each. Must never change anything at the clinic.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from bot.portal.account import Cancellation, ServiceType
from bot.portal.calling import Caller
from bot.portal.request import Json, Value, read, references
from bot.portal.session import PortalSession
from bot.portal.wire.accounts import CancellationData
from bot.portal.wire.appointments import AppointmentData
from bot.portal.wire.catalogue import PayerData, ServiceData, ServiceTypeData, TypeData
from bot.portal.wire.places import KeyedClinicianData, SiteData
from bot.portal.wire.slots import TimeSlotsData
from conversations.clinic import Appointment, AppointmentType, Clinician, Key, Payer, Service, Sex, Site
from conversations.questions import AskClinicians, AskServices, AskSites, AskSlots, PartOfDay, Slots

SEXES = {None: 0, Sex.MALE: 1, Sex.FEMALE: 2}
_PARTS = {PartOfDay.MORNING: 1, PartOfDay.AFTERNOON: 2}


class SearchCalls:
    """The reads of section appointment, each with the session of the person asking."""

    _caller: Caller

    async def payer_types(self, session: PortalSession) -> tuple[Payer, ...]:
        """GET appointment/payer-types: the patient's default first."""
        found = await self._caller.rows(read("appointment/payer-types", session), PayerData)
        return tuple(each.payer() for each in found)

    async def types(
        self, session: PortalSession, payer: str | None = None, *, by_referral: bool | None = None
    ) -> tuple[AppointmentType, ...]:
        """GET appointment/types, also those that cannot be booked online."""
        params: dict[str, Value] = {"payer-type": payer, "referral-types": by_referral}
        found = await self._caller.rows(read("appointment/types", session, params), TypeData)
        return tuple(each.appointment_type() for each in found)

    async def service_types(self, session: PortalSession, payer: str, appointment_type: Key) -> tuple[ServiceType, ...]:
        """GET appointment/service-types."""
        params: dict[str, Value] = {"payer-type": payer, "appointment-type": appointment_type}
        found = await self._caller.rows(read("appointment/service-types", session, params), ServiceTypeData)
        return tuple(each.service_type() for each in found)

    async def services(
        self, session: PortalSession, asked: AskServices, *, service_type: Key | None = None, name: str | None = None
    ) -> tuple[Service, ...]:
        """GET appointment/services, all pages of it."""
        params = _kind(asked.payer, asked.type) | {"service-type": service_type, "service-name": name}
        found = await self._caller.pages(read("appointment/services", session, params), ServiceData)
        return tuple(each.service() for each in found)

    async def sites(
        self,
        session: PortalSession,
        asked: AskSites,
        *,
        clinicians: Sequence[Key] = (),
        modules: Sequence[Key] = (),
        address_type: int | None = None,
    ) -> tuple[Site, ...]:
        """POST appointment/sites: nearest to the point first, else to the patient's home (1) or work (2) address."""
        params = _kind(asked.payer, asked.type) | {"address-type": address_type}
        if asked.near is not None:
            params |= {"lat": f"{asked.near.latitude:.6f}", "long": f"{asked.near.longitude:.6f}"}
        body = _given(clinicians=list(clinicians), modules=references(modules))
        found = await self._caller.rows(read("appointment/sites", session, params, body=body), SiteData)
        return tuple(each.site() for each in found)

    async def clinicians(self, session: PortalSession, asked: AskClinicians) -> tuple[Clinician, ...]:
        """POST appointment/clinicians."""
        body = _given(
            sites=[] if asked.site is None else [asked.site],
            locations=[] if asked.location is None else [asked.location],
            modules=references(asked.modules),
        )
        call = read("appointment/clinicians", session, _kind(asked.payer, asked.type), body=body)
        return tuple(each.clinician() for each in await self._caller.rows(call, KeyedClinicianData))

    async def proposed_time_slots(self, session: PortalSession, asked: AskSlots) -> Slots:
        """GET appointment/proposed-time-slots, or POST where modules or services go with it; soonest first.

        `asked.last` is the last day wanted; on the wire the end is the midnight after it.
        """
        body = _given(modules=references(asked.modules), services=references(asked.services))
        params = _slot_params(asked)
        call = read("appointment/proposed-time-slots", session, params, body=body or None)
        found = await self._caller.one(call, TimeSlotsData)
        return self._caller.understood(lambda: found.slots(self._caller.zones))

    async def existing_appointments(self, session: PortalSession) -> tuple[Appointment, ...]:
        """GET appointment/existing-appointments: all future ones of the logged-in patient, and some past."""
        found = await self._caller.rows(read("appointment/existing-appointments", session), AppointmentData)
        return self._caller.understood(lambda: tuple(each.appointment(self._caller.zones) for each in found))

    async def cancellation_info(self, session: PortalSession, appointment: Key) -> Cancellation:
        """GET appointment/cancellation-info: what cancelling would cost at this moment."""
        call = read("appointment/cancellation-info", session, {"appointment": appointment})
        return (await self._caller.one(call, CancellationData)).cancellation()


def _kind(payer: str, appointment_type: Key) -> dict[str, Value]:
    return {"appointment-type": appointment_type, "payer-type": payer}


def _slot_params(asked: AskSlots) -> dict[str, Value]:
    return {
        "appointment-type": asked.type,
        "clinician": asked.clinician,
        "clinician-sex": SEXES[asked.sex] or None,
        "site": asked.site,
        "location": asked.location,
        "from-date": _midnight(asked.first),
        "to-date": _midnight(asked.last + timedelta(days=1)),
        "time-preference": None if asked.part is None else _PARTS[asked.part],
        "time-from": _clock(asked.starting),
        "time-to": _clock(asked.finishing),
        "payer-type": asked.payer,
    }


def _midnight(day: date) -> str:
    return datetime.combine(day, time()).isoformat(timespec="seconds")


def _clock(hour: time | None) -> str | None:
    return None if hour is None else hour.strftime("%H:%M")


def _given(**members: list[Json]) -> dict[str, Json]:
    """The body members that say something."""
    return {name: rows for name, rows in members.items() if rows}
