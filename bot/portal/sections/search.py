"""Sections appointment and anon-appointment, the search: payers, types, services, places, clinicians, time slots.

Owns the parameters of each read, which call answers which question of a conversation, and how many of one person's
searches the portal is asked at the same time. Must never change anything at the clinic, nor hide that the session is
over.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import time, timedelta
from typing import Final, TypeVar, assert_never

from bot import logs
from bot.portal.caller import Caller
from bot.portal.errors import PortalError, Refusal, SignInNeeded, WrongVerb
from bot.portal.models.accounts import PortalSession, ServiceType
from bot.portal.models.filters import Json, Value, moment
from bot.portal.models.records import Proposal
from bot.portal.pagination import readable_pages
from bot.portal.request import Call, call_to, on_behalf, references
from bot.portal.wire.appointments import ProposalData
from bot.portal.wire.offers import PayerData, ServiceData, ServiceTypeData, TypeData
from bot.portal.wire.places import KeyedClinicianData, ListedSiteData, sex_number
from bot.portal.wire.slots import TimeSlotsData
from conversations.clinic.keys import same_key
from conversations.clinic.model import ONESELF, AppointmentType, Behalf, Clinician, Key, Payer, Service, Site
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
from conversations.clinic.why import MOST_PAYERS, Probing

T = TypeVar("T")
_PARTS = {PartOfDay.MORNING: 1, PartOfDay.AFTERNOON: 2}
_UNKNOWN_METHOD = 6
_MOST_PROPOSALS = 100


Searched = AskTypes | AskServices | AskSites | AskClinicians | AskSlots | AskDays | AskSeveral
"""Whatever is about what can be booked, and nothing about who books."""

AT_ONCE: Final = 4
"""Searches of one person that the portal is asked at the same time."""


@dataclass(frozen=True, slots=True)
class Search:
    """The search in one section: `appointment` with a session, `anon-appointment` without one.

    `behalf` is for whom staff search. Every method raises `PortalError`s.
    """

    _caller: Caller
    section: str
    session: PortalSession | None = None
    behalf: Behalf = ONESELF

    async def answer(self, question: Searched) -> Answer:
        """Ask what the conversation asks. Raises `PortalError`; of several searches only `SignInNeeded`."""
        match question:
            case AskTypes():
                return Types(await self.types(question.payer))
            case AskServices():
                return Services(await self.services(question))
            case AskSites():
                return Sites(await self.sites(question))
            case AskClinicians():
                return Clinicians(await self.clinicians(question))
            case AskSlots():
                return await self.proposed_time_slots(question)
            case AskDays():
                return await self.proposed_time_slots(question.search)
            case AskSeveral():
                return await self._probed(question, question.probing or Probing())
            case _:
                assert_never(question)

    async def _probed(self, asked: AskSeveral, probing: Probing) -> Several:
        """Several searches, with what staff want to know beside. Raises `SignInNeeded` only."""
        bookable = await _tried(self._is_bookable(asked.tried)) if probing.types else None
        others = (await _tried(self._other_payers(asked.tried)) or ()) if probing.payers else ()
        with_them = tuple(replace(asked.tried, payer=payer.key) for payer in others)
        found = (await _several((*asked.searches, *with_them), self.proposed_time_slots)).found
        mine, theirs = found[: len(asked.searches)], found[len(asked.searches) :]
        return Several(mine, bookable, tuple((payer.name, each) for payer, each in zip(others, theirs, strict=True)))

    async def _is_bookable(self, tried: AskSlots) -> bool:
        """Whether this type can be booked online, for whoever pays."""
        return any(same_key(kind.key, tried.type) and kind.bookable for kind in await self.types(tried.payer))

    async def _other_payers(self, tried: AskSlots) -> tuple[Payer, ...]:
        return tuple(payer for payer in await self.payer_types() if payer.key != tried.payer)[:MOST_PAYERS]

    async def payer_types(self) -> tuple[Payer, ...]:
        """GET appointment/payer-types: the patient's default first."""
        found = await self._caller.readable_rows(self.asks("payer-types"), PayerData)
        return tuple(each.payer() for each in found)

    async def types(self, payer: str | None = None, *, by_referral: bool | None = None) -> tuple[AppointmentType, ...]:
        """GET appointment/types or GET anon-appointment/types, also those that cannot be booked online."""
        params: dict[str, Value] = {"payer-type": payer, "referral-types": by_referral}
        found = await self._caller.readable_rows(self.asks("types", params), TypeData)
        return tuple(each.appointment_type() for each in found)

    async def service_types(self, payer: str, appointment_type: Key) -> tuple[ServiceType, ...]:
        """GET appointment/service-types or GET anon-appointment/service-types."""
        call = self.asks("service-types", _kind(payer, appointment_type))
        return tuple(each.service_type() for each in await self._caller.readable_rows(call, ServiceTypeData))

    async def services(
        self, asked: AskServices, *, service_type: Key | None = None, name: str | None = None
    ) -> tuple[Service, ...]:
        """GET appointment/services or GET anon-appointment/services, all pages of it."""
        params = _kind(asked.payer, asked.type) | {"service-type": service_type, "service-name": name}
        found = await readable_pages(self._caller, self.asks("services", params), ServiceData)
        return tuple(each.service() for each in found)

    async def sites(
        self,
        asked: AskSites,
        *,
        clinicians: Sequence[Key] = (),
        modules: Sequence[Key] = (),
        address_type: int | None = None,
    ) -> tuple[Site, ...]:
        """POST appointment/sites, or GET anon-appointment/sites: a POST too where clinicians or modules go along.

        Nearest first: to the point, else to the patient's home (`address_type` 1) or work (2) address.
        """
        params = _kind(asked.payer, asked.type) | {"address-type": address_type}
        if asked.near is not None:
            params |= {"lat": f"{asked.near.latitude:.6f}", "long": f"{asked.near.longitude:.6f}"}
        body = _given(clinicians=list(clinicians), modules=references(modules))
        call = self.asks("sites", params, body=body or None if self._anonymous else body)
        return tuple(each.site() for each in await self._caller.readable_rows(call, ListedSiteData))

    async def clinicians(self, asked: AskClinicians) -> tuple[Clinician, ...]:
        """POST appointment/clinicians or POST anon-appointment/clinicians."""
        body = _given(
            sites=[] if asked.site is None else [asked.site],
            locations=[] if asked.location is None else [asked.location],
            modules=references(asked.modules),
        )
        call = self.asks("clinicians", _kind(asked.payer, asked.type), body=body)
        return tuple(each.clinician() for each in await self._caller.readable_rows(call, KeyedClinicianData))

    async def proposed_time_slots(self, asked: AskSlots) -> Slots:
        """GET appointment/proposed-time-slots or GET anon-appointment/proposed-time-slots; soonest first.

        A POST where modules or services go with it. `asked.last` is the last day wanted; on the wire the end is the
        midnight after it.
        """
        call = self.asks("proposed-time-slots", _slot_params(asked), body=_chosen(asked) or None)
        found = await self._caller.one(call, TimeSlotsData)
        caller = self._caller
        return await caller.understood_later(found.slots(caller.zones, caller.clock.now(), caller.known))

    async def proposed(self, asked: AskSlots, *, most: int = 10) -> tuple[Proposal, ...]:
        """POST appointment/proposed or POST anon-appointment/proposed: up to `most` visits (1 to 100).

        Each has a named clinician. Where the anonymous section has no such call, the other one is asked.
        """
        params = _slot_params(asked) | {"number-of-results": min(max(most, 1), _MOST_PROPOSALS)}
        call = self.asks("proposed", params, body=_chosen(asked))
        try:
            found = await self._caller.rows(call, ProposalData)
        except Refusal as refused:
            if not self._anonymous or not _is_unknown(refused):
                raise
            # The page on the anonymous call gives the path of the other section.
            elsewhere = Search(self._caller, "appointment").asks("proposed", params, body=_chosen(asked))
            found = await self._caller.rows(elsewhere, ProposalData)
        return self._caller.understood(lambda: tuple(each.proposal(self._caller.zones, asked.payer) for each in found))

    def asks(self, method: str, params: dict[str, Value] | None = None, *, body: dict[str, Json] | None = None) -> Call:
        """A read of this section."""
        return call_to(f"{self.section}/{method}", self.session, on_behalf(self.behalf) | (params or {}), body=body)

    @property
    def _anonymous(self) -> bool:
        """Whether nobody is signed in."""
        return self.session is None


async def _tried(call: Awaitable[T]) -> T | None:
    """What a call brings; None where it brings no answer. Raises `SignInNeeded`."""
    try:
        return await call
    except SignInNeeded:
        raise
    except PortalError as error:
        logs.event("search_unanswered", searches=1, why=str(error))
        return None


async def _several(searches: Sequence[AskSlots], ask: Callable[[AskSlots], Awaitable[Slots]]) -> Several:
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
            logs.event("search_unanswered", searches=len(found), why=str(each))
    return Several(tuple(each if isinstance(each, Slots) else None for each in found))


def _is_unknown(refused: Refusal) -> bool:
    return refused.code == _UNKNOWN_METHOD or refused.status == 404 or isinstance(refused, WrongVerb)


def _kind(payer: str, appointment_type: Key) -> dict[str, Value]:
    return {"appointment-type": appointment_type, "payer-type": payer}


def _slot_params(asked: AskSlots) -> dict[str, Value]:
    return {
        "appointment-type": asked.type,
        "clinician": asked.clinician,
        "clinician-sex": sex_number(asked.sex),
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
