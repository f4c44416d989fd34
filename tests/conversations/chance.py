"""Chance, seeded: anything that can happen to a conversation, likely and unlikely, honest and forged."""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path

import conversations
from conversations import Conversation, flows
from conversations.clinic.diary import AskAllAppointments, AskCancellation, CancellationTerms
from conversations.clinic.model import (
    Address,
    Allowed,
    Appointment,
    AppointmentModule,
    AppointmentType,
    Clinician,
    Debtor,
    DebtorKind,
    Invoice,
    Key,
    Location,
    Money,
    Payer,
    Service,
    Sex,
    Site,
    Slot,
    Target,
    Terms,
)
from conversations.clinic.orders import (
    Booked,
    Cancelled,
    HandedOver,
    Handover,
    InQuestion,
    NotBooked,
    NotCancelled,
    NotSent,
    Outcome,
    Refused,
    Unknown,
)
from conversations.clinic.patients import AskPatients, AskRecalls, AskTies
from conversations.clinic.questions import (
    Answer,
    AskAppointments,
    AskClinicians,
    AskDays,
    AskPayers,
    AskServices,
    AskSeveral,
    AskSites,
    AskSlots,
    AskTypes,
    Failure,
    Point,
    Purpose,
    Question,
    Reason,
    Slots,
    Trouble,
)
from conversations.clinic.why import Probe, Probing
from conversations.events import (
    Answered,
    Commanded,
    DoneForYou,
    Event,
    Followed,
    FormOutcome,
    NumberAsked,
    OrderEnded,
    PatientFormEnded,
    Pressed,
    RegistrationEnded,
    Said,
    SentSomethingElse,
    SharedLocation,
    SignedOut,
    SignInEnded,
    Unanswered,
    Waited,
)
from conversations.machine.advance import screen_of
from conversations.moves.navigation import awaited
from conversations.screens.model import REMINDER, SOONER, Doing
from conversations.state.conversation import Placing
from tests.conversations.chance_of_oneself import OWN, QUESTIONS, SOONER_VERBS, ChanceOfOneself
from tests.conversations.chance_of_staff import ChanceOfStaff, anything_of_staff, staff_event
from tests.support.clinic import answer

PHRASES = (
    "gp", "blood", "1", "2", "3", "99", "camden", "anywhere", "anyone", "a woman", "dr patel", "tomorrow", "05/06",
    "tuesday after 4", "asap", "31 february", "yes", "no", "back", "start over", "help", "cancel", "hello", "book",
    "chest pain", "my password is hunter2", "", "🙂", "x" * 5000, "<b>", "{name}", "next week in the evening", "12/2",
    "dr anita b at camden on tuesday", "gp at ealing with a woman asap", "site 3", "a man", "scan", "i need a doctor",
    "me", "any tuesday", "10-12", "1 august 2031", "9:20", "camden on wednesday at 9:20", "not monday",
    "dr strange", "gp with dr tom on 05/12", "dr tom ford at site 3", "thanks", "is it booked?", "a human", "price",
    "not dr anita b", "not tuesday", "anywhere but camden", "no blood test", "any day except friday", "not site 3",
    "earlier please", "an hour later", "the day after", "the last one", "the cheapest", "which is nearest", "back pain",
    "is dr tom a man", "yes but is it near", "book both", "none of these", "same as last time", "iron and zinc",
    "a jab",
    "wait a moment", "and a scan as well", "abdomen and thyroid", "anyone but dr tom", "i don't know which",
    "pin code 1234", "different doctor", "no thanks", "anyone anywhere", "make it wednesday", "done", "47", "it is 34",
    "ada@patients.example",
    "cancel my appointment", "when is my appointment", "is there parking", "how long does it take", "book for emma",
    "who will i see", "where are you", "delete my data", "is dr patel a woman", "what if i cancel", "how much is it",
)  # fmt: skip
LENGTHY = "Physiotherapy follow-up appointment"
COMMANDS = ("start", *flows.COMMANDS, "help", "cancel", "signout", "back", "nonsense")
SECRETS = ("my password is hunter2", "pin code 1234")
LINKS, NUMBERS = ("link-1", "link-2"), (12, 34, 47)


