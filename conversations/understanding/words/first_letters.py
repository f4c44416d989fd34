"""The index of phrases by the first letters of their first word: of hundreds, those few that may stand in a text.

Reads the notation that the tables of phrases are written in; owns none of them. A beginning too many costs time, one
too few is a phrase that is not found: what is not known to begin otherwise may begin with anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from itertools import product
from typing import TypeVar

from conversations.understanding.words.expression import expression

T = TypeVar("T")

LETTERS = 3

_PART = expression(r"\(\?<?[=!]|\((?:\?:)?|\[[^]]*\]|\\.|<[a-z\d-]+>|\{[\d,]+\}\??|[*+?]\??|.")
_CLASS = expression(r"\[[a-z\d]+\]")
_RANGE = expression(r"(\d)-(\d)")
_WORD = expression(r"\b(?=(\w.?.?))")
_ANYTHING = frozenset("*")
_NOTHING = frozenset({""})


def beginnings(notation: str, meaning: Callable[[str], str]) -> frozenset[str]:
    """Up to three letters each, with one of which it begins wherever it stands; `meaning` of `family` are its words."""
    begun = {one.removesuffix("*") for one in _read(iter(_PART.findall(notation)), meaning)}
    return frozenset(begun) if all(one[:1].isalnum() for one in begun) else _NOTHING


def _read(parts: Iterator[str], meaning: Callable[[str], str]) -> frozenset[str]:
    """What all of the alternatives begin with, to the end of the group; `*` follows where anything may."""
    found, before, last = frozenset[str](), _NOTHING, _NOTHING
    for part in parts:
        if part == ")":
            break
        if part == "|":
            found, before, last = found | _joined(before, last), _NOTHING, _NOTHING
        elif part[0] in "*+?{":
            last = _repeated(last, part)
        else:
            before, last = _joined(before, last), _one(part, parts, meaning)
    return found | _joined(before, last)


def _one(part: str, parts: Iterator[str], meaning: Callable[[str], str]) -> frozenset[str]:
    """What one part begins with: a letter, a class of them, a group, words by their name."""
    if part.startswith("("):
        inside = _read(parts, meaning)
        return inside if part in ("(?:", "(") else _NOTHING
    if part.startswith("<"):
        return frozenset(("", " *")) if part[1].isdigit() else _named(part[1:-1], meaning)
    if part in (r"\b", "$"):
        return _NOTHING
    if part == r"\d" or part.startswith("["):
        return _letters(part)
    return _ANYTHING if part == "." or part[0] == "\\" else frozenset(part)


@cache
def _named(name: str, meaning: Callable[[str], str]) -> frozenset[str]:
    return _read(iter(_PART.findall(meaning(name))), meaning)


def _letters(part: str) -> frozenset[str]:
    """Those that a class stands for, where they are few."""
    written = _RANGE.sub(lambda of: "".join(map(str, range(int(of[1]), int(of[2]) + 1))), part.replace(r"\d", "0-9"))
    return frozenset(written.strip("[]")) if _CLASS.fullmatch(f"[{written.strip('[]')}]") else _ANYTHING


def _repeated(once: frozenset[str], sign: str) -> frozenset[str]:
    """The part, where it stands as often as the sign behind it says."""
    often = once if sign[0] == "?" else frozenset(one if one.endswith("*") else f"{one}*" for one in once)
    return often if sign[0] == "+" or sign[:2] in ("{1", "{2") else often | _NOTHING


def _joined(ones: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """One, and another after it."""
    if others == _NOTHING:
        return ones
    return frozenset(one if one.endswith("*") else _cut(one + other) for one, other in product(ones, others))


def _cut(begun: str) -> str:
    return begun if len(begun.removesuffix("*")) < LETTERS else f"{begun[:LETTERS]}*"


def by_beginning(things: Iterable[tuple[frozenset[str], T]]) -> dict[str, list[T]]:
    """The index of the things, each under all that it begins with."""
    found: dict[str, list[T]] = {}
    for begun, thing in things:
        for one in begun:
            found.setdefault(one, []).append(thing)
    return found


@lru_cache(maxsize=32)
def begun_in(text: str) -> frozenset[str]:
    """The first letters of each word of a text, from none of them to three."""
    begun = set(_WORD.findall(text))
    return frozenset((*begun, *(word[:2] for word in begun), *(word[0] for word in begun), ""))


def may_stand(index: dict[str, list[T]], text: str) -> set[T]:
    """The things that begin with what a word of the text begins with."""
    return {thing for letters in begun_in(text) for thing in index.get(letters, ())}


def at_words(index: dict[str, list[T]], text: str) -> Iterator[tuple[int, T]]:
    """Where each word of the text begins, with each thing that may begin there."""
    for word in _WORD.finditer(text):
        for letters in range(LETTERS + 1):
            for thing in index.get(word[1][:letters], ()) if letters <= len(word[1]) else ():
                yield word.start(), thing
