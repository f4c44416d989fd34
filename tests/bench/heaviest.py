"""The texts that cost the bot most processor time, within the letters that it reads, as far as a search finds them.

Owns the search: the words that the product itself knows, first each over and over, then mixed, the costliest further.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

import conversations
from conversations import Conversation, advance
from conversations.events import Said
from conversations.text.secrets import LONGEST

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
WORD = re.compile(r"[a-z']{1,14}")
MARKUP = re.compile(r"\\[a-zA-Z]|\(\?P<\w+>")
BESIDES = ("10", "9.30", "4pm", "2m", "1", "5/12", "@", ".", ",", "?")
FIRST, KEPT, LONGEST_MIX = 400, 20, 12

Words = tuple[str, ...]


def heaviest(seconds: float, found: int = 3) -> list[str]:
    """The costliest texts that were found in so many seconds (s) of processor time; the same search every time."""
    chance, words = random.Random(1), sorted({*_known(), *BESIDES})  # noqa: S311 - no secret
    began = time.process_time()
    best = _costliest([(word,) for word in chance.sample(words, FIRST)])
    while time.process_time() - began < seconds:
        mixes = [_mixed(chance, [mix for _, mix in best], words) for _ in range(KEPT)]
        best = _costliest([*(mix for _, mix in best), *mixes])
    return [_text(mix) for _, mix in best[:found]]


def _costliest(mixes: Sequence[Words]) -> list[tuple[float, Words]]:
    return sorted(((_cost(_text(mix)), mix) for mix in set(mixes)), reverse=True)[:KEPT]


def _mixed(chance: random.Random, best: Sequence[Words], words: Sequence[str]) -> Words:
    """One of the best with a word more or another, or two of them together."""
    mix = list(chance.choice(best))
    at = chance.randrange(len(mix))
    how = chance.random()
    if how < 0.5:
        mix.insert(at, chance.choice(words))
    elif how < 0.8:
        mix[at] = chance.choice(words)
    else:
        mix += chance.choice(best)
    return tuple(mix[:LONGEST_MIX])


def _text(mix: Words) -> str:
    line = " ".join(mix) + " "
    return (line * LONGEST)[:LONGEST].strip()


def _cost(text: str) -> float:
    """Seconds of processor time, the better of two: the machine is busy with other things as well."""
    return min(_once(text) for _ in range(2))


def _once(text: str) -> float:
    began = time.process_time()
    advance(Conversation(), Said(text), NOW)
    return time.process_time() - began


def _known() -> set[str]:
    """Every word that stands in an expression or a table of the core."""
    found: set[str] = set()
    for module in pkgutil.walk_packages(conversations.__path__, f"{conversations.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            for text in _texts(value):
                found.update(WORD.findall(MARKUP.sub(" ", text)))
    return found


def _texts(value: Any, depth: int = 0) -> Iterator[str]:
    match value:
        case str():
            yield value
        case re.Pattern():
            yield value.pattern
        case dict() if depth < 6:
            yield from (text for item in value.items() for text in _texts(item, depth + 1))
        case list() | tuple() | set() | frozenset() if depth < 6:
            yield from (text for item in value for text in _texts(item, depth + 1))
        case _ if isinstance(rule := getattr(value, "pattern", None), re.Pattern):
            yield rule.pattern
        case _:
            pass
