"""Hours as people say them who name no clock or half a one, put plainly: office hours, the school run, "2ish-4ish".

A table like those of the roundabout words. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    A_TIME,
    FROM_TO,
    MONTH,
    NUMBER,
    POINT,
    WEEKDAY,
    Rows,
    by_word,
    every,
    put_plainly,
)
from conversations.understanding.words.needs import gated

_NUMBER = r"\d{1,2}(?:[:.]\d\d)?"
_ENDS = r"(?=\W*\Z|[,.;!?]| (?:on|please|pls|if|or|this|next|any|would|works?|is|but|and|only)\b)"
_AN_HOUR = rf"\d{{1,2}}|{NUMBER}"
_PARTS = r"(?:(?:early|late|mid) ?)?(?:morning|afternoon|evening|lunch ?time)"
_SLOT = r"(?:slot|one|appointment|appt|opening|session|gap|space|visit)"
_GOING = (
    r"(?:you(?:ve| have)?(?: got)?(?: (?:got|do|can do|can offer|offer))?|there is|theres|going|available|free|"
    r"possible|"
    r"left)"
)
_FIRST = (
    r"\b(?<!on )(?<!on the )(?:(?:the|your) )?(?:very )?(?:first|next|earliest|soonest) (?:free |available |possible )?"
)


def _soonest_of(found: re.Match[str]) -> str:
    """The first that there is of such days or hours: any of them, and the soonest."""
    what = found[1] or found[2]
    if what[0].isdigit() or what == "noon":
        return f"soonest at {what}"
    return f"soonest {every(what) if what[:3] in _DAYS else f'{what}s'}"  # "mornings after the 3rd": not the next one


_CLOCK = rf"{A_TIME}(?: oclock)?(?![\w:/])"


def _about_before(found: re.Match[str]) -> str:
    """ "5ish but before 5.30": within both."""
    near = found[0].startswith(("about", "around")) or "ish" in found[0]
    return f"between {found['at']} and {found['end']}" if near else found[0]


_BOUNDS = {"earliest": "from", "latest": "by"}
_DAYS = frozenset(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
_SIDES = {"later": "from", "after": "from", "onwards": "from"}
_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"(?<!before )(?<!after )(?<!by )(?<!from )\b(?P<at>{_CLOCK}|(?:{_AN_HOUR})(?: oclock)?) (?:or|and) "
                rf"(?:any ?time )?(?P<side>after|later|before|earlier)(?: that| then)?,? (?:on|this|next) "
                rf"(?=(?:the )?{POINT})"
            ),
            lambda found: f"{_SIDES.get(found['side'], 'until')} {found['at']} on ",
            "after later before earlier",
        ),
        (
            rf"\b({POINT}),? (?:at )?(?:the )?(?:very )?(earliest|latest),? (?:(?:is|at|by|would be) )?(?={_CLOCK})",
            lambda found: f"{found[1]} {_BOUNDS[found[2]]} ",
            "earliest latest",
            "#",
        ),
        (
            (
                rf"(?<!before )(?<!after )(?<!by )\b({_CLOCK}),? (?:at )?(?:the )?(?:very )?(earliest|latest),? (?:on "
                rf")?(?={POINT})"
            ),
            lambda found: f"{_BOUNDS[found[2]]} {found[1]} on ",
            "earliest latest",
            "#",
        ),
        (rf"\b(after|before|until|till|at|past) (1[0-2]|[1-9])(?= in {MONTH}\b)", r"\1 \2 oclock", "#"),
        (
            r"(?<![\d:.])((?:[1-9]|1[01])(?:[:.]\d\d)?)( ?(?:-|to|until|till|til|and) ?)12(?:[:.]00)?am\b",
            r"\1\2noon",
            "#",
        ),
        (
            (
                rf"{_FIRST}({_PARTS}|(?<!next ){WEEKDAY}|(?<!next )weekend|(?<!next )weekday|noon|"
                rf"\d{{1,2}}(?:[:.]\d\d)?[ap]m|\d{{1,2}}[:.]\d\d)()s? {_SLOT}s?\b(?:,? (?:that )?{_GOING}\b)?"
            ),
            _soonest_of,
            "first next earliest soonest",
        ),
        (
            (
                rf"{_FIRST}({_PARTS}) (?:that )?{_GOING}\b|{_FIRST}({_PARTS})"
                r"(?=(?: (?:of )?(?:this|next|the) (?:week|month))?(?:\W*\Z|[.;!?]| (?:please|after|from|on|before)\b))"
            ),
            _soonest_of,
            "first earliest soonest",
        ),
        (
            r"\b(before|by|until|till) (\d{1,2}) (?:and |but )?(after|from) (?=\d{1,2}\b)",
            r"\1 \2 and \3 ",
            "before by until till",
            "#",
        ),
        (
            rf"\b({_NUMBER}) ?ish ?(?:-|to|till|until|til|and) ?(?:around |about )?({_NUMBER})(?: ?ish)?\b",
            r"\1 to \2",
            "ish",
            "#",
        ),
        (
            rf"\b(after|before|from|until|till|by|past|gone) (?:about |around )?({_NUMBER}(?:[ap]m)?) ?ish\b",
            r"\1 \2",
            "ish",
            "#",
        ),
        (
            rf"\b({_AN_HOUR})((?: ?oclock)?) or (half|quarter|five|ten|twenty|twenty five|\d\d?) past" + _ENDS,
            r"\1\2 or \3 past \1",
            "past",
        ),
        (
            (
                rf"\b({FROM_TO}),? (?:so |ie |that is )?(?:in |during |within )?school hours\b|"
                rf"\b(?:in |during |within )?school hours,? (?:so |ie |that is )?({FROM_TO})\b"
            ),
            lambda found: found[1] or found[2],
            "school",
            "#",
        ),
        (
            (
                rf"\A(?:i|we) (?:finish|get off|get out|leave|am off|clock off|knock off)\b"
                rf"(?:(?!\b(?:{WEEKDAY}|today|tomorrow|week))[^;!?]){{3,80}}?,? so "
                rf"(?:about |around |maybe |say )?(?P<at>{A_TIME})(?: ?ish)?(?=\W*\Z|[,.;!?])"
            ),
            r"at \g<at>",
            "so",
            "finish get leave am clock knock",
        ),
        (
            (
                rf"\b(?:about |around )?(?P<at>{A_TIME})(?: ?ish)?,? (?:but |and )?(?:not (?:after|later "
                rf"than)|before|no later "
                rf"than) (?P<end>{A_TIME})(?![\w:/])(?! (?:of )?{MONTH}\b)"
            ),
            _about_before,
            "after later before",
            "ish about around",
        ),
        (
            rf"\b(?:after|from) {A_TIME},? (?:so |say |about |around )?(?P<at>{A_TIME}) ?ish\b",
            r"at \g<at>",
            "ish",
            "after from",
        ),
        (
            (
                rf"\b(quarter|five|ten|twenty|half|5|10|20) (past|to),? or (?:at )?(quarter|five|ten|twenty|half|5|"
                rf"10|20) (past|to) "
                rf"({_AN_HOUR})\b"
            ),
            r"\1 \2 \5 or \3 \4 \5",
            "or",
        ),
        (
            rf"\blast thing (?:on |in the )?((?:{POINT} )?)(morning|afternoon|evening)\b",
            r"late \1\2",
            "last",
        ),
        (r"\bfirst thing in the (afternoon|evening)\b", r"early \1", "first"),
        (
            rf"\b(?:by |before )?(?:cob|eod|close of business|close of play|end of play) (?:on )?(?={POINT})",
            "by ",
            "cob eod close play",
        ),
        (
            rf"\b(by|before|until|till|up to|up until) ({POINT}) lunch(?: ?time)?\b(?! (?:hour|break))",
            r"\1 \2 noon",
            "lunch lunchtime",
        ),
        (rf"\b(by|before|until|till|up to|up until) ({POINT}) tea ?time\b", r"\1 \2 4pm", "tea teatime"),
        (
            (
                r"\A((?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a|one) ?(?:-|to|or) ?"
                r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days|weeks|months))(?=\W*\Z|,)"
            ),
            r"in \1",
            "days weeks months",
        ),
        (r"\b(?:at |around )?breakfast ?time\b", "before 10am", "breakfast breakfasttime"),
        (
            (
                r"(?<!not )(?<!not at )(?<!not at the )\b(?:at )?(?:the )?(?:crack of dawn|first light|break of day|"
                r"sparrows fart)\b"
            ),
            "first thing in the morning",
            "crack light break sparrows",
        ),
        (
            r"\bbetween (?:the )?school runs\b|\b(?:during |in |within )?school hours(?: only)?\b",
            "between 9 and 3",
            "school",
        ),
        (
            (
                r"\b(?<!out of )(?<!outside )(?<!outwith )(?<!after )(?:during |in |within )?(?:office|working|"
                r"business) hours"
                r"(?: only)?\b"
            ),
            "between 9 and 5",
            "hours",
        ),
        (
            (
                r"\b(?:in the |during the |any )?daytime\b|\A(?:only )?(?:during|in) the day\b(?! (?:of|on|after|"
                r"before)\b)"
            ),
            "between 9 and 5",
            "daytime day",
        ),
        (
            r"\b(early|late|mid|any ?time(?: in the)?|any|either|some|every) a\.?m\b(?! i\b)",
            r"\1 morning",
            "am",
        ),
        (r"\b(early|late|mid|any ?time(?: in the)?|any|some|every) p\.?m\b", r"\1 afternoon", "pm"),
        (r"(?<!\d)(?<!\d )\bam or (?=(?:early |late |mid )(?:pm|afternoon))", "morning or ", "am"),
        (r"\b(?:either )?am or pm\b", "morning or afternoon", "am"),
        (
            r"\A(?:an? )?am (?:if poss(?:ible)?|preferably|preferred|ideally|would be (?:best|better|good))\b",
            "in the morning",
            "am",
        ),
        (r"\bthis eve\b(?! of)", "this evening", "eve"),
        (
            (
                r"\A((?:about |around )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a|one) "
                r"(?:days?|weeks?|months?)"
                r" or (?:so|two|three))(?=\W*\Z|,)"
            ),
            r"in \1",
            "or",
        ),
        (
            (
                r"\b(this|next) week,? (?:the |towards the )?(?:front|start|beginning|early)(?: end| part| "
                r"on)?(?=\W*\Z|[,.;!?])"
            ),
            r"the start of \1 week",
            "front start beginning early",
        ),
        (
            (
                r"\b(this|next) week,? (?:the |towards the )?(?:back end|end|later on|later|latter part|back half)"
                r"(?=\W*\Z|[,.;!?])"
            ),
            r"the end of \1 week",
            "back end later latter",
        ),
        (r"\b(?:the )?front (?:end|half) of\b", "the start of", "front"),
    )
)
_BY_WORD = by_word(_TABLE)


def around_the_clock(said: str) -> str:
    """The words, with hours that name no clock put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
