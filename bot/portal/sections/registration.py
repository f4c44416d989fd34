"""Section anon-booking: registering for one booking, the code that proves it, and the booking.

Owns the rule of an anonymous session: its calls go one after the other. Must never repeat a call, and never keep a
session: whoever registered is handed it. What was booked this way cannot be read back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from weakref import WeakValueDictionary

from bot.portal.caller import Caller, Reply
from bot.portal.errors import Problem, Refusal, Unreadable
from bot.portal.models.accounts import PortalSession
from bot.portal.models.filters import Details, Json
from bot.portal.models.records import Person, Proposal
from bot.portal.request import Call, always, call_to
from bot.portal.sections.auth import as_wrong_code, object_of
from bot.portal.sections.booking import booked_in, time_slot_body
from bot.portal.wire.accounts import TokenData
from bot.portal.wire.appointments import proposed_appointment
from bot.portal.wire.records import known_as
from conversations.clinic.model import Appointment
from conversations.clinic.orders import BookingOrder


@dataclass(frozen=True, slots=True)
class RegistrationCalls:
    """The calls of section anon-booking. The session of a registration serves one booking and signs nobody in."""

    _caller: Caller
    _turns: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary, init=False)

    async def register_patient(
        self, details: Details, *, payer: str | None = None, may_send: Callable[[], bool] = always
    ) -> PortalSession:
        """POST anon-booking/register-patient, once; a code goes out by e-mail and SMS.

        Raises `Registered` where the person has an account, `Markup` where a name looks like HTML, and `Lost` where a
        code may be on its way without a session that it could be used in.
        """
        body: dict[str, Json] = {"demog": details.demog()}
        if payer is not None:
            body["payerType"] = payer
        reply = await self._caller.once(
            call_to("anon-booking/register-patient", None, body=body, changes=True), may_send
        )
        owner = Person(None, details.title, details.name, details.surname, email=details.email)
        session = self._caller.read(reply, TokenData).renewed(PortalSession("", owner=owner))
        if not session.id:
            raise Unreadable("a registration without a session id", Problem(reply.status))
        return session

    async def submit_validation_code(self, session: PortalSession, code: str) -> PortalSession:
        """POST anon-booking/submit-validation-code, once, and the session to book with. Raises `WrongCode`."""
        call = call_to("anon-booking/submit-validation-code", session, body={"code": code}, changes=True)
        try:
            reply = await self._in_turn(call)
        except Refusal as refused:
            raise as_wrong_code(refused) from refused
        return self._renewed(reply, session)

    async def resend_validation_code(self, session: PortalSession) -> PortalSession:
        """POST anon-booking/resend-validation-code, once: every call sends another message."""
        call = call_to("anon-booking/resend-validation-code", session, body={}, changes=True)
        return self._renewed(await self._in_turn(call), session)

    async def book_time_slot(
        self, session: PortalSession, order: BookingOrder, *, price: Decimal | None, may_send: Callable[[], bool]
    ) -> Appointment:
        """POST anon-booking/book-time-slot, once, and what came back.

        Raises `Unsent` (nothing left), `Refusal` (nothing booked), or `Lost`: it may be booked, and only the clinic
        itself can tell.
        """
        call = call_to("anon-booking/book-time-slot", session, body=time_slot_body(order, price), changes=True)
        return booked_in(self._caller, await self._in_turn(call, may_send), known_as(session.owner))

    async def book_proposed(
        self, session: PortalSession, proposal: Proposal, *, may_send: Callable[[], bool]
    ) -> Appointment:
        """POST anon-booking/book, once, for a proposed appointment; raises what `book_time_slot` does."""
        body: dict[str, Json] = {"proposedAppointment": proposed_appointment(proposal)}
        call = call_to("anon-booking/book", session, body=body, changes=True)
        return booked_in(self._caller, await self._in_turn(call, may_send), known_as(session.owner))

    async def _in_turn(self, call: Call, may_send: Callable[[], bool] = always) -> Reply:
        """The lock lives as long as somebody holds it or waits for it."""
        key = call.session.id if call.session is not None else ""
        turn = self._turns.setdefault(key, asyncio.Lock())
        async with turn:
            return await self._caller.once(call, may_send)

    def _renewed(self, reply: Reply, session: PortalSession) -> PortalSession:
        return self._caller.read(object_of(reply), TokenData).renewed(session)
