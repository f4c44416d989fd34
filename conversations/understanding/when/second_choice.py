"""What is taken instead: all days but the one that is told, the one after it, a second choice where the first is gone.
"got an interview thursday so not then" is "not thursday", "nothing tuesday, wednesday will do" is both of them.

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    A_TIME,
    POINT,
    SPAN,
    WEEK,
    WEEKDAY,
    Rows,
    aside,
    by_word,
    ending,
    every,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_HOURS = 12  # up to here a number beside a weekday may be an hour
_SEPARATE = r"(?:,? and |,? or |, ?| ?/ ?| )"
_DAYS = rf"{WEEKDAY}s?\b(?:{_SEPARATE}{WEEKDAY}s?\b){{0,4}}"
_A_DAY = expression(rf"\b{WEEKDAY}")
_NAMES_MORE = expression(r" (?:in|at|before|after|this|next)\b")
_TOLD = r"(?P<told>[^.;!?]{0,60}?)"
_SPAN = r"(?:this|next) (?:week|weekend|month)"
_THEN = r"(?:then|that day|that one|on it)"
_OTHERWISE = r"(?:otherwise|other than that|apart from that|aside from that|but|else)"
_BESIDE = r"(?=\W*\Z|[,.;!?]| (?:please|pls|would|is|if|works|suits|instead)\b)"
_LEAD = (
    r"(?:it (?:would|will|ll) have to be |it has to be |it must be |itll have to be |itd have to be |"
    r"maybe |perhaps |say |can we do |could we do |can i have |make it |how about |lets say |id like |what about )?"
)
_REFUSES = (
    r"(?:not|(?:please )?dont (?:make me come|book me(?: in)?|give me (?:one|that)|put me (?:down|in)|make it|"
    r"bring me)|"
    r"(?:i |we )?(?:cant|cannot|couldnt|wont|dont want to)(?: be able to)?(?: (?:do|come|make it|be there|see you))?|"
    r"anything but|any ?day but|any ?time but|avoid|just not|only not)"
)
_IS_GONE = (
    r"(?:(?:that|thats|its|it is|that is|that one is|thats been|that has)(?: been| all)? (?:gone|taken|full|"
    r"booked(?: up)?|"
    r"no good|not free|not possible))"
)


_ONLY_IF = expression(
    r"if (?:there ?is|theres|there are|you have|youve(?: got)?|you ve(?: got)?) (?!.*\b(?:nothing|not|no|none)\b)"
)


def _but_then(found: re.Match[str]) -> str:
    """Without the day that is told: of what is named beside it, or denied where nothing is."""
    rest = (found["rest"] or "").strip()
    return aside(found["told"], f"{rest} except {found['day']}" if rest else f"not {found['day']}")


def _all_other_days(found: re.Match[str]) -> str:
    """Every day but those that are told."""
    days = _A_DAY.findall(found["days"])
    if len(days) == 1 and _NAMES_MORE.match(found.string, found.end()):
        return found[0]  # "Monday, so any other day next week": of that week, as it is read elsewhere
    return aside(found["told"], f"any day except {' or '.join(every(one) for one in days)}")


def _one_after(found: re.Match[str]) -> str:
    """The day, week or weekday beside the day that is told; beside a week it is the next one."""
    day, what, back = found["day"], found["what"], found["side"] == "before"
    if day.startswith(("this ", "next ")) and (what == "one" or what == day.split()[1]):
        if back:
            return found[0]
        unit = day.split()[1]
        return aside(found["told"], f"the {unit} after next" if day.startswith("next") else f"next {unit}")
    what = "day" if what == "one" else what
    return aside(found["told"], f"the {what} {'before' if back else 'after'} {day}")


_AT_WORK = r"(?:works?|working|am at work|m at work|at work|on shift|busy)"
_ALL = r"(?:every ?day|all days|all week|the whole week|most days|each day)"
_BUT = r"(?:but|except(?: for)?|bar|apart from|other than|excluding)"
_ENGAGED = expression(
    r"\b(?:comes?|coming|has|have|had|got|ve|is|are|s|works?|goes|does|at|busy|away|with|on|visits?|arrives?|"
    r"needs? me|swim|teach|"
    r"volunteer|help|babysit|mind|play|sing|drive|look after|"
    r"cleaner|delivery|choir|dialysis|class|club)\b"
)
_WISHES = expression(r"\b(?:want|like|prefer|could|can|please|book|would|need|free|off)\b")


def _said_of_others(found: re.Match[str]) -> str:
    """The same without a "so", where what is told is no wish: "window cleaner comes monday, any other day"."""
    told = found["told"]
    return _all_other_days(found) if _ENGAGED.search(told) and not _WISHES.search(told) else found[0]


def _dates(found: re.Match[str]) -> str:
    """Two weekdays, each with its date: "tues 24 to thurs 26", where they are as many days apart as their numbers."""
    first, last = int(found["n"]), int(found["m"])
    one, two = (WEEK.index(every(found[name]).removesuffix("s")) for name in ("one", "two"))
    if last <= _HOURS or (two - one) % 7 != (last - first) % 7:
        return found[0]
    join = "or" if found["join"] == "/" else found["join"]
    return f"{found['one']} the {first}{ending(first)} {join} {found['two']} the {last}{ending(last)}"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"\A{_TOLD}\b(?:on )?(?P<day>{POINT})(?: (?:morning|afternoon|evening))?(?:,|;|\.| -)? ?(?:so |"
                rf"and |but |"
                rf"so please )?{_REFUSES}(?: on)? {_THEN}(?: obviously| please| though| thanks)?"
                rf"(?:[,.;]? (?:but |so )?{_OTHERWISE},? (?P<rest>[^.;?!]{{1,60}}?)(?: is| are)?(?: all| wide)?"
                r"(?: open| free| fine| ok| good)?)?(?=\W*\Z|[.;!])"
            ),
            _but_then,
            "then that it",
        ),
        (
            (
                rf"\A{_TOLD}\b(?:on |every |each )?(?P<days>{_DAYS})(?: (?:mornings?|afternoons?|evenings?|"
                rf"nights?))?,? so "
                r"(?:on )?(?:(?:any|all|every)(?: of)?(?: the)? others?(?: days?| ones?)?|(?:the )?other days|"
                r"the others)(?: of the week)?(?: is| "
                r"are| would be)?"
                r"(?: all)?(?: ok| fine| good| free| possible)?(?=\W*\Z|[,.;!?]| (?:please|in|at|before|after|"
                r"this|next)\b)"
            ),
            _all_other_days,
            "other others",
        ),
        (
            (
                rf"\A{_TOLD}\b(?:on |every |each )?(?P<days>{_DAYS})(?: (?:mornings?|afternoons?|evenings?|"
                rf"nights?))?[,;.]? "
                r"(?:but |so )?(?:otherwise|other than that|apart from that),? (?:(?:im |i am |were |we are )?(?:free |"
                r"available )?(?:any ?time|any ?day|whenever|all week|every day)|(?:im |i am )(?:free|available|"
                r"easy|flexible))"
                r"(?: is| are)?(?: ok| fine| good)?(?=\W*\Z|[,.;!]| please\b)"
            ),
            _said_of_others,
            "otherwise other apart",
        ),
        (
            (
                rf"\b(?:an? )?(?:different|another|separate) day (?:to|from|than) [^.;!?\d]{{0,40}}?(?:on "
                rf")?(?=(?:the )?{POINT})"
            ),
            "not ",
            "day",
        ),
        (
            (
                r"\b(after|before) (?:my|our|the|his|her) (?!day|week|month|weekend)[a-z]+(?: [a-z]+)?,? (?:the "
                r")?(?:very )?"
                rf"(?:last|first|final)(?: (?:one|exam|is|was)|s){{1,2}}(?: on)? (?={POINT})"
            ),
            r"\1 ",
            "last first final",
        ),
        (
            rf"\b(?:when|once) (?:my|the|his|her) [a-z]+ (?:is|s|comes|come|are) off,? (?:on )?(?={POINT})",
            "from ",
            "off",
        ),
        (
            (
                rf"\A{_TOLD}\b(?:on |every |each )?(?P<days>{_DAYS})(?: (?:mornings?|afternoons?|evenings?|"
                rf"nights?))?[,;.] "
                r"(?:but )?(?:on )?(?:any|all|every)(?: of)?(?: the)? other(?: days?| ones?)?(?: is| are| would be)?"
                r"(?: all)?(?: ok| fine| good| free| possible)?(?=\W*\Z|[,.;!?]| please\b)"
            ),
            _said_of_others,
            "other",
        ),
        (
            rf"(?:\A|\b(?:i|we|im|were)(?: am)? ){_AT_WORK} {_ALL} {_BUT}(?: on| for)? (?P<days>{_DAYS})(?P<told>)",
            lambda found: " and ".join(every(one) for one in _A_DAY.findall(found["days"])),
            "but except bar apart other excluding",
        ),
        (
            rf"\b(?:i |we )?only {_AT_WORK}(?: on)? (?P<days>{_DAYS})(?P<told>)",
            _all_other_days,
            "only",
        ),
        (
            (
                rf"(?P<at>{A_TIME})(?: on)? (?P<day>{POINT}),? (?:so |and |but )?(?:any ?time |anything |it must be |"
                r"it has to be |can (?:i|we) come |can you see me )?(?P<side>before)(?: that| then| it)?" + _BESIDE
            ),
            r" ; \g<side> \g<at> on \g<day>",
            "before",
        ),
        (
            (
                rf"\b(?:till|until|til|to) (?P<at>{A_TIME})(?: on)? (?P<day>{POINT}),? (?:so |and |but )?(?:any ?time |"
                r"anything |it must be |it has to be |can (?:i|we) come |can you see me )?(?P<side>after)(?: "
                r"that| then| it)?" + _BESIDE
            ),
            r" ; \g<side> \g<at> on \g<day>",
            "after",
        ),
        (
            (
                rf"\bbefore ({SPAN}|(?:two|three|four|five|six|ten) (?:days|weeks|months)) (?:is|are|has|have) (?:up|"
                rf"out|over|gone|passed)\b"
            ),
            r"within \1",
            "before",
        ),
        (
            (
                r"\b(?:the |my |our )?(?:nurse|doctor|dr|doc|gp|consultant|physio|specialist|hospital|midwife|dentist|"
                r"surgeon|chemist|pharmacist|they|he|she) (?:said|says|reckons|advised|told me)(?: (?:that|its|"
                r"it should be|"
                r"to come|to wait|i should come|come|come back|see (?:someone|somebody|us|them|him|her|you))){0,2} "
                r"(?=(?:about |around )?(?:an?|one|two|three|four|five|six|seven|eight|ten|twelve|\d{1,2}) "
                r"(?:days?|weeks?|"
                r"fortnights?|months?) (?:after|from|before|later)\b)"
            ),
            "come back ",
            "said says reckons advised told",
        ),
        (
            (
                rf"\A{_TOLD}\b(?:on |in |till |until |all (?:of )?|from )?(?P<day>{POINT}|{_SPAN}),? (?:so|and "
                rf"so|hence) "
                rf"{_LEAD}(?:the )?(?P<what>day|week|weekend|month|one|{WEEKDAY}) (?P<side>after|before|following)"
                rf"(?: that| it| then)?{_BESIDE}"
            ),
            _one_after,
            "so hence",
        ),
        (
            (
                r"\bif (?:there ?is|theres|there are|you have|youve(?: got)?|you ve(?: got)?|you dont have|there isnt|"
                r"you cant do|you cant manage|i cant have|i cant get)(?: (?:nothing|not|no|none|anything|room|space|"
                rf"slots?|free|left|a|got|one)){{0,3}} (?:on |for |free )?({POINT}),? (?:then )?(?:on |maybe |perhaps |"
                rf"how about |say |i could do |id take )?(?=(?:the )?{POINT})"
            ),
            lambda found: found[0] if _ONLY_IF.match(found[0]) else f"{found[1]} or ",
            "if",
        ),
        (
            (
                rf"\b({POINT})(?:,? at)?,? {A_TIME},? (?:or |and |but )?(?:or )?if {_IS_GONE},? (?:then )?any "
                rf"?time (?:on )?"
                rf"(?={POINT})"
            ),
            r"\1 or ",
            "if",
        ),
        (
            (
                rf"\b({POINT} or (?:on )?{POINT}),? (?:but |though |and )(?:preferably|ideally|id prefer|i prefer|"
                rf"i would prefer|rather|really|hopefully) (?:on )?(?:the )?{POINT}(?=\W*\Z|[,.;!?])"
            ),
            r"\1",
            "but though and",
        ),
        (
            (
                rf"\b(?:as )?(?:nearest|closest|near|close)(?: as (?:possible|you can|poss))? to (?P<at>{A_TIME})"
                r"(?: as (?:possible|you can|poss))?,? ?(?:but |and )?(?:not|without (?:being|going|it being)|never) "
                r"(?P<side>after|past|later than|over|before|earlier than)(?: (?:it|that|then|noon|midday))?"
            ),
            lambda found: f"{'after' if found['side'] in ('before', 'earlier than') else 'before'} {found['at']}",
            "nearest closest near close",
        ),
        (
            (
                rf"\A{_TOLD}\b(?:on )?(?P<day>{POINT})(?: (?:in the )?(?:mornings?|afternoons?|evenings?))?,? so "
                r"(?:it |that )?"
                r"(?:would have to be |will have to be |has to be |must be |ll have to be |would be |make it |"
                r"can we do )?"
                r"(?:in )?(?:the )?(?P<part>morning|afternoon|evening)(?=\W*\Z|[,.;!]| (?:please|pls|is|would|"
                r"only|then)\b)"
            ),
            lambda found: aside(found["told"], f"{found['day']} {found['part']}"),
            "morning afternoon evening",
            "so",
        ),
        (
            (
                r"\bafter (?:my|our|the|his|her) [a-z]+(?: [a-z]+)?,? (?:which |that )?(?:and )?(?:i|we|im|were|he|she)"
                rf"(?: get| gets| come| comes| am| are|ll be| will be)? (?:back|home|return|returns)(?: on)? "
                rf"(?={POINT})"
            ),
            "from ",
            "back home return returns",
        ),
        (
            (
                rf"\b(?P<one>{WEEKDAY}) (?P<n>\d\d?) ?(?P<join>to|-|until|till|or|and|/) ?(?P<two>{WEEKDAY}) "
                rf"(?P<m>\d\d?)\b"
                r"(?![:.]\d| ?[ap]m)"
            ),
            _dates,
            "#",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def instead(said: str) -> str:
    """The words, with what is taken instead of a day that is told put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
