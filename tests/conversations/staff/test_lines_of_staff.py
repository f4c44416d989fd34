"""What staff type in a line at the desk: whom, what for, what is to be changed, and what is none of that."""

from __future__ import annotations

from datetime import date

import pytest

from conversations.clinic.patients import AskRecalls, DueRecall, PatientRecord
from conversations.state.appointments import ListingAppointments
from conversations.state.conversation import Welcome
from conversations.state.staff import CheckingPatient, ChoosingPatient, DueRecalls, FindingPatient, PatientDesk
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import EMMA, FOR_EMMA, LIZ, NEILL, NOT_DATED

BOOKED_FOR: tuple[tuple[str, PatientRecord, str], ...] = (
    ("book emma clarke gp tomorrow", EMMA, "gp tomorrow"),
    ("please book in emma clarke for a gp consultation on friday", EMMA, "for a gp consultation on friday"),
    ("can you book gp tuesday morning for emma clarke", EMMA, "gp tuesday morning"),
    ("emma clarke blood test thursday", EMMA, "blood test thursday"),
    ("need a gp for emma clarke 1971 next week", EMMA, "need a gp next week"),
    ("Book smith-jones, blood test asap", LIZ, "blood test asap"),
    ("e1042 gp tomorrow", EMMA, "gp tomorrow"),
    ("book an appointment for li nunez", NOT_DATED, ""),
)


@pytest.mark.parametrize(("line", "who", "words"), BOOKED_FOR)
def test_a_line_names_whom_and_what_for(sofia: Patient, line: str, who: PatientRecord, words: str) -> None:
    sofia.says(line)
    if line.startswith("e1042"):  # an employee number is nobody else's
        sofia.sees("GP consultation", FOR_EMMA)
        return
    assert sofia.conversation.state == CheckingPatient(who)
    assert getattr(sofia.conversation.task, "words", None) == words
    assert sofia.conversation.acting is None


@pytest.mark.parametrize(
    "line",
    [
        "it is mrs clarke",
        "the lady is called emma clarke",
        "look up Clarke, Emma please",
        "dob 3/4/71",
        "pt emma clarke",
    ],
)
def test_what_stands_around_a_name_is_none_of_it(sofia: Patient, line: str) -> None:
    sofia.says(line)
    assert sofia.conversation.state == CheckingPatient(EMMA)


@pytest.mark.parametrize(
    "line",
    [
        "mrs clarke wants to move her gp",
        "cancel emma clarke on friday",
        "cxl 14:20 E Clarke",
        "emma clarke has to reschedule",
        "dna for mrs clarke",
        "emma clarke rang, she needs to change her appt",
        "pls rearrange clarke",
        "clarke swapping her physio",
    ],
)
def test_for_a_change_the_patient_is_found_first(sofia: Patient, line: str) -> None:
    sofia.says(line)
    sofia.sees("First the patient. Then tap Appointments")


def test_once_found_it_is_still_said(sofia: Patient) -> None:
    sofia.says("mrs clarke wants to move her gp")
    sofia.sees("Nothing is changed yet", "Is it this patient?", "Emma Clarke")


@pytest.mark.parametrize(
    "line",
    [
        "print today's list",
        "who is in camden today",
        "how do I undo a booking",
        "am I logged in as Priya",
        "no patient, just checking times",
        "what time do we close",
        "show me the diary",
        "are there any gaps on friday",
    ],
)
def test_what_names_nobody_is_told_what_there_is(sofia: Patient, line: str) -> None:
    sofia.says(line)
    sofia.sees("I find patients, and book, move or cancel for one of them at a time", "Who is it for?")


@pytest.mark.parametrize(
    "line", ["book for a pt", "patient on the phone, wants gp tomorrow, new pt", "next free gp at camden", "book"]
)
def test_without_a_name_it_is_asked_and_the_rest_is_kept(sofia: Patient, line: str) -> None:
    sofia.says(line)
    assert sofia.conversation.state == FindingPatient()
    sofia.sees_no("I found nobody")


