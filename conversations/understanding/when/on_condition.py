"""Conditions that the clinic decides, and that say nothing of the day: "Saturday if you do Saturdays", "after 7 if
you're open that late".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

from conversations.understanding.when.plainly import Rows, by_word, put_plainly
from conversations.understanding.words.needs import gated

_ENDS = r"(?=\W*\Z|[,.;!?]| (?:please|pls|thanks|or|else|otherwise|then)\b)"
_THEN = r"(?: (?:on|at|in|the|that|so|as|then|still|free|left|going|late|early|day|all|them|it|at all|yet)\b)"
_PARTS = r"(?:saturdays?|sundays?|weekends?|evenings?|mornings?|afternoons?|lates?|lunchtimes?)"
_SPACE = r"(?:one|any|anything|something|space|room|a slot|a space|an appointment|an appt|a gap|it|that)"

_TABLE: Rows = tuple(
    (gated(pattern, "if"), to)
    for pattern, to in (
        (
            (
                rf",? \bif (?:you|they|u)(?: still| ever)? (?:do|work|run|see people){_THEN}{{0,3}}"
                rf"(?: {_PARTS})?{_THEN}{{0,3}}{_ENDS}"
            ),
            "",
        ),
        (
            (
                r",? \bif (?:youre|you are|u are|theyre|they are|its|it is|thats|that is|that day is)(?: still)? "
                rf"(?:open|free|available){_THEN}{{0,4}}(?: {_PARTS})?{_ENDS}"
                r"(?!,? (?:doubt|so|else|otherwise|if not|then)\b)"
            ),
            "",
        ),
        (
            (
                r",? \bif (?:theres|there is|there are|youve(?: got)?|you have(?: got)?) (?:no|nothing|none)"
                rf"(?: (?:{_PARTS}|slots?|appointments?|spaces?))?{_THEN}{{0,4}}{_ENDS}"
            ),
            "",
        ),
        (
            (
                r",? \bif (?:theres|there is|youve(?: got)?|you have(?: got)?|you ?ve got|they have(?: got)?) "
                rf"{_SPACE}{_THEN}{{0,4}}{_ENDS}"
            ),
            "",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def without_conditions(said: str) -> str:
    """The words without the conditions that only the clinic can know."""
    return put_plainly(said, _TABLE, _BY_WORD)
