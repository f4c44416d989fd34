"""What is said besides a day or an hour: "im up at 5 anyway", "no others", "or if not 11", "any day next week but ...".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import A_TIME, MONTH, POINT, WEEKDAY, Rows, by_word, every, put_plainly
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_ENDS = r"(?=\W*\Z|[,.;!?])"
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|"
    r"thirtieth|\d\d?(?:st|nd|rd|th)|last|end|start|middle|beginning)"
)
_SPELL = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|ten|twelve|\d{1,2}|a couple of) (?:days?|weeks?|fortnights?|months?)"
)
_CLOCK = r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| oclock)?|half \w+|noon|midday)"
_MERIDIEM = expression(r" ?(?:[ap]m|oclock)\Z")
_LISTED = rf"{WEEKDAY}s?(?:(?:,? and |,? or |, ?| ?& ?){WEEKDAY}s?){{0,4}}"
_WEEKDAY = expression(rf"\b{WEEKDAY}")
_DAYS = r"(?:any|every|each|all|most|whichever) ?(?:of the )?(?:days?|time|weekdays?|mornings?|afternoons?|evenings?|dates?)"


def _either_hour(found: re.Match[str]) -> str:
    """Two hours of one day; the second is of the same half of it, where it does not say."""
    half = _MERIDIEM.search(found["at"])
    two = found["two"] if not half or not found["two"].isdecimal() else f"{found['two']}{half[0]}"
    return f"{found['at']} or {two}{found['day'] or ''}"


def _after_work(found: re.Match[str]) -> str:
    """When work is over, on each of the days that are named."""
    days = " and ".join(every(one) for one in _WEEKDAY.findall(found["days"] or ""))
    return f"{days} after {found['at']}".strip()


def _hence(found: re.Match[str]) -> str:
    """From so long after today on."""
    many = found["many"].removeprefix("an ").removeprefix("a ")
    return f"from {many if many[0].isdecimal() or ' ' in many else f'1 {many}'} from now"


_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (rf"\b({_ORDINAL}) o'? (?=(?:the )?{MONTH})", r"\1 of ", "o"),
        (
            rf"\b(?P<at>{A_TIME}(?: oclock)?)(?P<day>,? (?:on )?{POINT})?,? (?:or |but |and )?(?:if not|failing that|"
            rf"otherwise|or else|else)(?: that)?,? (?:then |maybe )?(?:at )?(?P<two>{_CLOCK}){_ENDS}",
            _either_hour,
            "if failing otherwise else",
        ),
        (
            r"(?<=[a-z0-9]),? (?:as |because |cos |since )?(?:(?:im|i am|ill be|i will be|were|we are|i|we)"
            r"(?: (?:always|usually|normally|already|often))?|(?:the|my|our) [a-z]+) (?:up|awake|out of bed|in bed|asleep|"
            r"(?:get|gets|wake|wakes) (?:me |us )?up|wake|go to (?:bed|sleep)|start work)(?: and about| early)? "
            rf"(?:at|from|by|before|since|around) {A_TIME}(?: oclock)?(?: ?anyway| any way| most days| every ?day)?"
            r"(?=\W*\Z|[.;!])",
            "",
            "up awake bed asleep wake sleep work",
        ),
        (
            rf"\b({WEEKDAY}) com(?:e|ing) (?:an? |one |1 )?((?:(?:two|three|2|3) )?(?:week|fortnight)s?)\b",
            lambda found: f"{'' if ' ' in found[2] else 'a '}{found[2]} on {found[1]}",
            "come coming",
        ),
        (
            r"\b(?:not|nothing|nowt|none|no (?:appointments?|slots?)|dont (?:want|need|book) (?:it|one|me|anything|to come|"
            rf"that))(?: any)? (?:before|until|till)(?: at least| another)? (?P<many>{_SPELL})(?: time)?{_ENDS}",
            _hence,
            "before until till",
        ),
        (
            r"\A(?:my |our |the |his |her )?(?:late |early |night |day )?(?:shifts?|work|school|college|uni|lectures?|"
            r"lessons?|class|classes|job|course|practice|training|nursery)(?: (?:only|usually|always|normally))? "
            rf"(?:ends?|finish(?:es)?|is over|stops?) (?:at |by )?(?P<at>{A_TIME})(?:,? (?:on )?(?P<days>{_LISTED}))?\W*\Z",
            _after_work,
            "end ends finish finishes over stop stops",
        ),
        (
            r"(?<=[a-z0-9]),? (?:and |but )?(?:no|none|nothing|not any) (?:others?|else|other (?:days?|times?|ones?|dates?))"
            r"(?: please| thanks)?(?=\W*\Z|[,.;!])",
            "",
            "others other else",
        ),
        (
            r",? (?:but |just )?not (?:before|until|till) (?:the )?lunch(?: ?time)?\b(?! on)",
            " from noon",
            "lunch lunchtime",
        ),
        (r"(?<=[a-z0-9]),? (?:but |just )?not after (?:the )?lunch(?: ?time)?\b(?! on)", " before lunch", "lunch lunchtime"),
        (
            rf"\b({_DAYS}(?: (?:in|of|on|during|over|that|this|next|the|week|weekend|month|coming|\d\d?(?:st|nd|rd|th)?|"
            rf"{MONTH})){{0,6}}),? but (?:not )?(?:on |for )?(?=(?:the )?(?:{POINT}|{WEEKDAY}s?\b))"
            r"(?![^.;!?]{0,25}\b(?:best|better|preferred|preferably|ideal|ideally|easier)\b)",
            r"\1 except ",
            "but",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def said_besides(said: str) -> str:
    """The words, with what is said besides put plainly, or left out."""
    return put_plainly(said, _TABLE, _BY_WORD)
