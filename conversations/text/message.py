"""What a typed text is: an emergency first, then a secret, a word that steers, small talk, a button, or free words.

Says what was meant; what follows from it is the machine's business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from conversations.screens.model import Button, Message, Screen, message
from conversations.state.conversation import Conversation, Finished, Matching, Role, SigningIn, Welcome
from conversations.text import buttons, small_talk
from conversations.text.buttons import Numbering, number
from conversations.text.mentions import names_a_kind
from conversations.text.secrets import LONGEST, could_be_one, holds_secret, without_addresses
from conversations.text.short_answers import says_done
from conversations.text.utterance import Utterance
from conversations.understanding import Names
from conversations.understanding.emergency.detect import tells_of_emergency

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


@dataclass(frozen=True, slots=True)
class Secret:
    """A password, a code or an address: nothing that may stay in the chat."""


@dataclass(frozen=True, slots=True)
class Steer:
    """A word that means the same at every card."""

    name: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What a sentence of its own answers, while the card stays."""

    words: Message


@dataclass(frozen=True, slots=True)
class Free:
    """An answer to the card, or whatever else the words say."""


Meant = Secret | Steer | Remark | Button | Free


@dataclass(frozen=True, slots=True)
class Shown:
    """The card that a text is typed at. `claims` are words that would steer elsewhere, but answer this card."""

    conversation: Conversation
    screen: Screen
    names: Names
    claims: frozenset[str] = frozenset()
    numbering: Numbering = Numbering.OPTIONS


def read(said: Utterance, shown: Shown) -> Meant:
    """What was meant by words at this card."""
    if tells_of_emergency(said.text[:LONGEST]):
        return Remark(message("emergency"))
    if is_secret_at(said, shown.conversation, shown.names):
        return Secret()
    if len(said.text) > LONGEST:
        return Remark(message("note.too_long"))
    idle = isinstance(shown.conversation.state, Welcome | Finished)
    steer = _steering(said.text, idle=idle)
    if steer and steer not in shown.claims:
        return Steer(steer)
    courtesy = small_talk.reply(shown.conversation, shown.screen, said.text)
    return Remark(courtesy) if courtesy is not None else _button(said, shown)


def _steering(typed: str, *, idle: bool) -> str:
    """The name of the word that steers; "cancel that" is one where something can be meant, so not where all is idle."""
    said = typed.strip("!. ").casefold()
    return "cancel" if not idle and THAT.fullmatch(said) else WORDS.get(said, "")


def is_secret_at(said: Utterance, conversation: Conversation, names: Names) -> bool:
    """Whether the words hold a secret, at the card that this conversation is at.

    Staff look for patients by their address. At the sign-in card, and where its number is asked, that is also a word
    that could be a password. One of letters alone that names a day, a place, a kind of visit or somebody is none.
    """
    signing_in = isinstance(conversation.state, SigningIn | Matching)
    by_address = conversation.role is Role.STAFF and not signing_in
    if holds_secret(without_addresses(said.text) if by_address else said.text):
        return True
    first = said.of(said.text[:LONGEST])
    if not signing_in or not could_be_one(first.text):
        return False
    if number(first.text) is not None:
        return False
    known = first.text.isalpha() and (names_a_kind(first.text) or not first.meaning(names).is_empty)
    return not known and not says_done(first.text)


def _button(said: Utterance, shown: Shown) -> Meant:
    """A button by its words or its number; else free words."""
    button = buttons.named(shown.screen, said.text)
    if button is not None:
        return button
    match buttons.numbered(shown.screen, said.text, shown.numbering):
        case int(last):
            return Remark(message("note.no_such_number", last=last))
        case None:
            return Free()
        case button:
            return button
