"""Words at the card of times that are free: which of them, from when until when, how near.

Tables, read by the steps of those cards.
"""

from __future__ import annotations

import re

from conversations.text.cards.pointing import NEARNESS
from conversations.understanding.words.expression import expression

AGREED = expression(
    r"\A\W*(?:(?:k|kk|ok|okay|yes|yeah|yep|right|fine|lovely|great|please|i['’]?ll (?:have|take|go for)|"
    r"(?:she|he|they|we)['’]?ll (?:have|take|go for)|i will (?:have|take)|let['’]?s (?:have|take|say|go for)|"
    r"go (?:for|with)|can i (?:have|take)|take|book|give me|make it|oh|well|then|um)\b[\s,.!]*){1,4}",
    re.IGNORECASE,
)
"""Words with which one of those on the list is taken: "k 2nd" is no day."""
AN_ORDINAL = expression(
    r"\A(?:(?:hmm+|um+|er|oh|well|ok|okay|yes|yeah|right|so|i think|then|go on|can i have|i['’]?ll (?:have|t"
    r"ake|go for)|"
    r"the one|make it|please)\b[\s,.!]{1,3}){0,4}(?P<sign>[^\w\s]{0,4}\s?)(?:the )?"
    r"(?:(?P<word>first|second|third|fourth|fifth|sixth)|(?P<figure>[1-6])(?:st|nd|rd|th))(?P<thing> (?:one|slot|ti"
    r"me|option))?(?P<down> (?:down|from the top|on the list))?"
    r"(?:[\s,.!]{1,3}(?:please|pls|thanks|ta|then|final answer|i think|will do|that['’]?ll do|is fine|it is|"
    r"dear|love|duck|"
    r"mate|for me|there|works|suits me|of (?:them|those|these)))*[^\w]{0,4}\Z",
    re.IGNORECASE,
)
"""One of the list, with words or a sign around it by which no day is meant; a bare "2nd" may be one."""
FIRST_FREE = expression(
    r"\A\W*(?:(?:ok|yes|i['’]?ll|i will|she['’]?ll|he['’]?ll|we['’]?ll|take|have|book|just|give me|please|"
    r"go for|the|whichever|"
    r"whatever|whatever['’]?s|whichever['’]?s|is|one)\b[\s,]*){0,6}"
    r"(?:soonest|earliest|(?<=the )early(?= one)|(?:1st|first|next) (?:avail\w*|free|possible|"
    r"you(?:['’]ve| have) "
    r"(?:got|free|available)?)|(?<=ever['’]s )(?:the )?(?:first|next|quickest)|(?<=ever is )(?:the )?(?:first"
    r"|next|quickest)"
    r"|(?<=evers )(?:the )?(?:first|next|quickest))"
    r"(?:[\s,]+(?:one|slot|time|appt|appointment|available|possible|please|pls|then|thanks|thank you|ta|cheers|"
    r"there is|"
    r"you have|you['’]?ve got))*\W*\Z",
    re.IGNORECASE,
)
"""The soonest of those that are listed, which is the first."""
_NTH = r"first|1st|second|2nd|third|3rd|fourth|4th|last|latest|late|earliest|early"
PLACES = NEARNESS | {"early": 0, "late": -1}
"""Which of a day's times each of these is."""
_THING = r"(?: (?:one|slot|time|appointment|appt))"
_DAY = r"(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?['’]?s?(?: (?:the )?[0-3]?\d(?:st|nd|rd|th)?)?"
OF_A_DAY = expression(
    r"\A\W*(?:(?:hmm+|um+|er|oh|well|ok|okay|yes|yeah|right|so|i think|then|go on"
    r"|can i have|i['’]?ll (?:have|take|go for)|i (?:take|want|would like|['’]d like)"
    r"|take|book|give me|make it|please)\b\W{1,3}){0,4}"
    rf"(?:(?:the )?(?:very )?(?P<nth>{_NTH}){_THING}?(?: you (?:have|['’]?ve got))?"
    rf" (?:of|on|for|in) (?:the )?(?P<day>{_DAY})(?: list| ones)?"
    rf"|(?:on )?(?:the )?(?P<first>{_DAY}),? (?:(?:the|my) )?(?:very )?(?P<then>{_NTH}){_THING})"
    r"(?:\W{1,3}(?:please|pls|thanks|thank you|ta|then|love|dear|will do|would do|is fine))*\W*\Z",
    re.IGNORECASE,
)
"""One by its place among those of a day: "the last one on Thursday"."""
IF = expression(r"\b(?:if|unless|provided|otherwise|as long as|so long as)\b", re.IGNORECASE)
"""What is taken only if something else is so, is not taken yet."""
CROWDED = expression(
    r"\b(?:over|double)[ -]?book\w*|\b(?:squeeze|fit|slot|sneak) (?:me|us|him|her|them|(?:the )?(?:pt|"
    r"patient)) in\b(?! (?:on|at|for|"
    r"tomorrow|before|after|next|this|any|when|some|earlier|later|sooner|one))",
    re.IGNORECASE,
)
"""Beside those that are free, one more."""
AN_HOUR = expression(
    r"\A\W*(?:the )?(?P<hour>[1-9]|[12]\d|3[01])(?: one| slot| please| pls| then)*\W*\Z", re.IGNORECASE
)
STILL_FREE = expression(
    r"\b(?:free|available|avail|going|ok|okay|alright|all right|possible|left|there|taken|open|gone|can|could"
    r"|please|pls"
    r"|i['’]?ll|i want|i would|i['’]?d|do me|works?)\b",
    re.IGNORECASE,
)
"""Words with which one that is asked about is wished for: "is the 9.20 still free"."""
NOBODY = expression(r"\b(?:nobody|no ?one|who (?:gets|wants|would|on earth|the hell)|hate[sd]?)\b", re.IGNORECASE)
"""Words with which a time is only complained of: "nobody wants Tuesday at 9.20"."""
FOUR_FIGURES = expression(
    r"(?<![\d:.£#])(?<![\d:.£#] )(?P<hour>[01]?\d|2[0-3])[ -]?(?P<minute>[0-5]\d)"
    r"(?![\d:.]| ?(?:quid|pounds?|ish)|[^\W\d_])",
    re.IGNORECASE,
)
"""A time without a mark between hour and minute: "the 1020", "the 10 20 one"."""
NO_CLOCK = expression(
    r"\b(?:number|code|pin|born|year|room|flat|house|phone|postcode|password|ref\w*)\b", re.IGNORECASE
)
"""What such figures are the number of, and no time."""
THE_ONE_AT = expression(
    r"\bthe (?P<hour>\d{1,2}|seven|eight|nine|ten|eleven|twelve) (?:one|slot)\b(?! (?:on|of) the list)", re.IGNORECASE
)
"""One by its hour alone: "the 9 one"."""
ONE_AFTER = expression(
    r"(?<!not )\b(?:the|that) (?:one|slot|time)(?: straight| right| just| directly)? after(?: (?:that|it|this)(?: one)?"
    r"| (?:the )?\d{1,2}[.:]\d\d(?: one)?)?(?:\W{1,3}(?:please|pls|thanks|thank you|ta|then|instead|will do|would do"
    r"|is fine))*\W*\Z|(?<!not )\bthe next (?:one|slot|time)(?: after(?: that| it)?)?(?:\W{1,3}(?:please|pls|thanks"
    r"|thank you|ta|then|instead|will do|would do|is fine))*\W*\Z",
    re.IGNORECASE,
)
"""The one that follows a time that is named: "I can't get there for 9.20, make it the one after"."""
A_CLOCK = expression(r"(?<![\d.:])(?P<hour>\d{1,2})[.:](?P<minute>[0-5]\d)(?!\d|[.:]\d)")
INSTEAD_OF_ONE = expression(
    r"(?<=\d) (?:instead of|rather than) (?:the |at )?\d{1,2}[:.]\d\d\b(?! (?:on|next|this|the)\b)", re.IGNORECASE
)
"""One of the list beside another hour that is liked better, which is not left out by it."""
THERE_BY = expression(
    r"\b(?P<cannot>(?:can['’]?t|cant|cannot|can not|could ?n['’]?t|won['’]?t) (?:get|be|come|make it))"
    r"(?: (?:over|up|down|all the way))? (?:to|in|at) (?!(?:for|by|before|till|until)\b)[^\W\d_]{3,20}(?= (?:for|by|"
    r"before|till|until) \d)",
    re.IGNORECASE,
)
"""By when somebody cannot be at a place, which denies that time and no place."""
NEXT_WEEK_INSTEAD = expression(
    r"\A\W*(?:(?:no|oh|sorry|actually|um|please|can (?:we|you|i) (?:do|have)|could (?:we|you|i) (?:do|have)|make it|"
    r"have)"
    r"\b\W*){0,4}(?:(?:the )?next week,? (?:instead|rather)|(?:instead|rather|(?:i['’]?d|i would) rather)(?: have|"
    r" do)?,? next week)"
    r"(?:\W{1,3}(?:please|pls|then|thanks|thank you))*\W*\Z",
    re.IGNORECASE,
)
"""Another week than the one of which the times are shown."""
OR = expression(r"\bor\b", re.IGNORECASE)
EITHER = expression(r"\b(?:either|don['’]?t mind|whichever|not fussed|not bothered|any of)\b", re.IGNORECASE)

