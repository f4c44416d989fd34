"""How a conversation moves: the moves of a flow are carried out, and the ways that every card has: back, over, out.

Owns the numbers of screens, questions and orders. Must never know a flow by name, nor draw a card: a scene says which
card is shown, and under which words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, assert_never

from conversations.clinic.model import ONESELF, Key
from conversations.clinic.orders import BookingOrder
from conversations.clinic.questions import Question
from conversations.effects import Ask, Effect, Keep, Place
from conversations.moves import acting
from conversations.protocol import Act, Consult, Flow, Go, Here, Home, Move, Notes, Stay, Submit, Tell
from conversations.screens.model import Message, Screen, message
from conversations.state.conversation import (
    Conversation,
    Ending,
    Finished,
    Matching,
    NoAnswer,
    OpenOrder,
    Pending,
    Placing,
    ReturnTo,
    Role,
    SigningIn,
    State,
    Task,
    Waiting,
    Welcome,
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A conversation after an event, before its card is drawn.

    `notes` are the words above the card; None: nothing is shown. `bare`: the card says nothing of what is known so far.
    The other effects come before and after the card.
    """

    conversation: Conversation
    notes: Notes | None = None
    fresh: bool = False
    bare: bool = False
    before: tuple[Effect, ...] = ()
    after: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Transition:
    """What one event led to: a scene once its card is drawn."""

    conversation: Conversation
    effects: tuple[Effect, ...] = ()


def here(conversation: Conversation) -> Here[Any]:
    """Where the patient is, as a flow is told."""
    order = conversation.order
    number = None if order is None else order.number
    return Here(
        conversation.task,
        conversation.state,
        number,
        conversation.role,
        order,
        conversation.acting,
        conversation.recalled,
    )


def is_idle(state: State) -> bool:
    """Whether nothing is going on."""
    return isinstance(state, Welcome | Finished)


def carry_out(flow: Flow[Any], conversation: Conversation, move: Move) -> Scene:
    """What a flow answered, done."""
    match move:
        case Go(state, notes, task, through):
            return show(flow, _passing(flow, _having(conversation, task), through), state, *notes)
        case Consult():
            return _consult(flow, conversation, move)
        case Stay(notes, task, question):
            return remain(_asking(_having(conversation, task), question), *notes)
        case Submit():
            return _submit(flow, conversation, move)
        case Tell():
            return _tell(flow, conversation, move)
        case Home(notes):
            return home(conversation, *notes)
        case Act(then):
            return carry_out(flow, acting.assumed(conversation, move), then)
    assert_never(move)


def show(flow: Flow[Any], conversation: Conversation, state: State, *notes: Message) -> Scene:
    """Enter a state: its card gets a number of its own, so that buttons of earlier ones are known to be old."""
    return Scene(_entered(replace(conversation, task=flow.entered(conversation.task, state)), state), notes)


def remain(conversation: Conversation, *notes: Message, fresh: bool = False) -> Scene:
    """Show the current card again, under a word of explanation; its buttons stay good."""
    return Scene(conversation, notes, fresh)


def ask(
    conversation: Conversation,
    question: Question,
    *notes: Message,
    back_to: ReturnTo,
    fresh: bool = False,
    reading: bool = False,
    tries: int = 0,
) -> Scene:
    """Ask the clinic. The answer to any earlier question is not waited for any more."""
    request = conversation.requests + 1
    waiting = Waiting(request, question, back_to, in_one(notes), reading, tries)
    entered = _entered(replace(conversation, requests=request), waiting)
    return Scene(entered, (), fresh, after=(_asked(entered, waiting),))


def awaited(conversation: Conversation) -> Ask | None:
    """The question whose answer the conversation waits for."""
    return _asked(conversation, conversation.state) if isinstance(conversation.state, Waiting) else None


