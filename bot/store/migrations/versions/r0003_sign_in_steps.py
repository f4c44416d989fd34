"""Where a sign-in stands is kept with its link, and what happens too often is counted.

Owns the step from the second release to the third; links that are there go on at the password.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Two columns and a table."""
    op.add_column("sign_in_links", sa.Column("step", sa.LargeBinary()))
    op.add_column("sign_in_links", sa.Column("revision", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "tallies",
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_tallies"),
    )
    op.create_index("ix_tallies_until", "tallies", ["until"])
