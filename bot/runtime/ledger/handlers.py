"""How each kind of order is sent to the clinic, and recognised in its diary where the answer was lost.

A new kind of order is a row here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from bot.portal.request import PortalSession
from bot.runtime.ports import Clinic
from conversations.clinic.model import Appointment, Key
from conversations.clinic.orders import BookingOrder, Order

O = TypeVar("O")  # noqa: E741 - an order


@dataclass(frozen=True, slots=True)
class Handler(Generic[O]):
    """`send` makes the one POST and raises `PortalError`; `fits` says whether an appointment is what was ordered."""

    send: Callable[[Clinic, PortalSession, O, Callable[[], bool]], Awaitable[Appointment]]
    fits: Callable[[O, Appointment], bool]


def handler_of(order: Order) -> Handler[Any]:
    """The row of this kind of order."""
    return HANDLERS[type(order)]


async def _book(
    clinic: Clinic, session: PortalSession, order: BookingOrder, may_send: Callable[[], bool]
) -> Appointment:
    return await clinic.book(session, order, may_send=may_send)


def _is_booked(order: BookingOrder, appointment: Appointment) -> bool:
    return (
        appointment.start == order.slot.start
        and _same(appointment.type_key, order.type)
        and _same(appointment.site_key, order.slot.site)
        and _same(appointment.location_key, order.slot.location)
    )


def _same(told: Key | None, wanted: Key) -> bool:
    """Equal however they are spelled; what the clinic does not tell speaks against nothing."""
    return told is None or str(told) == str(wanted)


HANDLERS: Mapping[type, Handler[Any]] = {BookingOrder: Handler(_book, _is_booked)}
