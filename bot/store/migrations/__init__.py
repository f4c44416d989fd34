"""How a database comes to this version, and how to tell.

Owns every word with Alembic. The revisions ship with the package and need no file at the top of the project. A revision
that was released is never edited.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.store.engine import alone, in_a_word, open_engine, parse, writing
from bot.store.errors import NewerDatabase, NotMigrated, Unavailable, UnusableDatabase


def migrate(url: str) -> None:
    """Bring the database to this version, from nothing as well; one that is there already stays as it is.

    All steps are one transaction. Raises `UnusableDatabase` and `Unavailable`.
    """
    engine = open_engine(url)
    try:
        with writing(engine).begin() as connection:
            _upgrade(connection)
    except SQLAlchemyError as error:
        raise Unavailable(f"the database could not be brought to this version: {in_a_word(error)}") from error
    finally:
        engine.dispose()


def is_current(url: str) -> bool:
    """Whether the database is there and at this version. Makes nothing. Raises `UnsupportedDatabase`, `Unavailable`."""
    parsed = parse(url)
    if parsed.get_backend_name() == "sqlite" and not Path(parsed.database or "").exists():
        return False
    engine = open_engine(url)
    try:
        require_current(engine)
    except UnusableDatabase:
        return False
    finally:
        engine.dispose()
    return True


def require_current(engine: Engine) -> None:
    """Raises `NotMigrated` or `NewerDatabase` unless the database is at this version; `Unavailable` if it is away."""
    try:
        with engine.connect() as connection:
            found = _revision(connection)
    except SQLAlchemyError as error:
        raise Unavailable(f"the database cannot be read: {in_a_word(error)}") from error
    _refuse_newer(found)
    if found != _scripts().get_current_head():
        raise NotMigrated("the database is not at this version: run clinic-bot migrate")


def _upgrade(connection: Connection) -> None:
    alone(connection)  # replicas that start together migrate one after the other
    _refuse_newer(_revision(connection))
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _refuse_newer(found: str | None) -> None:
    known = {script.revision for script in _scripts().walk_revisions()}
    if found is not None and found not in known:
        raise NewerDatabase(f"a later version of clinic-bot has brought the database to {found}: run that version")


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


@cache
def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
