"""Section appointment, the visits there are: listing them, what cancelling costs, cancelling, what to fill in.

Owns the rule that everybody's appointments are never asked for. Must never cancel twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.portal.caller import Caller
from bot.portal.errors import Unsent
from bot.portal.models.accounts import Cancellation, PortalSession
from bot.portal.models.filters import FIRST_PAGE, PageOf, Value
from bot.portal.models.records import Diary, InvoiceDetail, Page, Person, Questionnaire
from bot.portal.models.whose import NOBODY, Whose, folded
from bot.portal.pagination import Listing, one_page, whole_list
from bot.portal.request import Call, always, call_to, on_behalf
from bot.portal.wire.accounts import CancellationData
from bot.portal.wire.appointments import AppointmentData
from bot.portal.wire.invoices import InvoiceDetailData, PersonData
from bot.portal.wire.records import QuestionnaireData, known_as, meant_by
from conversations.clinic.keys import same_key
from conversations.clinic.model import ONESELF, Appointment, Behalf, Key

_BY_START: Final = 0


@dataclass(frozen=True, slots=True)
class AppointmentSearch:
    """Filters of a list of appointments; `start_from` and `start_to` are UK time, the end exclusive."""

    type_name: str | None = None
    start_from: datetime | None = None
    start_to: datetime | None = None
    case: Key | None = None
    newest_first: bool = False

    def params(self) -> dict[str, Value]:
        """URL parameters of appointment/appointments."""
        return {
            "appointment-type-name": self.type_name,
            "start-from": _written(self.start_from),
            "start-to": _written(self.start_to),
            "case": self.case,
            "page-sort-column": _BY_START,
            "page-sort-descending": self.newest_first,
        }


ALL_OF_THEM: Final = AppointmentSearch()


@dataclass(frozen=True, slots=True)
class AppointmentCalls:
    """The calls about appointments that exist. Times of what they return are the site's wall clock."""

    _caller: Caller

    async def existing(self, session: PortalSession) -> Diary:
        """GET appointment/existing-appointments: all future ones of the logged-in patient, and some past.

        It has no pages; where one comes all the same, the others are asked for.
        """
        found = await self._existing(session)
        patient = _patient_of(found.rows)
        visits = self._visits(found, known_as(session.owner) | (patient.whose if patient else NOBODY))
        return replace(visits, patient=patient.key if patient else None)

    async def myself(self, session: PortalSession) -> Person | None:
        """Who the logged-in patient is, as far as GET appointment/existing-appointments tells it."""
        known = _patient_of((await self._existing(session)).rows)
        if known is None:
            return None
        email = known.email_address.strip() or (session.owner.email if session.owner else "")
        return Person(known.key, known.title.strip(), known.name.strip(), known.surname.strip(), email=email)

    async def video_link(self, session: PortalSession, appointment: Key) -> str:
        """GET appointment/existing-appointments: the address of the video call of one of them as it is now, or none."""
        found = (await self._existing(session)).rows
        return next((each.video_link for each in found if same_key(each.key, appointment)), "")

    async def page_of(
        self,
        session: PortalSession,
        patient: Key,
        search: AppointmentSearch = ALL_OF_THEM,
        page: PageOf = FIRST_PAGE,
    ) -> Page[Appointment]:
        """GET appointment/appointments of one patient, a page of them, cancelled ones included.

        Without `patient` staff would be given everybody's, so an empty one raises `Unsent`.
        """
        call, whose = _appointments(session, patient, search), meant_by(session, patient)
        return await one_page(
            self._caller, call, AppointmentData, page, lambda row: row.appointment(self._caller.zones, whose)
        )

    async def all_of(self, session: PortalSession, patient: Key, search: AppointmentSearch = ALL_OF_THEM) -> Diary:
        """GET appointment/appointments of one patient, all pages of them, up to a thousand."""
        call = _appointments(session, patient, search)
        found = await whole_list(self._caller, call, AppointmentData, _key, in_pages=True)
        return self._visits(found, meant_by(session, patient))

    async def cancellation_info(self, session: PortalSession, appointment: Key) -> Cancellation:
        """GET appointment/cancellation-info: what cancelling would cost at this moment."""
        call = call_to("appointment/cancellation-info", session, {"appointment": appointment})
        return (await self._caller.one(call, CancellationData)).cancellation()

    async def cancel(
        self,
        session: PortalSession,
        appointment: Key,
        *,
        patient: Person | None = None,
        may_send: Callable[[], bool] = always,
    ) -> InvoiceDetail | None:
        """GET appointment/cancel, once, and the invoice of the fee; None where no fee applies.

        `patient`, or else who is signed in, is whom its debtor is compared with. Raises `Unsent` (nothing left),
        `Refusal` (nothing cancelled), or `Lost`: it may be cancelled, and only the clinic's diary can tell.
        """
        call = call_to("appointment/cancel", session, {"appointment": appointment}, changes=True)
        reply = await self._caller.once(call, may_send)
        if reply.result in (None, {}, []):
            return None
        invoice = self._caller.read(reply, InvoiceDetailData)
        return self._caller.understood(lambda: invoice.detail(known_as(patient or session.owner)))

    async def future_questionnaires(
        self, session: PortalSession, *, behalf: Behalf = ONESELF
    ) -> tuple[Questionnaire, ...]:
        """GET appointment/future-questionnaires: what is to be filled in before visits to come."""
        call = call_to("appointment/future-questionnaires", session, on_behalf(behalf))
        return tuple(each.questionnaire() for each in await self._caller.rows(call, QuestionnaireData))

    async def _existing(self, session: PortalSession) -> Listing[AppointmentData]:
        call = call_to("appointment/existing-appointments", session)
        return await whole_list(self._caller, call, AppointmentData, _key)

    def _visits(self, found: Listing[AppointmentData], whose: Whose) -> Diary:
        zones = self._caller.zones
        visits = self._caller.understood(lambda: tuple(each.appointment(zones, whose) for each in found.rows))
        return Diary(visits, found.complete)


def _key(row: AppointmentData) -> Key:
    return row.key


def _appointments(session: PortalSession, patient: Key, search: AppointmentSearch) -> Call:
    if not str(patient).strip():
        raise Unsent("the appointments of nobody in particular")
    return call_to("appointment/appointments", session, {"patient": patient} | search.params())


def _patient_of(found: tuple[AppointmentData, ...]) -> PersonData | None:
    """Whose appointments these all are; None where they do not say, or where they name more than one person."""
    told = [each.patient for each in found if each.patient is not None]
    known = [each for each in told if each.key is not None] or [each for each in told if each.full_name]
    people = {folded(each.full_name) if each.key is None else str(each.key) for each in known}
    return known[0] if len(people) == 1 else None


def _written(when: datetime | None) -> str | None:
    return None if when is None else when.isoformat(timespec="seconds")
