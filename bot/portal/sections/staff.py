"""Sections patients, recalls and referrals, for staff who signed in to the referral portal.

Owns these calls. Must never repeat one that makes or deletes something.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.portal.caller import Caller
from bot.portal.models.accounts import PortalSession
from bot.portal.models.filters import (
    FIRST_PAGE,
    LARGEST_PAGE,
    SMALLEST_PAGE,
    Details,
    PageOf,
    PatientSearch,
    ReferralSearch,
    Value,
    moment,
)
from bot.portal.models.records import Page, Person, Recall, Referral, ReferralOverview
from bot.portal.pagination import one_page
from bot.portal.request import Call, always, call_to, one_verb
from bot.portal.wire.records import NeededPersonData, RecallData, ReferralData, ReferralOverviewData
from conversations.clinic.model import Key
from conversations.clinic.patients import (
    AskPatients,
    AskRecalls,
    DueRecall,
    Duties,
    PatientRecord,
    Patients,
    Recalls,
    Tie,
    Ties,
    folded,
    told_by_little,
    words_of,
)

_OPEN = frozenset({3, 5})
_OPEN_NAMES = frozenset({"open", "in progress"})
_PIECE = re.compile(r"[^\W\d_]+")
MOST_PAGES = 3
"""Pages of patients that are read before something more has to be said of whom is meant."""

KnownBy = Literal["employee-number", "personal-email", "work-email"]


@dataclass(frozen=True, slots=True)
class StaffCalls:
    """The calls that need `CanReferPatient`; without it each raises `Refusal`."""

    _caller: Caller

    async def patients(
        self, session: PortalSession, search: PatientSearch | None = None, page: PageOf = FIRST_PAGE
    ) -> Page[Person]:
        """GET patients/patients: a page of the patients this member of staff may see."""
        call = call_to("patients/patients", session, (search or PatientSearch()).params())
        return await one_page(self._caller, call, NeededPersonData, page, NeededPersonData.person)

    async def patient(self, session: PortalSession, key: Key) -> Person:
        """GET patients/patient by key."""
        return await self._person(one_verb(call_to("patients/patient", session, {"patient": key})))

    async def patient_known_by(self, session: PortalSession, by: KnownBy, value: str) -> Person:
        """GET patients/patient by number or e-mail. Raises `Refusal` where there are two, or no right to see them."""
        return await self._person(one_verb(call_to("patients/patient", session, {by: value})))

    async def find_patient(self, session: PortalSession, details: Details) -> Person:
        """POST patients/patient: the one whom these details fit."""
        return await self._person(one_verb(call_to("patients/patient", session, body={"demog": details.demog()})))

    async def found(self, session: PortalSession, asked: AskPatients) -> Patients:
        """GET patients/patients: those whom everything that was said fits, or patients/patient by key.

        Of names the portal is asked for one piece, the longest; what is typed in all is compared here.
        """
        if asked.key is not None:
            return Patients((_record(await self.patient(session, asked.key)),))
        search = PatientSearch(
            text=None if asked.born else asked.part or asked.email or None,
            employee_number=asked.number or None,
            born_from=asked.born or (date(asked.year, 1, 1) if asked.year else None),
            born_to=asked.born or (date(asked.year, 12, 31) if asked.year else None),
        )
        known: dict[str, PatientRecord] = {}
        for number in range(1, MOST_PAGES + 1):
            page = await self.patients(session, search, PageOf(number, LARGEST_PAGE))
            known |= {str(one.key): _record(one) for one in page.items}
            if page.last:
                break
        return Patients(tuple(one for one in known.values() if asked.fits(one)), more=not page.last)

    async def some(self, session: PortalSession) -> tuple[Key, ...]:
        """GET patients/patients: the keys of the first few, who stand for all of them, and nothing else of them."""
        page = await self.patients(session, None, PageOf(1, SMALLEST_PAGE))
        return tuple(one.key for one in page.items if one.key is not None)

    async def ties(self, session: PortalSession, patient: Key) -> Ties:
        """GET referrals/referrals and recalls/recalls: open ones of a patient, as far as the login may see them."""
        duties = session.duties or Duties()
        found: list[Tie] = []
        if duties.referrals:
            referrals = await self.referrals(session, ReferralSearch(patient=patient), PageOf(1, LARGEST_PAGE))
            found += [Tie(one.key, one.type_name, one.number) for one in referrals.items if _is_open(one)]
        if duties.recalls:
            recalls = await self.recalls(session, patient=patient, page=PageOf(1, LARGEST_PAGE))
            found += [Tie(one.key, one.type_name, one.reason, one.due, is_recall=True) for one in recalls.items]
        return Ties(tuple(found))

    async def due(self, session: PortalSession, asked: AskRecalls) -> Recalls:
        """GET recalls/recalls: those of the whole clinic that are due between two days."""
        page = await self.recalls(session, due_from=asked.due_from, due_to=asked.due_to, page=PageOf(1, LARGEST_PAGE))
        return Recalls(tuple(filter(None, map(_due, page.items))), more=not page.last)

    async def alike(self, session: PortalSession, details: Details) -> tuple[PatientRecord, ...]:
        """GET patients/patients, up to four times: who has this address, this name, birthday and surname, or number."""
        born, name, surname = details.birth_date, _piece(details.name), _piece(details.surname)
        searches = [PatientSearch(text=details.email), PatientSearch(name=name, surname=surname)]
        if born is not None:
            searches.append(PatientSearch(surname=surname, born_from=born, born_to=born))
        if details.employee_number:
            searches.append(PatientSearch(employee_number=details.employee_number))
        known: dict[str, PatientRecord] = {}
        for search in searches:
            page = await self.patients(session, search, PageOf(1, LARGEST_PAGE))
            known |= {str(one.key): _record(one) for one in page.items if is_alike(one, details)}
        return tuple(known.values())

    async def create_patient(
        self, session: PortalSession, details: Details, *, may_send: Callable[[], bool] = always
    ) -> Person:
        """POST patients/create-patient, once: finds the patient, or makes one. Raises `Lost` where it may be made."""
        call = call_to("patients/create-patient", session, body={"demog": details.demog()}, changes=True)
        reply = await self._caller.once(call, may_send)
        return self._caller.understood(self._caller.read(reply, NeededPersonData).person)

    async def recalls(
        self,
        session: PortalSession,
        *,
        patient: Key | None = None,
        due_from: date | None = None,
        due_to: date | None = None,
        page: PageOf = FIRST_PAGE,
    ) -> Page[Recall]:
        """GET recalls/recalls: a page of those due between two days, of one patient or of all."""
        params: dict[str, Value] = {"patient": patient, "due-from": moment(due_from), "due-to": moment(due_to)}
        return await one_page(
            self._caller, call_to("recalls/recalls", session, params), RecallData, page, RecallData.recall
        )

    async def delete_recall(
        self, session: PortalSession, recall: Key, *, may_send: Callable[[], bool] = always
    ) -> None:
        """GET recall/delete, once. Raises `Lost` where it may be deleted."""
        await self._caller.once(call_to("recall/delete", session, {"recall": recall}, changes=True), may_send)

    async def referrals(
        self, session: PortalSession, search: ReferralSearch | None = None, page: PageOf = FIRST_PAGE
    ) -> Page[ReferralOverview]:
        """GET referrals/referrals: a page of them."""
        call = call_to("referrals/referrals", session, (search or ReferralSearch()).params())
        return await one_page(self._caller, call, ReferralOverviewData, page, ReferralOverviewData.overview)

    async def referral(self, session: PortalSession, key: Key) -> Referral:
        """GET referrals/referral: one, with its appointments."""
        found = await self._caller.one(call_to("referrals/referral", session, {"referral": key}), ReferralData)
        return self._caller.understood(lambda: found.referral(self._caller.zones))

    async def _person(self, call: Call) -> Person:
        return self._caller.understood((await self._caller.one(call, NeededPersonData)).person)


def _piece(name: str) -> str:
    """The longest piece of a name between apostrophes and the like, which are typed in many ways."""
    return max(_PIECE.findall(name), key=len, default=name)


def is_alike(one: Person, details: Details) -> bool:
    """Whether this may be who is filled in: by an address, a number, the whole name, or birthday and surname."""
    if folded(details.email) in map(folded, filter(None, (one.email, one.work_email))):
        return True
    if details.employee_number and folded(details.employee_number) == folded(one.employee_number):
        return True
    if words_of(one.surname) != words_of(details.surname):
        return False
    return words_of(one.name) == words_of(details.name) or (
        details.birth_date is not None and one.birth_date == details.birth_date
    )


def _is_open(one: ReferralOverview) -> bool:
    """Whether a booking can be tied to it, by its number or by its name."""
    return one.state in _OPEN or one.state_name.casefold() in _OPEN_NAMES


def _due(one: Recall) -> DueRecall | None:
    """A recall as the conversation knows it; none without a patient."""
    if one.patient is None:
        return None
    return DueRecall(one.key, one.patient, *told_by_little(one.patient_name), one.type_name, one.reason, one.due)


def _record(one: Person) -> PatientRecord:
    """A patient as the conversation knows them."""
    if one.key is None:  # `NeededPersonData` has seen to it
        raise ValueError("a patient without a key")
    name = " ".join(part for part in (one.name, one.surname) if part)
    emails = tuple(email for email in (one.email, one.work_email) if email)
    return PatientRecord(one.key, name, one.birth_date, emails, one.employee_number)
