"""What is told first, or beside a wish, and only leads to it: clocks change, school breaks up, somebody is off so
anything in there: "schools break up on the 22nd so anything from 23rd" is "from 23rd".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    A_DATE,
    A_MONTH,
    END,
    FEAST,
    MONTHS,
    POINT,
    SPOKEN_TIME,
    WEEKDAY,
    YULE,
    Rows,
    by_word,
    ending,
    put_plainly,
)
from conversations.understanding.words.needs import gated

_THINGS = r"(?:any ?thing|any ?time|any day|some ?time|something)"
_SCHOOL = r"(?:(?:the )?(?:schools?|kids|children|term|they|boys|girls))"
_UP = r"(?:breaks? up|finish(?:es)?|ends?)"
_LONG = 24
_TAKEN = (
    r"(?:exams?|dentist|appointments?|appts?|busy|away|working|weddings?|funerals?|meetings?|"
    r"interviews?|visitors|"
    r"hospital|court|booked|out|tests?|classes|shifts?)"
)


def _nth(figures: str) -> str:
    return f"{figures}{ending(int(figures))}"


def _in_words(figures: str) -> str:
    """A day and a month in figures, which are British."""
    day, month = map(int, figures.split("/"))
    return f"{day} {MONTHS[month - 1]}" if 0 < month <= len(MONTHS) else figures


def _span_of_dates(found: re.Match[str]) -> str:
    """Two days of the month, which no clock has."""
    one, two = int(found["one"]), int(found["two"])
    if not one < two or not _LONG < two <= 31:
        return found[0]
    return f"from the {one}{ending(one)} to the {two}{ending(two)}"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            rf",? \b{POINT} being (?:an? |the )?bank (?:hol|holiday){END}",
            "",
            "being",
        ),
        (
            (
                r"(?:\A|(?<=[.,;!?] ))(?:the )?clocks (?:are )?(?:go|going|change|changing)(?: forwards?| "
                r"back)?"
                r"(?: tonight| tomorrow| on sunday| this weekend| then)?(?: and (?:ill|i will|im|i am) (?:be "
                r")?"
                r"(?:all over the place|confused|tired|lost|muddled|late))?(?:[.,;!]| so| and)(?= )"
            ),
            "",
            "clocks",
        ),
        (
            (
                r"\b(?:but |as |because )?i (?:dont|do not|wont|cant|never|dont like to|dont like) "
                r"(?:go out|drive|driving|go anywhere|walk)(?: home)? (?:after|in the|once its|when its) dark,? so "
                rf"(?=(?:before|by|between|until|till) {SPOKEN_TIME}(?! (?:of )?{A_MONTH}))"
            ),
            "",
            "dark",
        ),
        (
            (
                r"\b(?:once|after|when|as soon as) (?:the )?(?:[a-z]+ )?(?:holidays?|hols|half term|term|"
                r"school)"
                r"(?: (?:are|is|has|have))? (?:finish(?:ed|es)?|over|done|end(?:ed|s)?|starts?|back|started|out),? "
                rf"(?:so |ie |and )?(?:{_SCHOOL}|he|she) (?:(?:go|goes|are|is|start|starts) )?back (?:on )?"
                rf"(?P<day>{A_DATE}){END}"
            ),
            r"from \g<day>",
            "back",
        ),
        (
            rf"\Awhen {_SCHOOL} {_UP}[.,;] (?=(?:so |ie )?(?:from|after) (?:the )?{A_DATE})",
            "",
            "when",
            "from after",
        ),
        (
            (
                rf"\b{_SCHOOL} (?:{_UP}|starts?|goes back|go back) (?:on )?{A_DATE},? so (?:{_THINGS} )?"
                rf"(?=(?:from|after) (?:the )?{A_DATE})"
            ),
            "",
            "so",
            "from after",
        ),
        (
            (
                rf"\b{_SCHOOL} {_UP} (?:on )?(?P<day>{A_DATE}),? so (?:{_THINGS} )?(?:(?:its|it) )?"
                r"(?:(?:has |have )?(?:got to|to|must|needs to|need to|gotta|ll have to|will have to) be )?"
                r"(?P<side>before|after) (?:that|then|it)\b"
            ),
            r"\g<side> \g<day>",
            "so",
            "before after",
        ),
        (
            (
                r"\bonce (?:my|his|her|the|our) [a-z]+(?: (?:is|are|comes?|gets?))? (?:off|out|back|healed|home) "
                rf"(?:on )?(?P<day>{A_DATE}){END}"
            ),
            r"from \g<day>",
            "once",
        ),
        (
            (
                r"\A(?![^.;!?]{0,80}\b(?:free|off|only|not|next|weeks?|tomorrow|months?|"
                r"(?!today\b)[a-z]+days?)\b[^.;!?]{0,80} so |[^.;!?]{0,80}\b(?:then|that|off)\b)"
                r"[^.;!?\d]{0,30}\b(?:school|nursery|term|college|uni)\b"
                r"[^.;!?\d]{0,20},? so (?=any (?:morning|afternoon|day|time))"
            ),
            "",
            "school nursery term college uni",
            "so",
        ),
        (
            (
                r"\bhalf ?term,? (?:is |its |from |the ){0,2}(?P<one>\d\d?)(?:st|nd|rd|th)? ?(?:to|-) ?(?:the "
                r")?"
                r"(?P<two>\d\d)(?:st|nd|rd|th)?\b(?![:.]\d| (?:past|to)\b)"
            ),
            _span_of_dates,
            "term halfterm",
        ),
        (
            (
                r"\A(?:when(?:ever)?|once|as soon as|soon as) (?:youre|you are|you|u|yous|they|theyre|the (?:clinic|"
                r"surgery|practice))(?: all)? (?:is |are )?(?:open|opens|reopen|reopens|back|opened)(?: up)?(?: "
                r"again)? "
                rf"(?=after (?:the )?(?:{FEAST}|{YULE}|new year)\b)"
            ),
            "",
            "after",
        ),
        (
            (
                r"\b(?:im|i am|were|we are|ill be|hes|shes) (?:on leave|on annual leave|off work|off|on holiday|"
                r"home) "
                rf"(?:from )?(?P<span>(?:the )?\d\d?(?:st|nd|rd|th)?(?: (?:of )?{A_MONTH})? ?(?:-|to|till|"
                r"until) ?(?:the )?"
                rf"\d\d?(?:st|nd|rd|th)?(?: (?:of )?{A_MONTH})?),? so (?:please )?{_THINGS}"
                rf"(?: in (?:there|that|it)| in between| then| during (?:that|it)| between(?: those)?){END}"
            ),
            r"from \g<span>",
            "so",
            "#",
        ),
        (
            (
                rf"\A(?:oh,? )?(?:the )?(?:{WEEKDAY}|today|tomorrow)(?: is| being|s)? (?:an? |the )?bank (?:hol|"
                r"holiday)[.,;!]? "
                rf"(?:so |make it |lets say )?(?=(?:the )?{WEEKDAY} (?:the )?\d)"
            ),
            "",
            "bank",
        ),
        (
            (
                r"\A(?:the )?(?:summer |easter |christmas |school )?(?:holidays?|hols|half term) (?:starts? |"
                r"begins? |are |is )?"
                rf"(?:from |on )?{A_DATE},? so (?=(?:the )?week (?:of|commencing|beginning) |(?:from|after) (?:the "
                rf")?{A_DATE})"
            ),
            "",
            "so",
        ),
        (
            (
                r"\A(?:(?:im|i am|ill be|we are|were) )?(?:in|at|away|on|busy|working|abroad)(?: [a-z]+){0,4} all "
                r"(?:of )?next "
                r"week[.,;] (?:so )?(?=(?:the )?week (?:of|commencing|beginning) )"
            ),
            "",
            "next",
        ),
        (
            (
                r"\b(?P<wish>(?:its |it |itll )?(?:gotta|got to|has to|has got to|must|needs to) be this week),? "
                r"(?:as |because |"
                r"cos )?(?:(?:ive|i have|im|i am|weve) )?(?:got |on |in |at )?(?!(?:or|any|free|ok|fine|"
                r"not)\b)[a-z]+(?: [a-z]+){0,4} "
                rf"(?:all |for )?next week{END}"
            ),
            r"\g<wish>",
            "next",
        ),
        (
            (
                r"\A(?:the )?(?:day|week) (?:after|before) (?:my|his|her|our|their) [a-z]+(?: [a-z]+)?,? so "
                rf"(?={A_DATE}{END})"
            ),
            "",
            "after before",
        ),
        (
            (
                rf"\A(?:(?:ive|i have|got|have|an?|my|im|i am) ){{0,3}}{_TAKEN} on (?:the )?(?P<one>\d\d?)(?:st|nd|"
                r"rd|th)? and (?:the )?(?P<two>\d\d?)(?:st|"
                r"nd|rd|th)?,? (?:so )?"
                r"(?:any |all )?other (?:days?|dates?|times?) (?:is |are )?(?:ok|okay|fine|good|possible|"
                rf"free){END}"
            ),
            lambda found: f"any day except the {_nth(found['one'])} and the {_nth(found['two'])}",
            "other",
        ),
        (
            (
                r"\A(?:after|once) (?:the |my )?[a-z]+ (?:has |have |is |s )?(?:been|gone|left|finished|done) (?:on "
                r")?"
                rf"(?P<day>{WEEKDAY}),? (?:so|say) (?P<side>(?:from|after) )?(?=(?:about |around "
                rf")?{SPOKEN_TIME}"
                rf"(?! (?:of )?{A_MONTH}))"
            ),
            lambda found: f"{found['day']} {found['side'] or 'at '}",
            "after once",
        ),
        (
            (
                rf"\A(?P<day>(?:on )?{POINT}),? (?:as |because |when |cos )?(?:my|our) (?:[a-z]+ )?[a-z]+ (?:drives|"
                r"brings|"
                r"takes|is driving|is bringing|is taking|runs|fetches) me(?: (?:in|there|down|over|up|"
                r"round))?\W*\Z"
            ),
            r"\g<day>",
            "me",
        ),
        (r"\b1st thing\b", "first thing", "thing"),
        (
            (
                r"\b(?:the )?(?:w/?c|wk|week)(?: (?:commencing|beginning|of|starting))? (?P<on>\d\d?/\d\d?),? (?:on "
                r")?"
                rf"(?:the )?(?P<day>{WEEKDAY}){END}"
            ),
            lambda found: f"{found['day']} in the week of {_in_words(found['on'])}",
            "#",
            "/",
        ),
        (
            (
                rf"\b(?P<denied>not (?:on )?(?:{WEEKDAY}s?)),? (?:as |because )?(?:thats|that is|its|it is) (?:my |"
                r"our |the )?"
                r"(?:bridge|bingo|dialysis|church|golf|bowls|choir|cards|swimming|yoga|gym|shopping|work|market|"
                r"cleaning|"
                r"washing|football|rugby|lunch club|day centre|chemo|pilates)(?: day| club| night| "
                rf"morning)?{END}"
            ),
            r"\g<denied>",
            "thats that its it",
        ),
        (r",? \b(?:as |because |cos )?(?:im|i am) an early (?:bird|riser)\b", "", "early"),
        (
            (
                r"\b(?:im|i am) (?:no good|no use|useless|not good|hopeless|never up|not up|never awake|not human|"
                r"not at "
                r"my best) (?:before|until|till) (?=(?:lunch|noon|midday|\d))"
            ),
            "not before ",
            "before until till",
        ),
        (
            (
                r"(?<=[a-z\d]),? (?:when|once) (?:its|it is|youre|you are|things are) (?:a bit |all |less "
                r")?(?:quiet|quieter|"
                rf"busy|calmer|settled|calmed down)(?: again| there)?{END}"
            ),
            lambda found: "" if "busy" not in found[0] or "less" in found[0] else found[0],
            "when once",
        ),
        (
            rf"\A(?P<month>{A_MONTH}),? (?P<part>early|late)(?: on)?(?: please| pls)?\W*\Z",
            r"\g<part> \g<month>",
            "early late",
        ),
        (
            (
                r"\A(?:(?:im|i am) )?(?:really )?(?:not (?:too )?(?:fussy|picky|choosy)|(?:as )?free as a bird|"
                r"open to (?:anything|offers))(?: me)?\W*\Z"
            ),
            "any time",
            "fussy picky choosy bird open",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def led_to(said: str) -> str:
    """The words without what is told, where it only leads to the wish."""
    return put_plainly(said, _TABLE, _BY_WORD)
