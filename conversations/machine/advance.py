"""`advance`: one event in, the next conversation and its effects out.

Total: every event in every state has an answer, none raises, none traps the patient, and none repeats a write. Pure:
the same conversation, event and moment always give the same transition. The card is drawn once, at the end.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from conversations.clinic.questions import Point
from conversations.effects import AbandonSignIn, DeleteTyped, Notice, Show, SignOut
from conversations.events import (
    Answered,
    Commanded,
    Event,
    Followed,
    NumberAsked,
    OrderEnded,
    Pressed,
    RegistrationEnded,
    Said,
    SentSomethingElse,
    SharedLocation,
    SignedIn,
    SignedOut,
    SignInEnded,
    Unanswered,
    Waited,
)
from conversations.flows import COMMANDS, begun_by, flow_named, flow_of, flow_of_order, led_to
from conversations.machine import answering
from conversations.moves import asking, matching, navigation, pages
from conversations.moves.navigation import Scene, carry_out, here, is_idle, remain
from conversations.protocol import Press
from conversations.screens.model import LAST_ROW, Button, Card, Message, Screen, go, is_kept, message
from conversations.state.conversation import (
    IDLE,
    Conversation,
    Finished,
    Matching,
    NoAnswer,
    Placing,
    SigningIn,
    Transition,
    Waiting,
    Welcome,
)
from conversations.text.buttons import Numbering
from conversations.text.message import Asked, Free, IsIt, Remark, Secret, Shown, Steer, is_secret_at, read
from conversations.text.utterance import Utterance, sent

IDENTIFIES = {"is_it": True, "is_not": False}
"""What the buttons say under the question whether a new appointment is the one that was ordered."""

BEGINNINGS = (
    (go(message("button.book"), "begin", "booking"),),
    (Button(message("button.appointments"), "begin", "appointments"),),
)
"""What a patient can begin where nothing is going on."""


def advance(conversation: Conversation, event: Event, now: datetime) -> Transition:
    """What `event` leads to. `now` is the moment in the clinic's zone."""
    scene = _dated(_leaving_a_sign_in(conversation, _scene(conversation, event, now), event), now)
    if scene.notes is None:
        return Transition(scene.conversation, (*scene.before, *scene.after))
    drawn = replace(scene.conversation, task=IDLE) if scene.bare else scene.conversation
    show = Show(screen_of(drawn, *scene.notes), scene.fresh)
    return Transition(scene.conversation, (*scene.before, show, *scene.after))


def hides(conversation: Conversation, typed: str, now: datetime) -> bool:
    """Whether what is typed at this card must not stay in the chat, nor be kept anywhere."""
    return is_secret_at(Utterance(typed, now), conversation, flow_of(conversation).names(conversation.task))


def _dated(scene: Scene, now: datetime) -> Scene:
    """A question that was asked just now knows since when it waits."""
    state = scene.conversation.state
    if not isinstance(state, Waiting) or state.since is not None:
        return scene
    return replace(scene, conversation=replace(scene.conversation, state=replace(state, since=now)))


def screen_of(conversation: Conversation, *notes: Message) -> Screen:
    """The current card, under words of explanation where there are some.

    A function of the conversation alone: any card can be shown again at any time, and a press be checked against it.
    """
    body, rows = _card_of(conversation)
    step = flow_of(conversation).steps.get(type(conversation.state))
    return Screen(conversation.screen, (*notes, *body), rows, step is not None and step.shares_location)


