"""Words at the card that asks whether an appointment is to be cancelled.

Tables, read by the steps of those cards.
"""

from __future__ import annotations

import re

from conversations.understanding.words.expression import expression

KEEPS = expression(
    r"\A\W*(?:(?:no|oh|wait|stop|please|actually|sorry)\b[\s,.!]*){0,4}(?:don['’]?t|do not|never)\b (?:you )?(?:dare )?"
    r"(?:cancel|do|want|delete|touch|press|move)\b(?![^?]*\bbut\b)",
    re.IGNORECASE,
)
"""It is not to be cancelled, whatever follows."""
COMES = expression(
    r"(?<!if )\b(?:i['’]?m|i am|i['’]?ll be|i will be|i shall be|we['’]?re|we are) (?:still |now |definitely |"
    r"going to be )?"
    r"(?:coming(?! down)|there)\b|\bi (?:can|could|will|['’]ll|do) (?:now |still )?(?:come|make it|be there|"
    r"attend)\b(?! (?:on|at|"
    r"another|next|instead|some))",
    re.IGNORECASE,
)
"""Somebody comes after all."""
REASON = expression(
    r"\A\W*(?:(?:as|because|cos|coz|since|it['’]?s)\b\W*){0,2}(?:my |our |the )?(?:i['’]?m|i am|i['’]?ve|i have|"
    r"we['’]?re|"
    r"we are|we have|[a-z]+ is|[a-z]+['’]s|[a-z]+ has)\b (?!n['’]?t|not|never)[^?!.;]{0,24}\b(?:ill|sick|poorly|"
    r"unwell|covid|flu|"
    r"hospital|working|away|abroad|on holiday|a cold|a fever|a temperature|died|broken down)\b[^?!.;]{0,16}\Z",
    re.IGNORECASE,
)
"""Why it goes, which takes nothing back."""
THE_OTHER = expression(
    r"\b(?:the|my) other (?:one|appointment|visit|booking)?|\bnot (?:this|that) one\b|\bwrong (?:one|appointment)\b",
    re.IGNORECASE,
)
COSTS = expression(r"\b(?:charged?|fees?|cost|costs|pay|paid|penalty|free|refund\w*|money)\b", re.IGNORECASE)
SORRY = expression(
    r"\A\W*(?:so |very |i['’]?m |im |and )?(?:sorry|apologies|thank|thanks|ta|cheers|please|bye)\b", re.IGNORECASE
)
ONLY_FOR_ANOTHER = expression(
    r"\b(?:(?:but )?only if|as long as|so long as|provided(?: that)?|if)\b[^.;!?]{0,20}\b(?:one|another|other|"
    r"something|"
    r"anything|time|slot|space|gap|appointment)\b[^.;!?]{0,16}\b(?:on|next|this|later|earlier|instead|going|free|"
    r"available|in|for|tomorrow)\b",
    re.IGNORECASE,
)
"""It goes only for another one, and stays until there is that."""
UNSURE = expression(r"\b(?:but|unless|if|only|except|until|or)\b|\?", re.IGNORECASE)
