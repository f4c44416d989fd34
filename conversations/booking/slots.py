"""Which of the proposed time slots: asking for them in widening windows, a page of them, and the calendar.

The calendar is the second view: a month at a time, where a day without slots says so when it is pressed. Every day says
its weekday, as buttons have no columns to be read by.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime, timedelta

from conversations.booking import time as when
from conversations.booking.choice import Choice
from conversations.booking.summary import sofar
from conversations.clinic.model import Address, Payer, Site, Slot
from conversations.clinic.questions import AskDays, AskSlots, PartOfDay, Slots
from conversations.protocol import Press, Stay
from conversations.screens.model import (
    PAGE,
    Button,
    Card,
    Day,
    Items,
    Message,
    Moment,
    Month,
    Row,
    in_rows,
    message,
    page_row,
    pick,
    text,
)
from conversations.state.booking import ChoosingDay, ChoosingSlot
from conversations.state.wish import Stage, WantedClinician, WantedPlace, WantedTime, Wish
from conversations.text.utterance import Utterance
from conversations.understanding.meaning import NOTHING_DENIED

WINDOWS = (14, 42, when.HORIZON)  # days; the next is tried where one does not fill a page
WIDTH = 5  # days to a row: with its weekday, a day needs the room


def question(wish: Wish, now: datetime, skip: int = 0, days: int = WINDOWS[0]) -> AskSlots:
    """GET appointment/proposed-time-slots."""
    today = now.date()
    wanted, place, clinician = _decided(wish)
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


def _decided(wish: Wish) -> tuple[WantedTime, WantedPlace, WantedClinician]:
    """The parts of the wish that narrow the search; what is undecided narrows nothing."""
    return wish.time or WantedTime(), wish.place or WantedPlace(), wish.clinician or WantedClinician()


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
    )


def fitting(wish: Wish, found: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Those on the days of the week that are wanted, a filter the portal lacks. By video, no place sets two apart."""
    weekdays = _decided(wish)[0].weekdays
    wanted = tuple(slot for slot in not_refused(wish, found) if not weekdays or slot.start.weekday() in weekdays)
    if not wish.by_video:
        return wanted
    return tuple({(slot.start, slot.gross): slot for slot in reversed(wanted)}.values())[::-1]


def not_refused(wish: Wish, found: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Those that are at no place and on no day that the patient said it must not be."""
    unwanted = wish.unwanted
    return tuple(
        slot
        for slot in found
        if slot.start.weekday() not in unwanted.weekdays
        and (wish.by_video or not unwanted.has_place(slot.site, slot.location))
    )


def _wider_search(wish: Wish, asked: AskSlots, now: datetime) -> AskSlots | None:
    """The next wider window, or None when the patient said until when, or there is none."""
    if wish.time and wish.time.last:
        return None
    span = (asked.last - now.date()).days + 1
    wider = next((days for days in WINDOWS if days > span), None)
    return question(wish, now, asked.skip, wider) if wider else None


def card(wish: Wish, state: ChoosingSlot) -> Card:
    """The slots, soonest first."""
    rows = [
        (pick(label(wish, slot, _short_place(wish, slot, state)), index),) for index, slot in enumerate(state.slots)
    ]
    turning = page_row(state.page, more=state.more)
    body = (*sofar(wish), message("slots.ask"))
    return body, (*rows, *((turning,) if turning else ()), _views(wish), changes(wish))


def _views(wish: Wish) -> Row:
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
    items = [message("moment", when=Moment(slot.start, site=slot.site))]
    items += [text(place)] if place else []
    items += _price(wish.payer, slot)
    if wish.clinician and wish.clinician.name:
        items.append(text(wish.clinician.name))
    return message("items", items=Items(tuple(items)))


def _short_place(wish: Wish, slot: Slot, state: ChoosingSlot) -> str:
    """The site, as long as it tells this slot from the others on the page; none for a video call."""
    if wish.by_video:
        return ""
    alike = [other for other in state.slots if (other.start, other.site) == (slot.start, slot.site)]
    return slot.site_name if slot.site_name and len(alike) == 1 else slot.place


def _price(payer: Payer | None, slot: Slot) -> list[Message]:
    """What the patient pays, or who is billed; nothing where no price is known."""
    if payer is not None and not payer.is_patient:
        return [message("price.billed", name=payer.name)]
    if slot.gross:
        return [message("price", price=slot.gross)]
    return [message("price.net", price=slot.net)] if slot.net else []


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
            return _days_question(wish, state.first, press.now)
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


def typed(wish: Wish, state: ChoosingSlot, said: Utterance) -> Choice | None:
    """A time on the list chooses its slot."""
    meaning = said.meaning()
    if meaning.sex is not None or meaning.denied != NOTHING_DENIED:
        return None  # it is not known who sees patients at which of them
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


def _days_question(wish: Wish, month: date, now: datetime) -> AskDays:
    """GET appointment/proposed-time-slots for what can still be booked of the month."""
    last_day = now.date() + timedelta(days=when.HORIZON - 1)
    first = max(month.replace(day=1), now.date())
    last = min(_end_of(month), last_day)
    any_day = replace(wish.time or WantedTime(), first=first, last=max(first, last), weekdays=())
    return AskDays(question(wish.with_time(any_day), now))


def _end_of(month: date) -> date:
    """The last day of the month."""
    return month.replace(day=monthrange(month.year, month.month)[1])


def days_receive(wish: Wish, asked: AskDays, answer: Slots, now: datetime) -> Choice:
    """The days that have slots."""
    free = tuple(sorted({slot.start.date() for slot in not_refused(wish, answer.slots)}))
    return ChoosingDay(asked.search.first, free, last=now.date() + timedelta(days=when.HORIZON - 1))


def days_card(wish: Wish, state: ChoosingDay) -> Card:
    """The days of the month that can be booked, and the months around it."""
    end = min(_end_of(state.first), state.last)
    days = (state.first + timedelta(days=at) for at in range((end - state.first).days + 1))
    body = (*sofar(replace(wish, time=None)), message("calendar.ask", month=Month(state.first)))
    return body, (*in_rows((_day_button(day, state.free) for day in days), WIDTH), _turning(state))


def _day_button(day: date, free: tuple[date, ...]) -> Button:
    """A day with slots, or one that says when pressed that it has none."""
    if day in free:
        return Button(message("calendar.day", day=Day(day)), "day", day.isoformat())
    return Button(message("calendar.no_day", day=Day(day)), "full", day.isoformat())


def _turning(state: ChoosingDay) -> Row:
    """The months before and after, as far as days can be booked."""
    before, after = state.first.replace(day=1) - timedelta(days=1), _end_of(state.first) + timedelta(days=1)
    today = state.last - timedelta(days=when.HORIZON - 1)
    earlier = (_month_button("calendar.earlier", before),) if before >= today else ()
    later = (_month_button("calendar.later", after),) if after <= state.last else ()
    return (*earlier, *later)


def _month_button(name: str, day: date) -> Button:
    """Another month."""
    return Button(message(name, month=Month(day)), "month", day.replace(day=1).isoformat())


def days_pressed(wish: Wish, _state: ChoosingDay, press: Press) -> Choice:
    """A day with slots, a day without, or another month."""
    day = date.fromisoformat(press.argument)
    match press.verb:
        case "month":
            return _days_question(wish, day, press.now)
        case "full":
            return Stay((message("note.full", day=Day(day)),))
        case _:
            return wish.with_time(replace(wish.time or WantedTime(), first=day, last=day, weekdays=()))
