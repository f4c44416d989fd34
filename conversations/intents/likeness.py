"""Which kinds a text is like: how much likelier its words are in the examples of a kind than in all of them together.

Counted are stems, pairs of neighbours, groups of words that are alike, and runs of four letters, against slips. The
counts are made when the first text asks for them. Linear in the length of the text, and always the same for the same
text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from math import log1p

from rapidfuzz import process
from rapidfuzz.distance import OSA

from conversations.intents.alike import GROUPS
from conversations.intents.shape import LONGEST, SPELLED
from conversations.understanding.words.common import LIGHT

BOUND = "|"
"""Stands between two sentences."""

_STEM, _RUN = 3, 4  # letters of a stem, and of a run
_SHORTEST, _SLIP, _LONG = 3, 4, 8  # letters of a word that may be a slip: of few words, of all, with two slips
_LETTERS = 0.2  # what a run of letters weighs beside a word
_ALL = 50.0
"""How much the examples of all kinds count in those of one: as much as so many words."""

_RUN_OF = "~"
"""Stands before a run of letters, to tell it from a word."""

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
        runs = tuple(_RUN_OF + whole[at : at + _RUN] for at in range(len(whole) - _RUN + 1))
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
    """The words of a text as they are counted: all weekdays and all months alike."""
    return _alike(_written_out(text))


def _alike(words: list[str]) -> list[str]:
    return [_ALIKE.get(word, word) for word in words]


def _written_out(text: str) -> list[str]:
    """The words in small letters, without marks; short forms written out."""
    plain = text.lower().translate(_MARKS)
    return " ".join(SPELLED.get(word, word) for word in plain.split()).split()


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
        features, _ = self._features([BOUND, *map(self.mended, plain_words(text[:LONGEST])), BOUND])
        for feature, times in features.items():
            found = self._by_feature.get(feature)
            if not found:
                continue
            weight = times * (_LETTERS if feature[0] == _RUN_OF else 1.0)
            known += weight
            usual = _ALL * sum(count for _, count in found) / total
            for kind, count in found:
                weights[kind] += weight * log1p(count / usual)
        ranked = (Likely(kind, weight - known * log1p(counts[kind][1] / _ALL)) for kind, weight in weights.items())
        return sorted(ranked, key=lambda likely: (-likely.weight, likely.kind))

    @cached_property
    def _counted(self) -> tuple[Mapping[str, tuple[Mapping[str, int], float]], float]:
        """What the examples of each kind hold, and how much that is; and how much all of them hold."""
        counts = {kind: self._features([BOUND, *_alike(words), BOUND]) for kind, words in self._written.items()}
        return counts, sum(much for _, much in counts.values())

    @cached_property
    def _by_feature(self) -> Mapping[str, Sequence[tuple[str, int]]]:
        """The kinds whose examples hold a feature, and how often."""
        found: dict[str, list[tuple[str, int]]] = {}
        for kind, (of_kind, _) in self._counted[0].items():
            for feature, count in of_kind.items():
                found.setdefault(feature, []).append((kind, count))
        return found

    @cached_property
    def _written(self) -> Mapping[str, list[str]]:
        """The words of the examples of each kind."""
        return {kind: _written_out(sentences) for kind, sentences in self._examples.items()}

    @cached_property
    def _known_stems(self) -> frozenset[str]:
        """The stems of the words of the examples."""
        return frozenset(self._stems[word] for word in self._words[1])

    @cached_property
    def _words(self) -> tuple[frozenset[str], list[str]]:
        """The words of the examples, and those of them that a slip may have been meant for: written more than once."""
        times = Counter(chain.from_iterable(self._written.values()))
        usual = sorted(word for word, count in times.items() if len(word) >= _SLIP and count > 1 and word.isalpha())
        return frozenset(times) | _ALIKE.keys(), usual

    def _features(self, words: list[str]) -> tuple[Mapping[str, int], float]:
        """What a text holds, and how much that is."""
        stems = [self._stems[word] for word in words]
        runs = [run for word in words for run in self._runs[word]]
        groups = [group for word in words for group in GROUPS.get(word, ())]
        features = Counter(stem for stem in stems if stem != BOUND)
        for more in (map(" ".join, pairwise(stems)), runs, groups):
            features.update(more)
        return features, features.total() - (1 - _LETTERS) * len(runs)

    def known(self, text: str) -> float:
        """The part of the longer words of a text that the examples know, be it with a slip."""
        said = [word for word in _written_out(text[:LONGEST]) if len(word) >= _SLIP]
        known = self._words[0]
        return sum(self.mended(word) in known for word in said) / len(said) if said else 1.0

    def shares(self, text: str, kind: str) -> bool:
        """Whether a word that says something is in the examples of this kind, be it with another ending."""
        of_kind = self._counted[0][kind][0]
        said = (word for word in plain_words(text[:LONGEST]) if len(word) >= _SLIP and word not in LIGHT)
        return any(self._stems[self.mended(word)] in of_kind for word in said)

    def mended(self, word: str) -> str:
        """The word of the examples that is meant by one that is a slip away from it."""
        known, mendable = self._words
        lower = word.lower()
        if lower in known or len(lower) < _SLIP or not lower.isalpha() or self._stems[lower] in self._known_stems:
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
