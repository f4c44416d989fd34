"""Bounds of days that are told beside the wish: "we don't go away until Good Friday", "anything before the 12th, after
that it's panto", "the day either side".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    END,
    FEAST,
    MONTH,
    POINT,
    WEEK,
    WEEKDAY,
    Rows,
    aside,
    by_word,
    ending,
    every,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_NAMED = (
    r"(?:(?:remembrance|palm|advent) sunday|black friday|cyber monday|(?:maundy|ascension) thursday|easter tuesday|"
    r"(?:ash wednesday|shrove tuesday)|(?:armistice|remembrance|ascension|st \w+) day|burns night|"
    r"all (?:saints|souls|hallows)(?: day)?|thanksgiving|hogmanay|michaelmas|"
    r"valentines?|mothering sunday|(?:early |late |spring |summer |august |may )?bank holiday(?: monday)?)"
)
_POINT = rf"(?:{_NAMED}\b|{POINT})"
_WE = r"(?:i|we|he|she|they)"
_NOT_YET = r"(?:dont|do not|doesnt|arent|are not|wont be|will not be|am not|im not|isnt|not|wont|will not)"
_LEAVING = (
    r"(?:(?:go|going|be going|gone|leave|leaving|fly|flying|sail|set off|setting off|head off|heading off|travel|"
    r"travelling|depart|departing)(?: (?:away|off|out|abroad|on holiday|on leave|anywhere|there|home|"
    r"to (?!(?:work|school|college|uni|bed)\b)[a-z]+))?|(?:be )?away|(?:be )?off)"
)
_TELLS = (
    r"(?:(?:as|because|cos|since|and|but|its just that) )?(?:(?:i|im|ive|id|ill|we|were|weve|well|he|hes|she|shes|they|"
    r"theyre|its|it|theres|my|our|the)\b)"
)
_FREE = expression(
    r"\b(?:free|fine|ok|okay|available|(?<!no )(?<!not )good|can|could|any|anything|anytime|whenever|better|best|"
    r"suits?|works|happy|"
    r"prefer|please|flexible|if|or|would|easier|only|yes|great|perfect|(?:im|am|be|are|were|get) (?:back|home|"
    r"around|open|here))\b|\b(?:im|am|be|are|were) (?:in|there)\W*\Z"
)
_UNFREE = expression(
    r"\b(?:not|no|nothing|cant|cannot|couldnt|wont|dont|never|away|busy|abroad|working|travelling|unless|except|"
    r"was|were|had|ill|until|till)\b"
)
_A_WEEKDAY = expression(rf"\b{WEEKDAY}")
_LATER, _EARLIER = ("after", "from"), ("before", "until", "till")
_OPPOSITE = dict.fromkeys((*_EARLIER, "by"), _LATER) | dict.fromkeys(_LATER, _EARLIER)
_FINE = r"(?:(?:is|its|are|im|would be|ill be) )?(?:all )?(?:fine|ok|okay|good|free|yes|available|whenever|great|grand)"
_A_FEW = {"day": "a day", "week": "a week", "few days": "3 days", "couple of days": "2 days", "day or two": "2 days"}


def _alone(found: re.Match[str]) -> str:
    """The wish with its bound, without what is told of the other side of it."""
    if found["other"] not in _OPPOSITE[found["side"]] or _UNFREE.search(found["head"]) or _FREE.search(found["told"]):
        return found[0]
    return f"{found['head']}{found['kept']}"


def _day_after(found: re.Match[str]) -> str:
    """Each of the weekdays that follow a day that is told."""
    days = " or ".join(f"the {one} after {found['point']}" for one in (found["one"], found["two"]) if one)
    return f"{found['lead']}{days}"


def _around(found: re.Match[str]) -> str:
    """The days before and after a day, and the day itself where it is named beside them."""
    if found["many"] == "day" and not found["too"]:
        return f"the day before {found['point']} or the day after {found['point']}"
    return _dated_around(found)


def _dated_around(found: re.Match[str]) -> str:
    """A day and so many around it."""
    return f"{found['point']} give or take {_A_FEW[found['many']]}"


def _between(found: re.Match[str]) -> str:
    """The days of the week that lie between two of them, each week."""
    one, two = (next(n for n, name in enumerate(WEEK) if name.startswith(found[part][:3])) for part in ("one", "two"))
    days = [every(WEEK[n]) for n in range(one + 1, two)]
    return aside(found["told"], " or ".join(days)) if days else found[0]


def _busy(found: re.Match[str]) -> str:
    """Days on which somebody does something else, unless they are named before as those that are wished."""
    days = found["days"].replace(" and ", " or ")
    named = {one[:3] for one in _A_WEEKDAY.findall(found.string[: found.start()])}
    return found[0] if named.intersection(one[:3] for one in _A_WEEKDAY.findall(days)) else f", not {days}"


def _listed(found: re.Match[str]) -> str:
    """Days of a month that are written one after the other, where each is later than the one before."""
    days = [int(one) for one in (found["one"], found["two"], found["three"], found["last"]) if one]
    if days != sorted(set(days)):
        return found[0]
    named = [f"{day}{ending(day)}" for day in days]
    return f"{', '.join(named[:-1])} {found['how']} {named[-1]} {found['month']}"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"\b(?P<kept>(?:mornings?|afternoons?|evenings?)(?: only)? (?:until|till|before|up to) (?:then|(?:the "
                rf")?{POINT})),?"
                rf" (?:and |but |so )?(?:after|from) (?:that|then)(?: on)?,? (?:its? |im )?(?:whenever|any ?(?:time|"
                rf"day|"
                rf"thing)|free|fine|whatever)(?: (?:you like|at all|is fine|goes|is ok|suits))?{END}"
            ),
            r"\g<kept>",
            "after from",
        ),
        (r"\bitll\b", "it will", "itll"),
        (
            (
                rf"(?:\b(?:as|because|cos|since) )?\b(?:{_WE} {_NOT_YET}|(?:im|were|theyre|hes|shes|we are|i am|i wont"
                rf"|we wont) not) {_LEAVING} (?:until|till) (?=(?:the )?{_POINT})"
            ),
            "before ",
            "until till",
        ),
        (
            (
                rf"\A(?P<head>[^.;!?]{{0,60}}?)(?P<kept>\b(?P<side>before|until|till|by|from|after) (?:the )?"
                rf"(?:[\w/]{{1,12}} ){{0,4}}[\w/]{{1,12}})[,.;]{{1,2}} (?P<told>{_TELLS}[^.;!?]{{1,70}}? )"
                rf"(?P<other>before|until|till|after|from) (?:that|then)(?: on)?\W*\Z"
            ),
            _alone,
            "before until till by from after",
            "that then",
        ),
        (
            (
                rf"\A(?P<head>[^.;!?]{{0,60}}?)(?P<kept>\b(?P<side>before|until|till|by|from|after) (?:the )?"
                rf"(?:[\w/]{{1,12}} ){{0,4}}[\w/]{{1,12}})[,.;]{{1,2}} (?P<other>before|until|after|from) (?:that|then)"
                rf"(?: on)?,? (?P<told>{_TELLS}[^.;!?]{{1,70}})[.!]?\Z"
            ),
            _alone,
            "before until till by from after",
            "that then",
        ),
        (
            (
                rf"\b(?:not|cant do|cant make|cant manage|no good on|neither)(?: on)? (?:the )?{_POINT}(?:,? (?:and |"
                rf"or |"
                rf"nor )?(?:not )?(?:on )?(?:the )?(?P<last>{_POINT})){{0,3}},? (?:but )?(?:any ?(?:time|day|thing) )?"
                rf"after(?:wards?| that| then)? {_FINE}{END}"
            ),
            lambda found: f"after {found['last']}" if found["last"] else found[0],
            "after afterwards afterward",
        ),
        (
            (
                rf"\b(?P<point>{_POINT}) (?:weekend )?no(?: good| use| way)?,? (?:but )?(?:any ?(?:day|time|thing) "
                rf")?after(?:wards?| that| then)? {_FINE}{END}"
            ),
            r"after \g<point>",
            "after afterwards afterward",
            "no",
        ),
        (
            (
                rf"(?P<lead>\A(?:[^.;!?\d]{{0,30}} )?)\b(?P<point>{_NAMED}|{FEAST})\b[^.;!?\d]{{1,60}}?,? (?:so|hence|"
                rf"therefore) (?:on )?(?:the )?(?P<one>{WEEKDAY})(?: or (?:the )?(?P<two>{WEEKDAY}))? "
                rf"(?:following|after)(?: (?:that|it|then))?{END}"
            ),
            _day_after,
            "following after",
        ),
        (
            (
                r"(?:\A(?!any\b)[a-z]{1,20}(?: [a-z]{1,12}){0,2},? )?(?<!any )(?:or )?(?:the |an? )?(?P<many>day|"
                r"week|few days|couple of days|day or two) "
                rf"(?:on )?either side(?:,| of) (?:the )?(?P<point>{_POINT})"
            ),
            _dated_around,
            "side",
            "either",
        ),
        (
            (
                rf"(?<!week )(?<!weeks )(?<!fortnight )\b(?P<point>(?:the )?{_POINT})(?P<too>,? or)?"
                r"(?(too)|\b[^;!?]{1,60}?(?:, | so | and |, so ))(?: so)? ?(?:the |an? )?(?P<many>day|week|few days|"
                rf"couple of days|day or two) (?:on )?either side(?: of (?:it|that|then))?{END}"
            ),
            _around,
            "side",
            "either",
        ),
        (
            (
                rf"(?<=[a-z\d])[,.;] (?:as |because |cos |since )?(?:im|i am|ill be|were|we are|hes|shes|my \w+ is) "
                r"(?!(?:bringing|returning|arriving|visiting|staying|finishing|starting|landing|leaving|passing|"
                r"popping|hoping|looking|thinking|wondering|wanting|asking|coming|seeing|having|being|planning|trying|"
                r"booking|going|getting|needing|requesting|writing|messaging)\b)[a-z]{3,14}ing(?: (?:from home|"
                r"(?!(?:on|from|until|"
                rf"after|before|by|except|or)\b)[a-z]+)){{0,4}}? (?:on )?(?:the )?(?P<days>{WEEKDAY}s?(?:(?:,? and |, )"
                rf"{WEEKDAY}s?){{0,3}}){END}"
            ),
            _busy,
            "<weekday>",
        ),
        (
            (
                rf"\A(?P<told>[^.;!?\d]{{0,40}}?)\b(?P<one>{WEEKDAY})s?,? (?:and|or) "
                rf"(?P<two>{WEEKDAY})s?\b[^.;!?\d]{{0,60}}?(?:,|\.|;| so) (?:so )?(?:(?:on )"
                r"?(?:one of the|any|some|the|a|another|any of the) days?|something|anything|any ?time|some ?time)? "
                r"?(?:in )?"
                rf"between(?: (?:them|those|the two|that))?{END}"
            ),
            _between,
            "between",
        ),
        (
            (
                rf"\b(?P<first>{_POINT}),? (?:or |but )?if (?:nobody|no one|noone|theres (?:nobody|no one|nothing)|"
                rf"youre not|"
                r"you arent|you dont|they arent|theyre not|theyre|youre|its|you are|it is)(?: is|s)?(?: "
                r"[a-z]{1,10}){0,3} "
                rf"(?:on )?(?:a |the |that )?(?:{WEEKDAY}s?|day|then)(?: either)?,? (?:then )?(?:on )?(?:the )?"
                rf"(?P<second>{WEEKDAY}){END}"
            ),
            r"\g<first> or \g<second>",
            "if",
        ),
        (
            (
                rf"\b(?P<point>(?:boxing day |[a-z]+ )?bank holiday(?: monday)?|easter monday|easter "
                rf"sunday|good friday|boxing day|christmas eve)\b(?P<told>[^.;!]{{0,40}}?)[?,.]* (?:or|if not|"
                rf"otherwise|failing that|else),? (?:then )?(?:on )?the (?P<day>{WEEKDAY})(?: after)?{END}"
            ),
            r"\g<point> or the \g<day> after \g<point>",
            "easter good boxing christmas bank",
        ),
        (
            (
                rf"\b(?:when|once|as soon as|after) (?:im|i am|were|we are|i get|we get|ive got|weve got|shes|hes) "
                rf"(?:back|home)(?: (?:from|in|at) [a-z]+(?: [a-z]+)?)?,? (?:which|that|and that) (?:is|s|will be|"
                rf"should be)(?: on)? (?=(?:the )?{POINT})"
            ),
            "from ",
            "back home",
        ),
        (
            (
                r"\b(?P<side>before|after|until|till|by) (?!(?:i|we|he|she|they|you|my|our|the|his|her)\b)[a-z]+ "
                r"(?:[a-z]+ )?(?:birthday|wedding|party|funeral|anniversary|op|operation|exams?|christening|graduation|"
                rf"retirement|baptism|visit|surgery|do) (?:(?:which |that )?is (?:on )?|on |, )(?=(?:the )?{POINT})"
            ),
            r"\g<side> ",
            "before after until till by",
        ),
        (
            (
                r"\b(?P<what>\w[^.;!?]{1,30}?) (?:is|are|s|falls|its) (?:on )?(?P<day>(?:the )?"
                rf"{POINT}),? (?:so |and )?(?:(?:please|can you|could you|need to|must|i need to|id like to|i want to|"
                r"you must|need you to|you need to) ){0,2}(?:get|fit|squeeze|see|book|slot|pop|be seen|want|have|do|"
                r"sort)(?: (?:me|us|him|her|it|something|this))?(?: (?:in|seen|done|sorted|over))?,? "
                rf"(?P<side>before|after)(?:hand|wards)?(?: (?:then|that|it))?{END}"
            ),
            r"\g<side> \g<day>",
            "before beforehand after afterwards",
        ),
        (
            rf"\bbefore (?P<day>(?:this |next )?{WEEKDAY}),? (?:at )?(?:12 )?(?:noon|midday|lunch(?: ?time)?)\b",
            r"before \g<day>",
            "noon midday lunch lunchtime",
        ),
        (
            (
                r"\bbefore (?:the )?(?:school|kids school|childrens school) (?:goes|gets|is|starts|opens) (?:back|"
                r"again|up again)\b"
            ),
            "before the schools go back",
            "school",
        ),
        (
            (
                rf"\b(?:the )?end of (?P<month>the month|this month|next month|{MONTH}),? (?:say |like |so |ideally |"
                rf"in )?"
                r"(?:the )?(?:very )?last (?P<many>couple of|few|two|three|four|five|\d) days\b(?! of)"
            ),
            r"the last \g<many> days of \g<month>",
            "last",
        ),
        (
            (
                rf"\b(?:some ?time |any ?time )?(?:before|by) the end of (?P<month>{MONTH}),? (?:but |and "
                rf")?(?:preferably|"
                rf"ideally|better|best|nearer|if poss(?:ible)?)(?: (?:towards|nearer|near|at|closer to))? the "
                rf"(?:very )?end(?: of it)?{END}"
            ),
            r"late \g<month>",
            "preferably ideally better best nearer if",
        ),
        (
            (
                r"(?<!at )(?<!after )(?<!before )(?<!for )(?<![\d/.:-])\b(?P<one>[12]?\d|3[01])(?P<two>,? "
                r"(?:[12]?\d|3[01]))?,? "
                r"(?:or|and) (?P<last>[12]?\d|3[01])/(?P<month>0?[1-9]|1[0-2])(?P<year>/20\d\d|/\d\d)?(?![\d/])"
            ),
            lambda found: " or ".join(
                f"{day.strip(' ,')}/{found['month']}{found['year'] or ''}"
                for day in (found["one"], found["two"], found["last"])
                if day
            ),
            "or and",
            "/",
        ),
        (
            (
                rf"(?<![\d:.] )(?<!at )(?<![\d:./])\b(?P<one>[12]?\d|3[01]) (?P<two>[12]?\d|3[01])(?P<three> "
                rf"(?:[12]?\d|"
                rf"3[01]))?,? (?P<how>or|and) (?P<last>[12]?\d|3[01])(?:th|st|nd|rd)? (?:of )?(?P<month>{MONTH})\b"
            ),
            _listed,
            "<month>",
            "or and",
        ),
    )
)


_BY_WORD = by_word(_TABLE)


def bounds_beside(said: str) -> str:
    """The words, with the bounds that are told beside a wish put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
