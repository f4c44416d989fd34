"""What the patient types: emergencies first, then secrets, words that steer, courtesies, and the answer to the card.

Never silent: what is not understood is said so, and the card comes again.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise

from conversations import courtesies, flow, labels, meanwhile, pressing, telling
from conversations.booking import time as when
from conversations.choosing import ChoosingDay, ChoosingTime, Confirming
from conversations.effects import DeleteTyped
from conversations.events import Pressed
from conversations.leftover import KIND, MOST, persons, places, unused, wishes_more
from conversations.screens.cards import screen_of
from conversations.screens.model import message
from conversations.state import Conversation, Finished, InTrouble, Left, Placing, SigningIn, Step, Waiting, Welcome
from conversations.understanding import Names, understand
from conversations.understanding.emergencies import tells_of_emergency
from conversations.wish import Stage, Wish

LONGEST = 500
"""Letters that are read of a message; nobody asks for a visit at greater length."""

SECRET = re.compile(
    r"\b(pass ?word\w*|pass ?code|pin code|passwd|pwd)\b|\b\d{5,8}\b|(?<!\S)\S[^\s@]*@\S+\.\w", re.IGNORECASE
)
ONE_WORD = re.compile(r"\S*\d\S*|\S{8,}")

BOOKING = re.compile(r"\b(book\w*|appointments?|visits?|see|need|want|like|doctors?|dr|clinicians?)\b", re.IGNORECASE)

STEERING = {
    "help": {"help", "?", "what can you do", "i need help", "menu"},
    "back": {"back", "go back", "previous", "undo"},
    "over": {"start over", "restart", "begin again", "start again", "over"},
    "cancel": {"cancel", "stop", "quit", "exit", "abort", "never mind", "nevermind", "forget it"},
    "start": {"hi", "hello", "hey", "start", "good morning", "good afternoon", "good evening"},
    "book": {"book", "book an appointment", "i want to book", "appointment", "new appointment"},
}
THAT = re.compile(
    r"(?:please )?(?:cancel|stop|forget) (?:it|this|that|everything|(?:this|the) booking)(?:,? please)?", re.IGNORECASE
)
WORDS = {words: name for name, phrases in STEERING.items() for words in phrases}


def hear(conversation: Conversation, text: str, now: datetime) -> Step:
    """One typed message."""
    typed = " ".join(text.split())
    if tells_of_emergency(typed[:LONGEST]):
        return flow.remain(conversation, message("emergency"))
    if is_secret(conversation, typed, now):
        step = flow.remain(conversation, message("note.secret"))
        return Step(step.conversation, (DeleteTyped(), *step.effects))
    if len(typed) > LONGEST:
        return flow.remain(conversation, message("note.too_long"))
    steered = steer(conversation, steering(conversation, typed), now)
    if steered is not None:
        return steered
    courtesy = courtesies.reply(conversation, typed)
    if courtesy is not None:
        return flow.remain(conversation, courtesy)
    button = labels.named(screen_of(conversation), typed)
    if button is not None:
        return pressing.act(conversation, button.verb, button.argument, now)
    changed = labels.changing(typed)
    if changed is not None and asked_before(conversation, changed):
        return flow.make(conversation, changed, now, left=left_card(conversation))
    return by_number(conversation, typed, now) or answer(conversation, typed, now)


def steering(conversation: Conversation, typed: str) -> str:
    """The name of the word that steers; "cancel that" is one where something can be meant."""
    said = typed.strip("!. ").casefold()
    idle = isinstance(conversation.state, Welcome | Finished)
    return "cancel" if not idle and THAT.fullmatch(said) else WORDS.get(said, "")


def asked_before(conversation: Conversation, stage: Stage) -> bool:
    """Whether this choice comes before the one that the card asks for, or that the clinic is asked about."""
    waits = isinstance(conversation.state, Waiting | SigningIn | InTrouble)
    here = conversation.wish.next_stage() if waits else flow.stage_of(conversation.state)
    there = not (stage is Stage.PLACE and conversation.wish.by_video)
    return here is not None and there and flow.ORDER.index(stage) < flow.ORDER.index(here)


def left_card(conversation: Conversation) -> Left | None:
    """The card that was left for a question to the clinic, where one is being asked."""
    match conversation.state:
        case Waiting(left=left) | SigningIn(left=left) | InTrouble(left=left):
            return left
        case _:
            return None


def is_secret(conversation: Conversation, typed: str, now: datetime) -> bool:
    """A password, a code or an address; at the sign-in card also a single word that could be one.

    A word of letters alone that names a day, a place or somebody is none.
    """
    if holds_secret(typed):
        return True
    said = typed[:LONGEST]
    if not isinstance(conversation.state, SigningIn) or not ONE_WORD.fullmatch(said):
        return False
    known = said.isalpha() and not understand(said, now, conversation.names).is_empty
    return not known and not meanwhile.says_done(said)


def holds_secret(typed: str) -> bool:
    """Whether a password, a code or an address is anywhere in the words, however many: no secret is of three."""
    words = [word[:LONGEST] for word in typed.split()]
    return any(SECRET.search(" ".join(two)) for two in pairwise(["", *words]))


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
    if isinstance(conversation.state, ChoosingDay):
        return by_day(conversation, typed, now)
    number = labels.number(typed)
    if number is None:
        return None
    screen = screen_of(conversation)
    picks = [button for row in screen.rows for button in row if button.verb in ("pick", "way")]
    if not picks or isinstance(conversation.state, ChoosingTime):
        return None
    if not 1 <= number <= len(picks):
        return flow.remain(conversation, message("note.no_such_number", last=len(picks)))
    pick = picks[number - 1]
    return pressing.press(conversation, Pressed(screen.id, pick.verb, pick.argument), now)


def by_day(conversation: Conversation, typed: str, now: datetime) -> Step | None:
    """A bare day is the day of the month that the calendar shows."""
    day = labels.day(typed)
    buttons = [button for row in screen_of(conversation).rows for button in row if button.verb in ("day", "full")]
    meant = next((button for button in buttons if date.fromisoformat(button.argument).day == day), None)
    return pressing.act(conversation, meant.verb, meant.argument, now) if meant else None


def answer(conversation: Conversation, typed: str, now: datetime) -> Step:
    """The answer to the card, and whatever else the words say; or a word that they were not understood."""
    match conversation.state:
        case Welcome() | Finished():
            return unasked(conversation, typed, now)
        case Waiting() | SigningIn() | InTrouble() as pending:
            return meanwhile.told(conversation, pending, typed, now)
        case Placing(unsure):
            return flow.remain(conversation, message("note.still_checking" if unsure else "note.placing_first"))
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
    return flow.remain(conversation, said.note or message("note.idle"))


def names_a_visit(typed: str, now: datetime) -> bool:
    """Whether the words say with whom or where: somebody wants to be seen."""
    return bool(persons(typed) or places(typed)) or wishes_more(typed, now, None)
