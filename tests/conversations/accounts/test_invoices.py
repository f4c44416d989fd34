"""What is not paid: its sum by currency, whose it is, how it is paid, and an e-mail after a warning, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.wording import Wording
from conversations.clinic.account import AskInvoiceMail, AskInvoices, DueInvoice, Mailed
from conversations.clinic.model import Debtor, DebtorKind, Invoice, Money
from conversations.clinic.questions import Failure, Trouble
from conversations.events import Said, SignedIn, Unanswered
from conversations.screens.model import Doing
from conversations.state.account import ConfirmingMail, ListingInvoices, ShowingInvoice
from tests.conversations.booked import BOOKED
from tests.conversations.patient import Patient
from tests.support.clinic import pounds

MINE = Debtor(DebtorKind.PATIENT)
DAY = date(2026, 9, 14)
OWN = Invoice(pounds("60"), Decimal(20), Decimal(0), MINE, "1867", "i/1", payable_online=True)
EUROS = replace(OWN, total=Money(Decimal(45), "EUR", "€"), number="1868", payable_online=False)
COMPANY = replace(OWN, debtor=Debtor(DebtorKind.COMPANY, "Albion Health"), number="1869")
MOTHER = replace(OWN, debtor=Debtor(DebtorKind.PERSON, "Nora Murray"), number="1870")
SOMEBODY = replace(OWN, debtor=Debtor(DebtorKind.UNKNOWN, "N. Bennett"), number="1871")
PAID = replace(OWN, paid=Decimal(60), number="1872")


@pytest.fixture
def noah(patient: Patient) -> Patient:
    """A patient with unpaid invoices of all kinds."""
    second = replace(OWN, paid=Decimal(0), number="1873")
    every = (OWN, second, EUROS, COMPANY, MOTHER, SOMEBODY, PAID)
    patient.clinic.unpaid = tuple(DueInvoice(each, DAY) for each in every)
    return patient


@pytest.fixture
def at_invoice(noah: Patient) -> Patient:
    """The first of them."""
    noah.commands("invoices")
    noah.taps("Mon 14 Sept · £40 · no. 1867")
    noah.sees("Your invoice", "No. 1867", "Of Mon 14 Sept 2026", "You owe £40.00")
    return noah


@pytest.fixture
def at_mail(at_invoice: Patient) -> Patient:
    """The warning before it is sent."""
    at_invoice.taps("Send it by e-mail…")
    at_invoice.sees("E-mail is not encrypted")
    return at_invoice


def mails(patient: Patient) -> list[str]:
    return [question.number for question in patient.clinic.asked if isinstance(question, AskInvoiceMail)]


def test_a_sum_for_each_currency_of_what_is_the_patients_own(noah: Patient) -> None:
    noah.commands("invoices")
    noah.sees("What is not paid yet", "You owe £100.00 in all.", "You owe €25.00 in all.")
    noah.sees("No. 1869: £40.00 is billed to Albion Health, not to you.")
    noah.sees("No. 1870: £40.00 is billed to Nora Murray, not to you.")
    noah.sees("No. 1871: £40.00 is open; the clinic does not say for certain whose it is.")
    noah.sees_no("1872")


def test_another_persons_name_is_said_once_and_not_kept(noah: Patient) -> None:
    noah.commands("invoices")
    assert "Nora" not in repr(noah.conversation)
    noah.says("what?")
    noah.sees_no("Nora Murray")
    noah.sees("No. 1870: £40.00 is billed to")


def test_nothing_to_pay_is_said_with_the_number_to_call(patient: Patient) -> None:
    patient.commands("invoices")
    patient.sees("There is nothing to pay.", "call 020 7946 0000")
    patient.taps("Back")
    patient.sees("Book an appointment")


def test_what_is_billed_to_others_alone_makes_no_sum(patient: Patient) -> None:
    patient.clinic.unpaid = (DueInvoice(COMPANY),)
    patient.commands("invoices")
    patient.sees("None of it is certain to be yours to pay.")
    patient.taps("£40 · no. 1869")
    patient.sees("Albion Health is billed £60.00", "You owe nothing.")
    patient.sees_no("How is it paid?")


def test_the_way_to_pay_comes_only_when_asked_for_and_leads_to_the_clinic(at_invoice: Patient) -> None:
    at_invoice.wording = Wording(
        {**at_invoice.wording.facts, "portal": "https://pay.example/", "portal_at": " (https://pay.example/)"}
    )
    assert at_invoice.card
    assert all(button.doing is Doing.PRESS for row in at_invoice.card.rows for button in row)
    at_invoice.taps("How is it paid?")
    at_invoice.sees("in the clinic's own portal (https://pay.example/), where you sign in", "never here")
    (button,) = [each for row in at_invoice.card.rows for each in row if each.doing is Doing.PAY]
    assert at_invoice.wording.pay(button.argument) == "https://pay.example/pay?invoiceKey=i%2F1"
    assert Wording({}).pay(button.argument) == ""


def test_what_is_not_taken_online_is_paid_at_the_clinic(noah: Patient) -> None:
    noah.commands("invoices")
    noah.taps("Mon 14 Sept · €25")
    noah.taps("How is it paid?")
    noah.sees("The clinic does not take this one online. Please call 020 7946 0000.")
    noah.taps("Back")
    assert isinstance(noah.conversation.state, ListingInvoices)


@pytest.mark.parametrize("no", ["No, do not send it", "Back", "no thanks"])
def test_nothing_is_sent_without_a_yes(at_mail: Patient, no: str) -> None:
    at_mail.says(no) if no == "no thanks" else at_mail.taps(no)
    assert isinstance(at_mail.conversation.state, ShowingInvoice)
    assert mails(at_mail) == []


def test_other_words_send_nothing(at_mail: Patient) -> None:
    at_mail.says("a banana")
    at_mail.sees("Nothing was sent. Please use one of the buttons.")
    assert mails(at_mail) == []


@pytest.mark.parametrize(
    "text",
    [
        "It is the wrong address. Go on then.",
        "E-mail is not safe they say. Go ahead then.",
        "My husband pays these. Ok, go ahead",
        "I read the letter. Please go ahead.",
        "My son told me about this. Go ahead.",
    ],
)
def test_nothing_is_sent_by_a_part_of_what_is_said(at_mail: Patient, text: str) -> None:
    at_mail.says(text)
    assert mails(at_mail) == []
    assert isinstance(at_mail.conversation.state, ConfirmingMail)


@pytest.mark.parametrize("yes", ["Send it by e-mail", "yes please"])
@pytest.mark.parametrize(
    ("became", "words"),
    [
        (Mailed.SENT, "The clinic says that it has sent the e-mail."),
        (Mailed.ALREADY, "within the last hour"),
        (Mailed.UNKNOWN, "it may have been sent or not"),
        (Mailed.NOT_SENT, "nothing was sent. Please try again in a while."),
    ],
)
def test_what_became_of_it_is_told_on_the_card_of_the_invoice(
    at_mail: Patient, yes: str, became: Mailed, words: str
) -> None:
    at_mail.clinic.mails = became
    at_mail.says(yes) if yes == "yes please" else at_mail.taps(yes)
    assert mails(at_mail) == ["1867"]
    at_mail.sees(words, "Your invoice")


def test_a_press_or_a_yes_that_has_waited_sends_nothing(at_mail: Patient) -> None:
    at_mail.presses_late("Send it by e-mail")
    at_mail.sees("That was some time ago, so nothing was sent.")
    at_mail.happens(Said("yes", late=True))
    at_mail.sees("That was some time ago, so nothing was sent.")
    assert mails(at_mail) == []


def test_what_the_clinic_refuses_is_not_asked_for_again_by_itself(at_mail: Patient) -> None:
    at_mail.clinic.failure = Failure(Trouble.REFUSED, "No address.")
    at_mail.taps("Send it by e-mail")
    at_mail.sees("The clinic did not send it. Please call 020 7946 0000.", "Your invoice")
    assert at_mail.waits == []


def test_who_signs_in_may_be_another_so_nothing_is_sent_and_nothing_shown(at_mail: Patient) -> None:
    at_mail.clinic.failure = Failure(Trouble.SIGN_IN)
    at_mail.taps("Send it by e-mail")
    at_mail.sees("Sign in")
    at_mail.clinic.failure, at_mail.clinic.unpaid = None, ()
    at_mail.happens(SignedIn())
    at_mail.sees("Nothing was sent: please choose the invoice again.", "There is nothing to pay.")
    assert mails(at_mail) == ["1867"]
    assert isinstance(at_mail.clinic.asked[-1], AskInvoices)


def test_where_the_list_cannot_be_had_the_patient_signs_in_and_gets_it(noah: Patient) -> None:
    noah.clinic.failure = Failure(Trouble.SIGN_IN)
    noah.commands("invoices")
    noah.sees("Sign in")
    noah.clinic.failure = None
    noah.happens(SignedIn())
    noah.sees("What is not paid yet")
    noah.clinic.failure = Failure(Trouble.DOWN)
    noah.commands("invoices")
    noah.happens(Unanswered(noah.conversation.requests, Failure(Trouble.DOWN)))
    noah.sees("Try again")


def test_a_money_without_a_currency_is_summed_by_its_symbol(patient: Patient) -> None:
    bare = replace(OWN, total=Money(Decimal(60), "", "₤"))
    patient.clinic.unpaid = (DueInvoice(bare), DueInvoice(replace(bare, number="")))
    patient.commands("invoices")
    patient.sees("You owe ₤80.00 in all.")
    patient.taps("₤40")
    patient.taps("Send it by e-mail…")
    assert isinstance(patient.conversation.state, ConfirmingMail)


@pytest.mark.parametrize("card", ["invoices", "privacy"])
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("my appointments", "Your appointments to come."),
        ("when is my appointment", "Your appointment"),
        ("cancel my appointment please", "Do you want to cancel this appointment?"),
        ("can I move it to friday", "Let us find another time."),
    ],
)
def test_words_about_an_appointment_lead_to_it(noah: Patient, card: str, text: str, shown: str) -> None:
    noah.clinic.appointments = (BOOKED,)
    noah.commands(card)
    noah.says(text)
    noah.sees(shown)
    assert not noah.booked
