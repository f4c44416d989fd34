"""What is said besides a day or an hour: "im up at 5 anyway", "no others", "or if not 11", "any day next week but ...".

A table like those of the roundabout words, read before them. It must never read a meaning, nor know today's date.
"""

from __future__ import annotations

import re

from conversations.understanding.when.plainly import (
    A_TIME,
    MONTH,
    MONTHS,
    POINT,
    WEEKDAY,
    Rows,
    by_word,
    every,
    put_plainly,
)
from conversations.understanding.words.expression import expression
from conversations.understanding.words.needs import gated

_ENDS = r"(?=\W*\Z|[,.;!?])"
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|"
    r"thirtieth|\d\d?(?:st|nd|rd|th)|last|end|start|middle|beginning)"
)
_SPELL = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|ten|twelve|\d{1,2}|a couple of) (?:days?|weeks?|fortnights?|"
    r"months?)"
)
_CLOCK = r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| oclock)?|half \w+|noon|midday)"
_MERIDIEM = expression(r" ?(?:[ap]m|oclock)\Z")
_LISTED = rf"{WEEKDAY}s?(?:(?:,? and |,? or |, ?| ?& ?){WEEKDAY}s?){{0,4}}"
_WEEKDAY = expression(rf"\b{WEEKDAY}")
_DAYS = (
    r"(?:any|every|each|all|most|whichever) ?(?:of the )?(?:days?|time|weekdays?|mornings?|afternoons?|evenings?|"
    r"dates?)"
)


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


def _of_month(found: re.Match[str]) -> str:
    """A day and a month, both by number."""
    month = int(found[2])
    return f"{found[1]} {MONTHS[month - 1]}" if 1 <= month <= len(MONTHS) else found[0]


_WORKS = r"(?:office|work|shop|schools?|nursery|place|factory|business|college|uni)"
_DEAD = (
    r"(?:the |that |those |them )?(?:twixmas|betwixmas|crimbo limbo|dead (?:days?|week)(?:,? (?:between|before|"
    r"after|of|at)"
    r" (?:the )?(?:christmas|xmas|new years?|year)(?: (?:and|to) (?:the )?new years?)?)?)"
)

_IF_OPEN = (
    r",? \bif (?:youre|you are|your|ur|you|u r|u are|its|it is|the clinic is|theyre) (?:actually )?(?:open|working|"
    r"there)"
    r"(?: (?:on )?(?:that day|then|(?:sun|satur|mon|tues|wednes|thurs|fri)days?|weekends|bank holidays))?,? "
)

