"""Days and hours that somebody leaves aside: what he is away for, what is no good, and what he takes back at once.

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    DAYISH,
    MONTH,
    POINT,
    WEEKDAY,
    Rows,
    by_word,
    every,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_WHO = r"(?:im|i am|were|we are|ill be|well be|i will be|we will be|i shall be|we shall be)"
_AWAY = (
    r"(?:(?:still |going |going to be |gonna be )?(?:working(?: right)? through|away|abroad|off sick|overseas|"
    r"travell?ing|offshore|"
    r"at sea|in hospital|laid up|out of action|in plaster|on crutches|on tour|(?:self )?isolating|in quarantine|"
    r"out of (?:the )?[a-z]+|on (?:holiday|leave|vacation|a cruise|my travels|jury service))"
    r"(?: (?:on|for) (?:work|business|holiday|leave|a course))?)"
)
_ABSENT = rf"(?:(?:sorry|no|but|hi|hello),? )?(?:{_WHO} )?{_AWAY}"
_UNTIL = r"(?:up )?(?:to|until|till|through|thru)(?: and including| the end of)?"
_UNTIL_WORDS = "to until till through thru"
_DATED = rf"(?:\d\d?(?:st|nd|rd|th)|\d\d? (?:of )?{MONTH}|{MONTH} \d)"
_CANT = r"(?:neither|not|(?:i |we )?(?:cant|cannot|couldnt|wont|dont)(?: (?:do|make|manage|come|be there|want))?)"
_NOR_CAN = r"(?:(?:and )?(?:nor|neither)|or|and)(?: (?:can|could|do|will) (?:i|we)(?: do| make| manage| come| want)?)?"
_OTHERWISE = r"(?:otherwise|other than that|apart from that|aside from that|else)"
_GOOD = r"(?: is| are|s)?(?: a)? (?:no good|no use|no|not good|impossible|hopeless|out|off|full|bad|no go)"
_NOR = r"(?:(?:and )?(?:nor|neither) (?:is|are|does|do|s)|(?:and )?so (?:is|are)|(?:and )?nor|and neither)"
_DENIED_DAY = rf"(?:{POINT}|{DAYISH})"
_PART = r"(?:mornings?|afternoons?|evenings?)"


def _but_those(found: re.Match[str]) -> str:
    """All that is said to do instead, without the two days that do not."""
    both = f"{found['one']} or {found['two']}"
    return f"{found['rest']} except {both}" if found["rest"] else f"not {both}"


def _but_not_that(found: re.Match[str]) -> str:
    """ "A Saturday in January but not the first": all of them but one."""
    days = every(found["day"])
    named = found["month"] if " " in found["month"] else f"in {found['month']}"
    return f"{days} {named} except the {found['nth']} {days.removesuffix('s')} of {found['month']}"


_DENYING = expression(r"\b(?:not|cant|cannot|couldnt|wont|dont|never|no)\b")
_HAS_MONTH = expression(MONTH)


def _but_this(found: re.Match[str]) -> str:
    """The one that does, without the one that does not: "1 June is no good, the 2nd is" is of that month too."""
    month = _HAS_MONTH.search(found["one"])
    dated = month and found["two"][-1:] in ("t", "d", "h") and found["two"][-3:-2].isdecimal()
    return f"not {found['one']} ; {found['two']}{f' of {month[0]}' if dated and month else ''}"


_WHICHEVER = (
    r"(?:,|;| -)? ?(?:just |really |basically |so |or )?(?:whichever|whatever|which ?ever|wichever|whicheva)(?: "
    r"(?:one|day|of (?:them|"
    r"those|the two|these|the days)|date|time))?(?: (?:ever|is|s|comes|comes up|gets|turns out|works out|would be|"
    r"you find"
    r"|happens to be|has|you have|you can do|falls|looks))?(?: (?:the|an?|to be))?"
)
_TO_YOU = r"(?: (?:for|to|with) (?:you|you guys|yourselves|the (?:clinic|surgery|doctor)|me|us|everyone|both))?"
_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (rf"\bnot (?:on )?(?P<day>today|{POINT}),? (?:but |rather |so |maybe )?(?:the )?(?:next|following) "
            rf"day(?=\W*\Z|[,.;!?])"),
            r"the day after \g<day>",
            "not",
            "day",
        ),
        (
            (
                r"\bnot this week,? (?:and |or |but )?(?:not|nor) (?:the )?(?:next(?: week| one)?|(?:one|week) "
                r"after(?: that)?|"
                r"following (?:one|week))(?=\W*\Z|[.;!?])"
            ),
            "from the week after next",
            "not",
            "week",
        ),
        (r"\b(any|every|some|all) other (day|date|time)s? than\b", r"\1 \2 except", "than"),
        (r"\baside from\b|\b(?:apart|aside) form\b", "apart from", "aside form"),
        (rf"\bform (?=(?:on |the |next |this )?{DAYISH}\b)", "from ", "form"),
        (
            (rf"\b((?:any|every|all|each|most) ?(?:days?|times?|thing|dates?|weeks?)),? (?:expect|accept|expert)(?: "
            rf"for| on)? "
            rf"(?=(?:on |the |next |this )?(?:{DAYISH}|{_PART})\b)"),
            r"\1 except ",
            "expect accept expert",
        ),
        (
            (
                rf"(?<=[\w.]){_WHICHEVER} (?:sooner|soonest|earlier|earliest|first|quicker|quickest|nearer|nearest|"
                rf"next|closest|"
                r"closer)(?: (?:slot|appointment|appt|one|gap|available|free|opening|space))?\b(?! (?:to|than|after|"
                r"before|thing)\b)"
            ),
            " soonest",
            "whichever whatever ever wichever whicheva",
        ),
        (
            (
                rf"(?<=[\w.]){_WHICHEVER} (?:(?:most |more )?(?:free|available|easier|easiest|best|better|convenient|"
                rf"suitable|simplest|"
                rf"simpler|possible|open|quieter|quietest|handier|handiest|ok|okay|good)){_TO_YOU}"
                r"(?=\W*\Z|[,.;!?]| (?:after|before|at|in|please|pls|from|between|but|and|not|with|preferably)\b)"
            ),
            "",
            "whichever whatever ever wichever whicheva",
        ),
        (
            (
                rf"\A(?:on )?(?P<one>{_DENIED_DAY}){_GOOD}(?: for me)?,? {_NOR} (?:on )?(?P<two>{_DENIED_DAY})"
                rf"(?: {_PART})?"
                r"(?:[,.;]? (?:but |so )?(?:otherwise|other than that|apart from that|aside from that|else|instead|"
                r"but),? (?P<rest>[^.;?!]{1,60}?))?(?=\W*\Z|[.;!])"
            ),
            _but_those,
            "nor neither so",
        ),
        (
            (
                rf"(?<=[a-z]),? (?:and |but )(?:on )?(?=(?:{WEEKDAY}|the \d\d?(?:st|nd|rd|th)) only (?:from|at|until|"
                rf"till|"
                r"after|before|up|in|between)\b)"
            ),
            lambda found: " ; " if _DENYING.search(found.string[: found.start()]) else found[0],
            "and but",
            "only",
        ),
        (
            (
                rf"\b(?:on )?(?P<one>{_DENIED_DAY}){_GOOD}(?: for me| to me)?,? (?:but |although )?(?:on )?"
                rf"(?P<two>{_DENIED_DAY}) (?:(?:is|are|would be|works|suits|will be|does|might be)(?: me)? (?:though|"
                rf"tho|"
                r"fine|ok|okay|good|better|free|possible|all right|alright|instead|however|great)|is|are|works|suits|"
                r"does)(?: (?:though|tho|however|instead|please|for me)){0,2}(?=\W*\Z|[,.;!?])"
            ),
            _but_this,
            "is are be works suits does",
        ),
        (
            (rf"\A{_CANT} (?:on )?(?P<one>{_DENIED_DAY}),? {_NOR_CAN} (?:on )?(?P<two>{_DENIED_DAY})[,.;]? (?:but "
            rf"|so )?{_OTHERWISE},? (?P<rest>[^.;?!]{{1,60}}?)(?=\W*\Z|[.;!])"),
            _but_those,
            "otherwise other apart aside else",
        ),
        (
            (rf"\A(?:i |we )?(?:cant|cannot|couldnt|wont)(?: do| make| manage| come)? (?:on )?(?P<one>{_DENIED_DAY}),? "
            rf"(?:and )?(?:nor|neither) (?:can|could|will) (?:i|we)(?: do| make| manage| come)? (?:on )?"
            rf"(?P<two>{_DENIED_DAY})(?P<rest>)(?=\W*\Z|[,.;!])"),
            _but_those,
            "nor neither",
        ),
        (
            (rf"\A{_ABSENT},? {_UNTIL} {POINT}(?: inclusive)?[,.;!] (?:so |but |and )?(?=(?:on |maybe |how about |what "
            rf"about |could (?:i|we) |can (?:i|we) |do |have |come ){{0,3}}(?:the )?{_DATED}\b)"),
            "",
            _UNTIL_WORDS,
        ),
        (
            (rf"\A{_ABSENT},? {_UNTIL} ({POINT})(?: inclusive)?"
            r"(?=\W*\Z|[,.;!](?![^?!]*\b(?:before|then|that|between|unless|during|from)\b))"),
            r"after \1",
            _UNTIL_WORDS,
        ),
        (
            (
                rf"\A(?:(?:sorry|no|but|hi|hello),? )?(?:{_WHO} )?(?:still )?(?:{_AWAY}|in (?!(?:town|the|this|"
                rf"for|work|about|"
                rf"around)\b|{MONTH}\b)[a-z]+) (?:until|till|up to) (?:the (?P<edge>start|beginning|end) of )?"
                rf"(?P<month>{MONTH}|next (?:week|month|year)|the (?:weekend|new year))(?=\W*\Z|"
                rf"[,.;!](?![^?!]*\b(?:before|"
                r"then|that|between|unless|during|from)\b))"
            ),
            lambda found: f"{'after' if found['edge'] == 'end' else 'from'} {found['month']}",
            "until till up",
        ),
        (r"\b(?:none|nowt|nuthin|nought|naught)(?: at all)? (?=(?:before|after|until|till|earlier|later|sooner)\b)",
         "nothing ", "none nowt nuthin nought naught"),
        (
            (
                r"\A((?:no|nope|nah|not)\b[^.:;!?\d]{0,15}\d{1,2}[:.]\d\d),? (?:because |as |cos )?(?:im|"
                r"i am|were|we are) (?:never|not|hardly|rarely|seldom) (?:[a-z]+ ){1,5}(?:by|before) (?:then|that)\b"
            ),
            r"\1",
            "then that",
            "#",
        ),
        (r"\b(?:no|nope|nah|not keen)(?: thanks| thank you| ta)?,? (?:to|on) (?:the )?(?=\d{1,2}[:.]\d\d\b)",
         "not at ", "to on"),
        (
            (
                rf"\A{_ABSENT} (?:right )?(?:through|thru|throughout|all|all through) ({MONTH})"
                r"(?=\W*\Z|[,.;!](?![^?!]*\b(?:before|then|that|between|unless|during|from)\b))"
            ),
            r"after \1",
            "through thru throughout all",
        ),
        (r"\A(?:sorry |no |please )?none (?=(?:on|in|at) )", "not ", "none"),
        (
            (
                rf"\b{_PART}\W{{1,3}}(?:(?:oh|er|um|no|nope|wait|sorry|actually|hang on|scrap that)[,. ]{{1,2}}){{1,3}}"
                rf"(?:make|lets say|lets make|call) (?:that |it )?(?:an? |the |in the )?(?={_PART}\b)"
            ),
            "",
            "morning mornings afternoon afternoons evening evenings",
        ),
        (
            (
                rf"\b(?:an?|any|some|every|each|one) (?P<day>{WEEKDAY})s? (?:(?:in|of|during) )?(?P<month>{MONTH}|"
                r"next month|this month),? "
                r"(?:but |just |though |only )?(?:not|except|bar|apart from|other than) (?:on )?the "
                r"(?P<nth>first|second|third|fourth|last|(?:1st|2nd|3rd|4th)(?= one))(?: one)?(?=\W*\Z|[,.;!?])"
            ),
            _but_not_that,
            "first second third fourth last one",
        ),
        (
            (
                r"\bnot (this|next) (week|weekend|month),? ?(?:but )?(?:rather )?the (?:one|\2) (?:that|which|what) "
                r"(?:follows|comes after|comes next|is after|s after)(?: it| that)?\b"
            ),
            lambda found: f"the {found[2]} after next" if found[1] == "next" else f"next {found[2]}",
            "that which what",
        ),
        (
            (
                r"\b(?:the )?(?:following|next) (?:week|weekend|month),? (?:i mean |i meant |that is |ie |sorry ){1,2}"
                r"(?=(?:the )?(?:week|weekend|month) after next\b)"
            ),
            "",
            "following next",
        ),
    )
)  # fmt: skip
_BY_WORD = by_word(_TABLE)


def left_aside(said: str) -> str:
    """The words, with what does not suit put as denied."""
    return put_plainly(said, _TABLE, _BY_WORD)
