"""Hours told by work and school: who starts at ten is free before, who picks up at three is free until then.

"before work, I start at 10" is "before 10", "after drop off and before 12" is "after 9am and before 12". A table like
those of the roundabout words, read before all of them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    A_TIME,
    MONTH,
    NUMBER,
    POINT,
    WEEKDAY,
    Rows,
    by_word,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_TIME = rf"(?:{A_TIME}|(?:{NUMBER})(?: thirty| fifteen)?)(?: oclock)?(?: in the (?:morning|afternoon))?(?![\w:/])"
_AT = r"(?:,? (?:which is|that is|thats|is|its))?(?: (?:at|by|around|about|from))?"
_SO = r"(?:,|;| -)? ?(?:so|and so|therefore|hence)"
_END = rf"(?=\W*\Z|[,.;!?]| (?:on (?:the )?)?{POINT}| (?:please|pls|if)\b)"
_WORK = r"(?:work|school|college|uni|university|my shift|the shift|my job|the office|nursery|lectures?)"
_WHO = r"(?:i|we|he|she|they|it|work|(?:my|our|the|his|her) (?:shift|work|job|class|lectures?|lessons?|school|day))"
_STARTS = rf"{_WHO}(?: (?:dont|only|usually|always|normally|have to))? (?:starts?|begins?|am in|clocks? on|opens?)"
_FINISHES = (
    rf"{_WHO}(?: (?:only|usually|always|normally|dont))? (?:finish(?:es)?|ends?|gets? (?:off|out)|knocks? off|clocks? "
    r"off|is over|stops?)(?: (?:work|nights?|days?|earlies|lates|my shift|the shift|school))?"
)
_OF_SCHOOL = r"(?:(?:the|my|our|doing|kids|school|nursery|playgroup|childminder|morning|afternoon) ){0,3}"
_PICK_UP = rf"{_OF_SCHOOL}(?:pick ?up|collecting|collection)(?: (?:time|run|the kids|the children))?"
_DROP_OFF = rf"{_OF_SCHOOL}drop ?off(?: (?:time|run|the kids|the children))?"
_RUN = rf"(?:{_OF_SCHOOL}(?:drop ?off|pick ?up|school run|nursery run|run)|(?:the |his |her |babys? )?nap(?: time)?)"
_SHIFTS = r"(?:(?:im |i am |were )?(?:on )?(?:earlies|lates|nights|days|early shifts?|late shifts?|night shifts?))"
_BOUND = rf"(?:before|after|from|by|until|till|between|any ?time|anything|nothing|not|{A_TIME})\b"


def _that_week(found: re.Match[str]) -> str:
    """The days of the shifts, of which the hours are told: "all week" is this one."""
    days = (found["days"] or "").strip(" ,")
    return f"{'this week' if days in ('all week', 'the whole week') else days} ".lstrip()


_TOLD = expression(
    rf"(?<!before )(?<!until )(?<!till )(?<!by )(?<![\w:.]){A_TIME}(?!st|nd|rd|th|\d|/| (?:of )?{MONTH})"
)


_PART = expression(r"\b(?:morning|afternoon|lunch|midday|noon|am|pm)\w*\b")


def _unless_told(found: re.Match[str], then: str) -> str:
    """That hour, unless another one is named that bounds nothing: "half 3 on Friday after pick up"."""
    return "" if _TOLD.search(found.string) else then


_SIDE = r"(?P<side>before|after|once|when|until|till)"
_OF_MINE = r"(?:(?:my|our|the|his|her|an?) )?"
_WORDS = rf"(?:(?!(?:on|at|before|after|next|this|last|i|we|by|{WEEKDAY}s?)\b)[a-z]+ )"
_HOW = (
    r"(?:,? ?(?:which|that|and it|it|and thats?|thats|its)?) ?(?P<how>(?:starts?|begins?|starting|beginning|ends?|"
    r"finish(?:es)?|ending|finishing|(?:is |s |will be )?(?:over|done|finished)|is|s))(?: (?:at|by|from|around|about))?"
)
_CHILDREN = (
    r"(?:(?:the|my|our|his|her) )?(?:(?:little|older|younger|eldest|youngest) )?(?:kids?|twins|children|boys?|girls?|"
    r"ones?|sons?|daughters?|grandkids|grandchildren|grandson|granddaughter|bairns|lads?|nippers|toddler|baby)"
)
_AT_SCHOOL = (
    r"(?:at|to|off at|off to|from) (?:(?:the|their|his|her) )?(?:school|nursery|playgroup|preschool|college|"
    r"childminders?)"
)
_HAVE = r"(?:(?:i|we|he|she)(?:ve| have| s| has)? )?(?:just )?"
_ENGAGED = (
    r"(?:yoga|pilates|zumba|gym|tennis|football|netball|choir|golf|swimming|swim|class|classes|lessons?|lectures?|seminar|"
    r"rehearsal|training|meetings?|shift|band practice|practice|nap|playgroup|dog walk|shopping)"
)
_STARTS_THEN, _ENDS_THEN = ("start", "begin"), ("end", "finish", "over", "done")


def _on_that_day(found: re.Match[str]) -> str:
    """The day of what is told, and the hour that it leaves; none, where it is told when the other end of it is."""
    before = found["side"] in ("before", "until", "till")
    wrong = any(word in found["how"] for word in (_ENDS_THEN if before else _STARTS_THEN))
    side = "before" if before else "after"
    return f"{found['day'].strip()}, {side} my class" if wrong else f"{found['day'].strip()} {side} {found['at']}"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            rf"\b{_SIDE} {_OF_MINE}{_WORDS}{{1,4}}on (?P<day>{POINT}){_HOW} (?P<at>{_TIME}){_END}",
            _on_that_day,
            "before after once when until till",
            "on",
        ),
        (
            (
                rf"\b(?:on )?(?P<day>{POINT}),? (?:[a-z]+ ){{1,5}}?(?:starts?|begins?|ends?|finish(?:es)?|is|s)(?: "
                rf"at| by)? "
                rf"(?P<at>{_TIME}){_SO}? [a-z ]{{0,40}}?\b(?P<side>before|after) (?:that|then|it){_END}"
            ),
            r"\g<day> \g<side> \g<at>",
            "before after",
            "that then it",
            "#",
        ),
        (
            (
                rf"\b(?P<side>before|after) {_OF_MINE}(?P<run>(?:(?:morning|afternoon) )?school run|lunch) on "
                rf"(?P<day>{POINT}){_END}"
            ),
            lambda found: f"{found['day']} {found['side']} {'' if found['run'] == 'lunch' else 'the '}{found['run']}",
            "run lunch",
            "on",
        ),
        (
            rf"\b(?P<side>before|after) {_OF_MINE}{_WORDS}{{0,2}}{_ENGAGED} on (?P<day>{POINT}){_END}",
            r"\g<day>, \g<side> my class",
            "before after",
            "on",
        ),
        (
            rf"\b{_SIDE} {_OF_MINE}(?P<day>{WEEKDAY})s? {_WORDS}{{0,2}}[a-z]+{_HOW} (?P<at>{_TIME}){_END}",
            _on_that_day,
            "before after once when until till",
            "<weekday>",
        ),
        (
            (
                rf"\b(?:after|once|when) {_HAVE}(?:drop(?:ped|ping)?(?: off)? {_CHILDREN}(?: off)?(?: {_AT_SCHOOL})?|"
                rf"(?:take|taken|taking|got|walked|walking) {_CHILDREN} {_AT_SCHOOL}){_END}"
            ),
            lambda found: _unless_told(found, "after 9am"),
            "drop dropped dropping take taken taking got walked walking",
        ),
        (
            (
                rf"\b(?P<side>before|until|till|after|once|when) {_HAVE}(?:have to |need to )?(?:pick(?:ed|ing)?(?: "
                rf"up)?|"
                rf"collect(?:ed|ing)?|fetch(?:ed|ing)?) {_CHILDREN}(?: up)?(?: {_AT_SCHOOL})?{_END}"
            ),
            lambda found: _unless_told(
                found, "before 3pm" if found["side"] in ("before", "until", "till") else "after 3.30pm"
            ),
            "pick picked picking collect collected collecting fetch fetched fetching",
        ),
        (
            r"\b(mornings?),? (?:but |and |just )?before (?:work|school)\b(?! (?:starts?|at)\b)",
            r"\1 before 9am",
            "before",
        ),
        (r"\b(?:during|within|in) the school ?day\b", "during school hours", "school schoolday"),
        (r"\bbefore the school ?day(?: starts| begins)?\b", "before 9am", "school schoolday"),
        (r"\bafter the school ?day(?: ends| finishes| is over)?\b", "after 3.30pm", "school schoolday"),
        (r"\b(?:not (?:on )?(?:an? |any )?|non )school ?days?\b", "not weekdays", "school schoolday schooldays"),
        (
            (
                r"\b(?:(?:on |only )?(?:any|every|each|an?|all|most|some) |on )?(?<!the )(?<!my )school ?(day|morning|"
                r"afternoon)s?\b"
                r"(?! (?:is|starts?|ends?|finish(?:es)?|begins?|runs?)\b)"
            ),
            lambda found: "weekdays" if found[1] == "day" else f"weekday {found[1]}s",
            "school schoolday schooldays",
        ),
        (
            r"\b(any|every|each|all|most|on a|on) work ?days?\b|\Awork ?days\b",
            r"\1 working days",
            "work workday workdays",
        ),
        (
            (
                r"\b(?P<busy>at work|working|in work|at the office|on shift) (?:in|at|near|by|around|over in) "
                r"(?!(?:the (?:morning|afternoon|evening)|until|till?|\d)\b)[a-z]+(?: (?!till?\b|until\b)[a-z]+){0,2} "
                r"(?=(?:until|till?)\b)"
            ),
            r"\g<busy> ",
            "work working office shift",
            "til till until",
        ),
        (
            (
                rf"\b(before|until|till) {_WORK}(?:,|;| -)? ?(?:and |as |because |cos |since |but |which )?"
                rf"(?:{_STARTS}|starts?|begins?|is){_AT} (?P<at>{_TIME}){_END}"
            ),
            r"\1 \g<at>",
            "start starts begin begins in on open opens is",
        ),
        (
            rf"\A(?:sorry |no |well )?{_STARTS}(?: work)?{_AT} (?P<at>{_TIME})(?P<days>,? (?:on )?{WEEKDAY}s?)?\W*\Z",
            lambda found: f"before {found['at']}{found['days'] or ''}",
            "start starts begin begins in on open opens",
        ),
        (
            rf"\b(before|until|till|by) {_PICK_UP}{_AT} (?P<at>{_TIME})",
            r"\1 \g<at>",
            "pick pickup collection collecting",
        ),
        (rf"\b(?:before|until|till|by) {_PICK_UP}\b", "before 3pm", "pick pickup collection collecting"),
        (rf"\bafter {_PICK_UP}{_AT} (?P<at>{_TIME})", r"after \g<at>", "pick pickup collection collecting"),
        (
            (
                rf"\bafter (?:{_DROP_OFF}|{_OF_SCHOOL}(?:school|nursery|morning) run|{_PICK_UP}|(?:breakfast|my shift|"
                rf"work|the gym|swimming|school|college|uni|nursery)){_SO}"
                rf"(?: (?:any ?time|anything|say|like|about|maybe))? (?=(?:(?:from|at|after|before) )?{_TIME})"
            ),
            "",
            "so hence therefore",
        ),
        (rf"\bafter {_DROP_OFF}{_AT} (?P<at>{_TIME})", r"after \g<at>", "drop dropoff"),
        (rf"\bbetween {_DROP_OFF} and {_PICK_UP}\b", "during school hours", "drop dropoff"),
        (
            rf"\bbetween (?:{_DROP_OFF}|{_OF_SCHOOL}(?:school|nursery|morning) run) and (?P<at>{_TIME}){_END}",
            r"between 9am and \g<at>",
            "drop dropoff run",
        ),
        (rf"\bbetween {_PICK_UP} and (?P<at>{_TIME}){_END}", r"between 3.30pm and \g<at>", "pick pickup collection"),
        (
            (
                rf"\bafter (?:{_DROP_OFF}|{_OF_SCHOOL}(?:school|nursery|morning) run) (?:and |but )?(?:until|till|til|"
                rf"before|to) "
                rf"(?P<at>{_TIME}){_END}"
            ),
            r"between 9am and \g<at>",
            "drop dropoff run",
        ),
        (rf"\bafter {_DROP_OFF}\b", lambda found: _unless_told(found, "after 9am"), "drop dropoff"),
        (
            rf"\bafter {_PICK_UP}\b",
            lambda found: _unless_told(found, "after 3.30pm"),
            "pick pickup collection collecting",
        ),
        (
            (
                rf"\b(?P<when>(?:not )?(?:before|after|until|till|by|from) {_TIME}),? "
                rf"(?:because of|cos of|due to|for|as i have|because i have|cos i have|with) {_RUN}{_END}"
            ),
            r"\g<when>",
            "run pick drop pickup dropoff nap",
        ),
        (
            (
                r"\b(?:after|once|when) (?:my|our|the|his|her) (?:(?!(?:on|can|could|before|after|next"
                r"|this)\b)[a-z0-9:]+ )"
                rf"{{1,4}}?(?:ends?|finish(?:es)?|is over|is done|lets out|comes out){_AT} (?P<at>{_TIME})"
            ),
            r"after \g<at>",
            "end ends finish finishes over done out",
        ),
        (
            (
                rf"\b(?:{_FINISHES}|{_STARTS}){_AT} (?P<at>{_TIME}){_SO} (?:any ?time |anything |it has to be )?"
                r"(?P<side>before|after|from|by) (?:that|then)\b,?"
            ),
            r"\g<side> \g<at>",
            "finish finishes end ends off out over stop stops start starts begin begins in on open opens",
            "that then",
        ),
        (
            (
                rf"\b{_FINISHES}{_AT} {_TIME}{_SO} (?!(?:any ?time |anything )?after(?: that| then| half pa"
                rf"st)?\W*\Z)(?=(?:{_BOUND}))"
            ),
            "",
            "finish finishes end ends off out over stop stops",
        ),
        (
            (
                rf"\A{_SHIFTS}(?P<days>,? (?:all week|the whole week|this week|next week|{WEEKDAY}(?: ?"
                r"(?:-|to|and|or) ?"
                rf"{WEEKDAY})?))?{_SO} (?=(?:{_BOUND}))"
            ),
            _that_week,
            "earlies lates nights days shift shifts",
        ),
        (
            (
                rf"\bafter [^.,;!?\d]{{2,40}} on (?P<day>{POINT}),? (?:and |when )?(?:im|i am|ill be|i will be|i get|i|"
                r"were|we are|we get) (?:out|done|finished|finish|free|home|back|off) (?:by|at|from|around|about) "
                rf"(?P<at>{_TIME}){_END}"
            ),
            r"\g<day> after \g<at>",
            "after",
            "on",
        ),
        (
            (
                r"\bso (?:that )?(?:i|we) (?:can|could|am|are|will) (?:be |get )?(?:back|home|out|away"
                r"|done|at work|in work|"
                r"in the office|at school)(?: (?:at work|at home|home|in|for|to work))?(?: by| for| be"
                rf"fore| at) (?={_TIME}"
                rf"{_END})"
            ),
            "before ",
            "so",
        ),
        (
            (
                r"\b(?:when|while) (?:the |my |our )?(?:kids?|children|child|son|daughter|boys?|girls?|little ones?) "
                r"(?:are|is|s) (?:in|at) (?:school|nursery)\b(?! (?:on|till|until|from))"
            ),
            lambda found: "" if _PART.search(found.string) else "during school hours",
            "school nursery",
        ),
        (
            (
                r"\b(?:when|while) (?:the )?schools? (?:are|is|s) (?:off|out|closed|shut|on holiday)(?: (?"
                r":for|over|at) [a-z ]"
                r"{3,16})?(?=\W*\Z)"
            ),
            "in the school holidays",
            "off out closed shut holiday",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def around_work(said: str) -> str:
    """The words, with work and school put as the hours that they leave."""
    return put_plainly(said, _TABLE, _BY_WORD)
