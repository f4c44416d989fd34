"""The ways out of an empty result: what would be free with one wish less, counted.

Owns which searches are worth making and what they say. Bounded: never more searches than there are narrowings, and one.
"""

from __future__ import annotations

from datetime import datetime

from conversations.booking import slot as slots
from conversations.booking import time as when
from conversations.clinic.questions import AskSeveral, AskSlots, Purpose, Question, Several
from conversations.screens.model import Button, Day, Message, Moment, message
from conversations.screens.parts import Card, Row, sofar
from conversations.state.booking import ChoosingSlot, Way
from conversations.state.wish import Loosening, WantedTime, Wish


def question(wish: Wish, tried: AskSlots, now: datetime) -> Question | None:
    """One search for each narrowing that can be taken back; None where there is none."""
    searches = [search(wish.loosened(loosening), now) for loosening in wish.loosenings()]
    if tried.first == tried.last:
        searches.append(search(that_day(wish, tried), now))
    return AskSeveral(Purpose.WAYS_OUT, tried, tuple(searches)) if searches else None


def that_day(wish: Wish, tried: AskSlots) -> Wish:
    """Anybody anywhere on the one day that was searched: whether the clinic is open at all."""
    return wish.loosened(Loosening.ALL).around(WantedTime(tried.first, tried.last))


def search(wish: Wish, now: datetime) -> AskSlots:
    """The whole window at once: what counts is how much there is."""
    return slots.question(wish, now, days=when.HORIZON)


def receive(wish: Wish, asked: AskSeveral, answer: Several) -> ChoosingSlot:
    """The searches that found something, as ways out."""
    ways: list[Way] = []
    last = answer.found[-1] if answer.found and asked.tried.first == asked.tried.last else None
    for loosening, found in zip(wish.loosenings(), answer.found, strict=False):
        fitting = slots.fitting(wish.loosened(loosening), found.slots) if found else ()
        if fitting:
            ways.append(Way(loosening, len(fitting), fitting[0].start))
    return ChoosingSlot(
        (), (), asked.tried.first, asked.tried.last, ways=tuple(ways), closed=last is not None and not last.slots
    )


def card(wish: Wish, state: ChoosingSlot) -> Card:
    """What was searched in vain, and each way out with what it leads to."""
    where = days(state)
    body = (*sofar(wish), where, message("slots.ways" if state.ways else "slots.no_ways"))
    return body, (*(way_row(way) for way in state.ways), slots.changes(wish))


def days(state: ChoosingSlot) -> Message:
    """The days that were searched."""
    if state.closed:
        return message("slots.closed", day=Day(state.first))
    if state.first == state.last:
        return message("slots.none_on", day=Day(state.first))
    return message("slots.none", first=Day(state.first), last=Day(state.last))


def way_row(way: Way) -> Row:
    """Any clinician: 7, first Tue 24 Nov, 09:20."""
    label = message(f"way.{way.loosening}", number=way.count, first=Moment(way.first))
    return (Button(label, "way", way.loosening),)


def taken(wish: Wish, argument: str) -> Wish:
    """The wish without what stood in the way."""
    return wish.loosened(Loosening(argument))
