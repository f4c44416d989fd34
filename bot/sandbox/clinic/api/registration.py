"""Registration of people who are new to the clinic: their details checked, and found again where they are known."""

import re
from datetime import date

from bot.sandbox.clinic.api.bodies import Demog
from bot.sandbox.clinic.api.params import wall_time
from bot.sandbox.clinic.catalogue import Address, ChargeBand, Sex
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.database import new_key
from bot.sandbox.clinic.errors import EventCode, Refusal, bad_body
from bot.sandbox.clinic.people import Person

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"\+?[\d ()-]{5,20}")
_NOWHERE = Address("", "", "")


def newcomer(clinic: Clinic, demog: Demog, band: ChargeBand | None, *, guest: bool) -> Person:
    """Somebody with these details, not written down yet. Guests must leave a mobile number for their code.

    Raises event code 7 where a detail is missing or wrong, 2 for a date of birth that is none.
    """
    email, mobile = _given("EmailAddress", demog.EmailAddress), (demog.Mobile or "").strip()
    if not _EMAIL.fullmatch(email):
        raise bad_body("demog.EmailAddress: not an e-mail address")
    if (guest or mobile) and not _PHONE.fullmatch(_given("Mobile", mobile)):
        raise bad_body("demog.Mobile: not a telephone number")
    return Person(
        key=new_key(),
        name=_given("Name", demog.Name),
        surname=_given("Surname", demog.Surname),
        email=email,
        password="" if guest else demog.Password or "",
        sex=Sex(demog.SexType or 0),
        born=_born(clinic, demog),
        home=None,
        address=_NOWHERE,
        title=demog.Title or "",
        mobile=mobile,
        telephone=demog.Telephone or "",
        work_email=demog.WorkEmailAddress or "",
        employee_number=demog.EmployeeNumber or "",
        payers=(band.payer,) if band else ("PA",),
        companies=(band.company,) if band and band.company else (),
        guest=guest,
        sign_up=band.code if band else "",
    )


def _given(name: str, text: str | None) -> str:
    if not text or not text.strip():
        raise bad_body(f"demog.{name}: Field required")
    return text.strip()


def _born(clinic: Clinic, demog: Demog) -> date | None:
    if not demog.DateOfBirth and not clinic.settings.birth_date_required:
        return None
    born = wall_time("demog.DateOfBirth", _given("DateOfBirth", demog.DateOfBirth)).date()
    if not date(1900, 1, 1) <= born <= clinic.today:
        raise bad_body("demog.DateOfBirth: not a date of birth")
    return born


def already_registered() -> Refusal:
    """The e-mail address has an account."""
    return Refusal(
        EventCode.ALREADY_REGISTERED, "There is an account with this e-mail address already. Please sign in.", "demog"
    )


def matching(clinic: Clinic, demog: Demog) -> list[Person]:
    """Patients of whom every detail given is true. A password is never compared."""
    given = demog.model_dump(exclude_none=True, exclude={"Password"})
    return [one for one in clinic.people() if all(_is(one, name, value) for name, value in given.items())]


def _is(one: Person, name: str, value: object) -> bool:
    match name:
        case "SexType":
            return int(one.sex) == value
        case "DateOfBirth":
            return one.born == wall_time("demog.DateOfBirth", str(value)).date()
        case _:
            return _text_of(one, name).casefold() == str(value).strip().casefold()


def _text_of(one: Person, name: str) -> str:
    return {
        "Key": one.key,
        "Title": one.title,
        "Name": one.name,
        "Surname": one.surname,
        "Mobile": one.mobile,
        "Telephone": one.telephone,
        "EmailAddress": one.email,
        "WorkEmailAddress": one.work_email,
        "EmployeeNumber": one.employee_number,
    }[name]
