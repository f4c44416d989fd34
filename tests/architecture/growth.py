"""How the time that an expression takes grows with what it reads, held against one that is known to be linear."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from time import process_time, sleep

from tests.architecture.attacks import Attack

LINEAR = re.compile(r"[^\W\d]#|\d#")
STEPS = ((128, 512, 10), (512, 2048, 10))
"""From so many letters to so many, and the most that the time may grow: between linear (4) and quadratic (16).

Few letters come first: what grows fast is known before it takes minutes.
"""

QUICK_AT, QUICK = STEPS[0][1], 1.5
"""Times what the linear one takes for so many letters: were it cubic, it would not be heavy for four times as many."""

ROUNDS = (9, 18, 16)
"""From so many repeats to so many, and the most that the time may grow: what is exponential would not end with more."""

HEAVY = 25
"""Times what the linear one takes. No expression that takes less can hold anybody up, however it grows."""

TRIES = 15
"""Other programs run besides, and only ever make it slower: the least of so many is what it takes."""

FIRST_TRIES = 3
"""After so many it is known already, where the time grows by less than half of what it may."""

LOOKS, PAUSE_S = 5, 0.2
"""So often it is looked whether it does grow, and how long (s) the first pause between two looks is."""

BEYOND_DOUBT = 0.005
"""Seconds (s) that nothing takes twice running for so few letters because of what else the machine does."""


def grows(expression: re.Pattern[str], attack: Attack) -> bool:
    """Whether it takes out of proportion longer, the longer the attack."""
    text = attack.text(QUICK_AT)
    lasted = _seconds(expression, text)
    if lasted < QUICK * _linear(len(text)):
        return False
    return (lasted > HEAVY * _linear(len(text)) and _gains(expression, attack.text, *STEPS[0])) or _gains(
        expression, attack.text, *STEPS[1]
    )


def explodes(expression: re.Pattern[str], attack: Attack) -> bool:
    """Whether it takes many times as long for each repeat."""
    few, many, most = ROUNDS
    return _gains(expression, attack.text, few * len(attack.unit), many * len(attack.unit), most)


def _gains(expression: re.Pattern[str], text: Callable[[int], str], few: int, many: int, most: int) -> bool:
    """Whether it takes more than `most` times as long for `many` letters as it does for a `few`, each time one looks.

    What holds the machine up for a moment is over a little later; what an expression takes is not.
    """
    for looked in range(LOOKS):
        if looked:
            sleep(looked * PAUSE_S)
        lasted = _gained(expression, text, few, many, most)
        if not lasted or lasted > BEYOND_DOUBT:
            return bool(lasted)
    return True


def _gained(expression: re.Pattern[str], text: Callable[[int], str], few: int, many: int, most: int) -> float:
    """How long it takes for the long text, in seconds (s), if that is so much longer than for the short one; else 0."""
    long = text(many)
    lasted = _seconds(expression, long)
    if lasted <= HEAVY * _linear(len(long)):
        return 0.0
    short = text(few)
    least = min(_seconds(expression, short) for _ in range(FIRST_TRIES))
    if lasted > BEYOND_DOUBT:
        lasted = min(lasted, _seconds(expression, long))
    if lasted > max(BEYOND_DOUBT, most * least):
        return lasted
    if 2 * lasted <= most * least:
        return 0.0
    least = min(least, *(_seconds(expression, short) for _ in range(FIRST_TRIES, TRIES)))
    for _ in range(TRIES):
        if lasted <= most * least:
            return 0.0
        lasted = min(lasted, _seconds(expression, long))
    return lasted if lasted > most * least else 0.0


@cache
def _linear(letters: int) -> float:
    """What the linear one takes for so many letters, whatever they are: measured once for each length."""
    text = "a" * letters
    return min(_seconds(LINEAR, text) for _ in range(TRIES))


def _seconds(expression: re.Pattern[str], text: str) -> float:
    """The processor's time for finding all there is, and for reading the text as a whole."""
    began = process_time()
    for _ in expression.finditer(text):
        pass
    expression.fullmatch(text)
    return process_time() - began
