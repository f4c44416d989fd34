"""Filters and parameters: what a caller says about people and lists, beside the conversation's own questions.

Owns these plain values and their spelling for the portal. Must never show in a repr what identifies somebody.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import IntEnum

from conversations.clinic.model import Key

SMALLEST_PAGE, LARGEST_PAGE = 5, 50
Value = str | int | float | Decimal | bool | None
Json = Value | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Details:
    """Who somebody is, as far as it is known; what is empty is not sent."""

    name: str = field(default="", repr=False)
    surname: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    mobile: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)
    title: str = field(default="", repr=False)
    employee_number: str = field(default="", repr=False)

    def demog(self) -> dict[str, Json]:
        """Body member `demog`, a `PersonDemographicData`."""
        born = None if self.birth_date is None else moment(self.birth_date)
        members: dict[str, Json] = {
            "Title": self.title,
            "Name": self.name,
            "Surname": self.surname,
            "EmailAddress": self.email,
            "Mobile": self.mobile,
            "DateOfBirth": born,
            "EmployeeNumber": self.employee_number,
        }
        return {name: member for name, member in members.items() if member}


class PatientOrder(IntEnum):
    """What a list of patients is sorted by."""

    NAME = 0
    EMAIL = 1
    EMPLOYEE_NUMBER = 3


@dataclass(frozen=True, slots=True)
class PatientSearch:
    """Filters of a list of patients; `text` looks in name, e-mail and employee number. Birth days are inclusive."""

    text: str | None = field(default=None, repr=False)
    name: str | None = field(default=None, repr=False)
    surname: str | None = field(default=None, repr=False)
    personal_email: str | None = field(default=None, repr=False)
    work_email: str | None = field(default=None, repr=False)
    employee_number: str | None = field(default=None, repr=False)
    born_from: date | None = field(default=None, repr=False)
    born_to: date | None = field(default=None, repr=False)
    order: PatientOrder = PatientOrder.NAME

    def params(self) -> dict[str, Value]:
        """URL parameters of patients/patients."""
        return {
            "text": self.text,
            "name": self.name,
            "surname": self.surname,
            "personal-email": self.personal_email,
            "work-email": self.work_email,
            "employee-number": self.employee_number,
            "dob-from": moment(self.born_from),
            "dob-to": moment(self.born_to),
            "page-sort-column": int(self.order),
        }


class ReferralStatus(IntEnum):
    """How far a referral has got."""

    OFF = 0
    QUESTIONNAIRE_REQUIRED = 1
    DOCUMENTS_REQUIRED = 2
    IN_PROGRESS = 3
    CLOSED = 4
    OPEN = 5


@dataclass(frozen=True, slots=True)
class ReferralSearch:
    """Filters of a list of referrals."""

    patient: Key | None = None
    text: str | None = field(default=None, repr=False)
    status: ReferralStatus | None = None
    number: str | None = None
    patient_name: str | None = field(default=None, repr=False)

    def params(self) -> dict[str, Value]:
        """URL parameters of referrals/referrals."""
        return {
            "patient": self.patient,
            "text": self.text,
            "status": None if self.status is None else int(self.status),
            "referral-number": self.number,
            "patient-name": self.patient_name,
        }


@dataclass(frozen=True, slots=True)
class PageOf:
    """Which page of a list, counted from 1; a size that the portal does not give becomes the nearest that it does."""

    number: int = 1
    size: int = 10

    def params(self) -> dict[str, Value]:
        """URL parameters `page-number` and `page-size`."""
        return {"page-number": max(self.number, 1), "page-size": self.fitting}

    @property
    def fitting(self) -> int:
        """The size that the portal accepts."""
        return min(max(self.size, SMALLEST_PAGE), LARGEST_PAGE)


FIRST_PAGE = PageOf()


def moment(day: date | None) -> str | None:
    """A day as the portal writes one: its first moment."""
    return None if day is None else datetime.combine(day, time()).isoformat(timespec="seconds")
