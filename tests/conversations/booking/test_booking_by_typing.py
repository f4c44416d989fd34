"""A patient types instead of tapping: names, numbers, days and times, and words that steer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from conversations.clinic.model import Payer, Sex, Site
from conversations.clinic.questions import AskSlots, PartOfDay
from conversations.events import SentSomethingElse
from tests.conversations.patient import Patient


def test_a_whole_booking_in_words(at_types: Patient) -> None:
    for words in ("gp consultation", "camden", "dr patel", "tuesday after 9", "1", "yes"):
        at_types.says(words)
    (order,) = at_types.orders
    assert (order.clinician, order.slot) == (1, at_types.clinic.slots[0])


def test_the_payer_by_name(patient: Patient) -> None:
    patient.clinic.payers = (Payer("PA", "Patient"), Payer("IN", "Albion Health"))
    patient.commands("book")
    patient.says("the moon")
    patient.sees("I did not understand", "Who pays for the visit?")
    patient.says("albion")
    patient.sees("What is the visit for?")
    patient.says("back")
    patient.says("I pay myself")
    assert patient.task.wish.payer == Payer("PA", "Patient")


def test_myself_where_only_others_pay(patient: Patient) -> None:
    patient.clinic.payers = (Payer("EM", "Northwind"), Payer("IN", "Albion Health"))
    patient.commands("book")
    patient.says("me")
    patient.sees("I did not understand", "Who pays for the visit?")


def test_a_type_by_part_of_its_name_and_one_by_phone_only(at_types: Patient) -> None:
    at_types.sees("By phone only, on 020 7946 0000: Minor surgery.")
    at_types.says("minor surgery")
    at_types.sees("Minor surgery is booked by phone only: please call 020 7946 0000.")
    at_types.says("consultation")
    at_types.sees("Several fit that. Which one: GP consultation · Video consultation?")
    at_types.says("blood")
    at_types.sees("Would you like to add anything?")


def test_modules_and_services_by_name(at_types: Patient) -> None:
    at_types.says("ultrasound scan")
    at_types.says("thyroid")
    at_types.sees("✓ Thyroid")
    at_types.says("gibberish mumbling")
    at_types.sees("I did not understand")
    at_types.says("start over")
    at_types.says("blood test")
    at_types.says("iron")
    at_types.sees("✓ Iron")
    at_types.says("rhubarb")
    at_types.sees("I did not understand")
    at_types.says("no")
    at_types.sees("Where would suit you?")


def test_anywhere_anyone_anytime(at_types: Patient) -> None:
    for words in ("1", "anywhere", "anyone", "as soon as possible"):
        at_types.says(words)
    at_types.sees("These times are free.", "any place · any clinician · as soon as possible")
    for words in ("back", "back", "back"):
        at_types.says(words)
    for words in ("any", "any"):
        at_types.says(words)
    at_types.sees("These times are free.")


def test_a_place_that_is_not_there(at_types: Patient) -> None:
    at_types.says("1")
    at_types.says("xyzzy")
    at_types.sees("I did not understand", "Where would suit you?")
    at_types.says("annexe")
    at_types.sees("Camden, Annexe")


def test_somebody_by_sex(at_types: Patient) -> None:
    for words in ("1", "anywhere", "a female doctor", "asap"):
        at_types.says(words)
    assert at_types.last_search.sex is Sex.FEMALE


def test_somebody_who_is_not_there(at_types: Patient) -> None:
    at_types.says("1")
    at_types.says("anywhere")
    at_types.says("flibbertigibbet")
    at_types.sees("I did not understand", "Who would you like to see?")


@pytest.mark.parametrize(
    ("words", "first", "last", "part", "starting", "finishing"),
    [
        ("Tue 1 Dec", date(2026, 12, 1), date(2026, 12, 1), None, None, None),
        ("tomorrow morning", date(2026, 11, 23), date(2026, 11, 23), PartOfDay.MORNING, None, None),
        ("after 4", date(2026, 11, 22), date(2026, 12, 5), None, time(16), None),
        ("10-12", date(2026, 11, 22), date(2026, 12, 5), None, time(10), time(12)),
    ],
)
def test_days_and_times_as_people_write_them(
    at_types: Patient,
    words: str,
    first: date,
    last: date,
    part: PartOfDay | None,
    starting: time | None,
    finishing: time | None,
) -> None:
    for choice in ("1", "anywhere", "anyone", words):
        at_types.says(choice)
    search = next(question for question in at_types.clinic.asked if isinstance(question, AskSlots))
    assert (search.first, search.last) == (first, last)
    assert (search.part, search.starting, search.finishing) == (part, starting, finishing)


def test_an_afternoon_is_the_portals_own_half_of_the_day(at_types: Patient) -> None:
    for choice in ("1", "anywhere", "anyone", "in the afternoon"):
        at_types.says(choice)
    assert at_types.last_search.part is PartOfDay.AFTERNOON


def test_any_tuesday_keeps_only_tuesdays(at_types: Patient) -> None:
    for choice in ("1", "anywhere", "anyone", "any tuesday"):
        at_types.says(choice)
    at_types.sees("Tue 24 Nov, 09:20")
    at_types.sees_no("Wed 25 Nov", "Thu 26 Nov")


def test_an_ambiguous_date_is_asked_back(at_types: Patient) -> None:
    for choice in ("1", "anywhere", "anyone", "on 01/02"):
        at_types.says(choice)
    at_types.sees("Which day do you mean?", "Mon 1 Feb")
    at_types.taps("Back")
    at_types.sees("When would suit you?")
    at_types.says("on 01/02")
    at_types.taps("Mon 1 Feb")
    assert at_types.last_search.first == date(2027, 2, 1)


def test_days_gone_by_days_that_are_not_and_days_too_far(at_types: Patient) -> None:
    for choice in ("1", "anywhere", "anyone"):
        at_types.says(choice)
    at_types.says("31 february")
    at_types.sees("There is no")
    at_types.says("1 august")
    at_types.sees("further ahead than can be booked here. The last day is Sat 13 Feb")
    at_types.says("what is love")
    at_types.sees("You ask: “what is love”.", "When would suit you?")


def test_a_time_said_ahead_is_noted_and_not_asked_again(at_types: Patient) -> None:
    at_types.says("tuesday")
    at_types.sees("Noted: Tue 24 Nov.", "What is the visit for?")
    for choice in ("1", "anywhere", "anyone"):
        at_types.says(choice)
    at_types.sees("These times are free.", "Tue 24 Nov, 09:20")


def test_a_place_and_a_time_in_one_go(at_types: Patient) -> None:
    at_types.says("1")
    at_types.says("camden on wednesday")
    at_types.says("anyone")
    at_types.sees("These times are free.", "Wed 25 Nov, 09:20")


def test_a_time_at_the_first_card_begins_a_booking(patient: Patient) -> None:
    patient.commands("start")
    patient.says("tomorrow at 9")
    patient.sees("What is the visit for?")
    patient.says("gp consultation")
    patient.sees("Mon 23 Nov")


def test_a_time_on_the_list_chooses_its_slot(at_slots: Patient) -> None:
    at_slots.says("tuesday 10:20")
    at_slots.sees("Is this right?", "Tue 24 Nov 2026, 10:20")


def test_another_time_at_the_list_searches_anew(at_slots: Patient) -> None:
    at_slots.says("at 10:20")
    assert at_slots.last_search.starting == time(10, 20)
    at_slots.says("on wednesday")
    search = at_slots.last_search
    assert (search.first, search.starting) == (date(2026, 11, 25), time(10, 20))
    at_slots.says("whenever")
    assert at_slots.last_search.starting is None


def test_a_time_at_the_last_card_searches_anew(at_confirm: Patient) -> None:
    at_confirm.says("thursday")
    at_confirm.sees("These times are free.", "Thu 26 Nov, 09:20")
    at_confirm.taps("Back")
    at_confirm.sees("When would suit you?")


def test_nonsense_at_the_last_card_books_nothing(at_confirm: Patient) -> None:
    at_confirm.says("blah blah")
    at_confirm.sees("I did not understand", "Is this right?")
    assert not at_confirm.booked


def test_numbers_that_are_on_no_button(at_types: Patient) -> None:
    at_types.says("17")
    at_types.sees("Please type a number from 1 to 4.")
    at_types.says("0")
    at_types.sees("Please type a number from 1 to 4.")


def test_a_number_where_nothing_is_numbered_books_nothing(at_confirm: Patient) -> None:
    at_confirm.says("3")
    at_confirm.sees("I did not understand", "Is this right?")
    assert not at_confirm.booked


def test_a_number_at_the_time_card_is_read_as_a_time(at_types: Patient) -> None:
    for choice in ("1", "anywhere", "anyone"):
        at_types.says(choice)
    at_types.says("hours")
    at_types.says("24 november")
    at_types.sees("Tue 24 Nov, 09:20")


@pytest.mark.parametrize("words", ["hello", "Hi!", "good morning"])
def test_a_greeting_is_answered(patient: Patient, words: str) -> None:
    patient.says(words)
    patient.sees("I am the booking assistant of The Small Clinic: a bot", "020 7946 0000", "Book an appointment")


def test_a_greeting_in_the_middle_loses_nothing(at_slots: Patient) -> None:
    at_slots.says("hello")
    at_slots.sees("Hello. This is where we are:", "These times are free.")


def test_book_at_the_last_card_is_a_yes_and_elsewhere_a_new_booking(at_confirm: Patient) -> None:
    at_confirm.says("book")
    assert len(at_confirm.booked) == 1


def test_book_in_the_middle_begins_again(at_slots: Patient) -> None:
    at_slots.says("book")
    at_slots.sees("What is the visit for?")


def test_nonsense_at_the_first_card(patient: Patient) -> None:
    patient.says("colourless squirrels yodel")
    patient.sees("I did not understand", "Book an appointment")


def test_a_photo_a_voice_message_a_sticker(at_slots: Patient) -> None:
    at_slots.happens(SentSomethingElse())
    at_slots.sees("I can only read text and button presses", "These times are free.")


def test_names_that_fit_several_are_asked_back(at_types: Patient) -> None:
    first, second = at_types.clinic.clinicians
    at_types.clinic.clinicians = (first, replace(second, name="Dr Raj Patel"))
    at_types.clinic.sites = (*at_types.clinic.sites, Site(5, "Camden Lock"))
    at_types.says("1")
    at_types.says("camden lok or main")
    at_types.sees("Where would suit you?")
    at_types.taps("Any place")
    at_types.says("dr patel")
    at_types.sees("Several fit that. Which one: Dr Anita Patel · Dr Raj Patel?")
