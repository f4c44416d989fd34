"""In webhook mode, updates that wait at Telegram while none arrives are noticed, whatever Telegram says of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.startup.webhook import SILENT, Unposted, WebhookWatch
from bot.telegram import Posting
from tests.support.clocks import ManualClock

URL = "https://bot.example/telegram/updates"


class Post:
    """Telegram, which posts or keeps what it has, and the inbox, which knows when it last got something."""

    def __init__(self, clock: ManualClock) -> None:
        self.clock = clock
        self.now = Posting(URL, 0)
        self.arrived_at = float("-inf")

    async def posting(self) -> Posting:
        return self.now

    async def start_webhook(self, url: str, _secret: str) -> None:
        self.now = replace(self.now, url=url)

    async def silence(self) -> float:
        return self.clock.monotonic() - self.arrived_at


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def post(clock: ManualClock) -> Post:
    return Post(clock)


@pytest.fixture
def watch(post: Post, clock: ManualClock) -> WebhookWatch:
    return WebhookWatch(post, URL, "obviously fake", clock, post.silence)


async def looks(watch: WebhookWatch, clock: ManualClock, times: int) -> None:
    """Time passes, and it is looked from time to time."""
    for _ in range(times):
        clock.pass_by(SILENT / 3)
        await watch.look()


async def test_what_waits_while_nothing_arrives_is_told_with_its_number(
    watch: WebhookWatch, post: Post, clock: ManualClock
) -> None:
    post.now = Posting(URL, 3)
    await looks(watch, clock, 3)
    with pytest.raises(Unposted, match=r"^nothing arrives; 3 waiting$"):
        await looks(watch, clock, 1)


async def test_so_is_telegrams_word_for_it_however_old(watch: WebhookWatch, post: Post, clock: ManualClock) -> None:
    post.now = Posting(URL, 3, "Wrong response from the webhook: 301 Moved Permanently", clock.now())
    clock.pass_by(3600)
    await watch.look()
    with pytest.raises(Unposted, match=r"^Wrong response from the webhook: 301 Moved Permanently; 3 waiting$"):
        await looks(watch, clock, 3)


async def test_what_waits_behind_others_that_arrive_is_on_its_way(
    watch: WebhookWatch, post: Post, clock: ManualClock
) -> None:
    post.now = Posting(URL, 40)
    for _ in range(9):
        await looks(watch, clock, 2)
        post.arrived_at = clock.monotonic()
    with pytest.raises(Unposted):
        await looks(watch, clock, 5)


async def test_nothing_that_waits_is_nothing_to_worry_about(
    watch: WebhookWatch, post: Post, clock: ManualClock
) -> None:
    await looks(watch, clock, 9)
    post.now = Posting(URL, 1)
    await looks(watch, clock, 2)
    post.now = Posting(URL, 0)
    await looks(watch, clock, 3)
    post.now = Posting(URL, 1)
    await looks(watch, clock, 3)
