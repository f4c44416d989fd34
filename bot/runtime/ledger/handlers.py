"""How each kind of order is sent to the clinic, and recognised in its diary where the answer was lost.

A new kind of order is a row here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Generic, TypeVar

from bot.portal import PortalSession
from bot.runtime.ports import Clinic
from conversations.clinic.keys import same_key
from conversations.clinic.model import Appointment, Invoice, Key, Slot
from conversations.clinic.orders import BookingOrder, CancellationOrder, Order

O = TypeVar("O")  # noqa: E741 - an order

MINUTE: Final = timedelta(minutes=1)
"""What lies less apart than this is one time: seconds come and go on the way through the portal."""


@dataclass(frozen=True, slots=True)
class Handler(Generic[O]):
    """`send` makes the one call that writes, and raises `PortalError`. `begins` is when and where what was ordered
    begins. The others say whether an appointment is what was ordered: `exactly`, or `perhaps`, as far as the clinic
    names what it is told by.
    """

    send: Callable[[Clinic, PortalSession, O, Callable[[], bool]], Awaitable[Any]]
    begins: Callable[[O], tuple[datetime, Key | None]]
    exactly: Callable[[O, Appointment], bool]
    perhaps: Callable[[O, Appointment], bool]


def handler_of(order: Order) -> Handler[Any]:
    """The row of this kind of order."""
    return HANDLERS[type(order)]


async def _book(
    clinic: Clinic, session: PortalSession, order: BookingOrder, may_send: Callable[[], bool]
) -> Appointment:
    return await clinic.book(session, order, may_send=may_send)


async def _cancel(
    clinic: Clinic, session: PortalSession, order: CancellationOrder, may_send: Callable[[], bool]
) -> Invoice | None:
    return await clinic.cancel(session, order, may_send=may_send)


def _is_it(order: CancellationOrder, appointment: Appointment) -> bool:
    return same_key(appointment.key, order.key)


def _is_like_it(order: CancellationOrder, appointment: Appointment) -> bool:
    """At the same time, and for the same as far as both are told."""
    apart = abs(appointment.start - order.start)
    return apart < MINUTE and (order.type is None or _same(appointment.type_key, order.type))


def _is_booked(order: BookingOrder, appointment: Appointment) -> bool:
    return _is_ordered(order, appointment) and _is_there(order.slot, appointment)


def _may_be_booked(order: BookingOrder, appointment: Appointment) -> bool:
    return _is_ordered(order, appointment) and _may_be_there(order.slot, appointment)


def _is_ordered(order: BookingOrder, appointment: Appointment) -> bool:
    """What was ordered, and when to the minute; wherever."""
    apart = abs(appointment.start - order.slot.start)
    return apart < MINUTE and _same(appointment.type_key, order.type)


def _is_there(slot: Slot, appointment: Appointment) -> bool:
    return _same(appointment.site_key, slot.site) and _same(appointment.location_key, slot.location)


def _may_be_there(slot: Slot, appointment: Appointment) -> bool:
    """A place that the clinic had no name for comes back under other keys, its real ones: these prove nothing."""
    return (not slot.site_name or _same(appointment.site_key, slot.site)) and (
        not slot.location_name or _same(appointment.location_key, slot.location)
    )


def _same(told: Key | None, wanted: Key) -> bool:
    """Equal however they are spelled; what the clinic does not tell speaks against nothing."""
    return told is None or same_key(told, wanted)


HANDLERS: Mapping[type, Handler[Any]] = {
    BookingOrder: Handler(_book, lambda order: (order.slot.start, order.slot.site), _is_booked, _may_be_booked),
    CancellationOrder: Handler(_cancel, lambda order: (order.start, order.site), _is_it, _is_like_it),
}
