"""A wish that refers to a day told before it: "my visa ends 20 december. it has to be before that" is before the 20th.

What is told keeps its words, the wish gets the day in place of what refers to it: "until then", "later", "that day",
"any day but that". It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re
from itertools import islice

from conversations.understanding.when.plainly import POINT, WEEKDAY, aside, every
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_THAT = r"(?:that (?:day|date|one)|those(?: days| two)?|then|that|them|these)"
_ENDS = (
    r"(?=\W*\Z|[,.;!?]| (?:please|pls|thanks|though|is|are|would|if|as|because|cos|obviously|works|suits?)\b"
    r"|(?<!before)(?<!after)(?<!by)(?<!from)(?<!until)(?<!till) work\b)"
)
_COUNTS = "".join(rf"(?<!\b{one} )" for one in ("day", "days", "week", "weeks", "month", "months", "fortnight", "one"))
_ANY = r"(?:any|every|each|all)(?: ?(?:other )?(?:days?|time|thing|dates?))?"
_MANY = r"(?:an?|one|two|three|four|five|six|eight|ten|\d{1,2}|a couple of) (?:days?|weeks?|fortnights?|months?)"
_REFERENCES = {
    "within": r"(?:in|during|within|over) the (?:week|7 days|seven days) (?:before(?:hand)?|leading up(?: to it)?)",
    "counted": (
        rf"(?<!that )(?<!least )(?<!least a )(?:the |a )?(?:(?:day|weekend|{WEEKDAY}|{_MANY}|week|month) (?:after|"
        rf"before|following)|day or two (?:after|before))"
        rf"(?:wards|hand)?(?: {_THAT}| it)?|(?<!least ){_MANY} (?:later|earlier)"
    ),
    "between": (
        rf"(?:in )?between(?: {_THAT}| those dates)?|(?:in|during|within) (?:that|those|this) (?:time|dates|week|"
        rf"stay|period)"
    ),
    "but": rf"(?:{_ANY}|whenever),? (?:but|except|bar|barring|apart from|other than|excluding)(?: for| on)? {_THAT}",
    "other": r"(?:any|every|some|all) other (?:days?|dates?)|(?:an)?other days?|the other days",
    "refused": rf"(?:not|avoid|except|(?:cant|cannot|wont)(?: do| make| manage| come)?)(?: on| for)? {_THAT}",
    "until": rf"(?:until|till|up to|up until|up till|by) {_THAT}",
    "before": (
        rf"{_COUNTS}(?:(?:before(?:hand)?|(?:earlier|sooner) than|prior to|ahead of) {_THAT}|before(?:hand)?|earlier|"
        r"sooner)"
    ),
    "after": rf"{_COUNTS}(?:(?:after|later than|following) {_THAT}|after(?:wards)?|later)",
    "from": r"from (?:then|that (?:day|date))(?: on(?:wards)?)?",
    "on": r"(?:on |for )?that (?:day|date)|(?<!before )(?<!after )(?<!by )(?<!since )(?<!now )(?<!or )(?<!and )then",
}
_REFERENCE = gated(
    rf"\b(?:{'|'.join(f'(?P<{name}>{words})' for name, words in _REFERENCES.items())}){_ENDS}",
    "then that those them these before beforehand earlier sooner after afterwards later other another following "
    "between "
    "leading during",
)
_LISTED = rf"{WEEKDAY}s?\b(?:(?:,? and |, ?| ?& ?){WEEKDAY}s?\b){{0,4}}"
_TOLD_DAY = expression(rf"\b(?:on |in |at |every |each )?(?P<day>{POINT}|{_LISTED})(?!s?\w)")
_SEVERAL = expression(rf"\b(?:every|each) {WEEKDAY}|\b{WEEKDAY}s\b|\b{WEEKDAY}.{{1,60}}{WEEKDAY}")
_WEEKDAY = expression(rf"\b{WEEKDAY}")
_JOIN = expression(
    r"[,.;!?]+|\b(?:so|and|but|therefore|hence|(?=(?:can|could|any|anything|anytime|something|needs?|must|please)\b))"
)
_WISHED = expression(
    r"\b(?:can|could|would|please|prefer|free|available|how about|what about|like|book|suits?|works for|fine|ok|good|"
    r"either|maybe|ideally|instead|not|no|nothing|cant|cannot|wont|dont|except|before|after|from|between|by|since|"
    r"only|want|once|when|as soon as|if|or)\b"
)
_ASKED = expression(
    r"\b(?:can|could|be|is|needs?|must|has to|have to|got to|want|like|please|any|any ?time|any ?day|anything|"
    r"something|"
    r"some ?time|only|come|do|make|later|good|fine|ok|whenever|either|just|up|nothing|not)\b|\A\W*\Z"
)
_COMES = expression(r"\b(?:can|could|come|see|book|want|like)\b|\A\W*\Z")
_HAS_BEEN = expression(r"\b(?:been|had|have|ive|weve|never|saw|seen (?:you|him|her|them)|was|were|did|used)\b")
_WAS = expression(r"\b(?:had|was|were|saw|seen|did|done|went|got|came|been|took|gave|last|ive|weve)\b")
_BOOKED = expression(r"\b(?:appointment|appt|booking|booked|slot|visit|move|change|rearrange|reschedule)\b")
_AN_HOUR = expression(
    r"\b(?:at|till|until|to) (?:\d|half|quarter|noon|midday)|\d ?[ap]m\b|\d[:.]\d\d|oclock|\b(?:half|quarter) "
    r"(?:past|to)\b"
)
_AHEAD = gated(
    rf"\b(?P<lead>(?:(?:in |on )?the (?:day|week|weekend|{WEEKDAY}) |(?:the )?{_MANY} |day ))?"
    r"(?P<side>before|after|from|by|until|till) (?:my|our|his|her|the) "
    r"(?:(?!(?:day|week)\b)[a-z]{1,20} ){0,2}(?!(?:day|week)\b)[a-z]{1,20} ?[,.;]{1,3} "
    rf"(?P<told>(?:i|im|we|were|he|she|they|it|its|which|that|thats|the|my|our|his|her|on)\b[^.;,!?\d]{{0,40}}?) ?"
    rf"(?:(?:on|is|s|for) )?(?P<day>{POINT})(?=\W*\Z|[.;!])",
    "before after from by until till",
)
_ENDS_AT = expression(
    r"\b(?:at|till|until|to|by) (?:about |around )?(?:\d{1,2}(?!st|nd|rd|th|\d|/)|half|quarter|noon|midday|one|two|"
    r"three|four|five|"
    r"six|seven|eight|nine|ten|eleven|twelve)\b"
)
"""An hour behind the day, to which "then" goes back: "Tuesday, she is here until four so back by then"."""
_BOTH, _FEW = 2, 3  # so many days are told, so many references are looked at
_LASTS = expression(r"\b(?:expires?|runs? out|ends?|lasts?|valid|covered|covers|here|off|deadline|due by)\b")
_ANY_TIME = expression(r"\bany ?(?:time|day|thing) \Z")
_DENYING = expression(r"\b(?:not|nothing|nowt|no|cant|cannot|couldnt|wont|never|dont)\b")
_DANGLES = expression(
    r"(?:(?:\A| )(?:on|in|at|is|are|its|the|until|till|ends?|ended|starts?|begins?|finish(?:es)?|finished|due|from|"
    r"to|up|terms?)\b){1,4}\W*\Z"
)
"""What is left without the day that stood behind it."""
_AN_EVENT = expression(r"\b(?!(?:on|in|at|is|are|the|its?|until|till|it|s)\b)[a-z]{2,}")


def _in_its_place(kind: str, said: str, day: str, told: str, wish: str) -> str:
    """What stands in the place of the words that refer to the day."""
    match kind:
        case "but" | "other" | "refused":
            days = " or ".join(every(one) for one in _WEEKDAY.findall(day)) if _SEVERAL.search(day) else day
            return f"not {days}" if kind == "refused" else f"any day except {days}"
        case "until":
            return f"{'until' if _DENYING.search(wish) or _LASTS.search(told) else 'before'} {day}"
        case "within":
            return f"from 7 days before {day} to the day before {day}"
        case "counted":
            how = expression(rf" (?:{_THAT}|it)\Z").sub("", said)
            how = how.replace("later", "after").replace("earlier", "before").replace("afterwards", "after")
            return f"{how.replace('beforehand', 'before')} {day}"
        case "on":
            return f"on {day.removeprefix('on ')}"
        case _:
            return f"{kind} {day}"


def _told_after(found: re.Match[str]) -> str:
    """The event's day, which is told behind what is wished: "the day before my flight, I fly on the 4th"."""
    told = found["told"]
    return (
        found[0]
        if _WISHED.search(told) or _WAS.search(told)
        else f"{found['lead'] or ''}{found['side']} {found['day']}"
    )


