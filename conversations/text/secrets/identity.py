"""What tells a clinic who somebody is: an NHS number, and a date of birth. Neither belongs in a chat.

Owns how they are told from a telephone number, an invoice and the day of a visit. Must never keep what it finds.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from conversations.understanding.words.expression import expression

TEN: Final = 10
BABIES: Final = 1  # years ago that a date may be and still be the day of a visit, mistyped

NHS_NUMBER = expression(r"(?<![\d+-])(?<!\d )\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-]| \d)")
CALLED_NHS = expression(
    r"\bnhs(?: (?:number|num|no|nr|id|n))?\b\.?(?:\W{1,3}(?:is|it['’]?s|was|my|the|number|no|here|for|"
    r"you)\b){0,4}\W{0,4}(?=\d(?:[ -]?\d){5})",
    re.IGNORECASE,
)
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ /.,-]{{1,2}}(?:\d{{1,2}}|{MONTH})[ /.,-]{{1,2}}(?:(?:18|19|20)\d\d|"
    rf"['’]?\d\d)|"
    rf"{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:18|19|20)\d\d|(?:18|19|20)\d\d[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{6}}|"
    rf"\d{{8}})(?!\d)"
)
BORN = expression(
    rf"\b(?:d\.? ?o\.? ?b\.?|date of birth|birth ?(?:date|day)|born(?: on| in)?|b['’]?day)(?=\W)(?:\W{{1,3}}(?:is|"
    rf"it['’]?s|was|the|on|my|number|here)\b){{0,4}}"
    rf"\W{{0,4}}{DATE}",
    re.IGNORECASE,
)
LONG_AGO = expression(r"(?<![\d/.-])\d{1,2}[ /.-]\d{1,2}[ /.-](?P<year>(?:18|19|20)\d\d)(?![\d/-])")
WRITTEN_OUT = expression(
    rf"(?P<before>\b\w{{1,20}} )?\b(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ .,-]{{1,2}}{MONTH}|{MONTH} \d{{1,2}}(?:st"
    rf"|nd|rd|th)?)"
    r"[ .,-]{1,2}(?P<year>(?:18|19|20)\d\d)(?![\d/-])",
    re.IGNORECASE,
)
"""A day with its month in letters: of somebody's birth, if it is so long ago that no visit was then."""

GROWN: Final = 16  # years since a day on which a visit, an operation or a fall may have been
WHEN_IT_WAS: Final = frozenset({"since", "in", "from", "until", "till", "around", "about", "by", "before", "after"})


def tells_who(typed: str, today: date) -> bool:
    """Whether an NHS number or a date of birth is told."""
    if CALLED_NHS.search(typed) or BORN.search(typed):
        return True
    if any(_is_nhs_number(found[0]) for found in NHS_NUMBER.finditer(typed)):
        return True
    if any(int(found["year"]) < today.year - BABIES for found in LONG_AGO.finditer(typed)):
        return True
    return any(_is_birthday(found, today) for found in WRITTEN_OUT.finditer(typed))


def _is_birthday(found: re.Match[str], today: date) -> bool:
    """Whether a day that is written out is so long ago, and nothing says what happened on it."""
    before = (found["before"] or "").strip().casefold()
    return int(found["year"]) < today.year - GROWN and before not in WHEN_IT_WAS


def _is_nhs_number(typed: str) -> bool:
    """Whether its last figure proves it (modulus 11); ten zeros prove nothing."""
    figures = [int(sign) for sign in typed if sign.isdecimal()]
    if len(set(figures)) == 1 or figures[0] == 0:
        return False  # a telephone number begins with a zero
    rest = sum(figure * weight for figure, weight in zip(figures, range(TEN, 1, -1), strict=False)) % 11
    return figures[-1] == (11 - rest) % 11
