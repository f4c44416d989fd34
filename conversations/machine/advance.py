"""`advance`: one event in, the next conversation and its effects out.

Total: every event in every state has an answer, none raises, none traps the patient, and none repeats a write. Pure:
the same conversation, event and moment always give the same transition. The card is drawn once, at the end.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any, assert_never

from conversations.clinic.patients import Duties
from conversations.clinic.questions import Point
from conversations.effects import DeleteTyped, Effect, Forget, Notice, Show, SignOut
from conversations.events import (
    Answered,
    Commanded,
    DoneForYou,
    Event,
    Followed,
    NumberAsked,
    OrderEnded,
    PatientFormEnded,
    Pressed,
    RegistrationEnded,
    Said,
    SentSomethingElse,
    SharedLocation,
    SignedIn,
    SignedOut,
    SignInEnded,
    SignInRefused,
    Unanswered,
    Waited,
)
from conversations.flows import COMMANDS, flow_named, flow_of, flow_of_order
from conversations.machine import answering, at_desk, beginning, trail
from conversations.machine.drawing import screen_of
from conversations.moves import acting, asking, navigation, pages, sign_in_number
from conversations.moves.navigation import Scene, Transition, carry_out, here, is_idle, remain
from conversations.protocol import Flow, Press
from conversations.screens.model import Button, is_kept, message
from conversations.state.conversation import (
    IDLE,
    Conversation,
    Matching,
    NoAnswer,
    Role,
    SigningIn,
    Waiting,
    is_of_staff,
)
from conversations.text.buttons import Numbering
from conversations.text.cards.meant import Asked, Free, IsIt, OfAppointment, Opens, Remark, Secret, Steer
from conversations.text.message import Shown, is_secret_at, read
from conversations.text.staff.sentences import Saying
from conversations.text.utterance import Utterance, sent

ENDINGS = frozenset({"signout", "forget"})
"""The buttons that end everything, whatever card offers them."""

STAFFS_OWN = frozenset({"patient", "recalls", "done"})
"""The commands that only staff have."""


def advance(conversation: Conversation, event: Event, now: datetime) -> Transition:
    """What `event` leads to. `now` is the moment in the clinic's zone."""
    scene = _dated(sign_in_number.abandoned(conversation, _scene(conversation, event, now), event), now)
    effects = (*scene.before, *_shown(scene), *scene.after)
    if conversation.role is Role.STAFF or _is_of_staff(event):
        effects = (*trail.records(conversation, event, scene.conversation, effects), *effects)
    return Transition(scene.conversation, effects)


def _is_of_staff(event: Event) -> bool:
    """Whether a patient does what only staff can, becomes one of them, or hears what they did."""
    match event:
        case SignedIn(duties):
            return duties is not None
        case SignInRefused() | PatientFormEnded() | DoneForYou():
            return True
        case Commanded(name):
            return name in STAFFS_OWN
        case Pressed(screen):
            return is_of_staff(screen)
        case _:
            return False


def _shown(scene: Scene) -> tuple[Effect, ...]:
    """The card as it is drawn in the end, unless nothing is shown."""
    if scene.notes is None:
        return ()
    drawn = replace(scene.conversation, task=scene.conversation.idle) if scene.bare else scene.conversation
    return (Show(screen_of(drawn, *scene.notes), scene.fresh),)


def hides(conversation: Conversation, typed: str, now: datetime) -> bool:
    """Whether what is typed at this card must not stay in the chat, nor be kept anywhere."""
    return is_secret_at(Utterance(typed, now), conversation, flow_of(conversation).names(conversation.task))


def _dated(scene: Scene, now: datetime) -> Scene:
    """A question that was asked just now knows since when it waits."""
    state = scene.conversation.state
    if not isinstance(state, Waiting) or state.since is not None:
        return scene
    return replace(scene, conversation=replace(scene.conversation, state=replace(state, since=now)))


def _scene(conversation: Conversation, event: Event, now: datetime) -> Scene:
    """What `event` leads to, before the card is drawn; first of all acting for a patient may be over."""
    if conversation.acting and acting.is_over(conversation, now) and not isinstance(event, OrderEnded | SignedIn):
        return _over(conversation.released, event, now)
    return _heeded(conversation, event, now)


def _heeded(conversation: Conversation, event: Event, now: datetime) -> Scene:
    flow = flow_of(conversation)
    match event:
        case Said(text, late, at):
            return answering.heard(conversation, Utterance(" ".join(text.split()), now, late, sent(at, now)), _hear)
        case Commanded(name, argument):
            return _obey(conversation, name, argument, now)
        case Followed():
            return beginning.followed(conversation, event)
        case Pressed():
            return _press(conversation, event, now)
        case SharedLocation(point):
            return _shared(conversation, point)
        case SentSomethingElse():
            return remain(conversation, message("note.cannot_read"))
        case SignedIn() | NumberAsked() | SignInEnded() | SignInRefused():
            return sign_in_number.happened(flow, conversation, event)
        case RegistrationEnded() | PatientFormEnded():
            return _filled_in(flow, conversation, event)
        case SignedOut():
            return _signed_out(conversation)
        case Answered():
            return asking.answered(flow, conversation, event, now)
        case Unanswered():
            return asking.unanswered(flow, conversation, event)
        case Waited(request):
            return asking.waited(conversation, request)
        case OrderEnded() | DoneForYou():
            return _done(conversation, event, now)
    assert_never(event)


