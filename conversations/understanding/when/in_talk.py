"""Days and hours as they come up in talk: when somebody has to be back, a half of the day behind the date, a part of
the month behind its name, the one of two days that has hours of its own.

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    A_MONTH,
    A_TIME,
    FEAST,
    MONTH,
    NUMBER,
    POINT,
    SPOKEN_TIME,
    WEEKDAY,
    YULE,
    Rows,
    by_word,
    ending,
    put_plainly,
)
from conversations.understanding.words.needs import gated

_END = r"(?=\W*\Z|[,.;!?])"
_WHO = r"(?:i|we|he|she|they|my \w+|id|wed)"
_MUST = (
    r"(?:(?:would |really |do )?(?:need|needs|want|wants|like|have|has|got|ought|must|should|ve got|gotta)(?: got)?)"
)
_BACK = (
    rf"\b{_WHO} {_MUST}(?: to)? (?:be|get) (?:back|home)(?: (?:at|in|to|for) (?:(?:my|the|our) )?"
    rf"(?!(?:{NUMBER})\b)[a-z]+)?"
)
_LATEST = r"(?:at the (?:very )?latest|latest)"
_PART = {"am": "morning", "pm": "afternoon"}
_OF_MONTH = r"(?:first|second|third|fourth|last|1st|2nd|3rd|4th|latter|other)"
_NTH = {"1st": "first", "2nd": "second", "latter": "second", "other": "second"}
_OPENS = (
    r"(?:(?:you|u|they|(?:the |your )?(?:doors?|clinic|surgery|practice|place|shop)) opens?(?: up)?|"
    r"(?:youre|you are|your|ur|the (?:clinic|surgery) is) open)"
)
_CALLED = "".join(rf"(?<!\b{word} )" for word in ("know", "me", "us", "ring", "call", "phone", "text", "back"))
_EARLY = "before 10am"
_SPAN = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:days?|weeks?|fortnights?|months?)"


def _half_of(found: re.Match[str]) -> str:
    """The half of a month that is named before it."""
    return f"{_NTH.get(found['nth'], found['nth'])} half of {found['month']}"


def _in_parts(found: re.Match[str]) -> str:
    """ "Nov 5 am", written as an hour: the morning of that day."""
    return f"{found['day']} {found['month']} in the {_PART[found['half']]}"


def _part(found: re.Match[str]) -> str:
    return f"{found['day']} {_PART[found['half']]}"


def _its_own(found: re.Match[str]) -> str:
    """Two days, of which one has a bound: the other one is any time."""
    other = found["two"] if found["one"] == found["which"] else found["one"]
    return f"{other} any time or {found['which']} {found['side']} {found['at']}"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"{_BACK} (?:by|for|before|at) {SPOKEN_TIME},? (?:so )?(?:that|which) (?:makes|means)(?: it)? "
                rf"(?P<at>{SPOKEN_TIME}) {_LATEST}"
            ),
            r"before \g<at>",
            "back home",
            "latest",
        ),
        (rf"{_BACK} (?:by|for|before|at) (?P<at>{SPOKEN_TIME})", r"before \g<at>", "back home", "by for before at"),
        (
            (
                rf"\bbetween (?:the )?(?:school )?drop ?off (?:at|is|time)? ?(?P<one>{SPOKEN_TIME}) and (?:the )?pick "
                rf"?up (?:at |is )?(?P<two>{SPOKEN_TIME})"
            ),
            r"between \g<one> and \g<two>",
            "drop dropoff",
        ),
        (
            (
                rf"\b{_WHO} (?:works?|am at work|am on shift|teach)(?: [a-z]+){{0,5}}? (?:every|each|most) "
                rf"(?:evenings?|nights?|afternoons?) from (?P<at>{NUMBER}|[1-9])\b(?! ?(?:to|-|till|until|"
                rf"[:.]\d|[ap]m))"
            ),
            r"before \g<at> pm",
            "evening evenings night nights afternoon afternoons",
            "work works am teach",
        ),
        (r"\b(?:any ?time|anything|whenever|any day) after lunch\b", "after 1pm", "lunch"),
        (
            rf"(?:(?<=, )|(?<=[a-z] ))(?:at )?(?P<at>{SPOKEN_TIME}),? or there ?abouts?\b",
            r"at about \g<at>",
            "thereabouts thereabout abouts about",
        ),
        (
            (
                rf"{_CALLED}\b(?:(?:as soon as|when(?:ever)?|once|the (?:minute|moment|second)|right when) {_OPENS}|"
                r"at opening(?: time)?)(?: (?:in the morning|for the day))?"
                rf"(?=\W*\Z|[,.;!?]| (?:please|pls|on (?:the )?(?:\d|{WEEKDAY}))\b)"
            ),
            "first thing",
            "open opens opening",
        ),
        (
            (
                rf"(?<!not )\bat (?:about )?{A_TIME}[,.]? (?:[^.;!?\d]{{2,40}}?, (?=make )|"
                r"(?:(?:oh|er|um|no|nope|wait|sorry|actually|hang on|i mean|rather)[,. ]{1,2}){1,4})"
                rf"(?:make (?:it|that) )?(?:at )?(?={A_TIME}{_END})"
            ),
            "at ",
            "no nope wait sorry actually hang mean rather make",
            "at",
        ),
        (
            (
                rf"\b(?:id|i would) (?:say|have said|go for|pick) {POINT},? but [^.;!?\d]{{2,30}}? (?:says?|wants?|"
                rf"prefers?|thinks?|reckons?|said) {POINT},? so (?={POINT})"
            ),
            "",
            "id would",
            "so",
        ),
        (
            (
                r",? \b(?:give or take|plus or minus) (?:half an hour|an hour(?: or so)?|\d+ min\w*|a "
                r"(?:few|bit)\b[a-z ]{0,10})"
            ),
            "",
            "give plus",
        ),
        (r"\b(?P<the>in|within) the next hour or (?:two|2|so)\b", r"in the next 2 hours", "hour"),
        (
            rf"\bin (?P<one>{_SPAN}) or (?:in )?(?P<two>{_SPAN}){_END}",
            r"in \g<one> or in \g<two>",
            "days weeks fortnight week months month",
        ),
        (
            rf"\b(?P<first>tomorrow|today|{POINT}),? (?:or |and )?(?:at (?:the )?)?latest (?:by |on )?(?={POINT})",
            r"\g<first> to ",
            "latest",
        ),
        (
            (
                rf"(?P<day>{WEEKDAY}) (?P<date>1[3-9]|2\d|3[01])(?= "
                rf"(?:between|before|after|from|at|by|until|till|around|about|"
                r"in the|any ?time)\b| \d{1,2}(?:[:.]\d\d)? ?[ap]m\b)"
            ),
            lambda found: f"{found['day']} the {found['date']}{ending(int(found['date']))}",
            "#",
        ),
        (
            r"\b(?:doesnt|does not|dont|wont) (?:scare|bother|worry|frighten|spook|faze|put off) (?:me|us)\b",
            "",
            "scare bother worry frighten spook faze put",
        ),
        (
            rf"(?<=week), (?:i|we)(?:m| am|re| are) off (?:till|until) monday{_END}",
            "",
            "off",
        ),
        (r"\b(?:in|during|within) school time\b", "during school hours", "school"),
        (
            r"\b(?:as )?early in the (?:day|morning) as (?:you can|you have|you like|possible|poss|it gets)\b",
            _EARLY,
            "early",
        ),
        (
            r"\b(?:as|because|cos|since) (?:its|it is|it) (?:the )?(?:financial |tax )?year end\b",
            "",
            "end",
        ),
        (
            (
                r"\b(?:the )?(?:very first (?:one|slot|appointment|thing) (?:of|in) the (?:morning|day)|first "
                r"(?:slot|appointment|"
                r"appt) of the (?:morning|day))\b"
            ),
            "first thing",
            "first",
        ),
        (rf"(?:\A|(?<=[,.;] ))(?:as )?early as you like{_END}", _EARLY, "early"),
        (
            rf"\b(week|weekday|days?|eves?|evenings?|mornings?|afternoons?|time|month|thing) x (?={WEEKDAY}s?\b)",
            r"\1 except ",
            "x",
        ),
        (rf"\b(?P<month>{A_MONTH}) (?P<day>\d\d?) ?(?P<half>am|pm) only\b", _in_parts, "<month>"),
        (rf"\b(?P<month>{A_MONTH}) (?P<day>[1-6]) ?(?P<half>am)\b", _in_parts, "<month>"),
        (
            (
                rf"(?P<day>\d(?:st|nd|rd|th)(?: (?:of )?{A_MONTH})?|\b{WEEKDAY}|\b{A_MONTH} \d\d?(?:st|nd|rd|"
                rf"th))[.,]{{0,2}} ?"
                rf"(?P<half>am|pm)(?: only)?\b\.?(?=\W*\Z|[,;!?]| (?:please|pls|or|if|and)\b)"
            ),
            _part,
            "am pm",
        ),
        (
            r"\bnot (am|pm)\b(?=\W*\Z|[,.;!?]| (?:please|pls|though)\b)",
            lambda found: f"not {_PART[found[1]]}s",
            "am pm",
        ),
        (rf"\b({YULE}|{FEAST}|{WEEKDAY}|today|tomorrow) n (?={YULE}|new y|{WEEKDAY}\b|tomorrow)", r"\1 and ", "n"),
        (
            rf"\b(?P<month>{A_MONTH})(?: then)?,? (?:in )?(?:the )?(?P<nth>first|second|1st|2nd|latter|other) half\b",
            _half_of,
            "half",
        ),
        (rf"\b(?P<nth>1st|2nd) half of (?P<month>{A_MONTH})\b", _half_of, "half"),
        (
            (
                rf"\b(?:the )?(?:end|beginning|start|middle) of (?P<month>{A_MONTH}), (?:so |in |say )?the "
                rf"(?P<nth>{_OF_MONTH}) (?P<unit>week|fortnight)\b(?! (?:of|in))"
            ),
            r"the \g<nth> \g<unit> of \g<month>",
            "week fortnight",
        ),
        (
            (
                rf"\b(?:leave|give) it (?:about )?(?:an?|one|two|three|\d) (?:weeks?|fortnight|months?)(?: or "
                rf"so)?, (?:so )?say (?=the |in |{POINT})"
            ),
            "",
            "leave give",
        ),
        (rf"\A(?P<at>{SPOKEN_TIME}), (?=(?:{WEEKDAY}|tomorrow|today)\b)", r"at \g<at>, ", "<weekday> tomorrow today"),
        (r"\b(half|quarter) (past|to) (?:too|to)\b(?=\W*\Z|[,.;!?])", r"\1 \2 two", "half quarter"),
        (
            (
                r"\b(?:id |i would |i )?(?:rather|prefer) not (?:to )?(?:have |come |be |too |it )?(?:too "
                r")?early\b(?! (?:next|this|in|december|january))"
            ),
            "not early",
            "early",
        ),
        (
            (
                rf"\b(?:dont|do not|please dont) (?:give|book|put|offer|send) (?:(?:me|us|it) )?(?:(?:in|down) )?"
                rf"(?:for )?(?:anything |one |something )?(?:too |very )?(?P<how>early|late) (?:on )?(?P<day>{POINT})"
            ),
            r"\g<day> not \g<how>",
            "early late",
        ),
        (
            (
                rf"\b(?P<first>from (?:the )?{POINT}),? (?:and |but )?(?:itll|it will|it|ill|i will|i|we|it "
                rf"would|itd)(?: (?:has|have|needs?|must|ought))?"
                rf"(?: to)? (?:be )?(?:done|over|seen|finished|over with|sorted)(?: and dusted)? by (?:the "
                rf")?(?P<last>{POINT})"
            ),
            r"\g<first> to \g<last>",
            "by",
            "from",
        ),
        (
            (
                rf"\b(?P<one>{WEEKDAY}),? (?:or|and) (?P<two>{WEEKDAY}),? (?:but |and |though )?(?:only "
                rf")?(?P<side>until|till|before|after|from) "
                rf"(?P<at>{SPOKEN_TIME}) on (?:the |a )?(?P<which>(?P=one)|(?P=two))\b"
            ),
            _its_own,
            "or and",
            "on",
        ),
        (
            r"\bnot this coming week,? (?:but )?the (?:one|week) after(?: that| it)?(?=\W*\Z|[,.;!?])",
            "the week after next",
            "coming",
        ),
        (
            (
                rf"\bsay (?={SPOKEN_TIME} "
                r"(?:at the (?:very )?(?:earliest|latest)|onwards?|or (?:later|after|earlier|before))\b)"
            ),
            "",
            "say",
        ),
        (
            (
                r"\b(?:ive|i have|i)(?: gone and)? (?:promised|told)(?: (?:my \w+|him|her|them|everyone))? (?:that )?"
                r"(?:id|i would|ill) (?:do|have|get) (?:it|this)(?: done| sorted)? (?=(?:in|on|by|before|"
                r"this|next|after) )"
            ),
            "",
            "promised told",
        ),
        (
            (
                rf"\bi know (?:its|it is|that its) (?:the )?(?:{FEAST}|{YULE}|a bank holiday|the holidays?)(?: "
                rf"(?:time|week|and all|soon))?,? but\b"
            ),
            "",
            "know",
        ),
        (
            (
                rf"\b((?:on )?the \d\d?(?:st|nd|rd|th)(?: (?:of )?{MONTH})?)\b([^;?!]{{1,70}}?)\b(a day or "
                rf"two|a couple of days|"
                r"(?:two|three|2|3) days|a week) (before|after) (?:that|then)\b"
            ),
            lambda found: f"{found[2]}{found[3]} {found[4]} {found[1].removeprefix('on ')}",
            "before after",
            "that then",
        ),
        (
            (
                rf"\bon (the \d\d?(?:st|nd|rd|th)(?: (?:of )?{MONTH})?)\b([^?!]{{1,90}}?)\b(?:so )?(?:on "
                rf")?the ({WEEKDAY}) after"
                rf"(?: that)?(?: or (?:the )?({WEEKDAY})(?: after)?)?(?=\W*\Z|[,.;!?])"
            ),
            lambda found: (
                f"{found[2]}the {found[3]} after {found[1]}"
                + (f" or the {found[4]} after {found[1]}" if found[4] else "")
            ),
            "after",
        ),
        (
            (
                rf"\b(?:im|i am|were|we are|i get|i) (?:always |usually |already )?up (?:at|from|by|since) "
                rf"{SPOKEN_TIME}(?: (?:with|for|feeding|walking) [^,.;?!]{{1,25}})?"
            ),
            "",
            "up",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def as_in_talk(said: str) -> str:
    """The words, with what comes up in talk put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
