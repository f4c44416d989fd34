"""A booking: the one place where an appointment comes to be or moves, in one transaction or not at all.

Like the real portal it has no idempotency key and lets a patient book as often as there are slots.
"""

import json
import sqlite3
from contextlib import suppress

from bot.sandbox.clinic.bookings.invoices import raise_invoice
from bot.sandbox.clinic.bookings.order import Order
from bot.sandbox.clinic.bookings.records import by_key
from bot.sandbox.clinic.catalogue import Catalogue
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.database import new_key
from bot.sandbox.clinic.diary.availability import HORIZON_DAYS, Opening, Search, openings
from bot.sandbox.clinic.diary.diary import engage
from bot.sandbox.clinic.errors import refused
from bot.sandbox.clinic.faults import Fault
from bot.sandbox.clinic.times import DAY

_TAKEN = "Sorry, this time has just been taken. Please choose another one."
_NONE = "Sorry, this time is not available. Please choose another one."
_PRICE = "The price of this appointment has changed. Please look at the times again."


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


def move(clinic: Clinic, key: str, fault: Fault) -> None:
    """Move the appointment as ordered. What merely fills the diary gives way; where a patient is booked, it stays."""
    row = by_key(clinic, key)
    span = row["start"] + fault.minutes, row["finish"] + fault.minutes
    location = _location(clinic.catalogue, row["location"], fault.to)
    with suppress(sqlite3.IntegrityError), clinic.database.writing() as writing:
        writing.execute(
            "DELETE FROM engagement WHERE appointment = ?"
            " OR (appointment IS NULL AND clinician = ? AND start < ? AND finish > ?)",
            (key, row["clinician"], span[1], span[0]),
        )
        engage(writing, row["clinician"], location, span, key)
        writing.execute(
            "UPDATE appointment SET start = ?, finish = ?, location = ? WHERE key = ?", (*span, location, key)
        )


def _location(catalogue: Catalogue, here: int, to: str) -> int:
    """The next room of the site, the first of the next site, or the same one."""
    sites = catalogue.sites
    at = next(number for number, site in enumerate(sites) if any(room.key == here for room in site.locations))
    rooms = [room.key for room in sites[at].locations]
    match to:
        case "another-room":
            return rooms[(rooms.index(here) + 1) % len(rooms)]
        case "another-site":
            return sites[(at + 1) % len(sites)].locations[0].key
        case _:
            return here
