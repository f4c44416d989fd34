"""Nothing free, taken meanwhile, already booked: what is counted, ranked and told, and the calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from conversations.clinic.model import Appointment, Sex, Slot
from conversations.clinic.orders import NotBooked
from conversations.clinic.questions import AskSeveral, Failure, Trouble
from conversations.events import Waited
from tests.conversations.patient import NOW, Patient
from tests.support.clinic import SmallClinic, pounds

Visit = Callable[..., Appointment]


def slots(*times: tuple[int, int]) -> tuple[Slot, ...]:
    return tuple(SmallClinic.slot(day, hour) for day, hour in times)


def goes(patient: Patient, *taps: str) -> None:
    for tap in taps:
        patient.taps(tap)


def test_ways_out_lead_where_they_say(at_types: Patient) -> None:
    at_types.clinic.of_clinician = {1: slots((30, 9), (30, 10))}
    goes(at_types, "GP consultation", "Camden", "Dr Anita Patel", "Tue 24 Nov")
    at_types.sees("Nothing is free for this on Tue 24 Nov.", "This would be free instead.")
    at_types.sees("Any clinician: 4, first Tue 24 Nov, 09:20", "Other days: 2, first Mon 30 Nov, 09:20")
    at_types.sees("Anyone, anywhere, soonest: 12, first Tue 24 Nov, 09:20")
    at_types.sees_no("Any place")
    at_types.taps("Other days: 2")
    at_types.sees("These times are free.", "Mon 30 Nov, 10:20", "Dr Anita Patel")


def test_the_other_sex_other_hours_and_another_place(at_types: Patient) -> None:
    at_types.clinic.of_sex = {Sex.FEMALE: slots((24, 14)), Sex.MALE: slots((24, 9))}
    goes(at_types, "GP consultation", "Richmond", "A woman", "Mornings")
    at_types.sees("Nothing is free for this from Sun 22 Nov to Sat 13 Feb.", "Anyone, anywhere, soonest: 12")
    at_types.taps("Other place")
    at_types.taps("Camden")
    at_types.sees("A clinician of the other sex: 1, first Tue 24 Nov, 09:20", "Other times: 1, first Tue 24 Nov, 14:20")
    at_types.taps("A clinician of the other sex")
    at_types.sees("a man, chosen by the clinic", "Tue 24 Nov, 09:20")


def test_another_place_keeps_who_was_asked_for(at_types: Patient) -> None:
    elsewhere = tuple(replace(slot, site=1) for slot in slots((24, 9)))
    at_types.clinic.of_clinician = {1: elsewhere}
    goes(at_types, "GP consultation", "Richmond", "Dr Anita Patel", "As soon as possible", "Any place: 1")
    at_types.sees("any place · Dr Anita Patel", "Tue 24 Nov, 09:20")


def test_the_other_sex_of_a_man_is_a_woman(at_types: Patient) -> None:
    at_types.clinic.of_sex = {Sex.MALE: ()}
    goes(at_types, "GP consultation", "Any place", "A man", "As soon as possible", "A clinician of the other sex: 12")
    at_types.sees("a woman, chosen by the clinic")


def test_a_way_out_that_got_no_answer_is_not_offered(at_types: Patient) -> None:
    at_types.clinic.slots = ()
    goes(at_types, "GP consultation", "Any place", "Anyone", "As soon as possible")
    at_types.sees("Nothing is free", "I found nothing close to it either.", "Other time")
    assert not [question for question in at_types.clinic.asked if isinstance(question, AskSeveral)]


def test_a_taken_slot_leads_to_near_misses_closest_first(at_types: Patient) -> None:
    goes(at_types, "GP consultation", "Camden", "Dr Anita Patel", "As soon as possible", "Tue 24 Nov, 09:20", "Book it")
    others = SmallClinic.slot(24, 9)
    at_types.clinic.of_clinician = {1: slots((24, 11), (25, 9), (26, 9))}
    at_types.clinic.slots = (replace(others, location=12), *slots((24, 11)))
    at_types.told_refused("The time slot is no longer available.")
    at_types.sees("It was not booked. I looked again: that time has just been taken.", "These come closest.")
    text = at_types.reads
    nearest = text.index("Nearest: Tue 24 Nov, 11:20")
    same_time = text.index("Anyone: Tue 24 Nov, 09:20")
    next_day = text.index("Another day: Wed 25 Nov, 09:20")
    assert nearest < same_time < next_day
    at_types.taps("Anyone")
    at_types.sees("Is this right?", "any clinician", "Tue 24 Nov 2026, 09:20")


def test_a_changed_price_is_shown_before_it_is_booked(placing: Patient) -> None:
    placing.clinic.slots = (SmallClinic.slot(24, 9, pounds("75")), *placing.clinic.slots[1:])
    placing.told_refused("The price has changed.")
    placing.sees("It was not booked. I looked again: its price is now £75.00.")
    placing.sees("New price: Tue 24 Nov, 09:20 · £75")
    placing.taps("New price")
    placing.sees("Price: £75.00", "Book it for £75")
    placing.taps("Book it for £75")
    assert placing.orders[-1].slot.gross == pounds("75")


def test_from_near_misses_to_all_times_or_another_choice(placing: Patient) -> None:
    placing.told_refused("Gone.")
    placing.taps("All free times")
    placing.sees("These times are free.")
    placing.taps("Back")
    placing.taps("Other person")
    placing.sees("Who would you like to see?")


def test_nothing_near_leads_to_the_list(placing: Patient) -> None:
    placing.clinic.slots = ()
    placing.told_refused("Gone.")
    placing.sees("that time has just been taken.", "Nothing is free")


def test_words_at_the_near_misses_search_anew(placing: Patient) -> None:
    placing.told_refused("Gone.")
    placing.says("thursday")
    placing.sees("These times are free.", "Thu 26 Nov")


def test_an_appointment_of_the_same_type_is_told_before_confirming(at_slots: Patient, visit: Visit) -> None:
    monday = datetime(2026, 11, 30, 9, 0)  # noqa: DTZ001 - wall clock at the site
    at_slots.clinic.appointments = (visit(start=monday, finish=None),)
    at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.sees("Please note: you already have GP consultation on Mon 30 Nov, 09:00.", "Book it all the same for £60")
    at_slots.taps("Keep what I have")
    at_slots.sees("Nothing new was booked. The appointment you have stays as it is.")


def test_an_overlapping_appointment_is_told_and_the_patient_decides(at_slots: Patient, visit: Visit) -> None:
    start = datetime(2026, 11, 24, 9, 30)  # noqa: DTZ001 - wall clock at the site
    other = visit(type_key="x", type_name="Physiotherapy", start=start, finish=start + timedelta(minutes=40))
    apart = visit(type_key="x", type_name="Eye test", start=start + timedelta(days=1), finish=None)
    at_slots.clinic.slots = tuple(replace(slot, gross=None) for slot in at_slots.clinic.slots)
    at_slots.clinic.appointments = (other, apart)
    at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.sees("at that time you already have Physiotherapy, on Tue 24 Nov, 09:30.")
    at_slots.sees_no("Eye test")
    at_slots.taps("Book it all the same")
    assert len(at_slots.booked) == 1


@pytest.mark.parametrize("state", ["Cancelled", "DNA"])
def test_an_appointment_that_does_not_stand_any_more_stands_against_nothing(
    at_slots: Patient, visit: Visit, state: str
) -> None:
    at_slots.clinic.appointments = (visit(state=state),)
    at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.sees_no("you already have")
    at_slots.taps("Book it for £60")
    assert [place.before for place in at_slots.booked] == [("a1",)], "it is known all the same"


def test_an_appointment_that_came_in_between_is_told_before_the_order(at_confirm: Patient, visit: Visit) -> None:
    at_confirm.clinic.appointments = (visit(),)
    at_confirm.taps("Book it")
    at_confirm.sees("Meanwhile another appointment of yours has been booked.", "at that time you already have")
    assert not at_confirm.booked
    at_confirm.taps("Book it all the same")
    assert at_confirm.booked[-1].before == ("a1",)


def test_the_calendar_disables_days_without_slots(at_slots: Patient) -> None:
    at_slots.taps("Calendar")
    at_slots.sees("November 2026", "Mo | Tu | We", "23× | 24 | 25 | 26 | 27×", "December 2026 ›")
    at_slots.sees_no("21", "‹")
    at_slots.taps("23×")
    at_slots.sees("Nothing is free on Mon 23 Nov.")
    at_slots.taps("December 2026 ›")
    at_slots.sees("· | 1× | 2×", "‹ November 2026", "January 2027 ›")
    at_slots.taps("January 2027 ›")
    at_slots.taps("February 2027 ›")
    at_slots.sees("13× | ·")
    at_slots.sees_no("14", "March")
    at_slots.says("24 november")
    at_slots.sees("These times are free.", "Tue 24 Nov, 14:20")


def test_a_day_of_the_calendar_shows_its_slots_and_back_leads_to_the_list(at_slots: Patient) -> None:
    at_slots.taps("Calendar")
    at_slots.taps("25")
    at_slots.sees("Wed 25 Nov, 09:20", "Wed 25 Nov, 14:20")
    at_slots.sees_no("Tue 24 Nov,")
    at_slots.taps("Back")
    at_slots.taps("Back")
    at_slots.sees("These times are free.")


def test_parts_of_the_day_at_the_list(at_slots: Patient) -> None:
    at_slots.taps("Afternoons")
    at_slots.sees("Tue 24 Nov, 14:20", "Whole day", "Mornings")
    at_slots.sees_no("09:20", "Afternoons |")
    at_slots.taps("Whole day")
    at_slots.sees("Tue 24 Nov, 09:20")


def test_a_portal_that_is_down_is_asked_again_by_itself(at_types: Patient) -> None:
    at_types.clinic.failure = Failure(Trouble.DOWN)
    at_types.taps("GP consultation")
    for pause in (5, 15, 30, 60, 60):
        assert at_types.waits[-1].seconds == pause
        at_types.happens(Waited(at_types.waits[-1].request))
        at_types.sees("cannot be reached at the moment")
    at_types.clinic.failure = None
    at_types.happens(Waited(at_types.waits[-1].request))
    at_types.sees("Where would suit you?")
    at_types.happens(Waited(at_types.waits[-1].request))
    at_types.sees("Where would suit you?")


def test_asking_by_itself_ends_some_time(at_types: Patient) -> None:
    at_types.clinic.failure = Failure(Trouble.STARTING)
    at_types.taps("GP consultation")
    for _ in range(200):
        at_types.happens(Waited(at_types.waits[-1].request))
    assert 50 < len(at_types.waits) < 70
    at_types.sees("Try again")


@pytest.mark.parametrize("trouble", [Trouble.DOWN, Trouble.STARTING, Trouble.ODD, Trouble.REFUSED])
def test_trouble_before_the_order_books_nothing_and_never_by_itself(at_confirm: Patient, trouble: Trouble) -> None:
    at_confirm.clinic.failure = Failure(trouble)
    at_confirm.taps("Book it")
    at_confirm.sees("It was not booked.", "Is this right?")
    assert not at_confirm.waits
    assert not at_confirm.booked


def test_a_refused_booking_after_not_booked_keeps_its_number(placing: Patient) -> None:
    placing.told(NotBooked())
    placing.taps("Book it")
    assert [book.number for book in placing.booked] == [1, 2]
    assert placing.now == NOW


NOTHING_FREE = {
    "What if I went anyone at all": "These times are free.",
    "then a different lady": "These times are free.",
    "any doctor would do": "These times are free.",
    "what about the day before or after": "These times are free.",
    "any other day": "These times are free.",
    "I'll take anything, even seven in the morning": "These times are free.",
    "I'll have whatever": "These times are free.",
    "Shall I try again tomorrow": "I keep no waiting list",
    "should I look again later": "I keep no waiting list",
    "It says nothing free but the website shows Thursday": "I keep no waiting list",
    "Leave it. I'll go to my own GP": "That is quite all right",
    "not to worry": "That is quite all right",
}


@pytest.mark.parametrize(("text", "answer"), NOTHING_FREE.items())
def test_a_way_out_is_taken_in_words(text: str, answer: str, at_types: Patient) -> None:
    at_types.clinic.of_clinician = {1: slots((30, 9), (30, 10))}
    goes(at_types, "GP consultation", "Camden", "Dr Anita Patel", "Tue 24 Nov")
    at_types.sees("Nothing is free for this on Tue 24 Nov.")
    at_types.says(text)
    at_types.sees(answer)
