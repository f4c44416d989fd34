"""Staff look up, cancel and move the appointments of the patient for whom they act, with a patient's own care."""

from __future__ import annotations

import pytest

from conversations.clinic.model import Behalf
from conversations.clinic.orders import Cancelled
from conversations.events import Pressed
from tests.conversations.booked import BOOKED
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import FOR_EMMA


@pytest.fixture
def looking(at_desk: Patient) -> Patient:
    """Staff who look at Emma's appointments."""
    at_desk.clinic.appointments = (BOOKED,)
    at_desk.taps("Appointments")
    at_desk.sees("The patient's appointments to come", FOR_EMMA)
    at_desk.taps("Tue 24 Nov")
    at_desk.sees("The patient's appointment", FOR_EMMA)
    return at_desk


def test_an_appointment_is_cancelled_for_its_patient(looking: Patient) -> None:
    looking.taps("Cancel")
    looking.sees("Is this appointment of the patient to be cancelled?", FOR_EMMA)
    assert looking.card
    cancels = next(b for row in looking.card.rows for b in row if b.verb == "cancel")
    looking.happens(Pressed(looking.card.id, cancels.verb, cancels.argument))
    (order,) = looking.cancelled
    assert (order.key, order.behalf) == (BOOKED.key, Behalf("p1"))
    looking.told(Cancelled())
    assert "The appointment is cancelled." in looking.keeps
    assert FOR_EMMA in looking.keeps
    looking.sees("I act for nobody now")


def test_what_stays_in_the_chat_has_no_button_that_would_act_for_the_patient_later(looking: Patient) -> None:
    looking.taps("Cancel")
    assert looking.card
    cancels = next(b for row in looking.card.rows for b in row if b.verb == "cancel")
    looking.happens(Pressed(looking.card.id, cancels.verb, cancels.argument))
    looking.told(Cancelled())
    buttons = {button.verb for row in looking.kept[-1].rows for button in row}
    assert buttons <= {"copy", "begin"}
    looking.happens(Pressed(looking.kept[-1].id, "undo", str(BOOKED.key)))
    assert len(looking.cancelled) == 1
    looking.sees("That button was from an earlier step")


def test_without_a_patient_no_appointments_are_asked_for(sofia: Patient) -> None:
    sofia.commands("appointments")
    sofia.sees("Who is it for?")
    assert sofia.clinic.asked == []