def _card_of(conversation: Conversation) -> Card:
    """Body and rows of the current card; whoever chooses can always go back or start over."""
    flow, task = flow_of(conversation), conversation.task
    match conversation.state:
        case Welcome():
            return (message("welcome"),), BEGINNINGS
        case Finished(ending):
            return (message(f"finished.{ending}"),), BEGINNINGS
        case Waiting() as waiting:
            return (*flow.above(task, waiting), message("asking")), (LAST_ROW,)
        case SigningIn() as signing_in:
            return pages.card(signing_in)
        case Matching() as asked:
            return matching.card(asked)
        case NoAnswer() as trouble:
            body, rows = asking.trouble_card(trouble)
            return (*flow.above(task, trouble), *body), rows
        case Placing(unsure):
            return (message(conversation.worded("placing.unsure" if unsure else "placing")),), (LAST_ROW,)
        case state:
            body, rows = flow.card(task, state)
            last = () if flow.step(state).shares_location else (LAST_ROW,)
            return (*flow.above(task, state), *body), (*(row for row in rows if row), *last)


def _scene(conversation: Conversation, event: Event, now: datetime) -> Scene:
    """What `event` leads to, before the card is drawn."""
    flow = flow_of(conversation)
    match event:
        case Said(text, late, at):
            return _hear(conversation, Utterance(" ".join(text.split()), now, late, sent(at, now)))
        case Commanded(name, argument):
            return _obey(conversation, name, argument, now)
        case Followed():
            return _followed(conversation, event)
        case Pressed():
            return _press(conversation, event, now)
        case SharedLocation(point):
            return _shared(conversation, point)
        case SentSomethingElse():
            return remain(conversation, message("note.cannot_read"))
        case SignedIn():
            return matching.signed_in(flow, conversation)
        case NumberAsked():
            return matching.asked(flow, conversation, event)
        case SignInEnded():
            return matching.ended(flow, conversation, event)
        case RegistrationEnded(known):
            return pages.registered(flow, conversation, known=known)
        case SignedOut():
            return _signed_out(conversation)
        case Answered():
            return asking.answered(flow, conversation, event, now)
        case Unanswered():
            return asking.unanswered(flow, conversation, event)
        case Waited(request):
            return asking.waited(conversation, request)
        case OrderEnded():
            return asking.ended(flow_of_order(conversation), conversation, event, now)
    assert_never(event)


def _leaving_a_sign_in(conversation: Conversation, scene: Scene, event: Event) -> Scene:
    """Who leaves the question for its number ends a sign-in, by whatever way."""
    match conversation.state, scene.conversation.state:
        case Matching(link), Matching(still) if link == still:
            return scene
        case Matching(link), _ if not isinstance(event, SignedIn | SignInEnded):
            return replace(scene, after=(*scene.after, AbandonSignIn(link)))
        case _:
            return scene


def _obey(conversation: Conversation, name: str, argument: str, now: datetime) -> Scene:
    """A command; what follows it may be a purpose of its flow. `/start` always leads to the first card."""
    match name:
        case "start":
            return navigation.home(conversation)
        case "signout":
            return replace(_signed_out(conversation), before=(SignOut(),))
        case "help" | "cancel" | "back":
            return _steer(conversation, name, now)
        case _ if name in COMMANDS:
            return navigation.begin(COMMANDS[name], conversation, purpose=argument.casefold())
        case _:
            return remain(conversation, message("note.unknown_command"))


def _followed(conversation: Conversation, event: Followed) -> Scene:
    """What a link begins; one that leads nowhere leads to the first card, under a word why."""
    begun = led_to(event.target)
    return (
        navigation.follow(conversation, *begun)
        if begun
        else navigation.home(conversation, message(f"link.{event.lost}"))
    )


def _signed_out(conversation: Conversation) -> Scene:
    """The session is over, and with it whatever was being chosen."""
    return navigation.home(conversation, message("note.signed_out"))


def _steer(conversation: Conversation, name: str, now: datetime) -> Scene:
    """Words and commands that mean the same at every card."""
    flow = flow_of(conversation)
    match name:
        case "help":
            return remain(conversation, message("help"))
        case "back" if isinstance(conversation.state, Matching):
            return matching.resumed(flow, conversation, message("note.sign_in_left"))
        case "back":
            return navigation.back(flow, conversation, now)
        case "over":
            return navigation.begin_over(flow, conversation)
        case "cancel":
            return navigation.cancel(flow, conversation)
        case "start" if is_idle(conversation.state):
            return navigation.home(conversation)
        case "start":
            return remain(conversation, message("note.hello"))
        case _:
            return navigation.begin(COMMANDS[name], conversation)


