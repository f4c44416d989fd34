"""Which kinds a text is like: how much likelier its words are in the examples of a kind than in all of them together.

Counted are stems, pairs of neighbours, and runs of four letters, against slips of typing. The counts are made when the
first text asks for them. Linear in the length of the text, and always the same for the same text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from math import log1p

from rapidfuzz import process
from rapidfuzz.distance import OSA

from conversations.intents.shape import LONGEST, SPELLED

BOUND = "|"
"""Stands between two sentences."""

_STEM, _RUN = 3, 4  # letters of a stem, and of a run
_SHORTEST, _SLIP, _LONG = 3, 4, 8  # letters of a word that may be a slip: of few words, of all, with two slips
_PAIR, _LETTERS = 1.0, 0.3  # what a pair of words and a run of letters weigh beside a word
_ALL = 50.0
"""How much the examples of all kinds count in those of one: as much as so many words."""

_ENDS = ("ing", "ed", "ies", "es", "ly", "er", "s")
_MARKS = str.maketrans(dict.fromkeys('.,;:!?()[]"“”-/…\n\t*&+£', " ") | dict.fromkeys("'’‘`´", ""))


_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat"
_MONTHS = (
    "january february march april june july august september october november december jan feb aug sept oct nov dec"
)
_ALIKE = (
    dict.fromkeys(_WEEKDAYS.split(), "weekday")
    | {f"{day}s": "weekdays" for day in _WEEKDAYS.split()}
    | dict.fromkeys(_MONTHS.split(), "month")
)


class _Stems(dict[str, str]):
    """The stem of each word that was met."""

    def __missing__(self, word: str) -> str:
        stem = _stem(word) if word.isalpha() else "#" if word[0].isdigit() else word
        self[word] = stem
        return stem


class _Runs(dict[str, tuple[str, ...]]):
    """The runs of letters of each word that was met, its ends among them."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        whole = f"<{word}>" if word.isalpha() and len(word) >= _RUN else ""
        runs = tuple(whole[at : at + _RUN] for at in range(len(whole) - _RUN + 1))
        self[word] = runs
        return runs


def _stem(word: str) -> str:
    """A word without its ending, as far as that is told by letters."""
    end = next((end for end in _ENDS if word.endswith(end) and len(word) - len(end) >= _STEM), "")
    stem = word.removesuffix(end) if end and not word.endswith("ss") else word
    if len(stem) > _STEM and stem[-1] in "ey":
        stem = stem[:-1]
    return stem[:-1] if len(stem) > _STEM and stem[-1] == stem[-2] else stem


def plain_words(text: str) -> list[str]:
    """The words of a text in small letters, without marks; short forms written out, all weekdays and months alike."""
    written_out = " ".join(SPELLED.get(word, word) for word in text.lower().translate(_MARKS).split())
    return [_ALIKE.get(word, word) for word in written_out.split()]


@dataclass(frozen=True, slots=True)
class Likely:
    """A kind, and how much likelier the text is in its examples than in all: the logarithm, above 0 where it is."""

    kind: str
    weight: float


class Likeness:
    """The examples of each kind, counted. `examples`: by kind, its sentences with a `|` between them."""

    def __init__(self, examples: Mapping[str, str]) -> None:
        self._examples = examples
        self._stems, self._runs = _Stems(), _Runs()

    def ranked(self, text: str) -> list[Likely]:
        """All kinds, the likeliest first; those that are equally likely by their names."""
        counts, total = self._counted
        weights = dict.fromkeys(counts, 0.0)
        known = 0.0
        for feature, weight in self._weighed([BOUND, *map(self.mended, plain_words(text[:LONGEST])), BOUND]).items():
            found = [(kind, of_kind[feature]) for kind, (of_kind, _) in counts.items() if feature in of_kind]
            if not found:
                continue
            known += weight
            usual = _ALL * sum(count for _, count in found) / total
            for kind, count in found:
                weights[kind] += weight * log1p(count / usual)
        ranked = (Likely(kind, weight - known * log1p(counts[kind][1] / _ALL)) for kind, weight in weights.items())
        return sorted(ranked, key=lambda likely: (-likely.weight, likely.kind))

    @cached_property
    def _counted(self) -> tuple[Mapping[str, tuple[Mapping[str, float], float]], float]:
        """What the examples of each kind hold, and how much that is; and how much all of them hold."""
        counts = {
            kind: self._weighed(plain_words(f"{BOUND} {sentences} {BOUND}"))
            for kind, sentences in self._examples.items()
        }
        sums = {kind: sum(of_kind.values()) for kind, of_kind in counts.items()}
        return {kind: (of_kind, sums[kind]) for kind, of_kind in counts.items()}, sum(sums.values())

    @cached_property
    def _words(self) -> tuple[frozenset[str], list[str]]:
        """The words of the examples, and those of them that a slip may have been meant for."""
        known = frozenset(chain.from_iterable(map(plain_words, self._examples.values())))
        return known, sorted(word for word in known if len(word) >= _SLIP)

    def _weighed(self, words: list[str]) -> dict[str, float]:
        """What a text holds, and what that weighs."""
        stems = [self._stems[word] for word in words]
        pairs = Counter(map(" ".join, pairwise(stems)))
        runs = Counter(chain.from_iterable(self._runs[word] for word in words))
        weighed = dict(_heavy(Counter(stems).items(), 1.0, ""))
        del weighed[BOUND]
        weighed.update(_heavy(pairs.items(), _PAIR, ""))
        weighed.update(_heavy(runs.items(), _LETTERS, "~"))
        return weighed

    def mended(self, word: str) -> str:
        """The word of the examples that is meant by one that is a slip away from it."""
        known, mendable = self._words
        lower = word.lower()
        if lower in known or len(lower) < _SLIP or not lower.isalpha():
            return word
        return _nearest(lower, mendable) or word

    def meant(self, word: str, wanted: frozenset[str]) -> str:
        """The one of these words that is meant by one that no example knows, and that is a slip away from it."""
        if word in wanted or len(word) < _SHORTEST or word in self._words[0]:
            return word
        return _nearest(word, sorted(one for one in wanted if len(one) >= _SHORTEST)) or word


def _nearest(word: str, among: list[str]) -> str:
    """The only one of these that is nearest to it, with the same first letter; none where two are as near."""
    slips = 1 if len(word) < _LONG else 2
    near = process.extract(word, among, scorer=OSA.distance, score_cutoff=slips, limit=2)
    sure = bool(near) and near[0][0][0] == word[0] and (len(near) == 1 or near[0][1] < near[1][1])
    return str(near[0][0]) if sure else ""


def _heavy(counts: Iterable[tuple[str, int]], weight: float, mark: str) -> Iterator[tuple[str, float]]:
    return ((mark + feature, weight * count) for feature, count in counts)
