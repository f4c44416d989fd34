"""The log of the portal client holds what staff need, and nothing of anybody."""

from __future__ import annotations

import logging

import httpx
import pytest

from bot.portal import PortalError
from tests.portal.answers import ANSWERS
from tests.portal.recorded import KEY, NOON, SESSION, Recorded, appointment, error, order
from tests.portal.test_transport import closes, portal_at
from tests.support.clocks import ManualClock

SECRETS = (KEY, SESSION.id, SESSION.token, "ada@patients.example", "demo-password", "123456", "Ada", "Sample", "1123")


async def test_a_log_of_everything_that_can_go_wrong_names_nobody(
    recorded: Recorded, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    portal = recorded.portal()
    for path in ("auth/login", "auth/submit-2fa-code", "appointment/existing-appointments"):
        recorded.turns(path, error(400, 0, "Ada Sample may not do this.", ReferenceNumber="R-17"))
    recorded.says("appointment/book-time-slot", appointment(Start="Ada Sample"))
    for call in (
        portal.auth.login("ada@patients.example", "demo-password"),
        portal.auth.submit_code(SESSION, "123456"),
        portal.diary_of(SESSION),
        portal.book(SESSION, order(), may_send=lambda: True),
    ):
        with pytest.raises(PortalError):
            await call
    recorded.turns("appointment/existing-appointments", httpx.ReadError("gone"))
    with pytest.raises(PortalError):
        await portal.diary_of(SESSION)
    assert "R-17" in caplog.text
    assert [secret for secret in SECRETS if secret in caplog.text] == []


@pytest.mark.parametrize("path", sorted(ANSWERS))
async def test_nor_does_the_log_of_any_call(recorded: Recorded, caplog: pytest.LogCaptureFixture, path: str) -> None:
    caplog.set_level(logging.DEBUG)
    portal = recorded.portal(clock=ManualClock(NOON))
    for turn in (error(400, 0, "Ada Sample", ReferenceNumber="R-17"), httpx.ReadError("gone"), error(500, 0)):
        recorded.turns(path, turn)
        with pytest.raises(PortalError):
            await ANSWERS[path][1](portal)
    recorded.says(path, ANSWERS[path][0])
    await ANSWERS[path][1](portal)
    assert "R-17" in caplog.text
    assert [secret for secret in (*SECRETS, "DEMO", "1980", "1865") if secret in caplog.text] == []


async def test_the_http_library_keeps_addresses_and_headers_to_itself(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with portal_at(closes) as (portal, _server):
        with pytest.raises(PortalError):
            await portal.search(SESSION).payer_types()
    assert [record.name for record in caplog.records if record.name.startswith("httpc") or record.name == "httpx"] == []
    assert [secret for secret in SECRETS if secret in caplog.text] == []
