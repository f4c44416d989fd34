"""The index of the clinic's names: by first letter and by initials, with the words that tell one from the others.

It must never look at what a patient typed.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from conversations.understanding.meaning import About, Names
from conversations.understanding.names.everyday import EVERYDAY_VISITS, MAY_BE, ONLY_THAT, SCANS
from conversations.understanding.normalise import plain
from conversations.understanding.words.common import EVERYDAY, SAID_FOR, SAYINGS, SHARED, STRUCTURE, TITLES
from conversations.understanding.words.expression import expression

_WORD = expression(r"[^\W_]+")
_LINKING = frozenset({"and", "of", "the", "for"})  # "ENT" is ear, nose and throat
_COMMON = 3  # a word in this many places or types tells none of them apart


class Token(NamedTuple):
    """A word and where it stands."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Name:
    """One name, as the clinic writes it and as words; `telling` are the words that may stand for it alone."""

    about: About
    whole: str
    words: tuple[str, ...]
    telling: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Glossary:
    """The names of one kind: where their words are, by first letter, and who is meant by which initials.

    `words` are all words of the names, `beginning` the words of each name by the first of them. `in_two` are the words
    that tell, which may be written as two, and `in_one` two words that stand side by side, written as one.
    """

    about: About
    by_letter: Mapping[str, Sequence[tuple[Name, int]]]
    by_initials: Mapping[str, Sequence[Name]]
    by_saying: Mapping[str, Sequence[Name]]
    words: frozenset[str]
    beginning: Mapping[str, Sequence[tuple[str, ...]]]
    in_two: frozenset[str]
    in_one: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """All names, ready to be looked for, and every word in them."""

    places: Glossary
    types: Glossary
    clinicians: Glossary
    words: frozenset[str]


SCAN = ("scan", "ultrasound")
"""How the names of scans begin."""

NOBODY = Name(About.TYPE, "", (), frozenset())
"""Stands for what the clinic does not have, beside what comes close: "flu jab"."""


def tokens(text: str) -> list[Token]:
    """The words of a text."""
    return [Token(found[0], *found.span()) for found in _WORD.finditer(text)]


def _words(name: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokens(plain(name)))


def _untitled(name: str) -> tuple[str, ...]:
    words = _words(name)
    return tuple(word for word in words if word not in TITLES) or words


def _said_for(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The name's words, and the same with what patients say for one of them."""
    others = [
        (*words[:n], *SAID_FOR[word].split(), *words[n + 1 :]) for n, word in enumerate(words) if word in SAID_FOR
    ]
    return [words, *others]


def _shared(about: About, split: dict[str, tuple[str, ...]]) -> tuple[Name, ...]:
    """Places or types: words that several names have do not tell them apart."""
    seen = Counter(word for words in split.values() for word in set(words))
    weak = STRUCTURE | SHARED | {word for word, times in seen.items() if times >= _COMMON}
    return tuple(
        Name(about, whole, said, frozenset(word for word in said if len(word) > 1) - weak)
        for whole, words in split.items()
        for said in filter(None, _said_for(words))
    )


@lru_cache(maxsize=64)
def vocabulary(names: Names) -> Vocabulary:
    """The names made ready. A clinician is not known by a word of a place or a type, nor by an everyday word."""
    places = _shared(About.PLACE, {name: _words(name) for name in names.places})
    own = tuple(
        Name(About.TYPE, name, said, frozenset(said) - STRUCTURE)
        for word, name in names.visit_words
        if name in names.types and (said := _words(word))
    )
    types = (*_shared(About.TYPE, {name: _words(name) for name in names.types}), *own)
    taken = frozenset(word for name in (*places, *types) for word in name.words)
    people = {name: words for name in names.clinicians if (words := _untitled(name))}
    weak = STRUCTURE | EVERYDAY | taken
    clinicians = tuple(
        Name(About.CLINICIAN, name, words, frozenset(word for word in words if len(word) > 1) - weak)
        for name, words in people.items()
    )
    every = frozenset(word for name in (*places, *types, *clinicians) for word in name.words)
    return Vocabulary(
        _glossary(About.PLACE, places),
        _glossary(About.TYPE, types),
        _glossary(About.CLINICIAN, clinicians),
        every,
    )


def _glossary(about: About, names: Sequence[Name]) -> Glossary:
    by_letter: dict[str, list[tuple[Name, int]]] = {}
    by_initials: dict[str, list[Name]] = {}
    beginning: dict[str, list[tuple[str, ...]]] = {}
    for name in names:
        beginning.setdefault(name.words[0], []).append(name.words)
        for at, word in enumerate(name.words):
            by_letter.setdefault(word[0], []).append((name, at))
        for short in _initials(name.words, about):
            by_initials.setdefault(short, []).append(name)
    return Glossary(
        about,
        by_letter,
        by_initials,
        by_saying=_sayings(names) if about is About.TYPE else {},
        words=frozenset(word for name in names for word in name.words),
        beginning=beginning,
        in_two=frozenset(word for name in names for word in name.words if word in name.telling),
        in_one=frozenset("".join(pair) for name in names for pair in pairwise(name.words)),
    )


def _sayings(names: Sequence[Name]) -> dict[str, list[Name]]:
    """Who is meant by "eye doctor" and the like."""
    meant = {
        saying: [name for name in names if any(_begins(word, begin) for word in name.words for begin in begins)]
        for saying, begins in (EVERYDAY_VISITS | SAYINGS).items()
    }
    may_be = {
        saying: [NOBODY, *found]
        for saying, begins in MAY_BE.items()
        if (found := [name for name in names if any(_begins(word, begin) for word in name.words for begin in begins)])
    }
    jabs = [NOBODY, *meant["jab"]]
    only = {
        saying: [name for name in names if any(_begins(word, begin) for word in name.words for begin in begins)] or jabs
        for saying, begins in ONLY_THAT.items()
        if meant["jab"]
    }
    scans = [name for name in names if any(_begins(word, begin) for word in name.words for begin in SCAN)]
    other = {
        saying: [name for name in names if any(_begins(word, begin) for word in name.words for begin in begins)]
        or [NOBODY, *scans]
        for saying, begins in SCANS.items()
        if scans
    }
    return {saying: whom for saying, whom in (meant | may_be | only | other).items() if whom}


def _begins(word: str, begin: str) -> bool:
    return word == begin or (len(begin) > 3 and word.startswith(begin))


def _initials(words: tuple[str, ...], about: About) -> tuple[str, ...]:
    """How a name is shortened: "SF" and, as airports have it, "SFO"; "sanfrancisco". Not people, nor single words."""
    first = "".join(word[0] for word in words)
    bare = "".join(word[0] for word in words if word not in _LINKING)
    longer = (first + words[-1][-1],) if about is About.PLACE else ()
    together = "".join(words)
    return (
        (together, first, *((bare,) if bare not in (first, "") else ()), *longer)
        if len(words) > 1 and about is not About.CLINICIAN
        else ()
    )
