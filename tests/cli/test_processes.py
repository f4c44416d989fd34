"""The programs as processes: they start, work, and stop when they are told to."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest

from bot.sandbox import clinic
from bot.sandbox import telegram as stand_in
from bot.settings import Settings
from tests.support.programs import free_ports

ROOT = Path(__file__).resolve().parents[2]

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts `clinic-bot` in a folder of its own, with these settings and no others; it never outlives the story."""
    known = {name.upper() for name in Settings.model_fields}
    kept = {name: value for name, value in os.environ.items() if name not in known} | {"PYTHONPATH": str(ROOT)}
    with ExitStack() as stack:

        def started(*line: str, **settings: str) -> subprocess.Popen[str]:
            process = subprocess.Popen(  # noqa: S603 - this very program
                [sys.executable, "-W", "error", "-m", "bot", *line],
                cwd=tmp_path,
                env=kept | settings,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            stack.callback(is_gone, process)
            return process

        yield started


def is_gone(process: subprocess.Popen[str]) -> None:
    """End a process that a story has left behind."""
    if process.poll() is None:
        process.kill()
        process.communicate()


def stop(process: subprocess.Popen[str], how: signal.Signals) -> tuple[int, str, str]:
    """Tell a process to stop: exit status, and what else it wrote to standard output and standard error."""
    process.send_signal(how)
    try:
        out, err = process.communicate(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise
    return process.returncode, out, err


def names(folder: Path) -> set[str]:
    """What is in a folder."""
    return {file.name for file in folder.iterdir()}


async def test_run_makes_its_database_works_and_stops_cleanly(tmp_path: Path, start: Start) -> None:
    def story(**settings: str) -> tuple[int, str, str]:
        process = start("run", **settings)
        assert process.stderr
        line = process.stderr.readline()
        assert "event=running bot=clinic_sandbox_bot" in line, line
        return stop(process, signal.SIGTERM)

    async with stand_in.running() as telegram, clinic.running() as portal:
        ending = await asyncio.to_thread(
            story,
            TELEGRAM_TOKEN=stand_in.DEMO_TOKEN,
            TELEGRAM_API_URL=telegram.url,
            PORTAL_URL=f"{portal}/patientportalapi",
            PORTAL_CLIENT_KEY="demo-client-key",
            PUBLIC_URL="https://bot.example",
            CLINIC_PHONE="020 7946 0000",
            LISTEN="127.0.0.1:0",
        )
    assert ending == (0, "", "")
    assert {"clinic-bot.db", "clinic-bot.db.key"} <= names(tmp_path)


async def test_what_is_in_the_way_is_logged_before_the_bot_runs(start: Start) -> None:
    def story(**settings: str) -> list[str]:
        process = start("run", **settings)
        assert process.stderr
        lines = [process.stderr.readline()]
        while "event=running" not in lines[-1]:
            lines.append(process.stderr.readline())
        assert stop(process, signal.SIGTERM) == (0, "", "")
        return lines

    with closing(socket.socket()) as nobody:
        nobody.bind(("127.0.0.1", 0))
        async with stand_in.running() as telegram:
            away, *others = await asyncio.to_thread(
                story,
                TELEGRAM_TOKEN=stand_in.DEMO_TOKEN,
                TELEGRAM_API_URL=telegram.url,
                PORTAL_URL=f"http://127.0.0.1:{nobody.getsockname()[1]}/patientportalapi",
                PORTAL_CLIENT_KEY="demo-client-key",
                PUBLIC_URL="https://bot.example",
                CLINIC_PHONE="020 7946 0000",
                LISTEN="127.0.0.1:0",
            )
    assert "level=WARNING" in away
    assert "event=portal_away" in away
    assert all(" event=" in line for line in others)


async def test_run_waits_for_a_telegram_that_is_not_up_yet(start: Start) -> None:
    (port,) = free_ports(1)
    async with clinic.running() as portal:
        process = start(
            *("run", "--wait", "60"),
            TELEGRAM_TOKEN=stand_in.DEMO_TOKEN,
            TELEGRAM_API_URL=f"http://127.0.0.1:{port}",
            PORTAL_URL=f"{portal}/patientportalapi",
            PORTAL_CLIENT_KEY="demo-client-key",
            PUBLIC_URL="https://bot.example",
            CLINIC_PHONE="020 7946 0000",
            LISTEN="127.0.0.1:0",
        )
        assert process.stderr
        line = await asyncio.to_thread(process.stderr.readline)
        assert "event=waiting why=" in line
        async with stand_in.running(port=port):
            line = await asyncio.to_thread(process.stderr.readline)
            ending = await asyncio.to_thread(stop, process, signal.SIGTERM)
    assert "event=running bot=clinic_sandbox_bot" in line
    assert ending == (0, "", "")


def test_who_is_waiting_stops_when_it_is_told_to(start: Start) -> None:
    nobody = {
        "TELEGRAM_TOKEN": "123456:obviously-fake-token",
        "TELEGRAM_API_URL": "http://127.0.0.1:9",
        "PORTAL_CLIENT_KEY": "obviously-fake-key",
        "PUBLIC_URL": "https://bot.example",
        "CLINIC_PHONE": "020 7946 0000",
    }
    process = start("run", "--wait", "60", **nobody)
    assert process.stderr
    assert "event=waiting why=" in process.stderr.readline()
    assert stop(process, signal.SIGTERM) == (0, "", "")


def test_demo_prints_one_address_restarts_its_bot_and_stops_on_ctrl_c(tmp_path: Path, start: Start) -> None:
    process = start("demo", "--quirks", "examples")
    assert process.stdout
    line = process.stdout.readline()
    (address,) = re.findall(r"http://\S+", line)
    assert "Ctrl-C stops" in line
    others = process.stdout.readline() + process.stdout.readline()
    assert f"side by side: {address}beside" in others
    assert f"on a poster in the clinic's Camden house: {address}" in others
    with urlopen(address) as page:  # noqa: S310 - the demo's own address on loopback
        assert page.status == 200
    for _ in range(2):
        body = b'{"trouble": "restart-bot"}'
        order = Request(f"{address}sandbox/trouble", body, {"Content-Type": "application/json"})  # noqa: S310 - as above
        with urlopen(order, timeout=60) as done:  # noqa: S310 - the demo's own address on loopback
            assert json.load(done) == {"trouble": "restart-bot"}
    assert stop(process, signal.SIGINT) == (0, "", "")
    assert names(tmp_path) == set()


def test_the_stand_in_clinic_keeps_its_diary_and_has_the_quirks_it_was_given(tmp_path: Path, start: Start) -> None:
    (port,) = free_ports(1)
    line = ("sandbox", "clinic", "--port", str(port), "--database", "clinic.db", "--quirks", "hex-keys,milliseconds")
    process = start(*line)
    try:
        quirks = json.loads(answer_of(f"http://127.0.0.1:{port}/control/quirks"))["quirks"]
    finally:
        status, _, err = stop(process, signal.SIGINT)
    assert (status, err) == (0, "")
    assert quirks == ["hex-keys", "milliseconds"]
    assert "clinic.db" in names(tmp_path)


def answer_of(address: str) -> bytes:
    """What a server says that is just starting."""
    for _ in range(1200):
        try:
            with urlopen(address) as page:  # noqa: S310 - a stand-in on loopback
                return bytes(page.read())
        except URLError:
            time.sleep(0.05)
    raise AssertionError("it never answered")
