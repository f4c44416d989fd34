"""Which of the proposed time slots: asking for them in widening windows, and a page of them.

What all slots of a page have in common stands above them, so that a button says what tells it from the others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time

from conversations.booking.choice import Choice
from conversations.booking.in_doubt import within_offered
from conversations.booking.month import days_question, opening
from conversations.booking.search import PAGE, WINDOWS, decided, not_refused, question
from conversations.booking.summary import sofar
from conversations.clinic.model import Address, Payer, Site, Slot
from conversations.clinic.questions import AskSlots, PartOfDay, Slots
from conversations.protocol import Press, Stay
from conversations.screens.lists import Option, Parts, labels, name, page_row, pick
from conversations.screens.model import Button, Card, Hour, Items, Message, Moment, Row, ShownName, message, text
from conversations.state.booking import ChoosingSlot
from conversations.state.wish import Stage, WantedTime, Wish
from conversations.text.buttons import ORDINALS, may_be_a_day, number
from conversations.text.cards.slots import (
    AGREED,
    AN_HOUR,
    AN_ORDINAL,
    CROWDED,
    EITHER,
    FIRST_FREE,
    FOUR_FIGURES,
    IF,
    INSTEAD_OF_ONE,
    NO_CLOCK,
    NOBODY,
    OF_A_DAY,
    OR,
    PLACES,
    STILL_FREE,
    THE_ONE_AT,
    THERE_BY,
)
from conversations.text.interrogatives import asks_about, asks_which, without_timeless
from conversations.text.mentions import persons
from conversations.text.phrasing import guard
from conversations.text.utterance import Utterance
from conversations.understanding.meaning import NOTHING_DENIED
from conversations.understanding.words import number as numeral


def receive(wish: Wish, asked: AskSlots, answer: Slots, now: datetime) -> Choice:
    """A page of slots, or a wider search where the patient set no end and the page would not fill."""
    found = fitting(wish, answer.slots)
    wider = _wider_search(wish, asked, now) if len(found) <= asked.skip + PAGE else None
    if wider is not None:
        return wider
    skip = min(asked.skip, max(0, len(found) - 1) // PAGE * PAGE)
    return ChoosingSlot(
        slots=found[skip : skip + PAGE],
        sites=answer.sites,
        first=asked.first,
        last=asked.last,
        page=skip // PAGE,
        more=len(found) > skip + PAGE,
        may_watch=answer.may_watch,
    )


def fitting(wish: Wish, found: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Those on the days of the week that are wanted, a filter the portal lacks. By video, no place sets two apart."""
    weekdays = decided(wish)[0].weekdays
    wanted = tuple(slot for slot in not_refused(wish, found) if not weekdays or slot.start.weekday() in weekdays)
    if not wish.by_video:
        return wanted
    return tuple({(slot.start, slot.gross): slot for slot in reversed(wanted)}.values())[::-1]


def _wider_search(wish: Wish, asked: AskSlots, now: datetime) -> AskSlots | None:
    """The next wider window, or None when the patient said until when, or there is none."""
    if wish.time and wish.time.last:
        return None
    span = (asked.last - now.date()).days + 1
    wider = next((days for days in WINDOWS if days > span), None)
    return question(wish, now, asked.skip, wider) if wider else None


def card(wish: Wish, state: ChoosingSlot) -> Card:
    """The slots, soonest first, under what they have in common."""
    heading, told = apart(wish, [_told(wish, slot, state) for slot in state.slots])
    rows = [(pick(words, index),) for index, words in enumerate(labels(told))]
    turning = page_row(state.page, more=state.more)
    body = (*sofar(wish), message("slots.ask"), *heading)
    return body, (*rows, *((turning,) if turning else ()), _views(wish), changes(wish))


