"""Booking: the one place where an appointment comes to be, in one transaction or not at all.

Like the real portal it has no idempotency key and lets a patient book as often as there are slots.
"""

import json
import sqlite3
from dataclasses import dataclass
from decimal import Decimal

from bot.sandbox.clinic.access import Tie
from bot.sandbox.clinic.availability import HORIZON_DAYS, Opening, Search, openings
from bot.sandbox.clinic.billing import raise_invoice
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.diary import engage
from bot.sandbox.clinic.errors import refused
from bot.sandbox.clinic.keys import new_key
from bot.sandbox.clinic.people import Person
from bot.sandbox.clinic.pricing import Wanted
from bot.sandbox.clinic.times import DAY

_TAKEN = "Sorry, this time has just been taken. Please choose another one."
_NONE = "Sorry, this time is not available. Please choose another one."
_PRICE = "The price of this appointment has changed. Please look at the times again."


@dataclass(frozen=True, slots=True)
class Order:
    """What shall be booked. `search` admits exactly the openings that match; `price` is the exact one, None for any."""

    patient: Person
    search: Search
    price: Decimal | None
    tie: Tie

    @property
    def wanted(self) -> Wanted:
        """The type with its parts, and who pays."""
        return self.search.wanted


def place(clinic: Clinic, order: Order) -> str:
    """Book one of the matching openings, picked at random, and return the key of the appointment.

    Raises a refusal (event code 0) where nothing matches; then nothing was written.
    """
    if clinic.faults.take_booking("steal-slot"):
        _steal(clinic, order)
        raise refused(_TAKEN)
    try:
        with clinic.database.writing() as writing:
            chosen = clinic.dice.choice(_matching(clinic, order))
            key = _write(clinic, writing, order, chosen)
            raise_invoice(clinic, writing, key, order.patient, order.wanted, _rate(clinic, chosen))
            return key
    except sqlite3.IntegrityError as clash:
        raise refused(_TAKEN, str(clash)) from clash


def vanish(clinic: Clinic, key: str) -> None:
    """Undo a booking without a trace, as if somebody else's had won after all."""
    with clinic.database.writing() as writing:
        writing.execute("DELETE FROM credit WHERE invoice IN (SELECT key FROM invoice WHERE appointment = ?)", (key,))
        writing.execute("DELETE FROM invoice WHERE appointment = ?", (key,))
        writing.execute("DELETE FROM engagement WHERE appointment = ?", (key,))
        writing.execute("DELETE FROM appointment WHERE key = ?", (key,))


def _open(clinic: Clinic, search: Search) -> list[Opening]:
    horizon = (clinic.today.toordinal() + HORIZON_DAYS) * DAY
    if not clinic.minute < search.since < horizon:
        return []
    return list(openings(clinic.catalogue, search, clinic.diary.busy(search.since, search.until + DAY)))


def _matching(clinic: Clinic, order: Order) -> list[Opening]:
    found = _open(clinic, order.search)
    if not found:
        raise refused(_NONE)
    if order.price is None:
        return found
    pence = order.price * 100
    by_net = clinic.settings.price_is == "net"
    matching = [one for one in found if pence == (one.price.net if by_net else one.price.gross)]
    if not matching:
        raise refused(_PRICE)
    return matching


def _rate(clinic: Clinic, chosen: Opening) -> int:
    clinician = clinic.catalogue.clinician(chosen.clinician)
    if clinician is None:
        raise LookupError(chosen)
    return clinician.rate


def _write(clinic: Clinic, writing: sqlite3.Connection, order: Order, chosen: Opening) -> str:
    key = new_key()
    wanted = order.wanted
    engage(writing, chosen.clinician, chosen.location, (chosen.start, chosen.finish), key)
    writing.execute(
        "INSERT INTO appointment (key, patient, clinician, type, location, start, finish, payer, modules, services,"
        " gross, currency, state, authorisation, referral, recall, made)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'Booked', ?, ?, ?, ?)",
        (
            key,
            order.patient.key,
            chosen.clinician,
            wanted.type.key,
            chosen.location,
            chosen.start,
            chosen.finish,
            wanted.payer.key,
            json.dumps([one.key for one in wanted.modules]),
            json.dumps([one.key for one in wanted.services]),
            chosen.price.gross,
            wanted.currency,
            f"AUTH-{key[:6].upper()}" if wanted.payer.key == "IN" else "",
            order.tie.referral,
            order.tie.recall,
            clinic.clock().isoformat(),
        ),
    )
    return key


def _steal(clinic: Clinic, order: Order) -> None:
    """Engage everybody who could have taken this order."""
    with clinic.database.writing() as writing:
        for one in _open(clinic, order.search):
            engage(writing, one.clinician, one.location, (one.start, one.finish), None)
