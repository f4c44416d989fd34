"""Days and hours told by somebody's rota: shifts, half days, the end of the working day, and nights that are counted.
"I work 6-2 so any time after" is "after 2pm", "in 3 sleeps" is "in 3 days".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import A_TIME, POINT, WEEKDAY, Rows, by_word, put_plainly
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_WHO = r"(?:im|i am|were|we are|hes|he is|shes|she is|hubby is|theyre|i|we|he|she|hubby|they)"
_SHIFT = r"(?:earlies|lates|nights|twilights|(?:early|late|night|day|twilight) ?shifts?)"
_SHIFTS = "earlies lates nights twilights shift shifts"
_HOURS = (
    r"(?P<start>\d{1,2})(?:[:.]\d\d)?(?: ?[ap]m)? ?(?:-|to|till|until|til) ?"
    r"(?P<end>\d{1,2})(?P<minutes>[:.]\d\d)?(?P<half> ?[ap]m)?\b"
)
_AT_WORK = (
    rf"\b(?:{_WHO}(?: (?:only|normally|usually|always|currently))? (?:works?|working|do|does|at work|on shift|on)|"
    r"(?:my|his|her|our) (?:shifts?|hours?|working hours?)(?: (?:is|are|s))?|working|shifts?)(?: from)?"
)
_WORK = "work works working do does shift shifts hours hour on"
_MANY = r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_ENDS = r"(?=\W*\Z|[,.;!?]| (?:please|pls|on|if|at|would|is|today|tomorrow)\b)"
_NOON = 12
_AT_REST = expression(r"\b(?:weekends?|evenings?|saturdays?|sundays?)\b")


def _end_of_work(found: re.Match[str]) -> str:
    """The hour at which work ends: "6-2" ends at two in the afternoon, "6-11" at eleven."""
    hour, half = int(found["end"]), (found["half"] or "").strip()
    past_noon = not half and hour < _NOON and hour <= int(found["start"])
    return f"{found['end']}{found['minutes'] or ''}{'pm' if past_noon else half}"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (r"\b(working|work|works) late (?=(?:this|next|every|all|most) )", r"\1 ", "late"),
        (
            (rf"\bbetween (?:my |the |our )?[a-z]+ at ({A_TIME}) and (?:the )?(?:(?:other|next|last) one )?(?:at "
            rf")?({A_TIME})\b"),
            r"between \1 and \2",
            "between",
        ),
        (
            (
                r"\b(?:give me (?:till|until)|(?:i|we) (?:can|could|will)(?: only)? (?:be|get) (?:there|in|over|"
                r"with you|"
                rf"to you) by) (?={A_TIME}\b)"
            ),
            "after ",
            "give by",
        ),
        (
            (rf"\b{_WHO} (?:back )?(?:on|working) {_SHIFT}(?P<when>(?: (?:this|next) (?:week|month))?),? (?:so|hence|"
            r"which means|therefore) (?=(?:in the |only |just )?(?:mornings?|afternoons?|evenings?|lunch|any|after|"
            r"before|between|late|early|from|not|(?:nothing|none|not|no earlier|no sooner) (?:before|than))\b)"),
            lambda found: f"{found['when'].strip()} " if found["when"] else "",
            _SHIFTS,
        ),
        (rf"\b({_WHO}) (?:back )?(?:on|working) {_SHIFT}\b", r"\1 at work", _SHIFTS),
        (rf"(?:\A|(?<=[,;.] ))on {_SHIFT}(?= (?:until|till|this|next|all)\b)", "im at work", _SHIFTS),
        (
            (rf"{_AT_WORK} {_HOURS}(?P<days>(?: (?:on )?{WEEKDAY}s?(?: ?(?:to|-) ?{WEEKDAY}s?)?)?),? (?:so |and |but )?"
            r"(?:any ?time |anything |free )?after(?: that| then| work)?(?=\W*\Z|[,.;!?]|"
            r" (?:is|would|works?|suits|please|on)\b)"),
            lambda found: f"{found['days'].strip()} after {_end_of_work(found)}".strip(),
            _WORK,
            "#",
        ),
        (
            (rf"{_AT_WORK} {_HOURS},? so (?=(?:in the |only |just )?(?:mornings?|afternoons?|evenings?|after \d|"
            r"before \d|late|early|from \d)\b)"),
            "",
            _WORK,
            "#",
        ),
        (
            (rf"({_AT_WORK} {_HOURS}),? (?:on )?(?:weekdays|{WEEKDAY}s? ?(?:to|-|till|until|through) ?{WEEKDAY}s?|"
            r"every ?day|all week|most days|each day|(?:in|during) the week)(?=\W*\Z)"),
            r"\1",
            _WORK,
            "#",
        ),
        (
            (rf"\b(?:i have|ive got|ive|i get|its my|my|got|i finish|on) (?:(?:a|my) )?half day(?: off)?(?: is)?"
            rf"(?: on)? (?P<day>{POINT})(?:,? so)?,? (?:in )?(?:the )?(?P<part>morning|afternoon)\b"),
            r"\g<day> \g<part>",
            "half",
        ),
        (
            (r"\b(after|before|until|till|by|once) (?:my |our |the )?(?:pay ?day|pension day)(?:,? (?:which|that|"
             r"it))? ?"
            rf"(?:is|s|falls|comes|lands)(?: on)? (?={POINT})"),
            r"\1 ",
            "payday pay pension",
        ),
        (
            rf"\b(?:my |our |the )?(?:pay ?day|pension day) ?(?:is|s|falls|comes|lands)(?: on)? (?={POINT})",
            "on ",
            "payday pay pension",
        ),
        (
            (r"\b(?:when|once|from when) (?:the )?(?:(?:new|school|next|summer|autumn|spring) )?(?:term|school|"
             r"college|uni|"
            r"university|nursery|ramadan|work) (?:re)?(?:starts?|begins?|sumes?|opens?|is back|goes back)(?: again)?"
            rf"(?: on)? (?={POINT})"),
            "from ",
            "when once",
        ),
        (
            (rf"\b({_WHO}) (?:(?:work|works|working|at work|busy)(?: full ?time)?) (?:all|in the|during the|"
             rf"through the|the "
            r"whole) week\b"),
            lambda found: f"{found[1]} work on weekdays" if _AT_REST.search(found.string) else found[0],
            "week",
        ),
        (
            (rf"\b(?:by|before) (?:the )?end of (?:the |my |today )?(?:working )?(?:day|play|business)(?: on)? "
            rf"(?={POINT})"),
            "by ",
            "end",
        ),
        (
            r"\b(?:by|before) (?:the )?end of (?:(?:the |my )?(?:working )?day|play|business|today)(?: today)?" + _ENDS,
            "today",
            "end",
        ),
        (r"\b(?:by|before) (?:the )?day (?:is )?(?:out|over|up|ends|finishes)\b", "today", "day"),
        (
            r"\b(?:by|before) (?:the |this )?week (?:is )?(?:out|over|up|through|ends|finishes)\b",
            "by the end of the week",
            "week",
        ),
        (
            (rf"\b(?:in )?({_MANY}) (?:more )?sleeps(?: from now| time| away| to go)?(?! (?:before|after|till|"
            rf"until|to)\b)"),
            r"in \1 days",
            "sleeps",
        ),
        (r"\b(?:any |on |the )?week ?nights?(?: only)?\b", "weekday evenings", "weeknight weeknights nights night"),
        (r"\bnot (?:on )?(?:a |any )?school nights?\b", "evenings fridays to saturdays", "nights night"),
        (r"\b(?:any |on )?(?:a )?school nights?(?: only)?\b", "evenings sundays to thursdays", "nights night"),
        (
            (r"\b((?:after|before) \d[\d:.]*(?: ?[ap]m)?|mornings?|afternoons?|evenings?|nights?|any ?time) (?:in|"
            r"during) the week\b(?! (?:of|with|before|after|when|that|commencing|beginning|starting|ending))"),
            r"\1 on weekdays",
            "week",
        ),
        (r"\b(1\d|2[0-3]|0?[6-9]) hundred(?: hours| hrs)?\b", r"\1:00", "hundred"),
        (r"\b([01]\d|2[0-3]):?([0-5]\d) ?(?:hrs|hours)\b", r"\1:\2", "hrs hours"),
        (r"\b(?:bang|dead|spot|smack) on (?=\d|noon|midday|half|quarter|ten|nine|one|t|el|e)", "at ", "bang dead spot"),
        (
            r"\b(turns|turning|will be|ll be) \d{1,3} (?=(?:on|in|this|next) )",
            r"has that ",
            "turns turning be",
            "#",
        ),
    )
)  # fmt: skip
_BY_WORD = by_word(_TABLE)


def by_rota(said: str) -> str:
    """The words, with what a rota tells put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
