"""Persons, notifications, questionnaires, recalls and referrals as the portal spells them.

A person is `PersonDemographicData`; a password in it is read over.
"""

from __future__ import annotations

from pydantic import AliasChoices, Field

from bot.portal.models.accounts import PortalSession
from bot.portal.models.records import Notification, Person, Questionnaire, Recall, Referral, ReferralOverview, Subject
from bot.portal.models.whose import NOBODY, Whose
from bot.portal.wire.appointments import AppointmentData, NamedData
from bot.portal.wire.fields import AnyKey, Flag, LooseKey, LooseTime, Maybe, MaybeNamed, Number, Rows, Text, Wire
from bot.portal.wire.invoices import PersonData
from bot.portal.wire.places import AddressData, ClinicianData, sex_in
from bot.portal.zones import Zones, uk_day
from conversations.clinic.model import Key


class DemographicData(PersonData):
    """`PersonDemographicData`, with what tells one person from another."""

    sex_type: Number = None
    date_of_birth: LooseTime = None
    mobile: Text = ""
    telephone: Text = ""
    employee_number: Text = ""
    address: Maybe[AddressData] = None

    def person(self) -> Person:
        """Who it is. Raises OverflowError for a birth at the ends of the calendar."""
        return Person(
            key=self.key,
            title=self.title.strip(),
            name=self.name.strip(),
            surname=self.surname.strip(),
            sex=sex_in(self.sex_type),
            birth_date=uk_day(self.date_of_birth),
            mobile=self.mobile.strip(),
            telephone=self.telephone.strip(),
            email=self.email_address.strip(),
            work_email=self.work_email_address.strip(),
            employee_number=self.employee_number.strip(),
            address=self.address.address() if self.address else None,
        )


class NeededPersonData(DemographicData):
    """Somebody who was looked for: without a key nothing can be done for them."""

    def person(self) -> Person:
        """Who it is. Raises ValueError without a key."""
        if self.key is None:
            raise ValueError("a person without a key")
        return super().person()


def known_as(person: Person | None) -> Whose:
    """Somebody known here, as an invoice's debtor is compared with."""
    if person is None:
        return NOBODY
    members = {
        "Key": person.key,
        "Title": person.title,
        "Name": person.name,
        "Surname": person.surname,
        "EmailAddress": person.email,
        "WorkEmailAddress": person.work_email,
    }
    return PersonData.model_validate(members).whose


def meant_by(session: PortalSession, patient: Key | None) -> Whose:
    """Whom a call is about: the patient it names, else who is signed in."""
    return known_as(session.owner if patient is None else Person(patient))


_ALL = sum(Subject)


class NotificationData(Wire):
    """`{Key, Type, Message, ObjectKey}`."""

    key: LooseKey = None
    type: Number = None
    message: Text = ""
    object_key: LooseKey = None

    def notification(self) -> Notification:
        """What it says; of an unknown type nothing is known but the words."""
        kind = self.type if self.type is not None and self.type > 0 else 0
        return Notification(Subject(kind & _ALL), self.message.strip(), self.key, self.object_key)


class QuestionnaireData(Wire):
    """`QuestionnaireOverviewData`."""

    key: AnyKey
    name: Text = ""

    def questionnaire(self) -> Questionnaire:
        """What is to be filled in."""
        return Questionnaire(self.key, self.name.strip())


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
