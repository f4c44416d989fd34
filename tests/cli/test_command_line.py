"""What each command complains about, in one line, and what it prints when all is well."""

from __future__ import annotations

import asyncio
import logging
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path

import pytest

from bot.cli.parser import main
from bot.logs import QUIET
from bot.sandbox import clinic
from bot.sandbox import telegram as stand_in
from bot.settings import Settings
from bot.store import migrate

Environment = dict[str, str]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
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
        for name in Settings.model_fields:
            monkeypatch.delenv(name.upper(), raising=False)
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


WRONG = {
    "a wrong token": ({"TELEGRAM_TOKEN": "123456:obviously-fake-token"}, "TELEGRAM_TOKEN is not known to Telegram"),
    "an unreachable Telegram": ({"TELEGRAM_API_URL": "http://127.0.0.1:9"}, "Telegram cannot be reached"),
    "a wrong client key": ({"PORTAL_CLIENT_KEY": "obviously-fake-key"}, "PORTAL_CLIENT_KEY is not accepted"),
    "a missing setting": ({"PUBLIC_URL": ""}, "PUBLIC_URL is missing"),
    "a malformed setting": ({"LISTEN": "nonsense"}, "LISTEN cannot be used"),
    "an unusable database": ({"DATABASE_URL": "sqlite:///garbage.db"}, "DATABASE_URL cannot be used"),
    "unusable answers": ({"CLINIC_ANSWERS": "garbage.db"}, "CLINIC_ANSWERS cannot be used: garbage.db: is no TOML"),
}

AWAY = {
    "an unreachable portal": ({"PORTAL_URL": "http://127.0.0.1:9/patientportalapi"}, "the portal cannot be reached"),
    "a portal that is none": ({"PORTAL_URL": "http://127.0.0.1:{port}/elsewhere"}, "no portal answers"),
}
"""Troubles that may be over in a while: `run` starts all the same, as patients have to be told."""

WAYS = [*(("run", each) for each in WRONG.values()), *(("check", each) for each in (WRONG | AWAY).values())]


@pytest.mark.parametrize(
    ("command", "case"), WAYS, ids=[*(f"run {name}" for name in WRONG), *(f"check {name}" for name in WRONG | AWAY)]
)
def test_what_cannot_be_used_is_one_line_and_a_failure(
    command: str, case: tuple[Environment, str], outside: Environment, run: Run
) -> None:
    wrong, line = case
    migrate("sqlite:///clinic-bot.db")
    Path("garbage.db").write_text("this is no database", encoding="ascii")
    port = outside["PORTAL_URL"].rpartition(":")[2].partition("/")[0]
    status, _, err = run(command, **outside | {name: value.format(port=port) for name, value in wrong.items()})
    assert status == 1
    (complaint,) = err.splitlines()
    assert complaint.startswith(f"clinic-bot: {line}")
    assert "obviously-fake" not in complaint


@pytest.mark.parametrize("name", ["TELEGRAM_TOKEN", "PORTAL_CLIENT_KEY", "PUBLIC_URL", "CLINIC_PHONE"])
def test_run_names_what_is_missing(name: str, outside: Environment, run: Run) -> None:
    status, out, err = run("run", **outside | {name: ""})
    assert (status, out) == (1, "")
    assert err.startswith(f"clinic-bot: {name} is missing: ")


def test_check_says_what_works_and_the_database_can_be_brought_up(outside: Environment, run: Run) -> None:
    status, out, err = run("check", **outside)
    assert status == 1
    assert err == "clinic-bot: the database is not at this version: run clinic-bot migrate\n"
    assert "database        FAILED\n" in out
    assert run("migrate") == (0, "The database is at this version.\n", "")
    status, out, err = run("check", **outside)
    assert (status, err) == (0, "")
    assert [line[:16].rstrip() for line in out.splitlines()] == [
        "token",
        "portal",
        "client key",
        "database",
        "public address",
    ]
    assert all(line[16:].startswith("ok ") for line in out.splitlines())


