"""The parts that cards are made of: option lists with paging, the last row, the line of what is decided so far.

Must never decide anything: what a button means is the business of the step that offered it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from conversations.clinic.model import Service
from conversations.screens.model import Button, Day, Hour, Items, Message, Tone, message
from conversations.state.wish import Place, WantedClinician, WantedTime, Wish

PAGE = 8

Row = tuple[Button, ...]
Card = tuple[tuple[Message, ...], tuple[Row, ...]]

LAST_ROW: Row = (Button(message("button.back"), "back"), Button(message("button.over"), "over"))


def text(words: str) -> Message:
    """Data as a message: a name that the clinic gave."""
    return message("text", text=words)


def pick(label: Message, index: int) -> Button:
    """The button of option number `index`."""
    return Button(label, "pick", str(index))


def option_rows(labels: Sequence[Message], page: int, *, shift: int = 0) -> tuple[Row, ...]:
    """One page of options, one a row, and the way to the other pages. Indices start at `shift`."""
    start = page * PAGE
    rows: list[Row] = [
        (pick(label, shift + start + offset),) for offset, label in enumerate(labels[start : start + PAGE])
    ]
    turning = page_row(page, more=start + PAGE < len(labels))
    return (*rows, turning) if turning else tuple(rows)


def page_row(page: int, *, more: bool) -> Row:
    """The buttons that turn pages; empty when there is one page only."""
    earlier = (Button(message("button.earlier"), "page", str(page - 1)),) if page else ()
    later = (Button(message("button.later"), "page", str(page + 1)),) if more else ()
    return (*earlier, *later)


def in_rows(buttons: Iterable[Button], width: int) -> tuple[Row, ...]:
    """Buttons side by side, `width` to a row."""
    row = tuple(buttons)
    return tuple(row[at : at + width] for at in range(0, len(row), width))


def go(label: Message, verb: str, argument: str = "") -> Button:
    """The button that the card is about."""
    return Button(label, verb, argument, tone=Tone.GO)


def sofar(wish: Wish) -> tuple[Message, ...]:
    """What is decided so far, in one line, and what was noted for the choices to come; nothing when nothing is."""
    items = decided(wish)
    return (*((message("sofar", items=Items(tuple(items))),) if items else ()), *noted(wish))


def decided(wish: Wish) -> list[Message]:
    """The choices that are made."""
    items: list[Message] = []
    if wish.type:
        items.append(text(wish.type.name))
        items += [text(module.name) for module in wish.modules]
        items += services_named(wish.services or ())
    if wish.place:
        items.append(place_named(wish.place))
    if wish.clinician:
        items.append(clinician_named(wish.clinician))
    if wish.time and wish.clinician:
        items.append(time_named(wish.time))
    return items


def noted(
    wish: Wish, *, persons: Sequence[str] = (), places: Sequence[str] = (), anew: bool = False
) -> tuple[Message, ...]:
    """What was said about choices to come: `persons` and `places` as they were written, until the clinic names them.

    `anew`: the type or the payer is being chosen, and what follows is not decided any more.
    """
    items = [text(name) for name in (*places, *persons)]
    if wish.hoped_place and not wish.by_video and not places and (not anew or wish.hoped_place == Place()):
        items.append(place_named(wish.hoped_place))
    if wish.hoped_clinician and not persons:
        items.append(clinician_named(wish.hoped_clinician))
    if wish.time and (anew or wish.clinician is None):
        items.append(time_named(wish.time))
    return (message("note.noted", items=Items(tuple(items))),) if items else ()


def services_named(services: Sequence[Service]) -> list[Message]:
    """The extras by name."""
    return [text(service.name) for service in services]


def place_named(place: Place) -> Message:
    """Where, in a few words."""
    return text(place.name) if place.name else message("place.any")


def clinician_named(clinician: WantedClinician) -> Message:
    """With whom, as it is known before the booking."""
    if clinician.name:
        return text(clinician.name)
    return message(f"clinician.{clinician.sex or 'any'}")


def time_named(wanted: WantedTime) -> Message:
    """When, as it was understood."""
    items = [*days_named(wanted), *hours_named(wanted)]
    return message("items", items=Items(tuple(items))) if items else message("time.asap")


def days_named(wanted: WantedTime) -> list[Message]:
    """The days that are wanted; none for any."""
    items = [message(f"weekday.{weekday}") for weekday in wanted.weekdays]
    if wanted.first and wanted.first == wanted.last:
        return [message("time.day", day=Day(wanted.first))]
    if wanted.first and wanted.last:
        return [message("time.days", first=Day(wanted.first), last=Day(wanted.last)), *items]
    return items


def hours_named(wanted: WantedTime) -> list[Message]:
    """The hours that are wanted; none for any."""
    if wanted.part:
        return [message(f"time.{wanted.part}")]
    start, finish = wanted.starting, wanted.finishing
    if start and finish:
        return [message("time.between", start=Hour(start), finish=Hour(finish))]
    if start:
        return [message("time.from", start=Hour(start))]
    return [message("time.until", finish=Hour(finish))] if finish else []
