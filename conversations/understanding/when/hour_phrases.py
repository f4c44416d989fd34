"""The rules of clock times and parts of the day: phrase → span in minutes of the day.

Each rule reads one phrase on its own. How several phrases fit together is settled elsewhere; a rule must never look
beyond its match.
"""

import re
from collections.abc import Callable

from conversations.understanding.rules import DAY_COVER, Rule, rule
from conversations.understanding.when.clock_times import ANY, NOON, STRONG, TimeOfDay, clock
from conversations.understanding.when.hour_spans import Span, after, at, bare, before, between, doubtful, either_of
from conversations.understanding.words import number
from conversations.understanding.words.needs import needed

_Match = re.Match[str]


def _one(build: Callable[[TimeOfDay], Span]) -> Callable[[_Match, None], Span]:
    return lambda match, _: build(clock(match["c"]))


def _two(build: Callable[[TimeOfDay, TimeOfDay], Span]) -> Callable[[_Match, None], Span]:
    return lambda match, _: build(clock(match["c"]), clock(match["c2"]))


def _part(start: int | None, finish: int | None) -> Callable[[_Match, None], Span]:
    return lambda *_: Span(start, finish, part=True)


def _or(*words: str) -> str:
    return f"(?:{'|'.join(words)})"


_ABOUT = _or("about", "around", "round", r"approx(?:imately)?", "roughly", "say", "exactly", "like", "maybe", "circa")
_ROUND = rf"(?:{_ABOUT} )?"
_AT = _or(
    "at",
    "@",
    _ABOUT,
    "near",
    "nearer",
    "close to",
    "closer to",
    "for",
    "make it",
    "time is",
    "time of",
    "be",
    "to",
)
_ANY_TIME = r"(?:any ?time )?"
_DO = (
    r"(?:[a-z]+ly|do|go|come|make|it|get|be|there|here|in|want|like|able|to|free|available|any(?:thing)?|finish|off|"
    r"out|home|back|leave|start|open|begin|valid|work)"
)
_UNABLE = rf"(?:cant|cannot|couldnt|wont|dont|doesnt|isnt|not)(?: {_DO}){{0,5}}"
_CANT = rf"{_UNABLE} (?:until|till|before|earlier than|sooner than)"
_CANT_LATER = rf"{_UNABLE} (?:after|past|later than)"
_WORKING = r"(?:work(?:s|ing)?|busy|tied up|in meetings|at (?:work|school|college|uni)|teaching)"
_FINISH = (
    r"(?:(?:i |we |he |she )?(?:finish(?:es)?|get off|gets? home(?: from work)?|leaves?|am off|get out of|home from)"
    r"(?: work| class(?:es)?| college| uni| lessons| school)? "
    rf"(?:at|around|by)|{_WORKING}(?: (?:in|at|from|for|on)(?: the)? [\w·]+)? (?:until|till|up to))"
)
_THEN = (
    r"(?:,? ?[a-z]++){0,2}?,? (?:make|book|set|schedule|do|fix)(?: (?:it|that|me|one|an appointment|in)){0,2}"
    r"(?: for| at)? (?:then|that time)\b"
)
_MOVE = r"(?:move|change|switch|swap|reschedule|push|bring)\b[^.,;?!]{0,30}?"
_AFTER = _or(
    *(
        "after",
        "past",
        "(?<!apart )(?<!aside )from",
        "later than",
        "as of",
        "only after",
        "beginning at",
        r"starting(?: at| from)?",
    ),
    *(
        (
            r"(?:not?|nothing|nowt|never) (?:any |appointments? |slots? |times? )?(?:before|earlier than|sooner "
            r"than|until|till)"
        ),
        _CANT,
        _FINISH,
    ),
    *("(?:the )?earliest(?: is| at| would be)?", "beyond", "since", "(?:not )?(?:as|so) early as"),
)
_BEFORE = _or(
    *("before", "by", "until", "till", "up to", "up until", "earlier than", "sooner than", "prior to", "ahead of"),
    *(
        "finished by",
        "done by",
        "gone by",
        "out by",
        "away by",
        "home by",
        r"(?:not?|nothing|nowt|never) (?:any |appointments? |slots? |times? )?(?:after|past|later than)",
        _CANT_LATER,
    ),
    *("(?:the )?latest(?: by| at)?", "at the latest(?: by)?", "(?:not )?(?:as|so) late as"),
)
_ONWARDS = _or("onwards?", "(?:at the (?:very )?)?earliest", "and beyond", "plus", r"\+")
_OR_LATER = _or("or later", "or after", "and (?:later|after|onwards?)", "or any ?time after")
_OR_BEFORE = _or("or (?:earlier|before|sooner)", "and (?:earlier|before)", "(?:at )?the (?:very )?latest", "latest")
_TO = r" ?(?:-|to|until|till|til|and|thru|through) ?"
_REACH = r" ?(?:-|until|till|til|to|thru|through|through to|up to) ?"
_FROM = "(?:between|(?<!apart )(?<!aside )from|btw|betw)"
_SAID, _SPANS = f"(?:{_AT}|{_AFTER}|{_BEFORE})", f"{_FROM} {_ROUND}"
_C, _C2 = rf"(?P<c>{ANY})", rf"(?P<c2>{ANY})"
_ENDS_THERE = r"(?:that|then|this|it)(?=[,.;?!]| (?:please|pls|is|are|would|works?|if|thanks|only|ideally|on)\b|$)"
_BESIDE_THAT = r"[^.;?!\d¤·]{0,40}?(?<!not)(?<!nothing) "  # "the school run is at 3, so I need to be seen before that"
_NOT_A_COUNT = r"(?! (?:of|in|that|who|which|point|go|place|near|clinic|site|day|time)\b)"

