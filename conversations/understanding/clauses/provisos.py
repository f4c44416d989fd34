"""Conditions that say no more than a wish does: "as long as it's soon", "if it's not before 11 then leave it".

Apart from what reads a wish, as a no in a condition denies nothing. Must never take away what nobody can hold.
"""

from __future__ import annotations

import re

from conversations.understanding.words.expression import expression

_OR_ELSE_NOT = expression(
    r"[\s,.]{0,2}\b(?:(?:but|and) )?(?:if (?:it|that|they|there|you|this)(?:(?:['’]?s| is|['’]?re| are) not|"
    r" is ?n['’]?t| have ?n['’]?t|['’]?ve not)|unless (?:it|that|they|there|you|this)(?:['’]?s| is|['’]?re| are))"
    r"(?: got| have)?(?: anything| something| one)? (?P<bound>[^,;.!?]{2,24}?)[,;]? (?:then )?"
    r"(?:just )?(?:leave it|forget it|do ?n['’]?t bother|never ?mind|skip it|no thanks|"
    r"it['’]?s no (?:good|use)|no good|no use)\b",
    re.IGNORECASE,
)
"""What is let go of unless it is so, which wishes that it is so."""

_PROVIDED = r"(?:as|so) long as|provided(?: that)?|providing(?: that)?|on condition(?: that)?"
_A_TIME = expression(
    rf"[\s,]{{0,2}}\b(?:{_PROVIDED}) (?:it|that|this|they|there)(?:['’]?s|['’]?re| is| are)(?: something)? "
    r"(?=(?:very |quite |pretty |really )?(?:soon|early|this|next|before|after|by|within|tomorrow|today|"
    r"in the (?:morning|afternoon|evening)|on an? |(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! as))",
    re.IGNORECASE,
)
"""A condition that names a time, which is looked for."""

_SOMEBODY = (
    r"(?P<who>an? (?:female|male|woman|man|lady|gentleman)\b(?: (?:doctor|dr|gp|clinician|nurse))?"
    r"|(?:dr|doctor) [a-z]{2,20})"
)
_SURELY = expression(
    rf"\b(?:(?:(?:can|could|would|will|please) )?(?:you )?(?:please |just )?(?:make sure|ensure|be sure)(?: that)?|"
    rf"{_PROVIDED}|only if) (?:(?:it|that)(?:['’]?s| is| will be)(?: with)?|i (?:get|see|have)) {_SOMEBODY}",
    re.IGNORECASE,
)
"""Whom it has to be with, which is wished for."""

_ALTERNATIVE = expression(
    r"\b(?:if|unless)\b[^.;!?]{2,80}\b(?:otherwise|if not|failing that|or else|then)\b"
    r"|\b(?:if|unless)\b[^.;!?]{0,40}\b(?:full|booked up|closed|busy|away|nothing|earlier|sooner|free)\b",
    re.IGNORECASE,
)
"""One of two, according to what nobody knows yet."""
_COURTEOUSLY = expression(
    r"[\s,]{0,2}\bif (?:it can be (?:done|managed|arranged)|(?:that|it)(?:['’]?s| is) (?:all the same(?: to you)?|"
    r"no (?:trouble|bother)|not too much (?:trouble|bother))|you (?:do ?n['’]?t|would ?n['’]?t) mind|"
    r"you (?:can|could)(?: manage(?: it| that)?)?)(?= {0,2}(?:\Z|[,.;!?]))",
    re.IGNORECASE,
)
"""What is said for courtesy, and is no condition: "if it can be done"."""


def plainly(typed: str) -> str:
    """The words with such a condition as the wish that it is."""
    said = _OR_ELSE_NOT.sub(r", \g<bound>", _COURTEOUSLY.sub("", typed))
    return _SURELY.sub(r"with \g<who>", _A_TIME.sub(", ", said))


def names_an_alternative(typed: str) -> bool:
    """Whether it is to be one of two, according to what nobody knows yet."""
    return bool(_ALTERNATIVE.search(typed))
