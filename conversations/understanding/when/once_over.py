"""The days once something is over, and those that are left beside what somebody has to do: "exams until the 4th, after
this any day", "not this week. The week after", "nights Thursday to Saturday, so earlier in the week".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    AN_HOUR,
    DAY,
    END,
    FEAST,
    MONTH,
    POINT,
    SPOKEN_TIME,
    WEEKDAY,
    YULE,
    Rows,
    by_word,
    every,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_SO = r"[,.;!?]{1,3} ?(?:so |but |maybe |how about |what about |then )?"
_WHY = r"(?:(?!\b(?:or|nor|and|but|next|weeks?|months?|any)\b)[^.;!?\d]){0,60}"
_OPEN = expression(
    r"\b(?:any|free|available|ok|fine|good|can|could|here|around|whenever|from|not|between|home|every)\b"
)
_SHUT = expression(r"[^.;!?]{0,30}\b(?:away|busy|not|cant|no|gone|abroad|working|wont|off|leaving|fly|flying)\b")
_AFTER = r"(?:the )?(?:week|one) (?:after|following)(?: that)?(?: one)?(?:,? (?:is|would be) (?:fine|ok|good|better))?"
_DATE = rf"(?:the )?\d\d?(?:st|nd|rd|th)(?: (?:of )?{MONTH})?|(?:the )?\d\d? (?:of )?{MONTH}"
_THIS = r"(?:this|that (?:date|day))(?: date| day)?"
_WORKING = r"(?:(?:i|we)m |i am |we are )?(?:at work|working|on shift|in work|at college|in class)"
_BARE = r"(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?:day)?s?"


def _since_then(found: re.Match[str]) -> str:
    """After what lasts until a day; what is free until then, or away after it, says so itself."""
    if _OPEN.search(found.string, 0, found.start()) or _SHUT.match(found.string, found.end()):
        return found[0]
    return f" ; after {found['day']}"


def _each_day(found: re.Match[str]) -> str:
    """Hours of every week's days, of which some are left in this one."""
    first, last, at = every(found["one"]), every(found["two"]), found["at"]
    days = "weekdays" if (first, last) == ("mondays", "fridays") else f"{first} to {last}"
    return f"{days} {at}"


_BOUND = rf"(?:not before|not after|after|before|from|any ?time after|any ?time before) {SPOKEN_TIME}"
_FROM_TO = rf"(?P<one>{_BARE}) ?(?:-|to|till|until|through) ?(?P<two>{_BARE})"