def _asked(conversation: Conversation, waiting: Waiting) -> Ask:
    return Ask(waiting.request, waiting.question, conversation.asking_for, conversation.role is Role.STAFF)


def leaving(flow: Flow[Any], conversation: Conversation) -> ReturnTo:
    """The card that Back leads to from here on."""
    match conversation.state:
        case Waiting() | SigningIn() | NoAnswer() | Placing() | Finished() | Matching():
            return ReturnTo(Welcome())
        case state:
            return ReturnTo(state, flow.leaving(conversation.task))


def begin(flow: Flow[Any], conversation: Conversation, *notes: Message, purpose: str = "", said: str = "") -> Scene:
    """This flow, from its beginning; with a purpose in mind, where it has one of that name, as these words say."""
    begun = replace(reset(conversation), task=flow.task)
    beginning = flow.begin_for(purpose, said) if purpose in flow.purposes else flow.begin()
    return carry_out(flow, begun, warned(conversation, beginning, *notes))


def follow(conversation: Conversation, flow: Flow[Any], move: Move, recall: Key | None) -> Scene:
    """What a link begins; what is booked is for this recall, until something else is begun."""
    begun = reset(conversation)
    behalf = begun.behalf if recall is None else replace(begun.behalf, recall=recall)
    return carry_out(flow, replace(begun, task=flow.task, behalf=behalf), warned(conversation, move))


def warned(conversation: Conversation, move: Move, *notes: Message) -> Move:
    """The move that begins a flow, under these words and one on an earlier order that may have been booked."""
    return noted(move, *notes, *_unsettled(conversation))


def begin_over(flow: Flow[Any], conversation: Conversation) -> Scene:
    """The same flow from the start; an order that is on its way goes on, and that is said.

    Where nothing was going on there is nothing to say: "nothing has been booked" would deny what was booked before.
    """
    if conversation.order is not None:
        return begin(flow, conversation, message(conversation.order.ordered.worded("note.over_but_open")))
    return begin(flow, conversation, *(() if is_idle(conversation.state) else (message(flow.over),)))


def home(conversation: Conversation, *notes: Message) -> Scene:
    """The first card, on which staff act for nobody; an order that is on its way goes on, and that is said."""
    return Scene(_entered(conversation.released, Welcome()), notes or _on_its_way(conversation))


def cancel(flow: Flow[Any], conversation: Conversation) -> Scene:
    """Drop what was being chosen; an order that is on its way cannot be called back, and that is said."""
    if conversation.order is not None:
        return home(conversation, message(conversation.order.ordered.worded("note.cancelled_but_open")))
    words = message("note.nothing_to_cancel" if is_idle(conversation.state) else flow.stopped)
    return home(conversation, words, *_unsettled(conversation))


def back(flow: Flow[Any], conversation: Conversation, now: datetime) -> Scene:
    """To the card before this one; it never repeats a write, and from the first card it leads out."""
    match conversation.state:
        case Waiting(back_to=left) | SigningIn(back_to=left) | NoAnswer(back_to=left):
            if conversation.role is Role.STAFF and isinstance(left.state, Welcome):
                return home(conversation)
            is_ours = type(left.task) is type(conversation.task)
            task = flow.returned(conversation.task, left.task) if is_ours else left.task
            return show(flow, replace(conversation, task=task), left.state)
        case _:
            return carry_out(flow, conversation, flow.back(here(conversation), now))


def _having(conversation: Conversation, task: Task | None) -> Conversation:
    """With this task, where there is a new one."""
    return conversation if task is None else replace(conversation, task=task)


def _asking(conversation: Conversation, question: Question | None) -> Conversation:
    """With this question in place of the one that is asked, where there is one."""
    match conversation.state:
        case Waiting() | SigningIn() | NoAnswer() as pending if question is not None:
            return replace(conversation, state=_with_question(pending, question))
        case _:
            return conversation


def _with_question(pending: Pending, question: Question) -> Pending:
    return replace(pending, question=question)


