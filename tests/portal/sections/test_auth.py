"""Signing in: sessions and tokens wherever they come from, and what a refusal means there."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from bot.portal import (
    Blocked,
    KeyRefused,
    Markup,
    PatientPortal,
    Person,
    PortalError,
    PortalSession,
    Refusal,
    SignInNeeded,
    Starting,
    WrongCode,
    WrongPassword,
)
from bot.portal.errors import Unreadable
from tests.portal.recorded import SESSION, Recorded, error

LOGIN = "auth/login"
CODE = "auth/submit-2fa-code"


@pytest.mark.parametrize("name", ["SessionID", "SessionId"])
async def test_a_session_id_goes_back_as_it_came(portal: PatientPortal, recorded: Recorded, name: str) -> None:
    recorded.says(LOGIN, {name: "aB+c/d9==", "Token": "t", "Require2FA": False})
    login = await portal.auth.login("ada@patients.example", "demo")
    assert login.session == PortalSession("aB+c/d9==", "t")
    assert login.session.owner == Person(None, email="ada@patients.example")
    assert not login.needs_code
    assert (await portal.auth.login("ada@staff.example", "demo", staff=True)).session.owner is None


@pytest.mark.parametrize(
    ("spelled", "needed"), [(True, "yes"), ("true", "yes"), (1, "yes"), ("1", "yes"), ("false", "no"), (None, "no")]
)
async def test_a_code_is_wanted_in_several_spellings(
    portal: PatientPortal, recorded: Recorded, spelled: object, needed: str
) -> None:
    recorded.says(LOGIN, {"SessionID": "s", "Require2FA": spelled})
    assert (await portal.auth.login("ada@patients.example", "demo")).needs_code is (needed == "yes")


async def test_the_configuration_says_how_long_a_session_lives(portal: PatientPortal, recorded: Recorded) -> None:
    config = {
        "IsLoggedIn": True,
        "CompanyName": "Riverside",
        "Phone": "020 7946 0123",
        "Configuration": {"SessionTimeout": "900", "DateOfBirthRequiredForPatients": "true"},
        "Permissions": {"Patient": {"CanBookAppointment": False}},
    }
    recorded.says(LOGIN, {"SessionID": "s", "Token": "t", "Config": config})
    read = (await portal.auth.login("ada@patients.example", "demo")).config
    assert (read.signed_in, read.company, read.phone, read.idle_seconds) == (True, "Riverside", "020 7946 0123", 900)
    assert (read.can_book, read.birth_date_required) == (False, True)


@pytest.mark.parametrize("result", [{}, {"SessionID": ""}, {"SessionID": "a\r\nb"}, {"SessionID": "ä"}, None, []])
async def test_nobody_is_signed_in_without_a_usable_session(
    portal: PatientPortal, recorded: Recorded, result: Any
) -> None:
    recorded.says(LOGIN, result)
    with pytest.raises(Unreadable):
        await portal.auth.login("ada@patients.example", "demo")


@pytest.mark.parametrize(
    ("turn", "kind"),
    [
        (error(401, 8), WrongPassword),
        (error(401, 0), WrongPassword),
        (error(200, 0), WrongPassword),
        (error(400, 0), WrongPassword),
        (error(401, 20017), WrongPassword),
        (httpx.Response(401), WrongPassword),
        (error(400, 12), Markup),
        (error(400, 2), Refusal),
        (error(400, 8), SignInNeeded),
        (error(400, 9), Refusal),
        (error(401, 11), SignInNeeded),
        (error(403, 0), Refusal),
        (httpx.Response(400), Refusal),
        (error(403, None, "No."), Refusal),
        (httpx.Response(403, html="<h1>Request blocked</h1>"), Refusal),
        (httpx.Response(401, html="<h1>Unauthorized</h1>"), SignInNeeded),
        (error(403, 14), Blocked),
        (error(401, 4), KeyRefused),
        (error(403, 13), KeyRefused),
        (error(200, 10), Starting),
    ],
)
async def test_a_refused_password_is_told_from_other_troubles(
    portal: PatientPortal, recorded: Recorded, turn: httpx.Response, kind: type[PortalError]
) -> None:
    recorded.turns(LOGIN, turn)
    with pytest.raises(PortalError) as caught:
        await portal.auth.login("ada@patients.example", "demo")
    assert type(caught.value) is kind


@pytest.mark.parametrize(
    ("turn", "kind"),
    [
        (error(400, 0), WrongCode),
        (error(200, 0), WrongCode),
        (httpx.Response(401), WrongCode),
        (error(200, 2), Refusal),
        (error(400, 12), Markup),
        (httpx.Response(400), Refusal),
        (httpx.Response(403, html="<h1>Request blocked</h1>"), Refusal),
        (httpx.Response(401, html="<h1>Unauthorized</h1>"), Refusal),
        (error(401, 8), SignInNeeded),
        (error(403, 11), SignInNeeded),
        (error(403, 14), Blocked),
    ],
)
async def test_a_refused_code_is_told_from_a_sign_in_that_ran_out(
    portal: PatientPortal, recorded: Recorded, turn: httpx.Response, kind: type[PortalError]
) -> None:
    recorded.turns(CODE, turn)
    with pytest.raises(PortalError) as caught:
        await portal.auth.submit_code(SESSION, "123456")
    assert type(caught.value) is kind


async def test_the_token_is_taken_from_whatever_brings_one(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("auth/send-2fa-code", {"DeliveryMethod": "Mobile", "Token": "second"})
    recorded.says(CODE, {"Token": "third"})
    recorded.says("auth/validate", {"Token": "fourth", "RemainingTime": "540"})
    sent = await portal.auth.send_code(SESSION)
    assert (sent.delivery, sent.session) == ("Mobile", PortalSession(SESSION.id, "second"))
    login = await portal.auth.submit_code(sent.session, "123456")
    assert login.session == PortalSession(SESSION.id, "third")
    valid = await portal.auth.validate(login.session)
    assert (valid.session, valid.remaining) == (PortalSession(SESSION.id, "fourth"), 540)


async def test_a_code_may_be_sent_without_a_word(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.turns("auth/send-2fa-code", httpx.Response(204))
    sent = await portal.auth.send_code(SESSION, by_mobile=False)
    assert sent.session == SESSION
    assert (recorded.last.method, recorded.last_body) == ("POST", {"useMobile": False})


def test_secrets_stay_out_of_every_repr(recorded: Recorded) -> None:
    portal = recorded.portal()
    assert SESSION.id not in repr(SESSION)
    assert "demo-client-key" not in repr(portal._caller)
