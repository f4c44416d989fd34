"""What must not stay in a chat: passwords, codes and addresses, as they are typed.

Apart from what else a text can be, as intake looks for them before anything is stored.
"""

from __future__ import annotations

import re

SECRET = re.compile(r"\b(pass ?word\w*|pass ?code|pin code|passwd|pwd)\b|\b\d{5,8}\b|\S+@\S+\.\w+", re.IGNORECASE)
ONE_WORD = re.compile(r"\S*\d\S*|\S{8,}")


def is_secret(typed: str) -> bool:
    """Whether the words hold a password, a code or an address."""
    return bool(SECRET.search(typed))


def could_be_one(typed: str) -> bool:
    """Whether this is a single word of the kind that passwords are made of."""
    return bool(ONE_WORD.fullmatch(typed))
