"""A place or a sex that is wished for before it is asked: noted, used when its turn comes, or named back as unknown."""

from __future__ import annotations

import pytest

from conversations.clinic.model import Payer, Site
from conversations.text.mentions import places
from tests.conversations.patient import Patient


@pytest.fixture
def at_types(at_types: Patient) -> Patient:
    """A clinic that has an Ealing too."""
    at_types.clinic.sites = (*at_types.clinic.sites, Site(3, "Ealing"))
    return at_types


def test_a_place_is_noted_and_used(at_types: Patient) -> None:
    at_types.says("at ealing")
    at_types.sees("Noted: Ealing.", "What is the visit for?")
    at_types.sees_no("I did not understand")
    at_types.taps("GP consultation")
    at_types.sees("GP consultation · Ealing", "Who would you like to see?")


def test_a_woman_and_a_place(at_types: Patient) -> None:
    at_types.says("a woman please, in ealing")
    at_types.sees("Noted: Ealing · a woman, chosen by the clinic.")
    at_types.taps("GP consultation")
    at_types.sees("GP consultation · Ealing · a woman, chosen by the clinic", "When would suit you?")


def test_a_woman_and_a_place_as_the_first_words(patient: Patient) -> None:
    patient.commands("start")
    patient.says("a woman please, in camden")
    patient.sees("Noted: Camden · a woman, chosen by the clinic.", "What is the visit for?")
    patient.taps("GP consultation")
    patient.sees("GP consultation · Camden · a woman, chosen by the clinic")


@pytest.mark.parametrize(
    "words", ["in camden", "near camden please", "with dr patel", "a woman", "anything in camden?"]
)
def test_where_or_with_whom_begins_a_booking(patient: Patient, words: str) -> None:
    patient.commands("start")
    patient.says(words)
    patient.sees("Noted:", "What is the visit for?")


@pytest.mark.parametrize("words", ["physio", "travel clinic in camden", "Health check", "video call", "jabs", "x-ray"])
def test_what_for_begins_a_booking(patient: Patient, words: str) -> None:
    patient.commands("start")
    patient.says(words)
    patient.sees("What is the visit for?")


@pytest.mark.parametrize("words", ["video consultation", "Ultrasound scan"])
def test_what_for_is_taken_where_the_clinic_offers_it(patient: Patient, words: str) -> None:
    patient.commands("start")
    patient.says(words)
    patient.sees_no("What is the visit for?")


@pytest.mark.parametrize("words", ["i am in agony", "asdf", "🙏🙏"])
def test_other_words_do_not(patient: Patient, words: str) -> None:
    patient.commands("start")
    patient.says(words)
    patient.sees("I did not understand", "Book an appointment")


def test_anyone_and_anywhere(at_types: Patient) -> None:
    at_types.says("anyone, anywhere")
    at_types.sees("Noted: any place · any clinician.")
    at_types.taps("GP consultation")
    at_types.sees("GP consultation · any place · any clinician", "When would suit you?")


def test_anyone_else_than_the_one_who_was_named_is_still_the_one(at_types: Patient) -> None:
    at_types.says("dr patel or anyone")
    at_types.sees("Noted: Dr Patel.")


def test_a_second_place_takes_the_place_of_the_first(at_types: Patient) -> None:
    at_types.says("in ealing with a woman")
    at_types.says("no, in camden")
    at_types.sees("Noted: Camden · a woman, chosen by the clinic.")
    at_types.taps("GP consultation")
    at_types.sees("GP consultation · Camden · a woman, chosen by the clinic")


def test_a_place_after_a_word_on_where_it_hurts(at_types: Patient) -> None:
    at_types.says("pain in shoulder, at ealing")
    at_types.says("rather in camden")
    at_types.sees("Noted: Camden.")


def test_a_sex_outlives_the_choice_of_the_payer(patient: Patient) -> None:
    patient.clinic.payers = (Payer("PA", "Patient"), Payer("IN", "Careful Insurance"))
    patient.commands("book")
    patient.says("a woman please")
    patient.sees("Who pays for the visit?", "Noted: a woman, chosen by the clinic.")
    patient.says("myself")
    patient.sees("What is the visit for?", "Noted: a woman, chosen by the clinic.")


@pytest.mark.parametrize("words", ["gp at atlantis", "gp in Atlantis please", "gp, near atlantis"])
def test_an_unknown_place_is_named_back(at_types: Patient, words: str) -> None:
    at_types.says(words)
    at_types.sees("The clinic has no place called “Atlantis”", "Where would suit you?", "Camden")


def test_an_unknown_place_is_noted_until_it_is_known_to_be_unknown(at_types: Patient) -> None:
    at_types.says("in atlantis")
    at_types.sees("Noted: Atlantis.")
    at_types.taps("GP consultation")
    at_types.sees("The clinic has no place called “Atlantis”", "Where would suit you?")
    at_types.sees_no("Noted: Atlantis")


def test_an_unknown_place_at_later_cards(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("in atlantis")
    at_types.sees("The clinic has no place called “Atlantis”", "Where would suit you?")
    at_types.taps("Camden")
    at_types.says("at atlantis with dr patel")
    at_types.sees("The clinic has no place called “Atlantis”", "Camden · Dr Anita Patel", "When would suit you?")
    at_types.says("in atlantis")
    at_types.sees("The clinic has no place called “Atlantis”", "When would suit you?")
    at_types.says("wednesday in atlantis")
    at_types.sees("The clinic has no place called “Atlantis”", "Wed 25 Nov")


def test_a_video_call_has_no_place_to_be_unknown(at_types: Patient) -> None:
    at_types.says("video consultation from home in atlantis")
    at_types.sees("Video consultation", "Who would you like to see?")
    at_types.sees_no("Atlantis")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("gp in Camden", ("Camden",)),
        ("near Wimbledon.", ("Wimbledon",)),
        ("a lump in breast", ()),
        ("at noon, in december, in two weeks, in the morning, at 5", ()),
        ("in person", ()),
        ("in pain", ()),
        ("near me", ()),
        ("at lunchtime", ()),
    ],
)
def test_what_is_put_like_a_place(words: str, named: tuple[str, ...]) -> None:
    assert places(words) == named


@pytest.mark.parametrize(("kind", "part"), [("Blood test", "Iron"), ("Ultrasound scan", "Abdomen")])
def test_what_is_ticked_stays_so_while_a_place_is_said(at_types: Patient, kind: str, part: str) -> None:
    at_types.taps(kind)
    at_types.taps(part)
    at_types.says("in camden")
    at_types.sees(f"✓ {part}", f"{kind} · Camden")
    at_types.taps("Continue")
    at_types.sees(f"{kind}", part, "Camden", "Who would you like to see?")


def test_what_is_ticked_goes_with_its_type(at_types: Patient) -> None:
    at_types.taps("Blood test")
    at_types.taps("Iron")
    at_types.says("rather a gp consultation in camden")
    at_types.sees("GP consultation · Camden", "Who would you like to see?")


def test_a_day_in_doubt_is_asked_back_after_the_extras(at_types: Patient) -> None:
    at_types.taps("Blood test")
    at_types.taps("Iron")
    at_types.says("in camden on 01/02")
    at_types.sees("✓ Iron", "Camden")
    at_types.taps("Continue")
    at_types.sees("Which day do you mean?")
