"""A name means one thing: classes of the product that share one are listed with what sets them apart."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = {
    "Accounts": "the port of the runtime, and what stands behind it",
    "Blocked": "the portal bars an account; a person bars the bot",
    "Clock": "the machine's clock; a time of day in a text",
    "Found": "what a diary proves; what a rule makes of a text",
    "LocationData": "a place as the portal writes it, and as Telegram does",
    "NotSent": "an error of the portal's client, and the outcome that it becomes for the patient",
    "Place": "where somebody wishes to be seen; the effect that places an order",
    "Reason": "why the portal refuses; why a text is in doubt",
    "Refused": "an error of the portal's client, and the outcome that it becomes for the patient",
    "Reply": "the portal's; what a text was to the bot",
    "Said": "an event, and what a text says of a time",
    "Sex": "a clinician's, and the one that a text asks for",
    "Unavailable": "a database that does not answer; a conversation whose clinic does not",
    "Whose": "the patient of a session; the owner of a chat",
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
