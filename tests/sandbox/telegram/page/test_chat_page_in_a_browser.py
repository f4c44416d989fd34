"""The chat page in a real Chromium: by mouse, by keyboard alone, with a Mini App, beside a clinic."""

import asyncio
import json
from collections.abc import AsyncGenerator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Request, expect
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update, WebAppInfo

from bot.sandbox.telegram import Running, running
from tests.chromium import MARKS
from tests.sandbox.telegram.conftest import client

pytestmark = MARKS
Anyone = Any

CLOSING_PAGE = """<!doctype html><title>Sign in</title><button onclick='window.parent.postMessage(
JSON.stringify({eventType: "web_app_close", eventData: {}}), "*")'>Done</button>"""
ACCOUNT = {
    "name": "Amelia Hart",
    "email": "amelia@example.org",
    "password": "made-up-pass",
    "two_factor": True,
    "more": 1,
}
BOOKING = {"start": "2026-12-01T10:20:00", "patient": "Amelia Hart", "clinician": "Dr Patel", "state": "booked"}


class Clinic:
    """The little that the page and a Mini App want of other programs."""

    def __init__(self) -> None:
        self.url = ""
        self.rows: dict[str, list[dict[str, Any]]] = {"accounts": [ACCOUNT], "codes": [], "bookings": []}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        path = (await reader.readuntil(b"\r\n\r\n")).split()[1].decode()
        panel = path.rpartition("/")[2]
        body, kind = (
            (CLOSING_PAGE, "text/html") if path == "/page" else (json.dumps(self.rows.get(panel)), "application/json")
        )
        writer.write(f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nConnection: close\r\n\r\n{body}".encode())
        await writer.drain()
        writer.close()


@pytest_asyncio.fixture(loop_scope="session")
async def clinic() -> AsyncGenerator[Clinic]:
    clinic = Clinic()
    server = await asyncio.start_server(clinic.serve, "127.0.0.1", 0)
    clinic.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield clinic


@pytest_asyncio.fixture(loop_scope="session")
async def telegram(clinic: Clinic) -> AsyncGenerator[Running]:
    async with running(clinic_url=clinic.url) as server:
        yield server


@pytest_asyncio.fixture(loop_scope="session")
async def bot(telegram: Running, monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[Bot]:
    async with client(telegram, monkeypatch) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, telegram: Running) -> AsyncGenerator[Page]:
    """The page on a phone; a script error on it fails the story."""
    page = await browser.new_page(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    await page.goto(telegram.url)
    yield page
    await page.close()
    assert errors == []


async def next_update(bot: Bot, after: Update | None = None) -> Update:
    [update] = await bot.get_updates(offset=after.update_id + 1 if after else None, timeout=10)
    return update


def keys(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=f"go:{label}")] for label in labels])


async def test_start_a_press_and_an_edited_card(page: Page, bot: Bot) -> None:
    await expect(page.get_by_text("everyone in it are made up")).to_be_visible()
    await page.get_by_role("button", name="START").click()
    started = await next_update(bot)
    assert started.message is not None
    assert started.message.text == "/start"

    chat_id = started.message.chat_id
    card = await bot.send_message(chat_id, "<b>When?</b> &lt;i&gt;", parse_mode="HTML", reply_markup=keys("Tue", "Wed"))
    await page.get_by_role("button", name="Wed").click()
    pressed = await next_update(bot, started)
    assert pressed.callback_query is not None
    assert pressed.callback_query.data == "go:Wed"

    await pressed.callback_query.answer("Asking the clinic…")
    await expect(page.locator("#toast")).to_have_text("Asking the clinic…")
    await bot.edit_message_text("Wednesday it is", chat_id, card.message_id)
    await expect(page.get_by_role("log")).to_contain_text("Wednesday it is")
    await expect(page.get_by_role("button", name="Wed")).to_have_count(0)
    await expect(page.get_by_role("log").locator("article")).to_have_count(2)


async def test_everything_works_by_keyboard_alone(page: Page, bot: Bot) -> None:
    await page.get_by_role("button", name="START").focus()
    await page.keyboard.press("Enter")
    started = await next_update(bot)
    assert started.message is not None
    await expect(page.get_by_label("Message", exact=True)).to_be_focused()

    await page.keyboard.type("next Tuesday")
    await page.keyboard.press("Enter")
    typed = await next_update(bot, started)
    assert typed.message is not None
    assert typed.message.text == "next Tuesday"
    await expect(page.get_by_label("Message", exact=True)).to_have_value("")

    card = await bot.send_message(started.message.chat_id, "When?", reply_markup=keys("Tue", "Wed"))
    await page.get_by_role("button", name="Wed").wait_for()
    for _ in range(8):
        await page.keyboard.press("Shift+Tab")
        if await page.evaluate("document.activeElement.textContent") == "Wed":
            break
    await page.keyboard.press("Enter")
    pressed = await next_update(bot, typed)
    assert pressed.callback_query is not None
    assert pressed.callback_query.data == "go:Wed"

    await bot.edit_message_text("Sure?", started.message.chat_id, card.message_id, reply_markup=keys("Book it"))
    await expect(page.get_by_role("button", name="Book it")).to_be_focused()


