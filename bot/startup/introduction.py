"""What is done once, when the bot begins: people's clients are told of it, and it learns to read.

It works without either.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot import logs
from bot.clock import Clock
from bot.telegram import Telegram, TelegramTrouble, menu
from bot.wording import Wording, languages
from conversations.screens.model import message
from conversations.understanding import understand


async def introduce(telegram: Telegram, words: Wording, *, newcomers: bool) -> None:
    """Tell Telegram's clients what the bot can do, in each language."""
    commands = menu(newcomers=newcomers)
    about, short = message("bot.description"), message("bot.short_description")
    usual, *others = languages()
    try:
        for language in (usual, *others):
            spoken = replace(words, language=language)
            await telegram.introduce(commands, about, short, spoken, "" if language == usual else language)
    except TelegramTrouble as trouble:
        logs.event("not_introduced", logs.WARNING, why=trouble)


async def learn_to_read(clock: Clock) -> None:
    """The first text that is read takes half a second more than any other: read one before a patient types."""
    await asyncio.to_thread(understand, "tomorrow at noon", clock.now())
