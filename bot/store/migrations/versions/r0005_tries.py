"""How often a chat and a message were tried.

Owns the step from the fourth release to the fifth; what is there begins with no tries.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """A count in two tables."""
    for table in ("conversations", "outbox"):
        op.add_column(table, sa.Column("tries", sa.Integer(), nullable=False, server_default="0"))
