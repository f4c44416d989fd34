"""What is wished of the times that are listed in loose words: "too early, all those", "later in the week".

Apart from the comparisons that are the whole message, as these stand among other words. Must never choose a slot.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from conversations.booking.choice import Choice
from conversations.clinic.model import Slot
from conversations.protocol import Notes, Stay
from conversations.screens.model import message
from conversations.state.booking import (
    Choosing,
    ChoosingClinician,
    ChoosingPlace,
    ChoosingSlot,
    ChoosingTime,
    ChoosingType,
    Confirming,
)
from conversations.state.wish import Stage, WantedClinician, WantedPlace, WantedTime, Wish
from conversations.text.cards.loosely import (
    A_BOUND,
    COMPARES,
    EARLIER_DAYS,
    EARLIER_HOURS,
    EARLY,
    FIRST_OF_ALL,
    GIVES_UP,
    HELD,
    LATER_DAYS,
    LATER_HOURS,
    LATER_ON,
    MY_OWN,
    NAMED,
    NONE_OF_THEM,
    ONE_TOO_EARLY,
    OTHER_VISIT,
    OTHERS,
    SAME_AS_BEFORE,
    SOONEST_OF_ALL,
    THE_SOONEST,
    TOO_FAR,
    TRIES_AGAIN,
    VERY_NEXT,
    WAYS,
    WHAT_THERE_IS,
)
from conversations.text.mentions import persons
from conversations.text.short_answers import says_anything
from conversations.text.utterance import Utterance
from conversations.understanding import Names

DAY, END = timedelta(days=1), 6
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


Loose = tuple[Choice, Notes]


def asked_for(wish: Wish, state: Choosing, said: Utterance) -> Loose | None:
    """What such words lead to at this card; None where they are no such words."""
    if is_as_before(said.text) and isinstance(
        state, ChoosingType | ChoosingPlace | ChoosingClinician | ChoosingTime | ChoosingSlot
    ):
        return Stay((message("note.no_last_time"),)), ()
    if OTHER_VISIT.search(said.text) and not isinstance(state, ChoosingType):
        return Stage.TYPE, ()
    match state:
        case ChoosingPlace() if TOO_FAR.search(said.text) and said.meaning().is_empty:
            return Stay((message("note.none_of_these"),)), ()
        case ChoosingPlace() | ChoosingClinician() if _is_first_come(wish, said):
            anybody = isinstance(state, ChoosingClinician)
            free = wish.with_clinician(WantedClinician()) if anybody else wish.with_place(WantedPlace())
            return free.with_time(wish.time or WantedTime()), ()
        case ChoosingTime() if WHAT_THERE_IS.fullmatch(said.text):
            return wish.with_time(WantedTime()), ()
        case ChoosingTime() | ChoosingSlot() if MY_OWN.search(said.text) and said.meaning().is_empty:
            return Stay((message("note.when_is_that"),)), ()
        case Confirming() if OTHERS.search(said.text) and said.meaning().is_empty:
            return Stage.SLOT, ()
        case ChoosingSlot() if state.ways and (way := _way(wish, state, said)) is not None:
            return way
        case ChoosingSlot() if state.slots and COMPARES.search(said.text):
            return Stay((message("intent.which.slots"),)), ()
        case ChoosingSlot() if says_anything(said.text):
            return Stay((message("intent.which.slots"),)), ()
        case ChoosingSlot() if state.slots:
            return _seen_from_list(wish, state, said)
        case _:
            return None


def of_the_held(names: Names, state: Choosing, said: Utterance) -> Utterance | Stay:
    """The words without the appointment that they point at, which there is already; that is not seen from here.

    Where nobody and no place is named beside it, it is said so: its day is none that is wished for.
    """
    rest = without_the_held(said.text)
    if rest == said.text or not isinstance(state, ChoosingType | ChoosingPlace | ChoosingClinician):
        return said
    meaning = said.of(rest).meaning(names)
    if meaning.type or meaning.place or meaning.clinician or meaning.days:
        return said.of(rest)
    return Stay((message("note.of_the_held"),))


def without_the_held(typed: str) -> str:
    """The words without an appointment that there is already, of which they only speak."""
    return HELD.sub(" ", typed)


def is_as_before(typed: str) -> bool:
    """Whether it is to be as at an earlier visit: "the same one as in September, whoever that was"."""
    return bool(SAME_AS_BEFORE.search(typed))


def _is_first_come(wish: Wish, said: Utterance) -> bool:
    """Whether it is to be whoever or wherever is free first; nobody named, and nobody left out who could be it."""
    out = wish.unwanted
    soonest = SOONEST_OF_ALL.search(said.text) or THE_SOONEST.fullmatch(said.text.strip(" .!"))
    return bool(soonest) and not (out.clinicians or out.places or persons(said.text))


def _way(wish: Wish, state: ChoosingSlot, said: Utterance) -> Loose | None:
    """A way out that the words take, where nothing was free; or that it may be tried again, or is let go."""
    if GIVES_UP.search(said.text):
        return Stay((message("mood.decline"),)), ()
    if TRIES_AGAIN.search(said.text):
        return Stay((message("intent.waiting_list"),)), ()
    offered = {way.loosening for way in state.ways}
    if VERY_NEXT.search(said.text) and wish.time not in (None, WantedTime()):
        return wish.with_time(WantedTime()), ()
    named = NAMED.search(said.text)
    taken = next((way for way, words in WAYS if way in offered and not named and words.search(said.text)), None)
    return (wish.loosened(taken), ()) if taken else None


def _seen_from_list(wish: Wish, state: ChoosingSlot, said: Utterance) -> Loose | None:
    """Seen from the slots that are listed: other hours of the day, or other days of the week."""
    asks_first = FIRST_OF_ALL.search(said.text) and not state.page and wish.time in (None, WantedTime())
    if asks_first and said.meaning().days is None:
        return Stay((message("note.earliest"),)), ()
    up = EARLY.search(said.text)
    if up is not None:
        risen = said.of(f"after {up['hour']}").meaning().hours
        begins = risen.start if risen else None
        early = wish.with_time(replace(wish.time or WantedTime(), part=None, starting=begins, finishing=None))
        return (early, ()) if begins else None
    later = _later_on(wish, state, said) or _after_one(wish, state, said)
    if later is not None or NAMED.search(said.text):
        return later
    starts = [slot.start for slot in state.slots]
    meaning = said.meaning()
    if NONE_OF_THEM.search(said.text) and meaning.days is None and meaning.hours is None:
        return Stay((message("note.none_suit"),)), ()
    if LATER_DAYS.search(said.text):
        return _on_days(wish, starts[-1] + DAY, starts[0] + timedelta(days=END - starts[0].weekday()))
    if EARLIER_DAYS.search(said.text):
        monday = max(said.now.replace(tzinfo=None), starts[0] - timedelta(days=starts[0].weekday()))
        earlier = monday.date() < starts[0].date()
        return _on_days(wish, monday, starts[0] - DAY) if earlier else (Stay((message("note.earliest"),)), ())
    wanted, bound = wish.time or WantedTime(), meaning.hours
    if bound is not None and not bound.exact and A_BOUND.search(said.text):
        bounded = replace(wanted, part=None, starting=bound.start, finishing=bound.finish)
        shifted = meaning.days is None and (LATER_HOURS.search(said.text) or EARLIER_HOURS.search(said.text))
        return (wish.with_time(bounded), ()) if shifted else None
    if LATER_HOURS.search(said.text):
        return _after(wish, min(state.slots, key=lambda slot: slot.start.time()))
    if EARLIER_HOURS.search(said.text):
        first = min(start.time() for start in starts)
        return wish.with_time(replace(wanted, part=None, starting=None, finishing=first)), ()
    return None


def _later_on(wish: Wish, state: ChoosingSlot, said: Utterance) -> Loose | None:
    """After the last of those that are shown of a day that is named."""
    found = LATER_ON.search(said.text)
    day = DAYS.index(found["day"].casefold()) if found else None
    shown = [slot for slot in state.slots if slot.start.weekday() == day]
    on = {slot.start.date() for slot in shown} | {slot.finish.date() for slot in shown}
    if len(on) != 1:
        return None
    (its_day,) = on
    return wish.with_time(WantedTime(first=its_day, last=its_day, starting=shown[-1].finish.time())), ()


def _after_one(wish: Wish, state: ChoosingSlot, said: Utterance) -> Loose | None:
    """After the one that is named as too early: "9.20 is too early for me"."""
    found = ONE_TOO_EARLY.search(said.text)
    clock = found and (int(found["hour"]), int(found["minute"]))
    named = [slot for slot in state.slots if (slot.start.hour, slot.start.minute) == clock]
    return _after(wish, named[0]) if named else None


def _after(wish: Wish, slot: Slot) -> Loose:
    """Later in the day than this one, on whichever day: nothing that is later is hidden, and no hour is made up."""
    wanted = replace(wish.time or WantedTime(), part=None, starting=slot.finish.time(), finishing=None)
    return wish.with_time(wanted), ()


def _on_days(wish: Wish, first: datetime, last: datetime) -> Loose:
    """On these days, or in the week after where none are left of it."""
    end = last if last.date() >= first.date() else first + timedelta(days=END)
    wanted = replace(wish.time or WantedTime(), first=first.date(), last=end.date(), weekdays=())
    return wish.with_time(wanted), ()
