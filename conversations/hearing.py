"""What the patient types: emergencies first, then secrets, words that steer, courtesies, and the answer to the card.

Never silent: what is not understood is said so, and the card comes again.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from conversations import courtesies, flow, labels, pressing, telling
from conversations.booking import time as when
from conversations.choosing import ChoosingTime, Confirming
from conversations.effects import DeleteTyped
from conversations.events import Pressed
from conversations.leftover import MOST, persons, places, unused, wishes_more
from conversations.screens.cards import screen_of
from conversations.screens.model import message
from conversations.state import Conversation, Finished, InTrouble, Placing, SigningIn, Step, Waiting, Welcome
from conversations.understanding import Names
from conversations.wish import Wish

EMERGENCY = re.compile(
    r"\b(chest pains?|can'?t breathe|cannot breathe|not breathing|trouble breathing|heart attack|stroke|overdose[ds]?"
    r"|suicid\w*|kill myself|end my life|unconscious|passed out|bleeding (?:heavily|badly|a lot)|severe bleeding"
    r"|anaphyla\w+|seizure|emergency|ambulance|choking|dying)\b",
    re.IGNORECASE,
)
SECRET = re.compile(r"\b(pass ?word\w*|pass ?code|pin code|passwd|pwd)\b|\b\d{5,8}\b|\S+@\S+\.\w+", re.IGNORECASE)
ONE_WORD = re.compile(r"\S*\d\S*|\S{8,}")

BOOKING = re.compile(r"\b(book\w*|appointments?|visits?|see|need|want|like|doctors?|dr|clinicians?)\b", re.IGNORECASE)
KIND = re.compile(
    r"\b(consultations?|check-?(?:up|ups|s)?|tests?|scans?|gps?|nurses?|clinics?|reviews?|screenings?"
    r"|assessments?|sessions?|follow-?ups?|second opinion"
    r"|physio\w*|osteo\w*|chiro\w*|podiatr\w*|counsel\w*|dermatolog\w*|gyna\w*|psych\w*|cardiolog\w*|specialists?"
    r"|therap\w+|massages?|dent\w+|vaccin\w*|immuni[sz]\w*|jabs?|x-?rays?|ultrasounds?|mri|ecg|bloods?|smears?|video)\b",
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
    if steered is not None:
        return steered
    courtesy = courtesies.reply(conversation, typed)
    if courtesy is not None:
        return flow.remain(conversation, courtesy)
    button = labels.named(screen_of(conversation), typed)
    if button is not None:
        return pressing.act(conversation, button.verb, button.argument, now)
    return by_number(conversation, typed, now) or answer(conversation, typed, now)


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
            return flow.begin_over(conversation)
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
    number = labels.number(typed)
    if number is None:
        return None
    screen = screen_of(conversation)
    picks = [button for row in screen.rows for button in row if button.verb == "pick"]
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
            return telling.told(conversation, choosing, typed, now)


def unasked(conversation: Conversation, typed: str, now: datetime) -> Step:
    """Nothing is going on: a day, a time or words of a booking begin one."""
    said = when.said(Wish(), typed, now, Names(), asked=False)
    kind = bool(KIND.search(typed))
    if kind or said.wanted or said.doubted or BOOKING.search(typed) or names_a_visit(typed, now):
        begun = flow.begin(conversation, *((said.note,) if said.note else ()))
        wish = telling.hoping(Wish(time=said.wanted), typed, now)
        known = replace(begun.conversation, wish=wish, doubted=said.doubted)
        return replace(
            begun, conversation=replace(known, heard=unused(typed, Names(), now) or (typed[:MOST] if kind else ""))
        )
    return flow.remain(conversation, said.note or message("note.not_understood"))


def names_a_visit(typed: str, now: datetime) -> bool:
    """Whether the words say with whom or where: somebody wants to be seen."""
    return bool(persons(typed) or places(typed)) or wishes_more(typed, now, None)
