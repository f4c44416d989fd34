"""Above every form stands for whose Telegram account it is: who was sent the link can see that it is not theirs."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

import pytest

from bot.runtime.accounts.accounts import Accounts
from bot.telegram import TryLater
from tests.portal.recorded import Recorded, error
from tests.support.clocks import ManualClock
from tests.web.visitor import PATIENT, SOMEBODY_ELSE, VAULT, Names, Visitor, config

WHOSE = "This signs in the Telegram account of M. Example . Not you? Close this page."
NOBODYS = "This signs in the Telegram account that the link was made for. Not you? Close this page."


async def test_every_form_says_whose_it_is(visitor: Visitor, recorded: Recorded) -> None:
    recorded.turns("auth/login", error(401, 8))
    texts = [visitor.page.text, (await visitor.signs_in()).text]
    recorded.says("auth/login", config(Require2FA=True))
    recorded.turns("auth/submit-2fa-code", error(400, 0))
    texts += [(await visitor.signs_in()).text, (await visitor.posts(code="1")).text]
    texts += [(await visitor.posts(again="1")).text, (await visitor.posts(code="1", step="stale")).text]
    assert [text for text in texts if WHOSE not in text] == []


async def test_it_is_the_account_of_the_link_whoever_opens_it(
    visitor_of: Callable[[str], Visitor], accounts: Accounts, naming: Names
) -> None:
    naming.known[SOMEBODY_ELSE] = "B. Other"
    theirs = visitor_of(await accounts.links.give(SOMEBODY_ELSE))
    assert theirs.user == PATIENT
    assert "account of B. Other" in (await theirs.opens()).text


async def test_a_name_is_escaped(visitor: Visitor, naming: Names, clock: ManualClock) -> None:
    naming.known[PATIENT] = "M. <b>&amp;"
    clock.pass_by(301)
    await visitor.opens()
    assert "<bdi>M. &lt;b&gt;&amp;amp;</bdi>" in visitor.answer.text


@pytest.mark.parametrize("trouble", [TryLater(3, "busy"), TimeoutError(), None])
async def test_without_a_name_it_is_the_account_that_the_link_was_made_for(
    visitor_of: Callable[[str], Visitor], accounts: Accounts, naming: Names, trouble: Exception | None
) -> None:
    naming.known.clear()
    naming.trouble = trouble
    patient = visitor_of(await accounts.links.give(PATIENT))
    assert NOBODYS in (await patient.opens()).text
    assert "You are signed in" in (await patient.signs_in()).text


async def test_opening_it_over_and_over_is_no_burden_to_telegram(
    visitor: Visitor, naming: Names, clock: ManualClock
) -> None:
    for _ in range(5):
        await visitor.opens()
    assert naming.asked == 1
    clock.pass_by(300)
    await visitor.opens()
    assert naming.asked == 2


async def test_a_form_that_an_older_release_sealed_asks_for_the_password_once_more(
    visitor: Visitor, clock: ManualClock
) -> None:
    until = int(clock.now().timestamp()) + 600
    members = {"until": until, "proven": False, "session": None, "idle": None, "delivery": "", "codes": 0}
    token = visitor.link.rpartition("/")[2]
    sealed = VAULT.box("sign-in form").seal(json.dumps(members).encode(), token)
    step = base64.urlsafe_b64encode(sealed).decode()
    assert "Please sign in once more" in (await visitor.posts(step=step, email="", password="")).text
    assert "You are signed in" in (await visitor.signs_in()).text
