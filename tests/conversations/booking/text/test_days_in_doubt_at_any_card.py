"""A date that can mean two days, a day gone by or one too far ahead: it is asked back or said, wherever it is typed."""

from __future__ import annotations

from datetime import date, time

import pytest

from tests.conversations.patient import Patient

CARDS = (
    ((), "What is the visit for?"),
    (("GP consultation",), "Where would suit you?"),
    (("GP consultation", "Any place"), "Who would you like to see?"),
    (("GP consultation", "Any place", "Anyone"), "When would suit you?"),
    (("GP consultation", "Any place", "Anyone", "As soon as possible"), "These times are free."),
    (("Ultrasound scan",), "What should it include?"),
    (("Blood test",), "Would you like to add anything?"),
)
everywhere = pytest.mark.parametrize(("taps", "card"), CARDS)


def go(patient: Patient, *taps: str) -> None:
    for tap in taps:
        patient.taps(tap)


@everywhere
def test_a_date_that_can_mean_two_days_is_asked_back(at_types: Patient, taps: tuple[str, ...], card: str) -> None:
    go(at_types, *taps)
    at_types.sees(card)
    at_types.says("05/12")
    at_types.sees("Which day do you mean?", "Sat 5 Dec", "Wed 12 May", "Another day")
    at_types.taps("Sat 5 Dec")
    at_types.sees("Sat 5 Dec")


@everywhere
def test_a_date_whose_readings_are_all_too_far(at_types: Patient, taps: tuple[str, ...], card: str) -> None:
    go(at_types, *taps)
    at_types.says("05/06")
    at_types.sees(
        "“05/06” can mean Thu 6 May · Sat 5 Jun. All are further ahead", "The last day is Sat 13 Feb"[4:], card
    )


@everywhere
@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("yesterday", "“yesterday” has already gone by."),
        ("1 november", "“1 november” has already gone by."),
        ("31 february", "There is no “31 february”."),
        ("1 august", "Sun 1 Aug 2027 is further ahead than can be booked here. The last day is Sat 13 Feb."),
    ],
)
def test_a_day_that_cannot_be_meant(
    at_types: Patient, taps: tuple[str, ...], card: str, words: str, answer: str
) -> None:
    go(at_types, *taps)
    at_types.says(words)
    at_types.sees(answer, card)


def test_a_reading_that_is_too_far_is_said_so_and_another_day_can_be_chosen(at_types: Patient) -> None:
    go(at_types, "GP consultation", "Any place", "Anyone")
    at_types.says("05/12")
    at_types.taps("Wed 12 May")
    at_types.sees("Wed 12 May 2027 is further ahead than can be booked here.", "Which day do you mean?")
    at_types.taps("Another day")
    at_types.sees("When would suit you?", "As soon as possible")


def test_the_other_things_that_were_said_are_kept(at_types: Patient) -> None:
    at_types.says("gp with dr patel at camden on 01/02 after 4")
    at_types.sees("Which day do you mean?", "GP consultation · Camden", "Noted: Dr Anita Patel · from 16:00.")
    at_types.taps("Mon 1 Feb")
    at_types.sees("GP consultation · Camden · Dr Anita Patel · Mon 1 Feb · from 16:00")
    search = at_types.last_search
    assert (search.clinician, search.site, search.first, search.starting) == (1, 1, date(2027, 2, 1), time(16))


def test_a_doubt_before_the_type_is_known_keeps_the_names(at_types: Patient) -> None:
    at_types.says("dr patel at camden on 01/02")
    at_types.sees("Which day do you mean?")
    at_types.taps("Sat 2 Jan")
    at_types.sees("Noted: Camden · Dr Patel · Sat 2 Jan.", "What is the visit for?")
    at_types.taps("GP consultation")
    at_types.sees("GP consultation · Camden · Dr Anita Patel · Sat 2 Jan")


def test_a_doubt_in_the_first_message_is_asked_back_once_the_type_is_known(patient: Patient) -> None:
    patient.says("05/12")
    patient.sees("What is the visit for?")
    patient.taps("GP consultation")
    patient.sees("Which day do you mean?", "GP consultation")
    patient.taps("Sat 5 Dec")
    patient.sees("Noted: Sat 5 Dec.", "Where would suit you?")


