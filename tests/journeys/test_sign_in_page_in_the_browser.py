"""The sign-in page as a real browser has it: framed by a chat's page and on its own, and posted to from elsewhere."""

from __future__ import annotations

import html
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, FrameLocator, Page, Route, expect

from tests.journeys.people import Person
from tests.journeys.world import World

pytestmark = pytest.mark.browser

EMAIL, PASSWORD = "isla.fraser@patients.example", "demo-password-9"


@pytest.fixture
async def page(browser: Browser) -> AsyncIterator[Page]:
    opened = await browser.new_page(reduced_motion="reduce")
    yield opened
    await opened.close()


async def who_has_to_sign_in(world: World) -> Person:
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
    await expect(form.get_by_role("alert")).to_contain_text("(4 tries left)")
    await tries(form, PASSWORD)
    await form.get_by_role("button", name="Send the code again").click()
    await expect(form.get_by_role("status")).to_contain_text("A new code is on its way")
    await form.get_by_label("Code").fill("wrong")
    await form.get_by_role("button", name="Continue").click()
    await expect(form.get_by_role("alert")).to_contain_text("This code is not right")
    await expect(form.locator("#whose")).to_have_text(whose)
    await form.get_by_label("Code").fill((await world.codes())[0])
    await form.get_by_role("button", name="Continue").click()
    await expect(form.locator("#notice")).to_contain_text("You are signed in")


async def test_on_its_own_every_step_comes_through(plain_world: World, page: Page) -> None:
    person = await who_has_to_sign_in(plain_world)
    await page.goto(await person.launches_sign_in())
    await goes_every_step(page, plain_world, "I. Fraser")
    await person.sees("What is the visit for?")


async def test_framed_by_the_chat_every_step_comes_through(plain_world: World, page: Page) -> None:
    await page.goto(plain_world.chat_url)
    await page.locator("#start").click()
    for label in ("Book an appointment", "Sign in"):
        await page.locator(".key", has_text=label).last.click()
    chosen = await page.locator("#person option:checked").inner_text()
    first, _, last = chosen.partition(" ")
    await goes_every_step(page.frame_locator("#sheet-frame"), plain_world, f"{first[0]}. {last}" if last else first)


async def test_reload_and_back_open_the_form_and_post_nothing_again(plain_world: World, page: Page) -> None:
    person = await who_has_to_sign_in(plain_world)
    await page.goto(await person.launches_sign_in())
    for left in ("4 tries left", "3 tries left"):
        await tries(page, "not-it")
        await expect(page.get_by_role("alert")).to_contain_text(left)
    await page.reload()
    await expect(page.get_by_role("alert")).to_have_count(0)
    await tries(page, "not-it")
    await expect(page.get_by_role("alert")).to_contain_text("2 tries left")
    await tries(page, PASSWORD)
    await expect(page.get_by_label("Code")).to_be_visible()
    await page.go_back()
    await expect(page.get_by_role("alert")).to_have_count(0)
    await tries(page, PASSWORD)
    await page.get_by_label("Code").fill((await plain_world.codes())[0])
    await page.get_by_role("button", name="Continue").click()
    await expect(page.locator("#notice")).to_contain_text("You are signed in")
    assert await plain_world.calls("auth/login") == 5


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
