"""What staff did.

Owns the step from the seventh release to the eighth: one new table, which the database itself lets nobody change.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ONLY_ADDED = "the audit trail is only added to"


def upgrade() -> None:
    """One new table, and what refuses to change it."""
    op.create_table(
        "audit",
        sa.Column("number", _id, autoincrement=False, nullable=False),
        sa.Column("at", sa.String(40), nullable=False),
        sa.Column("chat", _id, nullable=False),
        sa.Column("member", sa.String(64), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("patient", sa.String(64), nullable=False),
        sa.Column("action", sa.String(60), nullable=False),
        sa.Column("outcome", sa.String(60), nullable=False),
        sa.Column("reference", sa.String(200), nullable=False),
        sa.Column("seal", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit"),
    )
    op.create_index("ix_audit_at", "audit", ["at"])
    for statement in _postgresql() if op.get_bind().dialect.name == "postgresql" else _sqlite():
        op.execute(statement)


def _sqlite() -> tuple[str, ...]:
    return tuple(
        f"CREATE TRIGGER audit_no_{verb.lower()} BEFORE {verb} ON audit BEGIN SELECT RAISE(ABORT, '{_ONLY_ADDED}'); END"
        for verb in ("UPDATE", "DELETE")
    )


def _postgresql() -> tuple[str, ...]:
    return (
        f"""CREATE FUNCTION audit_only_added() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION '{_ONLY_ADDED}'; END $$""",
        """CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit
            FOR EACH ROW EXECUTE FUNCTION audit_only_added()""",
    )
