"""Whether words at a card of a booking are for the card: said in passing, of its own matter, or a choice after all.

What names a day, a place or somebody is a choice first, unless it only asks. Must never answer, nor choose anything.
"""

from __future__ import annotations

import re
from dataclasses import replace

from conversations.intents import Intent
from conversations.state.booking import (
    ChoosingClinician,
    ChoosingPayer,
    ChoosingPlace,
    ChoosingSlot,
    ChoosingType,
    Confirming,
)
from conversations.state.conversation import State
from conversations.text.answers import is_unsure
from conversations.text.cards.where_and_whom import denies_them
from conversations.text.comparatives import read_comparison
from conversations.text.interrogatives import SENTENCE, asks_about, without_questions
from conversations.text.mentions import persons
from conversations.text.phrasing import guard
from conversations.text.phrasing.corrections import denied_one, shuns
from conversations.text.remarks.at_any_card import PASSED_OVER
from conversations.text.remarks.choosing import AT
from conversations.text.remarks.kinds import kind_in
from conversations.text.short_answers import is_not_bothered, says_anything, says_me
from conversations.text.utterance import Utterance
from conversations.understanding import Meaning, Names
from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

A_NUMBER = expression(r"\d+")

WHATEVER_IS_NAMED = words(
    "wait leaving time_zone today chat note_to_clinic proof two paying extra price hold gone read_out send_list late "
    "whether_booked already reminder another_time weekday deadline finish early where another_clinician"
    " bring others_time which_buildings "
    "unclean distance advice past needles signing coming_late others_card slow given_up clinician_where "
    "hours_button all_where"
)
"""Kinds that count whatever day or person is named beside them."""

BUT_HOURS = words("hurry urgent any_clinician what angry trouble travel")
"""Kinds that count where nothing but an hour is named."""

BEFORE_THE_INTENTS = words(
    "travel hurry hold whether_booked late today coming_late given_up hours_button signing needles others_card "
    "all_where nearest"
)
"""Kinds that count whatever else a word in the same text is about."""

AFTER_ALL = words("wait chat leaving slow")
"""Kinds after which somebody may go on: then what follows counts."""


def passing(said: Utterance, state: State, names: Names) -> str | None:
    """The kind of what is said in passing at this card; None where there is something to choose, or nothing known."""
    table = AT.get(type(state))
    if table is None or (isinstance(state, Confirming) and state.clashes):
        return None
    if isinstance(state, ChoosingSlot) and not state.slots:
        return None
    kind = kind_in(table, said.text)
    if kind is None or kind == PASSED_OVER or (kind in AFTER_ALL and _goes_on(said, names)):
        return None
    if _is_something_else(kind, said, names):
        return None
    if isinstance(state, Confirming) and guard.without_doubted(said, state.slot.start) != said.text:
        return None  # another time is wished for in the same breath
    if kind in WHATEVER_IS_NAMED:
        return kind
    told = said.of(without_questions(said.text)).meaning(names)
    hours = told.hours is not None and kind not in BUT_HOURS
    out = _leaves_out(replace(told, denied=replace(told.denied, types=())))
    return None if hours or _chooses(told) or out else kind


DENIES = expression(r"n['’]?t\b|\b(?:not|none|never)\b", re.IGNORECASE)


def _is_something_else(kind: str, said: Utterance, names: Names) -> bool:
    """Whether the words are more than that: they deny, compare, say yes to a part, or name somebody."""
    match kind:
        case "price":
            return read_comparison(said.text) is not None
        case "any_slot":
            return bool(DENIES.search(said.text)) or asks_about(said.text)
        case "another_time":
            return is_unsure(said.text)
        case "kindness":
            return said.meaning(names).anyone
        case "past":
            return said.meaning(names).clinician is not None
        case "any_clinician":
            meaning = said.meaning(names)
            return bool(meaning.clinician or meaning.sex)
        case _:
            return False


def _goes_on(said: Utterance, names: Names) -> bool:
    """Whether one sentence asks, or the last one says what is wished for: "let me ask my son. he says Thursday"."""
    sentences = [one.strip() for one in SENTENCE.findall(said.text) if one.strip()]
    if len(sentences) > 1 and any(one.endswith("?") for one in sentences):
        return True
    before, _, last = said.text.rstrip(" .!").rpartition(". ")
    meaning = said.of(last).meaning(names)
    return bool(before) and (_chooses(meaning) or meaning.hours is not None)


def _chooses(meaning: Meaning) -> bool:
    """Whether a day, a place, a visit or somebody is named."""
    return bool(meaning.days or meaning.place or meaning.clinician or meaning.sex or meaning.type)


def _leaves_out(meaning: Meaning) -> bool:
    """Whether a place, a visit or somebody is denied: what is said beside it is why."""
    denied = meaning.denied
    return bool(denied.places or denied.types or denied.clinicians or denied.sex)


DIFFERENCE = expression(r"\b(?:difference|differs?|different)\b", re.IGNORECASE)
"""What is asked of visits that the card, which offers them by their names, cannot tell."""

POINTS_AT = expression(
    r"\b(?:so|then|want|see|have|prefer) (?:her|him)\b|\b(?:her|him) (?:again|please)\b", re.IGNORECASE
)
"""Somebody who was named is wished for: "I had Dr Patel for my first child, so her"."""


def answers_the_card(said: Utterance, state: State, names: Names, intent: Intent) -> bool:
    """Whether the card has the better answer: to who does not know which visit, and to who says what it must not be."""
    if isinstance(state, ChoosingPayer) and intent.kind == "insurance" and not asks_about(said.text):
        return True
    if isinstance(state, ChoosingPayer) and intent.kind == "paying" and says_me(said.text):
        return True
    if isinstance(state, ChoosingType) and intent.kind == "which":
        return not DIFFERENCE.search(said.text)
    meaning = said.meaning(names)
    of_these = isinstance(state, ChoosingPlace | ChoosingClinician) and intent.kind == "which" and meaning.type is None
    if of_these and DIFFERENCE.search(said.text) and kind_in(AT[type(state)], said.text) is not None:
        return True
    shunned = shuns(said.text) or denied_one(said.text)
    if isinstance(state, ChoosingClinician) and shunned and (meaning.clinician or persons(said.text)):
        return True
    if isinstance(state, ChoosingClinician) and denies_them(said.text, names.clinicians) and "?" not in said.text:
        return True
    if isinstance(state, ChoosingClinician) and meaning.clinician and POINTS_AT.search(said.text):
        return True
    if isinstance(state, ChoosingPlace | ChoosingClinician) and says_anything(said.text):
        return True
    if isinstance(state, ChoosingClinician) and is_not_bothered(said.text):
        return True
    return _leaves_out(meaning) and "?" not in said.text
