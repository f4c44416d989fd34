"""The registration page, over a portal with which everything goes well."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.portal import PatientPortal
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.registrations import Registrations
from bot.store import Store
from bot.web import create_app
from bot.wording import Wording
from tests.portal.recorded import Recorded
from tests.support.clocks import ManualClock
from tests.web.visitor import BOT_TOKEN, PATIENT, VAULT, Names, Visitor

RUTH = {
    "name": "Ruth",
    "surname": "Newman",
    "email": "ruth.newman@mail.example",
    "mobile": "07700 900301",
    "born": "1988-04-01",
    "consent": "1",
}
PRIVACY = "https://clinic.example/privacy"


class Newcomer(Visitor):
    """Somebody without an account in front of the form."""

    async def fills_in(self, **changes: str) -> str:
        """Send the form, with changes; what the page says then."""
        return (await self.posts(**{**RUTH, **changes})).text


@pytest.fixture
def recorded() -> Recorded:
    portal = Recorded()
    portal.says("auth/config", {"Configuration": {"DateOfBirthRequiredForPatients": True, "SessionTimeout": 900}})
    portal.says("anon-booking/register-patient", {"SessionId": "aB+c/d9=="})
    portal.says("anon-booking/resend-validation-code", {})
    portal.says("anon-booking/submit-validation-code", {"Token": "t2"})
    return portal


@pytest.fixture
def registrations(store: Store, portal: PatientPortal, clock: ManualClock) -> Registrations:
    return Registrations(
        store,
        portal,
        VAULT,
        clock,
        code="DEMO",
        public_url="https://bot.example",
        encode_event=lambda event: f"{event.kind} {getattr(event, 'known', '')}",
        wake=lambda _chat: None,
    )


@pytest.fixture
async def web(
    accounts: Accounts, registrations: Registrations, portal: PatientPortal, clock: ManualClock, naming: Names
) -> AsyncIterator[httpx.AsyncClient]:
    app = create_app(
        accounts,
        portal,
        bot_token=BOT_TOKEN,
        words=Wording({"clinic_name": "Riverside <Clinic>", "clinic_phone": "020 7946 0123"}),
        clock=clock,
        vault=VAULT,
        public_url="https://bot.example",
        naming=naming,
        registrations=registrations,
        privacy_url=PRIVACY,
    )
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="https://bot.example") as client:
        yield client


@pytest.fixture
async def ruth(web: httpx.AsyncClient, clock: ManualClock, registrations: Registrations) -> Newcomer:
    """The form of a fresh link, open."""
    newcomer = Newcomer(web, await registrations.links.give(PATIENT), clock, registrations)
    await newcomer.opens()
    return newcomer
