"""Telegram's Bot API, as far as this bot uses it: updates become events, screens become calls.

The one home of python-telegram-bot, of which the errors, constants and the rarer calls are used; what every tap needs
(fetching and reading updates, requests, keyboards) is our own, as it costs less processor time. Must never decide what
is said, nor keep anything between two calls but its connections and rate limits.
"""

from bot.telegram.cards import Card
from bot.telegram.client import Telegram
from bot.telegram.errors import ChatGone, ChatMoved, Rejected, TelegramTrouble, TryLater, Unproven, WrongToken
from bot.telegram.intake import (
    SECRET_HEADER,
    SECRET_WORD,
    WEBHOOK_PATH,
    NotAnUpdate,
    Polling,
    Posting,
    Received,
    posted,
    posted_one,
    received,
)
from bot.telegram.limits import Granted, Limits, Pace, Shared
from bot.telegram.menus import menu
from bot.telegram.updates import BotBlocked, Heard, Incoming, InGroup, Nothing, read_kept_update

__all__ = [
    "SECRET_HEADER",
    "SECRET_WORD",
    "WEBHOOK_PATH",
    "BotBlocked",
    "Card",
    "ChatGone",
    "ChatMoved",
    "Granted",
    "Heard",
    "InGroup",
    "Incoming",
    "Limits",
    "NotAnUpdate",
    "Nothing",
    "Pace",
    "Polling",
    "Posting",
    "Received",
    "Rejected",
    "Shared",
    "Telegram",
    "TelegramTrouble",
    "TryLater",
    "Unproven",
    "WrongToken",
    "menu",
    "posted",
    "posted_one",
    "read_kept_update",
    "received",
]
