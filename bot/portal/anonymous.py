"""Sections anon-appointment and anon-booking: searching and booking without an account.

The payer is here the sign-up code of a charge band. Must never change anything at the clinic but by `registration`.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.portal.caller import Caller
from bot.portal.errors import SignInNeeded
from bot.portal.models.accounts import PortalSession
from bot.portal.sections.auth import AuthCalls
from bot.portal.sections.booking import PriceSetting, price_of
from bot.portal.sections.registration import RegistrationCalls
from bot.portal.sections.search import Search
from conversations.clinic.account import AskInvoiceMail, AskInvoices, AskKept, AskOutstanding, AskSession
from conversations.clinic.diary import AskAllAppointments, AskCancellation
from conversations.clinic.model import Appointment, Payer
from conversations.clinic.orders import BookingOrder
from conversations.clinic.patients import AskPatients, AskRecalls, AskTies
from conversations.clinic.questions import Answer, Appointments, AskAppointments, AskPayers, Payers, Question
from conversations.clinic.telling import AskTelling
from conversations.clinic.watching import AskWatches


class AnonymousPortal:
    """What somebody without an account can do. Every call raises `PortalError`s and nothing else."""

    def __init__(self, caller: Caller, price: PriceSetting, company: str = "") -> None:
        """`company` is billed for whoever registers; without one, they are. The portal does not tell."""
        self.search = Search(caller, "anon-appointment")
        self.registration = RegistrationCalls(caller)
        self._auth = AuthCalls(caller)
        self._price = price
        self._company = company

    async def answer(self, code: str, question: Question) -> Answer:
        """Ask what the conversation asks, of the clinic's charge band `code`.

        Of what is in the diary nobody knows without an account: a booking is told that it may hold anything, and what
        is about appointments that there are raises `SignInNeeded`.
        """
        match question:
            case AskPayers():
                band = await self._auth.reg_code_info(code)
                return Payers((Payer(band.code, self._company or band.name, by_oneself=not self._company),))
            case AskAppointments():
                return Appointments((), complete=False)
            case AskPatients() | AskTies() | AskRecalls():
                raise SignInNeeded("only staff look for patients")
            case AskTelling() | AskKept() | AskSession() | AskWatches():
                raise SignInNeeded("only who is signed in has anything of their own")
            case AskInvoices() | AskInvoiceMail() | AskOutstanding():
                raise SignInNeeded("only who is signed in has anything of their own")
            case AskAllAppointments() | AskCancellation():
                raise SignInNeeded("appointments of nobody signed in")
            case searched:
                return await self.search.answer(searched)

    async def book(self, session: PortalSession, order: BookingOrder, *, may_send: Callable[[], bool]) -> Appointment:
        """POST anon-booking/book-time-slot, once, for the price that the slot was offered at."""
        price = price_of(order.slot, self._price)
        return await self.registration.book_time_slot(session, order, price=price, may_send=may_send)
