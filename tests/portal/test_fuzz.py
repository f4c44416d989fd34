"""Whatever a portal answers, only the client's own errors come out. Valid answers are mutated, from a fixed seed."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import httpx
import pytest

from bot.portal import PatientPortal, PortalError
from bot.portal.request import RawAnswer, RawRequest
from tests.portal.answers import ANSWERS
from tests.portal.recorded import BASE, KEY, NOON
from tests.support.clocks import ManualClock

ROUNDS_EACH, ROUNDS_AT_LENGTH = 120, 2400
"""So often each call's answer is mutated; in the soak so often."""

JUNK: Final[list[Any]] = [
    None, True, False, 0, -1, 10**30, 1.5, 1e308, "", "null", "\ud800", "\x00\r\n", "2026-13-45T99:00:00",
    "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-12:00", "1E+999999999", "NaN", "٣", "x" * 5000,
    [], [None], [[]], {}, {"Items": None}, {"Items": {"Items": []}}, {"Key": None}, {"status": "ok"},
]  # fmt: skip


class OneAnswer:
    """A transport that says the same to every request, without a socket in between."""

    def __init__(self) -> None:
        self.incoming = RawAnswer(200, b"")

    async def send(self, outgoing: RawRequest, *, repeatable: bool) -> RawAnswer:  # noqa: ARG002 - the same to each
        return self.incoming

    async def send_booking(self, outgoing: RawRequest, may_send: Callable[[], bool]) -> RawAnswer:  # noqa: ARG002
        return self.incoming


def portal_of(post: OneAnswer) -> PatientPortal:
    transport = httpx.MockTransport(lambda _request: httpx.Response(500))
    portal = PatientPortal(BASE, KEY, transport=transport, clock=ManualClock(NOON))
    vars(portal._transport).update(send=post.send, send_booking=post.send_booking)
    return portal


def mutated(value: Any, dice: random.Random) -> Any:
    """The value with one thing somewhere in it replaced, dropped, doubled or wrapped."""
    if isinstance(value, dict) and value and dice.random() < 0.85:
        name = dice.choice(sorted(value))
        rest = {key: each for key, each in value.items() if key != name}
        return rest if dice.random() < 0.15 else {**value, name: mutated(value[name], dice)}
    if isinstance(value, list) and value and dice.random() < 0.85:
        first = mutated(value[0], dice)
        return dice.choice([[first], [value[0], first], {"Items": [first], "TotalCount": dice.choice(JUNK)}])
    return dice.choice([*JUNK, [value], {"Items": value}, str(value)])


def scrambled(content: bytes, dice: random.Random) -> bytes:
    """The bytes cut short, with a byte changed, or nested too deep; mostly as they are."""
    at = dice.randrange(len(content))
    match dice.randrange(20):
        case 0:
            return content[:at]
        case 1:
            return content[:at] + bytes([dice.randrange(256)]) + content[at + 1 :]
        case 2:
            return b"[" * 100_000
        case _:
            return content


def answer(result: Any, dice: random.Random) -> RawAnswer:
    """A mutated answer, in or out of an envelope, now and then as an error."""
    wrapped: Any = {"status": "ok", "result": result} if dice.random() < 0.8 else result
    status = 200
    if dice.random() < 0.15:
        told = mutated({"Message": "No.", "EventCode": 0, "ReferenceNumber": "R-1"}, dice)
        wrapped = dice.choice([{"status": "error", "error": told}, told])
        status = dice.choice([200, 201, 204, 302, 400, 401, 403, 404, 409, 424, 500, 503])
    return RawAnswer(status, scrambled(json.dumps(wrapped).encode("ascii"), dice))


async def failures_of(
    rounds: int, post: OneAnswer, ask: Callable[[], Any], valid: Any, dice: random.Random
) -> list[str]:
    """What the call said to each mutation that it could not read. Anything but a `PortalError` comes out."""
    failures = []
    for _ in range(rounds):
        post.incoming = answer(mutated(valid, dice), dice)
        try:
            await ask()
        except PortalError as error:
            failures.append(str(error))
    return failures


@pytest.mark.parametrize("each", [ROUNDS_EACH, pytest.param(ROUNDS_AT_LENGTH, marks=pytest.mark.soak)])
async def test_mutated_answers_raise_nothing_but_portal_errors(each: int) -> None:
    dice = random.Random(20261201)  # noqa: S311 - chance that must be the same every time
    post = OneAnswer()
    portal = portal_of(post)
    failed = {
        path: await failures_of(each, post, partial(call, portal), valid, dice)
        for path, (valid, call) in ANSWERS.items()
    }
    await portal.aclose()
    failures = [failure for of_call in failed.values() for failure in of_call]
    assert max(len(failure) for failure in failures) < 300
    assert each * len(ANSWERS) / 5 < len(failures) < each * len(ANSWERS) * 4 / 5, "neither harmless nor hopeless"
    assert [path for path, of_call in failed.items() if not 0 < len(of_call) < each] == []


async def test_unchanged_they_are_all_read() -> None:
    post = OneAnswer()
    portal = portal_of(post)
    for valid, call in ANSWERS.values():
        post.incoming = RawAnswer(200, json.dumps({"status": "ok", "result": valid}).encode())
        await call(portal)
    await portal.aclose()
