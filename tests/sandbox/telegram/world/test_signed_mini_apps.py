"""Mini Apps: the address that is opened, and the signature that the page's server checks."""

import hashlib
import hmac
import json
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, WebAppInfo

from bot.sandbox.telegram import DEMO_TOKEN

Anyone = Any
PAGE = "http://127.0.0.1:8080/sign-in/one-use"


def page(*urls: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Sign in", web_app=WebAppInfo(url))] for url in urls])


async def test_the_page_is_opened_with_data_in_its_fragment(bot: Bot, amelia: Anyone) -> None:
    sent = await bot.send_message(amelia.id, "Please sign in", reply_markup=page(PAGE))

    opened = await amelia.does("mini-app", message_id=sent.message_id)

    parts = urlsplit(opened["url"])
    fragment = parse_qs(parts.fragment, strict_parsing=True)
    assert opened["url"].startswith(f"{PAGE}#tgWebAppData=")
    assert fragment["tgWebAppData"] == [opened["init_data"]]
    assert fragment["tgWebAppVersion"]
    assert fragment["tgWebAppPlatform"]


async def test_the_data_says_who_and_when_and_is_signed_with_the_bots_token(
    bot: Bot, amelia: Anyone, time: Anyone
) -> None:
    sent = await bot.send_message(amelia.id, "Please sign in", reply_markup=page(PAGE))

    opened = await amelia.does("mini-app", message_id=sent.message_id)

    fields = dict(parse_qsl(opened["init_data"], strict_parsing=True))
    given = fields.pop("hash")
    secret = hmac.new(b"WebAppData", DEMO_TOKEN.encode(), hashlib.sha256).digest()
    checked = "\n".join(sorted(f"{name}={value}" for name, value in fields.items()))
    assert given == hmac.new(secret, checked.encode(), hashlib.sha256).hexdigest()
    assert json.loads(fields["user"])["id"] == amelia.id
    assert int(fields["auth_date"]) == int(time.now().timestamp())
    assert set(fields) == {"query_id", "user", "auth_date", "signature"}
    assert "+" not in opened["init_data"]


async def test_each_opening_is_dated_anew(bot: Bot, amelia: Anyone, time: Anyone) -> None:
    sent = await bot.send_message(amelia.id, "Please sign in", reply_markup=page(PAGE))
    before = await amelia.does("mini-app", message_id=sent.message_id)

    time.pass_by(minutes=3)
    after = await amelia.does("mini-app", message_id=sent.message_id)

    assert before["init_data"] != after["init_data"]


async def test_only_a_page_on_a_button_can_be_opened(bot: Bot, amelia: Anyone) -> None:
    sent = await bot.send_message(amelia.id, "Choose", reply_markup=page(PAGE, "https://bot.example.org/#register"))

    unclear = await amelia.tries("mini-app", message_id=sent.message_id)
    foreign = await amelia.tries("mini-app", message_id=sent.message_id, url="https://evil.example.org")
    second = await amelia.does("mini-app", message_id=sent.message_id, url="https://bot.example.org/#register")

    assert (unclear.status_code, foreign.status_code) == (400, 400)
    assert second["url"].startswith("https://bot.example.org/#register&tgWebAppData=")
