"""Words that point at one of several appointments, by its day, its place in the list or what is to be done with it.

Tables, read by the steps of those cards.
"""

from __future__ import annotations

import re

from conversations.understanding.words import MONTHS, words
from conversations.understanding.words.expression import expression

NEARNESS = {"first": 0, "1st": 0, "top": 0, "earlier": 0, "earliest": 0, "next": 0, "second": 1, "2nd": 1,
            "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "last": -1, "bottom": -1, "later": -1,
             "latest": -1}  # fmt: skip
POINTING = expression(
    rf"(?:\b(?:the|my) (?:very )?|\A\W*(?=\w+ (?:one|appointment|visit)\b))({'|'.join(NEARNESS)})(?: (?:one|"
    rf"appointment|visit|of (?:them|these|the two)))?\b",
    re.IGNORECASE,
)
WORD = expression(r"[^\W\d_]+")
OF_ANY = words("a an and at by for in of on or the to with test appointment consultation visit session")
"""Words of names that tell none from the others."""
PARTS = expression(
    r"[,.;:!?]+|\b(?:but|just|though|then)\b|"
    r"\band\b(?=[^,.;:!?]{0,24}\b(?:cancel|delete|drop|scrap|bin|ditch|lose|move|change|shift|push|swap|keep|leave)\b)|"
    r"(?=\b(?:except|apart from|other than|excluding|not (?:the|my|on)|(?:that |which )?(?:is ?n['’]?t|"
    r"is not) (?:the|my)) )",
    re.IGNORECASE,
)
KEEPING = expression(
    r"\A\W*(?:(?:please|only|so|i|want to|i['’]ll|i will|can you|could you|to)\b\W*){0,4}"
    r"(?:(?:leave|keep(?:ing)?)(?! (?:me|us|you|an?)\b)|"
    r"(?:do ?n['’]?t|do not|never)(?: want to)? (?:cancel|touch|move|change|delete|drop|lose|bin)|"
    r"except|apart from|other than|excluding|(?:(?:that |which )?(?:is ?n['’]?t|is not)|not) (?:the|my|on))\b|"
    r"\b(?:stays?|alone)\b|\bas (?:it|they) (?:is|are)\b",
    re.IGNORECASE,
)
"""That one is to stay as it is."""
DENIED = expression(r"\A\W*(?:no\W{1,3})?(?:not|(?:that |which )?(?:is ?n['’]?t|is not)) (?:the|my)\b", re.IGNORECASE)
"""That one is not meant."""
ONLY_NO = expression(r"\W*(?:(?:no|nope|nah|sorry|oh)\b\W*){0,3}", re.IGNORECASE)
THE_OTHER = expression(
    r"\bother(?: (?:one|appointment|appt|visit|booking))?\b|\A\W*(?:the|my) one(?:, (?:that|which))?\W*\Z",
    re.IGNORECASE,
)
DAY = r"(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?"
ANOTHER_MOMENT = expression(
    rf"\b(?:{DAY}|tomorrow|tonight|next week|later|(?:the )?(?:day|night|morning|evening|hour|week) before|"
    r"(?:on )?the day|"
    r"(?:in )?(?:an?|two|a few|\d+) (?:hours?|days?))\b",
    re.IGNORECASE,
)
"""Another moment than now, at which something would be cancelled."""
THAT_ONE = expression(
    rf"\b(?:the|my|that|this) (?P<day>{DAY})(?:['’]?s)? (?:one|appointment|appt|visit|booking|slot)\b", re.IGNORECASE
)
NO_USE = expression(
    rf"\b(?P<day>{DAY})\b[^.;!?]{{0,12}}\b(?:no (?:use|good)|(?:does ?n['’]?t|does not|wo ?n['’]?t|will not|no longer) "
    r"(?:suit|work|do)s?|is off|is out)\b|"
    rf"\b(?:can['’]?t|cannot|can not|won['’]?t) (?:do|make|manage|come)(?: on)?(?: the)? (?P<other>{DAY})\b",
    re.IGNORECASE,
)
"""A day that is no good any more."""
WISHED = expression(
    r"\b(?:can|could|may|might) (?:it|that|this|we|i|you|the|my)\b|\b(?:is|are) there (?:any|some)|\binstead\b|"
    r"\b(?:mov|chang|swap|shift|switch|push|bring|put|reschedul|rearrang|postpon)\w*\b",
    re.IGNORECASE,
)
ELSEWHEN = expression(
    r"\b(?:another|different|later|earlier|sooner|better|other) (?:time|day|date|slot|week)\b|"
    r"\b(?:forward|back|later|earlier|sooner)\b",
    re.IGNORECASE,
)
SOMEBODY_ELSE = expression(
    r"\b(?:a |to )?(?:woman|man|lady|female|male|different|another|other) (?:doctor|dr|clinician|nurse|gp|"
    r"physio|person)\b",
    re.IGNORECASE,
)
"""With somebody else it is another appointment."""
CHANGES = expression(r"\b(?:swap\w*|chang\w*|switch\w*|instead|rather|exchange)\b(?! than cancel)", re.IGNORECASE)
CHANGES_WHOM = expression(
    r"(?<!n't )(?<!n’t )(?<!not )(?<!never )(?<!without )(?<!nt to )(?<!want to )(?<!need to )"
    r"\b(?:swap|chang|switch|replac)\w*\b(?: (?:the|my|this|that|your|to|a))* (?:doctor|dr|doc|gp|clinician|physio|"
    r"nurse|her|him)\b(?! ?(?:['’]?s\b|surgery|appointment|appt|visit|consultation|booking|slot|one\b))|"
    r"\b(?:in place of|instead of|rather than) (?:her|him|them|(?:dr|doctor)\b)|"
    r"\b(?:make|made) (?:it|this|that|mine) (?:with |for |be )?(?:dr|doctor) ",
    re.IGNORECASE,
)
"""Who is to be seen is to be another."""
TELLS = expression(
    r"\b(?:dr|doctor|mr|mrs|ms|miss|nurse)\.? [^\W\d_][\w’'-]+ (?:has |had |did |is |was )?"
    r"(?:said|says|told|tells|asked|asks|wants?|wanted|rang|rings|called|calls|phoned|recommended|suggested|wrote|thinks|thought|sent|referred|"
    r"advised)\b",
    re.IGNORECASE,
)
"""Who told or asked something, and is not to be seen by that."""
AWAY_THEN = expression(
    r"\b(?:i['’]?m|i am|we['’]?re|we are|i['’]?ve|(?<!can )(?<!could )i have|i work|i['’]?ll be|i will be|"
    r"(?:can['’]?t|cannot|won['’]?t) (?:make|do|come))\b"
    r"[^.;!?,\d]{0,40}\b(?:that|this|the same) (?:day|morning|afternoon|evening|date)\b",
    re.IGNORECASE,
)
"""Why it cannot be on the day that it has, which is none that is wished for: "I'm in Bristol that day"."""
SAME_TIME = expression(
    r"\b(?:at |on |for |in )?(?:the )?same (?:time|hour|day|slot|date)(?: and (?:time|day|date))?\b|"
    r"\b(?:keep\w*|leav\w+) (?:the|my|this|that|it at the) (?:same )?(?:time|day|date|slot|hour)\b",
    re.IGNORECASE,
)
"""The time that it has is to stay."""
OF_THE_TIME = expression(r"\b(?:time|day|date|hour|week|earlier|later|sooner)\b", re.IGNORECASE)
OF_THE_CLINIC = expression(
    r"\b(?:earlier|sooner|later|instead|free|available|you|they|she|he|dr|doctor)\b", re.IGNORECASE
)
"""What is asked of the clinic's times, and not of those that one has: "is there anything sooner"."""
_MONTH = "(?:{})".format("|".join(sorted(MONTHS, key=len, reverse=True)))
_THING = r"(?:ones?|appointments?|appts?|visits?|bookings?|slots?)"
OF_A_MONTH = expression(
    rf"\b(?:the|my|our|that|this)(?: next| only)? (?P<month>{_MONTH})(?:['’]?s)? {_THING}\b"
    rf"|\b(?:the|my|our|that) (?:other |next |only )?{_THING}(?: that)?(?: i (?:have|['’]?ve got)|(?:['’]s| is))? "
    rf"(?:in|for) (?P<other>{_MONTH})\b(?! (?:the )?\d)",
    re.IGNORECASE,
)
"""One by its month, which names no day: "the December one" is not the first of December."""
