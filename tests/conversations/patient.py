"""A patient at a small made-up clinic: says, taps and sees, without any chat or network."""

from __future__ import annotations

import html
import re
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.wording import Wording
from conversations import Conversation, advance
from conversations.clinic.model import (
    Address,
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
)
from conversations.clinic.orders import Outcome, Refused
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
    Trouble,
    Types,
)
from conversations.effects import Ask, DeleteTyped, Effect, Keep, Notice, Place, Show, SignOut, Wait
from conversations.events import Answered, Commanded, Event, OrderEnded, Pressed, Said, Unanswered
from conversations.screens.model import Screen
from conversations.state.booking import BookingTask

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=LONDON)  # a Sunday


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


class SmallClinic:
    """The clinic's side: what it answers, and what can be changed about it in a test."""

    def __init__(self) -> None:
        self.payers: tuple[Payer, ...] = (Payer("PA", "Patient"),)
        self.types: tuple[AppointmentType, ...] = (
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
        )
        self.services: tuple[Service, ...] = (Service(201, "Iron", pounds("15")), Service(202, "Vitamin D"))
        self.sites: tuple[Site, ...] = (CAMDEN, RICHMOND)
        self.clinicians: tuple[Clinician, ...] = (
            Clinician(1, "Dr Anita Patel", Sex.FEMALE),
            Clinician(2, "Dr Tom <Ford>", Sex.MALE),
        )
        self.works_at: dict[Key, set[Key]] = {}
        self.slots: tuple[Slot, ...] = tuple(self.slot(day, hour) for day in (24, 25, 26) for hour in (9, 10, 11, 14))
        self.of_clinician: dict[Key, tuple[Slot, ...]] = {}
        self.of_sex: dict[Sex, tuple[Slot, ...]] = {}
        self.appointments: tuple[Appointment, ...] = ()
        self.asked: list[Question] = []
        self.failure: Failure | None = None
        self.answers = True

    @staticmethod
    def slot(day: int, hour: int, price: Money | None = None) -> Slot:
        start = datetime(2026, 11, day, hour, 20)  # noqa: DTZ001 - wall clock at the site
        return Slot(start, start + timedelta(minutes=20), 1, 11, "Camden", "Camden Main", price or pounds("60"))

    def found(self, search: AskSlots) -> Slots:
        """The slots that fit the days, the hours and the clinician who was asked for."""
        offered = self.slots if search.clinician is None else self.of_clinician.get(search.clinician, self.slots)
        if search.sex is not None:
            offered = self.of_sex.get(search.sex, offered)
        fitting = (
            slot
            for slot in offered
            if search.first <= slot.start.date() <= search.last
            and (search.starting is None or slot.start.time() >= search.starting)
            and (search.finishing is None or slot.finish.time() <= search.finishing)
            and (search.part is None or (slot.start.hour < 12) is (search.part is PartOfDay.MORNING))
            and (search.site is None or slot.site == search.site)
        )
        return Slots(tuple(fitting), self.sites)

    def sees_patients_at(self, clinician: Clinician, site: Key | None) -> bool:
        """Everybody everywhere, unless the test says where somebody works."""
        return site is None or site in self.works_at.get(clinician.key, {site})

    def answer(self, question: Question) -> Answer:
        match question:
            case AskPayers():
                return Payers(self.payers)
            case AskTypes():
                return Types(self.types)
            case AskServices():
                return Services(self.services)
            case AskSites():
                return Sites(self.sites)
            case AskClinicians(site=site):
                return Clinicians(tuple(one for one in self.clinicians if self.sees_patients_at(one, site)))
            case AskSlots():
                return self.found(question)
            case AskDays(search):
                return self.found(search)
            case AskSeveral(searches=searches):
                return Several(tuple(self.found(search) for search in searches))
            case AskAppointments():
                return Appointments(self.appointments)


class Patient:
    """Somebody in the chat. What the bot shows is read through the real words."""

    def __init__(self) -> None:
        self.clinic = SmallClinic()
        self.conversation = Conversation()
        self.now = NOW
        self.wording = Wording(
            {"clinic_name": "The Small Clinic", "clinic_phone": "020 7946 0000", "emergency_number": "999"}
        )
        self.card: Screen | None = None
        self.fresh = False
        self.kept: list[Screen] = []
        self.booked: list[Place] = []
        self.deleted = 0
        self.signed_out = 0
        self.toasts = 0
        self.waits: list[Wait] = []

    def happens(self, event: Event) -> None:
        """One event, and whatever the clinic answers to the questions it leads to."""
        step = advance(self.conversation, event, self.now)
        self.conversation = step.conversation
        for effect in step.effects:
            self.experiences(effect)

    def experiences(self, effect: Effect) -> None:
        match effect:
            case Show(screen, fresh):
                self.card, self.fresh = screen, fresh
            case Keep(screen):
                self.kept.append(screen)
            case Place():
                self.booked.append(effect)
            case DeleteTyped():
                self.deleted += 1
            case SignOut():
                self.signed_out += 1
            case Wait():
                self.waits.append(effect)
            case Notice():
                self.toasts += 1
            case Ask(request, question):
                self.clinic.asked.append(question)
                if self.clinic.failure:
                    self.happens(Unanswered(request, self.clinic.failure))
                elif self.clinic.answers:
                    self.happens(Answered(request, self.clinic.answer(question)))
            case _:
                raise AssertionError(effect)

    def gets_the_answer(self) -> None:
        """The clinic answers the question that is waited for, and answers at once from now on."""
        self.clinic.answers = True
        ask = self.conversation.waiting
        assert ask is not None
        self.happens(Answered(ask.request, self.clinic.answer(ask.question)))

    @property
    def task(self) -> BookingTask:
        """What the booking remembers."""
        assert isinstance(self.conversation.task, BookingTask)
        return self.conversation.task

    @property
    def last_search(self) -> AskSlots:
        """The slots that were asked for last."""
        return [question for question in self.clinic.asked if isinstance(question, AskSlots)][-1]

    def says(self, text: str) -> None:
        self.happens(Said(text))

    def commands(self, name: str) -> None:
        self.happens(Commanded(name))

    def taps(self, label: str) -> None:
        """Tap the button of the current card that begins with `label`."""
        assert self.card is not None
        found = [b for row in self.card.rows for b in row if self.wording.plain(b.label).startswith(label)]
        assert found, f"no button {label!r} on:\n{self.reads}"
        self.happens(Pressed(self.card.id, found[0].verb, found[0].argument))

    def told(self, outcome: Outcome) -> None:
        self.happens(OrderEnded(self.conversation.orders, outcome))

    def told_refused(self, reason: str) -> None:
        self.told(Refused(Failure(Trouble.REFUSED, reason)))

    @property
    def reads(self) -> str:
        """The card as text, and its buttons."""
        assert self.card is not None
        rows = [" | ".join(self.wording.plain(button.label) for button in row) for row in self.card.rows]
        return "\n".join((plain(self.wording.card(self.card)), *rows))

    @property
    def keeps(self) -> str:
        """The last message that stays in the chat."""
        return plain(self.wording.card(self.kept[-1]))

    def sees(self, *words: str) -> None:
        for word in words:
            assert word in self.reads, f"{word!r} is not in:\n{self.reads}"

    def sees_no(self, *words: str) -> None:
        for word in words:
            assert word not in self.reads, f"{word!r} is in:\n{self.reads}"


def plain(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", markup))
