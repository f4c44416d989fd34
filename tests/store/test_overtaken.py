"""The database is brought to a later version while a process of this one is at work: it stops taking work."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import create_engine, text

from bot.errors import Unusable
from bot.startup.overtaken import until_overtaken
from bot.store import NewerDatabase, Store, Unavailable
from bot.store.migrations import REVISIONS
from tests.support.clocks import ManualClock


@pytest.fixture(autouse=True)
def as_it_was(url: str) -> Iterator[None]:
    """The database is of use to the next test."""
    yield
    comes_to(url, REVISIONS[-1])


def comes_to(url: str, revision: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE clinic_bot_version SET version_num = :revision"), {"revision": revision})
    engine.dispose()


class Watched:
    """A store that is asked again and again; the third time somebody has migrated the database."""

    def __init__(self, store: Store, url: str) -> None:
        self._store = store
        self._url = url
        self.asked = 0

    async def check_version(self) -> None:
        self.asked += 1
        if self.asked == 2:
            raise Unavailable("for a moment")
        if self.asked == 3:
            comes_to(self._url, "9999")
        await self._store.check_version()


async def test_a_process_whose_schema_was_overtaken_ends_and_says_why(
    store: Store, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    watched = Watched(store, url)
    with pytest.raises(Unusable, match="a later version of clinic-bot has brought the database to 9999"):
        await until_overtaken(watched, ManualClock())
    assert watched.asked == 3, "a database that was away for a moment is no reason"
    assert "event=schema_overtaken" in caplog.text


async def test_an_open_store_knows_whether_it_is_still_the_one_it_was_made_for(store: Store, url: str) -> None:
    await store.check_version()
    comes_to(url, "9999")
    with pytest.raises(NewerDatabase):
        await store.check_version()
