"""What the patient types: emergencies first, then secrets, then words that steer, then the answer to the card.

Never silent: what is not understood is said so, and the card comes again. Never keeps what was typed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from conversations import flow, pressing, reading
from conversations.booking import time as when
from conversations.booking.move import Move, Nudge
from conversations.choosing import (
    Choosing,
    ChoosingTime,
    Confirming,
)
from conversations.effects import DeleteTyped
from conversations.events import Pressed
from conversations.screens.cards import screen_of
from conversations.screens.model import message
from conversations.screens.parts import time_named
from conversations.state import Conversation, Finished, InTrouble, Placing, SigningIn, Step, Waiting, Welcome
from conversations.understanding import understand
from conversations.wish import Stage, WantedTime, Wish

EMERGENCY = re.compile(
    r"\b(chest pains?|can'?t breathe|cannot breathe|not breathing|trouble breathing|heart attack|stroke|overdose[ds]?"
    r"|suicid\w*|kill myself|end my life|unconscious|passed out|bleeding (?:heavily|badly|a lot)|severe bleeding"
    r"|anaphyla\w+|seizure|emergency|ambulance|choking|dying)\b",
    re.IGNORECASE,
)
SECRET = re.compile(r"\b(pass ?word\w*|pass ?code|pin code|passwd|pwd)\b|\b\d{5,8}\b|\S+@\S+\.\w+", re.IGNORECASE)
ONE_WORD = re.compile(r"\S*\d\S*|\S{8,}")

BOOKING = re.compile(
    r"\b(book\w*|appointments?|consultations?|check-?up|visits?|see|need|want|like|doctors?|dr|clinicians?|test|scan)\b",
    re.IGNORECASE,
)

STEERING = {
    "help": {"help", "?", "what can you do", "i need help", "menu"},
    "back": {"back", "go back", "previous", "undo"},
    "over": {"start over", "restart", "begin again", "start again", "over"},
    "cancel": {"cancel", "stop", "quit", "exit", "abort", "never mind", "nevermind", "forget it"},
    "start": {"hi", "hello", "hey", "start", "good morning", "good afternoon", "good evening"},
    "book": {"book", "book an appointment", "i want to book", "appointment", "new appointment"},
}
WORDS = {words: name for name, phrases in STEERING.items() for words in phrases}


def hear(conversation: Conversation, text: str, now: datetime) -> Step:
    """One typed message."""
    typed = " ".join(text.split())
    if EMERGENCY.search(typed.replace("’", "'")):
        return flow.remain(conversation, message("emergency"))
    if is_secret(conversation, typed):
        step = flow.remain(conversation, message("note.secret"))
        return Step(step.conversation, (DeleteTyped(), *step.effects))
    steered = steer(conversation, WORDS.get(typed.strip("!. ").casefold(), ""), now)
    return steered or by_number(conversation, typed, now) or answer(conversation, typed, now)


def is_secret(conversation: Conversation, typed: str) -> bool:
    """A password, a code or an address; at the sign-in card also a single word that could be one."""
    if SECRET.search(typed):
        return True
    return isinstance(conversation.state, SigningIn) and bool(ONE_WORD.fullmatch(typed))


def steer(conversation: Conversation, name: str, now: datetime) -> Step | None:
    """Words and commands that mean the same at every card; None for any other."""
    booking = not isinstance(conversation.state, Welcome | Finished)
    match name:
        case "help":
            return flow.remain(conversation, message("help"))
        case "back":
            return flow.back(conversation, now)
        case "over":
            return flow.begin(conversation)
        case "cancel":
            return flow.cancel(conversation)
        case "start":
            return flow.remain(conversation, message("note.hello")) if booking else flow.home(conversation)
        case "book" if not isinstance(conversation.state, Confirming):
            return flow.begin(conversation)
        case _:
            return None


def by_number(conversation: Conversation, typed: str, now: datetime) -> Step | None:
    """A bare number is the option with that number on the card."""
    if not re.fullmatch(r"\d{1,2}", typed):
        return None
    screen = screen_of(conversation)
    picks = [button for row in screen.rows for button in row if button.verb == "pick"]
    number = int(typed)
    if not picks or isinstance(conversation.state, ChoosingTime):
        return None
    if not 1 <= number <= len(picks):
        return flow.remain(conversation, message("note.no_such_number", last=len(picks)))
    return pressing.press(conversation, Pressed(screen.id, "pick", picks[number - 1].argument), now)


def answer(conversation: Conversation, typed: str, now: datetime) -> Step:
    """The answer to the card, and whatever else the words say; or a word that they were not understood."""
    match conversation.state:
        case Welcome() | Finished():
            return unasked(conversation, typed, now)
        case Waiting() | SigningIn() | InTrouble() | Placing():
            return flow.remain(conversation, message("note.not_now"))
        case Confirming() if conversation.attempt is not None:
            return flow.remain(conversation, message("note.still_checking"))
        case choosing:
            return chosen(conversation, choosing, typed, now)


def unasked(conversation: Conversation, typed: str, now: datetime) -> Step:
    """Nothing is going on: a day, a time or words of a booking begin one."""
    move = when.heard(Wish(), typed, now)
    if isinstance(move, Wish) or BOOKING.search(typed):
        return flow.begin(conversation, wish=move if isinstance(move, Wish) else Wish(), heard=typed)
    return flow.remain(conversation, message("note.not_understood"))


def chosen(conversation: Conversation, state: Choosing, typed: str, now: datetime) -> Step:
    """What the card asks for, with what else was said: earlier choices now, later ones when they are asked."""
    wish = conversation.wish
    move = reading.heard(wish, state, typed, now)
    settled = isinstance(move, Wish) and move.slot is not None and move.slot != wish.slot
    if not settled and reading.names_earlier(conversation, state, typed, now):
        return reading.begin(conversation, typed, now)
    ahead = said_ahead(wish, state, typed, now)
    if isinstance(move, Wish) and isinstance(ahead, Wish):
        move = replace(move, time=ahead.time)
    if move is None and isinstance(ahead, Wish):
        move = Nudge(message("note.time", time=time_named(ahead.time or WantedTime())), ahead)
    if move is None and isinstance(ahead, Nudge):
        move = ahead  # a day that cannot be meant is said so at every card
    kept = replace(conversation, heard=typed[: flow.MOST_HEARD]) if move is not None else conversation
    return flow.make(kept, move or Nudge(message("note.not_understood")), now)


def said_ahead(wish: Wish, state: Choosing, typed: str, now: datetime) -> Move | None:
    """The wish with a time that was said before it was asked, or what is in doubt about it; None where neither."""
    if flow.stage_of(state) in (Stage.TIME, Stage.SLOT, Stage.CONFIRM) or understand(typed, now).is_empty:
        return None
    return when.heard(wish, typed, now)
