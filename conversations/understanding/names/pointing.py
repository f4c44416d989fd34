"""A visit of the clinic's that is pointed at by one word of its name ("the blood one"), or spelled by its sound.

Only where one name alone can be meant. It must never choose between two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from conversations.understanding.normalise import plain
from conversations.understanding.words.common import LIGHT
from conversations.understanding.words.expression import expression

_THE_ONE = expression(
    r"\b(?P<the>the|a|an|that|this|just|your)? ?(?P<word>[a-z]{2,20}(?:[ -][a-z]{2,20})?) (?:one|1|option|thing"
    r"|thingy)\b",
    re.IGNORECASE,
)
_VIDEO = expression(
    r"\b(?:(?P<by>on|by|over|via|through) )?(?:vids?|video|vidio|vidoe|vdeo)\b(?! ?(?:calls?|consult\w*"
    r"|appointments?|appts?|visits?"
    r"|chats?|links?|of|i|that|games?))",
    re.IGNORECASE,
)
"""By video, which is no word of anybody's complaint."""

_BY_VIDEO_WITH = expression(
    r"\b(?:video|vid|online|virtual|zoom|facetime|skype|remote)\b(?: (?:call|chat|appointment|appt|consultation|consult"
    r"|visit|meeting|session|slot|one))? (?:with|to) (?:(?:a|an|the|my|any|some|one of the|your) ){0,2}(?:gps?|doctors?"
    r"|docs?)\b"
    r"|\b(?:see|speak to|talk to|have)? ?(?:a |the |my )?(?:gp|doctor|dr|doc)(?:['’]?s)? (?:appointment "
    r"|appt |consultation |visit )?"
    r"(?:(?:by|on|over|via|through) (?:a )?)?(?:video|zoom|facetime|skype)(?: (?:call|chat|appointment"
    r"|consultation|link))?\b",
    re.IGNORECASE,
)
"""Somebody who is seen by video, which is one visit and no two."""
_NO_VIDEO = expression(
    r"n['’]t\b|\b(?:not|no|never|without|or|rather than|instead of|difference|than)\b|\?", re.IGNORECASE
)

_WORD = expression(r"[a-z]+")
_SOUNDS = (
    (expression(r"ph"), "f"),
    (expression(r"[ck]+|qu|x"), "k"),
    (expression(r"[sz]+"), "s"),
    (expression(r"[aeiouyhw]"), ""),
)
_TWICE = expression(r"(.)\1")

STEM, LEAST, FEW = 5, 5, 6
"""Letters by which a word of a name is known; sounds of which a name has to be; words that may stand beside it."""


def pointed_at(typed: str, names: Sequence[str]) -> str:
    """The words with the whole name of the one visit that is pointed at by a word of it."""

    def spelled_out(found: re.Match[str]) -> str:
        meant = [name for name in names if _has(name, found["word"].casefold())]
        return f"{found['the'] or ''} {meant[0]}".strip() if len(meant) == 1 else found[0]

    said = _THE_ONE.sub(spelled_out, typed)
    by_video = [name for name in names if _has(name, "video")]
    return _VIDEO.sub(by_video[0], said) if len(by_video) == 1 and by_video[0] not in said else said


def seen_by_video(typed: str, names: Sequence[str]) -> str:
    """The words with the name of the one visit by video, where a doctor is seen by that: "video call with a gp"."""
    by_video = [name for name in names if _has(name, "video")]
    return typed if len(by_video) != 1 or _NO_VIDEO.search(typed) else _BY_VIDEO_WITH.sub(by_video[0], typed)


def _has(name: str, said: str) -> bool:
    """Whether all of these words begin words of the name, or are them."""
    words = plain(name).split()
    return all(
        any(word == one or (len(one) >= STEM and word[:STEM] == one[:STEM]) for word in words) for one in said.split()
    )


def heard_as(typed: str, names: Sequence[str]) -> str | None:
    """The one name all of whose words were typed as they sound, "blud tst"; None where none or several were.

    A name that is spelled right is read by others, and means what they say.
    """
    said = [word for word in _WORD.findall(plain(typed)) if word not in LIGHT]
    if not said or len(said) > FEW:
        return None
    heard = [sounds(word) for word in said]
    fitting = [name for name in names if _sounds_like(heard, [sounds(word) for word in plain(name).split()])]
    if len(fitting) != 1 or set(plain(fitting[0]).split()) <= {*said}:
        return None
    return fitting[0]


def _sounds_like(said: Sequence[str], name: Sequence[str]) -> bool:
    """Whether all of the name is in a row in what was said, and long enough to tell."""
    size = len(name)
    if sum(map(len, name)) < LEAST:
        return False
    return any(list(said[at : at + size]) == list(name) for at in range(len(said) - size + 1))


def sounds(word: str) -> str:
    """What is heard of a word beside its vowels; the first letter counts, whatever it is."""
    heard = word[1:].removesuffix("s")
    for pattern, sound in _SOUNDS:
        heard = pattern.sub(sound, heard)
    first = {"c": "k", "q": "k", "z": "s"}.get(word[0], word[0])
    return first + _TWICE.sub(r"\1", heard)
