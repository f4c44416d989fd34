"""The pictures of the handbook and the README, taken from the running demo: `make pictures`."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright, expect

from tests.chromium import ARGUMENTS, found_chromium

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1360, "height": 900}
ACCOUNT = "Amelia Hart"
TO_THE_CARD = ("GP consultation", "Any place", "Anyone", "As soon as possible")


async def main(folder: Path) -> None:
    """Start the demo, and take them all."""
    command = (sys.executable, "-m", "bot", "demo")
    demo = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert demo.stdout
    address = re.findall(rb"http://\S+", await demo.stdout.readline())[0].decode()
    try:
        async with async_playwright() as playwright:
            chromium = await playwright.chromium.launch(executable_path=found_chromium(playwright), args=ARGUMENTS)
            await on_a_phone(chromium, address, folder)
            await on_a_desk(chromium, address, folder)
            await at_reception(chromium, address, folder)
            await chromium.close()
    finally:
        demo.terminate()
        await demo.wait()


async def opened(chromium: Browser, address: str, person: str, size: dict[str, int]) -> Page:
    """The page, with somebody signed in who has begun to book."""
    page = await chromium.new_page(
        viewport={"width": size["width"], "height": size["height"]}, reduced_motion="reduce", device_scale_factor=1
    )
    await page.goto(address)
    await page.get_by_label("You are").select_option(label=person)
    if size == PHONE:
        await page.get_by_role("button", name="People").click()
    await page.get_by_role("button", name=f"Sign in as {ACCOUNT}").first.click()
    await page.locator(".key", has_text="GP consultation").last.wait_for()
    return page


async def to_the_card(page: Page) -> None:
    """Tap on until the last card of a booking."""
    for label in TO_THE_CARD:
        await page.locator(".key", has_text=label).last.click()
    slot = page.locator(".key", has_text=re.compile(r"^\w{3} \d{1,2} \w{3}, \d\d:\d\d"))
    await slot.first.click()
    await page.locator(".key", has_text="Book it").last.wait_for()


async def on_a_phone(chromium: Browser, address: str, folder: Path) -> None:
    page = await opened(chromium, address, "Amelia Hart", PHONE)
    await to_the_card(page)
    await page.screenshot(path=folder / "confirm-phone.png")
    await page.locator(".key", has_text="Book it").last.click()
    await expect(page.get_by_role("log")).to_contain_text("Your appointment is booked.")
    await page.screenshot(path=folder / "booked-phone.png")
    await page.close()


async def on_a_desk(chromium: Browser, address: str, folder: Path) -> None:
    page = await opened(chromium, address, "Priya Raman", DESKTOP)
    await to_the_card(page)
    await page.locator(".key", has_text="Book it").last.click()
    await expect(page.get_by_role("log")).to_contain_text("Your appointment is booked.")
    await expect(page.locator(".wire-row", has_text="appointment/book-time-slot")).to_have_count(2)
    await expect(page.locator(".booking", has_text=ACCOUNT)).to_have_count(2)
    await page.locator("#toast").wait_for(state="hidden")
    await page.screenshot(path=folder / "demo.png")
    await page.close()


async def at_reception(chromium: Browser, address: str, folder: Path) -> None:
    page = await chromium.new_page(viewport={"width": 1280, "height": 860}, reduced_motion="reduce")
    await page.goto(f"{address.rstrip('/')}/beside")
    desk, patient = page.frame_locator("#chat-staff iframe"), page.frame_locator("#chat-patient iframe")
    for frame, who, shown in ((patient, "Amelia Hart", "What is the visit for?"), (desk, "Sofia Clerk", "as staff")):
        await frame.get_by_role("navigation").get_by_role("button", name="People").click()
        await frame.get_by_role("button", name=f"Sign in as {who}").click()
        await expect(frame.get_by_role("log")).to_contain_text(shown, timeout=20_000)
    await desk.locator("#composer-text").fill("/book oliver.clarke2@register.example physio camden tue morning")
    await desk.locator("#composer-text").press("Enter")
    await expect(desk.get_by_role("log")).to_contain_text("These times are free")
    await desk.locator(".key", has_text="Tue").first.click()
    await expect(desk.get_by_role("log")).to_contain_text("Is this right?")
    await desk.locator("#toast").wait_for(state="hidden")
    await page.screenshot(path=folder / "reception.png")
    await page.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
