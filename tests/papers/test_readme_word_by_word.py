"""The README, followed word by word on a machine with nothing but Python and make, to a booking; twice."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

import httpx
import pytest

from bot.sandbox import clinic
from bot.sandbox import telegram as stand_in
from tests.operations.image import Stage, bare_root, line_of
from tests.operations.newcomer import books
from tests.support.programs import ROOT, free_port, installed, run

COMMANDS = re.findall(r"^```sh\n(.*?)^```$", (ROOT / "README.md").read_text(), re.MULTILINE | re.DOTALL)
DEMO, TEST, INSTALL, CHECK, RUN = (block.strip() for block in COMMANDS)


def test_each_command_of_it_is_one_that_the_story_follows() -> None:
    """What is not long is run here; `make test` is what runs this."""
    assert (DEMO, TEST) == ("make demo", "make test")
    assert (CHECK, RUN) == (".venv/bin/clinic-bot check", ".venv/bin/clinic-bot run")
    for line in (DEMO, TEST, *INSTALL.splitlines()):
        if line.startswith("make"):
            run(installed("make"), "--dry-run", line.partition(" ")[2], cwd=ROOT)
        else:
            assert line == "cp .env.example .env"


def machine(folder: Path) -> Stage:
    """A bare machine with a copy of the project, as somebody has fetched it."""
    root = bare_root(folder / "machine", "make")
    names = run(installed("git"), "ls-files", cwd=ROOT).splitlines()
    for name in names:
        (root / "project" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, root / "project" / name)
    return Stage(root, folder="/project")


def does(stage: Stage, line: str) -> str:
    """A command that has to end well; what it says."""
    process = stage.runs("/bin/sh", "-ec", line)
    said, _ = process.communicate(timeout=600)
    assert process.returncode == 0, said
    return said


def ends(process: subprocess.Popen[str]) -> None:
    """Ctrl-C."""
    os.killpg(process.pid, signal.SIGINT)
    process.communicate(timeout=60)


def fill_in(settings: Path, **values: str) -> None:
    """Write values into the copy of the example, in the lines that are there for them."""
    words = settings.read_text()
    for name, value in values.items():
        words, count = re.subn(rf"^#?{name}=.*$", f"{name}={value}", words, flags=re.MULTILINE)
        assert count == 1, name
    settings.write_text(words)


@pytest.mark.soak
@pytest.mark.skipif(os.geteuid() != 0, reason="only root may make a root")
async def test_from_nothing_to_a_booking(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    stage = await asyncio.to_thread(machine, tmp_path)
    request.addfinalizer(stage.close)
    demo = stage.runs("/bin/sh", "-ec", f"exec {DEMO}")
    address = re.findall(r"http://\S+", await asyncio.to_thread(line_of, demo, "Open http://"))[0]
    async with httpx.AsyncClient(timeout=30) as http:
        await books(http, address.rstrip("/"))
        await asyncio.to_thread(ends, demo)
        await asyncio.to_thread(does, stage, INSTALL)
        async with stand_in.running() as chat, clinic.running() as portal:
            port = free_port()
            fill_in(
                stage.root / "project" / ".env",
                TELEGRAM_TOKEN=stand_in.DEMO_TOKEN,
                TELEGRAM_API_URL=chat.url,
                PORTAL_URL=f"{portal}/patientportalapi",
                PORTAL_CLIENT_KEY="demo-client-key",
                PUBLIC_URL=f"http://127.0.0.1:{port}",
                LISTEN=f"127.0.0.1:{port}",
                CLINIC_NAME="The Sandbox Clinic",
                CLINIC_PHONE="020 7946 0000",
            )
            assert "FAILED" not in await asyncio.to_thread(does, stage, CHECK)
            bot = stage.runs("/bin/sh", "-ec", f"exec {RUN}")
            await asyncio.to_thread(line_of, bot, "event=running")
            await books(http, chat.url)
            await asyncio.to_thread(ends, bot)
