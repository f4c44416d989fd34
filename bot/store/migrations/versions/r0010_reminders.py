"""Reminders of appointments, and when each appointment in the ledger begins.

Owns the step from the ninth release to the tenth: one new table, and a column of the ledger.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """One new table, and a column that knows nothing of what was booked before."""
    op.create_table(
        "reminders",
        sa.Column("id", _id, nullable=False),
        sa.Column("chat", _id, nullable=False),
        sa.Column("appointment", sa.String(200), nullable=False),
        sa.Column("lead", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("whose", sa.String(200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.BigInteger(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("withheld", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.String(200)),
        sa.Column("claimed_until", sa.BigInteger()),
        sa.Column("done_at", sa.BigInteger()),
        sa.Column("outcome", sa.String(20)),
        sa.PrimaryKeyConstraint("id", name="pk_reminders"),
        sa.UniqueConstraint("chat", "appointment", "lead", name="uq_reminders_chat_appointment_lead"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_reminders_done_at_due_at", "reminders", ["done_at", "due_at"])
    op.create_index("ix_reminders_appointment", "reminders", ["appointment"])
    op.add_column("attempts", sa.Column("starts_at", sa.BigInteger()))
    op.create_index("ix_attempts_starts_at", "attempts", ["starts_at"])
