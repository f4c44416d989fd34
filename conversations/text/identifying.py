"""The typed yes and no to the question whether a new appointment is the one that was ordered.

Stands alone because a word that confirms a booking is none here: "book it again" is no yes, and "wait" no no. Whole
messages only, courtesies apart; whatever is not clear leaves the question as it is.
"""

from __future__ import annotations

import re

from conversations.text import answers
from conversations.text.small_talk import whole
from conversations.understanding.words.expression import expression

ONE = r"(?:it|the one|my (?:one|appointment|booking)|mine|right|correct)"
YES = whole(
    rf"(?:(?:yes|y|yep|yeah|yup|correct|right|exactly|definitely|indeed)\b[,.! ]{{0,3}}){{1,3}}"
    rf"(?:(?:it|that|this)(?:['’]?s| is)(?: {ONE})?)?",
    rf"(?:it|that|this)(?:['’]?s| is) {ONE}|it is|that is",
)
NO = whole(
    rf"(?:(?:no|n|nope|nah)\b[,.! ]{{0,3}}){{1,3}}(?:(?:it|that|this)(?:['’]?s not| is not| isn['’]?t)(?: {ONE})?)?",
    rf"(?:it|that|this)(?:['’]?s not| is not| isn['’]?t)(?: {ONE})?|not {ONE}|neither|a different one|another one",
)
CLEAR = expression(r"(?:please )?(?:yes|yep|yeah|that|correct|no|nope|nah|wrong|incorrect|not this)\b", re.IGNORECASE)
OTHERWISE = expression(
    r"\b(?:book|again|all the same|go ahead|do it|confirm|wait|yet|not now|sure|change|cancel|leave|keep|want|need)",
    re.IGNORECASE,
)
"""What is an answer to another question, or to none."""


def is_it(typed: str) -> bool | None:
    """Whether they say that it is, or that it is not; None where they say neither."""
    if "?" in typed:
        return None
    clear = CLEAR.match(typed) and not OTHERWISE.search(typed)
    if YES.fullmatch(typed) or (clear and answers.says_yes(typed)):
        return True
    if NO.fullmatch(typed) or (clear and answers.says_no(typed) and not answers.agrees_besides(typed)):
        return False
    return None
