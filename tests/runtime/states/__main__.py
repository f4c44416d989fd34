"""Writes one stored state of each kind for a new schema: `python -m tests.runtime.states`."""

from __future__ import annotations

from pathlib import Path

from bot.runtime.codec import SCHEMA, dump_conversation
from conversations import Conversation, advance
from tests.conversations.chance import Chance
from tests.conversations.patient import NOW


def main() -> None:
    """Walk at random, and keep the longest state of each kind."""
    chance, conversation = Chance(1), Conversation()
    found: dict[str, str] = {}
    for _ in range(50_000):
        conversation = advance(conversation, chance.event(conversation), NOW).conversation
        body = dump_conversation(conversation)
        kind = type(conversation.state).__name__
        if len(body) > len(found.get(kind, "")):
            found[kind] = body
    file = Path(__file__).parent / f"schema-{SCHEMA}.jsonl"
    with file.open("x") as new:
        new.writelines(f"{body}\n" for _, body in sorted(found.items()))


if __name__ == "__main__":
    main()
