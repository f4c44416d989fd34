"""The handbook: it builds without a dead link, and what it says of numbers, measures, alerts and licences is so."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import yaml

from bot.cli.parser import parser
from bot.metrics import REGISTRY
from bot.runtime.service import QUESTIONS
from bot.settings import SECRETS
from bot.startup.clocks import MOST_APART
from bot.store import retention
from bot.store.database.engine import CONNECTIONS
from bot.store.records import AttemptStatus
from bot.store.schema import metadata
from bot.telegram.client import CONNECTIONS as CALLS
from bot.telegram.limits import BURST, EDITS, IN_ALL
from bot.web.connections import MOST, PATIENCE
from bot.web.server import KEPT_ALIVE
from tests.papers.licences import licence, needed
from tests.support.programs import run

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "docs" / "pages"
Row = list[str]


def page(name: str) -> str:
    """The text of a chapter."""
    return (PAGES / name).read_text()


def rows(words: str, heading: str) -> list[Row]:
    """The cells of the table whose first column is headed so."""
    _, _, rest = words.partition(f"| {heading} |")
    body = rest.split("\n\n", 1)[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in body]


def test_it_builds_without_a_dead_link(tmp_path: Path) -> None:
    mkdocs = str(Path(sys.executable).with_name("mkdocs"))
    line = ("build", "--quiet", "--strict", "--config-file", str(ROOT / "docs" / "mkdocs.yml"))
    run(mkdocs, *line, "--site-dir", str(tmp_path / "site"))
    built = {file.relative_to(tmp_path / "site").as_posix() for file in (tmp_path / "site").rglob("*.html")}
    assert built >= {file.relative_to(PAGES).with_suffix(".html").as_posix() for file in PAGES.rglob("*.md")}
    for file in (PAGES / "files").iterdir():
        assert (tmp_path / "site" / "files" / file.name).read_bytes() == file.read_bytes()


def test_what_is_kept_and_for_how_long_is_what_the_purge_does() -> None:
    table = rows(page("data-protection.md"), "what | table")
    assert {cells[1].strip("`") for cells in table} == {each.name for each in metadata.sorted_tables}
    said = {cells[1].strip("`"): cells[2] for cells in table}
    days = {name: {int(each) for each in re.findall(r"(\d+) days", kept)} for name, kept in said.items()}
    handled, idle = retention.HANDLED // timedelta(days=1), retention.IDLE // timedelta(days=1)
    assert days["conversations"] == {idle}
    assert days["inbox"] == days["tasks"] == days["sign_in_links"] == {handled}
    assert {int(each) for cells in table if cells[1] == "`outbox`" for each in re.findall(r"(\d+) days", cells[2])} == {
        handled,
        idle,
    }
    assert days["start_links"] == {idle}
    statements = map(str, retention.deletes(datetime.now(UTC)))
    purged = {re.findall(r"^DELETE FROM (\w+)", statement)[0] for statement in statements}
    stays = {"attempts", "audit", "rates"}
    ended_by_hand = {"tellings"}
    assert purged == said.keys() - stays - ended_by_hand
    assert all(said[name].startswith("for good") for name in stays)


def test_every_measure_is_explained_and_no_other() -> None:
    told = set(re.findall(r"`(clinic_bot_\w+)", "".join(row[0] for row in rows(page("it/monitoring.md"), "measure"))))
    counted = {family.name for family in REGISTRY.collect() if family.name.startswith("clinic_bot_")}
    assert counted <= {name.removesuffix("_total") for name in told}
    statuses = next(row[1] for row in rows(page("it/monitoring.md"), "measure") if "attempts{" in row[0])
    assert set(re.findall(r"`(\w+)`", statuses)) == {status.value for status in AttemptStatus}


def test_every_alert_says_what_to_do() -> None:
    rules = yaml.safe_load((PAGES / "files" / "alerts.yml").read_text())["groups"][0]["rules"]
    told = {row[0].strip("`") for row in rows(page("it/monitoring.md"), "alert")}
    assert told == {rule["alert"] for rule in rules}


@pytest.mark.parametrize(
    ("chapter", "sentence"),
    [
        ("it/capacity.md", f"| messages a second over all chats | {IN_ALL} |"),
        ("it/capacity.md", f"| messages at once to one chat, one more a second after that | {BURST} |"),
        ("it/capacity.md", f"| changes at once in one chat, one more a second after that | {EDITS} |"),
        ("it/capacity.md", f"| connections for calls to Telegram, for each process | {CALLS} |"),
        ("it/capacity.md", f"| connections that the pages take, for each process | {MOST} |"),
        ("it/capacity.md", f"| connections to the database, for each process | {CONNECTIONS} |"),
        ("it/capacity.md", f"in a row, one more a second after that | {QUESTIONS} |"),
        ("it/network.md", f"a process takes {MOST} connections at once"),
        ("it/network.md", f"keeps idle connections for {KEPT_ALIVE} seconds"),
    ],
)
def test_the_numbers_are_those_of_the_code(chapter: str, sentence: str) -> None:
    assert sentence in " ".join(page(chapter).split("\n"))


def test_numbers_that_are_written_out_are_those_of_the_code() -> None:
    assert (PATIENCE, MOST_APART) == (10.0, 3.0), "it/network.md says ten and three"


def test_every_command_and_every_file_of_a_secret_is_explained() -> None:
    commands = re.findall(r"^    (\w+) ", parser().format_help(), re.MULTILINE)
    assert len(commands) > 5
    told = "".join(row[0] for row in rows(page("developers.md"), "command"))
    assert [name for name in commands if f"clinic-bot {name}" not in told] == []
    assert all(f"`{name}`" in page("it/connect.md") for name in SECRETS)


def test_every_licence_of_what_the_bot_needs_is_told() -> None:
    told = {row[0]: row[1] for row in rows(page("licences.md"), "package")}
    packages = needed()
    assert len(packages) > 40
    assert {name: licence(package) for name, package in packages.items()}.items() <= told.items(), "make licences"
