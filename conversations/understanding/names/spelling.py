"""The edit distance from a typed word to a name's: the same, another form of it, a slip or two, its beginning.

A small file, so that what is remembered by word serves all names alike and knows none of them. It must never compare
an everyday word to a name by its looks: "bones" is not Dr Jones.
"""

from functools import lru_cache

from rapidfuzz.distance import OSA

from conversations.understanding.clauses.unclear import is_asked_with
from conversations.understanding.words.common import EVERYDAY, SHARED, STRUCTURE
from conversations.understanding.words.expression import expression

_ENDINGS = expression(r"(?:ists?|ians?|ics?|ical|y|ies|ers?|ors?|es|ings?|s)$")
_PLAIN_WORDS = STRUCTURE | SHARED | EVERYDAY


def _stem(word: str) -> str:
    """What "dermatology" and "dermatologists" have in common."""
    return _ENDINGS.sub("", word) if len(word) > 7 else word.removesuffix("s")


@lru_cache(maxsize=8192)
def slips(said: str, word: str) -> int | None:
    """How many slips lie between the two; 0 for the same word or its plural, None for different words."""
    if said == word or (said == f"{word}s" and len(word) > 2):
        return 0
    if len(word) < 4 or said[0] != word[0] or said in _PLAIN_WORDS or is_asked_with(said):
        return None
    allowed = min((len(word) - 1) // 4, 3)
    apart = min(OSA.distance(said, word), OSA.distance(_stem(said), _stem(word)) + 1)
    return apart if apart <= allowed and (len(said) > 3 or apart == 0) else None


def is_begun(said: str, word: str, least: int) -> int | None:
    """1, as if it were a slip, if at least so many letters of the word were typed: "fran", "physio"."""
    return 1 if len(said) >= least and word.startswith(said) and said not in _PLAIN_WORDS else None


def is_nearly_begun(said: str, word: str) -> int | None:
    """1 where the beginning of a long word was typed with one slip in it: "phisio", "physo"."""
    if len(said) < 5 or len(word) < 8 or said[0] != word[0] or said in _PLAIN_WORDS or is_asked_with(said):
        return None
    near = (OSA.distance(said, word[:size], score_cutoff=1) for size in range(len(said) - 1, len(said) + 2))
    return 1 if any(apart <= 1 for apart in near) else None


def is_swapped(said: str, word: str) -> int | None:
    """1 where letters of a short word stand in another order: "tset"."""
    return 1 if len(word) > 3 and said != word and said[0] == word[0] and sorted(said) == sorted(word) else None


def looks_like(said: str, word: str) -> bool:
    """Whether a word may be meant that is two slips away, or one where it is short: to be asked back, never taken."""
    shorter = min(len(said), len(word))
    slips_allowed = 2 if shorter > 4 else 1
    return shorter > 3 and OSA.distance(said, word, score_cutoff=slips_allowed) <= slips_allowed
