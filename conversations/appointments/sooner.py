"""Something sooner: what is looked for, which of it is looked for already, and what the message of a hit offers.

Must never order anything: a hit leads into moving or booking, where it is confirmed like any other time.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from conversations.appointments.another import booking_of
from conversations.clinic.diary import AskAllAppointments, AskCancellation
from conversations.clinic.model import Appointment, Slot, place_name
from conversations.clinic.watching import MOST, AskWatches, Sought, Watches, Watching
from conversations.protocol import Consult, Go, Home, Move, Notes, Press
from conversations.screens.model import (
    SOONER,
    Button,
    Card,
    Day,
    Hour,
    Items,
    Message,
    Moment,
    Row,
    Screen,
    cut,
    go,
    message,
    text,
)
from conversations.state.appointments import AppointmentsTask, Concern, ListingWatches, OfferingWatch
from conversations.state.conversation import ReturnTo, Welcome
from conversations.text import answers
from conversations.text.utterance import Utterance

COMMAND: Final = "watches"

VERBS: Final = {"sooner_look": Watching.LOOK, "sooner_pass": Watching.PASS, "sooner_stop": Watching.STOP}
"""The buttons of the message that something has come up."""

LONGEST: Final = 40
"""Letters of a name that are shown."""

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def asked() -> Move:
    """What is looked for?"""
    return Consult(AskWatches(), task=AppointmentsTask(), back_to=ReturnTo(Welcome()))


def wanted(appointment: Appointment) -> Move:
    """The same visit as there is, sooner, if no more than a few are looked for."""
    assert appointment.type_key is not None  # noqa: S101 - else it is not offered
    who = appointment.clinician
    place = "" if appointment.telemedicine else place_name(appointment.site_name, appointment.location_name)
    sought = Sought(
        type=appointment.type_key,
        name=appointment.type_name,
        site=None if appointment.telemedicine else appointment.site_key,
        location=None if appointment.telemedicine else appointment.location_key,
        place=place,
        clinician=who.key if who else None,
        who=who.name if who else "",
        last=appointment.start.date(),
        appointment=appointment.key,
        before=appointment.start,
        ahead=appointment.ahead,
    )
    return Consult(AskWatches(about=sought))


def received(task: AppointmentsTask, asked_: AskWatches, answer: Watches, _now: datetime) -> Move:
    """The question whether it is to be looked for, what has come up, or what is looked for, under a word."""
    listing, about = ListingWatches(answer.watches), asked_.about
    match asked_.what:
        case Watching.LOOK:
            return _looked_at(task, asked_.number, answer)
        case Watching.KEEP:
            kept = any(each.sought == about for each in answer.watches)
            return Go(listing, (message("sooner.kept") if kept else _full(),))
        case Watching.STOP | Watching.PASS:
            return Go(listing, (message(f"sooner.{asked_.what}"),))
        case Watching.SHOW if about is None:
            return Go(listing)
        case Watching.SHOW if any(_same(each.sought, about) for each in answer.watches):
            return Go(listing, (message("sooner.already"),))
        case Watching.SHOW if len(answer.watches) >= MOST:
            return Go(listing, (_full(),))
    return Go(OfferingWatch(about))


def _full() -> Message:
    return message("sooner.full", most=str(MOST))


def _same(one: Sought, other: Sought) -> bool:
    """Whether both are about one appointment, or the same."""
    return one == other if other.appointment is None else one.appointment == other.appointment


def _looked_at(task: AppointmentsTask, number: int, answer: Watches) -> Move:
    """What has come up: instead of the appointment, once it is said what that costs, or as a new one."""
    found = next((each for each in answer.watches if each.number == number), None)
    if found is None or found.slot is None:
        return Go(ListingWatches(answer.watches), (message("sooner.too_late"),), task)
    if found.sought.appointment is None:
        return booking_of(found, found.slot)
    moving = AppointmentsTask(Concern.MOVE, came_up=found)
    return Consult(AskCancellation(found.sought.appointment, moving=True), task=moving, back_to=ReturnTo(Welcome()))


def offer(_task: AppointmentsTask, state: OfferingWatch) -> Card:
    """What would be looked for and how, what makes it wider, and the button that begins it."""
    sought = state.sought
    wider = (
        *((Button(message("sooner.anywhere"), "anywhere"),) if sought.site is not None else ()),
        *((Button(message("sooner.anyone"), "anyone"),) if sought.clinician is not None or sought.sex else ()),
    )
    body = (message("sooner.title"), *_lines(sought), message("sooner.how", most=str(MOST)))
    return body, ((go(message("sooner.start"), "start"),), wider)


def _lines(sought: Sought) -> Notes:
    """What, where, with whom and when; long names are cut."""
    place, name = cut(sought.place, LONGEST), cut(sought.who, LONGEST)
    who = message("line.sooner.who", name=name) if name else message(f"line.sooner.who.{sought.sex or 'any'}")
    where = message("line.sooner.where", place=place) if place else message("line.sooner.where.any")
    return message("line.sooner.what", what=text(cut(sought.name, LONGEST))), where, who, *_when(sought)


def _when(sought: Sought) -> Notes:
    """Before what, or on which days; at which hours of them."""
    days: list[Message] = []
    if sought.before is not None:
        days.append(message("line.sooner.before", when=Moment(sought.before, site=sought.site)))
    elif sought.first is not None and sought.last is not None:
        days.append(message("line.sooner.days", first=Day(sought.first), last=Day(sought.last)))
    on = tuple(message(f"sooner.{WEEKDAYS[day]}") for day in sought.weekdays)
    at = (
        *((message(f"time.{sought.part}"),) if sought.part else ()),
        *((message("sooner.from", hour=Hour(sought.starting)),) if sought.starting else ()),
        *((message("sooner.till", hour=Hour(sought.finishing)),) if sought.finishing else ()),
    )
    return *days, *((message("line.sooner.only", how=Items((*on, *at))),) if on or at else ())


def pressed(_task: AppointmentsTask, state: OfferingWatch, press: Press) -> Move:
    """Wider, or from now on."""
    match press.verb:
        case "anywhere":
            return Go(OfferingWatch(state.sought.anywhere))
        case "anyone":
            return Go(OfferingWatch(state.sought.with_anyone))
        case _:
            return _kept(state.sought)


def _kept(sought: Sought) -> Move:
    return Consult(AskWatches(Watching.KEEP, sought))


def typed(_task: AppointmentsTask, state: OfferingWatch, said: Utterance) -> Move | None:
    """A yes to what the button offers, or a no."""
    if answers.says_yes(said.text):
        return _kept(state.sought)
    return Home() if answers.says_no(said.text) else None


def back(state: OfferingWatch) -> Move:
    """To the appointment that it would be instead of, if there is one."""
    return Home() if state.sought.appointment is None else Consult(AskAllAppointments(state.sought.appointment))


def listed(_task: AppointmentsTask, state: ListingWatches) -> Card:
    """A line each, and the buttons that end them."""
    if not state.watches:
        return (message("sooner.none"),), ((Button(message("button.appointments"), "begin", "appointments"),),)
    lines = tuple(
        message("sooner.line", number=str(number), what=Items(_lines(each.sought)))
        for number, each in enumerate(state.watches, 1)
    )
    rows = tuple((Button(_stop(number, state), "stop", str(number - 1)),) for number in range(1, len(lines) + 1))
    return (message("sooner.listed"), *lines), rows


def _stop(number: int, state: ListingWatches) -> Message:
    """The button that ends one, with its number where there are several."""
    return message("sooner.end") if len(state.watches) == 1 else message("sooner.end_of", number=str(number))


def ended(_task: AppointmentsTask, state: ListingWatches, press: Press) -> Move:
    """One of them is over."""
    return Consult(AskWatches(Watching.STOP, number=state.watches[press.index].number), back_to=ReturnTo(Welcome()))


def screen(number: int, sought: Sought, slot: Slot) -> Screen:
    """What has come up, as a message that stays; its first line, which a lock screen shows, says nothing of it."""
    when = Moment(slot.start, site=slot.site, by=slot.by)
    instead = (message("sooner.instead", when=Moment(sought.before, site=sought.site)),) if sought.before else ()
    place = (message("line.place", place=slot.place),) if slot.place else ()
    body = (
        message("sooner.came_up" if sought.before else "sooner.came_up.any"),
        message("line.type", name=cut(sought.name, LONGEST)),
        message("line.when", when=when),
        *place,
        *instead,
        message("sooner.not_held"),
    )
    first: Row = (go(message("sooner.look"), "sooner_look", str(number)),)
    others: Row = (
        Button(message("sooner.not_this"), "sooner_pass", str(number)),
        Button(message("sooner.end"), "sooner_stop", str(number)),
    )
    return Screen(SOONER, body, (first, others))


def kept(verb: str, argument: str) -> Move | None:
    """What the buttons of that message mean."""
    if verb not in VERBS or not argument.isdecimal():
        return None
    asked_ = AskWatches(VERBS[verb], number=int(argument[:15]))
    return Consult(asked_, task=AppointmentsTask(), back_to=ReturnTo(Welcome()))
