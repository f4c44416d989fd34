"""What the patient types: emergencies first, then secrets, words that steer, courtesies, and the answer to the card.

Never silent: what is not understood is said so, and the card comes again.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

from conversations import navigation, pressing
from conversations.booking import time as when
from conversations.booking.text import answer as to_card
from conversations.booking.text import waiting
from conversations.booking.text.mentions import KIND, MOST, persons, places, unused, wishes_more
from conversations.effects import DeleteTyped
from conversations.events import Pressed
from conversations.screens.cards import screen_of
from conversations.screens.model import message
from conversations.state.booking import ChoosingDay, ChoosingTime, Confirming
from conversations.state.conversation import (
    Conversation,
    Finished,
    InTrouble,
    Left,
    Placing,
    SigningIn,
    Step,
    Waiting,
    Welcome,
)
from conversations.state.wish import Stage, Wish
from conversations.text import buttons, small_talk
from conversations.text.secrets import LONGEST, ONE_WORD, holds_secret
from conversations.text.steering import THAT, WORDS
from conversations.understanding import Names, understand
from conversations.understanding.emergency.detect import tells_of_emergency

BOOKING = re.compile(r"\b(book\w*|appointments?|visits?|see|need|want|like|doctors?|dr|clinicians?)\b", re.IGNORECASE)


def hear(conversation: Conversation, text: str, now: datetime) -> Step:
    """One typed message."""
    typed = " ".join(text.split())
    if tells_of_emergency(typed[:LONGEST]):
        return navigation.remain(conversation, message("emergency"))
    if is_secret(conversation, typed, now):
        step = navigation.remain(conversation, message("note.secret"))
        return Step(step.conversation, (DeleteTyped(), *step.effects))
    if len(typed) > LONGEST:
        return navigation.remain(conversation, message("note.too_long"))
    steered = steer(conversation, steering(conversation, typed), now)
    if steered is not None:
        return steered
    courtesy = small_talk.reply(conversation, typed)
    if courtesy is not None:
        return navigation.remain(conversation, courtesy)
    button = buttons.named(screen_of(conversation), typed)
    if button is not None:
        return pressing.act(conversation, button.verb, button.argument, now)
    changed = buttons.changing(typed)
    if changed is not None and asked_before(conversation, changed):
        return navigation.make(conversation, changed, now, left=left_card(conversation))
    return by_number(conversation, typed, now) or answer(conversation, typed, now)


def steering(conversation: Conversation, typed: str) -> str:
    """The name of the word that steers; "cancel that" is one where something can be meant."""
    said = typed.strip("!. ").casefold()
    idle = isinstance(conversation.state, Welcome | Finished)
    return "cancel" if not idle and THAT.fullmatch(said) else WORDS.get(said, "")


def asked_before(conversation: Conversation, stage: Stage) -> bool:
    """Whether this choice comes before the one that the card asks for, or that the clinic is asked about."""
    waits = isinstance(conversation.state, Waiting | SigningIn | InTrouble)
    here = conversation.wish.next_stage() if waits else navigation.stage_of(conversation.state)
    there = not (stage is Stage.PLACE and conversation.wish.by_video)
    return here is not None and there and navigation.ORDER.index(stage) < navigation.ORDER.index(here)


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
    return not known and not waiting.says_done(said)


def steer(conversation: Conversation, name: str, now: datetime) -> Step | None:
    """Words and commands that mean the same at every card; None for any other."""
    booking = not isinstance(conversation.state, Welcome | Finished)
    match name:
        case "help":
            return navigation.remain(conversation, message("help"))
        case "back":
            return navigation.back(conversation, now)
        case "over":
            return navigation.begin_over(conversation)
        case "cancel":
            return navigation.cancel(conversation)
        case "start":
            return navigation.remain(conversation, message("note.hello")) if booking else navigation.home(conversation)
        case "book" if not isinstance(conversation.state, Confirming):
            return navigation.begin(conversation)
        case _:
            return None


def by_number(conversation: Conversation, typed: str, now: datetime) -> Step | None:
    """A bare number is the option with that number on the card."""
    if isinstance(conversation.state, ChoosingDay):
        return by_day(conversation, typed, now)
    number = buttons.number(typed)
    if number is None:
        return None
    screen = screen_of(conversation)
    picks = [button for row in screen.rows for button in row if button.verb in ("pick", "way")]
    if not picks or isinstance(conversation.state, ChoosingTime):
        return None
    if not 1 <= number <= len(picks):
        return navigation.remain(conversation, message("note.no_such_number", last=len(picks)))
    pick = picks[number - 1]
    return pressing.press(conversation, Pressed(screen.id, pick.verb, pick.argument), now)


def by_day(conversation: Conversation, typed: str, now: datetime) -> Step | None:
    """A bare day is the day of the month that the calendar shows."""
    day = buttons.day(typed)
    days = [button for row in screen_of(conversation).rows for button in row if button.verb in ("day", "full")]
    meant = next((button for button in days if date.fromisoformat(button.argument).day == day), None)
    return pressing.act(conversation, meant.verb, meant.argument, now) if meant else None


def answer(conversation: Conversation, typed: str, now: datetime) -> Step:
    """The answer to the card, and whatever else the words say; or a word that they were not understood."""
    match conversation.state:
        case Welcome() | Finished():
            return unasked(conversation, typed, now)
        case Waiting() | SigningIn() | InTrouble() as pending:
            return waiting.told(conversation, pending, typed, now)
        case Placing(unsure):
            return navigation.remain(conversation, message("note.still_checking" if unsure else "note.placing_first"))
        case Confirming() if conversation.attempt is not None:
            return navigation.remain(conversation, message("note.still_checking"))
        case choosing:
            return to_card.told(conversation, choosing, typed, now)


def unasked(conversation: Conversation, typed: str, now: datetime) -> Step:
    """Nothing is going on: a day, a time or words of a booking begin one."""
    said = when.said(Wish(), typed, now, Names(), asked=False)
    kind = bool(KIND.search(typed))
    if kind or said.wanted or said.doubted or BOOKING.search(typed) or names_a_visit(typed, now):
        begun = navigation.begin(conversation, *((said.note,) if said.note else ()))
        wish = to_card.hoping(Wish(time=said.wanted), typed, now)
        known = replace(begun.conversation, wish=wish, doubted=said.doubted)
        return replace(
            begun, conversation=replace(known, heard=unused(typed, Names(), now) or (typed[:MOST] if kind else ""))
        )
    return navigation.remain(conversation, said.note or message("note.idle"))


def names_a_visit(typed: str, now: datetime) -> bool:
    """Whether the words say with whom or where: somebody wants to be seen."""
    return bool(persons(typed) or places(typed)) or wishes_more(typed, now, None)
