"""Who wants to be offered their last visit again.

Owns the step to the eleventh release: one new table.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """One new table."""
    op.create_table(
        "memories",
        sa.Column("chat", _id, autoincrement=False, nullable=False),
        sa.Column("whose", sa.String(200), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("chat", name="pk_memories"),
    )
