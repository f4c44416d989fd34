"""What commands are run with: stand-ins in a thread of their own, and an environment without anything else."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from bot.cli.parser import main
from bot.logs import QUIET
from bot.sandbox import clinic
from bot.sandbox import telegram as stand_in
from bot.settings import Settings

Environment = dict[str, str]
Run = Callable[..., tuple[int, str, str]]


OF_THE_NETWORK = [name for name in os.environ if name.lower().endswith("_proxy")]


@pytest.fixture(scope="session")
def outside() -> Iterator[Environment]:
    """A stand-in Telegram and a stand-in clinic in a thread of their own, as the settings that name them."""
    ready: Future[Environment] = Future()
    over: Future[None] = Future()

    async def serve() -> None:
        async with stand_in.running() as telegram, clinic.running() as portal:
            ready.set_result(
                {
                    "TELEGRAM_TOKEN": stand_in.DEMO_TOKEN,
                    "TELEGRAM_API_URL": telegram.url,
                    "PORTAL_URL": f"{portal}/patientportalapi",
                    "PORTAL_CLIENT_KEY": "demo-client-key",
                    "PUBLIC_URL": "https://bot.example",
                    "CLINIC_PHONE": "020 7946 0000",
                    "LISTEN": "127.0.0.1:0",
                }
            )
            await asyncio.wrap_future(over)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    yield ready.result(timeout=30)
    over.set_result(None)
    thread.join()


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Run]:
    """Runs a command line with this environment alone: exit status, standard output, standard error."""

    def run(*line: str, **environment: str) -> tuple[int, str, str]:
        for name in (*(field.upper() for field in Settings.model_fields), *OF_THE_NETWORK):
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        with pytest.raises(SystemExit) as exit_:
            main(line)
        printed = capsys.readouterr()
        return int(exit_.value.code or 0), printed.out, printed.err

    monkeypatch.chdir(tmp_path)
    loggers = [logging.getLogger(name) for name in ("", "uvicorn", *QUIET)]
    before = [(logger, logger.level, logger.handlers[:]) for logger in loggers]
    yield run
    for logger, level, handlers in before:
        logger.setLevel(level)
        logger.handlers[:] = handlers
