"""Signing in to the stand-in clinic: passwords, second factors, sessions that end, tokens that change."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx

from bot.sandbox.clinic import Settings, create_app

Visitor = Callable[[], httpx.AsyncClient]
SignIn = Callable[..., Awaitable[httpx.AsyncClient]]
Result = Callable[[httpx.Response], Any]
Error = Callable[[httpx.Response], tuple[int, int]]

WRONG = {"username": "amelia.hart@patients.example", "password": "not-her-password"}
RIGHT = {"username": "Amelia.Hart@patients.example", "password": "demo-password-1"}
PATIENT = {"is-oh": "false"}


async def test_a_patient_signs_in_and_may_book(visitor: Visitor, result: Result) -> None:
    client = visitor()
    assert result(await client.get("auth/config"))["IsLoggedIn"] is False
    answer = result(await client.post("auth/login", params=PATIENT, json=RIGHT))
    assert answer["Require2FA"] is False
    assert answer["Config"]["Permissions"]["Patient"]["CanBookAppointment"] is True
    assert answer["Config"]["Permissions"]["User"]["CanReferPatient"] is False
    assert answer["SessionID"]


async def test_staff_sign_in_by_the_referral_portal_only(
    visitor: Visitor, sign_in: SignIn, result: Result, error: Error
) -> None:
    staff = await sign_in("sofia.clerk", "staff")
    assert result(await staff.get("auth/config"))["Permissions"]["User"]["CanReferPatient"] is True
    body = {"username": "sofia.clerk@staff.example", "password": "demo-password-staff"}
    assert error(await visitor().post("auth/login", params=PATIENT, json=body)) == (401, 8)
    assert error(await visitor().post("auth/login", params={"is-oh": "true"}, json=RIGHT)) == (401, 8)


async def test_too_many_wrong_passwords_block_the_account_for_a_while(
    visitor: Visitor, forward: Callable[..., None], result: Result, error: Error
) -> None:
    client = visitor()
    for _ in range(5):
        assert error(await client.post("auth/login", params=PATIENT, json=WRONG)) == (401, 8)
    assert error(await client.post("auth/login", params=PATIENT, json=RIGHT)) == (403, 14)
    forward(minutes=16)
    assert result(await client.post("auth/login", params=PATIENT, json=RIGHT))["Token"]


async def _codes(client: httpx.AsyncClient) -> list[dict[str, str]]:
    answer = await client.get("http://clinic.test/demo/codes")
    assert answer.headers["access-control-allow-origin"] == "*"
    codes: list[dict[str, str]] = answer.json()
    return codes


async def test_a_code_by_sms_completes_the_login_and_changes_the_token(
    sign_in: SignIn, result: Result, error: Error
) -> None:
    isla = await sign_in("isla.fraser", 9)
    assert error(await isla.get("appointment/payer-types")) == (401, 8)
    assert result(await isla.get("auth/send-2fa-code")) == {"DeliveryMethod": "Mobile"}
    code = (await _codes(isla))[0]
    assert code["to"] == "+447700900009"
    wrong = "000000" if code["code"] != "000000" else "111111"
    assert error(await isla.post("auth/submit-2fa-code", json={"code": wrong})) == (400, 0)
    done = result(await isla.post("auth/submit-2fa-code", json={"code": code["code"]}))
    assert done["Require2FA"] is False
    assert done["Token"] != isla.headers["x-token"]
    assert error(await isla.get("appointment/payer-types")) == (401, 11)
    isla.headers["x-token"] = done["Token"]
    assert result(await isla.get("appointment/payer-types"))[0]["Key"] == "PA"


async def test_without_a_mobile_the_code_comes_by_email(sign_in: SignIn, result: Result, error: Error) -> None:
    jack = await sign_in("jack.nowak", 10)
    assert error(await jack.post("auth/send-2fa-code", json={"useMobile": True})) == (400, 0)
    assert result(await jack.get("auth/send-2fa-code")) == {"DeliveryMethod": "Email"}
    assert (await _codes(jack))[0]["to"] == "jack.nowak@patients.example"


async def test_a_code_gets_too_old(sign_in: SignIn, forward: Callable[..., None], result: Result, error: Error) -> None:
    isla = await sign_in("isla.fraser", 9)
    result(await isla.get("auth/send-2fa-code"))
    code = (await _codes(isla))[0]["code"]
    for _ in range(2):
        forward(minutes=6)
        result(await isla.get("auth/config"))
    answer = await isla.post("auth/submit-2fa-code", json={"code": code})
    assert error(answer) == (400, 0)
    assert "too old" in answer.json()["error"]["Message"]


async def test_five_wrong_codes_end_the_session(sign_in: SignIn, error: Error) -> None:
    isla = await sign_in("isla.fraser", 9)
    answers = [error(await isla.post("auth/submit-2fa-code", json={"code": "x"})) for _ in range(6)]
    assert answers == [(400, 0)] * 4 + [(403, 14), (401, 8)]


async def test_an_idle_session_ends_and_validating_keeps_it_alive(
    amelia: httpx.AsyncClient, forward: Callable[..., None], result: Result, error: Error
) -> None:
    for _ in range(3):
        forward(minutes=9)
        kept = result(await amelia.get("auth/validate"))
        assert kept == {"Token": amelia.headers["x-token"], "RemainingTime": 600}
    forward(minutes=10)
    assert error(await amelia.get("auth/validate")) == (401, 8)


async def test_logging_out_ends_the_session(amelia: httpx.AsyncClient, result: Result, error: Error) -> None:
    assert result(await amelia.get("auth/logout")) is None
    assert error(await amelia.get("auth/validate")) == (401, 8)


async def test_the_deprecated_session_style_works_too(
    amelia: httpx.AsyncClient, visitor: Visitor, result: Result, error: Error
) -> None:
    session, token = amelia.headers["x-session-id"], amelia.headers["x-token"]
    old = visitor()
    old.headers["cookie"] = f"ASP.NET_SessionId={session}"
    assert result(await old.get("auth/validate", params={"token": token}))["Token"] == token
    assert error(await old.get("auth/validate")) == (401, 11)


async def test_a_post_may_carry_its_session_in_the_body(
    amelia: httpx.AsyncClient, visitor: Visitor, result: Result, error: Error
) -> None:
    session, token = amelia.headers["x-session-id"], {"token": amelia.headers["x-token"]}
    params = {"appointment-type": "00000000fc0a0001", "payer-type": "PA"} | token
    client = visitor()
    sites = await client.post("appointment/sites", params=params, json={"SessionId": session})
    assert len(result(sites)) == 4
    assert error(await client.post("appointment/sites", params=params, json={"SessionId": "none"})) == (401, 8)


HERE = "http://clinic.test"
TICKETS = f"{HERE}/control/login-token"


async def test_a_ticket_of_another_system_signs_in_once_and_soon(
    visitor: Visitor, forward: Callable[..., None], result: Result, error: Error
) -> None:
    client = visitor()

    async def ticket() -> dict[str, str]:
        answer = await client.post(TICKETS, json={"email": "isla.fraser@patients.example"})
        assert answer.json()["seconds"] == 20
        return {"loginToken": answer.json()["loginToken"]}

    first, late = await ticket(), await ticket()
    signed_in = result(await client.post("auth/direct-login", params=first))
    assert signed_in["Require2FA"] is False
    client.headers.update({"x-session-id": signed_in["SessionID"], "x-token": signed_in["Token"]})
    assert result(await client.get("appointment/payer-types"))[0]["Key"] == "PA"
    assert error(await client.post("auth/direct-login", params=first)) == (401, 8)
    forward(seconds=20)
    assert error(await client.post("auth/direct-login", params=late)) == (401, 8)
    assert error(await client.post("auth/direct-login")) == (400, 1)
    assert (await client.post(TICKETS, json={"email": "nobody@patients.example"})).status_code == 404


async def test_a_sign_up_code_says_what_it_stands_for(visitor: Visitor, result: Result, error: Error) -> None:
    client = visitor()
    asked = {"reg-code": "DEMO-SELF-PAY", "is-oh": "false"}
    found = result(await client.get("auth/reg-code-info", params=asked))
    assert found == {"Name": "Self-paying patients", "RegCode": "DEMO-SELF-PAY", "CompanyType": "M"}
    assert error(await client.get("auth/reg-code-info", params=asked | {"reg-code": "GUESS"})) == (404, 0)
    assert error(await client.get("auth/reg-code-info", params={"reg-code": "DEMO-SELF-PAY"})) == (400, 1)


async def test_a_session_outlives_a_restart_but_not_its_idleness(
    amelia: httpx.AsyncClient,
    sign_in: SignIn,
    database: Path,
    time: Any,
    forward: Callable[..., None],
    result: Result,
    error: Error,
) -> None:
    isla = await sign_in("isla.fraser", 9)
    forward(minutes=4)
    token = result(await amelia.get("auth/validate"))["Token"]
    again = create_app(database, clock=time.now, settings=Settings(session_timeout=600))
    base, key = f"{HERE}/patientportalapi/", {"client-key": "demo-client-key"}
    async with (
        again.router.lifespan_context(again),
        httpx.AsyncClient(transport=httpx.ASGITransport(again), base_url=base, params=key) as client,
    ):
        client.headers.update({"x-session-id": amelia.headers["x-session-id"], "x-token": token})
        forward(minutes=9)
        assert result(await client.get("appointment/payer-types"))
        assert error(await client.get("auth/validate", headers={"x-session-id": isla.headers["x-session-id"]})) == (
            401,
            8,
        )
        result(await client.get("auth/logout"))
        assert error(await client.get("auth/validate")) == (401, 8)
