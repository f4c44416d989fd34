"""What a text is likely to be about, of which nothing was understood: a guess, for an answer that says it is one.

It chooses nothing. Where two kinds are about equally likely it gives both; where none stands out, neither. It also
tells where a stray word had a text read as what it is not at all like.
"""

from __future__ import annotations

from functools import cache

from conversations.intents.examples import EXAMPLES
from conversations.intents.likeness import Likely, Likeness
from conversations.intents.row import Intent
from conversations.intents.shape import shaped
from conversations.intents.weight import heavy, share
from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

SURE, STANDS_OUT, CLOSE = -2.0, 5.0, 3.0
"""How likely a kind has to be, how far it stands above the next one, and how far two that are close above the third."""

ALONE = 10.0
"""How likely a kind has to be of which a single word speaks."""

ENOUGH = 0.3
"""The part of its words that a text has in common with the examples, if it can be like any of them."""

USUAL = 4.0
"""How much likelier a kind is at the cards where people write about it."""

FAR, AMONG = 25.0, 15
"""How far below the likeliest kind one is that the text is not like; among how many a hint has to be."""

MOSTLY = 0.6
"""Words that explain more than this of a text are what it says."""

STRONG = 10.0
"""How far above the next one a kind stands that counts more than what else could be made of the words."""

RARE = words(
    "parking_fine wrong_number work gift lost_property second_opinion delete_chat forget kept closed feedback "
    "reference far_ahead series able who_is_this"
)
"""Kinds that people seldom write about."""

PASSING = frozenset({"thanks", "that_is_all", "small_talk"})
"""What is said in passing, which is told from the rest only where it stands out far."""

ORDINARY = frozenset({"wish", "nothing"})
"""Kinds that no answer is for: an ordinary wish, and what is about nothing."""


_WORD = expression(r"(?<![A-Za-z])[a-z]{4,}(?![A-Za-z])")


@cache
def likeness() -> Likeness:
    """All examples, counted when the first text is held against them."""
    return Likeness(EXAMPLES)


def guessed(typed: str, usual: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The kind that stands out, or two that do; none where it is likely an ordinary wish, or about nothing.

    `usual` are the kinds that people write about at such a card.
    """
    if not heavy(shaped(typed)) or likeness().known(typed) < ENOUGH:
        return ()
    return stands_out(_favouring(usual, likeness().ranked(typed)), ALONE if " " not in typed.strip() else SURE)


def _favouring(usual: frozenset[str], ranked: list[Likely]) -> list[Likely]:
    """The same kinds, with the usual ones before others that are about as likely, and the rare ones after them."""
    weighed = [
        Likely(each.kind, each.weight + USUAL * (each.kind in usual) - USUAL * (each.kind in RARE)) for each in ranked
    ]
    return sorted(weighed, key=lambda each: -each.weight)


def stands_out(ranked: list[Likely], least: float = SURE) -> tuple[str, ...]:
    """Of kinds in order, the first one, or the first two, if they are well above the rest."""
    first, second, third = ranked[:3]
    if first.weight < least or first.kind in ORDINARY:
        return ()
    if first.weight - second.weight >= (STRONG if first.kind in PASSING | RARE else STANDS_OUT):
        return (first.kind,)
    if (
        first.kind in PASSING | RARE
        or second.kind in ORDINARY | PASSING | RARE
        or second.weight < least
        or second.weight - third.weight < CLOSE
    ):
        return ()
    return first.kind, second.kind


def surely(typed: str) -> tuple[str, ...]:
    """The kind that stands far above all others; none where none does."""
    first, second = likeness().ranked(typed)[:2]
    return (first.kind,) if first.weight >= SURE and first.weight - second.weight >= STRONG else ()


def is_misread(typed: str, intent: Intent) -> bool:
    """Whether stray words named this intent in a text that is like something else, and not at all like this."""
    said = shaped(typed)
    tables = (one for one in (intent.says, intent.weak, intent.idle) if one.table)
    if max((share(said, one.pattern) for one in tables), default=1.0) > MOSTLY:
        return False
    ranked = likeness().ranked(typed)
    weight = next(likely.weight for likely in ranked if likely.kind == intent.kind)
    return bool(stands_out(ranked)) and ranked[0].weight - weight >= FAR


def is_among_the_likely(typed: str, kind: str) -> bool:
    """Whether this kind is one of those that the text is most like."""
    return kind in [likely.kind for likely in likeness().ranked(typed)[:AMONG]]


def spelled(word: str, wanted: frozenset[str]) -> str:
    """The one of these words that is meant by one that no example knows, and that is a slip away from it."""
    return likeness().meant(word, wanted)


def mended(typed: str) -> str:
    """The words with those that no example knows as the ones that they are a slip away from; names stay."""
    return _WORD.sub(lambda found: likeness().mended(found[0]), typed)