def _passing(flow: Flow[Any], conversation: Conversation, through: State | None) -> Conversation:
    """After the card that is passed on the way, where there is one; it has its number like any other."""
    return conversation if through is None else show(flow, conversation, through).conversation


def _entered(conversation: Conversation, state: State) -> Conversation:
    return replace(conversation, state=state, serial=conversation.serial + 1)


def reset(conversation: Conversation) -> Conversation:
    """Nothing chosen, nothing said; an order that is open stays so. A recall was for what was begun by its link."""
    behalf = ONESELF if conversation.behalf.patient is None else conversation.behalf
    return replace(conversation, state=Welcome(), task=conversation.idle, behalf=behalf)


def noted(move: Move, *notes: Message) -> Move:
    """The move under further words."""
    match move:
        case Act(then):
            return replace(move, then=noted(then, *notes))
        case Go() | Consult() | Stay() | Home() if notes:
            return replace(move, notes=(*notes, *move.notes))
        case _:
            return move


def _consult(flow: Flow[Any], conversation: Conversation, move: Consult) -> Scene:
    """Ask what a flow wants to know."""
    known = _passing(flow, _having(conversation, move.task), move.through)
    back_to = move.back_to or leaving(flow, known if move.through else conversation)
    return ask(known, move.question, *move.notes, back_to=back_to, reading=move.reading)


def _submit(flow: Flow[Any], conversation: Conversation, move: Submit) -> Scene:
    """Place the one order, and no other until it has an outcome."""
    if (conversation.role is Role.STAFF or conversation.acting) and acting.is_for_nobody(conversation):
        return home(conversation)
    number, order = conversation.orders + 1, replace(move.order, behalf=conversation.asking_for)
    earlier = conversation.orders if conversation.booking is None else conversation.booking
    booking = number if isinstance(order, BookingOrder) else earlier
    opened = OpenOrder(number, move.ordered, conversation.acting)
    ordered = replace(conversation, task=move.task, orders=number, order=opened, booking=booking)
    place = Place(number, order, move.before, move.before_complete, move.whose)
    return replace(show(flow, ordered, Placing()), after=(place,))


def _tell(flow: Flow[Any], conversation: Conversation, move: Tell) -> Scene:
    """A message of its own that stays; whatever card the patient is at comes after it."""
    body, rows = move.card
    keep = Keep(Screen(f"{conversation.screen}k", body, rows), move.entry)
    if move.then is not None:
        scene = carry_out(flow, conversation, move.then)
        return replace(scene, before=(keep, *scene.before), fresh=True)
    if isinstance(conversation.state, Placing) and not move.goes_on:
        told = body if move.ending is Ending.BOOKED else ()
        return replace(show(flow, conversation, Finished(move.ending, told)), after=(keep,))
    return replace(remain(_concluded(conversation, move), fresh=True), before=(keep,))


def _concluded(conversation: Conversation, move: Tell) -> Conversation:
    """Where an order had ended already, this is how: what was said of it before does not count any more."""
    ended = isinstance(conversation.state, Finished) and not move.goes_on
    if not ended:
        return conversation
    told = move.card[0] if move.ending is Ending.BOOKED else ()
    return replace(conversation, state=Finished(move.ending, told))


def _unsettled(conversation: Conversation) -> Notes:
    """A word on the order before, where nobody could find out how it ended."""
    return (message("note.unsettled"),) if conversation.unsettled else ()


def _on_its_way(conversation: Conversation) -> Notes:
    """A word on an order whose end is not known yet."""
    return () if conversation.order is None else (message(conversation.order.ordered.worded("note.on_its_way")),)


def in_one(notes: tuple[Message, ...]) -> Message | None:
    """The words that the next card begins with, as one message."""
    joined = notes[0] if notes else None
    for note in notes[1:]:
        joined = message("note.and", first=joined, second=note) if joined else note
    return joined
