"""Who pays for the visit. Skipped where there is one payer only."""

from __future__ import annotations

import re
from datetime import datetime

from conversations.booking.matching import named
from conversations.clinic.model import Payer
from conversations.clinic.questions import AskPayers, Payers, Question
from conversations.protocol import Move
from conversations.screens.model import Message, message
from conversations.screens.parts import Card, option_rows, text
from conversations.state.booking import ChoosingPayer, NothingOffered
from conversations.state.wish import Stage, Wish

PAYING = re.compile(
    r"\b(?:(?:it|that|this)(?: is|['’]s| will be) )?(?:paid by|(?:will |is |are )?pay(?:s|ing)?|covers?)\b",
    re.IGNORECASE,
)
"""What is said around the name of a payer: "my employer pays" tells no story here."""


def question() -> Question:
    """GET appointment/payer-types."""
    return AskPayers()


def receive(wish: Wish, answer: Payers) -> Move:
    """One payer is taken, several are offered."""
    match answer.payers:
        case ():
            return NothingOffered(Stage.PAYER)
        case (only,):
            return wish.paid_by(only)
        case payers:
            return ChoosingPayer(payers)


def card(state: ChoosingPayer) -> Card:
    """Who pays?"""
    return (message("payer.ask"),), option_rows([label(payer) for payer in state.payers], state.page)


def label(payer: Payer) -> Message:
    """The patient reads "I pay myself", whatever the clinic calls it."""
    return message("payer.self") if payer.is_patient else text(payer.name)


def pressed(wish: Wish, state: ChoosingPayer, index: int) -> Move:
    """The payer with this index."""
    return wish.paid_by(state.payers[index])


def heard(wish: Wish, state: ChoosingPayer, typed: str, now: datetime) -> Move | None:
    """A payer by name; "me" and "myself" are the patient."""
    words = typed.casefold().split()
    if {"me", "myself", "self", "i"} & set(words):
        mine = [payer for payer in state.payers if payer.is_patient]
        return wish.paid_by(mine[0]) if mine else None
    found = named(PAYING.sub(" ", typed).strip(), [payer.name for payer in state.payers], now)
    return pressed(wish, state, found) if isinstance(found, int) else found
