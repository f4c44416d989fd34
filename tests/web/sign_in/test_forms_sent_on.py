"""A link, a form or a whole page that was sent on signs nobody in: at every step a browser has to vouch for itself."""

from __future__ import annotations

import pytest

from bot.web.sign_in.proof import is_from_elsewhere
from tests.portal.recorded import Recorded, error
from tests.support.clocks import ManualClock
from tests.support.sign_in import Page
from tests.web.visitor import EMAIL, PASSWORD, PATIENT, SOMEBODY_ELSE, Visitor, config, init_data

STEPS: dict[str, dict[str, str]] = {
    "password": {"email": EMAIL, "password": PASSWORD},
    "code": {"code": "123456"},
    "again": {"again": "1"},
}
OURS = "https://bot.example"
ELSEWHERE = "https://elsewhere.example"


async def comes_to(step: str, visitor: Visitor, recorded: Recorded) -> None:
    """After a wrong password, or at the code: Telegram's word was good once, and the portal was asked before."""
    recorded.turns("auth/login", error(401, 8))
    if step != "password":
        recorded.says("auth/login", config(Require2FA=True))
    await visitor.signs_in()
    recorded.says("auth/login", config())
    recorded.requests.clear()


async def posts(visitor: Visitor, step: str, word: str = "", **headers: str) -> Page:
    """The form of this step, with such a word of Telegram's."""
    fields = {**STEPS[step], "step": visitor.page.inputs["step"]["value"], "init_data": word}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    form = visitor.page
    page = await visitor.goes_on(await visitor.web.post(visitor.link, data=fields, headers=named))
    if visitor.answer.status_code == 403:
        visitor.page = form  # the person goes back to it
    return page


def good(clock: ManualClock) -> str:
    return init_data(PATIENT, clock.now())


@pytest.mark.parametrize("step", STEPS)
async def test_a_step_already_proven_still_wants_telegrams_word(
    visitor: Visitor, recorded: Recorded, step: str
) -> None:
    await comes_to(step, visitor, recorded)
    for word in ("", init_data(PATIENT, visitor.clock.now(), "654321:another-demo-token")):
        assert "Open this from Telegram" in (await posts(visitor, step, word)).text
        assert visitor.answer.status_code == 403
    assert recorded.requests == []
    assert "Open this" not in (await posts(visitor, step, good(visitor.clock))).text
    assert recorded.requests != []


@pytest.mark.parametrize("step", STEPS)
async def test_a_step_already_proven_is_no_good_to_somebody_else(
    visitor: Visitor, recorded: Recorded, step: str
) -> None:
    await comes_to(step, visitor, recorded)
    theirs = init_data(SOMEBODY_ELSE, visitor.clock.now())
    assert "This link is somebody else’s" in (await posts(visitor, step, theirs)).text
    assert recorded.requests == []


@pytest.mark.parametrize("step", STEPS)
async def test_who_waits_for_a_code_longer_than_the_word_is_fresh_goes_on(
    visitor: Visitor, recorded: Recorded, clock: ManualClock, step: str
) -> None:
    word = good(clock)
    await comes_to(step, visitor, recorded)
    clock.pass_by(599)
    await posts(visitor, step, word)
    assert visitor.answer.status_code == 200
    assert recorded.requests != []


async def test_a_word_older_than_any_link_is_stale_at_a_proven_step_too(
    visitor: Visitor, recorded: Recorded, clock: ManualClock
) -> None:
    await comes_to("password", visitor, recorded)
    old = init_data(PATIENT, clock.at.replace(hour=8, minute=44))
    assert "open this from Telegram once more" in (await posts(visitor, "password", old)).text
    assert recorded.requests == []


async def test_a_page_repeats_no_word_of_telegrams(visitor: Visitor, recorded: Recorded) -> None:
    recorded.says("auth/login", config(Require2FA=True))
    page = await posts(visitor, "password", good(visitor.clock))
    assert page.inputs["init_data"]["value"] == ""


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize(
    "headers",
    [
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site", "origin": "https://other.bot.example"},
        {"sec_fetch_site": "cross-site", "origin": OURS},
        {"origin": ELSEWHERE},
        {"origin": "null"},
        {"origin": f"{OURS}:8443"},
        {"origin": "https://bot.example.elsewhere.example"},
        {"origin": "https://[bot"},
        {"origin": ""},
    ],
)
async def test_another_sites_page_posts_in_vain(
    visitor: Visitor, recorded: Recorded, step: str, headers: dict[str, str]
) -> None:
    await comes_to(step, visitor, recorded)
    assert "Open this from Telegram" in (await posts(visitor, step, good(visitor.clock), **headers)).text
    assert visitor.answer.status_code == 403
    assert recorded.requests == []


@pytest.mark.parametrize(
    "headers",
    [
        {"sec_fetch_site": "same-origin", "origin": OURS},
        {"sec_fetch_site": "same-origin", "origin": "null"},
        {"sec_fetch_site": "none"},
        {"origin": OURS},
        {"origin": "HTTPS://BOT.EXAMPLE:443"},
        {},
    ],
)
async def test_the_pages_own_form_comes_through(visitor: Visitor, headers: dict[str, str]) -> None:
    assert "You are signed in" in (await posts(visitor, "password", good(visitor.clock), **headers)).text


def test_behind_a_proxy_the_public_address_is_ours_and_without_one_the_address_that_was_asked() -> None:
    behind = {"origin": OURS, "host": "10.0.0.7:8080"}
    assert not is_from_elsewhere(behind, f"{OURS}/clinic/")
    assert is_from_elsewhere(behind, "")
    assert not is_from_elsewhere({"origin": "http://10.0.0.7:8080", "host": "10.0.0.7:8080"}, "")
