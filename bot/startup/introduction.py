"""What is done once, when the bot begins: people's clients are told of it, and it learns to read.

It works without either.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from bot import logs
from bot.clock import Clock
from bot.telegram import Telegram, TelegramTrouble, menu
from bot.throttle import giving_way
from bot.wording import Wording, languages
from conversations import Conversation, advance
from conversations.events import Said
from conversations.screens.model import message


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


async def learn_to_read(clock: Clock, at_hand: Callable[[], None]) -> None:
    """What is made when it is first used, while the bot asks for updates already: else the first patient waits for it.

    The expressions of a typed text take half a second, so one is read before anybody types; `at_hand` has whatever else
    should be there.
    """

    def learn() -> None:
        at_hand()
        advance(Conversation(), Said("tomorrow at noon"), clock.now())

    await asyncio.to_thread(giving_way()(learn))
