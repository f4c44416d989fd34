"""Days and hours that several clauses make up together: what comes after a day that is named, the order of choice.

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    DAY,
    END,
    MONTH,
    MONTHS,
    NTH,
    POINT,
    SPOKEN_TIME,
    WEEKDAY,
    YULE,
    Rows,
    by_word,
    ending,
    every,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_NUMBER = "two|three|four|five|six|seven|eight|2|3|4|5|6|7|8"
_SAY = r"(?:(?:so|say|maybe|perhaps|ideally|preferably|about|around|probably) ){1,2}"
_BUSY = (
    r"(?:(?:im|i am|ill be|i will be|we are|were|well be) (?:away|busy|abroad|off|on holiday|at work|working|out)|"
    r"(?:is|s|are) (?:no good|out|bad|no use|too busy|hopeless)|no good|no use)"
)
_TOLD = (
    r"(?:(?:because|as|cos|since) )?(?:its|it is|it|were|we are|we|im|i am|i|ill be|theyre|theres|there is)\b"
    rf"(?![^!?]*(?:\d|\b(?:{DAY}|{MONTH}|mornings?|afternoons?|evenings?|weeks?|months?|before|after|until|till|"
    rf"but|or|"
    r"if|not|only|so|then)\b))[^!?]{1,60}"
)
"""What somebody tells of it to the end, without a word of days or hours."""
_SORTS = r"(?:mornings?|afternoons?|evenings?)"
_DATE_IN_FIGURES = expression(r"(?<![\d/.])(\d\d?)/(\d\d?)(?![\d/])")


def _after_it(found: re.Match[str]) -> str:
    """The day of the month that comes after a feast whose date is known."""
    month, day = next(on for name, on in _FEASTS if name.search(found["feast"]))
    on = int(found["on"])
    return f"{on}{ending(on)} {MONTHS[(month - 1 + (on <= day)) % len(MONTHS)]}"


_FEASTS = (
    (expression(r"hogmanay|new years? eve"), (12, 31)),
    (expression(r"new y"), (1, 1)),
    (expression(r"boxing"), (12, 26)),
    (expression(r"[xs]mas|crimbo|chris"), (12, 25)),
    (expression(r"pad|patr"), (3, 17)),
    (expression(r"valen"), (2, 14)),
    (expression(r"hall"), (10, 31)),
    (expression(r"bonf"), (11, 5)),
)
_A_FEAST = (
    r"(?:hogmanay|(?:the )?new years?(?: eve| day)?|boxing day|(?:st )?(?:paddy|patrick)s?(?: day)?|"
    rf"valentines(?: day)?|halloween|bonfire night|{YULE}(?: day)?(?! eve))"
)


def _but_the_nth(found: re.Match[str]) -> str:
    """All of such a weekday but one of each month, of which the next two are named."""
    nth = f"the {found['nth']} {found['day']}"
    return f"{every(found['day'])} except {nth} of this month and {nth} of next month"


def _of_one_order(found: re.Match[str]) -> str:
    """Dates in figures, of which one can only be a day and a month: the others are of the same order."""
    pairs = [(int(one[1]), int(one[2])) for one in _DATE_IN_FIGURES.finditer(found[0])]
    if (
        len(pairs) < 2
        or not any(day > len(MONTHS) for day, _ in pairs)
        or any(not 0 < month <= len(MONTHS) for _, month in pairs)
    ):
        return found[0]
    return _DATE_IN_FIGURES.sub(lambda one: f"{one[1]} {MONTHS[int(one[2]) - 1]}", found[0])


_DO = (
    r"(?:(?:will|would|could|can|ll|d) (?:do|work|be (?:ok|okay|fine|good))|is (?:ok|okay|fine|also ok|possible)|ok|"
    r"fine)"
)

_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                r"\A(?:(?:hi|hello|please),? )?(?:id like |i would like |prefer |id prefer |ideally )?(?:an? )?"
                rf"(?P<one>{WEEKDAY})(?: is| would be)?"
                r"(?: (?:my|the))?(?: (?:best|better|ideal|preferred|first choice))?(?: day)?(?: for me)?,? "
                rf"(?:but )?(?P<two>{WEEKDAY}) {_DO}(?: at a push| too| as well| if need be| if not)?{END}"
            ),
            lambda found: f"{found['one']} or {found['two']}",
            "<weekday>",
        ),
        (
            rf"\b(?P<day>{WEEKDAY}) are (?=(?:the )?(?:best|good|better|fine|ok|okay|great|no good|out|easiest)\b)",
            lambda found: f"{every(found['day'])} are ",
            "are",
        ),
        (
            (
                r"\b(?:when is|whens|when|what is|whats) (?:the |your )?(?:earliest|soonest|first|next)(?: (?:"
                rf"appointment|slot|one|time|appt|you have|available|free)){{0,2}} (?:on |for )(?={POINT})"
            ),
            "as soon as possible on ",
            "earliest soonest first next",
        ),
        (
            (
                rf"(?:\bonly )?(?:\bfree )?\b(?P<day>{WEEKDAY}) this week,? (?:or )?(?P<any>any ?(?:day|time)) next"
                rf"(?: week)?{END}"
            ),
            r"\g<day> this week or \g<any> next week",
            "this",
        ),
        (
            (
                rf"\bnext (?P<one>{WEEKDAY})(?P<or>,? (?:or|and) )(?P<two>(?!(?P=one)){WEEKDAY})\b"
                r"(?! (?:after|week|the|fortnight|next|before|\d))"
            ),
            r"next \g<one>\g<or>next \g<two>",
            "next",
        ),
        (
            (
                rf"(?:\bon )?\b(?P<day>{POINT})\b(?P<told>[^;?!\d]{{0,60}}?),? so (?:either |maybe |perhaps "
                rf")?(?:the )?day "
                rf"before,? or (?:the )?(?:day )?after(?: that| is fine)?{END}"
            ),
            r" ; the day before \g<day> or the day after \g<day>",
            "before",
            "after",
        ),
        (
            (
                rf"\bon (?P<day>the \d\d?(?:st|nd|rd|th)(?: (?:of )?{MONTH})?)\b(?P<told>[^;?!\d]{{1,60}}?),? so "
                rf"(?:maybe |perhaps )?(?:the )?day (?P<side>after|before)(?: is fine)?{END}"
            ),
            r" ; the day \g<side> \g<day>",
            "day",
            "after before",
        ),
        (r"\A.*\d/\d.*\Z", _of_one_order, "/"),
        (
            (
                rf"(?<!day )\b(?P<day>weekends?|weekdays?|mornings?|afternoons?|evenings?|{DAY}) (?:no good|no use) "
                rf"(?P<then>weekends?|weekdays?|mornings?|afternoons?|evenings?|{DAY})"
                rf"(?: (?:is|are))?(?: (?:ok|fine|good|better|instead))?{END}"
            ),
            r"not \g<day>, \g<then>",
            "no",
        ),
        (
            rf"\b(?P<day>{DAY}|weekends?|weekdays?) (?:no good|no use) (?=(?:{DAY}|weekends?|weekdays?)\b)",
            r"\g<day> is no good, ",
            "no",
        ),
        (
            (
                rf"\b(?:the )?(?P<nth>{NTH}) (?P<day>{WEEKDAY})s?(?: of (?:the|every|each) month)?,? (?:is|are|"
                rf"its|s|ive got|i have|"
                rf"i do|i am|no good|no use|not)\b[^;!?\d]{{0,50}}?[,.;]? any other (?P=day)s?"
            ),
            _but_the_nth,
            "other",
        ),
        (
            (
                rf"\b(?:any|every|all|most) (?P<day>{WEEKDAY})s? (?:but|except|bar|apart from|other than)(?: "
                rf"for)? (?:not )?"
                rf"(?:the )?(?P<nth>{NTH})(?: (?:one|(?P=day)))?(?: (?:of|in) (?:the|every|each) month)?{END}"
            ),
            _but_the_nth,
            "but except bar apart other",
        ),
        (r"(?<=\d)(st|nd|rd|th)?(?: day)? (?:inst|instant)\b\.?", r"\1 of this month", "inst instant"),
        (r"(?<=\d)(st|nd|rd|th)?(?: day)? (?:prox|proximo)\b\.?", r"\1 of next month", "prox proximo"),
        (
            (
                rf"(?:\A|(?<=[,.;] ))(?:(?:just|only|ideally|preferably|any ?time|some ?time|sometime|any ?day|"
                rf"one day|a day) ){{0,2}}(?P<part>(?:during the day|day ?times?|{_SORTS}) )?"
                r"(?:in|during|through) the week(?: only| is best| please| pls)?"
                rf"(?={END[3:-1]}|,? {_SORTS})"
            ),
            lambda found: f"{found['part'] or ''}weekdays",
            "week",
        ),
        (
            (
                r"\b(?P<any>any ?day|any ?time|every ?day|whenever|all days)(?: of the week)?[,.]?(?: and| or)? "
                r"(?:including|includes|incl|inc|inclusive of|even|also)(?: on| at)? "
                rf"(?:the )?(?:weekends?|{DAY})(?:(?: and | or |, | ?/ ?| )(?:the )?{DAY})?(?: is| are)?"
                rf"(?: ok| okay| fine| good| works?| possible| too){{0,2}}{END}"
            ),
            r"\g<any>",
            "including includes incl inc inclusive even also",
        ),
        (
            (
                r"\b(?P<any>any ?day|any ?time|every ?day|whenever|all days)(?: of the week)?[,.]?(?: and| or)? "
                rf"(?:the )?(?:weekends?|{DAY})(?:(?: and | or |, | ?/ ?| )(?:the )?{DAY})?(?: is| are)? "
                r"(?:also|too|as well|included|incl|inc)"
                rf"(?: is| are)?(?: ok| okay| fine| good| works?| possible)?{END}"
            ),
            r"\g<any>",
            "also too well included incl inc",
        ),
        (
            rf"\b(?:this|this coming) (?P<day>{WEEKDAY}),? (?:or|and) (?:the )?next (?P=day){END}",
            r"\g<day> or a week on \g<day>",
            "next",
        ),
        (
            (
                rf"(?P<days>\b{DAY}(?:(?:,? and |,? or |, ){DAY}){{0,3}}),? so (?:(?:either|any|one|both) of "
                rf"(?:those|them|"
                r"these|the two)|either|both|whichever)(?: day)?(?: is| are| would be| will| would)?(?: fine| good| "
                rf"ok| do| great)?(?=\W|\Z)"
            ),
            r"\g<days>",
            "so",
        ),
        (
            (
                rf"\b(?:can it |could it |it can |leave it |happy to )?(?:not )?(?:wait )?(?:till|until|before|"
                rf"til|in) "
                rf"(?P<month>{MONTH}),? (?P<about>about |around |say |perhaps |maybe |roughly )(?:about |around "
                rf")?(?:the )?"
                rf"(?P<on>\d\d?(?:st|nd|rd|th))\b(?! {MONTH}| of)"
            ),
            r"the \g<on> of \g<month>",
            "till until before til in",
            "#",
        ),
        (
            (
                rf"\b(?P<day>(?:first|second|third|fourth|1st|2nd|3rd|4th) {WEEKDAY} (?:in|of) "
                r"(?:feb|mar|june?\b|july?\b|aug|sept?|oct|nov)[a-z]*),? (?:but )?not the bank holiday(?: one| "
                r"monday)?"
            ),
            r"\g<day>",
            "bank",
        ),
        (r"\b(?P<no>not (?:the |a |on a |on the )?bank holiday) one\b", r"\g<no>", "bank"),
        (
            (
                r"[,?]? ?\b(?:unless|or if|but if|and if|if) (?:its|it is|it|thats|that is|that|that ones|"
                r"theyre|its all)(?: all)? "
                r"(?:full|booked(?: up)?|gone|taken|not free|not available)(?: up)?,? "
                rf"(?:(?:then|in which case|try|maybe|the|make it|on) ){{0,3}}(?={POINT})"
            ),
            " or ",
            "unless if",
        ),
        (
            (
                rf"\bnot (?:on )?(?:the )?\d\d?(?:st|nd|rd|th) (?:or|and|nor|to) (?:the )?(?P<day>\d\d?(?:st|nd|"
                rf"rd|th)"
                rf"(?: (?:of )?{MONTH})?),? (?:but |so |maybe )?(?:the )?(?P<then>{WEEKDAY}|day|week|weekend) "
                rf"after(?: that)?"
                rf"{END}"
            ),
            r"the \g<then> after the \g<day>",
            "after",
            "#",
        ),
        (
            (
                rf"\b(?P<day>{POINT})(?: weekend| week| itself)?,? {_BUSY},? (?:so |but |maybe )?(?:the )?"
                rf"(?P<then>{WEEKDAY}|week|weekend) after(?: that| it)?{END}"
            ),
            r"the \g<then> after \g<day>",
            "after",
        ),
        (
            (rf"\bin (?P<n>{_NUMBER}) weeks?(?: time)?,? (?:on )?(?:the )?(?P<day>{WEEKDAY})\b(?! (?:before|after))"),
            r"\g<day> in \g<n> weeks time",
            "week weeks",
        ),
        (
            rf"\bin (?P<month>{MONTH}),? (?:on )?(?:the )?(?P<nth>{NTH}) (?P<day>{WEEKDAY}){END}",
            r"the \g<nth> \g<day> of \g<month>",
            "<month>",
        ),
        (
            (
                rf"\b(?:(?:can|could) it |it can |i can )?(?:wait |leave it )?(?:till |until |til )?after "
                rf"(?P<feast>{_A_FEAST}),? {_SAY}(?:on )?(?:the )?(?P<on>\d\d?)(?:st|nd|rd|th)\b(?! (?:of )?{MONTH})"
            ),
            _after_it,
            "after",
            "#",
        ),
        (
            rf"\A(?P<then>not (?:till|until|before|til) (?:after )?(?:the )?(?:{POINT}|{YULE})),? {_TOLD}\Z",
            r"\g<then>",
            "till until before til",
        ),
        (r"\b(?P<when>(?:week|day|after|before) [a-z\d ]{3,24}) (?:is|would be) grand\b", r"\g<when>", "grand"),
        (
            rf"\b(?P<day>{POINT}),? or (?:else )?(?:any ?time |any ?day |some ?time )?(?:in |during )?that week{END}",
            r"the week of \g<day>",
            "week",
        ),
        (r"\b(?:one of the other days|some other day|another day),? (?=an? [a-z]+day\b)", "", "other another"),
        (rf"(?<=day),? (?:for choice|for preference|by choice|by preference){END}", "", "choice preference"),
        (
            (
                rf"\b(?:on|is|s) (?P<day>{POINT})(?: at {SPOKEN_TIME})?,? (?:so |but )?any ?(?:day|time) (?:in |"
                rf"during )?"
                rf"that week,? (?:but |except |bar |just )?(?:not )?(?:that (?:one|day)|then|it)"
            ),
            r" ; the week of \g<day> except \g<day>",
            "week",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def composed(said: str) -> str:
    """The words, with what several clauses make up put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
