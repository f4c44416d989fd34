"""Simple choices, stories and two things at once, in the words of people who do not use those of the buttons."""

from __future__ import annotations

from datetime import date, time

import pytest

from conversations.clinic.model import AppointmentType, Sex
from conversations.state.booking import ChoosingSlot, ChoosingTime, ChoosingType, Confirming
from tests.conversations.patient import Patient

WOMEN = (
    "the lady",
    "that lady please",
    "the woman one",
    "a woman love",
    "ok the lady doctor",
    "I think the lady",
    "I'd rather not say why but a woman",
    "nice please but a lady",
    "I know it's a bother but a woman please",
    "just the lady then",
)
ANYBODY = (
    "no idea, you pick",
    "whichever is free first",
    "either of them",
    "don't mind x",
    "whoever's quickest",
    "any of them",
    "not fussed love",
    "you choose for me",
)


@pytest.fixture
def at_people(at_types: Patient) -> Patient:
    """A patient who is asked with whom."""
    at_types.taps("GP consultation")
    at_types.taps("Camden")
    return at_types


@pytest.mark.parametrize("text", WOMEN)
def test_a_lady_is_a_woman(text: str, at_people: Patient) -> None:
    at_people.says(text)
    clinician = at_people.task.wish.clinician
    assert clinician is not None, at_people.reads
    assert clinician.sex is Sex.FEMALE


@pytest.mark.parametrize("text", ANYBODY)
def test_anybody_will_do(text: str, at_people: Patient) -> None:
    at_people.says(text)
    assert at_people.task.wish.clinician is not None, at_people.reads
    assert at_people.task.wish.clinician.key is None
    assert at_people.task.wish.place is not None
    assert at_people.task.wish.place.name == "Camden"


STORIES = (
    "my pain started on Saturday, can I come Tuesday",
    "I've been poorly since Saturday, anything on Tuesday",
    "since last Thursday it hurts, so Tuesday please",
    "I fell on Friday and need seeing on Tuesday",
    "it's been bad since the 14th, could I come on Tuesday",
    "I saw the nurse on Monday, can I come Tuesday",
    "my daughter rang you on Saturday, can I have Tuesday",
    "ever since Sunday I've had this cough, Tuesday would do",
)


@pytest.mark.parametrize("text", STORIES)
def test_a_day_of_a_story_is_no_wish(text: str, at_time: Patient) -> None:
    at_time.says(text)
    state = at_time.conversation.state
    days = state.days if isinstance(state, ChoosingTime) else ()
    asked = at_time.task.wish.time
    assert (asked is not None and asked.first == asked.last == date(2026, 11, 24)) or days == (date(2026, 11, 24),)


SECOND = (
    "k 2nd",
    "ok 2nd one",
    "go for 2nd",
    "I'll have 2nd",
    "yes 2nd please",
    "second one please",
    "let's say 2nd",
    "go on then, second one",
)


@pytest.mark.parametrize("text", SECOND)
def test_the_second_that_is_offered_is_taken(text: str, at_slots: Patient) -> None:
    at_slots.says(text)
    assert isinstance(at_slots.conversation.state, Confirming), at_slots.reads
    assert at_slots.conversation.state.slot.start.time() == time(10, 20)


WHICH = (
    "either",
    "any of them",
    "you choose",
    "I don't mind which",
    "whichever",
    "not bothered",
    "that'll do",
    "ok",
)


@pytest.mark.parametrize("text", WHICH)
def test_nothing_is_picked_out_of_several_and_that_is_said(text: str, at_slots: Patient) -> None:
    before = at_slots.reads
    at_slots.says(text)
    assert isinstance(at_slots.conversation.state, ChoosingSlot)
    assert at_slots.reads != before


EARLIEST = (
    "which is quickest",
    "is that the earliest",
    "are these the soonest",
    "is this the earliest you have",
    "what's the soonest",
    "which one is the earliest",
    "that's the earliest is it",
    "is it the earliest",
)


@pytest.mark.parametrize("text", EARLIEST)
def test_the_earliest_are_listed_already(text: str, at_slots: Patient) -> None:
    at_slots.says(text)
    at_slots.sees("These are the earliest there are")


NONE = (
    "I can't do any of those",
    "can't make any of these",
    "none of them work I'm afraid",
    "I don't like any of those",
    "won't do any of them",
    "none of these suit me at all",
    "couldn't manage any of those love",
    "no thx x",
)


@pytest.mark.parametrize("text", NONE)
def test_none_of_those_is_taken_at_its_word(text: str, at_slots: Patient) -> None:
    at_slots.says(text)
    at_slots.sees("None of these, then")


def test_earlier_in_the_week_leads_before_what_is_listed(at_slots: Patient) -> None:
    at_slots.says("earlier in the week")
    assert at_slots.last_search.last == date(2026, 11, 23)
    at_slots.says("as soon as possible")
    at_slots.says("on Tuesday")
    at_slots.now = at_slots.now.replace(day=24)
    at_slots.says("earlier in the week")
    at_slots.sees("These are the earliest there are")


def test_later_in_the_week_leads_into_the_next_where_it_is_over(at_slots: Patient) -> None:
    at_slots.clinic.slots = (at_slots.clinic.slot(29, 9),)
    at_slots.says("on Sunday 29 November")
    at_slots.says("later in the week")
    assert (at_slots.last_search.first, at_slots.last_search.last) == (date(2026, 11, 30), date(2026, 12, 6))


def test_no_later_hour_is_made_up(at_slots: Patient) -> None:
    at_slots.clinic.slots = (at_slots.clinic.slot(24, 18), at_slots.clinic.slot(25, 9))
    at_slots.says("after 5")
    at_slots.says("too early")
    assert at_slots.last_search.starting == time(18, 40)


