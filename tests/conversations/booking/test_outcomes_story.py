"""What a patient is told about an attempt: booked and what is owed, not booked and why, or not known yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest

from conversations.clinic.model import Appointment, Clinician, Debtor, DebtorKind, Invoice, Money
from conversations.clinic.orders import Booked, HandedOver, Handover, NotBooked, NotSent, Refused, Unknown
from conversations.clinic.questions import Appointments, Failure, Trouble
from conversations.events import Answered
from conversations.state.booking import OrderedVisit
from conversations.state.conversation import OpenOrder
from tests.conversations.patient import Patient
from tests.support.clinic import pounds

Visit = Callable[..., Appointment]
PATIENT = Debtor(DebtorKind.PATIENT, "Amelia Hart")
ALBION = Debtor(DebtorKind.COMPANY, "Albion Health")
GRACE = Debtor(DebtorKind.PERSON, "Grace Hart")
SOMEBODY = Debtor(DebtorKind.UNKNOWN, "Amelia Hart")


def invoice(total: str, paid: str = "0", credited: str = "0", debtor: Debtor = PATIENT) -> Invoice:
    return Invoice(pounds(total), Decimal(paid), Decimal(credited), debtor)


@pytest.mark.parametrize(
    ("raised", "sentence"),
    [
        (invoice("60"), "You owe £60.00."),
        (invoice("60", paid="20"), "You owe £40.00: £60.00 less £20.00 already paid."),
        (invoice("60", credited="12.50"), "You owe £47.50: £60.00 less £12.50 credited."),
        (invoice("60", "20", "12.50"), "You owe £27.50: £60.00 less £32.50 paid and credited."),
        (invoice("60", paid="60"), "You owe nothing: the £60.00 are settled."),
        (invoice("0"), "You owe nothing: this visit is free of charge."),
        (invoice("60", paid="60", credited="25"), "You owe nothing: you are £25.00 in credit."),
        (invoice("60", debtor=ALBION), "Albion Health is billed £60.00. You owe nothing."),
        (
            invoice("60", "20", "5", ALBION),
            "Albion Health is billed £60.00: £25.00 of it are settled, £35.00 are open. You owe nothing.",
        ),
        (
            invoice("60", paid="60", debtor=ALBION),
            "Albion Health is billed £60.00: all of it is settled. You owe nothing.",
        ),
        (
            invoice("60", paid="72", debtor=ALBION),
            "Albion Health is billed £60.00 and is £12.00 in credit. You owe nothing.",
        ),
        (invoice("60", debtor=Debtor(DebtorKind.COMPANY)), "Somebody else is billed £60.00. You owe nothing."),
        (invoice("60", debtor=GRACE), "Grace Hart is billed £60.00. You owe nothing."),
        (
            invoice("72.50", paid="15", debtor=GRACE),
            "Grace Hart is billed £72.50: £15.00 of it are settled, £57.50 are open. You owe nothing.",
        ),
        (invoice("57.50", debtor=SOMEBODY), "The invoice is in the name of Amelia Hart: £57.50 are open."),
        (
            invoice("72.50", paid="15", debtor=SOMEBODY),
            "The invoice is in the name of Amelia Hart: £57.50 are open. That is £72.50 less £15.00 paid or credited.",
        ),
        (
            invoice("60", paid="60", debtor=SOMEBODY),
            "The invoice is in the name of Amelia Hart: the £60.00 are settled.",
        ),
        (invoice("60", paid="75", debtor=SOMEBODY), "The invoice is in the name of Amelia Hart: £15.00 are in credit."),
        (invoice("60", debtor=Debtor(DebtorKind.UNKNOWN)), "The invoice does not say who is billed: £60.00 are open."),
        (invoice("0", debtor=SOMEBODY), "The invoice is in the name of Amelia Hart: this visit is free of charge."),
        (None, "No invoice was raised."),
        (Invoice(Money(Decimal(75), "EUR", "€"), Decimal(0), Decimal(0), PATIENT), "You owe €75.00."),
        (Invoice(Money(Decimal(75), "", "₤"), Decimal(0), Decimal(0), PATIENT), "You owe ₤75.00."),
    ],
)
def test_the_amount_owed_is_one_plain_sentence(
    placing: Patient, visit: Visit, raised: Invoice | None, sentence: str
) -> None:
    placing.clinic.slots = ()
    placing.told(Booked(visit(invoice=raised)))
    assert sentence in placing.keeps.splitlines()


@pytest.mark.parametrize(("total", "settled"), [("60", "0"), ("60", "15"), ("60", "60"), ("60", "75"), ("0", "0")])
def test_who_may_owe_it_is_never_told_that_they_owe_nothing(
    placing: Patient, visit: Visit, total: str, settled: str
) -> None:
    placing.clinic.slots = ()
    placing.told(Booked(visit(invoice=invoice(total, paid=settled, debtor=SOMEBODY))))
    assert "You owe" not in placing.keeps


def test_the_confirmation_says_what_came_back_and_names_nothing_on_a_lock_screen(
    placing: Patient, visit: Visit
) -> None:
    placing.told(Booked(visit(invoice=invoice("60"))))
    assert placing.keeps.splitlines()[0] == "Your appointment is booked."
    for words in (
        "For: GP consultation",
        "When: Tue 24 Nov 2026, 09:20–09:40 (UK time)",
        "Where: Camden Main, 1 High Street, London, NW1 0AA",
        "With: Dr Anita Patel",
    ):
        assert words in placing.keeps
    assert "Please note" not in placing.keeps
    placing.sees("Done: the message about your booking stays in this chat.", "Book an appointment")
    placing.says("blah blah")
    placing.sees("I did not understand", "Book an appointment")
    placing.taps("Book an appointment")
    placing.sees("What is the visit for?")


def test_what_came_back_otherwise_than_confirmed_is_pointed_out(placing: Patient, visit: Visit) -> None:
    later = datetime(2026, 11, 24, 9, 40)  # noqa: DTZ001 - wall clock at the site
    placing.told(Booked(visit(start=later, finish=None, address=None, clinician=None, invoice=invoice("75"))))
    assert "the clinic booked another time than Tue 24 Nov, 09:20" in placing.keeps
    assert "the price is not the £60.00 you were shown" in placing.keeps
    assert "When: Tue 24 Nov 2026, 09:40 (UK time)\nWhere: Camden Main" in placing.keeps
    assert "With:" not in placing.keeps


def test_a_video_visit_and_a_site_without_a_location(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit(telemedicine=True)))
    assert "Where: by video" in placing.keeps


def test_a_site_without_a_location_is_named_alone(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit(location_name="", address=None)))
    assert "Where: Camden\n" in placing.keeps


def test_a_place_that_the_clinic_does_not_name_is_asked_for_by_phone(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit(site_name="", location_name="", address=None)))
    assert "Where: the clinic has not named the place. Please ask on 020 7946 0000." in placing.keeps


def test_what_the_clinic_does_not_name_has_no_line(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit(type_name="", clinician=Clinician(1, ""))))
    assert "When: Tue 24 Nov 2026, 09:20" in placing.keeps
    assert "For:" not in placing.keeps
    assert "With:" not in placing.keeps


def test_a_booking_that_the_diary_does_not_show_yet_is_not_taken_for_granted(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit(), confirmed=False))
    assert "The clinic has accepted your booking." in placing.keeps
    assert "I could not see it in its diary yet. Please call 020 7946 0000" in placing.keeps
    assert "is booked" not in placing.keeps


def test_the_button_of_the_confirmation_begins_another_booking_in_a_new_message(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit()))
    placing.card = placing.kept[-1]
    placing.taps("Book another appointment")
    placing.sees("What is the visit for?")


def test_the_button_of_an_old_confirmation_does_not_disturb_another_booking(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit()))
    confirmation = placing.card = placing.kept[-1]
    placing.taps("Book another appointment")
    placing.card = confirmation
    placing.taps("Book another appointment")
    placing.sees("That button works once this here is done, or after /cancel.", "What is the visit for?")
    assert placing.fresh


def test_a_slot_taken_meanwhile_leads_to_fresh_slots_with_the_choices_kept(placing: Patient) -> None:
    placing.clinic.slots = placing.clinic.slots[1:]
    placing.told(Refused(Failure(Trouble.REFUSED, "The time slot is no longer available.")))
    placing.sees("It was not booked. I looked again: that time has just been taken.", "These come closest.")
    placing.sees("GP consultation · Camden · any clinician", "Tue 24 Nov, 10:20")
    placing.sees_no("Tue 24 Nov, 09:20")
    placing.taps("Nearest: Tue 24 Nov, 10:20")
    placing.taps("Book it")
    assert [book.number for book in placing.booked] == [1, 2]


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (NotSent(), "The clinic could not be reached, and nothing was sent."),
        (NotBooked(), "The clinic's diary does not have it. You can safely book it again."),
        (Refused(Failure(Trouble.STARTING)), "booking system is just starting"),
        (Refused(Failure(Trouble.DOWN)), "cannot be reached at the moment"),
        (Refused(Failure(Trouble.ODD)), "did not accept it"),
    ],
)
def test_what_was_not_booked_can_be_confirmed_again(
    placing: Patient, outcome: NotSent | NotBooked | Refused, words: str
) -> None:
    placing.told(outcome)
    placing.sees("It was not booked.", words, "Is this right?")
    placing.taps("Book it again for £60")
    assert [book.number for book in placing.booked] == [1, 2]


def test_a_session_that_ran_out_asks_to_sign_in_and_to_confirm_again(placing: Patient) -> None:
    placing.told(Refused(Failure(Trouble.SIGN_IN)))
    placing.sees("Please sign in", "Sign in")


def test_a_lost_answer_is_said_once_and_offers_nothing_that_could_book_twice(placing: Patient, visit: Visit) -> None:
    placing.told(Unknown())
    placing.sees("Please do not book again for now.", "020 7946 0000", "Back | Start over")
    placing.sees_no("Book it")
    placing.told(Booked(visit()))
    assert "Your appointment is booked." in placing.keeps


@pytest.mark.parametrize("reason", list(Handover))
def test_what_nobody_could_find_out_is_handed_over(placing: Patient, reason: Handover) -> None:
    placing.told(Unknown())
    placing.told(HandedOver(reason))
    assert placing.keeps.startswith("Please call the clinic on 020 7946 0000.")
    assert "Tue 24 Nov 2026, 09:20" in placing.keeps


def test_no_second_order_while_the_first_has_no_outcome(placing: Patient) -> None:
    placing.told(Unknown())
    placing.taps("Start over")
    for tap in ("GP consultation", "Any place", "Anyone", "As soon as possible", "Tue 24 Nov, 10:20", "Book it"):
        placing.taps(tap)
    placing.sees("Your earlier booking is still being looked into.")
    placing.says("yes")
    placing.sees("Your earlier booking is still being looked into.")
    assert len(placing.booked) == 1


def test_news_reaches_a_patient_who_has_moved_on(placing: Patient, visit: Visit) -> None:
    placing.taps("Back")
    placing.sees("Book an appointment")
    placing.told(Unknown())
    placing.sees("The answer to your booking got lost.")
    placing.told(Booked(visit()))
    assert "Your appointment is booked." in placing.keeps
    placing.sees("Book an appointment")
    assert placing.fresh


@pytest.mark.parametrize(
    "outcome", [Refused(Failure(Trouble.REFUSED, "Gone.")), Refused(Failure(Trouble.SIGN_IN)), NotSent(), NotBooked()]
)
def test_bad_news_reaches_a_patient_who_has_moved_on(placing: Patient, outcome: Refused | NotSent | NotBooked) -> None:
    placing.commands("start")
    placing.told(outcome)
    assert placing.keeps.startswith("It was not booked.")
    assert "Tue 24 Nov 2026, 09:20" in placing.keeps


def test_the_same_news_twice_and_news_of_another_attempt_are_dropped(placing: Patient, visit: Visit) -> None:
    placing.told(Booked(visit()))
    placing.told(Booked(visit()))
    placing.told(NotBooked())
    assert len(placing.kept) == 1


def test_an_order_on_its_way_cannot_be_called_back_and_that_is_said(placing: Patient) -> None:
    placing.says("cancel")
    placing.sees("already on its way and cannot be stopped here")


def test_an_order_takes_along_what_was_read_of_the_diary_before_it(at_confirm: Patient, visit: Visit) -> None:
    at_confirm.clinic.answers = False
    at_confirm.taps("Book it")
    read = Appointments((visit(key="soon", start=datetime(2026, 12, 24, 9, 20)),), ("over",), complete=False)  # noqa: DTZ001 - wall clock at the site
    at_confirm.happens(Answered(at_confirm.conversation.requests, read))
    at_confirm.taps("Book it all the same")
    at_confirm.happens(Answered(at_confirm.conversation.requests, read))
    (book,) = at_confirm.booked
    assert (book.before, book.before_complete) == (("soon", "over"), False)


def test_even_an_answer_that_comes_while_another_attempt_is_open_orders_nothing(at_confirm: Patient) -> None:
    """Cannot happen in order: but what must never happen is held twice."""
    at_confirm.clinic.answers = False
    at_confirm.taps("Book it")
    waiting = at_confirm.conversation
    ordered = OrderedVisit(at_confirm.task.wish, at_confirm.clinic.slots[0])
    at_confirm.conversation = replace(waiting, orders=1, order=OpenOrder(1, ordered))
    at_confirm.happens(Answered(waiting.requests, Appointments(())))
    at_confirm.sees("still being looked into", "Is this right?")
    assert not at_confirm.booked
