"""Words that nothing has used yet, and the people they name.

Decides whether a typed text may still name a choice to come, so that only such texts are kept. Must never decide which.
"""

from __future__ import annotations

import re
from datetime import datetime

from conversations.understanding import Names, understand
from conversations.understanding.ordinary import SHARED, STRUCTURE
from conversations.understanding.vocabulary import MONTHS, WEEKDAYS
from conversations.wish import Stage

MOST = 200  # characters that are kept of what was typed

APOSTROPHE = re.compile("['’]")
WORD = re.compile(r"[^\W\d_]{3,}")
TITLED = re.compile(r"\b(dr|doctor|prof|professor|mr|mrs|ms|miss|nurse)\b\.?\s+([^\W\d_][\w’'-]+)", re.IGNORECASE)
NO_SURNAME = STRUCTURE | SHARED | WEEKDAYS.keys() | MONTHS.keys()
IDLE = {
    "half",
    "past",
    "quarter",
    "clock",
    "noon",
    "before",
    "between",
    "until",
    "weekday",
    "weekdays",
    "pay",
    "myself",
    "none",
    "nothing",
}
WHOM = re.compile(r"who|where|any ?body|any ?one|doctor|clinician|place|site", re.IGNORECASE)


def unused(typed: str, names: Names, now: datetime, stage: Stage | None = None) -> str:
    """The words, cut to what is kept, if they say more than `names` and a time; else nothing.

    `stage` is the choice that they were an answer to.
    """
    text = typed[:MOST]
    if persons(text) or wishes_more(text, now, stage):
        return text
    words = {word.casefold() for word in WORD.findall(APOSTROPHE.sub("", text))} - STRUCTURE - SHARED - IDLE
    return text if any(understand(word, now, names).is_empty for word in words) else ""


def wishes_more(text: str, now: datetime, stage: Stage | None) -> bool:
    """Whether they wish for a sex, anyone or anywhere before that is asked. "I don't mind" answers one card only."""
    meaning = understand(text, now)
    if meaning.anyone and meaning.anywhere and meaning.anytime and not WHOM.search(text):
        return False
    who = stage is not Stage.CLINICIAN and (meaning.sex is not None or meaning.anyone)
    return who or (stage not in (Stage.PLACE, Stage.CLINICIAN) and meaning.anywhere)


def along(earlier: str, rest: str) -> str:
    """What is left of an earlier text with what is left of a new one, which counts alone if it names somebody."""
    return rest if persons(rest) else " ".join(text for text in (earlier, rest) if text)[:MOST]


def persons(text: str) -> tuple[str, ...]:
    """Those who are named with a title, as they would be written: Dr Patel."""
    found = TITLED.findall(text)
    return tuple(f"{title.title()} {name.title()}" for title, name in found if name.casefold() not in NO_SURNAME)
