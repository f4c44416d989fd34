"""How the time that an expression takes grows with what it reads, held against one that is known to be linear."""

from __future__ import annotations

import re
from functools import cache
from time import process_time

LINEAR = re.compile(r"[^\W\d]#|\d#")
STEPS = ((12, 24, 64), (256, 1024, 8), (1024, 4096, 8))
"""From so many letters to so many, and the most that the time may grow with them: twice in proportion.

Few letters come first: what grows fast is known before it takes minutes. The very first step finds what is exponential;
there what is bounded still grows like what is not.
"""

HEAVY = 25
"""Times what the linear one takes. No expression that takes less can hold anybody up, however it grows."""

TRIES = 4
"""Other programs run besides: what grows once only does not grow."""

ORDINARY = "@. a0-"


def grows(expression: re.Pattern[str], unit: str) -> bool:
    """Whether it takes out of proportion longer, the more often `unit` is repeated."""
    return any(
        seconds(expression, unit, many) > heavy(unit, many)
        and all(gained(expression, unit, few, many) > most for _ in range(TRIES))
        for few, many, most in STEPS
    )


@cache
def heavy(unit: str, letters: int) -> float:
    return HEAVY * min(seconds(LINEAR, unit, letters) for _ in range(3))


def gained(expression: re.Pattern[str], unit: str, few: int, many: int) -> float:
    return seconds(expression, unit, many) / min(seconds(expression, unit, few) for _ in range(3))


def seconds(expression: re.Pattern[str], unit: str, letters: int) -> float:
    """The processor's time for finding all there is, and for reading the text as a whole."""
    text = (unit * letters)[:letters]
    began = process_time()
    for _ in expression.finditer(text):
        pass
    expression.fullmatch(text)
    return process_time() - began


def units(expression: re.Pattern[str], pairs: int) -> list[str]:
    """What to repeat: each letter that the expression names, ordinary ones, and so many pairs of them."""
    letters = sorted({*expression.pattern, *ORDINARY})
    ordinary = [one + other for one in ORDINARY for other in ORDINARY if one < other]
    every = [one + other for one in letters for other in letters if one != other]
    return [*letters, *ordinary, *every[:: -(-len(every) // pairs)]]
