"""Whether words hold a secret, and how much of a text is read.

Owns the two questions: whether anybody would see a secret in the words, and whether they could be one where one has
just been asked for.
"""

from __future__ import annotations

import re

from conversations.text.secrets.figures import could_be_code, tells_code
from conversations.text.secrets.passwords import looks_mixed, names_password, says_when, tells_password

LONGEST = 500
"""Letters that are read of a message; nobody asks for a visit at greater length."""

ADDRESS = re.compile(
    r"(?<!\S)\S[^\s@]*@\S+\.[^\W\d_]{2}|(?<!\S)[\w.-]{1,40} at [\w-]{1,40} dot [^\W\d_]{2,8}(?!\w)", re.IGNORECASE
)
EMAIL = re.compile(r"(?<!\S)[\w.+'’-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?=(?:['’]s)?[.,;:!?)]{0,3}(?!\S))")
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

REFERENCE = re.compile(
    r"\b(?:ref|reference|invoice|bill|policy|membership|member|order|booking|receipt)\b", re.IGNORECASE
)
"""Where one of these is spoken of, a word of letters and figures is its number."""

PAYING = re.compile(
    r"\bsort ?code\b[^\d?]{0,20}\d{2}.{0,12}\baccount\b\D{0,12}\d{6}|(?<!\d)(?:\d{4} ){3}\d{4}(?!\d)"
    r"|\b(?:pword|passwrd)\b['’]?s?(?: is| was|:|=)? ?(?=\S{0,40}[\d_#$%&*!@])\S{5}",
    re.IGNORECASE,
)
"""A bank account, the figures of a card, a password by its short name."""

EDGES = ".,;:!?()\"'“”‘’…"
SHORTEST = 6
"""Letters and figures of a word that is taken for a password among others."""

STRONG = re.compile(r"(?<!\S)(?=\S{0,40}[A-Za-z]{3})(?=\S{0,40}\d)(?=\S{0,40}[#$%&*^~+=])\S{6,40}")
"""A word of letters, figures and a sign that stands in no day, place or name, whatever is said beside it."""


def holds_secret(typed: str) -> bool:
    """Whether a password, a code, the number of a bank card or an address is anywhere in the words, however many."""
    words = [word[:LONGEST] for word in typed.split()]
    if len(words) == 1 and ALONE.fullmatch(words[0]) and not CODE.fullmatch(words[0]):
        return not DATE_OR_HOURS.fullmatch(words[0])
    if PAYING.search(typed[:LONGEST]) and not REFERENCE.search(typed[:LONGEST]):
        return True
    if names_password(typed) and (len(typed) > LONGEST or tells_password(typed)):
        return True
    text = " ".join(words)
    return bool(ADDRESS.search(text)) or tells_code(text) or any(map(_is_code, ["", *words], words))


def _is_code(before: str, word: str) -> bool:
    return bool(CODE.fullmatch(word)) and not NUMBERED.fullmatch(before)


def without_addresses(typed: str) -> str:
    """The words with somebody in the place of each e-mail address, by which staff look for patients."""
    return EMAIL.sub("somebody", typed)


def could_be_one(typed: str) -> bool:
    """Whether this could be a password, where one was just spoken of: a word of such a kind, or words that tell one."""
    text = typed[:LONGEST]
    if tells_password(text, at_sign_in=True) or STRONG.search(text) or could_be_code(text):
        return True
    words = text.replace("…", " ").split()
    if len(words) == 1:
        is_when = WHEN.fullmatch(text) or (not text.isdecimal() and says_when(text.casefold()))
        return bool(ONE_WORD.fullmatch(text)) and not is_when
    if REFERENCE.search(text):
        return False
    return any(len(word) >= SHORTEST and looks_mixed(word.casefold().strip(EDGES)) for word in words)
