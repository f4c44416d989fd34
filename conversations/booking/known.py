"""What the cards of a booking know of a question: price, length, place, policy, who; and what of a visit is booked.

A row a kind of question. Where nothing is known here, the clinic's own words answer, or its number. Must never ask the
clinic, nor change the wish.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from conversations.booking import confirm
from conversations.booking.slots import price as prices_of
from conversations.booking.summary import clinician_named
from conversations.booking.text import prices
from conversations.booking.text.not_understood import not_understood
from conversations.clinic.model import Clinician, Sex, Site, Slot
from conversations.protocol import Notes
from conversations.screens.model import Items, Message, Moment, message, text
from conversations.state.booking import (
    ChoosingClinician,
    ChoosingNear,
    ChoosingPlace,
    ChoosingSlot,
    ChoosingTime,
    ChoosingType,
    Confirming,
    SharingLocation,
)
from conversations.state.conversation import Finished, State
from conversations.state.wish import WantedClinician, WantedTime, Wish
from conversations.text.cards.choices import DIFFERS, INSIDE, OTHER, STILL, THE_WAY
from conversations.text.cards.where_and_whom import PRICES_APART, WHICH_PLACE
from conversations.text.mentions import persons
from conversations.text.small_talk import mood_of
from conversations.text.utterance import Utterance
from conversations.understanding import Names
from conversations.understanding.names.everyday import by_video, general_visits

HELPFUL = (ChoosingType, ChoosingPlace, SharingLocation, ChoosingClinician, ChoosingTime, ChoosingSlot, Confirming)
"""Cards that can say by an example what they take."""


LISTED = 8  # sites whose addresses are told at once
OF_ONE = ("address", "my_place", "my_time", "my_clinician", "length", "price")
"""What is asked of one appointment: of the other that there is, not of the one on the card."""

WHERE = ("line.where", "line.place", "line.video", "line.no_place")
TOLD: Mapping[str, tuple[str, ...]] = {
    "my_time": ("line.when",),
    "my_place": WHERE,
    "address": WHERE,
    "my_clinician": ("line.clinician",),
    "clinician_sex": ("line.clinician",),
    "my_appointment": ("line.type", "line.when", *WHERE, "line.clinician"),
    "attending": ("line.type", "line.when", *WHERE, "line.clinician"),
    "so_far": ("line.type", "line.when", *WHERE, "line.clinician"),
    "repeat": ("line.type", "line.when", *WHERE, "line.clinician"),
    "price": ("owed",),
    "owing": ("owed",),
}
"""The lines of the message that was kept which answer a question, by the ids that they begin with."""


def known(wish: Wish, state: State, kind: str, said: Utterance) -> Notes:
    """What answers a question of this kind at this card; nothing where that is not known."""
    if kind == "address" and mood_of(said.text) == "outside":
        return message("mood.outside"), *_known(wish, state, kind, said)
    if kind == "address" and THE_WAY.search(said.text):
        there = _known(wish, state, kind, said)
        return (message("aside.travel"), *there) if there else ()
    known = _known(wish, state, kind, said)
    inside = kind in ("address", "my_place") and INSIDE.search(said.text)
    return (*known, message("aside.inside")) if known and inside else known


def _known(wish: Wish, state: State, kind: str, said: Utterance) -> Notes:
    """What stands on the card of it, or in the message about the booking."""
    if isinstance(state, Finished):
        return _told(state, kind)
    if isinstance(state, Confirming) and state.clashes and OTHER.search(said.text) and kind in OF_ONE:
        return (*map(confirm.clash_line, state.clashes[:1]), message("intent.my_appointment"))
    answer = ANSWERS.get(kind)
    return answer(wish, state, said) if answer else ()


def _told(state: Finished, kind: str) -> Notes:
    """What the message about the booking says of it."""
    if kind == "length":
        return _lasting({_from_to(line) for line in state.told} - {None})
    lines = tuple(line for line in state.told if line.id.startswith(TOLD.get(kind, "-")))
    if kind == "clinician_sex":
        return (*lines, message("intent.clinician_sex")) if lines else ()
    return lines or ((message("intent.in_message"),) if state.told and kind in TOLD else ())


def _from_to(line: Message) -> timedelta | None:
    """How long it is from the beginning to the end that a line names."""
    when = next((value for _, value in line.parameters if isinstance(value, Moment)), None)
    return datetime.combine(when.moment.date(), when.until) - when.moment if when and when.until else None


def _lasting(lengths: set[timedelta | None]) -> Notes:
    """How many minutes it takes, where that is one number."""
    if len(lengths) != 1:
        return ()
    length = lengths.pop()
    minutes = round(length.total_seconds() / 60) if length else 0
    return (message("intent.length.known", minutes),) if minutes > 0 else ()


def _slots(state: State) -> tuple[Slot, ...]:
    """The slots that the card shows."""
    match state:
        case Confirming(slot):
            return (slot,)
        case ChoosingSlot(slots):
            return slots
        case ChoosingNear(misses):
            return tuple(miss.slot for miss in misses)
        case _:
            return ()


def _price(wish: Wish, state: State, said: Utterance) -> Notes:
    """The price that would be booked; at the times, where it stands; of a part or an extra, what the clinic lists.

    Before the times it is not known yet whether one place, or one of the clinicians, costs what another does.
    """
    if isinstance(state, Confirming):
        return message("intent.price.confirm"), confirm.price_line(wish, state.slot)
    listed = prices.listed(wish, state, said)
    if listed:
        return listed
    if isinstance(state, ChoosingPlace | ChoosingClinician | ChoosingTime) and PRICES_APART.search(said.text):
        return (message("note.prices_later"),)
    costs = {prices_of(wish.payer, slot) for slot in _slots(state)}
    if len(costs) == 1:
        shared = next(iter(costs))
        return (message("intent.price.shared", items=Items(shared)),) if shared else ()
    return (message("intent.price.slots"),) if costs else ()


def _length(_wish: Wish, state: State, _said: Utterance) -> Notes:
    """How long the slots are."""
    return _lasting({slot.finish - slot.start for slot in _slots(state)})


def _address(wish: Wish, state: State, _said: Utterance) -> Notes:
    """Where it would be, or where the places are that can be chosen."""
    match state:
        case Confirming(slot):
            return (confirm.where(wish, slot),)
        case ChoosingPlace(sites) | SharingLocation(sites) | ChoosingSlot(sites=sites):
            return _lying(sites)
        case _:
            return ()


def _place(wish: Wish, state: State, said: Utterance) -> Notes:
    """The building of the times, where it is the same for all of them, before where the places are."""
    slots = _slots(state) if isinstance(state, ChoosingSlot) else ()
    same = len({slot.place for slot in slots}) == 1
    return *((confirm.where(wish, slots[0]),) if same else ()), *_address(wish, state, said)


def _lying(sites: tuple[Site, ...]) -> Notes:
    """The addresses of these sites."""
    return tuple(message("line.site", place=site.name, address=site.address) for site in sites if site.address)[:LISTED]


def _policy(wish: Wish, _state: State, _said: Utterance) -> Notes:
    """What cancelling means for this type."""
    policy = wish.type.cancellation_policy if wish.type else ""
    return (message("confirm.policy", policy=policy),) if policy else ()


def _when(_wish: Wish, state: State, _said: Utterance) -> Notes:
    """From when to when it would be; those that there are may be meant."""
    return (confirm.when(state.slot), message("intent.my_time")) if isinstance(state, Confirming) else ()


def _which(_wish: Wish, state: State, said: Utterance) -> Notes:
    """Of times, that the buttons say how they differ; of visits, which of them are by video."""
    visits = [kind.name for kind in state.types] if isinstance(state, ChoosingType) else []
    seen, general = by_video("video call", visits) if visits else (), general_visits(visits)
    if seen and DIFFERS.search(said.text):
        return (message("intent.which.on_screen", names=Items(tuple(map(text, seen)))),)
    if general and not said.meaning(Names(types=tuple(visits))).type:
        return (message("note.which_visit", names=Items(tuple(map(text, general)))),)
    return (message("intent.which.slots"),) if isinstance(state, ChoosingSlot) else ()


def _clinician(wish: Wish, state: State, _said: Utterance) -> Notes:
    """Who was chosen by name; before it is booked, that anybody will do."""
    if isinstance(state, Confirming):
        who = message("line.who", who=clinician_named(wish.clinician or WantedClinician()))
        return who, message("intent.my_clinician.choosing")
    named = wish.clinician is not None and bool(wish.clinician.name)
    return (message("line.who", who=clinician_named(wish.clinician)),) if wish.clinician and named else ()


def _able(wish: Wish, state: State, said: Utterance) -> Notes:
    """What the card can take, for who does not know how to go on."""
    return not_understood(said.text, wish, state) if isinstance(state, HELPFUL) and mood_of(said.text) == "lost" else ()


def _how_soon(wish: Wish, state: State, _said: Utterance) -> Notes:
    """How the first times are shown, where it is known what for; or that they are."""
    match state:
        case ChoosingSlot(slots, page=0) if slots and wish.time in (None, WantedTime()):
            return (message("note.earliest"),)
        case ChoosingTime():
            return (message("intent.how_soon.time"),)
        case ChoosingPlace() | ChoosingClinician() | SharingLocation():
            return (message("intent.how_soon.ahead"),)
        case _:
            return ()


def _sex(_wish: Wish, state: State, said: Utterance) -> Notes:
    """Whether somebody who is listed is a man or a woman, as far as the clinic says."""
    listed = state.clinicians if isinstance(state, ChoosingClinician) else ()
    name = said.meaning(Names(clinicians=tuple(one.name for one in listed))).clinician
    anybody = name is None and not persons(said.text)
    return tuple(_sex_of(one) for one in listed if anybody or one.name == name)[:LISTED]


def _there(_wish: Wish, state: State, said: Utterance) -> Notes:
    """Whether somebody who is asked for by name is among those who are listed; of places, how one is told."""
    if isinstance(state, ChoosingPlace) and WHICH_PLACE.search(said.text) and not persons(said.text):
        return message("aside.matters"), *_lying(state.sites)
    if not isinstance(state, ChoosingClinician) or not STILL.search(said.text):
        return ()
    name = said.meaning(Names(clinicians=tuple(one.name for one in state.clinicians))).clinician
    return (message("intent.clinician.listed", name=name),) if name else ()


def _sex_of(clinician: Clinician) -> Message:
    """A man, a woman, or that the clinic does not say."""
    said = {Sex.FEMALE: "female", Sex.MALE: "male", None: "unknown"}[clinician.sex]
    return message(f"intent.clinician_sex.{said}", name=clinician.name)


ANSWERS: Mapping[str, Callable[[Wish, State, Utterance], Notes]] = {
    "price": _price,
    "length": _length,
    "address": _address,
    "my_place": _place,
    "policy": _policy,
    "my_clinician": _clinician,
    "my_time": _when,
    "which": _which,
    "clinician_sex": _sex,
    "clinician": _there,
    "able": _able,
    "how_soon": _how_soon,
}
