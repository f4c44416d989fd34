"""Which appointment an attempt has booked, so that it is counted once whoever else looks.

Owns the step from the fifth release to the sixth; what was booked before is known by its chat only, as it was.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """A key beside the result, and an index to find it by."""
    op.add_column("attempts", sa.Column("booked", sa.String(200)))
    op.create_index("ix_attempts_booked", "attempts", ["booked"])
