"""A person who can sign in, and what their bookings cost whom."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.sandbox.clinic.catalogue import Address, Point, Sex


class Billing(StrEnum):
    """What happens to the invoice of a booking that the patient pays."""

    UNPAID = "unpaid"
    DEPOSIT = "deposit"
    PREPAID = "prepaid"
    CREDIT = "credit"
    RELATIVE = "relative"
    NONE = "none"


class Factor(StrEnum):
    """Where the second factor of signing in goes, if there is one."""

    NONE = ""
    MOBILE = "mobile"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Relative:
    """Another person who is billed for a patient."""

    key: str
    name: str
    surname: str
    email: str


@dataclass(frozen=True, slots=True)
class Person:
    """A patient, or a member of staff. Passwords are public by design: this clinic has no real people.

    `payers` starts with the default. `companies` names the insurer and employer by key.
    `refers` is the right of staff to act for patients (`CanReferPatient`); a `guest` has booked without an account,
    by the code `sign_up`. Without `may_cancel` a patient has to call to cancel (`CanCancelAppointment`).
    `lacks` names rights of staff that one has not: "referrals", "recalls", "appointments". Staff with a company see its
    patients only.
    Without `may_book` they have to call to book (`CanBookAppointment`); `owes_terms` and `owes_contact_options` until
    they have agreed to them in the clinic's own portal. `note` says what the account shows.
    """

    key: str
    name: str
    surname: str
    email: str
    password: str
    sex: Sex
    born: date | None
    home: Point | None
    address: Address
    title: str = ""
    mobile: str = ""
    telephone: str = ""
    work_email: str = ""
    employee_number: str = ""
    work: Point | None = None
    payers: tuple[str, ...] = ("PA",)
    companies: tuple[str, ...] = ()
    billing: Billing = Billing.UNPAID
    relative: Relative | None = None
    currency: str = "GBP"
    factor: Factor = Factor.NONE
    staff: bool = False
    refers: bool = False
    lacks: tuple[str, ...] = ()
    guest: bool = False
    sign_up: str = ""
    may_cancel: bool = True
    may_book: bool = True
    owes_terms: bool = False
    owes_contact_options: bool = False
    note: str = ""

    def may(self, right: str) -> bool:
        """Whether a member of staff has this right: "refer", "referrals", "recalls", "appointments"."""
        if not self.staff or right in self.lacks:
            return False
        return self.refers or right == "appointments"

    def may_see(self, patient: "Person") -> bool:
        """Whether a member of staff may know of this patient: those of a company know of its own."""
        return not self.companies or bool(set(self.companies) & set(patient.companies))

    @property
    def has_to_agree(self) -> bool:
        """Whether the clinic wants something agreed to before anything is booked."""
        return self.owes_terms or self.owes_contact_options

    @property
    def agreeing(self) -> "Person":
        """The same, once that was done."""
        return replace(self, owes_terms=False, owes_contact_options=False)

    @property
    def full_name(self) -> str:
        """Name and surname."""
        return f"{self.name} {self.surname}"
