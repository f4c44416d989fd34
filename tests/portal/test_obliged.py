"""What has to be done in the clinic's own portal first is known at the beginning of a booking, before any order."""

from __future__ import annotations

import pytest

from bot.portal import PatientPortal, PortalError, SignInNeeded, failure_of
from conversations.clinic.diary import AllAppointments, AskAllAppointments
from conversations.clinic.model import Behalf, Payer
from conversations.clinic.questions import AskPayers, Payers, Reason, Trouble
from tests.portal.recorded import SESSION, Recorded, error

CONFIG, PAYERS = "auth/config", "appointment/payer-types"
MAY_NOT = {"Patient": {"CanBookAppointment": False}}


@pytest.fixture
def payers(recorded: Recorded) -> Recorded:
    recorded.says(PAYERS, [{"Key": "PA", "Name": "Patient"}])
    return recorded


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"ForceTermsAndConditions": True}, Reason.TERMS),
        ({"ForceTermsAndConditions": "true", "ForceContactOptions": 1}, Reason.TERMS),
        ({"ForceContactOptions": True}, Reason.CONTACT_OPTIONS),
        ({"Permissions": MAY_NOT}, Reason.NOT_ONLINE),
        ({"Permissions": MAY_NOT, "ForceTermsAndConditions": True}, Reason.NOT_ONLINE),
    ],
)
async def test_what_stands_against_a_booking_is_told_before_it_begins(
    portal: PatientPortal, payers: Recorded, said: dict[str, object], reason: Reason
) -> None:
    payers.says(CONFIG, {"IsLoggedIn": True} | said)
    with pytest.raises(PortalError) as raised:
        await portal.answer(SESSION, AskPayers())
    assert (failure_of(raised.value).reason, failure_of(raised.value).trouble) == (reason, Trouble.REFUSED)


@pytest.mark.parametrize(
    "said",
    [{"IsLoggedIn": True}, {"IsLoggedIn": False, "ForceTermsAndConditions": True, "Permissions": MAY_NOT}, {}],
    ids=["nothing is wanted", "nobody is signed in there", "nothing is said"],
)
async def test_what_is_not_said_stands_against_nothing(
    portal: PatientPortal, payers: Recorded, said: dict[str, object]
) -> None:
    payers.says(CONFIG, said)
    assert await portal.answer(SESSION, AskPayers()) == Payers((Payer("PA", "Patient"),))


async def test_a_configuration_that_cannot_be_had_stands_against_nothing(
    portal: PatientPortal, payers: Recorded
) -> None:
    payers.turns(CONFIG, error(500, 0))
    assert isinstance(await portal.answer(SESSION, AskPayers()), Payers)


async def test_staff_who_book_for_a_patient_have_agreed_elsewhere(portal: PatientPortal, payers: Recorded) -> None:
    payers.says(CONFIG, {"IsLoggedIn": True, "Permissions": MAY_NOT})
    assert isinstance(await portal.answer(SESSION, AskPayers(), behalf=Behalf(patient="p7")), Payers)
    assert len(payers.requests) == 1


async def test_a_refusal_of_the_payers_is_explained_by_what_is_wanted_first(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.says(CONFIG, {"IsLoggedIn": True, "ForceTermsAndConditions": True})
    recorded.turns(PAYERS, error(403, 0))
    with pytest.raises(PortalError) as raised:
        await portal.answer(SESSION, AskPayers())
    assert failure_of(raised.value).reason is Reason.TERMS


async def test_whose_session_ran_out_signs_in_first(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(CONFIG, {"IsLoggedIn": False})
    recorded.turns(PAYERS, error(401, 8))
    with pytest.raises(SignInNeeded):
        await portal.answer(SESSION, AskPayers())


async def test_who_looks_at_appointments_hears_of_it_too(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("appointment/existing-appointments", [])
    recorded.says(CONFIG, {"IsLoggedIn": True, "ForceContactOptions": True})
    answer = await portal.answer(SESSION, AskAllAppointments())
    assert isinstance(answer, AllAppointments)
    assert answer.permissions.to_agree
