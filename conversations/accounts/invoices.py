"""What is not paid: the list with its sum, one invoice, the way to pay it, and sending it by e-mail.

A sum holds what the patient owes, and nothing that another owes or may owe. Nothing is paid here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from conversations.clinic.account import AskInvoiceMail, AskInvoices, DueInvoice, InvoiceMail, Invoices
from conversations.clinic.model import DebtorKind, Money
from conversations.protocol import Consult, Go, Move, Notes, Press, Stay
from conversations.screens.lists import Option, option_rows
from conversations.screens.model import Button, Card, Day, Doing, Message, go, message
from conversations.screens.visit import owed
from conversations.state.account import AccountTask, ConfirmingMail, ListingInvoices, ShowingInvoice
from conversations.state.conversation import ReturnTo, Welcome
from conversations.text import answers
from conversations.text.utterance import Utterance

MOST = 40
"""Invoices that are listed."""


def received(_task: AccountTask, _asked: AskInvoices, found: Invoices, _now: datetime) -> Move:
    """The list; who else is billed, by name, is said once and not kept."""
    due = tuple(each for each in found.due if each.invoice.owed.amount > 0)
    named = tuple(
        message("invoices.other", number=each.invoice.number, owed=each.invoice.owed, name=each.invoice.debtor.name)
        for each in due
        if each.invoice.debtor.kind is DebtorKind.PERSON and each.invoice.debtor.name
    )
    return Go(ListingInvoices(tuple(DueInvoice(each.invoice.nameless, each.day) for each in due[:MOST])), named)


def card(_task: AccountTask, state: ListingInvoices) -> Card:
    """The sum of what the patient owes, and each invoice, whoever owes it."""
    if not state.listed:
        return (message("invoices.none"),), ()
    own = [each.invoice.owed for each in state.listed if each.invoice.debtor.kind is DebtorKind.PATIENT]
    sums = tuple(message("invoices.sum", owed=each) for each in summed(own)) or (message("invoices.no_sum"),)
    others = tuple(map(_of_another, state.listed))
    body = (message("invoices.title"), *sums, *(each for each in others if each))
    return body, option_rows([_option(each) for each in state.listed], state.page)


def summed(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """One amount for each currency, in the order in which they come."""
    found: dict[tuple[str, str], Money] = {}
    for each in amounts:
        key = each.currency, "" if each.currency else each.symbol
        before = found.get(key)
        found[key] = Money(before.amount + each.amount, each.currency, before.symbol) if before else each
    return tuple(found.values())


def _of_another(due: DueInvoice) -> Message | None:
    """Whose it is, where that is not the patient."""
    invoice = due.invoice
    match invoice.debtor.kind:
        case DebtorKind.PATIENT:
            return None
        case DebtorKind.UNKNOWN:
            return message("line.invoices.perhaps", number=invoice.number, owed=invoice.owed)
        case _:
            name = invoice.debtor.name or message("owed.by_another.nameless")
            return message("line.invoices.other", number=invoice.number, owed=invoice.owed, name=name)


def _option(due: DueInvoice) -> Option:
    """Its day, what is open of it, and its number, which tells it from any other."""
    invoice = due.invoice
    day = (message("time.day", day=Day(due.day)),) if due.day else ()
    number = (message("invoices.number", number=invoice.number),) if invoice.number else ()
    return Option((*day, message("price", price=invoice.owed), *number))


def chosen(_task: AccountTask, state: ListingInvoices, press: Press) -> Move:
    """One of them."""
    return Go(ShowingInvoice(state.listed[press.index]))


def showing(_task: AccountTask, state: ShowingInvoice) -> Card:
    """What is open of it and who owes it; the way to pay only once that was asked for."""
    invoice = state.due.invoice
    mail = ((Button(message("invoice.mail"), "mail"),),) if invoice.number else ()
    pays = invoice.debtor.kind in (DebtorKind.PATIENT, DebtorKind.UNKNOWN)
    if not pays:
        return details(state.due), mail
    if not state.paying:
        return details(state.due), ((Button(message("invoice.how"), "how"),), *mail)
    if not invoice.payable_online or invoice.key is None:
        return (*details(state.due), message("invoice.not_online")), mail
    pay = Button(message("invoice.pay"), "pay", str(invoice.key), doing=Doing.PAY)
    return (*details(state.due), message("invoice.pay_at")), ((pay,), *mail)


def details(due: DueInvoice) -> Notes:
    """Its number, its day and the amount owed."""
    number = (message("line.invoice.number", number=due.invoice.number),) if due.invoice.number else ()
    day = (message("line.invoice.day", day=Day(due.day)),) if due.day else ()
    return message("invoice.title"), *number, *day, owed(due.invoice)


def pressed(_task: AccountTask, state: ShowingInvoice, press: Press) -> Move:
    """How it is paid, or the warning before it is sent."""
    return Go(ShowingInvoice(state.due, paying=True)) if press.verb == "how" else Go(ConfirmingMail(state.due))


def confirming(_task: AccountTask, state: ConfirmingMail) -> Card:
    """That e-mail is not encrypted; the button that sends nothing comes first."""
    body = (message("mail.title"), *details(state.due)[1:-1], message("mail.warning"))
    return body, ((go(message("mail.keep"), "keep"),), (Button(message("mail.send"), "send"),))


def confirmed(_task: AccountTask, state: ConfirmingMail, press: Press) -> Move:
    """Ask the clinic to send it, once. What was pressed some time ago sends nothing."""
    if press.verb == "keep":
        return _kept(state)
    return Go(state, (message("mail.waited"),)) if press.late else _sending(state)


def typed(_task: AccountTask, state: ConfirmingMail, said: Utterance) -> Move:
    """A yes that was not said some time ago sends it, a no does not."""
    if answers.says_no(said.text):
        return _kept(state)
    if not answers.says_yes(said.text):
        return Stay((message("mail.by_button"),))
    return Go(state, (message("mail.waited"),)) if said.late else _sending(state)


def _kept(state: ConfirmingMail) -> Move:
    return Go(ShowingInvoice(state.due), (message("mail.kept"),))


def _sending(state: ConfirmingMail) -> Move:
    return Consult(AskInvoiceMail(state.due.invoice.number))


def mailed(left: ConfirmingMail, answer: InvoiceMail) -> Move:
    """What became of it, on the card of the invoice."""
    return Go(ShowingInvoice(left.due), (message(f"mail.{answer.outcome}"),))


def asked(task: AccountTask, *notes: Message) -> Move:
    """Which are there?"""
    return Consult(AskInvoices(), notes, task=task, back_to=ReturnTo(Welcome()))
