"""A question that the diary answers shows what it says: no time is chosen by it."""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import CHOICES, choosing

SHOWN = [
    ("place", "which place is quicker to get in", "any place · any clinician · as soon as possible"),
    ("place", "where would I be seen sooner, camden or richmond", "any place · any clinician · as soon as possible"),
    ("place", "is richmond quicker", "Richmond · any clinician · as soon as possible"),
    ("place", "does Dr Patel have anything tomorrow", "any place · Dr Anita Patel · Mon 23 Nov"),
    ("clinician", "Which one of them has the earlier appointment", "any clinician · as soon as possible"),
    ("place", "can you tell me which place has the first free one", "any place · any clinician · as soon as possible"),
    ("clinician", "do they both work Fridays", "any clinician · Sun 22 Nov to Sat 13 Feb · Fridays"),
    ("clinician", "who does mornings", "any clinician · Mornings"),
    ("clinician", "has Dr Ford got anything this week", "Dr Tom <Ford> · Sun 22 Nov to Sun 29 Nov"),
    ("time", "what's dr patels days", "Dr Anita Patel · as soon as possible"),
    ("time", "when's Dr Ford in", "Dr Tom <Ford> · as soon as possible"),
    ("time", "what have you got left this week", "Sun 22 Nov to Sun 29 Nov"),
    ("slot", "does Dr Patel have any on Wednesday", "Dr Anita Patel · Wed 25 Nov"),
    (
        "slot",
        "would rather go to richmond if theyve something sooner",
        "Richmond · any clinician · as soon as possible",
    ),
]


@pytest.mark.parametrize(("card", "typed", "shown"), SHOWN)
def test_what_is_asked_about_is_shown(card: str, typed: str, shown: str) -> None:
    patient = choosing(*CHOICES[card])
    patient.says(typed)
    patient.sees("This is what the diary says; no time is chosen by it", shown, "Other person")
    patient.sees_no("Is this right?")


NOT_LOOKED_UP = [
    ("time", "what day is it", "As soon as possible"),
    ("time", "what have you got that is not on Tuesday", "As soon as possible"),
    ("place", "what time does Camden open", "opening hours"),
    ("confirm", "is there one with Dr Ford on Tuesday", "tap Other person below"),
    ("confirm", "have you got anything else on Wednesday", "Wed 25 Nov"),
    ("type", "which days do you have", "What is the visit for?"),
]


@pytest.mark.parametrize(("card", "typed", "seen"), NOT_LOOKED_UP)
def test_what_is_no_such_question_is_answered_as_ever(card: str, typed: str, seen: str) -> None:
    patient = choosing(*CHOICES[card])
    patient.says(typed)
    patient.sees(seen)
    patient.sees_no("This is what the diary says")


def test_later_than_what_is_shown_of_a_day() -> None:
    patient = choosing(*CHOICES["slot"])
    patient.says("have you got anything later than that on Tuesday")
    patient.sees("Tue 24 Nov · from 14:40")
    patient = choosing(*CHOICES["slot"])
    patient.says("is there a later one on Saturday")
    patient.sees_no("from 14:40")


def test_a_day_that_was_wished_for_stays() -> None:
    somebody = choosing()
    somebody.says("GP, thursday after 3")
    somebody.says("which place is quicker to get in")
    somebody.sees("any place · any clinician · Thu 26 Nov · from 15:00")
    somebody.taps("Back")
    assert somebody.task.wish.time is not None


def test_the_later_one_of_a_day_is_among_those_of_the_day() -> None:
    somebody = choosing(*CHOICES["slot"])
    somebody.says("the later one on tuesday")
    somebody.sees("Tue 24 Nov\n", "Tue 24 Nov, 14:20")


@pytest.mark.parametrize(
    ("card", "typed", "shown"),
    [
        ("place", "richmond or wherever is quickest", "GP consultation · any place\n\nNoted: as soon as possible."),
        ("clinician", "dr patel or whoever is free first", "Camden · any clinician"),
        ("place", "not camden or wherever is quickest", "Left out, as you said: Camden."),
    ],
)
def test_or_whichever_is_quicker_looks_everywhere(card: str, typed: str, shown: str) -> None:
    somebody = choosing(*CHOICES[card])
    somebody.says(typed)
    somebody.sees(shown)
