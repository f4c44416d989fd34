"""A booking like an earlier one: its type, place and clinician are taken as soon as the clinic offers them.

Must never take what is not offered, nor take a choice from somebody who makes another one.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.booking.location import places_of
from conversations.clinic.account import LastVisit
from conversations.clinic.keys import same_key
from conversations.clinic.questions import Answer, Clinicians, Sites, Types
from conversations.screens.model import Message, message
from conversations.state.booking import BookingTask, EarlierVisit
from conversations.state.wish import WantedClinician, WantedPlace, WantedTime, Wish


def as_last_time(last: LastVisit) -> EarlierVisit:
    """The last visit as one that another is to be like, as soon as possible."""
    who = last.clinician
    wanted = WantedClinician(who.key, who.name) if who else None
    return EarlierVisit(last.type, last.site, last.location, wanted)


def type_taken(task: BookingTask, like: EarlierVisit, answer: Answer) -> Wish | None:
    """The wish with the type of the earlier visit, soonest first; None where that cannot be booked here."""
    if not isinstance(answer, Types) or like.type is None:
        return None
    kind = next((one for one in answer.types if one.bookable and same_key(one.key, like.type)), None)
    if kind is None:
        return None
    soonest = WantedTime() if like.soonest else None
    hoping = replace(task.wish, hoped_clinician=like.clinician, time=task.wish.time or soonest)
    return hoping.with_type(kind)


def missed(task: BookingTask, like: EarlierVisit, answer: Answer) -> tuple[Message, ...]:
    """A word where the type of the earlier visit cannot be booked here."""
    is_missed = isinstance(answer, Types) and like.type is not None and type_taken(task, like, answer) is None
    return (message("note.not_again"),) if is_missed else ()


def remembered(task: BookingTask, like: EarlierVisit, answer: Answer) -> BookingTask:
    """The task with the earlier place and clinician as the clinic names them now; each is taken once."""
    match answer:
        case Sites() if like.site is not None:
            place = _place(like, answer)
            wish = replace(task.wish, hoped_place=place) if place else task.wish
            return replace(task, wish=wish, like=replace(like, site=None))
        case Clinicians(clinicians):
            hoped = task.wish.hoped_clinician
            same = next((one for one in clinicians if hoped and same_key(one.key, hoped.key)), None)
            wish = replace(task.wish, hoped_clinician=WantedClinician(same.key, same.name)) if same else task.wish
            return replace(task, wish=wish, like=None)
        case _:
            return task


def _place(like: EarlierVisit, answer: Sites) -> WantedPlace | None:
    """The location of the earlier visit, or else its site."""
    found = [place for place in places_of(answer.sites).values() if same_key(place.site, like.site)]
    exact = [place for place in found if same_key(place.location, like.location)]
    whole = [place for place in found if place.location is None]
    return next(iter((*exact, *whole)), None)
