"""Names as people type them: other letters, apostrophes of phones, initials, and everyday words for visits."""

from collections.abc import Callable

import pytest

from conversations.understanding import Names

CLINIC = Names(
    places=("Łódź House", "St John's Wood", "Großer Garten", "Kew-Gardens", "Haven Suite"),
    types=("Men's health", "A&E follow-up", "Café visit", "Ear, Nose & Throat", "Blood test", "GP consultation"),
    clinicians=(
        "Dr Łukasz Wałęsa",
        "Dr Søren Østergaard",
        "Helen O'Brien",
        "Dr Björn Ångström",
        "Dr Anita Patel",
        "Dr Þóra Ægisdóttir",
        "Dr Amina Al-Sayed",
        "Ms Ruth Smith-Jones",
        "Dr Hø Nguyễn",
        "Dr İpek Yılmaz",
        "Dr Ħelen Borġ",
        "Prof Jean-Luc Œuvrard",
    ),
)
TYPED = {
    "lukasz": "Dr Łukasz Wałęsa",
    "dr walesa": "Dr Łukasz Wałęsa",
    "WAŁĘSA": "Dr Łukasz Wałęsa",
    "soren": "Dr Søren Østergaard",
    "ostergaard": "Dr Søren Østergaard",
    "obrien": "Helen O'Brien",
    "o'brien": "Helen O'Brien",
    "o’brien": "Helen O'Brien",
    "oʼbrien": "Helen O'Brien",
    "o´brien": "Helen O'Brien",
    "o brien": "Helen O'Brien",
    "bjorn": "Dr Björn Ångström",
    "angstrom": "Dr Björn Ångström",
    "thora": "Dr Þóra Ægisdóttir",
    "aegisdottir": "Dr Þóra Ægisdóttir",
    "al sayed": "Dr Amina Al-Sayed",
    "alsayed": "Dr Amina Al-Sayed",
    "smith-jones": "Ms Ruth Smith-Jones",
    "smithjones": "Ms Ruth Smith-Jones",
    "nguyen": "Dr Hø Nguyễn",
    "yilmaz": "Dr İpek Yılmaz",
    "ipek": "Dr İpek Yılmaz",
    "helen": "clinician?ambiguous Dr Ħelen Borġ,Helen O'Brien",
    "oeuvrard": "Prof Jean-Luc Œuvrard",
    "jeanluc": "Prof Jean-Luc Œuvrard",
    "dr p": "Dr Anita Patel",
    "Dr. P.": "Dr Anita Patel",
    "a patel": "Dr Anita Patel",
    "dr b": "Dr Ħelen Borġ",
    "dr z": "",
    "Dr Wallessa": "clinician?unknown Dr Łukasz Wałęsa",
    "mens health": "Men's health",
    "men’s health": "Men's health",
    "a&e": "A&E follow-up",
    "a & e": "A&E follow-up",
    "cafe visit": "Café visit",
    "ear nose and throat": "Ear, Nose & Throat",
    "ent": "Ear, Nose & Throat",
    "lodz": "Łódź House",
    "st johns wood": "St John's Wood",
    "grosser garten": "Großer Garten",
    "kew gardens": "Kew-Gardens",
    "none of these suit me": "",
    "that would suit me": "",
    "haven suite": "Haven Suite",
}
VISITS = Names(
    types=(
        "GP consultation",
        "Physiotherapy",
        "Blood test",
        "Smear test",
        "Travel vaccination",
        "Counselling",
        "Dermatology",
    )
)
EVERYDAY = {
    "bloods": "Blood test",
    "I need my bloods done": "Blood test",
    "a jab": "Travel vaccination",
    "jabs please": "Travel vaccination",
    "flu jab": "type?ambiguous Travel vaccination",
    "covid booster": "type?ambiguous Travel vaccination",
    "smear": "Smear test",
    "cervical screening, the letter says I am due": "Smear test",
    "pap smear": "Smear test",
    "mole check": "Dermatology",
    "therapist": "type?ambiguous Counselling",
    "a counsellor please": "Counselling",
    "physical therapist": "Physiotherapy",
    "ordinary family doctor": "GP consultation",
    "phlebotomist": "Blood test",
    "yellow fever": "Travel vaccination",
    "blodd tset": "Blood test",
    "my health is not good, test please": "",
}
OWN = Names(
    types=("Health check", "Dermatology"), visit_words=(("MOT", "Health check"), ("the mole clinic", "Dermatology"))
)
OWN_WORDS = {
    "mot": "Health check",
    "an MOT please": "Health check",
    "the mole clinic": "Dermatology",
    "mole clinic on tuesday": "2026-11-24 | Dermatology",
    "no mot": "type?excluded",
    "motor": "",
}


@pytest.mark.parametrize(("text", "meaning"), TYPED.items())
def test_a_name_is_found_in_plain_letters(text: str, meaning: str, told_with: Callable[[str, Names], str]) -> None:
    assert told_with(text, CLINIC) == meaning


@pytest.mark.parametrize(("text", "meaning"), EVERYDAY.items())
def test_everyday_words_stand_for_visits(text: str, meaning: str, told_with: Callable[[str, Names], str]) -> None:
    assert told_with(text, VISITS) == meaning


@pytest.mark.parametrize(("text", "meaning"), OWN_WORDS.items())
def test_a_clinic_has_words_of_its_own(text: str, meaning: str, told_with: Callable[[str, Names], str]) -> None:
    assert told_with(text, OWN) == meaning


def test_a_word_for_a_visit_that_the_clinic_does_not_offer_stands_for_none(
    told_with: Callable[[str, Names], str],
) -> None:
    assert told_with("mot", Names(types=("Dermatology",), visit_words=(("MOT", "Health check"),))) == ""
