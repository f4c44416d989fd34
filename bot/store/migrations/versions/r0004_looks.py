"""Looks that are due, whatever has become of the attempt.

Owns the step to the release that looks on after an attempt has ended; nothing that is there changes.
"""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """One new index: the attempts that ended are many, and those of them that are looked after few."""
    op.create_index("ix_attempts_look_at", "attempts", ["look_at"])
