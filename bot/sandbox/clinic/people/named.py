"""The table of accounts a newcomer tries.

One for each way an invoice can end, and for each way to sign in and to pay; then staff, who sign in to the referral
portal and book for patients.
"""

from dataclasses import replace
from datetime import date

from bot.sandbox.clinic.catalogue import Address, Point, Sex
from bot.sandbox.clinic.catalogue.payers import EMPLOYER, GADGETS, INSURER, INSURERS, MEMBERSHIP, PATIENT, WIDGETS
from bot.sandbox.clinic.people.model import Billing, Factor, Person, Relative

_INSURER, _EMPLOYER = INSURERS, WIDGETS
_CAMDEN = (Point(51.5366, -0.1033), Address("2 Specimen Street", "London", "N1 0ZZ"))
_PUTNEY = (Point(51.4613, -0.2168), Address("18 Pretend Hill", "London", "SW15 1ZZ"))
_LEWISHAM = (Point(51.4624, -0.0128), Address("77 Madeup Road", "London", "SE13 5ZZ"))
_CHISWICK = (Point(51.4927, -0.2580), Address("5 Fictional Mall", "London", "W4 1ZZ"))
_DUBLIN = (Point(53.3441, -6.2675), Address("4 Imaginary Quay", "Dublin", "D02 ZZ00", "Ireland"))

_CITY = Point(51.5142, -0.0931)


def _person(number: int, name: str, sex: Sex, home: tuple[Point, Address], note: str) -> Person:
    first, _, last = name.partition(" ")
    return Person(
        key=f"00000000a1b{number:05x}",
        name=first,
        surname=last,
        email=f"{first}.{last}@patients.example".lower(),
        password=f"demo-password-{number}",
        sex=sex,
        born=date(1960 + number * 2, 1 + number % 12, 3 + number),
        home=home[0],
        address=home[1],
        title="Ms" if sex is Sex.FEMALE else "Mr",
        mobile=f"+447700900{number:03d}",
        note=note,
    )


_M, _F = Sex.MALE, Sex.FEMALE
_PARENT = Relative("00000000a1bfffff", "Nora", "Murray", "nora.murray@patients.example")

NAMED: tuple[Person, ...] = (
    _person(1, "Amelia Hart", _F, _CAMDEN, "pays herself; nothing paid yet"),
    replace(
        _person(2, "Benjamin Cole", _M, _PUTNEY, "a deposit pays 20.00 of it"),
        billing=Billing.DEPOSIT,
    ),
    replace(_person(3, "Chloe Reid", _F, _LEWISHAM, "has paid in advance"), billing=Billing.PREPAID),
    replace(_person(4, "Daniel Okafor", _M, _CHISWICK, "paid, and credited 15.00: in credit"), billing=Billing.CREDIT),
    replace(
        _person(5, "Emma Lindqvist", _F, _CAMDEN, "the insurer is billed"),
        payers=(INSURER,),
        companies=(_INSURER,),
    ),
    replace(
        _person(6, "Finn Murray", _M, _PUTNEY, "his mother is billed"),
        billing=Billing.RELATIVE,
        relative=_PARENT,
    ),
    replace(
        _person(7, "Grace Osei", _F, _LEWISHAM, "a member: no invoice"),
        payers=(MEMBERSHIP,),
        billing=Billing.NONE,
    ),
    replace(_person(8, "Hugo Byrne", _M, _DUBLIN, "is billed in euros"), currency="EUR"),
    replace(_person(9, "Isla Fraser", _F, _CHISWICK, "signs in with a code by SMS"), factor=Factor.MOBILE),
    replace(
        _person(10, "Jack Nowak", _M, _CAMDEN, "signs in with a code by e-mail"),
        mobile="",
        factor=Factor.EMAIL,
    ),
    replace(
        _person(11, "Katie Evans", _F, _LEWISHAM, "chooses: herself or the insurer"),
        payers=(PATIENT, INSURER),
        companies=(_INSURER,),
        work=_CITY,
    ),
    replace(
        _person(12, "Liam Shah", _M, _CHISWICK, "chooses: employer, insurer or himself"),
        payers=(EMPLOYER, INSURER, PATIENT),
        companies=(_EMPLOYER, _INSURER),
        work_email="liam.shah@widget.example",
        employee_number="WW-0012",
        work=_CITY,
    ),
    _person(13, "Mia Rossi", _F, _PUTNEY, "has appointments to come"),
    _person(14, "Noah Bennett", _M, _CAMDEN, "has been here before; an unpaid invoice"),
)


def _staff(number: int, name: str, password: str, note: str) -> Person:
    first, _, last = name.partition(" ")
    return Person(
        key=f"00000000a1c{number:05x}",
        name=first,
        surname=last,
        email=f"{first}.{last}@staff.example".lower(),
        password=password,
        sex=Sex.FEMALE if number % 2 else Sex.MALE,
        born=date(1979 + 2 * number, 5, 2 + 3 * number),
        home=Point(51.5390, -0.1426),
        address=Address("14 Demonstration Parkway", "London", "NW1 0ZZ"),
        mobile=f"+44770090200{number}",
        staff=True,
        refers=True,
        note=note,
    )


STAFF: tuple[Person, ...] = (
    _staff(1, "Sofia Clerk", "demo-password-staff", "staff: books for patients (referral portal)"),
    replace(
        _staff(2, "Tomas Viewer", "demo-password-viewer", "staff: may look at appointments, not act for patients"),
        refers=False,
    ),
    replace(
        _staff(3, "Wanda Widget", "demo-password-widget", "staff: books for the patients of Widget Works only"),
        companies=(WIDGETS,),
    ),
    replace(
        _staff(4, "Gus Gadget", "demo-password-gadget", "staff: books for the patients of Gadget Guild only"),
        companies=(GADGETS,),
    ),
    replace(_staff(5, "Rhea Norecall", "demo-password-norecall", "staff: may see no recalls"), lacks=("recalls",)),
    replace(_staff(6, "Otto Noreferral", "demo-password-noreferral", "staff: no referrals"), lacks=("referrals",)),
    replace(_staff(7, "Vera Nodiary", "demo-password-nodiary", "staff: no appointments"), lacks=("appointments",)),
)
