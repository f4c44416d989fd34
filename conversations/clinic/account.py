"""What somebody asks about themselves: what is kept of them here, who is signed in, and what they owe.

Apart from the questions of a booking. What is kept here is answered here, and needs nobody to be signed in; the rest
the clinic tells whoever is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from conversations.clinic.model import Clinician, Invoice, Key
from conversations.clinic.telling import AskTelling, Telling
from conversations.clinic.watching import AskWatches, Watches


@dataclass(frozen=True, slots=True)
class AskKept:
    """What this bot keeps of this chat; no call of the clinic's.

    `remember`: whoever is signed in wants to be offered their last visit from now on, or nobody does.
    """

    remember: bool | None = None
    kind: Literal["AskKept"] = "AskKept"


@dataclass(frozen=True, slots=True)
class Kept:
    """How much is kept of a chat. `unsettled` are orders whose outcome is not known yet, `acts` those done as staff."""

    orders: int = 0
    unsettled: int = 0
    tasks: int = 0
    undelivered: int = 0
    acts: int = 0
    signed_in: bool = False
    told: bool = False
    remembers: bool = False
    watches: int = 0
    kind: Literal["Kept"] = "Kept"


@dataclass(frozen=True, slots=True)
class LastVisit:
    """What somebody booked last, of those who want it to be remembered: what for, where (by name, too), with whom."""

    type: Key
    site: Key | None = None
    location: Key | None = None
    place: str = ""
    clinician: Clinician | None = None


@dataclass(frozen=True, slots=True)
class AskSession:
    """Who is signed in here, and for how long still; no call of the clinic's."""

    kind: Literal["AskSession"] = "AskSession"


@dataclass(frozen=True, slots=True)
class KeptSession:
    """Since when somebody is signed in, as far as that is known, and until when if nothing is done; both aware.

    Without an end nobody is.
    """

    since: datetime | None = None
    until: datetime | None = None
    staff: bool = False
    kind: Literal["KeptSession"] = "KeptSession"


@dataclass(frozen=True, slots=True)
class AskInvoices:
    """GET finance/invoices, those that are not paid, of whoever is signed in."""

    kind: Literal["AskInvoices"] = "AskInvoices"


@dataclass(frozen=True, slots=True)
class DueInvoice:
    """An invoice, and the day on which it was raised."""

    invoice: Invoice
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Invoices:
    """Invoices that are not paid, in the order in which the clinic tells them."""

    due: tuple[DueInvoice, ...]
    kind: Literal["Invoices"] = "Invoices"


@dataclass(frozen=True, slots=True)
class AskInvoiceMail:
    """GET finance/send-by-email, for the invoice of this number: something goes out by it, at most once."""

    number: str
    kind: Literal["AskInvoiceMail"] = "AskInvoiceMail"


class Mailed(StrEnum):
    """What became of an e-mail that was asked for."""

    SENT = "sent"
    ALREADY = "already"  # it was asked for just before, and nothing is asked for twice
    UNKNOWN = "unknown"  # the clinic was asked, and its answer was lost
    NOT_SENT = "not_sent"  # the clinic could not be reached


@dataclass(frozen=True, slots=True)
class InvoiceMail:
    """What became of the e-mail with an invoice."""

    outcome: Mailed
    kind: Literal["InvoiceMail"] = "InvoiceMail"


@dataclass(frozen=True, slots=True)
class AskOutstanding:
    """GET appointment/future-questionnaires and notification/notifications, of whoever is signed in."""

    kind: Literal["AskOutstanding"] = "AskOutstanding"


@dataclass(frozen=True, slots=True)
class Outstanding:
    """What is to be done before visits to come: questionnaires by name, and what the clinic says, in its own words.

    `about` are the keys of the appointments that some of it is about.
    """

    questionnaires: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    about: tuple[Key, ...] = field(default=(), repr=False)
    kind: Literal["Outstanding"] = "Outstanding"


AccountQuestion = AskKept | AskSession | AskInvoices | AskInvoiceMail | AskOutstanding | AskTelling | AskWatches
"""What is asked about whoever is in the chat."""

AccountAnswer = Kept | KeptSession | Invoices | InvoiceMail | Outstanding | Telling | Watches
"""What they are answered."""

OF_WHO_IS_SIGNED_IN = (AskKept, AskInvoices, AskInvoiceMail, AskOutstanding, AskTelling, AskWatches)
"""Questions whose answer depends on who is signed in at this very moment."""

OF_THIS_CHAT = (AskKept, AskSession, AskWatches)
"""Questions that are answered from what is kept here, whoever is signed in."""
