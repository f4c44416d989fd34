"""`clinic-bot audit`: whether the trail is whole, and its rows without a name."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.runtime.head import HeadFile
from bot.store.records import NewAuditRow, Turn
from tests.cli.trail import install, opened, run


@pytest.fixture(autouse=True)
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two rows, and the head of the trail in its file."""
    install(tmp_path, monkeypatch)
    asyncio.run(_write())


async def _write() -> None:
    store = opened()
    loaded = await store.lease(7, "me", 60)
    assert loaded
    days = ("2026-11-24", "2026-11-25")
    what = (7, "m1", "staff", "p-mark", "booking", "placed")
    rows = tuple(NewAuditRow(f"{day}T09:00:00.000000+00:00", *what) for day in days)
    committed = await store.commit(loaded.lease, Turn(None, "{}", (), audit=rows))
    assert committed.audit
    HeadFile(Path("head")).note(committed.audit)
    await store.close()


def test_a_whole_trail_is_said_to_be_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "audit", "verify") == (0, "The audit trail is whole: 2 rows.\n", "")


def test_without_a_head_that_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    Path("head").unlink()
    status, out, _ = run(capsys, "audit", "verify")
    assert status == 0
    assert "nothing to compare its end with" in out


@pytest.mark.parametrize(
    ("statement", "place"),
    [("DELETE FROM audit WHERE number = 2", "after row 1"), ("UPDATE audit SET chat = 8 WHERE number = 1", "at row 1")],
)
def test_what_was_done_to_it_is_found(capsys: pytest.CaptureFixture[str], statement: str, place: str) -> None:
    with closing(sqlite3.connect("bot.db")) as database:
        for verb in ("update", "delete"):
            database.execute(f"DROP TRIGGER audit_no_{verb}")
        database.execute(statement)
        database.commit()
    status, _, err = run(capsys, "audit", "verify")
    assert status == 1
    assert f"the audit trail is broken {place}" in err


def test_the_rows_of_some_days_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "audit", "export", "--from", "2026-11-25", "--to", "2026-11-25")
    assert status == 0
    assert out.splitlines() == [
        "number,at,chat,member,role,patient,action,outcome,reference",
        "2,2026-11-25T09:00:00.000000+00:00,7,m1,staff,p-mark,booking,placed,",
    ]


def test_a_head_that_cannot_be_read_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    Path("head").write_text("no head")
    status, _, err = run(capsys, "audit", "verify")
    assert (status, err.startswith("clinic-bot: AUDIT_HEAD cannot be read")) == (1, True)
