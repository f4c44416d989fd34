"""Of hundreds of phrases only those are tried at a word that may begin with it, and none is missed by that."""

from __future__ import annotations

from itertools import chain

import pytest

from conversations.intents.notation import begins
from conversations.intents.shape import shaped
from conversations.intents.table import INTENTS
from conversations.understanding.emergency.danger import DANGER
from conversations.understanding.emergency.detect import _DANGER, _HARMLESS, _shaped
from conversations.understanding.emergency.harmless import HARMLESS
from conversations.understanding.words.first_letters import beginnings
from tests.conversations.intents.tables import ANYWHERE
from tests.conversations.understanding.emergency.emergencies_told import EMERGENCIES
from tests.conversations.understanding.emergency.ordinary_wishes import ORDINARY
from tests.conversations.understanding.emergency.signs_told import SIGNS

WORDS = {"pills": "pills?|tablets?", "whose": "my|her"}


@pytest.mark.parametrize(
    ("notation", "begun"),
    [
        ("pains?", ["pai"]),
        ("no air|oxygen", ["no ", "oxy"]),
        ("(?:he|i) fell", ["he ", "i f"]),
        (r"(?:un)?able", ["una", "abl"]),
        (r"i\w* it", ["i", "i i"]),
        (r"a{2,3}b", ["a"]),
        (r"(?:x{0,3})y", ["x", "y"]),
        (r"[45]\d9", [f"{tens}{ones}9" for tens in "45" for ones in "0123456789"]),
        (r"[4-5]0", ["40", "50"]),
        (r"<pills>", ["pil", "tab"]),
        (r"<whose><3> arm", ["my ", "her"]),
        (r"\b(?!so )(?<!to )it", ["it"]),
        (r"[a-z]oo", [""]),
        (r"(?:\w+ )?it", [""]),
        (r" too", [""]),
        (r"(?:so )?", [""]),
    ],
)
def test_a_phrase_begins_with_what_may_stand_first(notation: str, begun: list[str]) -> None:
    assert beginnings(notation, WORDS.__getitem__) == set(begun)


def test_each_phrase_that_is_found_begins_as_it_may() -> None:
    """In all that is told here, each fifth of the phrases, searched for by itself."""
    said = "\n".join(map(_shaped, chain(EMERGENCIES, SIGNS, ORDINARY)))
    both = [*zip(DANGER, _DANGER, strict=True), *zip(HARMLESS, _HARMLESS, strict=True)]
    found = [(phrase, match[0]) for phrase, one in both[::5] for match in one.finditer(said)]
    assert len(found) > 100
    assert [(phrase.first, text) for phrase, text in found if not text.startswith(tuple(phrase.begins()))] == []


def test_each_phrase_of_the_intents_begins_as_it_may() -> None:
    said = "\n".join(shaped(text) for sentences in ANYWHERE.values() for text in sentences)
    found = [
        (one.says.table, match[0])
        for one in INTENTS[::3]
        if one.says.table
        for match in one.says.pattern.finditer(said)
    ]
    assert len(found) > 100
    assert [(table, text) for table, text in found if not text.startswith(tuple(begins(table)))] == []
