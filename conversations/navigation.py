"""How a conversation moves: from a choice to the next question, to the clinic and back, and to the card that shows it.

Owns the order of things that every step shares. Must never know what a single step asks; the steps say that.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.booking import appointment_type, clinician, confirm, location, payer, slot
from conversations.booking import time as when
from conversations.clinic.questions import Question
from conversations.effects import Ask, Show
from conversations.protocol import Move, Nudge
from conversations.screens.cards import screen_of
from conversations.screens.model import Message, message
from conversations.state.booking import (
    ChoosingClinician,
    ChoosingDay,
    ChoosingModules,
    ChoosingNear,
    ChoosingPayer,
    ChoosingPlace,
    ChoosingServices,
    ChoosingSlot,
    ChoosingTime,
    ChoosingType,
    Confirming,
    NothingOffered,
    SharingLocation,
    TimeView,
)
from conversations.state.conversation import (
    Conversation,
    Finished,
    InTrouble,
    Left,
    Placing,
    SigningIn,
    State,
    Step,
    Waiting,
    Welcome,
)
from conversations.state.wish import Stage, Wish
from conversations.understanding import Names

ORDER = list(Stage)
TRAIL = 24  # stages that Back remembers


def show(conversation: Conversation, state: State, *notes: Message, fresh: bool = False) -> Step:
    """Enter a state: its card gets a number of its own, so that buttons of earlier ones are known to be old."""
    entered = replace(conversation, state=state, serial=conversation.serial + 1, trail=trailed(conversation, state))
    return Step(entered, (Show(screen_of(entered, *notes), fresh),))


def remain(conversation: Conversation, *notes: Message, fresh: bool = False) -> Step:
    """Show the current card again, under a word of explanation; its buttons stay good."""
    return Step(conversation, (Show(screen_of(conversation, *notes), fresh),))


def trailed(conversation: Conversation, state: State) -> tuple[Stage, ...]:
    """The stages that were asked, with the one that is asked now at the end."""
    stage = stage_of(state)
    trail = conversation.trail
    return trail if stage is None or trail[-1:] == (stage,) else (*trail, stage)[-TRAIL:]


def stage_of(state: State) -> Stage | None:
    """The choice that a state asks for."""
    match state:
        case NothingOffered(stage):
            return stage
        case _:
            return STAGES.get(type(state))


STAGES: dict[type[State], Stage] = {
    ChoosingPayer: Stage.PAYER,
    ChoosingType: Stage.TYPE,
    ChoosingModules: Stage.MODULES,
    ChoosingServices: Stage.SERVICES,
    ChoosingPlace: Stage.PLACE,
    SharingLocation: Stage.PLACE,
    ChoosingClinician: Stage.CLINICIAN,
    ChoosingTime: Stage.TIME,
    ChoosingSlot: Stage.SLOT,
    ChoosingNear: Stage.SLOT,
    ChoosingDay: Stage.TIME,
    Confirming: Stage.CONFIRM,
}


def begin(conversation: Conversation, *notes: Message, fresh: bool = False) -> Step:
    """A new booking."""
    return ask(reset(conversation, Wish()), payer.question(), *notes, fresh=fresh)


def begin_over(conversation: Conversation) -> Step:
    """The same conversation from the start; an order that is on its way goes on, and that is said.

    Where nothing was going on there is nothing to say: "nothing has been booked" would deny what was booked before.
    """
    if conversation.attempt is not None:
        return begin(conversation, message("note.over_but_open"))
    idle = isinstance(conversation.state, Welcome | Finished)
    return begin(conversation, *(() if idle else (message("note.over"),)))


def reset(conversation: Conversation, wish: Wish) -> Conversation:
    """Nothing chosen, nothing said; an attempt that is open stays so."""
    return replace(conversation, wish=wish, trail=(), state=Welcome(), names=Names(), heard="", doubted=())


def home(conversation: Conversation, *notes: Message) -> Step:
    """The first card; an order that is on its way goes on, and that is said."""
    return show(reset(conversation, Wish()), Welcome(), *(notes or on_its_way(conversation)))


def on_its_way(conversation: Conversation) -> tuple[Message, ...]:
    """A word on an order whose end is not known yet."""
    return () if conversation.attempt is None else (message("note.on_its_way"),)


def cancel(conversation: Conversation) -> Step:
    """Drop what was being chosen; an order that is on its way cannot be called back, and that is said."""
    if conversation.attempt is not None:
        return home(conversation, message("note.cancelled_but_open"))
    idle = isinstance(conversation.state, Welcome | Finished)
    return home(conversation, message("note.nothing_to_cancel" if idle else "note.cancelled"))


def make(conversation: Conversation, move: Move, now: datetime, *notes: Message, left: Left | None = None) -> Step:
    """Carry out what a step answered. `left` is the card to go back to, where it is not the current one."""
    left = left or leaving(conversation)
    match move:
        case Wish():
            trail = shortened(conversation, move)
            return forward(replace(conversation, wish=move, trail=trail), now, *notes, left=left)
        case Stage():
            return enter(conversation, move, now, *notes, left=left)
        case Nudge(note, wish):
            return remain(replace(conversation, wish=wish or conversation.wish), note, *notes)
        case (
            ChoosingPayer()
            | ChoosingType()
            | ChoosingModules()
            | ChoosingServices()
            | ChoosingPlace()
            | SharingLocation()
            | ChoosingClinician()
            | ChoosingTime()
            | ChoosingSlot()
            | ChoosingNear()
            | ChoosingDay()
            | Confirming()
            | NothingOffered()
        ):
            return show(conversation, move, *notes)
        case question:
            return ask(conversation, question, *notes, left=left)


def shortened(conversation: Conversation, wish: Wish) -> tuple[Stage, ...]:
    """The trail without the stages that fell with a change of payer or type."""
    old, trail = conversation.wish, conversation.trail
    for stage, changed in ((Stage.PAYER, wish.payer != old.payer), (Stage.TYPE, wish.type != old.type)):
        if changed and stage in trail:
            return trail[: trail.index(stage) + 1]
    return trail


def forward(conversation: Conversation, now: datetime, *notes: Message, left: Left) -> Step:
    """On to the first choice that is still to be made; before that, what was said is read and doubts are asked back."""
    wish = conversation.wish
    if conversation.heard and wish.type is not None:
        return ask(conversation, clinician.everywhere(wish), *notes, left=left, reading=True)
    if conversation.doubted and wish.type is not None:
        return ask_back(conversation, *notes)
    return enter(conversation, wish.next_stage(), now, *notes, left=left)


def ask_back(conversation: Conversation, *notes: Message) -> Step:
    """Which of the days that a typed date can mean?"""
    return show(replace(conversation, doubted=()), when.asking_back(conversation.doubted), *notes)


def enter(conversation: Conversation, stage: Stage, now: datetime, *notes: Message, left: Left | None = None) -> Step:
    """Ask for one choice, of the clinic first where it has the options."""
    wish = conversation.wish
    match stage:
        case Stage.MODULES:
            return show(conversation, ChoosingModules(), *notes)
        case Stage.TIME:
            return show(conversation, when.open_card(now), *notes)
        case _:
            return ask(conversation, question_for(wish, stage, now), *notes, left=left)


def question_for(wish: Wish, stage: Stage, now: datetime) -> Question:
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
            return slot.question(wish, now)
        case _:
            return payer.question()


def ask(
    conversation: Conversation,
    question: Question,
    *notes: Message,
    left: Left | None = None,
    fresh: bool = False,
    reading: bool = False,
    tries: int = 0,
) -> Step:
    """Ask the clinic. The answer to any earlier question is not waited for any more."""
    request = conversation.requests + 1
    left = left or leaving(conversation)
    waiting = Waiting(request, question, left, in_one(notes), reading, tries)
    step = show(replace(conversation, requests=request), waiting, fresh=fresh)
    return Step(step.conversation, (*step.effects, Ask(request, question)))


def in_one(notes: tuple[Message, ...]) -> Message | None:
    """The words that the next card begins with, as one message."""
    joined = notes[0] if notes else None
    for note in notes[1:]:
        joined = message("note.and", first=joined, second=note) if joined else note
    return joined


def leaving(conversation: Conversation) -> Left:
    """The card that Back leads to from here on."""
    match conversation.state:
        case Waiting() | SigningIn() | InTrouble() | Placing() | Finished():
            return Left(Welcome(), Wish())
        case state:
            return Left(state, conversation.wish)


def back(conversation: Conversation, now: datetime) -> Step:
    """To the card before this one; it never repeats a write, and from the first card it leads out."""
    match conversation.state:
        case Waiting(left=left) | SigningIn(left=left) | InTrouble(left=left):
            return show(unsaid(replace(conversation, wish=left.wish)), left.state)
        case SharingLocation(sites):
            return show(conversation, ChoosingPlace(sites))
        case ChoosingPlace(sites, opened) if opened is not None and len(sites) > 1:
            return show(conversation, ChoosingPlace(sites))
        case ChoosingTime(view=view) if view != TimeView.DAYS:
            return show(conversation, when.open_card(now))
        case _:
            return step_back(conversation, now)


def unsaid(conversation: Conversation) -> Conversation:
    """Without what was typed since; before there is a type, that is noted on the card and read later."""
    return conversation if conversation.wish.type is None else replace(conversation, heard="", doubted=())


def step_back(conversation: Conversation, now: datetime) -> Step:
    """To the choice that was asked before this one, with what was chosen then still in the wish.

    Never past a choice that is not made: a list of slots for an unfinished wish would be a list for another one.
    """
    here = stage_of(conversation.state)
    trail = list(conversation.trail) if here else []
    undecided = ORDER.index(conversation.wish.next_stage())
    while trail and (trail[-1] is here or ORDER.index(trail[-1]) > undecided):
        trail.pop()
    if not trail:
        return show(replace(conversation, trail=()), Welcome(), *on_its_way(conversation))
    return enter(replace(conversation, trail=tuple(trail[:-1])), trail[-1], now)
