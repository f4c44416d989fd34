"""The tables.

Owns their shape, as this version wants it, the same on each database; the migrations lead there, and a test compares
the two. No foreign keys: an arrival is older than its conversation, and the ledger outlives it.
"""

from __future__ import annotations

from sqlalchemy import (
    DDL,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    event,
)

from .database.sql import BigId, Instant

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

# `sqlite_autoincrement`: an id is never given twice, not even after a purge, as PostgreSQL's never is.

inbox = Table(
    "inbox",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("key", String(200), nullable=False),
    Column("chat", BigId, nullable=False),
    Column("body", Text, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("done_at", Instant),
    UniqueConstraint("key"),
    sqlite_autoincrement=True,
)
Index(None, inbox.c.done_at, inbox.c.chat)

conversations = Table(
    "conversations",
    metadata,
    Column("chat", BigId, primary_key=True, autoincrement=False),
    Column("state", Text),
    Column("card", Text),
    Column("version", BigId, nullable=False),
    Column("lease_owner", String(200)),
    Column("lease_until", Instant),
    Column("touched_at", Instant, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
)
Index(None, conversations.c.touched_at)

outbox = Table(
    "outbox",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("chat", BigId, nullable=False),
    Column("body", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("tries", Integer, nullable=False, server_default="0"),
    sqlite_autoincrement=True,
)
Index(None, outbox.c.done_at, outbox.c.chat)

attempts = Table(
    "attempts",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("chat", BigId, nullable=False),
    Column("number", BigId, nullable=False),
    Column("wanted", Text, nullable=False),
    Column("status", String(20), nullable=False),
    Column("owner", String(200)),
    Column("send_by", Instant),
    Column("looks", Integer, nullable=False),
    Column("look_at", Instant),
    Column("result", Text),
    Column("created_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("booked", String(200)),
    Column("starts_at", Instant),
    UniqueConstraint("chat", "number"),
    sqlite_autoincrement=True,
)
Index(None, attempts.c.status)
Index(None, attempts.c.look_at)
Index(None, attempts.c.booked)
Index(None, attempts.c.starts_at)

tasks = Table(
    "tasks",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("key", String(200), nullable=False),
    Column("name", String(100), nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("body", Text, nullable=False),
    Column("chat", BigId),
    Column("owner", String(200)),
    Column("claimed_until", Instant),
    Column("done_at", Instant),
    UniqueConstraint("key"),
    sqlite_autoincrement=True,
)
Index(None, tasks.c.done_at, tasks.c.due_at)

reminders = Table(
    "reminders",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("chat", BigId, nullable=False),
    Column("appointment", String(200), nullable=False),
    Column("lead", Integer, nullable=False),
    Column("day", String(10), nullable=False),
    Column("whose", String(200), nullable=False),
    Column("body", Text, nullable=False),
    Column("noted_at", Instant, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("withheld", Boolean, nullable=False),
    Column("owner", String(200)),
    Column("claimed_until", Instant),
    Column("done_at", Instant),
    Column("outcome", String(20)),
    UniqueConstraint("chat", "appointment", "lead"),
    sqlite_autoincrement=True,
)
Index(None, reminders.c.done_at, reminders.c.due_at)
Index(None, reminders.c.appointment)

sign_in_links = Table(
    "sign_in_links",
    metadata,
    Column("digest", String(200), primary_key=True),
    Column("user_id", BigId, nullable=False),
    Column("purpose", String(100), nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("spent_at", Instant),
    Column("step", LargeBinary),
    Column("revision", Integer, nullable=False, server_default="0"),
)
Index(None, sign_in_links.c.expires_at)

start_links = Table(
    "start_links",
    metadata,
    Column("digest", String(200), primary_key=True),
    Column("target", Text, nullable=False),
    Column("once", Boolean, nullable=False),
    Column("expires_at", Instant, nullable=False),
    Column("chat", BigId),
)
Index(None, start_links.c.expires_at)

tallies = Table(
    "tallies",
    metadata,
    Column("name", String(200), primary_key=True),
    Column("count", Integer, nullable=False),
    Column("until", Instant, nullable=False),
)
Index(None, tallies.c.until)

portal_sessions = Table(
    "portal_sessions",
    metadata,
    Column("user_id", BigId, primary_key=True, autoincrement=False),
    Column("role", String(50), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("expires_at", Instant, nullable=False),
)
Index(None, portal_sessions.c.expires_at)

rates = Table(
    "rates",
    metadata,
    Column("name", String(100), primary_key=True),
    Column("asked_at", Instant, nullable=False),
    Column("full_at", Instant, nullable=False),
    Column("granted", Integer, nullable=False),
)

tellings = Table(
    "tellings",
    metadata,
    Column("chat", BigId, primary_key=True, autoincrement=False),
    Column("patient", String(64), nullable=False),
    Column("whose", String(200), nullable=False),
    Column("since", Instant, nullable=False),
)
Index(None, tellings.c.patient)

memories = Table(
    "memories",
    metadata,
    Column("chat", BigId, primary_key=True, autoincrement=False),
    Column("whose", String(200), nullable=False),
    Column("since", Instant, nullable=False),
)

watches = Table(
    "watches",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("chat", BigId, nullable=False),
    Column("whose", String(200), nullable=False),
    Column("search", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("appointment", String(200)),
    Column("asked_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("looked_at", Instant, nullable=False),
    Column("withheld", Boolean, nullable=False),
    Column("slot", Text),
    Column("mark", String(200)),
    Column("offered_at", Instant),
    Column("told", Boolean, nullable=False),
    Column("passed", Text, nullable=False),
    Column("done_at", Instant),
    Column("outcome", String(20)),
    sqlite_autoincrement=True,
)
Index(None, watches.c.done_at, watches.c.looked_at)
Index(None, watches.c.chat)

audit = Table(
    "audit",
    metadata,
    Column("number", BigId, primary_key=True, autoincrement=False),
    Column("at", String(40), nullable=False),
    Column("chat", BigId, nullable=False),
    Column("member", String(64), nullable=False),
    Column("role", String(20), nullable=False),
    Column("patient", String(64), nullable=False),
    Column("action", String(60), nullable=False),
    Column("outcome", String(60), nullable=False),
    Column("reference", String(200), nullable=False),
    Column("seal", String(64), nullable=False),
)
Index(None, audit.c.at)
for _verb in ("UPDATE", "DELETE"):  # the migration has the same for PostgreSQL, where it takes a function
    _trigger = (
        f"CREATE TRIGGER audit_no_{_verb.lower()} BEFORE {_verb} ON audit"
        " BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END"
    )
    event.listen(audit, "after_create", DDL(_trigger).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]
