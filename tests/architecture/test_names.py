"""A name means one thing: classes of the product that share one are listed with what sets them apart."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = {
    "Accounts": "a port of the runtime, and what stands behind it",
    "Links": "a port of the runtime, and what stands behind it",
    "Sessions": "a port of the runtime, and what stands behind it",
    "Sex": "a clinician's, and the one that a text asks for: understanding knows nothing of a clinic",
}


def homes_of_classes() -> dict[str, set[str]]:
    """Every class at the top of a module of the product, with the modules that define one of that name."""
    homes: dict[str, set[str]] = defaultdict(set)
    for folder in ("bot", "conversations"):
        for path in (ROOT / folder).rglob("*.py"):
            where = path.relative_to(ROOT).as_posix()
            if not where.startswith("bot/sandbox/"):
                for node in ast.parse(path.read_text()).body:
                    if isinstance(node, ast.ClassDef):
                        homes[node.name].add(where)
    return homes


def test_no_name_is_given_to_two_classes_without_a_reason() -> None:
    twice = {name: sorted(homes) for name, homes in homes_of_classes().items() if len(homes) > 1}
    assert {name: homes for name, homes in twice.items() if name not in SHARED} == {}
    assert set(SHARED) <= set(twice), "take out of the table what is one by now"
