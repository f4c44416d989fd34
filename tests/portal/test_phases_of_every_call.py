"""For every call: what is asked again, what never is, and what each failure is called."""

from __future__ import annotations

import httpx
import pytest

from bot.portal import Markup, PatientPortal, PortalError, Refusal, TimedOut, Unsent, WrongCode, WrongPassword
from bot.portal.caller import PATIENCE
from bot.portal.errors import Broken, Lost, Obliged, Registered, Withheld, WrongVerb, reason_of
from conversations.clinic.questions import Reason
from tests.portal.answers import ANSWERS, CHANGES, READS
from tests.portal.recorded import NOON, SESSION, Recorded, Turn, error
from tests.support.clocks import ManualClock

GONE = httpx.RemoteProtocolError("gone")
# Either verb of these means something of its own, or is what the documentation is sure of.
ONE_VERB = {"auth/server-state", "patients/patient"}


async def asked(recorded: Recorded, path: str, *turns: Turn) -> tuple[PortalError | None, list[float]]:
    """How the call of this path ended, and for how long it waited in between."""
    clock = ManualClock(NOON)
    portal = recorded.portal(clock=clock)
    recorded.turns(path, *turns)
    try:
        await ANSWERS[path][1](portal)
    except PortalError as failed:
        return failed, clock.slept
    finally:
        await portal.aclose()
    return None, clock.slept


def good(path: str) -> httpx.Response:
    return httpx.Response(200, json={"status": "ok", "result": ANSWERS[path][0]})


@pytest.mark.parametrize("path", sorted(CHANGES))
@pytest.mark.parametrize(
    "turn", [GONE, httpx.ConnectError("refused"), httpx.ReadTimeout("slow"), httpx.Response(503), error(503, 10)]
)
async def test_what_changes_something_is_sent_once(recorded: Recorded, path: str, turn: Turn) -> None:
    failed, waited = await asked(recorded, path, turn)
    assert isinstance(failed, Lost | Unsent)
    assert (len(recorded.requests), waited) == (1, [])


@pytest.mark.parametrize("path", sorted(CHANGES - {"auth/logout"}))
async def test_nor_with_the_other_verb(recorded: Recorded, path: str) -> None:
    failed, _ = await asked(recorded, path, error(405, 0), good(path))
    assert isinstance(failed, Refusal)
    assert len(recorded.requests) == 1


@pytest.mark.parametrize("path", sorted(READS))
async def test_a_read_is_asked_three_times_where_the_connection_goes_away(recorded: Recorded, path: str) -> None:
    failed, waited = await asked(recorded, path, GONE, GONE, good(path))
    assert failed is None
    assert (len(recorded.requests), waited) == (3, [0.25])


async def test_and_no_fourth_time(recorded: Recorded) -> None:
    failed, waited = await asked(recorded, "finance/invoices", GONE)
    assert type(failed) is Broken
    assert (len(recorded.requests), waited) == (3, [0.25])


async def test_a_portal_that_nobody_listens_at_is_tried_twice(recorded: Recorded) -> None:
    failed, waited = await asked(recorded, "finance/invoices", httpx.ConnectError("refused"))
    assert isinstance(failed, Unsent)
    assert (len(recorded.requests), waited) == (2, [])


async def test_a_read_that_took_long_to_fail_is_not_asked_again(recorded: Recorded) -> None:
    portal = recorded.portal(clock=ManualClock(NOON, a_look=2 * PATIENCE))
    recorded.turns("appointment/payer-types", GONE)
    with pytest.raises(Broken):
        await portal.search(SESSION).payer_types()
    assert len(recorded.requests) == 1


@pytest.mark.parametrize("path", sorted(READS - ONE_VERB))
async def test_a_read_falls_back_to_the_other_verb(recorded: Recorded, path: str) -> None:
    failed, _ = await asked(recorded, path, error(405, 0), good(path))
    assert failed is None
    verbs = [request.method for request in recorded.requests]
    assert sorted(verbs) == ["GET", "POST"]
    assert recorded.requests[0].url == recorded.requests[1].url


@pytest.mark.parametrize("path", sorted(ONE_VERB))
async def test_unless_the_other_verb_would_mean_something_else(recorded: Recorded, path: str) -> None:
    failed, _ = await asked(recorded, path, error(405, 0), good(path))
    assert type(failed) is WrongVerb
    assert len(recorded.requests) == 1


