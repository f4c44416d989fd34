"""No message holds anybody up: each expression that reads what is typed takes time in proportion to its length.

To hold hundreds of them against a linear one keeps a processor busy for ten seconds, so that `make lint` does it.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import bot.telegram
import conversations
from conversations.understanding.words.expression import Late
from tests.architecture.attacks import inroads, rows, some
from tests.architecture.growth import explodes, grows
from tests.architecture.trees import is_named, nodes

pytestmark = pytest.mark.lint

ROOT = Path(__file__).resolve().parents[2]
READERS = (conversations, bot.telegram)
DEEPEST = 6  # tables within tables
PARTS = 3
INROADS, LETTERS = 6, 8
"""Of each expression, the ways in and the rows of letters that are tried at length; in the soak all of them."""


def expressions() -> dict[re.Pattern[str], str]:
    """Every expression of the core and of what reads an update, with a name of it."""
    found: dict[re.Pattern[str], str] = {}
    seen = dict[int, object]()
    for package in READERS:
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for name, value in vars(importlib.import_module(module.name)).items():
                if id(value) in seen:
                    continue  # many are imported by many
                seen[id(value)] = value
                for expression in within(value):
                    found.setdefault(expression, f"{module.name}.{name}")
    return found


def within(value: object, depth: int = 0) -> Iterator[re.Pattern[str]]:
    """The expressions in a value: itself, those of a rule, those in a table."""
    match value:
        case re.Pattern():
            yield value
        case Late():
            yield value.compiled
        case dict() if depth < DEEPEST:
            yield from (one for item in value.items() for one in within(item, depth + 1))
        case list() | tuple() | set() | frozenset() if depth < DEEPEST:
            yield from (one for item in value for one in within(item, depth + 1))
        case type() | str():
            pass
        case _:
            rule = getattr(value, "pattern", None)
            yield from within(rule, depth + 1) if isinstance(rule, re.Pattern | Late) else ()


all_expressions = cache(expressions)


@pytest.mark.parametrize("part", range(PARTS))
def test_every_expression_is_linear_in_what_is_typed(part: int) -> None:
    for one, name in list(all_expressions().items())[part::PARTS]:
        ways = inroads(one)
        assert [(name, attack) for attack in ways if explodes(one, attack)] == []
        if not ways:
            continue  # what repeats nothing so often can only take in proportion
        at_length = (*some(rows(one), LETTERS), *some(ways, INROADS))
        assert [(name, attack) for attack in at_length if grows(one, attack)] == []


@pytest.mark.soak
def test_every_expression_is_linear_in_all_that_can_be_typed() -> None:
    every = ((one, name, attack) for one, name in all_expressions().items() for attack in (*rows(one), *inroads(one)))
    assert [(name, attack) for one, name, attack in every if grows(one, attack)][:20] == []


@pytest.mark.parametrize(
    "bad", [r"\S+@\S+\.", r"\w+ \w+:", r"\bin (?:\w+ )*at", r"[\d.]+ mg", r"\b(?:is |so )*[a-z ]*\?"]
)
def test_one_that_is_not_linear_is_found(bad: str) -> None:
    expression = re.compile(bad)
    assert any(grows(expression, attack) for attack in (*rows(expression), *inroads(expression)))


@pytest.mark.parametrize(
    "bad", [r"(?:a|aa)+b", r"so (?:was |was not |not )*ill", r"(?:\w+ ?)+:", r"to(?: (?:a|at|a))* it"]
)
def test_one_that_would_never_end_is_found(bad: str) -> None:
    assert any(explodes(re.compile(bad), attack) for attack in inroads(re.compile(bad)))


@pytest.mark.parametrize(
    "good", [r"\b(?:\d{1,5} ?){1,5}mg", r"(?<!\S)\S+@\S+", "|".join(f"[{n}a]+b?" for n in range(50))]
)
def test_one_that_is_linear_is_not(good: str) -> None:
    expression = re.compile(good)
    assert not any(explodes(expression, attack) for attack in inroads(expression))
    assert not any(grows(expression, attack) for attack in (*rows(expression), *inroads(expression)))


@pytest.mark.parametrize("package", READERS, ids=lambda package: package.__name__)
def test_every_expression_is_kept_by_a_name(package: object) -> None:
    """Those that are written where they are used would not be found."""
    folder = Path(str(getattr(package, "__file__", ""))).parent
    used = {
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in folder.rglob("*.py")
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and is_named(node.func.value, "re")
        and node.func.attr != "compile"
    }
    assert used == set()


def test_the_expressions_of_rules_tables_and_guards_are_among_them() -> None:
    names = set(all_expressions().values())
    assert len(all_expressions()) > 350
    assert names > {
        "conversations.text.secrets.found.STRONG",
        "conversations.intents.table.EXPRESSIONS",
        "conversations.understanding.when.hour_phrases.CLOCK_RULES",
        "conversations.understanding.normalise._NO_TIMES",
        "conversations.understanding.preferences._SEXES",
        "bot.telegram.updates.COMMAND",
    }
