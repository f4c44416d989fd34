"""What a patient sees of the appointments they have: a list, one of them, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from conversations.clinic.model import Allowed, Appointment, Debtor, DebtorKind
from conversations.clinic.questions import Failure, Reason, Trouble
from conversations.events import Commanded, SignedIn
from tests.conversations.patient import Patient
from tests.support.clinic import pounds


def test_the_first_card_leads_to_them(mia: Patient) -> None:
    mia.commands("start")
    mia.taps("My appointments")
    mia.sees("Your appointments to come.", "Tue 24 Nov, 09:20 · GP consultation", "Tue 8 Dec, 09:00 · Physiotherapy")


def test_one_of_them_says_all_that_the_clinic_tells(at_one: Patient) -> None:
    at_one.sees(
        "For: GP consultation",
        "When: Tue 24 Nov 2026, 09:20–09:40 (UK time)",
        "Where: Camden Main, 1 High Street, London, NW1 0AA",
        "With: Dr Anita Patel",
        "State: booked",
        "You owe £40.00: £60.00 less £20.00 already paid.",
        "Cancel this appointment",
    )


def test_back_and_the_button_lead_to_the_list_as_it_is_now(at_one: Patient) -> None:
    at_one.taps("All my appointments")
    at_one.sees("Your appointments to come.")
    at_one.taps("Tue 8 Dec")
    at_one.sees("Physiotherapy", "The clinic shows no invoice for it.")
    at_one.clinic.appointments = ()
    at_one.taps("Back")
    at_one.sees("You have no appointment to come at the clinic.", "Book an appointment")
    at_one.taps("Back")
    at_one.sees("Hello. I am the booking assistant")


@pytest.mark.parametrize("purpose", ["next", "again", "cancel"])
def test_whatever_one_is_looked_for_back_leads_to_the_list_and_out(mia: Patient, purpose: str) -> None:
    """With one that the words can mean, the list of the same wish would be that very one again, for ever."""
    mia.clinic.appointments = mia.clinic.appointments[:1]
    mia.happens(Commanded("appointments", purpose))
    if purpose == "cancel":
        mia.taps("Back")
    mia.taps("All my appointments")
    mia.sees("Your appointments to come.")
    mia.taps("Back")
    mia.sees("Hello. I am the booking assistant")


def test_nothing_past_is_no_reason_to_show_nothing_to_come(patient: Patient) -> None:
    patient.happens(Commanded("appointments", "again"))
    patient.taps("Appointments to come")
    patient.sees("You have no appointment to come at the clinic.")


def test_past_ones_have_a_list_of_their_own(at_list: Patient) -> None:
    at_list.taps("Past appointments")
    at_list.sees("Your past appointments, the latest first", "Mon 14 Sept, 09:00 · Physiotherapy")
    at_list.taps("Mon 14 Sep")
    at_list.sees("State: over")
    at_list.sees_no("Cancel this appointment")
    at_list.taps("Back")
    at_list.sees("Your past appointments")
    at_list.taps("Appointments to come")
    at_list.sees("Your appointments to come.")


def test_who_has_none_can_book_one(patient: Patient) -> None:
    patient.commands("appointments")
    patient.sees("You have no appointment to come at the clinic.")
    patient.taps("Past appointments")
    patient.sees("The clinic tells of no past appointments.")
    patient.taps("Book an appointment")
    patient.sees("What is the visit for?")


@pytest.mark.parametrize(
    ("state", "words"),
    [("Cancelled", "cancelled"), ("DNA", "missed"), ("Being Seen", "you are being seen"), ("Triage", "Triage")],
)
def test_how_one_stands_is_said_in_words(mia: Patient, state: str, words: str) -> None:
    (old,) = mia.clinic.past
    mia.clinic.past = (replace(old, state=state),)
    mia.commands("appointments")
    mia.taps("Past appointments")
    mia.taps("Mon 14 Sep")
    mia.sees(f"State: {words}")


def test_many_are_shown_in_pages_and_a_diary_that_may_hold_more_says_so(
    mia: Patient, visit: Callable[..., Appointment]
) -> None:
    first = datetime(2026, 12, 1, 9, 0)  # noqa: DTZ001 - wall clock at the site
    mia.clinic.appointments = tuple(visit(key=f"k{n}", start=first + timedelta(days=n)) for n in range(45))
    mia.commands("appointments")
    mia.sees("There may be more than I can see here: for all of them, call 020 7946 0000.", "Mon 7 Dec, 09:00")
    mia.sees_no("Tue 8 Dec")
    mia.taps("More ›")
    mia.sees("Wed 9 Dec, 09:00 · GP consultation")
    mia.taps("Wed 9 Dec")
    mia.sees("When: Wed 9 Dec 2026")


@pytest.mark.parametrize("words", ["physiotherapy", "8 december", "the second one", "2"])
def test_one_is_named_in_words(at_list: Patient, words: str) -> None:
    at_list.says(words)
    at_list.sees("When: Tue 8 Dec 2026")


def test_words_that_fit_none_or_several_choose_none(at_list: Patient, visit: Callable[..., Appointment]) -> None:
    at_list.says("5 december")
    at_list.sees("None of these is on that day or for that.")
    at_list.says("hmm")
    at_list.sees("Sorry, I did not understand that.")
    at_list.clinic.appointments += (visit(key="a3", start=datetime(2026, 12, 1, 9, 0)),)  # noqa: DTZ001
    at_list.commands("appointments")
    at_list.says("gp consultation")
    at_list.sees("Which one: Tue 24 Nov, 09:20 · GP consultation · Tue 1 Dec, 09:00 · GP consultation?")


def test_one_that_is_gone_meanwhile_is_said_to_be(at_list: Patient) -> None:
    at_list.clinic.appointments = at_list.clinic.appointments[1:]
    at_list.taps("Tue 24 Nov")
    at_list.sees("The clinic does not have that appointment any more", "Tue 8 Dec, 09:00 · Physiotherapy")
    at_list.clinic.appointments = ()
    at_list.clinic.complete = False
    at_list.taps("Tue 8 Dec")
    at_list.sees("I cannot find that appointment among those that the clinic shows me.")


def test_what_has_begun_or_must_not_be_cancelled_online_says_so(at_list: Patient) -> None:
    at_list.clinic.begun = ("a1",)
    at_list.taps("Tue 24 Nov")
    at_list.sees("It has begun, so it cannot be cancelled here. Please call 020 7946 0000.")
    at_list.sees_no("Cancel this appointment")
    at_list.taps("Back")
    at_list.clinic.begun, at_list.clinic.permissions = (), Allowed(cancel=False)
    at_list.taps("Tue 24 Nov")
    at_list.sees("The clinic does not let you cancel online. To cancel an appointment, please call 020 7946 0000.")
    at_list.sees_no("Cancel this appointment")


def test_who_is_not_signed_in_signs_in_first(mia: Patient) -> None:
    mia.clinic.failure = Failure(Trouble.SIGN_IN)
    mia.commands("appointments")
    mia.sees("Please sign in with your patient portal account.")
    mia.clinic.failure = None
    mia.happens(SignedIn())
    mia.sees("Your appointments to come.")


def test_a_portal_that_shows_them_to_nobody_is_told_as_it_is(mia: Patient) -> None:
    mia.clinic.failure = Failure(Trouble.REFUSED, reason=Reason.NO_RIGHT)
    mia.commands("appointments")
    mia.sees("Try again")
    mia.sees_no("You have no appointment")


def test_the_name_of_another_person_who_pays_is_not_kept(at_one: Patient) -> None:
    (first, second), debtor = at_one.clinic.appointments, Debtor(DebtorKind.PERSON, "Nora Murray")
    assert first.invoice
    at_one.clinic.appointments = (replace(first, invoice=replace(first.invoice, debtor=debtor)), second)
    at_one.taps("All my appointments")
    at_one.taps("Tue 24 Nov")
    at_one.sees("Somebody else is billed £60.00")
    assert "Nora" not in repr(at_one.conversation)


def test_the_next_one_is_shown_at_once(mia: Patient) -> None:
    mia.happens(Commanded("appointments", "next"))
    mia.sees("Your appointment", "When: Tue 24 Nov 2026")
    mia.clinic.appointments = ()
    mia.happens(Commanded("appointments", "next"))
    mia.sees("You have no appointment to come")


def test_which_is_to_be_cancelled_is_asked_where_there_are_several(mia: Patient) -> None:
    mia.happens(Commanded("appointments", "cancel"))
    mia.sees("Which appointment do you want to cancel? Nothing is cancelled before you confirm it.")
    mia.taps("Tue 8 Dec")
    mia.sees("Do you want to cancel this appointment?", "Physiotherapy")


def test_the_only_one_is_asked_about_at_once(mia: Patient) -> None:
    mia.clinic.appointments = mia.clinic.appointments[:1]
    mia.happens(Commanded("appointments", "cancel"))
    mia.sees("Do you want to cancel this appointment?", "GP consultation")
    mia.clinic.permissions = Allowed(cancel=False)
    mia.happens(Commanded("appointments", "cancel"))
    mia.sees("The clinic does not let you cancel online.", "Which appointment do you want to cancel?")


def test_a_price_in_another_currency_is_shown_in_it(at_one: Patient) -> None:
    first, second = at_one.clinic.appointments
    assert first.invoice
    euros = replace(first.invoice, total=replace(pounds("60"), currency="EUR", symbol="€"))
    at_one.clinic.appointments = (replace(first, invoice=euros), second)
    at_one.taps("All my appointments")
    at_one.taps("Tue 24 Nov")
    at_one.sees("You owe €40.00")


def test_a_visit_whose_name_does_not_fit_beside_its_time_stands_in_the_text(at_list: Patient) -> None:
    assert at_list.card
    labels = [at_list.wording.plain(b.label) for row in at_list.card.rows for b in row if b.verb == "pick"]
    assert labels == ["Tue 24 Nov, 09:20", "Tue 8 Dec, 09:00"], "all of one list alike"
    at_list.sees("Tue 24 Nov, 09:20 · GP consultation", "Tue 8 Dec, 09:00 · Physiotherapy")


def test_names_that_all_fit_stand_on_the_buttons_alone(mia: Patient) -> None:
    mia.clinic.appointments = mia.clinic.appointments[1:]
    mia.commands("appointments")
    assert mia.card
    labels = [mia.wording.plain(b.label) for row in mia.card.rows for b in row if b.verb == "pick"]
    assert labels == ["Tue 8 Dec, 09:00 · Physiotherapy"]
    assert "Physiotherapy" not in mia.wording.card(mia.card)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("what time is it?", "When: Tue 24 Nov 2026, 09:20"),
        ("where is it?", "Where: Camden Main"),
        ("who am I seeing?", "Dr Anita Patel"),
        ("how much do I owe?", "You owe £40.00"),
    ],
)
def test_what_is_asked_about_the_one_that_is_shown_is_answered_from_its_card(
    at_one: Patient, words: str, line: str
) -> None:
    at_one.says(words)
    assert at_one.reads.count(line) == 2, at_one.reads
