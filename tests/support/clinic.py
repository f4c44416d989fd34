"""A clinic in memory: it answers the questions of the core from what it has.

Owns the one place in which the tests answer a question; a new question is one case here. What a clinic has is its own
affair: fixed, as a test changes it, or drawn by chance.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Protocol

from conversations.clinic.account import (
    DueInvoice,
    InvoiceMail,
    Kept,
    KeptSession,
    LastVisit,
    Mailed,
    Outstanding,
)
from conversations.clinic.diary import AllAppointments, AskAllAppointments, AskCancellation, CancellationTerms
from conversations.clinic.model import (
    EVERYTHING,
    Address,
    Allowed,
    Appointment,
    AppointmentModule,
    AppointmentType,
    Clinician,
    Key,
    Location,
    Money,
    Payer,
    Service,
    Sex,
    Site,
    Slot,
    Terms,
)
from conversations.clinic.patients import (
    AskPatients,
    AskRecalls,
    AskTies,
    DueRecall,
    PatientRecord,
    Patients,
    Recalls,
    Tie,
    Ties,
)
from conversations.clinic.questions import (
    Answer,
    Appointments,
    AskAppointments,
    AskClinicians,
    AskDays,
    AskPayers,
    AskServices,
    AskSeveral,
    AskSites,
    AskSlots,
    AskTypes,
    Clinicians,
    Failure,
    PartOfDay,
    Payers,
    Question,
    Services,
    Several,
    Sites,
    Slots,
    Types,
)
from conversations.clinic.watching import MOST, AskWatches, Watched, Watches, Watching
from conversations.clinic.why import MOST_PAYERS
from tests.support.oneself import StockOfOneself, of_oneself


class Stock(StockOfOneself, Protocol):
    """What a clinic answers from; looked at once for each answer."""

    @property
    def payers(self) -> tuple[Payer, ...]: ...
    @property
    def types(self) -> tuple[AppointmentType, ...]: ...
    @property
    def services(self) -> tuple[Service, ...]: ...
    @property
    def sites(self) -> tuple[Site, ...]: ...
    @property
    def appointments(self) -> tuple[Appointment, ...]: ...
    @property
    def ahead(self) -> tuple[Appointment, ...]: ...
    @property
    def past(self) -> tuple[Appointment, ...]: ...
    @property
    def begun(self) -> tuple[Key, ...]: ...
    @property
    def joinable(self) -> tuple[Key, ...]: ...
    @property
    def may_watch(self) -> bool: ...
    @property
    def complete(self) -> bool: ...
    @property
    def permissions(self) -> Allowed: ...
    @property
    def patients(self) -> tuple[PatientRecord, ...]: ...
    @property
    def recalls(self) -> tuple[DueRecall, ...]: ...
    @property
    def ties(self) -> tuple[Tie, ...]: ...
    @property
    def last(self) -> LastVisit | None: ...

    def working_at(self, site: Key | None) -> tuple[Clinician, ...]:
        """Who sees patients at this site, or anywhere."""

    def found(self, search: AskSlots) -> Slots:
        """The slots that a search finds."""

    def tried(self, search: AskSlots) -> Slots | None:
        """What one of several searches finds; None where it fails."""

    def cancellation(self, key: Key) -> CancellationTerms:
        """What cancelling this appointment costs."""


def answer(stock: Stock, question: Question) -> Answer:
    """What a clinic with this stock answers."""
    match question:
        case AskPayers():
            return Payers(stock.payers)
        case AskTypes():
            return Types(stock.types, stock.last)
        case AskServices():
            return Services(stock.services)
        case AskSites():
            return Sites(stock.sites)
        case AskClinicians(site=site):
            return Clinicians(stock.working_at(site))
        case AskSlots() as search:
            return replace(stock.found(search), may_watch=stock.may_watch)
        case AskDays(search):
            return stock.found(search)
        case AskSeveral(searches=searches, probing=probing):
            found = tuple(stock.tried(search) for search in searches)
            return Several(found, may_watch=stock.may_watch) if probing is None else _probed(stock, question, found)
        case AskAppointments():
            return Appointments(stock.appointments)
        case AskAllAppointments():
            return AllAppointments(
                stock.ahead,
                stock.past,
                stock.begun,
                stock.complete,
                stock.permissions,
                stock.joinable,
                stock.may_watch,
            )
        case AskCancellation(key):
            return stock.cancellation(key)
        case AskPatients():
            return Patients(
                tuple(one for one in stock.patients if question.key in (None, one.key) and question.fits(one))
            )
        case AskRecalls():
            return Recalls(stock.recalls)
        case AskTies():
            return Ties(stock.ties)
        case _:
            return of_oneself(stock, question)


def _probed(stock: Stock, asked: AskSeveral, found: tuple[Slots | None, ...]) -> Several:
    """The same with what staff want to know beside."""
    assert asked.probing is not None
    kinds = {kind.key: kind.bookable for kind in stock.types}
    others = tuple(payer for payer in stock.payers if payer.key != asked.tried.payer) if asked.probing.payers else ()
    theirs = tuple((each.name, stock.tried(replace(asked.tried, payer=each.key))) for each in others[:MOST_PAYERS])
    return Several(found, kinds.get(asked.tried.type, False) if asked.probing.types else None, theirs)


FREE = Terms(Money(Decimal(0), "GBP", "£"), "Free until 24 hours before.")


@dataclass
class ClinicInMemory:
    """A clinic with a fixed stock, which a test changes as it likes. Without any, only the patient can pay.

    `works_at`: the sites of a clinician; everybody works everywhere unless it says so. `of_clinician`, `of_sex`: the
    slots of some, where they are others than `slots`.
    """

    payers: tuple[Payer, ...] = (Payer("PA", "Patient"),)
    types: tuple[AppointmentType, ...] = ()
    services: tuple[Service, ...] = ()
    sites: tuple[Site, ...] = ()
    clinicians: tuple[Clinician, ...] = ()
    slots: tuple[Slot, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    past: tuple[Appointment, ...] = ()
    permissions: Allowed = EVERYTHING
    terms: Terms = FREE
    begun: tuple[Key, ...] = ()
    joinable: tuple[Key, ...] = ()
    may_watch: bool = False
    watches: tuple[Watched, ...] = ()
    whose: str = ""
    anothers: bool = False
    complete: bool = True
    patients: tuple[PatientRecord, ...] = ()
    ties: tuple[Tie, ...] = ()
    recalls: tuple[DueRecall, ...] = ()
    kept: Kept = Kept()  # noqa: RUF009 - frozen
    session: KeptSession = KeptSession()  # noqa: RUF009 - frozen
    unpaid: tuple[DueInvoice, ...] = ()
    last: LastVisit | None = None
    outstanding: Outstanding = Outstanding()  # noqa: RUF009 - frozen
    mails: Mailed = Mailed.SENT
    works_at: dict[Key, set[Key]] = field(default_factory=dict)
    of_clinician: dict[Key, tuple[Slot, ...]] = field(default_factory=dict)
    of_sex: dict[Sex, tuple[Slot, ...]] = field(default_factory=dict)
    of_payer: dict[str, tuple[Slot, ...]] = field(default_factory=dict)

    def working_at(self, site: Key | None) -> tuple[Clinician, ...]:
        return tuple(one for one in self.clinicians if site is None or site in self.works_at.get(one.key, {site}))

    def found(self, search: AskSlots) -> Slots:
        """The slots that fit the days, the hours, the site and the clinician who was asked for."""
        offered = self.slots if search.clinician is None else self.of_clinician.get(search.clinician, self.slots)
        if search.sex is not None:
            offered = self.of_sex.get(search.sex, offered)
        offered = self.of_payer.get(search.payer, offered)
        return Slots(tuple(slot for slot in offered if _fits(slot, search)), self.sites)

    def tried(self, search: AskSlots) -> Slots | None:
        return self.found(search)

    def watched(self, asked: AskWatches) -> Watches:
        """At most as many as one may have; those that are ended are gone."""
        if asked.what is Watching.STOP:
            self.watches = tuple(each for each in self.watches if each.number != asked.number)
        if asked.what is Watching.KEEP and asked.about is not None and len(self.watches) < MOST:
            self.watches = (*self.watches, Watched(len(self.watches) + 1, asked.about))
        return Watches(self.watches)

    def mailed(self, number: str) -> InvoiceMail:
        assert number in [each.invoice.number for each in self.unpaid]
        return InvoiceMail(self.mails)

    def cancellation(self, key: Key) -> CancellationTerms:
        """The terms, where it is among those to come."""
        there = next((one for one in self.appointments if one.key == key), None)
        keys = tuple(one.key for one in (*self.appointments, *self.past))
        begun = key in self.begun
        terms = None if there is None or begun else self.terms
        anothers = self.anothers and there is None
        return CancellationTerms(there, terms, begun, keys, self.complete, self.whose, anothers=anothers)

    @property
    def ahead(self) -> tuple[Appointment, ...]:
        return self.appointments

    def answer(self, question: Question) -> Answer:
        return answer(self, question)


def _fits(slot: Slot, search: AskSlots) -> bool:
    return (
        search.first <= slot.start.date() <= search.last
        and (search.starting is None or slot.start.time() >= search.starting)
        and (search.finishing is None or slot.finish.time() <= search.finishing)
        and (search.part is None or (slot.start.hour < 12) is (search.part is PartOfDay.MORNING))
        and (search.site is None or slot.site == search.site)
    )


def pounds(amount: str) -> Money:
    return Money(Decimal(amount), "GBP", "£")


CAMDEN = Site(
    1,
    "Camden",
    Address(("1 High Street", "London"), "NW1 0AA", Decimal("1.2")),
    (
        Location(11, "Camden Main", Address(("1 High Street", "London"), "NW1 0AA")),
        Location(12, "Annexe", Address(("9 Side Street", "London"), "NW1 0BB")),
    ),
)
RICHMOND = Site(2, "Richmond", Address(("2 Hill Rise", "London"), "TW10 0AA"), (Location(21, "Richmond House"),))


class SmallClinic(ClinicInMemory):
    """Two sites, two clinicians, five types. It keeps what it was asked, and can fail or be slow to answer."""

    def __init__(self) -> None:
        super().__init__(
            types=(
                AppointmentType("gp", "GP consultation", cancellation_policy="Free until 24 hours before."),
                AppointmentType("video", "Video consultation", telemedicine=True),
                AppointmentType(
                    "scan",
                    "Ultrasound scan",
                    modules=(
                        AppointmentModule(101, "Abdomen", pounds("90")),
                        AppointmentModule(102, "Thyroid", pounds("70.50")),
                    ),
                ),
                AppointmentType("blood", "Blood test", can_add_services=True),
                AppointmentType("surgery", "Minor surgery", bookable=False),
            ),
            services=(Service(201, "Iron", pounds("15")), Service(202, "Vitamin D")),
            sites=(CAMDEN, RICHMOND),
            clinicians=(Clinician(1, "Dr Anita Patel", Sex.FEMALE), Clinician(2, "Dr Tom <Ford>", Sex.MALE)),
            slots=tuple(self.slot(day, hour) for day in (24, 25, 26) for hour in (9, 10, 11, 14)),
        )
        self.asked: list[Question] = []
        self.failure: Failure | None = None
        self.answers = True

    @staticmethod
    def slot(day: int, hour: int, price: Money | None = None) -> Slot:
        start = datetime(2026, 11, day, hour, 20)  # noqa: DTZ001 - wall clock at the site
        return Slot(start, start + timedelta(minutes=20), 1, 11, "Camden", "Camden Main", price or pounds("60"))
