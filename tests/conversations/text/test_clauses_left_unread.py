"""A clause that would be left out of the answer without a word is answered as well, or taken up in it."""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import CHOICES, choosing

TAKEN_UP = [
    ("place", "Camden but only if it's on the ground floor", "lifts, steps", "You also wrote “Camden”"),
    ("place", "Richmond, and will I be able to pay by card there", "pay nothing in this chat", "· Richmond"),
    ("time", "Friday if it's before 10, otherwise Monday", "Which of these do you mean?", "Fri 27 Nov · until 10:00"),
    ("type", "GP and I want someone who speaks Polish", "interpreter", "You also wrote “GP”"),
    ("slot", "the 14.20 is ok only if I can bring my baby with me", "come with you", "“the 14:20 is ok”"),
    ("place", "Richmond if it's Saturday otherwise Camden", "chosen neither", "Which one: Camden · Richmond?"),
    ("clinician", "Dr Ford if Dr Patel is booked up", "chosen neither", "Which one: Dr Anita Patel · Dr Tom <Ford>?"),
    ("type", "scan of my shoulder, physio said to have it", "What should it include?", "not noted “shoulder”"),
    ("type", "ultrasound of my foot", "What should it include?", "not noted “foot”"),
    ("time", "when would I get the results if I come Monday", "I have no results here", "Mon 23 Nov"),
    ("type", "blood test and is it ok to eat before", "to bring or to prepare", "Would you like to add anything?"),
    ("confirm", "that's fine, is it definitely free to cancel", "Nothing is booked yet", "If you cancel: Free until"),
]
HELD = [
    ("clinician", "I don't mind who I see as long as it's soon", "any clinician · as soon as possible"),
    ("place", "not bothered where as long as it's this week", "Noted: Sun 22 Nov to Sun 29 Nov"),
    ("time", "Sat 28th but if its not before 11 then leave it", "Sat 28 Nov · until 11:00"),
    ("confirm", "ok but can you make sure it's a woman", "a woman, chosen by the clinic"),
    ("slot", "the 10 20 one", "any clinician · 10:20"),
]
PASSED_OVER = [
    ("clinician", "Someone who speaks Polish if you have", "interpreter"),
    ("time", "how long will I be there for, I need to tell my boss", "depends on the visit"),
    ("confirm", "not yet, let me check my diary", "Take your time"),
    ("type", "ultrasound but not if it's over £100", "What should it include?"),
    ("clinician", "Dr Ford, but can it be on video", "Video consultation"),
    ("time", "after school run so 9.30 ish any day", "from 09:30"),
    ("place", "Kentish Town", "The clinic has no place called “Kentish Town”"),
    ("place", "mill hill", "The clinic has no place called “Mill Hill”"),
    ("place", "I live in Hampstead now, moved in with my sister", "“Near me” sorts them"),
    ("slot", "the early one", "Tue 24 Nov 2026, 09:20"),
    ("slot", "11", "Tue 24 Nov 2026, 11:20"),
    ("slot", "10", "Which of these times would you like?"),
    ("time", "between 10 and 2, got to be back for school pick up", "10:00–14:00"),
]


@pytest.mark.parametrize(("card", "typed", "answer", "taken_up"), TAKEN_UP)
def test_what_would_be_left_out_is_taken_up(card: str, typed: str, answer: str, taken_up: str) -> None:
    patient = choosing(*CHOICES[card])
    patient.says(typed)
    patient.sees(answer, taken_up)


@pytest.mark.parametrize(("card", "typed", "answer"), PASSED_OVER)
def test_what_only_tells_is_passed_over(card: str, typed: str, answer: str) -> None:
    patient = choosing(*CHOICES[card])
    patient.says(typed)
    patient.sees(answer)
    patient.sees_no("You also")


@pytest.mark.parametrize(("card", "typed", "shown"), HELD)
def test_a_condition_that_the_diary_can_hold_is_a_wish(card: str, typed: str, shown: str) -> None:
    patient = choosing(*CHOICES[card])
    patient.says(typed)
    patient.sees(shown)
    patient.sees_no("I cannot hold an “if”")
    assert not patient.booked


KNOWN = [
    ("clinician", "My daughter is very shy, she is 15, who would you recommend", "I book for whoever signs in here"),
    ("clinician", "want to speak to dr ford on phone not appointment", "To talk to a person"),
    ("slot", "is it cheaper with a nurse", "The price, for all of these times: £60."),
    ("slot", "how long are these", "about 20 minutes"),
    ("type", "mole on my back that has changed, which one do i pick", "GP consultation is a good beginning"),
    ("confirm", "I'd prefer to know which doctor before I say yes", "tap Other person below"),
]


@pytest.mark.parametrize(("card", "typed", "answer"), KNOWN)
def test_what_is_known_is_answered_from_it(card: str, typed: str, answer: str) -> None:
    patient = choosing(*CHOICES[card])
    patient.says(typed)
    patient.sees(answer)
    assert not patient.booked
