"""The cards on which staff choose a patient and what is to be done for them, and for whom they act."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal

from conversations.clinic.model import Key
from conversations.clinic.patients import PatientHint, PatientRecord, Tie


@dataclass(frozen=True, slots=True)
class Acting:
    """The patient for whom staff act, with two identifiers, until this moment; `number` counts them."""

    patient: Key
    number: int
    until: datetime
    name: str = field(default="", repr=False)
    born: date | None = field(default=None, repr=False)
    other: str = field(default="", repr=False)

    @property
    def nameless(self) -> Acting:
        """Without what identifies the patient to people."""
        return replace(self, name="", born=None, other="")


@dataclass(frozen=True, slots=True)
class FindingPatient:
    """Who is it for?"""

    kind: Literal["FindingPatient"] = "FindingPatient"


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


Attending = FindingPatient | ChoosingPatient | CheckingPatient | PatientDesk


@dataclass(frozen=True, slots=True)
class StaffTask:
    """What was said of the visit together with the patient, and who was chosen."""

    words: str = ""
    patient: PatientRecord | None = None
    kind: Literal["StaffTask"] = "StaffTask"
