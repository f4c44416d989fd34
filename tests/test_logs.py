"""The log: every line of the product is an event with its values, and no value speaks of a person by mistake."""

from __future__ import annotations

import ast
import logging
from datetime import date
from pathlib import Path

import pytest

from bot import logs

ROOT = Path(__file__).resolve().parents[1]
QUIETEN = {"bot/logs.py", "bot/portal/transport.py", "bot/cli/run.py"}
"""Who sets the level of a logger."""


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("a-word", "a-word"),
        (7, "7"),
        (1.5, "1.5"),
        ("4 seconds ahead", '"4 seconds ahead"'),
        ("the clinic’s", '"the clinic’s"'),
        ("", '""'),
        ('say "no"', r'"say \"no\""'),
        ("a=b", '"a=b"'),
        ("one\nevent=two", r'"one\nevent=two"'),
        ("a\u2028b", r'"a\u2028b"'),
    ],
)
def test_a_value_stands_for_itself_or_in_quotes(value: object, written: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    logs.event("tried", what=value)
    assert caplog.messages == [f"event=tried what={written}"]


def test_an_event_bears_its_module_and_its_level(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    logs.event("began")
    logs.event("failed", logs.ERROR, name="ada", level=3)
    assert caplog.record_tuples == [
        (__name__, logging.INFO, "event=began"),
        (__name__, logging.ERROR, "event=failed name=ada level=3"),
    ]


def test_an_error_is_named_and_not_quoted(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ValueError, match="Ada") as raised:
        date.fromisoformat("Ada Sample, 2 March 1980")
    logs.event("failed", logs.WARNING, why=raised.value)
    assert f"event=failed why=ValueError@{__name__}:" in caplog.text
    assert "Ada" not in caplog.text


def test_an_event_that_nobody_wants_is_not_written(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR)
    logs.event("began")
    assert caplog.messages == []


def loggers(path: Path) -> bool:
    """Whether a module has a logger of its own."""
    calls = [node.func for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    return any(isinstance(call, ast.Attribute) and call.attr == "getLogger" for call in calls)


def test_nothing_is_logged_but_events() -> None:
    shell = {path.relative_to(ROOT).as_posix(): path for path in (ROOT / "bot").rglob("*.py")}
    product = {name: path for name, path in shell.items() if not name.startswith("bot/sandbox/")}
    assert {name for name, path in product.items() if loggers(path)} <= QUIETEN


def written(record: logging.LogRecord, *, journal: bool = False) -> str:
    """The line that is written of a record."""
    return logs.Lines(journal=journal).format(record)


def record(
    words: str, *values: object, level: int = logging.WARNING, error: BaseException | None = None
) -> logging.LogRecord:
    about = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord("a.library", level, __file__, 1, words, values, about)


def test_what_a_library_logs_is_an_event_of_one_line_without_what_it_put_in() -> None:
    with pytest.raises(ValueError, match="Ada") as raised:
        date.fromisoformat("Ada Sample, 2 March 1980")
    line = written(record("gave up\nfor %s", "Ada Sample", error=raised.value))
    assert line.endswith(
        f'level=WARNING logger=a.library event=library says="gave up for %s" why={logs.failure(raised.value)}'
    )
    assert "Ada" not in line


@pytest.mark.parametrize(("level", "mark"), [(logging.INFO, 6), (logging.WARNING, 4), (logging.ERROR, 3), (25, 5)])
def test_journald_is_told_the_level_of_a_line(level: int, mark: int) -> None:
    line = written(record("event=tried", level=level), journal=True)
    assert line == f"<{mark}>level={logging.getLevelName(level)} logger=a.library event=tried"


def test_a_line_says_its_level_in_front_only_where_journald_reads_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / "log").open("w") as stream:
        assert not logs.is_journal(stream)
        there = (tmp_path / "log").stat()
        monkeypatch.setenv("JOURNAL_STREAM", f"{there.st_dev}:{there.st_ino}")
        assert logs.is_journal(stream)
        monkeypatch.setenv("JOURNAL_STREAM", "1:1")
        assert not logs.is_journal(stream)
