"""What must not stay in a chat: passwords, codes and addresses, as they are typed; and how much of a text is read.

Apart from what else a text can be, as intake looks for them before anything is stored.
"""

from __future__ import annotations

import re
from itertools import pairwise

from conversations.text.password_help import asks_for_password_help

LONGEST = 500
"""Letters that are read of a message; nobody asks for a visit at greater length."""

SECRET = re.compile(
    r"\b(?:pass ?word\w*|pass ?code|pin code|passwd|pwd)\b|\b(?:code|pin|otp)\W{1,3}\d{4,8}\b"
    r"|(?<!\S)\S[^\s@]*@\S+\.[^\W\d_]{2}",
    re.IGNORECASE,
)
"""In two words that follow one another."""

CODE = re.compile(r"\W{0,3}\d{6}\W{0,3}")
NUMBERED = re.compile(
    r"\W{0,3}(?:invoice|bill|ref|reference|order|room|number|no|nr|postcode|post|zip|code|near|in|at|born|on|dob|pay"
    r"|about|roughly|\d{3,14})\W{0,3}",
    re.IGNORECASE,
)
"""Words after which six digits are no code."""

ALONE = re.compile(r"\d{5,8}")
DATE_OR_HOURS = re.compile(
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])|(?:[0-2]?\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d"
    r"|(?:[01]\d|2[0-3])[0-5]\d(?:[01]\d|2[0-3])[0-5]\d"
)
ONE_WORD = re.compile(r"\S*\d\S*|\S{8,}")
WHEN = re.compile(
    r"(?:\d{1,2}(?:[:.h]?\d\d)?(?:am|pm)?-)?\d{1,2}(?:[:.h]?\d\d)?(?:am|pm)?"
    r"|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|[a-z]{3,9}day-[a-z]{3,9}day",
    re.IGNORECASE,
)
"""A word that says when, and nothing else."""

ADDRESS = re.compile(r"(?<!\S)[\w.+'’-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?!\S)")

PASS = re.compile(r"\b(?:pass|pin|code|login|pw)(?: (?:is|was)|'s|’s|:|=) ?\S", re.IGNORECASE)
"""How a password is told, where one was just spoken of."""

STRONG = re.compile(r"(?<!\S)(?=\S{0,40}[A-Za-z]{3})(?=\S{0,40}\d)(?=\S{0,40}[#$%&*^~+=])\S{6,40}")
"""A word of letters, figures and a sign that stands in no day, place or name, whatever is said beside it."""


def holds_secret(typed: str) -> bool:
    """Whether a password, a code or an address is anywhere in the words, however many: no secret is of three."""
    words = [word[:LONGEST] for word in typed.split()]
    if len(words) == 1 and ALONE.fullmatch(words[0]) and not CODE.fullmatch(words[0]):
        return not DATE_OR_HOURS.fullmatch(words[0])
    if asks_for_password_help(typed[:LONGEST]) and len(typed) <= LONGEST:
        return False
    return any(_holds_secret(first, second) for first, second in pairwise(["", *words]))


def _holds_secret(first: str, second: str) -> bool:
    if CODE.fullmatch(second) and not NUMBERED.fullmatch(first):
        return True
    return bool(SECRET.search(f"{first} {second}"))


def without_addresses(typed: str) -> str:
    """The words with somebody in the place of each e-mail address, by which staff look for patients."""
    return ADDRESS.sub("somebody", typed)


def could_be_one(typed: str) -> bool:
    """Whether this could be a password, where one was just spoken of: a word of such a kind, or words that tell one."""
    word = typed[:LONGEST]
    if asks_for_password_help(word):
        return False
    return bool(PASS.search(word) or STRONG.search(word)) or (
        bool(ONE_WORD.fullmatch(word)) and not WHEN.fullmatch(word)
    )
