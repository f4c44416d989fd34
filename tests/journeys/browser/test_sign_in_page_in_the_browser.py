"""The sign-in page as a real browser has it: framed by a chat's page and on its own, and posted to from elsewhere."""

from __future__ import annotations

import html
from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio
from playwright.async_api import Browser, FrameLocator, Page, Route, expect

from tests.chromium import MARKS
from tests.journeys.world import World
from tests.support.person import ChatPerson

pytestmark = MARKS

EMAIL, PASSWORD = "isla.fraser@patients.example", "demo-password-9"


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser) -> AsyncIterator[Page]:
    opened = await browser.new_page(reduced_motion="reduce")
    yield opened
    await opened.close()


async def who_has_to_sign_in(world: World) -> ChatPerson:
    person = await world.person("Isla", "Fraser")
    await person.starts()
    await person.taps("Book an appointment")
    return person


async def tries(form: Page | FrameLocator, password: str) -> None:
    await form.get_by_label("E-mail address").fill(EMAIL)
    await form.get_by_label("Password").fill(password)
    await form.get_by_role("button", name="Sign in").click()


async def goes_every_step(form: Page | FrameLocator, world: World, name: str) -> None:
    """A password that the clinic cannot take, a wrong and the right one; another code, a wrong and the right one."""
    whose = f"This signs in the Telegram account of {name}. Not you? Close this page."
    await expect(form.locator("#whose")).to_have_text(whose)
    await tries(form, "Aa1<bridge!")
    await expect(form.get_by_role("alert")).to_contain_text("a character in it that the clinic’s system does not take")
    await tries(form, "not-it")
    await expect(form.get_by_role("alert")).to_contain_text("do not match. Please check them")
    await tries(form, PASSWORD)
    await form.get_by_role("button", name="Send the code again").click()
    await expect(form.get_by_role("status")).to_contain_text("A new code is on its way")
    await form.get_by_label("Code").fill("wrong")
    await form.get_by_role("button", name="Continue").click()
    await expect(form.get_by_role("alert")).to_contain_text("This code is not right")
    await expect(form.locator("#whose")).to_have_text(whose)
    await form.get_by_label("Code").fill((await world.codes())[0])
    await form.get_by_role("button", name="Continue").click()
    await expect(form.locator("#whose")).to_have_text(whose)


async def test_on_its_own_every_step_comes_through(plain_world: World, page: Page) -> None:
    person = await who_has_to_sign_in(plain_world)
    await page.goto(await person.launches_sign_in())
    await goes_every_step(page, plain_world, "I. Fraser")
    await person.taps(await page.locator("#match").inner_text())
    await expect(page.locator("#notice")).to_contain_text("You are signed in")
    await person.sees("What is the visit for?")


async def test_a_wrong_tap_is_said_on_both_sides_without_anything_being_pressed(plain_world: World, page: Page) -> None:
    person = await who_has_to_sign_in(plain_world)
    await page.goto(await person.launches_sign_in())
    await tries(page, PASSWORD)
    await page.get_by_label("Code").fill((await plain_world.codes())[0])
    await page.get_by_role("button", name="Continue").click()
    number = await page.locator("#match").inner_text()
    await person.sees("which number does the sign-in page show?")
    card = await person.lowest()
    await person.taps(next(button.label for button in card.buttons if button.label not in (number, "Back")))
    await person.sees("The sign-in page showed another number", "Please sign in")
    await expect(page.locator("#notice")).to_contain_text("Another number was tapped in the chat")
    assert await plain_world.calls("auth/logout") == 1


async def test_framed_by_the_chat_every_step_comes_through(plain_world: World, page: Page) -> None:
    await page.goto(plain_world.chat_url)
    await page.locator("#start").click()
    for label in ("Book an appointment", "Sign in"):
        await page.locator(".key", has_text=label).last.click()
    chosen = await page.locator("#person option:checked").inner_text()
    first, _, last = chosen.partition(" ")
    sheet = page.frame_locator("#sheet-frame")
    await goes_every_step(sheet, plain_world, f"{first[0]}. {last}" if last else first)
    number = await sheet.locator("#match").inner_text()
    await page.locator(".key", has_text=number).last.dispatch_event("click")
    await expect(sheet.locator("#notice")).to_contain_text("You are signed in")


async def test_reload_and_back_post_nothing_again_and_stay_with_us(plain_world: World, page: Page) -> None:
    person = await who_has_to_sign_in(plain_world)
    await page.goto(await person.launches_sign_in())
    await tries(page, "not-it")
    alert = page.get_by_role("alert")
    await expect(alert).to_contain_text("do not match")
    for _ in range(2):
        await page.reload()
        await expect(alert).to_contain_text("do not match")
    assert await plain_world.calls("auth/login") == 1
    await tries(page, PASSWORD)
    await expect(page.get_by_label("Code")).to_be_visible()
    await page.get_by_label("Code").fill("wrong")
    await page.get_by_role("button", name="Continue").click()
    await expect(alert).to_contain_text("This code is not right")
    for move in (page.reload, page.go_back, page.go_back, page.go_forward):
        await move()
        await expect(page.get_by_label("Code")).to_be_visible()
        await expect(page.get_by_label("Password")).to_have_count(0)
    assert (await plain_world.calls("auth/login"), await plain_world.calls("auth/send-2fa-code")) == (2, 1)
    await page.get_by_label("Code").fill((await plain_world.codes())[0])
    await page.get_by_role("button", name="Continue").click()
    await person.taps(await page.locator("#match").inner_text())
    await expect(page.locator("#notice")).to_contain_text("You are signed in")
    await page.reload()
    await expect(page.locator("#notice")).to_contain_text("You are signed in")


