"""What chance draws of staff: who signs in, whom they look for, and what there is to be done for a patient."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import TypeVar

from conversations import Conversation
from conversations.clinic.patients import DueRecall, Duties, PatientRecord, Tie
from conversations.events import Commanded, Event, Pressed, Said, SignedIn
from conversations.state.booking import Confirming
from conversations.state.conversation import Role
from conversations.state.staff import CheckingPatient, FindingPatient

T = TypeVar("T")
DUTIES = Duties(refer=True, referrals=True, recalls=True, appointments=True)
EMMA = PatientRecord("p1", "Emma Clarke", date(1971, 4, 3), ("emma.clarke@mail.example",), "E1042")
DUE = date(2026, 12, 12)
BLOOD = Tie("r1", "Blood test", "Yearly review", DUE, is_recall=True)


def staff_event(random: Random, conversation: Conversation) -> Event | None:
    """What staff mostly do at their own cards, and at the last one of a booking; None at any other card."""
    match conversation.state:
        case FindingPatient() if random.random() < 0.9:
            return Said(random.choice(("emma", "e1042", "emma 1971", "clarke")))
        case CheckingPatient() if random.random() < 0.6:
            return Pressed(conversation.screen, "act")
        case Confirming() if conversation.role is Role.STAFF and random.random() < 0.5:
            return Pressed(conversation.screen, "book")
        case _:
            return None


def anything_of_staff(random: Random, conversation: Conversation) -> Event:
    """Somebody signs in, mostly in the role they have, or a command of staff."""
    is_staff = (conversation.role is Role.STAFF) != (random.random() < 0.25)
    events: tuple[Event, ...] = (
        SignedIn(DUTIES, random.choice(("m1", "m2"))) if is_staff else SignedIn(),
        SignedIn(DUTIES, conversation.member) if is_staff else SignedIn(),
        Commanded("book", random.choice(("emma", "E1042 gp tuesday", "emma clarke, gp"))),
        Commanded("patient", random.choice(("emma 1971", "e1042", "emma.clarke@mail.example"))),
        Pressed(f"s{conversation.serial:x}.1", random.choice(("act", "new", "visits", "book"))),
    )
    return random.choice(events)


class ChanceOfStaff:
    """Draws whom staff find, and what there is for them."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - chance, not secrecy

    def some(self, *items: T) -> tuple[T, ...]:
        """All of them, mostly; else the first, or none."""
        draw = self.random.random()
        return items if draw < 0.85 else items[:1] if draw < 0.95 else ()

    @property
    def patients(self) -> tuple[PatientRecord, ...]:
        """One, a list, or too many."""
        others = self.random.choice((0, 0, 9, 40))
        return self.some(EMMA, *(PatientRecord(f"q{n}", f"Emma Clarke-{n}", None, (), f"Q{n}") for n in range(others)))

    @property
    def recalls(self) -> tuple[DueRecall, ...]:
        """More than a page of them."""
        return self.some(*(DueRecall(f"r{n}", "p1", "E.C.", "Cla", "Blood test", "Review", DUE) for n in range(12)))

    @property
    def ties(self) -> tuple[Tie, ...]:
        """Referrals and recalls, more than a page of them."""
        many = (Tie(f"r{n}", "Blood test", "Review", is_recall=True) for n in range(2, 12))
        return self.random.choice(((), (BLOOD,), (Tie("f1", "GP consultation", "501"), BLOOD, *many)))
