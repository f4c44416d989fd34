"""The image, built by its very steps in a bare Debian root, books an appointment there, as nobody in particular."""

from __future__ import annotations

import asyncio
import hashlib
import os
import subprocess
from pathlib import Path

import httpx
import pytest

from bot.sandbox import clinic
from bot.sandbox import telegram as stand_in
from tests.operations.image import Stage, bare_root, build, line_of
from tests.operations.newcomer import books
from tests.support.programs import free_port


def digest(folder: Path) -> str:
    """What all files of a folder are and hold, in one word."""
    sum_of_all = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        about = file.lstat()
        sum_of_all.update(f"{file.relative_to(folder)} {about.st_mode} {about.st_mtime_ns}".encode())
        sum_of_all.update(
            str(file.readlink()).encode() if file.is_symlink() else file.read_bytes() if file.is_file() else b""
        )
    return sum_of_all.hexdigest()


def begins(stage: Stage, **settings: str) -> subprocess.Popen[str]:
    """The image's own command, with these settings, once it says that it runs."""
    process = stage.runs(*stage.command, **settings)
    line_of(process, "event=running")
    return process


@pytest.mark.soak
@pytest.mark.skipif(os.geteuid() != 0, reason="only root may make a root")
async def test_the_steps_of_the_image_in_a_bare_root_lead_to_a_booking(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    bare = bare_root(tmp_path / "bare")
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    stage, again = build(bare, first), build(bare, second)
    request.addfinalizer(stage.close)
    assert digest(stage.root / "opt/clinic-bot") == digest(again.root / "opt/clinic-bot")
    port = free_port()
    async with stand_in.running() as chat, clinic.running() as portal, httpx.AsyncClient(timeout=30) as http:
        process = await asyncio.to_thread(
            begins,
            stage,
            TELEGRAM_TOKEN=stand_in.DEMO_TOKEN,
            TELEGRAM_API_URL=chat.url,
            PORTAL_URL=f"{portal}/patientportalapi",
            PORTAL_CLIENT_KEY="demo-client-key",
            PUBLIC_URL=f"http://127.0.0.1:{port}",
            LISTEN=f"127.0.0.1:{port}",
            CLINIC_PHONE="020 7946 0000",
        )
        try:
            await books(http, chat.url)
        finally:
            process.terminate()
            await asyncio.to_thread(process.communicate)
    assert process.returncode == 0
    kept = stage.root / "data"
    assert {file.name for file in kept.iterdir()} >= {"clinic-bot.db", "clinic-bot.db.key"}
    assert (kept / "clinic-bot.db").stat().st_uid == 10001
