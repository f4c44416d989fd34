"""Days and hours as they are said in passing: what else is told beside them is left out, and two that are joined by an
"or", or bounded by what somebody does then, are put plainly.

"we go away on the 25th so before that" is "before the 25th". A table, read before the roundabout words of `rephrased`.
It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.rephrased import DAY, DAYISH, MONTH, Rows, by_word, put_plainly
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_DATE = (
    rf"(?:(?:the )?\d\d?(?:st|nd|rd|th)(?: (?:of )?{MONTH})?|\d\d? (?:of )?{MONTH}|{MONTH} \d\d?(?:st|nd|rd|th)?|{DAY})"
)
_TIME = r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|half \w+|quarter (?:past|to) \w+|noon|midday)"
_BUSY = (
    r"(?:i|we|he|she|hubby|my \w+) (?:dont |do not )?(?:finish(?:es)?|works?|teach(?:es)?|(?:am|m|is|are) (?:at work|"
    r"busy|working))"
)
_A_TIME = expression(r"\d|\bhalf\b|\bquarter\b")


WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _nth(found: re.Match[str]) -> str:
    """A weekday with a bare number beside an hour: "tue 27 10am"."""
    return found[0] if not 1 <= int(found[2]) <= 31 else f"{found[1]} the {found[2]}{_ending(int(found[2]))}"


def _ending(number: int) -> str:
    return "th" if 10 < number < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _clock(found: re.Match[str]) -> str:
    """So many minutes to or past an hour, in figures: "20 past 4"."""
    if found[2]:
        return f"{found[3]}:{int(found[1]):02}"
    return f"{int(found[6]) - 1 or 12}:{60 - int(found[4]):02}"


def _every(weekday: str) -> str:
    """Each of these days of the week."""
    return f"{next(name for name in WEEK if name.startswith(weekday[:3]))}s"


def _school_run(found: re.Match[str]) -> str:
    """After the school run is an hour of its own only where no other is named."""
    return "" if _A_TIME.search(found.string) else f"after {'9am' if found['drop'] else '3.30pm'}"


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
            (rf"\A[^.;!?\d]{{0,60}}?\b(?:on|from) ({_DATE}),? (?:so )?(?:any ?time|any ?day|anything) (before|"
            rf"after)\W*\Z"),
            r"\2 \1",
            "before after",
        ),
        (rf"\b(after|before) (?:my|our|his|her|the) (?:[a-z]+ ){{1,3}}on (?={_DATE}\b)", r"\1 ", "after before", "on"),
        (rf"\bbar (?=(?:the )?{DAYISH}\b)", "except ", "bar"),
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
        ((rf"\b((?:next |this )?({DAY})) or (?:the )?(?:{DAY}|one|"
         rf"week) after(?: that)?\b(?! next)"), r"\1 or the following \2", "after"),
        (
            r"\b(mothering sunday|mothers day|fathers day|remembrance sunday) weekend\b",
            r"from the day before \1 to \1",
            "weekend",
        ),
        (rf"\bany ({DAY}) or ({DAY})\b", lambda found: f"{_every(found[1])} or {_every(found[2])}", "any", "or"),
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
            r"\bafter (?:the )?(?:school|nursery) (?:pick ?up|(?P<drop>drop ?off))\b",
            _school_run,
            "school nursery",
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
    )
)  # fmt: skip
_BY_WORD = by_word(_TABLE)


def put_in_words(said: str) -> str:
    """The words, with what is said in passing put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
