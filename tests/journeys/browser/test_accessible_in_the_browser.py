"""The demonstration is for everybody: axe-core finds nothing wrong in any state, and what it cannot see holds, too."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from importlib.resources import files
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Frame, Page, expect

from tests.chromium import MARKS
from tests.journeys.world import World

pytestmark = MARKS

AXE = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
RULES = "{iframes: false, resultTypes: ['violations'], selectors: false, rules: {'target-size': {enabled: true}}}"
RUN = f"() => axe.run(document, {RULES}).then((found) => found.violations)"
LOOKS = {
    "phone": (390, 844, "light", "none"),
    "desktop": (1280, 860, "dark", "none"),
    "forced": (390, 844, "light", "active"),
}
VIEWS = ("People", "Codes", "Diary", "Trouble", "Wire", "Chat")


EDGES = """() => {
  const parts = (colour) => (colour.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
  const light = (colour) => parts(colour).slice(0, 3).map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const opaque = (colour) => colour.startsWith("rgb") && (parts(colour)[3] ?? 1) === 1;
  const behind = (node) => {
    for (let at = node.parentElement; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (opaque(colour)) return colour;
    }
    return getComputedStyle(document.documentElement).colorScheme === "dark" ? "rgb(0,0,0)" : "rgb(255,255,255)";
  };
  const found = [];
  for (const node of document.querySelectorAll("input:not([type=hidden], [type=radio]), select, textarea, .trouble")) {
    const style = getComputedStyle(node);
    if (!node.checkVisibility() || !node.getClientRects().length) continue;
    const inset = style.boxShadow.includes("inset") ? style.boxShadow.match(/rgba?\\([^)]*\\)/)[0] : null;
    const edge = parseFloat(style.borderTopWidth) >= 1 ? style.borderTopColor : inset;
    const ratio = edge ? contrast(edge, behind(node)) : 0;
    if (ratio < 3) found.push(`${node.outerHTML.slice(0, 80)}: ${edge} on ${behind(node)} is ${ratio.toFixed(2)}`);
  }
  return found;
}"""
"""Fields and outlined buttons whose edge is told from what is behind them by less than 3 : 1."""


ALL = ("phone", *(pytest.param(look, marks=pytest.mark.soak) for look in ("desktop", "forced")))


@pytest_asyncio.fixture(loop_scope="session", params=ALL)
async def page(request: pytest.FixtureRequest, browser: Browser) -> AsyncIterator[Page]:
    """The chat page as a phone or a desktop has it; a script error on it fails the story."""
    width, height, scheme, forced = LOOKS[request.param]
    errors: list[str] = []

    def heard(said: ConsoleMessage) -> None:
        if said.type == "error" and "Refused to" in said.text:
            errors.append(said.text)

    opened = await browser.new_page(
        viewport={"width": width, "height": height},
        reduced_motion="reduce",
        color_scheme=scheme,  # type: ignore[arg-type]
        forced_colors=forced,  # type: ignore[arg-type]
    )
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("console", heard)
    yield opened
    await opened.close()
    assert errors == []


async def is_accessible(where: Page | Frame, state: str) -> None:
    """axe-core has nothing to say about it, and every edge that matters is seen."""
    if not await where.evaluate("() => 'axe' in window"):
        await where.evaluate(AXE)
    found: list[dict[str, Any]] = await where.evaluate(RUN)
    said = [f"{each['id']}: {node['html'][:160]} {node['failureSummary']}" for each in found for node in each["nodes"]]
    said += await where.evaluate(EDGES)
    assert not said, f"{state}: " + "\n".join(said)


async def tap(page: Page, label: str) -> None:
    await page.locator(".key", has_text=label).last.click()


async def looks_through_the_views(page: Page) -> None:
    """Every part of a phone's page; on a desktop all are there at once."""
    for view in VIEWS:
        button = page.get_by_role("navigation").get_by_role("button", name=re.compile(f"^{view}"))
        if await button.count() and await button.is_visible():
            await button.click()
        await is_accessible(page, view)


async def test_every_state_of_the_page_is_accessible(plain_world: World, page: Page) -> None:
    await page.goto(plain_world.chat_url)
    await expect(page.locator("#start")).to_be_visible()
    await is_accessible(page, "before the first word")
    await page.locator("#start").click()
    await tap(page, "Book an appointment")
    await page.get_by_role("button", name="Commands of the bot").click()
    await is_accessible(page, "the menu of commands")
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Share a location").click()
    await is_accessible(page, "the places")
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Add a person").click()
    await is_accessible(page, "a new person")
    await page.keyboard.press("Escape")
    await tap(page, "Sign in")
    await page.get_by_role("button", name="Demo accounts").click()
    await is_accessible(page, "the sheet")
    sheet = page.frames[-1]
    await sheet.get_by_label("E-mail address").fill("isla.fraser@patients.example")
    await is_accessible(sheet, "the sign-in page")
    await sheet.get_by_label("Password").fill("demo-password-9")
    await sheet.get_by_role("button", name="Sign in").click()
    await sheet.get_by_role("textbox", name="code").wait_for()
    await expect(page.locator("#banner")).to_be_visible()
    await is_accessible(sheet, "the page for a code")
    await is_accessible(page, "a code has come")
    await page.get_by_role("button", name="Close").click()
    await looks_through_the_views(page)


async def test_one_tap_signs_in_and_the_question_stays_in_sight(plain_world: World, page: Page) -> None:
    """Also when the card is taller than the screen: then its beginning is there."""
    await page.goto(plain_world.chat_url)
    on_a_phone = await page.locator(".views").is_visible()
    if on_a_phone:
        await page.get_by_role("button", name="People").click()
    await page.get_by_role("button", name="Sign in as Amelia Hart").first.click()
    await expect(page.locator("#toast")).to_have_text("Signed in as Amelia Hart")
    for question, label in (
        ("What is the visit for?", "GP consultation"),
        ("Where would suit you?", "Any place"),
        ("Who would you like to see?", "Anyone"),
        ("When would suit you?", "As soon as possible"),
        ("These times are free.", "Mon 23 Nov, 08:00"),
        ("Is this right?", "Book it"),
    ):
        await expect(page.locator(".text", has_text=question).last).to_be_in_viewport()
        await tap(page, label)
    await expect(page.locator(".text", has_text="Your appointment is booked.").last).to_be_in_viewport()
    await expect(page.locator("#spoken")).to_contain_text("Your appointment is booked.")
    await expect(page.locator("#spoken")).not_to_contain_text("Copy the details")
    if on_a_phone:
        await page.get_by_role("button", name="Wire").click()
    await expect(page.locator("#wire")).to_contain_text("POST appointment/book-time-slot")
    wire = await page.locator("#wire").inner_text()
    assert "demo-password" not in wire
    assert "demo-client-key" not in wire
    await is_accessible(page, "the wire after a booking")
    await is_accessible(page, "after a booking")
