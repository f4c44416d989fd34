"""A complaint chooses no visit: the likely ones come first, and the clinic's number is named."""

from __future__ import annotations

import pytest

from conversations.clinic.model import AppointmentType
from conversations.understanding.names.everyday import asks_which_visit, is_complaint, likely_visits
from tests.conversations.patient import Patient

NAMES = (
    "Blood test",
    "GP consultation",
    "Physiotherapy",
    "Talking therapy",
    "Dermatology",
    "Travel vaccination",
    "Podiatry",
)
LIKELY = {
    "something for my back pain": "Physiotherapy",
    "My knees are giving me terrible trouble on the stairs.": "Physiotherapy",
    "a stiff neck": "Physiotherapy",
    "my shoulder hurts": "Physiotherapy",
    "I have a rash": "Dermatology",
    "My mole has changed its shape": "Dermatology",
    "is red and scratch, the skin": "Dermatology",
    "I feel so sad and anxious": "Talking therapy",
    "need a therapist": "Talking therapy",
    "My GP told me I should get my cholesterol looked at.": "Blood test",
    "I have been so tired lately": "GP consultation",
    "I need to see the doctor about my knee": "GP consultation",
    "docter": "GP consultation",
    "a cough and a sore throat": "GP consultation",
    "we are flying to Kenya": "Travel vaccination",
    "my big toe": "Podiatry",
}


@pytest.mark.parametrize(("words", "first"), LIKELY.items())
def test_the_likeliest_visit_comes_first(words: str, first: str) -> None:
    assert likely_visits(words, NAMES)[0] == first
    assert is_complaint(words)


@pytest.mark.parametrize("words", ["tuesday", "hello", "a dentist", "the nearest"])
def test_other_words_tell_of_no_complaint(words: str) -> None:
    assert not likely_visits(words, NAMES)
    assert not is_complaint(words)


@pytest.mark.parametrize(
    "words",
    [
        "I'm not sure which one I need",
        "no idea, what would you suggest",
        "I don't know",
        "which one do I need",
        "I don't want to say, it is private",
    ],
)
def test_who_does_not_know_which_visit_is_told_where_to_begin(at_types: Patient, words: str) -> None:
    assert asks_which_visit(words)
    at_types.says(words)
    at_types.sees(
        "GP consultation is a good beginning, and the clinic can say, on 020 7946 0000", "What is the visit for?"
    )


def test_without_a_general_visit_the_clinic_is_to_be_asked(at_types: Patient) -> None:
    at_types.clinic.types = (AppointmentType("a", "Blood test"), AppointmentType("b", "Ultrasound scan"))
    at_types.says("start over")
    at_types.says("I'm not sure which one I need")
    at_types.sees("If you do not know which one you need, the clinic can say: please call 020 7946 0000")


@pytest.mark.parametrize("words", ["I need to see the doctor about my knee", "something for my back pain", "docter"])
def test_a_complaint_begins_a_booking_and_brings_the_likely_visits_first(patient: Patient, words: str) -> None:
    patient.clinic.types = (*patient.clinic.types[1:], AppointmentType("p", "Physiotherapy"), patient.clinic.types[0])
    patient.commands("start")
    patient.says(words)
    named = (
        "You see a doctor at:" if words == "docter" else "I cannot give medical advice. For that, one of these may be"
    )
    patient.sees(named, "What is the visit for?")
    first = "Physiotherapy" if "back" in words else "GP consultation"
    assert patient.reads.split("020 7946 0000: Minor surgery.\n")[1].startswith(f"{first}\n")
    patient.taps(first)
    patient.sees("Where would suit you?")


def test_a_complaint_with_a_day_keeps_the_day(at_types: Patient) -> None:
    at_types.says("my throat is sore, tuesday would be good")
    at_types.sees("one of these may be the right one: GP consultation", "Noted: Tue 24 Nov.")


def test_who_does_not_want_to_book_begins_nothing(patient: Patient) -> None:
    patient.commands("start")
    patient.says("I don't want to book an appointment")
    patient.sees_no("What is the visit for?")


def test_the_only_visit_that_there_is_can_be_named_again(at_types: Patient) -> None:
    at_types.clinic.types = at_types.clinic.types[:1]
    at_types.says("start over")
    for choice in ("Camden", "Anyone", "As soon as possible"):
        at_types.taps(choice)
    at_types.says("a gp consultation on wednesday")
    at_types.sees("Wed 25 Nov, 09:20")


def test_a_clinics_own_words(at_types: Patient) -> None:
    at_types.clinic.types = (AppointmentType("c", "Health check", words=("MOT",)), *at_types.clinic.types)
    at_types.says("start over")
    at_types.says("an MOT please")
    at_types.sees("Health check\n", "Where would suit you?")
