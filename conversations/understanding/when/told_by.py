"""Days and hours told by what happens on them, put as the day that is meant: "it is bins day Wednesday, so the day
after that" is "the day after Wednesday", "once January is out of the way" is "after January".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import DAY, FEAST, MONTH, POINT, WEEKDAY, YULE, Rows, by_word, put_plainly
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_MANY = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}|a couple of)"
_SPELL = rf"{_MANY} (?:days?|weeks?|fortnights?|months?)"
_HENCE = rf"{_SPELL}(?: from (?:now|today|tomorrow)|s? time| today| tomorrow)"
_OUTSIDE = rf"(?!(?:{WEEKDAY}s?|weeks?|weekends?|months?|today|tomorrow|not|no|cant|wont|or|and)\b|{MONTH}\b)[a-z]+"
_FOR_YEARS = r"(?:the|this|our|any) year"
_SEASON = r"(?:weathers?|days?|evenings?|nights?|sun|suns|its|it|things|temperature|snow|frost)"
_SAY = r"(?:maybe |perhaps |can we do |make it |can i come |id like |say )?"
_NAMED = rf"(?:{FEAST}|{YULE}(?: (?:day|eve))?|{POINT})"

_CLOSED = (
    r"(?:(?:any ?time |some ?time |any ?day )?(?:during|in|over|within) )?(?:the )?(?:(?:school|easter|summer|"
    r"christmas|xmas|half term|spring|autumn|october|february|may) )?(?:hols?|holidays?|break|half term|vacation)"
)
_BACK_AT_SCHOOL = (
    r"(?:they|the kids|the children|he|she|it|term|schools?|(?:my|our|his|her) [a-z]+)(?: (?:all|only|dont|will))?"
    r"(?:re| are| is|s)? ?(?:go(?:es)? back|starts?(?: back| again)?|returns?|back|begins?(?: again)?|ends?|over|"
    r"finish(?:es)?)"
)
_ENDS_WITH = expression(r"\b(?:ends?|over|finish(?:es)?)\b")
_LONG = {"half term": 9, "break": 9, "summer": 44}


def _until_school(found: re.Match[str]) -> str:
    """The holidays until the children are back, or what is after them; when they begin no calendar here knows."""
    if found["after"]:
        return f"from {found['day']}"
    long = next((days for word, days in _LONG.items() if word in found["what"]), 16)
    last = found["day"] if _ENDS_WITH.search(found["goes"]) else f"the day before {found['day']}"
    return f"from {long} days before {found['day']} to {last}"


_ENDS = r"(?=\W*\Z|[,.;!?])"
_SPAN = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:days?|weeks?|fortnights?|months?)"
_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"\b[a-z]+ (?:starts|begins)(?: on)? (?P<day>{POINT}),? (?:so )?(?P<side>before|after|by) "
                rf"(?:that|then){_ENDS}"
            ),
            r"\g<side> \g<day>",
            "starts begins",
        ),
        (
            (
                rf",? (?:as|because|cos|since) (?:i|we|he|she|my [a-z]+) (?:(?!can\b|could\b|free\b|finish)[a-z]+ )"
                rf"{{1,4}}(?:after|before) (?:lunch|dinner|tea|breakfast|work){_ENDS}"
            ),
            "",
            "as because cos since",
            "after before",
        ),
        (
            (
                rf"\bbefore (?:the )?(?:schools?|term|kids) (?:breaks? up|finish(?:es)?|ends?|closes?)(?: for "
                rf"[a-z]+)?(?: on)? "
                rf"(?={POINT})"
            ),
            "before ",
            "before",
        ),
        (
            (
                rf"\b(?:the day (?:that )?(?=the clocks ))?(?P<what>the clocks (?:change|go "
                rf"(?:back|forwards?))|{POINT})(?: day)? is (?:on )?an? "
                rf"{WEEKDAY}(?:,? (?:isnt it|is it not|innit|i think|right))?[?.,]? (?:so )?(?:the )?"
                rf"(?P<day>{WEEKDAY}) (?P<side>before|after)(?: then| that| it)?{_ENDS}"
            ),
            r"the \g<day> \g<side> \g<what>",
            "before after",
        ),
        (
            r"\bclocks go (?:back|forwards?)\?? (?:no,? )?(?P<way>back|forwards?),? i mean\b",
            r"clocks go \g<way>",
            "clocks",
        ),
        (
            (
                rf"\bwith (?:a gap of )?(?:at least )?(?P<many>{_SPAN})(?: notice| warning| in between)?(?= "
                rf"(?:so|to)\b|\W*\Z)"
            ),
            r"from \g<many> from now",
            "gap notice warning",
        ),
        (
            (
                rf"\b(?P<one>{POINT}) (?:is |would be )?(?:the )?best,? (?:and |then |but )?(?P<two>{POINT}) (?:is "
                rf"|would be "
                r")?(?:the )?(?:second|next|2nd)(?: best)?(?=\W*\Z|[,.;!?])"
            ),
            r"\g<one> or \g<two>",
            "best",
        ),
        (
            (
                r"\b(?:(?:my|our|the) [a-z]+ (?:only |just )?(?:lets|allows|releases|can spare|can let|will let)"
                r" (?:me|us)|(?:im|we are|were|i am) only allowed)"
                rf"(?: (?:to|go|off|out|come|away|leave|time)\b){{0,3}}(?: only)?(?: on)? (?={WEEKDAY}s?\b)"
            ),
            "only ",
            "lets allows releases spare let allowed",
        ),
        (
            (
                rf"\b(?P<after>(?:after|once|from) )?(?P<what>{_CLOSED}),? (?:as |and |so |but )?"
                rf"(?P<goes>{_BACK_AT_SCHOOL})"
                rf"(?: to)?(?: school| nursery| college)?(?: on)? (?P<day>{POINT})"
            ),
            _until_school,
            "hol hols holiday holidays break term vacation",
        ),
        (
            (
                r"\b(?:once|when|after|as soon as) (?:the |this )?(?:tax|financial) year(?:s)?(?: end| is| has|s)?(?: "
                r"(?:been |all |well )?(?:ended|ends?|over(?: with)?|out of the way|done(?: with)?|finished|closed|"
                r"behind us|"
                r"gone|turned))?"
            ),
            "from 6 april",
            "tax financial",
        ),
        (r"\bin the new (?:tax|financial) year\b", "from 6 april", "tax financial"),
        (
            (
                r"\b(?:before|by) (?:the )?(?:end of (?:the )?|new )?(?:tax|financial) year(?: end| ends| starts| is "
                r"(?:out|over|up))?\b(?! (?:ends?|on|in|is)\b)"
            ),
            "before 6 april",
            "tax financial",
        ),
        (
            (
                rf"\b(after|once|when|before|until|till) (?:the )?(?:{YULE}(?: day)?(?:,? and |/| ?\+ ?)(?:the )?new "
                rf"?years?(?: day)?|"
                r"festive|festivities)(?: (?:period|season|break|holidays?|hols|time))?"
                r"(?: (?:is|are|has|have)(?: all| both| been| well){0,2} (?:over|gone|done|finished|out of the way|"
                r"passed))?\b"
            ),
            lambda found: "before christmas" if found[1] in ("before", "until", "till") else "after 1 january",
            "festive festivities new newyear",
        ),
        (
            (
                rf"\b(after|once|when) (?:the )?{YULE} (?:period|break|holidays?|hols|season)(?: (?:is|are) (?:over|"
                rf"done|"
                rf"finished))?\b"
            ),
            "after 1 january",
            "period break holiday holidays hols season",
        ),
        (
            (
                r"\b(?:on |at )?(?:the )?(?:(?:exact |very )?same (?:week ?day|day(?: of the week)?|time)|this day) "
                r"((?:of )?(?:the )?(?:next|following) (?:week|month)),? as (?:today|now|this)\b"
            ),
            lambda found: f"this day next {found[1].rsplit(' ', 1)[1]}",
            "as",
        ),
        (
            (
                r"\b(?:on |at )?(?:the )?(?:(?:exact |very )?same (?:week ?day|day(?: of the week)?) as (?:today|now|"
                r"this),? "
                r"(?:but |just |only )?|today,? but )(?:for |in |of )?(?:the )?(?:next|following) (week|month)"
                r"(?=\W*\Z|[,.;!?]| (?:please|pls|at|in the|before|after)\b)"
            ),
            r"this day next \1",
            "next following",
            "today now this",
        ),
        (r"\b(?:be)?twixt\b", "between", "betwixt twixt"),
        (
            (
                r"(?:\A|(?<=[,;.] )|(?<=time )|(?<=day )|(?<=until )|(?<=straight )|(?<=just )|(?<=soon )|(?<=or "
                r")|(?<=mornings )|(?<=afternoons )|(?<=evenings )|(?<=weekdays )|(?<=weekends )|(?<=days )|"
                r"(?<=appointment )|"
                r"(?<=slot )|(?<=appt )|(?<=something )|(?<=anything ))after "
                r"easter(?=\W*\Z|[,.;!?]| (?:please|pls|is|would|if)\b)"
            ),
            "after easter monday",
            "easter",
        ),
        (r"\b(?:the )?(?:morra|morrow)\b(?! (?:of|after|before))", "tomorrow", "morra morrow"),
        (r"\bout the way\b", "out of the way", "out"),
        (
            (
                rf"\b(?:once|when|after|as soon as) ({MONTH}|the (?:new year|holidays?|weekend)|{YULE}|{FEAST})"
                r"(?: is|s| has)?(?: all| well| finally| safely){0,2} (?:out of the way|behind (?:us|me)|dealt with)\b"
            ),
            r"after \1",
            "way behind dealt",
        ),
        (
            (
                rf"\b(?:on |over |from )?(?:the )?(?:other|far|wrong) side of (?:the )?(?={FEAST}\b|{YULE}\b|{POINT}|"
                r"new years?\b|weekend\b)"
            ),
            "after ",
            "side",
        ),
        (rf"\b(?:the )?(?:very |absolute )?last (?:day|date) (?:of|in) {_FOR_YEARS}\b", "31 december", "year"),
        (r"\b(?:the )?(?:very |absolute )?first (?:day|date) of (?:the new|next) year\b", "1 january", "year"),
        (
            rf"\b(?:about |around |roughly |say )?({_SPELL}) (?:or so )?into (?:the )?(?:new year|({MONTH}))\b",
            lambda found: f"{found[1]} after 1 {found[2] or 'january'}",
            "into",
        ),
        (
            (
                r"(?<=[a-z]),? if (?:youve|you have|you ve|there is|theres|you) (?:still )?(?:got |have )?"
                r"(?:any(?:thing|where)?|something|room|space|a (?:slot|space|gap)|availability)"
                r"(?: (?:at all|left|free|going|available|then|still|spare|slots?|appointments?)){0,3}(?=\W*\Z|[,.;!?])"
            ),
            "",
            "if",
        ),
        (
            rf"\b({MONTH}),? (?:when|once|if) (?:the )?{_SEASON}(?: {_OUTSIDE}){{1,5}}(?=\W*\Z|[,.;!?])",
            r"\1",
            "when once if",
        ),
        (
            (
                rf"\b(by|before|no later than|not later than|until|till) ((?:the )?{POINT}),? "
                r"(?:as|because|since|cos|coz|for|seeing as) "
                rf"(?:i|we|im|ill|were|well|weve|ive|he|she|they|my|our|the)(?: {_OUTSIDE}){{1,6}} (?:on )?"
                rf"(?:the )?{POINT}(?=\W*\Z|[,.;!?])"
            ),
            r"\1 \2",
            "as because since cos coz for seeing",
        ),
        (
            (
                rf"\b(after|before|once|when|until|till|from when|by the time) (?:my|our|the|his|her|i|ive|we|weve)"
                rf"(?: {_OUTSIDE}){{1,5}},? (?:which|that|thatll|thats|whichs)(?: is| will be| should be| be|s)?"
                rf"(?: about| around| on)? (?:({_HENCE})|in ({_SPELL})(?:s? time)?)(?=\W*\Z|[,.;!?]| please\b)"
            ),
            lambda found: (
                f"{found[1] if found[1] in ('before', 'until', 'till') else 'before' if 'by' in found[1] else 'from'} "
                f"{found[2] or f'{found[3]} from now'}"
            ),
            "which that thatll thats whichs",
        ),
        (
            (
                rf"\b({_NAMED})(?: day)? (?:is|s|falls|lands|will be)(?: on)? (?:an? )?{WEEKDAY}(?: this year)?"
                r"(?:,? (?:isnt it|is it not|innit|i think|i believe|right|yes|doesnt it))?[,.?;]? (?:so )?"
                rf"(?:maybe |perhaps |say |how about )?(?:on )?(?:the )?({DAY}) "
                r"(?:(?:of|in) (?:that|the same) week|that week)"
            ),
            r"the \2 of the week of \1",
            "week",
        ),
        (
            (
                rf"\A(?:{_OUTSIDE} ){{1,8}}?(?:on )?((?:this |next )?{WEEKDAY}|the \d\d?(?:st|nd|rd|th)(?: of "
                rf"{MONTH})?)(?: this week)?[,.;]? so {_SAY}"
                r"(?:on )?(?:the )?(day|week) (after|before|following)(?: that| it)?(?=\W*\Z|[,.;!?]| please\b)"
            ),
            r"the \2 \3 \1",
            "so",
            "after before following",
        ),
        (
            (
                rf"\A((?:this |next )?{WEEKDAY}) (?:is|s|its) (?:{_OUTSIDE} ){{0,5}}{_OUTSIDE}[,.;]? so "
                rf"{_SAY}"
                r"(?:on )?(?:the )?(day|week) (after|before|following)(?: that| it)?(?=\W*\Z|[,.;!?]| please\b)"
            ),
            r"the \2 \3 \1",
            "so",
            "after before following",
        ),
        (
            rf"\b(?:on )?the day (\d\d?)\b(?=\W*\Z|[,;!?]|\.(?!\d)| (?:at|or|and|of|please|in|{MONTH})\b)",
            r"on the \1th",
            "day",
        ),
        (
            (
                r"\bthe (?:one|slot|appointment|time) of (?!1[346] and 15|1[89] and 20)([01]?\d|2[0-3]) and "
                r"([2-5][05]|15|05)\b"
            ),
            r"at \1:\2",
            "one slot appointment time",
            "#",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def told_by(said: str) -> str:
    """The words, with days that are told by what happens on them put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
