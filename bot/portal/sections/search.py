"""Sections appointment and anon-appointment, the search: payers, types, services, places, clinicians, time slots.

Owns the parameters of each read, which call answers which question of a conversation, and how many of one person's
searches the portal is asked at the same time. `Counter` says in which section and for whom is asked. Must never change
anything at the clinic, nor hide that the session is over.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import time, timedelta
from typing import Final, assert_never

from bot.portal.caller import Caller
from bot.portal.errors import PortalError, Refused, SignInNeeded, WrongVerb
from bot.portal.models.accounts import ServiceType
from bot.portal.models.filters import moment, on_behalf
from bot.portal.models.records import Proposal
from bot.portal.pages import readable_pages
from bot.portal.request import Call, Json, PortalSession, Value, read, references
from bot.portal.wire.appointments import ProposalData
from bot.portal.wire.catalogue import PayerData, ServiceData, ServiceTypeData, TypeData
from bot.portal.wire.places import KeyedClinicianData, ListedSiteData
from bot.portal.wire.slots import TimeSlotsData
from conversations.clinic.model import ONESELF, AppointmentType, Behalf, Clinician, Key, Payer, Service, Sex, Site
from conversations.clinic.questions import (
    Answer,
    AskClinicians,
    AskDays,
    AskServices,
    AskSeveral,
    AskSites,
    AskSlots,
    AskTypes,
    Clinicians,
    PartOfDay,
    Services,
    Several,
    Sites,
    Slots,
    Types,
)

SEXES = {None: 0, Sex.MALE: 1, Sex.FEMALE: 2}
_PARTS = {PartOfDay.MORNING: 1, PartOfDay.AFTERNOON: 2}
_UNKNOWN_METHOD = 6
_MOST_PROPOSALS = 100


@dataclass(frozen=True, slots=True)
class Counter:
    """Where one asks: the section, the session if there is one, and for whom."""

    section: str
    session: PortalSession | None = None
    behalf: Behalf = ONESELF

    def asks(self, method: str, params: dict[str, Value] | None = None, *, body: dict[str, Json] | None = None) -> Call:
        """A read of this section."""
        return read(f"{self.section}/{method}", self.session, on_behalf(self.behalf) | (params or {}), body=body)

    @property
    def anonymous(self) -> bool:
        """Whether nobody is signed in."""
        return self.session is None


async def types(
    caller: Caller, at: Counter, payer: str | None, *, by_referral: bool | None = None
) -> tuple[AppointmentType, ...]:
    """GET …/types, also those that cannot be booked online."""
    params: dict[str, Value] = {"payer-type": payer, "referral-types": by_referral}
    return tuple(each.appointment_type() for each in await caller.readable_rows(at.asks("types", params), TypeData))


async def service_types(caller: Caller, at: Counter, payer: str, appointment_type: Key) -> tuple[ServiceType, ...]:
    """GET …/service-types."""
    found = await caller.readable_rows(at.asks("service-types", _kind(payer, appointment_type)), ServiceTypeData)
    return tuple(each.service_type() for each in found)


async def services(
    caller: Caller, at: Counter, asked: AskServices, service_type: Key | None, name: str | None
) -> tuple[Service, ...]:
    """GET …/services, all pages of it."""
    params = _kind(asked.payer, asked.type) | {"service-type": service_type, "service-name": name}
    return tuple(each.service() for each in await readable_pages(caller, at.asks("services", params), ServiceData))


async def sites(
    caller: Caller,
    at: Counter,
    asked: AskSites,
    *,
    clinicians: Sequence[Key] = (),
    modules: Sequence[Key] = (),
    address_type: int | None = None,
) -> tuple[Site, ...]:
    """POST appointment/sites, or GET anon-appointment/sites: a POST too where clinicians or modules go along."""
    params = _kind(asked.payer, asked.type) | {"address-type": address_type}
    if asked.near is not None:
        params |= {"lat": f"{asked.near.latitude:.6f}", "long": f"{asked.near.longitude:.6f}"}
    body = _given(clinicians=list(clinicians), modules=references(modules))
    call = at.asks("sites", params, body=body or None if at.anonymous else body)
    return tuple(each.site() for each in await caller.readable_rows(call, ListedSiteData))


async def clinicians(caller: Caller, at: Counter, asked: AskClinicians) -> tuple[Clinician, ...]:
    """POST …/clinicians."""
    body = _given(
        sites=[] if asked.site is None else [asked.site],
        locations=[] if asked.location is None else [asked.location],
        modules=references(asked.modules),
    )
    call = at.asks("clinicians", _kind(asked.payer, asked.type), body=body)
    return tuple(each.clinician() for each in await caller.readable_rows(call, KeyedClinicianData))


async def proposed_time_slots(caller: Caller, at: Counter, asked: AskSlots) -> Slots:
    """GET …/proposed-time-slots, or POST where modules or services go with it; soonest first.

    `asked.last` is the last day wanted; on the wire the end is the midnight after it.
    """
    call = at.asks("proposed-time-slots", _slot_params(asked), body=_chosen(asked) or None)
    found = await caller.one(call, TimeSlotsData)
    return caller.understood(lambda: found.slots(caller.zones, caller.clock.now()))


async def proposed(caller: Caller, at: Counter, asked: AskSlots, most: int) -> tuple[Proposal, ...]:
    """POST …/proposed: up to `most` visits, 1 to 100, each with a named clinician."""
    params = _slot_params(asked) | {"number-of-results": min(max(most, 1), _MOST_PROPOSALS)}
    call = at.asks("proposed", params, body=_chosen(asked))
    try:
        found = await caller.rows(call, ProposalData)
    except Refused as refused:
        if not at.anonymous or not _is_unknown(refused):
            raise
        # The page on the anonymous call gives the path of the other section.
        elsewhere = Counter("appointment").asks("proposed", params, body=_chosen(asked))
        found = await caller.rows(elsewhere, ProposalData)
    return caller.understood(lambda: tuple(each.proposal(caller.zones, asked.payer) for each in found))


def _is_unknown(refused: Refused) -> bool:
    return refused.code == _UNKNOWN_METHOD or refused.status == 404 or isinstance(refused, WrongVerb)


def _kind(payer: str, appointment_type: Key) -> dict[str, Value]:
    return {"appointment-type": appointment_type, "payer-type": payer}


def _slot_params(asked: AskSlots) -> dict[str, Value]:
    return {
        "appointment-type": asked.type,
        "clinician": asked.clinician,
        "clinician-sex": SEXES[asked.sex] or None,
        "site": asked.site,
        "location": asked.location,
        "from-date": moment(asked.first),
        "to-date": moment(asked.last + timedelta(days=1)),
        "time-preference": None if asked.part is None else _PARTS[asked.part],
        "time-from": _clock(asked.starting),
        "time-to": _clock(asked.finishing),
        "payer-type": asked.payer,
    }


def _chosen(asked: AskSlots) -> dict[str, Json]:
    return _given(modules=references(asked.modules), services=references(asked.services))


def _clock(hour: time | None) -> str | None:
    return None if hour is None else hour.strftime("%H:%M")


def _given(**members: list[Json]) -> dict[str, Json]:
    """The body members that say something."""
    return {name: rows for name, rows in members.items() if rows}


AT_ONCE: Final = 4

log = logging.getLogger(__name__)


async def several(searches: Sequence[AskSlots], ask: Callable[[AskSlots], Awaitable[Slots]]) -> Several:
    """What each search found, in their order; None where one got no answer. Raises `SignInNeeded`."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(search: AskSlots) -> Slots | PortalError:
        async with gate:
            try:
                return await ask(search)
            except PortalError as error:
                return error

    found = await asyncio.gather(*(one(search) for search in searches))
    for each in found:
        if isinstance(each, SignInNeeded):
            raise each
        if isinstance(each, PortalError):
            log.info("one of %d searches got no answer: %s", len(found), each)
    return Several(tuple(each if isinstance(each, Slots) else None for each in found))


