"""What is asked at the cards of a booking that no choice answers: a way without the phone, a dog, another day at the
sign-in, and what the clinic does not offer.
"""

from __future__ import annotations

import pytest

from conversations.state.conversation import SigningIn
from tests.conversations.intents.conftest import CHOICES, choosing, signing_in


@pytest.mark.parametrize(
    "text",
    [
        "A repeat prescription of my blood pressure tablets. Do I need an appointment for that?",
        "do i need an appointment for a repeat prescription?",
        "a repeat prescription please. would I need an appointment?",
        "I need a repeat prescription, must i need an appointment?",
    ],
)
def test_whether_a_prescription_needs_a_visit_names_no_visit(text: str) -> None:
    somebody = choosing()
    somebody.says(text)
    assert "I cannot order medicines or prescriptions" in somebody.reads


@pytest.mark.parametrize(
    "text",
    [
        "why is minor surgery only on the phone, I'm deaf, I can't ring",
        "I'm deaf, how do i book minor surgery",
        "I can't phone, I'm deaf",
        "my husband is deaf and cannot use the phone",
    ],
)
def test_who_cannot_ring_is_told_another_way(text: str) -> None:
    somebody = choosing()
    somebody.says(text)
    assert "a text relay service" in somebody.reads


@pytest.mark.parametrize("text", ["I am deaf", "my phone can't ring you", "can I call you"])
def test_who_only_is_deaf_or_only_cannot_ring_is_not(text: str) -> None:
    somebody = choosing()
    somebody.says(text)
    assert "a text relay service" not in somebody.reads


@pytest.mark.parametrize(
    "text", ["can I bring my guide dog", "is my assistance dog allowed in", "are dogs allowed", "I have a hearing dog"]
)
def test_a_dog_is_asked_for_at_the_clinic(text: str) -> None:
    somebody = choosing(*CHOICES["place"])
    somebody.says(text)
    assert "whether a dog may come in" in somebody.reads


@pytest.mark.parametrize("text", ["my dog bit me", "the dog ate my letter"])
def test_another_dog_is_not(text: str) -> None:
    somebody = choosing()
    somebody.says(text)
    assert "whether a dog may come in" not in somebody.reads


@pytest.mark.parametrize("text", ["and physio for my back, evenings", "physio for my knee", "physiotherapy please"])
def test_a_visit_that_is_not_offered_is_said_so(text: str) -> None:
    somebody = choosing()
    somebody.says(text)
    assert "I cannot find “physio" in somebody.reads


@pytest.mark.parametrize(
    "text",
    [
        "back please I want a different day",
        "go back, i want another day",
        "back, different time please",
        "wrong day, go back",
        "I'd like a different doctor, back please",
    ],
)
def test_another_day_comes_after_signing_in(text: str) -> None:
    somebody = signing_in()
    somebody.says(text)
    assert isinstance(somebody.conversation.state, SigningIn)
    assert "after you have signed in" in somebody.reads


@pytest.mark.parametrize("text", ["back", "go back please"])
def test_back_alone_goes_back(text: str) -> None:
    somebody = signing_in()
    somebody.says(text)
    assert not isinstance(somebody.conversation.state, SigningIn)
