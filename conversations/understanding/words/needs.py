"""The words that an expression cannot do without: where none of them stands in a text, it is not searched at all.

Most expressions find nothing in most texts, and what a text has for words is known once for all of them. A word too
many costs time, a word too few is a wish that is not read.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from conversations.understanding.words.expression import expression
from conversations.understanding.words.vocabulary import TRIGGERS

_WORD = expression(r"[a-z]+|\d+|[-+/@]|¤")
_NEEDED = {name: frozenset(word for one in table for word in one.split()) for name, table in TRIGGERS.items()}


@cache
def needed(words: str) -> frozenset[str]:
    """The words that are written, and for `<month>` and the like all that it stands for, `#` for any figure."""
    return frozenset().union(*(_NEEDED.get(word, (word,)) for word in words.split()))


@lru_cache(maxsize=32)
def words_in(text: str) -> frozenset[str]:
    """The words and figures of a text, and `#` where there is a figure."""
    found = _WORD.findall(text)
    return frozenset((*found, "#")) if any(map(str.isdecimal, found)) else frozenset(found)


@dataclass(frozen=True, slots=True)
class Gated:
    """An expression, and words: of each of its `needs` one must stand in a text before it is searched."""

    pattern: re.Pattern[str]
    needs: tuple[frozenset[str], ...]

    def may_find(self, text: str) -> bool:
        """Whether it is worth a search."""
        said = words_in(text)
        for need in self.needs:  # noqa: SIM110 - a third of the time of `all` with what it is given
            if need.isdisjoint(said):
                return False
        return True

    def search(self, text: str) -> re.Match[str] | None:
        """As the expression does."""
        return self.pattern.search(text) if self.may_find(text) else None

    def sub(self, to: str | Callable[[re.Match[str]], str], text: str) -> str:
        """As the expression does."""
        return self.pattern.sub(to, text) if self.may_find(text) else text


def gated(pattern: str, *needs: str) -> Gated:
    """That expression behind what it needs, each written as the words of which one must be there."""
    return Gated(expression(pattern), tuple(map(needed, needs)))
