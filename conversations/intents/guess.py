"""What a text is likely to be about, of which nothing was understood: a guess, for an answer that says it is one.

It chooses nothing. Where two kinds are about equally likely it gives both; where an ordinary wish is far likelier,
neither. It also tells where a stray word had a text read as what it is not at all like.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from conversations.intents.examples import EXAMPLES
from conversations.intents.likeness import Likely, Likeness
from conversations.intents.often import favour, is_known
from conversations.intents.row import Intent
from conversations.intents.shape import shaped
from conversations.intents.weight import heavy, share
from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

LEAST, UNPLACED, CLEAR, ORDINARILY = -20.0, -8.0, 16.0, 6.0
"""How likely a kind has to be, and where nothing is known of the card; how far above the next one it needs no second;
how far ahead a wish leaves no guess."""

ALONE = 10.0
"""How likely a kind has to be of which a single word speaks."""

SEVERAL = 4
"""How many words have to say that a text is no wish."""

SAID = 6.0
"""How likely a kind has to be of which only words speak that any sentence is built with: "only those?"."""

ENOUGH = 0.3
"""The part of its words that a text has in common with the examples, if it can be like any of them."""

FAR, AMONG = 12.0, 25
"""How far below the likeliest kind one is that the text is not like; among how many a hint has to be."""

MOSTLY = 0.6
"""Words that explain more than this of a text are what it says."""

SURE, STRONG, CLOSE = -2.0, 10.0, 4.0
"""How likely a kind is, and how far above a wish, that counts more than what else could be made of the words; how close
another one is that may be meant as well."""

MOODS, MOODY = frozenset({"frightened", "frustrated", "confused", "undecided", "later"}), 0.0
"""How somebody is, and how likely that has to be: what is said to it is said without an if."""

PASSING = frozenset({"thanks", "that_is_all", "small_talk"})
"""What is said in passing, which is told from the rest only where it stands out far."""

PARTING = PASSING | {"attending"}
"""What is said in parting, of which one is as good as another."""

ORDINARY = frozenset({"wish", "nothing"})
"""Kinds that no answer is for: an ordinary wish, and what is about nothing."""


ASKING_YES_OR_NO = frozenset({"confirm", "cancel"})
"""Cards that say best themselves what they ask, where a text may be an answer to it."""

OWED = words("price owing")
"""What would be owed and what is: the same words speak of both, and the card tells better which of them is meant."""

_WORD = expression(r"(?<![A-Za-z])[a-z]{4,}(?![A-Za-z])")


@cache
def likeness() -> Likeness:
    """All examples, counted when the first text is held against them."""
    return Likeness(EXAMPLES)


@lru_cache(maxsize=4)
def _plain(typed: str) -> tuple[Likely, ...]:
    """All kinds, the likeliest first, by the words alone: kept for a moment, as a text is held against them often."""
    return tuple(likeness().ranked(typed))


def ranked(typed: str, card: str = "") -> list[Likely]:
    """All kinds, the likeliest first, as they are written about at this card."""
    usual = favour(card, frozenset(EXAMPLES))
    weighed = [Likely(each.kind, each.weight + usual.get(each.kind, 0.0)) for each in _plain(typed)]
    return sorted(weighed, key=lambda each: (-each.weight, each.kind))


def guessed(typed: str, card: str = "") -> tuple[str, ...]:
    """The kind that stands out, or the first two; none where it is likely an ordinary wish, or about nothing.

    `card` is the name of the one that it is typed at, of those of which it is known what people write there.
    """
    kinds, alone = ranked(typed, card), " " not in typed.strip()
    if likeness().known(typed) < ENOUGH:
        return ()
    if not heavy(shaped(typed)) and (alone or _plain(typed)[0].weight < SAID):
        return ()
    if card in ASKING_YES_OR_NO and (alone or kinds[0].weight - _of_a_wish(kinds) < ORDINARILY):
        return ()
    if alone:
        return stands_out(_plain(typed), ALONE)
    likely = stands_out(kinds, LEAST if is_known(card) else UNPLACED)
    return likely if _is_borne_out(typed, likely) else ()


def _of_a_wish(kinds: Sequence[Likely]) -> float:
    """How likely it is an ordinary wish, or about nothing."""
    return max(likely.weight for likely in kinds if likely.kind in ORDINARY)


def _is_borne_out(typed: str, kinds: tuple[str, ...]) -> bool:
    """Whether not the card alone makes one of these kinds likely, but a word that is in its examples, too."""
    plain = {each.kind: each.weight for each in _plain(typed)}
    return any(plain[kind] >= 0 or likeness().shares(typed, kind) for kind in kinds)


def stands_out(kinds: Sequence[Likely], least: float = LEAST) -> tuple[str, ...]:
    """Of kinds in order the first one that asks for something, and the second one if it is close."""
    first, second = kinds[:2]
    ahead = first.weight - second.weight
    if first.weight < (MOODY if first.kind in MOODS else least) or (first.kind in ORDINARY and ahead >= ORDINARILY):
        return ()
    asking = next(each for each in kinds if each.kind not in PASSING)
    if first.kind in PASSING and first.weight - asking.weight >= ORDINARILY:
        return (first.kind,)
    one, other = [each for each in kinds if each.kind not in ORDINARY | PASSING][:2]
    if one.weight < least:
        return ()
    return (one.kind,) if one.weight - other.weight >= CLEAR or other.weight < least else (one.kind, other.kind)


def surely(typed: str) -> tuple[str, ...]:
    """The kind that stands far above all others; none where none does."""
    first, *others = _plain(typed)
    second = next(each for each in others if not {first.kind, each.kind} <= PARTING)
    return (first.kind,) if first.weight >= SURE and first.weight - second.weight >= STRONG else ()


def no_wish(typed: str, card: str = "") -> tuple[str, ...]:
    """The kind, or the two, that a text is far likelier about than an ordinary wish; none where it may be a wish."""
    kinds = ranked(typed, card)
    if len(typed.split()) < SEVERAL or kinds[0].weight < SURE or kinds[0].weight - _of_a_wish(kinds) < STRONG:
        return ()
    return tuple(likely.kind for likely in kinds[:2] if kinds[0].weight - likely.weight < CLOSE)


def is_misread(typed: str, intent: Intent, card: str = "") -> bool:
    """Whether stray words named this intent in a text that is like something else, and not at all like this."""
    said = shaped(typed)
    tables = (one for one in (intent.says, intent.weak, intent.idle) if one.table)
    if max((share(said, one.pattern) for one in tables), default=1.0) > MOSTLY:
        return False
    kinds, plain = ranked(typed, card), _plain(typed)
    if {intent.kind, kinds[0].kind} <= OWED:
        return False
    return bool(stands_out(kinds)) and _above(kinds, intent.kind) >= FAR and _above(plain, intent.kind) >= FAR / 2


def _above(kinds: Sequence[Likely], kind: str) -> float:
    """How far above this kind the likeliest one stands."""
    return kinds[0].weight - next(likely.weight for likely in kinds if likely.kind == kind)


def is_among_the_likely(typed: str, kind: str) -> bool:
    """Whether this kind is one of those that the text is most like."""
    return kind in [likely.kind for likely in _plain(typed)[:AMONG]]


def spelled(word: str, wanted: frozenset[str]) -> str:
    """The one of these words that is meant by one that no example knows, and that is a slip away from it."""
    return likeness().meant(word, wanted)


def mended(typed: str) -> str:
    """The words with those that no example knows as the ones that they are a slip away from; names stay."""
    return _WORD.sub(lambda found: likeness().mended(found[0]), typed)
