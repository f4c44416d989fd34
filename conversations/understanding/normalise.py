"""The normaliser: brings a typed text into the one shape the rules read.

Lower case, plain quotes and dashes, no accents, one space between words, the usual slips mended, and numbers that
are no day or time (telephone numbers, prices, ages, addresses, durations) covered. It must never read a meaning.
"""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from conversations.understanding.clauses.patterns import STORIES
from conversations.understanding.rules import COVER, expand
from conversations.understanding.words import MONTHS, REPAIRABLE, SPELLINGS, UNREPAIRED, WEEKDAYS, either
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

PLAIN_LETTERS = str.maketrans(
    {
        "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ß": "ss", "ẞ": "SS",
        "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "TH", "ı": "i", "İ": "I", "ħ": "h", "Ħ": "H",
        "ŧ": "t", "Ŧ": "T", "ŋ": "n", "Ŋ": "N", "ĸ": "k", "ɓ": "b", "ɗ": "d", "ə": "e", "Ə": "E", "ɛ": "e", "ɔ": "o",
        "ƒ": "f", "ɨ": "i", "ʉ": "u", "ŀ": "l", "Ŀ": "L", "ƙ": "k", "Ƙ": "K", "ɲ": "n", "ҫ": "c", "ꞌ": "'", "ʼ": "'",
        "ʻ": "'", "ʾ": "'", "ʿ": "'", "ˈ": "'", "＇": "'", "ˋ": "'", "ˊ": "'", "‚": "'", "‹": "'", "›": "'",
    }
)  # fmt: skip
"""Letters that no decomposition makes plain, as they are written without them, and the apostrophes of phones."""

_LONGEST = 600  # characters that are read; nobody asks for an appointment at greater length


def _part_of_date(found: re.Match[str]) -> str:
    """A date, and the half of that day behind it: "Weds 25/11 pm", which is no hour of a clock; "2/3 pm" may be two."""
    day, month = int(found["day"]), int(found["month"])
    nought = "0" in (found["day"][0], found["month"][0]) or found["weekday"]
    dated = found["year"] or day > (12 if found["sign"] == "/" else 23) or (nought and month != day + 1)
    whole = found["weekday"] or ""
    return f"{whole}{found['date']}, {found['half']}m" if dated and day <= 31 and month <= 12 else found[0]


