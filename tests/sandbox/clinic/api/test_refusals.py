"""What the stand-in clinic refuses before it does anything, with the event code for each reason."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

Visitor = Callable[[], httpx.AsyncClient]
Error = Callable[[httpx.Response], tuple[int, int]]
Result = Callable[[httpx.Response], Any]

GP = "00000000fc0a0001"
SLOTS = "appointment/proposed-time-slots"


async def test_the_server_state_needs_nothing_at_all(visitor: Visitor, result: Result) -> None:
    stranger = visitor()
    stranger.params = httpx.QueryParams()
    assert result(await stranger.get("auth/server-state"))["StateCode"] == 1


async def test_the_client_key_is_checked_in_the_url_or_in_a_cookie(
    visitor: Visitor, error: Error, result: Result
) -> None:
    stranger = visitor()
    stranger.params = httpx.QueryParams()
    assert error(await stranger.get("auth/config")) == (403, 3)
    assert error(await stranger.get("auth/config", params={"client-key": "guess"})) == (403, 4)
    stranger.headers["cookie"] = "Client-key=demo-client-key"
    assert result(await stranger.get("auth/config"))["Phone"]


@pytest.mark.parametrize(
    ("verb", "path", "expected"),
    [
        ("GET", "nonsense/types", (404, 5)),
        ("GET", "appointment/nonsense", (404, 6)),
        ("POST", "appointment/types", (405, 0)),
        ("GET", "appointment/book-time-slot", (405, 0)),
        ("GET", "auth/login", (405, 0)),
        ("DELETE", "appointment/cancel", (405, 0)),
    ],
)
async def test_unknown_places_and_wrong_verbs(
    amelia: httpx.AsyncClient, error: Error, verb: str, path: str, expected: tuple[int, int]
) -> None:
    assert error(await amelia.request(verb, path)) == expected


async def test_nobody_signed_in_and_a_missing_or_foreign_token(
    amelia: httpx.AsyncClient, visitor: Visitor, error: Error
) -> None:
    assert error(await visitor().get("appointment/types")) == (401, 8)
    token = amelia.headers.pop("x-token")
    assert error(await amelia.get("appointment/types")) == (401, 11)
    assert error(await amelia.get("appointment/types", headers={"x-token": token[::-1]})) == (401, 11)


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"to-date": "2026-03-16"}, (400, 1)),
        ({"appointment-type": GP}, (400, 1)),
        ({"appointment-type": GP, "to-date": "16/03/2026"}, (400, 2)),
        ({"appointment-type": GP, "to-date": "2026-02-30"}, (400, 2)),
        ({"appointment-type": GP, "to-date": "2026-03-16", "clinician": "anyone"}, (400, 2)),
        ({"appointment-type": GP, "to-date": "2026-03-16", "clinician-sex": "3"}, (400, 2)),
        ({"appointment-type": GP, "to-date": "2026-03-16", "time-from": "9am"}, (400, 2)),
        ({"appointment-type": GP, "to-date": "2026-03-16", "payer-type": "IN"}, (400, 2)),
        ({"appointment-type": GP, "to-date": "2026-03-16", "clinicianSex": "1"}, (400, 2)),
        ({"appointment-type": "00000000fc0a00ff", "to-date": "2026-03-16"}, (404, 0)),
        ({"appointment-type": GP, "to-date": "2026-03-16", "site": "9"}, (404, 0)),
        ({"appointment-type": GP, "to-date": "2026-03-16", "location": "9"}, (404, 0)),
        ({"appointment-type": GP, "to-date": "2026-03-16", "clinician": "9"}, (404, 0)),
        ({"appointment-type": GP, "to-date": "<b>soon</b>"}, (400, 12)),
        ({"appointment-type": "00000000fc0a0004", "to-date": "2026-03-16"}, (400, 1)),
    ],
)
async def test_parameters_are_read_strictly(
    amelia: httpx.AsyncClient, error: Error, params: dict[str, str], expected: tuple[int, int]
) -> None:
    assert error(await amelia.get(SLOTS, params=params)) == expected


@pytest.mark.parametrize(
    ("content", "kind", "code"),
    [
        (b"", "application/json", 7),
        (b"{", "application/json", 7),
        (b"[]", "application/json", 7),
        (b'{"username": "a@b.example"}', "application/json", 7),
        (b'{"username": 5, "password": "x"}', "application/json", 7),
        (b'{"username": "a", "password": "b", "remember": true}', "application/json", 7),
        (b'{"username": "a", "password": "b"}', "text/plain", 7),
        (b'{"username": "<script>", "password": "b"}', "application/json", 12),
    ],
)
async def test_post_data_is_read_strictly(visitor: Visitor, error: Error, content: bytes, kind: str, code: int) -> None:
    answer = await visitor().post(
        "auth/login", params={"is-oh": "false"}, content=content, headers={"Content-Type": kind}
    )
    assert error(answer) == (400, code)


@pytest.mark.parametrize(("password", "told"), [("Aa1<bridge!", (400, 12)), ("1 < 2 & 3", (401, 8))])
async def test_markup_is_refused_in_a_password_as_anywhere(
    visitor: Visitor, error: Error, password: str, told: tuple[int, int]
) -> None:
    body = {"username": "amelia.hart@patients.example", "password": password}
    assert error(await visitor().post("auth/login", params={"is-oh": "false"}, json=body)) == told
