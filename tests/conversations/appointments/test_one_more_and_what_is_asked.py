"""One more beside those that are listed, and what is asked of one: beforehand, how long, of another, what is near."""

from __future__ import annotations

import pytest

from tests.conversations.patient import Patient

ONE_MORE = (
    "Could you add Friday the 4th as well, same physio",
    "can you also book Friday 4th",
    "please add Thursday 10th as well",
    "I need one on Friday the 4th too",
    "put me in for Friday the 4th as well, same physio",
)
INSTEAD = ("could you move it to Friday the 4th", "Friday the 4th instead")
BEFOREHAND = (
    "What do I need to do beforehand? Last time they sent me home because I'd eaten.",
    "what should I do before it",
    "how do I prepare",
    "anything I need to do beforehand",
    "any preparation needed",
    "anything I shld do before hand",
    "what shld I do before hand",
)
OF_ANOTHER = (
    "I'll keep that one then. When's my physio?",
    "keep it. what time is my physio",
    "keep it please. When is the physio?",
    "keep this. where is my scan?",
)
NEAR = (
    "is there a bus stop close by, I come from Kentish Town on the 134",
    "is there a tube station near",
    "is there a chemist near you",
    "is there a post office nearby",
)
BEFORE = (
    "there is something before?",
    "is there anything before that",
    "anything before it?",
    "have you something before then",
)


@pytest.mark.parametrize("text", ONE_MORE)
def test_one_more_moves_none(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("The appointments that you have stay as they are.")
    at_list.sees("What is the visit for?")


@pytest.mark.parametrize("text", INSTEAD)
def test_a_day_instead_is_no_other_one(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("Which appointment do you want to move?")


def test_one_that_is_denied_is_not_added(at_list: Patient) -> None:
    at_list.says("not Friday the 4th as well")
    at_list.sees("Your appointments to come.")


@pytest.mark.parametrize("text", BEFOREHAND)
def test_what_is_to_be_done_beforehand(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("What the clinic wants done before it is shown by What to do before it")


@pytest.mark.parametrize("text", OF_ANOTHER)
def test_another_one_that_is_asked_of_is_in_the_list(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("Nothing was cancelled. Your appointment stays as it is.")
    at_one.sees("Your appointments to come.")


def test_who_keeps_it_and_takes_leave_stays(at_one: Patient) -> None:
    at_one.says("keep it, thanks. see you")
    at_one.sees("Your appointment")
    at_one.sees("State: booked")


def test_how_long_it_takes_is_answered_beside_a_no(at_one: Patient) -> None:
    at_one.says("no don't cancel it, just want to know how long it'll take")
    at_one.sees("It takes about 20 minutes.")


@pytest.mark.parametrize("text", NEAR)
def test_what_is_near_is_not_known(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("I do not know what else is around there.")


@pytest.mark.parametrize("text", BEFORE)
def test_something_before_is_looked_for(text: str, at_one: Patient) -> None:
    at_one.says(text)
    at_one.sees("Let us find another time. Your appointment stays as it is until another one is booked.")


@pytest.mark.parametrize("text", ["These aren't mine, they're my mother's I think", "they aren't mine"])
def test_those_that_are_not_theirs(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("If one is missing here, or one is not yours")


@pytest.mark.parametrize("text", ["will it be the same girl for my physio", "is it the same lady for my physio"])
def test_whether_it_is_the_same_person_opens_the_one_that_is_named(text: str, at_list: Patient) -> None:
    at_list.says(text)
    at_list.sees("For: Physiotherapy")