async def test_a_mini_app_opens_in_a_sheet_and_closes_in_three_ways(page: Page, bot: Bot, clinic: Clinic) -> None:
    await page.get_by_role("button", name="START").click()
    started = await next_update(bot)
    assert started.message is not None
    button = InlineKeyboardButton("Sign in", web_app=WebAppInfo(f"{clinic.url}/page"))
    await bot.send_message(started.message.chat_id, "Please", reply_markup=InlineKeyboardMarkup([[button]]))
    sheet, opener = page.get_by_role("dialog", name="Clinic assistant"), page.get_by_role("button", name="Sign in")

    async def done() -> None:
        await page.frame_locator("#sheet-frame").get_by_role("button", name="Done").click()

    async def escaped() -> None:
        await page.keyboard.press("Escape")

    async def closed() -> None:
        await sheet.get_by_role("button", name="Close").click()

    for close in (done, escaped, closed):
        await opener.click()
        await expect(sheet).to_be_visible()
        await expect(sheet.get_by_role("button", name="Close")).to_be_focused()
        frame = page.frames[-1]
        await frame.wait_for_url(lambda url: "#tgWebAppData=" in url)
        await close()
        await expect(sheet).to_be_hidden()
        await expect(opener).to_be_focused()


async def test_a_location_is_shared_from_the_dialog(page: Page, bot: Bot) -> None:
    await page.get_by_role("button", name="START").click()
    started = await next_update(bot)

    await page.get_by_role("button", name="Share a location").click()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("button", name="Share a location")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Greenwich").click()

    shared = await next_update(bot, started)
    assert shared.message is not None
    assert shared.message.location is not None
    assert round(shared.message.location.latitude, 2) == 51.48


async def test_the_clinic_beside_the_chat_fills_up_live(page: Page, clinic: Clinic) -> None:
    await page.get_by_role("button", name="People").click()
    await expect(page.locator("#panel-accounts")).to_contain_text("made-up-pass")
    await page.get_by_role("button", name="Diary").click()
    await expect(page.locator("#panel-bookings")).to_contain_text("No appointment yet")

    clinic.rows["bookings"] = [BOOKING]
    clinic.rows["codes"] = [{"to": "+44 7700 900000", "code": "123456", "at": "2026-11-23T09:00:00Z"}]

    await expect(page.locator("#panel-bookings")).to_contain_text("Tue 1 Dec")
    await expect(page.locator("#panel-bookings")).to_contain_text("10:20")
    await page.get_by_role("button", name="Codes").click()
    await expect(page.locator("#panel-codes")).to_contain_text("123456")


@pytest_asyncio.fixture(loop_scope="session")
async def asked(page: Page, telegram: Running) -> list[str]:
    """Every address that the page asks for."""
    addresses: list[str] = []

    def note(request: Request) -> None:
        addresses.append(request.url)

    page.on("request", note)
    await page.goto(telegram.url)
    return addresses


async def test_it_fits_and_needs_nothing_from_elsewhere(page: Page, telegram: Running, asked: list[str]) -> None:
    await page.get_by_role("button", name="START").wait_for()
    on_a_phone: int = await page.evaluate("document.documentElement.scrollWidth")
    await page.set_viewport_size({"width": 1280, "height": 800})
    await page.get_by_role("heading", name="diary").wait_for()
    on_a_desktop: int = await page.evaluate("document.documentElement.scrollWidth")

    assert on_a_phone <= 390
    assert on_a_desktop <= 1280
    assert asked
    assert [url for url in asked if not url.startswith((telegram.url, "data:"))] == []


async def test_a_button_shows_one_line_and_cuts_off_the_rest_as_telegram_does(page: Page, bot: Bot) -> None:
    await page.get_by_role("button", name="START").click()
    started = await next_update(bot)
    assert started.message is not None
    long, short = "Physiotherapy follow-up appointment for adults, 60 minutes", "Physiotherapy"
    await bot.send_message(started.message.chat_id, "What for?", reply_markup=keys(long))
    await bot.send_message(started.message.chat_id, "What for?", reply_markup=keys(short))
    cut, whole = page.locator(".key span").nth(0), page.locator(".key span").nth(1)
    await expect(whole).to_be_visible()
    assert await cut.evaluate("label => label.scrollWidth > label.clientWidth")
    assert not await whole.evaluate("label => label.scrollWidth > label.clientWidth")
    assert await cut.evaluate("label => label.clientHeight") == await whole.evaluate("label => label.clientHeight")
