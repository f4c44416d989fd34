"""What staff read of a sentence that sends a patient to the clinic's telephone: they are the clinic themselves.

One rule for all of the catalogue, so that no sentence has to stand in it twice: "…, or call" is left away, and other
sentences with the number give way to one that names where staff do what the bot does not.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

PHONE: Final = "{clinic_phone}"
_GAPS: Final = re.compile(r"((?<=[.!?])\s+|(?<=[.!?]</b>)\s+)")
_CLAUSE_ENDS: Final = ",.;:!?"
_LABEL: Final = 2
"""Words before a colon that only name the number, and say nothing without it: "Questions: …"."""


@lru_cache(2_000)
def without_phone(words: str, alternative: str, elsewhere: str) -> str:
    """These words of the catalogue without the number; `alternative` is the language's "or"."""
    if PHONE not in words:
        return words
    pieces = _GAPS.split(words)
    kept: list[str] = []
    says_all = True
    for gap, sentence in zip(["", *pieces[1::2]], pieces[::2], strict=True):
        left, is_whole = _left_of(sentence, f" {alternative} ") if PHONE in sentence else (sentence, True)
        kept += [gap, left] if left else []
        says_all = says_all and is_whole
    if not says_all:
        leads_on = bool(kept) and kept[-1].endswith(":")  # to a list: "These are the places:"
        at = len(kept) - 2 * leads_on
        kept[at:at] = [" ", elsewhere]
    return "".join(kept).lstrip()


def _left_of(sentence: str, alternative: str) -> tuple[str, bool]:
    """What is left of a sentence with the number, and whether that says what to do by itself."""
    at = sentence.index(PHONE)
    first = sentence.rfind(alternative, 0, at)
    last = next((end for end in range(at + len(PHONE), len(sentence)) if sentence[end] in _CLAUSE_ENDS), len(sentence))
    if first > 0 and not set(_CLAUSE_ENDS) & set(sentence[first:at]) and PHONE not in sentence[last:]:
        return sentence[:first].rstrip(f"{_CLAUSE_ENDS} ") + sentence[last:], True
    before = sentence[: sentence.rfind(": ", 0, at) + 1].rstrip(": ")
    return (f"{before}." if len(before.split()) > _LABEL and "<" not in before else ""), False