def _shared(conversation: Conversation, point: Point) -> Scene:
    """Where the patient is, if a card asked for that."""
    flow = flow_of(conversation)
    move = flow.located(here(conversation), point)
    if move is None:
        return remain(conversation, message("note.location_unasked"))
    return carry_out(flow, conversation, move)


def _press(conversation: Conversation, event: Pressed, now: datetime) -> Scene:
    """A press, which is untrusted: it counts only if the current card really offers it.

    An old button, a second tap and a forged press all lead to the current card, with a word of explanation.
    """
    if is_kept(event.screen):
        return _press_kept(conversation, event)
    if event in pages.DEAD_LINKS:
        return pages.renewed(conversation, event)
    screen = screen_of(conversation)
    if event.screen != screen.id or not screen.offers(event.verb, event.argument):
        return replace(remain(conversation, message("note.old_button")), before=(Notice(message("toast.old_button")),))
    return _act(conversation, Press(event.verb, event.argument, now, event.late))


def _press_kept(conversation: Conversation, event: Pressed) -> Scene:
    """The button of a message that stays: it begins a flow, never in the middle of one, or identifies a booking."""
    number = asking.in_question(conversation)
    if event.verb in IDENTIFIES and number is not None and event.argument == str(number):
        return replace(asking.identified(conversation, number, is_it=IDENTIFIES[event.verb]), fresh=True)
    if event.verb == "begin" and is_idle(conversation.state):
        return replace(navigation.begin(flow_named(event.argument), conversation), fresh=True)
    begun = begun_by(event) if is_idle(conversation.state) else None
    if begun is not None:
        return replace(carry_out(begun[0], navigation.home(conversation).conversation, begun[1]), fresh=True)
    return remain(conversation, message("note.old_button"), fresh=True)


def _act(conversation: Conversation, press: Press) -> Scene:
    """An offered press on the current card, or a button that words name."""
    flow = flow_of(conversation)
    match conversation.state:
        case _ if press.verb in ("back", "over"):
            return _steer(conversation, press.verb, press.now)
        case _ if press.verb == "begin":
            return navigation.begin(flow_named(press.argument), conversation)
        case Matching() as asked:
            return matching.chosen(conversation, asked, press.index)
        case SigningIn() as signing_in:
            return pages.new_here(flow_named("newcomers"), conversation, signing_in)
        case NoAnswer() as trouble:
            return asking.asked_again(conversation, trouble)
        case _:
            return carry_out(flow, conversation, flow.pressed(here(conversation), press))


def _hear(conversation: Conversation, said: Utterance) -> Scene:
    """One typed message. Never silent: what is not understood is said so, and the card comes again."""
    flow = flow_of(conversation)
    step = flow.steps.get(type(conversation.state))
    claims, numbering = (step.claims, step.numbering) if step else (frozenset[str](), Numbering.OPTIONS)
    shown = Shown(conversation, screen_of(conversation), flow.names(conversation.task), claims, numbering)
    meant = read(said, shown)
    match meant:
        case Secret():
            return replace(remain(conversation, message("note.secret")), before=(DeleteTyped(),))
        case Steer(name):
            return _steer(conversation, name, said.now)
        case Remark(words):
            return remain(conversation, words)
        case Asked():
            return answering.about(conversation, meant, said)
        case Button() as button:
            return _act(conversation, Press(button.verb, button.argument, said.now, said.late))
        case IsIt(number, is_it):
            return asking.identified(conversation, number, is_it=is_it)
        case Free():
            return answering.answer(conversation, said, shown.screen)
    assert_never(meant)
