"""A yes to cancelling in one's own words, with why it goes or a courtesy beside it, and what only sounds like one."""

from __future__ import annotations

import pytest

from conversations.clinic.orders import CancellationOrder
from tests.conversations.patient import Patient

YES = (
    "go ahead and cancel thank you",
    "yeah sorry, work",
    "yes sorry, school play",
    "yeah, too busy",
    "yes. sorry, trains",
    "Yes. I've been messed about three times by you people and I'm going elsewhere.",
    "Yes. You've messed me about and I'm going private.",
    "yes, I'm going somewhere else now",
    "Yes please. I've found another clinic.",
    "go ahead, and tell Dr Patel sorry from me",
    "yes, please tell Dr Patel I'm sorry",
    "yes and say sorry to the doctor for me",
    "cancel it and give my apologies to Dr Patel",
    "yes and give Dr Patel my regards",
    "please cancel, my mother passed away on Friday and I cannot think about this now",
    "yes cancel, we lost my nan last night and I can't face it",
    "cancel please, my brother passed away yesterday",
    "cancel please, my car has broken down",
    "please cancel, I am in hospital",
)
NO_YES = (
    "yes I'm going on Tuesday",
    "yes and tell dr patel i will come next week",
    "go ahead, but tell Dr Patel I need another",
    "yes tell dr patel i am sorry but i will rebook",
    "yes, tell me when it is",
    "my mother passed away on Friday, should i cancel",
    "please cancel, it was a mistake",
    "please cancel, I've changed my mind",
    "yes, I'm going elsewhere to ask",
    "yes sorry work wants to know if i can move it",
    "yeah sorry, work, can it be Thursday",
    "no sorry, work will have to wait",
    "sorry, work",
    "yes but is there a charge",
)
SEVERAL = (
    "Yes cancel it and the one on the 8th while you're about it",
    "cancel it and my physio as well",
    "yes and the physio on the 8th too please",
    "yes, and the one in December also",
)
LOST = (
    "i dont know how i got here i wanted to see the time",
    "no idea how I got here",
    "I don't know how I ended up here",
    "dont know how i came to this page",
)


@pytest.mark.parametrize("text", YES)
def test_a_yes_with_why_it_goes_cancels(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert [type(one.order) for one in at_cancel.booked] == [CancellationOrder], at_cancel.reads


@pytest.mark.parametrize("text", NO_YES)
def test_what_only_sounds_like_it_cancels_nothing(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert at_cancel.booked == [], at_cancel.reads


@pytest.mark.parametrize("text", SEVERAL)
def test_several_go_one_at_a_time(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert at_cancel.booked == []
    at_cancel.sees("They go one at a time, and nothing is cancelled yet.")


@pytest.mark.parametrize("text", LOST)
def test_who_does_not_know_how_they_came_here_keeps_it(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert at_cancel.booked == []
    at_cancel.sees("Nothing was cancelled. Your appointment stays as it is.")


def test_who_came_here_somehow_and_cancels_is_asked(at_cancel: Patient) -> None:
    at_cancel.says("i dont know how i got on this page but cancel it")
    assert at_cancel.booked == []
    at_cancel.sees("Do you want to cancel this appointment?")
