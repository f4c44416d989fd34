"""Inline and reply keyboards, checked and refused in Telegram's words."""

import json
import re
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.telegram.api.refusals import bad_request
from bot.sandbox.telegram.values import Json

_KINDS = ("url", "callback_data", "web_app", "copy_text", "login_url", "switch_inline_query", "pay")
_REQUESTS = ("request_contact", "request_location", "web_app")
_STYLES = {"danger", "success", "primary"}
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
MAX_MARKUP_BYTES = 10_000


def any_markup(given: Any, *, private: bool) -> Json | None:
    """The keyboard of a new message, checked and trimmed; None when there is none."""
    if given is None:
        return None
    if not isinstance(given, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in given:
        return inline_markup(given, private=private)
    if "keyboard" in given:
        return _reply_keyboard(given, private=private)
    if given.get("remove_keyboard"):
        return {"remove_keyboard": True}
    if given.get("force_reply"):
        return {"force_reply": True}
    return None


def inline_markup(given: Any, *, private: bool) -> Json | None:
    """The keyboard beneath a message, checked and trimmed; None when no button is left."""
    if given is None or given == {}:
        return None
    if not isinstance(given, dict) or "inline_keyboard" not in given:
        raise bad_request("inline keyboard expected")
    rows = [[_inline_button(button, private=private) for button in row] for row in _rows(given["inline_keyboard"])]
    kept = [row[:8] for row in rows if row]
    _check_size(kept, most=100)
    return {"inline_keyboard": kept} if kept else None


def _rows(given: Any) -> list[list[Any]]:
    if not isinstance(given, list) or not all(isinstance(row, list) for row in given):
        raise bad_request("can't parse reply markup JSON object: array of rows expected")
    return given


def _check_size(rows: list[list[Json]], *, most: int) -> None:
    too_many = sum(len(row) for row in rows) > most
    if too_many or len(json.dumps(rows, ensure_ascii=False).encode()) > MAX_MARKUP_BYTES:
        raise bad_request("reply markup is too long")


def _inline_button(button: Any, *, private: bool) -> Json:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: object expected")
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    kinds = [kind for kind in _KINDS if button.get(kind) is not None]
    if len(kinds) != 1:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    kept: Json = {"text": button["text"].strip(), kinds[0]: button[kinds[0]]}
    if button.get("style") is not None:
        kept["style"] = _style(button["style"])
    _check_kind(kinds[0], button[kinds[0]], private=private)
    return kept


def _style(style: Any) -> str:
    if style not in _STYLES:
        raise bad_request("can't parse inline keyboard button: invalid button style specified")
    return str(style)


def _check_kind(kind: str, value: Any, *, private: bool) -> None:
    match kind:
        case "callback_data":
            if not isinstance(value, str) or not 1 <= len(value.encode()) <= 64:
                raise bad_request("BUTTON_DATA_INVALID")
        case "web_app":
            if not private:
                raise bad_request("BUTTON_TYPE_INVALID")
            _check_web_app(value)
        case "url":
            _check_url(str(value))
        case "copy_text":
            text = value.get("text") if isinstance(value, dict) else None
            if not isinstance(text, str) or not 1 <= len(text) <= 256:
                raise bad_request("BUTTON_COPY_TEXT_INVALID")
        case _:
            raise bad_request("BUTTON_TYPE_INVALID")


def _check_web_app(value: Any) -> None:
    url = str(value.get("url", "")) if isinstance(value, dict) else ""
    refused = f"inline keyboard button Web App URL '{url}' is invalid"
    parts = urlsplit(url)
    if not parts.hostname:
        raise bad_request(f"{refused}: URL host is empty")
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise bad_request(f"{refused}: Only HTTPS links are allowed")


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https", "tg", "ton"}:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    if parts.scheme.startswith("http") and not re.fullmatch(
        r"[^\s.]+(\.[^\s.]+)+|localhost|.*:.*", parts.hostname or ""
    ):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _reply_keyboard(given: Json, *, private: bool) -> Json:
    rows = [[_reply_button(button, private=private) for button in row] for row in _rows(given["keyboard"])]
    kept = [row[:12] for row in rows if row]
    if not kept:
        raise bad_request("reply keyboard must have at least one button")
    _check_size(kept, most=300)
    flags = ("is_persistent", "resize_keyboard", "one_time_keyboard", "input_field_placeholder", "selective")
    return {"keyboard": kept} | {flag: given[flag] for flag in flags if given.get(flag)}


def _reply_button(button: Any, *, private: bool) -> Json:
    kept = {"text": button} if isinstance(button, str) else button
    if not isinstance(kept, dict) or not isinstance(kept.get("text"), str) or not kept["text"].strip():
        raise bad_request('can\'t parse keyboard button: Field "text" must be of type String')
    if not private and any(kept.get(request) for request in _REQUESTS):
        raise bad_request("BUTTON_TYPE_INVALID")
    if kept.get("web_app"):
        _check_web_app(kept["web_app"])
    return dict(kept)
