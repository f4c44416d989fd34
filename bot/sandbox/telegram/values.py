"""JSON, clock and units of length and time of the Bot API.

A file of its own, however short, as every room uses it and it uses none.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

Json = dict[str, Any]
"""A JSON object as it travels on the wire."""

Clock = Callable[[], datetime]
"""Says what time it is, as an aware datetime in UTC."""


def unix(moment: datetime) -> int:
    """The moment in whole seconds since 1970, as the Bot API writes dates."""
    return int(moment.timestamp())


def utf16_length(text: str) -> int:
    """The length in UTF-16 code units, the unit in which the Bot API counts entity offsets."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
