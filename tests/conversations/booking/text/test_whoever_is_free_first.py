"""Whoever is free first, the one that is pointed at, the very next time, and what is asked of the one to be booked."""

from __future__ import annotations

import pytest

from conversations.booking.loosely import asked_for
from conversations.state.booking import ChoosingClinician, ChoosingPlace, ChoosingSlot, ChoosingTime, Confirming
from conversations.state.wish import WantedClinician, WantedPlace, WantedTime
from conversations.text.utterance import Utterance
from tests.conversations.patient import NOW, Patient

FREE_FIRST = (
    "who can I see soonest",
    "which of them has the earliest appointment",
    "who's got the first available slot?",
    "which doctor is free first",
    "whoever has the soonest slot",
    "who would be the quickest to get in with",
    "which one could see me earliest",
    "who has the next free time",
    "who is available first",
    "who can see me first",
)
NEAREST_IN_TIME = (
    "which place has the soonest slot",
    "where can I be seen quickest",
    "which clinic has the earliest time?",
    "wherever I can get in soonest",
    "where is the first appointment",
    "which one has the next available",
    "where would be the quickest",
    "which site is free first",
)
ANYBODY = (
    "whoever's free first",
    "whoevers free soonest",
    "whoever is quickest",
    "whoever's available first",
    "whoever is soonest to be seen",
    "whoevers quickest to get in",
    "whoever's next",
    "whoever is first to see me",
)
SECOND = (
    "the second doctor on there",
    "the second gp please",
    "second person on the list",
    "the second clinician on here",
    "the second dr down",
    "I'll take the second doc",
    "second name on there please",
    "the second person",
)
VERY_NEXT = (
    "so what's the very next one",
    "when is the next one you have then",
    "show me the first time you have",
    "just the soonest appointment please",
    "what is the earliest slot",
    "give me the next slot",
    "when's the next available",
    "what's the first one you've got",
)
WHEN = (
    "yes, hang on no, what day is that? a Monday?",
    "what day is that then, Thursday?",
    "which day is it? Friday?",
    "what date is that? the 25th?",
    "hmm what time is that? 10?",
    "which date was it, the 30th?",
    "what day is this? Saturday?",
    "yes oh wait no, what day was that? Wednesday?",
)


@pytest.mark.parametrize("text", FREE_FIRST)
def test_who_is_free_first_is_looked_for_among_all(text: str, at_types: Patient) -> None:
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    at_types.says(text)
    assert isinstance(at_types.conversation.state, ChoosingSlot), at_types.reads
    assert (at_types.task.wish.clinician, at_types.task.wish.time) == (WantedClinician(), WantedTime())


@pytest.mark.parametrize("text", FREE_FIRST)
def test_where_it_could_be_somebody_who_is_not_wanted_nobody_is_chosen(text: str, at_types: Patient) -> None:
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    state, wish = at_types.conversation.state, at_types.task.wish
    assert isinstance(state, ChoosingClinician)
    said = Utterance(text, NOW)
    assert asked_for(wish, state, said) is not None
    assert asked_for(wish.refusing(clinicians=(WantedClinician(1, "Dr Anita Patel"),)), state, said) is None


@pytest.mark.parametrize("text", NEAREST_IN_TIME)
def test_where_something_is_free_first_is_any_place(text: str, at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says(text)
    assert at_types.task.wish.place == WantedPlace(), at_types.reads
    assert not isinstance(at_types.conversation.state, ChoosingPlace)


@pytest.mark.parametrize("text", ANYBODY)
def test_whoever_is_first_is_anybody(text: str, at_types: Patient) -> None:
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    at_types.says(text)
    assert isinstance(at_types.conversation.state, ChoosingTime | ChoosingSlot), at_types.reads
    assert at_types.task.wish.clinician == WantedClinician()


@pytest.mark.parametrize("text", SECOND)
def test_one_of_the_list_is_pointed_at(text: str, at_types: Patient) -> None:
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    second = at_types.conversation.state
    assert isinstance(second, ChoosingClinician)
    at_types.says(text)
    assert at_types.task.wish.clinician is not None, at_types.reads
    assert at_types.task.wish.clinician.name == second.clinicians[1].name


@pytest.mark.parametrize("text", VERY_NEXT)
def test_where_nothing_is_free_the_very_next_is_of_any_day(text: str, at_time: Patient) -> None:
    at_time.says("Friday after 8pm")
    at_time.sees("Nothing is free")
    at_time.says(text)
    assert at_time.task.wish.time == WantedTime(), at_time.reads


@pytest.mark.parametrize("text", WHEN)
def test_when_it_would_be_is_told_and_no_other_day_is_taken(text: str, at_confirm: Patient) -> None:
    before = at_confirm.task.wish
    at_confirm.says(text)
    at_confirm.sees("Is this right?", "Tue 24 Nov")
    assert isinstance(at_confirm.conversation.state, Confirming)
    assert (at_confirm.task.wish, at_confirm.booked) == (before, [])