def _told(wish: Wish, slot: Slot, state: ChoosingSlot) -> Option:
    """Day and time, place and price; of two that read the same, where exactly they are, or until when."""
    place = "" if wish.by_video else slot.site_name or slot.place
    address = address_of(slot, state.sites) or Address()
    until = message("slots.until", finish=Hour(slot.finish.time()))
    marks = () if wish.by_video else (name(slot.location_name), text(address.post_code), until)
    told = (
        message("moment", when=Moment(slot.start, site=slot.site, by=slot.by)),
        name(place),
        *price(wish.payer, slot),
    )
    return Option(tuple(part for part in told if part != name("")), marks)


def apart(wish: Wish, told: Sequence[Option]) -> tuple[tuple[Message, ...], tuple[Option, ...]]:
    """What several slots have in common, to stand above them, and what is left to be said of each.

    The place that was chosen goes without saying.
    """
    chosen = name(wish.place.name) if wish.place else name("")
    first, *others = told
    shared = tuple(part for part in first.parts[1:] if others and all(part in each.parts for each in others))
    above = tuple(part for part in shared if part != chosen)
    left = tuple(_without(each, (*shared, chosen)) for each in told)
    return (message("slots.shared", items=Items(above)),) if above else (), left


def _without(told: Option, said: tuple[Message, ...]) -> Option:
    return replace(told, parts=tuple(part for part in told.parts if part not in said))


def _views(wish: Wish) -> Row:
    """The parts of the day, or the whole of it where hours narrow it, and the calendar."""
    wanted = wish.time or WantedTime()
    part = wanted.part
    hours = part is None and bool(wanted.starting or wanted.finishing)
    parts = tuple(Button(message(f"time.{each}"), "part", each) for each in PartOfDay if each is not part and not hours)
    whole = (Button(message("slots.whole_day"), "part"),) if part or hours else ()
    return (*parts, *whole, Button(message("slots.calendar"), "calendar"))


def price(payer: Payer | None, slot: Slot) -> Parts:
    """What the patient pays, or who is billed; nothing where no price is known."""
    if payer is not None and not payer.is_patient:
        return (message("price.billed", name=ShownName(payer.name)),)
    if slot.gross:
        return (message("price", price=slot.gross),)
    return (message("price.net", price=slot.net),) if slot.net else ()


def changes(wish: Wish) -> Row:
    """The choices that are most often changed in front of a list of slots; a video call has no place."""
    place = () if wish.by_video else (Button(message("slots.other_place"), "change", Stage.PLACE),)
    return (
        Button(message("slots.other_time"), "change", Stage.TIME),
        Button(message("slots.other_clinician"), "change", Stage.CLINICIAN),
        *place,
    )


def pressed(wish: Wish, state: ChoosingSlot, press: Press) -> Choice:
    """A slot, another page, a part of the day, the calendar, or a choice to change."""
    match press.verb:
        case "page":
            return turned(wish, state, press.index, press.now)
        case "calendar":
            return days_question(wish, opening(state.slots[0].start.date(), press.now), press.now)
        case "change":
            return Stage(press.argument)
        case "part":
            part = PartOfDay(press.argument) if press.argument else None
            return wish.with_time(replace(wish.time or WantedTime(), part=part, starting=None, finishing=None))
        case _:
            return chosen(wish, state, state.slots[press.index])


def turned(wish: Wish, state: ChoosingSlot, page: int, now: datetime) -> AskSlots:
    """Another page of the same search."""
    return question(wish, now, page * PAGE, (state.last - now.date()).days + 1)


def chosen(wish: Wish, state: ChoosingSlot, slot: Slot) -> Wish:
    """The wish with this slot and the address it is at."""
    return wish.starting(slot, address_of(slot, state.sites))


def address_of(slot: Slot, sites: tuple[Site, ...]) -> Address | None:
    """The location's own address, else its site's."""
    site = next((site for site in sites if site.key == slot.site), None)
    if site is None:
        return None
    own = next((location.address for location in site.locations if location.key == slot.location), None)
    return own or site.address


