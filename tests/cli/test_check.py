"""`clinic-bot check`: a line for each thing that is wrong, and none that is green where `run` would end."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from bot.store import migrate
from bot.zone_rules import OURS
from tests.postgres import Postgres
from tests.support.programs import free_port

Environment = dict[str, str]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def there(outside: Environment) -> Environment:
    """Settings with which everything works, on a machine on which the bot has never run."""
    port = free_port()
    return outside | {"LISTEN": f"127.0.0.1:{port}", "PUBLIC_URL": f"http://127.0.0.1:{port}"}


def rows(out: str) -> dict[str, str]:
    """How each thing is that was tried."""
    return {line[:16].rstrip(): line[16:30].rstrip() for line in out.splitlines()}


def test_on_a_fresh_machine_it_says_what_is_not_made_yet(there: Environment, run: Run) -> None:
    status, out, err = run("check", **there)
    assert (status, err) == (0, "")
    assert rows(out) == {
        "way out": "ok",
        "token": "ok",
        "updates": "ok",
        "portal": "ok",
        "client key": "ok",
        "database": "not made yet",
        "secret key": "not made yet",
        "listen address": "ok",
        "public address": "ok",
        "clock": "ok",
        "time zones": "ok",
    }
    assert OURS in out
    assert list(Path.cwd().iterdir()) == [], "looking makes nothing"


def test_what_is_made_is_said_and_what_is_asked_for_is_tried(there: Environment, run: Run) -> None:
    assert run("migrate")[0] == 0
    Path("clinic-bot.db.key").write_text("an obviously fake secret", encoding="ascii")
    Path("answers.toml").write_text('hours = "From 8 to 6."\nparking = "Behind the house."\n', encoding="utf-8")
    Path("head").write_text('{"count": 7, "seal": "00"}', encoding="ascii")
    more = {"PORTAL_SIGNUP_CODE": "DEMO-SELF-PAY", "CLINIC_ANSWERS": "answers.toml", "AUDIT_HEAD": "head"}
    more |= {"METRICS_LISTEN": f"127.0.0.1:{free_port()}"}
    status, out, err = run("check", "--no-fetch", **there | more)
    assert (status, err) == (0, "")
    found = rows(out)
    assert {found.pop("public address")} == {"not tried"}
    assert set(found.values()) == {"ok"}
    assert {"sign-up code", "answers", "audit head", "measures"} < set(found)
    assert "2 questions" in out


def test_a_program_reads_the_same(there: Environment, run: Run) -> None:
    status, out, err = run("check", "--json", **there | {"TELEGRAM_TOKEN": "123456:obviously-fake-token"})
    said = json.loads(out)
    found = {row["what"]: row for row in said["rows"]}
    assert (status, err, said["ok"]) == (1, "", False)
    assert (found["token"]["state"], found["updates"]["state"], found["portal"]["state"]) == (
        "FAILED",
        "not tried",
        "ok",
    )
    assert found["token"]["trouble"].startswith("TELEGRAM_TOKEN is not known to Telegram")
    assert "obviously-fake" not in out
    status, out, err = run("check", "--json", **there | {"TELEGRAM_TOKEN": "", "LISTEN": "nonsense"})
    assert (status, err) == (1, "")
    assert [row["trouble"].split()[0] for row in json.loads(out)["rows"]] == ["LISTEN", "TELEGRAM_TOKEN"]


def nothing() -> None:
    """Nothing has to be there."""


@dataclass(frozen=True)
class Broken:
    """A set-up with something wrong, and the one line about it. `goes_on`: `run` starts all the same."""

    line: str
    settings: Environment = field(default_factory=dict)
    made: Callable[[], object] = nothing
    goes_on: bool = False


def writes(name: str, text: str) -> Callable[[], object]:
    return lambda: Path(name).write_text(text, encoding="utf-8")


def of_another_version() -> None:
    migrate("sqlite:///clinic-bot.db")
    import sqlite3  # noqa: PLC0415

    with closing(sqlite3.connect("clinic-bot.db")) as database:
        database.execute("UPDATE clinic_bot_version SET version_num = '0001'")
        database.commit()


BROKEN = {
    "a wrong token": Broken("TELEGRAM_TOKEN is not known", {"TELEGRAM_TOKEN": "123456:obviously-fake-token"}),
    "no token": Broken("TELEGRAM_TOKEN is missing", {"TELEGRAM_TOKEN": ""}),
    "a malformed token": Broken("TELEGRAM_TOKEN cannot be used", {"TELEGRAM_TOKEN": "obviously-fake"}),
    "a Telegram out of reach": Broken("Telegram cannot be reached at http", {"TELEGRAM_API_URL": "http://127.0.0.1:9"}),
    "a Telegram of no such name": Broken("Telegram cannot be", {"TELEGRAM_API_URL": "http://no-such-host.invalid"}),
    "a portal out of reach": Broken("the portal cannot be", {"PORTAL_URL": "http://127.0.0.1:9/api"}, goes_on=True),
    "a portal that is none": Broken("no portal answers at", {"PORTAL_URL": "{portal}/elsewhere"}, goes_on=True),
    "a wrong client key": Broken("PORTAL_CLIENT_KEY is not accepted", {"PORTAL_CLIENT_KEY": "obviously-fake-key"}),
    "no client key": Broken("PORTAL_CLIENT_KEY is missing", {"PORTAL_CLIENT_KEY": ""}),
    "a wrong sign-up code": Broken(
        "PORTAL_SIGNUP_CODE is not known", {"PORTAL_SIGNUP_CODE": "obviously-fake"}, goes_on=True
    ),
    "no public address": Broken("PUBLIC_URL is missing", {"PUBLIC_URL": ""}),
    "a public address without TLS": Broken("PUBLIC_URL cannot be used", {"PUBLIC_URL": "http://clinic.example"}),
    "a public address of no such name": Broken(
        "PUBLIC_URL cannot be reached", {"PUBLIC_URL": "https://no-such-host.invalid"}, goes_on=True
    ),
    "a public address at a closed port": Broken(
        "PUBLIC_URL cannot be reached", {"PUBLIC_URL": "http://127.0.0.1:1"}, goes_on=True
    ),
    "a public address that leads elsewhere": Broken(
        "PUBLIC_URL leads elsewhere", {"PUBLIC_URL": "{api}"}, goes_on=True
    ),
    "a public address to which nobody posts": Broken(
        "PUBLIC_URL cannot be used with UPDATES=webhook",
        {"PUBLIC_URL": "https://book.example:9443", "UPDATES": "webhook", "TELEGRAM_API_URL": "{api}"},
        goes_on=True,
    ),
    "no telephone number": Broken("CLINIC_PHONE is missing", {"CLINIC_PHONE": ""}),
    "a listen address that is none": Broken("LISTEN cannot be used", {"LISTEN": "nonsense"}),
    "a listen address of another machine": Broken("LISTEN cannot be used", {"LISTEN": "192.0.2.1:8080"}),
    "a listen address that is taken": Broken("LISTEN cannot be used", {"LISTEN": "{taken}"}),
    "measures told where somebody listens": Broken("METRICS_LISTEN cannot be used", {"METRICS_LISTEN": "{taken}"}),
    "a database that is none": Broken("DATABASE_URL cannot be used", made=writes("clinic-bot.db", "nonsense" * 99)),
    "a database in no folder": Broken("DATABASE_URL cannot be used", {"DATABASE_URL": "sqlite:///no/where.db"}),
    "a database that is a folder": Broken("DATABASE_URL cannot be used", made=lambda: Path("clinic-bot.db").mkdir()),
    "a database of an older version": Broken("the database is not at this version", made=of_another_version),
    "a database of another kind": Broken(
        "DATABASE_URL cannot be used", {"DATABASE_URL": "mysql://u:obviously-fake@h/n"}
    ),
    "a server that is not there": Broken(
        "DATABASE_URL cannot be used",
        {"DATABASE_URL": "postgres://u:obviously-fake@127.0.0.1:9/n", "SECRET_KEY": "an obviously fake"},
    ),
    "a parameter that nobody knows": Broken(
        "DATABASE_URL cannot be used", {"DATABASE_URL": "postgres://127.0.0.1/n?autocommit=1", "SECRET_KEY": "0" * 16}
    ),
    "an empty key": Broken("SECRET_KEY cannot be read from", made=writes("clinic-bot.db.key", "")),
    "a damaged key": Broken("SECRET_KEY cannot be read from", made=writes("clinic-bot.db.key", "ключ" * 9)),
    "a key that is a folder": Broken("SECRET_KEY cannot be read", made=lambda: Path("clinic-bot.db.key").mkdir()),
    "a short key": Broken("SECRET_KEY cannot be used", {"SECRET_KEY": "short"}),
    "answers that are not there": Broken("CLINIC_ANSWERS cannot be", {"CLINIC_ANSWERS": "nowhere.toml"}),
    "answers that are none": Broken(
        "CLINIC_ANSWERS cannot be", {"CLINIC_ANSWERS": "a.toml"}, made=writes("a.toml", "nonsense")
    ),
    "an audit head that is none": Broken(
        "AUDIT_HEAD cannot be read", {"AUDIT_HEAD": "head"}, made=writes("head", "nonsense"), goes_on=True
    ),
    "an audit head in no folder": Broken("AUDIT_HEAD cannot be kept", {"AUDIT_HEAD": "no/where/head"}, goes_on=True),
    "a chat of the staff that is none": Broken(
        "STAFF_ALERT_CHAT cannot be reached", {"STAFF_ALERT_CHAT": "-999"}, goes_on=True
    ),
    "an odd zone": Broken("CLINIC_TIMEZONE cannot be used", {"CLINIC_TIMEZONE": "localtime"}),
    "no authorities": Broken("SSL_CERT_FILE cannot be used", {"SSL_CERT_FILE": "/nonexistent.pem"}),
    "authorities that are none": Broken(
        "SSL_CERT_FILE cannot be used", {"SSL_CERT_FILE": "a.pem"}, made=writes("a.pem", "nonsense")
    ),
    "a proxy that cannot be": Broken(
        "HTTP_PROXY cannot be used",
        {"HTTP_PROXY": "http://127.0.0.1:99999", "TELEGRAM_API_URL": "http://telegram.example"},
    ),
    "a proxy that is not spoken to": Broken(
        "ALL_PROXY cannot be used", {"ALL_PROXY": "socks4://127.0.0.1:9", "PORTAL_URL": "https://portal.example"}
    ),
}


@contextmanager
def port_taken() -> Iterator[str]:
    """A listen address at which somebody else listens."""
    with closing(socket.socket()) as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield f"127.0.0.1:{listening.getsockname()[1]}"


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_wrong_is_one_line_that_says_so_and_never_green_where_run_ends(
    case: str, there: Environment, run: Run
) -> None:
    broken = BROKEN[case]
    broken.made()
    with port_taken() as taken:
        places = {"taken": taken, "portal": there["PORTAL_URL"].rpartition("/")[0], "api": there["TELEGRAM_API_URL"]}
        settings = there | {name: value.format_map(places) for name, value in broken.settings.items()}
        commands = [("check",)] if broken.goes_on else [("check",), ("run",)]
        for command in commands:
            status, _, err = run(*command, **settings)
            (complaint,) = [line for line in err.splitlines() if " level=WARNING " not in line]
            assert (status, complaint[: len(broken.line) + 12]) == (1, f"clinic-bot: {broken.line}")
            assert "obviously-fake" not in complaint


@pytest.mark.parametrize(
    ("kind", "key", "line"),
    [
        ("", "", "SECRET_KEY is missing"),
        ("empty", "an obviously fake secret", "the database is empty: run clinic-bot migrate"),
        ("ENCODING 'LATIN1' LOCALE 'C'", "an obviously fake secret", "DATABASE_URL cannot be used: the database is in"),
    ],
)
def test_so_it_is_with_postgresql(
    kind: str, key: str, line: str, there: Environment, run: Run, postgres: Postgres
) -> None:
    url = postgres.empty_database(kind if "ENC" in kind else "")
    if not kind:
        migrate(url)
    status, _, err = run("check", **there, DATABASE_URL=url, SECRET_KEY=key)
    assert err.count("\n") == 1, err
    (complaint,) = err.splitlines()
    assert (status, complaint[: len(line) + 12]) == (1, f"clinic-bot: {line}")
    assert run("run", **there, DATABASE_URL=url, SECRET_KEY=key)[0] == 1
    postgres.drop(url)


def test_with_postgresql_it_says_whether_replicas_hear_of_one_another(
    there: Environment, run: Run, postgres_url: str
) -> None:
    status, out, err = run("check", **there, DATABASE_URL=postgres_url, SECRET_KEY="an obviously fake secret")
    assert (status, err) == (0, "")
    assert {
        name: state for name, state in rows(out).items() if name in {"database", "notifications", "secret key"}
    } == {
        "database": "ok",
        "notifications": "ok",
        "secret key": "ok",
    }


@contextmanager
def bot_at_work(number: str) -> Iterator[int]:
    """What the bot with this number answers, at a port."""

    class Alive(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Clinic-Bot", number)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Alive) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


def test_the_bot_itself_may_be_running_already_and_nobody_else(there: Environment, run: Run) -> None:
    ours = there["TELEGRAM_TOKEN"].partition(":")[0]
    for number, right in ((ours, 0), ("4711", 1)):
        with bot_at_work(number) as port:
            here = {"LISTEN": f"127.0.0.1:{port}", "PUBLIC_URL": f"http://127.0.0.1:{port}"}
            status, out, err = run("check", **there | here)
        assert status == right
        assert ("where this bot runs already" in out) == (not right)
        assert len(err.splitlines()) == right
