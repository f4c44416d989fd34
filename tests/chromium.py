"""A real Chromium for the tests that look at pages as a person does."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Playwright, async_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def found_chromium(playwright: Playwright) -> str:
    """Where it is, or would be if playwright had brought its own."""
    return next(filter(None, map(shutil.which, NAMES)), None) or playwright.chromium.executable_path


MARKS = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]
"""Of the stories that share a browser, and so its loop: to start one takes as long as such a story."""


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncGenerator[Browser]:
    """A Chromium of the system or of playwright. Without one: skipped, or an error where `CI` is true."""
    async with async_playwright() as playwright:
        found = found_chromium(playwright)
        if not Path(found).exists():  # noqa: ASYNC240 - one look
            if os.environ.get("CI") == "true":
                pytest.fail("no Chromium: install it, for example with apt-get install chromium")
            pytest.skip("no Chromium on this machine")
        chromium = await playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield chromium
        await chromium.close()
