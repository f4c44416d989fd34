"""What patients want to be told of as soon as it is free.

Owns the step to the twelfth release: one new table.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """One new table."""
    op.create_table(
        "watches",
        sa.Column("id", _id, nullable=False),
        sa.Column("chat", _id, nullable=False),
        sa.Column("whose", sa.String(200), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("appointment", sa.String(200)),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("looked_at", sa.BigInteger(), nullable=False),
        sa.Column("withheld", sa.Boolean(), nullable=False),
        sa.Column("slot", sa.Text()),
        sa.Column("mark", sa.String(200)),
        sa.Column("offered_at", sa.BigInteger()),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("passed", sa.Text(), nullable=False),
        sa.Column("done_at", sa.BigInteger()),
        sa.Column("outcome", sa.String(20)),
        sa.PrimaryKeyConstraint("id", name="pk_watches"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_watches_done_at_looked_at", "watches", ["done_at", "looked_at"])
    op.create_index("ix_watches_chat", "watches", ["chat"])
