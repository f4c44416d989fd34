"""A staff chat in a real browser, with a patient's chat open beside it: each shows what is its own."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, expect

from tests.journeys.test_in_the_browser import picture, tap
from tests.journeys.world import World

pytestmark = pytest.mark.browser

SIZES = {"desktop": (1280, 860), "phone": (390, 844)}


@pytest.fixture(params=[pytest.param("desktop", marks=pytest.mark.soak), "phone"])
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


async def test_staff_book_beside_a_patient_who_reads_nothing_of_it(
    plain_world: World, pages: tuple[Page, Page]
) -> None:
    desk, phone = pages
    amelia = await plain_world.patient()
    sofia = await plain_world.person("Sofia", "Clerk")
    for page, somebody in ((desk, sofia), (phone, amelia)):
        await page.goto(plain_world.chat_url)
        await page.locator("#person").select_option(str(somebody.number))
    await desk.locator("#start").click()
    await says(desk, "/staff")
    await tap(desk, "Sign in")
    sheet = desk.frame_locator("#sheet-frame")
    await sheet.get_by_label("staff").check()
    await sheet.get_by_label("E-mail address").fill("sofia.clerk@staff.example")
    await sheet.get_by_label("Password").fill("demo-password-staff")
    await picture(desk, f"staff-sign-in-{desk.viewport_size['width'] if desk.viewport_size else 0}")
    await sheet.get_by_role("button", name="Sign in").click()
    number = await sheet.locator("#match").inner_text()
    await sheet.get_by_role("button", name="Back to the chat").click()
    await tap(desk, number)
    chat, beside = desk.get_by_role("log").first, phone.get_by_role("log").first
    await expect(chat).to_contain_text("You are signed in as staff")
    await picture(desk, f"staff-1-{desk.viewport_size['width'] if desk.viewport_size else 0}")
    await says(desk, "ruth smith")
    await expect(chat).to_contain_text("(Smi…)")
    await picture(desk, f"staff-2-{desk.viewport_size['width'] if desk.viewport_size else 0}")
    await says(desk, "/book oliver.clarke2@register.example physio camden tue morning")
    await expect(chat).to_contain_text("These times are free")
    await picture(desk, f"staff-3-{desk.viewport_size['width'] if desk.viewport_size else 0}")
    await tap(desk, "Tue")
    await expect(chat).to_contain_text("Is this right?")
    await expect(chat).to_contain_text("For Oliver Clarke, born Wed 11 Jul 1979")
    await picture(desk, f"staff-4-{desk.viewport_size['width'] if desk.viewport_size else 0}")
    await tap(desk, "Book it")
    await expect(chat).to_contain_text("The appointment is booked.")
    await picture(desk, f"staff-5-{desk.viewport_size['width'] if desk.viewport_size else 0}")
    await says(desk, "liam shah 1984")
    await tap(desk, "Yes, this patient")
    await expect(chat).to_contain_text("What shall I do?")
    await picture(desk, f"staff-6-{desk.viewport_size['width'] if desk.viewport_size else 0}")
    await tap(desk, "Done")
    await tap(desk, "Due recalls")
    await expect(chat).to_contain_text("due")
    await picture(desk, f"staff-7-{desk.viewport_size['width'] if desk.viewport_size else 0}")
    await tap(phone, "GP consultation")
    await expect(beside).to_contain_text("Where would suit you?")
    await picture(phone, f"staff-beside-{desk.viewport_size['width'] if desk.viewport_size else 0}")
    for name in ("Oliver", "Clarke", "For "):
        await expect(beside).not_to_contain_text(name)
    assert len(await plain_world.bookings("Oliver Clarke")) == 1
    assert await plain_world.bookings("Amelia Hart") == []
