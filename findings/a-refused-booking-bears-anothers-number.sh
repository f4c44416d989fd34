#!/usr/bin/env bash
# Guess: three layers above SQLite answer an insert with the new row's number. Where the row was already there and
#   nothing was inserted (INSERT OR IGNORE, ON CONFLICT DO NOTHING), they answer None or 0; after DO UPDATE, the updated
#   row's.
# Versions: peewee 4.5.3, SQLAlchemy 2.1.9, aiosqlite 0.22.1.
# Behaviour: SQLite keeps the number of the last row that this connection inserted, whosever it was, and all three hand
#   it on. SQLAlchemy calls it the primary key that was inserted, next to a count of rows that says 0.
# Seen, visit 1 at nine and visit 2 at ten, then nine again: ignored: peewee 2, SQLAlchemy (2,), aiosqlite 2; updated,
#   which is row 1: peewee 2, SQLAlchemy (2,), aiosqlite 2
# Why: "your reference is 2" is said to somebody whose booking was refused, and visit 2 is a stranger's: "cancel my
#   visit" then cancels the stranger's. Only the count of rows, or RETURNING, tells whether and which.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq peewee==4.5.3 SQLAlchemy==2.1.9 aiosqlite==0.22.1
cat >inserted.py <<'PY'
import asyncio

import aiosqlite
import peewee
import sqlalchemy
from sqlalchemy.dialects.sqlite import insert

VISITS = (("nine", "Jane"), ("ten", "Tom"), ("nine", "Ann"))
CREATE = "CREATE TABLE visit (id INTEGER PRIMARY KEY, slot TEXT UNIQUE, patient TEXT)"
INSERT = "INSERT INTO visit (slot, patient) VALUES (:slot, :patient) ON CONFLICT (slot) DO "
UPDATE = "UPDATE SET patient = excluded.patient"


class Visit(peewee.Model):
    slot = peewee.TextField(unique=True)
    patient = peewee.TextField()


def of_peewee(update: bool) -> list[object]:
    database = peewee.SqliteDatabase(":memory:")
    with database.bind_ctx([Visit]):
        database.create_tables([Visit])
        inserts = [Visit.insert(slot=slot, patient=patient) for slot, patient in VISITS]
        change = {"conflict_target": [Visit.slot], "preserve": [Visit.patient]}
        return [(each.on_conflict(**change) if update else each.on_conflict_ignore()).execute() for each in inserts]


def of_sqlalchemy(update: bool) -> list[object]:
    engine = sqlalchemy.create_engine("sqlite://")
    text = sqlalchemy.Text
    key = sqlalchemy.Column("id", sqlalchemy.Integer, primary_key=True)
    columns = (sqlalchemy.Column("slot", text, unique=True), sqlalchemy.Column("patient", text))
    visit = sqlalchemy.Table("visit", sqlalchemy.MetaData(), key, *columns)
    with engine.begin() as connection:
        visit.create(connection)
        numbers: list[object] = []
        for slot, patient in VISITS:
            plain = insert(visit).values(slot=slot, patient=patient)
            changed = plain.on_conflict_do_update(index_elements=["slot"], set_={"patient": patient})
            result = connection.execute(changed if update else plain.on_conflict_do_nothing())
            numbers.append(tuple(result.inserted_primary_key))
        return numbers


async def of_aiosqlite(update: bool) -> list[object]:
    async with aiosqlite.connect(":memory:") as connection:
        await connection.execute(CREATE)
        rest = UPDATE if update else "NOTHING"
        return [(await connection.execute(INSERT + rest, visit)).lastrowid for visit in VISITS]


for update in (False, True):
    word = "updated" if update else "ignored"
    print(word, "peewee:", of_peewee(update))
    print(word, "SQLAlchemy:", of_sqlalchemy(update))
    print(word, "aiosqlite:", asyncio.run(of_aiosqlite(update)))
PY
venv/bin/python inserted.py | tee seen
cat >expected <<'TXT'
ignored peewee: [1, 2, 2]
ignored SQLAlchemy: [(1,), (2,), (2,)]
ignored aiosqlite: [1, 2, 2]
updated peewee: [1, 2, 2]
updated SQLAlchemy: [(1,), (2,), (2,)]
updated aiosqlite: [1, 2, 2]
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
