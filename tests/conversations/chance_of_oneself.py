"""Chance for what is somebody's own: what is kept of them, their session, their invoices, and what they booked last."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime

from conversations.clinic.account import (
    AskInvoiceMail,
    AskInvoices,
    AskKept,
    AskOutstanding,
    AskSession,
    DueInvoice,
    InvoiceMail,
    Kept,
    KeptSession,
    LastVisit,
    Mailed,
    Outstanding,
)
from conversations.clinic.model import Appointment, Clinician, Sex, Slot
from conversations.clinic.telling import AskTelling
from conversations.clinic.watching import AskWatches, Sought, Watched, Watches

QUESTIONS = (
    AskTelling(),
    AskKept(),
    AskSession(),
    AskInvoices(),
    AskInvoiceMail("1865"),
    AskOutstanding(),
    AskWatches(),
)
"""What is asked about whoever is in the chat."""

OWN = ("confirmations", "invoices", "watches")
"""Commands about oneself."""

SOONER_VERBS = ("sooner_look", "sooner_pass", "sooner_stop")
"""The buttons of the message that something has come up."""


class ChanceOfOneself:
    """Draws what somebody is told of themselves."""

    random: random.Random

    def appointment(self) -> Appointment:
        """An appointment, with an invoice or without."""
        raise NotImplementedError

    @property
    def kept(self) -> Kept:
        number = self.random.choice
        return Kept(
            number((0, 3)), number((0, 1)), number((0, 2)), number((0, 1)), number((0, 9)), number((True, False))
        )

    @property
    def last(self) -> LastVisit | None:
        who = self.random.choice((None, Clinician(1, "Dr Anita B", Sex.FEMALE)))
        return self.random.choice((None, LastVisit("gp", 1, 11, "Camden Main", who), LastVisit("none")))

    @property
    def session(self) -> KeptSession:
        at = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
        return self.random.choice((KeptSession(), KeptSession(at, at), KeptSession(None, at, staff=True)))

    @property
    def unpaid(self) -> tuple[DueInvoice, ...]:
        invoices = (self.appointment().invoice for _ in range(self.random.choice((0, 1, 3, 12))))
        numbered = (
            replace(each, number=str(1865 + n), key=self.random.choice(("i1", None)), payable_online=n % 2 == 0)
            for n, each in enumerate(invoices)
            if each
        )
        return tuple(DueInvoice(each, self.random.choice((date(2026, 11, 1), None))) for each in numbered)

    def mailed(self, number: str) -> InvoiceMail:
        assert number
        return InvoiceMail(self.random.choice(list(Mailed)))

    @property
    def outstanding(self) -> Outstanding:
        return self.random.choice((Outstanding(), Outstanding(("Before your <visit>",), ("It is soon.",), ("a1",))))

    @property
    def may_watch(self) -> bool:
        return self.random.random() < 0.7

    def watched(self, asked: AskWatches) -> Watches:
        """Some, of which something may have come up."""
        day = datetime(2026, 11, 24, 9, 20)  # noqa: DTZ001 - wall clock at the site
        slot = Slot(day, day, 1, 11, "Camden", "Annexe")
        about = asked.about or Sought("gp", "GP <consultation>", first=date(2026, 11, 23), last=date(2026, 11, 30))
        instead = Sought("gp", "GP consultation", appointment="a9", before=datetime(2026, 12, 4, 12))  # noqa: DTZ001
        many = (Watched(1, about, slot), Watched(2, instead, slot), Watched(3, Sought("none", "x" * 300)))
        return Watches(many[: self.random.choice((0, 1, 1, 2, 3))])
