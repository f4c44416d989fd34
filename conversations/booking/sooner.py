"""A search that found nothing, as a wish that is watched.

Stands alone, as it is where a booking ends for now and another flow goes on.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.booking.search import decided
from conversations.clinic.watching import AskWatches, Sought
from conversations.protocol import Consult, Move
from conversations.screens.model import Button, Row, message
from conversations.state.appointments import AppointmentsTask
from conversations.state.booking import BookingTask, ChoosingSlot
from conversations.state.conversation import ReturnTo
from conversations.state.newcomers import NewcomerTask
from conversations.state.wish import Wish

VERB = "sooner"


def row(wish: Wish, state: ChoosingSlot) -> Row:
    """The button that has it looked for; none where somebody is denied whom a search cannot tell from the others."""
    can = state.may_watch and wish.type is not None and not wish.unwanted.clinicians
    return (Button(message("button.sooner.any"), VERB),) if can else ()


def pressed(task: BookingTask, state: ChoosingSlot) -> Move:
    """What was searched in vain, to be looked for, if no more than a few are."""
    sought = replace(_sought(task.wish, state), newcomer=isinstance(task, NewcomerTask))
    back_to = ReturnTo(state, type(task)(task.wish))
    return Consult(AskWatches(about=sought), task=AppointmentsTask(), back_to=back_to)


def _sought(wish: Wish, state: ChoosingSlot) -> Sought:
    """The wish on the days that were searched, by names."""
    assert wish.type is not None  # noqa: S101 - else nothing was searched
    wanted, place, clinician = decided(wish)
    unwanted = wish.unwanted
    weekdays = tuple(day for day in wanted.weekdays or range(7) if day not in unwanted.weekdays)
    return Sought(
        type=wish.type.key,
        name=wish.type.name,
        modules=tuple(module.key for module in wish.modules),
        services=tuple(service.key for service in wish.services or ()),
        site=place.site,
        location=place.location,
        place=place.name if place.site is not None else "",
        clinician=clinician.key,
        who=clinician.name if clinician.key is not None else "",
        sex=clinician.sex,
        first=state.first,
        last=state.last,
        weekdays=() if len(weekdays) == 7 else weekdays,
        part=wanted.part or "",
        starting=wanted.starting,
        finishing=wanted.finishing,
        denied_dates=unwanted.dates,
        denied_times=unwanted.times,
        denied_hours=unwanted.hours,
        denied_places=tuple((each.site, each.location) for each in unwanted.places),
    )