async def test_the_verb_that_worked_goes_first_the_next_time(portal: PatientPortal, recorded: Recorded) -> None:
    path = "finance/invoices"
    ok = httpx.Response(200, json=[])
    recorded.turns(path, error(405, 0), ok, ok, error(405, 0), ok, ok)
    for _ in range(4):
        await portal.finance.invoices(SESSION)
    verbs = [request.method for request in recorded.requests]
    assert verbs == ["GET", "POST", "POST", "POST", "GET", "GET"]


REASONS = [
    (error(400, 1), Reason.ASKED_WRONGLY),
    (error(400, 2), Reason.ASKED_WRONGLY),
    (error(401, 3), Reason.KEY_REFUSED),
    (error(401, 4), Reason.KEY_REFUSED),
    (error(404, 5), Reason.UNKNOWN_CALL),
    (error(404, 6), Reason.UNKNOWN_CALL),
    (error(400, 7), Reason.ASKED_WRONGLY),
    (error(401, 8), Reason.SIGN_IN),
    (error(400, 9), Reason.COMPANY_MISSING),
    (error(503, 10), Reason.STARTING),
    (error(200, 10), Reason.STARTING),
    (error(403, 11), Reason.SIGN_IN),
    (error(400, 12), Reason.MARKUP),
    (error(403, 13), Reason.ADDRESS_REFUSED),
    (error(403, 14), Reason.BLOCKED),
    (error(400, 10001), Reason.ALREADY_REGISTERED),
    (error(400, 40001), Reason.QUESTIONS_OPEN),
    (error(404, 50001), Reason.HISTORY_NOT_FOUND),
    (error(400, 0), Reason.UNSPECIFIED),
    (error(200, 0), Reason.UNSPECIFIED),
    (error(200, 777), Reason.UNSPECIFIED),
    (httpx.Response(400), Reason.ASKED_WRONGLY),
    (httpx.Response(401), Reason.SIGN_IN),
    (error(403, 0), Reason.NO_RIGHT),
    (error(404, 0), Reason.NOT_FOUND),
    (error(405, 0), Reason.WRONG_VERB),
    (error(424, 0), Reason.DEPENDENCY),
    (error(500, 0), Reason.FAULT),
    (httpx.Response(501), Reason.UNKNOWN_CALL),
    (httpx.Response(502, html="<h1>Bad gateway</h1>"), Reason.FAULT),
    (httpx.Response(302), Reason.ODD),
    (httpx.Response(200, html="<h1>Hello</h1>"), Reason.ODD),
    (httpx.ConnectError("refused"), Reason.UNREACHABLE),
    (httpx.ConnectTimeout("slow"), Reason.UNREACHABLE),
    (httpx.ReadTimeout("slow"), Reason.SLOW),
    (GONE, Reason.BROKEN),
]


@pytest.mark.parametrize(("turn", "reason"), REASONS)
async def test_every_failure_has_a_reason(recorded: Recorded, turn: Turn, reason: Reason) -> None:
    failed, _ = await asked(recorded, "finance/invoices", turn)
    assert failed is not None
    assert reason_of(failed) is reason


def test_every_reason_can_be_met() -> None:
    own: dict[Reason, PortalError] = {
        Reason.WRONG_PASSWORD: WrongPassword(),
        Reason.WRONG_CODE: WrongCode(),
        Reason.WITHHELD: Withheld(),
    }
    own |= {reason: Obliged(reason) for reason in (Reason.TERMS, Reason.CONTACT_OPTIONS, Reason.NOT_ONLINE)}
    assert {reason_of(each): each for each in own.values()} == own
    assert {reason for _, reason in REASONS} | set(own) == set(Reason)


@pytest.mark.parametrize("turn", [error(200, 10), error(400, 10), error(503, 10)])
async def test_a_starting_portal_can_be_told_apart(recorded: Recorded, turn: Turn) -> None:
    failed, _ = await asked(recorded, "finance/invoices", turn)
    assert failed is not None
    assert failed.starting


@pytest.mark.parametrize(("code", "kind"), [(10001, Registered), (12, Markup)])
async def test_what_a_form_can_answer_has_a_kind_of_its_own(
    portal: PatientPortal, recorded: Recorded, code: int, kind: type[Refusal]
) -> None:
    recorded.turns("anon-booking/register-patient", error(400, code))
    with pytest.raises(kind):
        await ANSWERS["anon-booking/register-patient"][1](portal)


async def test_a_read_that_is_too_slow_is_not_asked_again(recorded: Recorded) -> None:
    failed, _ = await asked(recorded, "referrals/referrals", httpx.ReadTimeout("slow"))
    assert type(failed) is TimedOut
    assert len(recorded.requests) == 1
