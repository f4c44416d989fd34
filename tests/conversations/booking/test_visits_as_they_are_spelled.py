"""The visit in the words and the spelling of whoever asks; two at once, and one that is not offered."""

from __future__ import annotations

import pytest

from conversations.clinic.model import AppointmentModule, AppointmentType, Payer
from conversations.state.booking import BookingTask, ChoosingModules, ChoosingType
from tests.conversations.patient import Patient

PHYSIO = AppointmentType("physio", "Physiotherapy")


@pytest.fixture
def asked(patient: Patient) -> Patient:
    patient.clinic.types = (*patient.clinic.types, PHYSIO)
    patient.commands("book")
    return patient


@pytest.mark.parametrize(
    "words",
    [
        "phisio",
        "physo",
        "phsyio",
        "fisio",
        "physio therapy",
        "phisiotherapy",
        "pysio",
        "physiotherpy",
        "need phisio pls",
    ],
)
def test_a_misspelt_visit_is_known(asked: Patient, words: str) -> None:
    asked.says(words)
    assert isinstance(asked.conversation.task, BookingTask)
    assert asked.conversation.task.wish.type == PHYSIO


@pytest.mark.parametrize("words", ["blod test", "bllod test please", "blood tset", "blood tests", "bloodtest"])
def test_a_misspelt_blood_test_is_known(asked: Patient, words: str) -> None:
    asked.says(words)
    assert isinstance(asked.conversation.task, BookingTask)
    assert asked.conversation.task.wish.type is not None
    assert asked.conversation.task.wish.type.name == "Blood test"


@pytest.mark.parametrize("words", ["physical", "physics", "phonics", "trouble", "contact", "whisper", "photos"])
def test_other_words_are_not_taken_for_it(asked: Patient, words: str) -> None:
    asked.says(words)
    assert isinstance(asked.conversation.state, ChoosingType)


@pytest.mark.parametrize(
    "words",
    [
        "the gp and also physio",
        "physo and gp next week please",
        "gp then physio",
        "2 appointments, physio and gp",
        "blood test and physio on the same day",
        "physio plus a blood test",
        "blood test first, gp after, both",
        "gp as well as physio",
        "can I have a doctors appt and bloods done the same day?",
        "a doctor and a blood test",
        "blood test and see the doctor",
        "physio then a doctor's appointment",
        "can I have a blood test and see the doctor on same day?",
        "two things actually, bloods and my knee",
    ],
)
def test_of_two_it_is_asked_which_first(asked: Patient, words: str) -> None:
    asked.says(words)
    asked.sees("I book one visit at a time, so which one first:")
    assert isinstance(asked.conversation.state, ChoosingType)


def test_the_day_of_two_is_not_lost(asked: Patient) -> None:
    asked.says("physio and gp on friday")
    asked.taps("GP consultation")
    asked.sees("Noted: Fri 27 Nov")


@pytest.mark.parametrize(
    "words",
    ["smear", "can I have a smear test please", "ear wax removel", "flu jab for over 65s", "talking therapy",
    "an x ray of my foot",
     "toenails cut", "sexual helth check"],
)  # fmt: skip
def test_a_visit_that_is_not_offered_is_said_so(asked: Patient, words: str) -> None:
    asked.says(words)
    asked.sees("among these visits", "020 7946 0000")


def test_what_it_is_not_is_no_complaint(asked: Patient) -> None:
    asked.clinic.types = (*asked.clinic.types, AppointmentType("travel", "Travel clinic"))
    asked.taps("Start over")
    asked.says("not the smear test. The other one, the vaccination")
    asked.sees("one of these may be the right one: Travel clinic")


@pytest.mark.parametrize("words", ["doctor", "the doctor please", "docter", "dr", "I want the doctor"])
def test_a_doctor_is_no_complaint(asked: Patient, words: str) -> None:
    asked.says(words)
    asked.sees("You see a doctor at: GP consultation")


@pytest.mark.parametrize(
    "words", ["video call please", "vido call", "the video one", "facetime", "by video", "make it the video"]
)
def test_a_visit_by_video_is_asked_back(asked: Patient, words: str) -> None:
    asked.says(words)
    assert "Video consultation" in asked.reads.split("\n", maxsplit=1)[0]


@pytest.mark.parametrize("words", ["Not over the video, I'm no good with cameras", "not the video", "no video please"])
def test_a_visit_by_video_that_is_denied_is_not_asked_back(asked: Patient, words: str) -> None:
    asked.says(words)
    assert "Do you mean Video consultation?" not in asked.reads
    assert asked.task.wish.type is None


def test_parts_are_ticked_by_their_beginnings(asked: Patient) -> None:
    parts = (AppointmentModule(1, "Hepatitis A"), AppointmentModule(2, "Typhoid"), AppointmentModule(3, "Hepatitis B"))
    asked.clinic.types = (AppointmentType("jabs", "Jabs", modules=parts), *asked.clinic.types)
    asked.taps("Start over")
    asked.taps("Jabs")
    asked.says("hep a and typhoid")
    assert isinstance(asked.conversation.state, ChoosingModules)
    assert asked.conversation.state.picked == (0, 1)


def test_one_part_with_a_courtesy_is_turned_over(asked: Patient) -> None:
    parts = (AppointmentModule(1, "Hepatitis A"), AppointmentModule(2, "Typhoid"))
    asked.clinic.types = (AppointmentType("jabs", "Jabs", modules=parts), *asked.clinic.types)
    asked.taps("Start over")
    asked.taps("Jabs")
    asked.says("typhoid, please")
    assert isinstance(asked.conversation.state, ChoosingModules)
    assert asked.conversation.state.picked == (1,)


def test_what_was_meant_beside_a_wrong_press_is_taken(asked: Patient) -> None:
    for tap in ("GP consultation", "Camden", "Anyone", "As soon as possible", "Tue 24 Nov, 09:20"):
        asked.taps(tap)
    asked.says("I pressed the wrong one, it's meant to be physio")
    asked.sees("Physiotherapy · Camden")


@pytest.mark.parametrize("words", ["my insurance", "the insurance pays", "insurance please", "put it on the insurance"])
def test_an_insurance_that_may_pay_is_chosen(patient: Patient, words: str) -> None:
    patient.clinic.payers = (Payer("PA", "Patient"), Payer("IN", "Insurance"))
    patient.commands("book")
    patient.says(words)
    patient.sees("What is the visit for?")


def test_of_an_insurer_that_is_not_listed_the_clinic_knows(patient: Patient) -> None:
    patient.clinic.payers = (Payer("PA", "Patient"), Payer("IN", "Albion Health"))
    patient.commands("book")
    patient.says("bupa")
    patient.sees("I do not know which insurers the clinic works with", "Who pays for the visit?")
