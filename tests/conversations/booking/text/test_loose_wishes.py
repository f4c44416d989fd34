"""What is wished of the times that are listed,
in words that stand among others; and bounds that only the patient knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from conversations.state.booking import ChoosingSlot
from tests.conversations.patient import Patient

LATER_HOURS = (
    "Too early all those, I am not a morning person",
    "not so early please",
    "these are far too early for me love",
    "that's a bit early, I've the dog to walk",
    "could it be later in the day",
    "nothing that early, I don't get up",
    "they're so early",
    "not quite so early if you can",
)
EARLIER_HOURS = (
    "earlier in the day would be better",
    "too late in the day for me, it gets dark",
    "not so late please",
    "can it be earlier that day",
    "not that late",
    "earlyer in the day??",
    "have you one earlier in the morning",
    "not quite so late love",
)
LATER_DAYS = (
    "later in the week",
    "a bit later that week",
    "something later in the week please",
    "have you anything later this week",
    "later on in the week would suit",
    "end of that week if you can",
    "could we say later in that week",
    "later that same week",
)
SAME_AS_BEFORE = (
    "same place as b4",
    "the same time as last time, that worked nicely",
    "same as I had in september",
    "the same time as usual dear",
    "same day as last month",
    "can I have the same as usual",
    "same as last year",
    "the same room as before",
)
MY_OWN = (
    "before my holiday",
    "after my operation",
    "until my daughter's wedding",
    "around my treatment",
    "before our cruise",
    "after the funeral",
    "before his exams",
    "after my chemo",
)
TWO_SPANS = (
    "before 9 or after 6",
    "before 9am or after 5pm",
    "until 10 or from 4",
    "either before 9.30 or after 3",
    "before noon or after 4pm",
    "up to 10 or else after 2",
    "before half nine or after half three",
    "it has to be before 9 or after 4 because of work",
)
ANOTHER_VISIT = (
    "that's the wrong kind of appointment",
    "wrong type, I wanted a massage",
    "this is the wrong visit",
    "I need a different kind of visit",
    "another type of appointment please",
    "can I change the type",
    "wrong sort",
    "a different type of consultation",
)


@pytest.mark.parametrize("text", LATER_HOURS)
def test_later_hours_of_the_day(text: str, at_slots: Patient) -> None:
    at_slots.says(text)
    starting = at_slots.last_search.starting
    assert starting is not None, at_slots.reads
    assert starting > time(9), at_slots.reads


@pytest.mark.parametrize("text", EARLIER_HOURS)
def test_earlier_hours_of_the_day(text: str, at_slots: Patient) -> None:
    at_slots.says("after 1")
    at_slots.says(text)
    assert at_slots.last_search.starting is None, at_slots.reads


@pytest.mark.parametrize("text", LATER_DAYS)
def test_later_days_of_the_week(text: str, at_slots: Patient) -> None:
    at_slots.says("on Tuesday")
    at_slots.says(text)
    assert (at_slots.last_search.first, at_slots.last_search.last) == (date(2026, 11, 25), date(2026, 11, 29))


@pytest.mark.parametrize("text", SAME_AS_BEFORE)
@pytest.mark.parametrize("card", ["at_types", "at_time", "at_slots"])
def test_one_as_before_is_found_among_the_past_ones(text: str, card: str, request: pytest.FixtureRequest) -> None:
    patient: Patient = request.getfixturevalue(card)
    patient.says(text)
    patient.sees("Book another one like it")


@pytest.mark.parametrize("text", MY_OWN)
def test_a_bound_that_nobody_knows_is_asked_for(text: str, at_time: Patient) -> None:
    at_time.says(text)
    at_time.sees("When is that? Type the day")


@pytest.mark.parametrize("text", TWO_SPANS)
def test_two_spans_of_hours_are_asked_as_two_buttons(text: str, at_slots: Patient) -> None:
    at_slots.says(text)
    at_slots.sees("Which of these do you mean?")


@pytest.mark.parametrize("text", ANOTHER_VISIT)
def test_another_kind_of_visit_is_asked_for_anew(text: str, at_slots: Patient) -> None:
    at_slots.says(text)
    at_slots.sees("What is the visit for?")


FAR = (
    "too far all of them",
    "they're all miles away",
    "so far away",
    "all too far for me",
    "have you nothing nearer",
    "nowhere near",
    "is there nothing closer",
    "none of these are near",
)


@pytest.mark.parametrize("text", FAR)
def test_places_that_are_all_too_far(text: str, at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says(text)
    at_types.sees("None of these, then")
    assert at_types.task.wish.place is None


BUT_FOR = (
    "anywhere except London really",
    "anywhere but Leeds",
    "any place apart from Croydon",
    "everywhere bar the hospital",
    "anywhere other than Wimbledon please",
    "anywhere not in Hackney",
    "any of them but Brixton",
    "anywhere except where my ex works",
)


@pytest.mark.parametrize("text", BUT_FOR)
def test_a_place_that_nobody_knows_and_must_not_be_is_asked_about(text: str, at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says(text)
    assert at_types.task.wish.place is None
    at_types.sees("Where would suit you?")


SECOND_CHOICES = (
    "if not Wednesday then Thursday",
    "Wednesday, failing that Thursday",
    "Weds or failing that thurs",
    "wednesday otherwise thursday",
    "Wednesday if possible, or else Thursday",
    "first choice Wednesday, second choice Thursday",
    "if not the 25th then the 26th",
    "Wednesday, if that's full then Thursday",
)


@pytest.mark.parametrize("text", SECOND_CHOICES)
def test_a_second_choice_is_no_denial(text: str, at_slots: Patient) -> None:
    at_slots.says(text)
    assert (at_slots.last_search.first, at_slots.last_search.last) == (date(2026, 11, 25), date(2026, 11, 26))
    at_slots.sees("Wed 25 Nov", "Thu 26 Nov")


POINTED_AT = (
    "hmm, the second, final answer",
    "☝️2nd",
    "👆 the 2nd please",
    "the second, that'll do",
    "ok, second one, thanks",
    "oh the second slot will do",
    "I'll have the second, ta",
    "um, second please duck",
)


@pytest.mark.parametrize("text", POINTED_AT)
def test_one_of_the_list_that_is_pointed_at_is_no_day(text: str, at_slots: Patient) -> None:
    at_slots.says(text)
    at_slots.sees("Is this right?")


@pytest.mark.parametrize("text", ["hmm, the sixth, final answer", "☝️6th"])
def test_one_that_is_not_there_is_not_chosen(text: str, at_slots: Patient) -> None:
    shown = at_slots.conversation.state
    assert isinstance(shown, ChoosingSlot)
    at_slots.conversation = replace(at_slots.conversation, state=replace(shown, slots=shown.slots[:2]))
    at_slots.says(text)
    at_slots.sees_no("Is this right?")


HELD_AGAINST = (
    "wots the diff between the 1st and 2nd",
    "one in the morning one in the afternoon yes? which is quieter",
    "which of them is less busy",
    "what's the difference between these",
    "what's the latest on that list",
    "which is better, first or second",
    "which one is quietest",
    "what is different about the 2nd one",
)


@pytest.mark.parametrize("text", HELD_AGAINST)
def test_none_is_chosen_by_a_question_that_compares(text: str, at_slots: Patient) -> None:
    at_slots.says(text)
    at_slots.sees("These times are free.")
    at_slots.sees_no("Which day do you mean?")
