"""A clinic that has its answers ready, so that what is measured is the bot. No wire, no waiting.

Must never be asked what the eight steps do not need.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from bot.portal import Diary, PortalSession
from conversations.clinic.model import (
    Address,
    Appointment,
    AppointmentType,
    Behalf,
    Clinician,
    Debtor,
    DebtorKind,
    Invoice,
    Location,
    Money,
    Payer,
    Sex,
    Site,
    Slot,
)
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import (
    Answer,
    Appointments,
    AskAppointments,
    AskClinicians,
    AskPayers,
    AskSites,
    AskSlots,
    AskTypes,
    Clinicians,
    Payers,
    Question,
    Sites,
    Slots,
    Types,
)
from tests.bench.story import CLINICIANS, PLACES, TYPES

SLOTS = 60
"""Times that a search finds."""

PRICE = Money(Decimal("60.00"), "GBP", "£")


class ClinicInMemory:
    """Everything is free, always; what was booked last is what the diary shows when it is read back."""

    def __init__(self) -> None:
        self._types = tuple(AppointmentType(f"type-{n}", name) for n, name in enumerate(TYPES))
        self._sites = tuple(_site(n, place.partition(" · ")[0]) for n, place in enumerate(PLACES[1:], start=1))
        self._clinicians = tuple(
            Clinician(n, name, Sex.FEMALE if n % 2 else Sex.MALE) for n, name in enumerate(CLINICIANS[3:])
        )
        self._slots = tuple(map(self._slot, range(SLOTS)))
        self._booked: dict[str, Appointment] = {}

    async def answer(self, _session: PortalSession, question: Question, *, behalf: Behalf) -> Answer:  # noqa: ARG002
        """The answer, at once."""
        match question:
            case AskPayers():
                return Payers((Payer("PA", "Patient"),))
            case AskTypes():
                return Types(self._types)
            case AskSites():
                return Sites(self._sites)
            case AskClinicians():
                return Clinicians(self._clinicians)
            case AskSlots(first=first, last=last):
                return Slots(tuple(slot for slot in self._slots if first <= slot.start.date() <= last), self._sites)
            case AskAppointments():
                return Appointments(())
            case _:
                raise LookupError(question.kind)

    async def book(self, session: PortalSession, order: BookingOrder, *, may_send: Callable[[], bool]) -> Appointment:
        """It is booked."""
        if not may_send():
            raise TimeoutError
        slot = order.slot
        booked = Appointment(
            key=f"{session.id}-{slot.start:%m%d%H%M}",
            type_key=order.type,
            type_name=TYPES[0],
            start=slot.start,
            finish=slot.finish,
            site_key=slot.site,
            site_name=slot.site_name,
            location_key=slot.location,
            location_name=slot.location_name,
            clinician=self._clinicians[0],
            invoice=Invoice(PRICE, Decimal(0), Decimal(0), Debtor(DebtorKind.PATIENT)),
        )
        self._booked[session.id] = booked
        return booked

    async def diary_of(self, session: PortalSession) -> Diary:
        """The one that was booked last."""
        booked = self._booked.get(session.id)
        return Diary((booked,) if booked else ())

    def _slot(self, number: int) -> Slot:
        site = self._sites[number % len(self._sites)]
        tomorrow = datetime.now(UTC).replace(tzinfo=None, hour=9, minute=20, second=0, microsecond=0)
        start = tomorrow + timedelta(days=1 + number // 8, hours=number % 8)
        place = site.locations[0]
        return Slot(start, start + timedelta(minutes=20), site.key, place.key, site.name, place.name, PRICE, PRICE)


def _site(number: int, name: str) -> Site:
    address = Address((f"{number} High Street", "London"), f"NW{number} 0AA", Decimal(number))
    return Site(number, name, address, (Location(10 * number + 1, f"{name} Main", address),))