async def test_the_word_of_telegram_outlives_a_redirect_that_loses_the_fragment(plain_world: World, page: Page) -> None:
    person = await who_has_to_sign_in(plain_world)
    await page.goto(await person.launches_sign_in())
    await page.goto(page.url.partition("#")[0])
    await tries(page, PASSWORD)
    await expect(page.get_by_label("Code")).to_be_visible()


@pytest.mark.parametrize("policy", ["no-referrer", "unsafe-url"])
async def test_a_form_on_another_sites_page_signs_nobody_in(plain_world: World, page: Page, policy: str) -> None:
    person = await who_has_to_sign_in(plain_world)
    await page.goto(await person.launches_sign_in())
    fields = {name: await page.locator(f"input[name={name}]").input_value() for name in ("step", "init_data")}
    assert fields["init_data"]
    hidden = "".join(
        f'<input type="hidden" name="{name}" value="{html.escape(value)}">'
        for name, value in {**fields, "email": EMAIL, "password": PASSWORD}.items()
    )
    address = page.url.partition("#")[0]

    async def elsewhere(route: Route) -> None:
        form = f'<form method="post" action="{address}">{hidden}<button>Win a prize</button></form>'
        await route.fulfill(content_type="text/html", body=form, headers={"Referrer-Policy": policy})

    await page.route("http://elsewhere.example/", elsewhere)
    await page.goto("http://elsewhere.example/")
    await page.get_by_role("button", name="Win a prize").click()
    await expect(page.locator("#notice")).to_contain_text("Open this from Telegram")
    assert await plain_world.calls("auth/login") == 0


async def test_whom_the_link_was_sent_on_to_sees_no_form(plain_world: World, page: Page) -> None:
    sender, other = await who_has_to_sign_in(plain_world), await plain_world.person("Otto", "Other")
    await other.starts()
    await other.taps("Book an appointment")
    theirs, mine = (await other.launches_sign_in()).partition("#"), (await sender.launches_sign_in()).partition("#")
    await page.goto(f"{mine[0]}#{theirs[2]}")
    await expect(page.locator("#notice")).to_contain_text("This link is somebody else’s")
    await expect(page.get_by_label("Password")).to_have_count(0)
    await page.reload()
    await expect(page.locator("#notice")).to_contain_text("This link is somebody else’s")


def by_rocket_loader(page: str) -> tuple[str, dict[str, str]]:
    """Scripts are made another type, for a script of the proxy's own to run later, which this page does not let in."""
    return page.replace("<script nonce=", '<script type="0-text/javascript" nonce='), {}


def by_a_foreign_policy(page: str) -> tuple[str, dict[str, str]]:
    """A second Content-Security-Policy: a browser keeps to both."""
    return page, {"content-security-policy": "script-src 'self'"}


@pytest.mark.parametrize("disturbed", [by_rocket_loader, by_a_foreign_policy])
async def test_a_page_whose_script_is_stopped_says_so_before_anything_is_typed_and_the_log_says_it_once(
    plain_world: World,
    page: Page,
    caplog: pytest.LogCaptureFixture,
    disturbed: Callable[[str], tuple[str, dict[str, str]]],
) -> None:
    async def in_front(route: Route) -> None:
        answer = await route.fetch()
        body, more = disturbed(await answer.text())
        headers = dict(answer.headers)
        for name, value in more.items():
            headers[name] = f"{headers[name]}, {value}"
        await route.fulfill(response=answer, body=body, headers=headers)

    person = await who_has_to_sign_in(plain_world)
    link = await person.launches_sign_in()
    await page.goto(link)
    await expect(page.get_by_label("Password")).to_be_visible()
    await expect(page.get_by_text("Something between the clinic and your phone")).to_be_hidden()
    assert "page_disturbed" not in caplog.text
    await page.route("**/sign-in/*", in_front)
    for _ in range(2):
        async with page.expect_response("**/sign-in/page-stopped"):
            await page.goto(link.partition("#")[0] + "?again")
        said = page.get_by_text("Something between the clinic and your phone changes this page")
        await expect(said).to_be_visible()
        await expect(said).to_contain_text("Call 020 7946 0000 instead")
    lines = [record for record in caplog.records if "page_disturbed" in record.getMessage()]
    assert [line.levelname for line in lines] == ["WARNING"]
    assert "forged" not in caplog.text
