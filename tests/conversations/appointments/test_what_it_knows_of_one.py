"""What is asked of an appointment is answered from it: what to do before it, its price, how long it is, its end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations.clinic.model import Appointment
from conversations.state.appointments import ListingAppointments, ShowingAppointment
from conversations.state.conversation import Finished, Placing, SigningIn, Welcome
from tests.conversations.intents.conftest import finished, signing_in
from tests.conversations.patient import Patient

BEFORE_IT = "What the clinic wants done before it is shown by What to do before it"


@pytest.mark.parametrize("card", ["at_one", "at_list", "at_cancel"])
@pytest.mark.parametrize("said", ["do I need to bring anything", "can i eat breakfast before", "what should I wear"])
def test_what_to_do_before_it_has_its_button_named(card: str, said: str, request: pytest.FixtureRequest) -> None:
    mia: Patient = request.getfixturevalue(card)
    state = mia.conversation.state
    mia.says(said)

    mia.sees(BEFORE_IT)
    assert mia.conversation.state == state


def test_its_price_is_not_made_up(patient: Patient, visit: Callable[..., Appointment]) -> None:
    patient.clinic.appointments = (visit(),)
    patient.commands("appointments")
    patient.taps("Tue 24 Nov, 09:20")
    patient.says("what does it cost")

    patient.sees("no invoice for it, and its price I do not see here", "020 7946 0000")


@pytest.mark.parametrize("said", ["how much is that one", "what do I have to pay on the day"])
def test_what_is_to_be_paid_stands_on_the_card_of_each(at_list: Patient, said: str) -> None:
    at_list.says(said)

    at_list.sees("tap one, and its card says what is owed for it")
    assert isinstance(at_list.conversation.state, ListingAppointments)


@pytest.mark.parametrize("said", ["so its 20 minutes only?", "it's twenty minutes, is that right"])
def test_how_long_it_is_is_told_to_who_states_it(at_one: Patient, said: str) -> None:
    at_one.says(said)

    at_one.sees("20 minutes")


def test_several_questions_are_each_answered(at_one: Patient) -> None:
    at_one.says("what time does it finish and where do I park")

    at_one.sees("09:20–09:40", "where to park")


@pytest.mark.parametrize("said", ["shall I come earlier to fill in forms", "should I be there early to sign in"])
def test_who_comes_early_moves_nothing(at_one: Patient, said: str) -> None:
    at_one.says(said)

    at_one.sees("how early the clinic would like you there")
    assert isinstance(at_one.conversation.state, ShowingAppointment)


@pytest.mark.parametrize("said", ["please apologise to dr patel for me", "say sorry to the doctor from me"])
def test_nothing_is_passed_on(at_cancel: Patient, said: str) -> None:
    at_cancel.says(said)

    at_cancel.sees("pass nothing on")


@pytest.mark.parametrize("said", ["can I do it later, I'm waiting to hear from work", "how late can I leave it"])
def test_until_when_it_can_be_decided_is_told(at_cancel: Patient, said: str) -> None:
    at_cancel.says(said)

    at_cancel.sees("Cancelling it now")


@pytest.mark.parametrize(
    "said",
    [
        "yes please, I'm feeling much better now",
        "yes, my back is better now thanks",
        "yes please, I don't need it any more",
        "yes, the cold has gone",
        "yes thanks, all cleared up now",
        "yes, no longer needed, thank you",
    ],
)
def test_a_yes_and_that_it_is_not_needed_is_a_yes(at_cancel: Patient, said: str) -> None:
    at_cancel.says(said)

    assert isinstance(at_cancel.conversation.state, Placing)


@pytest.mark.parametrize(
    "said",
    [
        "yes I'm better off keeping it",
        "yes, I'm better, so is it worth coming",
        "I'm better now",
        "yes thanks but not yet",
    ],
)
def test_that_somebody_is_better_is_no_yes_by_itself(at_cancel: Patient, said: str) -> None:
    at_cancel.says(said)

    assert at_cancel.booked == []


@pytest.mark.parametrize(
    "said", ["Great. One more thing, I never heard about my scan from October", "nobody rang me about my x-ray"]
)
def test_what_nobody_told_of_begins_no_booking(said: str) -> None:
    somebody = finished()
    somebody.says(said)

    somebody.sees("I have no results here.")
    assert isinstance(somebody.conversation.state, Finished)


def test_whether_one_is_rung_is_told_after_a_booking() -> None:
    somebody = finished()
    somebody.says("does someone call me or do I just turn up")

    somebody.sees("you go there, unless it says that the visit is by video")


def test_a_letter_that_never_came(at_one: Patient) -> None:
    at_one.says("I'm still waiting for my letter from Dr Patel about the operation")

    at_one.sees("nor send records, and do not see which were sent")


LOOKS = (
    "which of the doctors could see me soonest",
    "who has the earliest appointment, Dr Patel or Dr Ford",
    "which place is quicker to get in",
    "is Dr Ford in on Thursday",
    "have you got anything at Richmond this week",
    "is there a lady doctor on Wednesdays",
)


@pytest.mark.parametrize("said", LOOKS)
def test_how_what_is_free_is_looked_up_is_told_where_nothing_goes_on(patient: Patient, said: str) -> None:
    patient.commands("start")
    patient.says(said)

    patient.sees("You ask:", "nothing is booked by looking", "Book an appointment")
    assert isinstance(patient.conversation.state, Welcome)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("is it my husband's details or mine you need", "it is that person's own account"),
        ("I'm doing this for my father, do I use his login or mine", "it is that person's own account"),
        ("it's for my son, whose details do I put in", "it is that person's own account"),
        ("why must I sign in to find out if Dr Patel has anything", "only after the sign-in"),
        ("why do you need to know who I am just to tell me your prices", "The price depends on the visit."),
        ("what does a GP visit cost before I log in", "The price depends on the visit."),
    ],
)
def test_at_the_sign_in(said: str, answer: str) -> None:
    somebody = signing_in()
    somebody.says(said)

    somebody.sees(answer, "Please sign in")
    assert isinstance(somebody.conversation.state, SigningIn)
