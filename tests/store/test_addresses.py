"""The address of a database, as people write it."""

from __future__ import annotations

import pytest

from bot.store import UnsupportedDatabase
from bot.store.database.engine import parse

RIGHT = "postgresql+psycopg://bot:p%40ss@db.example:5432/clinic"


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
@pytest.mark.parametrize("password", ["p@ss", "p%40ss"])
def test_a_postgresql_is_reached_however_it_is_spelled(scheme: str, password: str) -> None:
    parsed = parse(f"{scheme}://bot:{password}@db.example:5432/clinic")
    assert parsed.render_as_string(hide_password=False) == RIGHT
    assert parsed.host == "db.example"


def test_parameters_are_those_of_postgresql_and_of_their_kind() -> None:
    parsed = parse(
        "postgres://bot@/clinic?host=/run/postgresql&connect_timeout=7&sslmode=require&client_encoding=latin1"
    )
    assert dict(parsed.query) == {"host": "/run/postgresql", "connect_timeout": "7", "sslmode": "require"}


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("connect_timeout=soon", "connect_timeout in the database URL has to be a number"),
        ("connect_timeout=1&connect_timeout=2", "connect_timeout in the database URL has to be a number"),
        ("keepalives_idle=-1", "keepalives_idle in the database URL has to be a number"),
        ("prepare_threshold=5", "PostgreSQL knows no parameter of this name: 'prepare_threshold'"),
        ("autocommit=true", "PostgreSQL knows no parameter of this name: 'autocommit'"),
        ("row_factory=x", "PostgreSQL knows no parameter of this name: 'row_factory'"),
        ("sslmod=require", "PostgreSQL knows no parameter of this name: 'sslmod'"),
    ],
)
def test_other_parameters_are_one_line(query: str, said: str) -> None:
    with pytest.raises(UnsupportedDatabase) as error:
        parse(f"postgresql://bot:obviously-fake@db.example/clinic?{query}")
    assert str(error.value) == said


@pytest.mark.parametrize("password", ["obviously/fake", "12/obviously-fake", "obviously-fake@/"])
def test_a_password_that_cannot_be_told_from_the_rest_is_not_repeated(password: str) -> None:
    with pytest.raises(UnsupportedDatabase) as error:
        parse(f"postgresql://bot:{password}@db.example/clinic")
    assert "fake" not in str(error.value)
    assert "%2F" in str(error.value)
