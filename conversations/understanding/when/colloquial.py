"""Days and hours as they are said in passing: what else is told beside them is left out, and two that are joined by an
"or", or bounded by what somebody does then, are put plainly.

"we go away on the 25th so before that" is "before the 25th". A table, read before the roundabout words of `rephrased`.
It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    A_DATE,
    A_TIME,
    DAY,
    DAYISH,
    FEAST,
    MONTH,
    NTH,
    OF_IT,
    Rows,
    by_word,
    ending,
    every,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_DATE, _TIME = A_DATE, A_TIME
_BUSY = (
    r"(?:i|we|he|she|hubby|my \w+) (?:dont |do not )?(?:finish(?:es)?|works?|teach(?:es)?|(?:am|m|is|are) (?:at work|"
    r"busy|working))"
)
_UNLESS = r"\b" + "".join(
    f"(?<!{word} )" for side in ("not", "after", "before", "until", "except", "avoid") for word in (side, f"{side} in")
)
_NO_GOOD = (
    r"(?:(?: is|s)? (?:no good|impossible|bad|hopeless|full|out|not possible|no use|not good)"
    r"(?: obviously| sadly| unfortunately| for me)?|(?: is|s)? (?:a )?no)"
)
_HOUR_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def _nth(found: re.Match[str]) -> str:
    """A weekday with a bare number beside an hour: "tue 27 10am"."""
    return found[0] if not 1 <= int(found[2]) <= 31 else f"{found[1]} the {found[2]}{ending(int(found[2]))}"


def _clock(found: re.Match[str]) -> str:
    """So many minutes to or past an hour, in figures: "20 past 4"."""
    if found[2]:
        return f"{found[3]}:{int(found[1]):02}"
    return f"{int(found[6]) - 1 or 12}:{60 - int(found[4]):02}"


_FIRST_DAYS = {"ten": 10, "10": 10, "five": 5, "5": 5, "fourteen": 14, "14": 14}
_AT_ONCE = expression(r"\b(?:soon|sooner|soonest|asap|earliest|quick|quicker|quickest)\b")


def _of_august(month: str | None) -> str:
    """Which bank holiday it is, where a month says so."""
    return f"{'august' if month.startswith('aug') else month.strip()} " if month else "the "


def _or_following(found: re.Match[str]) -> str:
    """Two weekdays, of which the second comes after the first."""
    if found[3] in ("one", "week") or found[3][:3] == found[2][:3]:
        return f"{found[1]} or the following {found[2]}"
    return f"{found[1]} or the {found[3]} after {found[1]}"


def _week_later(found: re.Match[str]) -> str:
    """The weekday after the coming one; words that name two different ones are left as they are."""
    same = found["day"] is None or found["day"][:3] == found["same"][:3]
    return f"a week on {found['same']}" if same else found[0]


def _other_days(found: re.Match[str]) -> str:
    """All days but those that are told."""
    told = " or ".join(every(one) for one in (found[1], found[2]) if one)
    return f"any {found[3].removesuffix('s')} except {told}"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (rf"\b({DAY}) (\d\d?)(?= (?:at )?\d{{1,2}}(?:[:.]\d\d)? ?[ap]m\b)", _nth, "#"),
        (r"\b(5|10|20|25) (past) (\d\d?)\b(?![:.]\d)|\b(20|25) (to) (\d\d?)\b(?![:.]\d)", _clock, "past to", "#"),
        (r"\bafter (?:the )?new ?years?\b(?! eve)(?: day)?", "after 1 january", "after"),
        (
            (r"\bnot (?:on )?((?:[a-z]+ ){0,2}(?:[a-z]+|\d\d?(?:st|nd|rd|th))),? but any ?(?:day|time|"
            r"thing)? after(?: that| it)?\b"),
            r"after \1",
            "not",
            "after",
        ),
        (
            (rf"\A[^.;!?\d]{{0,60}}?\b(?:on|from) ({_DATE}),? (?:so |and )?(?:it (?:has to|must|needs to) be |"
            rf"any ?time |anything "
            rf"|some ?time |any ?day )?(before|after) (?:that|then|it)\b"),
            r"\2 \1",
            "before after",
            "that then it",
        ),
        (
            (rf"\A[^.;!?\d]{{0,60}}?\b(?:on|from|until|till) ({_DATE}),? (?:(?:so )?(?:any ?time|any ?day|"
            rf"anything)|so) (before|after)\W*\Z"),
            r"\2 \1",
            "before after",
        ),
        (rf"\b(after|before) (?:my|our|his|her|the) (?:(?!was\b|were\b)[a-z]+ ){{1,3}}on (?={_DATE}\b)", r"\1 ",
         "after before", "on"),
        ((rf"\bbar(?:ring)? (?=(?:the )?(?:{DAYISH}|mornings?|afternoons?|evenings?|nights?|"
         rf"lunch(?:times?)?)\b)"), "except ",
         "bar barring"),
        (
            (r"\bif (?:there ?is|theres|there isnt|you have|youve got|there are) (?:nothing|anything|something|"
            r"none)(?= (?:before|after|on|at)\b)"),
            "is there anything",
            "nothing anything something none",
        ),
        ((r"\bwhen (?:is|are) there (?:something|anything|one|a slot|an appointment|slots|"
         r"appointments)\W*\Z"), "soonest", "there"),
        (r"\bin the am\b", "in the morning", "am"),
        (rf"\bnot this week,? (?:but )?((?:on )?(?:the )?{DAY})(?: of)? the week after\b", r"\1 next week", "week"),
        ((r"\bnot ([a-z]+(?: [a-z]+)?(?: eve| day)),?(?: lol| no| haha)? the day (before|"
         r"after)\b"), r"the day \2 \1", "not", "day"),
        (r"\bhalf term,? (?:so|and|hence) ", "", "term"),
        (
            (rf"\b((?:one day )?(?:this|next) week|{DAYISH}) when (?:(?!(?:on|at|after|before|next|this|"
            rf"the)\b)[a-z]+ ?){{1,6}}\W*\Z"),
            r"\1",
            "when",
        ),
        (r"\bthis side of the weekend\b", "before saturday", "side"),
        (
            r"\b(?:before|until|till) (?:it(?: is|s| gets)? dark|dusk|nightfall),? (?:say|ie|so|like|about) (?=\d)",
            "at ",
            "dark dusk nightfall",
        ),
        (r"\b(before|until|till) (?:it(?: is|s| gets)? dark|dusk|nightfall)\b", r"\1 4pm", "dark dusk nightfall"),
        (
            r"\b(?:at |around )?(?:dinner|lunch|tea|breakfast) ?time,? ?\(?(?:i mean|ie|say|so) (?=\d)",
            "at ",
            "dinner lunch tea breakfast dinnertime lunchtime teatime",
            "#",
        ),
        (r"(?<=[a-z]), (\d\d?)\?\W*\Z", r" at \1", "#"),
        (
            r",? if (?:any ?(?:one|body)|some ?(?:one|body)) (?:has )?(?:cancels?|cancelled|drops? out|dropped out)\b",
            "",
            "cancel cancels cancelled drop drops dropped",
        ),
        (r"\b(?:in |within )?the next day or (?:two|2)\b", "within 2 days", "day"),
        (
            rf"\b(late|end of) ({MONTH})(?:,| or| and| to|/)? ?(?:the )?(early|start of|beginning of) ({MONTH})\b",
            r"from \1 \2 to \3 \4",
            "late end",
        ),
        (
            (r"\bnot (the \d\d?(?:st|nd|rd|th)),? (?:but |and )?(?:otherwise|the rest of|"
            r"any other day) ?(?:in )?that week\b"
            r"(?: is| are)?(?: all)?(?: ok| fine| good| free)?"),
            r"the week of \1 except \1",
            "not",
            "week",
        ),
        (
            (rf"\b(?:on )?({DAY}) (mornings?|afternoons?|evenings?)(?:,| or| and) (?:on )?({DAY}) (?:morning|"
            rf"afternoon|evening)s?\b"),
            lambda found: found[0]
            if found[2].removesuffix("s") not in found[0][found.start(3) - found.start() :]
            else f"{found[1]} or {found[3]} {found[2]}",
            "or and",
        ),
        ((rf"\b((?:next |this )?({DAY})) or (?:the )?({DAY}|one|"
         rf"week) after(?: that)?(?=\W*\Z|[,.;!?]| (?:at|if|please|pls|is|would|works?|after|before)\b)"),
         _or_following, "after"),
        (
            r"\b(mothering sunday|mothers day|fathers day|remembrance sunday) weekend\b",
            r"from the day before \1 to \1",
            "weekend",
        ),
        (rf"\b(?:any|an?) ({DAY}) or (?:an? )?({DAY})\b",
         lambda found: f"{every(found[1])} or {every(found[2])}", "any a an", "or"),
        (
            rf"\b{_BUSY}(?: work)? at (\d\d?),? (?:so |and )?(?:anything |any ?time )?after half past\b(?! \w)",
            r"after half past \1",
            "half",
        ),
        (r"(?<=\d)( ?[ap]m)? ?ish (?=and )", r"\1 ", "ish"),
        (r"\b(between \d\d?(?:[:.]\d\d)?(?: ?[ap]m)? and \d\d?(?:[:.]\d\d)?(?: ?[ap]m)?) ?ish\b", r"\1", "between"),
        (r"(?<=\d)(st|nd|rd|th) (?:to|-) ?(?=\d\d?(?:[:.]\d\d)? ?[ap]m\b)", r"\1 until ", "#"),
        (
            (rf"\b{_BUSY}(?: work| school)?(?: at| till| until| til| to| up to) {_TIME},? (?:so |and |then )?"
            rf"(?:it (?:has to|must) be |anything |any ?time |only )?(?=(?:after|from) (?!that|then|it|there))"),
            "",
            "after from",
        ),
        (
            rf"\A{_BUSY} (?:till|until|til|to) ({_TIME})(?: (?:every ?day|most days|on weekdays|daily|all week))?\W*\Z",
            r"after \1",
            "till until til to",
        ),
        (
            (rf"\A(?:not this week,? )?(?:sorry )?(?:i ?m|i am|we are|we ?re) (?:still |all )?(?:away|on holiday|"
            rf"on hols|abroad|off|out)"
            rf" (?:till|until|til) ({_DATE})\W*\Z"),
            r"after \1",
            "till until til",
        ),
        (
            (rf"\A[^.;!?]{{0,60}}\bon ({DAY}),? (?:so )?any (?:other )?day (?:but|except|apart from|"
            rf"other than) (?:that|then)\b"),
            r"any day except \1",
            "day",
        ),
        # What is said of a day or an hour beside it.
        (r"(?<!not the )\bbank hols?\b", "bank holiday", "bank"),
        (r"\banywhen\b", "any time", "anywhen"),
        (r"\bsatday(s?)\b", r"saturday\1", "satday satdays"),
        (rf"\b(past|to|half) ({'|'.join(_HOUR_WORDS)})ish\b", r"\1 \2", "past to half"),
        (rf"\b({'|'.join(_HOUR_WORDS)})ish\b", r"around \1", " ".join(f"{word}ish" for word in _HOUR_WORDS)),
        (r"(?<!not )\bat (?:the )?crack of dawn\b", "first thing in the morning", "crack"),
        (r"\b(?:at )?dinner hour\b", "at lunchtime", "dinner"),
        (r",? (?:so )?that (morning|afternoon|evening)(?= (?:is|would|works?|suits?|please|only)\b|\W*\Z)",
         r" in the \1", "that"),
        (rf"\b({MONTH}), (?=first thing\b)", r"\1 ; ", "first"),
        (r"\bnext month,? (?:the )?first (ten|10|five|5|fourteen|14) days\b",
         lambda found: f"the 1st to the {_FIRST_DAYS[found[1]]}th of next month", "month"),
        (rf"\b(?:the )?(first|second|third|fourth|last) ({MONTH}) (weekend|{DAY})\b", r"the \1 \3 of \2",
         "first second third fourth last"),
        (r"\b(?:the )?last bank holiday (?:of|in) (?:the )?summer\b", "august bank holiday", "bank"),
        (rf"\b(?:(?:the )?end (?:of )?)?(?P<of>{MONTH} |easter )?bank holiday (?P<day>tuesday|wednesday|thursday)\b",
         lambda found: f"the {found['day']} after {_of_august(found['of'])}bank holiday", "bank"),
        (r"\b(?:the )?(?:long|3 day|three day|4 day|four day) weekend\b", "the bank holiday weekend", "weekend"),
        ((r"\b(?:the )?(?:very )?last (?:appointment|slot|one|appt|time)(?: available| going| you have)? (?:of|in|"
         r"on) the day\b"),
         "the last slot of the day", "last"),
        (r"\b(?:the )?(?:shortest|longest) day,? (?=(?:the )?\d)", "", "shortest longest"),
        ((rf"{_UNLESS}(?:(?:in|over|during|its|it is|it) )?half ?term,? \(?(this week|next week|(?=(?:the "
         rf")?\d\d?(?:st|nd|"
         rf"rd|th| ?-| to| (?:of )?{MONTH})))\)?(?:,? so)?(?: any ?day)?"), r"\1", "term"),
        ((r"\b(?:when|once|now) the (?:evenings|nights|mornings|days) (?:are |get |draw )(?:lighter|light|"
         r"longer|long|warmer|darker|in|out),? "
         r"(?:so |and |ie )?"), "", "evenings nights mornings days"),
        (rf"\b({MONTH})(?: some ?time)?,? mid ?week\b", r"tuesdays to thursdays in \1", "midweek mid"),
        (r"\bmon(?:day)? ?- ?fri(?:day)?(?=,? (?:at )?\d\d? ?- ?\d\d? ?[ap]m\b)", "weekdays", "mon monday"),
        (r"\b(?:daily|every ?day) (?=(?:till|until|up to|from|before|after) )", "any day ", "daily everyday every"),
        (rf"\b(?:any )({DAY}), ?({DAY}) or ({DAY})\b",
         lambda found: f"{every(found[1])}, {every(found[2])} or {every(found[3])}", "any", "or"),
        (r",? ?\b(?:even (?:today|tomorrow)|(?:today|tomorrow) even)\W*\Z",
         lambda found: "" if _AT_ONCE.search(found.string) else found[0], "even"),
        ((rf"\b(?:ive|i have|ive got|i have got|i get|got) (?:an?|about an) (?:free |spare )?(?:hour|half hour|"
         rf"gap|window|"
         rf"break)(?: free| spare| off)? (?:at|from|around) (?={_TIME}\b)"), "at ", "hour gap window break"),
        (rf"\bafter (?:school|work|college|nursery),? (?:like|say|about|around|ie) (?={_TIME}\b)", "around ",
         "like say about around ie", "#"),
        ((rf"\b(?:(?:straight|right|just) )?after (?:work|school|college|uni),? (?:i|we) (?:finish|get out|get "
         rf"off|knock "
         rf"off|clock off)(?: work)?(?: at)? (?={_TIME}\b)"), "after ", "finish get knock clock"),
        ((rf"\b(before|after|until|till|by) (?:i|we|he|she|they) (?:(?!(?:can|could|will|would|have|need|want|"
         rf"come|book)"
         rf"\b)[a-z]+ ){{1,4}}?(?:at|by) (?={_TIME}\b)"), r"\1 ", "before after until till by", "at by"),
        ((r"\bnot (?:in )?the (?:first|second|third|last|1st|2nd|3rd) week (?:of|in) "
          rf"({MONTH}),? (?:but )?(?:in )?the ({NTH})(?: one| week)?(?=\W*\Z|[,.;!?])"),
         r"the \2 week of \1", "not", "week"),
        ((r"\b((?:early|late|(?:the )?(?:end|start|beginning) of) this week,? or (?:the )?(?:early|late|(?:start|"
          r"beginning|end) of) next)(?=\W*\Z|[,.;!?])"), r"\1 week", "week"),
        ((r"\b(?:the )?earliest (?:one |slot |appointment |time )?(?:youve got|you have|you got|you can do|"
          r"there is)\b"),
         "as soon as possible", "earliest"),
        # Where one day is told by another.
        ((rf"\b((?:after|before|until|till|since|by|week of|day of)(?: [a-z]+){{1,4}}?),? (?:which|that)"
         rf"(?: is|s| will be)(?: on)? (?={_DATE})"),
         lambda found: f"{found[1].split()[0] if found[1].split()[1] != 'of' else ' '.join(found[1].split()[:2])} ",
         "which that"),
        (rf"\bweek of {OF_IT} [a-z]+,? ({_DATE}),? (?:but |just )?not (?:on )?(?:{_DATE}|the day)(?: itself)?\b",
         r"the week of \1 except \1", "week", "not"),
        ((rf"\A[^.;!?\d]{{0,60}}?\b(?:on|from|until|till) ({_DATE}),? (?:so|and|then) (?:maybe )?(?:the )?"
          rf"(week|day|{DAY}) (after|before)(?=\W*\Z|[,.;!?])"), r"the \2 \3 \1", "so and then", "after before"),
        ((rf"\A(?:the )?({_DATE}) (?:is|s) [^.;!?\d]{{1,60}}?,? (?:so )?(?:any ?time |it must be )?(by|before|until|"
         r"after) (?:then|that)\b"), r"\2 \1", "then that"),
        ((rf"\b(?:(?:on|from) )?({_DATE}),? (?:so )?(?:any ?time )?(?:then|that day) (?:or|and) (?:any ?time "
         rf")?(?:after|later|onwards)\b"),
         r"from \1", "then day"),
        ((rf"\b(?:when|once) (?:im|i am|were|we are|i get|we get) (?:back|home)(?: on)? ({_DATE}) or (?:the )?(?:day "
         r"after|next day)\b"), r"\1 or the day after", "back home"),
        ((rf"\b((?:this|next) )?({FEAST}|{_DATE})(?: weekend| week)?{_NO_GOOD},? (?:but )?(?:the )?(day|week|"
         rf"{DAY}) (after|before|"
         r"following)(?: that| it)?(?:,? (?:is|would be|will be))?(?: ok| fine| good)?"),
         lambda found: f"the {found[3]} {'before' if found[4] == 'before' else 'after'} {found[2]}",
         "after before following"),
        ((rf"\bnot ({FEAST}) week,? (?:but )?(?:the )?week (before|after)(?: that| it)?"
         r"(?:,? (?:is|would be))?(?: ok| fine| good)?"), r"the week \2 \1", "not", "week"),
        ((rf"\b(?:(?P<day>{DAY})[.,]? )?not this (?P<same>{DAY})[.,]? (?:but )?(?:the (?:one|{DAY}) after|the "
         rf"following "
         rf"(?:one|{DAY}))(?: that)?\b"), _week_later, "not"),
        ((rf"\b(?:when|once|after) ({FEAST})(?: is|s)? (?:over|done|finished|out of the way),? (?:so |say |"
         rf"then |maybe )?"
         rf"(?:on )?(?:the )?({DAY})\b"), r"the \2 after \1", "over done finished way"),
        ((r"\b(?:oh |ah |no )?(?:wait |hang on )?,? ?(?:thats?|that is|its|it is) "
         rf"({FEAST}),? (?:so )?(?:make it |rather |say |try |better )?(?:the )?day (before|after)\b"),
         r"no, the day \2 \1", "day"),
        (rf"\b({DAYISH})( at {_TIME}) or (?:the )?(?:day after|next day)(?: at)?(?: the)? same time\b",
         lambda found: f"{found[2].strip()} {found[1]} or the day after", "same"),
        (rf"\b({DAYISH})( at {_TIME}),? or ({DAYISH})(?: at)?(?: the)? same time\b", r"\1 or \3\2", "same"),
        ((rf"\b({DAY})(?: not {DAY})? (?:as|because|since|cos|coz) (?:on )?(?:the )?{DAY} (?:is |s )?(?:an? |the )?"
         r"(?:(?:bank |public )?holiday|good friday|no good|out|off|full|busy|taken)\b"), r"\1",
         "as because since cos coz"),
        ((rf"\bi (?:do|work|volunteer|help|teach)(?: on)? ({DAY})(?: and ({DAY}))? (?:at|in|for) "
         rf"[^.,;!?]{{1,40}}, (?:so |but )?"
         r"(?:any )?other (weekdays?|days?)(?: are| is)?(?: ok| good| fine)?"), _other_days, "other"),
        ((rf"\b(?:an?|any|one|some) (?:day|time) ((?:this|next) week)\b[^.,;!?]{{0,60}}, (?:so|ie|say) (?:on "
         rf")?({DAY})\b"),
         r"\2 \1", "week"),
        (rf"\b(?:any ?(?:thing|day) but|not) ({_DATE}),? (?:but )?(?:in |the rest of )?that week\b",
         r"the week of \1 except \1", "week"),
        (rf"\b({DAYISH}) (?:when|while) [a-z]+(?: (?!(?:on|at|after|before|next|this)\b)[a-z]+){{0,5}}, (?=\d)",
         r"\1, ", "when while"),
    )
)  # fmt: skip
_BY_WORD = by_word(_TABLE)


def put_in_words(said: str) -> str:
    """The words, with what is said in passing put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
