"""Whose an invoice is: what is known of a person, compared with what is known of another.

Owns when two of them are the same, when they are not, and when that cannot be told. Two people can share a name, and
two an e-mail address, so neither proves anything alone; a key does. Must never show in a repr what identifies somebody.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Whose:
    """What is known of one person: keys, full names, all ways to write the name, and e-mail addresses, folded.

    More than one key means that what was put together is not about one person: it tells nothing.
    """

    keys: frozenset[str] = field(default=frozenset(), repr=False)
    names: frozenset[str] = field(default=frozenset(), repr=False)
    spellings: frozenset[str] = field(default=frozenset(), repr=False)
    emails: frozenset[str] = field(default=frozenset(), repr=False)

    def __or__(self, other: Whose) -> Whose:
        """What is known of somebody from two sides."""
        return Whose(
            self.keys | other.keys,
            self.names | other.names,
            self.spellings | other.spellings,
            self.emails | other.emails,
        )

    def is_same(self, other: Whose) -> bool | None:
        """Whether both are one person; None where it cannot be told.

        By key where both have one. Without, the full name and the e-mail address together say yes, and nothing says
        no: people have short names, married names and second addresses. Two keys under one name are in doubt, for a
        key may be spelled in two ways.
        """
        if len(self.keys) > 1 or len(other.keys) > 1:
            return None
        if self.keys and other.keys:
            return True if self.keys == other.keys else None if self.resembles(other) else False
        return True if self.names & other.names and self.emails & other.emails else None

    def resembles(self, other: Whose) -> bool:
        """Whether both may be written alike, or have a key in common."""
        return bool(self.keys & other.keys or self.spellings & other.spellings)


NOBODY = Whose()


def folded(text: str) -> str:
    """A name or an address without what makes no difference."""
    return " ".join(text.casefold().split())
