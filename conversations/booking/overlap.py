"""Questions about what stands against a booking: which one is it, where and when, can it go, is there another time.

Answered from what the card knows. Must never book, nor touch the appointment that there is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from conversations.booking.choice import Choice
from conversations.clinic.model import Slot
from conversations.protocol import Notes, Stay
from conversations.screens.model import Message, Moment, message
from conversations.state.booking import Clash, Confirming
from conversations.state.wish import WantedTime, Wish
from conversations.text.cards.choices import GOES_AHEAD, KEEPS, MINE
from conversations.text.remarks.confirm import OVERLAP
from conversations.text.remarks.kinds import kind_in
from conversations.text.utterance import Utterance

AHEAD = timedelta(days=13)
"""How far ahead times beside the other appointment are looked for."""


def answered(wish: Wish, state: Confirming, clash: Clash, said: Utterance) -> Choice | None:
    """What answers a question about the other appointment; None where it is none."""
    kind = kind_in(OVERLAP, said.text)
    match "move_other" if kind == "apart" and MINE.search(said.text) else kind:
        case None if GOES_AHEAD.match(said.text):
            return Stay((message("overlap.sure", name=clash.name, when=_moment(clash)),))
        case None:
            return None
        case "before":
            return _beside(wish, state.slot, clash, said.now, before=True)
        case "after":
            return _beside(wish, state.slot, clash, said.now, before=False)
        case "apart":
            day = state.slot.start.date()
            return wish.with_time(WantedTime(max(day, said.now.date()), day + AHEAD))
        case kind:
            return Stay((*_told(kind, wish, state.slot, clash), message("overlap.nothing_booked")))


def keeps(typed: str) -> bool:
    """Whether what there is already is to stay, and nothing is said of having both."""
    return bool(KEEPS.search(typed))


def kept(clash: Clash) -> Message:
    """A no: what there is stays."""
    return message("overlap.kept", name=clash.name, when=_moment(clash))


def _beside(wish: Wish, slot: Slot, clash: Clash, now: datetime, *, before: bool) -> Choice:
    """Times of the same day that are over when the other begins, or begin when it is over."""
    day = clash.start.date()
    end = clash.finish or slot.finish
    if day < now.date() or end.date() != day:
        return Stay((message("note.not_that_day"),))
    wanted = WantedTime(day, day, finishing=clash.start.time()) if before else WantedTime(day, day, starting=end.time())
    return replace(wish, slot=None).with_time(wanted)


def _moment(clash: Clash) -> Moment:
    until = clash.finish.time() if clash.finish and clash.finish.date() == clash.start.date() else None
    return Moment(clash.start, until, site=clash.site, by=clash.by)


def _told(kind: str, wish: Wish, slot: Slot, clash: Clash) -> Notes:
    """What is known of the other one, as far as it answers this."""
    other = message("overlap.other", name=clash.name, when=_moment(clash))
    place = message("line.place", place=clash.place) if clash.place else message("overlap.no_place")
    who = message("line.clinician", name=clash.who) if clash.who else message("overlap.no_clinician")
    this = Moment(slot.start, slot.finish.time(), site=slot.site, by=slot.by)
    match kind:
        case "where":
            here = message("overlap.this_place", place=slot.place) if slot.place else message("overlap.no_place")
            return other, place, here
        case "who":
            return other, who
        case "when" | "why":
            return message(f"overlap.{kind}", name=clash.name, when=_moment(clash), this=this), place
        case "cost":
            policy = wish.type.cancellation_policy.strip() if wish.type else ""
            costs = (message("price.of_this", price=slot.gross),) if slot.gross else ()
            return (
                message("overlap.cost", name=clash.name),
                *costs,
                *((message("confirm.policy", policy=policy),) if policy else ()),
            )
        case "cancel_other" | "move_other" | "gone" | "not_mine":
            return (message(f"overlap.{kind}", name=clash.name, when=_moment(clash)),)
        case _:
            return other, place, *((who,) if clash.who else ())
