"""What is wished for another appointment by the one that there is, said by days and hours: "a week later", "same time".

"Push it back a week" names a day only to who knows when it is. Must never keep the day that it is to be moved from.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from conversations.understanding.words import WEEKDAYS
from conversations.understanding.words.expression import expression

MOST = 200
"""Letters that are kept of what was typed."""

_DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat|sun"
NOON = 12
_A_LITTLE = timedelta(minutes=5)
"""How much later it begins at least that is to be later."""

_NUMBERS = {"a": 1, "an": 1, "one": 1, "couple": 2, "two": 2, "three": 3, "four": 4, "six": 6}
_DAYS = {"d": 1, "w": 7, "f": 14, "m": 28}
_MINUTES = {"mi": 1, "ho": 60, "hr": 60}
_COUNT = r"(?P<count>\d{1,2}|half an?|an?|one|(?:a )?couple of|two|three|four|six)"
_UNIT = r"(?P<unit>days?|weeks?|wks?|fortnights?|months?|hours?|hrs?|minutes?|mins?)"
_LATER = expression(
    rf"\b(?:(?:push|put|move|shift|bump|knock)(?: (?:it|this|that|mine))? (?:back|on|out|"
    rf"forward) (?:by )?{_COUNT} {_UNIT}"
    rf"|{_COUNT.replace('count', 'more')} {_UNIT.replace('unit', 'units')} (?:later|after(?: that| this)?|back|on))\b",
    re.IGNORECASE,
)
"""So long after it."""
_SOONER = expression(
    rf"\b(?:(?:bring|pull)(?: (?:it|this|that|mine))? (?:forward|back|up) (?:by )?{_COUNT} {_UNIT}"
    rf"|{_COUNT.replace('count', 'more')} {_UNIT.replace('unit', 'units')} (?:earlier|sooner|before(?: that|"
    rf" this)?))\b",
    re.IGNORECASE,
)
"""So long before it."""
_NEXT_DAY = expression(
    r"\b(?:the )?(?:next day|(?<!any )(?<!other )(?<!every )(?<!each )day after"
    r"(?! (?:\d|half|one|two|three|four|five|noon|lunch|midday|work|school)))(?! tomorrow)\b",
    re.IGNORECASE,
)
_IN_WEEKS = expression(
    rf"\b(?:in|for)(?: (?:about|around|roughly|maybe|another|say)){{0,2}} {_COUNT} "
    r"(?P<unit>weeks?|wks?|fortnights?|(?<=a )month)(?:['’]s?|s['’])?(?: time)?\b",
    re.IGNORECASE,
)
"""So long from now, which for a visit like the last one is about then."""
_ANOTHER = expression(
    r"\banother(?: (?:one|appointment|appt|visit))?(?: (?:just )?like (?:it|this|that))?\b", re.IGNORECASE
)
_ABOUT = timedelta(days=3)
_NEXT_WEEK = expression(r"\b(?:(?:for|in|on) )?(?:the )?(?:week after|following week)(?! next)\b", re.IGNORECASE)
_A_WEEK_ON = expression(
    r"\b(?:at |on )?(?:the )?same (?:day and time|time and day|time|hour|day)(?:,? (?:but |on |in |the )?){0,2} ?"
    r"(?:next week|(?:the )?week after|(?:the )?following week|a week later)\b",
    re.IGNORECASE,
)
"""The same a week after it, whichever week this is."""
_SAME_TIME = expression(
    r"\b(?:at )?(?:the )?same (?:time|hour|slot)(?: of (?:the )?day)?\b|"
    r"\b(?:keep\w*|leav\w+) (?:the|my|this|that) (?:same )?(?:time|hour|slot)\b",
    re.IGNORECASE,
)
_SAME_DAY = expression(
    r"\b(?:on |for )?(?:the same|same|that) day\b(?! (?:is|does|is ?n|wo ?n|no|clash))|\bthat (?=(?:morning|"
    r"afternoon|arvo|"
    r"evening)\b(?! (?:is|does|no)))",
    re.IGNORECASE,
)
_A_BIT = expression(
    r"\b(?:(?:just )?(?:a )?(?:wee )?(?:bit|little(?: bit)?|tad|touch)|slightly|somewhat|(?:a )?(?:lot|few hours)|much"
    r"|rather) (?=(?:later|earlier|sooner)\b)",
    re.IGNORECASE,
)
"""By how little or how much, which is no window of hours: "a bit later" is any time after it."""
_IN_THE_DAY = expression(
    rf"\b(?P<which>later|earlier|sooner)(?: on)? (?:in|on) (?:the|that) day\b(?![^.;!?]{{0,40}}\b(?:{_DAY}|tomorrow)\b)"
    rf"|\b(?P<then>later|earlier|sooner)(?: on)? (?:on )?(?:the |that |this )?(?P<day>{_DAY})\b"
    r"|\blater (?:on )?(?:in )?that (?:same )?(?P<part>afternoon|evening)\b",
    re.IGNORECASE,
)
"""Of the day on which it is, unless another one is named."""
_AFTERNOON = expression(r"\barvo\b", re.IGNORECASE)
_EARLIER = expression(
    r"\b(?:sooner|earlier|quicker|brought forward|(?:bring|bringing) (?:it|this|that) forward)\b", re.IGNORECASE
)
_EARLIER_THAN = expression(
    rf"\b(?:sooner|earlier|quicker) than (?=(?:the |my |this |next )?(?:{_DAY}|\d)\b)", re.IGNORECASE
)
_LATER_THEN = expression(r"\blater\b", re.IGNORECASE)
_BY_VIDEO = expression(
    r"\b(?:(?:by|on|over|as|into|to|a|an) ){0,3}(?:video|zoom|facetime|skype|online|virtual|remote(?:ly)?)"
    r"(?: (?:call|chat|one|visit|appointment|appt|consultation))?\b",
    re.IGNORECASE,
)
_BOOKS = expression(
    r"\A\W*(?:(?:and|then|please|pls|just|can you|could you|can i|to)\b\W*){0,4}"
    r"(?:re-?book\b(?: (?:it|me|this|that|in))*|(?:(?:add|make|get|have|want|need|and|also|like|arrange)\b\W*){0,3}"
    r"(?:another|one more|an extra|a second|a further)(?: (?:one|appointment|appt|visit|booking))?"
    r"(?:,? (?:just )?(?:the )?(?:same as|like) (?:this|that|it|the last)(?: one)?)?)"
    r"(?=[ ,]+(?:for|in|on|at|the|a|next|this)\b)",
    re.IGNORECASE,
)
"""That one is to be booked, before when."""
_ONLY_THEN = expression(r"[.,;!? ]{0,4}\b(?:if not|otherwise|or else|failing that)\b", re.IGNORECASE)
"""What becomes of it where there is none: it stays in any case until there is another one."""

_LETTING_GO = expression(
    r"\A\W*(?:(?:yes|yh|yeah|yep|ok|okay|can|could|you|u|i|we|want|need|to|please|pls|so|just|and|then|would|like|"
    r"if|ill)\b\W*){0,7}"
    r"(?:cancel|bin|scrap|drop|ditch|give up)\b(?: (?:it|this|that|mine))?(?:[\s,]|\b(?:and|n|then|please|pls)\b)*",
    re.IGNORECASE,
)
"""That the old one goes, which it does in any case once there is another one."""

_TO = expression(
    r"\b(?:swap|change|switch|exchange|replace)(?:d|ing)?\b[^,.;!?]{0,40}?\bto (?!be\b|see\b|have\b|come\b|go\b)",
    re.IGNORECASE,
)
_FOR = expression(
    r"\b(?:swap|change|switch|exchange|replace)(?:d|ing)?\b[^,.;!?]{0,40}?\b(?:for|with|into) ", re.IGNORECASE
)
"""What is given up for what follows: "swap Dr Patel for the other one"."""
_DOCTOR_TO = expression(
    r"\b(?:chang|swap|switch)\w* (?:the |my )?(?:doctor|dr|doc|gp|clinician) (?:to|for|with) (?:dr |doctor )?"
    r"(?!(?:an?|some\w*|the|another|different|any\w*|one|be|see|dr|doctor|him|her|them|my|your)\b)(?P<who>[a-z'’-]+)",
    re.IGNORECASE,
)
_NOT_ANOTHER = expression(
    r"(?P<who>\b(?:dr|doctor)\.? [a-z'’-]+)[ ,]+(?:and |but )?(?:not|in place of|instead of|rather than|not with) "
    r"(?:with )?(?:her|him|them|(?:dr|doctor)\.? [a-z'’-]+)",
    re.IGNORECASE,
)
"""Whom it is to be with, and whom it is with."""
_NOT_THEM = expression(
    r"\b(?:i )?(?:do ?n['’]?t|do not|not|hate|never) ?(?:want|like|get on with)? (?:her|him|this (?:doctor|one|"
    r"woman|man))\b"
    r"[\s,.;]*(?:but |and )?",
    re.IGNORECASE,
)
"""Whom the old one is with, which is not wanted."""
_CAN_THEY = expression(
    r"\b(?:can|could|would|will) (?P<who>(?:dr|doctor) [\w'’-]+) (?:do|see|take|have) (?:it|me|this|him|her|us)\b",
    re.IGNORECASE,
)
_TAKEN_THEN = expression(
    r"(?:[,.;–-]|\b(?:because|as|cos|coz|since|but|and)\b)\s{0,3}(?:because |as |cos |coz |since |but |and )?"
    r"(?:i|i['’](?:ve|m|ll)|ive|im|we|we['’](?:ve|re)|there(?:['’]s| is)|my|our|the|it['’]s)\b(?!['’])"
    r"(?![^.;!?,]{0,60}\b(?:like|want|can|could|prefer|free|come|do|need|instead|rather|if|later|earlier|sooner)\b)"
    r"[^.;!?,]{1,60}\b(?:that (?:very |same )?(?:day|morning|afternoon|evening)|the same (?:day|morning"
    r"|afternoon)|then)"
    r"(?=\W{0,4}(?:\Z|[.;,!]))",
    re.IGNORECASE,
)
"""What else is at its time, for which it cannot stay: "I've got a hospital appointment that morning"."""
_FROM = expression(
    rf"\b(?:(?:from|off|out of|cancel|get me out of|swap|change|move|shift|push|put|bump|my|the|"
    rf"this)\b *){{1,3}}(?P<day>{_DAY})\b(?:['’]?s)?"
    rf"(?: (?:one|appointment|appt|visit|slot|booking))?(?= *(?:\Z|[,.;!?]|(?:to|for|till|until|into|and|next)\b))",
    re.IGNORECASE,
)
"""The day that it is moved from."""


_ELSEWHERE = expression(
    r"\b(?:another|different|other|nearer|closer) (?:building|place|clinic|branch|site|location|surgery)\b|"
    r"\bsomewhere (?:else|nearer|closer)\b",
    re.IGNORECASE,
)


def at_its_time(typed: str) -> bool:
    """Whether it is to be at the time that it has."""
    return bool(_SAME_TIME.search(typed))


def elsewhere(typed: str) -> bool:
    """Whether it is to be somewhere else, wherever that is."""
    return bool(_ELSEWHERE.search(typed))


_COMING_WEEK = expression(r"\bnext week\b(?! but one)", re.IGNORECASE)


def week_after(typed: str, start: datetime, now: datetime) -> str:
    """The words, with "next week" as the week after it where it is in the next one already."""
    monday = now.date() - timedelta(days=now.weekday() - 7)
    if not monday <= start.date() < monday + timedelta(days=7):
        return typed
    return _COMING_WEEK.sub("the following week", typed)


def from_another(typed: str, start: datetime, finish: datetime | None = None) -> str:
    """The words, with what they tell by the appointment that begins then as days and hours."""
    said = _EARLIER_THAN.sub("before ", _A_BIT.sub("", _ONLY_THEN.split(typed[:MOST])[0]))
    said = _IN_THE_DAY.sub(lambda found: _of_its_day(found, start), said)
    said = _BOOKS.sub("book", _TAKEN_THEN.sub(" ", _LETTING_GO.sub("", said)))
    said = _DOCTOR_TO.sub(lambda found: f"with dr {found['who']}", _NOT_ANOTHER.sub(lambda found: found["who"], said))
    said = _CAN_THEY.sub(lambda found: f"with {found['who']}", _NOT_THEM.sub("", said))
    said = _FROM.sub(lambda found: " " if WEEKDAYS[found["day"].casefold()] == start.weekday() else found[0], said)
    said = _TO.sub("", said) if _TO.search(said) else _FOR.sub("", said)
    said = _A_WEEK_ON.sub(f"at {start:%H:%M} {_on(start + timedelta(days=7))}", said)
    said = _SAME_TIME.sub(f"at {start:%H:%M}", said)
    said = _LATER.sub(lambda found: _away(found, start, 1), said)
    said = _SOONER.sub(lambda found: _away(found, start, -1), said)
    said = _NEXT_DAY.sub(_on(start + timedelta(days=1)), said)
    said = _NEXT_WEEK.sub(f"in the week of {_date(start + timedelta(days=7 - start.weekday()))}", said)
    said = _BY_VIDEO.sub("by video", said)
    said = said.rstrip(" ?") if _SAME_DAY.search(said) else said
    then = _SAME_DAY.search(said) is not None
    said = _AFTERNOON.sub("afternoon", _SAME_DAY.sub(f"{_on(start)} ", said))
    if then:
        after = finish if finish and finish.date() == start.date() else start + _A_LITTLE
        return _LATER_THEN.sub(f"after {after:%H:%M}", _EARLIER.sub(f"before {start:%H:%M}", said))
    return _EARLIER.sub("as soon as possible", said)


def about_then(typed: str, now: datetime) -> str:
    """The words, with so many weeks from now as the days around that: "in 4 weeks" may be a Sunday."""

    def around(found: re.Match[str]) -> str:
        then = now + timedelta(days=_DAYS[found["unit"][0].casefold()] * _many(found["count"]))
        return f"between {_date(then - _ABOUT)} and {_date(then + _ABOUT)}"

    said, found = _IN_WEEKS.subn(around, typed)
    return _ANOTHER.sub(" ", said) if found else typed


def _many(count: str) -> int:
    """The number that is meant."""
    said = count.casefold().removeprefix("a ").removesuffix(" of")
    return int(said) if said.isdigit() else _NUMBERS.get(said, 1)


def _of_its_day(found: re.Match[str], start: datetime) -> str:
    """Later or earlier on its own day; on another one as it is."""
    if found["part"]:
        return f"that {found['part'] if start.hour < NOON else 'day later'}"
    if found["day"] and WEEKDAYS[found["day"].casefold()] != start.weekday():
        return found[0]
    return f"{found['which'] or found['then']} that day"


def _away(found: re.Match[str], start: datetime, sign: int) -> str:
    """So many minutes, hours, days, weeks or months from it, by the calendar."""
    count = found["count"] or found["more"]
    half, number = count.casefold().startswith("half"), _many(count)
    unit = (found["unit"] or found["units"]).casefold()[:2]
    if unit in _MINUTES:
        then = start + sign * timedelta(minutes=_MINUTES[unit] * number // (2 if half else 1))
        return f"at {then:%H:%M} {_on(then)}"
    return _on(start + sign * timedelta(days=_DAYS[unit[0]] * number))


def _on(day: datetime) -> str:
    return f"on {_date(day)}"


def _date(day: datetime) -> str:
    return f"{day.day} {day:%B %Y}"
