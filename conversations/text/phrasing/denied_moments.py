"""Single dates and times that must not be: "anything but the 7th", "not at 9", "I have the plumber on the 7th".

Finds the words that name them, and what is left of the text without them. Must never read a wish; what the words mean
is understood as everything else is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from conversations.understanding.words.expression import expression

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DATE = (
    rf"(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)(?: (?:of )?{_MONTH})?|\d{{1,2}} {_MONTH}|{_MONTH} (?:the"
    rf" )?\d{{1,2}}(?:st|nd|rd|th)?)"
    r"(?!\w)"
)
_NEAR = r"(?:tomorrow|today|this week(?!end|day)|next week(?!end|day))(?!\w)"
_FIRST = rf"(?:the )?(?:first|last|second|third) {_DAY}(?: (?:of|in) (?:the month|{_MONTH}))?"
_NOT = (
    r"(?:(?<!if )\bnot(?: on| for)?|(?:n['’]t|not|\bcant|\bwont)(?: really| possibly)? (?:do|make|manage|come|"
    r"be there|be"
    r" free|have)(?: it)?"
    r"(?: on| for)?|\bexcept(?: for)?(?: on)?|\b(?:anything|any ?day|any ?time|everything|all|every ?day"
    r"|whenever)(?: but| bar| except)"
    r"(?: on| for)?|\bapart from|\bother than|\bleave out|\bavoid|\bskip|\bbut not(?: on)?)"
)
_THE_NEXT = (
    rf"[,.;]? ?(?:but |rather |maybe |so |then )?(?:(?:how|what) about )?(?:the )?(?:(?:one|day|week|weekend|month|"
    rf"{_DAY})"
    r" (?:that (?:comes |is )?|just )?(?:after|before|following)|(?:next|following)(?: one| day| week| weekend)?"
    r"(?=\W*\Z|[,.;!?]))"
)
"""What is counted from the day that is denied, and is read with it: "not this week, the one after"."""
_THE_CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o['’]? ?clock)|\d{1,2}[:.]\d\d|noon|midday|half past \w+|quarter (?:past"
    r"|to) \w+"
    r"|(?<=at )(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?!\w)"
    r"(?! ?(?:-|–|to|until|till|and) ?(?:\d|noon|midday|half|quarter))(?: in the morning| in the afternoon)?"
)
_DATES = (
    expression(
        rf"{_NOT} (?P<named>{_DATE}|{_NEAR}|{_FIRST})(?: (?:or|and|nor) (?P<too>{_DATE}|{_NEAR}|(?:an? )?{_DAY}))?"
        rf"(?! (?:before|after|at|morning|afternoon|evening))(?!{_THE_NEXT})",
        re.IGNORECASE,
    ),
    expression(
        r"(?<!can )(?<!could )(?<!may )(?<!might )(?<!shall )(?<!should )(?<!must )(?<!do )(?<!will )(?<!if )"
        r"\b(?:i|we)(?:['’]ve| have|ve)(?: got)? (?:the|an?|my|our) (?!free\b|spare|day off|gap|window|slot|morning"
        r"|afternoon)"
        rf"(?:[a-z]+ ){{1,4}}?(?:coming |booked |here |there )?on (?P<named>{_DATE}|{_DAY}(?!s))",
        re.IGNORECASE,
    ),
    expression(
        rf"(?P<named>{_DATE}|{_FIRST})(?: is|['’]s) (?:no good|out|not (?:good|possible|ok)|impossible|bad|taken|"
        r"(?:when|my|our|the|her|his|a)\b[^.;!?]{0,40})(?:,? so not (?:that|then)(?: one| day)?)?",
        re.IGNORECASE,
    ),
)  # fmt: skip
_TIMES = expression(
    rf"(?:{_NOT}|\bnever)(?: come)?(?: at| for| at the)? ?(?P<named>{_THE_CLOCK})(?: or (?P<too>{_THE_CLOCK}))?",
    re.IGNORECASE,
)
_TOLD = expression(r"(?:as|like)? ?\blast (?:time|year|week)\b[^.;!?]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DeniedMoments:
    """The words of dates and of times that must not be, and the text without them."""

    dates: tuple[str, ...]
    times: tuple[str, ...]
    rest: str


def denied_moments(typed: str) -> DeniedMoments | None:
    """The single dates and times that are denied; None where none is."""
    dates: list[str] = []
    rest = typed
    for pattern in _DATES:
        dates += [name for one in pattern.finditer(rest) for name in one.groupdict().values() if name]
        rest = pattern.sub(" ", rest)
    times = [name for one in _TIMES.finditer(rest) for name in (one["named"], one["too"]) if name]
    rest = _TIMES.sub(" ", rest)
    if not dates and not times:
        return None
    return DeniedMoments(tuple(dates), tuple(times), _TOLD.sub(" ", rest) if times else rest)
