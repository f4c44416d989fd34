"""Conditions that the clinic decides, or the weather, and that say nothing of the day: "Saturday if you do Saturdays",
"after 7 if you're open that late", "Thursday unless it snows".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

from conversations.understanding.when.plainly import Rows, by_word, put_plainly
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_ENDS = r"(?=\W*\Z|[,.;!?]| (?:please|pls|thanks|or|else|otherwise|then)\b)"
_THEN = r"(?: (?:on|at|in|the|that|so|as|then|still|free|left|going|late|early|day|all|them|it|at all|yet)\b)"
_PARTS = r"(?:saturdays?|sundays?|weekends?|evenings?|mornings?|afternoons?|lates?|lunchtimes?)"
_SPACE = r"(?:one|any|anything|something|space|room|a slot|a space|an appointment|an appt|a gap|it|that)"

_WEATHER = expression(
    r"\b(?:weathers?|sun|roads?|bus(?:es)?|trains?|snow|rain|dry|raining|rains|snows|snowing|icy|pouring)\b"
)

_TABLE: Rows = tuple(
    (gated(pattern, *(needs or ("if",))), to)
    for pattern, to, *needs in (
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
        (
            (
                r",? \b(?:if|unless|as long as|so long as|provided) (?:the )?(?:weathers?|it|its|sun|roads?|bus|"
                r"buses|"
                r"trains?|snow|rain)?(?: is| are|s)? ?(?:(?:not|alright|all right|nice|dry|running|raining|rains|"
                r"snows|"
                r"snowing|icy|pouring|behaves|holds|keeps|stays|permits|on time|decent|clear|shines|out|ok|okay|good|"
                r"fine"
                rf") ?){{1,3}}{_ENDS}"
            ),
            lambda found: "" if _WEATHER.search(found[0]) else found[0],
            (
                "weather weathers sun road roads bus buses train trains snow rain dry raining rains snows snowing icy "
                "pouring"
            ),
        ),
        (
            (
                r",? \bif (?:i|im|i am|we|were)(?: am| are| still| can| do)? (?:remember|spared|feel up to it|up to "
                r"it|"
                r"feeling up to it|well enough|feel well enough|feel well|feeling better|feel better|still alive|"
                r"make it|"
                rf"have (?:my|the|our) (?:car|lift|transport)(?: back| fixed)?){_ENDS}"
            ),
            "",
        ),
        (r"\b(?:god|lord) willing\b,? ?", "", "willing"),
    )
)
_BY_WORD = by_word(_TABLE)


def without_conditions(said: str) -> str:
    """The words without the conditions that nobody here can know."""
    return put_plainly(said, _TABLE, _BY_WORD)