_SHAPES = [
    (expression(pattern), to, signs)
    for pattern, to, *signs in (
        (r"[‘’‛ʼ´`′]", "'", "‘", "’", "‛", "ʼ", "´", "`", "′"),
        (r"(?<=\d);(?=[0-5]\d(?!\d))", ":", ";"),
        (r"\bo'?c(?:o|l|lo|ol)?c?k\b|\bo'? ?clo[ck]\b|\bo'?cloc\b", "oclock", "oc", "o'c", "o c"),
        (r"[“”„‟″]", '"', "“", "”", "„", "‟", "″"),
        (r"[‐‑‒–—―−]", "-", "‐", "‑", "‒", "–", "—", "―", "−"),
        (r"\b(20[2-9]\d)(0[1-9]|1[0-2])([0-3]\d)(?:t(?=\d)|\b)", r"\1-\2-\3 ", "20"),
        (r"\b(20\d\d-\d\d-\d\d)t(?=\d)", r"\1 ", "20"),
        (r"[·¤◊\x00-\x1f\x7f]", " "),
        (r"\b(o|0) ?['\" ]? ?clock\b|\b(?<=\d)o'? ?clock\b", "oclock", "clock"),
        (rf"\b({either(WEEKDAYS)}|tomorrow|today|\d(?:st|nd|rd|th))['\"]ll\b", r"\1 will", "'ll", '"ll'),
        (r"(?<=\d)(st|nd|rd|th) ?-?ish\b", r"\1", "ish"),
        (r"\b(that|there)['\"]s\b", r"\1s", "'s", '"s'),
        (r"['\"]s\b", "", "'s", '"s'),
        (r"(?<=\w)['\"](?=\w)", "", "'", '"'),
        (r"(?<=s)'(?= time\b)", "", "s' time"),
        (r"(?<![\w.])([ap])\. ?m\b\.?|(?<=\d)([ap])\. ?m\b\.?", r"\1\2m", "."),
        (
            (
                rf"(?P<weekday>\b{either(WEEKDAYS)},? )?(?<![\w/.:-])(?P<date>(?P<day>\d{{1,2}})(?P<sign>[/.-])"
                r"(?P<month>\d{1,2})(?P<year>(?P=sign)\d{2}(?:\d\d)?)?) (?P<half>[ap])\s?m\b"
            ),
            _part_of_date,
            *(" p", " a"),
        ),
        (r"\b(20\d\d-\d\d-\d\d) ([ap]) ?m\b", r"\1, \2m", "20"),
        (
            (
                rf"\b((?:{either(MONTHS)})(?: the)? (?:1[3-9]|2\d|3[01])|(?:{either(WEEKDAYS)}|the)(?: the)? (?:2[4-9]|"
                rf"3[01])) "
                r"([ap]) ?m\b"
            ),
            r"\1, \2m",
            *(" p", " a"),
        ),
        (r"(?<=\d)\s*([ap])\s?m\b", r"\1m", "m"),
        (r"(?<=\d)(wks?|weeks?|days?|mths?|months?|hrs?|mins?)\b", r" \1", "w", "d", "m", "h"),
        (r"(?<![\w.])([a-z])\.([a-z])(?:\.(?!\w)|(?![\w.]))", r"\1\2", "."),
        (r"(?<=[a-z])\.(?=[a-z])", ". ", "."),
        (r"\b(st|dr|mr|mrs|ms|prof)\.", r"\1", "."),
        (r"\b(wks?|week)\. ?(?=\d)", r"\1 ", "wk", "week."),
        (r"\b([0-3]?\d)(?:ht|tth|thh|hth|yh|tj)\b", r"\1th", "ht", "tth", "thh", "hth", "yh", "tj"),
        (r"\bfive and twenty\b", "twenty five", "five and twenty"),
        (rf"\b({either(MONTHS)})-(?={either(MONTHS)}\b)", r"\1 to ", "-"),
        (r"(?<=[a-z])(?<!\d[ap]m)(?<!\dish)-(?!mon(?!th)|tue|wed|thu|fri|sat|sun)(?=[a-z])", " ", "-"),
        (
            (
                r"(?<!hour )(?<!hours )(?<!minutes )\b(week(?= end| day)|mid(?= day| noon)|after(?= noon)|to(?= day|"
                r" morrow)|lunch(?= time)) (end|day|noon|morrow|time)\b"
            ),
            r"\1\2",
            *(" end", " day", " noon", " morrow", " time"),
        ),
        (r" ?& ?", " and ", "&"),
        (r"(?<!\S)@(?=\d)", "@ ", "@"),
        (r"(?<![\w/])w/ ?(?![bce]\b)", "with ", "w/"),
        (r"\b(twenty|thirty|forty|fifty)(?=five\b)", r"\1 ", "tyfive"),
        (r"\b(quarter|half|ten|twenty|five) 2 (?=one\b|t[ew]|three|f|s|eight|nine|[1-9]\b)", r"\1 to ", " 2 "),
        (r"\b(?:oh|zero) (seven|eight|nine) hundred(?: hours| hrs)?\b", r"\1 am", "hundred"),
        (r"\b(noon|midday)ish\b", r"\1 ish", "ish"),
        (
            (
                r"\bno,? (?:she|he|they|pt|the patient)(?: now)? (?:says?|said|wants?|means?|meant|"
                r"prefers?)\b(?! no\b)"
            ),
            "no,",
            "no",
        ),
        (r"\bw (?=(?:an?|any|dr|doctor|mrs?|ms|miss|the|nurse|someone|anyone)\b)", "with ", "w "),
        (rf"\b({either(WEEKDAYS)}|tomorrow|today) am\b(?! i\b)", r"\1 morning", " am"),
        (rf"\b({either(WEEKDAYS)})(?=[0-3]?\d(?:st|nd|rd|th|[ap]m)?(?:{either(MONTHS)})?\b)", r"\1 "),
        (rf"\b({either(WEEKDAYS)}|tomorrow)@ ?(?=\d)", r"\1 at ", "@"),
        (rf"\b([0-3]?\d(?:st|nd|rd|th))(?={either(MONTHS)}\b)", r"\1 ", "st", "nd", "rd", "th"),
        (r"\bat(?=\d)", "at ", "at"),
        (r"\baft\.? (?=\d{1,2}(?:[:.]\d\d)?(?:[ap]m)?(?: (?:please|pls|only|or)\b|[,.;!?]|$))", "after ", "aft"),
        (r"\s+", " "),
    )
]
"""What is replaced by what; and parts of it, of which one must be there."""

_WORD = expression(r"[a-z\d]+")

