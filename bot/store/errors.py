"""What can go wrong at the store's border, and nothing of SQLAlchemy's.

Owns the store's error tree. Callers catch these; no error of the database library may pass the border.

    StoreError
    ├── UnusableDatabase        the product cannot start on this database; the sentence says what to do
    │   ├── UnsupportedDatabase     the URL names a database that this product does not speak
    │   ├── NotMigrated             `clinic-bot migrate` has not brought it to this version
    │   ├── NewerDatabase           a later version of the product has been here
    │   └── ForeignTables           what is there by the names of our tables is another program's, or not whole
    ├── Unavailable             the database did not do it: locked, full, gone. The call may be made again
    ├── LeaseLost               another owner has the chat, or a later turn was written; nothing of the call was
    ├── DuplicateAttempt        the chat has an attempt of this number already; nothing of the turn was written
    ├── ForbiddenTransition     the booking ledger knows no such step; a mistake in the calling code
    └── UnknownRow              there is no such row (any more)
"""
# ruff: noqa: N818  (an error is named for what happened, which reads better where it is caught)

from __future__ import annotations


class StoreError(Exception):
    """Anything that the store raises."""


class UnusableDatabase(StoreError):
    """The product cannot start on this database. The message is one line for the person who runs it."""


class UnsupportedDatabase(UnusableDatabase):
    """The URL cannot be read, or names a database or a driver that is not there."""


class NotMigrated(UnusableDatabase):
    """The database is empty or older than this version of the product."""


class NewerDatabase(UnusableDatabase):
    """The database was brought to a version that this product does not know."""


class ForeignTables(UnusableDatabase):
    """Tables of our names are another program's, or some of ours are missing."""


class Unavailable(StoreError):
    """The database did not do what it was asked; whether a lost connection wrote it cannot be told."""


class LeaseLost(StoreError):
    """The lease ran out and the chat was taken over, or the lease is an old one."""


class DuplicateAttempt(StoreError):
    """An attempt of this number is in the ledger of this chat already."""


class ForbiddenTransition(StoreError):
    """No attempt may ever go from the expected status to this one."""


class UnknownRow(StoreError):
    """No row has this id or digest."""
