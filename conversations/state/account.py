"""The cards on which somebody sees what is theirs here: what is kept of them, their session, their invoices.

Of who is billed only a company's name is held. Must never hold who is signed in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from conversations.clinic.account import DueInvoice, Kept


class Affair(StrEnum):
    """What somebody wants of what is theirs."""

    KEPT = "kept"
    ERASE = "erase"
    SESSION = "session"
    INVOICES = "invoices"


@dataclass(frozen=True, slots=True)
class ShowingKept:
    """What is kept of this chat."""

    kept: Kept
    kind: Literal["ShowingKept"] = "ShowingKept"


@dataclass(frozen=True, slots=True)
class ConfirmingErasure:
    """Is all of it to be deleted?"""

    kept: Kept
    kind: Literal["ConfirmingErasure"] = "ConfirmingErasure"


@dataclass(frozen=True, slots=True)
class ShowingSession:
    """Who is signed in, in which role; since when and until when, by the clinic's clock. Without an end nobody is."""

    since: datetime | None = None
    until: datetime | None = None
    staff: bool = False
    kind: Literal["ShowingSession"] = "ShowingSession"


@dataclass(frozen=True, slots=True)
class ListingInvoices:
    """What is not paid."""

    listed: tuple[DueInvoice, ...]
    page: int = 0
    kind: Literal["ListingInvoices"] = "ListingInvoices"


@dataclass(frozen=True, slots=True)
class ShowingInvoice:
    """One invoice; `paying`: with the way to pay it, which was asked for."""

    due: DueInvoice
    paying: bool = False
    kind: Literal["ShowingInvoice"] = "ShowingInvoice"


@dataclass(frozen=True, slots=True)
class ConfirmingMail:
    """Is this invoice to be sent by e-mail, which is not encrypted?"""

    due: DueInvoice
    kind: Literal["ConfirmingMail"] = "ConfirmingMail"


MindingOneself = ShowingKept | ConfirmingErasure | ShowingSession | ListingInvoices | ShowingInvoice | ConfirmingMail


@dataclass(frozen=True, slots=True)
class AccountTask:
    """What somebody wants of what is theirs."""

    purpose: Affair = Affair.KEPT
    kind: Literal["AccountTask"] = "AccountTask"
