"""What a test wants to know of the clinic that the API does not tell, or not reliably.

Reads, and gives out tickets; bookings are made by the API alone.
"""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bot.sandbox.clinic import credentials
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.quirks import Quirk, chosen
from bot.sandbox.clinic.times import at_minute, stamp

_MOST = 50


class QuirksBody(BaseModel):
    """POST /control/quirks: the quirks that shall be on from now, by name, by profile, or both."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    profile: str = ""
    names: list[str] = Field(default_factory=list, alias="quirks", max_length=100)

    @model_validator(mode="after")
    def _known(self) -> "QuirksBody":
        self.quirks()
        return self

    def quirks(self) -> frozenset[Quirk]:
        """What was chosen. Raises ValueError where that is not possible."""
        return chosen([self.profile, *self.names])


class TicketBody(BaseModel):
    """POST /control/login-token: whom the ticket signs in."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    email: str


def ticket(clinic: Clinic, body: TicketBody) -> dict[str, Any]:
    """A ticket for auth/direct-login. Raises LookupError where nobody has this address."""
    return {
        "loginToken": credentials.issue_ticket(clinic, _person(clinic, body.email)),
        "seconds": int(credentials.TICKET_LIVES.total_seconds()),
    }


def appointments(clinic: Clinic, query: Mapping[str, str]) -> dict[str, Any]:
    """How many appointments to come a patient has, and which, soonest first.

    `patient` is a key or an e-mail address. Raises LookupError where there is nobody.
    """
    patient = _person(clinic, query.get("patient", ""))
    rows = clinic.database.rows(
        "SELECT * FROM appointment WHERE patient = ? AND state <> 'Cancelled' AND start > ? ORDER BY start, made",
        *(patient.key, clinic.minute),
    )
    listed = [
        {name: row[name] for name in ("key", "type", "location", "clinician", "payer", "state", "referral", "recall")}
        | {"start": stamp(at_minute(row["start"])), "finish": stamp(at_minute(row["finish"])), "created": row["made"]}
        for row in rows
    ]
    return {"patient": patient.key, "count": len(listed), "appointments": listed}


def mails(clinic: Clinic) -> list[dict[str, Any]]:
    """The e-mails that went out, the newest first; codes are not among them."""
    rows = clinic.database.rows("SELECT recipient, subject, made FROM mail ORDER BY id DESC LIMIT ?", _MOST)
    return [{"to": row["recipient"], "subject": row["subject"], "at": row["made"]} for row in rows]


def _person(clinic: Clinic, named: str) -> Person:
    person = clinic.person(named) or clinic.person_by_email(named)
    if person is None:
        raise LookupError(f"there is no person {named!r}")
    return person
