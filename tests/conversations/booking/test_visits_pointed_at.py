"""A visit that one word points at, that is spelled by its sound, or that is of a kind not everybody has."""

from __future__ import annotations

import pytest

from conversations.understanding.names.pointing import heard_as, pointed_at, sounds
from tests.conversations.patient import Patient

NAMES = ("GP consultation", "Video consultation", "Ultrasound scan", "Blood test")
ASKED = "What is the visit for?"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the blood one", "Blood test"),
        ("GP. no sorry the blood one", "Blood test"),
        ("the scan thing please", "Ultrasound scan"),
        ("the video one im in the office all day", "Video consultation"),
        ("video pls am carer for my aunt cannot leave her", "Video consultation"),
        ("vidio", "Video consultation"),
        ("blod tst", "Blood test"),
        ("Blud test", "Blood test"),
        ("blud tests", "Blood test"),
        ("ultrasnd scn please", "Ultrasound scan"),
        ("hmm video. no wait. can they look in his ear on video?? no. gp then", "GP consultation"),
        ("blood test? no. gp then", "GP consultation"),
        ("blood exam", "Blood test"),
    ],
)
def test_it_is_chosen(at_types: Patient, text: str, name: str) -> None:
    at_types.says(text)
    assert at_types.task.wish.type is not None
    assert at_types.task.wish.type.name == name
    assert at_types.task.wish.time is None


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("A heart scan, the echo one", "Do you mean Ultrasound scan?"),
        ("baby scan, 12 weeks", "Do you mean Ultrasound scan?"),
        ("ultrasound for my pregnancy please", "Do you mean Ultrasound scan?"),
        ("a scan of my head", "Do you mean Ultrasound scan?"),
        ("mri please", "Do you mean Ultrasound scan?"),
        ("its for my prostate psa thing", "Blood test"),
        ("it's for his jabs at 8 weeks", "I cannot find “jabs”"),
        ("stitch out from my hand they put in spain on holiday", "GP consultation"),
        ("you choose", "GP consultation is a good beginning"),
        ("i dunno whatever you think x", "GP consultation is a good beginning"),
        ("Pick one for me", "GP consultation is a good beginning"),
        ("private thing, dont want to type it", "GP consultation is a good beginning"),
        ("the one on the screen where i dont have to come in", "Do you mean Video consultation?"),
        ("the doctor one. face to face not on the telly", "You see a doctor at: GP consultation. "),
        ("No not video. my camera is broken", "Left out, as you said: Video consultation."),
        ("ADHD assessment, do you do that for adults", "What can be booked here is in the list"),
        ("do i need letter from my gp for ultrasound or straight", "I know nothing of referrals."),
        ("Is video same price like face to face?", "The price depends on the visit."),
        ("medical for my HGV licence, need D4 form filling", "I cannot find “medical”"),
        ("never mind, ill ring", "That is quite all right"),
        ("never had a blood test", "Blood test"),
        ("minor op", "Minor surgery is booked by phone only"),
        ("the gp at my surgery is off sick, what now", "Do you mean GP consultation?"),
        ("my own gp has no time", "Do you mean GP consultation?"),
        ("face to face please", "Left out, as you said: Video consultation."),
        ("something else", "None of these, then: nothing is chosen."),
        ("not listed", "None of these, then: nothing is chosen."),
        ("ok", "Tap the visit below that fits best"),
        ("which one", "GP consultation is a good beginning"),
        ("phone call", "If the clinic offers visits by video or phone"),
    ],
)
def test_it_is_not_chosen(at_types: Patient, text: str, answer: str) -> None:
    at_types.says(text)
    at_types.sees(ASKED, answer)
    assert at_types.task.wish.type is None


@pytest.mark.parametrize(
    "text",
    [
        "ultrasound for pregnant 12 weeks, you do or only for other things?",
        "you do ultrasound?",
        "you have gp for babies?",
    ],
)
def test_a_question_in_the_order_of_a_statement_chooses_nothing(at_types: Patient, text: str) -> None:
    at_types.says(text)
    at_types.sees(ASKED)
    assert at_types.task.wish.type is None


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("ultra sound on the tummy doctor wrote a note for it", "Noted"),
        ("just a normal doctor jesus", "Noted"),
        ("stitch out from my hand they put in spain on holiday", "Noted"),
        ("i cant look at light and my eyes are sore", "Noted"),
        ("a scan, the nurse suggested it", "Nurse Suggested"),
        ("can i put in another one", "Another"),
    ],
)
def test_a_name_is_not_noted_that_nobody_said(at_types: Patient, text: str, never: str) -> None:
    at_types.says(text)
    assert never not in at_types.reads


@pytest.mark.parametrize(("text", "noted"), [("doctor patel please", "Doctor Patel"), ("in ealing", "Ealing")])
def test_a_name_that_was_said_is_noted(at_types: Patient, text: str, noted: str) -> None:
    at_types.says(text)
    at_types.sees(noted)


def test_one_word_points_at_one_name_alone() -> None:
    assert pointed_at("the blood one", NAMES) == "the Blood test"
    assert pointed_at("the consultation one", NAMES) == "the consultation one"
    assert pointed_at("video", (*NAMES, "Video check")) == "video"
    assert pointed_at("a Video consultation on video", NAMES) == "a Video consultation on video"


def test_a_name_is_heard_in_its_sounds() -> None:
    assert heard_as("blod tst", NAMES) == "Blood test"
    assert heard_as("blod tst", (*NAMES, "Blud test")) is None
    assert heard_as("test", NAMES) is None
    assert heard_as("please", NAMES) is None
    assert heard_as("gp", ("GP",)) is None
    assert heard_as("one two three four five six seven eight nine ten blood test", NAMES) is None
    assert sounds("physio") == sounds("phisio")
    assert sounds("clinic") == sounds("klinik")
