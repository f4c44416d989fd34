"""What a refused booking is told apart by: only what may be about the slot has no reason of its own."""

from __future__ import annotations

import httpx
import pytest

from bot.portal import PatientPortal, Refusal, refusal_of
from bot.portal.errors import Busy, Lost
from conversations.clinic.questions import Failure, Reason, Trouble
from tests.portal.recorded import SESSION, Recorded, Turn, error, order


async def refusal(portal: PatientPortal, recorded: Recorded, turn: Turn) -> Failure:
    recorded.turns("appointment/book-time-slot", turn)
    with pytest.raises(Refusal) as caught:
        await portal.book(SESSION, order(), may_send=lambda: True)
    return refusal_of(caught.value)


@pytest.mark.parametrize(
    ("turn", "reason"),
    [
        (error(400, 0, "Taken."), Reason.UNSPECIFIED),
        (error(403, 0, "Taken."), Reason.UNSPECIFIED),
        (error(404, 0, "Taken."), Reason.UNSPECIFIED),
        (error(405, 0, "Taken."), Reason.UNSPECIFIED),
        (error(200, None, "Taken."), Reason.UNSPECIFIED),
        (error(400, 77777, "Taken."), Reason.UNSPECIFIED),
        (error(404, 20017, "Taken."), Reason.UNSPECIFIED),
        (error(403, None, "Taken."), Reason.UNSPECIFIED),
        (error(400, 0), Reason.UNSPECIFIED),
        (httpx.Response(400), Reason.UNSPECIFIED),
        (httpx.Response(403), Reason.NO_RIGHT),
        (httpx.Response(404), Reason.NOT_FOUND),
        (httpx.Response(405), Reason.WRONG_VERB),
        (error(403, 0), Reason.NO_RIGHT),
        (error(400, 1, "No."), Reason.ASKED_WRONGLY),
        (error(400, 3, "No."), Reason.KEY_REFUSED),
        (error(400, 4, "No."), Reason.KEY_REFUSED),
        (error(400, 6, "No."), Reason.UNKNOWN_CALL),
        (error(400, 7, "No."), Reason.ASKED_WRONGLY),
        (error(400, 9, "No."), Reason.COMPANY_MISSING),
        (error(400, 12, "No."), Reason.MARKUP),
        (error(400, 13, "No."), Reason.ADDRESS_REFUSED),
        (error(400, 14, "No."), Reason.BLOCKED),
        (error(200, 40001, "No."), Reason.QUESTIONS_OPEN),
    ],
)
async def test_a_refusal_has_the_reason_that_its_code_or_status_gives(
    portal: PatientPortal, recorded: Recorded, turn: Turn, reason: Reason
) -> None:
    failure = await refusal(portal, recorded, turn)
    assert (failure.trouble, failure.reason) == (Trouble.REFUSED, reason)


@pytest.mark.parametrize(
    ("turn", "trouble"),
    [
        (httpx.Response(401), Trouble.SIGN_IN),
        (error(400, 8), Trouble.SIGN_IN),
        (error(403, 11), Trouble.SIGN_IN),
        (error(400, 10), Trouble.STARTING),
    ],
)
async def test_signing_in_and_waiting_are_no_refusals_of_this_kind(
    portal: PatientPortal, recorded: Recorded, turn: Turn, trouble: Trouble
) -> None:
    assert (await refusal(portal, recorded, turn)).trouble is trouble


def test_a_clinic_that_has_too_much_to_do_may_have_booked_all_the_same() -> None:
    assert issubclass(Busy, Lost)
