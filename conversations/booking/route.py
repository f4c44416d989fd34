"""From one choice of the booking to the next: on, back, and to whatever is asked again.

Owns which choices were really asked, for Back. Must never know what a single step asks.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import cast

from conversations.booking import appointment_type, clinician, confirm, location, payer, search
from conversations.booking import time as when
from conversations.booking.choice import Choice
from conversations.booking.steps import ORDER, STEPS
from conversations.clinic.questions import (
    Question,
)
from conversations.protocol import Consult, Go, Home, Move, Stay
from conversations.screens.model import Message
from conversations.state.booking import (
    BookingTask,
    Choosing,
    ChoosingPlace,
    ChoosingTime,
    NothingOffered,
    SharingLocation,
    TimeView,
)
from conversations.state.conversation import ReturnTo, State
from conversations.state.wish import Stage, Wish

TRAIL = 24  # stages that Back remembers


def entered(task: BookingTask, state: State) -> BookingTask:
    """With the stage that is asked now at the end of the trail."""
    stage = stage_of(state)
    if stage is None or task.trail[-1:] == (stage,):
        return task
    return replace(task, trail=(*task.trail, stage)[-TRAIL:])


def make(task: BookingTask, choice: Choice, now: datetime, *notes: Message, back_to: ReturnTo | None = None) -> Move:
    """The move that a choice leads to. `back_to` is the card to go back to, where it is not the current one."""
    if isinstance(choice, Choosing):
        return Go(choice, notes, task)
    match choice:
        case Wish():
            made = replace(task, wish=choice, trail=shortened(task, choice))
            return forward(made, now, *notes, back_to=back_to)
        case Stage():
            return enter(task, choice, now, *notes, back_to=back_to)
        case Stay(said):
            return Stay((*said, *notes), task)
        case Go() | Home():
            return choice
        case question:
            return Consult(question, notes, task, back_to)


def shortened(task: BookingTask, wish: Wish) -> tuple[Stage, ...]:
    """The trail without the stages that fell with a change of payer or type."""
    old, trail = task.wish, task.trail
    for stage, changed in ((Stage.PAYER, wish.payer != old.payer), (Stage.TYPE, wish.type != old.type)):
        if changed and stage in trail:
            return trail[: trail.index(stage) + 1]
    return trail


def forward(task: BookingTask, now: datetime, *notes: Message, back_to: ReturnTo | None) -> Move:
    """On to the first choice that is still to be made; before that, what was said is read and doubts are asked back."""
    wish = task.wish
    if task.heard and wish.type is not None:
        return Consult(clinician.everywhere(wish), notes, task, back_to, reading=True)
    if task.doubted and wish.type is not None:
        return ask_back(task, *notes)
    return enter(task, wish.next_stage(), now, *notes, back_to=back_to)


def ask_back(task: BookingTask, *notes: Message, through: Choosing | None = None) -> Move:
    """Which of the days that a typed date can mean?"""
    return Go(when.asking_back(task.doubted), notes, replace(task, doubted=()), through)


def enter(task: BookingTask, stage: Stage, now: datetime, *notes: Message, back_to: ReturnTo | None = None) -> Move:
    """Ask for one choice, of the clinic first where it has the options."""
    hoped = task.wish.hoped_clinician
    match stage:
        case Stage.CLINICIAN if hoped is not None and hoped.key is None:  # whoever is there will do
            return forward(replace(task, wish=task.wish.with_clinician(hoped)), now, *notes, back_to=back_to)
        case Stage.MODULES:
            return Go(appointment_type.modules_again(task.wish), notes, task)
        case Stage.TIME:
            return Go(when.open_card(now), notes, task)
        case _:
            return Consult(_question_for(task.wish, stage, now), notes, task, back_to)


def _question_for(wish: Wish, stage: Stage, now: datetime) -> Question:
    """What to ask the clinic for a choice."""
    match stage:
        case Stage.TYPE:
            return appointment_type.question(wish)
        case Stage.SERVICES:
            return appointment_type.services_question(wish)
        case Stage.PLACE:
            return location.question(wish)
        case Stage.CLINICIAN:
            return clinician.question(wish)
        case Stage.CONFIRM if wish.slot is not None:
            return confirm.question(ordering=False)
        case Stage.SLOT | Stage.CONFIRM:
            return search.question(wish, now)
        case _:
            return payer.question()


def back(task: BookingTask, state: State, now: datetime) -> Move:
    """To the card before this one."""
    match state:
        case SharingLocation(sites):
            return Go(ChoosingPlace(sites))
        case ChoosingPlace(sites, opened) if opened is not None and len(sites) > 1:
            return Go(ChoosingPlace(sites))
        case ChoosingTime(view=view) if view != TimeView.DAYS:
            return Go(when.open_card(now))
        case _:
            return _step_back(task, state, now)


def _step_back(task: BookingTask, state: State, now: datetime) -> Move:
    """To the choice that was asked before this one, with what was chosen then still in the wish.

    Never past a choice that is not made: a list of slots for an unfinished wish would be a list for another one.
    """
    here = stage_of(state)
    trail = list(task.trail) if here else []
    undecided = ORDER.index(task.wish.next_stage())
    while trail and (trail[-1] is here or ORDER.index(trail[-1]) > undecided):
        trail.pop()
    if not trail:
        return Home()
    return enter(replace(task, trail=tuple(trail[:-1])), trail[-1], now)


def wish_at(left: ReturnTo) -> Wish:
    """The wish as it was at a card that was left."""
    task = cast("BookingTask", left.task)  # a booking is left for its own questions only
    return task.wish


def returned(task: BookingTask, wish: Wish) -> BookingTask:
    """The task after Back to a card that was left for a question: without what was typed since.

    Before there is a type, that is noted on the card and read later.
    """
    if wish.type is None:
        return replace(task, wish=wish)
    return replace(task, wish=wish, heard="", doubted=())


def stage_of(state: State) -> Stage | None:
    """The choice that a state asks for."""
    if isinstance(state, NothingOffered):
        return state.stage
    stage = STEPS[type(state)].stage if type(state) in STEPS else None
    return Stage(stage) if stage else None
