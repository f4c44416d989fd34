"""Checks a Mini App's `initData`: Telegram's signed word for who opened a page.

Must never believe anything in it before its hash was compared.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Final
from urllib.parse import parse_qsl

MOST_AGE: Final = 300
"""Seconds for which Telegram's word is fresh."""

MOST_AGE_LATER: Final = MOST_AGE + 600
"""The same once it was fresh: the page stays open while a code is waited for, as long as its link lives."""

MOST_AGE_EVER: Final = 86_400
"""The same where it can only speak against who opened the page."""

MOST_AHEAD: Final = 30


class NotFromTelegram(Exception):  # noqa: N818 - says what the data is
    """Missing, forged, stale or unreadable. The text says which, without quoting it."""


class Stale(NotFromTelegram):
    """Telegram's own word, but of too long ago: the page was open for too long."""


def user_of(init_data: str, bot_token: str, now: datetime, most_age: int = MOST_AGE) -> int:
    """The user whom Telegram vouches for, at most so many seconds ago. Raises `NotFromTelegram` and its `Stale`."""
    if not init_data:
        raise NotFromTelegram("missing")
    fields = _fields(init_data)
    given = fields.pop("hash", "")
    if not hmac.compare_digest(_signature(fields, bot_token).encode(), given.encode()):
        raise NotFromTelegram("forged")
    _check_age(fields.get("auth_date", ""), now, most_age)
    return _user(fields.get("user", ""))


def _fields(init_data: str) -> dict[str, str]:
    """The fields by name; the same name twice would leave open which of them was signed."""
    try:
        pairs = parse_qsl(init_data, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=32)
    except ValueError as error:
        raise NotFromTelegram("unreadable") from error
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise NotFromTelegram("a field twice")
    return fields


def _signature(fields: Mapping[str, str], bot_token: str) -> str:
    """HMAC over all fields but `hash`, one to a line and sorted, with a key made of the bot's token."""
    lines = "\n".join(f"{name}={value}" for name, value in sorted(fields.items()))
    key = hmac.new(b"WebAppData", bot_token.encode(), hashlib.sha256).digest()
    return hmac.new(key, lines.encode(), hashlib.sha256).hexdigest()


def _check_age(signed_at: str, now: datetime, most_age: int) -> None:
    if not (signed_at.isascii() and signed_at.isdigit() and len(signed_at) <= 12):
        raise NotFromTelegram("without a date")
    age = now.timestamp() - int(signed_at)
    if age < -MOST_AHEAD:
        raise NotFromTelegram("of the future: is this machine's clock slow?")
    if age > most_age:
        raise Stale("stale")


def _user(text: str) -> int:
    try:
        user = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotFromTelegram("without a user") from error
    number = user.get("id") if isinstance(user, dict) else None
    if not isinstance(number, int) or isinstance(number, bool):
        raise NotFromTelegram("without a user")
    return number
