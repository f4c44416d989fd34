"""Ways back from everywhere, words that steer, emergencies and secrets: nothing traps, nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.clinic.questions import (
    Appointments,
    AskAppointments,
    Failure,
    Payers,
    Trouble,
    Types,
)
from conversations.effects import Show
from conversations.events import Answered, Pressed
from conversations.machine.advance import advance
from conversations.state.booking import BookingTask, ChoosingSlot
from conversations.state.conversation import ReturnTo, Waiting, Welcome
from tests.conversations.patient import Patient


def test_back_goes_back_card_by_card_with_the_choices_kept(at_confirm: Patient) -> None:
    for card in ("These times", "When would", "Who would", "Where would", "What is"):
        at_confirm.taps("Back")
        at_confirm.sees(card)
    at_confirm.taps("Back")
    at_confirm.sees("Book an appointment")
    at_confirm.says("back")
    at_confirm.sees("Book an appointment")
    assert not at_confirm.booked


def test_back_after_a_change_returns_to_the_slots(at_slots: Patient) -> None:
    at_slots.taps("Other person")
    at_slots.taps("Back")
    at_slots.sees("These times are free.", "any clinician")


def test_a_change_that_has_but_one_answer_says_so(at_slots: Patient) -> None:
    at_slots.clinic.sites, at_slots.clinic.clinicians = at_slots.clinic.sites[1:], at_slots.clinic.clinicians[:1]
    at_slots.taps("Other person")
    at_slots.sees_no("the only")  # it is not the one that was chosen
    at_slots.taps("Other person")
    at_slots.sees("Dr Anita Patel is the only one there for this.", "Dr Anita Patel · as soon as possible")
    at_slots.taps("Other place")
    at_slots.taps("Other place")
    at_slots.sees("Richmond is the only place for this.")
    at_slots.clinic.types = at_slots.clinic.types[:1]
    at_slots.says("a different kind of visit")
    at_slots.sees("GP consultation is the only kind of visit that can be booked online.")


def test_another_type_makes_the_way_back_its_own(at_types: Patient) -> None:
    at_types.taps("Blood test")
    at_types.taps("Nothing to add")
    at_types.taps("Back")
    at_types.taps("Back")
    at_types.taps("GP consultation")
    at_types.taps("Back")
    at_types.sees("What is the visit for?")


def test_pages_of_a_long_list(at_types: Patient) -> None:
    first = at_types.clinic.clinicians[0]
    at_types.clinic.clinicians = tuple(
        type(first)(number, f"Dr Number {chr(65 + number)}", first.sex) for number in range(20)
    )
    at_types.taps("GP consultation")
    at_types.taps("Any place")
    at_types.taps("More ›")
    at_types.taps("More ›")
    at_types.sees("Dr Number T")
    at_types.sees_no("More ›")
    at_types.taps("‹ Earlier")
    at_types.says("1")
    at_types.sees("Dr Number H")


def test_cancel_is_a_true_reset(at_slots: Patient) -> None:
    at_slots.commands("cancel")
    at_slots.sees("Cancelled. Nothing was booked.", "Book an appointment")
    assert at_slots.task.wish.type is None


def test_help_loses_nothing(at_slots: Patient) -> None:
    at_slots.commands("help")
    at_slots.sees("I book appointments at The Small Clinic", "These times are free.")
    at_slots.commands("back")
    at_slots.sees("When would suit you?")


def test_an_unknown_command(at_slots: Patient) -> None:
    at_slots.commands("frobnicate")
    at_slots.sees("I do not know that command.", "These times are free.")


@pytest.mark.parametrize(
    "words", ["I have chest pain", "my dad can’t breathe", "I took an overdose", "it's an EMERGENCY"]
)
def test_words_of_an_emergency_are_answered_at_once(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("call 999 now", "020 7946 0000", "These times are free.")


@pytest.mark.parametrize("words", ["my password is hunter2", "483920", "amelia@patients.example"])
def test_secrets_are_deleted_unused(at_types: Patient, words: str) -> None:
    at_types.says(words)
    at_types.sees("I have deleted your message without using it")
    assert at_types.deleted == 1


def test_at_the_sign_in_card_a_single_odd_word_is_taken_for_a_secret(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.commands("book")
    patient.says("Hunter2!")
    assert patient.deleted == 1
    patient.says("if only that were so")
    patient.sees("I wait for you to sign in, and have not seen that yet", "020 7946 0000")
    assert patient.deleted == 1
    patient.says("back")
    assert isinstance(patient.conversation.state, Welcome)


def test_while_an_order_is_on_its_way_typing_is_answered(placing: Patient) -> None:
    placing.says("hurry up")
    placing.sees("One moment, please.", "Booking it for you…")


def test_an_empty_answer_about_payers_then_types(at_types: Patient) -> None:
    step = advance(at_types.conversation, Answered(99, Payers(())), at_types.now)
    assert step.effects == ()
    assert advance(at_types.conversation, Answered(99, Types(())), at_types.now) == step


def test_the_same_event_always_gives_the_same_step(at_slots: Patient) -> None:
    event = Pressed(at_slots.card.id if at_slots.card else "", "pick", "0")
    first = advance(at_slots.conversation, event, at_slots.now)
    assert first == advance(at_slots.conversation, event, at_slots.now)
    assert isinstance(first.effects[0], Show)


def test_a_look_at_the_diary_for_a_slot_that_is_gone_is_trouble_not_an_accident(at_slots: Patient) -> None:
    """Cannot happen in order: the card that is confirmed always has a slot."""
    here = at_slots.conversation
    left = ReturnTo(here.state if isinstance(here.state, ChoosingSlot) else Welcome(), BookingTask(at_slots.task.wish))
    at_slots.conversation = replace(here, state=Waiting(here.requests, AskAppointments(), left))
    at_slots.happens(Answered(here.requests, Appointments(())))
    at_slots.sees("I could not read")
