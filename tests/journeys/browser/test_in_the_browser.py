"""The first thing a newcomer does: open the page, sign in, book, read the amount owed, and undo it again."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.chromium import MARKS
from tests.journeys.world import World

pytestmark = MARKS

SIX = ("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00", "Book it for £60")


@pytest_asyncio.fixture(loop_scope="session", params=[(1280, 860), (390, 844)], ids=["desktop", "phone"])
async def page(request: pytest.FixtureRequest, browser: Browser) -> AsyncIterator[Page]:
    width, height = request.param
    opened = await browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
    yield opened
    await opened.close()


async def picture(page: Page, name: str) -> None:
    """Keep a picture where the environment says so; the README's were taken this way."""
    folder = os.environ.get("PICTURES")
    if folder:
        await page.screenshot(path=Path(folder) / f"{name}.png")


async def tap(page: Page, label: str) -> None:
    await page.locator(".key", has_text=label).last.click()


async def test_from_start_to_the_amount_owed_and_back(plain_world: World, page: Page) -> None:
    await page.goto(plain_world.chat_url)
    await page.locator("#start").click()
    await tap(page, "Book an appointment")
    await tap(page, "Sign in")
    sheet = page.frame_locator("#sheet-frame")
    await sheet.get_by_label("E-mail address").fill("amelia.hart@patients.example")
    await sheet.get_by_label("Password").fill("demo-password-1")
    await sheet.get_by_role("button", name="Sign in").click()
    number = await sheet.locator("#match").inner_text()
    await sheet.get_by_role("button", name="Back to the chat").click()
    await tap(page, number)
    for label in SIX:
        await tap(page, label)
    chat = page.get_by_role("log").first
    await expect(chat).to_contain_text("Your appointment is booked.")
    await expect(chat).to_contain_text("Mon 23 Nov 2026, 08:00–08:20 (UK time)")
    await expect(chat).to_contain_text("You owe £60.00.")
    (booking,) = await plain_world.bookings("Amelia Hart")
    await expect(chat).to_contain_text(booking["clinician"])
    if page.viewport_size and page.viewport_size["width"] > 1000:
        await expect(page.get_by_text("Amelia Hart").last).to_be_visible()
    await picture(page, f"booked-{page.viewport_size['width'] if page.viewport_size else 0}")
    await expect(page.locator("a[download]", has_text="appointment.ics")).to_be_visible()
    await tap(page, "I did not mean that: undo it")
    await expect(chat).to_contain_text("It is too late to undo it for nothing.")
    await expect(chat).to_contain_text("Cancelling it now costs £40.00.")
    await page.locator(".key", has_text="Cancel it for £40").last.dblclick()
    await expect(chat).to_contain_text("There is a fee for cancelling it. You owe £40.00.")
    await expect(page.locator("a[download]", has_text="appointment-cancelled.ics")).to_be_visible()
    assert await plain_world.bookings("Amelia Hart") == []
    await tap(page, "All my appointments")
    await expect(chat).to_contain_text("You have no appointment to come at the clinic.")
