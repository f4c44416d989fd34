"""Proof that a posted form is believed: our own page sent it, and Telegram vouches for whose page that is.

A browser's own headers say which page sent a form: no page can forge them. What is no browser is not believed for
having none of them, but it brings Telegram's word or nothing. Must never log what Telegram said.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from bot import logs
from bot.runtime.accounts.accounts import Accounts
from bot.store.records import Link
from bot.web.rendering import NoticePage
from bot.web.sign_in import notices
from bot.web.sign_in.init_data import MOST_AGE, MOST_AGE_EVER, MOST_AGE_LATER, NotFromTelegram, Stale, user_of

_OURS: Final = frozenset({"same-origin", "none"})
_USUAL_PORTS: Final = {"http": 80, "https": 443}


class Proof:
    """Judges forms. What it returns is said to the person instead of taking the form; None is no doubt.

    How old Telegram's word is, is judged by the clock that replicas share, as it showed when the link was read.
    """

    def __init__(self, accounts: Accounts, bot_token: str, public_url: str) -> None:
        self._accounts = accounts
        self._bot_token = bot_token
        self._public_url = public_url

    def doubt_of_page(self, headers: Mapping[str, str]) -> NoticePage | None:
        """Another site's page may bring everything but the person's will."""
        if not is_from_elsewhere(headers, self._public_url):
            return None
        logs.event("form_from_elsewhere")
        return notices.FROM_TELEGRAM

    async def doubt_of_user(self, link: Link, init_data: str, *, proven: bool) -> NoticePage | None:
        """A link that was sent on is of no use. In a step that is proven, Telegram's word may have grown older."""
        most_age = MOST_AGE_LATER if proven else MOST_AGE
        try:
            is_theirs = user_of(init_data, self._bot_token, link.read_at, most_age) == link.user
        except Stale:
            times = await self._accounts.tries.came_too_late(link)
            logs.event("form_stale", times=times)
            return notices.OPEN_TOO_LONG if times == 1 else notices.OPEN_TOO_LONG_AGAIN
        except NotFromTelegram as error:
            logs.event("form_unproven", why=str(error))
            return notices.FROM_TELEGRAM
        return None if is_theirs else notices.ANOTHERS

    def is_anothers(self, link: Link, init_data: str) -> bool:
        """Whether Telegram says for certain that somebody else has opened the page, however long ago it said so."""
        try:
            return user_of(init_data, self._bot_token, link.read_at, MOST_AGE_EVER) != link.user
        except NotFromTelegram:
            return False


def is_from_elsewhere(headers: Mapping[str, str], public_url: str) -> bool:
    """Whether another site's page sent it, and be it a neighbour's of the same domain.

    `Sec-Fetch-Site` decides: under a strict referrer policy a browser sends `Origin: null` with a page's own form, too.
    Older browsers do not have it, and nor has plain HTTP; there `Origin` must be the public address, or the one asked.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site.strip().lower() not in _OURS
    origin = headers.get("origin")
    if origin is None:
        return False
    asked = f"{origin.partition(':')[0]}://{headers.get('host', '')}"
    return _server(origin) not in {_server(public_url), _server(asked)} - {None}


def _server(address: str) -> tuple[str, int] | None:
    """Host and port of an address; None where it has none, as `null`."""
    try:
        parts = urlsplit(address.strip())
        port = parts.port or _USUAL_PORTS.get(parts.scheme)
    except ValueError:
        return None
    return (parts.hostname, port) if parts.hostname and port else None
