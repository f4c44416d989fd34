"""Whoever wants to sign in as staff and is refused is on record: why, and a mark of whom they said they are."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.portal import PatientPortal
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.codec import dump_event, load_event
from bot.store import Store
from bot.web import create_app
from bot.wording import Wording
from conversations.events import SignInRefused
from tests.portal.recorded import Recorded, error
from tests.support.clocks import ManualClock
from tests.web.conftest import FACTS
from tests.web.visitor import BOT_TOKEN, PASSWORD, PATIENT, VAULT, Names, Visitor, config

SOFIA = "sofia.clerk@staff.example"


@pytest.fixture
def accounts(store: Store, portal: PatientPortal, clock: ManualClock) -> Accounts:
    """Those whose inbox holds what really happened."""
    return Accounts(
        store,
        portal,
        VAULT,
        clock,
        public_url="https://bot.example",
        encode_event=dump_event,
        wake=lambda _chat: None,
    )


async def recorded_in(store: Store) -> list[tuple[str, str]]:
    """Why, and who was claimed."""
    loaded = await store.lease(PATIENT, "me", 60)
    assert loaded is not None
    await store.free(loaded.lease, (), "")
    events = [load_event(row.body) for row in loaded.inbox]
    return [(event.why, event.member) for event in events if isinstance(event, SignInRefused)]


async def test_each_wrong_password_is_on_record_without_the_address(
    visitor: Visitor, recorded: Recorded, store: Store
) -> None:
    recorded.turns("auth/login", error(401, 8))
    assert "do not match" in (await visitor.signs_in(SOFIA.upper(), "not-it", role="staff")).text
    await visitor.signs_in(SOFIA, "not-it-either", role="staff")
    told = await recorded_in(store)
    assert [why for why, _ in told] == ["wrong_password", "stopped"]
    assert {member for _, member in told} == {VAULT.mark("member", SOFIA)}


async def test_a_locked_account_is_on_record_once_for_a_link(
    visitor: Visitor, recorded: Recorded, store: Store
) -> None:
    recorded.turns("auth/login", error(403, 14))
    for _ in range(3):
        await visitor.signs_in(SOFIA, PASSWORD, role="staff")
    assert [why for why, _ in await recorded_in(store)] == ["blocked"]


async def test_a_wrong_code_and_a_wrong_number_are_on_record(
    visitor: Visitor, recorded: Recorded, store: Store
) -> None:
    visitor.taps = False
    recorded.says("auth/login", config(Require2FA=True))
    recorded.turns("auth/submit-2fa-code", error(400, 0))
    await visitor.signs_in(SOFIA, PASSWORD, role="staff")
    await visitor.posts(code="000000")
    assert [why for why, _ in await recorded_in(store)] == ["wrong_code"]
    recorded.says("auth/submit-2fa-code", config(Token="t2"))
    page = await visitor.posts(code="123456")
    await visitor.taps_number(int(page.number) - 1)
    assert [why for why, _ in await recorded_in(store)] == ["wrong_code", "wrong_number"]


async def test_a_patient_and_an_empty_form_are_not(visitor: Visitor, recorded: Recorded, store: Store) -> None:
    recorded.turns("auth/login", error(401, 8))
    await visitor.signs_in(SOFIA, "", role="staff")
    await visitor.signs_in(SOFIA, "not-it")
    assert await recorded_in(store) == []


@pytest.fixture
async def listed(accounts: Accounts, portal: PatientPortal, clock: ManualClock) -> AsyncIterator[Visitor]:
    """Somebody at a clinic that lists the chats of its staff; theirs is none of them."""
    app = create_app(
        accounts,
        portal,
        bot_token=BOT_TOKEN,
        words=Wording(FACTS),
        clock=clock,
        vault=VAULT,
        public_url="https://bot.example",
        naming=Names(),
        staff={PATIENT + 7},
    )
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="https://bot.example") as client:
        somebody = Visitor(client, await accounts.links.give(PATIENT), clock, accounts)
        await somebody.opens()
        yield somebody


async def test_who_is_not_on_the_clinics_list_is_not_even_tried(
    listed: Visitor, recorded: Recorded, store: Store
) -> None:
    assert "not on the list" in (await listed.signs_in(SOFIA, PASSWORD, role="staff")).text
    assert [why for why, _ in await recorded_in(store)] == ["no_staff"]
    assert not any(request.url.path.endswith("login") for request in recorded.requests)