def pointed_at(typed: str, among: int) -> int | None:
    """Which of the slots such words point at, counted from 0; None where they do not."""
    found = AN_ORDINAL.match(typed.strip())
    if found is None or not (found["word"] or found["sign"].strip() or found["thing"] or found["down"]):
        return None
    at = ORDINALS[found["word"].casefold()] if found["word"] else int(found["figure"])
    return at - 1 if at <= among else None


def _at_hour(wish: Wish, state: ChoosingSlot, typed: str) -> Choice | None:
    """The one at that hour, a full one first, by a bare number that is none of the list: "11", "I'll take the 3"."""
    found = AN_HOUR.match(typed)
    if found is None:
        return None
    hour = int(found["hour"])
    day = [slot for slot in state.slots if slot.start.day == hour]
    near = [slot for slot in state.slots if slot.start.hour in (hour, hour + 12)]
    at = [slot for slot in near if slot.start.minute == 0] or ([] if "the" in typed.casefold() else near)
    if hour <= len(state.slots) or (day and at):
        return None
    if len({slot.start.date() for slot in day}) == 1 and not near:
        return wish.with_time(WantedTime(day[0].start.date(), day[0].start.date()))
    if len(at) == 1:
        return chosen(wish, state, at[0])
    if at:
        return Stay((message("note.which_slot"),))
    return None if "the" in typed.casefold() else Stay((message("note.no_such_number", last=len(state.slots)),))


def _one_of_two(wish: Wish, state: ChoosingSlot, said: Utterance) -> Choice | None:
    """Two of the listed times, with an "or" between them: those alone, or the first where either will do."""
    parts = OR.split(said.text)
    if len(parts) < 2:
        return None
    pointed = [at for part in parts if (at := pointed_at(part.strip(), len(state.slots))) is not None]
    if len(pointed) == len(parts):
        return replace(state, slots=tuple(state.slots[at] for at in sorted(set(pointed))), more=True)
    hours = [said.of(part).meaning().hours for part in parts]
    starts = [one.start for one in hours if one is not None and one.exact]
    left = tuple(slot for slot in state.slots if slot.start.time() in starts)
    if len(starts) < len(parts) or {slot.start.time() for slot in left} != set(starts):
        return None
    if EITHER.search(said.text):
        return chosen(wish, state, left[0])
    return replace(state, slots=left, more=True)


def spelled(state: ChoosingSlot, typed: str) -> str:
    """The words with a time of the list as a clock shows it: "the 1020", and "the 9 one" where one is meant."""
    typed = INSTEAD_OF_ONE.sub("", THERE_BY.sub(r"\g<cannot> there", typed))
    starts = set() if NO_CLOCK.search(typed) else {slot.start.time() for slot in state.slots}

    def at(found: re.Match[str]) -> str:
        hour, minute = int(found["hour"]), int(found["minute"])
        return f"{hour:02}:{minute:02}" if time(hour, minute) in starts else found[0]

    def at_hour(found: re.Match[str]) -> str:
        hour = numeral(found["hour"].casefold())
        fitting = {start for start in starts if start.hour == hour}
        sure = hour > len(state.slots) and len(fitting) == 1
        return f"the {fitting.pop():%H:%M}" if sure else found[0]

    return THE_ONE_AT.sub(at_hour, FOUR_FIGURES.sub(at, typed))


def typed(wish: Wish, state: ChoosingSlot, said: Utterance) -> Choice | None:
    """A time on the list chooses its slot. "The 2nd" may be the second of them, or a day: that is asked."""
    if CROWDED.search(said.text):
        return Stay((message("note.only_free"),))
    if state.slots and state.page == 0 and FIRST_FREE.match(said.text):
        return chosen(wish, state, state.slots[0])
    if _with_another(wish, said):
        return None  # it is not known who sees patients at which of them
    if IF.search(said.text) or asks_which(said.text) or not without_timeless(said.text).strip():
        return None
    several = _one_of_two(wish, state, said)
    if several is not None:
        return several
    return _listed(wish, state, said)


