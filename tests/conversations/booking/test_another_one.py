"""Another one, seen from what is shown: earlier, later, the day after, the last, the cheapest, the nearest."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from conversations.clinic.model import Payer
from conversations.state.booking import ChoosingSlot, SharingLocation
from conversations.text.comparatives import Wanting, other_choice, read_comparison
from tests.conversations.patient import LONDON, Patient
from tests.support.clinic import CAMDEN, RICHMOND, SmallClinic, pounds

WANTED = {
    Wanting.EARLIER: "earlier please | got anything sooner? | a bit earlier that day, if it's no bother | "
    "something earlier | "
    "could you make it earlier | no, earlier | is there an earlier one? | "
    "those are all far too late in the month for me",
    Wanting.LATER: "later | yes but later | can I have a later one please | a bit later that day | next ones | "
    "that's too early for me | could it be later? | something later, dear",
    Wanting.NEXT_DAY: "the day after | next day please | the following day | the day after at same hour | "
    "a day later | "
    "what about the next day | can we do the day after? | the day after that",
    Wanting.DAY_BEFORE: "the day before | the day before please | a day earlier | the previous day | "
    "is the day before possible",
    Wanting.WEEK_LATER: "a week later | the week after | How about the same time but the week after? | "
    "the following week | "
    "same time the week after please | one week later | the week after that",
    Wanting.LAST: "the last one please | the last of these | bottom one will do | I'll take the last one | "
    "the very last one",
    Wanting.CHEAPEST: "the cheapest | I'll have whichever is the least expensive | the cheapest one please | "
    "something cheaper | "
    "Hmm, £60 is a lot. Is there a cheaper one? | which is cheapest | the one who's cheaper | the lowest price",
    Wanting.NEAREST: "which of these is nearest | the nearest one | the closest please | "
    "which one is closest? | nearest to me",
    Wanting.SAME_AS_LAST: "the same as last time | the one I saw last time | the same place as last time | "
    "same doctor as before | "
    "The same as I had in the spring. | the usual one please | same again please | the doctor we saw last time",
}
OTHER = {
    "slots.other_time": "another time | a different day please | right day wrong time | "
    "Please choose another time then",
    "slots.other_clinician": "a different doctor | swap the doctor | wrong doctor | "
    "can I have another doctor? | somebody else",
    "slots.other_place": "a different branch | Can you show the ones at a different branch | "
    "the place is wrong | somewhere else",
}
NEITHER = (
    "the day after tomorrow",
    "I was earlier at the pharmacy",
    "the last time I had a scan it hurt",
    "my nearest relative is my son",
    "another day of pain",
    "e" * 200,
    "earlier " * 40,
)


def rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(name, words.strip()) for name, line in table.items() for words in line.split(" | ")]


@pytest.mark.parametrize(("wanting", "words"), rows({str(each): line for each, line in WANTED.items()}))
def test_a_comparison_is_read_as_it_is_said(wanting: str, words: str) -> None:
    found = read_comparison(words)
    assert found is not None
    assert str(found.wanting) == wanting


@pytest.mark.parametrize(("label", "words"), rows(OTHER))
def test_another_choice_is_asked_for_in_many_words(label: str, words: str) -> None:
    assert other_choice(words) == label


@pytest.mark.parametrize("words", NEITHER)
def test_what_says_more_is_no_comparison(words: str) -> None:
    assert read_comparison(words) is None
    assert other_choice(words) is None


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("half an hour later", 30),
        ("an hour earlier", 60),
        ("a quarter of an hour later", 15),
        ("two hours later", 120),
        ("20 minutes later", 20),
        ("an hour after that", 60),
        ("a couple of hours later please", 120),
        ("make it an hour later", 60),
    ],
)
def test_by_how_much_is_read(words: str, minutes: int) -> None:
    found = read_comparison(words)
    assert found is not None
    assert found.by == timedelta(minutes=minutes)


def many(patient: Patient) -> None:
    """A clinic with more times than fit on a page."""
    patient.clinic.slots = tuple(SmallClinic.slot(day, hour) for day in (24, 25, 26, 27) for hour in (9, 10, 11, 14))
    patient.says("start over")
    for choice in ("GP consultation", "Camden", "Anyone", "As soon as possible"):
        patient.taps(choice)


def test_later_and_earlier_turn_the_page(at_types: Patient) -> None:
    many(at_types)
    at_types.says("later please")
    at_types.sees("Thu 26 Nov, 09:20")
    at_types.says("something earlier")
    at_types.sees("Tue 24 Nov, 09:20")
    at_types.says("earlier please")
    at_types.sees("These are the earliest there are.", "Tue 24 Nov, 09:20")


def test_later_than_the_last_page(at_slots: Patient) -> None:
    at_slots.says("later please")
    at_slots.sees("Thu 26 Nov, 09:20")
    at_slots.says("later please")
    at_slots.sees("Fri 27 Nov to Thu 10 Dec", "Nothing is free")


def test_later_than_the_last_day(at_time: Patient) -> None:
    at_time.clinic.slots = (at_time.clinic.slots[0],)
    start = datetime(2027, 2, 13, 9, 20)  # noqa: DTZ001 - wall clock at the site
    at_time.clinic.slots = (replace(at_time.clinic.slots[0], start=start, finish=start + timedelta(minutes=20)),)
    at_time.taps("As soon as possible")
    at_time.says("later please")
    at_time.sees("These are the last that can be booked here so far ahead.")


def test_earlier_than_the_day_that_was_wished(at_time: Patient) -> None:
    at_time.says("wednesday")
    at_time.says("got anything sooner?")
    at_time.sees("Tue 24 Nov, 09:20")
    at_time.sees_no("Wed 25 Nov, 09:20")


def test_earlier_than_the_hours_that_were_wished(at_time: Patient) -> None:
    at_time.says("tuesday after 11")
    at_time.sees("Tue 24 Nov, 11:20")
    at_time.says("a bit earlier")
    at_time.sees("Tue 24 Nov, 09:20", "Tue 24 Nov, 10:20")
    at_time.sees_no("11:20 ·")


def test_seen_from_the_list(at_time: Patient) -> None:
    at_time.says("tuesday")
    at_time.says("the day after")
    at_time.sees("Wed 25 Nov, 09:20")
    at_time.says("an hour later")
    at_time.sees("Wed 25 Nov, 10:20")
    at_time.sees_no("Wed 25 Nov, 09:20")
    at_time.says("the last one")
    at_time.sees("Is this right?", "Wed 25 Nov 2026, 14:20")


def test_the_day_before_today_is_gone(at_time: Patient) -> None:
    at_time.now = datetime(2026, 11, 24, 8, 0, tzinfo=LONDON)
    at_time.says("tuesday 24 november")
    at_time.says("the day before")
    at_time.sees("These are the earliest there are.")


@pytest.mark.parametrize(
    ("words", "there", "gone"),
    [
        ("earlier please", "Wed 25 Nov, 09:20", "Wed 25 Nov, 10:20"),
        ("later", "Wed 25 Nov, 11:20", "Wed 25 Nov, 10:20"),
        ("an hour earlier", "Wed 25 Nov, 09:20", "Wed 25 Nov, 10:20"),
        ("make it an hour later", "Wed 25 Nov, 11:20", "Wed 25 Nov, 10:20"),
        ("the day after", "Thu 26 Nov, 09:20", "Wed 25 Nov"),
        ("the day before", "Tue 24 Nov, 09:20", "Wed 25 Nov"),
    ],
)
def test_seen_from_what_would_be_booked(at_slots: Patient, words: str, there: str, gone: str) -> None:
    at_slots.taps("Wed 25 Nov, 10:20")
    at_slots.says(words)
    at_slots.sees("These times are free.", there)
    at_slots.sees_no(f"{gone}" if gone.count(":") else f"{gone},")
    assert not at_slots.booked


def test_the_last_of_these_is_the_last_that_is_listed(at_slots: Patient) -> None:
    at_slots.says("I'd like the last of these please")
    at_slots.sees("Is this right?", "Wed 25 Nov 2026, 10:20")


def test_past_midnight_there_is_no_such_time(at_confirm: Patient) -> None:
    at_confirm.says("20 hours later")
    at_confirm.sees("There is no such time on that day.", "Is this right?")


def test_a_week_later(at_confirm: Patient) -> None:
    at_confirm.says("a week later")
    at_confirm.sees("Tue 1 Dec", "Nothing is free")


def test_the_cheapest_where_one_is(at_time: Patient) -> None:
    at_time.clinic.slots = (SmallClinic.slot(24, 9), SmallClinic.slot(24, 10, pounds("45")), SmallClinic.slot(24, 11))
    at_time.taps("As soon as possible")
    at_time.says("the cheapest one")
    at_time.sees("Is this right?", "£45.00")
    at_time.says("is there a cheaper one?")
    at_time.sees("The price stands beside each time", "These times are free.")


def test_the_cheapest_where_several_are(at_time: Patient) -> None:
    cheap = pounds("45")
    at_time.clinic.slots = (SmallClinic.slot(24, 9, cheap), SmallClinic.slot(24, 10), SmallClinic.slot(24, 11, cheap))
    at_time.taps("As soon as possible")
    at_time.says("the cheapest one")
    at_time.sees("These cost the least of those that were shown:", "09:20", "11:20")
    at_time.sees_no("10:20")


def test_the_cheapest_where_all_cost_the_same(at_slots: Patient) -> None:
    at_slots.says("the cheapest")
    at_slots.sees("All of these cost the same.")


def test_the_cheapest_where_nobody_knows(at_types: Patient) -> None:
    at_types.clinic.payers = (Payer("IN", "Albion Health"),)
    at_types.says("start over")
    for choice in ("GP consultation", "Camden", "Anyone", "As soon as possible"):
        at_types.taps(choice)
    at_types.says("the cheapest")
    at_types.sees("I do not know what each of these costs.")


def _in_two_places(patient: Patient, *, far: Decimal | None) -> None:
    """Times at Camden, 1.2 miles away, and at Richmond, `far` away."""
    address = replace(RICHMOND.address, distance=far) if RICHMOND.address else None
    patient.clinic.sites = (CAMDEN, replace(RICHMOND, address=address))
    there = [replace(SmallClinic.slot(24, hour), site=2, location=21, site_name="Richmond") for hour in (9, 11)]
    patient.clinic.slots = (*there, SmallClinic.slot(24, 10))
    patient.taps("GP consultation")
    patient.taps("Any place")
    patient.taps("Anyone")
    patient.taps("As soon as possible")


def test_the_nearest_where_the_clinic_says_how_far_it_is(at_types: Patient) -> None:
    _in_two_places(at_types, far=Decimal(9))
    at_types.says("which of these is nearest")
    at_types.sees("Is this right?", "Camden Main")


def test_the_nearest_where_several_are(at_types: Patient) -> None:
    _in_two_places(at_types, far=Decimal("0.5"))
    at_types.says("the nearest")
    at_types.sees("These are at the place that is nearest to you:", "09:20", "11:20")
    at_types.sees_no("10:20")
    at_types.says("the nearest")
    at_types.sees("All of these are at the place that is nearest to you.")


def test_the_nearest_where_nobody_knows(at_types: Patient) -> None:
    _in_two_places(at_types, far=None)
    at_types.says("the nearest one")
    at_types.sees("I do not know where you are, so I cannot say which is nearest.", "These times are free.")


def test_the_nearest_place_is_found_with_the_phone(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("the nearest one to the railway station")
    at_types.sees("this is where they are", "Camden, 1 High Street, London, NW1 0AA", "Richmond, 2 Hill Rise")
    at_types.says("which is closest?")
    assert isinstance(at_types.conversation.state, SharingLocation)


def test_places_without_an_address(at_types: Patient) -> None:
    at_types.clinic.sites = (replace(CAMDEN, address=None), replace(RICHMOND, address=None))
    at_types.taps("GP consultation")
    at_types.says("the one close to my work")
    at_types.sees("I do not know where you are")


@pytest.mark.parametrize("card", ["type", "place", "clinician", "slot", "confirm"])
def test_what_it_was_last_time_is_not_known_here(at_types: Patient, card: str) -> None:
    for at, choice in (
        ("place", "GP"),
        ("clinician", "Camden"),
        ("", "Anyone"),
        ("slot", "As soon"),
        ("confirm", "Tue 24"),
    ):
        if card == "type":
            break
        at_types.taps(choice)
        if at == card:
            break
    at_types.says("the same as last time")
    at_types.sees("I cannot look up your earlier visits")
    assert not at_types.booked


@pytest.mark.parametrize("words", ["the same again", "as usual", "the lady we met before", "my regular doctor"])
def test_what_is_usual_is_not_known_among_the_times(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("I cannot look up your earlier visits", "These times are free.")
    assert not at_slots.booked


def test_prices_are_not_known_yet(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("the cheapest one")
    at_types.sees("I do not know yet what each costs.", "Where would suit you?")


@pytest.mark.parametrize("words", ["none of these suit me", "nah", "no thank you dear", "not these", "none of them"])
def test_none_of_the_times(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("None of these, then: nothing is chosen.", "These times are free.", "Other time")


def test_a_yes_to_several_times_asks_which(at_slots: Patient) -> None:
    at_slots.says("ok lovely")
    at_slots.sees("Which of these times would you like?")
    assert isinstance(at_slots.conversation.state, ChoosingSlot)


@pytest.mark.parametrize("words", ["none of these suit me", "none of them", "neither"])
def test_none_of_the_places_nor_of_the_clinicians(at_types: Patient, words: str) -> None:
    at_types.taps("GP consultation")
    at_types.says(words)
    at_types.sees("None of these, then: nothing is chosen.", "Where would suit you?")
    at_types.taps("Camden")
    at_types.says(words)
    at_types.sees("None of these, then: nothing is chosen.", "Who would you like to see?")


def test_the_last_of_a_list_and_a_different_doctor(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("the last one please")
    at_types.sees("GP consultation · Richmond")
    at_types.says("the second person")
    at_types.sees("Dr Tom <Ford>")
    at_types.says("a different doctor please")
    at_types.sees("Who would you like to see?")
