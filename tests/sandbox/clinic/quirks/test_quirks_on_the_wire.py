"""Each quirk of the stand-in clinic's transport and verbs: what an answer looks like with it, and without it again."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from bot.sandbox.clinic import create_app

Data = dict[str, Any]
Visitor = Callable[[], httpx.AsyncClient]
SignIn = Callable[..., Awaitable[httpx.AsyncClient]]
Search = Callable[..., Awaitable[Data]]
Result = Callable[[httpx.Response], Any]
Error = Callable[[httpx.Response], tuple[int, int]]
Order = Callable[..., Data]
Switch = Callable[..., Awaitable[Data]]

HERE = "http://clinic.test"
QUIRKS = f"{HERE}/control/quirks"
PAYERS, EXISTING = "appointment/payer-types", "appointment/existing-appointments"
LOGIN = {"username": "amelia.hart@patients.example", "password": "demo-password-1"}


async def test_quirks_are_listed_switched_and_switched_off(visitor: Visitor, quirks: Switch, result: Result) -> None:
    client = visitor()
    known = (await client.get(QUIRKS)).json()
    assert known["quirks"] == []
    assert "no-envelope" in known["known"]
    assert await quirks("null-lists", "int-keys") == {"quirks": ["int-keys", "null-lists"]}
    assert (await client.get(QUIRKS)).json()["quirks"] == ["int-keys", "null-lists"]
    whole = (await client.post(QUIRKS, json={"profile": "all"})).json()["quirks"]
    assert {"no-envelope", "wall-offsets"} < set(whole) < set(known["known"])
    assert (await client.post(QUIRKS, json={"profile": "plain"})).json() == {"quirks": []}
    await quirks("no-envelope")
    assert (await client.delete(QUIRKS)).status_code == 204
    assert result(await client.get("auth/server-state"))["StateCode"] == 1


@pytest.mark.parametrize(
    "body", [{"quirks": ["teapot"]}, {"profile": "some"}, {"quirks": ["int-keys"], "more": 1}, {"quirks": "int-keys"}]
)
async def test_an_unknown_quirk_is_refused_and_changes_nothing(visitor: Visitor, body: Data) -> None:
    client = visitor()
    assert (await client.post(QUIRKS, json=body)).status_code == 400
    assert (await client.get(QUIRKS)).json()["quirks"] == []


def test_quirks_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="slots-get-only, slots-post-only"):
        create_app(quirks="slots-post-only,slots-get-only")
    with pytest.raises(ValueError, match="no quirk 'teapot'"):
        create_app(quirks=["all", "teapot"])


async def test_a_clinic_may_open_with_its_quirks() -> None:
    app = create_app(quirks="no-envelope, numbers-as-text")
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url=f"{HERE}/patientportalapi/") as client,
    ):
        assert (await client.get("auth/server-state")).json()["StateCode"] == "1"


async def test_results_and_errors_without_their_envelope(amelia: httpx.AsyncClient, quirks: Switch) -> None:
    await quirks("no-envelope", "bare-errors")
    assert (await amelia.get(PAYERS)).json() == [{"Key": "PA", "Name": "Paying myself"}]
    refused = await amelia.get("appointment/cancel")
    assert (refused.status_code, refused.json()["EventCode"]) == (400, 1)


async def test_errors_as_a_page_as_nothing_and_as_a_success(amelia: httpx.AsyncClient, quirks: Switch) -> None:
    answers = []
    for quirk in ("html-errors", "empty-errors", "errors-as-200"):
        await quirks(quirk)
        answers.append(await amelia.get("appointment/cancel"))
    page, nothing, success = answers
    assert (page.status_code, page.headers["content-type"]) == (400, "text/html; charset=utf-8")
    assert (nothing.status_code, nothing.content) == (400, b"")
    assert (success.status_code, success.json()["status"], success.json()["error"]["EventCode"]) == (200, "error", 1)


async def test_nothing_to_say_is_204(amelia: httpx.AsyncClient, quirks: Switch) -> None:
    await quirks("no-content")
    answer = await amelia.get("auth/logout")
    assert (answer.status_code, answer.content) == (204, b"")


async def test_session_ids_under_another_name_and_in_base64(visitor: Visitor, quirks: Switch, result: Result) -> None:
    await quirks("session-id-spelling", "base64-session-ids")
    client = visitor()
    answer = result(await client.post("auth/login", params={"is-oh": "false"}, json=LOGIN))
    assert "SessionID" not in answer
    assert answer["SessionId"].endswith("=")
    assert set(answer["SessionId"]) & set("+/")
    client.headers.update({"x-session-id": answer["SessionId"], "x-token": answer["Token"]})
    assert result(await client.get(PAYERS))


async def test_the_second_factor_may_be_asked_for_in_three_ways(
    visitor: Visitor, quirks: Switch, result: Result
) -> None:
    seen = []
    for name in ("plain", "require-2fa-as-text", "require-2fa-as-number"):
        await quirks(name)
        for login in (LOGIN, {"username": "isla.fraser@patients.example", "password": "demo-password-9"}):
            answer = result(await visitor().post("auth/login", params={"is-oh": "false"}, json=login))
            seen.append(answer["Require2FA"])
    assert [str(one) for one in seen] == ["False", "True", "false", "true", "0", "1"]


async def test_the_token_comes_with_every_object(amelia: httpx.AsyncClient, quirks: Switch, result: Result) -> None:
    assert "Token" not in result(await amelia.get("auth/config"))
    await quirks("token-in-answers")
    assert result(await amelia.get("auth/config"))["Token"] == amelia.headers["x-token"]
    del amelia.headers["x-session-id"]
    assert "Token" not in result(await amelia.get("auth/config"))


async def test_only_the_deprecated_session_style_is_served(
    amelia: httpx.AsyncClient, visitor: Visitor, quirks: Switch, result: Result, error: Error
) -> None:
    await quirks("deprecated-session")
    assert error(await amelia.get(PAYERS)) == (401, 8)
    old = visitor()
    old.headers["cookie"] = f"ASP.NET_SessionId={amelia.headers['x-session-id']}"
    token = amelia.headers["x-token"]
    assert error(await old.get(PAYERS, headers={"x-token": token})) == (401, 11)
    assert result(await old.get(PAYERS, params={"token": token}))


async def test_an_origin_is_refused(amelia: httpx.AsyncClient, quirks: Switch, result: Result, error: Error) -> None:
    await quirks("refuse-origin")
    assert error(await amelia.get(PAYERS, headers={"Origin": "https://bot.example"})) == (403, 0)
    assert result(await amelia.get(PAYERS))


async def test_the_remaining_time_is_right_where_the_timeout_is_not(
    amelia: httpx.AsyncClient, quirks: Switch, result: Result
) -> None:
    await quirks("untrue-session-timeout")
    assert result(await amelia.get("auth/config"))["Configuration"]["SessionTimeout"] == 2400
    assert result(await amelia.get("auth/validate"))["RemainingTime"] == 600


@pytest.mark.parametrize(
    ("quirk", "verb", "other"), [("slots-post-only", "POST", "GET"), ("slots-get-only", "GET", "POST")]
)
async def test_slots_and_anonymous_sites_by_one_verb_alone(
    amelia: httpx.AsyncClient, quirks: Switch, result: Result, error: Error, quirk: str, verb: str, other: str
) -> None:
    await quirks(quirk)
    check = {"appointment-type": "00000000fc0a0004", "to-date": "2026-03-16"}
    sites = {"appointment-type": "00000000fc0a0004", "payer-type": "DEMO-SELF-PAY"}
    for path, params, body in (
        ("appointment/proposed-time-slots", check, {"modules": [10382]}),
        ("anon-appointment/proposed-time-slots", check, {"modules": [10382]}),
        ("anon-appointment/sites", sites, {}),
    ):
        assert error(await amelia.request(other, path, params=params, json=body)) == (405, 0)
        assert result(await amelia.request(verb, path, params=params, json=body))


async def test_logging_out_by_post_alone(
    amelia: httpx.AsyncClient, quirks: Switch, result: Result, error: Error
) -> None:
    await quirks("logout-post-only")
    assert error(await amelia.get("auth/logout")) == (405, 0)
    assert result(await amelia.post("auth/logout")) is None
    assert error(await amelia.get("auth/validate")) == (401, 8)


@pytest.mark.parametrize("status", [401, 403, 404, 405])
async def test_a_booking_that_does_not_fit_is_refused_with_any_status(
    amelia: httpx.AsyncClient, search: Search, order: Order, quirks: Switch, error: Error, status: int
) -> None:
    found = await search(amelia)
    await quirks(f"refused-as-{status}", "unknown-event-codes")
    body = order(found, found["TimeSlots"][0], price=1)
    assert error(await amelia.post("appointment/book-time-slot", json=body)) == (status, 20017)
    assert error(await amelia.get("appointment/cancel")) == (400, 1)


async def test_a_clinic_that_has_opened_nothing(
    amelia: httpx.AsyncClient, search: Search, quirks: Switch, result: Result
) -> None:
    await quirks("nothing-open")
    assert result(await amelia.get("appointment/types")) == []
    assert (await search(amelia))["TimeSlots"] == []
    assert result(await amelia.get(PAYERS))
