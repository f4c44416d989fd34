"""Hours during which somebody cannot, and those that are left: "any time on the 20th save 2-4", "she naps 1 till 3",
"not before 10 or after 3", "next week, I start work at 9".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    DAY,
    END,
    FROM_ONE_TO_TWO,
    MONTH,
    SPOKEN_TIME,
    Rows,
    by_word,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_NOT_SO_LONG = rf"(?! (?:{MONTH}|days?|weeks?|months?)\b)"
_NOTHING, _OR = r"(?:not|nothing|nowt)", r",? (?:or|and|nor|and not|or not|and nothing)"


def _not_between(found: re.Match[str]) -> str:
    return f", not between {found['one']} and {found['two']}"


_DAYS = rf"{DAY}(?:(?:,? and |,? or |, |,? ?& ?| ){DAY}){{0,4}}"
_ONE_DAY = expression(rf"\b{DAY}\b")


def _not_on_these(found: re.Match[str]) -> str:
    """What somebody does on these days, or on whichever, is no time for a visit."""
    hours = f"{found['one']} to {found['two']}"
    days = [f"{day} {hours}" for day in _ONE_DAY.findall(found["on"] or "")]
    return f", not {' or '.join(days)}" if days else _not_between(found)


def _not_in_the(found: re.Match[str]) -> str:
    """A part of such a day: "no mornings on a Monday"."""
    return "not " + " or ".join(f"{day} {found['part']}" for day in _ONE_DAY.findall(found["on"]))


_BUSY = (
    r"(?:im|i am|i|we|were|we are|ive|weve|i have|we have)(?: (?:always|usually|have to be|need to be|have to "
    r"go|go|got|"
    r"have|am|are|ve)){0,3} (?:at (?!home\b)|to |(?:my |a |an |the |our )?(?=(?:class|classes|lessons?|dialysis|"
    r"chemo|"
    r"choir|yoga|pilates|swimming|bowls|bingo|lunch club|work|meetings?|shifts?|college|church|rehearsals?|training|"
    r"physio|prayers?)\b)|(?=(?:volunteer|teach|help out|babysit|swim|play)\b))"
    rf"(?:(?!(?:{DAY}|free|can|could|appointment|appt|slot|booked|so|but|before|after|until|till|from|"
    r"between)\b)[a-z]+ ){1,5}?"
)

_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"(?<=[a-z\d]) (?:save|barring|excepting) (?:for )?(?:in )?(?:the )?"
                rf"(?P<part>morning|afternoon|evening)s?{END}"
            ),
            r", not in the \g<part>",
            "save barring excepting",
        ),
        (
            rf"(?<=[a-z\d]),? \b(?:save|bar|barring|excepting)(?: for| from| between)? {FROM_ONE_TO_TWO}{_NOT_SO_LONG}",
            _not_between,
            "save bar barring excepting",
            "#",
        ),
        (
            (
                r",? ?\b(?:(?:but|as|because|cos|and) )?(?:she|he|they|(?:the )?baby|(?:my|our|the) [a-z]+)(?: "
                r"(?:always|usually|normally|generally))? (?:naps?|sleeps?|(?:is|s) (?:asleep|napping)|has "
                r"(?:(?:a|her|"
                rf"his|their) )?(?:naps?|sleep|rest|lie down))(?: usually)? {FROM_ONE_TO_TWO}"
            ),
            _not_between,
            "nap naps sleep sleeps asleep napping rest lie",
        ),
        (
            (
                rf"(?:,? (?:but|as|because|cos|and) )?\b{_BUSY}{FROM_ONE_TO_TWO}(?:,? (?:on )?(?P<on>{_DAYS}))?"
                rf"(?:,? so not then)?{END}"
                r"(?![^;!?]{0,60}\b(?:that|then|them|those|between|around)\b)"
            ),
            _not_on_these,
            "#",
        ),
        (
            (
                r"\b(?:my|the|our) [a-z]+ (?:comes?|is here|are here|visits?)(?: in| on)? "
                rf"(?P<on>{_DAYS}),? {FROM_ONE_TO_TWO}{END}"
            ),
            _not_on_these,
            "#",
        ),
        (
            (
                r"\b(?:(?:i |we )?(?:cant|cannot|dont|wont)(?: do| make| manage| like| want)?|not|no)(?: (?:the|"
                r"any|in "
                rf"the))? (?P<part>mornings?|afternoons?|evenings?) (?:on|of) (?:an? |the )?(?P<on>{_DAYS})"
            ),
            _not_in_the,
            "morning mornings afternoon afternoons evening evenings",
        ),
        (
            (
                r"\b(?P<when>weekends?(?: only)?|only weekends?),? (?:as|because|cos|since) [^.;!?\d]{3,60} "
                r"(?:in|during) "
                rf"the week{END}"
            ),
            r"\g<when>",
            "week",
        ),
        (
            (
                r"\b(?:(?:the|my|our) )?[a-z]+ (?:comes?|is here|are here|visits?|calls?)(?: in)? "
                rf"{FROM_ONE_TO_TWO},? so (?:any|some) other time"
            ),
            lambda found: f"any time{_not_between(found)}",
            "other",
        ),
        (
            (
                r"(?:,? (?:as|because|cos|since)|[,.;]) (?:i|we|he|she)(?: usually| always| dont)? "
                rf"starts?(?: (?:work|my shift|school))?(?: at| till| until)? (?P<at>{SPOKEN_TIME}){END}"
            ),
            r", before \g<at>",
            "start starts",
        ),
        (
            (
                rf"\bno(?:t any|t)? (?:good|use)(?: (?:to|for) (?:me|us))?,? (?P<bound>after|past|before) "
                rf"(?P<at>{SPOKEN_TIME})"
            ),
            r", not \g<bound> \g<at>",
            "good use",
        ),
        (rf"\b(?P<any>any ?(?:day|time)) bit (?={DAY}\b)", r"\g<any> but ", "bit"),
        (
            (
                r"\blate (?P<part>afternoons?)\b(?=[^.;!?]{0,80}\b(?:not|nothing|no later than) (?:after )?"
                r"(?:1|2|3|one|two|three)(?: ?pm)?\b(?![:.]\d))"
            ),
            r"\g<part>",
            "late",
        ),
        (r"(?<!the )\bafternoon (?=work\b)", "after ", "afternoon"),
        (
            (
                r"\bafter work,? (?:so )?(?:at |about |around |say |from )?(?P<h>\d{1,2})[:.]?(?P<m>[0-5]\d)\b(?! "
                r"?(?:to|-))"
            ),
            lambda found: f"from {found['h']}.{found['m']}",
            "work",
        ),
        (r"(?<!as )\bearly as (?:poss(?:ible)?|you can|can be)\b(?! in)", "as early as possible", "early"),
        (rf"\bbout (?={SPOKEN_TIME}|the \d)", "about ", "bout"),
        (
            (
                rf"\b{_NOTHING} (?:before|earlier than) (?P<one>{SPOKEN_TIME}){_OR} "
                rf"(?:after|later than) (?P<two>{SPOKEN_TIME})"
            ),
            r"between \g<one> and \g<two>",
            "before earlier",
        ),
        (
            (
                rf"\b{_NOTHING} (?:after|later than) (?P<two>{SPOKEN_TIME}){_OR} "
                rf"(?:before|earlier than) (?P<one>{SPOKEN_TIME})"
            ),
            r"between \g<one> and \g<two>",
            "before earlier",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def without_barred_hours(said: str) -> str:
    """The words, with the hours that somebody cannot put as what is denied, or as what is left."""
    return put_plainly(said, _TABLE, _BY_WORD)
