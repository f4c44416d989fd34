"""Sections patients, recalls and referrals, for staff who signed in to the referral portal.

Owns these calls. Must never repeat one that makes or deletes something.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.portal.caller import Caller
from bot.portal.models.accounts import PortalSession
from bot.portal.models.filters import FIRST_PAGE, Details, PageOf, PatientSearch, ReferralSearch, Value, moment
from bot.portal.models.records import Page, Person, Recall, Referral, ReferralOverview
from bot.portal.pages import one_page
from bot.portal.request import Call, call_to, one_verb
from bot.portal.transport import always
from bot.portal.wire.records import NeededPersonData, RecallData, ReferralData, ReferralOverviewData
from conversations.clinic.model import Key

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
