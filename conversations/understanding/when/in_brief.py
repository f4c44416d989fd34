"""Days and hours in brief, as they are thrown in: "1st Feb, or that week" is the week of 1 February, "carer comes at 8
and 12 so in between" is "between 8 and 12", "not before 10 or after 3" is "between 10 and 3".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

from conversations.understanding.when.plainly import (
    A_DATE,
    A_TIME,
    END,
    FROM_TO,
    MONTH,
    NTH,
    POINT,
    SPOKEN_TIME,
    WEEKDAY,
    Rows,
    by_word,
    put_plainly,
)
from conversations.understanding.words.needs import gated

_WHO = r"(?:im|i am|ill be|we are|were|hes|shes|he is|she is|my [a-z]+ is|i have to be|ive got to be)"
_BUSY = r"(?: (?!(?:free|available|off|not|never|no|ok|okay|fine|good|home|here)\b)[a-z]+){1,5}"
_RUNS = r"(?:in )?between (?:the )?(?:school |nursery )(?:runs?|drop ?off and pick ?up)"
_BACK = (
    r"(?:when|once|as) (?:i|we|im|were|i am|we are|he|she|they)(?: am| are| is|ll be| will be)?(?: come| comes| get| "
    r"gets|"
    r" return| returns)? (?:back|home)(?: (?:from|in) (?!(?:the )?(?:week|weekend)\b)[a-z]+(?: [a-z]+)?)?"
)
_TRANSPORT = (
    r"(?: (?:for|because of|due to) (?:the |my )?(?:hospital |patient |school )?(?:transport|bus|buses|train|trains|"
    r"lift|"
    r"carers?|ambulance|run|runs|traffic|dial a ride|bus pass))?"
)
_ON_A_DAY = rf"(?:{END}|(?= (?:on )?(?:the )?{POINT}{END}))"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                r"\b(mon|tues|wednes|thurs|fri|satur|sun) day\b(?! (?:time|s?off|off|shift|centre|center|care|"
                r"hospital|"
                r"trip|"
                r"out|case|club|surgery|nursery|job|school|release|ticket|return|patient))"
            ),
            r"\1day",
            "day",
        ),
        (r"(?<=\d) clock\b", " oclock", "clock"),
        (
            (
                rf"\b(?:finish(?:es)?|ends?|closes?|out|over) (?P<at>{A_TIME}),? so (?:any ?time |anything |some "
                rf"?time "
                rf")?after"
                rf"(?: that| then)?{END}"
            ),
            r"; after \g<at>",
            "finish finishes end ends close closes out over",
        ),
        (
            (
                rf" \((?P<what>(?:the )?\d\d?(?:st|nd|rd|th)?(?: (?:of )?{MONTH})?|(?:in the )?(?:mornings?|"
                rf"afternoons?|evenings?|am|pm))\)"
                rf"(?=\W*\Z|[,;]? (?:am|pm|morning|afternoon|evening|at|after|before|between|from|or|and|please)\b)"
            ),
            r" \g<what>",
            "st nd rd th # morning mornings afternoon afternoons evening evenings am pm",
        ),
        (r"(?P<at>\b\d{1,2}(?:[:.]\d\d)?) ?ish (?:onwards?|or (?:after|later)|and after)\b", r"from \g<at>", "#"),
        (
            (
                rf"\A(?P<no>{WEEKDAY}) (?:is )?(?:no|out|not ok)[,;]? (?:but |and )?(?P<yes>{WEEKDAY}) (?:is "
                rf")?(?:yes|ok|okay|fine|"
                rf"good|in){END}"
            ),
            r"not \g<no> ; \g<yes>",
            "no out not",
        ),
        (
            (
                rf"\b(?P<day>{POINT}),? (?:(?:its|which is|thats|that is|as its) )?(?:the )?day (?:before|after) "
                rf"(?:my|"
                rf"our|his|her) "
                rf"[a-z]+(?: [a-z]+)?{END}"
            ),
            r"\g<day>",
            "day",
        ),
        (
            (
                rf"(?P<span>\b(?:next month|next week|the end of the month|{POINT}|{MONTH})),? (?:when|once|as|"
                rf"after) "
                rf"(?:ive been|i have been|"
                rf"i get|i am|im|ive got|we get|my pension|my wages|my money)(?: (?:paid|my pension|my wages|my "
                rf"money|"
                rf"comes|come|"
                rf"in|is|has|are|been|through|pension))*{END}"
            ),
            r"\g<span>",
            "paid pension wages money",
        ),
        (
            (
                r"\A(?:just |ill take |i will take |happy with )?whatever (?:youve(?: got)?|you have(?: got)?|you "
                r"can do|"
                r"theres|there is|"
                r"is)(?: (?:going|free|available|left|in|there)){0,2}(?=\W*\Z|[,.;!?]? (?:please|pls|thanks|thank "
                r"you|ta|"
                r"love)\W*\Z)"
            ),
            "whatever",
            "whatever",
        ),
        (
            (
                rf"(?:\A|(?<=[,;] )|(?<=\bdo )|(?<=\bor )|(?<=prefer )|(?<=like )|(?<=\bmake )|(?<=please ))(?<!am "
                rf"or )(?<!pm or )(?P<half>am|"
                rf"pm),? (?:on )?(?=(?:next |this |the )?{POINT})"
            ),
            lambda found: f"{'morning' if found['half'] == 'am' else 'afternoon'} ",
            "am pm",
        ),
        (
            r"\bafter (?:the )?(?:morning )?rush(?: hour)?\b|\b(?<!not )off ?peak(?: times?| hours?)?\b",
            "after 9.30am",
            "rush peak offpeak",
        ),
        (
            (
                rf"(?P<at>{SPOKEN_TIME})(?: oclock)?,? (?:i |it |but )?(?:cant|cannot|couldnt|wont|not|no)(?: (?:be|"
                rf"do|"
                rf"come|make it|"
                rf"get there|manage|get away))?(?: any| much)? (?P<side>earlier|sooner|later)(?: than that)?{END}"
            ),
            lambda found: f"{'before' if found['side'] == 'later' else 'from'} {found['at']}",
            "earlier sooner later",
        ),
        (
            (
                rf"\b(?:till|until|til) (?P<at>{SPOKEN_TIME}),? so (?:any ?time |anything |some ?time "
                rf")?after(?:wards)?{END}"
            ),
            r"; after \g<at>",
            "after afterwards",
        ),
        (
            (
                r"\A(?:[a-z]+ ){1,5}(?:comes?|here|calls|visits|come round|pops in) (?:in the |every |of a "
                r")?(?:mornings?|afternoons?|"
                rf"evenings?),? so (?=(?:not )?(?:in the |an? |any |maybe )?(?:mornings?|afternoons?|evenings?){END})"
            ),
            "",
            "so",
        ),
        (
            (
                rf"\b(?:(?:in|during) )?(?P<month>{MONTH}),? (?:on |maybe |say )?(?:the )?(?P<nth>{NTH}) "
                rf"(?P<day>{WEEKDAY})"
                rf"(?: (?:of|in) (?:it|the month|that month))?{END}"
            ),
            r"the \g<nth> \g<day> in \g<month>",
            "first second third fourth last 1 2 3 4 st nd rd th",
        ),
        (
            (
                rf"\bin (?P<many>(?:two|three|four|five|six|[2-6]) weeks?)(?: time)?,? (?:so |say |on |on the |the )?"
                rf"(?P<day>{WEEKDAY})(?P<part> (?:morning|afternoon|evening|am|pm))?{END}"
            ),
            r"\g<day> in \g<many>\g<part>",
            "weeks week",
        ),
        (
            (
                rf"\b(?P<day>{A_DATE}),? or (?:any ?(?:day|time) |some ?time )?(?:in |during )?(?:that|the same) "
                rf"week{END}"
            ),
            r"the week of \g<day>",
            "week",
        ),
        (
            (
                rf"(?:\Aa |\A|(?<=, )|(?<=[,.] a ))(?:(?P<how>late|early) one,? )?(?:at |about |around |say "
                rf")?(?P<at>{A_TIME})"
                rf" or so{END}"
            ),
            r"at about \g<at>",
            "so",
            "#",
        ),
        (
            (
                rf"\b(?:at )?(?P<one>{A_TIME}) and (?:(?:again )?at )?(?P<two>{A_TIME}),? (?:so |and so |so any "
                rf"?time |"
                rf"so something )(?:(?:it would be |thats |best |some ?time )?)in ?between(?: (?:those|them|that|"
                rf"then|"
                rf"the two|these|"
                rf"visits|times))?{END}"
            ),
            r"; between \g<one> and \g<two>",
            "between inbetween in",
        ),
        (
            (
                rf"\b(?:in the )?afternoons?,? (?:as |because |cos |since )?{_WHO}{_BUSY} (?:till|until|til) "
                rf"(?P<at>(?:12|[1-4])(?:[:.]\d\d)?(?: ?pm)?|noon|midday){END}"
            ),
            r"between \g<at> and 5pm",
            "till until til",
        ),
        (
            (
                r"\b(?:im|i am|were|we are) (?:never |not )(?:really )?(?:up|awake|dressed|out of bed|with it|"
                r"functioning|human)"
                rf"(?: and about)? (?:till|until|til|before) (?=(?:about |around )?{A_TIME}{END})"
            ),
            "not till ",
            "till until til before",
        ),
        (rf"\A{_RUNS},? (?:so |ie |say )?(?={FROM_TO}{END})", "", "run runs drop dropoff"),
        (rf"(?P<at>{FROM_TO}),? (?:so |ie )?{_RUNS}{END}", r"\g<at>", "run runs drop dropoff"),
        (
            (
                rf"\A(?P<at>(?:{POINT},? )?{FROM_TO}) (?:gap|window|break|slot|free)(?: (?:in )?between (?:my |the )?"
                rf"[a-z]+(?: and [a-z]+)?)?{END}"
            ),
            r"\g<at>",
            "gap window break slot free",
        ),
        (
            (
                r"\b(?:in )?day ?light(?: hours| time)?(?: only)?(?: please| pls)?,? (?:so )?(?=(?:after|from|"
                r"between|"
                r"before) \d)"
            ),
            "",
            "daylight light",
        ),
        (
            rf"\bnot before (?P<one>{A_TIME}) (?:or|and|nor) (?:not )?after (?P<two>{A_TIME}){_TRANSPORT}{_ON_A_DAY}",
            r"between \g<one> and \g<two>",
            "not",
            "after",
        ),
        (
            rf"\bnot after (?P<two>{A_TIME}) (?:or|and|nor) (?:not )?before (?P<one>{A_TIME}){_TRANSPORT}{_ON_A_DAY}",
            r"between \g<one> and \g<two>",
            "not",
            "after",
        ),
        (
            (
                r"\A(?:(?!(?:in|within|after|for|not|on)\b)[a-z]+ ){1,6}(?:an?|one|two|three|four|five|\d) "
                r"(?:working )?(?:days?|"
                r"weeks?|hours)(?: notice| warning),? (?:so|therefore) (?P<first>(?:the )?earliest (?:is|would be|i "
                r"can do is) )?"
                rf"(?P<day>{POINT})(?P<on> (?:is |would be )?(?:(?:at )?(?:the )?(?:very )?earliest|onwards?|or "
                rf"later))?{END}"
            ),
            lambda found: f"{'from ' if found['first'] or found['on'] else ''}{found['day']}",
            "notice warning",
        ),
        (rf"\b(?P<day>{POINT}) onwards?,? {_BACK}{END}", r"from \g<day>", "back home"),
        (rf"\b{_BACK},? (?:from )?(?P<day>{POINT}) onwards?{END}", r"from \g<day>", "back home"),
        (
            rf"\b(?:so )?(?:it )?(?:would |will )?(?:have|has) to be one of the other days,? (?=(?:an? )?{WEEKDAY})",
            "so ",
            "other",
        ),
        (
            (
                rf"\b(?P<how>(?:not|nothing) (?:too |very |really )?(?:early|late)(?: on)?),? (?:as|because|cos|coz|"
                rf"since) "
                rf"(?:it takes|i am|im|i need|i take|i have|it is|its|i get|i cant|my)"
                rf"(?: (?!(?:but|so|then|only|until|till|before|after|and|or|free|best|can|could|{WEEKDAY}|morning|"
                rf"afternoon|evening|"
                rf"week|day)s?\b)[a-z]+){{1,9}}{END}"
            ),
            r"\g<how>",
            "early late",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def in_brief(said: str) -> str:
    """The words, with days and hours that are said in brief put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