def test_a_day_gone_by_in_the_first_message(patient: Patient) -> None:
    patient.says("yesterday")
    patient.sees("“yesterday” has already gone by.", "Book an appointment")
    patient.says("i need an appointment yesterday")
    patient.sees("“yesterday” has already gone by.", "What is the visit for?")


def test_an_impossible_hour_keeps_the_day(at_types: Patient) -> None:
    at_types.says("gp on tuesday at 25:00")
    at_types.sees("There is no “at 25:00”.", "Noted: Tue 24 Nov.", "Where would suit you?")


def test_an_impossible_hour_in_front_of_the_slots_keeps_the_day(at_slots: Patient) -> None:
    at_slots.says("wednesday at 25:00")
    at_slots.sees("There is no “at 25:00”.", "These times are free.", "any clinician · Wed 25 Nov")


def test_in_the_evening_the_day_that_is_over_is_not_offered(at_types: Patient) -> None:
    at_types.now = at_types.now.replace(hour=20)
    go(at_types, "GP consultation", "Any place", "Anyone")
    at_types.sees("Mon 23 Nov | Tue 24 Nov | Wed 25 Nov")
    at_types.sees_no("Sun 22 Nov")


def test_back_from_the_question_leads_to_all_days(at_types: Patient) -> None:
    at_types.says("05/12")
    at_types.taps("Back")
    at_types.sees("When would suit you?")
    at_types.taps("Back")
    at_types.sees("What is the visit for?")


def test_a_closed_day_typed_early_is_told_when_it_is_searched(at_types: Patient) -> None:
    at_types.says("gp at camden with anyone on sunday 29 november")
    at_types.sees(
        "Nothing is free on Sun 29 Nov: the clinic is closed that day, or fully booked.",
        "Other days: 12, first Tue 24 Nov",
        "020 7946 0000",
    )


def test_an_open_end_is_the_last_day_that_can_be_booked(at_types: Patient) -> None:
    go(at_types, "GP consultation", "Any place", "Anyone")
    at_types.says("from friday 1pm")
    at_types.sees("Fri 27 Nov to Sat 13 Feb · from 13:00")


def test_while_a_day_is_asked_back_the_one_before_it_is_not_shown_but_the_hours_are(at_types: Patient) -> None:
    go(at_types, "GP consultation", "Any place", "Anyone")
    at_types.says("tuesday after 10")
    at_types.sees("Tue 24 Nov · from 10:00")
    at_types.says("05/12")
    at_types.sees("any clinician · from 10:00", "Which day do you mean?")
    at_types.sees_no("24 Nov")
    at_types.taps("Sat 5 Dec")
    at_types.sees("Sat 5 Dec · from 10:00")


@pytest.mark.parametrize(
    ("words", "start", "finish"),
    [
        ("before 8.30", None, time(8, 30)),
        ("by half 8 please", None, time(8, 30)),
        ("tuesday before 8.30", None, time(8, 30)),
        ("8.30", time(8, 30), None),
    ],
)
def test_a_bound_that_only_the_morning_offers_stays_a_bound(
    at_types: Patient, words: str, start: time | None, finish: time | None
) -> None:
    at_types.says(words)
    wanted = at_types.task.wish.time
    assert wanted
    assert wanted.finishing == finish
    assert start is None or wanted.starting == start


@pytest.mark.parametrize("words", ["after 7", "not before 7", "after 8.30", "not before half 8"])
def test_a_bound_that_may_be_of_the_evening_is_asked_back(at_types: Patient, words: str) -> None:
    at_types.says(words)
    assert at_types.task.wish.time is None


@pytest.mark.parametrize("words", ["the last slot you have on wednesday", "latest you have on the 25th"])
def test_the_last_of_a_day_is_told_among_all_of_it(at_time: Patient, words: str) -> None:
    at_time.says(words)
    at_time.sees("“the last slot of the day”, so I have not taken it", "Wed 25 Nov, 09:20", "Wed 25 Nov, 14:20")


def test_a_time_after_a_bare_no_is_not_taken(at_slots: Patient) -> None:
    at_slots.says("no the 9.20")
    at_slots.sees("“no the 9.20”, so I have not taken it", "Tue 24 Nov, 10:20")
