"""A staff chat in a real browser, with a patient's chat open beside it: each shows what is its own.

The first story is told on the page that has both chats, the second in two windows of their own.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio
from playwright.async_api import Browser, FrameLocator, Page, expect

from tests.chromium import MARKS
from tests.journeys.browser.test_accessible_in_the_browser import is_accessible
from tests.journeys.browser.test_in_the_browser import picture, tap
from tests.journeys.world import World

pytestmark = MARKS

OLIVER = "oliver.clarke2@register.example"
SIZES = {"desktop": (1280, 860), "phone": (390, 844)}


@pytest_asyncio.fixture(loop_scope="session", params=[pytest.param(size, marks=pytest.mark.soak) for size in SIZES])
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


@dataclass(frozen=True, slots=True)
class Desk:
    """The chat of reception and that of a patient, each in its frame of one page."""

    page: Page
    chat: FrameLocator
    patient: FrameLocator

    async def shows(self, side: str) -> None:
        """On a phone, one of the two."""
        tab = self.page.get_by_role("tab", name=side)
        if await tab.is_visible():
            await tab.click()

    async def says(self, text: str) -> None:
        await self.chat.locator("#composer-text").fill(text)
        await self.chat.locator("#composer-text").press("Enter")

    async def taps(self, label: str) -> None:
        await self.chat.locator(".key", has_text=label).last.click()

    async def sees(self, *words: str) -> None:
        for each in words:
            await expect(self.chat.get_by_role("log")).to_contain_text(each)

    async def patient_sees_nothing_of(self, *names: str) -> None:
        await self.shows("Patient")
        for name in names:
            await expect(self.patient.get_by_role("log")).not_to_contain_text(name)


@pytest_asyncio.fixture(loop_scope="session", params=["desktop", pytest.param("phone", marks=pytest.mark.soak)])
async def desk(request: pytest.FixtureRequest, browser: Browser, plain_world: World) -> AsyncIterator[Desk]:
    """The page with both chats, with a member of staff and a patient who are signed in by one tap each."""
    width, height = SIZES[request.param]
    page = await browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
    await page.goto(f"{plain_world.chat_url}/beside")
    here = Desk(page, page.frame_locator("#chat-staff iframe"), page.frame_locator("#chat-patient iframe"))
    for side, frame, who, shown in (
        ("Patient", here.patient, "Amelia Hart", "What is the visit for?"),
        ("Reception", here.chat, "Sofia Clerk", "You are signed in as staff"),
    ):
        await here.shows(side)
        await frame.get_by_role("navigation").get_by_role("button", name="People").click()
        await frame.get_by_role("button", name=f"Sign in as {who}").click()
        await expect(frame.get_by_role("log")).to_contain_text(shown, timeout=20_000)
        await kept(page, f"beside-{side.lower()}")
    await is_accessible(page, "two chats")
    yield here
    await page.close()


async def test_staff_find_switch_book_cancel_and_work_off_recalls_beside_a_patient(
    plain_world: World, desk: Desk
) -> None:
    await desk.says("ruth smith")
    await desk.sees("Which of these?", "R.S. (Smi…)")
    await desk.taps("R.S.")
    await desk.sees("Is it this patient?", "Ruth Smith")
    await kept(desk.page, "beside-confirmed")
    await desk.taps("Yes, this patient")
    await desk.sees("What shall I do?", "For Ruth Smith")

    await desk.says(f"/book {OLIVER} physio camden tue morning")
    await desk.sees("These times are free", "For Oliver Clarke, born Wed 11 Jul 1979")
    ruths = desk.chat.locator(".message", has_text="For Ruth Smith")
    await expect(ruths).not_to_have_count(0)
    await expect(ruths.locator(".key")).to_have_count(0)  # a card of another patient has nothing left to press
    await desk.taps("Tue")
    await desk.sees("Is this right?")
    await kept(desk.page, "beside-confirm")
    await desk.taps("Book it")
    await desk.sees("The appointment is booked.")
    assert len(await plain_world.bookings("Oliver Clarke")) == 1

    await desk.says(f"/patient {OLIVER}")
    await desk.taps("Yes, this patient")
    await desk.taps("Appointments")
    await desk.taps("Tue")
    await desk.taps("Cancel this appointment")
    await desk.taps("Cancel it")
    await desk.sees("is cancelled")
    assert await plain_world.bookings("Oliver Clarke") == []

    await desk.says("/recalls")
    await desk.sees("due")
    await kept(desk.page, "beside-recalls")
    await desk.chat.locator(".message").last.locator(".key").first.click()
    await desk.sees("Is it this patient?")
    await kept(desk.page, "beside-recall")
    await desk.patient_sees_nothing_of("Ruth", "Oliver", "Clarke")
    assert await plain_world.bookings("Ruth Smith") == []


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
