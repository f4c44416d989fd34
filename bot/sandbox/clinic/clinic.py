"""The clinic as a whole: what every call works with. Holds no behaviour of its own beyond looking things up."""

import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from pydantic import TypeAdapter

from bot.sandbox.clinic.catalogue import Catalogue
from bot.sandbox.clinic.database import Database
from bot.sandbox.clinic.diary.diary import Diary
from bot.sandbox.clinic.faults import Faults
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.people.register import by_email, is_registered, register
from bot.sandbox.clinic.quirks import Quirk, Quirks
from bot.sandbox.clinic.sessions import Session, Sessions
from bot.sandbox.clinic.times import Clock, minutes, wall

PERSON = TypeAdapter(Person)


@dataclass(frozen=True, slots=True)
class Settings:
    """How this clinic is set up.

    `price_is` says what an exact price is compared with: "gross" or "net". `birth_date_required` is asked of newcomers.
    """

    client_key: str = "demo-client-key"
    session_timeout: int = 900
    price_is: str = "gross"
    most_failed_logins: int = 5
    blocked_for: timedelta = timedelta(minutes=15)
    code_lives: timedelta = timedelta(minutes=10)
    online_payments: bool = True
    birth_date_required: bool = True


@dataclass(slots=True)
class Clinic:
    """One running clinic. `dice` picks among matching slots; `failed_logins` counts by e-mail address."""

    catalogue: Catalogue
    database: Database
    diary: Diary
    sessions: Sessions
    settings: Settings
    clock: Clock
    dice: random.Random
    faults: Faults
    quirks: Quirks
    failed_logins: dict[str, list[datetime]] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The date on the wall of the clinic."""
        return wall(self.clock()).date()

    @property
    def minute(self) -> int:
        """The present wall-clock minute."""
        return minutes(wall(self.clock()))

    def person(self, key: str) -> Person | None:
        """The person with this key."""
        row = self.database.row("SELECT record FROM person WHERE key = ?", key)
        if row is None and is_registered(key):
            return self._known(register().get(key))
        return PERSON.validate_json(row["record"]) if row else None

    def person_by_email(self, email: str) -> Person | None:
        """The person who signs in with this address; case does not matter."""
        row = self.database.row("SELECT record FROM person WHERE email = ?", email.strip())
        if row is None and email.strip().casefold().endswith("@register.example"):
            return self._known(by_email().get(email.strip().casefold()))
        return PERSON.validate_json(row["record"]) if row else None

    def people(self) -> list[Person]:
        """Every patient, by name."""
        rows = self.database.rows("SELECT record FROM person")
        known = (PERSON.validate_json(row["record"]) for row in rows)
        found = register() | {one.key: one for one in known if not one.staff}
        return sorted(found.values(), key=lambda one: (one.surname, one.name, one.key))

    def _known(self, one: Person | None) -> Person | None:
        """Somebody of the register to whom something happens is written down."""
        if one is not None:
            self.keep_person(one)
        return one

    def keep_person(self, person: Person) -> None:
        """Write down a person who is new or has changed."""
        with self.database.writing() as writing:
            writing.execute(
                "INSERT INTO person (key, email, record) VALUES (?, ?, ?)"
                " ON CONFLICT (key) DO UPDATE SET email = excluded.email, record = excluded.record",
                (person.key, person.email, PERSON.dump_json(person).decode()),
            )

    def start_session(self, person: str | None, *, pending: bool = False, guest: str = "") -> Session:
        """A new session, with an id as the quirks want it."""
        in_base64 = Quirk.BASE64_SESSION_IDS in self.quirks
        return self.sessions.start(self.clock(), person, pending=pending, guest=guest, in_base64=in_base64)
