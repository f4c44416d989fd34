"""However many replicas there are: a clinic that locks an account at the third wrong password never gets a third."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import httpx
import pytest

from bot.portal import PatientPortal
from bot.store import Store
from bot.web import create_app
from bot.wording import Wording
from tests.portal.recorded import BASE, KEY, error
from tests.support.accounts import accounts_of
from tests.support.clocks import ManualClock
from tests.web.visitor import BOT_TOKEN, PATIENT, VAULT, Visitor, config

REPLICAS = 4
PASSWORD = "right"


class Clinic:
    """A clinic that answers sign-ins when it is told to, and counts them."""

    def __init__(self) -> None:
        self.answers = asyncio.Event()
        self.logins = 0

    async def answer(self, request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith("auth/login"):
            return httpx.Response(200, json={"status": "ok", "result": []})
        self.logins += 1
        await self.answers.wait()
        if PASSWORD in request.content.decode() + str(request.url):
            return httpx.Response(200, json={"status": "ok", "result": config()})
        return error(401, 8)


@pytest.fixture
def clinic() -> Clinic:
    return Clinic()


@pytest.fixture
async def replicas(clinic: Clinic, store: Store, clock: ManualClock) -> AsyncIterator[list[Visitor]]:
    """The patient at a page of each replica, by a link of its own."""
    visitors = []
    for _ in range(REPLICAS):
        portal = PatientPortal(BASE, KEY, transport=httpx.MockTransport(clinic.answer))
        accounts = accounts_of(store, portal, VAULT, clock)
        words = Wording({"clinic_name": "Riverside", "clinic_phone": "020 7946 0123"})
        pages = create_app(
            accounts,
            portal,
            bot_token=BOT_TOKEN,
            words=words,
            clock=clock,
            vault=VAULT,
            public_url="https://bot.example",
        )
        web = httpx.AsyncClient(transport=httpx.ASGITransport(app=pages), base_url="https://bot.example")
        visitors.append(Visitor(web, await accounts.links.give(PATIENT), clock, accounts))
        await visitors[-1].opens()
    yield visitors
    for visitor in visitors:
        await visitor.web.aclose()


async def until(happened: Callable[[], object]) -> None:
    """Return when something has happened."""
    for _ in range(5000):
        if happened():
            return
        await asyncio.sleep(0.001)
    raise AssertionError("it never happened")


async def all_at_once(clinic: Clinic, tries: list[asyncio.Task[str]]) -> list[str]:
    """The pages that are seen, where the clinic answers once each try is with it or was held back."""
    await until(lambda: clinic.logins + sum(each.done() for each in tries) == len(tries))
    clinic.answers.set()
    return list(await asyncio.gather(*tries))


async def said(visitor: Visitor, password: str) -> str:
    return str((await visitor.signs_in(password=password)).text)


async def test_of_wrong_passwords_at_once_two_are_passed_on_and_the_others_are_told_to_stop(
    clinic: Clinic, replicas: list[Visitor]
) -> None:
    tries = [asyncio.create_task(said(each, "not-it")) for each in replicas]
    pages = await all_at_once(clinic, tries)
    assert clinic.logins == 2
    assert sum("do not match" in page for page in pages) <= 2
    assert all("do not match" in page or "locks" in page or "lock" in page for page in pages), pages


async def test_a_process_that_ends_while_the_clinic_is_asked_takes_its_try_along_for_no_longer_than_a_minute(
    clinic: Clinic, replicas: list[Visitor], clock: ManualClock
) -> None:
    for each in replicas[:2]:
        made = asyncio.create_task(said(each, PASSWORD))
        logins = clinic.logins
        await until(lambda logins=logins: clinic.logins > logins)  # type: ignore[misc] # a bound default
        made.cancel()
        await asyncio.gather(made, return_exceptions=True)
    clinic.answers.set()
    page = await said(replicas[2], PASSWORD)
    assert "has not been answered yet" in page
    assert "wrong" not in page, "nobody has heard that it was"
    assert clinic.logins == 2
    clock.pass_by(61)
    assert "You are signed in" in await said(replicas[2], PASSWORD)


async def test_wrong_ones_before_and_after_such_an_end_are_two_all_the_same(
    clinic: Clinic, replicas: list[Visitor], clock: ManualClock
) -> None:
    made = asyncio.create_task(said(replicas[0], "not-it"))
    await until(lambda: clinic.logins)
    made.cancel()
    await asyncio.gather(made, return_exceptions=True)
    clinic.answers.set()
    assert "do not match" in await said(replicas[1], "not-it")
    assert "has not been answered yet" in await said(replicas[2], "not-it")
    clock.pass_by(61)
    assert "wrong twice" in await said(replicas[2], "not-it")
    assert "wrong twice" in await said(replicas[3], PASSWORD)
    assert clinic.logins == 3


async def test_a_right_one_among_them_forgives_no_wrong_one_that_is_still_on_its_way(
    clinic: Clinic, replicas: list[Visitor]
) -> None:
    right = asyncio.create_task(said(replicas[0], PASSWORD))
    await until(lambda: clinic.logins)
    wrong = asyncio.create_task(said(replicas[1], "not-it"))
    await all_at_once(clinic, [right, wrong])
    for each in replicas[2:]:
        await said(each, "not-it")
    assert clinic.logins == 3, "one right, one wrong on its way, and one more"
