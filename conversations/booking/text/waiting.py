"""What is typed while the clinic is asked, cannot be reached, or waits for the patient to sign in.

Keeps whatever is understood for the cards to come, and asks anew where it changes what is being asked. An order that is
confirmed but not sent yet is dropped by a change; one that is on its way is never touched.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations import navigation
from conversations.booking import confirm, slot
from conversations.booking import time as when
from conversations.booking.text import ahead, answer
from conversations.booking.text.mentions import KIND, MOST, WHOM, along, persons, places, spelled, unused
from conversations.clinic.model import Sex
from conversations.clinic.questions import (
    AskAppointments,
    AskClinicians,
    AskDays,
    AskPayers,
    AskSeveral,
    AskSites,
    AskSlots,
    AskTypes,
    Question,
)
from conversations.screens.model import Items, Message, message
from conversations.screens.parts import clinician_named, place_named, sofar, text
from conversations.state.conversation import Conversation, InTrouble, SigningIn, Step, Waiting
from conversations.state.wish import Place, WantedClinician
from conversations.text import small_talk
from conversations.understanding import About, Meaning, Names, understand

Pending = Waiting | SigningIn | InTrouble

NAMES = (About.PLACE, About.TYPE, About.CLINICIAN)
FEW = 3  # words of what can be a bare name
QUOTED = 60  # characters of what is quoted
DONE = small_talk.whole(
    r"(?:yes|yep|yeah|ok(?:ay)?|sure)?[,.! ]*"
    r"(?:done|did|finished|ready|(?:i(?:'ve| have|'m| am)? )?(?:now |already |just )*(?:(?:signed|logged) in|done|did)"
    r"(?: (?:it|that))?)",
    r"yes|yep|yeah|ok(?:ay)?|sure",
)


def told(conversation: Conversation, pending: Pending, typed: str, now: datetime) -> Step:
    """Keep what the words say; say what was kept, or that they have to wait."""
    if isinstance(pending, SigningIn) and says_done(typed):
        return navigation.remain(conversation, message("note.not_signed_in"))
    asked = isinstance(pending.question, AskSlots | AskDays | AskSeveral | AskAppointments)
    said = when.said(conversation.wish, typed, now, conversation.names, asked=asked)
    kept = keeping(conversation, typed, now)
    doubted = said.doubted or (() if said.wanted else conversation.doubted)
    known = replace(kept, wish=answer.timed(kept.wish, said), doubted=doubted)
    notes = (said.note,) if said.note else ()
    if known == conversation and not notes:
        return navigation.remain(guessed(conversation, pending, typed, now), message("note.not_now"))
    named = kept.heard != conversation.heard or bool(said.doubted)
    question = asked_anew(known, pending, now, timely=asked and said.wanted is not None, named=named)
    return going_on(known, pending, question, typed, now, *notes, named=named)


def says_done(typed: str) -> bool:
    """Whether somebody says that they have signed in."""
    return bool(DONE.fullmatch(typed.replace("’", "'")))


def keeping(conversation: Conversation, typed: str, now: datetime) -> Conversation:
    """With the words among those that may name a choice to come, and with what they wish for ahead of it."""
    spelt = spelled(typed[:MOST], conversation.names.places)
    meaning = understand(spelt, now, conversation.names)
    if meaning.anyone and meaning.anywhere and meaning.anytime and not WHOM.search(typed):
        return conversation  # that answers one card only
    if not (names_any(meaning) or persons(typed) or places(typed) or KIND.search(typed)):
        return conversation
    earlier = "" if names_same(understand(conversation.heard, now, conversation.names), meaning) else conversation.heard
    wish = conversation.wish
    hoped = wish if wish.type else answer.hoping(wish, typed, now)
    return replace(conversation, wish=hoped, heard=along(earlier, spelt))


def guessed(conversation: Conversation, pending: Pending, typed: str, now: datetime) -> Conversation:
    """With a few words that may be a name, as long as the clinic is still asked which names there are."""
    names = conversation.names
    unknown = {AskPayers: names.types, AskTypes: names.types, AskSites: names.places, AskClinicians: names.clinicians}
    if unknown.get(type(pending.question), ("known",)) or len(typed.split()) > FEW or "?" in typed:
        return conversation
    return replace(conversation, heard=along(conversation.heard, unused(typed, Names(), now)))


def names_any(meaning: Meaning) -> bool:
    """Whether the words name a visit, a place or somebody, or say that any will do."""
    named = meaning.type or meaning.place or meaning.clinician or meaning.sex or meaning.anyone or meaning.anywhere
    return bool(named) or any(doubt.about in NAMES for doubt in meaning.doubts)


def names_same(earlier: Meaning, later: Meaning) -> bool:
    """Whether the later words say anew what the earlier ones said: then they count instead."""
    pairs = (
        (earlier.type, later.type),
        (earlier.place or earlier.anywhere, later.place or later.anywhere),
        (who(earlier), who(later)),
    )
    return any(before and after for before, after in pairs)


def who(meaning: Meaning) -> bool:
    """Whether it is said with whom."""
    return bool(meaning.clinician or meaning.sex or meaning.anyone)


def asked_anew(known: Conversation, pending: Pending, now: datetime, *, timely: bool, named: bool) -> Question:
    """What to ask the clinic now: other slots where the time changed, and nothing that leads to an order."""
    if timely:
        return slot.question(known.wish, now)
    if pending.reading and named:
        return ahead.first_question(known, now)
    if pending.question == AskAppointments(ordering=True):
        return confirm.question(ordering=False)
    return pending.question


def going_on(
    known: Conversation,
    pending: Pending,
    question: Question,
    typed: str,
    now: datetime,
    *notes: Message,
    named: bool,
) -> Step:
    """Ask at once where the clinic is being asked; else show what was noted on the card that stays."""
    if isinstance(pending, Waiting) and question != pending.question:
        said = (*((pending.note,) if pending.note else ()), *notes)
        return navigation.ask(known, question, *said, left=pending.left, reading=pending.reading)
    shown = () if isinstance(pending, Waiting) else sofar(known.wish)
    heard = heard_note(known, typed, now) if named else ()
    return navigation.remain(replace(known, state=replace(pending, question=question)), *notes, *heard, *shown)


def heard_note(known: Conversation, typed: str, now: datetime) -> tuple[Message, ...]:
    """What was kept of the words, as far as the wish does not show it."""
    meaning = understand(spelled(typed, known.names.places), now, known.names)
    people = (meaning.clinician,) if meaning.clinician else persons(typed)
    spots = (meaning.place,) if meaning.place else places(typed)
    items = [text(name) for name in (*((meaning.type,) if meaning.type else ()), *spots, *people)]
    if known.wish.type is not None:
        items += wished(meaning)
    if not items and (known.wish.hoped_place or known.wish.hoped_clinician):
        return ()
    quoted = text(f"“{typed[:QUOTED]}”")
    return (message("note.noted", items=Items(tuple(items) or (quoted,))),)


def wished(meaning: Meaning) -> list[Message]:
    """A sex, anyone, or any place."""
    items = [place_named(Place())] if meaning.anywhere else []
    if meaning.sex or (meaning.anyone and not meaning.clinician):
        items.append(clinician_named(WantedClinician(sex=Sex(meaning.sex) if meaning.sex else None)))
    return items
