"""The answer to what is said in passing at a card of a booking: in words of the catalogue, with what the card knows.

It chooses nothing and changes nothing. Where all is about to be booked it says that nothing is booked yet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from conversations.booking import confirm
from conversations.booking.summary import clinician_named
from conversations.booking.text.not_understood import addresses, taken_here
from conversations.clinic.model import Site, place_name
from conversations.protocol import Notes
from conversations.screens.lists import PAGE
from conversations.screens.model import Day, Items, Message, Moment, message, text
from conversations.state.booking import (
    BookingTask,
    Choosing,
    ChoosingClinician,
    ChoosingPlace,
    ChoosingSlot,
    ChoosingTime,
    Confirming,
)
from conversations.state.wish import Wish
from conversations.text.cards.choices import CHECKS, HAS_IT, THE_OTHER_ONE, WISHES_ELSE
from conversations.text.cards.passing import A_NUMBER, passing
from conversations.text.utterance import Utterance
from conversations.understanding.meaning import NOTHING_DENIED

CARDS: Mapping[type, str] = {
    ChoosingPlace: "place",
    ChoosingClinician: "clinician",
    ChoosingTime: "time",
    ChoosingSlot: "slots",
    Confirming: "confirm",
}
"""The cards, as the ids of words of their own name them."""

ELSEWHERE: Mapping[str, str] = {
    "chat": "mood.chat",
    "angry": "mood.angry",
    "advice": "intent.advice",
    "note_to_clinic": "intent.message",
    "elsewhere": "mood.decline",
    "past": "note.no_last_time",
    "length": "intent.length",
    "chosen": "mood.so_far",
    "call_me": "intent.human",
    "children": "intent.companion",
    "bring": "intent.bring",
    "on_time": "intent.on_time",
    "another_clinician": "lost.confirm.another_clinician",
    "reminder": "intent.reminder",
    "another_time": "lost.confirm.another_time",
    "coming_late": "aside.late",
    "others_card": "aside.paying",
    "slow": "mood.sorry",
    "nearest": "aside.walk",
    "given_up": "mood.decline",
}
"""Kinds for which there are words already."""

OF_EACH_CARD = frozenset({"hurry", "what"})
"""Kinds that have words for each card."""

NEEDS_NO_YES = frozenset(
    {
        "wait",
        "leaving",
        "whether_booked",
        "hurry",
        "what",
        "chat",
        "angry",
        "elsewhere",
        "urgent",
        "already",
        "given_up",
    }
)
"""Kinds after which nobody is asked at once whether all is right."""

LONGEST_NOTICE = 72
"""Hours before a visit that are counted back."""


def said_in_passing(task: BookingTask, state: Choosing, said: Utterance) -> Notes:
    """The answer to what is said in passing; nothing where the words are for the card."""
    checked = _checked(task, state, said)
    kind = passing(said, state, task.names)
    if checked or kind is None:
        return checked
    answer = ANSWERS.get(kind)
    words = answer(task, state, said) if answer else (_words(kind, state),)
    asks = isinstance(state, Confirming) and kind not in NEEDS_NO_YES
    return (*words, *((message("aside.still"),) if asks else ()))


def _checked(task: BookingTask, state: Choosing, said: Utterance) -> Notes:
    """How what is offered goes with what somebody has already; at the last card, what stands there, read back."""
    if not isinstance(state, ChoosingTime | ChoosingSlot | Confirming) or WISHES_ELSE.search(said.text):
        return ()
    if THE_OTHER_ONE.search(said.text) or HAS_IT.match(said.text):
        clashes = state.clashes if isinstance(state, Confirming) else ()
        known = tuple(map(confirm.named_again, clashes[:1]))
        return known or (message("aside.already" if isinstance(state, Confirming) else "aside.already.ahead"),)
    meaning = said.meaning(task.names)
    told = meaning.days or meaning.hours or meaning.place or meaning.doubts or meaning.denied != NOTHING_DENIED
    if not isinstance(state, Confirming) or not told or not CHECKS.search(said.text):
        return ()
    return message("lost.confirm.when"), confirm.when(state.slot), confirm.where(task.wish, state.slot)


def _words(kind: str, state: Choosing) -> Message:
    """The words for it, of this card where they differ."""
    own = f".{CARDS[type(state)]}" if kind in OF_EACH_CARD else ""
    return message(ELSEWHERE.get(kind, f"aside.{kind}{own}"))


def _wait(_task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """There is no hurry; where there are times, that none is held."""
    held = (message("aside.not_held"),) if isinstance(state, ChoosingSlot | Confirming) else ()
    return message("mood.wait"), *held


def _hurry(_task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """The shortest way from this card."""
    if isinstance(state, ChoosingSlot):
        return (message("aside.hurry.slots", when=_moment(state)),)
    return (_words("hurry", state),)


def _moment(state: ChoosingSlot) -> Moment:
    """When the first of the times is."""
    first = state.slots[0]
    return Moment(first.start, site=first.site, by=first.by)


def _trouble(task: BookingTask, state: Choosing, said: Utterance) -> Notes:
    """What can be typed instead."""
    return message("aside.trouble"), *taken_here(said.text, state, task.wish)


def _time_zone(task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """By which clock it is; where one time is chosen, that one."""
    return message("aside.time_zone"), *_when(task.wish, state)


def _today(_task: BookingTask, _state: Choosing, said: Utterance) -> Notes:
    """The day that it is."""
    return (message("aside.today", day=Day(said.now.date())),)


def _price(task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """That the clinic asks it; before the times, where it is shown."""
    match state:
        case Confirming():
            return message("aside.price"), confirm.price_line(task.wish, state.slot)
        case ChoosingSlot():
            return (message("aside.price"),)
        case _:
            return (message("aside.price.ahead"),)


def _extra(task: BookingTask, state: Choosing, said: Utterance) -> Notes:
    """What is not known of it, and the price that is; of a place or somebody, that the times will say it."""
    meaning = said.meaning(task.names)
    ahead = isinstance(state, ChoosingPlace | ChoosingClinician | ChoosingTime)
    if ahead and (meaning.sex or meaning.clinician or meaning.place):
        return (message("note.prices_later"),)
    costs = (confirm.price_line(task.wish, state.slot),) if isinstance(state, Confirming) else ()
    return message("aside.extra"), *costs


def _any_clinician(task: BookingTask, _state: Choosing, _said: Utterance) -> Notes:
    """Whoever is free; and who there is, where the clinic has said so."""
    chosen = task.wish.clinician
    if chosen is not None and chosen.name:
        return (message("line.who", who=clinician_named(chosen)),)
    names = task.names.clinicians[:PAGE]
    listed = (message("aside.clinicians", names=Items(tuple(map(text, names)))),) if names else ()
    return message("aside.any_clinician"), *listed


def _buildings(_task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """The buildings of the sites that have several, with where they are."""
    sites = state.sites if isinstance(state, ChoosingPlace) else ()
    lines = tuple(line for site in sites for line in _of_site(site))[:PAGE]
    return (message("aside.buildings"), *lines) if lines else addresses(state)


def _of_site(site: Site) -> tuple[Message, ...]:
    """The buildings of one site."""
    if len(site.locations) <= 1:
        return ()
    told = ((location.name, location.address or site.address) for location in site.locations)
    return tuple(message("line.site", place=place_name(site.name, name), address=at) for name, at in told if at)


def _with_addresses(kind: str) -> Callable[[BookingTask, Choosing, Utterance], Notes]:
    """The words of this kind, and where the places are."""
    return lambda _task, state, _said: (_words(kind, state), *addresses(state))


def _hold(task: BookingTask, _state: Choosing, _said: Utterance) -> Notes:
    """That none is held, and what cancelling means."""
    policy = task.wish.type.cancellation_policy if task.wish.type else ""
    return message("intent.hold"), *((message("confirm.policy", policy=policy),) if policy else ())


def _book(_task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """What is to be chosen first."""
    return (message("note.which_slot") if isinstance(state, ChoosingSlot) else _words("what", state),)


def _any_slot(_task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """The first of them, which one word takes."""
    return (message("aside.any_slot", when=_moment(state)),) if isinstance(state, ChoosingSlot) else ()


def _read_out(_task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """The times on the card, in words."""
    slots = state.slots if isinstance(state, ChoosingSlot) else ()
    times = tuple(message("moment", when=Moment(slot.start, site=slot.site, by=slot.by)) for slot in slots)
    return (message("aside.read_out", times=Items(times)),)


def _dated(kind: str) -> Callable[[BookingTask, Choosing, Utterance], Notes]:
    """The words of this kind, and when it would be."""
    return lambda task, state, _said: (_words(kind, state), *_when(task.wish, state))


def _weekday(task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """Which dates are which days: that of the visit, or those of the times."""
    if not isinstance(state, ChoosingSlot):
        return message("aside.weekday"), *_when(task.wish, state)
    days = sorted({slot.start.date() for slot in state.slots})
    return (message("aside.weekdays", days=Items(tuple(message("time.day", day=Day(day)) for day in days))),)


def _all_where(_task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """Where the times on the card are."""
    slots, sites = (state.slots, state.sites) if isinstance(state, ChoosingSlot) else ((), ())
    keys = {slot.site for slot in slots}
    names = tuple(text(site.name) for site in sites if site.key in keys)
    return (message("aside.all_where", places=Items(names)),) if names else (message("lost.slot.asked"),)


def _matters(_task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """What the choice is for; where the places are."""
    if isinstance(state, ChoosingPlace):
        return message("aside.matters"), *addresses(state)
    return (message("aside.matters.clinician"),)


def _finish(task: BookingTask, state: Choosing, said: Utterance) -> Notes:
    """When it would be over, or the first of the times."""
    if not isinstance(state, ChoosingSlot):
        return _dated("finish")(task, state, said)
    first = state.slots[0]
    when = Moment(first.start, first.finish.time(), site=first.site, by=first.by)
    return (message("aside.finish.slots", when=when),)


def _early(task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """How early is not known, but when it begins."""
    return message("intent.early"), *_when(task.wish, state)


def _when(_wish: Wish, state: Choosing) -> Notes:
    """When it would be, where that is chosen."""
    return (confirm.when(state.slot),) if isinstance(state, Confirming) else ()


def _deadline(task: BookingTask, state: Choosing, said: Utterance) -> Notes:
    """What the clinic says of cancelling, and when so many hours before it are."""
    policy = task.wish.type.cancellation_policy if task.wish.type else ""
    told = (message("confirm.policy", policy=policy),) if policy else (message("aside.no_policy"),)
    named = A_NUMBER.search(said.text) or A_NUMBER.search(policy)
    hours = int(named[0]) if named else 0
    if not isinstance(state, Confirming) or not 0 < hours <= LONGEST_NOTICE:
        return told
    slot = state.slot
    before = Moment(slot.start - timedelta(hours=hours), site=slot.site, by=slot.by)
    return *told, message("aside.deadline", hours, when=before)


def _where(task: BookingTask, state: Choosing, _said: Utterance) -> Notes:
    """Where it would be."""
    return (message("aside.where"), confirm.where(task.wish, state.slot)) if isinstance(state, Confirming) else ()


ANSWERS: Mapping[str, Callable[[BookingTask, Choosing, Utterance], Notes]] = {
    "wait": _wait,
    "hurry": _hurry,
    "trouble": _trouble,
    "time_zone": _time_zone,
    "today": _today,
    "price": _price,
    "extra": _extra,
    "any_clinician": _any_clinician,
    "buildings": _buildings,
    "which_buildings": _buildings,
    "travel": _with_addresses("travel"),
    "walk": _with_addresses("walk"),
    "hold": _hold,
    "book": _book,
    "yes": _book,
    "any_slot": _any_slot,
    "read_out": _read_out,
    "weekday": _weekday,
    "matters": _matters,
    "finish": _finish,
    "early": _early,
    "deadline": _deadline,
    "where": _where,
    "all_where": _all_where,
    "nearest": _with_addresses("walk"),
    "unshared": _with_addresses("unshared"),
}
"""Kinds of which the card knows something."""
