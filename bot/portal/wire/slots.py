"""Proposed time slots as the portal spells them, and a booking's `proposedTimeSlot` as it wants it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final

from pydantic import model_validator

from bot import logs
from bot.portal.models.filters import Json
from bot.portal.request import reference, references
from bot.portal.wire.catalogue import money
from bot.portal.wire.fields import AnyKey, Legible, Maybe, MaybeAmount, NameText, Readable, Text, Time, Wire
from bot.portal.wire.places import SiteData
from bot.portal.zones import Zones
from conversations.clinic.keys import plain
from conversations.clinic.model import Site, Slot
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import Slots

_MEMBERS: Final = frozenset({"TimeSlots", "Type", "Sites", "Services", "Modules", "Currency"})


class CurrencyData(Wire):
    """`Currency` of `TimeSlotsData`."""

    code: Text = ""
    symbol: NameText = ""


class TimeSlotData(Wire):
    """`TimeSlotData`."""

    start: Time
    finish: Time
    site_key: AnyKey
    location_key: AnyKey
    gross_price: MaybeAmount = None
    net_price: MaybeAmount = None

    def slot(self, zones: Zones, currency: CurrencyData, names: tuple[str, str], *, listed: bool = True) -> Slot:
        """The slot on the site's wall clock, with its potential price; `listed` if the clinic told of that site."""
        return Slot(
            start=zones.wall_clock(self.start, self.site_key),
            finish=zones.wall_clock(self.finish, self.site_key),
            site=self.site_key,
            location=self.location_key,
            site_name=names[0],
            location_name=names[1],
            gross=money(self.gross_price, currency.code, currency.symbol),
            net=money(self.net_price, currency.code, currency.symbol),
            ahead=zones.ahead(self.start, self.site_key, listed=listed),
            by=zones.told_by(self.start, self.site_key, listed=listed),
        )


class TimeSlotsData(Wire):
    """`TimeSlotsData`. A site or location that is named by a slot alone leaves the slot without a place name."""

    time_slots: Readable[TimeSlotData] = ()
    sites: Legible[SiteData] = ()
    currency: Maybe[CurrencyData] = None

    @model_validator(mode="before")
    @classmethod
    def _is_about_slots(cls, members: Any) -> Any:
        """Something else altogether does not mean that there are no slots."""
        if isinstance(members, dict) and not members.keys() & _MEMBERS:
            raise ValueError("not time slots")
        return members

    def slots(self, zones: Zones, now: datetime) -> Slots:
        """The slots to come, each once, soonest first, with the sites and locations that occur in them.

        Raises ValueError where not one of them can be read.
        """
        sites = tuple(site.site() for site in self.sites)
        names = _names(sites)
        currency = self.currency or CurrencyData()
        read = list(self._read(zones, currency, names))
        left_out = len(self.time_slots) - len(read)
        if left_out:
            logs.event("slots_left_out", logs.WARNING, left_out=left_out, slots=len(self.time_slots))
        if self.time_slots and not read:
            raise ValueError("no time slot that can be read")
        ahead: dict[tuple[object, ...], Slot] = {}
        for each in sorted(read, key=_moment):
            if each.start >= zones.wall_clock(now, each.site):
                ahead.setdefault(_offer(each), each)
        return Slots(tuple(ahead.values()), sites)

    def _read(
        self, zones: Zones, currency: CurrencyData, names: dict[tuple[str, str], tuple[str, str]]
    ) -> Iterator[Slot]:
        """Each slot but those at the ends of the calendar."""
        for slot in self.time_slots:
            site = names.get((plain(slot.site_key), ""))
            place = names.get((plain(slot.site_key), plain(slot.location_key))) or site or ("", "")
            try:
                yield slot.slot(zones, currency, place, listed=site is not None)
            except OverflowError:
                continue


def _moment(slot: Slot) -> datetime:
    """For the order of slots at sites in several zones."""
    return slot.start - timedelta(minutes=slot.ahead or 0)


def _offer(slot: Slot) -> tuple[object, ...]:
    """What a booking of this slot would say: two that say the same are one."""
    return slot.start, slot.site, slot.location, slot.gross, slot.net


def _names(sites: tuple[Site, ...]) -> dict[tuple[str, str], tuple[str, str]]:
    """Names of site and location by their keys; the site alone where the location is not known."""
    names = {(plain(site.key), ""): (site.name, "") for site in sites}
    for site in sites:
        names |= {(plain(site.key), plain(location.key)): (site.name, location.name) for location in site.locations}
    return names


def proposed_time_slot(order: BookingOrder) -> dict[str, Json]:
    """The `AppointmentData` that asks for this slot: every key exactly as it came, times as wall clock at the site."""
    slot = order.slot
    return {
        "Location": reference(slot.location),
        "Modules": references(order.modules),
        "PayerType": order.payer,
        "Services": references(order.services),
        "Site": reference(slot.site),
        "Start": slot.start.isoformat(timespec="seconds"),
        "Type": reference(order.type),
    }
