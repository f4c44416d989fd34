"""Sections finance and notification: invoices, one in full, sending one by e-mail, and what the portal has to say.

Owns who a debtor is compared with. Must never send an e-mail twice; nothing is marked as read, as the API has no call
for that.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.portal.caller import Caller
from bot.portal.models.accounts import PortalSession
from bot.portal.models.filters import Value, moment
from bot.portal.models.records import InvoiceDetail, Notification, Person, Subject
from bot.portal.request import call_to
from bot.portal.wire.invoices import InvoiceDetailData
from bot.portal.wire.records import NotificationData, known_as
from conversations.clinic.model import Key


@dataclass(frozen=True, slots=True)
class FinanceCalls:
    """The calls of section finance.

    `patient` is whose invoices these are taken for, without one whoever is signed in.
    """

    _caller: Caller

    async def invoices(
        self,
        session: PortalSession,
        *,
        patient: Person | None = None,
        before: date | None = None,
        paid: bool | None = None,
    ) -> tuple[InvoiceDetail, ...]:
        """GET finance/invoices, those of earlier days than `before`, all or the paid or the unpaid ones."""
        params: dict[str, Value] = {"to-date": moment(before), "paid": paid}
        found = await self._caller.rows(call_to("finance/invoices", session, params), InvoiceDetailData)
        whose = known_as(patient or session.owner)
        return self._caller.understood(lambda: tuple(each.detail(whose) for each in found))

    async def invoice_detail(
        self, session: PortalSession, invoice: Key, *, patient: Person | None = None
    ) -> InvoiceDetail:
        """GET finance/invoice-detail by key."""
        return await self._detail(session, {"invoice": invoice}, patient)

    async def invoice_numbered(
        self, session: PortalSession, number: str, *, patient: Person | None = None
    ) -> InvoiceDetail:
        """GET finance/invoice-detail by number: older invoices have no key."""
        return await self._detail(session, {"invoice-number": number}, patient)

    async def send_by_email(self, session: PortalSession, number: str) -> None:
        """GET finance/send-by-email, once. E-mail is not encrypted: whoever asks for it is told so before."""
        await self._caller.once(call_to("finance/send-by-email", session, {"invoice-number": number}, changes=True))

    async def _detail(self, session: PortalSession, named: dict[str, Value], patient: Person | None) -> InvoiceDetail:
        found = await self._caller.one(call_to("finance/invoice-detail", session, named), InvoiceDetailData)
        return self._caller.understood(lambda: found.detail(known_as(patient or session.owner)))


@dataclass(frozen=True, slots=True)
class NotificationCalls:
    """The call of section notification."""

    _caller: Caller

    async def about(self, session: PortalSession, subjects: Subject | None = None) -> tuple[Notification, ...]:
        """GET notification/notifications about these subjects, or those that the portal thinks matter."""
        params: dict[str, Value] = {"type": None if subjects is None else subjects.value}
        found = await self._caller.rows(call_to("notification/notifications", session, params), NotificationData)
        return tuple(each.notification() for each in found)
