"""Section appointment, the write: one time slot, booked once or not at all.

Owns everything a booking says. Must never be sent twice, whatever happened to the first.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Literal

from bot.portal.calling import Caller
from bot.portal.request import Call, Json, spelled
from bot.portal.searching import SEXES
from bot.portal.session import PortalSession
from bot.portal.wire.appointments import AppointmentData
from bot.portal.wire.slots import proposed_time_slot
from conversations.clinic import Appointment, Slot
from conversations.questions import BookingOrder

PriceSetting = Literal["gross", "net", "off"]


class BookingCalls:
    """The booking call."""

    _caller: Caller
    _price: PriceSetting

    async def book(self, session: PortalSession, order: BookingOrder, *, may_send: Callable[[], bool]) -> Appointment:
        """POST appointment/book-time-slot for the price that the slot was offered at."""
        return await self.book_time_slot(session, order, price=price_of(order.slot, self._price), may_send=may_send)

    async def book_time_slot(
        self, session: PortalSession, order: BookingOrder, *, price: Decimal | None, may_send: Callable[[], bool]
    ) -> Appointment:
        """POST appointment/book-time-slot with `patient`, `referral` and `recall`, and what came back.

        With a price the portal books only a slot that costs exactly that. `may_send` is asked when the connection
        stands and nothing has left. Raises `NotSent` (nothing left), `Refused` (nothing booked), or `Lost`: it may be
        booked, and only the clinic's diary can tell.
        """
        params = spelled({"patient": order.patient, "referral": order.referral, "recall": order.recall})
        body = _body(order, price)
        reply = await self._caller.booking(Call("POST", "appointment/book-time-slot", session, params, body), may_send)
        booked = self._caller.read(reply, AppointmentData)
        return self._caller.understood(lambda: booked.appointment(self._caller.zones))


def price_of(slot: Slot, setting: PriceSetting) -> Decimal | None:
    """The price to insist on, where it is known and wanted."""
    shown = {"gross": slot.gross, "net": slot.net, "off": None}[setting]
    return None if shown is None else shown.amount


def _body(order: BookingOrder, price: Decimal | None) -> dict[str, Json]:
    wishes: dict[str, Json] = {
        "clinician": order.clinician,
        "clinicianSex": SEXES[order.sex] if order.sex is not None else None,
        "price": price,
    }
    given = {name: wish for name, wish in wishes.items() if wish is not None}
    return {"proposedTimeSlot": proposed_time_slot(order), "method": order.method, **given}
