"""Nobody could find out whether it was booked: that is said whenever it matters, and booking again stays possible."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from conversations.clinic.model import Appointment
from conversations.clinic.orders import Booked, Earlier, HandedOver, Handover, Unknown
from tests.conversations.patient import Patient

MAY_EXIST = "you may have it already"
Visit = Callable[..., Appointment]


@pytest.fixture
def handed_over(placing: Patient) -> Patient:
    placing.told(Unknown())
    placing.told(HandedOver(Handover.PORTAL_DOWN))
    return placing


def test_the_patient_is_told_at_once_what_is_going_on_and_whom_to_call(placing: Patient) -> None:
    placing.told(Unknown())
    placing.sees("got lost", "looking in its diary", "Please do not book again for now.", "020 7946 0000")
    placing.says("is it booked?")
    placing.sees("I do not know yet")


@pytest.mark.parametrize("ways", [("cancel",), ("start",), ("book",), ("book", "cancel")])
def test_is_it_booked_is_never_denied_afterwards(handed_over: Patient, ways: tuple[str, ...]) -> None:
    for command in ways:
        handed_over.commands(command)
    handed_over.says("is it booked?")
    handed_over.sees("I could not find out whether it was booked.", "Please call the clinic on 020 7946 0000")
    handed_over.sees_no("No, not yet", "Nothing is being booked")


@pytest.mark.parametrize("how", ["/book", "a tap", "words"])
def test_booking_again_is_possible_under_a_warning(handed_over: Patient, how: str) -> None:
    match how:
        case "/book":
            handed_over.commands("book")
        case "a tap":
            handed_over.taps("Book an appointment")
        case _:
            handed_over.says("gp tomorrow")
    handed_over.sees(MAY_EXIST, "Please call the clinic on 020 7946 0000 before you book it again.")


def test_starting_over_and_giving_up_say_so_too(handed_over: Patient) -> None:
    handed_over.commands("book")
    handed_over.taps("Start over")
    handed_over.sees(MAY_EXIST)
    handed_over.commands("cancel")
    handed_over.sees("Cancelled.", MAY_EXIST)


def test_once_it_is_known_after_all_nothing_is_warned_of(placing: Patient, visit: Visit) -> None:
    order = placing.conversation.order
    placing.told(HandedOver(Handover.PORTAL_DOWN))
    placing.conversation = replace(placing.conversation, order=order)  # as the ledger reminds it with the news
    placing.told(Booked(visit(), after=Earlier.HANDED_OVER))
    assert "I could not tell you before how this ended" in placing.keeps
    placing.says("is it booked?")
    placing.sees("Yes, the clinic has booked it.")
    placing.commands("book")
    placing.sees_no(MAY_EXIST)


def test_what_the_portal_called_its_failure_can_be_quoted(placing: Patient) -> None:
    placing.told(Unknown("ER-1"))
    placing.sees("got lost", "Reference for the clinic: ER-1")
    placing.told(HandedOver(Handover.PORTAL_DOWN, reference="ER-1"))
    assert "Reference for the clinic: ER-1" in placing.keeps


@pytest.mark.parametrize("words", ["book it anyway", "yes please", "go ahead", "both"])
def test_a_yes_to_nothing_hears_again_what_is_to_be_done_first(handed_over: Patient, words: str) -> None:
    handed_over.says(words)
    handed_over.sees("I could not find out whether it was booked.", "before you book again")
    handed_over.says("thanks")
    handed_over.sees("You are welcome.")
    assert len(handed_over.booked) == 1