_AFTER_WORDS = (
    "after past from than of only beginning starting before until till earliest beyond since early finish finishes get "
    "gets leaves off out home work works working busy tied meetings at teaching"
)
_BEFORE_WORDS = "before by until till up than to of after past latest late"
_AT_WORDS = (
    "at @ about around approx approximately roughly say exactly like maybe circa near nearer to for make time be"
)
_CLOCK = "<clock>"
_A_LITTLE, _SHORT = r"(?:shortly|a (?:wee |little )?bit|a little|slightly)", 30  # minutes
_SHORTLY = rf"(?:just|right|{_A_LITTLE})"


def _counted(match: _Match, _: None) -> Span:
    """ "An hour after noon", "half an hour before 5pm"."""
    n = 0.5 if match["n"].startswith("half") else number(match["n"]) + (0.5 if match["half"] or match["more"] else 0)
    minutes = round(n * (60 if match["unit"].startswith("h") else 1))
    return at(
        clock(match["c"]).moved(minutes if match["side"] in ("after", "from", "past", "later than") else -minutes)
    )


def _between_or_to(match: _Match, _: None) -> Span:
    """ "2 to 3"; but "5 to 3" is five minutes before three, for nobody comes from five to three."""
    span = between(clock(match["c"]), clock(match["c2"]))
    minutes = match["c"] if match["c"] in ("5", "10", "five", "ten") else ""
    return at(clock(match["c2"]).moved(-number(minutes))) if minutes and span.possible == () else span


