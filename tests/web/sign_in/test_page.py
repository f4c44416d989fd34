"""A patient signs in: with a password, with a code, and with whatever goes wrong on the way."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from bot.portal import Person, PortalSession
from bot.runtime.accounts.accounts import Accounts
from tests.portal.recorded import Recorded, appointment, error
from tests.support.clocks import ManualClock
from tests.web.visitor import EMAIL, PASSWORD, PATIENT, SOMEBODY_ELSE, Visitor, config


def needs_a_code(recorded: Recorded) -> None:
    recorded.says("auth/login", config(Require2FA=True))


def codes_sent(recorded: Recorded) -> int:
    return sum(request.url.path.endswith("send-2fa-code") for request in recorded.requests)


async def test_a_password_is_enough_where_the_portal_says_so(
    visitor: Visitor, accounts: Accounts, clock: ManualClock
) -> None:
    page = await visitor.signs_in()
    assert "You are signed in. You can go back to the chat." in page.text
    assert page.done
    assert await accounts.sessions.of(PATIENT) == PortalSession("aB+c/d9==", "t3")
    clock.pass_by(600)
    assert await accounts.sessions.of(PATIENT) is None, "the portal's remaining time counts, not its usual one"


async def test_where_the_portal_wants_one_a_code_follows(
    visitor: Visitor, accounts: Accounts, recorded: Recorded
) -> None:
    needs_a_code(recorded)
    page = await visitor.signs_in()
    assert "sent a code to your phone" in page.text
    assert set(page.inputs) == {"step", "init_data", "code"}
    assert await accounts.sessions.of(PATIENT) is None
    page = await visitor.posts(code=" 123 456 ")
    assert "You are signed in" in page.text
    asked = [request.url.path.rpartition("/")[2] for request in recorded.requests]
    assert asked == ["login", "send-2fa-code", "submit-2fa-code", "validate", "existing-appointments"]
    assert recorded.requests[2].content == b'{"code": "123456"}'


async def test_a_wrong_password_costs_nothing_but_a_try(visitor: Visitor, recorded: Recorded) -> None:
    recorded.turns("auth/login", error(401, 8), httpx.Response(200, json=config()))
    page = await visitor.signs_in(password="not-it")
    assert "do not match" in page.text
    assert "left" not in page.text
    assert page.inputs["email"]["value"] == EMAIL
    assert "value" not in page.inputs["password"]
    assert page.inputs["password"]["aria-describedby"] in page.ids
    assert "You are signed in" in (await visitor.signs_in()).text


async def test_two_wrong_passwords_for_one_address_are_all_that_the_clinic_hears(
    visitor: Visitor, recorded: Recorded, clock: ManualClock, accounts: Accounts
) -> None:
    recorded.turns("auth/login", error(401, 8))
    assert "After another wrong one this page stops" in (await visitor.signs_in(password="not-it")).text
    page = await visitor.signs_in(EMAIL.upper(), password="not-it")
    assert "wrong twice" in page.text
    assert "set a new one in the clinic’s patient portal, or call 020 7946 0123" in page.text
    recorded.says("auth/login", config())
    visitor.link = await accounts.links.give(PATIENT)
    for _ in range(3):
        page = await visitor.signs_in()
        assert "wrong twice" in page.text
        assert page.inputs["email"]["value"] == EMAIL
    assert len(recorded.requests) == 2
    clock.pass_by(1800)
    visitor.link = await accounts.links.give(PATIENT)
    await visitor.opens()
    assert "You are signed in" in (await visitor.signs_in()).text


async def test_a_right_password_forgives_the_wrong_ones(
    visitor: Visitor, recorded: Recorded, accounts: Accounts
) -> None:
    wrong = error(401, 8)
    recorded.turns("auth/login", wrong, httpx.Response(200, json=config()), wrong)
    await visitor.signs_in(password="not-it")
    assert "You are signed in" in (await visitor.signs_in()).text
    visitor.link = await accounts.links.give(PATIENT)
    await visitor.opens()
    assert "do not match" in (await visitor.signs_in(password="not-it")).text


async def test_five_wrong_passwords_end_the_link(visitor: Visitor, recorded: Recorded) -> None:
    recorded.turns("auth/login", error(401, 8))
    for number in range(4):
        assert "do not match" in (await visitor.signs_in(f"{number}@patients.example", "not-it")).text
    kept = dict(visitor.page.inputs)
    assert "this link has ended" in (await visitor.signs_in(password="not-it")).text
    assert "this link has ended" in (await visitor.reloads()).text
    recorded.says("auth/login", config())
    visitor.page.inputs = kept
    await visitor.signs_in()
    await visitor.opens()
    assert "no longer works" in visitor.page.text
    assert len(recorded.requests) == 5


async def test_wrong_codes_count_as_well(visitor: Visitor, recorded: Recorded) -> None:
    needs_a_code(recorded)
    recorded.turns("auth/submit-2fa-code", error(400, 0))
    await visitor.signs_in()
    page = await visitor.posts(code="000000")
    assert "This code is not right" in page.text
    assert page.inputs["code"]["aria-describedby"].split()[0] in page.ids
    for _ in range(4):
        page = await visitor.posts(code="000000")
    assert "this link has ended" in page.text
    assert recorded.last.url.path.endswith("logout"), "the half-made sign-in does not live on"


async def test_a_new_code_can_be_sent_a_few_times(visitor: Visitor, recorded: Recorded) -> None:
    needs_a_code(recorded)
    await visitor.signs_in()
    for _ in range(3):
        assert "A new code is on its way" in (await visitor.posts(again="1", code="")).text
    assert "Send the code again" not in visitor.page.text
    assert "No more codes" in (await visitor.posts(again="1")).text
    assert codes_sent(recorded) == 4


async def test_signing_in_over_and_over_sends_no_end_of_codes(
    visitor: Visitor, accounts: Accounts, recorded: Recorded, clock: ManualClock
) -> None:
    needs_a_code(recorded)
    for _ in range(6):
        visitor.link = await accounts.links.give(PATIENT)
        await visitor.opens()
        assert "sent a code" in (await visitor.signs_in()).text
        await visitor.posts(over="1")
    page = await visitor.signs_in()
    assert "You were sent many codes in a short time" in page.text
    assert "password" in page.inputs
    assert recorded.last.url.path.endswith("logout"), "the half-made sign-in does not live on"
    assert codes_sent(recorded) == 6
    clock.pass_by(599)
    visitor.link = await accounts.links.give(PATIENT)
    await visitor.opens()
    assert "many codes" in (await visitor.signs_in()).text
    clock.pass_by(1)
    assert "sent a code" in (await visitor.signs_in()).text


async def test_codes_sent_again_count_like_first_ones(
    visitor: Visitor, recorded: Recorded, visitor_of: Callable[[str], Visitor], accounts: Accounts
) -> None:
    needs_a_code(recorded)
    await visitor.signs_in()
    for _ in range(3):
        await visitor.posts(again="1")
    await visitor.posts(over="1")
    await visitor.signs_in()
    assert "A new code is on its way" in (await visitor.posts(again="1")).text
    assert "No more codes can be sent for now" in (await visitor.posts(again="1")).text
    assert codes_sent(recorded) == 6
    other = visitor_of(await accounts.links.give(SOMEBODY_ELSE))
    other.user = SOMEBODY_ELSE
    await other.opens()
    assert "sent a code" in (await other.signs_in()).text, "nobody waits for somebody else's codes"


async def test_a_sign_in_that_ran_out_at_the_code_starts_with_the_password(
    visitor: Visitor, recorded: Recorded
) -> None:
    needs_a_code(recorded)
    recorded.turns("auth/submit-2fa-code", error(401, 8))
    await visitor.signs_in()
    page = await visitor.posts(code="123456")
    assert "took too long" in page.text
    assert "password" in page.inputs


async def test_a_locked_account_names_the_clinics_phone(visitor: Visitor, recorded: Recorded) -> None:
    recorded.turns("auth/login", error(403, 14))
    page = await visitor.signs_in()
    assert "Your account is locked" in page.text
    assert "020 7946 0123" in page.text
    assert 'href="tel:02079460123"' in visitor.answer.text


@pytest.mark.parametrize("turn", [httpx.ConnectError("down"), httpx.Response(500), error(503, 10), error(401, 4)])
async def test_a_portal_that_is_down_costs_no_try(
    visitor: Visitor, accounts: Accounts, recorded: Recorded, turn: httpx.Response | Exception
) -> None:
    recorded.turns("auth/login", turn)
    for _ in range(6):
        page = await visitor.signs_in()
        assert visitor.answer.status_code == 200
        assert "Nothing is lost" in page.text
        assert page.inputs["email"]["value"] == EMAIL
    recorded.says("auth/login", config())
    assert "You are signed in" in (await visitor.signs_in()).text
    assert await accounts.sessions.of(PATIENT) is not None


@pytest.mark.parametrize("path", ["auth/send-2fa-code", "auth/submit-2fa-code"])
async def test_a_portal_that_goes_down_at_the_code_costs_no_try(
    visitor: Visitor, recorded: Recorded, path: str
) -> None:
    needs_a_code(recorded)
    recorded.turns(path, httpx.ReadTimeout("slow"), httpx.Response(200, json=config()))
    await visitor.signs_in()
    fields = {"code": "123456"} if "code" in visitor.page.inputs else {"email": EMAIL, "password": PASSWORD}
    page = await visitor.posts(**fields)
    if "Nothing is lost" in page.text:
        page = await visitor.posts(**fields)
    if "code" in page.inputs:
        page = await visitor.posts(code="123456")
    assert "You are signed in" in page.text


async def test_a_portal_that_does_not_say_how_long_a_session_lives(
    visitor: Visitor, accounts: Accounts, recorded: Recorded, clock: ManualClock
) -> None:
    recorded.turns("auth/validate", httpx.ReadTimeout("slow"))
    assert "You are signed in" in (await visitor.signs_in()).text
    clock.pass_by(899)
    assert await accounts.sessions.of(PATIENT) == PortalSession("aB+c/d9==", "t1")


async def test_a_session_that_is_none_is_not_kept(visitor: Visitor, accounts: Accounts, recorded: Recorded) -> None:
    recorded.turns("auth/validate", error(401, 8))
    assert "Nothing is lost" in (await visitor.signs_in()).text
    assert await accounts.sessions.of(PATIENT) is None


@pytest.mark.parametrize(("email", "password"), [("", PASSWORD), (EMAIL, ""), ("   ", "")])
async def test_an_empty_field_is_asked_for_before_the_portal_is(
    visitor: Visitor, recorded: Recorded, email: str, password: str
) -> None:
    page = await visitor.signs_in(email, password)
    assert "enter your e-mail address and your password" in page.text
    assert recorded.requests == []


async def test_an_empty_code_is_asked_for_again(visitor: Visitor, recorded: Recorded) -> None:
    needs_a_code(recorded)
    await visitor.signs_in()
    assert "Please enter the code" in (await visitor.posts(code="  ")).text


async def test_a_password_keeps_its_spaces_and_letters(visitor: Visitor, recorded: Recorded) -> None:
    await visitor.signs_in(password=" p&ss=wörd+ ")
    assert recorded.requests[0].read() == (b'{"username": "ada@patients.example", "password": " p&ss=w\\u00f6rd+ "}')


async def test_who_signs_in_is_asked_for_and_known_with_the_session(
    visitor: Visitor, accounts: Accounts, recorded: Recorded
) -> None:
    needs_a_code(recorded)
    recorded.says("appointment/existing-appointments", [appointment()])
    await visitor.signs_in()
    await visitor.posts(code="123456")
    session = await accounts.sessions.of(PATIENT)
    assert session is not None
    assert session.owner == Person(7, "Ms", "Ada", "Sample", email=EMAIL), "the address of the first step too"


@pytest.mark.parametrize("turn", [error(403, 0), error(401, 8), httpx.Response(500), httpx.ReadTimeout("slow")])
async def test_a_portal_that_does_not_say_who_it_is_costs_no_try(
    visitor: Visitor, accounts: Accounts, recorded: Recorded, turn: httpx.Response | Exception
) -> None:
    recorded.turns("appointment/existing-appointments", turn)
    assert "You are signed in" in (await visitor.signs_in()).text
    session = await accounts.sessions.of(PATIENT)
    assert session is not None
    assert session.owner == Person(None, email=EMAIL)


async def test_who_forgot_the_password_or_has_no_account_is_led_to_the_clinics_own_portal(visitor: Visitor) -> None:
    page = await visitor.opens()
    assert "Forgotten your password, or no account yet? That is done in the clinic's patient portal" in page.text
    assert "https://portal.clinic.example/?a=1&b=2" in page.links
