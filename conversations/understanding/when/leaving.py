"""Hours told by when somebody leaves, comes away or is on the road: who must leave at three is free until then.

"I must leave at 3" is "before 3", "I finish at half 5 and it's 20 minutes on the bus" is "after 5:50", "I'm out by half
seven so 8" is "at 8". A table like those of the roundabout words, read before all of them. It must never read a
meaning, nor know today's date.
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

_NUMBERS = NUMBER.split("|")
_HALF_OF_DAY = r"(?: ?[ap]m\b| in the (?:morning|afternoon|evening)\b)"
_NO_DATE = rf"(?![\w:/]|[.]\d| (?:of )?{MONTH}\b)"
_TIME = rf"(?:{A_TIME}|(?:{NUMBER})(?: thirty| fifteen)?)(?: oclock)?{_HALF_OF_DAY}?{_NO_DATE}"
_CLOCK = (
    rf"(?:(?P<to>quarter past|quarter to|half past|half) )?(?P<h>\d{{1,2}}|{NUMBER})(?:[:.](?P<m>\d\d))?"
    rf"(?: oclock)?(?P<half>{_HALF_OF_DAY})?{_NO_DATE}"
)
_ENDS = rf"(?=\W*\Z|[,.;!?]| (?:on (?:the )?)?{POINT}| (?:please|pls|if|for|to|as|because|cos|so|or|and)\b)"
_I = r"(?:i|we|ill|well|id|he|she|ive|weve)"
_MUST = (
    rf"{_I}(?: will| would| do| really| just| only| then| always| usually)?(?: ?(?:must|have(?: got)? to|ve got to|"
    r"got to|gotta|need to|has to|needs to|will need to|should|ought to))"
)
_GO = (
    r"(?:(?:be )?(?:leave|leaving|going|gone|off|away|out|on my way|out of (?:here|there|the door))|go|get off|"
    r"get away|get going|set off|head off|shoot off|dash(?: off)?|run|rush off|make tracks|be out of there)"
)
_WHAT_FOR = (
    r"(?:to|for) (?:get|fetch|collect|pick|meet|catch|take|go and|be (?:at|in|back|home)|start|do the|make|relieve|let|"
    r"(?:the|my|our|a) (?:school|nursery|bus|train|shift|kids|son|daughter|work|meeting|flight|match|class))"
)
_NOT_THEN = r"(?!,? (?:so |and |but |then )?(?:any ?time |anything |it must be )?(?:after|later|before|earlier)\b)"
_CLAUSE = r"(?:(?! (?:so|but|on|if|please|or)\b)[^.,;!?]){0,40}"
_LATER = r"(?:any ?time |anything |it must be |it has to be |only )?(?:after(?:noons?)?|later|evenings?|from then)\b"
_THEN_ON = r"(?:any ?time |anything )?(?:after(?:wards)?|later)(?: that| then)?(?=\W*\Z|[,.;!?])"
_DONE = (
    r"(?:(?:im|i am|were|we are|ill be|i will be|well be|i should be|shes|hes)(?: usually| normally| always)? (?:out|"
    r"done|finished|free|off|back|home|away|clear|through)|(?:i|we) (?:get|come) (?:out|off|back|home|away|free)|"
    r"(?:it|which|that|thats|its)(?: is| s)? (?:over|done|finished|ends?|finish(?:es)?))"
)
_OF_IT = r"(?: (?:of|with|from|by then|in)?(?: ?(?:there|it|that|here|work|the gym|the pool|school|class))?)?"
_ROUNDLY = r"(?:about |around |say |maybe |like |for |at |make it |call it |lets say |could do |can do )?"
_ON_THE_WAY = (
    r"(?:on the (?:bus|train|tube|tram|road)|by (?:bus|train|car|tube|bike|foot|taxi)|on foot|in the car|away|walk|"
    r"drive|ride|bus ride|bus|journey|cycle|trip|commute|to get (?:there|to you|over|across|here|in|home)|to you|"
    r"from (?:there|you|work|the clinic|the surgery|here)|travel(?:ling)?|to walk|to drive)"
)
_TAKES = (
    r"(?:,|;| -)? ?(?:and |but |then |plus |and then |with )?(?:theres |there is |its |it is |it |it s |ive |i have |"
    r"the bus |the train |the walk |the drive |the journey )?(?:is |takes? |got |has |a |an |me |us |about |another |"
    r"around |roughly |then ){0,4}"
)
_SPELL = (
    r"(?P<n>\d{1,2}|ten|fifteen|twenty|thirty|forty|five|half an|an|twenty five|forty five|quarter of an)"
    r"[ -](?P<unit>min(?:ute)?s?|hours?|hrs?)"
)
_MINUTES = {
    "five": 5,
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "twenty five": 25,
    "thirty": 30,
    "forty": 40,
    "forty five": 45,
    "half an": 30,
    "an": 60,
    "quarter of an": 15,
}
_SO_LONG, _A_DAY, _AN_HOUR = 120, 24 * 60, 60
_FINISH = (
    rf"{_I} (?:only |dont |usually |normally )?(?:finish|get off|clock off|knock off|get out|come out|leave work|stop|"
    r"am off|work till|work until)(?: work| school)?(?: at| by| around| about| till| until)?"
)
_MERIDIEM = expression(r" ?([ap])m\Z")


def _and_on(found: re.Match[str]) -> str:
    """From the hour on at which somebody has come: when he is off, and so long on the road."""
    hour = int(found["h"]) if found["h"].isdecimal() else _NUMBERS.index(found["h"]) + 1
    part = {"half": 30, "half past": 30, "quarter past": 15, "quarter to": -15}.get(found["to"] or "", 0)
    long = int(found["n"]) if found["n"].isdecimal() else _MINUTES[found["n"]]
    long = long * _AN_HOUR if found["unit"].startswith("h") and found["n"].isdecimal() else long
    if not long <= _SO_LONG or hour >= _A_DAY // _AN_HOUR:
        return found[0]
    arrives = (hour * _AN_HOUR + int(found["m"] or 0) + part + long) % _A_DAY
    at, minute = divmod(arrives, _AN_HOUR)
    half = found["half"] or ""
    if half and at > 12 >= hour:
        at -= 12
    turned = half and hour < 12 <= at
    return f"after {at}:{minute:02}{'' if turned else half}"


def _then(found: re.Match[str]) -> str:
    """That hour, of the same half of the day as the one that is told."""
    told = _MERIDIEM.search(found["told"])
    half = f"{told[1]}m" if told and found["at"].isdecimal() else ""
    return f"at {found['at']}{half}"


_HELD = {("", "before"): "before", ("", "after"): "after", ("not ", "before"): "from", ("not ", "after"): "until"}
_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"\b(?P<day>{POINT}),? (?:(?!(?:is|on|fly|flying|leave|travel|or|and|before|after)\b)[a-z]+ ){{2,7}}"
                rf"(?:at|until|till|by) (?P<at>{_TIME}),? (?:so|and so|therefore)(?: (?:it|i|we|can|must|has|have|to|"
                rf"be|"
                rf"would|need|want|come|any ?time|anything|only|only free|free)){{0,6}}? (?P<never>(?:not )?)"
                rf"(?P<side>before|after) (?:that|then|it)(?=\W*\Z|[,.;!?])"
            ),
            lambda found: f"{found['day']} {_HELD[found['never'], found['side']]} {found['at']}",
            "that then it",
            "so therefore",
        ),
        (
            (
                rf"\b(?:at|until|till|by) (?P<at>{_TIME})[,;.]? (?:so |and |then |but )?(?:on )?(?P<day>{WEEKDAY}) "
                r"(?P<side>after|before) (?:that|then|it)(?=\W*\Z|[,.;!?]| (?:please|pls|is|would|works)\b)"
            ),
            r" ; \g<day> \g<side> \g<at>",
            "that then it",
        ),
        (
            rf"\b{_FINISH} {_CLOCK}{_TAKES}{_SPELL}(?: (?:or so|ish))? {_ON_THE_WAY}\b",
            _and_on,
            "min mins minute minutes hour hours hr hrs",
        ),
        (
            (
                rf"\b(?:its|it is|it|im|i am|i live|i work|theres) (?:about |a |an |around |only )?{_SPELL}(?: (?:or "
                rf"so|"
                rf"ish))? {_ON_THE_WAY}(?: [a-z]+)?,? (?:and |but |so )?{_FINISH} {_CLOCK}"
            ),
            _and_on,
            "min mins minute minutes hour hours hr hrs",
        ),
        (
            (
                rf"(?:\bafter (?:(?:the|my|our) )?(?:[a-z]+ ){{0,2}}[a-z]+,? (?:and |but |which |as "
                rf")?)?\b{_DONE}{_OF_IT} "
                rf"(?:by|at|around|about|before) (?P<told>{_TIME}),? (?:so|and so|so maybe|so then|so say) {_ROUNDLY}"
                rf"(?P<at>\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]m)?|half \w+)(?: oclock)?(?=\W*\Z|[,.;!?]| (?:please|pls|"
                rf"would|"
                r"is|on|suits|works)\b)"
            ),
            _then,
            "so",
        ),
        (
            (
                rf"\b{_DONE}{_OF_IT} (?:by|at|around|about) (?P<at>{_TIME})(?:,? (?:so|and so) {_THEN_ON}|(?=,? (?:so|"
                rf"and so) {_LATER}))"
            ),
            r"after \g<at>",
            "so",
        ),
        (
            (
                rf"\b{_MUST} {_GO} (?:at|by|around|about|before|for) (?P<at>{_TIME})(?: {_WHAT_FOR}\b{_CLAUSE}|"
                rf"{_ENDS}{_NOT_THEN})"
            ),
            r"before \g<at>",
            "at by around about before for",
        ),
        (
            (
                rf"\b{_I}(?: am| m| will)? (?:leave|leaving|go|going|am off|set off|be off|be leaving|be going)"
                rf" (?:at|by|around|about) (?P<at>{_TIME}) {_WHAT_FOR}\b{_CLAUSE}"
            ),
            r"before \g<at>",
            "at by around about",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def on_leaving(said: str) -> str:
    """The words, with when somebody leaves put as the hours that it leaves."""
    return put_plainly(said, _TABLE, _BY_WORD)
