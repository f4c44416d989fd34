"""Days that are denied in passing, or counted on from: "away 24th to 26th so not then", "not this week, the next one".

A table like those of the roundabout words, read before most of them. It must never read a meaning, nor know today's
date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    DAYISH,
    FROM_TO,
    MONTH,
    POINT,
    WEEKDAY,
    Rows,
    by_word,
    put_plainly,
)
from conversations.understanding.words.needs import gated

_END = r"(?=\W*\Z|[,.;!?])"
_AWAY = (
    r"(?:(?:im|i am|ill be|i will be|were|we are|well be|hes|shes) )?(?:(?:still|going|all) )?(?:away|abroad|off|busy|"
    r"working|overseas|travell?ing|at work|not (?:here|around|free|available|about)|on (?:holiday|leav"
    r"e|a course|a trip)|"
    r"out of (?:town|the country)|in (?!the\b|my\b)[a-z]+)"
)
_DATE = rf"(?:(?:the )?\d\d?(?:st|nd|rd|th)?(?: (?:of )?{MONTH})?|{MONTH} (?:the )?\d\d?(?:st|nd|rd|th)?|{WEEKDAY})"
_SPAN = rf"(?:from |between )?(?P<first>{_DATE}) ?(?:-|to|until|till|through|and) ?(?P<last>{_DATE})"
_NOT_THEN = (
    r"(?:not (?:then|those|those days|that week|them|any of those)|any ?(?:time|thing|day)? ?(?:else|other(?: than"
    r"(?: that| then| those)?)?|but(?: then| those| that)?|apart from (?:that|then|those))|any other ("
    r"?:day|time|date)s?|"
    r"fine otherwise|(?:any|all) other days?|otherwise (?:any ?time|fine|ok|free)|(?:not )?(?:in )?between)"
)
_SO = r"(?:,|;| -)? ?(?:so|but|and|so its|so please)?,? "
_THE_NEXT = (
    r"(?:the (?:next(?: one)?|(?:one|week|weekend|month) (?:after|following|afterwards|that (?:follows"
    r"|comes after))(?: "
    r"(?:that|it|this))?|following(?: one)?))"
)
_REFUSED = (
    r"(?:not|no|never|(?:i )?cant (?:do|come|make)|(?:any|every|all) ?(?:day|time|thing)s? (?:but|exce"
    r"pt|bar|apart from|"
    r"other than))"
)


def _a_week_on(found: re.Match[str]) -> str:
    """The week, or the like, after the one that is denied."""
    return f"the {found['unit']} after next" if found["which"] == "next" else f"next {found['unit']}"


def _all_but(found: re.Match[str]) -> str:
    """All days but those of the span."""
    return f"any day except {_in_full(found)}"


def _in_full(found: re.Match[str]) -> str:
    """The span, each of its ends a day of the month or of the week."""
    ends = [f"the {one}" if one[:1].isdigit() else one for one in (found["first"], found["last"])]
    return f"{ends[0]} to {ends[1]}"


def _after_it(found: re.Match[str]) -> str:
    """Later than the last day of the span."""
    return f"after {'the ' if found['last'][:1].isdigit() else ''}{found['last']}"


_BUSY = r"(?:i|we) (?!can\b|could\b|prefer|would\b|like\b|love\b|am free|only\b|do\b)[a-z]+"

_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            rf"\b(?:except|bar)(?: for)?(?: (?:when|while|whilst) [^,;.!?\d]{{3,40}}?| ),? (?={FROM_TO})",
            "except ",
            "except bar",
            "#",
        ),
        (
            (
                rf"\b(?P<all>(?:any|every|each|all)\b[^.;!?\d]{{2,30}}?),? but (?P<hours>{FROM_TO}) "
                rf"{_BUSY}\b[^,.;!?\d]{{0,40}}{_END}"
            ),
            r"\g<all> except \g<hours>",
            "but",
            "#",
        ),
        (
            (
                r"\b(?P<not>not (?:too )?(?:early|late)),? (?:as |because |cos )?(?:i|im|we|my [a-z]+|the [a-z]+)"
                r"(?! (?:am |are |is )?(?:free|available|off|best|better|fine|good)\b)"
                rf"(?: [a-z]+){{1,4}}? in the (?:mornings?|afternoons?|evenings?){_END}"
            ),
            r"\g<not>",
            "early late",
            "morning mornings afternoon afternoons evening evenings",
        ),
        (
            (
                rf"\b(?P<day>{POINT}) (?:is )?(?:no|a no),? (?:but )?(?:the )?(?P<unit>day|week) after(?: that| it)?"
                rf"(?:(?: is)? (?:yes|ok|okay|fine|good|great))?{_END}"
            ),
            r"the \g<unit> after \g<day>",
            "after",
            "no",
        ),
        (
            rf"\b(?P<day>{POINT}(?: weekend)?) (?:is )?no[,.;] (?:but )?(?:any ?time )?after(?: that| it)?{_END}",
            r"after \g<day>",
            "after",
            "no",
        ),
        (
            (
                rf"\A(?P<wish>{DAYISH}(?: (?:or|and) {DAYISH})?),? (?:but |as )?(?P<out>today|tomorrow) "
                r"(?:i|we)(?:m|re)?"
                r"(?: am| are)? (?:(?:at|in|on|off to) [a-z]+(?: [a-z]+)?|away|busy|working|out)\W*\Z"
            ),
            r"\g<wish>, not \g<out>",
            "today tomorrow",
        ),
        (
            (
                rf"\A(?:sorry |no )?{_AWAY} (?:till|until|up to) {POINT}[,.;] (?:so |but )?(?=any ?(?:time|day) "
                rf"(?:from|after) (?:(?:the )?\d\d?(?:st|nd|rd|th)|{WEEKDAY}|\d\d? {MONTH}))"
            ),
            "",
            "till until up",
        ),
        (
            (
                r"\b(?P<what>(?:this|next) (?:week|month|weekend)|tomorrow|today)(?: is|s) (?:a (?:total |complete )?)?"
                r"(?:write ?off|nightmare|mess|non ?starter|dead loss|chaos|mad|mental|chocka?|chock a block|rammed|"
                r"hectic|bonkers|manic)\b"
            ),
            r"\g<what> is no good",
            "week month weekend tomorrow today",
        ),
        (rf"\b({WEEKDAY}) ?\+ ?(?={WEEKDAY}\b)", r"\1 and ", "+"),
        (r"(?<![\d/])\b(\d\d?) ?(?:-|to|until) ?(\d\d?)/(1[0-2]|0?[1-9])\b(?![/\d])", r"\1/\3 to \2/\3", "/"),
        (
            rf"\A(?:sorry |no |well |hi |but )?{_AWAY},? {_SPAN}{_SO}{_NOT_THEN}(?: please| though| thanks)?\W*\Z",
            _all_but,
            (
                "away abroad off busy working overseas travelling traveling work here around free availab"
                "le about holiday leave "
                "course trip of in"
            ),
        ),
        (
            (
                rf"\A(?:sorry |no |well |hi |but )?{_AWAY},? {_SPAN}{_SO}(?:it (?:has to|must|needs to)"
                r" be )?(?:any ?time |any "
                r"?day |anything |some ?time )?(?:after(?:wards)?|from then)(?: (?:that|then|it|this))"
                r"?(?: on)?(?: please| "
                r"is (?:fine|ok|good))?\W*\Z"
            ),
            _after_it,
            "after afterwards then",
        ),
        (
            (
                r"\bnot (?P<which>this|next) (?P<unit>week|weekend|month),? ?(?:but |rather |so |maybe )"
                rf"?{_THE_NEXT}{_END}"
            ),
            _a_week_on,
            "not",
        ),
        (
            (
                rf"\b(?:on )?(?P<day>{WEEKDAY})(?P<part> (?:in the )?(?:mornings?|afternoons?|evenings?))?,? "
                r"(?:(?:but|no|oh|wait|sorry|actually|well|oops|hang on),? ){0,3}not (?:this|the coming|this coming)"
                r"(?: (?:on"
                r"e|week|(?P=day)))?,? "
                rf"(?:but |rather )?{_THE_NEXT}{_END}"
            ),
            lambda found: f"a week on {found['day']}{found['part'] or ''}",
            "not",
        ),
        (
            (
                rf"\b(?P<denied>{_REFUSED}(?: on)? (?P<day>{WEEKDAY})s?)(?:,|;|\.| -| as| because| cos|"
                rf" since){{1,3}} ?(?:on |"
                r"every )?(?P=day)s? (?:is|are|i|im|we|he|she|its|s|ive)\b[^.,;!?]{1,60}"
            ),
            r"\g<denied>",
            "not no never cant but except bar apart other",
        ),
        (
            (
                rf"\b(?P<denied>(?:not|no)(?: on)? {WEEKDAY}s?)(?: please| thanks| thank you)?,? (?:as "
                r"|because |cos )?(?:im|i "
                r"am|ill be|we are|well be) (?!free|off|ok|around|available|good|happy|hoping|looking)[^.,;!?]{2,60}\Z"
            ),
            r"\g<denied>",
            "not no",
        ),
        (
            rf"(?<=[a-z0-9]),? (?:but |except )?(?:on )?(?P<day>(?:the )?{POINT}) (?:no|nope|never|no way|not)\W*\Z",
            r" except \g<day>",
            "no nope never not",
        ),
        (
            (
                rf"\A[^.;!?\d]{{0,60}}?\b(?P<day>{POINT}),? (?:so |and |therefore |so it |it |so i )?(?"
                r":must|has to|have to|"
                r"needs? to|need it|should)(?: be| come| be seen| happen)?(?: any ?time| some ?time)? "
                r"(?P<side>before|after)"
                rf" (?:this|that|it|then)(?: day| date)?{_END}"
            ),
            r"\g<side> \g<day>",
            "before after",
        ),
        (
            (
                r"(?<=[a-z0-9])[,.;] ?(?:but |as |because |cos |since )?(?:i|we|im|were|i am|we are) ("
                r"?:leave|leaving|fly|"
                r"flying|travel|travelling|go away|going away|move away|moving away|am off|off|depart)"
                r"(?: out| home| abroad|"
                rf" back)? (?:on )?(?P<day>{POINT})\W*\Z"
            ),
            r" before \g<day>",
            "leave leaving fly flying travel travelling go going move moving off depart",
        ),
        (
            (
                rf"\b(?:{POINT}|today|tomorrow),? (?:(?:oh|no|wait|actually|sorry|hang on|hold on),? "
                rf"){{1,3}}(?:thats|its|that "
                rf"is|it is) (?:an? |on )?{WEEKDAY}(?:,|;|\.)? (?:so |then )?(?={DAYISH})"
            ),
            "",
            "thats its is",
        ),
        (
            (
                rf"\b(?P<day>{POINT}),? (?:or |and |but )?if (?:(?:its|it is|thats|that is|that one is)"
                r" )?(?:full|not|none|gone|"
                r"taken|nothing|not possible|not free|no luck)(?: (?:then|that day))?,? (?:then )?(?:a"
                r"nything|any ?time|any "
                r"?day|whenever|the (?:next|first) (?:one|day))(?: free| available)? ?(?:after|followi"
                rf"ng)(?: that| it)?{_END}"
            ),
            r"from \g<day>",
            "if",
        ),
        (
            (
                rf"\A(?:thats|its|that is|it is) (?:an? |on )?{WEEKDAY}(?:,|;|\.) (?:so |then )?"
                rf"(?={DAYISH},? (?:then|instead|it is)\b)"
            ),
            "",
            "then instead is",
        ),
        (
            (
                r"\b(?:in )?(?P<many>\d{1,2}|an?|one|two|three|four|five|six) (?:week|wk)s? time,? (?:on )?(?:the )?"
                rf"(?P<day>{WEEKDAY})\b"
            ),
            r"\g<day> in \g<many> weeks time",
            "time",
        ),
        (
            (
                r"\b(?P<said>(?:after|in) (?:about )?(?:an?|one|two|three|four|five|six|seven|eight|te"
                r"n|\d{1,2}) (?:days?|"
                r"weeks?|months?)(?: time)?),? (?:as|because|cos|since) [^;!?\d]{3,80}\Z"
            ),
            r"\g<said>",
            "as because cos since",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def denied_in_passing(said: str) -> str:
    """The words, with what is denied in passing put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
