"""What bounds a day or an hour by what happens then: "once the kids have gone back on the 5th" is "from the 5th".

A table like those of the roundabout words, which comes after them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    A_TIME,
    FEAST,
    MONTH,
    POINT,
    SPAN,
    WEEKDAY,
    Rows,
    aside,
    by_word,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_OF_CALENDAR = expression(
    rf"\b(?:{WEEKDAY}s?|weeks?|weekends?|months?|{FEAST})\b|\b(?:jan|feb|march|april|june|july|aug|sept|oct|nov|"
    rf"dec)[a-z]*\b"
)
_ENDINGS = ("st", "nd", "rd", "th")


def _gone_by(found: re.Match[str]) -> str:
    """What was on a day has been: "8 weeks since my op, it was the 20th" counts from the 20th that has gone by."""
    many = found["many"] or ""
    side = "after" if many and found["side"] == "since" else found["side"]
    return f"{many}{side} {found['day']}{' just gone' if found['day'].endswith(_ENDINGS) else ''}"


_A_WEEKDAY = expression(rf"(?:the |last )?({WEEKDAY})")
_WAS = expression(r"\b(?:had|was|were|saw|seen|did|done|went|got|came|been|took|gave|last|ive|weve)\b")


def _counted_from(found: re.Match[str]) -> str:
    """So long after a day that is told: one that has gone by, where it is told as something that was."""
    day, side = found["day"], "before" if found["side"] == "before" else "after"
    if side == "after" and _WAS.search(found["told"]):
        name = _A_WEEKDAY.fullmatch(day)
        day = f"last {name[1]}" if name else f"{day} just gone"
    counted = f"{found['many']} {side} {day}"
    if "at least" in found["more"]:  # "at least a week before"
        counted = f"{'by' if side == 'before' else 'from'} {counted}"
    return aside(found["told"], counted)


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"\b(?:once|when|as soon as|after|until|till|now)(?: its| it is)? ({POINT})(?: weekend)?"
                r"(?:(?: (?:has|have|is|are|was|s))?(?: (?:all|well|truly|and|safely|finally|been)){0,3} "
                r"(?:over(?: and done with)?|gone(?: by)?|passed|past|done(?: with)?|finished|out of the way|"
                r"behind us))\b"
            ),
            r"after \1",
            "over gone passed past done finished way behind",
        ),
        (
            (
                r"\b(before|after|until|till|by) (?:i|we|they|he|she|(?:my|our) \w+) "
                rf"(?:(?!(?:on|can|could|would|please|was|were|breaks?|breaking)\b)[a-z]+ ){{1,5}}(?:on )?(?={POINT})"
            ),
            r"\1 ",
            "before after until till by",
        ),
        (
            r"\b(?:once|when|after|as soon as) (?:the )?clocks (?:have |has )?(?:changed|gone (?:forwards?|back))\b",
            "after the clocks change",
            "clocks",
        ),
        (
            (
                rf"\b(?:when|once|from when) (?:my|our|the|his|her) (?:\w+ ){{1,2}}(?:starts?|begins?)(?: on)? "
                rf"(?={POINT})"
            ),
            "from ",
            "starts start begins begin",
        ),
        (
            (
                r"\A(?:sorry |no )?(?:im|i am|were|we are|ill be|well be|i will be) (?![^.,;?!]*\b(?:free|"
                r"available|off|"
                rf"around|ok|fine|here|able|good|happy|looking|hoping|nearby|local|"
                rf"in town|in the (?:area|uk|country))\b)[^.,;?!]{{1,50}}? (?:until|till) "
                rf"({POINT})(?=\W*\Z)"
            ),
            r"after \1",
            "until till",
        ),
        (
            (
                r"(?<!free )\b(before|after|by|until|till|from|the day after|the day before|the week of|the "
                r"week after|the week "
                r"before) (?:my|our|his|her) (?:(?!(?:on|is|that|which|next|first|last|this)\b)[a-z]+ ){0,2}[a-z]+"
                rf"(?:,? (?:which|that|it)s?(?: is| will be| falls)?(?: on)?|,|,? on|,? (?:is|s) on) (?={POINT})"
            ),
            r"\1 ",
            "before after by until till from of",
        ),
        (
            (
                rf"\A([^.;!?\d]{{0,60}}?)\b(?:on|back|home|is|its|until|till|to) ({POINT}),? (?:so |and |and so "
                rf"|therefore )?"
                rf"(?:any ?time |any ?day |anything |it must be |must be )?(before|after|from|by|until|till) "
                rf"(?:that|then)(?: on)?\b"
            ),
            lambda found: aside(found[1], f"{found[3]} {found[2]}"),
            "before after from by until till",
            "that then",
        ),
        (
            (
                rf"\b(?:once|when|as soon as) (?:were|we are|its|it is|we get|we re|were well) (?:into|in to|in) "
                rf"(?={MONTH}\b)"
            ),
            "from ",
            "once when soon",
        ),
        (r",? (?:as |because |since )?(?:im|i am|were|we are) [^.,;]{1,30} (?:till|until) then\b", "", "then"),
        (
            (
                rf"\A(?P<told>[^.;!?\d]{{0,60}}?)\b(?:at|by|until|till) (?P<at>{A_TIME}),? (?:so |and |but "
                rf")?(?P<more>[^.;!?\d]{{0,30}}?)"
                r"\b(?<!not )(?P<side>before|after|from|by|until|till) (?:that|then)\b"
            ),
            lambda found: (
                found[0]
                if _OF_CALENDAR.search(f"{found['told']} {found['more']}")
                else aside(found["told"], f"{found['side']} {found['at']}")
            ),
            "that then",
            "#",
        ),
        (
            (
                r"\b(?:once|when|as soon as|after|now) (?P<what>(?:(?!(?:i|ive|im|we|weve|he|she|they|you|my|"
                r"our|is|are|"
                r"has|have)\b)[\w/]+ ){1,6}?)(?:(?:has|have|is|are) )?(?:(?:all|well|finally|been) ){0,2}(?:over|"
                r"gone|"
                r"passed|finished|out of the way|behind us|done with)\b"
            ),
            lambda found: f"after {found['what'].strip()}" if _OF_CALENDAR.search(found["what"]) else found[0],
            "over gone passed finished way behind done",
        ),
        (
            (
                r"\b(?:has to|have to|must|needs? to|got to|gotta|want to) (?:be |have )?(?:finish(?:ed)?|over|"
                r"done|out|"
                rf"away|gone|home|back|at(?= work| school| college| uni)|in(?= work| school| the office))(?: (?:it|"
                rf"home|in|at|to|the|my|work|school|house)){{0,3}} (?:by|before|"
                rf"for) (?=\d++(?!st|nd|rd|th|/| ?(?:of )?{MONTH})|half|quarter|"
                r"noon|midday|ten|five)"
            ),
            "before ",
            "by before for",
        ),
        (
            (
                r"\b(?:once|when|as soon as) (?:i|we|she|he|they|ive|im|weve|were|theyve|(?:my|our|the) \w+) "
                r"(?:(?!(?:on|"
                r"can|could|would|please|free|off|work|works|working)\b)[a-z]+ ){1,6}on "
                rf"(?={POINT}(?:\W*\Z|,| so| then))"
            ),
            "from ",
            "once when soon",
            "on",
        ),
        (
            (
                r"\b(?:not )?(?:when|after) (?:it(?: is|s| gets)? )?dark\b|\b(?:in )?daylight(?: hours)?"
                r"(?: only)?(?=\W*\Z|[,.;!?]| please)"
            ),
            "before 4pm",
            "dark daylight",
        ),
        (
            (
                rf"\A(?:until|till) ({POINT}),? (?:i|we|im|were)(?: am| are|ll be| will be)? (?:still "
                rf")?(?:travell?ing|away|"
                r"abroad|busy|working|on holiday|on leave|out of [a-z]+)\W*\Z"
            ),
            r"after \1",
            "until till",
        ),
        (
            rf"\A(?:until|till) ({POINT}),? (?:im|i am|were|we are) (?:still )?in (?!the\b|town\b)[a-z]+\W*\Z",
            r"before or after \1",  # who is there may be here, or away
            "until till",
        ),
        (r"(?<!as )\bsoon as (?:the )?new year (?:starts|begins|comes)\b", "once the new year starts", "soon"),
        (
            (
                rf"(?:\A([^.;!?\d]{{0,60}}?)\b(?:on|is|s|for) )?\b({POINT}),? (?:so |and |therefore )?(?:it |that "
                rf")?(?:must|has to|needs to|should|would "
                rf"have to) be "
                r"(before|after)(?: then| that| it)?(?=\W*\Z|[,.;!?])"
            ),
            lambda found: aside(found[1], f"{found[3]} {found[2]}"),
            "before after",
        ),
        (
            (
                r"\b(?:im|i am|were|we are|ill be|well be) (?:away|abroad|busy|on holiday) (?:for )?((?:the |"
                r"this |next |all )"
                r"[^.,;?!]{2,40}?),? (?:but |and )?(?:free|available|ok|fine|back|around) (?:any ?time )?after"
                r"(?: that| then)?(?=\W*\Z|[,.;!?])"
            ),
            r"after \1",
            "after",
        ),
        (
            (
                rf"\A(?P<told>[^;!?]{{0,60}}?)\b(?P<day>{POINT})(?P<more>,?[^.;!?\d]{{0,40}}?)\b(?P<many>"
                r"(?:about |around )?(?:a few|"
                r"a couple of|a|two|three|four|five|six|\d{1,2}) (?:days?|weeks?|fortnights?|months?)) "
                r"(?P<side>before|after|later)(?: (?:that|then|it))?(?=\W*\Z|[,.;!?])"
            ),
            _counted_from,
            "before after later",
        ),
        (
            (
                rf"\A([^.;!?\d]{{0,60}}?\b(?:back|home|away|off|on|is|here)\b[^.;!?\d]{{0,30}}?)\b(?:{WEEKDAY}|"
                rf"{POINT}),? so (?:any ?"
                rf"time |any ?day |anything )?(?=(?:from|after|before|by|until|not before) {POINT})"
            ),
            lambda found: aside(found[1], ""),
            "so",
            "from after before by until",
        ),
        (
            (
                r"\b(?:the |my )?(?:[a-z]+ ){0,2}(?:letter|text|email|message|form|note) (?:says?|said|told me)(?: "
                r"to come| that| i)?"
                r"(?= (?:not|before|after|by|on|from|in|within|no) )"
            ),
            "",
            "letter text email message form note",
        ),
        (
            (rf"\bby the time (?:(?!(?:can|could|would|please|or|on)\b)[a-z]+ ){{2,9}}(?:on )?(?={POINT})"),
            "before ",
            "time",
        ),
        (
            (
                rf"\b(after|from|before|until|till) ({POINT}),? (?:when )?(?:i|we)(?: am| are|m|re|ll be| will be)? "
                r"(?:back|home|here|around|in town)(?: again)?(?: (?:from|at|in|with) [a-z]+(?: [a-z]+)?)?(?=\W*\Z|"
                r"[,.;!?])"
            ),
            r"\1 \2",
            "home back here around town",
        ),
        (r"\bpost (op|surgery)\b", r"after my \1", "post"),
        (
            (
                r"\b(of|after|before|from|since|until|till|by) (?:my|our|the|his|her) (?:(?!(?:day|"
                r"week)\b)[a-z]+ ){0,2}?([a-z]+),? "
                rf"(?:which |that |and |it |the |my )?(?:\2 )?(?:is|s)(?: on)? (?={POINT})"
            ),
            r"\1 ",
            "of after before from since until till by",
        ),
        (
            (
                rf"\b(?P<many>{SPAN} )?(?P<side>of|after|before|from|since) (?:my|our|the|his|her) "
                r"(?:(?!(?:day|week)\b)[a-z]+ ){0,2}?(?P<what>[a-z]+),? "
                rf"(?:which |that |and |it |the |my )?(?:(?P=what) )?was(?: on)? (?P<day>{POINT})"
            ),
            _gone_by,
            "was",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def until_then(said: str) -> str:
    """The words, with what happens then put as the bound that it is."""
    return put_plainly(said, _TABLE, _BY_WORD)
