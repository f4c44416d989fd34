"""Thanks, hello, is it booked, a human please: a short honest answer at every card, and the card stays."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from bot.wording import Wording
from conversations import Conversation, advance
from conversations.clinic.model import Appointment
from conversations.clinic.orders import Booked, HandedOver, Handover, NotBooked, Unknown
from conversations.clinic.questions import Failure, Trouble
from conversations.effects import Show
from conversations.events import Said, SignedIn
from conversations.state.conversation import Finished, Role
from tests.conversations.chance import Chance
from tests.conversations.patient import NOW, Patient, plain

WORDS = Wording({"clinic_name": "The Small Clinic", "clinic_phone": "020 7946 0000", "emergency_number": "999"})
COSTS = "rice|owe|invoice|Cancelling it now (?:is free of charge|costs)"
TALK = (
    ("thanks", "You are welcome."),
    ("Thank you so much!", "You are welcome."),
    ("can I talk to a human?", "I am a bot. To talk to a person at the clinic, please call 020 7946 0000."),
    ("receptionist please", "To talk to a person"),
    ("I'd like to speak to someone", "To talk to a person"),
    ("are you a bot?", "I am a bot."),
    ("how much?", COSTS),
    ("How much does it cost?", COSTS),
    ("what can you do", "I book appointments at The Small Clinic."),
    ("help", "I book appointments at The Small Clinic."),
)


@pytest.mark.parametrize("seed", range(3))
def test_courtesies_are_answered_wherever_they_are_said(seed: int) -> None:
    """Each card that a random walk comes by hears one of them."""
    for at, conversation in enumerate(walked(seed)):
        answered(conversation, *TALK[at % len(TALK)])


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(3))
def test_each_of_the_courtesies_is_answered_wherever_it_is_said(seed: int) -> None:
    for conversation in walked(seed):
        for words, answer in TALK:
            answered(conversation, words, answer)


def walked(seed: int) -> Iterator[Conversation]:
    """Where a patient is who does anything at all; words of staff look for a patient."""
    chance, conversation = Chance(seed), Conversation()
    for _ in range(300):
        conversation = advance(conversation, chance.event(conversation), NOW).conversation
        if conversation.role is Role.PATIENT:
            yield conversation


def answered(conversation: Conversation, words: str, answer: str) -> None:
    """A short answer, and the card stays."""
    step = advance(conversation, Said(words), NOW)
    (shown,) = step.effects
    assert isinstance(shown, Show)
    assert step.conversation == conversation, "the card stays"
    assert re.search(answer, plain(WORDS.html(shown.screen.body[0])))


@pytest.mark.parametrize(
    "words", ["Is it booked?", "is my appointment confirmed yet?", "has it been booked", "booked?"]
)
def test_is_it_booked_before_anything_was_sent(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("No, not yet. I book it when you tap Book it", "These times are free.")
    at_slots.commands("cancel")
    at_slots.says(words)
    at_slots.sees("Nothing is being booked at the moment.")


def test_is_it_booked_while_the_clinic_is_asked(placing: Patient, visit: Callable[..., Appointment]) -> None:
    placing.says("is it booked?")
    placing.sees("Not yet: I have sent it to the clinic and am waiting for the answer.", "Booking it for you…")
    placing.told(Unknown())
    placing.says("did it work?")
    placing.sees("I do not know yet: the clinic's answer got lost", "Please do not book")
    placing.told(Booked(visit()))
    placing.says("is it booked?")
    placing.sees("Yes, the clinic has booked it.")


def test_is_it_booked_at_another_card_while_that_is_not_known(placing: Patient) -> None:
    placing.told(Unknown())
    placing.taps("Start over")
    placing.sees("Started over. Your earlier booking was already on its way: I will tell you how it ended.")
    placing.says("is it booked?")
    placing.sees("I do not know yet", "What is the visit for?")
    placing.told(NotBooked())
    assert placing.keeps.startswith("It was not booked.")


def test_is_it_booked_when_nobody_could_find_out(placing: Patient) -> None:
    placing.told(HandedOver(Handover.PORTAL_DOWN))
    placing.says("is it booked?")
    placing.sees("I could not find out whether it was booked. Please call the clinic on 020 7946 0000")


def test_is_it_booked_where_an_earlier_release_did_not_keep_how_it_ended(patient: Patient) -> None:
    patient.conversation = replace(Conversation(), state=Finished())
    patient.says("is it booked?")
    patient.sees("The message I sent you says how it ended.")


def test_the_price_on_the_last_card(at_confirm: Patient) -> None:
    at_confirm.says("how much is it?")
    at_confirm.sees("The price, or who pays, is shown below.", "Price: £60.00")


@pytest.mark.parametrize("words", ["what", "thanks, camden please", "a person at camden", "how"])
def test_only_whole_messages_are_courtesies(at_types: Patient, words: str) -> None:
    at_types.taps("GP consultation")
    at_types.says(words)
    at_types.sees_no("You are welcome", "I am a bot", "price")


def test_a_long_message_is_no_courtesy(at_types: Patient) -> None:
    at_types.says("thanks " * 30)
    at_types.sees("I did not understand")


def test_starting_over_is_said(at_slots: Patient) -> None:
    at_slots.taps("Start over")
    at_slots.sees("Started over. Nothing has been booked.", "What is the visit for?")
    at_slots.says("start over")
    at_slots.sees("Started over. Nothing has been booked.")


def test_starting_over_at_the_sign_in_card_is_said_there_and_only_there(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.commands("book")
    patient.sees_no("Started over")
    patient.taps("Start over")
    patient.sees("Started over. Nothing has been booked.", "Please sign in")
    patient.clinic.failure = None
    patient.happens(SignedIn())
    patient.sees("What is the visit for?")
    patient.sees_no("Started over")
