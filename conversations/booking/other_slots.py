"""Another one, seen from what is shown: earlier, later, the day after, the last, the cheapest, the nearest.

What cannot be told apart is said: no distance and no earlier visit is known here. Must never book, nor choose one of
several that are equally good.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from conversations.booking import loosely, slots
from conversations.booking.choice import Choice
from conversations.booking.in_doubt import HORIZON
from conversations.clinic.model import Site, Slot
from conversations.protocol import Notes, Stay
from conversations.screens.lists import PAGE
from conversations.screens.model import Items, Message, message, text
from conversations.state.booking import (
    Choosing,
    ChoosingClinician,
    ChoosingPlace,
    ChoosingSlot,
    ChoosingType,
    Confirming,
    SharingLocation,
)
from conversations.state.wish import Stage, WantedTime, Wish
from conversations.text.answers import says_no, says_none, says_yes
from conversations.text.cards.slots import (
    A_CLOCK,
    ALL_ALIKE,
    DISTRICT,
    NEAR,
    NEXT_WEEK_INSTEAD,
    ONE_AFTER,
    POSTCODE,
)
from conversations.text.comparatives import Comparison, Wanting, other_choice, read_comparison
from conversations.text.interrogatives import asks_about
from conversations.text.phrasing import guard
from conversations.text.utterance import Utterance
from conversations.understanding.meaning import NOTHING_DENIED

SPAN = timedelta(days=13)
"""How far ahead "later" looks, beyond its first day."""

DAYS = {Wanting.NEXT_DAY: 1, Wanting.DAY_BEFORE: -1, Wanting.WEEK_LATER: 7}


Another = tuple[Choice, Notes]


def asked_for(wish: Wish, state: Choosing, said: Utterance) -> Another | None:
    """What such words lead to at this card, and a word about it; None where they are no such words."""
    after = _one_after(wish, state, said) if isinstance(state, ChoosingSlot) else None
    if after is not None:
        return after
    loose = loosely.asked_for(wish, state, said)
    if loose is not None:
        return loose
    comparison = read_comparison(said.text) or _in_a_clause(state, said)
    match state:
        case ChoosingSlot() if state.slots:
            found = comparison and _seen_from_list(wish, state, comparison, said.now)
            return found or _answer_to_list(said)
        case Confirming(slot) if comparison:
            return _seen_from_slot(wish, slot, comparison, said.now)
        case ChoosingPlace(sites) if comparison and comparison.wanting is Wanting.NEAREST:
            return SharingLocation(sites), ()
        case ChoosingPlace(sites) if any(one.search(said.text) for one in (NEAR, POSTCODE, DISTRICT)):
            return Stay((_addresses(sites),)), ()
        case ChoosingType() | ChoosingPlace() | ChoosingClinician() if comparison:
            return _not_known(comparison)
        case ChoosingType() | ChoosingPlace() | ChoosingClinician() if says_none(said.text):
            return Stay((message("note.none_of_these"),)), ()
        case _:
            return None


def _one_after(wish: Wish, state: ChoosingSlot, said: Utterance) -> Another | None:
    """The time after the one of the list that is named, of each day on which it is; or the week after that shown."""
    if NEXT_WEEK_INSTEAD.match(said.text) and state.slots:
        coming = said.now.date() + timedelta(days=7 - said.now.weekday())
        shown = {slot.start.date() - timedelta(days=slot.start.weekday()) for slot in state.slots}
        week_later = Comparison(Wanting.WEEK_LATER)
        return _seen_from_list(wish, state, week_later, said.now) if shown == {coming} else None
    if not ONE_AFTER.search(said.text) or asks_about(said.text):
        return None
    clocks = {(int(found["hour"]), int(found["minute"])) for found in A_CLOCK.finditer(said.text)}
    named = {each for each in clocks if any((slot.start.hour, slot.start.minute) == each for slot in state.slots)}
    if len(named) != 1:
        return None
    pairs = zip(state.slots, state.slots[1:], strict=False)
    following = [
        later
        for one, later in pairs
        if {(one.start.hour, one.start.minute)} == named and one.start.date() == later.start.date()
    ]
    match following:
        case []:
            return None
        case [only]:
            return slots.chosen(wish, state, only), ()
        case _:
            return replace(state, slots=tuple(following), more=True), (message("note.which_slot"),)


BY_CLAUSE = (
    *(Wanting.EARLIER, Wanting.LATER, Wanting.NEXT_DAY, Wanting.DAY_BEFORE, Wanting.WEEK_LATER),
    *(Wanting.OTHER_DAY, Wanting.CHEAPEST),
)
"""What may be compared in a clause of several."""


def _in_a_clause(state: Choosing, said: Utterance) -> Comparison | None:
    """What one clause compares where the others name no day, no hour and nobody: "looks good, but later that day"."""
    parts = list(guard.clauses(said.text)) if isinstance(state, ChoosingSlot | Confirming) else []
    if len(parts) < 2:
        return None
    if any(other_choice(part) in ("slots.other_clinician", "slots.other_place") for part in parts):
        return None
    read = [(part, read_comparison(part)) for part in parts]
    found = [comparison for _, comparison in read if comparison is not None]
    rest = [said.of(part).meaning() for part, comparison in read if comparison is None]
    names = any(one.days or one.hours or one.sex or one.doubts or one.denied != NOTHING_DENIED for one in rest)
    return found[0] if len(found) == 1 and found[0].wanting in BY_CLAUSE and not names else None


def _addresses(sites: Sequence[Site]) -> Message:
    """Where the first of the sites are, for who knows the town."""
    lines = [
        text(", ".join((site.name, *site.address.lines, site.address.post_code)))
        for site in sites[:PAGE]
        if site.address
    ]
    return message("note.places_at", items=Items(tuple(lines))) if lines else message("note.no_distances")


def _answer_to_list(said: Utterance) -> Another | None:
    """A yes or a no where one of several is asked for."""
    if says_no(said.text) or ALL_ALIKE.search(said.text):
        return Stay((message("note.none_suit"),)), ()
    return (Stay((message("note.which_slot"),)), ()) if says_yes(said.text) else None


def _not_known(comparison: Comparison) -> Another | None:
    """What nobody can tell here, in honest words."""
    notes = {
        Wanting.SAME_AS_LAST: "note.no_last_time",
        Wanting.CHEAPEST: "note.prices_later",
        Wanting.NEAREST: "note.no_distances",
    }
    name = notes.get(comparison.wanting)
    return (Stay((message(name),)), ()) if name else None


def _seen_from_slot(wish: Wish, slot: Slot, comparison: Comparison, now: datetime) -> Another | None:
    """Seen from the slot that is to be confirmed: on its day, or on another one."""
    day = slot.start.date()
    if comparison.wanting in DAYS:
        hours = WantedTime(starting=slot.start.time(), finishing=slot.finish.time())
        beside = day + (comparison.by or timedelta(days=DAYS[comparison.wanting]))
        return _on(wish, beside, now, hours if comparison.same_time else WantedTime())
    match comparison:
        case Comparison(Wanting.EARLIER, by):
            last = slot.start if by is None else slot.finish - by
            return _within(wish, day, WantedTime(day, day, finishing=last.time()), last)
        case Comparison(Wanting.LATER, by):
            first = slot.finish if by is None else slot.start + by
            return _within(wish, day, WantedTime(day, day, starting=first.time()), first)
        case Comparison(Wanting.OTHER_DAY):
            hours = replace(wish.time or WantedTime(), first=None, last=None, weekdays=())
            return wish.refusing(dates=(day,)).with_time(hours), ()
        case Comparison(Wanting.CHEAPEST):
            return Stage.SLOT, (message("note.prices_listed"),)
        case _:
            return _not_known(comparison)


def _within(wish: Wish, day: date, wanted: WantedTime, end: datetime) -> Another:
    """These hours of the day; past midnight there are none."""
    if end.date() != day:
        return Stay((message("note.not_that_day"),)), ()
    return wish.with_time(wanted), ()


def _on(wish: Wish, day: date, now: datetime, hours: WantedTime) -> Another:
    """That day, at these hours."""
    if day < now.date():
        return Stay((message("note.earliest"),)), ()
    return wish.with_time(replace(hours, first=day, last=day, weekdays=())), ()


def _seen_from_list(wish: Wish, state: ChoosingSlot, comparison: Comparison, now: datetime) -> Another | None:
    """Seen from the slots that are listed."""
    first = state.slots[0]
    wanted = wish.time or WantedTime()
    if comparison.wanting is Wanting.WEEK_LATER and not comparison.same_time and comparison.by is None:
        monday = first.start.date() + timedelta(days=7 - first.start.weekday())
        return wish.with_time(replace(wanted, first=monday, last=monday + timedelta(days=6), weekdays=())), ()
    if comparison.wanting in DAYS:
        hours = wanted if comparison.same_time else WantedTime()
        after = comparison.by or timedelta(days=DAYS[comparison.wanting])
        return _on(wish, first.start.date() + after, now, hours)
    match comparison:
        case Comparison(Wanting.EARLIER | Wanting.LATER, timedelta()):
            return _seen_from_slot(wish, first, comparison, now)
        case Comparison(Wanting.EARLIER):
            return _earlier(wish, state, now)
        case Comparison(Wanting.LATER | Wanting.OTHER_DAY):
            return _later(wish, state, now)
        case Comparison(Wanting.LAST):
            return slots.chosen(wish, state, state.slots[-1]), ()
        case Comparison(Wanting.CHEAPEST):
            return _cheapest(wish, state)
        case Comparison(Wanting.NEAREST):
            return _nearest(wish, state)
        case _:
            return _not_known(comparison)


def _earlier(wish: Wish, state: ChoosingSlot, now: datetime) -> Another:
    """The page before, earlier hours where the hours were narrowed, or the days before the first that was wished."""
    if state.page:
        return slots.turned(wish, state, state.page - 1, now), ()
    wanted, first = wish.time or WantedTime(), state.slots[0].start
    if wanted.starting or wanted.part:
        return wish.with_time(replace(wanted, part=None, starting=None, finishing=first.time())), ()
    if wanted.first and wanted.first > now.date():
        before = wanted.first - timedelta(days=1)
        return wish.with_time(replace(wanted, first=now.date(), last=before, weekdays=())), ()
    return Stay((message("note.earliest"),)), ()


def _later(wish: Wish, state: ChoosingSlot, now: datetime) -> Another:
    """The next page, or the days after the last that is listed."""
    if state.more:
        return slots.turned(wish, state, state.page + 1, now), ()
    after = state.slots[-1].start.date() + timedelta(days=1)
    if after > now.date() + timedelta(days=HORIZON - 1):
        return Stay((message("note.latest"),)), ()
    return wish.with_time(replace(wish.time or WantedTime(), first=after, last=after + SPAN)), ()


def _cheapest(wish: Wish, state: ChoosingSlot) -> Another:
    """The one that costs least of those that are listed; several that do are shown alone."""
    prices = [slot.price.amount for slot in state.slots if slot.price]
    if len(prices) < len(state.slots) or (wish.payer and not wish.payer.is_patient):
        return Stay((message("note.no_prices"),)), ()
    cheapest = [slot for slot in state.slots if slot.price and slot.price.amount == min(prices)]
    return _narrowed(wish, state, cheapest, "note.same_price", "note.cheapest")


def _nearest(wish: Wish, state: ChoosingSlot) -> Another:
    """Those at the site that is nearest, where the clinic has said how far it is."""
    distances = {site.key: site.address.distance for site in state.sites if site.address}
    known = [(distance, slot) for slot in state.slots if (distance := distances.get(slot.site)) is not None]
    if len(known) < len(state.slots):
        return Stay((message("note.no_distances"),)), ()
    least = min(distance for distance, _ in known)
    nearest = [slot for distance, slot in known if distance == least]
    return _narrowed(wish, state, nearest, "note.same_distance", "note.nearest_ones")


def _narrowed(wish: Wish, state: ChoosingSlot, best: Sequence[Slot], alike: str, several: str) -> Another:
    """The best one; a word where all are alike, and those alone that are, where several are."""
    if len(best) == 1:
        return slots.chosen(wish, state, best[0]), ()
    if len(best) == len(state.slots):
        return Stay((message(alike),)), ()
    return replace(state, slots=tuple(best[:PAGE])), (message(several),)
