"""What is said without a pause, or with thanks: why a time is no good, the earliest, a plain yes and a kind word."""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import CHOICES, choosing
from tests.conversations.patient import Patient


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("those are no good to me I work till five", "from 17:00"),
        ("can't do any of these I work till five", "from 17:00"),
        ("all too early I work till five", "from 17:00"),
        ("none of those I'm at work until 4", "from 16:00"),
        ("no good to me I don't finish till half five", "from 17:30"),
        ("these don't suit me I finish at half four", "from 16:30"),
    ],
)
def test_why_none_is_any_good_says_when_it_may_be(at_slots: Patient, text: str, hours: str) -> None:
    at_slots.says(text)
    at_slots.sees(f"any clinician · {hours}")


@pytest.mark.parametrize(
    "text",
    [
        "10.20 no sorry 11.20 i keep forgetting the school assembly",
        "10.20, no wait, 11.20 I've got the dentist first",
        "9.20 oh no sorry 11.20 because my bus is slow",
        "10:20 no, sorry, 11:20 my mum drives me",
        "10.20 no sorry 11.20",
    ],
)
def test_an_hour_that_is_put_right_is_taken_whatever_the_reason(at_slots: Patient, text: str) -> None:
    at_slots.says(text)
    at_slots.sees("Is this right?", "Tue 24 Nov 2026, 11:20")
    assert at_slots.booked == []


@pytest.mark.parametrize(
    "text",
    [
        "I'll take whatever's the earliest, thanks",
        "whatever's soonest, thanks",
        "whichever's the quickest thank you",
        "whatever is first",
        "give me the earliest, thanks",
        "the earliest one please, cheers",
    ],
)
def test_the_earliest_with_thanks_is_the_first_of_them(at_slots: Patient, text: str) -> None:
    at_slots.says(text)
    at_slots.sees("Is this right?", "Tue 24 Nov 2026, 09:20")
    assert at_slots.booked == []


@pytest.mark.parametrize(
    "text",
    ["is whatever's first the best?", "which is the earliest?", "whatever's the cheapest", "thanks", "not the first"],
)
def test_what_is_no_wish_for_the_first_chooses_none(at_slots: Patient, text: str) -> None:
    at_slots.says(text)
    at_slots.sees_no("Is this right?")


@pytest.mark.parametrize(
    "text",
    [
        "That's right, thank you, you've been most helpful.",
        "yes, you've been very helpful",
        "All correct, please proceed, and thank you for your patience with an old woman.",
        "yes please, thank you for being so patient with me",
        "that's right, how kind of you",
    ],
)
def test_a_plain_yes_with_a_kind_word_books(at_confirm: Patient, text: str) -> None:
    at_confirm.says(text)
    assert len(at_confirm.booked) == 1


@pytest.mark.parametrize(
    "text",
    [
        "you've been very helpful",
        "that's right, you've been helpful but not that day",
        "is that right? thank you",
        "thank you for your patience with an old woman",
        "no, you've been most helpful",
        "that's right for my sister, thank you",
        "no leave it, I'm feeling a bit better today",
    ],
)
def test_a_kind_word_without_a_plain_yes_books_nothing(at_confirm: Patient, text: str) -> None:
    at_confirm.says(text)
    at_confirm.sees("Is this right?")
    assert at_confirm.booked == []


@pytest.mark.parametrize(
    "text",
    [
        "no leave it, I'm feeling a bit better today",
        "leave it, I'm much better this morning",
        "forget it, she's feeling fine today",
        "no, he is a lot better today",
    ],
)
def test_how_somebody_is_today_wishes_for_nothing_today(at_confirm: Patient, text: str) -> None:
    at_confirm.says(text)
    at_confirm.sees("Nothing is booked", "Is this right?")
    at_confirm.sees_no("Which day do you mean?")


@pytest.mark.parametrize(
    ("card", "text"),
    [
        ("clinician", "if I choose dr patel do I have to wait longer?"),
        ("clinician", "if I pick dr patel is it a longer wait"),
        ("clinician", "if I see Dr Ford will it cost more"),
        ("clinician", "when I see dr patel will she have my notes"),
        ("place", "if I choose Richmond do I have to wait longer"),
    ],
)
def test_what_a_choice_would_mean_is_asked_and_chooses_nothing(card: str, text: str) -> None:
    somebody = choosing(*CHOICES[card])
    before = somebody.conversation
    somebody.says(text)
    assert somebody.conversation.state == before.state


def test_a_condition_that_wishes_is_still_a_wish() -> None:
    somebody = choosing(*CHOICES["clinician"])
    somebody.says("if I can see Dr Patel that would be great")
    somebody.sees("Dr Anita Patel", "When would suit you?")


@pytest.mark.parametrize("text", ["dr fjord", "Dr Fordd", "dr frod", "doctor foord", "can I have dr forde"])
def test_a_short_name_with_a_slip_is_asked_back(text: str) -> None:
    somebody = choosing(*CHOICES["clinician"])
    somebody.says(text)
    somebody.sees("Do you mean Dr Tom <Ford>?", "Who would you like to see?")


@pytest.mark.parametrize("text", ["dr ward", "dr bjork", "dr fox", "dr food and wine"])
def test_another_short_name_is_nobody_elses(text: str) -> None:
    somebody = choosing(*CHOICES["clinician"])
    somebody.says(text)
    somebody.sees("Who would you like to see?")
    if "food" not in text:
        somebody.sees_no("Do you mean Dr Tom")


@pytest.mark.parametrize(
    "text",
    [
        "video call with a gp",
        "gp by video",
        "speak to a gp by video",
        "online appointment with a gp tomorrow",
        "video appointment with a doctor please",
        "video call with a gp tonight after the kids are in bed, 8ish",
    ],
)
def test_a_doctor_who_is_seen_by_video_is_one_visit(at_types: Patient, text: str) -> None:
    at_types.says(text)
    at_types.sees("Video consultation", "Who would you like to see?")


@pytest.mark.parametrize("text", ["not a video call with a gp", "is it a video call with a gp?", "gp", "gp not video"])
def test_a_doctor_who_is_not_seen_by_video_is_no_video_visit(at_types: Patient, text: str) -> None:
    at_types.says(text)
    at_types.sees_no("Who would you like to see?")


@pytest.mark.parametrize(
    "text",
    [
        "not a video, I want to sit in front of somebody",
        "no video please, I want to be in front of a person",
        "not by video, in front of someone real",
        "not video, I'd like to sit in front of the doctor",
    ],
)
def test_what_one_sits_in_front_of_is_no_place(at_types: Patient, text: str) -> None:
    at_types.says(text)
    at_types.sees_no("Noted: Front")
