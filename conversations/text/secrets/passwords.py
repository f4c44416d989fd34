"""Whether somebody who speaks of a password tells it: by where a word stands that nobody needs to speak of one.

Owns the places where a password is told: right after its name or its "is", before "is my password", after "it is",
behind a colon, alone at the end. Any word may stand elsewhere. Who asks for help is not told off, and where that cannot
be known a word is taken for the password.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from conversations.text.secrets.password_words import (
    ASKING,
    BROUGHT,
    CHANGED,
    COUNTED,
    FILLERS,
    GIVEN,
    GREETINGS,
    OF,
    OPENERS,
    OTHERS,
    OWNERS,
    PASSING,
    STATES,
)
from conversations.understanding.words.expression import expression

KNOWN: Final = ASKING | OTHERS | STATES

NAME = expression(
    r"pas{1,2}-?w(?:or|ro|r|o)[dt]|pas{1,2}word|passcode|passphrase|passwd|pwd|pw|pincode|memorable|secret"
)
"""What a password is called wherever one is."""

NAME_AT_SIGN_IN = expression(rf"(?:{NAME.pattern})|pass|pin|code|otp|login|username|userid")
"""And where somebody is about to type it."""

HINT = expression(r"pas|pw|pin|code|otp|log|user|memor|secr|secur", re.IGNORECASE)
"""Letters of which some are in all of these, so that what has none of them is soon read."""

_JOINED = (
    (expression(r"\b(pas{1,2}|user) (word|name|id)\b"), r"\1\2"),
    (expression(r"\bpin (?:code|number)\b"), "pincode"),
    (expression(r"\b(sort|post|zip|dress|area|dialling|discount|promo) code\b"), r"\1code"),
    (expression(r"\b(memorable|secret|security) (?:word|answer|phrase|question)\b"), "memorable"),
    (
        expression(
            r"\b(pas{1,2}wor[dt]|pass|passcode|passphrase|pwd?|pin|pincode|code|login|username|memorable|it)'s\b"
        ),
        r"\1 is",
    ),
    (expression(r"(?<!\d)[:=]|[:=](?!\d)|[()<>\"“”]"), r" \g<0> "),
)
"""What is written in two words, or in one."""

_EDGES: Final = ".,;!?()\"'“”‘…-–<>:=/"
_TELLING: Final = frozenset(':=>("“')
_ENDING: Final = frozenset(".,;!?-–(:")
_IS: Final = frozenset({"is", "was", "isn't", "isnt", "wasn't", "wasnt", "be"})
WHICH: Final = frozenset({"what", "which", "whose", "what's", "whats"})
"""Before the name of a password, these ask for it."""

_MAY: Final = frozenset(
    {"should", "could", "might", "may", "must", "used", "to", "will", "would", "be", "have", "been"}
)
_IT_IS: Final = frozenset({"it's", "its", "that's", "thats"})

MIXED = expression(r"(?=\S{0,40}[^\W\d_])(?=\S{0,40}\d)\S{4,40}")
"""Letters and figures in one word."""

PLAIN = expression(
    r"\d{1,3}(?:st|nd|rd|th|x|fa|-?digits?|-?steps?|-?factor|-?letter)|[a-z]{1,2}\d[a-z\d]?"
    r"|(?:covid|iphone|ipad|ios|android|windows|galaxy|pixel)-?\d{1,4}"
)
"""Those that are no password: ordinals, halves of British postcodes, and what is named with a number."""

FIGURES = expression(r"(?!(?:19|20)\d\d$)\d{4,8}")

MOST_BETWEEN: Final = 7
"""Words between a password and its "is"."""

SMALL = expression(r"\d{1,2}")

IN_FIGURES = expression(r"^\d|\d(?:[ap]m|st|nd|rd|th)$|[@.:/-].{0,12}\d")
"""What figures look like in such a word."""

LETTERS = expression(r"[^\W\d_]+")
TIME = expression(
    r"[ap]|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}|[ap]m|at|h|st|nd|rd|th"
    r"|noon|to|and|(?:hr|min|minute|hour|day|week|month|year|yr|wk)s?|of|the|o|clock"
)
"""The letters of a word that says when."""

SIGNED = expression(r"\S{0,40}[^\W\d_]\S{0,10}[#$%&*^~+=!_@]\S{0,10}[^\W_]\S{0,40}")
"""A sign in the middle of a word."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word, and the signs between the word before and itself."""

    text: str
    signs: str


