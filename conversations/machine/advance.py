"""`advance`: one event in, the next conversation and its effects out.

Total: every event in every state has an answer, none raises, none traps the patient, and none repeats a write. Pure:
the same conversation, event and moment always give the same transition. The card is drawn once, at the end.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Any, assert_never

from conversations.clinic.questions import Point
from conversations.effects import DeleteTyped, Effect, Notice, Show
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
from conversations.flows import COMMANDS, asks_to_order, flow_named, flow_of, flow_of_order
from conversations.machine import answering, at_desk, beginning, commands, trail
from conversations.moves import acting, asking, navigation, pages, sign_in_number
from conversations.moves.navigation import Scene, Transition, carry_out, here, remain
from conversations.protocol import Flow, Press
from conversations.screens.model import LAST_ROW, Button, Card, Message, Screen, is_kept, message
from conversations.state.conversation import (
    Conversation,
    Finished,
    Matching,
    NoAnswer,
    Placing,
    Role,
    SigningIn,
    Waiting,
    Welcome,
    is_of_staff,
)
from conversations.text.answers import unsigned
from conversations.text.buttons import Numbering
from conversations.text.cards.meant import Asked, Free, IsIt, OfAppointment, Opens, Remark, Secret, Steer
from conversations.text.message import Shown, is_secret_at, read
from conversations.text.staff.sentences import Saying
from conversations.text.staff.to_staff import said_to_staff
from conversations.text.utterance import Utterance, sent

ENDINGS = frozenset({"signout", "forget"})
"""The buttons that end everything, whatever card offers them."""

STAFFS_OWN = frozenset({"patient", "recalls", "done"})
"""The commands that only staff have."""

MOST_DRAWN = 250
"""Cards that are kept as they were drawn, of those who tap just now."""


def advance(conversation: Conversation, event: Event, now: datetime) -> Transition:
    """What `event` leads to. `now` is the moment in the clinic's zone."""
    scene = _dated(_scene(conversation, event, now), now)
    if isinstance(conversation.state, Matching):
        scene = sign_in_number.abandoned(conversation.state, scene, event)
    effects = (*scene.before, *_noticed(conversation, event, scene), *_shown(scene), *scene.after)
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


def _noticed(conversation: Conversation, event: Event, scene: Scene) -> tuple[Effect, ...]:
    """A word on the button itself, where the card will read as it did: else a second tap on it would do nothing."""
    if not isinstance(event, Pressed) or event in pages.DEAD_LINKS or scene.fresh or scene.before:
        return ()
    if isinstance(conversation.state, NoAnswer) and isinstance(scene.conversation.state, Waiting):
        return (Notice(message("asking")),)
    if not scene.notes:
        return ()
    before, after = screen_of(conversation), screen_of(scene.conversation)
    return (Notice(scene.notes[0]),) if (before.body, before.rows) == (after.body, after.rows) else ()


def _shown(scene: Scene) -> tuple[Effect, ...]:
    """The card as it is drawn in the end, unless nothing is shown."""
    if scene.notes is None:
        return ()
    drawn = replace(scene.conversation, task=scene.conversation.idle) if scene.bare else scene.conversation
    return (Show(screen_of(drawn, *scene.notes), scene.fresh),)


@dataclass(frozen=True, slots=True, eq=False)
class _TheVery:
    """A conversation told by being the very same: to compare what it holds takes as long as to draw its card."""

    conversation: Conversation

    def __hash__(self) -> int:
        return id(self.conversation)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _TheVery) and self.conversation is other.conversation


def screen_of(conversation: Conversation, *notes: Message) -> Screen:
    """The current card, under words of explanation where there are some.

    A function of the conversation alone: any card can be shown again at any time, and a press be checked against it.
    """
    drawn = _drawn(_TheVery(conversation))
    told = said_to_staff(notes) if conversation.role is Role.STAFF else notes
    return replace(drawn, body=(*told, *drawn.body)) if told else drawn


@lru_cache(MOST_DRAWN)
def _drawn(very: _TheVery) -> Screen:
    """The card without a word above it. It is kept, as a tap brings the very conversation back."""
    conversation = very.conversation
    body, rows = _card_of(conversation)
    step = flow_of(conversation).steps.get(type(conversation.state))
    if conversation.role is Role.STAFF:
        is_about_chat = isinstance(conversation.state, Matching | SigningIn)  # and not about a patient
        last = () if is_about_chat else acting.for_whom(conversation.acting)
        body = (*said_to_staff(body), *last)
        rows = tuple(row for row in acting.offered(rows) if row)
    return Screen(conversation.screen, body, rows, step is not None and step.shares_location)


def _card_of(conversation: Conversation) -> Card:
    """Body and rows of the current card; whoever chooses can always go back or start over."""
    flow, task = flow_of(conversation), conversation.task
    match conversation.state:
        case Welcome() | Finished() as idle:
            return beginning.card(conversation, idle)
        case Waiting() as waiting:
            return (*flow.above(task, waiting), message("asking")), (LAST_ROW,)
        case SigningIn() as signing_in:
            return pages.card(signing_in)
        case Matching() as asked:
            return sign_in_number.card(asked)
        case NoAnswer() as trouble:
            body, rows = asking.trouble_card(trouble)
            return (*flow.above(task, trouble), *body), rows
        case Placing(unsure):
            return (message(conversation.worded("placing.unsure" if unsure else "placing")),), (LAST_ROW,)
        case state:
            body, rows = flow.card(task, state)
            last = () if flow.step(state).shares_location else (LAST_ROW,)
            return (*flow.above(task, state), *body), (*(row for row in rows if row), *last)


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
            return commands.obey(conversation, name, argument, now)
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
            return commands.signed_out(conversation)
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
            return commands.steer(conversation, press.verb, press.now)
        case _ if press.verb in ENDINGS:
            return commands.ended(conversation, press.verb)
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
    names = flow.names(conversation.task)
    if asks_to_order(conversation):
        said = said.of(unsigned(said.text, (*names.clinicians, *names.places, *names.types)))
    shown = Shown(conversation, screen_of(conversation), names, claims, numbering)
    meant = read(said, shown)
    match meant:
        case Secret(words):
            return replace(remain(conversation, message(words)), before=(DeleteTyped(),))
        case Steer(name):
            return commands.steer(conversation, name, said.now)
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
