"""Somebody without an account chooses first, says who they are on a page of its own, and books in the chat."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.clinic.model import NEWCOMER, ONESELF, Payer
from conversations.clinic.orders import Booked, Earlier, HandedOver, Handover, NotSent, Refused
from conversations.clinic.questions import AskAppointments, AskPayers, AskSlots, Failure, Reason, Trouble
from conversations.events import Pressed, RegistrationEnded, SignedIn
from conversations.screens.entry import Certainty, Entry, Title
from conversations.screens.model import Doing
from conversations.state.booking import BookingTask, Confirming
from conversations.state.conversation import Finished, SigningIn, Welcome
from conversations.state.newcomers import NewcomerTask
from tests.conversations.booked import BOOKED
from tests.conversations.patient import Patient

SIGN_IN = Failure(Trouble.SIGN_IN)
OPEN_TO_ALL = replace(SIGN_IN, newcomers=True)
FORM = "I am new here: fill in a form"


@pytest.fixture
def at_the_door(patient: Patient) -> Patient:
    """Somebody who wants to book, at a clinic that takes people without an account."""
    patient.clinic.failure = OPEN_TO_ALL
    patient.commands("book")
    patient.sees("Please sign in", "Sign in\nI am new here\nBack | Start over")
    patient.clinic.failure = None
    patient.clinic.payers = (Payer("DEMO", "Self-paying", by_oneself=True),)
    return patient


@pytest.fixture
def at_the_form(at_the_door: Patient) -> Patient:
    """Somebody who has chosen everything, and only has to say who they are."""
    for label in (
        "I am new here",
        "GP consultation",
        "Any place",
        "Anyone",
        "As soon as possible",
        "Tue 24 Nov, 09:20",
    ):
        at_the_door.taps(label)
    at_the_door.sees("Is this right?", "£60", FORM, "I have an account")
    return at_the_door


@pytest.fixture
def registered(at_the_form: Patient) -> Patient:
    """The same after the form, with the button that books."""
    at_the_form.happens(RegistrationEnded())
    at_the_form.sees("Nothing is booked yet", "Book it for £60")
    return at_the_form


@pytest.fixture
def ordered(registered: Patient) -> Patient:
    registered.taps("Book it for £60")
    registered.sees("Booking it for you")
    return registered


def test_nobody_is_asked_who_they_are_before_everything_is_chosen(at_the_form: Patient) -> None:
    assert isinstance(at_the_form.conversation.task, NewcomerTask)
    assert at_the_form.conversation.asking_for == NEWCOMER
    assert at_the_form.booked == []


def test_the_form_opens_from_the_card_that_shows_the_price(at_the_form: Patient) -> None:
    assert at_the_form.card
    (register,) = at_the_form.card.rows[0]
    assert register.doing is Doing.REGISTER
    assert not at_the_form.card.offers("book", "")


def test_after_the_form_it_is_confirmed_and_ordered_once_for_the_price_shown(ordered: Patient) -> None:
    (order,) = ordered.orders
    assert (order.behalf, order.payer, order.slot.gross) == (NEWCOMER, "DEMO", order.slot.price)
    ordered.told(Booked(BOOKED))
    assert "Your appointment is booked." in ordered.keeps
    assert "You have no account at the clinic" in ordered.keeps
    labels = [ordered.wording.plain(button.label) for row in ordered.kept[-1].rows for button in row]
    assert labels == ["Copy the details", "Show it on a map", "Book another appointment"], "nothing that needs a diary"
    assert isinstance(ordered.conversation.state, Finished)


def test_it_comes_with_a_file_for_the_calendar(ordered: Patient) -> None:
    ordered.told(Booked(replace(BOOKED, ahead=0)))
    (entry,) = ordered.entries
    assert isinstance(entry, Entry)
    assert (entry.appointment.key, entry.certainty, entry.title) == (BOOKED.key, Certainty.CONFIRMED, Title.PLAIN)


def test_another_one_is_booked_without_an_account_as_well(ordered: Patient) -> None:
    ordered.told(Booked(BOOKED))
    another = ordered.kept[-1].rows[-1][0]
    ordered.happens(Pressed(ordered.kept[-1].id, another.verb, another.argument))
    ordered.sees("What is the visit for?")
    assert ordered.conversation.task == NewcomerTask(ordered.task.wish, ordered.task.trail, ordered.task.names)


@pytest.mark.parametrize("words", ["yes", "yes please", "ok"])
def test_a_yes_before_the_form_books_nothing_and_is_told_what_comes_first(at_the_form: Patient, words: str) -> None:
    at_the_form.says(words)
    at_the_form.sees("First the clinic needs to know who it is for", FORM)
    assert at_the_form.booked == []


def test_a_yes_after_the_form_books(registered: Patient) -> None:
    registered.says("yes")
    assert len(registered.orders) == 1


def test_a_choice_can_still_be_changed_and_the_form_need_not_be_filled_in_again(registered: Patient) -> None:
    registered.taps("Other time")
    registered.taps("As soon as possible")
    registered.taps("Tue 24 Nov, 10:20")
    registered.sees("Tue 24 Nov 2026, 10:20", "Book it for £60")


def test_a_form_that_is_filled_in_before_the_last_card_counts_there(at_the_form: Patient) -> None:
    at_the_form.says("back")
    at_the_form.happens(RegistrationEnded())
    at_the_form.sees("Thank you, your details have reached the clinic.")
    at_the_form.taps("Tue 24 Nov, 09:20")
    at_the_form.sees("Book it for £60")


def test_back_from_the_first_card_leads_home_and_out_of_it(at_the_door: Patient) -> None:
    at_the_door.taps("I am new here")
    at_the_door.sees("What is the visit for?")
    at_the_door.taps("Back")
    assert at_the_door.conversation.state == Welcome()
    assert at_the_door.conversation.asking_for == ONESELF


def test_what_was_typed_before_signing_in_is_kept_for_who_is_new_here(patient: Patient) -> None:
    patient.clinic.failure = OPEN_TO_ALL
    patient.says("gp consultation on tuesday")
    patient.clinic.failure = None
    patient.taps("I am new here")
    patient.sees("Where would suit you?", "GP consultation")


def test_it_can_be_typed_that_one_is_new(at_the_door: Patient) -> None:
    at_the_door.says("I'm new here")
    at_the_door.sees("What is the visit for?")


@pytest.mark.parametrize(
    "words", ["I don't have an account", "do I have to register?", "can I book without an account?"]
)
def test_whoever_asks_is_told_that_no_account_is_needed(at_the_door: Patient, words: str) -> None:
    at_the_door.says(words)
    at_the_door.sees("You need no account to book", "I am new here")


# With an account after all.


def test_who_has_an_account_signs_in_and_finds_the_same_time(at_the_form: Patient) -> None:
    at_the_form.clinic.failure = OPEN_TO_ALL
    at_the_form.taps("I have an account")
    at_the_form.sees("Please sign in", "Sign in\nBack | Start over")
    at_the_form.clinic.failure = None
    at_the_form.clinic.payers = (Payer("PA", "Patient"),)
    at_the_form.happens(SignedIn())
    at_the_form.sees("Tue 24 Nov, 09:20")
    assert isinstance(at_the_form.clinic.asked[-1], AskSlots)
    assert at_the_form.conversation.asking_for == ONESELF
    at_the_form.taps("Tue 24 Nov, 09:20")
    at_the_form.taps("Book it for £60")
    assert [order.behalf for order in at_the_form.orders] == [ONESELF]


def test_who_is_signed_in_already_is_not_asked_again(at_the_form: Patient) -> None:
    at_the_form.clinic.payers = (Payer("PA", "Patient"),)
    at_the_form.taps("I have an account")
    at_the_form.sees("Tue 24 Nov, 09:20")


def test_back_from_signing_in_leads_to_the_same_card_without_an_account(at_the_form: Patient) -> None:
    at_the_form.clinic.failure = SIGN_IN
    at_the_form.taps("I have an account")
    at_the_form.clinic.failure = None
    at_the_form.taps("Back")
    at_the_form.sees("Is this right?", FORM)
    assert at_the_form.conversation.asking_for == NEWCOMER


def test_who_turns_out_to_have_an_account_is_led_to_signing_in_with_what_was_chosen(at_the_form: Patient) -> None:
    at_the_form.clinic.failure = OPEN_TO_ALL
    at_the_form.happens(RegistrationEnded(known=True))
    at_the_form.sees("you have an account there", "Please sign in")
    at_the_form.clinic.failure = None
    at_the_form.happens(SignedIn())
    at_the_form.sees("Tue 24 Nov, 09:20")


def test_a_named_place_clinician_and_time_of_day_are_kept_for_signing_in(at_the_door: Patient) -> None:
    for label in ("I am new here", "GP consultation", "Camden", "Dr Anita Patel"):
        at_the_door.taps(label)
    at_the_door.says("tuesday morning")
    at_the_door.happens(RegistrationEnded(known=True))
    search = at_the_door.last_search
    assert (search.site, search.clinician, search.first.day, search.last.day) == (1, 1, 24, 24)


def test_who_has_chosen_nothing_yet_is_asked_everything_with_an_account(at_the_door: Patient) -> None:
    at_the_door.taps("I am new here")
    at_the_door.happens(RegistrationEnded(known=True))
    at_the_door.sees("What is the visit for?")
    assert type(at_the_door.conversation.task) is BookingTask


# Where it is not on offer, or not the time for it.


def test_a_clinic_that_takes_nobody_without_an_account_does_not_offer_it(patient: Patient) -> None:
    patient.clinic.failure = SIGN_IN
    patient.commands("book")
    patient.sees("Please sign in", "Sign in\nBack | Start over")


def test_nor_does_a_command_lead_there(patient: Patient) -> None:
    patient.clinic.failure = SIGN_IN
    patient.commands("register")
    patient.sees("Please sign in", "Sign in\nBack | Start over")
    patient.clinic.failure = None
    patient.happens(SignedIn())
    patient.sees("What is the visit for?")
    assert patient.conversation.asking_for == ONESELF


def test_the_list_of_appointments_is_for_who_has_an_account(patient: Patient) -> None:
    patient.clinic.failure = OPEN_TO_ALL
    patient.commands("appointments")
    patient.sees("Please sign in", "Sign in\nBack | Start over")


@pytest.mark.parametrize("known", [True, False])
def test_a_form_that_comes_too_late_books_nothing(at_the_form: Patient, *, known: bool) -> None:
    at_the_form.commands("start")
    at_the_form.happens(RegistrationEnded(known=known))
    at_the_form.sees("you have an account there" if known else "Nothing is booked with them")
    assert at_the_form.conversation.state == Welcome()


@pytest.mark.parametrize("known", [True, False])
def test_a_second_form_changes_nothing_about_an_order_that_is_made(ordered: Patient, *, known: bool) -> None:
    for outcome in (None, Booked(BOOKED)):
        if outcome:
            ordered.told(outcome)
        before = ordered.conversation
        ordered.happens(RegistrationEnded(known=known))
        ordered.sees("you have an account there" if known else "Nothing is booked with them")
        assert ordered.conversation == before


def test_a_form_that_no_longer_works_is_renewed_by_the_card(at_the_form: Patient) -> None:
    at_the_form.happens(Pressed("", "register"))
    at_the_form.sees("That form could not be used any more.", FORM)


# How it ends.


def test_an_unknown_outcome_cannot_be_read_back_and_exactly_that_is_said(ordered: Patient) -> None:
    ordered.told(HandedOver(Handover.NO_ACCOUNT, reference="ER-1"))
    for words in ("Please call the clinic on 020 7946 0000.", "I do not know whether this was booked", "09:20"):
        assert words in ordered.keeps
    ordered.commands("register")
    ordered.sees("I could not find out whether your last booking was made")


def test_a_late_answer_outranks_it(ordered: Patient) -> None:
    ordered.told(Booked(BOOKED, confirmed=False, after=Earlier.HANDED_OVER))
    assert "Your appointment is booked." in ordered.keeps
    assert "am sorry for the trouble" in ordered.keeps


def test_a_registration_that_ran_out_is_asked_for_again_with_all_choices_kept(ordered: Patient) -> None:
    ordered.told(Refused(SIGN_IN))
    ordered.sees("Your registration has run out", "Tue 24 Nov 2026, 09:20", FORM)
    ordered.happens(RegistrationEnded())
    ordered.sees("\nBook it for £60\n")


def test_so_it_is_where_the_patient_is_elsewhere_by_then(ordered: Patient) -> None:
    ordered.commands("start")
    ordered.told(Refused(SIGN_IN))
    assert "Your registration has run out" in ordered.keeps


def test_a_registration_that_is_gone_before_the_order_is_asked_for_again(registered: Patient) -> None:
    registered.clinic.failure = SIGN_IN
    registered.taps("Book it for £60")
    registered.sees("Your registration has run out", FORM)
    assert registered.booked == []


def test_an_outage_right_before_the_order_keeps_the_registration(registered: Patient) -> None:
    registered.clinic.failure = Failure(Trouble.DOWN)
    registered.taps("Book it for £60")
    registered.sees("It was not booked.", "for £60")
    assert isinstance(registered.conversation.state, Confirming)


def test_a_time_that_was_taken_leads_to_others_and_the_form_is_not_asked_again(ordered: Patient) -> None:
    ordered.told(Refused(Failure(Trouble.REFUSED, "Taken.", reason=Reason.UNSPECIFIED)))
    ordered.taps("Nearest: Tue 24 Nov, 10:20")
    ordered.sees("Tue 24 Nov 2026, 10:20", "Book it for £60")


def test_what_was_never_sent_can_be_ordered_again(ordered: Patient) -> None:
    ordered.told(NotSent())
    ordered.sees("for £60")
    assert isinstance(ordered.conversation.task, NewcomerTask)


def test_the_diary_of_nobody_is_asked_of_the_portal_as_such(ordered: Patient) -> None:
    assert AskAppointments(ordering=True) in ordered.clinic.asked
    assert ordered.clinic.asked.count(AskPayers()) == 2
    assert not isinstance(ordered.conversation.state, SigningIn)
