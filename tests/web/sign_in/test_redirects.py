"""Every form is answered with a redirect: reload, Back and coming back post nothing again, and find the step."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest

from bot.runtime.accounts.accounts import Accounts
from tests.portal.recorded import Recorded, error
from tests.support.clocks import ManualClock
from tests.web.visitor import EMAIL, PASSWORD, PATIENT, Visitor, config, init_data

DONE = "You are signed in"


def calls(recorded: Recorded, name: str) -> int:
    return sum(request.url.path.endswith(name) for request in recorded.requests)


async def posts_bare(visitor: Visitor, **fields: str) -> tuple[int, str]:
    """Status and address of the answer to a form, before anything is followed; then it is."""
    hidden = {**visitor.page.hidden, "init_data": init_data(PATIENT, visitor.clock.now())}
    answer = await visitor.web.post(visitor.link, data={**hidden, **fields})
    await visitor.goes_on(answer)
    return answer.status_code, answer.headers.get("location", "")


async def test_each_form_is_answered_with_a_redirect_to_the_same_page(visitor: Visitor, recorded: Recorded) -> None:
    recorded.turns("auth/login", error(401, 8))
    seen = [await posts_bare(visitor, email=EMAIL, password="not-it")]
    recorded.says("auth/login", config(Require2FA=True))
    seen += [await posts_bare(visitor, email=EMAIL, password=PASSWORD), await posts_bare(visitor, again="1", code="")]
    recorded.turns("auth/submit-2fa-code", error(400, 0))
    seen.append(await posts_bare(visitor, code="000000"))
    recorded.says("auth/submit-2fa-code", config(Token="t2"))
    seen.append(await posts_bare(visitor, code="123456"))
    assert [status for status, _ in seen] == [303] * 5
    assert all(address.startswith("?view=") for _, address in seen), "relative: a proxy may have put a path before it"
    assert len({address for _, address in seen}) == 5, "each is a page of its own, so Back stays with us"
    assert DONE in visitor.page.text


async def test_a_reload_says_the_same_and_asks_the_portal_nothing(visitor: Visitor, recorded: Recorded) -> None:
    recorded.turns("auth/login", error(401, 8))
    page = await visitor.signs_in(password="not-it")
    for _ in range(3):
        assert (await visitor.reloads()).text == page.text
    recorded.says("auth/login", config(Require2FA=True))
    page = await visitor.signs_in()
    for _ in range(3):
        assert (await visitor.reloads()).text == page.text
    page = await visitor.posts(again="1")
    assert (await visitor.reloads()).text == page.text
    assert (calls(recorded, "login"), calls(recorded, "send-2fa-code")) == (2, 2)
    await visitor.posts(code="123456")
    assert DONE in (await visitor.reloads()).text, "a page that said so goes on saying so"


async def test_a_form_that_is_posted_again_is_not_taken_again(visitor: Visitor, recorded: Recorded) -> None:
    recorded.turns("auth/login", error(401, 8))
    form = visitor.page
    for _ in range(5):
        visitor.page = form
        assert "do not match" in (await visitor.signs_in(password="not-it")).text
    assert calls(recorded, "login") == 1


async def test_who_leaves_to_read_the_code_and_comes_back_finds_the_code_step(
    visitor: Visitor, recorded: Recorded, visitor_of: Callable[[str], Visitor]
) -> None:
    recorded.says("auth/login", config(Require2FA=True))
    await visitor.signs_in()
    visitor.clock.pass_by(540)
    back = visitor_of(visitor.link)
    page = await back.opens()
    assert "code" in page.inputs
    assert "password" not in page.inputs
    assert "sent a code to your phone" in page.text
    assert DONE in (await back.posts(code="123456")).text
    assert (calls(recorded, "login"), calls(recorded, "send-2fa-code")) == (1, 1)


async def test_a_password_form_that_was_left_open_sends_no_second_code(visitor: Visitor, recorded: Recorded) -> None:
    recorded.says("auth/login", config(Require2FA=True))
    old = visitor.page
    await visitor.signs_in()
    other = (await visitor.opens(), visitor.page)[1]
    visitor.page = old
    await visitor.posts(email=EMAIL, password=PASSWORD)
    visitor.page = other
    page = await visitor.posts(email=EMAIL, password=PASSWORD)
    assert "code" in page.inputs
    assert (calls(recorded, "login"), calls(recorded, "send-2fa-code")) == (1, 1)


async def test_a_code_for_a_sign_in_that_was_started_again_asks_for_the_password(
    visitor: Visitor, recorded: Recorded
) -> None:
    recorded.says("auth/login", config(Require2FA=True))
    code_form = await visitor.signs_in()
    page = await visitor.posts(over="1")
    assert set(page.inputs) == {"step", "init_data", "role", "email", "password"}
    assert calls(recorded, "logout") == 1
    del code_form
    assert "enter your password again" in (await visitor.posts(code="123456")).text


async def test_the_link_lives_as_long_as_the_code_step(
    visitor: Visitor, recorded: Recorded, clock: ManualClock, accounts: Accounts
) -> None:
    recorded.says("auth/login", config(Require2FA=True))
    clock.pass_by(299)
    await visitor.opens()
    word = init_data(PATIENT, clock.now())
    await visitor.signs_in()
    clock.pass_by(330)
    assert await accounts.links.give(PATIENT) == visitor.link, "the card leads to the same page"
    page = await visitor.sends({**visitor.page.hidden, "code": "123456", "init_data": word})
    assert DONE in page.text
    assert calls(recorded, "submit-2fa-code") == 1


async def test_ten_minutes_after_the_password_the_code_comes_too_late(
    visitor: Visitor, recorded: Recorded, clock: ManualClock
) -> None:
    recorded.says("auth/login", config(Require2FA=True))
    clock.pass_by(500)
    await visitor.opens()
    await visitor.signs_in()
    clock.pass_by(600)
    assert "no longer works" in (await visitor.posts(code="123456")).text
    assert calls(recorded, "submit-2fa-code") == 0


async def test_a_wrong_password_gives_the_link_no_longer_life(
    visitor: Visitor, recorded: Recorded, clock: ManualClock
) -> None:
    recorded.turns("auth/login", error(401, 8))
    clock.pass_by(599)
    await visitor.opens()
    await visitor.signs_in()
    clock.pass_by(1)
    assert "no longer works" in (await visitor.reloads()).text


async def test_the_second_page_that_was_open_for_too_long_is_told_something_else(
    visitor: Visitor, accounts: Accounts, clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot")
    said = []
    for _ in range(3):
        stale = init_data(PATIENT, clock.at.replace(hour=3))
        said.append((await visitor.sends({**visitor.page.hidden, "email": EMAIL, "init_data": stale})).text)
        visitor.link = await accounts.links.give(PATIENT)
        await visitor.opens()
    assert "tap Sign in in the chat" in said[0]
    assert "close Telegram completely and open it again, or use another device" in said[1]
    assert said[2] == said[1]
    assert "020 7946 0123" in said[1]
    counted = [each.getMessage() for each in caplog.records if "form_stale" in each.getMessage()]
    assert counted == [f"event=form_stale times={times}" for times in (1, 2, 3)]
    clock.pass_by(1800)
    visitor.link = await accounts.links.give(PATIENT)
    await visitor.opens()
    stale = init_data(PATIENT, clock.at.replace(hour=3))
    page = await visitor.sends({**visitor.page.hidden, "email": EMAIL, "init_data": stale})
    assert page.text == said[0]


async def test_a_form_without_telegrams_word_is_logged_as_one_that_misses_it(
    visitor: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot")
    await visitor.sends({**visitor.page.hidden, "email": EMAIL, "init_data": ""})
    assert [each.getMessage() for each in caplog.records] == ["event=form_unproven why=missing"]


async def test_notices_keep_the_telephone_number_and_can_be_closed(visitor: Visitor, clock: ManualClock) -> None:
    await visitor.sends({**visitor.page.hidden, "init_data": ""})
    refused = visitor.answer
    clock.pass_by(600)
    await visitor.opens()
    for answer, status in ((refused, 403), (visitor.answer, 410)):
        assert answer.status_code == status
        assert "data-close" in answer.text
        assert 'tell("web_app_close")' in answer.text
        assert 'href="tel:02079460123"' in answer.text
