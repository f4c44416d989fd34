"""Grounds for doing something with an appointment that there is: whether it is wished for, or only spoken of.

"Does she need to book as well", "did they move it" and "she said in six weeks, is this it" name what a button does, and
want none of it. Must never say what is wished for.
"""

from __future__ import annotations

import re

from conversations.text.interrogatives import FIRST, SENTENCE, asks_about, without_questions
from conversations.understanding.words.expression import expression

_WHAT_WAS = expression(
    rf"{FIRST}(?:(?:why|when|how|who|what|where)(?:['’]s)? )?(?:did(?! (?:you|they) have (?:any|some))|"
    r"didn['’]?t (?:they|you|she|he|it)|was|were|wasn['’]?t|weren['’]?t|"
    r"has(?! (?:she|he|dr|doctor)\b[^?]{0,12}\b(?:any|some|an?)\b)|had|"
    r"(?:have|haven['’]?t) (?:you|they|we|i)\b(?! (?:got )?(?:any|some|an?\b|no\b|nothing|to\b)))\b"
    rf"|{FIRST}(?:why|how come|who)\b[^?]{{0,40}}\b(?:cancelled|moved|changed|booked|rebooked|rescheduled)\b",
    re.IGNORECASE,
)
"""A question of what somebody did."""

_AT_LAST = expression(
    r"(?:,|[.;]|\band\b|\bso\b|\bor\b)? ?\b(?:is|was|are|does|do|did|has|will|would) "
    r"(?:this|that|it|these|those|she|he|they|i|we|you(?!(?: please| pls)?\W*\Z))\b[^.;!?,]{0,40}[?\s]*\Z",
    re.IGNORECASE,
)
"""A question at the end of a sentence: "in six weeks, is this it"."""

_ASKED_OF_THEM = expression(
    r"\b(?:can|could|would|will|might|may) (?:she|he|they|(?:somebody|someone|anyone)(?: else)?|"
    r"the doctor|(?:dr\.?|doctor) [\w'’-]+|[\w'’-]+) (?:please |not |just |also )?"
    r"(?:see|do|have|take|fit|squeeze|manage|move|change) "
    r"(?:me|us|it|this|that|him|her|mine|the|then|there|on|at|in|\d)|"
    r"\b(?:do|does|have|has) (?:they|she|he|(?:dr\.?|doctor) [\w'’-]+)\b[^.;!?]{0,16}\b(?:any|anything|some|something|"
    r"slots?|space|free|available)\b|\b(?:what|which|any|when)\b[^.;!?]{0,24}\b(?:free|available|got|else|other|left)\b"
    r"|\bwhen (?:else|can)\b|\b(?:can|could|might|may) be\b|\b(?:possible|any chance)\b|\bis there (?:an?|any|some)\b",
    re.IGNORECASE,
)
"""What is wished for, asked of whoever would see them."""

_WISHES = expression(
    r"\b(?:want|wants|need|like|love|wish|hoping|rather|prefer|please|pls|plz|can (?:i|we|you)|could (?:i|we|you)|"
    r"may i|let['’]?s|instead|cancel|move|rebook|reschedule|book)\b",
    re.IGNORECASE,
)


def asks_what_was(typed: str) -> bool:
    """Whether it is asked what somebody did, or why: "did they move it", "why was mine cancelled"."""
    return any(_WHAT_WAS.match(sentence) for sentence in SENTENCE.findall(typed))


def only_asks(typed: str) -> bool:
    """Whether there is a question and no wish: "does she need to book as well"."""
    if asks_what_was(typed):
        return not _WISHES.search(without_questions(typed))
    asked, rest = asks_about(typed), without_questions(typed)
    if not asked and _AT_LAST.search(typed):
        asked, rest = True, _AT_LAST.sub("", typed)
    return asked and not _ASKED_OF_THEM.search(typed) and not _WISHES.search(rest)
