"""What is somebody's own here, as a flow: what is kept of them, their session, and what they owe.

All but the invoices is the same for staff.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from conversations.accounts import invoices, keeping, session
from conversations.booking.booked import REMEMBER
from conversations.clinic.account import (
    AskInvoiceMail,
    AskInvoices,
    AskKept,
    AskSession,
    InvoiceMail,
    Invoices,
    Kept,
    KeptSession,
)
from conversations.clinic.questions import Answer, Failure, Question, Trouble
from conversations.protocol import Consult, Flow, Go, Here, Home, Inquiry, Move, Stay, Step
from conversations.screens.model import message
from conversations.state.account import (
    AccountTask,
    Affair,
    ConfirmingErasure,
    ConfirmingMail,
    ListingInvoices,
    ShowingInvoice,
    ShowingKept,
    ShowingSession,
)
from conversations.state.conversation import ReturnTo, Role, Waiting, Welcome

COMMANDS = {"privacy": Affair.KEPT, "sessions": Affair.SESSION, "invoices": Affair.INVOICES}

STEPS: Mapping[type, Step[AccountTask, Any, Move]] = {
    ShowingKept: Step(card=keeping.card, pressed=keeping.pressed, leads_to=(ConfirmingErasure, AskKept)),
    ConfirmingErasure: Step(
        card=keeping.warning, pressed=keeping.kept_all, typed=keeping.typed, leads_to=(ShowingKept,)
    ),
    ShowingSession: Step(card=session.card, pressed=session.pressed, leads_to=(AskSession,)),
    ListingInvoices: Step(card=invoices.card, pressed=invoices.chosen, paged=True, leads_to=(ShowingInvoice,)),
    ShowingInvoice: Step(card=invoices.showing, pressed=invoices.pressed, leads_to=(ConfirmingMail,)),
    ConfirmingMail: Step(
        card=invoices.confirming,
        pressed=invoices.confirmed,
        typed=invoices.typed,
        orders=True,
        leads_to=(AskInvoiceMail, ShowingInvoice),
    ),
}

QUESTIONS: Mapping[type, Inquiry[AccountTask, Move]] = {
    AskKept: Inquiry(answer=Kept, received=keeping.received, leads_to=(ShowingKept,), leaps_to=(ConfirmingErasure,)),
    AskSession: Inquiry(answer=KeptSession, received=session.received, leads_to=(ShowingSession,)),
    AskInvoices: Inquiry(answer=Invoices, received=invoices.received, leads_to=(ListingInvoices,)),
    AskInvoiceMail: Inquiry(answer=InvoiceMail, received=lambda *_: None, leads_to=(ShowingInvoice,)),
}


class WhatIsOnesOwn(Flow[AccountTask]):
    """What is kept of somebody here, their session, their invoices."""

    name = "account"
    commands = tuple(COMMANDS)
    purposes = tuple(Affair)
    task = AccountTask()
    steps = STEPS
    questions = QUESTIONS
    kept_lead_to = (AskKept,)
    stopped = "note.stopped_looking"
    over = "note.over.account"

    def begin(self) -> Move:
        """What is kept?"""
        return self.begin_for(Affair.KEPT)

    def begin_for(self, purpose: str, said: str = "") -> Move:  # noqa: ARG002 - no words matter to it
        """The same, with one thing in mind: `kept`, `erase`, `session` or `invoices`."""
        task = AccountTask(Affair(purpose))
        if task.purpose is Affair.INVOICES:
            return invoices.asked(task)
        question = AskSession() if task.purpose is Affair.SESSION else AskKept()
        return Consult(question, task=task, back_to=ReturnTo(Welcome()))

    def commanded(self, here: Here[Any], name: str, argument: str, now: datetime) -> Move | None:  # noqa: ARG002 - it takes none
        """Each of the commands is for one thing; staff have no invoices of their own."""
        purpose = COMMANDS[name]
        if purpose is Affair.INVOICES and here.role is Role.STAFF:
            return Stay((message("note.unknown_command"),))
        return self.begin_for(purpose)

    def answered(self, here: Here[AccountTask], waiting: Waiting, answer: Answer, now: datetime) -> Move | None:
        """What was asked for; what became of an e-mail is told on the card of its invoice."""
        left = waiting.back_to.state
        if isinstance(left, ConfirmingMail) and isinstance(answer, InvoiceMail):
            return invoices.mailed(left, answer)
        return super().answered(here, waiting, answer, now)

    def unanswered(self, here: Here[AccountTask], waiting: Waiting, failure: Failure) -> Move | None:
        """What the clinic refuses to send is said on the card of its invoice; nothing is asked for again by itself."""
        left = waiting.back_to.state
        if not isinstance(left, ConfirmingMail) or failure.trouble is Trouble.SIGN_IN:
            return super().unanswered(here, waiting, failure)
        return Go(ShowingInvoice(left.due), (message("mail.refused"),))

    def signed_in(self, here: Here[AccountTask], question: Question, back_to: ReturnTo) -> Move | None:
        """Who signed in may be another person: nothing of what was shown before stays, and nothing is sent."""
        if isinstance(question, AskInvoiceMail):
            return invoices.asked(here.task, message("mail.signed_in_again"))
        return super().signed_in(here, question, back_to)

    def kept(self, verb: str, argument: str) -> Move | None:  # noqa: ARG002 - whoever is signed in has one memory
        """The visit that was booked is offered again from now on: the button of the message that says it."""
        if verb != REMEMBER:
            return None
        return Consult(AskKept(remember=True), task=AccountTask(), back_to=ReturnTo(Welcome()))

    def back(self, here: Here[AccountTask], now: datetime) -> Move:  # noqa: ARG002 - none of its cards is timed
        """From a warning to what it is about, from one invoice to the list."""
        match here.state:
            case ConfirmingErasure(kept):
                return Go(ShowingKept(kept))
            case ConfirmingMail(due):
                return Go(ShowingInvoice(due))
            case ShowingInvoice():
                return invoices.asked(here.task)
            case _:
                return Home()


FLOW = WhatIsOnesOwn()
