"""Who wants to be told what staff did for them.

Owns the step from the eighth release to the ninth: one new table.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """One new table."""
    op.create_table(
        "tellings",
        sa.Column("chat", _id, autoincrement=False, nullable=False),
        sa.Column("patient", sa.String(64), nullable=False),
        sa.Column("whose", sa.String(200), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("chat", name="pk_tellings"),
    )
    op.create_index("ix_tellings_patient", "tellings", ["patient"])
