"""The notices of the sign-in: pages that end it and say what can be done next, each by the ids of its words.

A short table, apart, as page, proof and procedure all end on them.
"""

from __future__ import annotations

from typing import Final, assert_never

from bot.runtime.accounts.accounts import Afterwards
from bot.runtime.accounts.sign_in_steps import End
from bot.web.rendering import NoticePage
from conversations.screens.model import message

DONE: Final = NoticePage(message("page.done.title"), message("page.done.text"), done=True)
GONE: Final = NoticePage(message("page.gone.title"), message("page.gone.text"))
NOBODYS: Final = NoticePage(message("page.gone.title"), message("page.gone.nobodys"))
ENDED: Final = NoticePage(message("page.ended.title"), message("page.ended.text"), phone=True)
ENDED_FOR_NOW: Final = NoticePage(message("page.ended.title"), message("page.ended.for_now"), phone=True)
FROM_TELEGRAM: Final = NoticePage(message("page.from_telegram.title"), message("page.from_telegram.text"))
ANOTHERS: Final = NoticePage(message("page.anothers.title"), message("page.anothers.text"))
OPEN_TOO_LONG: Final = NoticePage(message("page.too_old.title"), message("page.too_old.text"))
OPEN_TOO_LONG_AGAIN: Final = NoticePage(message("page.too_old.title"), message("page.too_old.again"), phone=True)
WRONG_NUMBER: Final = NoticePage(message("page.over.title"), message("page.over.wrong_number"), phone=True)
LEFT: Final = NoticePage(message("page.over.title"), message("page.over.left"))
KNOWN: Final = NoticePage(message("page.known.title"), message("page.known.text"))
UNSURE: Final = NoticePage(message("page.patient.unsure.title"), message("page.patient.unsure.text"))
BROKEN: Final = NoticePage(message("page.broken.title"), message("page.broken.text"), phone=True)


def over(end: End) -> NoticePage:
    """The notice for a sign-in that came to this end, to whoever was there."""
    match end:
        case End.DONE:
            return DONE
        case End.WRONG_NUMBER:
            return WRONG_NUMBER
        case End.LEFT:
            return LEFT
        case End.KNOWN:
            return KNOWN
        case End.UNSURE:
            return UNSURE
    assert_never(end)


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
