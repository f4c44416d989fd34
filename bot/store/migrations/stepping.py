"""Taking a database step by step to a revision.

Owns every word with Alembic. Apart, as it is imported where there is a step to take, and nowhere else: most starts take
none, and its import takes as long as the rest of a start.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection


def step_up(connection: Connection, revision: str) -> None:
    """Take every step to `revision`, within the caller's transaction."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def scripted() -> tuple[str, ...]:
    """The revisions that there are steps to, the first one first."""
    scripts = ScriptDirectory.from_config(_config()).walk_revisions()
    return tuple(script.revision for script in scripts)[::-1]


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
