"""Who pays for the visit. Skipped where there is one payer only."""

from __future__ import annotations

from datetime import datetime

from conversations.booking.choice import Choice, named
from conversations.clinic.model import Payer
from conversations.clinic.questions import AskPayers, Payers, Question
from conversations.protocol import Press
from conversations.screens.lists import Option, name, option_rows
from conversations.screens.model import Card, message
from conversations.state.booking import ChoosingPayer, NothingOffered
from conversations.state.wish import Stage, Wish
from conversations.text.interrogatives import asks_about
from conversations.text.short_answers import says_me, says_whose, without_paying
from conversations.text.staff.conditions import NOT
from conversations.text.utterance import Utterance


def question() -> Question:
    """GET appointment/payer-types."""
    return AskPayers()


def receive(wish: Wish, _asked: AskPayers, answer: Payers, _now: datetime) -> Choice:
    """One payer is taken, several are offered."""
    match answer.payers:
        case ():
            return NothingOffered(Stage.PAYER)
        case (only,):
            return wish.paid_by(only)
        case payers:
            return ChoosingPayer(payers)


def card(_wish: Wish, state: ChoosingPayer) -> Card:
    """Who pays?"""
    return (message("payer.ask"),), option_rows([_option(payer) for payer in state.payers], state.page)


def _option(payer: Payer) -> Option:
    """The patient reads "I pay myself", whatever the clinic calls it."""
    return Option((message("payer.self") if payer.is_patient else name(payer.name),))


def pressed(wish: Wish, state: ChoosingPayer, press: Press) -> Choice:
    """The payer with this index."""
    return wish.paid_by(state.payers[press.index])


def typed(wish: Wish, state: ChoosingPayer, said: Utterance) -> Choice | None:
    """A payer by name; "me" and "myself" are the patient."""
    if says_me(said.text):
        mine = [payer for payer in state.payers if payer.is_patient]
        return wish.paid_by(mine[0]) if mine else None
    found = named(said.of(without_paying(said.text)), [payer.name for payer in state.payers])
    said_words = said.text.casefold().replace(",", " ").rstrip(" .!").split()
    fitting = [
        payer for payer in state.payers if not payer.is_patient and payer.name.casefold().split()[0] in said_words
    ]
    if not fitting and (key := says_whose(said.text)):
        fitting = [payer for payer in state.payers if payer.key == key]
    if found is None and len(fitting) == 1 and not (NOT.search(said.text) or asks_about(said.text)):
        return wish.paid_by(fitting[0])
    return wish.paid_by(state.payers[found]) if isinstance(found, int) else found
