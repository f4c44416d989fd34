"""Each outside library has one home in the product, and the core has none at all."""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.trees import nodes, tree

ROOT = Path(__file__).resolve().parents[2]
COMPUTING = {"holidays", "rapidfuzz"}
HOMES = {
    "httpx": {"bot/portal"},
    "telegram": {"bot/telegram"},
    "aiohttp": {"bot/telegram/calls.py", "bot/portal/transport.py", "bot/network"},
    "aiohttp_socks": {"bot/network/connectors.py"},
    "msgspec": {"bot/runtime/codec.py"},
    "certifi": {"bot/network"},
    "sqlalchemy": {"bot/store"},
    "alembic": {"bot/store"},
    "babel": {"bot/wording"},
    "cryptography": {"bot/crypto.py"},
    "icalendar": {"bot/wording/calendar_file.py"},
    "email_validator": {"bot/web/registration"},
    "phonenumbers": {"bot/web/registration"},
    "jinja2": {"bot/web"},
    "markupsafe": {"bot/web"},
    "segno": {"bot/cli/link.py"},
    "prometheus_client": {"bot/metrics.py", "bot/web/measures.py"},
    "starlette": {"bot/web"},
    "uvicorn": {"bot/web"},
    "pydantic_settings": {"bot/settings.py"},
    "tzdata": {"bot/zone_rules.py"},
}


@cache
def modules(folder: str) -> Sequence[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


@cache
def imported(path: Path) -> set[str]:
    """The top-level packages that a file imports."""
    names: set[str] = set()
    for node in nodes(path):
        match node:
            case ast.Import(aliases):
                names |= {alias.name.partition(".")[0] for alias in aliases}
            case ast.ImportFrom(str(module), _, 0):
                names.add(module.partition(".")[0])
            case _:
                pass
    return names


def test_the_core_imports_only_the_standard_library_and_computing_libraries() -> None:
    allowed = set(sys.stdlib_module_names) | COMPUTING | {"conversations"}
    strangers = {str(path.relative_to(ROOT)): imported(path) - allowed for path in modules("conversations")}
    assert {path: names for path, names in strangers.items() if names} == {}


def test_the_core_knows_no_clock_no_chance_and_no_input_or_output() -> None:
    worldly = {"asyncio", "io", "os", "pathlib", "random", "secrets", "socket", "sqlite3", "subprocess", "threading"}
    users = {str(path.relative_to(ROOT)): imported(path) & worldly for path in modules("conversations")}
    assert {path: names for path, names in users.items() if names} == {}
    for path in modules("conversations"):
        for word in (".now(", ".today(", "utcnow", "print(", "open("):
            assert word not in path.read_text().replace("open_", ""), f"{path}: {word}"


@pytest.mark.parametrize("library", sorted(HOMES))
def test_a_library_is_imported_only_at_home(library: str) -> None:
    users = {
        path.relative_to(ROOT).as_posix()
        for path in modules("bot")
        if library in imported(path) and "bot/sandbox/" not in path.as_posix()
    }
    assert users, f"nobody imports {library}: take it out of the table and of the dependencies"
    homes = HOMES[library]
    assert [user for user in users if not any(user == home or user.startswith(f"{home}/") for home in homes)] == []


def test_files_and_functions_stay_readable() -> None:
    too_long: list[str] = []
    for folder in ("bot", "conversations", "tests"):
        for path in modules(folder):
            text = path.read_text()
            if text.count("\n") > 350:
                too_long.append(f"{path}: {text.count(chr(10))} lines")
            too_long += [
                f"{path}:{node.lineno} {node.name}"
                for node in nodes(path)
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
                and (node.end_lineno or 0) - node.lineno > 45
            ]
    assert too_long == []


WORDS_AT_HOME = ("conversations/understanding/", "conversations/text/", "conversations/intents/")
READERS = {"expression", "words", "phrases"}
"""What makes a list of words, or an expression of them, that reads what people type."""


def test_words_that_people_type_are_listed_only_at_home() -> None:
    strangers = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in modules("conversations")
        if not path.relative_to(ROOT).as_posix().startswith(WORDS_AT_HOME)
        for node in nodes(path)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in READERS
    ]
    assert strangers == []


REASON = re.compile(r"\b(?:short|apart|alone|tables?)\b", re.IGNORECASE)
"""How a docstring begins to say why a file stands by itself; a table of data is a reason."""

LARGER = {
    "bot/runtime": 17,
    "bot/sandbox/clinic/api/sections": 14,
    "conversations/booking": 27,
    "conversations/understanding/when": 59,
}
"""Folders whose subject has more than twelve files, and how many: CONTRIBUTING names them."""


def test_a_short_file_says_why_it_stands_alone() -> None:
    silent = []
    for path in (*modules("bot"), *modules("conversations")):
        text = path.read_text()
        is_told = path.name == "__init__.py" or path.parent.name == "versions"  # a face, and a step of its own
        if text.count("\n") < 40 and not is_told and not REASON.search(ast.get_docstring(tree(path)) or ""):
            silent.append(path.relative_to(ROOT).as_posix())
    assert silent == []


def test_a_folder_has_at_most_twelve_files_but_for_those_that_are_named() -> None:
    files = Counter(
        path.parent.relative_to(ROOT).as_posix()
        for path in (*modules("bot"), *modules("conversations"))
        if path.name != "__init__.py"
    )
    assert {folder: many for folder, many in files.items() if many > LARGER.get(folder, 12)} == {}
    rules = (ROOT / "CONTRIBUTING.md").read_text()
    assert [folder for folder in LARGER if f"`{folder}/`" not in rules] == []
    assert [folder for folder in LARGER if files[folder] <= 12] == [], "take out what has few by now"
