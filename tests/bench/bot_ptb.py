"""The same booking with python-telegram-bot's ConversationHandler: everything in memory, as its examples do it."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, ConversationHandler
from telegram.warnings import PTBUserWarning

from tests.bench.meter import answer_questions
from tests.bench.story import Canned, cards

CARDS = cards(datetime.now(UTC))


def keyboard(card: Canned) -> InlineKeyboardMarkup | None:
    """The buttons of a card."""
    rows = [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in card.rows]
    return InlineKeyboardMarkup(rows) if rows else None


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """The welcome."""
    assert update.message
    assert context.user_data is not None
    context.user_data.clear()
    card = CARDS[0]
    await update.message.reply_text(card.text({}), reply_markup=keyboard(card), parse_mode=ParseMode.HTML)
    return 0


async def press(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """A choice, and the card that comes next."""
    query, choices = update.callback_query, context.user_data
    assert query
    assert query.data
    assert choices is not None
    verb = query.data.partition(":")[0]
    step = next(place for place, card in enumerate(CARDS) if card.verb == verb)
    labels = {data: label for row in CARDS[step].rows for label, data in row}
    if verb not in {"begin", "sure"}:
        choices[verb] = labels[query.data]
    card = CARDS[step + 1]
    await query.answer()
    await query.edit_message_text(card.text(choices), reply_markup=keyboard(card), parse_mode=ParseMode.HTML)
    return step + 1 if card.rows else ConversationHandler.END


def main(arguments: Sequence[str]) -> None:
    """Poll until the benchmark ends. Arguments: the address of the Bot API and the token."""
    url, token = arguments
    warnings.simplefilter("ignore", PTBUserWarning)  # it explains how per_message works
    answer_questions()
    application: Application[Any, Any, Any, Any, Any, Any] = (
        Application.builder().token(token).base_url(f"{url}/bot").build()
    )
    states: dict[object, list[Any]] = {
        step: [CallbackQueryHandler(press, pattern=f"^{card.verb}:")] for step, card in enumerate(CARDS) if card.rows
    }
    begin: CommandHandler[Any, Any] = CommandHandler("start", start)
    application.add_handler(ConversationHandler(entry_points=[begin], states=states, fallbacks=[begin]))
    application.run_polling(allowed_updates=["message", "callback_query"])


if __name__ == "__main__":
    main(sys.argv[1:])
