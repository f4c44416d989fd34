"""The first or last that there is on a day, and hours near one: "the very first one on Friday", "the last slot on the
9th", "round 11", "the back of ten".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    END,
    FROM_TO,
    MONTH,
    NUMBER,
    POINT,
    Rows,
    by_word,
    ending,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_BEGINS = (
    r"\A(?:(?:can|could|may) (?:i|we) (?:have|get|book) |(?:id|i would|wed) (?:like|prefer|love) |(?:maybe|ideally|"
    r"preferably|just|please|yes) )?"
)
_ONE = r"(?:one|slot|appointment|appt|apt|app|opening|of the day|thing you have)(?: of the day| in the day)?"
_YOURS = (
    r"(?:,? (?:that )?(?:you|u)(?:ve| have)?(?: got| get| do| can do| can give me| offer)?"
    r"|,? (?:available|going|possible))?"
)
_FIRST = rf"(?:at )?(?:the |your )?(?:very |absolute )?(?:first|earliest) (?![a-z]+ of the day){_ONE}{_YOURS}"
_LAST = rf"(?:at )?(?:the |your )?(?:very |absolute )?(?:last|latest) {_ONE}{_YOURS}"
_LATEST = (
    rf"(?:at )?(?:the |your )?(?:very )?latest(?: {_ONE})? (?:you|u)(?:ve| have)?(?: got| do| can do| can| offer)?"
)
_NUMBERED = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6} \d\d?"
_NAMED = rf"{_NUMBERED}|{POINT}"
_ON = rf"(?:,? (?:on |for )?(?P<day>(?:an? |any |every )?(?:{_NAMED})))"
_NOON = r"(?:lunch(?: ?time)?|noon|midday|12)"
_LUNCH = r"(?:my |for )?(?:lunch ?time|lunch(?: break| hour)?)"
_PARTS = {"early": "early", "start": "early", "beginning": "early", "later": "late", "end": "late"}
_OF_MONTH = rf"(?:next month|this month|(?:in )?{MONTH})"
_HOURS = rf"(?:{NUMBER}|\d\d?)"

_A_NUMBER = expression(r" (\d\d?)\Z")


def _day_of(found: re.Match[str]) -> str:
    """The day, with a bare number beside its name as a date: "mon 7"."""
    return _A_NUMBER.sub(lambda one: f" the {one[1]}{ending(int(one[1]))}", found["day"])


def _soonest_on(found: re.Match[str]) -> str:
    return f"{_day_of(found)}, as soon as possible"


def _latest_on(found: re.Match[str]) -> str:
    return f"{_day_of(found)}, last one of the day"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (rf"\b(?:the )?(?:very )?(?:last|latest) {_ONE}{_YOURS} before {_NOON}\b", "late morning", "last latest"),
        (rf"{_BEGINS}{_FIRST}{_ON}{END}", _soonest_on, "first earliest"),
        (rf"{_BEGINS}(?P<day>{_NAMED}),? {_FIRST}{END}", _soonest_on, "first earliest"),
        (rf"{_BEGINS}(?P<day>{_NAMED}),? (?:{_LAST}|{_LATEST}){END}", _latest_on, "last latest"),
        (rf"{_BEGINS}(?:{_LAST}|{_LATEST}){_ON}{END}", _latest_on, "last latest"),
        (r"\bor (?:the )?(?:latest|last) u (?:got|have|do)\b", "or the latest you have", "latest last"),
        (
            (
                rf"(?:(?<=, )|(?<=day )|(?<=tomorrow )|(?<=today )|(?<=\d[a-z]{{2}} )|\A)round (?:about "
                rf")?(?={_HOURS}\b|half|"
                r"quarter|noon|midday)"
            ),
            "around ",
            "round",
        ),
        (
            (
                rf"\b(?:at |around |about )?(?:the )?back of (?P<at>{_HOURS})(?: oclock)?(?=\W*\Z|"
                rf"[,.;!?]| (?:on|please|"
                r"this|next|would|if|is)\b)"
            ),
            r"between \g<at> and half \g<at>",
            "back",
        ),
        (
            (
                r"\b(?P<day>today|tomorrow),? (?:at )?(?:the )?(?:eod|cob|end of (?:the )?day|close of "
                r"play)(?=\W*\Z|[,.;!?]|"
                r" (?:please|pls|or|if)\b)"
            ),
            r"\g<day> late in the day",
            "eod cob end close",
        ),
        (
            (
                rf"\b(?:{_LUNCH}),? (?:as |but |cos |because )?(?:i|we|he|she) (?:only |just )?(?:get|"
                rf"gets|have|has|take|"
                rf"takes)(?: it| mine| a break)? (?:from )?(?P<at>{FROM_TO}){END}"
            ),
            r"\g<at>",
            "get gets have has take takes",
            "#",
        ),
        (
            (
                rf"\b(?P<month>{_OF_MONTH})(?P<by>(?:,? (?:please|if (?:thats|its|that is) (?:ok|okay|"
                rf"alright|all right|"
                rf"possible)|if possible))?),? (?:(?:quite|fairly|very) )?(?:(?P<part>early|later) on|"
                rf"(?:at |near |towards )?"
                rf"the (?P<edge>start|beginning|end)(?: of it)?){END}"
            ),
            lambda found: f"{_PARTS[found['part'] or found['edge']]} {found['month'].removeprefix('in ')}",
            "early later start beginning end",
        ),
        (r"\b(?P<which>this|next|the) month(?: ending|s ending)" + END, r"the end of \g<which> month", "ending"),
        (r"\basap,? (?P<half>am|pm)(?=\W*\Z)", r"as soon as possible in the \g<half>", "asap"),
        (
            r"\A\W*(?:right now(?: please)?|now,? if (?:at all )?possible|now,? if (?:you|u) can)\W*\Z",
            "as soon as possible",
            "now",
        ),
        (
            r"\A\W*(?P<about>about|around|roughly) a (?P<long>week|fortnight|month)(?: from now| or so)?\W*\Z",
            r"in \g<about> a \g<long>",
            "about around roughly",
        ),
        (r"\bwfh\b", "work from home", "wfh"),
    )
)
_BY_WORD = by_word(_TABLE)


def first_and_last(said: str) -> str:
    """The words, with the first or last of a day put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
