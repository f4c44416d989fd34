"""Keys of the clinic, compared: one key may come back in another spelling than it was sent in.

Apart from the model, as comparing is no fact of the clinic's. Keys are opaque, and what is sent back is exactly what
came; whether two are the same is asked here only.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from conversations.clinic.model import Key

_LONGEST: Final = 64
"""Letters of a key that may be a number."""

_REMEMBERED: Final = 4096
"""Keys at most whose spelling is not read anew: a list of times names a few places thousands of times."""

_DECIMAL: Final = re.compile("[0-9]+")
_HEXADECIMAL: Final = re.compile("(?:0x)?[0-9a-f]+")


def same_key(one: Key | None, other: Key | None) -> bool:
    """Whether both are certainly one key; what is not told is none."""
    return one is not None and other is not None and plain(one) == plain(other)


@lru_cache(_REMEMBERED)
def plain(key: Key) -> str:
    """The one spelling of all that are one key: a number as text, in hexadecimal, with zeros before it, in capitals.

    Digits alone are decimal: nothing tells that they are not.
    """
    text = str(key).strip().casefold()
    if len(text) > _LONGEST:
        return text
    if _DECIMAL.fullmatch(text):
        return str(int(text))
    return str(int(text, 16)) if _HEXADECIMAL.fullmatch(text) else text
