"""What is decided about a visit so far, in one line, and what was said about the choices to come."""

from __future__ import annotations

from collections.abc import Sequence

from conversations.clinic.model import DeniedHours, Service
from conversations.clinic.questions import Answer, Clinicians, Payers, Sites, Types
from conversations.screens.model import Day, Hour, Items, Message, message, text
from conversations.state.wish import WantedClinician, WantedPlace, WantedTime, Wish

SOME = 3  # parts of a visit that are named above every card
WORKING = frozenset(range(5))  # Monday to Friday


def sofar(wish: Wish) -> tuple[Message, ...]:
    """What is decided so far, in one line, and what was noted for the choices to come; nothing when nothing is."""
    items = decided(wish)
    return (*((message("sofar", items=Items(tuple(items))),) if items else ()), *noted(wish), *left_out(wish))


def decided(wish: Wish) -> list[Message]:
    """The choices that are made."""
    items: list[Message] = []
    if wish.type:
        items.append(text(wish.type.name))
        items += _some([*(text(module.name) for module in wish.modules), *services_named(wish.services or ())])
    if wish.place:
        items.append(place_named(wish.place))
    if wish.clinician:
        items.append(clinician_named(wish.clinician))
    if wish.time and wish.clinician:
        items.append(time_named(wish.time))
    return items


def left_out(wish: Wish) -> tuple[Message, ...]:
    """Whom, where and on which days it must not be, as the patient said."""
    unwanted = wish.unwanted
    names = (*(one.name for one in unwanted.clinicians), *(one.name for one in unwanted.places))
    items = [text(name) for name in names]
    left = wish.time.weekdays if wish.time else ()  # where those that are wanted are said, the others need not be
    items += [message(f"weekday.{weekday}") for weekday in unwanted.weekdays if not left or weekday in left]
    items += [message("time.day", day=Day(one)) for one in unwanted.dates]
    items += [message("time.at", start=Hour(one)) for one in unwanted.times]
    items += [_denied_hours(one) for one in unwanted.hours]
    return (message("left_out", items=Items(tuple(items))),) if items else ()


def nothing_else(before: Wish, made: object, answer: Answer) -> tuple[Message, ...]:
    """That what is asked again has but the answer that stands already: "Other place", where there is one place only."""
    if not isinstance(made, Wish):
        return ()
    unwanted = before.unwanted
    match answer:
        case Sites() if made.place is not None and made.place == before.place:
            words = "place.only_left" if unwanted.places else "place.only"
            return (message(words, name=place_named(made.place)),)
        case Clinicians() if made.clinician is not None and made.clinician == before.clinician:
            words = "clinician.only_left" if unwanted.clinicians else "clinician.only"
            return (message(words, name=clinician_named(made.clinician)),)
        case Types() if made.type is not None and before.type is not None and made.type.key == before.type.key:
            return (message("type.only", name=made.type.name),)
        case Payers() if made.payer is not None and made.payer == before.payer:
            return (message("payer.only"),)
        case _:
            return ()


def _denied_hours(hours: DeniedHours) -> Message:
    """Hours that it must not be, with the day of the week that they are of."""
    items = _hours_named(WantedTime(starting=hours.starting, finishing=hours.finishing))
    of_day = [] if hours.weekday is None else [message(f"weekday.{hours.weekday}")]
    return message("items", items=Items((*of_day, *items)))


def noted(
    wish: Wish, *, persons: Sequence[str] = (), places: Sequence[str] = (), anew: bool = False
) -> tuple[Message, ...]:
    """What was said about choices to come: `persons` and `places` as they were written, until the clinic names them.

    `anew`: the type or the payer is being chosen, and what follows is not decided any more.
    """
    items = [text(name) for name in (*places, *persons)]
    if wish.hoped_place and not wish.by_video and not places and (not anew or wish.hoped_place == WantedPlace()):
        items.append(place_named(wish.hoped_place))
    if wish.hoped_clinician and not persons:
        items.append(clinician_named(wish.hoped_clinician))
    if wish.time and (anew or wish.clinician is None):
        items.append(time_named(wish.time))
    return (message("note.noted", items=Items(tuple(items))),) if items else ()


def _some(parts: list[Message]) -> list[Message]:
    """The first parts of a visit, and how many more there are; the last card names them all."""
    more = len(parts) - SOME
    return parts if more <= 0 else [*parts[:SOME], message("type.more", number=more)]


def services_named(services: Sequence[Service]) -> list[Message]:
    """The extras by name."""
    return [text(service.name) for service in services]


def place_named(place: WantedPlace) -> Message:
    """Where, in a few words."""
    return text(place.name) if place.name else message("place.any")


def clinician_named(clinician: WantedClinician) -> Message:
    """With whom, as it is known before the booking."""
    if clinician.name:
        return text(clinician.name)
    return message(f"clinician.{clinician.sex or 'any'}")


def time_named(wanted: WantedTime) -> Message:
    """When, as it was understood."""
    items = [*_days_named(wanted), *_hours_named(wanted)]
    return message("items", items=Items(tuple(items))) if items else message("time.asap")


def _days_named(wanted: WantedTime) -> list[Message]:
    """The days that are wanted; none for any."""
    items = _weekdays_named(wanted.weekdays)
    if wanted.first and wanted.first == wanted.last:
        return [message("time.day", day=Day(wanted.first))]
    if wanted.first and wanted.last:
        return [message("time.days", first=Day(wanted.first), last=Day(wanted.last)), *items]
    return items


def _weekdays_named(weekdays: Sequence[int]) -> list[Message]:
    """The days of the week; of all but one of them, which it must not be."""
    if set(weekdays) == WORKING:
        return [message("weekday.working")]
    but = _all_but(weekdays)
    if but is not None:
        return [message("weekday.but", weekday=message(f"weekday.{but}"))]
    return [message(f"weekday.{weekday}") for weekday in weekdays]


def _all_but(weekdays: Sequence[int]) -> int | None:
    """The one day of the week that it must not be, where that is one."""
    others = set(range(7)).difference(weekdays)
    return others.pop() if len(others) == 1 else None


def _hours_named(wanted: WantedTime) -> list[Message]:
    """The hours that are wanted; none for any."""
    if wanted.part:
        return [message(f"time.{wanted.part}")]
    start, finish = wanted.starting, wanted.finishing
    if start and finish:
        return [message("time.between", start=Hour(start), finish=Hour(finish))]
    if start:
        return [message("time.from", start=Hour(start))]
    return [message("time.until", finish=Hour(finish))] if finish else []
