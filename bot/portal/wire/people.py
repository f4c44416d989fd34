"""Persons as the portal spells them: `PersonDemographicData`. A password in it is read over."""

from __future__ import annotations

from bot.portal.results import Person
from bot.portal.session import PortalSession
from bot.portal.whose import NOBODY, Whose
from bot.portal.wire.fields import LooseTime, Maybe, Number, Text
from bot.portal.wire.invoices import PersonData
from bot.portal.wire.places import SEXES, AddressData
from bot.portal.wire.zones import uk_day
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
            sex=SEXES.get(self.sex_type or 0),
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
