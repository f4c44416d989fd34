"""Questions that choose nobody, media, days told of work and in tales, and what was said beside a choice, not lost."""

from __future__ import annotations

import pytest

from conversations.state.booking import ChoosingClinician, ChoosingServices, ChoosingType, Confirming
from tests.conversations.intents.conftest import CHOICES, choosing
from tests.conversations.patient import Patient

VIDEO = (
    "video call with a gp tonight after the kids are in bed, 8ish",
    "gp video call tomorrow",
    "doctor by video please",
    "gp appointment on video tonight",
    "a gp over video on friday",
)
NO_VIDEO = (
    "i want to see a gp, not video",
    "gp, I had a video call last week and want to come in",
    "gp face to face, no video call",
)


@pytest.mark.parametrize("text", VIDEO)
def test_a_doctor_on_a_screen_is_the_visit_by_video(text: str) -> None:
    somebody = Patient()
    somebody.says(text)
    assert "Video consultation" in somebody.reads
    assert "GP consultation\n" not in somebody.reads


@pytest.mark.parametrize("text", NO_VIDEO)
def test_a_doctor_and_no_screen_is_the_other_one(text: str) -> None:
    somebody = Patient()
    somebody.says(text)
    assert somebody.reads.startswith("GP consultation")


def test_of_either_it_is_asked_which() -> None:
    somebody = choosing()
    somebody.says("a gp on video or in the room")
    assert isinstance(somebody.conversation.state, ChoosingType)
    assert "GP consultation · Video consultation" in somebody.reads


@pytest.mark.parametrize(
    "text",
    [
        "the one on the phone screen, where i dont have to come in",
        "one on my laptop screen",
        "the one on my phone screen",
        "on the ipad screen",
    ],
)
def test_what_is_seen_on_a_screen_is_asked_back(text: str) -> None:
    somebody = choosing()
    somebody.says(text)
    assert "Do you mean Video consultation?" in somebody.reads


@pytest.mark.parametrize(
    "text",
    [
        "whats the difference between the gp and the video one",
        "what's the difference between these",
        "whats the difference between gp and video",
        "what is the difference",
    ],
)
def test_how_the_visits_differ_is_told_as_far_as_it_is_known(text: str) -> None:
    somebody = choosing()
    somebody.says(text)
    assert "By video you are seen on a screen" in somebody.reads


QUESTIONS = (
    "if I choose dr patel do I have to wait longer?",
    "if i pick dr ford is it sooner",
    "when I choose dr ford, how long do I wait",
    "if I go with Dr Patel does it cost more",
    "I saw a tall man with a beard in the spring, would that be Dr Ford? He was very good and I'd like him again.",
    "it was a lady, was that dr patel?",
    "a man with glasses, could that have been Dr Ford?",
)


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_about_somebody_chooses_nobody(text: str) -> None:
    somebody = choosing(*CHOICES["clinician"])
    somebody.says(text)
    assert isinstance(somebody.conversation.state, ChoosingClinician)


@pytest.mark.parametrize(
    "text",
    ["if i see dr patel can i have tuesday", "if she's free dr patel please", "could it be with dr patel?",
     "if I have to choose, Dr Patel"],
)  # fmt: skip
def test_a_wish_with_an_if_is_one(text: str) -> None:
    somebody = choosing(*CHOICES["clinician"])
    somebody.says(text)
    assert "Dr Anita Patel" in somebody.reads
    assert not isinstance(somebody.conversation.state, ChoosingClinician)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("I'm on nights this week so nothing before 2 in the afternoon", "Sun 22 Nov to Sun 29 Nov · from 14:00"),
        ("on lates this week so nothing before 11", "Sun 22 Nov to Sun 29 Nov · from 11:00"),
        ("I'm working nights this week so no earlier than 1pm", "Sun 22 Nov to Sun 29 Nov · from 13:00"),
        ("we are on earlies next week so nothing before 3pm", "Mon 23 Nov to Sun 29 Nov · from 15:00"),
        ("between school drop off and 12", "09:00–12:00"),
        ("between drop off and noon", "09:00–12:00"),
        ("between the school run and 11.30", "09:00–11:30"),
        ("after school run until 11", "09:00–11:00"),
        ("between nursery pick up and 5", "15:30–17:00"),
        ("whens the soonest with dr patel", "Dr Anita Patel · as soon as possible"),
        ("what's the earliest with dr ford", "Dr Tom <Ford> · as soon as possible"),
        ("when is the next slot with dr patel?", "Dr Anita Patel · as soon as possible"),
        ("whats the first you have with dr ford", "Dr Tom <Ford> · as soon as possible"),
        ("I've never been there before. Tuesday after 2", "Tue 24 Nov · from 14:00"),
        ("not this week, after 2", "Mon 30 Nov"),
        ("not before 3 on tuesday", "Tue 24 Nov · from 15:00"),
        ("when's the soonest", "any clinician · as soon as possible"),
    ],
)
def test_when_it_suits_is_read_from_a_tale(text: str, read: str) -> None:
    somebody = choosing(*CHOICES["time"])
    somebody.says(text)
    assert read in somebody.reads


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Tuesday's out, I've a funeral. What about the morning after?", "Wed 25 Nov · Mornings"),
        ("Tuesday is no good, what about the day after", "Wed 25 Nov"),
        ("Wednesday's out, the afternoon after please", "Thu 26 Nov · Afternoons"),
        ("Wednesday is no use. The day after then", "Thu 26 Nov"),
    ],
)
def test_the_day_after_one_that_is_no_good_is_wished_for(text: str, read: str) -> None:
    somebody = choosing(*CHOICES["slot"])
    somebody.says(text)
    assert read in somebody.reads


