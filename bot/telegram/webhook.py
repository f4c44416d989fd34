"""Updates that Telegram posts: what belongs to the webhook beside the web server that takes them.

Owns the reading of a posted body. Must never take what polling would not: both give the same arrival for an update.
"""

from __future__ import annotations

import json
from typing import Never

from bot.telegram.intake import Received, received

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of the header, not what is in it
"""The header in which Telegram repeats the secret that it was given with the address."""

CONNECTIONS = 40
"""Posts that Telegram may have on their way at the same time."""

MOST_BYTES = 512 * 1024
"""The longest body that is read; a message of 4096 characters with all that Telegram says about it is a tenth of it."""


class NotAnUpdate(ValueError):  # noqa: N818 - says what the body is
    """The body is no update of the Bot API."""


def posted(body: bytes) -> Received | None:
    """The update in a posted body as it is kept, or None when it belongs to no chat. Raises `NotAnUpdate`."""
    try:
        raw = json.loads(body, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise NotAnUpdate("not JSON") from None
    number = raw.get("update_id") if isinstance(raw, dict) else None
    if not isinstance(number, int) or isinstance(number, bool):
        raise NotAnUpdate("without an update_id")
    return received(raw)


def _refuse(name: str) -> Never:
    raise ValueError(name)
