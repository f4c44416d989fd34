"""What a typed text is: an emergency first, then a secret, word of an order in doubt, a word that steers or a button's,
a courtesy, an intent, or free words.

This is the one order in which a text is read. What is denied and wished for, yes and no are in the free words, which
the card reads. Says what was meant; what follows from it is the machine's business.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from conversations import intents
from conversations.intents import CardKind
from conversations.screens.model import Button, Label, Message, Screen, ShownName, message
from conversations.state.account import ListingInvoices, ShowingInvoice, ShowingKept, ShowingSession
from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from conversations.state.booking import (
    ChoosingClinician,
    ChoosingModules,
    ChoosingPlace,
    ChoosingServices,
    ChoosingSlot,
    ChoosingTime,
    Confirming,
)
from conversations.state.conversation import Conversation, Ending, Finished, Matching, Placing, Role, SigningIn, Welcome
from conversations.state.staff import Attending, ChoosingPatient, FindingPatient, PatientDesk
from conversations.text import buttons, identifying
from conversations.text.answers import says_thanks, says_yes
from conversations.text.buttons import Numbering, number
from conversations.text.cards import asides
from conversations.text.cards.held_cards import is_held
from conversations.text.cards.meant import Asked, Free, IsIt, Meant, OfAppointment, Opens, Remark, Secret, Steer
from conversations.text.cards.passing import BEFORE_THE_INTENTS, answers_the_card, passing
from conversations.text.comparatives import Wanting, read_comparison
from conversations.text.mentions import names_a_kind
from conversations.text.phrasing.asides import asks_video, wishes_video
from conversations.text.phrasing.corrections import in_the_end
from conversations.text.phrasing.steering import ANOTHER_PATIENT, steering
from conversations.text.remarks.confirm import OVERLAP
from conversations.text.remarks.kinds import kind_in
from conversations.text.remarks.sign_in import SIGN_IN
from conversations.text.secrets import LONGEST, could_be_one, holds_secret, without_addresses
from conversations.text.secrets.identity import tells_who
from conversations.text.short_answers import says_done
from conversations.text.small_talk import booked
from conversations.text.staff import midway
from conversations.text.staff.sentences import Saying, Wanted
from conversations.text.utterance import Utterance
from conversations.understanding import Names
from conversations.understanding.emergency.detect import tells_of_emergency
from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

ASKING = expression(r"(?:what|where|why|how|are you|do you|does the|is the|can (?:i|we) (?:pay|park))\b", re.IGNORECASE)
"""How questions begin that are not about somebody."""

LOOKING_FOR = (Welcome, Finished, FindingPatient, ChoosingPatient)
"""Cards of staff at which words look for a patient, whatever else they might mean."""
STAFFS_CARDS = (Welcome, Finished, SigningIn, Matching, *get_args(Attending))
"""Cards at which the words of the desk are read by the card itself, or are not to be had."""

OF_APPOINTMENTS = words(
    "my_time my_place my_clinician my_appointment attending address length move cancel missed other repeat which able "
    "mistake again late why_price"
)
"""What is about the other appointment, at a card that shows one: the rest the intents answer there, too."""

PART_OF_DAY = expression(r"\W{0,3}(?:in the )?(?:morning|afternoon|evening)[\s.?]{0,3}", re.IGNORECASE)
"""A greeting, but for where it answers when it would suit."""

CANCEL = expression(r"\W{0,3}(?:please )?cancel(?: please)?\W{0,3}", re.IGNORECASE)
"""A bare word that stops, but for where it says what is to be done."""

BESIDE = {"next": message("talk.stands"), "list": message("talk.listed")}
"""What is said where what was booked just now is shown, by what is to be done with it."""

NTH = expression(r"\b(?:number|option|no)\b", re.IGNORECASE)
"""A number by which one of a list is meant, and no hour."""

STRAY_AT_A_CARD = {("length", "transport"), ("what", "interpreter"), ("paying", "price")}
"""What is said in passing, and the intent that a stray word of it names."""

AFTER_THE_VISIT = (ChoosingPlace, ChoosingClinician, ChoosingTime, ChoosingSlot, Confirming)
"""Cards at which a visit was chosen, and can be changed."""


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
        return Secret("note.personal" if _tells_who(said, shown.conversation) else "note.secret")
    if len(said.text) > LONGEST:
        return Remark(message("note.too_long"))
    if (is_it := _is_it(shown.conversation, said.text)) is not None:
        return is_it
    idle = isinstance(shown.conversation.state, Welcome | Finished)
    looking = isinstance(shown.conversation.state, ListingAppointments | ShowingAppointment)
    steer = steering(said.text, idle=idle, looking=looking)
    is_patient = shown.conversation.role is Role.PATIENT
    kind = passing(said, shown.conversation.state, shown.names) if is_patient else None
    at_card = (steer == "book" and kind == steer) or _answers_here(said, shown) or _undoes(said, shown, steer)
    if steer and steer not in shown.claims and not at_card:
        return Steer(steer)
    button = buttons.named(shown.screen, said.text)
    if button is not None:
        return button
    if (desk := _of_the_desk(said, shown)) is not None:
        return desk
    if shown.conversation.role is Role.STAFF and isinstance(shown.conversation.state, LOOKING_FOR):
        return _courtesy(said, shown.conversation, idle=idle) or _of_staff(said, shown) or Free()
    if kind is not None and kind in BEFORE_THE_INTENTS:
        return Free()
    held = is_held(said.text, shown.conversation.state)
    aside = _aside(said, shown.conversation) if is_patient and not held else None
    if aside is not None:
        return aside
    if isinstance(shown.conversation.state, SigningIn):
        return (
            _remark(asides.at_sign_in(said.text))
            or _courtesy(said, shown.conversation, idle=idle)
            or _asked(said, shown)
            or Free()
        )
    if kind is not None and not _is_of_an_intent(said, shown, kind):
        return Free()
    if held:
        return OfAppointment()
    if isinstance(shown.conversation.state, Confirming) and _is_about_the_other(said, shown.conversation.state):
        return Free()
    return _courtesy(said, shown.conversation, idle=idle or looking) or _asked(said, shown) or _numbered(said, shown)


def _is_of_an_intent(said: Utterance, shown: Shown, kind: str) -> bool:
    """Whether the words are about something that is answered at every card."""
    intent = intents.read(said.text, card_kind(shown.conversation, shown.screen))
    return intent is not None and (kind, intent.kind) not in STRAY_AT_A_CARD


def _answers_here(said: Utterance, shown: Shown) -> bool:
    """Whether a word that steers elsewhere answers this card: "morning" where it is asked when, a bare "cancel" where
    there are appointments to choose from, or one that can be."""
    match shown.conversation.state:
        case ChoosingTime():
            return bool(PART_OF_DAY.fullmatch(said.text))
        case ListingAppointments(listed=listed):
            return bool(listed) and bool(CANCEL.fullmatch(said.text))
        case SigningIn():
            return kind_in(SIGN_IN, said.text) == "another_day"
        case ShowingAppointment():
            return shown.screen.offers("cancel", "") and bool(CANCEL.fullmatch(said.text))
        case _:
            return False


def _undoes(said: Utterance, shown: Shown, steer: str) -> bool:
    """Whether what was booked just now is to be undone, and not the last choice."""
    state = shown.conversation.state
    if not isinstance(state, Finished) or shown.conversation.role is not Role.PATIENT or steer != "back":
        return False
    return state.ending is Ending.BOOKED and asides.of_the_booking(said.text) == "cancel"


def _of_the_desk(said: Utterance, shown: Shown) -> Saying | Steer | None:
    """What is said of the patient for whom staff act, or of another one, at a card that asks for something else."""
    state = shown.conversation.state
    if shown.conversation.role is Role.STAFF and ANOTHER_PATIENT.match(said.text):
        return Steer("patient")
    if shown.conversation.acting is None or isinstance(state, STAFFS_CARDS):
        return None
    saying = midway.read(said, shown.names)
    if saying is None or (saying.wanted is Wanted.DONE and isinstance(state, ChoosingModules | ChoosingServices)):
        return None
    is_pointed_at = isinstance(state, ListingAppointments | ShowingAppointment | ConfirmingCancellation)
    return None if is_pointed_at and saying.wanted in (Wanted.CANCEL, Wanted.MOVE) else saying


def _of_staff(said: Utterance, shown: Shown) -> Asked | Button | None:
    """A question to the clinic, or the number of a patient in the list; any other words look for somebody."""
    if ASKING.match(said.text):
        asked = _asked(said, shown)
        return None if asked is None or asked.intent.kind in OF_APPOINTMENTS else asked
    numbered = buttons.numbered(shown.screen, said.text, shown.numbering)
    return numbered if isinstance(numbered, Button) else None


def _aside(said: Utterance, conversation: Conversation) -> Remark | Opens | None:
    """What is said in passing, or about what was booked just now, whatever else the words name."""
    if isinstance(conversation.state, Finished) and conversation.state.ending is Ending.BOOKED:
        purpose = asides.of_the_booking(said.text) or asides.of_its_time(said, conversation.state.told)
        if purpose is not None:
            return Opens("appointments", purpose, BESIDE.get(purpose))
    return _remark(asides.aside(said.text, idle=isinstance(conversation.state, Welcome | Finished)))


def _remark(words: Message | None) -> Remark | None:
    """A sentence of its own, where there is one."""
    return None if words is None else Remark(words)


def _is_about_the_other(said: Utterance, state: Confirming) -> bool:
    """Whether the words are about what stands against the booking, of which the card knows most."""
    if not state.clashes or kind_in(OVERLAP, said.text) is None:
        return False
    intent = intents.read(said.text, CardKind.CONFIRM)
    return intent is None or intent.kind in OF_APPOINTMENTS


def _courtesy(said: Utterance, conversation: Conversation, *, idle: bool) -> Remark | Free | None:
    """Thanks, or a yes to what is over; one to what would be booked is for the card, and may not book twice."""
    yes = says_yes(said.text)
    if yes and isinstance(conversation.state, Confirming):
        return Free()
    thanked = says_thanks(said.text, idle=False)
    if yes and not thanked and conversation.state == Finished(Ending.UNCLEAR):
        return Remark(booked(conversation))
    thanked = says_thanks(said.text, idle=idle) or (yes and isinstance(conversation.state, Finished))
    return Remark(message("intent.thanks")) if thanked else None


def _asked(said: Utterance, shown: Shown) -> Asked | None:
    """What the words are about, unless they are the name of something that the clinic offers."""
    card = card_kind(shown.conversation, shown.screen)
    intent = intents.read(in_the_end(said.text), card)
    if intent is None or intent.kind in shown.claims or _is_a_name(said.text, shown):
        return None
    idle, chosen = (isinstance(shown.conversation.state, kinds) for kinds in ((Welcome, Finished), AFTER_THE_VISIT))
    if intent.kind == "video" and ((chosen and wishes_video(said.text)) or (idle and asks_video(said.text))):
        return None
    if intent.kind in asides.DEAR and _is_too_dear(said, shown):
        return None
    is_of_desk = isinstance(shown.conversation.state, PatientDesk) and intent.kind in OF_APPOINTMENTS
    if is_of_desk or (intent.kind == "mistake" and not said.meaning(shown.names).is_empty):
        return None  # what was meant is said as well
    if card is CardKind.CHOOSING and answers_the_card(said, shown.conversation.state, shown.names, intent):
        return None
    if intent.thing.table and intent.is_offered_as(said.meaning(shown.names).type, said.text):
        return None
    return Asked(intent, card)


def _is_too_dear(said: Utterance, shown: Shown) -> bool:
    """Whether something cheaper is wished for where there are times to choose from."""
    if not isinstance(shown.conversation.state, ChoosingSlot | Confirming):
        return False
    comparison = read_comparison(said.text)
    return comparison is not None and comparison.wanting is Wanting.CHEAPEST


def _is_a_name(typed: str, shown: Shown) -> bool:
    """Whether the words are the very name of a visit, a place or somebody, or of an option on the card."""
    names = shown.names
    options = (name for row in shown.screen.rows for button in row for name in _names_on(button.label))
    known = (*names.types, *names.places, *names.clinicians, *options)
    return typed.casefold() in {name.casefold() for name in known}


def _names_on(label: Message) -> Iterator[str]:
    """The names that the clinic gave, in a label."""
    for _, value in label.parameters:
        match value:
            case ShownName(text):
                yield text
            case Label(parts):
                yield from (name for part in parts for name in _names_on(part))
            case _:
                pass


def card_kind(conversation: Conversation, screen: Screen) -> CardKind:
    """What the current card is, as far as answers differ by it."""
    match conversation.state:
        case Finished(Ending.BOOKED):
            return CardKind.BOOKED
        case Welcome() | Finished() | ListingAppointments() | ShowingAppointment() | ConfirmingCancellation():
            return CardKind.IDLE
        case ShowingKept() | ShowingSession() | ListingInvoices() | ShowingInvoice():
            return CardKind.IDLE
        case SigningIn() | Matching():
            return CardKind.SIGN_IN
        case Placing():
            return CardKind.PLACING
        case _:
            return CardKind.CONFIRM if screen.offers("book", "") else CardKind.CHOOSING


def is_secret_at(said: Utterance, conversation: Conversation, names: Names) -> bool:
    """Whether the words hold a secret, at the card that this conversation is at.

    Staff look for patients by their address. At the sign-in card, and where its number is asked, that is also a word
    that could be a password. One of letters alone that names a day, a place, a kind of visit or somebody is none.
    """
    if _tells_who(said, conversation):
        return True
    signing_in = isinstance(conversation.state, SigningIn | Matching)
    by_address = conversation.role is Role.STAFF and not signing_in
    if holds_secret(without_addresses(said.text) if by_address else said.text):
        return True
    first = said.of(said.text[:LONGEST])
    if not signing_in or not could_be_one(first.text):
        return False
    if number(first.text) is not None:
        return False
    if says_done(first.text) or intents.read(first.text, CardKind.SIGN_IN) is not None:
        return False
    if " " in first.text and kind_in(SIGN_IN, first.text) is not None:
        return False
    return not (first.text.isalpha() and (names_a_kind(first.text) or not first.meaning(names).is_empty))


def _tells_who(said: Utterance, conversation: Conversation) -> bool:
    """Whether a patient tells an NHS number or a date of birth; staff look for patients by these."""
    return conversation.role is Role.PATIENT and tells_who(said.text[:LONGEST], said.now.date())


def _is_it(conversation: Conversation, typed: str) -> IsIt | None:
    """A yes or no to the question whether a new appointment is the one, where no card asks anything else."""
    doubt = conversation.doubt
    if doubt is None or not doubt.asks or not isinstance(conversation.state, Welcome | Finished | Placing):
        return None
    is_it = identifying.is_it(typed)
    return None if is_it is None else IsIt(doubt.number, is_it)


def _numbered(said: Utterance, shown: Shown) -> Meant:
    """The button of a number; else free words."""
    match buttons.numbered(shown.screen, said.text, shown.numbering):
        case int() if isinstance(shown.conversation.state, ChoosingSlot) and not NTH.search(said.text):
            return Free()  # it may be the hour of one of them
        case int(last):
            return Remark(message("note.no_such_number", last=last))
        case None:
            return Free()
        case button:
            return button
