"""What is made of Telegram's answers about the staff's chat and about its posts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.errors import Away, Unusable
from bot.startup.checks import look_at_posting, reach_staff
from bot.telegram import ChatGone, ChatMoved, Posting, Rejected, TryLater
from tests.support.clocks import NINE, ManualClock

URL = "https://bot.example/telegram/updates"


class Telegram:
    """Lets the bot write, or says why not; says how its posts are."""

    def __init__(self, trouble: Exception | None = None, posting: Posting | None = None) -> None:
        self._trouble = trouble
        self._posting = posting

    async def reach(self, _chat: int) -> None:
        if self._trouble:
            raise self._trouble

    async def posting(self) -> Posting:
        if self._posting is None:
            raise TryLater(5, "TimedOut")
        return self._posting


async def test_a_chat_of_the_staff_that_can_be_written_to() -> None:
    assert await reach_staff(Telegram(), -111) == "can be written to"


@pytest.mark.parametrize(
    ("trouble", "kind", "line"),
    [
        (ChatMoved(-100222), Unusable, "STAFF_ALERT_CHAT has become another group: set it to -100222"),
        (ChatGone("nobody"), Unusable, "STAFF_ALERT_CHAT cannot be reached: add the bot to that chat"),
        (
            Rejected("not enough rights"),
            Unusable,
            r"STAFF_ALERT_CHAT takes no message of the bot \(not enough rights\)",
        ),
        (TryLater(5, "TimedOut"), Away, r"STAFF_ALERT_CHAT could not be asked for \(TimedOut\)"),
    ],
)
async def test_one_that_cannot_is_a_line_that_says_what_to_do(
    trouble: Exception, kind: type[Exception], line: str
) -> None:
    with pytest.raises(kind, match=f"^{line}"):
        await reach_staff(Telegram(trouble), -111)


@pytest.mark.parametrize(
    ("posting", "url", "said"),
    [
        (Posting("", 3), None, "fetched, 3 waiting"),
        (Posting("", 3), URL, "posted once the bot runs, 3 waiting"),
        (Posting("https://other.example", 0), URL, "posted once the bot runs, 0 waiting"),
        (Posting(URL, 0), URL, "posted, 0 waiting"),
        (Posting(URL, 0, "403 Forbidden", NINE), URL, "posted, 0 waiting; the last failure: 403 Forbidden"),
        (
            Posting(URL, 2, "403 Forbidden", NINE - timedelta(hours=1)),
            URL,
            "posted, 2 waiting; the last failure: 403 Forbidden",
        ),
    ],
)
async def test_how_updates_come_in_is_said_with_how_many_wait(posting: Posting, url: str | None, said: str) -> None:
    assert await look_at_posting(Telegram(posting=posting), url, ManualClock()) == said


async def test_what_cannot_be_posted_now_is_a_line_with_telegrams_word_and_the_number() -> None:
    failing = Posting(URL, 2, "Wrong response from the webhook: 403 Forbidden", NINE)
    with pytest.raises(Unusable, match=r"^Telegram cannot post to PUBLIC_URL \(Wrong response .*: 403 .*; 2 waiting\)"):
        await look_at_posting(Telegram(posting=failing), URL, ManualClock())
    with pytest.raises(Away, match=r"^Telegram did not say how updates come in \(TimedOut\)"):
        await look_at_posting(Telegram(), URL, ManualClock())
