"""Staff act for the patient of the card and for nobody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.clinic.model import ONESELF, Behalf
from conversations.clinic.orders import Booked, InQuestion, Refused, Unknown
from conversations.clinic.patients import Duties
from conversations.clinic.questions import Failure, Trouble
from conversations.events import Commanded, OrderEnded, Pressed, Said, SignedIn, SignedOut, Unanswered
from conversations.state.conversation import Role, Welcome
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import FOR_EMMA, assert_for_emma, books


def test_a_booking_is_for_the_patient_and_says_so_to_the_end(at_desk: Patient, visit) -> None:  # type: ignore[no-untyped-def]
    at_desk.taps("Book an appointment")
    books(at_desk)
    assert at_desk.booked[0].order.behalf == Behalf("p1")
    at_desk.told(Booked(visit()))
    assert FOR_EMMA in at_desk.keeps
    assert "The appointment is booked." in at_desk.keeps
    assert "You owe" not in at_desk.keeps
    assert (at_desk.conversation.acting, at_desk.conversation.behalf) == (None, ONESELF)
    at_desk.sees("I act for nobody now")
    at_desk.taps("Choose a patient")
    at_desk.sees("Who is it for?")


@pytest.mark.parametrize(
    ("label", "behalf"),
    [
        ("GP consultation · referral 501", Behalf("p1", referral="f1")),
        ("GP consultation · due Tue 1 Dec", Behalf("p1", recall="r1")),
    ],
)
def test_a_referral_or_recall_brings_its_type_and_goes_along(at_desk: Patient, label: str, behalf: Behalf) -> None:
    at_desk.taps(label)
    at_desk.sees("Where would suit the patient?", FOR_EMMA)
    for tap in ("Camden", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20", "Book it for £60"):
        at_desk.taps(tap)
    assert at_desk.booked[0].order.behalf == behalf


def test_the_appointments_to_come_are_listed(at_desk: Patient, visit) -> None:  # type: ignore[no-untyped-def]
    at_desk.taps("Appointments")
    at_desk.sees("The patient has no appointment to come", FOR_EMMA)
    at_desk.taps("Back")
    at_desk.clinic.appointments = tuple(visit(key=f"a{n}") for n in range(8))
    at_desk.commands("patient")
    at_desk.says("e1042")
    at_desk.taps("Yes")
    at_desk.taps("Appointments")
    at_desk.sees("Tue 24 Nov", "GP consultation", FOR_EMMA)
    at_desk.commands("book")
    at_desk.sees("What is the visit for?", FOR_EMMA)


def test_an_address_and_the_visit_in_one_line_open_the_times(sofia: Patient) -> None:
    sofia.happens(Commanded("book", "emma.clarke@mail.example gp with anyone at camden on tuesday morning"))
    sofia.sees("These times are free", FOR_EMMA)
    sofia.taps("Tue 24 Nov, 09:20")
    sofia.taps("Book it")
    assert sofia.booked[0].order.behalf == Behalf("p1")


def test_a_name_and_the_visit_in_one_line_are_confirmed_first(sofia: Patient) -> None:
    sofia.happens(Commanded("book", "clarke 1971, gp with anyone at camden on tuesday morning"))
    sofia.sees("Is it this patient?", "Emma Clarke, born Sat 3 Apr 1971")
    sofia.taps("Yes")
    sofia.sees("These times are free", FOR_EMMA)


def test_words_at_the_desk_begin_the_booking(at_desk: Patient) -> None:
    at_desk.says("gp with anyone at camden on tuesday morning")
    at_desk.sees("These times are free", FOR_EMMA)


@pytest.mark.parametrize("words", ["book", "start over", "back", "cancel", "hello", "tuesday morning"])
def test_without_a_patient_nothing_is_asked_of_the_clinic_for_a_booking(sofia: Patient, words: str) -> None:
    sofia.says(words)
    assert {question.kind for question in sofia.clinic.asked} <= {"AskPatients"}
    assert sofia.conversation.acting is None


def test_the_command_to_book_asks_for_whom_unless_that_is_known(sofia: Patient) -> None:
    sofia.commands("book")
    sofia.sees("Who is it for?")
    sofia.says("e1042")
    sofia.taps("Yes")
    sofia.commands("book")
    sofia.sees("What is the visit for?", FOR_EMMA)
    sofia.taps("Back")
    assert sofia.conversation.acting is None


@pytest.mark.parametrize("how", ["command", "button", "time", "typing", "another patient"])
def test_acting_for_somebody_ends(at_desk: Patient, how: str) -> None:
    old = at_desk.card
    assert old is not None
    match how:
        case "command":
            at_desk.commands("done")
        case "button":
            at_desk.taps("Done")
        case "another patient":
            at_desk.commands("patient")
        case _:
            at_desk.now += timedelta(minutes=15)
            at_desk.happens(Said("gp on tuesday") if how == "typing" else Pressed(old.id, "new"))
            at_desk.sees("Fifteen minutes are over")
    assert (at_desk.conversation.acting, at_desk.conversation.behalf) == (None, ONESELF)
    at_desk.happens(Pressed(old.id, "new"))
    assert at_desk.conversation.acting is None
    at_desk.sees_no("Emma")


def test_a_minute_before_it_goes_on(at_desk: Patient) -> None:
    at_desk.now += timedelta(minutes=14)
    at_desk.taps("Book an appointment")
    assert_for_emma(at_desk)


def test_an_order_on_its_way_is_waited_for_and_told_for_whom(at_desk: Patient, visit) -> None:  # type: ignore[no-untyped-def]
    at_desk.taps("Book an appointment")
    books(at_desk)
    at_desk.now += timedelta(minutes=20)
    at_desk.told(Unknown())
    at_desk.commands("patient")
    at_desk.says("zoe o'neill")
    at_desk.taps("Yes")
    at_desk.sees("For Zoë O'Neill")
    at_desk.told(Booked(visit()))
    assert FOR_EMMA in at_desk.keeps
    at_desk.sees("For Zoë O'Neill")


def test_a_refusal_keeps_the_patient(at_desk: Patient) -> None:
    at_desk.taps("Book an appointment")
    books(at_desk)
    at_desk.happens(OrderEnded(at_desk.conversation.orders, Refused(Failure(Trouble.REFUSED, "Taken.", "REF-9"))))
    at_desk.sees("Taken.", "REF-9", FOR_EMMA)


def test_another_role_starts_over(at_desk: Patient) -> None:
    at_desk.taps("Book an appointment")
    at_desk.happens(SignedIn())
    at_desk.sees("You are signed in as a patient. We start over.", "Book an appointment")
    assert (at_desk.conversation.role, at_desk.conversation.behalf) == (Role.PATIENT, ONESELF)
    at_desk.commands("done")
    at_desk.commands("patient")
    assert at_desk.conversation.state == Welcome()


def test_signing_out_ends_the_role(at_desk: Patient) -> None:
    at_desk.happens(SignedOut())
    assert at_desk.conversation.role is Role.PATIENT
    at_desk.taps("Book an appointment")
    at_desk.sees("What is the visit for?")


def test_staff_whose_session_ran_out_go_on_where_they_were(at_desk: Patient) -> None:
    at_desk.clinic.answers = False
    at_desk.taps("Book an appointment")
    at_desk.happens(Unanswered(at_desk.conversation.requests, Failure(Trouble.SIGN_IN)))
    at_desk.sees("Sign in")
    at_desk.sees_no("Emma")
    at_desk.clinic.answers = True
    at_desk.happens(SignedIn(Duties(refer=True)))
    at_desk.sees("What is the visit for?", FOR_EMMA)


def test_the_way_in_for_staff_is_a_command() -> None:
    somebody = Patient()
    somebody.commands("staff")
    somebody.sees("Sign in")
    somebody.happens(SignedIn())
    somebody.sees("You are signed in.", "Book an appointment")
    somebody.commands("staff")
    somebody.happens(SignedIn(Duties(refer=True)))
    somebody.sees("as staff")
    somebody.commands("staff")
    somebody.sees("You are signed in as staff")
    assert somebody.conversation.role is Role.STAFF


def test_a_command_after_fifteen_minutes_is_obeyed_for_nobody(at_desk: Patient) -> None:
    at_desk.now += timedelta(minutes=15)
    at_desk.commands("book")
    at_desk.sees("Who is it for?")
    at_desk.sees_no("Emma")


def test_a_booking_in_question_keeps_the_patient(at_desk: Patient, visit) -> None:  # type: ignore[no-untyped-def]
    at_desk.taps("Book an appointment")
    books(at_desk)
    at_desk.told(InQuestion(visit()))
    assert FOR_EMMA in at_desk.keeps
    assert_for_emma(at_desk)


def test_staff_who_act_for_nobody_order_nothing(at_desk: Patient) -> None:
    at_desk.taps("Book an appointment")
    for tap in ("GP consultation", "Camden", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20"):
        at_desk.taps(tap)
    at_desk.conversation = replace(at_desk.conversation, acting=None)
    assert at_desk.card is not None
    at_desk.happens(Pressed(at_desk.conversation.screen, "book"))
    assert at_desk.booked == []
    at_desk.sees("Choose a patient")


def test_words_that_are_no_visit_by_themselves_are_held_against_the_types(at_desk: Patient) -> None:
    at_desk.says("zzz")
    at_desk.sees("What is the visit for?", FOR_EMMA)


def test_where_the_name_is_lost_an_order_is_still_told_for_a_patient(at_desk: Patient, visit) -> None:  # type: ignore[no-untyped-def]
    at_desk.taps("Book an appointment")
    books(at_desk)
    order = at_desk.conversation.order
    assert order
    assert order.acting
    at_desk.conversation = replace(at_desk.conversation, order=replace(order, acting=order.acting.nameless))
    at_desk.told(Booked(visit()))
    assert "For the patient for whom you acted when you ordered it" in at_desk.keeps


def test_the_next_patient_is_chosen_from_the_message_that_stays(at_desk: Patient, visit) -> None:  # type: ignore[no-untyped-def]
    at_desk.taps("Book an appointment")
    books(at_desk)
    at_desk.told(Booked(visit()))
    at_desk.happens(Pressed(at_desk.kept[-1].id, "begin", "staff"))
    at_desk.sees("Who is it for?")


def test_a_message_that_a_patient_kept_does_nothing_for_staff(sofia: Patient) -> None:
    sofia.happens(Pressed("p1k", "undo", "a1"))
    sofia.sees("That button was from an earlier step")
    sofia.happens(Pressed("p1k", "begin", "booking"))
    sofia.sees("That button was from an earlier step")
    sofia.happens(Pressed(f"{sofia.conversation.screen}k", "begin", "booking"))
    sofia.sees("Who is it for?")


def test_signing_out_by_a_command_is_on_record(sofia: Patient) -> None:
    sofia.commands("signout")
    assert [record.action for record in sofia.records[-1:]] == ["sign_out"]


def test_back_from_a_question_that_begins_a_booking_acts_for_nobody(at_desk: Patient) -> None:
    at_desk.clinic.answers = False
    at_desk.taps("Book an appointment")
    at_desk.taps("Back")
    at_desk.sees("You are signed in as staff")
    assert at_desk.conversation.acting is None


def test_staff_are_not_offered_to_go_on_without_an_account(at_desk: Patient) -> None:
    at_desk.clinic.failure = Failure(Trouble.SIGN_IN, newcomers=True)
    at_desk.taps("Book an appointment")
    at_desk.sees("Sign in")
    assert at_desk.card
    assert {button.verb for row in at_desk.card.rows for button in row} <= {"sign_in", "back", "over"}