@cache
def verbs() -> tuple[str, ...]:
    """Every verb that a button of the product bears, as its source says, and one that none does."""
    written = (ast.parse(path.read_text()) for path in sorted(Path(conversations.__file__).parent.rglob("*.py")))
    found = {
        node.args[1].value
        for tree in written
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Button", "go")
        if len(node.args) > 1 and isinstance(node.args[1], ast.Constant)
    }
    return (*sorted(map(str, found)), "x")


class Chance(ChanceOfStaff, ChanceOfOneself):
    """Draws events for a conversation."""

    def event(self, conversation: Conversation) -> Event:
        """Mostly what would really come next, now and then anything at all."""
        draw = self.random.random()
        if (ask := awaited(conversation)) is not None and draw < 0.8:
            return Answered(ask.request, self.answer(ask.question))
        if conversation.order is not None and draw < (0.8 if isinstance(conversation.state, Placing) else 0.3):
            return OrderEnded(conversation.order.number, self.outcome())
        asked = conversation.doubt or conversation.order
        if asked is not None and draw > 0.97:
            return Pressed(f"{conversation.screen}k", self.random.choice(("is_it", "is_not")), str(asked.number))
        if draw < 0.9:
            return staff_event(self.random, conversation) or self.press(conversation)
        return self.anything(conversation)

    def press(self, conversation: Conversation) -> Event:
        screen = screen_of(conversation)
        buttons = [button for row in screen.rows for button in row if button.doing is Doing.PRESS]
        onward = [button for button in buttons if button.verb not in ("back", "over")]
        if not buttons:
            return self.anything(conversation)
        button = self.random.choice(onward if onward and self.random.random() < 0.9 else buttons)
        return Pressed(screen.id, button.verb, button.argument)

    def anything(self, conversation: Conversation) -> Event:
        pick, waiting = self.random.choice, conversation.requests - self.random.randint(-1, 1)
        known = verbs()
        return pick(
            (
                lambda: Said(pick(PHRASES)),
                lambda: Said(pick(PHRASES)),
                lambda: Said(pick(PHRASES)),
                lambda: Commanded(pick(COMMANDS)),
                lambda: Followed(pick((None, Target("gp"), Target(site=1), Target("none", 9, "r1")))),
                lambda: Commanded("appointments", pick(("", "cancel", "next", "again", "move", "nonsense"))),
                lambda: Pressed(f"{conversation.screen}k", "undo", pick(("a1", ""))),
                lambda: Pressed(f"{conversation.screen}k", "begin", "account"),
                lambda: Pressed(REMINDER, pick(("remind_keep", "remind_move", "remind_cancel")), pick(("a1", ""))),
                lambda: Pressed(SOONER, pick(SOONER_VERBS), pick(("1", "2", "", "x"))),
                lambda: Said(pick(SECRETS)),
                lambda: Pressed(f"p{conversation.serial - 1:x}", pick(known), pick(("", "0", "1", "-1", "time", "x"))),
                lambda: Pressed(f"p{conversation.serial:x}", pick(known), pick(("", "0", "7", "clinician", "morning"))),
                lambda: Pressed(f"p{conversation.serial:x}k", pick(known)),
                lambda: SharedLocation(Point(51.5, -0.1)),
                SentSomethingElse,
                lambda: anything_of_staff(self.random, conversation),
                lambda: anything_of_staff(self.random, conversation),
                lambda: pick((SignedOut(), Commanded("signout"))),
                lambda: NumberAsked(pick(LINKS), NUMBERS),
                lambda: NumberAsked(pick(LINKS), NUMBERS),
                lambda: SignInEnded(pick(LINKS), wrong=pick((True, False))),
                lambda: Unanswered(
                    waiting, Failure(pick(list(Trouble)), pick(("", "No.")), pick(("", "R-1")), pick(list(Reason)))
                ),
                lambda: Unanswered(conversation.requests, Failure(Trouble.SIGN_IN)),
                lambda: Unanswered(conversation.requests, Failure(Trouble.SIGN_IN, newcomers=True)),
                lambda: pick((DoneForYou(self.appointment()), Commanded(pick(OWN)), self.form())),
                lambda: RegistrationEnded(known=pick((True, False, False))),
                lambda: Unanswered(conversation.requests, Failure(Trouble.DOWN)),
                lambda: Waited(waiting),
                lambda: Waited(conversation.requests),
                lambda: Answered(waiting, self.answer(pick(self.questions()))),
                lambda: OrderEnded(conversation.orders - self.random.randint(0, 1), self.outcome()),
            )
        )()

    def form(self) -> PatientFormEnded:
        """What came of a new patient whom staff filled in."""
        return PatientFormEnded(self.random.choice(list(FormOutcome)), self.random.choice(("p1", None)), "R-1")

    def questions(self) -> tuple[Question, ...]:
        today = datetime(2026, 11, 22).date()  # noqa: DTZ001 - a day
        return (
            AskPayers(),
            AskTypes("PA"),
            AskServices("PA", 1),
            AskSites("PA", 1),
            AskClinicians("PA", 1),
            AskSlots("PA", 1, today, today),
            AskDays(AskSlots("PA", 1, today, today)),
            AskSeveral(Purpose.NEAR, AskSlots("PA", 1, today, today), (AskSlots("PA", 1, today, today),)),
            AskSeveral(Purpose.WHY, AskSlots("PA", 1, today, today), (), probing=Probing((Probe.DAYS,), types=True)),
            AskAppointments(),
            AskAllAppointments(),
            AskCancellation("a1"),
            AskPatients(),
            AskTies(),
            *QUESTIONS,
            AskRecalls(today, today),
        )

    def money(self) -> Money | None:
        return self.random.choice((Money(Decimal(60), "GBP", "£"), Money(Decimal("60.50"), "EUR", "€"), None))

    def answer(self, question: Question) -> Answer:
        return answer(self, question)

    @property
    def payers(self) -> tuple[Payer, ...]:
        return self.some(Payer("PA", "Patient"), Payer("IN", "Albion <Health>"))

    @property
    def services(self) -> tuple[Service, ...]:
        return self.some(Service(1, "Iron", self.money()), Service(2, "Zinc"))

    def working_at(self, _site: Key | None) -> tuple[Clinician, ...]:
        many = tuple(Clinician(n, f"Dr Anita {chr(65 + n)}", Sex.FEMALE) for n in range(12))
        same = Clinician(31, "Dr Tom Ford", self.random.choice((Sex.MALE, Sex.FEMALE, None)))
        return self.some(Clinician(30, "Dr Tom Ford", Sex.MALE), same, *many)

    def found(self, search: AskSlots) -> Slots:
        start = datetime.combine(search.first, datetime.min.time()).replace(hour=9, minute=20)
        apart = self.random.choice((0, 7))  # hours; without any, all are at one time
        many = self.random.choice((0, 3, 30))
        return Slots(tuple(self.slot(start + timedelta(hours=apart * n)) for n in range(many)))

    def tried(self, search: AskSlots) -> Slots | None:
        found = self.found(search)
        return found if self.random.random() < 0.8 else None

    @property
    def appointments(self) -> tuple[Appointment, ...]:
        return (self.appointment(),) if self.random.random() < 0.2 else ()

    @property
    def ahead(self) -> tuple[Appointment, ...]:
        return self.some(self.appointment(), *(self.appointment() for _ in range(self.random.choice((0, 0, 1, 12)))))

    @property
    def begun(self) -> tuple[Key, ...]:
        return self.random.choice(((), (), ("a1",)))

    @property
    def joinable(self) -> tuple[Key, ...]:
        return self.random.choice(((), ("a1", "a2")))

    @property
    def complete(self) -> bool:
        return self.random.random() < 0.9

    @property
    def past(self) -> tuple[Appointment, ...]:
        return (replace(self.appointment(), state="Discharged"),) if self.random.random() < 0.5 else ()

    @property
    def permissions(self) -> Allowed:
        return Allowed(cancel=self.random.random() < 0.8)

    def cancellation(self, key: Key) -> CancellationTerms:
        """Mostly that it can be cancelled, on terms that now and then change."""
        there = self.appointment() if self.random.random() < 0.85 else None
        begun = there is not None and self.random.random() < 0.1
        fee = Money(Decimal(self.random.choice((0, 0, 0, 40))), "GBP", "£")
        terms = Terms(fee, "Free until 24 hours before.") if there and not begun else None
        found = replace(there, key=key, start=datetime(2026, 11, 24, 9, 20)) if there else None  # noqa: DTZ001
        return CancellationTerms(found, terms, begun, complete=self.random.random() < 0.9)

    @property
    def types(self) -> tuple[AppointmentType, ...]:
        scan = AppointmentModule(1, "Abdomen", self.money()), AppointmentModule(2, "Thyroid")
        more = tuple(AppointmentModule(n, f"{LENGTHY} {n}", self.money()) for n in range(3, 13))
        return self.some(
            AppointmentType("gp", "GP consultation", cancellation_policy="Free."),
            AppointmentType("scan", "Ultrasound scan", modules=(*scan, *self.some(*more))),
            AppointmentType("scan-2", "Ultrasound Scan", notes=self.random.choice(("", "In the evening"))),
            AppointmentType("long", f"{LENGTHY}, for adults"),
            AppointmentType("longer", f"{LENGTHY}, for children", telemedicine=True),
            AppointmentType("blood", "Blood test", can_add_services=True),
            AppointmentType("video", "Advice", telemedicine=True),
            AppointmentType("op", "Minor surgery", bookable=False),
        )

    @property
    def sites(self) -> tuple[Site, ...]:
        here = Address(("1 High Street",), "NW1", Decimal("1.25"))
        two = Location(11, "Camden Main", here), Location(12, "Annexe")
        other = Site(21, "Camden", replace(here, post_code=self.random.choice(("NW1", "NW5")), distance=None), two)
        return self.some(
            Site(20, "Ealing"), Site(1, "Camden", here, two), other, *(Site(n, f"Site {n}") for n in range(2, 12))
        )

    def slot(self, start: datetime) -> Slot:
        site, name = self.random.choice(((1, "Camden"), (2, "Camden"), (98, ""), (99, f"{LENGTHY} House")))
        wing = self.random.choice(("Annexe", "", "The Wing of Mercy"))
        return Slot(start, start + timedelta(minutes=20), site, 11, name, wing if name else "", self.money())

    def appointment(self) -> Appointment:
        start = datetime(2026, 11, 24, 9, self.random.choice((20, 40)))  # noqa: DTZ001 - wall clock at the site
        debtor = Debtor(self.random.choice(list(DebtorKind)), "Somebody")
        paid, credited = (Decimal(self.random.choice((0, 20, 60))) for _ in range(2))
        invoice = Invoice(self.money() or Money(Decimal(0), "GBP"), paid, credited, debtor)
        key, location = self.random.choice(("a1", "a2")), self.random.choice(("", "Annexe"))
        return Appointment(
            key, "gp", "GP consultation", start, None, 1, "Camden", 11, location,
            invoice=self.random.choice((invoice, None)), telemedicine=self.random.random() < 0.2,
            ahead=self.random.choice((0, 0, None)),
        )  # fmt: skip

    def outcome(self) -> Outcome:
        return self.random.choice(
            (
                lambda: Booked(self.appointment(), confirmed=self.random.random() < 0.8),
                lambda: Refused(Failure(Trouble.REFUSED, "Gone.")),
                lambda: Refused(Failure(self.random.choice(list(Trouble)), self.random.choice(("", "Gone.")))),
                NotSent,
                Unknown,
                NotBooked,
                NotCancelled,
                lambda: Cancelled(self.random.choice((self.appointment().invoice, None))),
                lambda: NotSent(begun=True),
                lambda: InQuestion(self.appointment()),
                lambda: HandedOver(self.random.choice(list(Handover))),
            )
        )()