_STREETS = r"(?:street|road|lane|avenue|terrace|crescent|mews|gardens)"
_SPELL = r"(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?)"
_SOME = (
    r"(?<![:.\d])(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a few|few|several|a couple of|couple of)"
)
_STORY = r"(?:was|were|had|saw|seen|went|came|been|fell|hurt|started|began|did|got|spoke|rang|called|tried|missed)"
_SINCE = r"(?: (?:this |yesterday |in the |on ){0,4}(?:week|month|morning|afternoon|night|evening|yesterday))?"
_SPELLS = "minute minutes min mins hour hours hr hrs day days week weeks month months year years yr yrs"
_OLD = " ".join(
    ["old", "olds", "yo"]
    + [f"{unit}{plural}old" for unit in ("year", "yr", "month", "week", "day") for plural in ("", "s")]
)
_STREET_WORDS = "street road lane avenue terrace crescent mews gardens"
_ROOMS = "flat room floor suite unit apartment number bus line step option level gate zone ward"
_STORY_WORDS = "was were had saw seen went came been fell hurt started began did got spoke rang called tried missed"
_SPOKEN_OF = "look looked looking talk talked talking discussed mentioned spoke said told"
_NO_TIMES = [
    gated(expand(pattern), *needs)
    for pattern, *needs in (
        (r"(?<!\S)\S+@\S+|https?://\S+|\bwww\.\S+", "@ / www"),
        (
            r"[£$€] ?\d[\d.,]*(?:k\b)?|\b\d[\d.,]{0,20} ?(?:£|€|pounds?|quid|euros?|dollars?|gbp|pence)(?!\w)",
            "#",
        ),
        (r"(?<![\w/])(?!20\d\d-[01]\d-[0-3]\d)\+?\(?(?:\d[() -]{0,2}){9,40}\d(?![\w/])|\d{5,}", "#"),
        (r"\b(?:aged?|age of) \d+|\b(?:im|i am|is|hes|shes|turned|am) \d\d\b(?= ?(?:and|,|years|$))", "#"),
        (rf"\b{_SOME} ?-?(?:years?|yrs?|months?|weeks?|days?)[ -]?olds?\b|\b\d+ ?yo\b", _OLD),
        (
            (
                r"\b(?:flat|room|floor|suite|unit|apartment|(?<!week )number|bus|line|step|option|level|gate|zone|"
                r"ward)\.? \d+[a-z]?\b"
            ),
            _ROOMS,
            "#",
        ),
        (rf"\b\d+[a-z]?,? (?:[a-z]+ ){{1,2}}{_STREETS}\b", _STREET_WORDS, "#"),
        (r"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b", "#"),
        (
            r"\b\d+(?:\.\d+)? ?(?:mg|kg|cm|mm|ml|g|lbs?|stone|degrees|c|miles?|km|%|percent|people|persons?)(?!\w)",
            "#",
        ),
        (r"\b\d+ ?(?:patients?|kids|children|adults|of us|times|x|(?:st|nd|rd|th) floor)(?!\w)", "#"),
        (
            (
                rf"(?<!in )(?<!about )\b\d{{1,2}} ?(?:to|or|-) ?\d{{1,2}} {_SPELL}\b(?! time| from (?:now|today)|"
                rf" hence|"
                rf" away)"
            ),
            "#",
        ),
        (r"\b24 ?/ ?7\b|\bcovid-?19\b|\bb12\b|\b(?:call|ring|dial|phone) \d+\b|\btype [12]\b", "#"),
        (
            rf"\bfor (?:the )?(?:last |past |about |around |over |almost |nearly |at least )*{_SOME} {_SPELL}\b",
            "for",
            _SPELLS,
        ),
        (rf"\b(?:last|past|previous) {_SOME} {_SPELL}\b(?! (?:of|in) )", "last past previous", _SPELLS),
        (
            (
                rf"(?<!within )(?<!the next )\b{_SOME} ?-?(?:minutes?|mins?|hours?|hrs?)\b"
                r"(?! (?:past|to|before|after|from) )"
            ),
            "minute minutes min mins hour hours hr hrs",
        ),
        (
            (
                r"\bsince (?:last |the |early |late |about |around |this ){0,4}[a-z\d:.]+\b(?: (?:of )?<month>\b)?"
                rf"{_SINCE}"
            ),
            "since",
        ),
        (
            rf"\b{_STORY}\b[^.,;?!]{{0,40}}?\b(?:yesterday|last [a-z]+|[a-z\d]+ [a-z]+ ago)\b",
            "yesterday last ago",
            _STORY_WORDS,
        ),
        (
            (
                r"\b(?:look(?:ed|ing) at|talk(?:ed|ing) about|discussed|mentioned|spoke about|said|told) (?:earlier "
                r")?today\b"
            ),
            "today",
            _SPOKEN_OF,
        ),
        (rf"\b{_SOME} {_SPELL} now\b|\b\d+(?:st|nd|rd|th) (?:birthday|anniversary)\b", "now birthday anniversary"),
        (
            (
                r"\b(?:ref|reference|nhs|policy|claim|invoice|case|ticket|(?:booking|order|account|hos"
                r"pital|patient|house|"
                r"card|member(?:ship)?) (?:number|no|num|id))(?: (?:number|no|num|id|code))?\.?(?: is|:| was)? ?#?"
                r"[a-z]{0,3}\d[\w/-]*"
            ),
            "ref reference nhs policy claim invoice case ticket number no num id",
            "#",
        ),
        (
            (
                r"\b(?:\d{1,2}|one|two|three|four|five|six|eight|twelve)[ -]?(?:(?:week|month|year|day)(?:ly)? "
                r"(?:check(?: ?up)?s?|"
                r"scans?|reviews?|jabs?|injections?|vaccinations?|visit|follow ?ups?)|(?:weeks?|months?) "
                r"(?:pregnant|gone|"
                r"post(?:natal)?|preg)\b)"
            ),
            (
                "check checkup checks scan scans review reviews jab jabs injection injections vaccination "
                "vaccinations visit "
                "follow followup pregnant gone post postnatal preg"
            ),
        ),
        (rf"\b(?:been )?wait(?:ing|ed) (?:over |about |nearly |almost )?{_SOME} {_SPELL}\b", "waiting waited", _SPELLS),
        (r"\bhalf (?:an )?hour (?:slot|appointment|appt|one|session|long|consultation|chat|call|visit)\b", "half"),
        (
            (
                r"\b(?:dob|d o b|date of birth|born|birthday|birthdate)\b[a-z :]{0,12}\d{1,2}(?:st|nd|rd|"
                r"th)?[-/. ]{0,2}(?:of )?"
                r"(?:\d{1,2}|[a-z]{3,9})[-/. ,]{1,2}\d{2,4}\b|"
                r"\b(?:dob|d o b|date of birth|born|birthdate)\b[^;?!]{0,25}|\bbirthday\b[^;?!.]{1,25}"
            ),
            "dob d birth born birthday birthdate",
        ),
        (r"\bthat (?:night|evening|morning|afternoon)\b", "that"),
        (
            (
                r"\bgood (?:morning|afternoon|evening|night|day)\b|\b(?:last|all) night\b|"
                r"\bmorning[ -](?:after(?! (?:\d|(?:half|quarter|noon|ten|eleven|nine|my|our|drop|dropping|the "
                r"school|i|ive|im|we|weve|he|she|they|work|breakfast|doing|taking|walking)\b))|sickness)\b"
            ),
            "good last all morning",
        ),
        (r"\b(?:i|he|she|we|been|have) sat\b", "sat"),
        (r"\b(?:in the sun|sun(?= ?(?:rash|burn|cream|damage|screen|exposure|spots?)))\b", "sun"),
        (
            (
                rf"(?<!first )(?<!last )(?<!within )\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) "
                rf"{_SPELL} (?:of|course|supply|history)\b(?! (?:the )?(?:\d|<month>|<ordinal>|<weekday>|month|next|"
                rf"this|christmas|easter)\b)"
            ),
            "of course supply history",
            _SPELLS,
        ),
        *STORIES,
    )
]


