"""What is said around a day, in whichever way the day is named: "once the 8th has gone" is "after the 8th".

A table like those of the roundabout words, which comes after them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

from conversations.understanding.when.plainly import POINT, Rows, by_word, put_plainly
from conversations.understanding.words.needs import gated

_COUNTS = r"(an?|one|two|three|\d{1,2}) (days?|weeks?|fortnights?|months?)\b"
_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"\b(?:once|when|as soon as|after|until|till|now)(?: its| it is)? ({POINT})(?: weekend)?"
                r"(?:(?: (?:has|have|is|are|was|s))?(?: (?:all|well|truly|and|safely|finally|been)){0,3} "
                r"(?:over(?: and done with)?|gone(?: by)?|passed|past|done(?: with)?|finished|out of the way|behind us))\b"
            ),
            r"after \1",
            "over gone passed past done finished way behind",
        ),
        (
            (
                r"\b(?:the )?(?:very )?(?:first|earliest|soonest|next) (?:one|slot|appointment|appt|time|thing|available|"
                r"free|possible|you have|youve got|you can do|going|there is)(?: (?:one|slot|appointment|appt|time|day|"
                r"date|available|free|possible|you have|youve got|you can do|going|there is)){0,3} "
                r"(?=(?:after|from|on or after|following)\b)"
            ),
            "as soon as possible ",
            "after from following",
        ),
        (
            (
                r"\b(before|after|until|till|by) (?:i|we|they|he|she|(?:my|our) \w+) "
                rf"(?:(?!(?:on|can|could|would|please)\b)[a-z]+ ){{1,5}}(?:on )?(?={POINT})"
            ),
            r"\1 ",
            "before after until till by",
        ),
        (
            rf"\b(?:in |on )?the (morning|afternoon|evening|night) (after|before) (?={POINT})",
            r"in the \1 the day \2 ",
            "morning afternoon evening night",
        ),
        (rf"\b({POINT}) plus {_COUNTS}", r"\2 \3 after \1", "plus"),
        (rf"\b({POINT}) minus {_COUNTS}", r"\2 \3 before \1", "minus"),
        (
            (
                r"\b(?:provided|providing|as long as|so long as|only if) (?:its |it is |thats |that is )"
                r"(?=(?:not |after|before|from|until|till|between|no |at |in ))"
            ),
            "but ",
            "provided providing long only",
        ),
        (
            r",? (?:unless|except if|but not if) (?:its |it is |thats |that is )(?=(?:after|before)\b)",
            ", not ",
            "unless except not",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def about_whichever_day(said: str) -> str:
    """The words, with what is said around a day put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
