"""Which of the proposed time slots: asking for them in widening windows, showing them by the page, finding none."""

from __future__ import annotations

from datetime import datetime, timedelta

from conversations.booking import time as when
from conversations.booking.move import Move
from conversations.clinic import Address, Payer, Site, Slot
from conversations.questions import AskSlots, Question, Slots
from conversations.screens.model import Button, Day, Items, Message, Moment, message
from conversations.screens.parts import PAGE, Card, Row, page_row, pick, sofar, text
from conversations.state import ChoosingSlot
from conversations.understanding import understand
from conversations.wish import Place, Stage, WantedClinician, WantedTime, Wish

WINDOWS = (14, 42, when.HORIZON)  # days; the next is tried where one does not fill a page


def question(wish: Wish, now: datetime, skip: int = 0, days: int = WINDOWS[0]) -> Question:
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
    weekdays = decided(wish)[0].weekdays
    found = [slot for slot in answer.slots if not weekdays or slot.start.weekday() in weekdays]
    wider = wider_search(wish, asked, now) if len(found) <= asked.skip + PAGE else None
    if wider is not None:
        return wider
    skip = min(asked.skip, max(0, len(found) - 1) // PAGE * PAGE)
    return ChoosingSlot(
        slots=tuple(found[skip : skip + PAGE]),
        sites=answer.sites,
        first=asked.first,
        last=asked.last,
        page=skip // PAGE,
        more=len(found) > skip + PAGE,
    )


def wider_search(wish: Wish, asked: AskSlots, now: datetime) -> Question | None:
    """The next wider window, or None when the patient said until when, or there is none."""
    if wish.time and wish.time.last:
        return None
    span = (asked.last - now.date()).days + 1
    wider = next((days for days in WINDOWS if days > span), None)
    return question(wish, now, asked.skip, wider) if wider else None


def card(wish: Wish, state: ChoosingSlot) -> Card:
    """The slots, soonest first, or what was searched in vain and the ways out."""
    if not state.slots:
        body = (*sofar(wish), message("slots.none", first=Day(state.first), last=Day(state.last)))
        return body, ways_out(wish)
    rows: list[Row] = [(pick(label(wish, slot, state), index),) for index, slot in enumerate(state.slots)]
    turning = page_row(state.page, more=state.more)
    body = (*sofar(wish), message("slots.ask"))
    return body, (*rows, *((turning,) if turning else ()), changes())


def label(wish: Wish, slot: Slot, state: ChoosingSlot) -> Message:
    """Day, date, time, place and price; the clinician only where one was asked for by name."""
    items = [message("moment", when=Moment(slot.start))]
    place = short_place(slot, state)
    items += [text(place)] if place else []
    if wish.clinician and wish.clinician.name:
        items.append(text(wish.clinician.name))
    items += price(wish.payer, slot)
    return message("items", items=Items(tuple(items)))


def short_place(slot: Slot, state: ChoosingSlot) -> str:
    """The site, as long as it tells this slot from the others on the page."""
    alike = [other for other in state.slots if (other.start, other.site) == (slot.start, slot.site)]
    return slot.site_name if slot.site_name and len(alike) == 1 else slot.place


def price(payer: Payer | None, slot: Slot) -> list[Message]:
    """What the patient pays, or who is billed; nothing where no price is known."""
    if payer is not None and not payer.is_patient:
        return [message("price.billed", name=payer.name)]
    return [message("price", price=slot.gross)] if slot.gross else []


def changes() -> Row:
    """The choices that are most often changed in front of a list of slots."""
    return (
        Button(message("slots.other_time"), "change", Stage.TIME),
        Button(message("slots.other_clinician"), "change", Stage.CLINICIAN),
        Button(message("slots.other_place"), "change", Stage.PLACE),
    )


def ways_out(wish: Wish) -> tuple[Row, ...]:
    """Each narrowing of the search, taken back by one press."""
    wanted, place, clinician = decided(wish)
    loosened = {"time": wanted != WantedTime(), "clinician": clinician != WantedClinician(), "place": place != Place()}
    any_of = tuple((Button(message(f"slots.any_{name}"), "any", name),) for name, narrow in loosened.items() if narrow)
    return (*any_of, changes())


def pressed(wish: Wish, state: ChoosingSlot, verb: str, argument: str, now: datetime) -> Move:
    """A slot, another page, a choice to change, or a narrowing to drop."""
    match verb:
        case "page":
            return question(wish, now, int(argument) * PAGE, (state.last - now.date()).days + 1)
        case "change":
            return Stage(argument)
        case "any":
            return loosened(wish, argument)
        case _:
            return chosen(wish, state, state.slots[int(argument)])


def loosened(wish: Wish, narrowing: str) -> Wish:
    """The wish without one narrowing."""
    match narrowing:
        case "time":
            return wish.around(WantedTime())
        case "clinician":
            return wish.by(WantedClinician())
        case _:
            return wish.at(Place())


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


def heard(wish: Wish, state: ChoosingSlot, typed: str, now: datetime) -> Move | None:
    """A time on the list chooses its slot; any other day or time searches anew."""
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
    return when.heard(wish, typed, now)
