"""What goes into somebody's calendar: with every booking, move and cancellation, and on request; never on a guess."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from conversations.clinic.model import Appointment, Debtor, DebtorKind, Invoice
from conversations.clinic.orders import Booked, Cancelled
from conversations.clinic.questions import Failure, Trouble
from conversations.screens.entry import Certainty, Entry, Title, in_short
from tests.conversations.patient import Patient
from tests.support.clinic import pounds

DISCREET = "Calendar file without details"
INTO_CALENDAR = "Put it into my calendar"


def entry(patient: Patient) -> Entry:
    """What went with the last message."""
    made = patient.entries[-1]
    assert isinstance(made, Entry)
    return made


def test_a_booking_comes_with_its_entry_and_nobodys_name_or_bill_in_it(
    placing: Patient, visit: Callable[..., Appointment]
) -> None:
    bill = Invoice(pounds("60"), pounds("0").amount, pounds("0").amount, Debtor(DebtorKind.PERSON, "Nora Murray"))
    booked = visit(ahead=0, invoice=bill, patient="Mia Rossi")
    placing.told(Booked(booked))
    made = entry(placing)
    assert (made.appointment, made.at) == (visit(ahead=0), placing.now)
    assert (made.certainty, made.title, made.appointment.invoice) == (Certainty.CONFIRMED, Title.PLAIN, None)
    assert DISCREET in [placing.wording.plain(b.label) for row in placing.kept[-1].rows for b in row]
    assert "puts the appointment into your calendar" in placing.wording.plain(in_short(made))


def test_one_that_was_not_read_back_is_tentative(placing: Patient, visit: Callable[..., Appointment]) -> None:
    placing.told(Booked(visit(ahead=0), confirmed=False))
    assert entry(placing).certainty is Certainty.TENTATIVE


def test_the_answer_that_names_no_site_is_told_by_the_clock_of_the_slot(
    placing: Patient, visit: Callable[..., Appointment]
) -> None:
    placing.told(Booked(visit(site_key=None, ahead=None)))
    assert placing.entries == [None], "this slot says nothing of its clock either"
    assert DISCREET not in placing.keeps


def test_a_cancellation_takes_it_out_and_says_what_has_to_be_done_by_hand(mia: Patient) -> None:
    mia.clinic.appointments = tuple(replace(one, ahead=0) for one in mia.clinic.appointments)
    mia.commands("appointments")
    for label in ("Tue 24 Nov, 09:20", "Cancel this appointment", "Cancel it"):
        mia.taps(label)
    mia.told(Cancelled())
    assert (entry(mia).certainty, entry(mia).appointment.key) == (Certainty.CANCELLED, "a1")
    assert "takes the appointment out of your calendar" in mia.wording.plain(in_short(entry(mia)))
    assert "please delete the entry by hand" in mia.keeps


def test_what_may_still_stand_is_taken_out_of_no_calendar(mia: Patient) -> None:
    mia.clinic.appointments = tuple(replace(one, ahead=0) for one in mia.clinic.appointments)
    mia.commands("appointments")
    for label in ("Tue 24 Nov, 09:20", "Cancel this appointment", "Cancel it"):
        mia.taps(label)
    mia.told(Cancelled(confirmed=False))
    assert mia.entries == [None]
    assert "by hand" not in mia.keeps


def test_the_file_is_had_from_the_appointment_too_as_the_clinic_has_it_by_then(mia: Patient) -> None:
    first, *others = mia.clinic.appointments
    mia.clinic.appointments = (replace(first, ahead=0), *others)
    mia.commands("appointments")
    mia.taps("Tue 24 Nov, 09:20")
    moved = replace(first, ahead=0, start=first.start.replace(hour=11))
    mia.clinic.appointments = (moved, *others)
    mia.taps(INTO_CALENDAR)
    assert entry(mia).appointment.start == moved.start
    assert "This file puts the appointment into your calendar." in mia.keeps
    mia.sees("Your appointment", INTO_CALENDAR)
    assert mia.fresh


def test_one_whose_clock_nobody_knows_and_one_that_is_over_offer_no_file(at_one: Patient) -> None:
    at_one.sees_no(INTO_CALENDAR)
    at_one.clinic.past = tuple(replace(one, ahead=0) for one in at_one.clinic.past)
    for label in ("All my appointments", "Past appointments", "Mon 14 Sept"):
        at_one.taps(label)
    at_one.sees_no(INTO_CALENDAR)


def test_a_file_that_names_nothing_is_one_tap_below_the_first(
    placing: Patient, visit: Callable[..., Appointment]
) -> None:
    placing.told(Booked(visit(ahead=0)))
    placing.clinic.appointments = (visit(ahead=0),)
    placing.taps_kept(DISCREET)
    assert (entry(placing).title, len(placing.entries)) == (Title.DISCREET, 2)
    assert "This file calls it “Appointment” and nothing else." in placing.keeps


def test_who_is_signed_out_by_then_signs_in_and_gets_it(placing: Patient, visit: Callable[..., Appointment]) -> None:
    placing.told(Booked(visit(ahead=0)))
    placing.clinic.failure = Failure(Trouble.SIGN_IN)
    placing.taps_kept(DISCREET)
    placing.sees("Please sign in")


def test_one_that_is_gone_by_then_is_told_so(placing: Patient, visit: Callable[..., Appointment]) -> None:
    placing.told(Booked(visit(ahead=0)))
    placing.clinic.appointments = ()
    placing.taps_kept(DISCREET)
    assert len(placing.entries) == 1
    placing.sees("The clinic does not have that appointment any more")


def test_a_key_that_no_button_can_carry_offers_no_other_file(
    placing: Patient, visit: Callable[..., Appointment]
) -> None:
    placing.told(Booked(visit(ahead=0, key="k" * 41)))
    assert entry(placing).appointment.key == "k" * 41
    assert [b.verb for row in placing.kept[-1].rows for b in row] == ["copy", "begin", "map"]


def test_an_entry_starts_at_its_moment_and_not_by_the_clock_of_the_site(
    placing: Patient, visit: Callable[..., Appointment]
) -> None:
    placing.told(Booked(visit(ahead=60)))
    assert entry(placing).starts == visit().start - timedelta(hours=1)