UNTIL = expression(
    r"\A\W{0,3}(?:any ?time )?(?:before|by|until|til|till|up to|earlier than|no later than)\b", re.IGNORECASE
)
BOUND = expression(
    r"\A\W{0,3}(?:any ?time )?(?:before|by|until|til|till|up to|earlier than|no later than|after|from|since|past"
    r"|later than|starting|only after)\b",
    re.IGNORECASE,
)
"""A bound that leaves one side of an hour, and denies nothing."""
SINCE = expression(
    r"\A\W{0,3}(?:any ?time )?(?:not|after|from|since|past|later than|no earlier than|starting|only after|except)\b",
    re.IGNORECASE,
)

NEAR = expression(
    r"\b(?:nearest|closest|(?:which|one|ones|place|clinic)\b.{0,20} (?:near|close to|closer|nearer))\b", re.IGNORECASE
)
POSTCODE = expression(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\bmy post ?code\b", re.IGNORECASE)
DISTRICT = expression(
    r"\b(?:in|live|living|from|based|near|to|at|around|of)\b.{0,12}\b(?:[A-Z]{1,2}\d{1,2}[A-Z]?)(?!\w)"
    r"|\A\W*[A-Z]{1,2}\d{1,2}[A-Z]?(?: \d| something| ish| area| way| side){0,3}\W*\Z",
    re.IGNORECASE,
)
"""The first half of a postcode: where somebody lives."""
ALL_ALIKE = expression(
    r"\b(?:these|those|they|everything|all of (?:them|these))(?:['’]?re| are| is|['’]s) (?:all|only"
    r"|nothing but|just|mostly|so|too|far too)\b"
    r" (?:(?:too|so|in the|on|at|far|very) ){0,2}(?:mornings?|afternoons?|evenings?|early|late|far|soon"
    r"|long|mondays?|tuesdays?"
    r"|wednesdays?|thursdays?|fridays?|saturdays?|expensive|dear|off)\b",
    re.IGNORECASE,
)
"""A complaint of what is listed is no wish for it: "these are all mornings"."""
