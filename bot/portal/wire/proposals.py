"""Proposed appointments as the portal spells them, and a booking's `proposedAppointment` as it wants it."""

from __future__ import annotations

from bot.portal.request import Json, references
from bot.portal.results import Proposal
from bot.portal.wire.appointments import VisitData
from bot.portal.wire.fields import AnyKey, Rows, Text, Wire
from bot.portal.wire.zones import Zones


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
        "Clinician": {"Key": proposal.clinician.key},
        "Location": {"Key": proposal.location},
        "Modules": references(proposal.modules),
        "PayerType": proposal.payer,
        "Services": references(proposal.services),
        "Site": {"Key": proposal.site},
        "Start": visit.start.isoformat(timespec="seconds"),
        "Type": {"Key": proposal.type},
    }
    return body if visit.finish is None else body | {"Finish": visit.finish.isoformat(timespec="seconds")}
