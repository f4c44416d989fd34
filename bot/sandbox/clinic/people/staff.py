"""Staff of the clinic, who sign in to the referral portal and book for patients."""

from datetime import date

from bot.sandbox.clinic.catalogue import Address, Point, Sex
from bot.sandbox.clinic.people.model import Person

STAFF: tuple[Person, ...] = (
    Person(
        key="00000000a1c00001",
        name="Sofia",
        surname="Clerk",
        email="sofia.clerk@staff.example",
        password="demo-password-staff",  # noqa: S106 - a demo account of an invented clinic
        sex=Sex.FEMALE,
        born=date(1985, 5, 5),
        home=Point(51.5390, -0.1426),
        address=Address("14 Demonstration Parkway", "London", "NW1 0ZZ"),
        mobile="+447700902001",
        staff=True,
        refers=True,
        note="staff: books for patients (referral portal)",
    ),
    Person(
        key="00000000a1c00002",
        name="Tomas",
        surname="Viewer",
        email="tomas.viewer@staff.example",
        password="demo-password-viewer",  # noqa: S106 - a demo account of an invented clinic
        sex=Sex.MALE,
        born=date(1990, 8, 8),
        home=Point(51.5390, -0.1426),
        address=Address("14 Demonstration Parkway", "London", "NW1 0ZZ"),
        mobile="+447700902002",
        staff=True,
        note="staff: may look at appointments, not act for patients",
    ),
)
