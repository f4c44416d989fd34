"""Hours that are told beside the wish: when somebody will be there, what an hour is counted from, what is not in it.

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    END,
    MONTH,
    NUMBER,
    POINT,
    SPOKEN_TIME,
    WEEKDAY,
    Rows,
    by_word,
    put_plainly,
)
from conversations.understanding.words import MINUTES, NUMBERS
from conversations.understanding.words.needs import gated

_TIME = rf"{SPOKEN_TIME}(?!\.\d)"
_PAST = r"(?P<past>five|ten|quarter|a quarter|twenty|twenty five|half|5|10|20|25)"
_PART = r"(?:mornings?|afternoons?|evenings?|nights?|am|pm)"
_N = rf"(?:\d\d?(?:[:.]\d\d)?(?:[ap]m|st|nd|rd|th)?|{NUMBER}|{WEEKDAY}s?|{_PART}|{MONTH}|noon)"
_BE_THERE = (
    r"(?:(?:can|could|would|should|will|d|ll|might) ){0,2}(?:be|get|come|make it|reach|arrive|walk)(?: (?:to|with|at|"
    r"in|over|round|along))?(?: (?:you|yours|there|here|the clinic|the surgery|town))?"
)
_FREED = r"(?:out|done|finished|free|home|back|through|off|over|up and about|ready)"
_EVENT = (
    r"(?:service|funeral|match|game|show|concert|meeting|lecture|talk|class|lunch|mass|matinee|film|play|fair|party)"
)
_ROTA = r"(?:night|nights|late|evening|early|day)"


def _counted(found: re.Match[str]) -> str:
    """So many minutes past an hour that is told: "off the train at 6.10 and with you twenty past"."""
    past = found["past"].removeprefix("a ")
    minutes = {"half": 30, "quarter": 15}.get(past) or (int(past) if past.isdecimal() else MINUTES.get(past, 0))
    hour = int(found["hour"]) if found["hour"].isdecimal() else NUMBERS[found["hour"]]
    hour += minutes < int(found["minutes"] or 0)
    return f"from {hour}:{minutes:02}{found['half'] or ''}"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (rf"(?<![\w/])(?P<one>{_N}) n (?={_N}(?![\w/]))", r"\g<one> and ", "n"),
        (
            (
                rf"(?:\b(?:i|we|he|she|(?:my|the|our) (?:train|bus|flight|coach|ferry|shift|"
                rf"class))\b[^.,;?!\d]{{0,40}} )?\bat (?P<hour>\d\d?|{NUMBER})(?:[:.](?P<minutes>\d\d))? "
                rf"?(?P<half>[ap]m)?,? (?:so |and |then ){{0,2}}"
                rf"(?:(?:i|we) ?)?{_BE_THERE} (?:(?:by|at|for|from|about|around|say) ){{0,2}}{_PAST} past"
                rf"(?! (?:\d|{NUMBER}))"
            ),
            _counted,
            "past",
        ),
        (
            (
                rf"\b(?:at )?(?:about|around|roughly|approx|say|approximately|round) (?P<at>{_TIME}),? "
                r"(?:onwards?|or later|and later|or after|and after)\b"
            ),
            r"from \g<at>",
            "onward onwards later after",
        ),
        (
            (
                rf"\b(?P<who>ill|i will|i should|i shall|well|we will|we should|shell|she will|hell|he will) be "
                rf"{_FREED}"
                rf"(?: (?:of|from|with) (?:there|work|it|that|the \w+|my \w+|\w+))? by (?=(?:about |around )?{_TIME})"
            ),
            "from ",
            "by",
        ),
        (
            (
                rf"(?:\b(?:call it|say|make it|at|i mean|i meant|thats|so|its) )?(?<![\w:.])(?P<at>{_TIME}),? "
                r"(?:by |in |on |according to )?(?:the )?(?:new|summer|winter|british summer|bst|gmt|changed|correct)"
                r"(?: clock)? time\b"
            ),
            r"at \g<at>",
            "time",
        ),
        (rf"\bcall it (?=(?:about |around )?{_TIME})", "at ", "call"),
        (
            (
                r"\bas late (?:on )?as (?:you(?:re|r)?(?: \w+)? ?(?:do|can|have|go|open|offer|see people|work|are open|"
                r"stay "
                r"open|possibly can|will see (?:me|us)|run|like)|they do|it goes|they come|there is|youve got|ye do)"
                r"(?! (?:in|of) the (?:morning|afternoon|evening))(?: in the day)?\b"
            ),
            "late in the day",
            "late",
        ),
        (
            (
                r"(?<!as )(?<!too )(?<!not )(?<!so )\b(?:(?:quite|fairly|nice and|pretty|rather|really|very) )?early "
                r"in the day\b(?! as)"
            ),
            "first thing",
            "early",
        ),
        (
            (
                r"\bat (?:an? |some )?(?:more )?(?:civili[sz]ed|decent|godly|sensible|reasonable|humane|social) "
                r"(?:hour|time)(?: of the (?:day|morning))?\b"
            ),
            "not early",
            "hour time",
        ),
        (
            (
                rf"\b(?:(?:my|the|our|her|his) )?(?:[a-z]+ ){{1,3}}(?:(?:is|are|runs?|goes|lasts|s) )?(?:from "
                rf")?(?P<one>"
                rf"{_TIME})(?: ?- ?| (?:till|to|until) )(?P<two>{_TIME}),? (?:so |and |but )?(?:please )?(?:(?:not|"
                rf"nothing|"
                r"nowt|avoid|never|dont book)(?: (?:in|during|within|between|at|for))?|(?:any ?time )?(?:outside(?: "
                r"of)?|"
                rf"either side of|except|but)) (?:that|then|those(?: hours| times)?|it|these){END}"
            ),
            r"not between \g<one> and \g<two>",
            "that then those it these",
        ),
        (
            (
                rf",? (?:as |because |since |cos )(?:im|i am|ill be|i will be|were|we are|i|we)(?: [a-z]+){{0,3}} "
                rf"(?:for|at|to) (?:the|a|my|our) (?:[a-z]+ )?{_EVENT} (?:at|from) {_TIME}(?: oclock)?{END}"
            ),
            "",
            "at from",
        ),
        (
            (
                rf"\b(?P<part>this (?:morning|afternoon|evening)|today|tonight|(?:tomorrow|{WEEKDAY})(?: (?:morning|"
                rf"afternoon|"
                r"evening))?),? before (?:everyone|everybody|people|they all|we all|the others|the crowds|the rush|the "
                r"traffic|"
                rf"all the)\b[^.;!?\d,]{{0,40}}{END}"
            ),
            r"\g<part>",
            "before",
        ),
        (
            (
                rf"(?P<before>\b(?:morning|afternoon|evening|{POINT})),? if (?:youre|you are|anyone is|anybody is|"
                rf"anyones|"
                r"someone is|theyre|the (?:doctor|nurse|clinic) is|youll be)(?: still| going to be)? (?:there|in|open|"
                r"about|"
                rf"around|working|here|on){END}"
                r"(?![^.;!?]{0,40}?\b(?:else|otherwise|or|if not|failing|then|whenever|next)\b)"
            ),
            r"\g<before>",
            "if",
        ),
        (
            (
                rf"\b(?:(?:i have|ive got|ive|im on|i am on|i do|im doing|im|we have|on) )?(?:a )?{_ROTA} (?:duty|"
                rf"duties|shifts?"
                r"|duty shift) (?P<when>tonight|today|tomorrow)(?: and (?:tomorrow|the next night|\w+day)(?: "
                r"night)?)?,? "
                r"(?:then |but |so |and ){0,2}(?:im |i am |i )?(?:free|off|available|ok|fine|good|any ?time)(?= "
                r"(?:from|after|on|any)\b)"
            ),
            "",
            "duty duties shift shifts",
        ),
        (
            (
                rf"\b(?:my |the )?(?:night )?shift (?:finishes|ends|is over|finish|is done) at "
                rf"(?P<end>\d\d?)(?P<half>am) "
                rf"(?:on )?(?P<day>{POINT}),? (?:so |and )?(?:if (?:you|youve|there)(?: had| have| got| were| was)?|"
                rf"any chance "
                rf"of|is there|have you(?: got)?|could i have) (?:something|anything|one|a slot|an appointment)(?: "
                rf"free)? at (?P<at>\d\d?)\b(?![:.]\d)[^.;!?]*"
            ),
            r"\g<day> at \g<at>am",
            "shift",
        ),
        (
            (
                rf"\b(?P<how>all at sea|no use|useless|a wreck|exhausted|shattered|good for nothing|jet ?lagged|dead "
                rf"on my feet|"
                rf"worn out|a zombie|hung ?over|in bits|wiped out) (?P<day>today|tomorrow|(?:on )?{WEEKDAY})(?=\W*\Z|"
                rf"[,.;!])"
            ),
            r"\g<how>, not \g<day>",
            "<weekday> today tomorrow",
        ),
        (
            (
                r"\b(?:i know (?:that )?|with )the clocks (?:go|change|have gone|going|changing|being|having)(?: "
                r"(?:on|back|forwards?|gone|changed|put))?(?: (?:tonight|"
                r"tomorrow|today|on \w+day|this weekend|an hour)){0,3},? "
            ),
            "",
            "clocks",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def hours_beside(said: str) -> str:
    """The words, with hours that are told beside a wish put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
