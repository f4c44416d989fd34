"""The cards on which staff choose a patient and what is to be done for them, and for whom they act."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal

from conversations.clinic.model import Key
from conversations.clinic.patients import DueRecall, PatientHint, PatientRecord, Tie


@dataclass(frozen=True, slots=True)
class Acting:
    """The patient for whom staff act, with two identifiers, until this moment; `number` counts them."""

    patient: Key
    number: int
    until: datetime
    name: str = field(default="", repr=False)
    born: date | None = field(default=None, repr=False)
    other: str = field(default="", repr=False)
    recall: Key | None = None

    @property
    def nameless(self) -> Acting:
        """Without what identifies the patient to people."""
        return replace(self, name="", born=None, other="")


@dataclass(frozen=True, slots=True)
class FindingPatient:
    """Who is it for?"""

    kind: Literal["FindingPatient"] = "FindingPatient"


@dataclass(frozen=True, slots=True)
class RegisteringPatient:
    """A patient who is new to the clinic is filled in on a page; this card opens it."""

    kind: Literal["RegisteringPatient"] = "RegisteringPatient"


@dataclass(frozen=True, slots=True)
class ChoosingPatient:
    """Which of them? A list that names nobody in full."""

    hints: tuple[PatientHint, ...]
    page: int = 0
    kind: Literal["ChoosingPatient"] = "ChoosingPatient"


@dataclass(frozen=True, slots=True)
class CheckingPatient:
    """Is it this one? Two identifiers, in full."""

    patient: PatientRecord
    kind: Literal["CheckingPatient"] = "CheckingPatient"


@dataclass(frozen=True, slots=True)
class PatientDesk:
    """What is to be done for this patient?"""

    patient: PatientRecord
    ties: tuple[Tie, ...] = ()
    page: int = 0
    kind: Literal["PatientDesk"] = "PatientDesk"


@dataclass(frozen=True, slots=True)
class DueRecalls:
    """Which of the recalls that are due between these days? `more`: there are others."""

    recalls: tuple[DueRecall, ...]
    due_from: date
    due_to: date
    more: bool = False
    page: int = 0
    kind: Literal["DueRecalls"] = "DueRecalls"


Attending = FindingPatient | RegisteringPatient | ChoosingPatient | CheckingPatient | PatientDesk | DueRecalls


@dataclass(frozen=True, slots=True)
class StaffTask:
    """What was said of the visit together with the patient, who was chosen, and the recall that it is about.

    `booked` are the recalls that were booked in this chat.
    """

    words: str = ""
    patient: PatientRecord | None = None
    tie: Tie | None = None
    booked: tuple[Key, ...] = ()
    kind: Literal["StaffTask"] = "StaffTask"
