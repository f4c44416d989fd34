"""The client of the clinic's Patient Portal API.

Owns the composition of its sections, and the answering of the conversation's questions. Must never hold a person's
session: each call is given one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot import logs
from bot.clock import Clock, SystemClock
from bot.portal.anonymous import AnonymousPortal
from bot.portal.caller import Caller, Renewed
from bot.portal.diaries import Diaries
from bot.portal.errors import Obliged, PortalError, SignInNeeded, Unsent
from bot.portal.models.accounts import PortalSession
from bot.portal.models.records import Diary, Person, Subject
from bot.portal.offer_cache import Listed, OfferCache
from bot.portal.request import SessionStyle, Timeouts
from bot.portal.sections.appointments import AppointmentCalls
from bot.portal.sections.auth import AuthCalls
from bot.portal.sections.booking import BookingCalls, PriceSetting, price_of
from bot.portal.sections.finance import FinanceCalls, NotificationCalls
from bot.portal.sections.search import Search
from bot.portal.sections.staff import StaffCalls
from bot.portal.transport import Transport
from bot.portal.zones import UK, Zones
from conversations.clinic.account import (
    AskInvoiceMail,
    AskInvoices,
    AskKept,
    AskOutstanding,
    AskSession,
    DueInvoice,
    Invoices,
    Outstanding,
)
from conversations.clinic.diary import AskAllAppointments, AskCancellation
from conversations.clinic.model import ONESELF, Appointment, AppointmentType, Behalf, Invoice, Key
from conversations.clinic.orders import BookingOrder, CancellationOrder
from conversations.clinic.patients import AskPatients, AskRecalls, AskTies
from conversations.clinic.questions import (
    Answer,
    AskAppointments,
    AskClinicians,
    AskPayers,
    AskSites,
    AskTypes,
    Payers,
    Question,
    Types,
)
from conversations.clinic.telling import AskTelling, Telling
from conversations.clinic.watching import AskWatches

if TYPE_CHECKING:
    import httpx

BEFORE_A_VISIT = Subject.APPOINTMENT_SOON | Subject.QUESTIONNAIRE | Subject.ACTION_REQUIRED


class PatientPortal:
    """One attribute for each section of the API, and the questions, the booking and the diary of a conversation.

    Every call raises `PortalError`s and nothing else, and hands out plain values and nothing else. `anonymous` searches
    and books for people without an account.
    """

    def __init__(  # noqa: PLR0913 - the settings of one clinic, each by name
        self,
        base_url: str,
        client_key: str,
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        session_style: SessionStyle = "header",
        price: PriceSetting = "gross",
        company: str = "",
        timeouts: Timeouts | None = None,
        zone: ZoneInfo = UK,
        site_zones: Mapping[str, ZoneInfo] | None = None,
        visit_words: Mapping[str, str] | None = None,
        clock: Clock | None = None,
        renewed: Renewed | None = None,
    ) -> None:
        """Set up the calls; nothing is connected before the first.

        `base_url` ends before the section. `session_style`: session id and token go as headers `x-session-id` and
        `x-token`, or, deprecated, as a cookie and the URL parameter `token`. `price`: a booking says the slot's gross
        or net price, and the portal books for exactly that; with `off` it says none, and any price is booked.
        `company` is billed for people without an account; where there is none, they are. `zone` is where sites are that
        `site_zones` (by key) does not name. `visit_words` are the clinic's own words for its visits, each with the name
        of the type. `renewed` is told the old and the new session whenever an answer brings a new token; it must not
        raise or wait. `transport` stands in for the network.
        """
        self._transport = Transport(timeouts or Timeouts(), transport, server=base_url)
        zones = Zones(zone, dict(site_zones or {}))
        clock = clock or SystemClock()
        self._price = price
        self._visit_words = tuple((visit_words or {}).items())
        caller = Caller(base_url.rstrip("/"), client_key, session_style, self._transport, zones, clock, renewed)
        self._caller = caller
        self._diaries = Diaries(caller, clock)
        self._offers = OfferCache(clock)
        self._ahead: set[asyncio.Task[None]] = set()
        self.auth = AuthCalls(caller)
        self.appointments = AppointmentCalls(caller)
        self.booking = BookingCalls(caller)
        self.finance = FinanceCalls(caller)
        self.notifications = NotificationCalls(caller)
        self.staff = StaffCalls(caller)
        self.anonymous = AnonymousPortal(caller, price, company)

    async def aclose(self) -> None:
        """Close every connection."""
        for reading in self._ahead:
            reading.cancel()
        await asyncio.gather(*self._ahead, return_exceptions=True)
        await self._offers.aclose()
        await self._transport.aclose()

    def begin_to_read_ahead(self, session: PortalSession) -> None:
        """Read in the background what the bookings of this member of staff begin with; nothing waits for it.

        GET patients/patients, as the portal says what it offers for a patient only, GET appointment/types, and POST
        appointment/sites and appointment/clinicians for each type.
        """
        reading = asyncio.create_task(self._read_ahead(session))
        self._ahead.add(reading)
        reading.add_done_callback(self._ahead.discard)

    async def _read_ahead(self, session: PortalSession) -> None:
        async def ask(behalf: Behalf, asked: Listed) -> Answer:
            return await self.search(session, behalf).answer(asked)

        try:
            for patient in await self.staff.some(session):
                if await self._offers.read_ahead(session, patient, ask):
                    return
        except PortalError as error:
            logs.event("nothing_read_ahead", why=error)

    def search(self, session: PortalSession, behalf: Behalf = ONESELF) -> Search:
        """The reads on the way to a booking, for oneself or on somebody's behalf."""
        return Search(self._caller, "appointment", session, behalf)

    async def answer(self, session: PortalSession, question: Question, *, behalf: Behalf = ONESELF) -> Answer:
        """Ask what the conversation asks, for oneself or on somebody's behalf. Raises `PortalError`."""
        match question:
            case AskPayers():
                return await self._payers(session, behalf)
            case AskAppointments():
                return await self._diaries.to_come(session, _whose(session, behalf.patient))
            case AskAllAppointments():
                _whose(session, behalf.patient)
                return await self._diaries.all(session, behalf)
            case AskCancellation():
                return await self._diaries.cancellation(session, question, _whose(session, behalf.patient))
            case AskPatients():
                return await self.staff.found(session, question)
            case AskRecalls():
                return await self.staff.due(session, question)
            case AskTies():
                return await self.staff.ties(session, behalf.patient or "")
            case AskTypes() | AskSites() | AskClinicians():
                search = self.search(session, behalf)
                if session.duties is None:
                    return self._with_own_words(await search.answer(question))
                found = await self._offers.of(session, behalf, question, lambda: search.answer(question))
                return self._with_own_words(found)
            case AskTelling():
                return Telling(key=await self._key_of(session))
            case AskInvoices():
                return await self._unpaid(session)
            case AskOutstanding():
                return await self._outstanding(session)
            case AskKept() | AskSession() | AskInvoiceMail() | AskWatches():
                raise Unsent("not a question to the portal")
            case searched:
                return self._with_own_words(await self.search(session, behalf).answer(searched))

    async def _key_of(self, session: PortalSession) -> Key | None:
        """The key of who is signed in, as far as the portal says it now, or said it before."""
        said = await self._myself(session)
        return said.key if said else None

    async def _myself(self, session: PortalSession) -> Person | None:
        """Who is signed in, by GET appointment/existing-appointments: at the sign-in the diary may have been empty."""
        return await self.appointments.myself(session) or session.owner

    async def _unpaid(self, session: PortalSession) -> Invoices:
        """GET finance/invoices, one's own that are not paid. Raises `SignInNeeded` for staff, who have none."""
        if session.duties is not None:
            raise SignInNeeded("staff have no invoices")
        found = await self.finance.invoices(session, patient=await self._myself(session), paid=False)
        return Invoices(tuple(DueInvoice(each.invoice, each.day) for each in found))

    async def _outstanding(self, session: PortalSession) -> Outstanding:
        """GET appointment/future-questionnaires and notification/notifications about visits to come."""
        asked = self.appointments.future_questionnaires(session), self.notifications.about(session, BEFORE_A_VISIT)
        questionnaires, said = await asyncio.gather(*asked)
        about = tuple(each.about for each in said if each.about is not None)
        return Outstanding(tuple(each.name for each in questionnaires), tuple(each.message for each in said), about)

    async def mail_invoice(self, session: PortalSession, number: str) -> None:
        """GET finance/send-by-email, once. Raises what a call that changes something does.

        A boundary: the runtime's port knows no sections.
        """
        await self.finance.send_by_email(session, number)

    async def _payers(self, session: PortalSession, behalf: Behalf) -> Payers:
        """Who can pay; at the beginning of a booking it is also seen whether one can be made at all.

        Raises `Obliged` where not, whatever the portal says of the payers.
        """
        payers, obliged = await asyncio.gather(
            self.search(session, behalf).payer_types(), self._obliged(session, behalf), return_exceptions=True
        )
        for failed in (obliged, payers):
            if isinstance(failed, BaseException):
                raise failed
        assert not isinstance(payers, BaseException)  # noqa: S101 - it would have been raised
        return Payers(payers)

    async def _obliged(self, session: PortalSession, behalf: Behalf) -> None:
        """GET auth/config. Raises `Obliged`; where it cannot be had, the portal refuses what cannot be."""
        if behalf.patient is not None:
            return
        try:
            config = await self.auth.config(session)
        except PortalError:
            return
        reason = config.obliges
        if reason is not None:
            raise Obliged(reason)

    async def answer_newcomer(self, code: str, question: Question) -> Answer:
        """The same without an account, of the charge band of this sign-up code."""
        return self._with_own_words(await self.anonymous.answer(code, question))

    def _with_own_words(self, answer: Answer) -> Answer:
        """The types with what this clinic's patients say for each; any other answer as it is."""
        if not isinstance(answer, Types) or not self._visit_words:
            return answer
        return Types(tuple(replace(kind, words=self._own_words_of(kind)) for kind in answer.types))

    def _own_words_of(self, kind: AppointmentType) -> tuple[str, ...]:
        return tuple(word for word, name in self._visit_words if name.casefold() == kind.name.casefold())

    async def book(self, session: PortalSession, order: BookingOrder, *, may_send: Callable[[], bool]) -> Appointment:
        """POST appointment/book-time-slot, once, for the price that the slot was offered at, or for any.

        Without an account it is POST anon-booking/book-time-slot, with the session of a registration. Raises what
        `booking.book_time_slot` does.
        """
        if order.behalf.newcomer:
            return await self.anonymous.book(session, order, may_send=may_send)
        _whose(session, order.behalf.patient)
        price = None if order.any_price else price_of(order.slot, self._price)
        return await self.booking.book_time_slot(session, order, price=price, may_send=may_send)

    async def cancel(
        self, session: PortalSession, order: CancellationOrder, *, may_send: Callable[[], bool]
    ) -> Invoice | None:
        """GET appointment/cancel, once, and the invoice of its fee. Raises what `appointments.cancel` does."""
        _whose(session, order.behalf.patient)
        patient = None if order.patient is None else Person(order.patient)
        fee = await self.appointments.cancel(session, order.key, patient=patient, may_send=may_send)
        return fee.invoice if fee else None

    async def fee_of(self, session: PortalSession, order: CancellationOrder, since: date) -> Invoice | None:
        """GET finance/invoices: the invoice of the fee that a cancellation of this day, or later, has cost.

        None unless one alone can be it: it is about a cancellation, and over the fee that was confirmed. Invoices can
        only be had of whoever is signed in.
        """
        if order.fee is None or order.fee.amount <= 0 or order.behalf.patient is not None:
            return None
        patient = None if order.patient is None else Person(order.patient)
        found = await self.finance.invoices(session, patient=patient)
        fees = [each.invoice for each in found if each.is_of_a_cancellation and each.day and each.day >= since]
        fit = [each for each in fees if each.total.amount == order.fee.amount]
        return fit[0] if len(fit) == 1 else None

    async def diary_of(self, session: PortalSession, patient: Key | None = None) -> Diary:
        """GET appointment/existing-appointments, for another patient appointment/appointments.

        The appointments that stand, past ones included.
        """
        return await self._diaries.standing(session, _whose(session, patient))

    async def video_link(self, session: PortalSession, appointment: Key) -> str:
        """The address of the video call, GET appointment/existing-appointments, or nothing. It is kept nowhere.

        A boundary: the runtime's port knows no sections.
        """
        return await self.appointments.video_link(session, appointment)

    def wall_clock(self, at: datetime, site: Key | None) -> datetime:
        """What the clocks at this site show at an instant, without a zone.

        A boundary: the zones are the portal's own, as nobody else reads what it writes.
        """
        return self._caller.zones.wall_clock(at, site)


def _whose(session: PortalSession, patient: Key | None) -> Key | None:
    """Whose diary it is. Staff have none of their own: without a patient the portal would tell them everybody's.

    Raises `SignInNeeded`.
    """
    if session.duties is not None and patient is None:
        raise SignInNeeded("staff act for a patient")
    return patient
