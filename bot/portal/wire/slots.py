"""Proposed time slots as the portal spells them, and a booking's `proposedTimeSlot` as it wants it."""

from __future__ import annotations

import asyncio
from datetime import datetime
from functools import partial
from typing import Any, Final

from pydantic import ValidationError, model_validator

from bot import logs
from bot.portal.models.filters import Json
from bot.portal.request import reference, references
from bot.portal.wire.fields import AnyKey, Legible, Maybe, MaybeAmount, NameText, Rows, Text, Time, Wire
from bot.portal.wire.offers import money
from bot.portal.wire.places import SiteData
from bot.portal.wire.slot_rows import KnownRows, Offers, PlainRows, SlotRow
from bot.portal.zones import Zones
from conversations.clinic.keys import plain
from conversations.clinic.model import Site
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import Slots

_MEMBERS: Final = frozenset({"TimeSlots", "Type", "Sites", "Services", "Modules", "Currency"})

AT_ONCE: Final = 100
"""Rows that are read before others are served: a millisecond or two, also where each goes through its model."""


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

    def row(self) -> SlotRow:
        """The same as a row that was read by hand."""
        return SlotRow(self.start, self.finish, self.site_key, self.location_key, self.gross_price, self.net_price)


class TimeSlotsData(Wire):
    """`TimeSlotsData`. A site or location that is named by a slot alone leaves the slot without a place name."""

    time_slots: Rows[Any] = ()
    sites: Legible[SiteData] = ()
    currency: Maybe[CurrencyData] = None

    @model_validator(mode="before")
    @classmethod
    def _is_about_slots(cls, members: Any) -> Any:
        """Something else altogether does not mean that there are no slots."""
        if isinstance(members, dict) and not members.keys() & _MEMBERS:
            raise ValueError("not time slots")
        return members

    async def slots(self, zones: Zones, now: datetime, known: KnownRows | None = None) -> Slots:
        """The slots to come, each once, soonest first, with the sites and locations that occur in them.

        `known` are the rows of earlier answers, read by the same zones. They are read in pieces, and others are served
        in between. Raises ValueError where not one can be read.
        """
        sites = tuple(site.site() for site in self.sites)
        currency = self.currency or CurrencyData()
        offers = Offers(
            zones, _names(sites), now, partial(money, currency=currency.code, symbol=currency.symbol), known
        )
        plain_rows = PlainRows()
        unread = beyond = 0
        for number, each in enumerate(self.time_slots, 1):
            if not offers.takes_known(each):
                row = plain_rows.read(each)
                read = row or _by_its_model(each)
                if read is None:
                    unread += 1
                else:
                    try:
                        offers.take(read, row and each)
                    except OverflowError:
                        beyond += 1
            if number % AT_ONCE == 0:
                await asyncio.sleep(0)
        rows = len(self.time_slots)
        if unread:
            logs.event("rows_within_left_out", logs.WARNING, left_out=unread, rows=rows)
        if beyond:
            logs.event("slots_left_out", logs.WARNING, left_out=beyond, slots=rows - unread)
        if rows and not offers.taken:
            raise ValueError("no time slot that can be read")
        return Slots(offers.slots(), sites)


def _by_its_model(row: Any) -> SlotRow | None:
    """A row that is no plain one; None where it cannot be read."""
    try:
        return TimeSlotData.model_validate(row).row()
    except (ValidationError, RecursionError, ArithmeticError):
        return None


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
