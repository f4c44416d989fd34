"""Whether words that are typed where nothing is going on can begin a booking.

A name, a day or a kind of visit stands in many sentences that ask for none: in a question, in what is told of a visit
that is booked already or is over, in greetings to somebody. Must never decide what is booked.
"""

from __future__ import annotations

import re

from conversations.text.interrogatives import SENTENCE, asks_about, without_questions
from conversations.text.mentions import names_a_kind
from conversations.understanding.words.expression import expression

_MINE = expression(
    r"\b(?:my|our|mine|the)(?: \w+)? (?:appointment|appt|booking|visit|slot)s?\b(?: (?:is|was|has|have|says?|said"
    r"|had|and"
    r"|vanished|disappeared)\b)|\b(?:than|of|from|before|after|for|about|in|with|miss\w*|lost|see|find|remember"
    r"|forgot\w*)"
    r" my(?: \w+)? (?:appointment|appt|booking|slot)\b|\b(?:my|mine) (?:appointment|appt|booking|slot)\b"
    r"|\b(?:that|the same) day\b|\bin the end\b|\bthis one\b|\bright after mine\b",
    re.IGNORECASE,
)
"""A visit that there is already."""

_OVER = expression(
    r"\b(?:did|was|were|have|had) (?:i|we|you|he|she|it|they)\b|\b(?:i|we) (?:was|were|had|should(?: have|['’]ve|"
    r" of))\b"
    r"|\b(?:i['’]?d|i would) (?:rather|sooner|better) have\b|\byou (?:said|told|put|gave|had|sent|cancelled|booked)\b"
    r"|\b(?:it|this|that) (?:says|said|was|went)\b|\bi (?:said|told|thought|pressed|booked|got|rang|phoned|saw)\b"
    r"|\b(?:so )?that['’]?s (?:the )?\w+ then\b|\bi['’]?ve (?:just )?(?:been|had|seen|thought|decided|changed)\b",
    re.IGNORECASE,
)
"""What happened, or is so already."""

_WANTS = expression(
    r"\b(?:book|appointments?|appts?|slots?|available|free|fit me|squeeze me|next|another|new|as well|also|too|"
    r"(?:need|want|like|wish|hope|love|hoping|looking|after|arrange|require|prefer)\b"
    r"|(?:see|have|get|make) (?:an?|the|dr|doctor|some|somebody|someone|any)|(?:come|be seen|can i see|can i come)\b"
    r"|any chance|possible|please|pls|looking for|find|checked|check[ -]?up|due|overdue)\b",
    re.IGNORECASE,
)
_ANEW = expression(
    r"\b(?:book|another|new|as well|also|too|(?:need|want|wish|would like|['’]d like|hoping|looking|prefer)\b"
    r"|(?:see|have|get|make) (?:an?|the|dr|doctor|some|somebody|someone|any)|can i (?:see|come|have)|any chance"
    r"|please|pls)\b",
    re.IGNORECASE,
)
"""A visit beside one that there is."""

_ASKS_FOR_ONE = expression(
    r"\b(?:book|bookings?|appointments?|appts?|slots?|available|availability|free|fit|squeeze|see|seen|come(?!"
    r" back)|spaces?"
    r"|gaps?"
    r"|anything|something|next|earliest|soonest|find|recommend\w*|look(?:ing)? (?:at|for)|check|suits?|ok|fine|work"
    r"|possible|times?|dates?|days?)\b",
    re.IGNORECASE,
)
_GREETS = expression(
    r"\b(?:regards|greetings|love|thanks|compliments|best wishes|remember me) to\b|\bthank (?:dr|doctor|the|him|her"
    r"|them)\b",
    re.IGNORECASE,
)
_HOPES = expression(
    r"\A\W*(?:(?:i|just|really|well|so)\b\W*){0,3}(?:hope|hoping|fingers crossed) (?:that )?(?:she|he|they|the doctor|"
    r"(?:dr\.?|doctor) [\w'’-]+) (?:can|will|is|does|knows|finds|helps)\b",
    re.IGNORECASE,
)
"""What a visit that is booked is hoped to bring."""

_PASS_ON = expression(
    r"\b(?:tell|let)\b[^.?!]{1,40}\b(?:know|her|his|their|that|i|she|he|it|they|was|were|is)\b[^?]{0,80}"
    r"\b(?:grateful|thank\w*|spot on|wonderful|brilliant|so kind|lovely|amazing|a star|saved|helped"
    r"|did the trick|miracle"
    r"|appreciate\w*)\b|\bpass (?:on|along) (?:my|our) (?:thanks|regards|gratitude|love)\b|\bgive (?:[a-z]+ ){0,3}(?:my"
    r"|our) (?:love|regards"
    r"|thanks|best)\b",
    re.IGNORECASE,
)
"""Praise or thanks for somebody at the clinic."""

_TO_BOOK = expression(r"\b(?:book|appointment|see (?:her|him|them) again|another)\b", re.IGNORECASE)

_GIVEN_UP = expression(
    r"\bforget (?:about )?(?:it|that|the \w+|gp|\w+ly)\b[^?]{0,20}\bi (?:don['’]?t|do not)\b"
    r"|\b(?:don['’]?t|do not|no longer) (?:want|need)[^.!?]{0,20}\b(?:anything|any of it|to book|a visit)\b[^?]{0,20}"
    r"\b(?:any ?more|now|after all)\b|\bjust (?:having a (?:look|nosey|gander)|being nosey|nosing)\b|"
    r"\b(?:was|were) going to\b[^?]{0,80}\bbut\b|\bthought better of\b|\b(?:no longer|don['’]?t|do"
    r" not)\b[^.!?]{0,20}\b"
    r"(?:need|want|require)\b[^.!?]{0,20}\b(?:any ?more|it|one|now|after all)\b|\bnever ?mind\b|\bsorry (?:for|to)\b"
    r"[^.!?]{0,12}\bbother\w*|\bonly (?:looking|asking|browsing|wondering)\b|\bjust (?:looking|browsing)\b",
    re.IGNORECASE,
)


def passes_on_thanks(typed: str) -> bool:
    """Whether it is thanks for somebody at the clinic, and no wish to see them."""
    return bool(_PASS_ON.search(typed)) and not _TO_BOOK.search(typed)


def gives_up(typed: str) -> bool:
    """Whether somebody wants no visit after all, or only looks around."""
    return bool(_GIVEN_UP.search(typed))


def begins_nothing(typed: str) -> bool:
    """Whether the words ask for no visit, whatever they name."""
    if _GREETS.search(typed) or _GIVEN_UP.search(typed) or _HOPES.search(typed):
        return True
    mine, over = _MINE.search(typed), _OVER.search(typed)
    if asks_about(typed) and not _WANTS.search(without_questions(typed)):
        asked = " ".join(one for one in SENTENCE.findall(typed) if asks_about(one))
        return not _ASKS_FOR_ONE.search(asked or typed) or bool(mine or over)
    if mine:
        return not _ANEW.search(_MINE.sub(" ", typed))
    return bool(over) and not names_a_kind(typed) and not _ANEW.search(typed)
