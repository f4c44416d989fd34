"""The one home of the database.

Owns what must survive a crash: inbox, conversations, outbox, the booking ledger, tasks, sign-in links and sessions. It
never looks into the bodies that it keeps, and nothing of SQLAlchemy leaves it.
"""

from __future__ import annotations

from .errors import (
    DuplicateAttempt,
    ForbiddenTransition,
    ForeignTables,
    LeaseLost,
    NewerDatabase,
    NotMigrated,
    StoreError,
    Unavailable,
    UnknownRow,
    UnsupportedDatabase,
    UnusableDatabase,
)
from .migrations import is_current, is_empty, migrate
from .store import Store

__all__ = [
    "DuplicateAttempt",
    "ForbiddenTransition",
    "ForeignTables",
    "LeaseLost",
    "NewerDatabase",
    "NotMigrated",
    "Store",
    "StoreError",
    "Unavailable",
    "UnknownRow",
    "UnsupportedDatabase",
    "UnusableDatabase",
    "is_current",
    "is_empty",
    "migrate",
]
