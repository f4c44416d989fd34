"""Twenty-six more patients, so that the clinic has forty. Made by rule, always the same."""

from datetime import date

from bot.sandbox.clinic.catalogue import Address, Point, Sex
from bot.sandbox.clinic.catalogue.payers import EMPLOYER, INSURER, INSURERS, PATIENT, WIDGETS
from bot.sandbox.clinic.people.model import Factor, Person

_INSURER, _EMPLOYER = INSURERS, WIDGETS
_NAMES = (
    "Olivia Park, Peter Quinn, Rosa Silva, Simon Tate, Tara Umar, Victor Vale, Wendy Xu, Yusuf Zaman, Alice Brook,"
    "Carl Dunn, Elsie Ford, George Hale, Ivy Jones, Kofi Lamb, Maria Nash, Oscar Penn, Quinn Rowe, Sara Todd,"
    "Umar Vance, Willow York, Zoe Abbot, Bilal Chowdhury, Dina Eden, Felix Gray, Hana Ito, Jonas Klein"
)

_BY_PHONE = 17  # Rosa Silva
_NOT_ONLINE = 21  # Wendy Xu
_OWES_TERMS = 18  # Simon Tate
_OWES_CONTACT_OPTIONS = 19  # Tara Umar

_NOTES = {
    _BY_PHONE: "has to call to cancel",
    _NOT_ONLINE: "has to call to book",
    _OWES_TERMS: "has not agreed to the clinic's terms yet",
    _OWES_CONTACT_OPTIONS: "has not said yet how the clinic may contact her",
}


def _paying(number: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    match number % 6:
        case 2:
            return (PATIENT, INSURER), (_INSURER,)
        case 4:
            return (EMPLOYER, PATIENT), (_EMPLOYER,)
        case _:
            return (PATIENT,), ()


def _person(number: int, name: str) -> Person:
    first, last = name.strip().split()
    payers, companies = _paying(number)
    employed = payers[0] == EMPLOYER
    return Person(
        key=f"00000000a1b{number:05x}",
        name=first,
        surname=last,
        email=f"{first}.{last}@patients.example".lower(),
        password=f"demo-password-{number}",
        sex=Sex.FEMALE if number % 2 else Sex.MALE,
        born=date(1940 + number, 1 + number % 12, 1 + number % 28),
        home=Point(round(51.44 + number * 0.0031, 6), round(-0.33 + number * 0.0079, 6)),
        address=Address(f"{number} Nowhere Gardens", "London", f"N{number % 20 + 1} 0ZZ"),
        mobile=f"+447700901{number:03d}",
        payers=payers,
        companies=companies,
        # The staff of a workshop share one address, as people do.
        work_email="workshop@widget.example" if employed else "",
        employee_number=f"WW-{number:04}" if employed else "",
        factor=Factor.MOBILE if number % 5 == 0 else Factor.NONE,
        may_cancel=number != _BY_PHONE,
        may_book=number != _NOT_ONLINE,
        owes_terms=number == _OWES_TERMS,
        owes_contact_options=number == _OWES_CONTACT_OPTIONS,
        note=_NOTES.get(number, ""),
    )


CROWD: tuple[Person, ...] = tuple(_person(number, name) for number, name in enumerate(_NAMES.split(","), start=15))
