"""Only a refusal that says *wrong* is called so and costs a try; any other costs none and is told as what it is."""

from __future__ import annotations

import httpx
import pytest

from tests.portal.recorded import Recorded, error
from tests.web.visitor import Visitor, config

FIREWALL = httpx.Response(403, html="<h1>Request blocked</h1>")
DOWN = "The clinic’s system does not answer at the moment"
ODD = "The clinic’s system does not answer this sign-in as it should"
NOT_WRONG = [
    pytest.param(FIREWALL, DOWN, id="a firewall's page"),
    pytest.param(httpx.Response(401, html="<h1>Unauthorized</h1>"), DOWN, id="a proxy's page"),
    pytest.param(httpx.Response(400), DOWN, id="nothing but 400"),
    pytest.param(httpx.Response(403), DOWN, id="nothing but 403"),
    pytest.param(error(403, None, "No."), ODD, id="403 without a code"),
    pytest.param(error(403, 0), ODD, id="no right"),
    pytest.param(error(400, 1), ODD, id="a parameter missing"),
    pytest.param(error(400, 9), ODD, id="the company missing"),
]
AT_THE_PASSWORD = [
    pytest.param(error(400, 2), ODD, id="malformed"),
    pytest.param(error(400, 8), ODD, id="not logged in"),
    pytest.param(error(401, 11), ODD, id="invalid token"),
]


async def still_works(visitor: Visitor, recorded: Recorded) -> None:
    """The link opens, and none of the two tries is gone."""
    recorded.turns("auth/login", error(401, 8))
    await visitor.opens()
    assert visitor.answer.status_code == 200
    assert "do not match" in (await visitor.signs_in()).text


@pytest.mark.parametrize(("turn", "said"), [*NOT_WRONG, *AT_THE_PASSWORD])
async def test_a_refusal_that_does_not_say_wrong_pair_costs_no_try(
    visitor: Visitor, recorded: Recorded, turn: httpx.Response, said: str
) -> None:
    recorded.turns("auth/login", turn)
    for _ in range(6):
        page = await visitor.signs_in()
        assert said in page.text
        assert "do not match" not in page.text
        assert "left" not in page.text
        assert "020 7946 0123" in page.text
    await still_works(visitor, recorded)


@pytest.mark.parametrize("password", ["Aa1<bridge!", "safe&#39;word"])
async def test_a_password_that_the_clinics_system_cannot_take_is_no_wrong_one(
    visitor: Visitor, recorded: Recorded, password: str
) -> None:
    recorded.turns("auth/login", error(400, 12))
    for _ in range(6):
        page = await visitor.signs_in(password=password)
        assert "has a character in it that the clinic’s system does not take" in page.text
        assert "do not match" not in page.text
        assert "left" not in page.text
        assert 'href="tel:02079460123"' in visitor.answer.text
    await still_works(visitor, recorded)


async def test_an_account_that_is_locked_costs_no_try(visitor: Visitor, recorded: Recorded) -> None:
    recorded.turns("auth/login", error(403, 14))
    for _ in range(6):
        await visitor.opens()
        assert "Your account is locked" in (await visitor.signs_in()).text
    await still_works(visitor, recorded)


@pytest.mark.parametrize(("turn", "said"), NOT_WRONG)
async def test_a_refusal_that_does_not_say_wrong_code_costs_no_try(
    visitor: Visitor, recorded: Recorded, turn: httpx.Response, said: str
) -> None:
    recorded.says("auth/login", config(Require2FA=True))
    recorded.turns("auth/submit-2fa-code", turn)
    await visitor.signs_in()
    for _ in range(6):
        page = await visitor.posts(code="123456")
        assert said in page.text
        assert "not right" not in page.text
        assert "code" in page.inputs
    recorded.turns("auth/submit-2fa-code", error(400, 0))
    for _ in range(4):
        assert "not right" in (await visitor.posts(code="123456")).text


@pytest.mark.parametrize("turn", [error(400, 12), error(400, 2), error(200, 2)])
async def test_a_code_that_the_clinics_system_cannot_read_is_no_wrong_one(
    visitor: Visitor, recorded: Recorded, turn: httpx.Response
) -> None:
    recorded.says("auth/login", config(Require2FA=True))
    recorded.turns("auth/submit-2fa-code", turn)
    await visitor.signs_in()
    for _ in range(6):
        page = await visitor.posts(code="<12345")
        assert "does not take this code as it is written" in page.text
        assert "not right" not in page.text
        assert page.inputs["code"]["aria-describedby"].split()[0] in page.ids
    recorded.says("auth/submit-2fa-code", config(Token="t2"))
    assert "You are signed in" in (await visitor.posts(code="123456")).text
