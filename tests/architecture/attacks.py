"""What an expression may take longest over: a row of letters, or a way into one of its repeats and no way out of it."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

PARSER: Any = importlib.import_module("re._parser")
Tree = Sequence[tuple[Any, Any]]

T = TypeVar("T")

ORDINARY = "@. a0-"
WORD = re.compile(r"(?:(?<=\\\w)|(?<![a-z\\]))[a-z]{2,}")
PAIRS, WORDS = 5, 5
FAILING = ("!", "q")  # at the end, so that all that was tried was in vain
MANY = 6  # a repeat of so many can be blown up
EXAMPLES = {"DIGIT": "0", "SPACE": " ", "WORD": "a", "NOT_DIGIT": "a", "NOT_SPACE": "a", "NOT_WORD": " "}


class Attack(NamedTuple):
    """A text: `unit` over and over between a beginning and an end."""

    before: str
    unit: str
    end: str = ""

    def text(self, letters: int) -> str:
        return f"{self.before}{(self.unit * letters)[:letters]}{self.end}"


def rows(expression: re.Pattern[str]) -> list[Attack]:
    """Each letter that the expression names, ordinary ones, and some pairs and words of them."""
    letters = sorted({*expression.pattern, *ORDINARY})
    ordinary = [one + other for one in ORDINARY for other in ORDINARY if one < other]
    pairs = [one + other for one in letters for other in letters if one != other]
    words = sorted({f"{word} " for word in WORD.findall(expression.pattern)})
    return [Attack("", unit) for unit in (*letters, *ordinary, *some(pairs, PAIRS), *some(words, WORDS))]


def some(of: Sequence[T], most: int) -> Sequence[T]:
    """No more than so many, from everywhere."""
    return of[:: max(1, -(-len(of) // most))]


def inroads(expression: re.Pattern[str]) -> list[Attack]:
    """The shortest way into each repeat, with each of the things that are repeated there."""
    found = sorted(set(_into(PARSER.parse(expression.pattern, expression.flags))))
    return [Attack(before, unit, end) for before, unit in found for end in FAILING]


def _into(tree: Tree) -> Iterator[tuple[str, str]]:
    before = ""
    for node in tree:
        for further, unit in _within(*node):
            yield before + further, unit
        before += _shortest(node)


def _within(kind: Any, of: Any) -> Iterator[tuple[str, str]]:
    for part in _parts(kind, of):
        yield from _into(part)
    if "REPEAT" in str(kind) and of[1] >= MANY:
        yield from (("", unit) for unit in _samples(of[2]) if unit)


def _parts(kind: Any, of: Any) -> Sequence[Tree]:
    match str(kind):
        case "BRANCH":
            return list(of[1])
        case "SUBPATTERN":
            return [of[3]]
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return [of[2]]
        case "ASSERT" | "ASSERT_NOT":
            return [of[1]]
        case "ATOMIC_GROUP":
            return [of]
        case _:
            return []


def _shortest(node: tuple[Any, Any]) -> str:
    return next(iter(_examples(*node)), "")


def _samples(tree: Tree) -> Iterator[str]:
    """The shortest text that fits, and the same with each of its parts said otherwise."""
    plain = [_shortest(node) for node in tree]
    yield "".join(plain)
    for at, node in enumerate(tree):
        for other in list(_examples(*node))[1:]:
            yield "".join((*plain[:at], other, *plain[at + 1 :]))


def _examples(kind: Any, of: Any) -> Iterator[str]:
    """What fits one part of an expression: something for each of its alternatives."""
    match str(kind):
        case "LITERAL":
            yield chr(of)
        case "NOT_LITERAL" | "ANY":
            yield "a" if of != ord("a") else "b"
        case "RANGE":
            yield from map(chr, of)
        case "CATEGORY":
            yield EXAMPLES[str(of).removeprefix("CATEGORY_")]
        case "IN" if str(of[0][0]) == "NEGATE":
            unfit = {example for node in of[1:] for example in _examples(*node)}
            yield next(letter for letter in "a 0-@z" if letter not in unfit)
        case "IN":
            yield from dict.fromkeys(example for node in of for example in _examples(*node))
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            yield from () if of[0] else ("",)
            yield from (sample * max(of[0], 1) for sample in _samples(of[2]))
        case "BRANCH" | "SUBPATTERN" | "ATOMIC_GROUP":
            yield from (sample for part in _parts(kind, of) for sample in _samples(part))
        case _:
            pass
