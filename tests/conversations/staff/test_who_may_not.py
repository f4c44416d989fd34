"""Every action of staff, by everybody who may not: refused, nothing of the patient shown or written, and on record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from conversations.clinic.model import Target
from conversations.clinic.orders import HandedOver, Handover, Unknown
from conversations.clinic.patients import Duties
from conversations.clinic.questions import Failure, Reason, Trouble
from conversations.events import Commanded, Event, Followed, Pressed, Said, SignedIn, SignInRefused
from conversations.screens.model import Screen
from tests.conversations.booked import BOOKED
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import EMMA, KNEE, NEILL, REVIEW, TWIN

ALL = Duties(refer=True, referrals=True, recalls=True, appointments=True)
HERS = ("Emma", "Clarke", "1971", "referral 501", "Yearly review", "O'N", "Siân", "Zoë", "24 Nov")
"""What nobody may read who may not act."""


def at_the_first_card() -> Patient:
    staff = Patient()
    staff.clinic.patients = (EMMA, NEILL, TWIN)
    staff.clinic.ties = (KNEE, REVIEW)
    staff.clinic.appointments = (BOOKED,)
    staff.happens(SignedIn(ALL, "sofia"))
    return staff


def after(*says_and_taps: str) -> Callable[[], Patient]:
    """Staff who have typed the first and tapped the others."""

    def come() -> Patient:
        staff = at_the_first_card()
        staff.says(says_and_taps[0])
        for tap in says_and_taps[1:]:
            staff.taps(tap)
        return staff

    return come


def typed(text: str) -> Callable[[Screen], Event]:
    return lambda _card: Said(text)


def command(name: str, argument: str = "") -> Callable[[Screen], Event]:
    return lambda _card: Commanded(name, argument)


def press(verb: str, argument: str = "") -> Callable[[Screen], Event]:
    return lambda card: Pressed(card.id, verb, argument)


DESK = ("e1042", "Yes, this patient")
SLOTS = (*DESK, "Book an appointment", "GP consultation", "Camden", "Anyone", "As soon as possible")
ACTIONS = {
    "typing a patient": (at_the_first_card, typed("e1042")),
    "looking for a patient": (at_the_first_card, command("patient", "e1042")),
    "booking in one line": (at_the_first_card, command("book", "e1042 gp on tuesday")),
    "choosing from a list": (after("o'neill 1958"), press("pick", "0")),
    "confirming a patient": (after("e1042"), press("act")),
    "beginning a booking": (after(*DESK), press("new")),
    "booking for a referral": (after(*DESK), press("pick", "0")),
    "booking for a recall": (after(*DESK), press("pick", "1")),
    "looking at appointments": (after(*DESK), press("visits")),
    "opening an appointment": (after(*DESK, "Appointments"), press("pick", "0")),
    "choosing a time": (after(*SLOTS), press("pick", "0")),
    "ordering": (after(*SLOTS, "Tue 24 Nov, 09:20"), press("book")),
}
UNTIL_FOUND = list(ACTIONS)[:4]
"""Until here nothing of the patient is known; whom staff have found by their right stands on their cards."""

ASKING = [name for name in ACTIONS if name != "choosing a time"]
"""What asks the clinic something, or orders: a time is chosen without."""

PRESSES = {name: action for name, action in ACTIONS.items() if name not in list(ACTIONS)[:3]}


def refused(staff: Patient, before: int) -> None:
    """Nothing was ordered, nothing of anybody is read, and the trail says so."""
    assert staff.booked == []
    staff.sees_no(*HERS)
    new = staff.records[before:]
    assert new, "not on record"
    assert {record.outcome for record in new} & {"refused", "sign_in", "nobody"}


@pytest.mark.parametrize("name", PRESSES)
def test_a_patient_who_forges_a_button_of_staff(name: str) -> None:
    came, action = ACTIONS[name]
    card = came().card
    assert card
    amelia = Patient()
    amelia.clinic.patients = (EMMA, NEILL)
    amelia.commands("start")
    amelia.happens(action(card))
    refused(amelia, 0)
    assert amelia.clinic.asked == []


@pytest.mark.parametrize("command_", [Commanded("patient", "e1042"), Commanded("done")])
def test_a_patient_who_sends_a_command_of_staff(command_: Commanded) -> None:
    amelia = Patient()
    amelia.happens(command_)
    amelia.sees("I do not know that command")
    refused(amelia, 0)


@pytest.mark.parametrize("name", ASKING)
@pytest.mark.parametrize(
    "failure",
    [
        pytest.param(Failure(Trouble.REFUSED, "", "R-1", Reason.NO_RIGHT), id="without the right"),
        pytest.param(Failure(Trouble.REFUSED, "", "R-2", Reason.NOT_FOUND), id="of another company"),
        pytest.param(Failure(Trouble.SIGN_IN), id="signed out by the portal"),
    ],
)
def test_staff_whom_the_portal_refuses(name: str, failure: Failure) -> None:
    came, action = ACTIONS[name]
    staff = came()
    before, card = len(staff.records), staff.card
    assert card
    staff.clinic.failure = failure
    staff.happens(action(card))
    assert staff.booked == []
    said = {record.outcome for record in staff.records[before:]}
    assert failure.trouble in said
    if failure.trouble is Trouble.SIGN_IN or name in UNTIL_FOUND:
        staff.sees_no(*HERS)
    staff.sees_no("referral 501", "Yearly review")


@pytest.mark.parametrize("name", PRESSES)
def test_another_member_of_staff_who_presses_what_was_shown_to_the_first(name: str) -> None:
    came, action = ACTIONS[name]
    staff = came()
    old = staff.card
    assert old
    staff.happens(SignedIn(ALL, "wanda"))
    staff.sees("You are signed in as staff")
    before = len(staff.records)
    staff.happens(action(old))
    refused(staff, before)
    assert {record.member for record in staff.records[before:]} == {"wanda"}


@pytest.mark.parametrize("name", PRESSES)
@pytest.mark.parametrize("forged", ["another number", "another patient", "another role"])
def test_a_button_with_another_screen_than_the_one_that_is_shown(name: str, forged: str) -> None:
    came, action = ACTIONS[name]
    staff = came()
    card, before, acting = staff.card, len(staff.records), staff.conversation.acting
    assert card
    number, _, patient = card.id.partition(".")
    ids = {
        "another number": f"{number}0.{patient}",
        "another patient": f"{number}.{int(patient or '0', 16) + 1:x}",
        "another role": f"p{card.id[1:]}",
    }
    asked = len(staff.clinic.asked)
    staff.happens(action(replace(card, id=ids[forged])))
    assert staff.booked == []
    assert len(staff.clinic.asked) == asked
    assert staff.conversation.acting == acting
    assert [record.outcome for record in staff.records[before:]] == ["refused"]


def test_what_staff_do_is_on_record_without_a_word_that_they_typed() -> None:
    staff = after(*SLOTS)()
    staff.clinic.appointments = ()
    staff.taps("Tue 24 Nov, 09:20")
    staff.taps("Book it for £60")
    staff.told_refused("Taken.")
    staff.commands("done")
    told = [(record.action, record.outcome, record.patient) for record in staff.records]
    assert told == [
        ("sign_in", "staff", None),
        ("AskPatients", "told", "p1"),
        ("acting", "begun", "p1"),
        ("AskTies", "told", "p1"),
        ("acting", "ended", "p1"),
        ("acting", "begun", "p1"),
        ("AskAppointments", "told", "p1"),
        ("booking", "placed", "p1"),
        ("order", "Refused", "p1"),
        ("acting", "ended", "p1"),
    ]
    assert {(record.role, record.member) for record in staff.records} == {("staff", "sofia")}
    assert "Emma" not in repr(staff.records)


def test_what_the_portal_called_a_failure_is_on_record_whatever_came_of_it() -> None:
    staff = after(*SLOTS)()
    staff.clinic.appointments = ()
    staff.taps("Tue 24 Nov, 09:20")
    staff.taps("Book it for £60")
    staff.told(Unknown("ER-1"))
    staff.told(HandedOver(Handover.PORTAL_DOWN, reference="ER-1"))
    told = [(record.action, record.outcome, record.reference) for record in staff.records if record.action == "order"]
    assert told == [("order", "Unknown", "ER-1"), ("order", "HandedOver", "ER-1")]


def test_a_sign_in_that_came_to_nothing_is_on_record_and_shows_nothing() -> None:
    for somebody in (Patient(), at_the_first_card()):
        before, card, was = len(somebody.records), somebody.card, somebody.conversation
        somebody.happens(SignInRefused("wrong_password", "tomas"))
        told = [(record.action, record.outcome, record.role, record.member) for record in somebody.records[before:]]
        assert told == [("sign_in", "wrong_password", "staff", "tomas")]
        assert (somebody.card, somebody.conversation) == (card, was)


def test_a_link_for_patients_begins_nothing_for_staff_and_is_on_record() -> None:
    staff = after(*DESK)()
    staff.happens(Followed(Target("gp")))
    staff.sees("That link was made for a patient", "You are signed in as staff")
    assert staff.conversation.acting is None
    assert ("link", "refused") in [(record.action, record.outcome) for record in staff.records]