_BUSY_AGAIN = (
    r"(?:im |i am |ill be |were |we are )?(?:back (?:at|in|to) (?:work|school|uni|university|college|the office|"
    r"nursery)|"
    r"(?:starting|started|start) (?:back |a |my )?(?:at )?(?:new )?(?:work|job|school|uni|college|course)(?: again)?)"
)
_OF_MONTHS = (
    r"(?:(?:in |during )?(?:(?:this|next|the following) (?:week|month)|(?:january|february|march|april|may|june|july|"
    r"august|september|october|november|december)))"
)
_NO_HURRY = (
    r"(?:no|not in a|not in any|in no|theres no|there is no|not) (?:great |particular |real )?(?:rush|hurry|"
    r"urgen(?:cy|t))|"
    r"whenever|when(?:ever)? you can|any ?time|some ?time|i dont mind when|not fussed when|when suits you"
)
_TABLE: Rows = tuple(
    (gated(pattern, *needs), to)
    for pattern, to, *needs in (
        (
            rf"{_IF_OPEN}(?:else |otherwise |if not,? |failing that,? |or else |or )(?:then )?",
            " or ",
            "open working there",
        ),
        (
            (
                rf"\b(?P<day>{POINT}){_IF_OPEN}(?:(?:prob|probs|probably|prolly) not,? |i doubt it,? |doubt it,? |"
                r"doubtful,? )?(?:so |or |else |otherwise |if not ){1,2}(?:then )?(?:whatever|whichever|the|any|"
                r"anything|"
                r"whenever)(?: (?:day|one|slot|time))?(?: (?:is|s|comes|you have|available|free))? (?:next|after|"
                r"following)(?: (?:that|it|available|day|one|free|slot|after)){0,2}(?=\W*\Z|[,.;!?])"
            ),
            r"from \g<day> soonest",
            "open working there",
        ),
        (
            (
                rf"\A{_BUSY_AGAIN} (?:{POINT}|this week|now)(?: now)?,? (?:and )?(?:so|therefore|hence) (?:its |it "
                rf"is |it "
                r"has to be |it would have to be |i can |i could )?(?=(?:only |just )?(?:do |make |come )?(?:evenings?|"
                r"mornings?|afternoons?|weekends?|lunch ?times?|late|early|after \d|before \d|after work|before "
                r"work)\b)"
            ),
            "",
            "back start starting started",
            "so therefore hence",
        ),
        (
            (
                r"\A(?:hi |hello |hey |ok |well |oh )?(?:(?:its|it is|it|this|that|she|he)(?:s| has)? )?(?:got to|"
                r"gotta|gotto|"
                r"got2) (?:be|come|happen|go|do)(?: seen| done| sorted| some ?time| any ?time)? (?=(?:before|after|"
                r"by|on|in|"
                rf"at|this|next|from|within|between|until|{POINT})\b)"
            ),
            "must be ",
            "got gotta gotto got2",
        ),
        (
            (
                rf"\b(?P<span>{_OF_MONTHS})(?: some ?time| any ?time)?,? (?:(?:{_NO_HURRY}),? ){{1,2}}(?:but |just |"
                rf"though |"
                rf"as long as its |if its |only )?(?:on )?(?:an? |any )(?P<day>{WEEKDAY})(?P<part> (?:mornings?|"
                rf"afternoons?|"
                rf"evenings?))?{_ENDS}"
            ),
            lambda found: f"{every(found['day'])}{found['part'] or ''} {found['span']}",
            "rush hurry urgency urgent whenever when anytime sometime any some mind fussed",
        ),
        (
            (
                rf"\b(?P<day>{POINT}|the last day of (?:the month|this month|next month|{MONTH})),? (?:or|and) "
                rf"(?:maybe |even "
                rf"|else |possibly |perhaps )?(?:on )?(?:the )?(?:day|one) before(?: (?:it|that|then|this))?{_ENDS}"
            ),
            r"\g<day> or the day before \g<day>",
            "before",
        ),
        (
            rf"\b(?:any|an?|some|most|every|each) (morning|afternoon|evening)s? (after|before) (?={POINT}|{MONTH}\b)",
            r"\1s \2 ",
            "morning mornings afternoon afternoons evening evenings",
        ),
        (
            (
                r"\bbefore (?:all )?(?:the|these|those) bank holidays"
                rf"(?: (?:weekends?|start|begin|hit|come|arrive|kick off|are here))?{_ENDS}"
            ),
            "before the next bank holiday",
            "holidays",
        ),
        (
            (
                rf"\b(?:for |in )?(?P<many>{_SPELL})(?: time| from (?:now|today)| hence)?,? (?:on |at )?(?:the "
                rf")?(?:same|this) day(?: of the week)?(?: as "
                rf"(?:today|now|this))?{_ENDS}"
            ),
            r"\g<many> from today",
            "day",
        ),
        (
            (
                rf"\b(?:the )?same day(?: of the week)? as (?:today|now),? (?:but )?(?:in )?(?P<many>{_SPELL})(?: "
                rf"time)?{_ENDS}"
            ),
            r"\g<many> from today",
            "day",
        ),
        (
            (
                rf"\b(?P<day>{POINT})(?: (?:in the )?(?:mornings?|afternoons?|evenings?))?[,.;]? (?:or |well |and |"
                rf"oh )?(?:or "
                r")?(?:actually |really |in fact |come to think of it )?(?:the )?(?:whole|all|any ?time)(?: of| day| "
                r"on)?(?: "
                rf"the)? (?:(?P<same>{POINT})|it|that day|day)(?: day)?(?: is| s| would be| will be)? (?:fine|ok|"
                rf"okay|good|"
                rf"free|possible|all right|alright|great|works)(?: (?:too|as well|actually))?{_ENDS}"
            ),
            lambda found: found["day"] if (found["same"] or found["day"])[:3] == found["day"][:3] else found[0],
            "whole all any anytime",
        ),
        (rf"\b({_ORDINAL}) o'? (?=(?:the )?{MONTH})", r"\1 of ", "o"),
        (
            (
                rf"\b(?P<at>{A_TIME}(?: oclock)?)(?P<day>,? (?:on )?{POINT})?,? (?:or |but |and )?(?:if not|"
                rf"failing that|"
                rf"otherwise|or else|else)(?: that)?,? (?:then |maybe )?(?:at )?(?P<two>{_CLOCK}){_ENDS}"
            ),
            _either_hour,
            "if failing otherwise else",
        ),
        (
            (
                r"(?<=[a-z0-9]),? (?:as |because |cos |since )?(?:(?:im|i am|ill be|i will be|were|we are|i|we)"
                r"(?: (?:always|usually|normally|already|often))?|(?:the|my|our) [a-z]+) (?:up|awake|out of bed|in "
                r"bed|"
                r"asleep|"
                r"(?:get|gets|wake|wakes) (?:me |us )?up|wake|go to (?:bed|sleep)|start work)(?: and about| early)? "
                rf"(?:at|from|by|before|since|around) {A_TIME}(?: oclock)?(?: ?anyway| any way| most days| every "
                rf"?day)?"
                r"(?=\W*\Z|[.;!])"
            ),
            "",
            "up awake bed asleep wake sleep work",
        ),
        (
            rf"\b({WEEKDAY}) com(?:e|ing) (?:an? |one |1 )?((?:(?:two|three|2|3) )?(?:week|fortnight)s?)\b",
            lambda found: f"{'' if ' ' in found[2] else 'a '}{found[2]} on {found[1]}",
            "come coming",
        ),
        (
            (
                r"\b(?:not|nothing|nowt|none|no (?:appointments?|slots?)|dont (?:want|need|book) (?:it|one|me|"
                r"anything|"
                r"to come|"
                rf"that))(?: any)? (?:before|until|till)(?: at least| another)? (?P<many>{_SPELL})(?: time)?{_ENDS}"
            ),
            _hence,
            "before until till",
        ),
        (
            (
                r"\A(?:my |our |the |his |her )?(?:late |early |night |day )?(?:shifts?|work|school|college|uni|"
                r"lectures?|"
                r"lessons?|class|classes|job|course|practice|training|nursery)(?: (?:only|usually|always|normally))? "
                rf"(?:ends?|finish(?:es)?|is over|stops?) (?:at |by )?(?P<at>{A_TIME})(?:,? (?:on )"
                rf"?(?P<days>{_LISTED})"
                rf")?\W*\Z"
            ),
            _after_work,
            "end ends finish finishes over stop stops",
        ),
        (
            (
                r"(?<=[a-z0-9]),? (?:and |but )?(?:no|none|nothing|not any) (?:others?|else|other (?:days?|times?|"
                r"ones?|dates?))"
                r"(?: please| thanks)?(?=\W*\Z|[,.;!])"
            ),
            "",
            "others other else",
        ),
        (
            r",? (?:but |just )?not (?:before|until|till) (?:the )?lunch(?: ?time)?\b(?! on)",
            " from noon",
            "lunch lunchtime",
        ),
        (
            r"(?<=[a-z0-9]),? (?:but |just )?not after (?:the )?lunch(?: ?time)?\b(?! on)",
            " before lunch",
            "lunch lunchtime",
        ),
        (
            (
                rf"\b({WEEKDAY}),? (?:but )?not (?:tomorrow|this(?: coming)? one|the coming one),? (?:but |so |"
                rf"rather )"
                rf"?(?:the )?"
                rf"(?:one|{WEEKDAY}|week) after(?: that)?\b"
            ),
            r"a week on \1",
            "not",
            "after",
        ),
        (
            (
                rf" when (?:the |my |our |his |her |your )?{_WORKS}(?: is| are|s)? (?:all )?(?:shut|closed|off|out|"
                rf"quiet)\b"
            ),
            "",
            "shut closed off out quiet",
        ),
        (
            (
                rf"\b((?:not|no|never|cant do|cant come)(?: on)? ({WEEKDAY})s?)(?:,|;|\.| as| because| cos){{1,3}} ?"
                r"(?:on |"
                rf"every )?\2s?"
                r" (?:is|are|i|im|we|he|she|its|s) [^.,;!?]{1,60}"
            ),
            r"\1",
            "not no never cant",
        ),
        (
            (
                rf"\b(?:forget|scrap|skip|never mind|cant do|no to|not)(?: on)? ({POINT}),? (?:but |and |so )"
                rf"?(?:what "
                rf"about|how "
                rf"about|maybe|make it|lets (?:do|say)|try|can (?:i|we) (?:do|have)|could (?:i|we) (?:do|have)) "
                rf"(?:the )?"
                rf"(day|week|weekend|{WEEKDAY}) (after|before|following)(?: that| it)?\b"
            ),
            r"the \2 \3 \1",
            "after before following",
        ),
        (r"\b(?:on )?(?:the )?day (\d\d?),? (?:of|in) (?:the )?month (\d\d?)\b", _of_month, "month", "#"),
        (
            (
                rf"\b({POINT})(?: is| falls| lands|s)(?: on)? (?:an? )?{WEEKDAY}(?: this year)?(?:,? (?:isnt it|is "
                rf"it "
                rf"not|innit|i "
                r"think|i believe|right|yes))?,? (?=so (?:maybe |the |on |how about ){0,3}(?:day|week|weekend) "
                r"(?:after|before))"
            ),
            r"\1, ",
            "after before",
        ),
        (
            (
                rf"\b(\d\d?(?:st|nd|rd|th)?|first|second|third|last)( of|) {MONTH}\W{{1,4}}{MONTH}\W{{1,4}}(?=\1\2 "
                rf"{MONTH}\b)"
            ),
            "",
            "<month>",
        ),
        (rf"\b{_DEAD}(?:, (?:whatsit|{_DEAD}))*", "27 december to 31 december", "twixmas betwixmas limbo dead"),
        (r"(?<=[a-z] )(\d{1,2})(ok|okay|alright|pls|please|possible)\b", r"\1 \2", "#"),
        (r"\bthe (?:morn s|morns|morn|morning s|mornings?) (?:morn|morning)\b", "tomorrow morning", "morn morning"),
        (
            (
                rf"\b({_DAYS}(?: (?:in|of|on|during|over|that|this|next|the|week|weekend|month|coming|\d\d?(?:st|"
                rf"nd|rd|th)?|{MONTH})){{0,6}}),? but (?:not )?(?:on |for )?(?=(?:the )?(?:{POINT}|{WEEKDAY}s?\b))"
                r"(?![^.;!?]{0,25}\b(?:best|better|preferred|preferably|ideal|ideally|easier)\b)"
            ),
            r"\1 except ",
            "but",
        ),
    )
)
_BY_WORD = by_word(_TABLE)


def said_besides(said: str) -> str:
    """The words, with what is said besides put plainly, or left out."""
    return put_plainly(said, _TABLE, _BY_WORD)
