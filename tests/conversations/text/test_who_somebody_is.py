"""An NHS number or a date of birth does not stay in a chat, and is kept nowhere; what only looks like one stays."""

from __future__ import annotations

from datetime import date

import pytest

from conversations import Conversation
from conversations.machine.advance import hides
from conversations.state.conversation import Role
from conversations.text.secrets.identity import tells_who
from tests.conversations.patient import NOW, Patient

TOLD = (
    "my NHS number is 943 476 5919",
    "nhs no 9434765919 if that helps",
    "943-476-5919",
    "NHS number: 9434765919, physio please",
    "date of birth 4 July 1961",
    "dob 04/07/61",
    "D.O.B. 14.2.48",
    "I was born on the 3rd of March 1950",
    "my birthday is 12 August 1949",
    "can't I just give you my date of birth 14 02 48",
    "for my daughter, Chloe Marsh, 12/03/2009",
    "born 12031985",
)
NOT_TOLD = (
    "my birthday is on the 4th",
    "ring me on 07700 900412",
    "020 7946 0000 is my landlord",
    "invoice 4434765919",
    "12/12/2026 at nine",
    "is it 3/4/2027",
    "10/12 or 12/12",
    "what do you need my date of birth for",
    "I was born in 1950",
    "0000000000",
    "on 5/12/26",
)


@pytest.mark.parametrize("text", TOLD)
def test_who_somebody_is_does_not_stay_at_any_card(text: str, at_time: Patient) -> None:
    assert hides(at_time.conversation, text, NOW)
    at_time.says(text)
    assert at_time.deleted == 1
    at_time.sees("I have deleted your message", "an NHS number or a date of birth", "When would suit you?")
    assert text[:12] not in str(at_time.conversation)


@pytest.mark.parametrize("text", TOLD)
def test_nor_where_somebody_signs_in(text: str, patient: Patient) -> None:
    patient.commands("start")
    patient.says(text)
    assert patient.deleted == 1


@pytest.mark.parametrize("text", NOT_TOLD)
def test_other_figures_stay(text: str) -> None:
    assert not tells_who(text, date(2026, 11, 22))


def test_staff_look_for_patients_by_these() -> None:
    assert not hides(Conversation(role=Role.STAFF), "smith 4/7/1961", NOW)
