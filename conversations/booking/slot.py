"""Which of the proposed time slots: asking for them in widening windows, showing them by the page, finding none."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from conversations.booking import time as when
from conversations.clinic.model import Address, Payer, Site, Slot
from conversations.clinic.questions import AskSlots, PartOfDay, Question, Slots
from conversations.protocol import Move
from conversations.screens.model import Button, Items, Message, Moment, message
from conversations.screens.parts import PAGE, Card, Row, page_row, pick, sofar, text
from conversations.state.booking import ChoosingSlot
from conversations.state.wish import Place, Stage, WantedClinician, WantedTime, Wish
from conversations.understanding import understand

WINDOWS = (14, 42, when.HORIZON)  # days; the next is tried where one does not fill a page


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


def decided(wish: Wish) -> tuple[WantedTime, Place, WantedClinician]:
    """The parts of the wish that narrow the search; what is undecided narrows nothing."""
    return wish.time or WantedTime(), wish.place or Place(), wish.clinician or WantedClinician()


def receive(wish: Wish, asked: AskSlots, answer: Slots, now: datetime) -> Move:
    """A page of slots, or a wider search where the patient set no end and the page would not fill."""
    found = fitting(wish, answer.slots)
    wider = wider_search(wish, asked, now) if len(found) <= asked.skip + PAGE else None
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
    )


def fitting(wish: Wish, found: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Those on the days of the week that are wanted, a filter the portal lacks. By video, no place sets two apart."""
    weekdays = decided(wish)[0].weekdays
    wanted = tuple(slot for slot in found if not weekdays or slot.start.weekday() in weekdays)
    if not wish.by_video:
        return wanted
    return tuple({(slot.start, slot.gross): slot for slot in reversed(wanted)}.values())[::-1]


def wider_search(wish: Wish, asked: AskSlots, now: datetime) -> Question | None:
    """The next wider window, or None when the patient said until when, or there is none."""
    if wish.time and wish.time.last:
        return None
    span = (asked.last - now.date()).days + 1
    wider = next((days for days in WINDOWS if days > span), None)
    return question(wish, now, asked.skip, wider) if wider else None


def card(wish: Wish, state: ChoosingSlot) -> Card:
    """The slots, soonest first."""
    rows = [(pick(label(wish, slot, short_place(wish, slot, state)), index),) for index, slot in enumerate(state.slots)]
    turning = page_row(state.page, more=state.more)
    body = (*sofar(wish), message("slots.ask"))
    return body, (*rows, *((turning,) if turning else ()), views(wish), changes(wish))


def views(wish: Wish) -> Row:
    """The parts of the day, the whole of it where hours narrow it, and the calendar."""
    wanted = wish.time or WantedTime()
    part = wanted.part
    parts = tuple(Button(message(f"time.{each}"), "part", each) for each in PartOfDay if each is not part)
    whole = (Button(message("slots.whole_day"), "part"),) if part or wanted.starting or wanted.finishing else ()
    return (*parts, *whole, Button(message("slots.calendar"), "calendar"))


def label(wish: Wish, slot: Slot, place: str) -> Message:
    """Day, date, time, place and price; and the clinician where one was asked for by name.

    The name comes last: a narrow screen cuts long labels off, and the name stands on the card as well.
    """
    items = [message("moment", when=Moment(slot.start))]
    items += [text(place)] if place else []
    items += price(wish.payer, slot)
    if wish.clinician and wish.clinician.name:
        items.append(text(wish.clinician.name))
    return message("items", items=Items(tuple(items)))


def short_place(wish: Wish, slot: Slot, state: ChoosingSlot) -> str:
    """The site, as long as it tells this slot from the others on the page; none for a video call."""
    if wish.by_video:
        return ""
    alike = [other for other in state.slots if (other.start, other.site) == (slot.start, slot.site)]
    return slot.site_name if slot.site_name and len(alike) == 1 else slot.place


def price(payer: Payer | None, slot: Slot) -> list[Message]:
    """What the patient pays, or who is billed; nothing where no price is known."""
    if payer is not None and not payer.is_patient:
        return [message("price.billed", name=payer.name)]
    return [message("price", price=slot.gross)] if slot.gross else []


def changes(wish: Wish) -> Row:
    """The choices that are most often changed in front of a list of slots; a video call has no place."""
    place = () if wish.by_video else (Button(message("slots.other_place"), "change", Stage.PLACE),)
    return (
        Button(message("slots.other_time"), "change", Stage.TIME),
        Button(message("slots.other_clinician"), "change", Stage.CLINICIAN),
        *place,
    )


def pressed(wish: Wish, state: ChoosingSlot, verb: str, argument: str, now: datetime) -> Move:
    """A slot, another page, a part of the day, or a choice to change."""
    match verb:
        case "page":
            return question(wish, now, int(argument) * PAGE, (state.last - now.date()).days + 1)
        case "change":
            return Stage(argument)
        case "part":
            part = PartOfDay(argument) if argument else None
            return wish.around(replace(wish.time or WantedTime(), part=part, starting=None, finishing=None))
        case _:
            return chosen(wish, state, state.slots[int(argument)])


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


def heard(wish: Wish, state: ChoosingSlot, typed: str, now: datetime) -> Wish | None:
    """A time on the list chooses its slot."""
    meaning = understand(typed, now)
    if meaning.hours and meaning.hours.exact and not meaning.doubts:
        day = meaning.days.first if meaning.days else None
        fitting = [
            slot
            for slot in state.slots
            if slot.start.time() == meaning.hours.start and (day is None or slot.start.date() == day)
        ]
        if len(fitting) == 1:
            return chosen(wish, state, fitting[0])
    return None