def names_password(typed: str) -> bool:
    """Whether a password is spoken of."""
    return HINT.search(typed) is not None and any(NAME.fullmatch(word.text.removesuffix("s")) for word in _split(typed))


def tells_password(typed: str, *, at_sign_in: bool = False) -> bool:
    """Whether a password is told, where one is spoken of: `at_sign_in` by any name, and also just so."""
    if HINT.search(typed) is None:
        return False
    words, name = _split(typed), NAME_AT_SIGN_IN if at_sign_in else NAME
    at = [number for number, word in enumerate(words) if name.fullmatch(word.text) and not _is_verb(words, number)]
    if len(words) == 1:
        return NAME.fullmatch(words[0].text) is not None and "?" not in typed
    spoken = at or any(name.fullmatch(word.text.removesuffix("s")) for word in words)
    if not spoken:
        return False
    return (
        any(_looks_like_one(word.text) for word in words)
        or any(FIGURES.fullmatch(number) for number in _numbers(words))
        or any(_told_after(words, each) or _told_before(words, each) for each in at)
        or any(_told_of_several(words, each, name) for each in range(len(words)))
        or _told_in_passing(words)
        or _told_alone(words)
    )


def looks_mixed(word: str) -> bool:
    """Whether a word is of letters and figures, as passwords and names of accounts are, and nothing else is."""
    return MIXED.fullmatch(word) is not None and not (PLAIN.fullmatch(word) or says_when(word))


def says_when(word: str) -> bool:
    """Whether a word with figures in it says when: a time, a day, how long from now."""
    return IN_FIGURES.search(word) is not None and all(map(TIME.fullmatch, LETTERS.findall(word)))


def _looks_like_one(word: str) -> bool:
    return looks_mixed(word) or SIGNED.fullmatch(word) is not None


def _numbers(words: Sequence[_Word]) -> Iterator[str]:
    """Numbers, each with all the groups that it is written in."""
    for are_figures, group in groupby(words, key=lambda word: word.text.isdecimal()):
        if are_figures:
            yield "".join(word.text for word in group)


def _split(typed: str) -> tuple[_Word, ...]:
    text = " ".join(typed.casefold().replace("’", "'").split())
    for parted, joined in _JOINED:
        text = parted.sub(joined, text)
    words, signs = [], ""
    for piece in text.split():
        core = piece.strip(_EDGES)
        if not core:
            signs += piece
            continue
        lead, _, tail = piece.partition(core)
        words.append(_Word(core, signs + lead))
        signs = tail
    return tuple(words)


def _is_verb(words: Sequence[_Word], at: int) -> bool:
    """Whether somebody is about to pass out, or to pass something on."""
    return words[at].text == "pass" and at > 0 and words[at - 1].text in PASSING


def _told_after(words: Sequence[_Word], at: int) -> bool:
    """After the name of a password; who asks which one it is tells none."""
    rest = words[at + 1 :]
    if not rest or (at and words[at - 1].text in WHICH):
        return False
    following = rest[0]
    if _TELLING & set(following.signs):
        return following.text not in OPENERS
    if _ENDING & set(following.signs):
        return False
    if following.text in _IS:
        return _is_told(rest[1:])
    if following.text in _MAY - {"to"} and len(rest) > 1 and rest[1].text in _MAY:
        return _is_told(_after(rest, _MAY))
    if following.text in OF and any(word.text in _IS for word in rest[:MOST_BETWEEN]):
        return _told_further_on(rest)
    if following.text in BROUGHT:
        return len(rest) > 1 and _first(rest[1:]) not in KNOWN
    if len(rest) == 1 and not any(word.text in ASKING for word in words):
        return True
    if SMALL.fullmatch(following.text) and len(rest) > 1 and rest[1].text in COUNTED:
        return False
    return following.text not in KNOWN or following.text in GREETINGS


