"""What is typed at the cards of a booking in everyday words, and what must not be taken for it."""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import CHOICES, choosing, finished, signing_in
from tests.conversations.patient import Patient

NOT_THERE = "The clinic has no place called"
TAKEN = {
    "place": {
        "Video consultation": """
            actually can it be video then i dont need to go anywhere
            can we do it by video instead so I don't have to go anywhere
            could it be a video call then i needn't travel anywhere
            can it be by video please
            make it a video one, I can't go anywhere""",
        "any place": """
            anywhere in London is fine
            anywhere in this area
            I don't want a video, anywhere is fine
            anywhere near me""",
        NOT_THERE: """
            do u have anywhere in croydon
            have you got anywhere in Croydon
            anywhere in croydon?
            got anywhere near croydon
            anywhere in Wimbledon""",
        "Camden Main: 1 High Street": """
            Two buildings in Camden, which two? I went to the wrong one last time and missed my slot.
            two buildings in camden, which two
            which two buildings are they in camden
            what are the 2 camden buildings
            which buildings are in Camden""",
        "I do not know the way there": """
            how far is richmond
            how far is it to Richmond
            is richmond far
            how many miles is camden
            anywhere near the tube""",
        "you need not say where you are": """
            near me but I'm not turning my location on
            near me, but I won't switch my location on
            I'm not putting my location on
            closest one but my location is off""",
        "Where would suit you?": """
            does it have to be video
            must it be a video call
            it won't be video will it
            do u do camden""",
    },
    "type": {
        "Do you mean Video consultation?": """
            the one on the computer so i dont have to drive
            a doctor on the computer
            I want it over the internet
            the one on my laptop please""",
        "I cannot find “stitches": """
            I don't want any of those, I want my stitches out
            stitches out
            need my stitches removed
            can I have my stitches taken out""",
        "Left out, as you said: Video consultation.": """
            a face to face, I'm no good on screens
            in person please, not on a screen
            I need something face to face
            I'd rather see someone in person""",
        "Do you mean Ultrasound scan?": """
            pregnant 12 weeks the picture of the baby
            the picture of my baby
            a photo of the baby please
            baby pictures please""",
        "What is the visit for?": """
            is it on the computer
            not face to face
            is it face to face""",
    },
    "clinician": {
        "any clinician": """
            man or woman don't matter as long as he's not about twelve years old
            man or woman doesn't matter as long as they're not rude
            thanks, you choose
            you choose
            thank you, whoever
            cheers, don't mind""",
        "Who would you like to see?": """
            do you choose""",
    },
    "slot": {
        "Which of these times would you like?": """
            i cant get to camden for 9.20, the bus is 9.05. make it the one after
            can't get there for 9.20, the next one please
            9.20 is too early for me, the one after that
            not the 9.20, the next one
            can't do 9:20 in camden so the one after please""",
        "When: Tue 24 Nov 2026, 11:20": """
            the one after 10.20 on tuesday is too late, no, the one after 10.20
            the one after 10.20""",
        "When: Wed 25 Nov 2026, 10:20": """
            the latest one you've got there
            the latest of those
            the latest one on the list please
            latest of them""",
        "Mon 30 Nov to Sun 6 Dec": """
            next week instead please
            can we do next week instead
            I'd rather next week
            no, next week rather""",
        "from 16:00": """
            Too early all of those. What have you got after four?
            too early, anything after 4
            those are too early, after four please
            all too early, have you any past four""",
        "These times are free": """
            whats the latest one there
            is the latest one there nice
            is the 9.20 the one after
            next week
            the next one please""",
    },
    "confirm": {
        "I do not know which insurers": """
            my insurance pays, bupa, where do I put the number
            bupa, how do I enter the code
            I've got axa. where do i type the number
            vitality is paying, where should I add it""",
    },
}
ROWS = [
    (card, sees, line.strip())
    for card, answers in TAKEN.items()
    for sees, lines in answers.items()
    for line in lines.strip().splitlines()
]


