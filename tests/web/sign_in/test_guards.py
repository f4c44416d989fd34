"""Who may not sign in with a link, and what may not be done with the page."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import timedelta

import httpx
import pytest

from bot.runtime.accounts.accounts import Accounts
from bot.store import Store
from tests.portal.recorded import Recorded, error
from tests.support.clocks import ManualClock
from tests.web.visitor import EMAIL, PASSWORD, PATIENT, SOMEBODY_ELSE, Visitor, config, init_data

FORM = {"email": EMAIL, "password": PASSWORD}


def step_of(visitor: Visitor) -> str:
    return visitor.page.inputs["step"]["value"]


async def refused(visitor: Visitor, recorded: Recorded, word: str, says: str = "Open this from Telegram") -> None:
    """The page wants Telegram, the portal hears nothing, and the patient's link is as good as before."""
    page = await visitor.sends({**FORM, "step": step_of(visitor), "init_data": word})
    assert visitor.answer.status_code == 403
    assert says in page.text
    assert recorded.requests == []
    await visitor.opens()
    assert "You are signed in" in (await visitor.signs_in()).text


async def test_a_link_sent_on_to_somebody_else(visitor: Visitor, recorded: Recorded, clock: ManualClock) -> None:
    await refused(visitor, recorded, init_data(SOMEBODY_ELSE, clock.now()), "This link is somebody else’s")


async def test_a_word_of_another_bot(visitor: Visitor, recorded: Recorded, clock: ManualClock) -> None:
    await refused(visitor, recorded, init_data(PATIENT, clock.now(), "654321:another-demo-token"))


async def test_a_word_that_was_changed(visitor: Visitor, recorded: Recorded, clock: ManualClock) -> None:
    theirs = init_data(SOMEBODY_ELSE, clock.now())
    await refused(visitor, recorded, theirs.replace(str(SOMEBODY_ELSE), str(PATIENT)))


async def test_a_word_of_the_future(visitor: Visitor, recorded: Recorded, clock: ManualClock) -> None:
    await refused(visitor, recorded, init_data(PATIENT, clock.now() + timedelta(seconds=31)))


@pytest.mark.parametrize("age", [301, 86_400])
async def test_a_page_that_was_open_for_too_long_is_opened_once_more_with_the_same_button(
    visitor: Visitor, recorded: Recorded, clock: ManualClock, age: int
) -> None:
    word = init_data(PATIENT, clock.now() - timedelta(seconds=age))
    page = await visitor.sends({**FORM, "step": step_of(visitor), "init_data": word})
    assert visitor.answer.status_code == 403
    assert "open this from Telegram once more" in page.text
    assert recorded.requests == []
    await visitor.opens()
    assert "You are signed in" in (await visitor.signs_in()).text


async def test_a_stale_word_that_is_not_telegrams_is_still_none(
    visitor: Visitor, recorded: Recorded, clock: ManualClock
) -> None:
    long_ago = clock.now() - timedelta(days=1)
    await refused(visitor, recorded, init_data(PATIENT, long_ago, "654321:another-demo-token"))


async def test_a_word_of_five_minutes_ago_is_good(visitor: Visitor, clock: ManualClock) -> None:
    word = init_data(PATIENT, clock.now())
    clock.pass_by(300)
    page = await visitor.sends({**FORM, "step": step_of(visitor), "init_data": word})
    assert "You are signed in" in page.text


@pytest.mark.parametrize(
    "more", [{"auth_date": "soon"}, {"user": "Ada"}, {"user": '{"id": "4711"}'}, {"user": "[4711]"}, {"user": ""}]
)
async def test_a_word_without_a_date_or_a_user(
    visitor: Visitor, recorded: Recorded, clock: ManualClock, more: dict[str, str]
) -> None:
    await refused(visitor, recorded, init_data(PATIENT, clock.now(), **more))


@pytest.mark.parametrize("word", ["", "hash=", "&&&", "user=%FF&hash=0", "hash=%C3%A4&auth_date=1", "a=1&" * 40])
async def test_a_word_that_is_none(visitor: Visitor, recorded: Recorded, word: str) -> None:
    await refused(visitor, recorded, word)


async def test_a_field_twice_is_no_word(visitor: Visitor, recorded: Recorded, clock: ManualClock) -> None:
    await refused(visitor, recorded, init_data(PATIENT, clock.now()) + "&query_id=AAF%2B%2F%3D%26x")


async def test_without_the_sealed_field_nothing_is_tried(visitor: Visitor, recorded: Recorded) -> None:
    for step in ("", "x", "ä", step_of(visitor)[:-8], "B" + step_of(visitor)[1:]):
        word = init_data(PATIENT, visitor.clock.now())
        answer = await visitor.web.post(visitor.link, data={**FORM, "step": step, "init_data": word})
        assert answer.status_code == 422
        assert "sign in once more" in answer.text
    assert recorded.requests == []