def _told_further_on(rest: Sequence[_Word]) -> bool:
    """After "the password of my account is"; `rest` begins with what stands between."""
    at = next(number for number, word in enumerate(rest) if word.text in _IS)
    between, said = rest[:at], rest[at + 1 :]
    return bool(said) and all(word.text in KNOWN for word in between) and _first(said) not in KNOWN


def _is_told(rest: Sequence[_Word]) -> bool:
    """What a password is said to be."""
    if not rest:
        return False
    if rest[0].text == "the" and len(rest) > 1 and rest[1].text == "same":
        return False
    if _TELLING & set(rest[0].signs) or _first(rest) not in STATES:
        return True
    return len(rest) > 1 and not rest[1].signs and rest[1].text not in KNOWN


def _told_of_several(words: Sequence[_Word], at: int, name: re.Pattern[str]) -> bool:
    """After "my passwords are"."""
    several, rest = words[at].text, words[at + 1 :]
    if not (several.endswith("s") and name.fullmatch(several[:-1]) and len(rest) > 1):
        return False
    return rest[0].text in {"are", "were"} and _first(rest[1:]) not in KNOWN


def _told_before(words: Sequence[_Word], at: int) -> bool:
    """Before the name: "… is my password", "… as my password", "is … my password"."""
    before = [word.text for word in words[:at]]
    while before and before[-1] in OWNERS:
        before.pop()
    if len(before) < 2:
        return False
    if before[-1] in {"is", "was", "as"}:
        return before[-2] not in KNOWN
    return before[-2] in {"is", "was"} and len(before) < at and before[-1] not in KNOWN


def _told_in_passing(words: Sequence[_Word]) -> bool:
    """After "it is", "I typed", "I changed it to"."""
    for at, word in enumerate(words[:-1]):
        rest = words[at + 1 :]
        if word.text in _IT_IS and _first(rest) not in KNOWN:
            return True
        if word.text == "it" and rest[0].text in _IS and len(rest) > 1 and _first(rest[1:]) not in KNOWN:
            return True
        if word.text in GIVEN and rest[0].text not in KNOWN:
            return True
        changed = word.text == "to" and any(each.text in CHANGED for each in words[max(0, at - 4) : at])
        if changed and rest[0].text not in KNOWN:
            return True
    return False


def _told_alone(words: Sequence[_Word]) -> bool:
    """One word behind a full stop, a comma or a dash at the end; or the first, "that is my password" after it."""
    parts: list[list[str]] = [[]]
    for word in words:
        if _ENDING & set(word.signs):
            parts.append([])
        parts[-1].append(word.text)
    parts = [part for part in parts if part]
    if len(parts) < 2:
        return False
    last = [word for word in parts[-1] if word not in FILLERS]
    if len(last) == 1 and last[0] not in KNOWN:
        return True
    return len(parts[0]) == 1 and parts[0][0] not in KNOWN and parts[1][0] in {"that", "that's", "thats", "is", "was"}


def _first(rest: Sequence[_Word]) -> str:
    """The first word that says something."""
    return next((word.text for word in rest if word.text not in FILLERS), rest[-1].text)


def _after(rest: Sequence[_Word], words: frozenset[str]) -> Sequence[_Word]:
    """What follows these words."""
    at = next((number for number, word in enumerate(rest) if word.text not in words), len(rest))
    return rest[at:]