Searched = AskTypes | AskServices | AskSites | AskClinicians | AskSlots | AskDays | AskSeveral
"""Whatever is about what can be booked, and nothing about who books."""


async def found_at(caller: Caller, at: Counter, question: Searched) -> Answer:
    """Ask at this counter what the conversation asks."""

    async def slots(asked: AskSlots) -> Slots:
        return await proposed_time_slots(caller, at, asked)

    match question:
        case AskTypes():
            return Types(await types(caller, at, question.payer))
        case AskServices():
            return Services(await services(caller, at, question, None, None))
        case AskSites():
            return Sites(await sites(caller, at, question))
        case AskClinicians():
            return Clinicians(await clinicians(caller, at, question))
        case AskSlots():
            return await slots(question)
        case AskDays():
            return await slots(question.search)
        case AskSeveral():
            return await several(question.searches, slots)
        case _:
            assert_never(question)


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
        return await types(self._caller, at_appointments(session, behalf), payer, by_referral=by_referral)

    async def service_types(
        self, session: PortalSession, payer: str, appointment_type: Key, *, behalf: Behalf = ONESELF
    ) -> tuple[ServiceType, ...]:
        """GET appointment/service-types."""
        return await service_types(self._caller, at_appointments(session, behalf), payer, appointment_type)

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
        return await services(self._caller, at_appointments(session, behalf), asked, service_type, name)

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
        return await sites(self._caller, at, asked, clinicians=clinicians, modules=modules, address_type=address_type)

    async def clinicians(
        self, session: PortalSession, asked: AskClinicians, *, behalf: Behalf = ONESELF
    ) -> tuple[Clinician, ...]:
        """POST appointment/clinicians."""
        return await clinicians(self._caller, at_appointments(session, behalf), asked)

    async def proposed_time_slots(self, session: PortalSession, asked: AskSlots, *, behalf: Behalf = ONESELF) -> Slots:
        """GET appointment/proposed-time-slots, or POST where modules or services go with it; soonest first."""
        return await proposed_time_slots(self._caller, at_appointments(session, behalf), asked)

    async def proposed(
        self, session: PortalSession, asked: AskSlots, *, most: int = 10, behalf: Behalf = ONESELF
    ) -> tuple[Proposal, ...]:
        """POST appointment/proposed: up to `most` visits (1 to 100), each with a named clinician."""
        return await proposed(self._caller, at_appointments(session, behalf), asked, most)