@pytest.mark.parametrize(("card", "sees", "text"), ROWS)
def test_everyday_words_are_taken_as_they_are_meant(card: str, sees: str, text: str) -> None:
    somebody = choosing(*CHOICES[card])
    somebody.says(text)
    assert somebody.orders == []
    somebody.sees(sees)


def test_the_one_after_leaves_nothing_out() -> None:
    somebody = choosing(*CHOICES["slot"])
    somebody.says("i cant get to camden for 9.20, the bus is 9.05. make it the one after")
    assert "Left out" not in somebody.reads
    somebody.sees("Camden")
    assert "09:20" not in somebody.reads


@pytest.mark.parametrize("text", ["not the one after 10.20", "the one after 14.20", "is it the one after 10.20"])
def test_what_is_not_the_one_after_is_not_taken(text: str) -> None:
    somebody = choosing(*CHOICES["slot"])
    somebody.says(text)
    assert "Is this right?" not in somebody.reads


GRUMBLES = {
    "Blood test": (
        "I was on the phone for forty minutes on Friday and it cut me off. Disgraceful. I just want my bloods done.",
        "nobody picks up. I want a blood test",
        "I've been on hold for ages. I would like a blood test please",
    ),
    "Ultrasound scan": (
        "need a scan my midwife said to ring but nobody answers",
        "I need a scan but no one ever picks up",
    ),
    "I have no results here": ("nobody answers, i want my blood test results",),
    "I am sorry to hear that": (
        "I want to complain about the blood test",
        "I don't want a blood test, I want to complain",
    ),
    "I book appointments at": ("what can you actually do", "what are you able to do", "so what can you do"),
    "I do not know where to park there": (
        "wear are you based and is there parking",
        "where are you and is there parking",
    ),
}


@pytest.mark.parametrize(("sees", "text"), [(sees, text) for sees, texts in GRUMBLES.items() for text in texts])
def test_a_wish_beside_a_complaint_begins_a_booking(sees: str, text: str) -> None:
    somebody = Patient()
    somebody.commands("start")
    somebody.says(text)
    somebody.sees(sees)


@pytest.mark.parametrize("text", ["wear are you based and is there parking", "where are you and is there parking"])
def test_both_questions_are_answered(text: str) -> None:
    somebody = Patient()
    somebody.commands("start")
    somebody.says(text)
    somebody.sees("The addresses of the places are shown when I ask where you want to be seen.")


AFTERWARDS = {
    "These are all the appointments that I see for you.": (
        "can I see all what I've got booked",
        "show me everything I have booked",
        "can I view all my appointments",
        "list all my bookings please",
    ),
    "You are welcome": ("Thank you so much, you've been more help than the young man on the telephone.",),
    "With: Dr Anita Patel": ("is it definitely with a woman? nobody said", "who is it with, a woman?"),
}


@pytest.mark.parametrize(("sees", "text"), [(sees, text) for sees, texts in AFTERWARDS.items() for text in texts])
def test_what_is_asked_right_after_a_booking(sees: str, text: str) -> None:
    somebody = finished()
    somebody.says(text)
    somebody.sees(sees)


AT_SIGN_IN = {
    "The patient portal is the clinic's own website": (
        "what's a patient portal when it's at home",
        "what is the patient portal",
        "never heard of a patient portal",
    ),
    "can still be changed: after you have signed in": (
        "go back i picked the wrong day",
        "back i picked the wrong date",
        "go back i chose the wrong doctor",
        "go back I got the wrong time",
    ),
    "I am sorry that it does not work": ("the patient portal is not working",),
}


@pytest.mark.parametrize(("sees", "text"), [(sees, text) for sees, texts in AT_SIGN_IN.items() for text in texts])
def test_what_is_asked_at_the_sign_in(sees: str, text: str) -> None:
    somebody = signing_in()
    somebody.says(text)
    somebody.sees(sees)
