"""The data of the first day: the people, and what some of them have had here before."""

import random
import sqlite3
from datetime import datetime, time, timedelta

from bot.sandbox.clinic.bookings.booking import place
from bot.sandbox.clinic.bookings.order import Order, Tie, bare, complete
from bot.sandbox.clinic.catalogue.types import GP, PHYSIO, SURGERY
from bot.sandbox.clinic.clinic import PERSON, Clinic
from bot.sandbox.clinic.database import Database
from bot.sandbox.clinic.diary.availability import Search, openings
from bot.sandbox.clinic.people import PEOPLE
from bot.sandbox.clinic.people.register import key_of
from bot.sandbox.clinic.times import DAY, minutes

MIA, NOAH = "00000000a1b0000d", "00000000a1b0000e"
KATIE, LIAM = "00000000a1b0000b", "00000000a1b0000c"
RECALLS = 60
REFERRAL, RECALL = "00000000a1d00001", "00000000a1e00001"


def people(database: Database) -> bool:
    """Write the people; returns False, and changes nothing, where they are there already."""
    if database.row("SELECT 1 FROM person LIMIT 1"):
        return False
    with database.writing() as writing:
        writing.executemany(
            "INSERT INTO person (key, email, record) VALUES (?, ?, ?)",
            [(one.key, one.email, PERSON.dump_json(one).decode()) for one in PEOPLE],
        )
    return True


def history(clinic: Clinic) -> None:
    """Two appointments to come for Mia, one past for Noah, referrals and recalls."""
    midnight = minutes(datetime.combine(clinic.today, time()))
    for kind, ahead in ((GP, 9), (PHYSIO, 16)):
        _book_first(clinic, MIA, kind, midnight + ahead * DAY)
    _book_first(clinic, NOAH, GP, midnight + DAY)
    with clinic.database.writing() as writing:
        _move_back(clinic, writing, NOAH, 70)
        _referrals(clinic, writing)
        _recalls(clinic, writing)
    _of_the_register(clinic)


def _referrals(clinic: Clinic, writing: sqlite3.Connection) -> None:
    """One in each state; Katie's and Liam's can be booked."""
    made = clinic.clock().isoformat()
    rows = [
        (REFERRAL, KATIE, SURGERY, 501, 5),
        ("00000000a1d00002", LIAM, PHYSIO, 502, 3),
        ("00000000a1d00003", NOAH, SURGERY, 503, 1),
        ("00000000a1d00004", MIA, SURGERY, 504, 2),
        ("00000000a1d00005", MIA, PHYSIO, 505, 4),
    ]
    writing.executemany(
        "INSERT INTO referral (key, patient, type, number, referrer, made, state)"
        " VALUES (?, ?, ?, ?, 'Sofia Clerk', ?, ?)",
        [(key, patient, kind, number, made, state) for key, patient, kind, number, state in rows],
    )


def _recalls(clinic: Clinic, writing: sqlite3.Connection) -> None:
    rows = [
        (RECALL, KATIE, PHYSIO, 3119, "Review of the knee", 30),
        ("00000000a1e00002", LIAM, GP, 3101, "Blood pressure", 14),
        ("00000000a1e00003", NOAH, GP, 3101, "Yearly review", -7),
    ]
    writing.executemany(
        "INSERT INTO recall (key, patient, type, clinician, reason, due) VALUES (?, ?, ?, ?, ?, ?)",
        [(*row[:5], (clinic.today + timedelta(days=row[5])).isoformat()) for row in rows],
    )


def _of_the_register(clinic: Clinic) -> None:
    """What patients of the register were referred for, and when they are due again: sixty recalls in all."""
    made = clinic.clock().isoformat()
    referred = [
        (f"00000000a1d01{number:03x}", key_of(number * 4), PHYSIO, 600 + number, number % 6) for number in range(12)
    ]
    reasons = ("Yearly review", "Blood pressure", "Review of the knee")
    due = [
        (f"00000000a1e01{number:03x}", key_of(number * 8), GP, 3101, reasons[number % 3], number * 3 - 40)
        for number in range(RECALLS - 3)
    ]
    for row in (*referred, *due):
        clinic.person(str(row[1]))  # whom something happens to is written down
    with clinic.database.writing() as writing:
        writing.executemany(
            "INSERT INTO referral (key, patient, type, number, referrer, made, state)"
            " VALUES (?, ?, ?, ?, 'Sofia Clerk', ?, ?)",
            [(key, patient, kind, number, made, state) for key, patient, kind, number, state in referred],
        )
        writing.executemany(
            "INSERT INTO recall (key, patient, type, clinician, reason, due) VALUES (?, ?, ?, ?, ?, ?)",
            [(*row[:5], (clinic.today + timedelta(days=row[5])).isoformat()) for row in due],
        )


def _book_first(clinic: Clinic, key: str, type_key: str, since: int) -> None:
    patient = clinic.person(key)
    kind = clinic.catalogue.type(type_key)
    if patient is None or kind is None:
        raise LookupError(key)
    order = complete(clinic, bare(clinic, patient, kind), [], [])
    search = Search(order, since, since + 14 * DAY)
    first = min(openings(clinic.catalogue, search, clinic.diary.busy(search.since, search.until)))
    exact = Search(
        order,
        first.start,
        first.start + 1,
        locations=frozenset({first.location}),
        clinicians=frozenset({first.clinician}),
    )
    place(clinic, Order(patient, exact, None, Tie()))


def _move_back(clinic: Clinic, writing: sqlite3.Connection, patient: str, days: int) -> None:
    """Turn what was booked into something that happened this many days earlier."""
    span = days * DAY
    writing.execute(
        "UPDATE appointment SET start = start - ?, finish = finish - ?, state = 'Discharged' WHERE patient = ?",
        (span, span, patient),
    )
    writing.execute(
        "DELETE FROM engagement WHERE appointment IN (SELECT key FROM appointment WHERE patient = ?)", (patient,)
    )
    made = (clinic.clock() - timedelta(days=days)).isoformat()
    writing.execute("UPDATE appointment SET made = ? WHERE patient = ?", (made, patient))
    writing.execute("UPDATE invoice SET made = ? WHERE patient = ?", (made, patient))


def dice(seed: int) -> random.Random:
    """What picks among matching slots."""
    return random.Random(seed)  # noqa: S311 - picks a clinician, keeps no secret
