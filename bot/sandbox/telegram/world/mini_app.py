"""The launch URL of a Mini App, with signed `initData` in its fragment. Never logs or stores it."""

import base64
import hashlib
import hmac
import json
from datetime import datetime
from urllib.parse import quote, urlencode

from bot.sandbox.telegram.values import unix
from bot.sandbox.telegram.world.model import Message, Person

VERSION = "9.1"
PLATFORM = "web"
_THEME = {"bg_color": "#ffffff", "text_color": "#10212e", "button_color": "#0f6e84", "button_text_color": "#ffffff"}
_DARK = {"bg_color": "#18242b", "text_color": "#e9f0f3", "button_color": "#55c1d3", "button_text_color": "#06232a"}


def init_data(token: str, person: Person, query_id: str, now: datetime) -> str:
    """The query string that tells the page who opened it, signed with the bot's token as Telegram signs it.

    `signature` stands where the real one carries Telegram's own Ed25519 signature; the hash covers it too.
    """
    user = person.user() | {"allows_write_to_pm": True}
    del user["is_bot"]
    fields = {
        "query_id": query_id,
        "user": json.dumps(user, ensure_ascii=False, separators=(",", ":")),
        "auth_date": str(unix(now)),
    }
    fields["signature"] = _stand_in_signature(fields)
    return urlencode(fields | {"hash": sign(token, fields)}, quote_via=quote)


def sign(token: str, fields: dict[str, str]) -> str:
    """The `hash` over all other fields, as the Mini App's server has to compute it."""
    secret = hmac.new(b"WebAppData", token.encode(), hashlib.sha256).digest()
    lines = "\n".join(f"{name}={fields[name]}" for name in sorted(fields))
    return hmac.new(secret, lines.encode(), hashlib.sha256).hexdigest()


def launch_url(url: str, data: str, *, dark: bool = False) -> str:
    """The address the app opens: the page with its data in the fragment, which never reaches a server.

    The app's own colours are in it, those of its dark theme if that is on.
    """
    fragment = urlencode(
        {
            "tgWebAppData": data,
            "tgWebAppVersion": VERSION,
            "tgWebAppPlatform": PLATFORM,
            "tgWebAppThemeParams": json.dumps(_DARK if dark else _THEME),
        },
        quote_via=quote,
    )
    return f"{url}{'&' if '#' in url else '#'}{fragment}"


def web_app_urls(message: Message) -> list[str]:
    """The pages that the buttons beneath a message open."""
    buttons = [button for row in message.inline_keyboard for button in row]
    return [button["web_app"]["url"] for button in buttons if "web_app" in button]


def _stand_in_signature(fields: dict[str, str]) -> str:
    digest = hashlib.sha512(repr(sorted(fields.items())).encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")
