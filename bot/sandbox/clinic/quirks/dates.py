"""Times as the portal has been seen to write them: with fractions, with offsets, or without a time at all."""

import re
from datetime import UTC, datetime

from bot.sandbox.clinic.quirks.choosing import Quirks
from bot.sandbox.clinic.quirks.names import Quirk
from bot.sandbox.clinic.times import LONDON

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_WALL = frozenset({"Start", "Finish"})
_MOMENTS = frozenset({"Date", "CreatedDate"})
_DAYS = frozenset({"DateOfBirth", "DueDate"})


def rewritten(quirks: Quirks, name: str, text: str) -> str:
    """The text of a member, which is written anew where it is a time."""
    if name not in _WALL | _MOMENTS | _DAYS or not _TIME.fullmatch(text):
        return text
    if name in _DAYS and Quirk.DATE_ONLY in quirks:
        return text[:10]
    if name == "Date" and Quirk.INVOICE_DAYS in quirks:
        return text[:10]
    moment = name in _MOMENTS
    offset = ""
    if _has_offset(quirks, name):
        at = datetime.fromisoformat(text).replace(tzinfo=LONDON)
        if moment and Quirk.UTC_OFFSETS in quirks:
            at = at.astimezone(UTC)
        written = at.isoformat(timespec="seconds")
        text, offset = written[:19], written[19:]
    return text + _fraction(quirks, moment=moment) + offset


def _fraction(quirks: Quirks, *, moment: bool) -> str:
    """A slot starts on the minute, so that its fraction is nothing but digits."""
    if Quirk.MILLISECONDS in quirks:
        return ".483" if moment else ".000"
    if Quirk.SEVEN_DIGITS in quirks:
        return ".4831250" if moment else ".0000000"
    return ""


def _has_offset(quirks: Quirks, name: str) -> bool:
    if name in _WALL:
        return Quirk.WALL_OFFSETS in quirks
    return Quirk.OFFSETS in quirks or (name in _MOMENTS and Quirk.UTC_OFFSETS in quirks)
