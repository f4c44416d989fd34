"""The same booking with aiogram's FSM: everything in memory, as its examples do it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from tests.bench.meter import answer_questions
from tests.bench.story import Canned, cards

CARDS = cards(datetime.now(UTC))
STATES = [State(card.verb, "Booking") for card in CARDS]


def keyboard(card: Canned) -> InlineKeyboardMarkup | None:
    """The buttons of a card."""
    rows = [[InlineKeyboardButton(text=label, callback_data=data) for label, data in row] for row in card.rows]
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


async def start(message: Message, state: FSMContext) -> None:
    """The welcome."""
    await state.set_data({})
    await state.set_state(STATES[0])
    await message.answer(CARDS[0].text({}), reply_markup=keyboard(CARDS[0]))


async def press(callback: CallbackQuery, state: FSMContext) -> None:
    """A choice, and the card that comes next."""
    assert callback.data
    assert isinstance(callback.message, Message)
    verb = callback.data.partition(":")[0]
    step = next(place for place, card in enumerate(CARDS) if card.verb == verb)
    labels = {data: label for row in CARDS[step].rows for label, data in row}
    choices = await state.get_data()
    if verb not in {"begin", "sure"}:
        choices = await state.update_data({verb: labels[callback.data]})
    card = CARDS[step + 1]
    await state.set_state(STATES[step + 1] if card.rows else None)
    await callback.answer()
    await callback.message.edit_text(card.text(choices), reply_markup=keyboard(card))


async def main(arguments: Sequence[str]) -> None:
    """Poll until the benchmark ends. Arguments: the address of the Bot API and the token."""
    url, token = arguments
    answer_questions()
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    bot = Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.message.register(start, CommandStart())
    for state in STATES:
        dispatcher.callback_query.register(press, state)
    await dispatcher.start_polling(bot, handle_signals=False)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
