"""A clinic with very many of everything: each can be reached by tapping, and no sentence grows without end."""

from __future__ import annotations

from decimal import Decimal

import pytest

from conversations.clinic.model import AppointmentModule, AppointmentType, Clinician, Money, Payer
from conversations.state.booking import ChoosingModules, ChoosingPayer
from tests.conversations.patient import Patient

MOST_LETTERS = 1_000


def shown(patient: Patient) -> list[str]:
    """The labels of the options on the card."""
    assert patient.card
    return [patient.wording.plain(b.label) for row in patient.card.rows for b in row if b.verb == "pick"]


@pytest.fixture
def modules(at_types: Patient) -> Patient:
    """At the parts of a visit that has twelve of them."""
    price = Money(Decimal(20), "GBP", "£")
    parts = tuple(AppointmentModule(number, f"Panel {number}", price) for number in range(12))
    many = AppointmentType("panels", "Blood panels", modules=parts)
    at_types.clinic.types = (*at_types.clinic.types, many)
    at_types.taps("Back")
    at_types.taps("Book an appointment")
    at_types.taps("Blood panels")
    return at_types


def test_turning_the_page_of_parts_picks_nothing_and_keeps_what_is_picked(modules: Patient) -> None:
    modules.taps("Panel 3")
    modules.taps("More")
    assert isinstance(modules.conversation.state, ChoosingModules)
    assert modules.conversation.state.picked == (3,)
    assert shown(modules)[-1].startswith("Panel 11")
    modules.taps("Panel 11")
    modules.taps("‹")
    assert [label for label in shown(modules) if "✓" in label] == ["✓ Panel 3 · £20"]
    modules.says("panel 10")
    modules.taps("Continue")
    modules.sees("Panel 3 · Panel 10 · Panel 11")


def test_every_payer_can_be_reached(at_types: Patient) -> None:
    at_types.clinic.payers = tuple(Payer(f"P{number}", f"Insurer {number}") for number in range(20))
    at_types.taps("Back")
    at_types.taps("Book an appointment")
    for page in range(3):
        if page:
            at_types.taps("More")
        assert isinstance(at_types.conversation.state, ChoosingPayer)
    at_types.taps("Insurer 19")
    assert at_types.task.wish.payer
    assert at_types.task.wish.payer.name == "Insurer 19"


def test_a_name_that_fits_hundreds_is_answered_in_one_short_sentence(at_types: Patient) -> None:
    at_types.clinic.clinicians = tuple(Clinician(number, f"Dr Number {number:03}") for number in range(300))
    for choice in ("GP consultation", "Camden"):
        at_types.taps(choice)
    at_types.says("dr number")
    at_types.sees("300 fit that, among them Dr Number 000", "Please type more of the name")
    assert len(at_types.reads) < MOST_LETTERS
    at_types.says("dr number 217")
    at_types.sees("Dr Number 217", "When would suit you?")


def test_a_long_list_of_visits_by_phone_is_told_in_part_and_known_in_whole(at_types: Patient) -> None:
    by_phone = (AppointmentType(f"t{number}", f"Surgery {number:02}", bookable=False) for number in range(40))
    at_types.clinic.types = (*at_types.clinic.types, *by_phone)
    at_types.taps("Back")
    at_types.taps("Book an appointment")
    at_types.sees("Surgery 06 · 33 more")
    assert len(at_types.reads) < MOST_LETTERS
    at_types.says("surgery 39")
    at_types.sees("Surgery 39 is booked by phone only: please call 020 7946 0000.")


def test_a_single_name_in_doubt_is_asked_for_by_itself(at_types: Patient) -> None:
    at_types.taps("GP consultation")
    at_types.says("it's a long way from richmond")
    at_types.sees("Do you mean Richmond? Then tap it, or type just that.")
    at_types.says("richmond")
    at_types.sees("GP consultation · Richmond")
