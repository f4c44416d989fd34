"""A link that is over is no dead end: the chat gets a card that works, once, and the page says where to go on."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from bot.runtime.accounts.accounts import Accounts
from bot.store import Store
from tests.portal.recorded import Recorded, error
from tests.support.clocks import ManualClock
from tests.web.visitor import PATIENT, Visitor


class Chat:
    """What arrives in the patient's chat."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def hears(self) -> list[str]:
        """Everything so far, oldest first."""
        loaded = await self._store.lease(PATIENT, "a test", 5)
        assert loaded is not None
        await self._store.free(loaded.lease, (), "")
        return [row.body for row in loaded.inbox]


@pytest.fixture
def chat(store: Store) -> Chat:
    return Chat(store)


async def fails(visitor: Visitor, recorded: Recorded) -> str:
    """Wrong passwords for five addresses; what the page says to the last."""
    recorded.turns("auth/login", error(401, 8))
    for number in range(5):
        page = await visitor.signs_in(f"{number}{visitor.link[-6:]}@patients.example", "not-it")
    return page.text


async def test_an_expired_link_brings_the_card_up_to_date(
    visitor: Visitor, accounts: Accounts, chat: Chat, clock: ManualClock
) -> None:
    clock.pass_by(600)
    page = await visitor.opens()
    assert visitor.answer.status_code == 410
    assert "the card at the bottom is up to date" in page.text
    assert await chat.hears() == ["Pressed"]
    visitor.link = await accounts.links.give(PATIENT)
    await visitor.opens()
    assert "You are signed in" in (await visitor.signs_in()).text


async def test_a_form_that_was_filled_in_too_late_does_so_as_well(
    visitor: Visitor, chat: Chat, clock: ManualClock
) -> None:
    clock.pass_by(600)
    assert "the card at the bottom is up to date" in (await visitor.signs_in()).text
    assert await chat.hears() == ["Pressed"]


async def test_opening_it_again_and_again_brings_no_more_cards(
    visitor: Visitor, chat: Chat, clock: ManualClock
) -> None:
    clock.pass_by(600)
    for _ in range(5):
        await visitor.opens()
    assert await chat.hears() == ["Pressed"]


async def test_who_is_signed_in_by_now_needs_no_card(visitor: Visitor, chat: Chat) -> None:
    await visitor.signs_in()
    await visitor.opens()
    assert "if you still need to sign in" in visitor.page.text
    assert await chat.hears() == ["NumberAsked", "SignedIn"]


async def test_who_was_signed_out_since_gets_a_card_from_the_old_link(
    visitor: Visitor, accounts: Accounts, chat: Chat
) -> None:
    await visitor.signs_in()
    await accounts.sign_out(PATIENT)
    await visitor.opens()
    assert await chat.hears() == ["NumberAsked", "SignedIn", "Pressed"]


async def test_the_last_wrong_try_brings_a_fresh_link_at_once(
    visitor: Visitor, accounts: Accounts, chat: Chat, recorded: Recorded
) -> None:
    ended = visitor.link
    assert "the card at the bottom has a new Sign in button" in await fails(visitor, recorded)
    assert await chat.hears() == ["Pressed"]
    assert await accounts.links.give(PATIENT) != ended


async def test_who_fails_at_too_many_links_is_told_to_wait_and_then_gets_one(
    visitor: Visitor, accounts: Accounts, chat: Chat, recorded: Recorded, clock: ManualClock
) -> None:
    for _ in range(4):
        assert "a new Sign in button" in await fails(visitor, recorded)
        visitor.link = await accounts.links.give(PATIENT)
        await visitor.opens()
    assert "there is no new one for ten minutes" in await fails(visitor, recorded)
    assert await accounts.links.give(PATIENT) == visitor.link, "no link that would bear more tries"
    assert "there is no new one for ten minutes" in (await visitor.opens()).text
    assert await chat.hears() == ["Pressed"] * 4
    clock.pass_by(600)
    await visitor.opens()
    assert await chat.hears() == ["Pressed"] * 5
    assert await accounts.links.give(PATIENT) != visitor.link


@pytest.mark.parametrize("token", ["x", "no-such-token-was-ever-made", "a" * 65])
async def test_a_link_that_nobody_knows_says_how_to_get_one(web: httpx.AsyncClient, token: str) -> None:
    for answer in (await web.get(f"/sign-in/{token}"), await web.post(f"/sign-in/{token}", data={"step": "x"})):
        assert answer.status_code == 410
        assert "type anything to the bot" in answer.text


async def test_a_link_that_was_purged_says_so_too(visitor: Visitor, store: Store, clock: ManualClock) -> None:
    clock.pass_by(30 * 24 * 3600)
    await store.purge(clock.now())
    assert "type anything to the bot" in (await visitor.opens()).text


async def test_a_link_in_an_ordinary_browser_shows_a_form_that_signs_nobody_in(
    visitor_of: Callable[[str], Visitor], accounts: Accounts, recorded: Recorded
) -> None:
    browser = visitor_of(await accounts.links.give(PATIENT))
    page = await browser.opens()
    assert "only works from the button in your chat" in page.text
    step = page.inputs["step"]["value"]
    answer = await browser.web.post(browser.link, data={"step": step, "email": "a@b.example", "password": "x"})
    assert answer.status_code == 403
    assert "Open this from Telegram" in answer.text
    assert recorded.requests == []