@pytest.mark.parametrize(
    "text",
    [
        "are these all in camden",
        "are all of these in camden?",
        "are they all at camden",
        "is it all in richmond",
        "where are these",
    ],
)
def test_where_the_times_are_is_told(text: str) -> None:
    somebody = choosing(*CHOICES["slot"])
    somebody.says(text)
    assert "The times on this card are at: Camden." in somebody.reads


@pytest.mark.parametrize("text", ["are these in the morning", "which of these are in richmond", "are these at 9"])
def test_what_asks_otherwise_is_not_told_where(text: str) -> None:
    somebody = choosing(*CHOICES["slot"])
    somebody.says(text)
    assert "The times on this card are at" not in somebody.reads


@pytest.mark.parametrize(
    "text",
    [
        "no leave it, I'm feeling a bit better today",
        "no don't bother, I'm better today",
        "no thanks, feeling better this morning",
        "no leave it, my back is much better today",
        "leave it, he's fine today",
    ],
)
def test_who_is_better_today_books_nothing_and_wishes_for_no_day(text: str) -> None:
    somebody = choosing(*CHOICES["confirm"])
    somebody.says(text)
    assert isinstance(somebody.conversation.state, Confirming)
    assert "Nothing is booked" in somebody.reads
    assert not somebody.orders


@pytest.mark.parametrize("text", ["no, today is better", "no, Wednesday suits better", "no, I'm free on Wednesday"])
def test_a_day_that_is_better_is_wished_for(text: str) -> None:
    somebody = choosing(*CHOICES["confirm"])
    somebody.says(text)
    assert not isinstance(somebody.conversation.state, Confirming)


@pytest.mark.parametrize(
    "text",
    [
        "Bloods. Thyroid and iron, my own doctor wrote it on a slip.",
        "blood test for thyroid",
        "bloods: thyroid, b12",
        "a blood test for my thyroid please",
    ],
)
def test_what_blood_is_looked_at_for_is_said_not_to_be_noted(text: str) -> None:
    somebody = choosing()
    somebody.says(text)
    assert isinstance(somebody.conversation.state, ChoosingServices)
    assert "I have not noted “" in somebody.reads
    assert "hyroid" in somebody.reads


@pytest.mark.parametrize("text", ["blood test", "ultrasound of my liver", "gp about my thyroid"])
def test_nothing_else_is_said_not_to_be_noted(text: str) -> None:
    somebody = choosing()
    somebody.says(text)
    assert "I have not noted" not in somebody.reads


@pytest.mark.parametrize(
    "text",
    [
        "bloods done mon b4 work if poss camden",
        "blood test mon before work richmond",
        "bloods on mon before work at camden please",
    ],
)
def test_hours_beside_a_day_in_doubt_are_kept(text: str) -> None:
    somebody = Patient()
    somebody.says(text)
    assert "until 09:00" in somebody.reads


@pytest.mark.parametrize(
    "text",
    [
        "I cannot walk far, is it possible that doctor comes to my home? If not, Tuesday.",
        "do you do home visits? if not tuesday",
        "can the doctor come to me? otherwise tuesday",
        "does the doctor come to my house? failing that, Tuesday",
    ],
)
def test_what_is_wished_for_if_not_stands_under_the_answer(text: str) -> None:
    somebody = choosing(*CHOICES["time"])
    somebody.says(text)
    assert "About a visit at home, please call" in somebody.reads
    assert "Tue 24 Nov" in somebody.reads.split("When would suit you?")[0]


@pytest.mark.parametrize(
    "text", ["no i said blood test not gp", "i asked for a blood test not the gp", "I meant a blood test, not the GP",
             "sorry, we wanted a blood test and not the gp"]
)  # fmt: skip
def test_what_was_said_and_not_the_other_is_taken(text: str) -> None:
    somebody = choosing(*CHOICES["place"])
    somebody.says(text)
    assert somebody.reads.startswith("Blood test")


@pytest.mark.parametrize(
    "text",
    [
        "whichever is nearest, I'm on crutches",
        "near my house",
        "close to home",
        "somewhere near where I live",
        "the closest one, I've a broken leg",
    ],
)
def test_the_nearest_is_found_by_the_button(text: str) -> None:
    somebody = choosing(*CHOICES["place"])
    somebody.says(text)
    assert "If you tap Near me" in somebody.reads


@pytest.mark.parametrize(
    "text",
    [
        "how do you get to Richmond from Waterloo, is it far from the station?",
        "is it far from the station",
        "how far is camden from the tube",
        "how would I get to Camden from Euston",
    ],
)
def test_the_way_is_said_not_to_be_known(text: str) -> None:
    somebody = choosing(*CHOICES["place"])
    somebody.says(text)
    assert "I do not know the way there" in somebody.reads
