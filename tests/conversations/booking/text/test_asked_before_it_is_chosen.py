"""Beside what was read stand words that nobody read: then it is asked, and nothing is chosen silently."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations.clinic.model import Appointment, AppointmentType, Clinician, Sex
from conversations.state.booking import (
    ChoosingClinician,
    ChoosingPlace,
    ChoosingSlot,
    ChoosingTime,
    ChoosingType,
    Confirming,
)
from tests.conversations.patient import Patient

CLINICIANS = (
    Clinician(1, "Dr Anita Patel", Sex.FEMALE),
    Clinician(2, "Dr Samuel Okafor", Sex.MALE),
    Clinician(3, "Dr Ruth Adeyemi", Sex.FEMALE),
    Clinician(4, "Dr Rosalind Greene", Sex.FEMALE),
)
TYPES = ("GP consultation", "Physiotherapy", "Blood test", "Talking therapy", "Health check", "Travel vaccination")


@pytest.fixture
def at_many_types(patient: Patient) -> Patient:
    patient.clinic.types = tuple(AppointmentType(str(at), name) for at, name in enumerate(TYPES))
    patient.clinic.clinicians = CLINICIANS
    patient.commands("book")
    return patient


@pytest.fixture
def at_clinicians(at_types: Patient) -> Patient:
    at_types.clinic.clinicians = CLINICIANS
    for choice in ("GP consultation", "Any place"):
        at_types.taps(choice)
    return at_types


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("anyone but a locum", "I have chosen nobody: more than that I cannot promise"),
        ("anyone as long as they listen", "I have chosen nobody"),
        ("whoever has a sense of humour please", "I have chosen nobody"),
        ("anybody except the grumpy one", "I have chosen nobody"),
        ("any doctor who knows about lupus", "I have chosen nobody"),
        ("anyone vegan", "I have chosen nobody"),
        ("dr ruth or dr ros, same same", "That names more than one choice"),
        ("A woman or Dr Okafor, since I know him", "That names more than one choice"),
        ("either dr patel or dr smithers", "That names more than one choice"),
        ("this is dr greene herself, can you put me down for 2", "Here patients book for themselves"),
        ("Dr Patel here, I need the room", "Here patients book for themselves"),
        ("my son is shy, he wants the bloke", "signs in here"),
        ("my mum would prefer a lady", "signs in here"),
        ("my little girl is scared of men so she wants a woman", "for whoever signs in here"),
        ("my hubby needs dr okafor", "signs in here"),
        ("Dr Sam", "Do you mean Dr Samuel Okafor?"),
        ("dr ade", "Do you mean Dr Ruth Adeyemi?"),
        ("doctor ros please", "Do you mean Dr Rosalind Greene?"),
        ("could the gp do it at my gym", "You ask: “could the gp do it at my gym”."),
    ],
)
def test_somebody_is_asked_for_before_anybody_is_chosen(at_clinicians: Patient, words: str, answer: str) -> None:
    at_clinicians.says(words)
    at_clinicians.sees(answer, "Who would you like to see?")
    assert isinstance(at_clinicians.conversation.state, ChoosingClinician)
    assert at_clinicians.task.wish.clinician is None


@pytest.mark.parametrize(
    ("words", "chosen"),
    [
        ("my wife says dr patel is nice so her", "Dr Anita Patel"),
        ("Okafor, if his waiting list is not long", "Dr Samuel Okafor"),
        ("Dr Greene cos she saw my sister", "Dr Rosalind Greene"),
        ("surprise me", "any clinician"),
        ("no preference whatsoever", "any clinician"),
        ("idc", "any clinician"),
        ("anyone, I am desperate", "any clinician"),
        ("nah not bothered bro", "any clinician"),
        ("whoever is quickest", "any clinician"),
        ("dealer's choice lol", "any clinician"),
        ("any woman", "a woman, chosen by the clinic"),
        ("either of the ladies", "a woman, chosen by the clinic"),
        ("she/her pls", "a woman, chosen by the clinic"),
        ("He/him doctor please", "a man, chosen by the clinic"),
        ("a chap for this one", "a man, chosen by the clinic"),
        ("one of the blokes", "a man, chosen by the clinic"),
        ("number three", "Dr Ruth Adeyemi"),
        ("2nd please", "Dr Samuel Okafor"),
        ("I'll take the 4th one", "Dr Rosalind Greene"),
        ("second one down", "Dr Samuel Okafor"),
    ],
)
def test_who_is_plainly_meant_is_chosen_at_once(at_clinicians: Patient, words: str, chosen: str) -> None:
    at_clinicians.says(words)
    at_clinicians.sees(f"any place · {chosen}")
    assert not isinstance(at_clinicians.conversation.state, ChoosingClinician)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("I need to talk about IVF", "Do you mean Talking therapy?"),
        ("whichever of these does the medical for HGV", "Do you mean Health check?"),
        ("an MOT for my moped licence", "I cannot find"),
        ("shots for the dog show", "Do you mean Travel vaccination?"),
        ("my daughter wants the travel jabs", "Who is the visit for?"),
        ("my kid's got nits again", "I book for whoever signs in here"),
        ("How many vials do they take in a blood test, I pass out", "You ask: “How many vials do they take in a blood"),
        ("not physio, done with physio, three months and nothing", "Left out, as you said: Physiotherapy"),
        ("hearing test", "I cannot find “hearing test” among these visits"),
        ("what were the options", "one thing after the other"),
    ],
)
def test_a_visit_is_asked_for_before_one_is_chosen(at_many_types: Patient, words: str, answer: str) -> None:
    at_many_types.says(words)
    at_many_types.sees(answer)
    assert isinstance(at_many_types.conversation.state, ChoosingType)


@pytest.mark.parametrize(
    ("words", "chosen"),
    [
        ("an ordinary family doctor please", "GP consultation"),
        ("physio, my wrist is killing me from the keyboard", "Physiotherapy"),
        ("bloods pls", "Blood test"),
        ("fizio terapy", "Physiotherapy"),
        ("jabs for Kenya", "Travel vaccination"),
        ("number two", "Physiotherapy"),
        ("option four", "Talking therapy"),
    ],
)
def test_a_visit_that_is_plainly_meant_is_chosen_at_once(at_many_types: Patient, words: str, chosen: str) -> None:
    at_many_types.says(words)
    assert at_many_types.task.wish.type is not None
    assert at_many_types.task.wish.type.name == chosen


@pytest.mark.parametrize(
    "words",
    [
        "this week pls my flight's saturday", "my flight is on saturday", "tuesdays with pilates",
        "my court case is friday",
        "the wedding on the 5th of december", "choir practice tuesdays", "grandkids wednesday", "fridays bingo",
        "my mum's funeral is on friday",
    ],
)  # fmt: skip
def test_a_day_of_something_else_is_no_day_of_the_visit(at_time: Patient, words: str) -> None:
    at_time.says(words)
    assert isinstance(at_time.conversation.state, ChoosingTime)
    assert at_time.task.wish.time is None


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("thursday", "Thu 26 Nov"),
        ("when my tenants are out lol, thursday", "Thu 26 Nov"),
        ("I'm on nights til thurs then free as a bird", "Fri 27 Nov to"),
        ("friday works", "Fri 27 Nov"),
        ("my only free day is friday", "Fri 27 Nov"),
        ("tomorrow i guess, my car is back then", "Mon 23 Nov"),
    ],
)
def test_a_day_of_the_visit_is_taken(at_time: Patient, words: str, told: str) -> None:
    at_time.says(words)
    at_time.sees(told)
    assert isinstance(at_time.conversation.state, ChoosingSlot)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("Can I confirm tomorrow?", "You ask: “Can I confirm tomorrow”."),
        ("let me decide on thursday with the diary", "Is this right?"),
        ("that's during my lunch, perfect, yes please", "I would rather be sure"),
        ("ah no, I've just seen I'm on a course that day", "For another day or hour"),
        ("that date's my court case so absolutely not", "Nothing is booked."),
        ("nope, my gran is staying", "Nothing is booked."),
        ("it's a bit early for me", "For another day or hour"),
        ("all right for time, not for place", "For another place"),
        ("not that clinician", "For somebody else"),
        ("wait is this tomorrow", "This is when it would be"),
    ],
)
def test_at_the_last_card_nothing_is_dropped_for_a_word(at_confirm: Patient, words: str, answer: str) -> None:
    at_confirm.says(words)
    at_confirm.sees(answer)
    assert isinstance(at_confirm.conversation.state, Confirming)
    assert not at_confirm.booked


@pytest.mark.parametrize("words", ["2nd", "the 2nd please", "ok the 3rd"])
def test_an_ordinal_at_the_times_may_be_a_day_and_is_asked(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("Do you mean the option with that number, or the day?")
    assert isinstance(at_slots.conversation.state, ChoosingSlot)


@pytest.mark.parametrize(
    "words", ["the second", "number 2", "2nd one pls", "number two", "the 2nd one please", "second time on there"]
)
def test_an_option_of_the_times_is_taken(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("Is this right?", "Tue 24 Nov 2026, 10:20")


@pytest.mark.parametrize(
    "words", ["not bothered babe", "both would do", "all three", "dont care", "nah whatever", "put me wherever"]
)
def test_any_place_will_do(at_types: Patient, words: str) -> None:
    at_types.taps("GP consultation")
    assert isinstance(at_types.conversation.state, ChoosingPlace)
    at_types.says(words)
    at_types.sees("GP consultation · any place")


@pytest.mark.parametrize(
    "words",
    ["does it matter if I'm on my period for the 3pm one", "is the first one in the morning?", "is it 9am or 9pm"],
)
def test_a_time_in_a_question_is_named_back(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("You ask: “", "nothing is chosen by it")
    assert isinstance(at_slots.conversation.state, ChoosingSlot)


@pytest.fixture
def at_overlap(at_slots: Patient, visit: Callable[..., Appointment]) -> Patient:
    """A patient who would book at the time of something else."""
    at_slots.clinic.appointments = (visit(type_key="physio", type_name="Physiotherapy"),)
    at_slots.taps("Tue 24 Nov, 09:20")
    return at_slots


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("keep the physio", "Physiotherapy, on Tue 24 Nov, 09:20–09:40, stays as it is"),
        ("mm I'd rather keep that one", "stays as it is"),
        ("do the earlier one instead and delete this", "stays as it is"),
        ("hang on to the other appointment", "stays as it is"),
        ("I dont have physio booked", "stands for whoever is signed in here"),
        ("that's my twin sister's account I think", "stands for whoever is signed in here"),
        ("clash is fine, I can do that in the waiting room. Yes.", "type “book both”"),
    ],
)
def test_what_there_is_already_may_stay(at_overlap: Patient, words: str, answer: str) -> None:
    at_overlap.says(words)
    at_overlap.sees(answer)
    assert not at_overlap.booked


@pytest.mark.parametrize(
    "words", ["different week maybe?", "Nah pick me another", "oh god, ok a different day", "just shift mine along"]
)
def test_other_times_are_shown_beside_what_there_is(at_overlap: Patient, words: str) -> None:
    at_overlap.says(words)
    at_overlap.sees("These times are free.", "Tue 24 Nov to Mon 7 Dec")


def test_what_is_not_urgent_is_not_looked_for_soon(at_many_types: Patient) -> None:
    at_many_types.says("physio but not urgent")
    at_many_types.sees_no("as soon as possible")
    assert at_many_types.task.wish.time is None


@pytest.mark.parametrize("words", ["my tooth hurts", "some nurse clinic for my dressing"])
def test_what_no_visit_can_be_told_from_is_named_back(patient: Patient, words: str) -> None:
    patient.says(words)
    patient.sees(f"I cannot tell for sure which visit “{words}” is for.", "What is the visit for?")
