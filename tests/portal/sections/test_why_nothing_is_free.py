"""What staff are told of an empty search is asked of the portal in a few reads, for their patient."""

from __future__ import annotations

from typing import Any

import pytest

from bot.portal import PatientPortal, SignInNeeded
from conversations.clinic.model import Behalf
from conversations.clinic.questions import AskSeveral, Purpose, Several, Slots
from conversations.clinic.why import Probe, Probing
from tests.portal.answers import SLOTS
from tests.portal.recorded import SESSION, Recorded, error, search

TYPES, PAYERS, FREE = "appointment/types", "appointment/payer-types", "appointment/proposed-time-slots"
EMMA = Behalf("p1", referral="r1")
WHO_PAYS = [{"Key": key, "Name": f"Payer {key}"} for key in ("PA", "IN", "EM", "ME")]


def kind(*, bookable: bool) -> dict[str, Any]:
    return {"Key": search().type, "Name": "GP", "CanBookAppointment": bookable}


def asked(*, types: bool = False, payers: bool = False, searches: int = 0) -> AskSeveral:
    probing = Probing((Probe.PLACE,) * searches, types=types, payers=payers)
    return AskSeveral(Purpose.WHY, search(), (search(),) * searches, probing=probing)


@pytest.mark.parametrize("bookable", [True, False])
async def test_whether_it_can_be_booked_online_is_asked_for_the_patient(
    portal: PatientPortal, recorded: Recorded, *, bookable: bool
) -> None:
    recorded.says(TYPES, [kind(bookable=bookable)])
    recorded.says(FREE, SLOTS)
    told = await portal.answer(SESSION, asked(types=True, searches=1), behalf=EMMA)
    assert isinstance(told, Several)
    assert (told.bookable, len(told.found), told.payers) == (bookable, 1, ())
    assert {request.url.params["patient"] for request in recorded.requests} == {"p1"}
    assert {request.url.params["referral"] for request in recorded.requests} == {"r1"}


async def test_a_type_that_is_not_listed_cannot_be_booked(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(TYPES, [])
    told = await portal.answer(SESSION, asked(types=True), behalf=EMMA)
    assert told == Several((), bookable=False)


async def test_two_others_who_pay_are_tried_and_no_more(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(PAYERS, WHO_PAYS)
    recorded.says(FREE, SLOTS)
    told = await portal.answer(SESSION, asked(payers=True, searches=1), behalf=EMMA)
    assert isinstance(told, Several)
    assert [(name, isinstance(found, Slots)) for name, found in told.payers] == [("Payer IN", True), ("Payer EM", True)]
    assert len(told.found) == 1
    assert len(recorded.requests) == 4


async def test_what_fails_is_left_open_but_a_session_that_is_over_is_said(
    portal: PatientPortal, recorded: Recorded
) -> None:
    recorded.turns(TYPES, error(500, 0))
    recorded.turns(PAYERS, error(403, 0))
    told = await portal.answer(SESSION, asked(types=True, payers=True), behalf=EMMA)
    assert told == Several(())
    recorded.turns(TYPES, error(401, 8))
    with pytest.raises(SignInNeeded):
        await portal.answer(SESSION, asked(types=True), behalf=EMMA)
