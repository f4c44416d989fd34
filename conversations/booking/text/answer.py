"""What a patient tells at a card where a choice is made: the answer to it, days and hours, and names of other choices.

Everything that one text says is kept, whatever the card asks; what was not understood of it is said.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.booking import appointment_type, loosely, other_slots, route, slots
from conversations.booking import time as when
from conversations.booking.choice import Choice
from conversations.booking.in_doubt import UNCLEAR
from conversations.booking.route import stage_of
from conversations.booking.steps import LATE, STEPS
from conversations.booking.text import ahead
from conversations.booking.text.not_understood import not_understood
from conversations.clinic.model import Sex
from conversations.protocol import Go, Move, Notes, Stay
from conversations.screens.model import message
from conversations.state.booking import (
    BookingTask,
    Choosing,
    ChoosingClinician,
    ChoosingModules,
    ChoosingNear,
    ChoosingPayer,
    ChoosingPlace,
    ChoosingServices,
    ChoosingSlot,
    ChoosingType,
    Confirming,
    SharingLocation,
)
from conversations.state.conversation import ReturnTo
from conversations.state.wish import Stage, WantedClinician, WantedPlace, Wish
from conversations.text.answers import says_yes
from conversations.text.cards.choices import (
    AGREEING,
    ALSO,
    ASKS_WHEN,
    CONDITIONAL,
    COURTEOUS,
    HALF,
    NOT_IN,
    ONE_MORE,
    OTHERWISE,
    PUT_OFF,
    YES_IF,
)
from conversations.text.interrogatives import asks_about, without_timeless
from conversations.text.mentions import MOST, along, persons, places, speaks_of_places, strangers, unused, wishes_more
from conversations.text.phrasing import guard
from conversations.text.phrasing.asides import without_asking
from conversations.text.short_answers import beside_paying, is_not_bothered, says_anything
from conversations.text.utterance import Utterance
from conversations.understanding import About, Names
from conversations.understanding.meaning import NOTHING_DENIED
from conversations.understanding.names.everyday import asks_which_visit

ASKED = {Stage.PLACE: About.PLACE, Stage.CLINICIAN: About.CLINICIAN}
"""What the words answer at a card that asks for a name."""


def handle_typed(task: BookingTask, state: Choosing, said: Utterance) -> Move:
    """Take what the card asks for; read on where the words name more; keep the days and hours that they say."""
    wish, left = task.wish, ReturnTo(state, BookingTask(task.wish))
    said = said.of(slots.spelled(state, said.text)) if isinstance(state, ChoosingSlot) else said
    held = loosely.of_the_held(task.names, state, said)
    if isinstance(held, Stay):
        return replace(held, task=task)
    said = held
    choice = STEPS[type(state)].typed(wish, state, said)
    if choice is not None and (_settles(wish, state, choice) or _ticks(task, state, said)):
        return route.make(task, choice, said.now)
    if isinstance(choice, Stay) and choice.notes == (message("note.only_free"),):
        return choice
    of_slots = _of_slots(task, state, choice, said, left)
    if of_slots is not None:
        return of_slots
    if isinstance(state, ChoosingSlot | Confirming) and ONE_MORE.search(said.text):
        return Stay((message("note.one_at_a_time"),), task)
    nobody = said.meaning(task.names).clinician is None
    again = nobody and loosely.is_as_before(said.text)
    compared = other_slots.asked_for(wish, state, said) if again or not isinstance(choice, Wish) else None
    if compared is not None:
        return route.make(task, compared[0], said.now, *compared[1], back_to=left)
    late = stage_of(state) in LATE
    if late and isinstance(choice, Stay):
        return replace(choice, task=task)
    if isinstance(state, Confirming):
        said = said.of(guard.without_doubted(said.of(guard.with_bare_hours(said.text)), state.slot.start))
    timely = said.of(without_timeless(said.text)) if late else said
    timely = timely.of(without_asking(timely.text))
    stands = _stands(task, state, said) if isinstance(state, Confirming) else None
    if stands is not None:
        return stands
    told = _told(task, timely, said, state)
    known = replace(task, wish=timed(wish, told), doubted=told.doubted)
    if late and ALSO.search(said.text) and said.meaning(task.names).type not in (None, wish.type and wish.type.name):
        return Stay((message("note.one_at_a_time"),), task)
    if ahead.names_earlier(task, state, said):
        return ahead.begin(replace(known, heard=said.text[:MOST]), left, *told.notes, earlier=True)
    if late and (_only_asks(said, told) or (isinstance(state, Confirming) and ASKS_WHEN.search(said.text))):
        return Stay(not_understood(said.text, wish, state), task)
    if late:
        return _at_late_card(known, told, said, left)
    return _at_early_card(known, state, choice, told, said, left)


def _stands(task: BookingTask, state: Confirming, said: Utterance) -> Stay | None:
    """What is said where the time that is chosen stands, whatever day is named, or where it is only doubted."""
    if _passes_over(said, task.names):
        agreed = not state.clashes and (_agrees(said.text) or bool(HALF.search(said.text)))
        return Stay((message("note.half_a_yes"),) if agreed else not_understood(said.text, task.wish, state), task)
    if _names_it_again(task, state, said):
        return Stay((message("note.half_a_yes"),), task)
    if not guard.doubts(said.text, state.slot.start) or asks_about(said.text):
        return None
    agreed = any(says_yes(part) for part in guard.clauses(said.text))
    return Stay((message("note.half_a_yes" if agreed else "lost.confirm.another_time"),), task)


def _names_it_again(task: BookingTask, state: Confirming, said: Utterance) -> bool:
    """Whether the very time that is chosen is named and nothing else is wished: "Tuesday 9.20 is fine"."""
    meaning, start = said.meaning(task.names), state.slot.start
    if state.clashes or asks_about(said.text) or OTHERWISE.search(said.text) or meaning.denied != NOTHING_DENIED:
        return False
    if not (meaning.hours and meaning.hours.exact and meaning.hours.start == start.time()):
        return False
    days = (meaning.days.first, meaning.days.last) if meaning.days else ()
    found = {*days} or {day for doubt in meaning.doubts for day in doubt.candidates if doubt.about is About.DAY}
    other = meaning.type or meaning.place or meaning.clinician or meaning.sex or persons(said.text)
    known = {*meaning.unread} <= AGREEING and all(doubt.about is About.DAY for doubt in meaning.doubts)
    return found == {start.date()} and known and not other


def _told(task: BookingTask, timely: Utterance, said: Utterance, state: Choosing) -> when.Told:
    """The days and hours that the words say at this card; `timely` are those that may tell them."""
    late = stage_of(state) in LATE
    told = when.told(task.wish, timely, task.names, asked=late)
    if isinstance(state, Confirming):
        told = _that_day(told, timely, state)
    if isinstance(state, ChoosingPlace | ChoosingClinician) and NOT_IN.search(said.text):
        # What is denied is of somebody else's day.
        told = replace(told, unwanted=frozenset(), dates=frozenset(), times=frozenset(), hours=())
    if told.only_denied and not late:
        told = replace(told, note=message("note.when_later"))
    return told


def _that_day(told: when.Told, said: Utterance, state: Confirming) -> when.Told:
    """An exact time that is wished for instead is on the day of the one that is chosen: "can it be 10:20 instead"."""
    meaning = said.meaning()
    if (
        told.wanted is None
        or meaning.days is not None
        or meaning.anytime
        or not (meaning.hours and meaning.hours.exact)
    ):
        return told
    day = state.slot.start.date()
    return replace(told, wanted=replace(told.wanted, first=day, last=day, weekdays=()))


def _of_slots(
    task: BookingTask, state: Choosing, choice: Choice | None, said: Utterance, left: ReturnTo
) -> Move | None:
    """What one of the times, or several of them, lead to that the words name."""
    if isinstance(state, ChoosingSlot) and isinstance(choice, Wish):
        return route.make(task, choice, said.now, back_to=left)
    if isinstance(choice, ChoosingSlot):
        return route.make(task, choice, said.now, message("note.which_slot"))
    return None


def _only_asks(said: Utterance, told: when.Told) -> bool:
    """Whether a time that is not sure stands in a question: "is it 9am or 9pm"."""
    asked = asks_about(said.text) or said.text.rstrip().endswith("?")
    return asked and told.wanted is None and told.note is not None and told.note.id == UNCLEAR


def _passes_over(said: Utterance, names: Names) -> bool:
    """Whether a day is named that no visit is wished for on: what is chosen stands then."""
    meaning = said.meaning(names)
    unsure = any(doubt.about in (About.DAY, About.TIME) for doubt in meaning.doubts)
    if meaning.days is None and meaning.hours is None and not unsure:
        return False
    return (
        _agrees(said.text)
        or bool(YES_IF.search(said.text))
        or (bool(meaning.unread) and bool(PUT_OFF.search(said.text)))
    )


def _agrees(typed: str) -> bool:
    """Whether a part of the words is a yes, and nothing in them wants it otherwise: "it's in my lunch, yes please"."""
    return not OTHERWISE.search(typed) and any(says_yes(part) for part in guard.clauses(typed))


def _ticks(task: BookingTask, state: Choosing, said: Utterance) -> bool:
    """Whether the words are the very name of a part or an extra: then they speak of nothing else."""
    names = _names_at(task, state).types if isinstance(state, ChoosingModules | ChoosingServices) else ()
    return said.text.casefold() in map(str.casefold, names)


def _settles(wish: Wish, state: Choosing, choice: Choice) -> bool:
    """Whether a slot was chosen, all were asked for, or the booking confirmed or not: the words say nothing else."""
    if isinstance(choice, Wish) and not isinstance(state, Confirming):
        return choice.slot is not None and choice.slot != wish.slot
    return isinstance(state, Confirming) or (isinstance(state, ChoosingNear) and choice is Stage.SLOT)


def timed(wish: Wish, told: when.Told) -> Wish:
    """The wish with the time that was said, and without the days on which it must not be."""
    if told.unwanted is None:
        wish = replace(wish, unwanted=replace(wish.unwanted, weekdays=(), dates=(), times=(), hours=()))
    timed_wish = wish.with_time(told.wanted) if told.wanted else wish
    return timed_wish.refusing(weekdays=told.unwanted or (), dates=told.dates, times=told.times, hours=told.hours)


def _at_late_card(known: BookingTask, told: when.Told, said: Utterance, left: ReturnTo) -> Move:
    """At a card that asks when, or comes after it: the places that there are have been named by then."""
    notes = (*told.notes, *_unknown_place(said.text, known.names))
    if told.doubted:
        return route.ask_back(known, *notes)
    if told.wanted and isinstance(left.state, ChoosingSlot) and known.wish == route.wish_at(left):
        return Stay((*notes, message("note.which_slot")), known)
    if told.wanted:
        return route.make(known, known.wish, said.now, *notes, back_to=left)
    if known.wish.unwanted != route.wish_at(left).unwanted and known.wish.time is not None:
        return route.make(known, known.wish, said.now, *notes, back_to=left)
    if told.unwanted and not notes:
        return Stay((message("note.days_left_out"),), known)
    return Stay(notes or not_understood(said.text, known.wish, left.state), known)


def _at_early_card(
    known: BookingTask, state: Choosing, choice: Choice | None, told: when.Told, said: Utterance, left: ReturnTo
) -> Move:
    """At a card before the time is asked: what was said ahead is kept until its turn comes."""
    stage = stage_of(state)
    of_this_card = _is_of_anyone(known, state, choice, said) or (
        says_anything(said.text) and not (persons(said.text) or places(said.text))
    )
    rest = "" if of_this_card else unused(said, _names_at(known, state), ASKED.get(stage) if stage else None)
    if isinstance(state, ChoosingPayer) and choice is not None:
        rest = beside_paying(rest)
    heard = replace(known, heard=along(known.heard, rest))
    match choice:
        case Wish():
            depends = CONDITIONAL.search(COURTEOUS.sub(" ", said.text)) and not is_not_bothered(said.text)
            beside = () if rest else ahead.not_noted(choice.type, known.wish.type, said.text)
            notes = (*((message("note.condition"),) if depends else ()), *beside, *told.notes)
            return route.make(heard, _timed_as(choice, heard.wish), said.now, *notes, back_to=left)
        case Stay(notes):
            named_here = isinstance(state, ChoosingClinician)  # who is chosen then was not named for later
            return Stay((*notes, *told.notes), known if named_here else heard)
        case None:
            early = isinstance(state, ChoosingPayer | ChoosingType)
            hoped = replace(heard, wish=hoping(heard.wish, said.of(rest))) if early else heard
            return _aside(known, hoped, state, told, said, left)
        case _:
            return route.make(heard, choice, said.now, *told.notes)


def _is_of_anyone(known: BookingTask, state: Choosing, choice: Choice | None, said: Utterance) -> bool:
    """Whether anyone is to be seen, whoever that is, and no place nor visit is named: "whichever one is in"."""
    anyone = isinstance(state, ChoosingClinician) and isinstance(choice, Wish) and choice.clinician == WantedClinician()
    if not anyone or persons(said.text) or places(said.text) or speaks_of_places(said.text):
        return False
    meaning = said.meaning(known.names)
    return meaning.place is None and meaning.type is None and not meaning.doubts


def _timed_as(choice: Wish, other: Wish) -> Wish:
    """The wish that a choice makes, with the time of the other, and what that leaves out of it."""
    out = other.unwanted
    unwanted = replace(choice.unwanted, weekdays=out.weekdays, dates=out.dates, times=out.times, hours=out.hours)
    return replace(choice, time=other.time, unwanted=unwanted)


def _aside(
    known: BookingTask, heard: BookingTask, state: Choosing, told: when.Told, said: Utterance, left: ReturnTo
) -> Move:
    """The words do not answer the card: they name what comes later, say when, or were not understood."""
    if heard.heard and not isinstance(state, ChoosingPayer | ChoosingType):
        return ahead.begin(heard, left, *told.notes, earlier=False)
    first = appointment_type.likely_first(state, said) if isinstance(state, ChoosingType) else None
    if told.doubted and not (first is not None and asks_which_visit(said.text)):
        return route.ask_back(heard)
    if first is not None:
        return Go(first[0], (*told.notes, first[1]), heard)
    if told.wanted or told.notes or persons(said.text) or places(said.text) or heard.wish != known.wish:
        return Stay(told.notes, heard)
    return Stay(not_understood(said.text, known.wish, state), known)


def hoping(wish: Wish, said: Utterance) -> Wish:
    """The wish with a sex, anyone or anywhere that is wished for before it is asked."""
    if not wishes_more(said):
        return wish
    meaning = said.meaning()
    if meaning.sex is not None or (meaning.anyone and not persons(said.text)):
        wish = replace(wish, hoped_clinician=WantedClinician(sex=Sex(meaning.sex) if meaning.sex else None))
    return replace(wish, hoped_place=WantedPlace()) if meaning.anywhere else wish


def _unknown_place(typed: str, names: Names) -> Notes:
    """A word on a place that is none of the clinic's, nor a part of one's name."""
    return tuple(message("note.unknown_place", name=name) for name in strangers(typed, names.places)[:1])


def _names_at(task: BookingTask, state: Choosing) -> Names:
    """The names that the card and those before it have used up."""
    names, wish = task.names, task.wish
    match state:
        case ChoosingPayer(payers):
            return Names(types=tuple(payer.name for payer in payers))
        case ChoosingModules():
            return Names(types=tuple(part.name for part in (wish.type.modules if wish.type else ())))
        case ChoosingServices(services):
            return Names(types=tuple(service.name for service in services))
        case ChoosingType():
            return Names(types=names.types)
        case ChoosingPlace() | SharingLocation():
            return Names(places=names.places, types=names.types)
        case _:
            return names
