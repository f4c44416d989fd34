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
    Key,
    Location,
    Money,
    Sex,
    Site,
    Slot,
)
from conversations.clinic.orders import BookingOrder, CancellationOrder
from conversations.clinic.questions import Answer, Question
from tests.bench.story import CLINICIANS, PLACES, TYPES
from tests.support.clinic import ClinicInMemory

SLOTS = 60
"""Times that a search finds."""

PRICE = Money(Decimal("60.00"), "GBP", "£")


class EverFree:
    """Everything is free, always; what was booked last is what the diary shows when it is read back."""

    def __init__(self) -> None:
        sites = tuple(_site(n, place.partition(" · ")[0]) for n, place in enumerate(PLACES[1:], start=1))
        self._stock = ClinicInMemory(
            types=tuple(AppointmentType(f"type-{n}", name) for n, name in enumerate(TYPES)),
            sites=sites,
            clinicians=tuple(
                Clinician(n, name, Sex.FEMALE if n % 2 else Sex.MALE) for n, name in enumerate(CLINICIANS[3:])
            ),
            slots=tuple(_slot(n, sites[n % len(sites)]) for n in range(SLOTS)),
        )
        self._booked: dict[str, Appointment] = {}

    async def answer(self, _session: PortalSession, question: Question, *, behalf: Behalf) -> Answer:  # noqa: ARG002
        """The answer, at once."""
        return self._stock.answer(question)

    async def cancel(
        self, session: PortalSession, order: CancellationOrder, *, may_send: Callable[[], bool]
    ) -> Invoice | None:
        """Nobody cancels here."""
        raise NotImplementedError

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
            clinician=self._stock.clinicians[0],
            invoice=Invoice(PRICE, Decimal(0), Decimal(0), Debtor(DebtorKind.PATIENT)),
        )
        self._booked[session.id] = booked
        return booked

    async def fee_of(self, *_: object) -> Invoice | None:
        """None of its visits is cancelled."""
        return None

    async def mail_invoice(self, *_: object) -> None:
        raise AssertionError("nobody has an invoice")

    async def video_link(self, session: PortalSession, appointment: Key) -> str:  # noqa: ARG002 - nobody is seen by video
        """None of its visits is by video."""
        return ""

    def wall_clock(self, at: datetime, site: Key | None) -> datetime:  # noqa: ARG002 - all sites are in one zone
        """As the slots have it."""
        return at.replace(tzinfo=None)

    async def diary_of(self, session: PortalSession, patient: Key | None = None) -> Diary:  # noqa: ARG002 - one's own
        """The one that was booked last."""
        booked = self._booked.get(session.id)
        return Diary((booked,) if booked else ())


def _slot(number: int, site: Site) -> Slot:
    tomorrow = datetime.now(UTC).replace(tzinfo=None, hour=9, minute=20, second=0, microsecond=0)
    start = tomorrow + timedelta(days=1 + number // 8, hours=number % 8)
    place = site.locations[0]
    return Slot(start, start + timedelta(minutes=20), site.key, place.key, site.name, place.name, PRICE, PRICE)


def _site(number: int, name: str) -> Site:
    address = Address((f"{number} High Street", "London"), f"NW{number} 0AA", Decimal(number))
    return Site(number, name, address, (Location(10 * number + 1, f"{name} Main", address),))
