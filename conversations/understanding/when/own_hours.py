"""Days that each have hours of their own: "Mon after 12, Tues any, Wed no", "after 5.30 any day or Saturday".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import AN_HOUR, DAY, END, MONTH, SPOKEN_TIME, Rows, by_word, put_plainly
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_FROM_TO = rf"(?:(?:between|from) )?{AN_HOUR} ?(?:-|to|till|until|and) ?{SPOKEN_TIME}"
_SORTS = r"(?:mornings?|afternoons?|evenings?)"
_DATE = rf"the \d\d?(?:st|nd|rd|th)(?: (?:of )?{MONTH})?"
_ANY = r"any(?: ?time)?|all day|whenever"
_NONE = r"no(?: good| use)?|not|never|none|cant(?: do)?|x|out"
_ITS_HOURS = (
    rf"(?:{_ANY}|{_NONE}|yes|(?:after|before|from|until|till|at|by) {SPOKEN_TIME}|am|pm|mornings?|afternoons?|"
    rf"evenings?|{_FROM_TO})"
)
_EACH = expression(
    rf"\A(?:(?:(?:on )?{DAY}:? {_ITS_HOURS}"
    rf"|(?:not|no|never) (?:on )?{DAY})(?:\Z|,? (?:and |or |then )?|[,;.] ?(?:and |or |then )?)){{3,7}}\Z"
)
_ITS_OWN = expression(rf"(?P<day>{DAY}):? (?P<hours>{_ITS_HOURS})(?=\Z|[,;. ])")
_IS_ANY, _IS_NONE = expression(rf"\A(?:{_ANY}|yes)\Z"), expression(rf"\A(?:{_NONE})\Z")


def _each_its_hours(found: re.Match[str]) -> str:
    """Three days and more, each with its hours; those that do not suit are no choice."""
    days = [
        f"{one['day']} {'any time' if _IS_ANY.match(one['hours']) else one['hours']}"
        for one in _ITS_OWN.finditer(found[0])
        if not _IS_NONE.match(one["hours"])
    ]
    return " or ".join(days) or found[0]


def _other_any_time(found: re.Match[str]) -> str:
    """Two dates, of which one has a bound: the other one is any time."""
    other = found["two"] if found["one"] == found["which"] else found["one"]
    return f"{other} any time or {found['which']} {found['at']}"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (_EACH.pattern, _each_its_hours, "<weekday>"),
        (
            (
                rf"(?P<one>{_DATE}) or (?P<two>{_DATE}),? (?:but |and |though )?(?:only )?"
                rf"(?P<at>(?:until|till|before|after|from) {SPOKEN_TIME}) on (?P<which>(?P=one)|(?P=two))\b"
            ),
            _other_any_time,
            "or",
            "on",
        ),
        (
            (
                rf"\b(?P<one>{_SORTS}) (?P<when>next week|this week),? (?:(?!or\b)[a-z]+ ){{0,3}}?(?:the )?week "
                rf"after(?: that)?,? (?:so )?(?P<two>{_SORTS}){END}"
            ),
            lambda found: (
                f"{found['one']} {found['when']} or {found['two']} "
                f"{'the week after next' if found['when'][0] == 'n' else 'next week'}"
            ),
            "week",
            "after",
        ),
        (
            (
                rf"\A(?P<at>(?:after|before|from|until) {SPOKEN_TIME}),?(?: on)? (?P<any>any ?day|weekdays|any "
                rf"weekday),?"
                rf"(?: or|,)(?: else)? (?:on )?(?P<day>{DAY}|weekends?)(?: any ?time| all day)?{END}"
            ),
            r"any day \g<at> or \g<day> any time",
            "after before from until",
        ),
        (
            (
                rf"\b(?P<any>any ?day|weekdays) (?P<at>(?:after|before|from|until) {SPOKEN_TIME}),? (?:on "
                rf")?(?P<day>{DAY}|"
                r"weekends?) (?:any ?time|all day)"
            ),
            r"\g<any> \g<at> or \g<day> any time",
            "after before from until",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def with_own_hours(said: str) -> str:
    """The words, with each of the days and its hours put as a choice of its own."""
    return put_plainly(said, _TABLE, _BY_WORD)
