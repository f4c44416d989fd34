"""A conversation that does what it is told, so that a test of the shell says exactly what happens in it.

`says("ask")` asks the clinic, `says("book")` books, and so does each of the other `ORDERS`; `says("keep it")` gets a
message to keep and `says("a file")` one with a file, anything else is echoed. A press of `old` is one of an old button.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import assert_never

from conversations import Conversation, Transition
from conversations.clinic.model import NEWCOMER, Appointment, Money, Slot, Terms
from conversations.clinic.orders import (
    Booked,
    BookingOrder,
    CancellationOrder,
    Cancelled,
    HandedOver,
    InQuestion,
    NotSent,
    Outcome,
    Unknown,
)
from conversations.clinic.questions import AskPayers
from conversations.effects import (
    AbandonSignIn,
    Ask,
    DeleteTyped,
    Effect,
    Identify,
    Keep,
    MatchNumber,
    Notice,
    Place,
    Show,
    SignOut,
    Wait,
)
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
from conversations.moves.navigation import awaited
from conversations.screens.entry import Entry
from conversations.screens.model import Button, Doing, Message, Screen, message
from conversations.state.appointments import OrderedCancellation
from conversations.state.booking import OrderedVisit
from conversations.state.conversation import OpenOrder, Ordered, ReturnTo, Waiting, Welcome
from conversations.state.wish import Wish

START = datetime(2026, 12, 2, 10, 20)  # noqa: DTZ001 - wall clock at the site
SLOT = Slot(START, START + timedelta(minutes=20), 1, 11, "Camden", "Annexe")
ORDER = BookingOrder("PA", "gp", SLOT)
NOWHERE = replace(ORDER, slot=replace(SLOT, site_name="", location_name=""))
BEFORE = ("old",)
ANNS = "k=ann"
STANDING = Appointment("old", "gp", "GP", START, SLOT.finish, 1, "Camden", 11, "Annexe")
CANCELLING = Place(0, CancellationOrder("old", "gp", START, 1), BEFORE, whose=ANNS)
ORDERS = {
    "book": Place(0, ORDER, BEFORE, whose=ANNS),
    "book at a place without a name": Place(0, NOWHERE, BEFORE, whose=ANNS),
    "cancel": CANCELLING,
    "book as new": Place(0, replace(ORDER, behalf=NEWCOMER), (), before_complete=False),
    "book with half a diary": Place(0, ORDER, BEFORE, before_complete=False, whose=ANNS),
}
APPOINTMENT = Appointment("new", "gp", "GP", START, SLOT.finish, 1, "Camden", 11, "Annexe")


def advance(conversation: Conversation, event: Event, now: datetime) -> Transition:
    """One step, as the event says."""
    assert now.tzinfo is not UTC, "the conversation lives in the clinic's zone"
    match event:
        case Said(text, late):
            return heard(conversation, f"late {text}" if late else text)
        case Followed(target, lost):
            return shown(conversation, f"followed {target.type}" if target else f"lost {lost}")
        case Commanded(name):
            return shown(conversation, f"/{name}", *((SignOut(),) if name == "signout" else ()))
        case Pressed(_, "match", link):
            return shown(conversation, "matching", MatchNumber(link, 47))
        case Pressed(_, "old"):
            return Transition(conversation, (Show(echo(conversation)),))
        case Pressed(_, order) if order in ORDERS:
            return heard(conversation, order)
        case Pressed(screen, verb, argument):
            return shown(conversation, f"pressed {verb} {argument}".strip(), Notice(message("text", text=screen)))
        case Answered(request) | Unanswered(request):
            return answered(conversation, event, request)
        case OrderEnded(_, outcome):
            still = conversation.order if isinstance(outcome, Unknown | InQuestion) else None
            return kept(replace(conversation, order=still), f"attempt: {told(outcome)}")
        case SignInRefused():
            return Transition(conversation, ())
        case SignedIn() | SignInEnded() | SignedOut() | SharedLocation() | SentSomethingElse() | Waited():
            return shown(conversation, event.kind)
        case DoneForYou(appointment, cancelled):
            return kept(conversation, f"done for you: {appointment.key}, {cancelled=}")
        case PatientFormEnded(outcome_):
            return shown(conversation, f"a form: {outcome_}")
        case RegistrationEnded(known):
            return shown(conversation, f"registered, {known=}")
        case NumberAsked(link):
            return shown(conversation, "which number?", button=Button(message("text", text="47"), "match", link))
    assert_never(event)


def told(outcome: Outcome) -> str:
    """An outcome in a word or two."""
    match outcome:
        case Booked(confirmed=False):
            return "Booked, unseen"
        case Cancelled(confirmed=False):
            return "Cancelled, unseen"
        case Cancelled(answered=False, after=after):
            return f"Cancelled, as the diary says{f' after {after}' if after else ''}"
        case Booked(after=after) | HandedOver(after=after) if after:
            return f"{outcome.kind} after {after}"
        case NotSent(begun=True):
            return "NotSent, begun"
        case _:
            return outcome.kind


def heard(conversation: Conversation, text: str) -> Transition:
    """What a text brings about."""
    match text:
        case "ask":
            return asked(conversation)
        case order if order in ORDERS:
            number = conversation.orders + 1
            booking = replace(conversation, orders=number, order=OpenOrder(number, ordered(order)))
            return shown(
                booking, "cancelling" if order == "cancel" else "booking", replace(ORDERS[order], number=number)
            )
        case "not me":
            return shown(conversation, "abandoned", AbandonSignIn("a-link"))
        case "it is" | "it is not":
            return shown(conversation, text, Identify(conversation.orders, text == "it is"))
        case "wait":
            return shown(conversation, "waiting", Wait(1, 30))
        case "keep it":
            return kept(conversation, "kept")
        case "a file":
            return kept(conversation, "with it", Entry(APPOINTMENT, datetime(2026, 12, 1, tzinfo=UTC)))
        case "password":
            return deleting(conversation)
        case "sign in":
            return shown(conversation, "sign in", button=Button(message("text", text="in"), "in", doing=Doing.SIGN_IN))
        case "call":
            join = Button(message("text", text="join"), "join", "a1", doing=Doing.VIDEO)
            return shown(conversation, "by video", button=join)
        case "same":
            return Transition(conversation, (Show(card(conversation, "same")),))
        case "fresh":
            return Transition(conversation, (Show(card(conversation, "fresh"), fresh=True),))
        case "boom":
            raise RuntimeError("a mistake in the conversation")
        case _:
            return shown(conversation, text)


def ordered(order: str) -> Ordered:
    """What the conversation remembers of an order."""
    terms = Terms(Money(Decimal(0), "GBP", "£"))
    return OrderedCancellation(STANDING, terms) if order == "cancel" else OrderedVisit(Wish(), SLOT)


def asked(conversation: Conversation) -> Transition:
    """The clinic is asked for payers."""
    number = conversation.requests + 1
    waiting = replace(conversation, requests=number, state=Waiting(number, AskPayers(), ReturnTo(Welcome())))
    return shown(waiting, "asking", Ask(number, AskPayers()))


def answered(conversation: Conversation, event: Answered | Unanswered, request: int) -> Transition:
    """The answer that is waited for; any other is dropped."""
    asking = awaited(conversation)
    if asking is None or asking.request != request:
        return Transition(conversation)
    text = "answered" if isinstance(event, Answered) else f"unanswered: {event.failure.trouble}"
    return shown(replace(conversation, state=Welcome()), text)


def shown(conversation: Conversation, text: str, *effects: Effect, button: Button | None = None) -> Transition:
    """A card that says so, and more effects after it."""
    following = replace(conversation, serial=conversation.serial + 1)
    return Transition(following, (Show(card(following, text, button)), *effects))


def deleting(conversation: Conversation) -> Transition:
    """A card under the words that what was typed is deleted, and that."""
    following = replace(conversation, serial=conversation.serial + 1)
    screen = replace(card(following, "go on"), body=(message("note.secret"), message("text", text="go on")))
    return Transition(following, (Show(screen), DeleteTyped()))


def kept(conversation: Conversation, text: str, entry: Entry | None = None) -> Transition:
    """A message to keep."""
    return Transition(conversation, (Keep(Screen("p1k", (message("text", text=text),)), entry),))


def card(conversation: Conversation, text: str, button: Button | None = None) -> Screen:
    """A card with one button."""
    tap = button or Button(message("text", text="tap"), "tap")
    return Screen(f"p{conversation.serial:x}", (message("text", text=text),), ((tap,),))


def echo(conversation: Conversation) -> Screen:
    """What a press of an old button leads to."""
    return replace(card(conversation, "same"), body=(message("note.old_button"), message("text", text="same")))


def text_of(words: Message) -> str:
    """A message of the script, or the id of any other."""
    return str(dict(words.parameters).get("text", words.id))
