"""Secrets of figures: codes that were sent, PINs, and the numbers of bank cards, in groups and in words too.

Owns what a number is not: a time, a date, a telephone number, an invoice.
"""

from __future__ import annotations

import re
from typing import Final

from conversations.understanding.words.expression import expression

NUMBERED: Final = (
    r"invoice|bill|ref|reference|order|room|number|no|nr|postcode|post|zip|near|in|at|born|on|dob|pay|about|roughly"
    r"|since|until|till|from|before|by|of|floor|flat|house|street|road|ends|ending|to|between|after|than|around|over"
)
"""Words after which figures are no code."""

_FIGURES: Final = r"\d(?:[ -]?\d){3,7}(?![ -]?\d)"
_CALLED: Final = r"(?<!post )(?<!post)(?<!zip )(?<!sort )(?<!dress )(?:code|pin|otp|passcode|2fa|tan|token|passkey)"

CALLED = expression(rf"\b{_CALLED}\b", re.IGNORECASE)

CODE_TOLD = expression(
    rf"\b{_CALLED}(?:'s)?(?:(?!\W+(?:{NUMBERED})\W+\d)\W+[^\W\d]+){{0,6}}\W{{1,3}}(?:[a-z]{{1,3}}-)?{_FIGURES}",
    re.IGNORECASE,
)
"""A code by its name, and some figures after it."""

TOLD_CODE = expression(
    rf"(?<![\d-])(?<!\d ){_FIGURES} (?:is|was|as) (?:my|the|our|your) (?:[^\W\d]+ )?{_CALLED}\b", re.IGNORECASE
)
"""The figures first."""

BACK_OF_CARD = expression(
    r"\b(?:cvv2?|cvc2?|cv2|security (?:code|number)|(?:code|number|digits|numbers|figures) (?:on|at) (?:the|its) back"
    r"|back of (?:the|my) card)(?:\W+[^\W\d]+){0,4}\W+\d{3,4}\b",
    re.IGNORECASE,
)
OF_A_PAPER = expression(
    r"\b(?:passport|driving licen[cs]e|driver'?s licen[cs]e|licen[cs]e|national insurance|ni|n\.i\."
    r"|id card|identity card"
    r"|residence permit|brp|share code|visa|social security|ssn)\b(?: (?:no|nr|num|number|card|is|it'?s"
    r"|its|the|my|for|ends|of"
    r"|has|code)\b\.?){0,5}\W{1,3}(?=[A-Z ]{0,6}\d[A-Z\d -]{0,6}\d[A-Z\d -]{0,6}\d)[A-Z\d](?:[ -]?[A-Z\d]){6,15}(?!\w)",
    re.IGNORECASE,
)
"""The number of a passport or the like, by the name of the paper."""

LONG_NUMBER = expression(r"(?<![\d+])(?:\d{13,19}|\d{4}(?:[ -]\d{4}){3}|\d{4}[ -]\d{6}[ -]\d{5})(?!\d)")

SPOKEN = expression(
    r"\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)\b[ ,-]{0,2}){4,12}", re.IGNORECASE
)
"""Figures that are read out."""

ALL_FIGURES = expression(rf"\W{{0,3}}(?:[a-z]{{1,3}}-)?{_FIGURES}\W{{0,3}}", re.IGNORECASE)
SAID = expression(
    rf"\b(?:is|was|said|says|say|got|it'?s|shows|showed|reads)\W{{1,3}}(?P<figures>{_FIGURES})\W{{0,3}}$", re.IGNORECASE
)
"""Figures with which somebody ends."""

ELSE = expression(
    r"\b(?:post ?code|zip|post|born|birth|dob|phone|mobile|telephone|invoice|bill|ref|reference|order|room|flat)\b",
    re.IGNORECASE,
)
"""What else figures can be of."""

DATE = expression(
    r"(?:0?[1-9]|[12]\d|3[01])[ -](?:0?[1-9]|1[0-2])[ -](?:19|20)?\d\d|(?:19|20)\d\d[ -]?(?:0[1-9]|1[0-2])[ -]?[0-3]\d"
    r"|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d"
)
HOURS = expression(r"(?:[01]?\d|2[0-3])[ -]?[0-5]\d(?:[ -]?(?:[01]?\d|2[0-3])[ -]?[0-5]\d)?")
YEAR = expression(r"(?:19|20)\d\d")


def tells_code(typed: str) -> bool:
    """Whether a code or a PIN is told by its name, or the number of a bank card or what is on its back."""
    return bool(
        CODE_TOLD.search(typed)
        or TOLD_CODE.search(typed)
        or (CALLED.search(typed) and SPOKEN.search(typed))
        or BACK_OF_CARD.search(typed)
        or OF_A_PAPER.search(typed)
        or any(_is_of_card(found[0]) for found in LONG_NUMBER.finditer(typed))
    )


def could_be_code(typed: str) -> bool:
    """Whether a code could be told where one is waited for: figures alone, or read out."""
    if SPOKEN.search(typed):
        return True
    if ELSE.search(typed):
        return False
    said = SAID.search(typed)
    if said is None and not ALL_FIGURES.fullmatch(typed):
        return False
    figures = said["figures"] if said else typed.strip(" .,;!?()\"'-#")
    return not (DATE.fullmatch(figures) or HOURS.fullmatch(figures) or YEAR.fullmatch(figures))


def _is_of_card(number: str) -> bool:
    """Whether its last figure proves it, as that of every bank card does (ISO/IEC 7812)."""
    figures = [int(sign) for sign in reversed(number) if sign.isdecimal()]
    doubled = (sum(divmod(2 * each, 10)) for each in figures[1::2])
    return (sum(figures[::2]) + sum(doubled)) % 10 == 0
