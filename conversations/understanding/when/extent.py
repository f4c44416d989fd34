"""How far days reach: at least and at most so long, either end of a week, the last that there is of a day, what is near
one and the best of several.

"No less than 2 weeks" is "from 2 weeks from now", "the 20th give or take" two days on either side. A table like those
of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    A_TIME,
    MONTH,
    NTH,
    POINT,
    SPAN,
    WEEKDAY,
    Rows,
    by_word,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_LENGTHS = {"feb": 28, "apr": 30, "jun": 30, "sep": 30, "nov": 30}


def _without_its_end(found: re.Match[str]) -> str:
    """ "January bar the last week": from its first day to the day before."""
    last = _LENGTHS.get(found[1][:3], 31) - (7 if found[2] == "week" else 14)
    return f"from 1 {found[1]} to {last} {found[1]}"


_ENDS_OF_WEEK = (
    r"(?:(?:either|both|one|each) ends?|(?:the )?(?:start|beginning|front)(?: or| and)(?: the| at the)? end)"
)
_TWO_DAYS = rf"{WEEKDAY}s?(?: or (?:on )?| and | ?/ ?|, ){WEEKDAY}s?\b"
_ENDS = r"(?=\W*\Z|[,.;!?]| (?:please|pls|if|at|in the|would|works?|suits?|is fine|thanks)\b)"
_MANY = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|an?|one|a couple of)"
_COUNTED = (
    rf"(?:in )?(?:(?:a|1|one|{_MANY}) (?:weeks?|months?|fortnights?|days?) (?:today|from (?:today|now|tomorrow)|time)|"
    rf"in {_MANY} (?:weeks?|months?|days?))"
)
_ROUND = (
    r"(?:give or take(?:,? (?:a (?:bit|little)|a few days|a couple of days|a day or (?:two|so)|some))?|"
    r"(?:or|and) (?:somewhere |some ?time |anything |any ?day )?(?:near(?:by|est)?|close|as (?:near|close))"
    r"(?: (?:enough|as possible|as you can))?(?: (?:to|by|as))?(?: (?:it|that|then|possible))?|"
    r"(?:or|and) (?:there|here)abouts|or a (?:day or (?:two|so)|few days|couple of days) (?:either side|"
    r"either way|each way|each side))"
)
_ROUGHLY = (
    r"(?:about|around|round(?: about)?|roughly|approx(?:imately)?|circa|some ?time around|somewhere (?:around|near))"
)
_BEST = (
    r"(?:best|better|preferred|preferable|ideal|ideally|preferably|favou?rite|if poss(?:ible)?|first choice|easiest|"
    r"top choice|nicest)"
)
_NAMED_DAY = rf"(?:{POINT}(?: (?:mornings?|afternoons?|evenings?))?)"
_THAT_WEEK = r"(?: (?:this|next|that) week| of (?:this|next) week)?"
_SEVERAL = rf"(?:{_NAMED_DAY}(?:,? or |,? and |, ?| ?/ ?| )){{1,4}}{_NAMED_DAY}{_THAT_WEEK}"
_LISTED = expression(rf"{WEEKDAY}|\d\d?(?:st|nd|rd|th)|\b(?:tomorrow|today)\b|\d\d? ?{MONTH}")


def _either_side(found: re.Match[str]) -> str:
    """The day, and two more on either side of it."""
    day = found["day"].removeprefix("in ")
    counted = day if day is found["day"] and not day.endswith(" time") else f"{day.removesuffix(' time')} from now"
    return f"2 days either side of {counted}"


def _without_the_best(found: re.Match[str]) -> str:
    """All of the days that are told, where the best of them is one of them."""
    best = _LISTED.search(found["best"])
    return found["days"] if best and best[0][:3] in found["days"] else found[0]


def _in_a_row(found: re.Match[str]) -> str:
    """Three days of a month that follow each other, which are no day and two hours: "Feb 3 4 or 5"."""
    days = [int(found[name]) for name in ("one", "two", "three")]
    if days != list(range(days[0], days[0] + 3)) or days[2] > 31:
        return found[0]
    before, behind = found["before"] or "", found["behind"] or ""
    return f"{before}{days[0]}, {days[1]} or {days[2]}{behind}"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"\b(?P<before>{MONTH} (?:the )?)(?P<one>\d\d?),? (?:and |or )?(?P<two>\d\d?)(?:,? or |,? and |,? )"
                rf"(?P<three>\d\d?)(?P<behind>)(?![:.]\d|\d| ?[ap]m\b| ?oclock|st|nd|rd|th)"
            ),
            _in_a_row,
            "#",
        ),
        (
            (
                rf"(?<![:.\d])\b(?P<before>)(?P<one>\d\d?),? (?:and |or )?(?P<two>\d\d?)(?:,? or |,? and |,? )"
                rf"(?P<three>\d\d?)(?P<behind> (?:of )?{MONTH})\b"
            ),
            _in_a_row,
            "#",
        ),
        (
            rf"\b(?:{_ROUGHLY} )?(?P<day>{POINT}|{_COUNTED}),? {_ROUND}{_ENDS}",
            _either_side,
            "give or and",
        ),
        (
            (
                rf"\b(?:in |on )?{_ROUGHLY} (?P<day>{_MANY} (?:days|weeks|months)) (?:time|from (?:now|today)|or so)"
                rf"(?: time)?{_ENDS}"
            ),
            r"2 days either side of \g<day> from now",
            "about around round roughly approx approximately circa",
        ),
        (
            rf"\bin {_ROUGHLY} (?P<day>(?:\d{{1,2}}|seven|eight|nine|ten|twelve|two|three|four|five|six) days){_ENDS}",
            r"2 days either side of \g<day> from now",
            "about around round roughly approx approximately circa",
        ),
        (r"\bthe earlier (?:in the day |on the day )?the better\b", "as early as possible", "better"),
        (
            (
                rf"\b(?P<days>{_SEVERAL}),? (?:but |though |and |with |ideally |preferably )?(?:on |the )?"
                rf"(?P<best>{_NAMED_DAY}) (?:is |would be |being |the |my ){{0,3}}{_BEST}(?=\W*\Z|[,.;!?])"
            ),
            _without_the_best,
            "best better preferred ideal ideally preferably favourite favorite if choice easiest",
        ),
        (
            rf"\bsomewhere (?:in the region of|a?round(?: about)?|about|near) (?={A_TIME}|{POINT})",
            "around ",
            "somewhere",
        ),
        (r"\b(?:at )?(?:either|both) ends? of the day\b", "before 10am or after 4pm", "either both"),
        (
            (
                rf"\b(?:the )?(?:{NTH}) week (?:of|in) ({MONTH})(?: is| are|s)?(?: out| no good| full| a no| bad)?,? "
                rf"(?:so |but ){{1,2}}(?:maybe |say |rather )?(?:in )?(?:the )?({NTH})(?: one| week)?(?: is| would be)?"
                r"(?: ok| okay| fine| good| best)?(?=\W*\Z|[,.;!?]| please\b)"
            ),
            r"; the \2 week of \1",
            "week",
            "so but",
        ),
        (
            (
                rf"\b(?:the )?(?:{NTH}) week (?:of|in) ({MONTH})(?: is| are|s)? (?:out|no good|full|a no|bad),? "
                rf"(?:maybe |say |rather )?(?:in )?(?:the )?({NTH}) (?:one|week)(?: is| would be)?"
                r"(?: ok| okay| fine| good| best)?(?=\W*\Z|[,.;!?]| please\b)"
            ),
            r"; the \2 week of \1",
            "week",
        ),
        (r"\b(no|not) (later|earlier|sooner) (?=the \d)", r"\1 \2 than ", "later earlier sooner"),
        (
            (
                rf"\b({MONTH}),? (?:(?:but |just |though )?not|except|bar|barring|apart from|other than) (?:in |"
                rf"for |during )?"
                r"(?:the )?last (week|fortnight)\b"
            ),
            _without_its_end,
            "last",
        ),
        (
            (
                r"\b(?:not|wont|arent|isnt)(?: (?!wait|rush|long)[a-z]+){1,3}? (?:until|till) after (?=(?:the "
                r")?(?:\d|[a-z]))"
            ),
            "after ",
            "until till",
        ),
        (
            (
                rf"\bat ({A_TIME}),? (?:or rather|rather|better make (?:it|that)|make (?:it|that)|no|sorry|i "
                rf"mean|i meant) "
                rf"({A_TIME})(?=\W*\Z|[,.;!]| (?:please|pls|on)\b)"
            ),
            r"at \2",
            "rather make no sorry mean meant",
            "#",
        ),
        (
            (
                r"\b(this week),? or (early|late|(?:the )?(?:start|beginning|end) of) next(?=\W*\Z|[,.;!?]| "
                r"(?:please|is|would)\b)"
            ),
            r"\1 or \2 next week",
            "next",
        ),
        (
            (
                rf"\b(?:at least|no less than|not less than|a minimum of) ({SPAN}) (before|prior to|ahead of|after|"
                rf"from) (?!now|today)"
            ),
            lambda found: f"{'from' if found[2] in ('after', 'from') else 'by'} {found[1]} {found[2]} ",
            "least less minimum",
        ),
        (
            r"\b(?:over|around) (?:the )?new year(?! (?:and|eve|day))(?=\W*\Z|[,.;!?]| (?:please|if|is)\b)",
            "31 december to 1 january",
            "new",
        ),
        (r"\bearly doors (?=(?:in )?(?:this|next|the) (?:week|month|year|new year)\b)", "early ", "doors"),
        (rf"\bfirst thing (?:on )?({POINT}) morning\b", r"first thing \1", "first"),
        (
            (
                r"\b(?:any |an |some |in the )?(?:evenings?)([^.;!?]{0,25}?),? (?:but )?not (?:too |so |very |that "
                r")?late\b"
            ),
            r"early evening\1",
            "evening evenings",
        ),
        (r"\b(early|late) ?ish\b", r"\1", "ish earlyish lateish"),
        (r"\blatish\b", "late", "latish"),
        (
            (
                rf"\A(?:in |within )?({SPAN}|(?:two|three|four|five|six|ten) (?:days|weeks|months)) (?:at (?:the "
                rf")?(?:most|"
                r"outside|very most|max(?:imum)?)|max(?:imum)?|tops)(?=\W*\Z|[,.;!?])"
            ),
            r"within \1",
            "most outside max maximum tops",
        ),
        (
            (
                rf"\b(?:at |towards |the )?{_ENDS_OF_WEEK} of (?:the|(?P<which>this|next)|a) week"
                rf"(?:,|;|:| -)? ?(?:(?:so|ie|say|like|meaning|either|that is|preferably|ideally) )?(?=(?:on "
                rf")?{_TWO_DAYS})"
            ),
            lambda found: f"{found['which']} week, " if found["which"] else "",
            "end ends",
        ),
        (
            rf"\b({_TWO_DAYS})(?:,|;|:| -)? (?:so |ie |at |basically )?{_ENDS_OF_WEEK} of (?:the|a) week\b",
            r"\1",
            "end ends",
        ),
        (
            r"\b(?:either|both) ends? of (the|this|next) (week|month)\b",
            r"the start of \1 \2 or the end of \1 \2",
            "end ends",
        ),
        (rf"\b({A_TIME}) (?:till|until|to) late\b", r"from \1", "late"),
        (
            rf"\A(?:the )?(?:very )?latest (?:slot |appointment |appt |one |time )?on (?={POINT})",
            "the last slot of the day on ",
            "latest",
        ),
        (
            rf"\A(?:the )?(?:very )?(?:earliest|soonest) (?:slot |appointment |appt |one |time )?on (?={POINT})",
            "as early as possible on ",
            "earliest soonest",
        ),
        (
            rf"(?<!my )(?<!our )(?<!her )(?<!his )\b(?:the )?(?:very )?last (?:slot|appointment|appt) (?={POINT})",
            "the last slot of the day on ",
            "last",
        ),
        (
            rf"\b(?:the )?(?:very )?last of (?=the month\b|next month\b|this month\b|{MONTH}\b)",
            "the last day of ",
            "last",
        ),
        (
            (
                r"\b(?:no|not) (?:less|fewer) than ((?:an?|one|two|three|four|five|six|ten|\d{1,2}) (?:days?|"
                r"weeks?|months?|"
                r"fortnights?))(?: away| from (?:now|today)| off| ahead| time)?(?=\W*\Z|[,.;!?]| please\b)"
            ),
            r"from \1 from now",
            "less fewer",
        ),
        (
            (
                r"\A(?:(?:in )?at least|minimum(?: of)?|a minimum of) ((?:an?|one|two|three|four|five|six|ten|\d{1,2}) "
                r"(?:days?|weeks?|months?|fortnights?))(?: away| from now| off| ahead| time)?(?=\W*\Z|[,.;!?]| "
                r"please\b)"
            ),
            r"from \1 from now",
            "least minimum",
        ),
        (
            (
                r"\b(?:any ?day |any ?time |anything |some ?time )?(?:for|in|over|within) the next (two|three|"
                r"four|five|six|"
                r"seven|eight|ten|[2-9]|1\d)(?=\W*\Z|[,.;!?]| please\b)"
            ),
            r"within the next \1 days",
            "next",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def as_far_as(said: str) -> str:
    """The words, with how far days reach put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
