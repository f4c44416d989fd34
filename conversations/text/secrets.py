"""What must not stay in a chat: passwords, codes and addresses, as they are typed; and how much of a text is read.

Apart from what else a text can be, as intake looks for them before anything is stored.
"""

from __future__ import annotations

import re
from itertools import pairwise

LONGEST = 500
"""Letters that are read of a message; nobody asks for a visit at greater length."""

SECRET = re.compile(
    r"\b(pass ?word\w*|pass ?code|pin code|passwd|pwd)\b|\b\d{5,8}\b|(?<!\S)\S[^\s@]*@\S+\.\w", re.IGNORECASE
)
ONE_WORD = re.compile(r"\S*\d\S*|\S{8,}")


def holds_secret(typed: str) -> bool:
    """Whether a password, a code or an address is anywhere in the words, however many: no secret is of three."""
    words = [word[:LONGEST] for word in typed.split()]
    return any(SECRET.search(" ".join(two)) for two in pairwise(["", *words]))