CLOCK_RULES: list[Rule[None, Span]] = [
    rule(
        r"(?:(?<=appointment )|(?<=appointments )|(?<=slot )|(?<=booking ))for (?P<c>two|three)"
        r"(?! (?:oclock|pm|thirty|fifteen|forty|twenty|ten))",
        _one(bare),  # so many people, or that hour
        "two three",
    ),
    rule(
        rf"(?:{_ROUND}{_AT} )?(?:in |on |during )?(?:the |an? )?{_ROUND}(?P<c>{STRONG})(?: ?-?ish\b)?",
        _one(at),
        _CLOCK,
    ),
    rule(rf"{_AT} (?:the )?{_ROUND}(?!one\b){_C}(?: ?-?ish\b)?", _one(at), _CLOCK, _AT_WORDS),
    rule(rf"(?:at|@|around) (?P<c>one){_NOT_A_COUNT}", _one(at), "one"),
    rule(rf"{_C} ?(?:-?ish|sharp|on the dot|prompt)\b", _one(at), _CLOCK, "ish sharp dot prompt"),
    rule(
        rf"(?:(?<=but not )|(?<=except )|(?<=apart from )|(?<=other than )){_C}",
        _one(at),
        _CLOCK,
        "not except apart other",
    ),
    rule(rf"(?<=make that ){_C}", _one(at), _CLOCK, "make"),
    rule(rf"i (?:said|meant|mean) {_C}(?= ?(?:not\b|[,.!]|$))", _one(at), _CLOCK, "said meant mean"),
    rule(
        rf"(?:{_SAID} |{_SPANS}{ANY}{_TO}){_ROUND}{_C}\b{_BESIDE_THAT}(?:after|not before) {_ENDS_THERE}",
        _one(after),
        *(_CLOCK, "that then this it", "before after"),
    ),
    rule(
        rf"(?:{_SAID} |{_SPANS}){_ROUND}{_C}(?:{_TO}{ANY})?\b{_BESIDE_THAT}(?:before|not after) {_ENDS_THERE}",
        _one(before),
        *(_CLOCK, "that then this it", "before after"),
    ),
    rule(rf"{_ANY_TIME}{_AFTER} {_ROUND}{_C}", _one(after), _CLOCK, _AFTER_WORDS),
    rule(rf"{_CANT} {_ROUND}{_C}{_THEN}", _one(at), _CLOCK, "then time"),
    rule(rf"(?:at |from )?{_C},? ?{_ONWARDS}", _one(after), _CLOCK, "onward onwards earliest beyond plus +"),
    rule(rf"(?:at |from )?{_C},? ?{_OR_LATER}", _one(after), _CLOCK, "or and", "later after onward onwards"),
    rule(rf"(?:any ?time )?(?:from )?{_C} on(?=[,.?!]|$)", _one(after), _CLOCK, "on"),
    rule(
        rf"{_SHORTLY} before {_ROUND}{_C}",
        lambda m, _: between(clock(m["c"]).moved(-_SHORT), clock(m["c"])),
        _CLOCK,
        "just shortly right bit little slightly",
    ),
    rule(
        rf"{_A_LITTLE} (?:after|past|gone) {_ROUND}{_C}",
        lambda m, _: between(clock(m["c"]), clock(m["c"]).moved(_SHORT)),
        _CLOCK,
        "just shortly right bit little slightly",
    ),
    rule(rf"{_ANY_TIME}{_BEFORE} {_ROUND}{_C}", _one(before), _CLOCK, _BEFORE_WORDS),
    rule(rf"(?:at )?{_C},? {_OR_BEFORE}", _one(before), _CLOCK, "earlier before sooner latest"),
    rule(
        rf"{_ANY_TIME}{_FROM} {_ROUND}{_C}{_TO}{_ROUND}{_C2}",
        _two(between),
        _CLOCK,
        "between from btw betw",
    ),
    rule(
        rf"{_MOVE} {_C} to {_C2}",
        lambda match, _: at(clock(match["c2"])),
        _CLOCK,
        "to",
        "move change switch swap reschedule push bring",
    ),
    rule(rf"{_C}{_REACH}{_C2}(?! ?/)", _between_or_to, _CLOCK, "- until till til to thru through up"),
    rule(rf"(?:{_AT} )?(?:either )?{_C},? ?(?:or|/) ?(?:at |maybe |even )?{_C2}", _two(either_of), _CLOCK, "or /"),
    rule(
        rf"{_ROUND}(?P<n>half an|<number>)(?P<half>(?: and a half)?) (?P<unit>hour|hr|minute|min)s?(?P<more>(?: "
        rf"and a half)?) "
        rf"(?P<side>after|before|from|past|later than|earlier than|prior to) {_C}",
        _counted,
        "hour hours hr hrs minute minutes min mins",
    ),
]

