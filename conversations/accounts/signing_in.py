"""From a booking without an account to one with it: what was chosen is kept, as far as the clinic offers it there too.

Who pays, and what it costs, is another matter with an account: so the choices are made anew, by what was chosen before.
Short, and apart, as it leads out of this flow.
"""

from __future__ import annotations

from conversations.state.booking import BookingTask, EarlierVisit
from conversations.state.newcomers import NewcomerTask
from conversations.state.wish import WantedPlace, WantedTime, Wish


def with_account(task: NewcomerTask) -> BookingTask:
    """The booking of somebody with an account that is like the one that was begun without."""
    old = task.wish
    anywhere = old.place == WantedPlace() or old.hoped_place == WantedPlace()
    kept = Wish(time=_time(old), hoped_place=WantedPlace() if anywhere else None, unwanted=old.unwanted)
    return BookingTask(kept, heard="" if old.type else task.heard, like=_like(old), doubted=task.doubted)


def _like(old: Wish) -> EarlierVisit | None:
    """Of the same type, at the same place, with the same clinician; None where the type was not chosen yet."""
    if old.type is None:
        return None
    place = old.place or WantedPlace()
    return EarlierVisit(old.type.key, place.site, place.location, old.clinician or old.hoped_clinician, soonest=False)


def _time(old: Wish) -> WantedTime | None:
    """The very time that was chosen, or the days and hours that it was looked for in."""
    slot = old.slot
    if slot is None:
        return old.time
    day = slot.start.date()
    return WantedTime(day, day, starting=slot.start.time(), finishing=slot.finish.time())
