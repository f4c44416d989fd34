"""What a clinic in memory answers about whoever is in the chat: what is kept, what they owe, and what they look for."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol, assert_never

from conversations.clinic.account import (
    AccountAnswer,
    AccountQuestion,
    AskInvoiceMail,
    AskInvoices,
    AskKept,
    AskOutstanding,
    AskSession,
    DueInvoice,
    InvoiceMail,
    Invoices,
    Kept,
    KeptSession,
    Outstanding,
)
from conversations.clinic.telling import AskTelling, Telling
from conversations.clinic.watching import AskWatches, Watches


class StockOfOneself(Protocol):
    """What it answers that from; looked at once for each answer."""

    @property
    def kept(self) -> Kept: ...
    @property
    def session(self) -> KeptSession: ...
    @property
    def unpaid(self) -> tuple[DueInvoice, ...]: ...
    @property
    def outstanding(self) -> Outstanding: ...

    def watched(self, asked: AskWatches) -> Watches:
        """What is watched, once that is done which is asked."""

    def mailed(self, number: str) -> InvoiceMail:
        """What becomes of an e-mail with this invoice."""


def of_oneself(stock: StockOfOneself, question: AccountQuestion) -> AccountAnswer:
    """What is asked about whoever is in the chat."""
    match question:
        case AskTelling():
            return Telling(told=bool(question.wanted), can=True)
        case AskKept(remember):
            return stock.kept if remember is None else replace(stock.kept, remembers=remember)
        case AskSession():
            return stock.session
        case AskInvoices():
            return Invoices(stock.unpaid)
        case AskInvoiceMail(number):
            return stock.mailed(number)
        case AskOutstanding():
            return stock.outstanding
        case AskWatches():
            return stock.watched(question)
        case _:
            assert_never(question)
