"""What a tale leaves of the days: "I fly on the 20th, it needs to be before I go" is "before the 20th", "tomorrow's no
good, the day after" the day after it, "due again in February, the first week of that" that week.

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

from conversations.understanding.when.plainly import (
    DAY,
    END,
    MONTH,
    NTH,
    POINT,
    Rows,
    by_word,
    ending,
    put_plainly,
)
from conversations.understanding.words.needs import gated

_ONE = r"(?:i|we|im|were|ive|weve|he|she|hes|shes|they|theyre|(?:my|our) [a-z]+)"
_WORD = (
    r"(?: (?!(?:come|can|could|like|want|need|book|see|be|do|free|prefer|before|after|or|not|on|until|till|"
    r"by)\b)[a-z]+)"
)
_GOING = (
    r"(?:go|goes|going|fly|flies|flying|leave|leaves|leaving|start|starts|starting|travel|travelling|traveling|move|"
    r"moves|moving|sail|sailing|head|heading|off|away|emigrating)"
)
_BAD = (
    r"(?: is|s|is|are| would be| looks)?(?: just| really| probably)? (?:no good|no use|not good|"
    r"not any good|out|a no|no|bad|full|"
    r"a write ?off|hopeless|impossible|a nightmare|too busy|manic|busy)(?: for me| for us)?"
)
_NOT_THEN = rf"(?:not (?:on )?(?P<no>{POINT}(?: monday)?)|(?P<bad>{POINT}(?: monday)?){_BAD})"
_SO = r"[,.;]? (?:so |but |maybe |what about |how about |could we do |can we do |then )?"

_BUT = r"not|except|but not|other than|apart from|bar|excluding|avoid|avoiding"
_SO_FROM = (
    rf"(?:(?:from|after|on or after|not before) {POINT}|"
    rf"{POINT},? (?:onwards?|on|or (?:later|after)|and after)(?: please)?{END})"
)

_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            (
                rf"\b(?P<bound>before|by|after|until|till) (?P<month>{MONTH}) (?P<day>\d\d?(?:st|nd|rd|th)?),? as "
                r"(?=(?:i|im|ill|we|were|well|my|our|he|she)\b)"
            ),
            r"\g<bound> \g<day> \g<month>, as ",
            "as",
            "#",
        ),
        (
            (
                r"\bafter (?:(?:my|the|our|his|her) )?(?!(?:on|at|before)\b)[a-z]+(?: [a-z]+){0,2}?,? "
                rf"(?:so|hence|therefore)(?: any ?(?:time|day)| it is| thats| that is)?,? (?={_SO_FROM})"
            ),
            "",
            "after",
            "so hence therefore",
        ),
        (
            (
                rf"\b(?P<no>{_BUT})(?: for| on)? (?:my|our|his|her|the)(?: [a-z]+){{1,3}}? days?,? "
                rf"(?:which|that|they)(?: are|s|re)?(?: always| usually| on){{0,2}} (?={DAY}\b)"
            ),
            r"\g<no> ",
            "which that they",
            "day days",
        ),
        (
            (
                rf"\b{_ONE}{_WORD}{{0,3}} ?{_GOING}{_WORD}{{0,6}} on (?P<day>{POINT})(?:,? (?!(?:before|"
                rf"after|(?:weeks?|days?|weekend|months?) before)\b)[a-z]+){{0,10}},? "
                rf"before(?: (?:that|then|it|(?:i|we|he|she|they) (?:go|goes|leave|leaves|fly|start|starts|"
                rf"travel|set off)))?"
                rf"{END}"
            ),
            r" ; before \g<day>",
            "before",
            "on",
        ),
        (
            (
                rf"\b{_NOT_THEN}{_SO}(?:the )?(?:day after|next day|following day)(?: that)?(?=\W*\Z|"
                rf"[,.;!?]| (?:please|at|"
                rf"about|around)\b)"
            ),
            lambda found: f"the day after {found['no'] or found['bad']}",
            "day",
        ),
        (
            rf"\b(?:not next week|next week{_BAD}){_SO}(?:the )?(?:week|one) after(?: that)?{END}",
            "the week after next",
            "next",
        ),
        (
            (
                rf"\b(?:not this week|this week{_BAD}){_SO}(?=(?:the )?(?:any ?day|any ?time|anything|"
                rf"some ?time|early|late) next\b)"
            ),
            "",
            "this",
        ),
        (
            rf"\b(?:this|next) week{_BAD}{_SO}(?=(?:the )?(?:week (?:commencing|of|beginning|starting)|w ?/? ?c)\b)",
            "",
            "week",
        ),
        (r"\bany ?day next(?=(?: except| but| bar| apart| other than)|\W*\Z|[,.;!?])", "any day next week", "next"),
        (r"\b(?:the )?eve of christmas eve\b", "23 december", "eve"),
        (
            (
                rf"\b(?:in|till|until|til) ({MONTH})(?: please| really| i think)?,? (?:so |and |maybe |"
                rf"preferably |ideally )?"
                rf"(?:in |during )?(?:the )?({NTH}) week(?: of (?:that|it|the month))?{END}"
            ),
            r" ; the \2 week of \1",
            "week",
        ),
        (
            (
                rf"\b(?:is|s|are) (?:on )?(?P<day>{POINT}),? so not then,? (?:but )?any (?:other )?(?:day|"
                rf"time) (?:that|in that) week"
            ),
            r" ; the week of \g<day> except \g<day>",
            "week",
        ),
        (
            (
                rf"\b(?:comes?|coming|arrives?|arriving|visits?|visiting|is|are|"
                rf"gets? here)(?: (?!on\b)[a-z]+){{0,4}} on "
                rf"(?P<one>{POINT}),? (?:and |until |then )?(?:goes|going|go|leaves|leaving|flies|flying|heads|is off)"
                rf"(?: back| home| again| off)? on (?P<two>{POINT}),? (?:so |and )?(?:some ?time |any ?time |ideally )?"
                r"(?:while|when|whilst|during)(?: [a-z]+){1,3}? (?:here|over|staying|down|with (?:me|us)|"
                r"home|around|about|that)"
                r"(?: (?:would be|is|if|please|best|ideal|good|possible|great)){0,3}"
            ),
            r" ; from \g<one> to \g<two>",
            "on",
            "while when whilst during",
        ),
        (
            (
                r"\bmon(?:day)?s? ?(?:to|-|till|until|through) ?fri(?:day)?s? (?=(?:lunch ?times?|mornings|"
                r"afternoons|evenings)\b)"
            ),
            "weekdays ",
            "fri friday fridays",
        ),
        (
            (
                r"\b(?:the )?(?:very )?first (?:day|date|appointment|slot|one) (?:that )?(?:youre|you are|"
                r"your) (?:back |next )?"
                r"open (?:again )?(?=after\b)"
            ),
            "as soon as possible ",
            "open",
        ),
        (
            (
                rf"\b(?:the )?(?:first|next|soonest|earliest) ({DAY}) (?:that )?(?:youve(?: got)?|"
                rf"you have(?: got)?|you can do|"
                rf"you can|going|available)(?: free| available| going)?{END}"
            ),
            lambda found: f"any {found[1]}, as soon as possible",
            "first next soonest earliest",
        ),
        (r"\b(any ?day|any ?time|all day) but (?=(?:i|im|ill|ive|we|he|she|it|its|only)\b)", r"\1, ", "but"),
        (
            (
                r"\b(?:any ?time|all day|anything) but (?:the )?(morning|afternoon|evening)s?(?: is| are| would be)? "
                r"(?:better|best|preferred|easier|ideal)\b"
            ),
            r"in the \1",
            "but",
        ),
        (r"\blate(?:r)? on in the day\b", "late in the day", "late later"),
        (r"\beither side of lunch(?: ?time)?\b", "before 12 or after 2pm", "lunch lunchtime"),
        (
            (
                r"\b(?:when|while) its? (?:still )?(?:day)?light(?: out(?:side)?)?\b|\b(?:in|"
                r"during) (?:the )?day ?light(?: hours)?\b|"
                r"\bnot (?:when its |in the |after )dark\b"
            ),
            "before 4pm",
            "light daylight dark",
        ),
        (
            rf"\b{DAY} (?:i dont work|im off|i am off|(?:is|are) my days? off),? so (?=(?:this|next|the|any|maybe)\b)",
            "",
            "work off",
        ),
        (
            (
                rf"\b(?:he|she|they|who) (?:can )?only (?:has|have|does|do|drives?|works?|free|comes?|got|"
                rf"gets?)(?: on)? "
                rf"(?=(?:{DAY}(?: (?:and|or) )?){{1,3}}{END})"
            ),
            " ; only ",
            "only",
        ),
        (
            r"\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d\d?(?:st|nd|rd|th)) |\d )early as\b",
            r"\1early",
            "early",
        ),
        (
            rf"\b({DAY}) (\d\d?) (?=at (?:\d|half|quarter|noon|ten|nine))",
            lambda found: f"{found[1]} the {found[2]}{ending(int(found[2]))} ",
            "at",
            "#",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def before_going(said: str) -> str:
    """The words, with what a tale leaves of the days put plainly."""
    return put_plainly(said, _TABLE, _BY_WORD)
