"""What is told of days on which somebody is away, said as the wish that it means.

"I am at my sister's until the 12th" wishes for a day after the 12th, and "before my operation on the 17th" for one
before it. Must never say more than the words do.
"""

from __future__ import annotations

import re

from conversations.understanding.words.expression import expression

_DATE = (
    r"(?=(?:the )?\d{1,2}(?:st|nd|rd|th)?\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b|(?:jan|feb|mar|apr|may|jun"
    r"|jul|aug|sep|oct"
    r"|nov|dec)|christmas|new year|easter|boxing)"
)
_AWAY = expression(
    r"\b(?:i|we)(?:['’]ll|['’]m|['’]re| shall| will| am| are|ll|m)?(?: be)? "
    r"(?:away|abroad|out of (?:town|the country)|on (?:holiday|leave|a cruise|jury service|call|nights"
    r"|night shifts?|earlies|lates|days|shifts?|duty|a course)|"
    r"at (?:my|our)|in (?:hospital|respite|bed|spain|france|portugal|italy|greece|wales|scotland|ireland|cornwall"
    r"|devon|germany|"
    r"america|australia|india|tenerife|majorca|turkey|cyprus|poland|the (?:us|usa|states|alps|lakes))|off|busy"
    r"|working|tied up|visiting|looking after|"
    r"minding|travelling)\b[^.,;!?\d]{0,40}?\b(?:until|till|til|up to|through to)(?: after)? (?:the )?" + _DATE,
    re.IGNORECASE,
)
_BACK = expression(
    r"\b(?:i|we)?(?:['’]ll|['’]m| shall| will| am|ll|m)?(?: be)?(?: only)? ?\b(?:back|home again|free again|home)"
    r"(?: from [a-z' ]{1,30}?)?(?: again)? (?:on|from|by) (?:the )?"
    # "back by 12" is an hour
    r"(?:(?<=the )|(?<=on )|(?!\d{1,2}(?!\d|st|nd|rd|th| (?:of |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))))"
    + _DATE,
    re.IGNORECASE,
)
_EVENT = expression(
    r"\b(?:not (?:until|till) )?(?P<bound>before|after|until|till) (?:my|our|the|his|her|a|an) (?:[a-z'’]+"
    r" ){1,3}?on (?:the )?" + _DATE,
    re.IGNORECASE,
)


_THIS_SIDE = expression(r"\bnot (?:on )?this side of (?:the )?", re.IGNORECASE)
_NOTHING_ON = expression(
    r"\b(?:(?:is|are) there|have you(?: got)?|do you have|you have|there['’]?s|is ?n['’]?t there)"
    r" (?:really |absolutely )?(?:nothing|none|no \w+|anything)(?: at all| free| left| available| else)?"
    r"(?= (?:on|for|at|before|after|in|this|next|earlier|later|sooner)\b)",
    re.IGNORECASE,
)


_UNLESS_NOTHING = expression(
    r"\bif (?:there(?:['’]?s| is| are)|you have|you['’]ve got|its|it['’]s|it is) (?:nothing|none"
    r"|no \w+)(?: free| left| at all)?"
    r"(?= )",
    re.IGNORECASE,
)
"""What is done if nothing is free then: the time is wished for first."""
_MUST_BE = expression(
    r"\b(?:need|have|got|['’]ve|gotta|must)(?: got)?(?: to)? be (?:back )?(?:at|in|on|home"
    r"|back)(?: (?:the|a|my))?(?: [a-z]{2,12}){0,2}"
    r" (?:for|by|at) (?=\d|noon|midday|half|quarter|nine|ten|eleven|twelve|one|two|three|four|five)",
    re.IGNORECASE,
)
"""When somebody has to be somewhere else, before which it has to be: "I need to be at work for 10"."""
_MINE_IS = expression(
    r"[,.;]? (?:and |but |as |because |cos )?(?:my|our|his|her) (?!(?:best|preferred|preference|only|time"
    r"|day|free|favourite)\b)"
    r"[a-z]{3,16} (?:is|are)(?: only)? (?:in the|that) (?:morning|afternoon|evening)\b(?=[^.;!?]*)",
    re.IGNORECASE,
)
"""What somebody has to do at another time of the day, beside the one that is wished for."""
_A_DAY = expression(
    r"\b(?:mon|tues?|wed|thurs?|fri|sat|sun)\w{0,6}\b|\b(?:mornings?|afternoons?|evenings?|pm|am|tomorrow|\d)",
    re.IGNORECASE,
)
_THAT_ONE = expression(
    r"\b(?P<which>earliest|soonest|first|next|latest|last|later|earlier|same) one(?= (?:but|with|please"
    r"|if|and|that|at|on)\b)",
    re.IGNORECASE,
)
"""One of them, and not one o'clock."""