def _is_told(told: str, kind: str, day: str, wish: str) -> bool:
    """Whether the day is one of an event, and the rest a wish that refers to it."""
    if not _AN_EVENT.search(told) or _WISHED.search(told) or _HAS_BEEN.search(wish):
        return False
    if kind == "counted":
        return not _WAS.search(told) and not _SEVERAL.search(day)
    if kind in ("but", "other", "refused"):
        return True
    if kind == "on" and not _COMES.search(wish):
        return False
    if _SEVERAL.search(day) or _AN_HOUR.search(told) or not _ASKED.search(wish):
        return False
    return not _BOOKED.search(told)


def referred(said: str) -> str:
    """The words with the day in place of what refers to it, where an event is told with it and a wish comes after."""
    said = _AHEAD.sub(_told_after, said)
    for found in islice(_REFERENCE.pattern.finditer(said), _FEW) if _REFERENCE.may_find(said) else ():
        days = [*_TOLD_DAY.finditer(said, 0, found.start())]
        join = _JOIN.search(said, days[-1].end(), found.start() + 1) if days else None
        if join and len(days) == _BOTH and found.lastgroup == "between":
            both = f"from {days[0]['day']} to {days[1]['day']}"
            return f"{said[join.end() : found.start()]}{both}{said[found.end() :]}".strip()
        if not join or len(days) > 1 or found.lastgroup in (None, "between"):
            continue
        day, wish = days[0], said[join.end() : found.start()]
        if _ENDS_AT.search(said, day.end(), found.start()):
            continue
        told = f"{said[: day.start()]}{said[day.end() : join.start()]}"
        name = f"every {day['day']}" if day[0].startswith(("every", "each")) else day["day"]
        if _is_told(told, found.lastgroup, name, wish):
            put = _in_its_place(found.lastgroup, found[0], name, told, wish)
            wish = _ANY_TIME.sub("", wish)
            return aside(_DANGLES.sub("", told.rstrip()), f"{wish}{put}{said[found.end() :]}".strip())
    return said
