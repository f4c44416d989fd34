"""Free text → what it says about day, time, place, clinician and appointment type.

The public face. Pure and total: no clock (now is given), no I/O, no randomness; any text gets an answer.
"""

from conversations.understanding.meaning import (
    About,
    Days,
    Denied,
    Doubt,
    DoubtReason,
    Hours,
    Meaning,
    Names,
    Occasion,
    Sex,
)
from conversations.understanding.understand import understand

__all__ = [
    "About",
    "Days",
    "Denied",
    "Doubt",
    "DoubtReason",
    "Hours",
    "Meaning",
    "Names",
    "Occasion",
    "Sex",
    "understand",
]
