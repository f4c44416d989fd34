"""What is in the database on the first day: the people, and what some of them have had here before."""

import random
import sqlite3
from datetime import datetime, time, timedelta

from bot.sandbox.clinic.access import Tie, bare, complete
from bot.sandbox.clinic.availability import Search, openings
from bot.sandbox.clinic.booking import Order, place
from bot.sandbox.clinic.catalogue.types import GP, PHYSIO, SURGERY
from bot.sandbox.clinic.clinic import PERSON, Clinic
from bot.sandbox.clinic.database import Database
from bot.sandbox.clinic.people import PEOPLE
from bot.sandbox.clinic.times import DAY, minutes

MIA, NOAH, KATIE = "00000000a1b0000d", "00000000a1b0000e", "00000000a1b0000b"
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
    """Two appointments to come for Mia, one past for Noah, a referral and a recall for Katie."""
    midnight = minutes(datetime.combine(clinic.today, time()))
    for kind, ahead in ((GP, 9), (PHYSIO, 16)):
        _book_first(clinic, MIA, kind, midnight + ahead * DAY)
    _book_first(clinic, NOAH, GP, midnight + DAY)
    with clinic.database.writing() as writing:
        _move_back(writing, NOAH, 70)
        made = clinic.clock().isoformat()
        writing.execute(
            "INSERT INTO referral (key, patient, type, number, referrer, made, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (REFERRAL, KATIE, SURGERY, 501, "Sofia Clerk", made, 5),
        )
        due = (clinic.today + timedelta(days=30)).isoformat()
        writing.execute(
            "INSERT INTO recall (key, patient, type, clinician, reason, due) VALUES (?, ?, ?, ?, ?, ?)",
            (RECALL, KATIE, PHYSIO, 3119, "Review of the knee", due),
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


def _move_back(writing: sqlite3.Connection, patient: str, days: int) -> None:
    """Turn what was booked into something that happened this many days earlier."""
    span = days * DAY
    writing.execute(
        "UPDATE appointment SET start = start - ?, finish = finish - ?, state = 'Discharged' WHERE patient = ?",
        (span, span, patient),
    )
    writing.execute(
        "DELETE FROM engagement WHERE appointment IN (SELECT key FROM appointment WHERE patient = ?)", (patient,)
    )


def dice(seed: int) -> random.Random:
    """What picks among matching slots."""
    return random.Random(seed)  # noqa: S311 - picks a clinician, keeps no secret