# A figure right beside a day; the pattern of an ordinary rule does not look across what is covered.
_A_DAY = "(?:the )?¤+(?: ¤+)* "
_A_DAY_THEN = "(?:the )?¤+(?: ¤+)*,? "  # "before the 5th, 15:00" has an hour of its own, "by Friday, 3pm" has not
_FROM_A_DAY = rf"(?:(?:from|starting|as of) {_A_DAY_THEN}|after {_A_DAY})"
_UNTIL_A_DAY = rf"(?:(?:before {_A_DAY}|(?:until|till) {_A_DAY_THEN})(?:at )?|by {_A_DAY_THEN})"
_AT_DAY_PART = r"(?= ¤+ (?:(?:late|early|mid) ?)?(?:morning|afternoon|evening|night))"
_WISHED_BEFORE = "".join(
    rf"|(?<={words} )" for words in ("come", "please", "maybe", ",", "think", "appointment", "slot", "in")
)
_BESIDE_A_DAY = {
    r"(?<=¤),? (?P<c><hour>)(?![.:]\d)(?= ?(?:[,.?!]|please\b|with\b|$))": bare,
    r"(?<![\w·¤.:/])(?!one\b)(?P<c><hour>) on(?= ¤)": bare,
    rf"(?<![\w·¤.:/£$€-])(?P<c><hour>|[1-9][0-5][05]|[1-9] [0-5][05]){_AT_DAY_PART}": at,
    rf"(?:(?<![\s\S]){_WISHED_BEFORE})(?P<c>1[0-2]|[1-9])(?= (?:on )?¤)": at,
    r"(?<![\w·¤.:/£$€-])(?P<c>1?\d)(?= ¤)": bare,
    r"(?<=¤),? (?P<c>(?:[01]\d|2[0-3]|[1-9]) ?[0-5][05])(?![\w.:]| \d)<unit>": at,
    r"(?<![\w·¤.:/£$€-])(?P<c>(?:[01]\d|2[0-3]|[1-9])[0-5][05])(?= (?:on )?¤)": at,
    rf"(?<![\w·]){_FROM_A_DAY}(?:at )?{_C}(?!\w|{_TO}(?:\d|¤|noon|midday))": after,
    rf"(?<![\w·]){_UNTIL_A_DAY}{_C}(?!\w|{_TO}\d)": before,
}
CLOCK_RULES.extend(
    Rule(pattern, _one(build), (needed(_CLOCK), needed(DAY_COVER))) for pattern, build in _BESIDE_A_DAY.items()
)

