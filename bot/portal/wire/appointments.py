"""Appointments and proposed ones as the portal spells them, and a booking's `proposedAppointment` as it wants it."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import SplitResult, urlsplit

from bot.portal.models.filters import Json
from bot.portal.models.records import Proposal
from bot.portal.models.whose import NOBODY, Whose
from bot.portal.request import reference, references
from bot.portal.wire.fields import (
    AnyKey,
    Legible,
    Maybe,
    MaybeKey,
    MaybeTime,
    NameText,
    Option,
    Prose,
    Rows,
    Text,
    Time,
    Wire,
)
from bot.portal.wire.invoices import InvoiceData, PersonData
from bot.portal.wire.places import AddressData, ClinicianData
from bot.portal.zones import Zones
from conversations.clinic.model import Address, Appointment, Key


class NamedData(Wire):
    """An object of which an appointment tells the key and the name."""

    key: MaybeKey = None
    name: NameText = ""


class KindData(NamedData):
    """The appointment's type."""

    cancellation_policy: Prose = ""


class PlaceData(NamedData):
    """The appointment's site or location."""

    address: Maybe[AddressData] = None


class SlotData(Wire):
    """`AppointmentSlot`: where an appointment is, if the appointment itself does not say."""

    site_key: MaybeKey = None
    location_key: MaybeKey = None


class VisitData(Wire):
    """What an appointment and a proposed one have in common. Without a start it is neither."""

    type: Maybe[KindData] = None
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

    def visit(self, zones: Zones, key: Key, whose: Whose = NOBODY) -> Appointment:
        """The visit under this key, on its site's wall clock; `whose` it is also where it does not say that itself."""
        kind = self.type or KindData()
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
            patient=self.patient.full_name if self.patient else "",
            invoice=self.invoice.invoice(whose | self._whose()) if self.invoice else None,
            ahead=zones.ahead(self.start, site_key),
            by=zones.told_by(self.start, site_key),
            apart=self._apart(),
            policy=kind.cancellation_policy,
        )

    def _whose(self) -> Whose:
        return self.patient.whose if self.patient else NOBODY

    def _place(self) -> tuple[Key | None, Key | None]:
        """Site and location, from the appointment or else from its first slot."""
        slot = self.primary_attendee_slot or next(iter(self.slots), SlotData())
        site, location = (self.site or PlaceData()).key, (self.location or PlaceData()).key
        return (slot.site_key if site is None else site, slot.location_key if location is None else location)

    def _apart(self) -> bool:
        """Whether the location may lie elsewhere than its site: it has an address, and not certainly the same."""
        own = self.location.address.address() if self.location and self.location.address else None
        if own is None:
            return False
        sites = self.site.address.address() if self.site and self.site.address else None
        return sites is None or (own.lines, own.post_code) != (sites.lines, sites.post_code)

    def _address(self) -> Address | None:
        """A location may lie elsewhere than its site: its own address goes first."""
        for place in (self.location, self.site):
            if place is not None and place.address is not None:
                return place.address.address()
        return None


class AppointmentData(VisitData):
    """`AppointmentData`. Without a key it is in no diary."""

    key: AnyKey
    modules: Legible[NamedData] = ()
    services: Legible[NamedData] = ()
    telemedicine_connection: Text = ""

    @property
    def video_link(self) -> str:
        """The address of the video call; empty where there is none that a browser can be trusted with."""
        address = self.telemedicine_connection.strip()
        parts = urlsplit(address) if address.isprintable() and " " not in address else SplitResult("", "", "", "", "")
        return address if parts.scheme == "https" and parts.hostname else ""

    def appointment(self, zones: Zones, whose: Whose = NOBODY) -> Appointment:
        """The visit, on its site's wall clock, with the parts that have a name."""
        parts = tuple(part.name for part in (*self.modules, *self.services) if part.name)
        return replace(self.visit(zones, self.key, whose), parts=parts)


class KeyedData(Wire):
    """Something chosen for the visit."""

    key: AnyKey


class ProposalData(VisitData):
    """`AppointmentData` that nobody has booked yet."""

    payer_type: Text = ""
    modules: Rows[KeyedData] = ()
    services: Rows[KeyedData] = ()

    def proposal(self, zones: Zones, payer: str) -> Proposal:
        """What could be booked, for the payer asked about. Raises ValueError where it lacks what a booking must say."""
        visit = self.visit(zones, "")
        site, location, clinician = visit.site_key, visit.location_key, visit.clinician
        if visit.type_key is None or site is None or location is None or clinician is None or clinician.key == "":
            raise ValueError("a proposal that cannot be booked")
        return Proposal(
            visit,
            payer=self.payer_type or payer,
            type=visit.type_key,
            site=site,
            location=location,
            clinician=clinician,
            modules=tuple(each.key for each in self.modules),
            services=tuple(each.key for each in self.services),
        )


def proposed_appointment(proposal: Proposal) -> dict[str, Json]:
    """The `AppointmentData` that asks for this proposal: keys exactly as they came, times as wall clock at the site."""
    visit = proposal.visit
    body: dict[str, Json] = {
        "Clinician": reference(proposal.clinician.key),
        "Location": reference(proposal.location),
        "Modules": references(proposal.modules),
        "PayerType": proposal.payer,
        "Services": references(proposal.services),
        "Site": reference(proposal.site),
        "Start": visit.start.isoformat(timespec="seconds"),
        "Type": reference(proposal.type),
    }
    return body if visit.finish is None else body | {"Finish": visit.finish.isoformat(timespec="seconds")}
