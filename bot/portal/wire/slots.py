"""Proposed time slots as the portal spells them, and a booking's `proposedTimeSlot` as it wants it."""

from __future__ import annotations

from bot.portal.request import Json, references
from bot.portal.wire.catalogue import money
from bot.portal.wire.fields import AnyKey, Maybe, MaybeAmount, Rows, Text, Time, Wire
from bot.portal.wire.places import SiteData
from bot.portal.wire.zones import Zones
from conversations.clinic import Key, Site, Slot
from conversations.ordering import BookingOrder
from conversations.questions import Slots


class CurrencyData(Wire):
    """`Currency` of `TimeSlotsData`."""

    code: Text = ""
    symbol: Text = ""


class TimeSlotData(Wire):
    """`TimeSlotData`."""

    start: Time
    finish: Time
    site_key: AnyKey
    location_key: AnyKey
    gross_price: MaybeAmount = None
    net_price: MaybeAmount = None

    def slot(self, zones: Zones, currency: CurrencyData, names: tuple[str, str]) -> Slot:
        """The slot on the site's wall clock, with its potential price."""
        return Slot(
            start=zones.wall_clock(self.start, self.site_key),
            finish=zones.wall_clock(self.finish, self.site_key),
            site=self.site_key,
            location=self.location_key,
            site_name=names[0],
            location_name=names[1],
            gross=money(self.gross_price, currency.code, currency.symbol),
            net=money(self.net_price, currency.code, currency.symbol),
        )


class TimeSlotsData(Wire):
    """`TimeSlotsData`. A site or location that is named by a slot alone leaves the slot without a place name."""

    time_slots: Rows[TimeSlotData] = ()
    sites: Rows[SiteData] = ()
    currency: Maybe[CurrencyData] = None

    def slots(self, zones: Zones) -> Slots:
        """The slots, soonest first, with the sites and locations that occur in them."""
        sites = tuple(site.site() for site in self.sites)
        names = _names(sites)
        currency = self.currency or CurrencyData()
        slots = (
            slot.slot(
                zones,
                currency,
                names.get((str(slot.site_key), str(slot.location_key)))
                or names.get((str(slot.site_key), ""), ("", "")),
            )
            for slot in self.time_slots
        )
        return Slots(tuple(sorted(slots, key=lambda slot: slot.start)), sites)


def _names(sites: tuple[Site, ...]) -> dict[tuple[str, str], tuple[str, str]]:
    """Names of site and location by their keys; the site alone where the location is not known."""
    names = {(str(site.key), ""): (site.name, "") for site in sites}
    for site in sites:
        names |= {(str(site.key), str(location.key)): (site.name, location.name) for location in site.locations}
    return names


def proposed_time_slot(order: BookingOrder) -> dict[str, Json]:
    """The `AppointmentData` that asks for this slot: every key exactly as it came, times as wall clock at the site."""
    slot = order.slot
    return {
        "Location": _reference(slot.location),
        "Modules": references(order.modules),
        "PayerType": order.payer,
        "Services": references(order.services),
        "Site": _reference(slot.site),
        "Start": slot.start.isoformat(timespec="seconds"),
        "Type": _reference(order.type),
    }


def _reference(key: Key) -> Json:
    return {"Key": key}
