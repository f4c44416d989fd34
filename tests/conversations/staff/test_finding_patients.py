"""Staff find a patient by what they know of them, and confirm who it is."""

from __future__ import annotations

import pytest

from conversations.clinic.patients import Duties, PatientRecord
from conversations.clinic.questions import Failure, Reason, Trouble
from conversations.events import Commanded, SignedIn
from conversations.state.staff import CheckingPatient, ChoosingPatient
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import EMMA, FOR_EMMA, LIZ, NEILL, NOT_DATED


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("emma.clarke@mail.example", EMMA),
        ("EMMA.Clarke@mail.example", EMMA),
        ("E1042", EMMA),
        ("clarke 3/4/71", EMMA),
        ("clarke 1971-04-03", EMMA),
        ("smith 1958", LIZ),
        ("smith-jones", LIZ),
        ("zoe o'neill", NEILL),
        ("ONEILL zoë", NEILL),
        ("li", NOT_DATED),
        ("nunez", NOT_DATED),
    ],
)
def test_a_patient_is_found_by_whatever_is_known_of_them(sofia: Patient, typed: str, who: PatientRecord) -> None:
    sofia.says(typed)
    assert sofia.conversation.state == CheckingPatient(who)
    assert sofia.conversation.acting is None


@pytest.mark.parametrize(
    "typed", ["smit 1958", "clarke 1972", "clarke 4/3/71", "e1043", "emma@mail.example", "clarke 31 february 1971"]
)
def test_what_fits_nobody_finds_nobody(sofia: Patient, typed: str) -> None:
    sofia.says(typed)
    sofia.sees("I found nobody whom you may book for", "Who is it for?")


@pytest.mark.parametrize("typed", ["99/99/1958", "2026-13-45", "…", "31/2/58", "31 2 58"])
def test_what_names_nobody_is_said_not_to(sofia: Patient, typed: str) -> None:
    sofia.commands("patient")
    sofia.says(typed)
    sofia.sees("I could not read whom you mean")


def test_a_list_names_nobody_until_one_is_chosen(sofia: Patient) -> None:
    sofia.says("o'neill 1958")
    assert type(sofia.conversation.state) is ChoosingPatient
    sofia.sees("Z.O. (O'N…), born 1958", "S.O. (O’N…), born 1958")
    sofia.sees_no("Zoë", "Siân", "3 Apr")
    sofia.taps("S.O.")
    sofia.sees("Siân O’Neill, born Thu 3 Apr 1958")
    sofia.taps("Another patient")
    sofia.sees("Who is it for?")


def test_no_right_and_no_patient_read_the_same(sofia: Patient) -> None:
    sofia.says("nobody 1958")
    nobody = sofia.reads
    for reason in (Reason.NO_RIGHT, Reason.NOT_FOUND):
        sofia.clinic.failure = Failure(Trouble.REFUSED, "You may not.", "R-1", reason)
        sofia.says("clarke 1971")
        assert sofia.reads == nobody
    sofia.clinic.failure = Failure(Trouble.DOWN)
    sofia.says("clarke 1971")
    sofia.sees("cannot be reached")


def test_too_many_are_not_listed(sofia: Patient) -> None:
    sofia.clinic.patients = tuple(PatientRecord(f"q{n}", f"Anna Smith {n}") for n in range(30))
    sofia.says("anna smith")
    sofia.sees("There are too many")
    sofia.clinic.patients = sofia.clinic.patients[:2]
    sofia.says("anna smith")
    sofia.sees("A.S.")


def test_somebody_without_a_date_of_birth_is_told_by_something_else(sofia: Patient) -> None:
    sofia.says("nunez")
    sofia.sees("Li Nuñez, li@mail.example")
    sofia.taps("Yes")
    sofia.sees("For Li Nuñez, li@mail.example")


def test_no_typed_answer_to_the_question_who_it_is_chooses_for_staff(sofia: Patient) -> None:
    sofia.says("e1042")
    sofia.says("e1042 and gp on tuesday")
    sofia.sees("Is it this patient?")


def test_staff_whose_search_needed_signing_in_are_shown_whom_they_looked_for(sofia: Patient) -> None:
    sofia.clinic.failure = Failure(Trouble.SIGN_IN)
    sofia.says("e1042")
    sofia.clinic.failure = None
    sofia.happens(SignedIn(Duties(refer=True)))
    sofia.sees("Is it this patient?")


@pytest.mark.parametrize(
    "words",
    ["gp camden tue morning", "gp tuesday morning camden", "gp with anyone at camden on tuesday morning"],
)
def test_one_line_a_time_and_a_yes_are_all_it_takes(sofia: Patient, words: str) -> None:
    sofia.happens(Commanded("book", f"emma.clarke@mail.example {words}"))
    sofia.sees("These times are free", "any clinician", FOR_EMMA)
    sofia.taps("Tue 24 Nov, 09:20")
    sofia.taps("Book it for £60")
    assert sofia.booked[0].order.behalf.patient == EMMA.key


def test_whom_the_patient_does_not_want_to_see_is_not_chosen_by_anyone(sofia: Patient) -> None:
    sofia.happens(Commanded("book", "e1042 gp camden tue morning but not dr tom"))
    sofia.sees("Left out, as you said: Dr Tom", "Dr Anita Patel", FOR_EMMA)
    sofia.sees_no("any clinician")


def test_a_second_name_in_the_line_is_asked_about(sofia: Patient) -> None:
    sofia.happens(Commanded("book", "e1042 an appointment for emily on tuesday"))
    sofia.sees("Is it this patient?", "Emma Clarke, born Sat 3 Apr 1971")


def test_a_name_in_a_sentence_of_a_patient_is_asked_about() -> None:
    amelia = Patient()
    amelia.says("book for emma lindqvist physio tuesday morning")
    assert amelia.clinic.asked == []
