"""The guard before a choice: what a text says beside what was read of it, in the same clause.

"Anyone but a locum" reads as anyone, and "my flight is on Saturday" as Saturday; the words that nobody read say that it
may be otherwise, and then it is asked. Must never choose, nor understand anything itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime

from conversations.text.utterance import Utterance
from conversations.understanding import Meaning, Names
from conversations.understanding.clauses.apart import apart
from conversations.understanding.meaning import NOTHING_DENIED
from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

_CLAUSES = expression(
    r"(?:[,;!?\n–—]|:(?!\d\d\b))+|[.](?!\d)|(?<![\d ]) - |\b(?:but(?! (?:not|a|an|the|on|for)\b)|and|because|cos|coz"
    r"|cuz|since(?= i)|so(?! long)"
    r"|as(?= (?:i|we|he|she|it|my)\b)|then(?= (?:i|we)\b)|when(?= (?:i|we|my)\b)|if(?= (?:i|we|it|my)\b))\b",
    re.IGNORECASE,
)
_ONE_OF_THEM = expression(
    r"\A\W*(?:(?:hi|hello|hey|this is|i am|i['’]?m|it['’]?s|its)\b[\s,]*){1,3}(?:dr|doctor|prof|professor|nurse)\b"
    r"|\b(?:dr|doctor) [\w'’-]+ (?:here|speaking)\b|\b(?:dr|doctor) [\w'’-]+ (?:her|him)self\b",
    re.IGNORECASE,
)
_EITHER_OF = expression(r"\bor\b|\beither\b|/", re.IGNORECASE)


def clauses(typed: str) -> Iterator[str]:
    """The clauses of a text."""
    return (part.strip() for part in _CLAUSES.split(typed) if part.strip())


def beside(said: Utterance, names: Names, reads: Callable[[Meaning], bool]) -> tuple[str, ...]:
    """The words that nobody read, in the clauses in which something of this kind was read."""
    parts = list(clauses(said.text))
    each = [said.of(part).meaning(names) for part in parts] if len(parts) > 1 else [said.meaning(names)]
    return tuple(word for one in each if reads(one) for word in one.unread)


_WISHES = expression(
    r"\b(?:can|could|may|might|shall|will|would|['’]d|id|book|booked|booking|see|seen|need|needs|want|wants|like|prefer"
    r"|come|make|makes|do|does|suit\w*|works?|free|available|any|anything|appointment|appt|slot|visit|check\w*|"
    r"review|jab"
    r"|follow|physio|bloods?|test|smear|scan|session|call|chat|please|pls|plz|possible|ok|okay|fine|good|great|best|"
    r"better"
    r"|perfect|ideal\w*|hopefully|maybe|perhaps|say|says|hold|get|got a day|day off|put|squeeze|fit|chance"
    r"|only|let['’]?s"
    r"|lets|try|after|before|between|from|until|till|til|by|not|except|about|around|approx\w*|ish"
    r"|(?:move|change|switch|swap|shift|push|bring|reschedule)(?= (?:it|this|that|mine|to|for|my (?:appointment|appt"
    r"|booking|visit|slot)|the (?:appointment|appt|booking|visit))\b))\b|\?",
    re.IGNORECASE,
)
_IS_ON = expression(
    r"\b(?:my|our|his|her) (?!(?:\w+ )?(?:day|days|preference|choice|best|only|free|favourite|off|time"
    r"|slot|appointment|visit"
    r"|first|next|preferred)\b)(?:\w+ )?\w+(?:['’]s| is| are) (?:on |this |next )?(?:mon|tue|wed|thu|fri"
    r"|sat|sun|today|tomorrow"
    r"|the \d|\d)",
    re.IGNORECASE,
)
_OF_DAYS = words(
    "through thru onwards sometime earlier early enough bar every everything nothing starting start "
    "inclusive including "
    "included excluding excluded apart save either latest later swell autumn summer spring winter advent bank holidays "
    "holiday wk wks mth mths mo past half back meant actually literally whichever whatever there abouts "
    "thereabouts xmas "
    "noon midday eve term haf ten fifteen twenty thirty push opening inset payday poss asap easier yeah "
    "defo definitely "
    "tops roughly somewhere someday second third fourth fifth till onward ideally oclock "
    "failing full choice gone taken otherwise possibly festive period afraid lasting fortnight school skool love "
    "dear pet duck "
    "grand lovely brill smashing champion ace handy convenient nicely bday wedding anniversary innit mate hun babe "
    "lol tbh "
    "guess reckon suppose hmm say fine hour hours minutes"
)


def not_a_wish(said: Utterance, names: Names) -> str:
    """The clause in which a day is named, where that tells of something else: "my flight's Saturday"; else nothing."""
    for part in clauses(said.text):
        meaning = said.of(part).meaning(names)
        if (
            meaning.days is None
            or meaning.denied != NOTHING_DENIED
            or (_WISHES.search(part) and not _IS_ON.search(part))
        ):
            continue
        if not _OF_DAYS.issuperset(meaning.unread):
            return part
    return ""


_DOUBTED = expression(
    r"\b(?:not (?:so |too |really )?sure|unsure|(?:do|does)(?:n['’]?t| not) (?:think|know)|doubt\w*|might"
    r"|may not|push|tight|struggl\w+|pushing it|touch and go|awkward|tricky"
    r"|(?:bit|too|rather|very|so|little) (?:early|late|soon))\b",
    re.IGNORECASE,
)
"""A doubt whether a time can be kept."""
_CLOCK = expression(r"(?<![\d.:])\d{1,2}[.:][0-5]\d(?!\d|[.:]\d)|\b\d{1,2}\b")
_BARE = expression(
    r"\b(?P<asks>(?:have|do) you(?: have| got| have got)?|is there|got)(?: an?)? (?P<hour>[89]|1[0-7])"
    r"(?=\W*\Z|[,.;!?] )",
    re.IGNORECASE,
)


def without_doubted(said: Utterance, shown: datetime) -> str:
    """The words without a clause that doubts the time that is shown, where another one names another time."""
    parts = [clause.text for clause in apart(said.text)]
    doubted = [part for part in parts if _DOUBTED.search(part) and _names_only(part, shown)]
    rest = [part for part in parts if part not in doubted]
    named = any(_CLOCK.search(part) and said.of(part).meaning().hours is not None for part in rest)
    return ", ".join(rest) if doubted and named else said.text


def doubts(typed: str, shown: datetime) -> bool:
    """Whether all that is said is a doubt whether the time that is shown can be kept."""
    return bool(_DOUBTED.search(typed)) and _names_only(typed, shown)


def with_bare_hours(typed: str) -> str:
    """The words with an hour that is asked for by its number alone: "have you 10"."""
    return _BARE.sub(r"\g<asks> anything at \g<hour>", typed)


def _names_only(part: str, shown: datetime) -> bool:
    """Whether this is the only time of day in a clause, on a clock of twelve hours or of twenty-four."""
    named = {found.replace(".", ":") for found in _CLOCK.findall(part)}
    told = {f"{hour}:{shown:%M}" for hour in (shown.hour, f"{shown:%H}", shown.hour % 12 or 12)}
    bare = {each.split(":")[0] for each in told} if not shown.minute else set[str]()
    return bool(named) and named <= told | bare


_A_DAY = expression(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:tomorrow|this week"
    r"|next week|weekend)\b",
    re.IGNORECASE,
)


def names_a_day(typed: str) -> bool:
    """Whether a day is named, be it that it tells of something else."""
    return bool(_A_DAY.search(typed))


def is_one_of_them(typed: str) -> bool:
    """Whether somebody says to be a clinician: "this is Dr Greene herself"."""
    return bool(_ONE_OF_THEM.search(typed))


def names_two(said: Utterance, meaning: Meaning) -> bool:
    """Whether beside somebody another choice stands: "a woman or Dr Okafor"."""
    if meaning.clinician is None or not _EITHER_OF.search(said.text):
        return False
    return meaning.sex is not None or bool(_TITLES.search(said.text))


_TITLES = expression(r"\b(?:dr|doctor)\b.{1,40}\b(?:or|/)\W{0,3}(?:dr|doctor)\b", re.IGNORECASE)
