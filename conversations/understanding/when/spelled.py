"""Days of the month in words, put in figures: "the twenty third" is "the 23rd", "Dec the nineteenth" is "Dec the 19th".

Only where a day of the month is meant, so that "fifth avenue" and "the second one" stay. It must never read a meaning.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import ending
from conversations.understanding.words import MONTHS, ORDINALS, WEEKDAYS, either
from conversations.understanding.words.needs import gated

_PLAIN = {word: n for word, n in ORDINALS.items() if n > 3}  # "the first" and "the second" may be much else
_MONTH, _DAY = either(MONTHS), either(WEEKDAYS)
_NEEDS = " ".join(sorted({word for said in ORDINALS for word in said.split()}))
_ENDS = (
    r"(?=\W*\Z|[,.;:!?/-]| (?:or|and|to|till|until|at|after|before|from|in|is|isnt|would|will|but|not|if|please|pls|"
    r"onwards?|any|should|then|thanks|though|bar|this|next|if|has|for|as|around|between|because|so|half|quarter|noon|"
    r"morning|afternoon|evening|early|late|instead|preferably|ideally|of next|of this|of the|with|works|suits|"
    rf"only|give|plus|minus|itself|\d|{_MONTH})\b)"
)
_SPELLED = gated(
    rf"\b(?:(?P<the>the )(?P<plain>{either(_PLAIN)}){_ENDS}|(?<!last )(?<!first )(?<!middle )(?<!final "
    rf")(?P<of>{either(ORDINALS)})(?= of {_MONTH}\b)|"
    rf"(?P<ahead>{either(_PLAIN)})(?= {_MONTH}\b)|"
    rf"(?P<day>(?:{_MONTH}|{_DAY}),? the )(?P<any>{either(ORDINALS)}){_ENDS}|"
    rf"(?P<month>{_MONTH} )(?P<after>{either(ORDINALS)}){_ENDS})",
    _NEEDS,
)


def in_figures(said: str) -> str:
    """The words, with the days of the month in figures."""
    return _SPELLED.sub(_figures, said)


def _figures(found: re.Match[str]) -> str:
    parts = found.groupdict()
    before = parts["the"] or parts["day"] or parts["month"] or ""
    word = next(filter(None, (parts[name] for name in ("plain", "of", "ahead", "any", "after"))))
    return f"{before}{ORDINALS[word]}{ending(ORDINALS[word])}"
