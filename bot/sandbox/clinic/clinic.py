"""The clinic as a whole: what every call works with. Holds no behaviour of its own beyond looking things up."""

import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from pydantic import TypeAdapter

from bot.sandbox.clinic.catalogue import Catalogue
from bot.sandbox.clinic.database import Database
from bot.sandbox.clinic.diary import Diary
from bot.sandbox.clinic.faults import Faults
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.sessions import Sessions
from bot.sandbox.clinic.times import Clock, minutes, wall

PERSON = TypeAdapter(Person)


@dataclass(frozen=True, slots=True)
class Settings:
    """How this clinic is set up. `price_is` says what an exact price is compared with: "gross" or "net"."""

    client_key: str = "demo-client-key"
    session_timeout: int = 900
    price_is: str = "gross"
    most_failed_logins: int = 5
    blocked_for: timedelta = timedelta(minutes=15)
    code_lives: timedelta = timedelta(minutes=10)
    online_payments: bool = True


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
        return PERSON.validate_json(row["record"]) if row else None

    def person_by_email(self, email: str) -> Person | None:
        """The person who signs in with this address; case does not matter."""
        row = self.database.row("SELECT record FROM person WHERE email = ?", email.strip())
        return PERSON.validate_json(row["record"]) if row else None
