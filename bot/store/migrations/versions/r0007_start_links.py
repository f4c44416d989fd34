"""Links that begin something in particular in the chat.

Owns the step from the sixth release to the seventh; nothing that is there changes.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """One new table."""
    op.create_table(
        "start_links",
        sa.Column("digest", sa.String(200), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("once", sa.Boolean(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("chat", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.PrimaryKeyConstraint("digest", name="pk_start_links"),
    )
    op.create_index("ix_start_links_expires_at", "start_links", ["expires_at"])
