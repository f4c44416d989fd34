"""An installation in the folder of a story, for the commands that read or write its audit trail."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import app
from bot.cli.parser import main
from bot.crypto import Vault
from bot.settings import Settings
from bot.store import Store, migrate

SECRET = "a secret of this installation"
URL = "sqlite:///bot.db"


def install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A migrated database, and the settings that name it and no others."""
    monkeypatch.chdir(folder)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in {"DATABASE_URL": URL, "SECRET_KEY": SECRET, "AUDIT_HEAD": "head"}.items():
        monkeypatch.setenv(name, value)
    migrate(URL)


def opened() -> Store:
    """The installation's store."""
    return Store.open(URL, audit_key=app.audit_key(Vault(SECRET)))


def run(capsys: pytest.CaptureFixture[str], *line: str) -> tuple[object, str, str]:
    """The status with which a command ends, and what it has printed."""
    with pytest.raises(SystemExit) as left:
        main(line)
    printed = capsys.readouterr()
    return left.value.code, printed.out, printed.err
