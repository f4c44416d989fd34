"""Part of a place's name is enough, "st" is a street, and a question that is answered is not put again."""

from __future__ import annotations

import pytest

from conversations.clinic.model import Clinician, Location, Sex, Site
from conversations.text.mentions import spelled, strangers
from tests.conversations.patient import Patient

HARLEY = Site(7, "Harley Street", None, (Location(71, "Ground floor"), Location(72, "Annexe")))
NAMES = ("Harley Street", "Harley Street, Annexe", "Camden", "Camden Lock", "Upper Hill Road", "Lower Hill Road")


@pytest.fixture
def at_harley_street(patient: Patient) -> Patient:
    """A patient of a clinic in Harley Street with two doctors of one name, asked what the visit is for."""
    patient.clinic.sites = (HARLEY, *patient.clinic.sites)
    patient.clinic.clinicians = (
        Clinician(1, "Dr Anna Smith", Sex.FEMALE),
        Clinician(2, "Dr Ben Smith", Sex.MALE),
        Clinician(3, "Dr Tom Jones", Sex.MALE),
    )
    patient.commands("book")
    return patient


@pytest.mark.parametrize("words", ["gp consultation at harley", "gp in harley st tomorrow", "gp at Harley St."])
def test_a_part_of_a_place_said_ahead(at_harley_street: Patient, words: str) -> None:
    at_harley_street.says(words)
    at_harley_street.sees("GP consultation · Harley Street", "Who would you like to see?")
    at_harley_street.sees_no("no place called")


@pytest.mark.parametrize("words", ["harley st", "Harley St please", "at harley"])
def test_a_part_of_a_place_where_it_is_asked(at_harley_street: Patient, words: str) -> None:
    at_harley_street.says("gp")
    at_harley_street.says(words)
    at_harley_street.sees("GP consultation · Harley Street", "Who would you like to see?")


def test_a_part_of_a_place_at_the_list_of_times(at_harley_street: Patient) -> None:
    for words in ("gp", "camden", "anyone", "asap", "harley st"):
        at_harley_street.says(words)
    at_harley_street.sees("GP consultation · Harley Street · any clinician")


def test_a_place_that_the_clinic_does_not_have_is_still_said(at_harley_street: Patient) -> None:
    for words in ("gp", "camden", "anyone", "asap", "in narnia"):
        at_harley_street.says(words)
    at_harley_street.sees("The clinic has no place called “Narnia”", "These times are free.")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("harley st", "Harley Street"),
        ("on tuesday harley st. please", "on tuesday Harley Street please"),
        ("in hill rd", "in hill rd"),
        ("baker st", "baker st"),
        ("in camden", "in Camden"),
        ("at the harley", "at the Harley Street"),
    ],
)
def test_only_what_can_mean_one_place_is_spelled_out(typed: str, meant: str) -> None:
    assert spelled(typed, NAMES) == meant


def test_a_part_of_a_name_is_no_stranger() -> None:
    assert strangers("at harley or in narnia, near hill", NAMES) == ("Narnia",)


def test_a_name_that_fits_two_is_not_asked_back_again_once_it_is_chosen(at_harley_street: Patient) -> None:
    for words in ("gp", "camden", "dr smith on tuesday"):
        at_harley_street.says(words)
    at_harley_street.sees("Several fit that. Which one: Dr Anna Smith · Dr Ben Smith?", "Noted: Tue 24 Nov.")
    at_harley_street.says("anna")
    at_harley_street.sees("Dr Anna Smith · Tue 24 Nov", "These times are free.")
    at_harley_street.sees_no("Several fit")


def test_a_name_that_fits_two_at_the_card_that_asks_where(at_harley_street: Patient) -> None:
    at_harley_street.says("gp")
    at_harley_street.says("dr smith")
    at_harley_street.sees("Several fit that. Which one: Dr Anna Smith · Dr Ben Smith?", "Where would suit you?")
    at_harley_street.says("anna")
    at_harley_street.sees("Noted: Dr Anna Smith.", "Where would suit you?")
    at_harley_street.sees_no("Several fit")
    at_harley_street.says("camden")
    at_harley_street.sees("Dr Anna Smith", "When would suit you?")
    at_harley_street.sees_no("Several fit")


@pytest.fixture
def at_places(at_types: Patient) -> Patient:
    at_types.taps("GP consultation")
    at_types.sees("Where would suit you?")
    return at_types


@pytest.mark.parametrize("text", ["the one on the hill", "Hill Rise"])
def test_a_word_of_an_address_is_asked_back(text: str, at_places: Patient) -> None:
    at_places.says(text)
    at_places.sees("Do you mean Richmond?", "Where would suit you?")


@pytest.mark.parametrize("text", ["not the one on the hill", "the one in the street", "hill or high"])
def test_other_words_of_addresses_mean_no_place(text: str, at_places: Patient) -> None:
    at_places.says(text)
    at_places.sees_no("Do you mean")


@pytest.mark.parametrize("text", ["Richmond's no good to me, two buses", "I can't get to Richmond"])
def test_a_place_that_does_not_suit_is_left_out(text: str, at_places: Patient) -> None:
    at_places.says(text)
    at_places.sees("Left out, as you said: Richmond.")


def test_what_is_asked_about_is_not_left_out(at_places: Patient) -> None:
    at_places.says("is Richmond no good for wheelchairs?")
    at_places.sees_no("Left out")


@pytest.mark.parametrize(
    "text", ["yes both are ok for us", "either of them is fine by me", "I can get to either", "not fussed which"]
)
def test_any_place_will_do(text: str, at_places: Patient) -> None:
    at_places.says(text)
    at_places.sees("any place", "Who would you like to see?")


def test_whichever_is_nearest_is_not_any(at_places: Patient) -> None:
    at_places.says("whichever is closest to NW5")
    at_places.sees("I cannot say what is near what", "Where would suit you?")


@pytest.mark.parametrize(
    ("text", "who"),
    [("her please", "a woman"), ("him", "a man"), ("I don't care whether it's a man or a woman", "any clinician")],
)
def test_a_pronoun_is_a_sex_and_either_is_anyone(text: str, who: str, at_places: Patient) -> None:
    at_places.taps("Camden")
    at_places.says(text)
    at_places.sees(f"GP consultation · Camden · {who}", "When would suit you?")


def test_what_there_is_is_shown(at_time: Patient) -> None:
    at_time.says("I've no idea, what have you got?")
    at_time.sees("These times are free.")


def test_none_of_the_visits_is_none_of_them(at_types: Patient) -> None:
    at_types.says("none of these")
    at_types.sees("None of these, then: nothing is chosen.")