_NOT_TILL = expression(
    r"\b(?:(?:do|does|did|is|are|ca|wo|wo?uld)n['’]?t|cannot|can not|not|never)\b(?: [a-z'’]{1,12}){0,3}? "
    r"(?:works?|working|finish(?:ing)?|starts?|starting|opens?|runs?|running|comes?|coming|arrives?|lands?|leaves?"
    r"|gets? (?:up|in|here|there|out|home|back|off|going)|wakes?(?: up)?|valid|free|home|back|up|awake)\b"
    r"(?: [a-z'’]{1,12}){0,3}? (?:till|til|until|before) "
    r"(?=\d|noon|midday|half|quarter|(?:eight|nine|ten|eleven|twelve|one|two|three|four|five|six|seven)\b)",
    re.IGNORECASE,
)
"""Until when something does not run, after which it can be: "my pass doesn't work till half nine"."""
_KEPT_TILL = expression(
    r"\b(?:later(?: on)?(?: (?:that|the same|in the) day)?[?.!,;]{1,2} (?:(?:as|because|cos|since|but) )?(?:i|we)\b"
    r"(?![^.,;!?\d]{0,40}\b(?:can|could|free|around|available|have only)\b)"
    r"|(?:i|we) (?:(?:always|usually|also|have to|need to) )?(?:help|volunteer|babysit|teach|childmind|care)\b)"
    r"[^.,;!?\d]{0,40}? (?:till|until|til) "
    r"(?=\d|noon|midday|half|quarter|(?:eight|nine|ten|eleven|twelve|one|two|three|four|five|six|seven)\b)",
    re.IGNORECASE,
)
"""Until when somebody is kept, after which it can be: "anything later on? I help at the school till 3"."""


_NEVER_BEFORE = expression(
    r"\b(?:(?:have|has|had|['’]ve|['’]s) (?:not|never)|have ?n['’]?t|has ?n['’]?t|never)(?: ever)? (?:used|done|"
    r"tried|been|booked|"
    r"had|seen|met|come)\b[^.;!?,\d]{0,30}\bbefore\b(?=\W*(?:[.;!?,]|\Z))",
    re.IGNORECASE,
)
"""What somebody has never done before, which is no bound of a time."""
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_AFTER = expression(
    r"\b(?P<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['’]?s| is)? (?:out|no good|off|"
    r"no use|gone|not"
    r" (?:good|possible|any good))\b[^?\d]{0,60}?\b(?:the )?(?P<part>day|morning|afternoon|evening) after\b"
    r"(?=\W*(?:[.;!?,]|please|then|instead|\Z))",
    re.IGNORECASE,
)
"""The day after one that is no good: "Tuesday's out. What about the morning after?"."""


def _next_day(found: re.Match[str]) -> str:
    """That day denied, and the one after it wished for."""
    day, part = found["day"].casefold(), found["part"].casefold()
    after = _WEEK[(_WEEK.index(day) + 1) % len(_WEEK)]
    return f"not {day}, {after}{'' if part == 'day' else f' {part}'}"


def as_wish(typed: str) -> str:
    """The words with what is told of days away said as a wish."""
    typed = _DAY_AFTER.sub(_next_day, _NEVER_BEFORE.sub(" ", typed))
    bare = _MINE_IS.sub(" ", typed)
    typed = bare if _A_DAY.search(bare) else typed
    said = _THIS_SIDE.sub(
        "after ", _THAT_ONE.sub(r"\g<which>", _UNLESS_NOTHING.sub("anything", _MUST_BE.sub("before ", typed)))
    )
    said = _NOTHING_ON.sub("anything", _AWAY.sub("after the ", said))
    said = _KEPT_TILL.sub("after ", _NOT_TILL.sub("after ", _BACK.sub(" from the ", said)))
    return _EVENT.sub(lambda found: f"{found['bound']} the ", said)
