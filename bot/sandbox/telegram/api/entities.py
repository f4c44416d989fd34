"""Formatted text: parse modes, trimming, length, and the entities that Telegram finds by itself."""

import re
from dataclasses import dataclass
from typing import Any

from bot.sandbox.telegram.api.html import HtmlSource
from bot.sandbox.telegram.api.refusals import bad_request
from bot.sandbox.telegram.values import Json, utf16_length

MAX_TEXT = 4096
MAX_CAPTION = 1024

_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/]))"
    r"|(?P<email>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)])"
)
_UNTOUCHED = {"code", "pre", "text_link"}


@dataclass(frozen=True, slots=True)
class Formatted:
    """Plain text and its entities, offsets in UTF-16 code units."""

    text: str
    entities: tuple[Json, ...]


def message_text(text: str, parse_mode: str, given: Any) -> Formatted:
    """What a message says, 1–4096 characters after parsing; refused when it is empty, too long or badly written."""
    if not text.strip():
        raise bad_request("message text is empty")
    formatted = _parse(text, parse_mode, given)
    if not formatted.text:
        raise bad_request("message text is empty")
    if len(formatted.text) > MAX_TEXT:
        raise bad_request("message is too long")
    return formatted


def caption_text(text: str, parse_mode: str, given: Any) -> Formatted:
    """A caption: as a message's text, but it may be empty and ends at 1024 characters."""
    formatted = _parse(text, parse_mode, given)
    if len(formatted.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return formatted


def typed_text(text: str) -> Formatted:
    """What a person typed: commands, addresses and links are found, nothing is parsed."""
    return _finished(text, [])


def _parse(text: str, parse_mode: str, given: Any) -> Formatted:
    match parse_mode.lower():
        case "html":
            return _finished(*HtmlSource(text).read())
        case "" | "none":
            return _finished(text, _given(given))
        case _:
            raise bad_request("unsupported parse_mode")


def _given(entities: Any) -> list[Json]:
    """Entities that the caller counted out itself; those that lie outside the text are cut off later."""
    if entities is None:
        return []
    if not isinstance(entities, list) or not all(_is_entity(entity) for entity in entities):
        raise bad_request("can't parse entities JSON object")
    return [dict(entity) for entity in entities]


def _is_entity(entity: Any) -> bool:
    return (
        isinstance(entity, dict)
        and isinstance(entity.get("type"), str)
        and isinstance(entity.get("offset"), int)
        and isinstance(entity.get("length"), int)
    )


def _finished(text: str, entities: list[Json]) -> Formatted:
    """Surrounding space is cut off, as Telegram does, and the entities move with the text."""
    without_start = text.lstrip()
    shift = utf16_length(text) - utf16_length(without_start)
    trimmed = without_start.rstrip()
    end = utf16_length(trimmed)
    kept = [_moved(entity, shift, end) for entity in entities]
    visible = [entity for entity in kept if entity["length"] > 0]
    found = [entity for entity in _found(trimmed) if not _touches(entity, visible)]
    return Formatted(trimmed, tuple(sorted([*visible, *found], key=lambda e: (e["offset"], -e["length"]))))


def _moved(entity: Json, shift: int, end: int) -> Json:
    first = max(entity["offset"] - shift, 0)
    last = min(entity["offset"] + entity["length"] - shift, end)
    return entity | {"offset": first, "length": last - first}


def _found(text: str) -> list[Json]:
    return [
        {
            "type": found.lastgroup,
            "offset": utf16_length(text[: found.start()]),
            "length": utf16_length(found.group()),
        }
        for found in _FOUND.finditer(text)
    ]


def _touches(entity: Json, others: list[Json]) -> bool:
    first, last = entity["offset"], entity["offset"] + entity["length"]
    return any(
        other["type"] in _UNTOUCHED and other["offset"] < last and first < other["offset"] + other["length"]
        for other in others
    )
