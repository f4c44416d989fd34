"""`clinic-bot forget`: a line and a status for each way it can end, and a row in the audit trail."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.cli import forget
from bot.crypto import Vault
from bot.store import Store
from bot.store.records import AttemptStatus, AuditRow, NewAttempt, StoredSession, Turn
from tests.cli.trail import SECRET, URL, install, opened, run
from tests.databases import at_rest
from tests.support.clocks import NINE

CHAT = 7_100_042


@pytest.fixture(autouse=True)
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database with something of the chat in it."""
    install(tmp_path, monkeypatch)
    asyncio.run(_write())


async def _write() -> None:
    store = opened()
    loaded = await store.lease(CHAT, "me", 60)
    assert loaded
    committed = await store.commit(loaded.lease, Turn("a private thing", "{}", (), attempts=(NewAttempt(1, "order"),)))
    await store.settle_attempt(committed.attempts[0], AttemptStatus.READY, AttemptStatus.NOT_SENT)
    await store.free(committed.lease, (), "{}")
    await store.close()


async def _trail() -> tuple[AuditRow, ...]:
    store = opened()
    rows = await store.audit_rows()
    await store.close()
    return rows


def test_it_is_deleted_said_in_a_line_and_on_record_without_a_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "forget", "--chat", str(CHAT)) == (0, f"Chat {CHAT} is forgotten: 2 rows.\n", "")
    assert b"a private thing" not in at_rest(URL)
    (row,) = asyncio.run(_trail())
    assert (row.row.action, row.row.outcome, row.row.chat) == ("forget", "by the officer", 0)
    assert row.row.reference == f"chat {Vault(SECRET).alias(CHAT)}"
    assert run(capsys, "audit", "verify")[0] == 0
    assert run(capsys, "forget", "--chat", str(CHAT)) == (0, f"Nothing is kept of chat {CHAT}.\n", "")


def test_a_chat_that_is_worked_on_is_left_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hold() -> None:
        store = Store.open(URL)
        assert await store.lease(CHAT, "a bot", 60)
        await store.close()

    asyncio.run(hold())
    monkeypatch.setattr(forget, "PATIENCE", 1)
    status, out, err = run(capsys, "forget", "--chat", str(CHAT))
    assert (status, out) == (1, "")
    assert err == f"clinic-bot: somebody works on chat {CHAT}, so nothing was deleted: try again in a while\n"
    assert b"a private thing" in at_rest(URL)


def test_an_order_that_is_open_and_a_session_that_cannot_be_ended_are_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def more() -> None:
        store = Store.open(URL)
        loaded = await store.lease(CHAT, "me", 60)
        assert loaded
        committed = await store.commit(loaded.lease, Turn("state", "{}", (), attempts=(NewAttempt(2, "open"),)))
        await store.free(committed.lease, (), "{}")
        await store.put_session(StoredSession(CHAT, "patient", b"sealed", NINE))
        await store.close()

    asyncio.run(more())
    status, out, _ = run(capsys, "forget", "--chat", str(CHAT))
    assert status == 0
    assert "Orders without an outcome so far stay until they have one: 1." in out
    assert "Its session at the clinic could not be ended there, and runs out by itself." in out


@pytest.mark.parametrize("line", [("forget",), ("forget", "--chat", "noah")])
def test_a_chat_has_to_be_named(capsys: pytest.CaptureFixture[str], line: tuple[str, ...]) -> None:
    assert run(capsys, *line)[0] == 2
