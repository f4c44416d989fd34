"""The search for time slots that a wish stands for, and how far it looks ahead."""

from __future__ import annotations

from datetime import datetime, timedelta

from conversations.booking.in_doubt import HORIZON
from conversations.clinic.model import Slot
from conversations.clinic.questions import AskSlots
from conversations.state.wish import ALL_WANTED, WantedClinician, WantedPlace, WantedTime, Wish

PAGE = 6  # slots to a card, which has four other rows

WINDOWS = (14, 42, HORIZON)  # days; the next is tried where one does not fill a page


def question(wish: Wish, now: datetime, skip: int = 0, days: int = WINDOWS[0]) -> AskSlots:
    """GET appointment/proposed-time-slots."""
    today = now.date()
    wanted, place, clinician = decided(wish)
    first = max(wanted.first or today, today)
    last = wanted.last or today + timedelta(days=days - 1)
    return AskSlots(
        payer=wish.payer.key if wish.payer else "",
        type=wish.type.key if wish.type else "",
        first=first,
        last=max(first, last),
        modules=tuple(module.key for module in wish.modules),
        services=tuple(service.key for service in wish.services or ()),
        site=place.site,
        location=place.location,
        clinician=clinician.key,
        sex=clinician.sex,
        part=wanted.part,
        starting=wanted.starting,
        finishing=wanted.finishing,
        skip=skip,
    )


def decided(wish: Wish) -> tuple[WantedTime, WantedPlace, WantedClinician]:
    """The parts of the wish that narrow the search; what is undecided narrows nothing."""
    return wish.time or WantedTime(), wish.place or WantedPlace(), wish.clinician or WantedClinician()


def not_refused(wish: Wish, found: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Those that are at no place, on no day and at no time that the patient said it must not be."""
    unwanted = wish.unwanted
    if unwanted == ALL_WANTED:
        return found
    return tuple(
        slot
        for slot in found
        if not unwanted.has_moment(slot.start) and (wish.by_video or not unwanted.has_place(slot.site, slot.location))
    )