@lru_cache(maxsize=32)
def plain(text: str) -> str:
    """The text in the shape the rules read; deterministic, and short whatever was typed."""
    text = text[:_LONGEST]
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(PLAIN_LETTERS))
        text = "".join(char for char in text.lower() if not unicodedata.combining(char))[:_LONGEST]
    text = text.lower()
    for pattern, to, signs in _SHAPES:
        if not signs or any(sign in text for sign in signs):
            text = pattern.sub(to, text)
    return text.strip()


def mended(text: str, names: frozenset[str]) -> str:
    """The text with misspelt words of the calendar mended; words that belong to `names` stay as they are."""
    said = set(_WORD.findall(text)) - names
    slips = {word: right for word in said if (right := SPELLINGS.get(word) or _mend(word)) != word}
    return _WORD.sub(lambda word: slips.get(word[0], word[0]), text) if slips else text


@lru_cache(maxsize=8192)
def _mend(word: str) -> str:
    """The calendar word that is one slip away (two for long words), if there is exactly one."""
    allowed = 1 if len(word) < 8 else 2
    if len(word) < 5 or word in UNREPAIRED or word in REPAIRABLE or word.rstrip("s") in REPAIRABLE:
        return word
    near = process.extract(word, REPAIRABLE, scorer=OSA.distance, score_cutoff=allowed, limit=2)
    sure = bool(near) and near[0][0][0] == word[0] and (len(near) == 1 or near[0][1] < near[1][1])
    return str(near[0][0]) if sure else word


def without_other_numbers(text: str) -> str:
    """The text with everything covered that has numbers, or names of days, but speaks of no day or time to come."""
    for other in _NO_TIMES:
        text = other.sub(_covered, text)
    return text


def _covered(found: re.Match[str]) -> str:
    return COVER * len(found[0])