OTHERS = (
    "cancel that one and show me others",
    "show me the others",
    "can I see the rest",
    "give me something else",
    "back to the list",
    "let me look at others",
    "have another look at the rest",
    "show me more times",
)


@pytest.mark.parametrize("text", OTHERS)
def test_the_list_is_shown_again(text: str, at_confirm: Patient) -> None:
    at_confirm.says(text)
    at_confirm.sees("These times are free.")


UNSURE = (
    "thumbs up but wait",
    "let me ring my daughter first",
    "I'll have to ask work",
    "don't press anything yet",
    "wait that's my birthday",
    "I'd better ask my wife first",
    "my hubby drives me so I'll ask him",
    "sec",
)


@pytest.mark.parametrize("text", UNSURE)
def test_who_has_to_ask_first_books_nothing(text: str, at_confirm: Patient) -> None:
    at_confirm.says(text)
    assert at_confirm.booked == []
    assert isinstance(at_confirm.conversation.state, Confirming)


GOES_AWAY = (
    "Tuesday's no good actually",
    "tuesday is no good for me sorry",
    "no good Tuesday",
    "I can't do Tuesday after all",
    "not Tuesday",
    "Tuesdays are no good love",
    "tuesday wont do",
    "Tuesday's not possible I'm afraid",
)


@pytest.mark.parametrize("text", GOES_AWAY)
def test_a_day_that_is_no_good_is_left_out(text: str, at_confirm: Patient) -> None:
    at_confirm.says(text)
    assert at_confirm.booked == []
    wanted = at_confirm.task.wish.time
    assert wanted is None or wanted.first != date(2026, 11, 24), at_confirm.reads


LIKELY = (
    "gotta see someone bout my waterworks",
    "I think I've got shingles",
    "the lump has come back and I'm terrified",
    "feeling rotten",
    "I've had a funny turn",
    "me knee's playing up",
    "my thingy is sore",
    "got the gout again",
)


@pytest.mark.parametrize("text", LIKELY)
def test_whoever_tells_what_is_the_matter_is_shown_the_likely_visits(text: str, at_types: Patient) -> None:
    at_types.says(text)
    at_types.sees("one of these may be the right one: GP consultation")


COMPARED = (
    "what's the difference between a GP consultation and a blood test",
    "video or gp, which do you reckon",
    "which would you say, blood test or scan",
    "what is the difference between video consultation and gp consultation please",
    "is a video consultation any different from a GP consultation",
    "how does a blood test differ from an ultrasound scan to look at",
    "which should I have, the scan or the blood test",
    "video or GP, which do I want",
)


@pytest.mark.parametrize("text", COMPARED)
def test_who_compares_visits_chooses_none(text: str, at_types: Patient) -> None:
    at_types.says(text)
    assert isinstance(at_types.conversation.state, ChoosingType)
    at_types.sees_no("Several fit that")


SELF = (
    "Good morning, Mrs Pemberton here, I should like an appointment",
    "this is Mr Jones",
    "my name is Mrs Atkins",
    "Miss Marple here again",
    "Mrs Bouquet speaking",
    "Mr Fawlty from Torquay",
    "it's Mrs Slocombe here",
    "I'm Mr Humphries",
    "I should like an appointment please. Mrs Jean Aldous",
    "I was referred by Mr Ford for an operation",
)


@pytest.mark.parametrize("text", SELF)
def test_who_says_who_they_are_names_nobody_to_see(text: str, at_types: Patient) -> None:
    at_types.says(text)
    at_types.sees_no("Noted: M")


ELSEWHERE = (
    "not the flu jab, I had that at Boots",
    "I'm in Tenerife till the 5th",
    "next one but not at stupid o'clock",
    "I was at Asda when it started",
    "my son's at uni in Leeds",
    "we're in Cornwall this week",
    "I work in Croydon",
    "been in Spain",
)


@pytest.mark.parametrize("text", ELSEWHERE)
def test_where_somebody_is_is_no_place_to_be_seen(text: str, at_time: Patient) -> None:
    at_time.says(text)
    at_time.sees_no("The clinic has no place called")


def test_a_clinic_with_checks_takes_a_once_over_for_one(at_types: Patient) -> None:
    at_types.clinic.types = (*at_types.clinic.types, AppointmentType("check", "Health check"))
    at_types.commands("start")
    at_types.taps("Book an appointment")
    at_types.says("just want a general once over")
    assert at_types.task.wish.type is not None
    assert at_types.task.wish.type.name == "Health check"


def test_what_is_wished_again_is_answered_with_a_word(at_slots: Patient) -> None:
    at_slots.says("as soon as possible please")
    at_slots.sees("Which of these times would you like?")


def test_an_hour_of_the_morning_needs_no_word_where_no_evening_is_offered(at_time: Patient) -> None:
    at_time.says("1 december at 8:20")
    assert at_time.last_search.starting == time(8, 20)
    at_time.says("at 7")
    at_time.sees("I am not sure what you mean")


def test_a_day_that_is_told_of_a_booking_is_not_chosen(at_time: Patient) -> None:
    at_time.says("my appointment is on tuesday, can you tell me what time")
    at_time.sees("To see the appointments that you have", "When would suit you?")


def test_who_is_away_this_week_and_back_on_a_day_comes_after_that_day(at_time: Patient) -> None:
    at_time.says("Not this week, I'm in Tenerife, back on the 9th")
    assert at_time.last_search.first == date(2026, 12, 9)