@pytest.mark.parametrize("line", ["book my own smear", "can you book me a gp", "gp for myself please"])
def test_for_oneself_staff_are_patients(sofia: Patient, line: str) -> None:
    sofia.says(line)
    sofia.sees("As staff you book for patients", "Who is it for?")


def test_nobody_left_in_the_words_is_said(sofia: Patient) -> None:
    sofia.says("same patient as before")
    sofia.sees("I could not read whom you mean")


def test_recalls_are_asked_for_in_words(sofia: Patient) -> None:
    for line in ("recalls", "who is due", "due recalls please", "what's due"):
        sofia.commands("staff")
        sofia.says(line)
        assert isinstance(sofia.conversation.state, DueRecalls), line
    sofia.says("who is due tomorrow")
    assert sofia.clinic.asked[-1] == AskRecalls(date(2026, 11, 23), date(2026, 11, 23))


def test_some_of_the_recalls_are_named_or_somebody_else(sofia: Patient) -> None:
    sofia.clinic.recalls = (
        DueRecall("r1", "p1", "E.C.", "Cla", "GP consultation", "Yearly review"),
        DueRecall("r2", "p2", "Z.O.", "O'N", "GP consultation", "Blood pressure"),
    )
    sofia.commands("recalls")
    sofia.says("only the blood pressure ones")
    sofia.sees("Z.O.")
    sofia.sees_no("E.C.")
    sofia.says("book emma clarke gp tomorrow")
    assert sofia.conversation.state == CheckingPatient(EMMA)


@pytest.mark.parametrize(
    "answer", ["yes", "yes thats her", "that's her", "yes this patient", "correct", "yep", "ok", "yes it is her"]
)
def test_a_plain_yes_is_the_button(sofia: Patient, answer: str) -> None:
    sofia.says("emma clarke")
    sofia.says(answer)
    assert isinstance(sofia.conversation.state, PatientDesk), sofia.reads


@pytest.mark.parametrize(
    "answer",
    ["no", "no wrong one", "not her", "wrong patient", "another patient", "no thats not him", "nope", "different one"],
)
def test_a_plain_no_looks_for_another(sofia: Patient, answer: str) -> None:
    sofia.says("emma clarke")
    sofia.says(answer)
    assert sofia.conversation.state == FindingPatient()


def test_those_of_a_list_are_told_apart_in_words(sofia: Patient) -> None:
    other = PatientRecord("p9", "Ann O'Neill", date(1990, 1, 1))
    sofia.clinic.patients = (*sofia.clinic.patients, other)
    for words, who in (("the youngest", other), ("1990", other)):
        sofia.commands("staff")
        sofia.says("o'neill")
        sofia.says(words)
        assert sofia.conversation.state == CheckingPatient(who)
    sofia.commands("staff")
    sofia.says("o'neill")
    sofia.says("the older one")
    assert isinstance(sofia.conversation.state, ChoosingPatient)
    assert len(sofia.conversation.state.hints) == 2
    sofia.says("zoe")
    assert sofia.conversation.state == CheckingPatient(NEILL)


@pytest.mark.parametrize(
    "words", ["whats she got coming up", "cancel her appt", "any appointments", "move the next one", "upcoming"]
)
def test_what_the_patient_has_is_shown_at_the_desk(at_desk: Patient, words: str) -> None:
    at_desk.says(words)
    assert isinstance(at_desk.conversation.state, ListingAppointments), at_desk.reads


def test_the_desk_is_left_in_words(at_desk: Patient) -> None:
    at_desk.says("that's all done")
    assert isinstance(at_desk.conversation.state, Welcome)
    assert at_desk.conversation.acting is None


@pytest.mark.parametrize(
    "words",
    ["next patient", "another patient please", "back to patient", "ok on to the next patient", "change patient"],
)
def test_the_next_patient_is_asked_for_anywhere(at_desk: Patient, words: str) -> None:
    at_desk.says("gp on tuesday")
    at_desk.says(words)
    assert at_desk.conversation.state == FindingPatient()
    assert at_desk.conversation.acting is None