def test_check_says_what_a_sign_up_code_stands_for(outside: Environment, run: Run) -> None:
    migrate("sqlite:///clinic-bot.db")
    status, out, err = run("check", **outside, PORTAL_SIGNUP_CODE="DEMO-SELF-PAY")
    assert (status, err) == (0, "")
    assert "sign-up code    ok " in out
    status, _, err = run("check", **outside, PORTAL_SIGNUP_CODE="obviously-fake-code")
    assert (status, err[:49]) == (1, "clinic-bot: PORTAL_SIGNUP_CODE is not known to th")
    assert "obviously-fake" not in err


def test_check_counts_the_questions_that_the_clinic_answers_itself(outside: Environment, run: Run) -> None:
    migrate("sqlite:///clinic-bot.db")
    Path("answers.toml").write_text('hours = "From 8 to 6."\nparking = "Behind the house."\n', encoding="utf-8")
    status, out, err = run("check", **outside, CLINIC_ANSWERS="answers.toml")
    assert (status, err) == (0, "")
    assert out.splitlines()[-1].split() == ["answers", "ok", "2", "questions"]


def test_run_leaves_an_old_database_to_migrate(outside: Environment, run: Run, tmp_path: Path) -> None:
    migrate("sqlite:///clinic-bot.db")
    with closing(sqlite3.connect(tmp_path / "clinic-bot.db")) as database:
        database.execute("DELETE FROM alembic_version")
        database.commit()
    assert run("run", **outside)[::2] == (
        1,
        "clinic-bot: the database is not at this version: run clinic-bot migrate\n",
    )


@pytest.mark.parametrize(
    "url",
    ["sqlite:///nowhere/clinic-bot.db", "sqlite:///:memory:", "postgresql+psycopg://u:obviously-fake@127.0.0.1:9/name"],
    ids=["a folder that is not there", "no file", "a server that is not there"],
)
def test_migrate_names_the_setting_of_a_database_that_is_not_to_be_had(url: str, run: Run) -> None:
    status, out, err = run("migrate", DATABASE_URL=url)
    assert (status, out) == (1, "")
    (complaint,) = err.splitlines()
    assert complaint.startswith("clinic-bot: DATABASE_URL cannot be used: ")
    assert "obviously-fake" not in complaint


@pytest.mark.parametrize("command", [("demo",), ("sandbox", "clinic"), ("sandbox", "telegram")])
def test_a_taken_port_is_one_line(command: tuple[str, ...], run: Run) -> None:
    with closing(socket.socket()) as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        port = listening.getsockname()[1]
        status, _, err = run(*command, "--port", str(port))
    assert status == 1
    assert err == f"clinic-bot: port {port} is taken: stop what listens there, or choose another with --port\n"


@pytest.mark.parametrize(
    ("option", "value", "why"),
    [
        ("--quirks", "plain,nonsense", "there is no quirk 'nonsense'"),
        ("--quirks", "hex-keys,text-keys", "these quirks contradict each other: hex-keys, text-keys"),
        ("--database", "nowhere/clinic.db", "unable to open database file"),
    ],
)
def test_a_stand_in_clinic_that_cannot_be_as_wished_is_one_line(option: str, value: str, why: str, run: Run) -> None:
    status, _, err = run("sandbox", "clinic", "--port", "9", option, value)
    assert (status, err) == (1, f"clinic-bot: {option} cannot be used: {why}\n")


def test_a_demo_with_a_quirk_that_nobody_knows_is_one_line(run: Run) -> None:
    status, _, err = run("demo", "--quirks", "examples,nonsense")
    assert (status, err) == (1, "clinic-bot: --quirks cannot be used: there is no quirk 'nonsense'\n")


def test_a_wrong_command_line_is_explained(run: Run) -> None:
    status, _, err = run("demo", "--port", "99999")
    assert status == 2
    assert "a port is a number from 1 to 65535" in err
