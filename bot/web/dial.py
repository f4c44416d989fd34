"""The number that a telephone link dials: the first one that is written out in full in the clinic's own spelling.

Digits that are no part of it (an extension, an option, a second number, hours) are left out. Where there is none, there
is no link: a wrong number is worse than one that has to be typed. A short file, as it owns nothing else.
"""

from __future__ import annotations

import re
from typing import Final

CANDIDATE: Final = re.compile(
    r"(?<![\w+])(?P<number>\+?(?:[0-9]{1,4} ?)?(?:\([0-9]{1,5}\)|[0-9]{1,5}/(?=[0-9]))?(?:[ .-]{0,3}[0-9]){2,18})"
    r"(?![0-9])(?P<rest>[ -]{0,2}\w?)"
)
"""Digits in a row, with what people put between them. What is written in letters ends them."""

PLAIN: Final = str.maketrans("\u00a0‐‑‒–＋", " ----+")
"""Spaces and dashes as some editors set them."""

TRUNK: Final = re.compile(r"\(0\)")
"""The zero that is not dialled behind a country's code."""

FEWEST, SURE, MOST = 7, 9, 15
"""Digits of a telephone number: at least, so many that a word behind them is no part of it, and at most."""


def dialled(written: str) -> str:
    """What a phone dials for it; empty where that is not certain."""
    alone = written.strip()
    if alone.isascii() and alone.isdigit() and len(alone) >= 3:
        return alone if len(alone) <= MOST else ""
    for found in CANDIDATE.finditer(written.translate(PLAIN)):
        number = found["number"]
        abroad = number.startswith("+")
        digits = "".join(sign for sign in (TRUNK.sub("", number) if abroad else number) if sign.isdigit())
        certain = len(digits) >= SURE or not found["rest"].strip(" -").isalpha()
        if FEWEST <= len(digits) <= MOST and certain:
            return f"+{digits}" if abroad else digits
    return ""
