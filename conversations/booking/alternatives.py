"""What else there is: ways out of an empty result, and what comes close to a slot that was refused.

A way out is what would be free with one wish less, counted; never more searches are made than there are narrowings, and
one. A near miss says in what it differs: the slot was taken meanwhile, or its price has changed. What is chosen is
confirmed like any other slot.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from conversations.booking import search, slots, sooner, why
from conversations.booking.choice import Choice
from conversations.booking.in_doubt import HORIZON
from conversations.booking.summary import sofar
from conversations.clinic.model import Slot
from conversations.clinic.questions import AskSeveral, AskSlots, Failure, Purpose, Several, Slots
from conversations.protocol import Notes, Press, Stay
from conversations.screens.lists import Option, labels, name, pick
from conversations.screens.model import Button, Card, Day, Message, Moment, Row, message
from conversations.state.booking import ChoosingNear, ChoosingSlot, NearMiss, Nearness, Way
from conversations.state.wish import Loosening, Stage, WantedClinician, WantedTime, Wish
from conversations.text import answers
from conversations.text.remarks.confirm import NEAR
from conversations.text.remarks.kinds import kind_in
from conversations.text.small_talk import mood_of
from conversations.text.utterance import Utterance

AHEAD = 7  # days after the one that was refused


def slots_or_ways_out(wish: Wish, asked: AskSlots, answer: Slots, now: datetime) -> Choice:
    """The slots; where there are none, the search for ways out, where there can be any."""
    found = slots.receive(wish, asked, answer, now)
    match found:
        case ChoosingSlot(slots=()):
            return why.question(wish, asked, now) if wish.conditions else _ways_question(wish, asked, now) or found
        case _:
            return found


def receive(wish: Wish, asked: AskSeveral, answer: Several, now: datetime) -> Choice | None:
    """What comes close to the slot that was refused, or ways out; None where not one search got an answer."""
    if asked.probing is not None:
        return why.receive(wish, asked, asked.probing, answer, now)
    if asked.purpose is Purpose.NEAR and wish.slot is not None:
        return _near_receive(wish, wish.slot, answer)
    return _ways_receive(wish, asked, answer)


def _ways_question(wish: Wish, tried: AskSlots, now: datetime) -> AskSeveral | None:
    """One search for each narrowing that can be taken back; None where there is none."""
    searches = [_search(wish.loosened(loosening), now) for loosening in wish.loosenings()]
    if tried.first == tried.last:
        searches.append(_search(_that_day(wish, tried), now))
    return AskSeveral(Purpose.WAYS_OUT, tried, tuple(searches)) if searches else None


def _that_day(wish: Wish, tried: AskSlots) -> Wish:
    """Anybody anywhere on the one day that was searched: whether the clinic is open at all."""
    return wish.loosened(Loosening.ALL).with_time(WantedTime(tried.first, tried.last))


def _search(wish: Wish, now: datetime) -> AskSlots:
    """The whole window at once: what counts is how much there is."""
    return search.question(wish, now, days=HORIZON)


def _ways_receive(wish: Wish, asked: AskSeveral, answer: Several) -> ChoosingSlot | None:
    """The searches that found something, as ways out; None where not one got an answer."""
    if not any(answer.found):
        return None
    ways: list[Way] = []
    last = answer.found[-1] if asked.tried.first == asked.tried.last else None
    for loosening, found in zip(wish.loosenings(), answer.found, strict=False):
        fitting = slots.fitting(wish.loosened(loosening), found.slots) if found else ()
        if fitting:
            ways.append(Way(loosening, len(fitting), fitting[0].start, fitting[0].site, fitting[0].by))
    return ChoosingSlot(
        (),
        (),
        asked.tried.first,
        asked.tried.last,
        ways=tuple(ways),
        closed=last is not None and not last.slots,
        may_watch=answer.may_watch,
    )


def ways_card(wish: Wish, state: ChoosingSlot) -> Card:
    """What was searched in vain, and each way out with what it leads to."""
    where = _days(state)
    if state.why is not None:
        told = why.told(state.why)
        return (*sofar(wish), where, *told), (*(_way_row(way) for way in state.ways), slots.changes(wish))
    ways = (_first_of(way, number) for number, way in enumerate(state.ways))
    body = (*sofar(wish), where, message("slots.ways" if state.ways else "slots.no_ways"), *ways)
    return body, (*(_way_row(way) for way in state.ways), sooner.row(wish, state), slots.changes(wish))


def _days(state: ChoosingSlot) -> Message:
    """The days that were searched."""
    if state.closed:
        return message("slots.closed", day=Day(state.first))
    if state.first == state.last:
        return message("slots.none_on", day=Day(state.first))
    return message("slots.none", first=Day(state.first), last=Day(state.last))


def _way_row(way: Way) -> Row:
    """Any clinician: 7."""
    return (Button(_way(way), "way", way.loosening),)


def _way(way: Way) -> Message:
    """What it loosens, and how many slots that gives."""
    return message(f"way.{way.loosening}", number=way.count)


def _first_of(way: Way, number: int) -> Message:
    """Any clinician: 7, first Tue 24 Nov, 09:20."""
    first = Moment(way.first, site=way.site, by=way.by)
    return message("line.way" if number else "way.first", way=_way(way), first=first)


def way_taken(wish: Wish, press: Press) -> Wish:
    """The wish without what stood in the way."""
    return wish.loosened(Loosening(press.argument))


def near_question(wish: Wish, refused: Slot, now: datetime, refusal: Failure | None = None) -> AskSeveral:
    """The same wish on the day and in the days after it; and, where it matters, anybody at the same time."""
    day = refused.start.date()
    same = search.question(wish.with_time(WantedTime(day, day + timedelta(days=AHEAD))), now)
    anybody = search.question(wish.with_clinician(WantedClinician()).with_time(WantedTime(day, day)), now)
    return AskSeveral(Purpose.NEAR, same, (same, anybody) if _narrow(wish) else (same,), refusal)


def _narrow(wish: Wish) -> bool:
    """Whether somebody in particular was asked for, and anybody else would do."""
    return wish.clinician not in (None, WantedClinician()) and not wish.unwanted.clinicians


def _near_receive(wish: Wish, refused: Slot, answer: Several) -> Choice:
    """The near misses, closest first; none lead to the list of all slots."""
    sites = next((each.sites for each in answer.found if each), ())
    misses = _ranked(wish, refused, *(search.not_refused(wish, each.slots) if each else () for each in answer.found))
    return ChoosingNear(misses, sites) if misses else Stage.SLOT


def still_there(wish: Wish, refused: Slot, same: tuple[Slot, ...]) -> Slot | None:
    """The slot that was refused, as a fresh look finds it: at its price, else at another one; None where it is gone."""
    there = [slot for slot in same if _same_but_for_price(wish, slot, refused)]
    return next((slot for slot in there if slot.price == refused.price), there[0] if there else None)


def _ranked(wish: Wish, refused: Slot, same: tuple[Slot, ...], anybody: tuple[Slot, ...] = ()) -> tuple[NearMiss, ...]:
    """The same one again, the nearest time, the same time with somebody else, the same time another day."""
    there = still_there(wish, refused, same)
    here = [] if there is None else [there]
    again = Nearness.UNCHANGED if there and there.price == refused.price else Nearness.SAME
    others = [slot for slot in same if slot.start != refused.start]
    nearest = sorted(others, key=lambda slot: abs(slot.start - refused.start))
    at_once = [slot for slot in anybody if slot.start == refused.start and slot not in here]
    next_day = [slot for slot in others if slot.start.time() == refused.start.time()]
    kinds = {again: here, Nearness.NEAREST: nearest, Nearness.SAME_TIME: at_once, Nearness.NEXT_DAY: next_day}
    misses: dict[Slot, NearMiss] = {}
    for nearness, fitting in kinds.items():
        for slot in fitting[:1]:
            misses.setdefault(slot, NearMiss(nearness, slot))
    return tuple(misses.values())


def _same_but_for_price(wish: Wish, slot: Slot, refused: Slot) -> bool:
    """Whether it is the one that was refused, at any price. By video, no place sets two apart."""
    return slot.start == refused.start and (wish.by_video or slot.location == refused.location)


def near_card(wish: Wish, state: ChoosingNear) -> Card:
    """The near misses, and the way to all slots; without any, that way and the phone."""
    everything: Row = (Button(message("near.all"), "change", Stage.SLOT),)
    if not state.misses:
        return (*sofar(wish), message("near.stuck")), (everything,)
    heading, told = slots.apart(wish, [_told(wish, miss) for miss in state.misses])
    rows = tuple((pick(words, index),) for index, words in enumerate(labels(told)))
    dearer = any(miss.nearness is Nearness.SAME for miss in state.misses)
    ordered = (everything, *rows) if dearer else (*rows, everything)  # before another price comes what costs nothing
    return (*sofar(wish), message("near.ask"), *heading), (*ordered, slots.changes(wish))


def _told(wish: Wish, miss: NearMiss) -> Option:
    """Same time, another clinician: Tue 24 Nov, 09:20 · £60 · Camden."""
    slot = miss.slot
    when_ = message(
        f"near.{miss.nearness}", slot=message("moment", when=Moment(slot.start, site=slot.site, by=slot.by))
    )
    place = () if wish.by_video or not slot.site_name else (name(slot.site_name),)
    return Option((when_, *slots.price(wish.payer, slot), *place))


def _with_miss(wish: Wish, miss: NearMiss) -> Wish:
    """The wish that this near miss fits."""
    return wish.with_clinician(WantedClinician()) if miss.nearness is Nearness.SAME_TIME else wish


def near_pressed(wish: Wish, state: ChoosingNear, press: Press) -> Choice:
    """A near miss, all slots, or a choice to change."""
    if press.verb == "change":
        return Stage(press.argument)
    miss = state.misses[press.index]
    return _with_miss(wish, miss).starting(miss.slot, slots.address_of(miss.slot, state.sites))


def near_typed(wish: Wish, state: ChoosingNear, said: Utterance) -> Choice | None:
    """A no leads to all slots; a yes takes the only one there is, and of several it is asked which.

    Nothing is ordered by it. What is asked about the refusal is answered by what the fresh look has shown.
    """
    meaning = said.meaning()
    if not state.misses or meaning.days or meaning.hours:
        return None
    kind = kind_in(NEAR, said.text)
    if answers.says_yes(said.text) and kind in (None, "yes", "pays") and len(state.misses) == 1:
        return near_pressed(wish, state, Press("pick", "0", said.now))
    declines = answers.says_no(said.text) and not answers.lets_go(said.text)
    if kind == "more" or (kind is None and declines and mood_of(said.text) is None):
        return Stage.SLOT
    if kind in ("why", "price"):
        return Stay(_why_refused(wish, state, of_price=kind == "price"))
    if kind is not None or (answers.is_unsure(said.text) and not answers.says_no(said.text)):
        return Stay((message("near.which"),))
    return None


def _why_refused(wish: Wish, state: ChoosingNear, *, of_price: bool) -> Notes:
    """What is known of the reason: another price now, one that the clinic keeps to itself, or that it is taken."""
    first = state.misses[0]
    if first.nearness is Nearness.SAME and (costs := slots.price(wish.payer, first.slot)):
        return (message("near.why.price", price=costs[0]),)
    if of_price:
        return (message("aside.price"),)
    return (message("near.why.unsaid" if first.nearness is Nearness.UNCHANGED else "near.why.taken"),)
