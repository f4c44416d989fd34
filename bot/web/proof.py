"""Why a posted form is believed.

Owns both questions: whether our own page sent it, and whether Telegram vouches that the link's own user has that page
open. Must never log what Telegram said.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping

from bot.clock import Clock
from bot.store.records import Link
from bot.web.origins import is_from_elsewhere
from bot.web.rendering import NoticePage
from bot.web.sign_in import words
from bot.web.sign_in.init_data import MOST_AGE, MOST_AGE_LATER, NotFromTelegram, Stale, user_of

log = logging.getLogger(__name__)


class Proof:
    """Judges forms. What it returns is said to the person instead of taking the form; None is no doubt."""

    def __init__(self, bot_token: str, public_url: str, clock: Clock) -> None:
        self._bot_token = bot_token
        self._public_url = public_url
        self._clock = clock

    def doubt_of_page(self, headers: Mapping[str, str]) -> NoticePage | None:
        """Another site's page may bring everything but the person's will."""
        if not is_from_elsewhere(headers, self._public_url):
            return None
        log.info("a sign-in form was posted by another site's page")
        return words.FROM_TELEGRAM

    def doubt_of_user(self, link: Link, init_data: str, *, proven: bool) -> NoticePage | None:
        """A link that was sent on is of no use. In a step that is proven, Telegram's word may have grown older."""
        most_age = MOST_AGE_LATER if proven else MOST_AGE
        try:
            is_theirs = user_of(init_data, self._bot_token, self._clock.now(), most_age) == link.user
        except Stale:
            return words.OPEN_TOO_LONG
        except NotFromTelegram as error:
            log.info("a sign-in page was posted without Telegram's word: %s", error)
            return words.FROM_TELEGRAM
        return None if is_theirs else words.FROM_TELEGRAM
