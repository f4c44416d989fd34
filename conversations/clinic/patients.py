"""Patients as staff look for them: what is searched by, who fits, what a list may say of them, and what is due.

Names are compared by whole words and without the marks of their letters. Must never show in a repr what identifies
somebody.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from conversations.clinic.model import Key

LETTERS = str.maketrans({"ł": "l", "ø": "o", "ı": "i", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"})
APART = re.compile(r"[^\w]+|_")


@dataclass(frozen=True, slots=True)
class Duties:
    """What a member of staff may do: act for patients, and see referrals, recalls and appointments."""

    refer: bool = False
    referrals: bool = False
    recalls: bool = False
    appointments: bool = False


def folded(name: str) -> str:
    """A name in small letters, without their marks and without apostrophes."""
    apart = unicodedata.normalize("NFKD", name.casefold().translate(LETTERS))
    return "".join(sign for sign in apart if not unicodedata.combining(sign) and sign not in "'’`")


def words_of(name: str) -> tuple[str, ...]:
    """The whole words of a name, folded."""
    return tuple(word for word in APART.split(folded(name)) if word)


def told_by_little(name: str) -> tuple[str, str]:
    """The initials of a name, and the first letters of its last word."""
    words = name.split()
    return "".join(f"{word[0]}." for word in words), words[-1][:3] if words else ""


@dataclass(frozen=True, slots=True)
class PatientRecord:
    """A patient as the clinic knows them."""

    key: Key
    name: str = field(default="", repr=False)
    born: date | None = field(default=None, repr=False)
    emails: tuple[str, ...] = field(default=(), repr=False)
    number: str = field(default="", repr=False)

    @property
    def other(self) -> str:
        """What identifies them beside their name where the date of birth is not known."""
        return self.number or next(iter(self.emails), "")

    @property
    def hint(self) -> PatientHint:
        """What a list may say."""
        return PatientHint(self.key, *told_by_little(self.name), self.born.year if self.born else None)


@dataclass(frozen=True, slots=True)
class PatientHint:
    """A patient in a list: initials, the first letters of the last name, and the year of birth."""

    key: Key
    initials: str
    letters: str
    year: int | None


@dataclass(frozen=True, slots=True)
class AskPatients:
    """GET patients/patients, or patients/patient by `key`: those whom everything given fits.

    `part` is the longest piece of the names as it was typed: what the clinic is asked for.
    """

    words: tuple[str, ...] = field(default=(), repr=False)
    email: str = field(default="", repr=False)
    number: str = field(default="", repr=False)
    born: date | None = field(default=None, repr=False)
    year: int | None = None
    part: str = field(default="", repr=False)
    key: Key | None = None
    kind: Literal["AskPatients"] = "AskPatients"

    @property
    def is_empty(self) -> bool:
        """Whether it looks for nobody in particular."""
        return not (self.words or self.email or self.number or self.born or self.year or self.key)

    @property
    def is_exact(self) -> bool:
        """Whether it names one patient by something that only they have."""
        return bool(self.email or self.number)

    def fits(self, one: PatientRecord) -> bool:
        """Whether this is somebody who is looked for."""
        return (
            set(self.words) <= set(words_of(one.name))
            and (not self.email or self.email in map(folded, one.emails))
            and (not self.number or self.number == folded(one.number))
            and (self.born is None or self.born == one.born)
            and (self.year is None or (one.born is not None and one.born.year == self.year))
        )


@dataclass(frozen=True, slots=True)
class Patients:
    """Who was found; `more`: there may be others."""

    found: tuple[PatientRecord, ...]
    more: bool = False
    kind: Literal["Patients"] = "Patients"


@dataclass(frozen=True, slots=True)
class Tie:
    """An open referral, or a recall: what a booking can be tied to. `about` is its reason, or its number."""

    key: Key
    type_name: str
    about: str = ""
    due: date | None = None
    is_recall: bool = False


@dataclass(frozen=True, slots=True)
class AskTies:
    """GET referrals/referrals and recalls/recalls of the patient: what the session may see of them."""

    kind: Literal["AskTies"] = "AskTies"


@dataclass(frozen=True, slots=True)
class Ties:
    """Open referrals, and recalls, the most urgent first."""

    ties: tuple[Tie, ...]
    kind: Literal["Ties"] = "Ties"


@dataclass(frozen=True, slots=True)
class AskRecalls:
    """GET recalls/recalls of the whole clinic: those due between two days, as far as the session may see them."""

    due_from: date
    due_to: date
    kind: Literal["AskRecalls"] = "AskRecalls"


@dataclass(frozen=True, slots=True)
class DueRecall:
    """A patient whom the clinic wants to see again, told by no more than initials and first letters."""

    key: Key
    patient: Key
    initials: str
    letters: str
    type_name: str
    reason: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Recalls:
    """Those that are due, the most urgent first; `more`: there are others."""

    recalls: tuple[DueRecall, ...]
    more: bool = False
    kind: Literal["Recalls"] = "Recalls"


PatientQuestion = AskPatients | AskRecalls | AskTies
"""What staff ask about patients."""

PatientAnswer = Patients | Ties | Recalls
"""What they are answered."""
