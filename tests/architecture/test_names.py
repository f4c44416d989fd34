"""A name means one thing: classes and modules of the product that share one are listed, with what it is in all of them.

The stand-ins, which play the clinic and Telegram, are another program and have names of their own.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.trees import tree

ROOT = Path(__file__).resolve().parents[2]
CLASSES = {
    "Accounts": "a port of the runtime, and what stands behind it",
    "Links": "a port of the runtime, and what stands behind it",
    "Sessions": "a port of the runtime, and what stands behind it",
    "Sex": "a clinician's, and the one that a text asks for: understanding knows nothing of a clinic",
}
MODULES = {
    "account": "one's own: what is asked about it, and its cards",
    "accounts": "who signs in or registers: on the wire, as values, in the runtime, as a flow and as questions",
    "appointments": "those that somebody has: on the wire, as calls, as a flow, as what is stored and as questions",
    "asides": "what is said aside of a card's question: which of it, and how it is phrased",
    "audit": "the audit trail: where it is kept, and the command that shows it",
    "booking": "ordering a visit: as a call, as a flow and as what is stored",
    "cancellation": "whether an appointment is to go: the card, and what is typed at it",
    "cards": "what a card is: in a chat, and what is typed at each",
    "client": "of somebody's API: the portal's, Telegram's",
    "clinic": "what the conversation knows of it, and questions about it",
    "conditions": "what staff set of a booking: the buttons, and what is typed",
    "confirm": "the last card before an order: with an account, without one, and remarks at it",
    "errors": "the errors of a layer",
    "flow": "a flow of a conversation",
    "guard": "what nobody read beside what was read: in a text, and around days and hours",
    "invoices": "what is owed: on the wire, and as cards",
    "loosely": "what is said by what is shown: the words, and what they wish for",
    "model": "the values of a domain: the clinic's, the screen's",
    "month": "a month on a card: how it is drawn, and the step that shows it",
    "outcome": "how an order ended, told",
    "page": "a page of the bot's own",
    "people": "persons who are spoken of: as questions, and as names in a text",
    "pointing": "one of several appointments that is pointed at: the words, and which it is",
    "procedure": "from a posted form to where a page stands next",
    "records": "the plain values that a layer hands out, and how they are spelled on the wire",
    "registration": "becoming a patient: as calls, and as pages",
    "sandbox": "the stand-ins, and the command that starts them",
    "search": "the search for time slots: as calls, and as a step",
    "sign_in": "signing in: what is stored, the pages, and remarks at its card",
    "slots": "times that are free: on the wire, as a card, and what is typed at it",
    "sooner": "something sooner that has come up: who looks, who is asked, and what is booked",
    "staff": "members of staff: as calls, as a flow, as what is stored, and what they type",
    "store": "the durable state",
    "telling": "whether somebody hears of what staff did: the question, and its card",
    "text": "what is typed: anywhere, and in a booking",
    "understand": "what a text means: the function, and the command that shows it",
    "webhook": "the address that Telegram posts to: what answers there, and the watch over it",
    "why": "why nothing is free: the question, and the answer to it",
}
"""Names that several have, each with the one thing that it means."""


def files() -> Iterator[Path]:
    """Every file of the product, from its root."""
    for folder in ("bot", "conversations"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if not path.is_relative_to(ROOT / "bot" / "sandbox") or path == ROOT / "bot/sandbox/__init__.py":
                yield path.relative_to(ROOT)


def homes_of_classes() -> dict[str, set[str]]:
    """Every class at the top of a module, with the modules that define one of that name."""
    homes: dict[str, set[str]] = defaultdict(set)
    for path in files():
        for node in tree(ROOT / path).body:
            if isinstance(node, ast.ClassDef):
                homes[node.name].add(path.as_posix())
    return homes


def homes_of_modules() -> dict[str, set[str]]:
    """Every name of a module or package, with those that have it."""
    homes: dict[str, set[str]] = defaultdict(set)
    for path in files():
        homes[path.parent.name if path.name == "__init__.py" else path.stem].add(path.as_posix())
    return homes


def test_no_name_is_given_to_two_classes_without_a_reason() -> None:
    _hold(homes_of_classes(), CLASSES)


def test_no_name_is_given_to_two_modules_that_mean_different_things() -> None:
    _hold(homes_of_modules(), MODULES)


def _hold(homes: dict[str, set[str]], shared: dict[str, str]) -> None:
    twice = {name: sorted(where) for name, where in homes.items() if len(where) > 1}
    assert {name: where for name, where in twice.items() if name not in shared} == {}, "which of them is it?"
    assert shared.keys() <= twice.keys(), "take out of the table what is one by now"
