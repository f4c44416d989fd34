"""What each command complains about, in one line, and what it prints when all is well."""

from __future__ import annotations

import socket
import sqlite3
from collections.abc import Callable
from contextlib import closing
from importlib.metadata import version
from pathlib import Path

import pytest

from bot.store import migrate

Environment = dict[str, str]
Run = Callable[..., tuple[int, str, str]]


WRONG = {
    "a wrong token": ({"TELEGRAM_TOKEN": "123456:obviously-fake-token"}, "TELEGRAM_TOKEN is not known to Telegram"),
    "an unreachable Telegram": ({"TELEGRAM_API_URL": "http://127.0.0.1:9"}, "Telegram cannot be reached"),
    "a wrong client key": ({"PORTAL_CLIENT_KEY": "obviously-fake-key"}, "PORTAL_CLIENT_KEY is not accepted"),
    "a missing setting": ({"PUBLIC_URL": ""}, "PUBLIC_URL is missing"),
    "a malformed setting": ({"LISTEN": "nonsense"}, "LISTEN cannot be used"),
    "an unusable database": ({"DATABASE_URL": "sqlite:///garbage.db"}, "DATABASE_URL cannot be used"),
    "unusable answers": ({"CLINIC_ANSWERS": "garbage.db"}, "CLINIC_ANSWERS cannot be used: garbage.db: is no TOML"),
}


@pytest.mark.parametrize("case", WRONG.values(), ids=WRONG)
def test_what_run_cannot_use_is_one_line_and_a_failure(
    case: tuple[Environment, str], outside: Environment, run: Run
) -> None:
    wrong, line = case
    Path("garbage.db").write_text("this is no database", encoding="ascii")
    status, _, err = run("run", **outside | wrong)
    assert status == 1
    (complaint,) = [line for line in err.splitlines() if " level=WARNING " not in line]
    assert complaint.startswith(f"clinic-bot: {line}")
    assert "obviously-fake" not in complaint


@pytest.mark.parametrize("name", ["TELEGRAM_TOKEN", "PORTAL_CLIENT_KEY", "PUBLIC_URL", "CLINIC_PHONE"])
def test_run_names_what_is_missing(name: str, outside: Environment, run: Run) -> None:
    status, out, err = run("run", **outside | {name: ""})
    assert (status, out) == (1, "")
    assert err.startswith(f"clinic-bot: {name} is missing: ")


def test_run_leaves_an_old_database_to_migrate(outside: Environment, run: Run, tmp_path: Path) -> None:
    migrate("sqlite:///clinic-bot.db")
    with closing(sqlite3.connect(tmp_path / "clinic-bot.db")) as database:
        database.execute("DELETE FROM clinic_bot_version")
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


def test_what_is_not_up_in_time_is_one_line(outside: Environment, run: Run) -> None:
    status, _, err = run("run", "--wait", "1", **outside | {"TELEGRAM_API_URL": "http://127.0.0.1:9"})
    waiting, complaint = err.splitlines()
    assert status == 1
    assert "event=waiting why=" in waiting
    assert complaint.startswith("clinic-bot: Telegram cannot be reached at http://127.0.0.1:9")
    status, _, err = run("migrate", "--wait", "1", DATABASE_URL="postgres://u:obviously-fake@127.0.0.1:9/n")
    assert (status, err[:41]) == (1, "clinic-bot: DATABASE_URL cannot be used: ")
    assert run("run", "--wait", "soon")[0] == 2


def test_all_that_is_missing_is_named_at_once(outside: Environment, run: Run) -> None:
    missing = ("TELEGRAM_TOKEN", "PORTAL_CLIENT_KEY", "PUBLIC_URL", "CLINIC_PHONE")
    for command in ("run", "check"):
        status, _, err = run(command, **{**outside, **dict.fromkeys(missing, ""), "LISTEN": "nonsense"})
        assert status == 1
        assert [line.split()[1] for line in err.splitlines()] == ["LISTEN", *missing]


def test_the_version_is_told(run: Run) -> None:
    status, out, err = run("--version")
    assert (status, err) == (0, "")
    assert out == f"clinic-bot {version('clinic-bot')}\n"


def test_a_demo_minds_no_setting_of_the_environment(run: Run) -> None:
    """It does not get as far as a port that is taken if any of them is read."""
    with closing(socket.socket()) as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        port = str(listening.getsockname()[1])
        wrong = {
            "UPDATES": "nonsense",
            "CLINIC_TIMEZONE": "nonsense",
            "VISIT_WORDS": "nonsense",
            "HOLIDAYS": "nonsense",
        }
        _, _, err = run("demo", "--port", port, **wrong)
    assert err.startswith(f"clinic-bot: port {port} is taken")


def test_a_wrong_command_line_is_explained(run: Run) -> None:
    status, _, err = run("demo", "--port", "99999")
    assert status == 2
    assert "a port is a number from 1 to 65535" in err
