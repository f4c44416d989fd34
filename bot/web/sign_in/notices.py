"""The notices of the sign-in: pages that end it and say what can be done next, each by the ids of its words.

A short table, apart, as page, proof and dialogue all end on them.
"""

from __future__ import annotations

from typing import Final, assert_never

from bot.runtime.accounts.accounts import Afterwards
from bot.web.rendering import NoticePage
from conversations.screens.model import message

DONE: Final = NoticePage(message("page.done.title"), message("page.done.text"), done=True)
GONE: Final = NoticePage(message("page.gone.title"), message("page.gone.text"))
NOBODYS: Final = NoticePage(message("page.gone.title"), message("page.gone.nobodys"))
ENDED: Final = NoticePage(message("page.ended.title"), message("page.ended.text"), phone=True)
ENDED_FOR_NOW: Final = NoticePage(message("page.ended.title"), message("page.ended.for_now"), phone=True)
BLOCKED: Final = NoticePage(message("page.blocked.title"), message("page.blocked.text"), phone=True)
FROM_TELEGRAM: Final = NoticePage(message("page.from_telegram.title"), message("page.from_telegram.text"))
OPEN_TOO_LONG: Final = NoticePage(message("page.too_old.title"), message("page.too_old.text"))
BROKEN: Final = NoticePage(message("page.broken.title"), message("page.broken.text"), phone=True)


def gone(afterwards: Afterwards) -> NoticePage:
    """The notice for a link that cannot be used, with what its chat has instead."""
    match afterwards:
        case Afterwards.CARD:
            return GONE
        case Afterwards.WAIT:
            return ENDED_FOR_NOW
        case Afterwards.UNKNOWN:
            return NOBODYS
    assert_never(afterwards)


def ended(afterwards: Afterwards) -> NoticePage:
    """The notice after the last try of a link has failed."""
    return ENDED if afterwards is Afterwards.CARD else gone(afterwards)
