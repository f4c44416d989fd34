"""What a patient denies at a card: it is left out, what is left is taken or asked for, and that is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.clinic.model import Clinician, Sex, Site
from conversations.state.booking import ChoosingClinician, ChoosingPlace, ChoosingSlot, ChoosingTime, ChoosingType
from conversations.state.wish import Unwanted, WantedClinician, WantedPlace
from tests.conversations.patient import Patient
from tests.support.clinic import CAMDEN, RICHMOND

EALING = Site(3, "Ealing")
GREENE = Clinician(3, "Dr Rosalind Greene", Sex.FEMALE)


@pytest.fixture
def at_places(at_types: Patient) -> Patient:
    at_types.clinic.sites = (CAMDEN, RICHMOND, EALING)
    at_types.taps("GP consultation")
    at_types.sees("Where would suit you?")
    return at_types


@pytest.fixture
def at_clinicians(at_types: Patient) -> Patient:
    at_types.clinic.clinicians = (*at_types.clinic.clinicians, GREENE)
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    at_types.sees("Who would you like to see?")
    return at_types


@pytest.mark.parametrize("words", ["no scan", "not the ultrasound", "anything but a scan", "I don't want a scan"])
def test_a_kind_that_is_denied_is_not_offered_any_more(at_types: Patient, words: str) -> None:
    at_types.says(words)
    at_types.sees("Left out, as you said: Ultrasound scan.", "GP consultation\n", "Blood test\n")
    assert isinstance(at_types.conversation.state, ChoosingType)
    assert [b.argument for row in at_types.card.rows for b in row if b.verb == "pick"] == ["0", "1", "2"]  # type: ignore[union-attr]
    at_types.says("a scan after all")
    at_types.sees("What should it include?")


def test_every_kind_can_be_denied_without_a_dead_end(at_types: Patient) -> None:
    for words in ("no scan", "no gp", "no video consultation", "no blood test"):
        at_types.says(words)
    at_types.sees("What is the visit for?", "Blood test")


def test_a_kind_that_was_chosen_is_taken_back(at_time: Patient) -> None:
    at_time.says("not a GP consultation")
    at_time.sees("What is the visit for?", "Left out, as you said: GP consultation.")


def test_a_kind_that_is_denied_before_it_is_asked(patient: Patient) -> None:
    patient.commands("start")
    patient.says("I need an appointment, but no gp")
    patient.sees("What is the visit for?", "Left out, as you said: GP consultation.")


@pytest.mark.parametrize("words", ["not Camden", "Camden is too far", "no Camden please", "I can't get to Camden"])
def test_a_place_that_is_denied_is_not_offered_any_more(at_places: Patient, words: str) -> None:
    at_places.says(words)
    at_places.sees("Left out, as you said: Camden.", "Where would suit you?", "Richmond\n")
    at_places.sees_no("Camden |", "2 buildings")
    at_places.says("camden is fine after all")
    at_places.sees("Who would you like to see?", "GP consultation · Camden\n")
    at_places.sees_no("Left out")


def test_anywhere_but_one_place_is_anywhere_else(at_places: Patient) -> None:
    at_places.says("anywhere but Camden")
    at_places.sees("Who would you like to see?", "GP consultation · any place", "Left out, as you said: Camden.")
    for choice in ("Anyone", "As soon as possible"):
        at_places.taps(choice)
    at_places.sees("Nothing is free")  # all that is free is at Camden
    assert at_places.task.wish.unwanted == Unwanted(places=(WantedPlace(1, None, "Camden"),))


def test_of_two_places_the_other_one_is_taken(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("not Camden")
    at_types.sees("GP consultation · Richmond", "Left out, as you said: Camden.", "Who would you like to see?")


def test_every_place_can_be_denied_without_a_dead_end(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("neither Camden nor Richmond")
    at_types.sees("Where would suit you?", "Camden", "Richmond")


def test_a_building_that_is_denied_is_never_booked(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("not Camden Main")
    at_types.says("Camden")
    for choice in ("Anyone", "As soon as possible"):
        at_types.taps(choice)
    at_types.sees("Left out, as you said: Camden Main.", "Nothing is free")


@pytest.mark.parametrize(
    "words",
    [
        "I dont want a man",
        "no men please",
        "not a male doctor",
        "a man would make me uncomfortable",
        "dont mind but no men",
        "I don't care who it is but not a man",
        "anyone, I don't mind, but no blokes",
    ],
)
def test_a_sex_that_is_denied_leaves_the_other(at_clinicians: Patient, words: str) -> None:
    at_clinicians.says(words)
    at_clinicians.sees("a woman, chosen by the clinic", "When would suit you?")


@pytest.mark.parametrize(
    "words",
    [
        "I'm not bothered about seeing a woman",
        "not fussed whether it's a man or a woman",
        "we are not too particular about having a female doctor",
    ],
)
def test_who_is_not_bothered_about_a_sex_may_see_anybody(at_clinicians: Patient, words: str) -> None:
    at_clinicians.says(words)
    at_clinicians.sees("any clinician", "When would suit you?")


@pytest.mark.parametrize("words", ["I'm not bothered about Dr Greene", "not fussed about a woman if she is rude"])
def test_whoever_says_more_than_that_chooses_nobody(at_clinicians: Patient, words: str) -> None:
    at_clinicians.says(words)
    at_clinicians.sees_no("any clinician")


@pytest.mark.parametrize(
    "words", ["anything that doesn't involve needles", "anything without an examination", "something with no needles"]
)
def test_what_no_name_tells_is_asked_back(at_types: Patient, words: str) -> None:
    at_types.says(words)
    at_types.sees("What is the visit for?", "020 7946 0000")
    at_types.sees_no("what is done at a visit")
    assert isinstance(at_types.conversation.state, ChoosingType)


@pytest.mark.parametrize("words", ["Minor surgery, can I not do it here?", "is minor surgery possible?"])
def test_a_question_about_a_visit_without_a_button_is_told_of_the_phone(at_types: Patient, words: str) -> None:
    at_types.says(words)
    at_types.sees("Minor surgery is booked by phone only", "What is the visit for?")
    at_types.sees_no("tap it")


@pytest.mark.parametrize(
    "words", ["not Dr Greene", "anybody but Dr Greene", "please no Dr Greene", "I don't want to see Dr Greene again"]
)
def test_somebody_who_is_denied_is_not_offered_nor_is_anyone(at_clinicians: Patient, words: str) -> None:
    at_clinicians.says(words)
    at_clinicians.sees("Left out, as you said: Dr Rosalind Greene.", "Who would you like to see instead?", "A man\n")
    at_clinicians.sees_no("Anyone\n", "A woman", "I find nobody called", "\nDr Rosalind Greene")
    assert isinstance(at_clinicians.conversation.state, ChoosingClinician)
    at_clinicians.says("Dr Patel")
    at_clinicians.sees("Camden · Dr Anita Patel", "Left out, as you said: Dr Rosalind Greene.")
    at_clinicians.says("Dr Greene then")
    at_clinicians.sees("Dr Rosalind Greene")
    at_clinicians.sees_no("Left out")


def test_who_is_denied_alone_under_a_condition_stays_so(at_clinicians: Patient) -> None:
    at_clinicians.says("not if Dr Patel is busy")
    assert at_clinicians.task.wish.clinician is None


def test_of_two_clinicians_the_other_one_is_taken(at_types: Patient) -> None:
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    at_types.says("not Dr Patel")
    at_types.sees("Camden · Dr Tom <Ford>", "Left out, as you said: Dr Anita Patel.", "When would suit you?")


def test_everybody_can_be_denied_without_a_dead_end(at_types: Patient) -> None:
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    at_types.says("neither Dr Patel nor Dr Ford")
    at_types.sees("Nobody else can be booked for this here.", "Dr Anita Patel\n", "Dr Tom <Ford>\n")


def test_somebody_denied_late_is_asked_for_again(at_slots: Patient) -> None:
    at_slots.clinic.clinicians = (*at_slots.clinic.clinicians, GREENE)
    at_slots.says("but not with Dr Greene")
    at_slots.sees("Who would you like to see instead?", "Left out, as you said: Dr Rosalind Greene.")


def test_ways_out_never_lead_to_somebody_denied(at_clinicians: Patient) -> None:
    at_clinicians.says("not Dr Greene")
    at_clinicians.says("Dr Patel")
    at_clinicians.clinic.of_clinician = {1: ()}
    at_clinicians.says("next week in the evening")
    at_clinicians.sees("Nothing is free")
    at_clinicians.sees_no("Any clinician", "Anyone, anywhere")
    wish = replace(at_clinicians.task.wish, place=WantedPlace(), clinician=WantedClinician(sex=Sex.FEMALE))
    assert all("clinician" not in loosening and "sex" not in loosening for loosening in wish.loosenings())


@pytest.mark.parametrize(
    "words", ["any day except Tuesday", "not Tuesdays", "no tuesdays please", "I work on Tuesdays"]
)
def test_days_of_the_week_that_are_denied_are_left_out(at_time: Patient, words: str) -> None:
    at_time.says(words)
    at_time.sees("These times are free.", "Left out, as you said: Tuesdays.", "Wed 25 Nov")
    at_time.sees_no("Tue 24 Nov")
    at_time.says("next week")  # they stay left out
    at_time.sees("Left out, as you said: Tuesdays.")


@pytest.mark.parametrize(
    "words",
    [
        "I can't do Tuesday",
        "I won't be able to do Tuesday",
        "without Tuesday",
        "I have work on Tuesday",
        "I am unable to make Tuesday",
        "Tuesday is no good",
    ],
)
def test_a_day_that_does_not_suit_is_kept_and_asked_back(at_time: Patient, words: str) -> None:
    at_time.says(words)
    at_time.sees("Those days are left out.", "Left out, as you said: Tuesdays.", "When would suit you?")
    assert isinstance(at_time.conversation.state, ChoosingTime)
    at_time.taps("As soon as possible")
    at_time.sees("Wed 25 Nov, 09:20")
    at_time.sees_no("Tue 24 Nov")


@pytest.mark.parametrize("words", ["I'm not able to come on Tuesday", "I won't be there on Tuesday"])
def test_a_day_that_may_be_that_of_another_appointment_is_not_chosen_either(at_time: Patient, words: str) -> None:
    at_time.says(words)
    at_time.sees("please call 020 7946 0000", "say which day suits you", "When would suit you?")
    assert isinstance(at_time.conversation.state, ChoosingTime)


def test_days_that_are_denied_with_the_first_words_are_left_out_to_the_end(patient: Patient) -> None:
    patient.says("gp consultation please, not on tuesdays")
    patient.taps("Camden")
    patient.taps("Anyone")
    patient.sees("These times are free.", "Left out, as you said: Tuesdays.", "Wed 25 Nov, 09:20")
    patient.sees_no("Tue 24 Nov")


def test_a_day_is_wanted_after_all(at_time: Patient) -> None:
    at_time.says("not Tuesdays")
    at_time.says("tuesday")
    at_time.sees("Tue 24 Nov, 09:20")
    at_time.sees_no("Left out")
    at_time.says("not tuesdays")
    at_time.says("any day will do")
    at_time.sees("Tue 24 Nov, 09:20")


@pytest.mark.parametrize("card", ["slots", "confirm"])
def test_a_day_denied_late_leads_to_other_times(at_slots: Patient, card: str) -> None:
    if card == "confirm":
        at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.says("not Tuesday, sorry")
    at_slots.sees("These times are free.", "Wed 25 Nov, 09:20", "Left out, as you said: Tuesdays.")
    at_slots.sees_no("Tue 24 Nov")
    assert isinstance(at_slots.conversation.state, ChoosingSlot)
    at_slots.taps("Calendar")
    at_slots.sees("23× | 24× | 25 | 26")


@pytest.mark.parametrize("words", ["not in the morning", "no mornings", "mornings are no good"])
def test_a_part_of_the_day_that_is_denied_leaves_the_rest(at_time: Patient, words: str) -> None:
    at_time.says(words)
    at_time.sees("Afternoons", "Tue 24 Nov, 14:20")
    at_time.sees_no("09:20", "10:20")


@pytest.mark.parametrize(
    "words", ["any except the hospital one", "not the one with the statue", "anything but needles"]
)
def test_what_is_denied_without_a_name_is_asked_back(at_places: Patient, words: str) -> None:
    at_places.says(words)
    at_places.sees("I am not sure which one it should not be", "Where would suit you?")
    assert isinstance(at_places.conversation.state, ChoosingPlace)


def test_a_time_with_a_sex_denied_chooses_no_slot(at_slots: Patient) -> None:
    at_slots.says("the 9:20 on tuesday, if it isn't with a man")
    at_slots.sees("a woman, chosen by the clinic", "Tue 24 Nov, 09:20")
    assert isinstance(at_slots.conversation.state, ChoosingSlot)


DENIED_BEFORE = (
    "I dont want a man",
    "not a bloke",
    "no men please",
    "not on a Monday",
    "not with a male doctor",
    "nothing in the morning",
    "please not Mondays",
    "I can't do Tuesdays",
)


@pytest.mark.parametrize("text", DENIED_BEFORE)
def test_what_was_denied_in_one_message_is_nothing_of_the_next(text: str, at_types: Patient) -> None:
    at_types.says(text)
    at_types.says("gp camden on friday not before 2")
    at_types.sees("Camden", "Fri 27 Nov", "from 14:00")
    assert at_types.task.wish.unwanted.places == ()
    assert at_types.task.wish.place is not None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("any morning but monday next week", "any day but Mondays · Mornings"),
        ("next week any day but friday", "any day but Fridays"),
        ("next week but not at the weekend", "Monday to Friday"),
        ("on a weekday in the next two weeks", "Monday to Friday"),
        ("next week, tuesdays and thursdays", "Tuesdays · Thursdays"),
    ],
)
def test_the_days_that_are_left_are_said_in_a_few_words(at_types: Patient, words: str, said: str) -> None:
    at_types.says(words)
    at_types.sees(said)
    at_types.sees_no("Left out")


def test_school_hours_stand_back_behind_a_part_of_the_day(at_time: Patient) -> None:
    at_time.says("thursday morning when the kids are at school")
    at_time.sees("Thu 26 Nov · Mornings")
