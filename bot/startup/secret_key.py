"""The key that everything sealed depends on: the one that is set, or the one that is kept beside a SQLite file.

Owns that file. Must never make a second key where there is one that cannot be read.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from bot.settings import HELP, SettingError, Settings

SHORTEST = 16
"""Letters of a key."""


def secret_key(settings: Settings) -> str:
    """The key that everything sealed here depends on; beside SQLite it is made once. Raises `SettingError`."""
    if settings.secret_key:
        return settings.secret_key.get_secret_value()
    file = key_file(settings)
    try:
        descriptor = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return _read(file)
    except FileNotFoundError:
        raise SettingError(f"DATABASE_URL cannot be used: there is no folder {file.absolute().parent}") from None
    except OSError as error:
        raise SettingError(f"SECRET_KEY cannot be kept in {file}: {error.strerror}") from None
    key = secrets.token_urlsafe(32)
    with os.fdopen(descriptor, "w", encoding="ascii") as new:
        new.write(f"{key}\n")
    return key


def look_at_key(settings: Settings) -> str | None:
    """Where the key is; None where it is yet to be made. Makes nothing. Raises `SettingError`."""
    if settings.secret_key:
        return "set"
    file = key_file(settings)
    if file.exists():
        _read(file)
        return f"in {file}"
    if not os.access(file.absolute().parent, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids):
        raise SettingError(f"SECRET_KEY cannot be kept in {file}: its folder is not there, or cannot be written to")
    return None


def key_file(settings: Settings) -> Path:
    """Where a key is kept. Raises `SettingError` where it has to be set."""
    database = settings.sqlite_file
    if database is None:
        raise SettingError(f"SECRET_KEY is missing: set it to {HELP['SECRET_KEY']}")
    return database.with_name(f"{database.name}.key")


def _read(file: Path) -> str:
    try:
        key = file.read_text(encoding="ascii").strip()
    except OSError as error:
        who = f"user {os.geteuid()} has to be let read it"
        raise SettingError(f"SECRET_KEY cannot be read from {file}: {error.strerror}: {who}") from None
    except UnicodeDecodeError:
        key = ""
    if len(key) < SHORTEST:
        raise SettingError(f"SECRET_KEY cannot be read from {file}: restore that file, or set SECRET_KEY yourself")
    return key