_HOUR = 60
_LATE = r"later?(?: in the)?"
_EARLY = r"early(?: in the)?"
# Parts of the day: from, to.
_MORNING, _NOON, _EVENING = "morning mornings", "afternoon afternoons", "evening evenings"
_PARTS: dict[str, tuple[int | None, int | None, str]] = {
    _or("mornings?", "(?:(?<=¤ )|(?<=¤, ))am", "(?:before|by) lunch(?:time)?", "forenoons?"): (
        *(None, NOON),
        f"{_MORNING} am before by forenoon forenoons",
    ),
    "(?:around |about )?elevenses": (10 * _HOUR + 30, 11 * _HOUR + 30, "elevenses"),
    "(?:by|before) tea(?: ?time)?": (None, 16 * _HOUR, "tea teatime"),
    _or("tea ?time", "(?:at|around) tea"): (16 * _HOUR, 18 * _HOUR, "tea teatime"),
    _or(r"(?:before|on (?:my|the) way to) (?:work|school)"): (None, 9 * _HOUR, "work school"),
    _or(
        r"first thing(?! (?:going|you|youve|that|available|free))(?: in the morning)?",
        "early doors",
        rf"{_EARLY}(?: on)?(?: ¤+)? mornings?",
        r"mornings?,? (?:nice and |bright and |quite |really |very |as )?early(?! (?:afternoon|evening|next|in|"
        r"on|hours))",
    ): (None, 10 * _HOUR, "first early"),
    rf"{_LATE}(?: on)?(?: ¤+)? mornings?": (11 * _HOUR, NOON, "late later"),
    "mid ?mornings?": (10 * _HOUR, NOON, "mid midmorning midmornings"),
    _or("lunch ?times?", r"lunch(?: ?break| hour)?", "middle of the day"): (
        *(NOON, 14 * _HOUR),
        "lunch lunchtime lunchtimes lunchbreak middle",
    ),
    _or("afternoons?", r"(?<!\d )(?<!\d)pm"): (NOON, 17 * _HOUR, f"{_NOON} pm"),
    _or(r"after lunch(?:time)?", rf"{_EARLY}(?: on)?(?: ¤+)? afternoons?"): (13 * _HOUR, 15 * _HOUR, "after early"),
    r"mid ?afternoons?": (14 * _HOUR, 16 * _HOUR, "mid midafternoon midafternoons"),
    rf"{_LATE}(?: on)?(?: ¤+)? afternoons?|(?:the )?(?:latter|later|last) (?:part|half|end) of the afternoon|"
    r"(?:the )?end of the afternoon": (15 * _HOUR, 18 * _HOUR, "late later latter last end"),
    r"after (?:the )?(?:school(?! run)|(?:afternoon )?school run in the afternoon|afternoon school run)|"
    r"(?:when|once) schools? (?:is |s )?(?:out|over|finished)": (15 * _HOUR + 30, None, "school schools"),
    r"after the (?:morning school run|school run in the morning)": (9 * _HOUR, None, "run"),
    _or(
        r"(?:late|later|later on) in the day",
        "(?:the )?end of (?:the )?day",
        r"last thing(?! (?:on earth|(?:that )?(?:i|id|we|anyone)\b))",
    ): (
        *(15 * _HOUR, None),
        "day thing",
    ),
    _or("evenings?", "nights?", "tonight", "eves?", "after (?:work|office hours|hours)"): (
        *(17 * _HOUR, None),
        f"{_EVENING} night nights tonight eve eves work hours",
    ),
    rf"{_EARLY}(?: on)?(?: ¤+)? evenings?": (17 * _HOUR, 19 * _HOUR, "early"),
    rf"{_LATE}(?: on)?(?: ¤+)? (?:evenings?|nights?)": (19 * _HOUR, None, "late later"),
    r"(?:bright and )?early(?: on)?(?= ¤+(?! (?:morning|afternoon|evening)))|"
    r"(?:(?<=¤ )|(?<=¤, ))(?:bright and |(?:but|and|quite|rather|fairly|pretty|as) ){0,2}early(?= ?(?:[,.?!]|$|"
    r"please))": (
        None,
        10 * _HOUR,
        "early",
    ),
    r"late(?: on)?(?= ¤+(?! (?:morning|afternoon|evening|night)))|"
    r"(?:(?<=¤ )|(?<=¤, ))(?:(?:but|and|quite|rather|fairly|pretty|as) ){0,2}late(?: on)?(?= ?(?:[,.?!]|$|please))": (
        15 * _HOUR,
        None,
        "late",
    ),
}
_THE = r"(?:in |during |for |over |at |on |around |round |about |roughly )?(?:the |a |an |some ?time in the )?(?:any )?"
_DINNER = doubtful(Span(NOON, 14 * _HOUR), Span(17 * _HOUR))  # at noon in the north, in the evening in the south
_AFTER_DINNER = doubtful(Span(13 * _HOUR, 15 * _HOUR), Span(18 * _HOUR))
_BEFORE_DINNER = doubtful(Span(finish=NOON), Span(finish=17 * _HOUR))
_SCHOOL_RUN = doubtful(Span(9 * _HOUR), Span(15 * _HOUR + _HOUR // 2))
PART_RULES: list[Rule[None, Span]] = [
    rule(_THE + words, _part(start, finish), needs) for words, (start, finish, needs) in _PARTS.items()
]
_LAST = doubtful(Span(15 * _HOUR, part=True))  # which that is, only the clinic knows: the whole day is shown
PART_RULES += [
    rule(r"(?:the )?last slot of the day", lambda *_: _LAST, "last"),
    rule(
        r"(?:at |around |round |about |over |near )?dinner ?times?|(?:at|around|round|over) dinner",
        lambda *_: _DINNER,
        "dinner dinnertime",
    ),
    rule(
        r"(?:some ?time |any ?time )?after (?:my |our |the )?dinner(?: ?times?)?",
        lambda *_: _AFTER_DINNER,
        "dinner dinnertime",
    ),
    rule(
        r"(?:some ?time |any ?time )?before (?:my |our |the )?dinner(?: ?times?)?",
        lambda *_: _BEFORE_DINNER,
        "dinner dinnertime",
    ),
    rule(
        r"(?:after |before |during |until |from )?(?:the |doing the )?school runs?"
        r"(?! (?:is|s|starts?|ends?|finish(?:es)?|at|till|until|from|in)\b)",
        lambda *_: _SCHOOL_RUN,
        "run runs",
    ),
]
