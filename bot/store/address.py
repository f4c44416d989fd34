"""The address of a database: what of a URL is spoken here, and of what kind each of its parameters is.

Owns what people write for PostgreSQL: with the driver's name or without, and a password as it stands, an `@` included.
Must never repeat a password, nor anything that might be a part of one.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError

from .errors import UnsupportedDatabase

DRIVER: Final = "postgresql+psycopg"
SPELLED: Final = frozenset({DRIVER, "postgresql", "postgres"})
"""How the scheme of a PostgreSQL is written."""

NUMBERS: Final = frozenset(
    {"connect_timeout", "keepalives", "keepalives_idle", "keepalives_interval", "keepalives_count", "tcp_user_timeout"}
)
OURS: Final = frozenset({"client_encoding"})
"""What is said to the server whatever the URL says."""


def parse(url: str) -> URL:
    """The URL, if it is one that is spoken here. Raises `UnsupportedDatabase`, without a word of the password."""
    try:
        parsed = make_url(_with_its_password_escaped(url))
    except (ArgumentError, ValueError) as error:
        raise UnsupportedDatabase("the database URL cannot be read") from error
    match parsed.get_backend_name(), parsed.database:
        case "sqlite", str(path) if path not in {"", ":memory:"} and not path.startswith("file:"):
            return parsed
        case "sqlite", _:
            raise UnsupportedDatabase("SQLite needs a plain file: sqlite:///clinic-bot.db")
        case _ if parsed.drivername in SPELLED:
            return _typed(parsed.set(drivername=DRIVER))
        case _:
            raise UnsupportedDatabase(f"{parsed.drivername} is not spoken: use sqlite:/// or postgresql://")


def _with_its_password_escaped(url: str) -> str:
    """The same URL, where the last `@` before the path ends the password. Raises `UnsupportedDatabase`."""
    scheme, sign, rest = url.partition("://")
    if scheme not in SPELLED or not sign:
        return url
    place, slash, path = rest.partition("/")
    if "@" in path.partition("?")[0]:
        raise UnsupportedDatabase("a slash in a password has to be written as %2F")
    who, at, host = place.rpartition("@")
    return f"{scheme}://{who.replace('@', '%40')}{at}{host}{slash}{path}"


def _typed(url: URL) -> URL:
    """The URL without what the driver would misread. Raises `UnsupportedDatabase` for what it could not read at all."""
    from psycopg import pq  # noqa: PLC0415 - a SQLite file does without, and starts faster

    known = {option.keyword.decode() for option in pq.Conninfo.get_defaults()}
    typed: dict[str, Any] = {}
    for name, value in url.query.items():
        if name not in known:
            raise UnsupportedDatabase(f"PostgreSQL knows no parameter of this name: {name[:40]!r}")
        if name in NUMBERS and not (isinstance(value, str) and value.isdecimal() and len(value) < 9):
            raise UnsupportedDatabase(f"{name} in the database URL has to be a number")
        if name not in OURS:
            typed[name] = value
    return url.set(query=typed)
