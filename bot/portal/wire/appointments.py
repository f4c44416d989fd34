"""Appointments as the portal spells them."""

from __future__ import annotations

from bot.portal.wire.fields import AnyKey, Maybe, MaybeKey, MaybeTime, Option, Rows, Text, Time, Wire
from bot.portal.wire.invoices import InvoiceData, PersonData
from bot.portal.wire.names import Name
from bot.portal.wire.places import AddressData, ClinicianData
from bot.portal.wire.zones import Zones
from conversations.clinic.model import Address, Appointment, Key


class NamedData(Wire):
    """An object of which an appointment tells the key and the name."""

    key: MaybeKey = None
    name: Name = ""


class PlaceData(NamedData):
    """The appointment's site or location."""

    address: Maybe[AddressData] = None


class SlotData(Wire):
    """`AppointmentSlot`: where an appointment is, if the appointment itself does not say."""

    site_key: MaybeKey = None
    location_key: MaybeKey = None


class VisitData(Wire):
    """What an appointment and a proposed one have in common. Without a start it is neither."""

    type: Maybe[NamedData] = None
    start: Time
    finish: MaybeTime = None
    site: Maybe[PlaceData] = None
    location: Maybe[PlaceData] = None
    patient: Maybe[PersonData] = None
    clinician: Maybe[ClinicianData] = None
    state: Text = ""
    state_display_name: Text = ""
    slots: Rows[SlotData] = ()
    primary_attendee_slot: Maybe[SlotData] = None
    invoice: Maybe[InvoiceData] = None
    telemedicine: Option = False

    def visit(self, zones: Zones, key: Key) -> Appointment:
        """The visit under this key, on its site's wall clock."""
        kind = self.type or NamedData()
        site, location = self.site or PlaceData(), self.location or PlaceData()
        site_key, location_key = self._place()
        return Appointment(
            key=key,
            type_key=kind.key,
            type_name=kind.name,
            start=zones.wall_clock(self.start, site_key),
            finish=zones.wall_clock(self.finish, site_key) if self.finish else None,
            site_key=site_key,
            site_name=site.name,
            location_key=location_key,
            location_name=location.name,
            address=self._address(),
            clinician=self.clinician.clinician() if self.clinician else None,
            state=self.state or self.state_display_name,
            telemedicine=self.telemedicine,
            invoice=self.invoice.invoice(self.patient) if self.invoice else None,
        )

    def _place(self) -> tuple[Key | None, Key | None]:
        """Site and location, from the appointment or else from its first slot."""
        slot = self.primary_attendee_slot or next(iter(self.slots), SlotData())
        site, location = (self.site or PlaceData()).key, (self.location or PlaceData()).key
        return (slot.site_key if site is None else site, slot.location_key if location is None else location)

    def _address(self) -> Address | None:
        """A location may lie elsewhere than its site: its own address goes first."""
        for place in (self.location, self.site):
            if place is not None and place.address is not None:
                return place.address.address()
        return None


class AppointmentData(VisitData):
    """`AppointmentData`. Without a key it is in no diary."""

    key: AnyKey

    def appointment(self, zones: Zones) -> Appointment:
        """The visit, on its site's wall clock."""
        return self.visit(zones, self.key)
