"""What comes close to a slot that was refused: it was taken meanwhile, or its price has changed.

Owns the ranking. Each near miss says in what it differs; what is chosen is confirmed like any other slot.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from conversations.booking import slot as slots
from conversations.clinic.model import Slot
from conversations.clinic.questions import AskSeveral, Purpose, Question, Several
from conversations.protocol import Move
from conversations.screens.model import Button, message
from conversations.screens.parts import Card, Row, pick, sofar
from conversations.state.booking import ChoosingNear, NearMiss, Nearness
from conversations.state.wish import Stage, WantedClinician, WantedTime, Wish

AHEAD = 7  # days after the one that was refused


def question(wish: Wish, refused: Slot, now: datetime) -> Question:
    """The same wish on the day and in the days after it; and, where it matters, anybody at the same time."""
    day = refused.start.date()
    same = slots.question(wish.around(WantedTime(day, day + timedelta(days=AHEAD))), now)
    anybody = slots.question(wish.by(WantedClinician()).around(WantedTime(day, day)), now)
    return AskSeveral(Purpose.NEAR, same, (same, anybody) if narrow(wish) else (same,))


def narrow(wish: Wish) -> bool:
    """Whether somebody in particular was asked for."""
    return wish.clinician is not None and wish.clinician != WantedClinician()


def receive(refused: Slot, answer: Several) -> Move:
    """The near misses, closest first; none lead to the list of all slots."""
    found = [each.slots if each else () for each in answer.found]
    sites = next((each.sites for each in answer.found if each), ())
    misses = ranked(refused, found[0], found[1] if len(found) > 1 else ())
    return ChoosingNear(misses, sites) if misses else Stage.SLOT


def stuck() -> ChoosingNear:
    """Nothing comes close where every other slot would be refused as well; what was chosen is kept."""
    return ChoosingNear((), ())


def ranked(refused: Slot, same: tuple[Slot, ...], anybody: tuple[Slot, ...]) -> tuple[NearMiss, ...]:
    """The same at another price, the nearest time, the same time with somebody else, the same time another day."""
    here = [slot for slot in same if same_but_for_price(slot, refused)]
    others = [slot for slot in same if slot.start != refused.start]
    nearest = sorted(others, key=lambda slot: abs(slot.start - refused.start))
    at_once = [slot for slot in anybody if slot.start == refused.start and slot not in here]
    next_day = [slot for slot in others if slot.start.time() == refused.start.time()]
    kinds = {Nearness.SAME: here, Nearness.NEAREST: nearest, Nearness.SAME_TIME: at_once, Nearness.NEXT_DAY: next_day}
    misses: dict[Slot, NearMiss] = {}
    for nearness, fitting in kinds.items():
        for slot in fitting[:1]:
            misses.setdefault(slot, NearMiss(nearness, slot))
    return tuple(misses.values())


def same_but_for_price(slot: Slot, refused: Slot) -> bool:
    """Whether it is the one that was refused, at another price."""
    return (slot.start, slot.location) == (refused.start, refused.location) and slot.gross != refused.gross


def card(wish: Wish, state: ChoosingNear) -> Card:
    """The near misses, and the way to all slots; without any, that way and the phone."""
    rows = tuple(miss_row(wish, miss, index) for index, miss in enumerate(state.misses))
    everything: Row = (Button(message("near.all"), "change", Stage.SLOT),)
    if not state.misses:
        return (*sofar(wish), message("near.stuck")), (everything,)
    return (*sofar(wish), message("near.ask")), (*rows, everything, slots.changes(wish))


def miss_row(wish: Wish, miss: NearMiss, index: int) -> Row:
    """Same time, another clinician: Tue 24 Nov, 09:20 · Camden · £60."""
    label = slots.label(wish.by(WantedClinician()), miss.slot, "" if wish.by_video else miss.slot.site_name)
    return (pick(message(f"near.{miss.nearness}", slot=label), index),)


def with_miss(wish: Wish, miss: NearMiss) -> Wish:
    """The wish that this near miss fits."""
    return wish.by(WantedClinician()) if miss.nearness is Nearness.SAME_TIME else wish


def pressed(wish: Wish, state: ChoosingNear, verb: str, argument: str) -> Move:
    """A near miss, all slots, or a choice to change."""
    if verb == "change":
        return Stage(argument)
    miss = state.misses[int(argument)]
    return with_miss(wish, miss).starting(miss.slot, slots.address_of(miss.slot, state.sites))
