"""The reads that the sections appointment and anon-appointment have in common.

Owns the parameters of each. `Counter` says in which section and for whom is asked. Must never change anything at the
clinic.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time, timedelta

from bot.portal.account import ServiceType
from bot.portal.asked import ONESELF, Behalf, moment
from bot.portal.calling import Caller
from bot.portal.errors import Refused, WrongVerb
from bot.portal.paging import readable_pages
from bot.portal.request import Call, Json, Value, read, references
from bot.portal.results import Proposal
from bot.portal.session import PortalSession
from bot.portal.wire.catalogue import ServiceData, ServiceTypeData, TypeData
from bot.portal.wire.places import KeyedClinicianData, ListedSiteData
from bot.portal.wire.proposals import ProposalData
from bot.portal.wire.slots import TimeSlotsData
from conversations.clinic.model import AppointmentType, Clinician, Key, Service, Sex, Site
from conversations.clinic.questions import AskClinicians, AskServices, AskSites, AskSlots, PartOfDay, Slots

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
        return read(f"{self.section}/{method}", self.session, self.behalf.params() | (params or {}), body=body)

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
