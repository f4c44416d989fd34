"""What is said aside of the card's question: at the sign-in card, after a booking, or anywhere in passing.

Answers with words of its own, which claim nothing that the card does not know, or says what is to be done with what was
booked just now. Must never choose, and never read a wish for another visit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from conversations import intents
from conversations.intents import CardKind
from conversations.screens.model import Message, Moment, message
from conversations.text.answers import says_thanks
from conversations.text.cards.just_booked import ANEW, JUST_BOOKED
from conversations.text.interrogatives import SENTENCE
from conversations.text.mentions import names_a_kind
from conversations.text.remarks.in_passing import ALONE, ANYWHERE, FAINT, HOW_TO
from conversations.text.remarks.kinds import Table, kind_in
from conversations.text.remarks.sign_in import SIGN_IN
from conversations.text.secrets.passwords import names_password
from conversations.text.small_talk import mood_of
from conversations.text.utterance import Utterance
from conversations.understanding.meaning import NOTHING_DENIED
from conversations.understanding.names.everyday import is_complaint
from conversations.understanding.words.expression import expression

IN_PASSING = frozenset({"later", "waiting", "again", "slow", "done"})
"""What is said in passing at the sign-in card: a visit that is named in the same text counts more."""

OF_ACCOUNTS = frozenset({"password", "code", "locked", "account", "other", "whom", "human", "safe"})
"""What the intents answer best at the sign-in card, too."""

GRAVE = frozenset({"bereaved", "worse", "misused"})
"""What counts more than whatever is said about the page beside it."""

DEAR = ("price", "why_price", "reductions")
"""Kinds of questions about what it costs."""

STRAY = IN_PASSING | {"device", "eyesight"}
"""What a stray word names there, in a text that may surely be about an account."""

EXACT = frozenset({"wrong_person", "theirs", "links", "which_mail", "other_login", "switch", "two_accounts", "hold",
                   "childs", "whose", "times", "what_portal", "helped", "shared", "which_name"})  # fmt: skip
"""What is said there of a danger, or so exactly that no intent has a better answer."""


WHY = frozenset({"before", "sees", "why", "new"})
"""What is asked or told of signing in itself; where it is only for the price, that is asked."""
REFUSING = frozenset({"refuse", "later", "pass_on", "done", "waiting"})
LETTING_GO = ("cancel", "move", "cannot_come")
"""What is to be done with an appointment that there is, whatever is said beside it."""

CLINIC = expression(r"\bclinics?\b", re.IGNORECASE)
"""Who wrote or rang, and no kind of visit."""


MOVED = frozenset({"frightened", "angry", "glad"})
"""Moods that count more than a word of a visit that is named beside them."""

DOCTOR = expression(r"\b(?:doctor|doc|gp)s?\b", re.IGNORECASE)
"""Whom somebody is afraid of, and no complaint."""

OF_THE_SAME = frozenset(
    {
        "move",
        "cancel",
        "cannot_come",
        "mistake",
        "walk_in",
        "later",
        "booked",
        "thanks",
        "that_is_all",
        "advice",
        "my_appointment",
    }
)
"""What an intent reads otherwise anywhere else; right after a booking these words are about that one."""


def at_sign_in(typed: str) -> Message | None:
    """What the sign-in card has a better answer to than what is said to it at any other."""
    intent, asked = intents.read(typed, CardKind.SIGN_IN), _asked_last(typed)
    kind = asked or kind_in(SIGN_IN, typed)
    if intent is not None and (intent.kind in GRAVE or (intent.kind == "password" and names_password(typed))):
        return None
    if intent is not None and intent.kind in OF_ACCOUNTS and kind not in EXACT:
        return None
    if intent is not None and intent.kind == "reminder" and kind is None:
        return message(intents.BY_KIND["code"].answer_at(CardKind.SIGN_IN))
    if kind in IN_PASSING and not asked and (names_a_kind(typed) or intents.asks_for_a_visit(typed)):
        return None
    of_price = intent is not None and intent.kind in DEAR
    if (of_price and kind in WHY) or (kind in REFUSING and intent is not None and intent.kind in (*DEAR, *LETTING_GO)):
        return None
    surely = intents.surely(typed) if kind in STRAY else ()
    if surely and OF_ACCOUNTS.issuperset(surely):
        return message(intents.BY_KIND[surely[0]].answer_at(CardKind.SIGN_IN))
    return message(f"sign_in.{kind}") if kind else None


def _asked_last(typed: str) -> str | None:
    """What the question is about in which a story ends; what is told before it is only why."""
    *told, last = [one.strip() for one in SENTENCE.findall(typed) if one.strip()] or [""]
    return kind_in(SIGN_IN, last) if told and last.endswith("?") else None


def of_the_booking(typed: str) -> str | None:
    """What is to be done with what was booked just now: `cancel`, `move`, or show it (`next`); None for anything else.

    Whoever asks for another visit beside it means that.
    """
    purpose = None if kind_in(ANEW, typed) else kind_in(JUST_BOOKED, typed)
    intent = intents.read(typed, CardKind.BOOKED) if purpose else None
    return purpose if intent is None or intent.kind in OF_THE_SAME else None


def of_its_time(said: Utterance, told: Sequence[Message]) -> str | None:
    """That what was booked is to be shown, where a day or an hour is named and it may be meant: "im away tuesday".

    Another day alone may be of another visit, and so may be whatever else asks for one. `told` are the lines of the
    message about the booking.
    """
    typed, meaning = said.text, said.meaning()
    booked = {value.moment.date() for line in told for _, value in line.parameters if isinstance(value, Moment)}
    is_named = meaning.days is not None or meaning.hours is not None
    is_that_day = meaning.days is not None and any(meaning.days.first <= day <= meaning.days.last for day in booked)
    if meaning.denied == NOTHING_DENIED and not (is_that_day or (is_named and meaning.unread)):
        return None
    if kind_in(ANEW, typed) or intents.asks_for_a_visit(typed) or names_a_kind(typed) or is_complaint(typed):
        return None
    passing = says_thanks(typed, idle=True) or mood_of(typed) or intents.read(typed, CardKind.BOOKED)
    return None if passing else "next"


def aside(typed: str, *, idle: bool) -> Message | None:
    """The answer to what is said in passing; some of it is looked for only where nothing is going on."""
    kind = kind_in(ANYWHERE, typed) or (kind_in(ALONE, typed) or _faint(typed, HOW_TO) if idle else None)
    kind = kind or _faint(typed, FAINT)
    return message(f"aside.{kind}") if kind else None


def _faint(typed: str, table: Table) -> str | None:
    """What the words only hint at: nobody asks for a visit in them, names one, or speaks of what an intent answers."""
    kind = kind_in(table, typed)
    if kind is None or (table is FAINT and any(map(str.isdigit, typed))) or intents.asks_for_a_visit(typed):
        return None
    if names_a_kind(CLINIC.sub(" ", typed)):
        return None
    return kind if intents.read(typed, CardKind.IDLE) is None else None


def is_moved(typed: str, mood: str | None, *, booked: bool) -> bool:
    """Whether somebody tells how they feel about it, and asks for no visit, nor tells what is the matter."""
    if mood not in MOVED or names_a_kind(typed) or intents.asks_for_a_visit(typed):
        return False
    return booked or not is_complaint(DOCTOR.sub(" ", typed))
