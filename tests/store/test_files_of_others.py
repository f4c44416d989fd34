"""A SQLite file of somebody else's works where it may be written, and else one line says who has to own it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from bot.settings import GivenSettings, SettingError
from bot.startup.secret_key import look_at_key, secret_key
from bot.store import Store, Unavailable, is_current, is_empty, migrate

NOBODY = 65534
Later = Callable[..., datetime]

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file to somebody else")


@contextmanager
def as_nobody() -> Iterator[None]:
    """What a user without any rights may do."""
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


@pytest.fixture
def files(migrated: Path) -> Iterator[Path]:
    """A database and its key, in a folder, all of them root's and of the group of nobody."""
    folder = Path(tempfile.mkdtemp(prefix="clinic-bot-"))
    file = Path(shutil.copy(migrated, folder / "bot.db"))
    (folder / "bot.db.key").write_text("an obviously fake secret", encoding="ascii")
    for path, mode in ((folder, 0o770), (file, 0o660), (folder / "bot.db.key", 0o640)):
        os.chown(path, 0, NOBODY)
        path.chmod(mode)
    yield file
    shutil.rmtree(folder)


def mode_of(file: Path) -> int:
    return file.stat().st_mode & 0o777


def settings(file: Path) -> GivenSettings:
    return GivenSettings(database_url=f"sqlite:///{file}")


async def test_what_the_group_may_write_is_enough(files: Path, later: Later) -> None:
    url, told = f"sqlite:///{files}", settings(files)
    assert is_current(url)
    with as_nobody():
        migrate(url)
        store = Store.open(url, later)
        await store.ping()
        await store.close()
        assert secret_key(told) == "an obviously fake secret"
    assert mode_of(files) == 0o660, "it stays as its owner gave it"


@pytest.mark.parametrize("what", ["the file", "the folder"])
def test_what_must_not_be_written_is_one_line_that_says_who_has_to_own_it(files: Path, what: str) -> None:
    (files if what == "the file" else files.parent).chmod(0o640 if what == "the file" else 0o750)
    with (
        as_nobody(),
        pytest.raises(Unavailable, match=rf"bot\.db: .*: user {NOBODY} has to own the file and its folder$"),
    ):
        is_current(f"sqlite:///{files}")


def test_a_folder_in_which_no_file_can_be_made_is_not_one_that_is_only_new(files: Path) -> None:
    files.parent.chmod(0o750)
    new = files.with_name("new.db")
    told = settings(new)
    with as_nobody():
        with pytest.raises(Unavailable, match="SQLite has to write beside it"):
            is_empty(f"sqlite:///{new}")
        with pytest.raises(SettingError, match=r"^SECRET_KEY cannot be kept in"):
            look_at_key(told)


def test_a_key_that_must_not_be_read_is_not_said_to_be_missing(files: Path) -> None:
    files.with_name("bot.db.key").chmod(0o600)
    for look in (look_at_key, secret_key):
        with (
            as_nobody(),
            pytest.raises(SettingError, match=r"^SECRET_KEY cannot be read from .*: Permission denied: user"),
        ):
            look(settings(files))
