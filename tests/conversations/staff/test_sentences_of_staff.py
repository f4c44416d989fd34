"""Staff speak to the assistant as they would to a colleague: whom they look for, what for, which list, who is next."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.clinic.patients import AskRecalls, PatientRecord
from conversations.state.appointments import Concern, ListingAppointments
from conversations.state.booking import ChoosingSlot
from conversations.state.staff import (
    CheckingPatient,
    DueRecalls,
    FindingPatient,
    RegisteringPatient,
)
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import EMMA, FOR_EMMA, LIZ, NEILL


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("find emma clarke", EMMA),
        ("can you find Emma Clarke please", EMMA),
        ("look up mrs clarke", EMMA),
        ("MRS E CLARKE", EMMA),
        ("is there a patient called Clarke born in 1971", EMMA),
        ("clarke born 3 april 1971", EMMA),
        ("clarke, 3 apr. 1971", EMMA),
        ("clarke dob 03/04/1971", EMMA),
        ("Ms Emma Clarke, 3rd of April 71", EMMA),
        ("April 3rd 1971", EMMA),
        ("d.o.b. 3.4.71", EMMA),
        ("patient E1042", EMMA),
        ("employee number E1042, thanks", EMMA),
        ("do we have a Smith-Jones, born in the fifties?", LIZ),
        ("I've got zoe o'neill on the phone", NEILL),
        ("recalls for emma clarke", EMMA),
        ("has emma clarke got an appointment", EMMA),
        ("when is emma clarke's next appointment?", EMMA),
        ("emma clarke's appointments", EMMA),
        ("cancel emma clarke's appointment", EMMA),
        ("emma.clarke@mail.example's appointments", EMMA),
        ("please cancel e1042's gp appointment on friday", EMMA),
        ("emma clarke 3/4/71 wants to cancel", EMMA),
        ("emma clarke needs to move her appointment", EMMA),
        ("book emma clarke gp camden tue morning", EMMA),
        ("book a gp appointment for emma clarke", EMMA),
        ("can you book emma clarke in for a gp on tuesday", EMMA),
        ("emma clarke, gp camden tue morning", EMMA),
        ("emma clarke gp tue", EMMA),
        ("smith 1958 blood test tomorrow", LIZ),
        ("book smith, podiatry tue", LIZ),
        ("I need an appointment for zoe o'neill with dr patel on monday", NEILL),
        ("can emma clarke see a doctor tomorrow", EMMA),
        ("book for e1042", EMMA),
        ("the 1971 one", EMMA),
        ("where is zoe o'neill?", NEILL),
        ("book in for emma clarke", EMMA),
        ("find emma clarke, born", EMMA),
    ],
)
def test_whoever_is_meant_in_a_sentence_is_found_and_to_be_confirmed(
    sofia: Patient, typed: str, who: PatientRecord
) -> None:
    sofia.says(typed)
    assert sofia.conversation.state == CheckingPatient(who)
    assert sofia.conversation.acting is None


@pytest.mark.parametrize(
    "typed",
    [
        "book E1042 gp camden tue morning",
        "can you book emma.clarke@mail.example, gp at camden on tuesday morning",
        "E1042 gp camden tuesday morning",
        "e1042 wants a gp at camden on tuesday morning",
    ],
)
def test_who_is_named_by_what_only_they_have_is_booked_for_at_once(sofia: Patient, typed: str) -> None:
    sofia.says(typed)
    assert type(sofia.conversation.state) is ChoosingSlot
    sofia.sees("These times are free", "Tue 24 Nov", FOR_EMMA)


@pytest.mark.parametrize(
    ("typed", "sees"),
    [
        ("book emma clarke gp camden tue morning", "Tue 24 Nov, 09:20"),
        ("book a gp at camden for emma clarke on tuesday morning", "Tue 24 Nov, 09:20"),
        ("emma clarke 1971 gp camden tue morning", "Tue 24 Nov, 09:20"),
        ("book clarke, born 3 April 1971, gp camden tue morning", "Tue 24 Nov, 09:20"),
    ],
)
def test_what_was_said_of_the_visit_is_kept_until_it_is_confirmed_who_it_is(
    sofia: Patient, typed: str, sees: str
) -> None:
    sofia.says(typed)
    sofia.taps("Yes, this patient")
    sofia.sees(sees, FOR_EMMA)


@pytest.mark.parametrize(
    ("typed", "concern"),
    [
        ("show me emma clarke's appointments", Concern.LIST),
        ("what has emma clarke got booked", Concern.LIST),
        ("appointments of emma clarke", Concern.LIST),
        ("cancel emma clarke's appointment", Concern.CANCEL),
        ("emma clarke wants to cancel", Concern.CANCEL),
        ("move e1042's appointment", Concern.MOVE),
        ("reschedule emma clarke", Concern.MOVE),
        ("emma clarke's appointment has to be moved", Concern.LIST),
    ],
)
def test_appointments_that_were_asked_for_are_shown_once_it_is_confirmed_whose(
    sofia: Patient, typed: str, concern: Concern
) -> None:
    sofia.says(typed)
    sofia.says("yes, that's her")
    assert type(sofia.conversation.state) is ListingAppointments
    assert sofia.conversation.task.purpose is concern  # type: ignore[union-attr]
    sofia.sees(FOR_EMMA)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("who is due this month?", (11, 22), (11, 30)),
        ("recalls", (9, 23), (12, 6)),
        ("show me the due recalls please", (9, 23), (12, 6)),
        ("who needs to be called back? recalls", (9, 23), (12, 6)),
        ("recalls due this week", (11, 22), (11, 29)),
        ("recalls for december", (12, 1), (12, 31)),
        ("which recalls are overdue", (9, 23), (11, 22)),
        ("recalls next month", (12, 1), (12, 31)),
        ("recalls between 1 and 14 december", (12, 1), (12, 14)),
        ("recalls 1/12/26 14/12/26", (12, 1), (12, 14)),
    ],
)
def test_recalls_are_listed_for_the_days_that_are_said(
    sofia: Patient, typed: str, first: tuple[int, int], last: tuple[int, int]
) -> None:
    sofia.says(typed)
    assert type(sofia.conversation.state) is DueRecalls
    assert sofia.clinic.asked[-1] == AskRecalls(date(2026, *first), date(2026, *last))


@pytest.mark.parametrize("typed", ["new patient", "register a new patient", "I need to add a new patient", "she's new"])
def test_a_new_patient_is_taken_in(sofia: Patient, typed: str) -> None:
    sofia.says(typed)
    assert type(sofia.conversation.state) is RegisteringPatient


@pytest.mark.parametrize(
    "typed",
    [
        "book gp tuesday",
        "I have a patient on the phone",
        "next free gp",
        "anything free for a gp on tuesday",
        "cancel an appointment",
    ],
)
def test_where_nobody_is_named_it_is_asked_who(sofia: Patient, typed: str) -> None:
    sofia.says(typed)
    assert type(sofia.conversation.state) is FindingPatient
    sofia.sees_no("I found nobody", "I could not read")
    sofia.says("e1042")
    sofia.sees(FOR_EMMA if "gp" in typed else "Emma Clarke, born Sat 3 Apr 1971")


def test_an_address_is_not_taken_for_less_because_it_ends_a_sentence(sofia: Patient) -> None:
    sofia.says("please find emma.clarke@mail.example.")
    assert sofia.conversation.state == CheckingPatient(EMMA)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("thanks", "You are welcome"),
        ("what are your opening hours", "I do not know the opening hours"),
        ("what can you do", "for the patients you name"),
        ("hello", "You are signed in as staff"),
        ("finished", "You are signed in as staff"),
    ],
)
def test_courtesies_and_questions_look_for_nobody(sofia: Patient, typed: str, words: str) -> None:
    sofia.says(typed)
    sofia.sees(words)
    assert sofia.clinic.asked == []


@pytest.mark.parametrize("typed", ["who is next on the list", "who's in today", "today's list"])
def test_a_list_that_there_is_not_is_said_so(sofia: Patient, typed: str) -> None:
    sofia.says(typed)
    sofia.sees("Lists of a day, and anything else, are in the clinic's own system")
    assert sofia.clinic.asked == []


@pytest.mark.parametrize("typed", ["what about clarke", "who is emma clarke", "who's E1042"])
def test_a_question_about_somebody_looks_for_them(sofia: Patient, typed: str) -> None:
    sofia.says(typed)
    assert sofia.conversation.state == CheckingPatient(EMMA)


@pytest.mark.parametrize("typed", ["book me in for a gp", "book me a gp", "can I book myself a gp", "book a gp for me"])
def test_a_visit_of_ones_own_is_for_patients(sofia: Patient, typed: str) -> None:
    sofia.says(typed)
    sofia.sees("For a visit of your own, send /signout")
