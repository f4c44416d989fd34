"""A staff chat in a real browser, with a patient's chat open beside it: each shows what is its own."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.chromium import MARKS
from tests.journeys.browser.test_in_the_browser import picture, tap
from tests.journeys.world import World

pytestmark = MARKS

OLIVER = "oliver.clarke2@register.example"
SIZES = {"desktop": (1280, 860), "phone": (390, 844)}


@pytest_asyncio.fixture(loop_scope="module", params=[pytest.param("desktop", marks=pytest.mark.soak), "phone"])
async def pages(request: pytest.FixtureRequest, browser: Browser) -> AsyncIterator[tuple[Page, Page]]:
    """Two windows."""
    width, height = SIZES[request.param]
    two = [await browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce") for _ in "ab"]
    yield two[0], two[1]
    for each in two:
        await each.close()


async def says(page: Page, text: str) -> None:
    await page.locator("#composer-text").fill(text)
    await page.locator("#composer-text").press("Enter")


async def signs_in(desk: Page) -> None:
    """By the page of the card, as staff."""
    await desk.locator("#start").click()
    await says(desk, "/staff")
    await tap(desk, "Sign in")
    sheet = desk.frame_locator("#sheet-frame")
    await sheet.get_by_label("staff").check()
    await sheet.get_by_label("E-mail address").fill("sofia.clerk@staff.example")
    await sheet.get_by_label("Password").fill("demo-password-staff")
    await kept(desk, "sign-in")
    await sheet.get_by_role("button", name="Sign in").click()
    number = await sheet.locator("#match").inner_text()
    await sheet.get_by_role("button", name="Back to the chat").click()
    await tap(desk, number)


async def kept(page: Page, name: str) -> None:
    """A picture of either size."""
    await picture(page, f"staff-{name}-{page.viewport_size['width'] if page.viewport_size else 0}")


async def test_staff_book_beside_a_patient_who_reads_nothing_of_it(
    plain_world: World, pages: tuple[Page, Page]
) -> None:
    desk, phone = pages
    amelia = await plain_world.patient()
    sofia = await plain_world.person("Sofia", "Clerk")
    for page, somebody in ((desk, sofia), (phone, amelia)):
        await page.goto(plain_world.chat_url)
        await page.locator("#person").select_option(str(somebody.number))
    await signs_in(desk)
    chat, beside = desk.get_by_role("log").first, phone.get_by_role("log").first
    await expect(chat).to_contain_text("You are signed in as staff")
    for words, shown in (
        ("ruth smith", "R.S. (Smi…)"),
        (f"/book {OLIVER} physio camden tue morning", "times are free"),
    ):
        await says(desk, words)
        await expect(chat).to_contain_text(shown)
        await kept(desk, shown[:5])
    await tap(desk, "Tue")
    await expect(chat).to_contain_text("Is this right?")
    await expect(chat).to_contain_text("For Oliver Clarke, born Wed 11 Jul 1979")
    await kept(desk, "confirm")
    await tap(desk, "Book it")
    await expect(chat).to_contain_text("The appointment is booked.")
    await kept(desk, "booked")
    await tap(phone, "GP consultation")
    await expect(beside).to_contain_text("Where would suit you?")
    await kept(phone, "beside")
    for name in ("Oliver", "Clarke"):
        await expect(beside).not_to_contain_text(name)
    assert len(await plain_world.bookings("Oliver Clarke")) == 1
    assert await plain_world.bookings("Amelia Hart") == []
