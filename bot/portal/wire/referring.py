"""Recalls and referrals as the portal spells them."""

from __future__ import annotations

from pydantic import AliasChoices, Field

from bot.portal.results import Recall, Referral, ReferralOverview
from bot.portal.wire.appointments import AppointmentData, NamedData
from bot.portal.wire.fields import AnyKey, Flag, LooseKey, LooseTime, MaybeNamed, Number, Rows, Text, Wire
from bot.portal.wire.invoices import PersonData
from bot.portal.wire.places import ClinicianData
from bot.portal.wire.zones import Zones, uk_day


class RecallData(Wire):
    """`RecallData`; patient, type and clinician are objects or mere names."""

    key: AnyKey
    patient: MaybeNamed[PersonData] = None
    reason: Text = ""
    appointment_type: MaybeNamed[NamedData] = None
    due_date: LooseTime = None
    clinician: MaybeNamed[ClinicianData] = None

    def recall(self) -> Recall:
        """Who is to come back, and what for. Raises OverflowError at the ends of the calendar."""
        patient, kind = self.patient or PersonData(), self.appointment_type or NamedData()
        return Recall(
            key=self.key,
            patient=patient.key,
            patient_name=patient.full_name,
            reason=self.reason.strip(),
            type_key=kind.key,
            type_name=kind.name,
            due=uk_day(self.due_date),
            clinician=self.clinician.clinician() if self.clinician else None,
        )


class ReferralOverviewData(Wire):
    """`ReferralOverviewData`."""

    key: AnyKey
    patient_name: Text = ""
    patient_key: LooseKey = None
    referred_by: MaybeNamed[PersonData] = None
    created_date: LooseTime = None
    state: Number = Field(default=None, validation_alias=AliasChoices("State", "Status"))
    state_display_name: Text = ""
    referral_number: Text = ""
    appointment_type: MaybeNamed[NamedData] = None

    def overview(self) -> ReferralOverview:
        """The referral in short. Raises OverflowError at the ends of the calendar."""
        kind = self.appointment_type or NamedData()
        return ReferralOverview(
            key=self.key,
            number=self.referral_number.strip(),
            patient=self.patient_key,
            patient_name=self.patient_name.strip(),
            referred_by=(self.referred_by or PersonData()).full_name,
            created=uk_day(self.created_date),
            state=self.state,
            state_name=self.state_display_name.strip(),
            type_key=kind.key,
            type_name=kind.name,
        )


class ReferralData(ReferralOverviewData):
    """`ReferralData`. One that does not say whether it can be booked for may be tried."""

    appointments: Rows[AppointmentData] = ()
    can_book_appointment: Flag = True

    def referral(self, zones: Zones) -> Referral:
        """The referral with its appointments."""
        whose = PersonData.model_validate({"Key": self.patient_key}).whose
        visits = tuple(each.appointment(zones, whose) for each in self.appointments)
        return Referral(self.overview(), visits, self.can_book_appointment)
