"""The registration page as a phone has it: one column, its fields checked in the page, and again by the server."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.chromium import MARKS
from tests.journeys.test_newcomers_journeys import FORM, RUTH, chooses
from tests.journeys.world import World

pytestmark = MARKS

PHONE_SIZE: ViewportSize = {"width": 390, "height": 844}
LABELS = {
    "name": "First name",
    "surname": "Surname",
    "email": "E-mail address",
    "mobile": "Mobile number",
    "born": "Date of birth",
}


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser) -> AsyncIterator[Page]:
    opened = await browser.new_page(viewport=PHONE_SIZE, reduced_motion="reduce")
    yield opened
    await opened.close()


async def seen(page: Page, name: str) -> None:
    """Nothing stands out at the side; a picture of it where pictures are wanted."""
    wide = await page.evaluate("document.documentElement.scrollWidth")
    assert wide <= PHONE_SIZE["width"], name
    if folder := os.environ.get("PICTURES"):
        await page.screenshot(path=Path(folder) / f"registration-{name}.png", full_page=True)


async def test_a_newcomer_fills_in_the_form_on_a_phone(plain_world: World, page: Page) -> None:
    here = plain_world
    ruth = await chooses(here)
    await page.goto(await ruth.launches_page(FORM))
    await expect(page.locator("#whose")).to_contain_text("R. Newman")
    await seen(page, "empty")
    send = page.get_by_role("button", name="Send me a code")
    await send.click()
    assert await page.locator("input:invalid").count() == 6, "the page itself wants each field"
    for name, label in LABELS.items():
        await page.get_by_label(label).fill(RUTH[name])
    await page.get_by_label("I agree").check()
    await page.get_by_label("Mobile number").fill("020 7946 0000")
    await send.click()
    await expect(page.get_by_role("alert")).to_contain_text("This is not a mobile number")
    await expect(page.get_by_label("Surname")).to_have_value("Newman")
    await expect(page.get_by_label("I agree")).to_be_checked()
    await expect(page.get_by_label("Mobile number")).to_be_focused()
    await seen(page, "unfit")
    await page.reload()
    await expect(page.get_by_label("Surname")).to_have_value("Newman")
    await page.get_by_label("Mobile number").fill(RUTH["mobile"])
    await send.click()
    code = page.get_by_label("Code")
    await code.fill("000000")
    await page.get_by_role("button", name="Continue").click()
    await expect(page.get_by_role("alert")).to_contain_text("This code is not right")
    await page.get_by_role("button", name="Send the code again").click()
    await expect(page.get_by_role("status")).to_contain_text("A new code is on its way")
    await seen(page, "code")
    await code.fill((await here.codes())[0])
    await page.get_by_role("button", name="Continue").click()
    await expect(page.locator("#notice")).to_contain_text("Nothing is booked yet: go back to the chat")
    await seen(page, "done")
    await ruth.shows("Nothing is booked yet", "Book it for £60")
