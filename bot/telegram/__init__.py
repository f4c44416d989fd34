"""Telegram, as far as this bot uses it: updates become events, screens become calls.

The one home of python-telegram-bot. Must never decide what is said, nor keep anything between two calls but its
connections and rate limits.
"""

from bot.telegram.client import Telegram
from bot.telegram.errors import ChatGone, Rejected, TelegramTrouble, TryLater, WrongToken
from bot.telegram.intake import SECRET_HEADER, NotAnUpdate, Polling, Received, posted, received
from bot.telegram.limits import Granted, Limits, SharedLimits
from bot.telegram.live_card import Card
from bot.telegram.updates import BotBlocked, Heard, Incoming, InGroup, read_update

__all__ = [
    "SECRET_HEADER",
    "BotBlocked",
    "Card",
    "ChatGone",
    "Granted",
    "Heard",
    "InGroup",
    "Incoming",
    "Limits",
    "NotAnUpdate",
    "Polling",
    "Received",
    "Rejected",
    "SharedLimits",
    "Telegram",
    "TelegramTrouble",
    "TryLater",
    "WrongToken",
    "posted",
    "read_update",
    "received",
]