_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"\b(?:not|cant do|cant make) (?:this week (?:or|nor|and) (?:the )?next|this or "
                rf"next)(?: week)?{_WHY}{_SO}"
                rf"{_AFTER}{END}"
            ),
            "the week after next",
            "this",
        ),
        (rf"\b(?:not|cant do|cant make) this week{_WHY}{_SO}{_AFTER}{END}", "next week", "this"),
        (rf"\b(?:not|cant do|cant make) (?P<day>{_DATE}){_WHY}{_SO}{_AFTER}{END}", r"the week after \g<day>", "#"),
        (
            rf"\b(?:not|cant do) (?:in |during |over )?half term{_WHY}{_SO}{_AFTER}{END}",
            "the week after half term",
            "half",
        ),
        (
            (
                rf"\b(?:until|till|til) (?P<day>{_DATE}|{DAY})[,.;]? ?(?:but |and |so )?(?:any ?(?:day|"
                rf"time) )?(?:(?:after|"
                rf"following) {_THIS}|(?<=any day )following|(?<=any time )following|(?<=anytime "
                rf")following)\b,?(?: any "
                r"?(?:day|time)(?: is| would be)?(?: good| fine| ok| great)?)?"
            ),
            _since_then,
            "after following",
            "until till til",
        ),
        (
            (
                rf"(?P<from>\b(?:has|have|got) to be |\bits |\bneeds to be |\bmust be |\A)after "
                rf"(?P<day>{_DATE}),? (?:so "
                rf"|then |and )?(?:how about |what about |maybe |perhaps |say )?(?:on )?(?:the )?(?P<on>{WEEKDAY}){END}"
            ),
            lambda found: f"{found['from']}the {every(found['on'])[:-1]} after {found['day']}",
            "after",
            "#",
        ),
        (
            (
                rf"\bafter (?P<feast>boxing day|christmas(?: day)?|xmas|hogmanay|new year(?:s day)?),? "
                rf"(?:(?:maybe|perhaps|possibly) )?"
                rf"(?P<day>(?:the )?\d\d?(?:st|nd|rd|th))"
                rf"(?:,? (?:maybe|perhaps|possibly|will do|would do|is fine|suits))?{END}"
            ),
            lambda found: f"{found['day']} {'january' if found['feast'].startswith(('new', 'hog')) else 'december'}",
            "after",
            "#",
        ),
        (
            (
                rf"\A{_WORKING} (?:from )?{AN_HOUR} ?(?:-|to|till|until) ?(?P<at>{SPOKEN_TIME}) (?:on "
                rf")?(?P<day>{POINT}),? "
                rf"(?:so |then )?(?:any ?time |straight )?after(?: that| then)?{END}"
            ),
            r"\g<day> after \g<at>",
            "after",
            "#",
        ),
        (
            rf"\A(?P<any>any ?day),? but (?=(?:only )?(?:after|before|from) {SPOKEN_TIME}{END})",
            r"\g<any> ",
            "but",
        ),
        (rf"\A(?P<at>{_BOUND}),? (?:any ?day |on )?{_FROM_TO}{END}", _each_day, "before after from"),
        (rf"\A(?:any ?day )?{_FROM_TO},? (?:but )?(?P<at>{_BOUND}){END}", _each_day, "before after from"),
        (
            rf"\b(?:any ?day|any) (?P<days>{_BARE} ?(?:-|to|till|until) ?{_BARE}),? (?:and |but |or |on "
            rf")?(?P<own>{_BARE} "
            r"(?:only )?(?:mornings?|afternoons?|evenings?))(?: only)?" + END,
            r"any time \g<days>, or \g<own>",
            "morning mornings afternoon afternoons evening evenings",
        ),
        (
            (
                rf"\b(?P<who>i|we|he|she) (?:do|does|am on|is on|work|works) (?:nights|night shifts?|"
                rf"lates|earlies|shifts?) "
                rf"(?=(?:on )?{_BARE}[^.;!?]{{0,30}} so (?:earlier|later) in the week\b)"
            ),
            r"\g<who> work ",
            "nights night lates earlies shift shifts",
        ),
        (
            (
                rf"\b(?P<no>not|isnt|arent) (?:on ?site|at home|home|at my desk|at base|in town|on shift) "
                rf"(?=(?:on )?{DAY}\b)"
            ),
            r"\g<no> in on ",
            "site onsite home desk base town shift",
        ),
        (
            (
                rf"\bcould be {POINT}[^;!?]{{0,50}}[.,;] ?(?:lets |let us |id )?say (?P<day>{POINT}) to be "
                rf"(?:safe|sure|certain|on the safe side){END}"
            ),
            r"\g<day>",
            "say",
        ),
        (
            (
                rf"\A\W*(?P<day>(?:on )?{POINT}(?: (?:morning|afternoon))?),? (?:after|once) "
                r"(?![^.;!?]*\b(?:or|not|before)\b)[a-z ]{3,30} (?:has|have|s) "
                r"(?:been|gone|left|finished|done),? (?:so|say) (?:about |around |at )?"
                rf"(?={SPOKEN_TIME}(?! (?:of )?{MONTH}))"
            ),
            r"\g<day> at ",
            "after once",
            "so say",
        ),
        (
            (
                r"\Anext week (?:is|its|im|i am|i)(?![^.;!?]*\b(?:free|ok|okay|good|fine|can|any|only|best|or|but)\b)"
                r"[^.;!?\d]{3,60}[.;,!] (?:so )?(?:the )?week after(?: then| please| that)?\W*\Z"
            ),
            "the week after next",
            "next",
        ),
        (
            (
                r"\A(?:once|when|after|now) (?:the |my )?(?:schools?|kids|children|grandkids|term) "
                r"(?:(?:is|are|goes|go|has gone|have gone) )?(?:back|starts?|started)(?: to| at)?(?: school)?,? "
                rf"(?:so )?(?:say |maybe )?(?P<day>(?:on |this )?{WEEKDAY})\W*\Z"
            ),
            r"\g<day>",
            "back start starts started",
        ),
        (
            (
                r"\A(?P<bound>not (?:till|until|before) next week),? (?:as |because |cos )?(?:i|we)(?:ve| have) "
                r"(?:got )?no [a-z]+(?: (?:till|until) then)?\W*\Z"
            ),
            r"\g<bound>",
            "till until before",
        ),
        (
            (
                rf"\A(?P<day>{WEEKDAY}),? (?P<denied>{WEEKDAY}) (?:is |s )?too (?:near|close to|soon before) "
                rf"(?:{FEAST}|{YULE}|the [a-z]+){END}"
            ),
            r"\g<day>, not \g<denied>",
            "too",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def once_over(said: str) -> str:
    """The words, with the days once something is over put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
