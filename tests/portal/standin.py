"""The stand-in clinic and its client on the same Monday morning."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import httpx
from starlette.applications import Starlette

from bot.portal import PatientPortal
from tests.support.clocks import ManualClock

MONDAY = datetime(2026, 11, 23, 7, tzinfo=UTC)


@asynccontextmanager
async def client_of(clinic: Starlette, **settings: Any) -> AsyncIterator[PatientPortal]:
    """A client of this clinic."""
    transport = httpx.ASGITransport(app=clinic)
    address = "http://clinic.example/patientportalapi"
    clock = ManualClock(MONDAY)
    portal = PatientPortal(address, "demo-client-key", transport=transport, clock=clock, **settings)
    try:
        yield portal
    finally:
        await portal.aclose()
        assert clock.slept == [], "nothing breaks here, so nobody waits"


async def newest_code(clinic: Starlette) -> str:
    """The code that the clinic sent last."""
    async with _behind(clinic) as demo:
        return str((await demo.get("/demo/codes")).json()[0]["code"])


async def login_token(clinic: Starlette, email: str) -> str:
    """What another system was given to sign this person in."""
    async with _behind(clinic) as control:
        return str((await control.post("/control/login-token", json={"email": email})).json()["loginToken"])


def _behind(clinic: Starlette) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=clinic), base_url="http://clinic.example")
