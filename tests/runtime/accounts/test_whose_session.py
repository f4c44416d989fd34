"""Whose a portal session is: asked once at signing in, sealed with it, and of no harm where it is not known."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import httpx
import pytest

from bot.crypto import Vault
from bot.portal import PatientPortal, Person, PortalSession
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.sessions import Renewals
from bot.store import Store
from bot.store.records import StoredSession
from conversations.clinic.model import Appointment, Debtor, DebtorKind, Invoice, Money
from tests.databases import at_rest
from tests.portal.recorded import BASE, KEY, Recorded, appointment, error, invoice
from tests.runtime.house import House
from tests.runtime.script import APPOINTMENT
from tests.support.accounts import accounts_of
from tests.support.clocks import ManualClock

pytestmark = pytest.mark.in_turn

USER = 4711
EXISTING = "appointment/existing-appointments"
EMAIL = "zebedee@patients.example"
SESSION = PortalSession("aB+c/d9==", "first-token", owner=Person(None, email=EMAIL))
ZEBEDEE = Person(7, "Mr", "Zebedee", "Quillfeather", email=EMAIL)
PRIVATE = (b"Zebedee", b"Quillfeather", b"zebedee")
VAULT = Vault("demo secret")


class Desk:
    """One process that knows who is signed in."""

    def __init__(self, url: str, recorded: Recorded) -> None:
        self.clock = ManualClock()
        self.store = Store.open(url, self.clock.now)
        self.renewals = Renewals()
        self.portal = recorded.portal(renewed=self.renewals.heard)
        self.accounts = accounts(self.store, self.portal, self.clock, self.renewals)

    async def signs_in(self) -> None:
        link = await self.accounts.open_link((await self.accounts.links.give(USER)).rpartition("/")[2])
        assert link is not None
        assert await self.accounts.complete(link, await self.accounts.identified(SESSION), 900)

    async def session(self) -> PortalSession:
        found = await self.accounts.sessions.of(USER, fresh=True)
        assert found is not None
        return found

    async def close(self) -> None:
        await self.portal.aclose()
        await self.store.close()


def accounts(store: Store, portal: PatientPortal, clock: ManualClock, renewals: Renewals) -> Accounts:
    return accounts_of(store, portal, VAULT, clock, renewals)


@pytest.fixture
def recorded() -> Recorded:
    portal = Recorded()
    patient = {"Key": 7, "Title": "Mr", "Name": "Zebedee", "Surname": "Quillfeather"}
    portal.says(EXISTING, [appointment(Patient=patient)])
    return portal


@pytest.fixture
async def desk(database: str, recorded: Recorded) -> AsyncIterator[Desk]:
    desk = Desk(database, recorded)
    yield desk
    await desk.close()


async def test_who_signed_in_is_asked_once_and_known_after_a_restart(
    desk: Desk, database: str, recorded: Recorded
) -> None:
    await desk.signs_in()
    assert (await desk.session()).owner == ZEBEDEE
    another = Desk(database, recorded)
    assert (await another.session()).owner == ZEBEDEE
    await another.close()
    assert len(recorded.requests) == 1


async def test_the_invoice_of_a_booking_without_a_patient_is_theirs(desk: Desk, recorded: Recorded) -> None:
    await desk.signs_in()
    recorded.says(EXISTING, [appointment(Patient=None, Invoice=invoice())])
    (found,) = (await desk.portal.diary_of(await desk.session())).appointments
    assert found.invoice is not None
    assert found.invoice.debtor == Debtor(DebtorKind.PATIENT)


async def test_using_the_session_and_a_new_token_keep_who_it_is(desk: Desk, recorded: Recorded) -> None:
    await desk.signs_in()
    recorded.turns(EXISTING, httpx.Response(200, json={"status": "ok", "result": [], "Token": "second-token"}))
    await desk.portal.diary_of(await desk.session())
    await desk.clock.sleep(600)
    await desk.accounts.sessions.touched(USER)
    kept = await desk.session()
    assert (kept.token, kept.owner) == ("second-token", ZEBEDEE)
    desk.renewals.heard(kept, PortalSession(kept.id, "third-token"))
    newest = await desk.session()
    assert (newest.token, newest.owner) == ("third-token", ZEBEDEE)


async def test_a_token_that_came_with_who_it_is_is_the_one_that_is_kept(desk: Desk, recorded: Recorded) -> None:
    recorded.turns(EXISTING, httpx.Response(200, json={"status": "ok", "result": [], "Token": "second-token"}))
    session = await desk.accounts.identified(SESSION)
    assert (session.token, session.owner) == ("second-token", SESSION.owner)


async def test_neither_the_database_nor_the_log_holds_who_it_is(
    desk: Desk, database: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await desk.signs_in()
    await desk.accounts.sessions.touched(USER)
    stored = at_rest(database)
    assert [word for word in PRIVATE if word in stored] == []
    assert [word for word in PRIVATE if word.decode() in caplog.text] == []


@pytest.mark.parametrize(
    "turn", [error(403, 0), error(401, 8), httpx.Response(500), httpx.ConnectError("down"), httpx.Response(200)]
)
async def test_who_cannot_be_named_is_signed_in_all_the_same(
    desk: Desk, recorded: Recorded, turn: httpx.Response | Exception
) -> None:
    recorded.turns(EXISTING, turn)
    await desk.signs_in()
    session = await desk.session()
    assert (session, session.owner) == (SESSION, SESSION.owner)


async def test_nobody_waits_for_a_portal_that_does_not_say_who_it_is(desk: Desk) -> None:
    async def never(_request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    portal = PatientPortal(BASE, KEY, transport=httpx.MockTransport(never))
    slow = accounts(desk.store, portal, desk.clock, desk.renewals)
    assert await slow.identified(SESSION, patience=0) == SESSION
    await portal.aclose()


async def test_a_session_that_an_earlier_release_kept_is_opened_and_nobodys_yet(desk: Desk) -> None:
    members = {"id": SESSION.id, "token": SESSION.token, "idle": 900.0}
    sealed = VAULT.box("portal session").seal(json.dumps(members).encode(), f"{USER} patient")
    await desk.store.put_session(StoredSession(USER, "patient", sealed, desk.clock.now() + timedelta(minutes=15)))
    session = await desk.session()
    assert (session, session.owner) == (SESSION, None)
    await desk.clock.sleep(300)
    await desk.accounts.sessions.touched(USER)
    assert (await desk.session()).owner is None


@pytest.mark.parametrize(
    ("kind", "kept"),
    [(DebtorKind.UNKNOWN, ""), (DebtorKind.PERSON, ""), (DebtorKind.COMPANY, "Zebedee Quillfeather")],
)
async def test_the_ledger_keeps_no_name_of_a_person_who_is_billed(house: House, kind: DebtorKind, kept: str) -> None:
    raised = Invoice(Money(Decimal(60), "GBP"), Decimal(0), Decimal(0), Debtor(kind, "Zebedee Quillfeather"))

    def booked() -> Appointment:
        return replace(APPOINTMENT, invoice=raised)

    house.clinic.books, house.clinic.ending = False, booked
    await house.says("book")
    attempt = await house.store.attempt(1)
    assert json.loads(attempt.result or "")["invoice"]["debtor"] == {"kind": kind.value, "name": kept}


async def test_the_address_that_somebody_signs_in_with_outlives_the_steps_of_the_sign_in(desk: Desk) -> None:
    token = (await desk.accounts.links.give(USER)).rpartition("/")[2]
    link = await desk.accounts.open_link(token)
    assert link is not None
    half = await desk.accounts.heard(desk.accounts.steps.of(link), PortalSession("s", "t", login=EMAIL))
    await desk.accounts.ask_number(link, half)
    asked = await desk.accounts.open_link(token)
    assert asked is not None
    kept = desk.accounts.steps.of(asked).session
    assert kept is not None
    assert kept.login == EMAIL
