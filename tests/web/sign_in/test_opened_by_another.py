"""A link that was sent on is refused as soon as it can be known who opened it, before anything is typed."""

from __future__ import annotations

import logging

import pytest

from bot.runtime.accounts.accounts import Accounts
from tests.portal.recorded import Recorded
from tests.web.visitor import PATIENT, SOMEBODY_ELSE, Visitor, init_data

REFUSED = "This link is somebody else’s"


async def tells(visitor: Visitor, word: str, **headers: str) -> int:
    """What the page's script is answered when it passes on Telegram's word."""
    answer = await visitor.web.post(f"{visitor.link}/opened", data={"init_data": word}, headers=headers)
    assert not answer.content
    return answer.status_code


async def test_somebody_elses_telegram_account_is_refused(
    visitor: Visitor, recorded: Recorded, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    assert await tells(visitor, init_data(SOMEBODY_ELSE, visitor.clock.now())) == 403
    assert "event=page_opened_by_another" in caplog.text
    visitor.answer = await visitor.web.get(visitor.link, params={"whose": "another"})
    assert visitor.answer.status_code == 403
    assert REFUSED in visitor.answer.text
    assert "<form" not in visitor.answer.text
    assert recorded.requests == []


async def test_an_old_word_still_speaks_against_who_opened_it(visitor: Visitor) -> None:
    word = init_data(SOMEBODY_ELSE, visitor.clock.now())
    visitor.clock.pass_by(3600)
    assert await tells(visitor, word) == 403


async def test_whoever_the_link_is_for_goes_on_as_before(visitor: Visitor) -> None:
    assert await tells(visitor, init_data(PATIENT, visitor.clock.now())) == 204
    assert "You are signed in" in (await visitor.signs_in()).text


@pytest.mark.parametrize("word", ["", "user=1", "hash=00"])
async def test_what_nobody_vouches_for_decides_nothing_yet(visitor: Visitor, word: str) -> None:
    assert await tells(visitor, word) == 204


async def test_a_forged_word_against_somebody_decides_nothing(visitor: Visitor) -> None:
    assert await tells(visitor, init_data(SOMEBODY_ELSE, visitor.clock.now(), "987654:another-bots-token")) == 204


async def test_of_no_link_and_to_another_sites_page_nothing_is_told(visitor: Visitor) -> None:
    word = init_data(SOMEBODY_ELSE, visitor.clock.now())
    assert await tells(visitor, word, **{"sec-fetch-site": "cross-site"}) == 204
    visitor.link = visitor.link[:-16] + "x" * 16
    assert await tells(visitor, word) == 204


async def test_the_form_says_the_same_where_no_script_ran(visitor: Visitor, accounts: Accounts) -> None:
    visitor.user = SOMEBODY_ELSE
    assert REFUSED in (await visitor.signs_in()).text
    assert visitor.answer.status_code == 403
    assert await accounts.sessions.of(SOMEBODY_ELSE) is None
