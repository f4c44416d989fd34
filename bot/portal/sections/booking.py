"""Section appointment, the writes: a time slot or a proposed appointment, booked once or not at all.

Owns everything a booking says. Must never be sent twice, whatever happened to the first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from bot import logs
from bot.portal.caller import Caller, Reply
from bot.portal.models.accounts import PortalSession
from bot.portal.models.filters import Json
from bot.portal.models.records import Proposal
from bot.portal.models.whose import Whose
from bot.portal.request import call_to, on_behalf
from bot.portal.wire.appointments import AppointmentData, proposed_appointment
from bot.portal.wire.places import sex_number
from bot.portal.wire.records import meant_by
from bot.portal.wire.slots import proposed_time_slot
from conversations.clinic.model import ONESELF, Appointment, Behalf, Slot
from conversations.clinic.orders import BookingOrder

PriceSetting = Literal["gross", "net", "off"]


@dataclass(frozen=True, slots=True)
class BookingCalls:
    """The booking calls, each made once."""

    _caller: Caller

    async def book_time_slot(
        self, session: PortalSession, order: BookingOrder, *, price: Decimal | None, may_send: Callable[[], bool]
    ) -> Appointment:
        """POST appointment/book-time-slot with `patient`, `referral` and `recall`, and what came back.

        With a price the portal books only a slot that costs exactly that. `may_send` is asked when the connection
        stands and nothing has left. Raises `Unsent` (nothing left), `Refusal` (nothing booked), or `Lost`: it may be
        booked, and only the clinic's diary can tell.
        """
        body = time_slot_body(order, price)
        call = call_to("appointment/book-time-slot", session, on_behalf(order.behalf), body=body, changes=True)
        return booked_in(self._caller, await self._caller.once(call, may_send), meant_by(session, order.behalf.patient))

    async def book_proposed(
        self,
        session: PortalSession,
        proposal: Proposal,
        *,
        behalf: Behalf = ONESELF,
        may_send: Callable[[], bool],
    ) -> Appointment:
        """POST appointment/book with `patient`, `referral` and `recall`, for a proposed appointment and its clinician.

        It takes no price: where one was shown, book its time slot. Raises what `book_time_slot` does.
        """
        body: dict[str, Json] = {"proposedAppointment": proposed_appointment(proposal)}
        call = call_to("appointment/book", session, on_behalf(behalf), body=body, changes=True)
        return booked_in(self._caller, await self._caller.once(call, may_send), meant_by(session, behalf.patient))


def booked_in(caller: Caller, reply: Reply, whose: Whose) -> Appointment:
    """The appointment that a booking came to, as the portal tells it. Raises `Unreadable`, for it may be booked.

    `whose` it is decides who owes it, for the answer need not name the patient.
    """
    booked = caller.read(reply, AppointmentData)
    return caller.understood(lambda: booked.appointment(caller.zones, whose))


def price_of(slot: Slot, setting: PriceSetting) -> Decimal | None:
    """The amount that a booking says, in the slot's currency; None where no price is known or `setting` is off.

    A slot that has only the other price is booked for that one: it is what the patient was shown.
    """
    if setting == "off":
        return None
    wanted = slot.gross if setting == "gross" else slot.net
    if wanted is None and slot.price is not None:
        logs.event("price_not_offered", logs.WARNING, wanted=setting)
    said = wanted or slot.price
    return None if said is None else said.amount


def time_slot_body(order: BookingOrder, price: Decimal | None) -> dict[str, Json]:
    """The body of a booking; with a price, for exactly that."""
    wishes: dict[str, Json] = {
        "clinician": order.clinician,
        "clinicianSex": sex_number(order.sex),
        "price": price,
    }
    given = {name: wish for name, wish in wishes.items() if wish is not None}
    return {"proposedTimeSlot": proposed_time_slot(order), "method": order.method, **given}
