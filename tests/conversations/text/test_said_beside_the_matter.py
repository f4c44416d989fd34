"""What a stray word had read as something else: at the sign-in, at the first card, right after a booking."""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import CHOICES, choosing, finished, signing_in
from tests.conversations.patient import Patient

AT_SIGN_IN = (
    ("I clicked it and it opened in telegram thing and went round and round", "I am sorry that it does not work"),
    ("my sons account or mine? its him whos poorly, hes 6", "The account says for whom the visit is"),
    ("whose account do I need for my little boy", "The account says for whom the visit is"),
    ("it says my sons name", "please do not go on with that account"),
    ("can i use my daughters account", "It has to be your own account"),
    ("Can I be seen without you telling my gp", "please ask in confidence"),
    ("will my gp be told", "please ask in confidence"),
    ("can you tell my gp I moved", "I cannot pass that on"),
    ("Cancel my appointment for tuesday, i'm not logging in to nothing", "To cancel an appointment that you have"),
    ("face id keeps failing", "If your face or your finger is not recognised"),
    ("can I use face id", "All that counts is the account"),
    ("get my grandson to do it tonight", "Somebody may well help you with the page"),
    ("can you not just take my name and dob. Everyone else does", "A name and a birthday can be known to others"),
    ("it does not accept my password", "password"),
)
"""What is written, and what it is answered with."""

TO_BE_HELPED_AT_ONCE = (
    "i keep thinking everyone would be better off if i wasnt around",
    "they'd be better off without me",
    "my daughter has a rash all over and its not going when i press a glass on it",
)


@pytest.mark.parametrize(("said", "answered"), AT_SIGN_IN)
def test_at_the_sign_in(said: str, answered: str) -> None:
    patient = signing_in()
    patient.says(said)

    patient.sees(answered)
    assert "Noted" not in patient.reads


def test_a_visit_that_is_named_at_the_sign_in_is_noted() -> None:
    patient = signing_in()
    patient.says("camden please, with dr patel")

    patient.sees("Noted: Dr Patel.")


@pytest.mark.parametrize("said", ["Sorry wrong button go back", "wrong one, back please"])
def test_back_is_gone_to_whatever_is_said_to_it(said: str) -> None:
    patient = signing_in()
    patient.says(said)

    patient.sees("Hello. I am the booking assistant")


@pytest.mark.parametrize("said", TO_BE_HELPED_AT_ONCE)
def test_an_emergency(patient: Patient, said: str) -> None:
    patient.commands("start")
    patient.says(said)

    patient.sees("call 999 now")


@pytest.mark.parametrize(
    "said", ["im going to be abroad from monday, family emergency", "is everyone better off without surgery"]
)
def test_what_is_none(patient: Patient, said: str) -> None:
    patient.commands("start")
    patient.says(said)

    assert "999 now" not in patient.reads


@pytest.mark.parametrize(
    "said",
    [
        "rang the number to check and its closed sundays apparently, typical. So is it booked or isnt it",
        "is it booked or not",
        "was that booked in or what",
    ],
)
def test_whether_it_is_booked_is_asked(said: str) -> None:
    patient = finished()
    patient.says(said)

    patient.sees("Yes, the clinic has booked it.")


@pytest.mark.parametrize("said", ["Hope she can do something about my hip, 3 years I have been waiting on the nhs"])
def test_a_hope_begins_no_other_booking(said: str) -> None:
    patient = finished()
    patient.says(said)

    patient.sees("Your booking stands")


@pytest.mark.parametrize("said", ["did you cancel my appointment", "was my appointment moved"])
def test_what_was_done_with_one_shows_those_that_there_are(patient: Patient, said: str) -> None:
    patient.commands("start")
    patient.says(said)

    assert "Which appointment do you want to" not in patient.reads
    assert "Do you want to cancel" not in patient.reads


def test_the_visit_by_camera_is_the_one_by_video() -> None:
    patient = choosing(*CHOICES["type"])
    patient.says("the camera one")

    patient.sees("Video consultation", "Who would you like to see?")