def _filled_in(flow: Flow[Any], conversation: Conversation, event: RegistrationEnded | PatientFormEnded) -> Scene:
    """What came of a form: a newcomer's own, or that of staff about a patient."""
    if isinstance(event, PatientFormEnded):
        return pages.patient_filled_in(flow_named("staff"), conversation, event)
    return pages.registered(flow, conversation, known=event.known)


def _done(conversation: Conversation, event: OrderEnded | DoneForYou, now: datetime) -> Scene:
    """How an order stands that was placed here, or by staff for the patient of this chat."""
    if isinstance(event, DoneForYou):
        return beginning.told(conversation, event)
    return asking.ended(flow_of_order(conversation), conversation, event, now)


def _over(released: Conversation, event: Event, now: datetime) -> Scene:
    """Staff act for nobody any more, and that is said; what is about the chat itself is heeded all the same."""
    if isinstance(event, Commanded | NumberAsked | SignInEnded | SignedOut):
        return _heeded(released, event, now)
    return navigation.home(released, message("staff.over"))


def _obey(conversation: Conversation, name: str, argument: str, now: datetime) -> Scene:
    """A command. `/start` always leads to the first card."""
    match name:
        case "start":
            return navigation.home(conversation)
        case "signout":
            return _ended(conversation, name)
        case "help" | "cancel" | "back":
            return _steer(conversation, name, now)
        case _ if name in COMMANDS:
            return beginning.commanded(conversation, name, argument, now)
        case _:
            return remain(conversation, message("note.unknown_command"))


def _signed_out(conversation: Conversation) -> Scene:
    """The session is over, and with it whatever was being chosen."""
    nobody = replace(conversation.released, role=Role.PATIENT, duties=Duties(), member="", task=IDLE)
    return navigation.home(nobody, message("note.signed_out"))


def _ended(conversation: Conversation, verb: str) -> Scene:
    """The session is ended here and at the clinic; where all is to be forgotten, so is everything else after that."""
    if verb == "signout":
        return replace(_signed_out(conversation), before=(SignOut(),))
    return replace(
        _signed_out(conversation), notes=(message("note.forgetting"),), before=(SignOut(),), after=(Forget(),)
    )


def _steer(conversation: Conversation, name: str, now: datetime) -> Scene:
    """Words and commands that mean the same at every card."""
    flow = flow_of(conversation)
    match name:
        case "help":
            return remain(conversation, message("help"))
        case "back" if isinstance(conversation.state, Matching):
            return sign_in_number.resumed(flow, conversation, message("note.sign_in_left"))
        case "back":
            return navigation.back(flow, conversation, now)
        case "over":
            return beginning.begun_over(flow, conversation)
        case "cancel":
            return navigation.cancel(flow, conversation)
        case "signout":
            return _ended(conversation, name)
        case "start" if is_idle(conversation.state):
            return beginning.greeted(conversation)
        case "start":
            return remain(conversation, message("note.hello"))
        case _:
            return beginning.commanded(conversation, name, "", now)


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
        return beginning.kept(conversation, event)
    if event in pages.DEAD_LINKS:
        return pages.renewed(conversation, event)
    screen = screen_of(conversation)
    if event.screen != screen.id or not screen.offers(event.verb, event.argument):
        return replace(remain(conversation, message("note.old_button")), before=(Notice(message("toast.old_button")),))
    return _act(conversation, Press(event.verb, event.argument, now, event.late))


def _act(conversation: Conversation, press: Press) -> Scene:
    """An offered press on the current card, or a button that words name."""
    flow = flow_of(conversation)
    match conversation.state:
        case _ if press.verb in ("back", "over"):
            return _steer(conversation, press.verb, press.now)
        case _ if press.verb in ENDINGS:
            return _ended(conversation, press.verb)
        case _ if press.verb == "begin":
            return beginning.begun(flow_named(press.argument), conversation)
        case Matching() as asked:
            return sign_in_number.chosen(conversation, asked, press.index)
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
        case Secret(words):
            return replace(remain(conversation, message(words)), before=(DeleteTyped(),))
        case Steer(name):
            return _steer(conversation, name, said.now)
        case Remark(words):
            return remain(conversation, words)
        case Asked():
            return answering.about(conversation, meant, said)
        case Opens(command, purpose, words):
            return navigation.begin(
                COMMANDS[command], conversation, *(() if words is None else (words,)), purpose=purpose, said=said.text
            )
        case Button() as button:
            return _act(conversation, Press(button.verb, button.argument, said.now, said.late))
        case IsIt(number, is_it):
            return asking.identified(conversation, number, is_it=is_it)
        case OfAppointment():
            return carry_out(flow, conversation, flow.typed(here(conversation), said))
        case Free():
            return answering.answer(conversation, said, shown.screen, _hear)
        case Saying() as saying:
            return at_desk.follows(conversation, saying, said)
    assert_never(meant)