async def test_a_sealed_field_is_good_for_its_own_link_alone(
    visitor: Visitor, visitor_of: Callable[[str], Visitor], accounts: Accounts, recorded: Recorded
) -> None:
    recorded.turns("auth/login", error(401, 8))
    await visitor.signs_in()
    proven = step_of(visitor)
    victim = visitor_of(await accounts.links.give(SOMEBODY_ELSE))
    answer = await victim.web.post(victim.link, data={**FORM, "step": proven})
    assert answer.status_code == 422
    assert len(recorded.requests) == 1


async def test_a_link_is_used_once(visitor: Visitor, recorded: Recorded) -> None:
    step = step_of(visitor)
    await visitor.signs_in()
    await visitor.opens()
    assert visitor.answer.status_code == 410
    assert "It was already used" in visitor.page.text
    word = init_data(PATIENT, visitor.clock.now())
    await visitor.sends({**FORM, "step": step, "init_data": word})
    assert "You are signed in" in visitor.page.text, "the form that did it only says so again"
    assert sum(request.url.path.endswith("login") for request in recorded.requests) == 1


async def test_pressing_twice_at_once_signs_in_once(visitor: Visitor, recorded: Recorded, store: Store) -> None:
    word = init_data(PATIENT, visitor.clock.now())
    fields = {**FORM, "step": step_of(visitor), "init_data": word}
    answers = await asyncio.gather(*(visitor.web.post(visitor.link, data=fields) for _ in range(8)))
    assert len({(answer.status_code, answer.headers["location"]) for answer in answers}) == 1, "all see the number"
    assert sum(request.url.path.endswith("login") for request in recorded.requests) == 1
    assert "You are signed in" in (await visitor.goes_on(answers[0])).text
    loaded = await store.lease(PATIENT, "a test", 5)
    assert loaded is not None
    assert [row.body for row in loaded.inbox] == ["NumberAsked", "SignedIn"]


async def test_guessing_many_at_once_gets_no_more_than_two_tries(visitor: Visitor, recorded: Recorded) -> None:
    recorded.turns("auth/login", error(401, 8))
    forms = [(await visitor.opens()).inputs["step"]["value"] for _ in range(20)]
    word = init_data(PATIENT, visitor.clock.now())
    posts = (visitor.web.post(visitor.link, data={**FORM, "step": step, "init_data": word}) for step in forms)
    await asyncio.gather(*posts)
    assert len(recorded.requests) == 2


@pytest.mark.parametrize("token", ["x", "no-such-token-was-ever-made", "a" * 65, "%2e%2e%2fhealthz", "ä" * 20])
async def test_a_link_that_nobody_made(web: httpx.AsyncClient, token: str) -> None:
    for answer in (await web.get(f"/sign-in/{token}"), await web.post(f"/sign-in/{token}", data={"step": "x"})):
        assert answer.status_code in (404, 410)


async def test_an_expired_link(visitor: Visitor, clock: ManualClock, recorded: Recorded) -> None:
    clock.pass_by(600)
    assert "no longer works" in (await visitor.signs_in()).text
    assert recorded.requests == []


async def test_a_body_is_bounded_and_of_one_kind(visitor: Visitor, recorded: Recorded) -> None:
    web, link = visitor.web, visitor.link
    assert (await web.post(link, data={"email": "x" * 20_000})).status_code == 413
    assert (await web.post(link, json={"email": EMAIL})).status_code == 415
    assert (await web.post(link, files={"email": b"x"})).status_code == 415
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    assert (await web.post(link, content="&".join(f"f{n}=1" for n in range(99)), headers=kind)).status_code == 400
    assert (await web.put(link, data=FORM)).status_code == 405
    assert recorded.requests == []


async def test_what_is_typed_is_neither_logged_nor_shown_nor_kept(
    visitor: Visitor, recorded: Recorded, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="bot")
    recorded.turns(
        "auth/login", error(401, 8), httpx.ReadTimeout("x"), httpx.Response(200, json=config(Require2FA=True))
    )
    recorded.turns("auth/submit-2fa-code", error(400, 0))
    shown: list[str] = []
    for fields in (FORM, FORM, FORM, {"code": "987654"}):
        await visitor.posts(**fields)
        shown.append(visitor.answer.text)
    token = visitor.link.rpartition("/")[2]
    for secret in (PASSWORD, "987654", "aB+c/d9=="):
        assert not any(secret in html for html in shown)
    assert [secret for secret in (PASSWORD, EMAIL, "987654", "aB+c/d9==", token) if secret in caplog.text] == []
