"""The first tables.

Owns the database of the first release, spelled out, so that it stays what it was when the schema moves on.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """From nothing."""
    _mail()
    _conversations()
    _attempts()
    _tasks()
    _accounts()


def _mail() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", _id, nullable=False),
        sa.Column("key", sa.String(200), nullable=False),
        sa.Column("chat", _id, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("done_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("key", name="uq_inbox_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_done_at_chat", "inbox", ["done_at", "chat"])
    op.create_table(
        "outbox",
        sa.Column("id", _id, nullable=False),
        sa.Column("chat", _id, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("done_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_done_at_chat", "outbox", ["done_at", "chat"])


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("chat", _id, autoincrement=False, nullable=False),
        sa.Column("state", sa.Text()),
        sa.Column("card", sa.Text()),
        sa.Column("version", _id, nullable=False),
        sa.Column("lease_owner", sa.String(200)),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("touched_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("chat", name="pk_conversations"),
    )
    op.create_index("ix_conversations_touched_at", "conversations", ["touched_at"])


def _attempts() -> None:
    op.create_table(
        "attempts",
        sa.Column("id", _id, nullable=False),
        sa.Column("chat", _id, nullable=False),
        sa.Column("number", _id, nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("owner", sa.String(200)),
        sa.Column("send_by", sa.BigInteger()),
        sa.Column("looks", sa.Integer(), nullable=False),
        sa.Column("look_at", sa.BigInteger()),
        sa.Column("result", sa.Text()),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attempts"),
        sa.UniqueConstraint("chat", "number", name="uq_attempts_chat_number"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_attempts_status", "attempts", ["status"])


def _tasks() -> None:
    op.create_table(
        "tasks",
        sa.Column("id", _id, nullable=False),
        sa.Column("key", sa.String(200), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("chat", _id),
        sa.Column("owner", sa.String(200)),
        sa.Column("claimed_until", sa.BigInteger()),
        sa.Column("done_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
        sa.UniqueConstraint("key", name="uq_tasks_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_tasks_done_at_due_at", "tasks", ["done_at", "due_at"])


def _accounts() -> None:
    op.create_table(
        "sign_in_links",
        sa.Column("digest", sa.String(200), nullable=False),
        sa.Column("user_id", _id, nullable=False),
        sa.Column("purpose", sa.String(100), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("spent_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("digest", name="pk_sign_in_links"),
    )
    op.create_index("ix_sign_in_links_expires_at", "sign_in_links", ["expires_at"])
    op.create_table(
        "portal_sessions",
        sa.Column("user_id", _id, autoincrement=False, nullable=False),
        sa.Column("role", sa.String(50), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "role", name="pk_portal_sessions"),
    )
    op.create_index("ix_portal_sessions_expires_at", "portal_sessions", ["expires_at"])