def _with_another(wish: Wish, said: Utterance) -> bool:
    """Whether somebody is named that is not chosen: "can I have the 11.20 but with Dr Patel"."""
    own = frozenset(wish.clinician.name.casefold().split()) if wish.clinician else frozenset[str]()
    return any(not own.issuperset(name.casefold().split()[1:]) for name in persons(said.text))


def _at_the_end(state: ChoosingSlot, said: Utterance) -> int | None:
    """The one that the last clause of several points at, where no day is named before: "train at 11, so the first"."""
    *before, last = tuple(guard.clauses(said.text)) or ("",)
    told = [said.of(part).meaning() for part in before]
    if not told or any(one.days or one.denied != NOTHING_DENIED for one in told):
        return None
    return pointed_at(last, len(state.slots))


def _on_several_days(wish: Wish, slot: Slot) -> Choice:
    """That time alone, on whichever day it is free: which of them is asked."""
    known = wish.time or WantedTime()
    wanted = replace(known, part=None, starting=slot.start.time(), finishing=slot.finish.time())
    return Stay((message("note.which_slot"),)) if wanted == known else wish.with_time(wanted)


def _of_a_day(wish: Wish, state: ChoosingSlot, said: Utterance) -> Choice | None:
    """The one at that place among those of a day, where all of them before it are shown: "the third one on Tuesday"."""
    found = OF_A_DAY.match(said.text.strip())
    if found is None:
        return None
    days = said.of((found["day"] or found["first"]).strip()).meaning().days
    if days is None or days.first != days.last:
        return None
    its = [slot for slot in state.slots if slot.start.date() == days.first]
    begun = state.page and days.first == state.slots[0].start.date()
    ended = state.more and days.first == state.slots[-1].start.date()
    nth = PLACES[(found["nth"] or found["then"]).casefold()]
    if not begun and -len(its) <= nth < len(its) and not (nth < 0 and ended):
        return chosen(wish, state, its[nth])
    wanted = replace(wish.time or WantedTime(), first=days.first, last=days.last, weekdays=())
    return None if its and wish.time == wanted else wish.with_time(wanted)


def _listed(wish: Wish, state: ChoosingSlot, said: Utterance) -> Choice | None:
    """The one that is pointed at, by its place on the list or by its time."""
    of_a_day = _of_a_day(wish, state, said)
    if of_a_day is not None:
        return of_a_day
    at = pointed_at(said.text, len(state.slots))
    at = _at_the_end(state, said) if at is None else at
    if at is not None:
        return chosen(wish, state, state.slots[at])
    meaning = within_offered(said.meaning())
    agreed = AGREED.match(said.text)
    rest = said.text[agreed.end() :] if agreed else ""
    by_hour = _at_hour(wish, state, rest or said.text)
    if by_hour is not None:
        return by_hour
    nth = number(rest) if may_be_a_day(rest) and not rest.casefold().startswith("the") else None
    if nth is not None and 1 <= nth <= len(state.slots):
        return chosen(wish, state, state.slots[nth - 1])
    nth = number(said.text) if may_be_a_day(said.text) else None
    if nth is not None and 1 <= nth <= len(state.slots):
        return Stay((message("note.nth_or_day", number=nth),))
    if not STILL_FREE.search(said.text) and (asks_about(said.text) or NOBODY.search(said.text)):
        return None
    if meaning.sex is not None or meaning.denied != NOTHING_DENIED:
        return None
    if meaning.hours and meaning.hours.exact and not meaning.doubts:
        day = meaning.days.first if meaning.days else None
        fitting = [
            slot
            for slot in state.slots
            if slot.start.time() == meaning.hours.start and (day is None or slot.start.date() == day)
        ]
        if len(fitting) == 1:
            return chosen(wish, state, fitting[0])
        if fitting and day is None:
            return _on_several_days(wish, fitting[0])
    return None
