"""States that every release ever stored can still be read: `states/schema-N.jsonl` holds one of each kind.

A file is written once, with `python -m tests.runtime.states`, when a schema is new, and never again: it stands for the
databases that are out there.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest

from bot.runtime.codec import SCHEMA, dump_conversation, load_conversation
from conversations import advance
from conversations.effects import Show
from conversations.events import Commanded, Said
from conversations.state.conversation import State
from tests.conversations.patient import NOW

FOLDER = Path(__file__).parent / "states"
"""What was written: by this version one file a schema, and in `earlier` by versions of the same schema before it."""

STORED = [
    pytest.param(line, id=f"{file.stem}-{json.loads(line)['conversation']['state']['kind']}")
    for file in sorted(FOLDER.rglob("schema-*.jsonl"))
    for line in file.read_text().splitlines()
]


@pytest.mark.parametrize("body", STORED)
def test_a_stored_state_is_read_and_goes_on(body: str) -> None:
    conversation = load_conversation(body)
    assert conversation is not None
    assert load_conversation(dump_conversation(conversation)) == conversation
    for event in (Said("help"), Said("back"), Commanded("cancel")):
        step = advance(conversation, event, NOW)
        assert any(isinstance(effect, Show) for effect in step.effects)


def test_every_schema_up_to_this_one_has_its_states_and_this_one_has_them_all() -> None:
    assert [file.name for file in sorted(FOLDER.glob("schema-*.jsonl"))] == [
        f"schema-{number}.jsonl" for number in range(1, SCHEMA + 1)
    ]
    current = (FOLDER / f"schema-{SCHEMA}.jsonl").read_text().splitlines()
    kinds = {json.loads(line)["conversation"]["state"]["kind"] for line in current}
    assert kinds == {state.__name__ for state in get_args(State)}


def test_what_this_release_stores_is_what_its_file_says() -> None:
    """A member that is added, renamed or dropped shows here: give it a default, or count the schema up."""
    for line in (FOLDER / f"schema-{SCHEMA}.jsonl").read_text().splitlines():
        conversation = load_conversation(line)
        assert conversation is not None
        assert json.loads(dump_conversation(conversation)) == json.loads(line)
