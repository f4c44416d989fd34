"""The bot's pages over a real store and a portal that says what it is told."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import httpx
import pytest

from bot.portal import PatientPortal
from bot.runtime.accounts.accounts import Accounts
from bot.store import Store
from bot.web import create_app
from bot.wording import Wording
from tests.portal.recorded import Recorded
from tests.support.accounts import accounts_of
from tests.support.clocks import ManualClock
from tests.web.visitor import BOT_TOKEN, PATIENT, VAULT, Names, Visitor, config

FACTS = {
    "clinic_name": "Riverside <Clinic>",
    "clinic_phone": "020 7946 0123",
    "portal": "https://portal.clinic.example/?a=1&b=2",
}


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def recorded() -> Recorded:
    """A portal with which everything goes well."""
    portal = Recorded()
    portal.says("auth/login", config())
    portal.says("auth/send-2fa-code", {"DeliveryMethod": "Mobile"})
    portal.says("auth/submit-2fa-code", config(Token="t2"))
    portal.says("auth/validate", {"Token": "t3", "RemainingTime": 600})
    portal.says("appointment/existing-appointments", [])
    portal.turns("auth/logout", httpx.Response(204))
    return portal


@pytest.fixture
async def portal(recorded: Recorded) -> AsyncIterator[PatientPortal]:
    client = recorded.portal()
    yield client
    await client.aclose()


@pytest.fixture
async def store(tmp_path: Path, migrated: Path, clock: ManualClock) -> AsyncIterator[Store]:
    path = shutil.copy(migrated, tmp_path / "bot.db")
    store = Store.open(f"sqlite:///{path}", clock.now)
    yield store
    await store.close()


@pytest.fixture
def accounts(store: Store, portal: PatientPortal, clock: ManualClock) -> Accounts:
    return accounts_of(store, portal, VAULT, clock)


@pytest.fixture
def naming() -> Names:
    return Names()


@pytest.fixture
async def web(
    accounts: Accounts, portal: PatientPortal, clock: ManualClock, naming: Names
) -> AsyncIterator[httpx.AsyncClient]:
    app = create_app(
        accounts,
        portal,
        bot_token=BOT_TOKEN,
        words=Wording(FACTS),
        clock=clock,
        vault=VAULT,
        public_url="https://bot.example",
        naming=naming,
    )
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="https://bot.example") as client:
        yield client


@pytest.fixture
async def visitor(visitor_of: Callable[[str], Visitor], accounts: Accounts) -> Visitor:
    """The patient, with the page of a fresh link open."""
    patient = visitor_of(await accounts.links.give(PATIENT))
    await patient.opens()
    return patient


@pytest.fixture
def visitor_of(web: httpx.AsyncClient, clock: ManualClock, accounts: Accounts) -> Callable[[str], Visitor]:
    return lambda link: Visitor(web, link, clock, accounts)
