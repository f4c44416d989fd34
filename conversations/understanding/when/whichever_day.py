"""What is said around a day, in whichever way the day is named: "once the 8th has gone" is "after the 8th".

A table like those of the roundabout words, which comes after them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    MONTH,
    POINT,
    SPAN,
    WEEKDAY,
    Rows,
    aside,
    by_word,
    every,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_COUNTS = r"(an?|one|two|three|\d{1,2}) (days?|weeks?|fortnights?|months?)\b"
_MONTHS = 12
_REFUSED = expression(r"(?<!\bif )\bnot ")


def _the_one_after_it(found: re.Match[str]) -> str:
    """ "Friday, not this one" is a week later; "Friday week" is that by itself."""
    day = found[1].removeprefix("next ")
    return f"{found[1] if ' ' in day else f'a week on {day}'}{found[2] or ''}"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                r"\b(?:the )?(?:very )?(?:first|earliest|soonest|next) (?:one|slot|appointment|appt|time|thing|"
                r"available|"
                r"free|possible|you have|youve got|you can do|going|there is)(?: (?:one|slot|appointment|appt|time|day|"
                r"date|available|free|possible|you have|youve got|you can do|going|there is)){0,3} "
                r"(?=(?:after|from|on or after|following)\b)"
            ),
            "as soon as possible ",
            "after from following",
        ),
        (
            rf"\b(?:in |on )?the (morning|afternoon|evening|night) (after|before) (?={POINT})",
            r"in the \1 the day \2 ",
            "morning afternoon evening night",
        ),
        (rf"\b({POINT}) plus {_COUNTS}", r"\2 \3 after \1", "plus"),
        (rf"\b({POINT}) minus {_COUNTS}", r"\2 \3 before \1", "minus"),
        (
            (
                r"\b(?:provided|providing|as long as|so long as|only if) (?:its? |it is |thats? |that is )"
                r"(?=(?:not |after|before|from|until|till|between|no |at |in ))"
            ),
            ", ",
            "provided providing long only",
        ),
        (
            r",? (?:unless|except if|but not if) (?:its? |it is |thats? |that is )(?=(?:after|before)\b)",
            ", not ",
            "unless except not",
        ),
        (
            rf"\b({POINT}),? or (?:any|some) ({WEEKDAY})s? after(?: that| it| then)?(?=\W*\Z|[,.;!?])",
            lambda found: f"{found[1]} or {every(found[2])} from {found[1]}",
            "or",
            "after",
        ),
        (
            (
                r"\b(?:the )?(?:very )?last (?:slot|appointment|appt|one|time)(?: (?:available|going|free|left|"
                r"you have|"
                rf"youve got|you do|there is)){{0,2}} (?:on|of|for) (?={POINT})"
            ),
            "the last slot of the day on ",
            "last",
        ),
        (
            (
                r"\b(?:the )?(?:very )?last (?:slot|appointment|appt|one|time)(?: (?:available|going|free|left|"
                r"you have|"
                rf"youve got|you do|there is)){{1,2}} (?={POINT})"
            ),
            "the last slot of the day on ",
            "last",
        ),
        (
            (
                r"\bgive it (?=(?:about |another |a )?(?:\w+ )?(?:days?|weeks?|fortnight|"
                r"months?)\b)(?P<n>[^.;?!]{1,25}?),? "
                r"(?:and )?then (?:any ?(?:day|time)|whenever|anything)\b"
            ),
            r"from \g<n> from now",
            "give",
            "then",
        ),
        (
            (
                rf"\b((?:next )?{WEEKDAY}(?: week| fortnight)?)( (?:mornings?|afternoons?|evenings?))?,? (?:so |and |"
                rf"but |"
                rf"no |sorry |well )?not this(?: coming)? (?:one|{WEEKDAY})\b"
            ),
            _the_one_after_it,
            "not",
            "this",
        ),
        (
            (
                rf"\b({WEEKDAY}s?(?: and {WEEKDAY}s?)?) (?:is|are) when (?:i|we)(?:ve| have| get| am|m|re| are| "
                rf"can| do| dont)"
                r"(?! (?:to )?(?:work|look|busy|away|at|mind|teach|volunteer))[^.,;?!]{1,40}"
            ),
            lambda found: " and ".join(every(one) for one in found[1].split(" and ")),
            "when",
        ),
        (
            (
                rf"\b((?:{WEEKDAY}(?:,? and |, ?| )){{1,3}}{WEEKDAY})(?:,|;| -)? (?:those|they|these)(?:re| are)? "
                r"(?:my |the |our )?(?:only )?(?:days? off|free days?|days? free|days? (?:i|we) (?:am|m|have|"
                r"dont|can))\b"
            ),
            lambda found: " and ".join(every(one) for one in found[1].replace(",", " ").replace(" and ", " ").split()),
            "those they these theyre",
        ),
        (
            (
                r"\bnot this week,? (?:and |or |nor )?(?:not )?(?:the )?next(?: week| one)?(?: either)?,? (?:so |but )?"
                r"(?:any ?time |any ?day )?after(?: that| then)?(?=\W*\Z|[,.;!?])"
            ),
            "from the week after next",
            "next",
        ),
        (
            (
                r"\b(this|next) (week|weekend|month)(?: is|s)? (?:impossible|no good|out|no use|full|bad|a "
                r"no(?: go)?|hopeless|"
                r"wont work|doesnt work|is not possible),? (?:so |but )?(?:how about |what about |maybe |say |"
                r"is )?(?:the )?"
                r"(?:(?:one|week|weekend|month) after(?: that| it)?|next(?: one)?(?: is)?)\b"
            ),
            lambda found: f"next {found[2]}" if found[1] == "this" else f"the {found[2]} after next",
            "after next",
        ),
        (r"\b(?:the )?first half of the week,? (?:any|every|most|each) weeks?\b", "mondays to wednesdays", "half"),
        (
            r"\b(?:the )?(?:second|last|latter|other) half of the week,? (?:any|every|most|each) weeks?\b",
            "thursdays to fridays",
            "half",
        ),
        (
            (
                rf"\b({WEEKDAY}s?|mornings|afternoons|evenings|weekends|weekdays|{POINT}) (?:is|are) (out|no "
                rf"good|a no|no use),? (?:and )?(?:so|neither) "
                rf"(?:is|are) ({WEEKDAY}s?|mornings|afternoons|evenings|weekends|weekdays|{POINT})"
            ),
            r"\1 and \3 are out",
            "so neither",
        ),
        (
            rf"\b(?:towards |at |near )?(?:the )?(?:back|tail|far|latter) (?:end |part )?of (?={MONTH}\b)",
            "late ",
            "back tail far latter",
        ),
        (
            r"\b(this (week|month))\b([^.;!?]{1,40}?)\bnext(?=\W*\Z|[,.;!?]| (?:is|would|works|please|one|instead)\b)",
            r"\1\3next \2",
            "next",
            "this",
        ),
        (
            (
                rf"\b(\d\d?(?:st|nd|rd|th)?) (?:of )?{MONTH},? (?:(?:no|sorry|i mean|i meant|oops|wait|not) ?,? "
                rf"?){{1,3}}"
                rf"({MONTH})\b"
            ),
            r"\1 \2",
            "no sorry mean meant oops wait",
        ),
        (r"\b(?:the )?end of (?:the |my )?working day\b", "the end of the day", "working"),
        (
            rf"\b(?:no|not) (?:sooner|earlier) than ({SPAN})(?: away| from now| time| from today)?(?=\W*\Z|[,.;!?])",
            r"from \1 from now",
            "sooner earlier",
        ),
        (
            r"\blate morning(?:s)?(?:,| or| ?/| and)? ?(?:the )?early afternoon(?:s)?\b",
            "between 11 and 2",
            "late",
        ),
        (
            rf"\b(?:straight|right|just|shortly|soon|immediately|directly) after (?={POINT})",
            "after ",
            "after",
        ),
        (rf"\b(?:just|right|shortly|straight) before (?={POINT})", "before ", "before"),
        (
            (
                rf"(?:\A([^.;!?\d]{{0,60}}?)\b(?:on|is|s|for) )?\b({POINT}),? (?:so |and )?(?:nothing|not|no|"
                rf"avoid|cant do|not free|nowt|none)(?: at all| free)?"
                r"(?: in| on| for)? that week\b"
            ),
            lambda found: aside(found[1], f"not the week of {found[2]}"),
            "week",
            "nothing not no avoid cant nowt none",
        ),
        (
            (
                rf"(?:\A([^.;!?\d]{{0,60}}?)\b(?:on|is|s|for) )?\b({POINT}),? (?:so |and )?(?:any ?day|any ?time|"
                rf"some ?time|anything|whenever)(?: else)? "
                rf"(?:in |during |on )?"
                r"that (week|weekend)(?: after(?: it| that)?)?\b"
            ),
            lambda found: aside(found[1], f"the {found[3]} of {found[2]}"),
            "that",
        ),
        (r"\bnew years?(?: day)? bank holiday\b", "new years day", "bank"),
        (r"\bbetween the hours of\b", "between", "hours"),
        (r"\bwithin the (fortnight|month)\b", r"within 1 \1", "within"),
        (
            (
                r"\bafter ((?:two|three|four|five|six|\d{1,2}) (?:days|weeks|months)|(?:a|one) (?:week|fortnight|"
                r"month))(?=\W*\Z|[,.;!?])"
            ),
            r"from \1 from now",
            "after",
        ),
        (
            r"\ba (?:good|full|clear|whole) (week|fortnight|month) (?=from|after|before)",
            r"1 \1 ",
            "good full clear whole",
        ),
        (
            rf"\bnow(?: if (?:you can|possible|poss))?,? (?:or|otherwise|if not) (?=tomorrow|{POINT})",
            "today or ",
            "now",
        ),
        (
            (
                rf"\bnot (?:over |at |during |on )?({POINT})(?: week| weekend| itself)?,? (?:but |so )?(?:maybe "
                rf"|rather |"
                rf"perhaps |how about )?(?:the )?(day|week|weekend|{WEEKDAY}) (after|before|following)(?: that| it)?"
                r"(?=\W*\Z|[,.;!?])"
            ),
            lambda found: f"the {found[2]} {'before' if found[3] == 'before' else 'after'} {found[1]}",
            "not",
            "after before following",
        ),
        (
            r"\b(?:the )?(\d\d?)(?:st|nd|rd|th) of the (\d\d?)(?:st|nd|rd|th)\b",
            lambda found: f"{found[1]}/{found[2]}" if int(found[2]) <= _MONTHS else found[0],
            "of",
        ),
        (rf"\b(weeks?|fortnight) come (?={WEEKDAY}\b)", r"\1 on ", "come"),
        (
            (
                rf"\b(?:in |during |over )?(?:the )?(?:last |final |whole )?(?:week (?:leading|running)|run)[ -]up to"
                rf" ({POINT})"
            ),
            r"from 7 days before \1 to the day before \1",
            "up",
        ),
        (rf"\b(?:around |about )?(?<!this )(?<!that )({MONTH}) time\b", r"in \1", "time"),
        (
            r"\b(march|may|spring|summer|autumn|winter) (?:some ?time|any ?time)\b",
            lambda found: f"in {'' if found[1] in ('march', 'may') else 'the '}{found[1]}",
            "sometime anytime some any",
        ),
        (
            (
                r",? (?:or |and |but )?(?:failing that|if not(?: that)?|otherwise|or else)[, ]{1,2}(?:then |"
                r"maybe )?(?=(?:the |this "
                rf"|next |on |in |early |late |mid |start of |end of |first |last |any ){{0,3}}(?:{POINT}|"
                rf"{MONTH}\b|week\b|weekend\b|"
                rf"{WEEKDAY}s\b|day\b|mornings?\b|afternoons?\b|evenings?\b))"
            ),
            lambda found: found[0] if _REFUSED.search(found.string[: found.start()]) else " or ",
            "failing if otherwise else",
        ),
        (
            r"\b(?:back|forward|on|out) (?=(?:an?|one|two|three|\d{1,2}) (?:days?|weeks?|fortnight|months?) from )",
            "",
            "from",
        ),
        (
            (
                rf"\b({POINT}),? (?:or |give or take |plus or minus )(an?|one|two|three|\d{{1,2}}) days?"
                r"(?: (?:either side|either way|each way|each side|or so))?(?=\W*\Z|[,.;!?])"
            ),
            r"\2 days either side of \1",
            "or",
            "day days",
        ),
        (
            r"\b(days?|weeks?|fortnight|months?) (later|earlier) than\b",
            lambda found: f"{found[1]} {'after' if found[2] == 'later' else 'before'}",
            "than",
        ),
        (
            (
                r"\b(?:i|we) (?:was|were) (?:told|advised) (?=(?:\d{1,2}|two|three|four|five|six|a|one) ?(?:to|-|"
                r"or)? ?(?:\d{1,2} )?"
                r"(?:days?|weeks?|months?|fortnight))"
            ),
            "in ",
            "told advised",
        ),
        (r",? as that(?:s| is) when [^.;?!]{1,40}(?=\W*\Z)", "", "when"),
        (
            rf"\bnot this (?:coming )?({WEEKDAY}),? (?:but )?next \1\b",
            r"next \1",
            "not",
            "next",
        ),
        (
            (
                r"\b(?:push|move|put|bring) (?:it|them|that) (?:a|an|one|two|three|\d{1,2}) (?:days?|weeks?|fortnight|"
                rf"months?) from (?={POINT})"
            ),
            lambda found: f"{' '.join(found[0].split()[2:4])} after ",
            "push move put bring",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def about_whichever_day(said: str) -> str:
    """The words, with what is said around a day put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
