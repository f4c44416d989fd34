#!/usr/bin/env bash
# Guess: a press on a button of a message that is too old for the bot (Telegram then sends date 0 and nothing else of
#   it) reaches a handler of python-telegram-bot as an InaccessibleMessage, the class that exists for it, as in aiogram.
# Versions: python-telegram-bot 22.8, aiogram 3.31.0.
# Behaviour: CallbackQuery.message is always built as a Message. isinstance(message, InaccessibleMessage) is never true;
#   there is a message of 1 January 1970 without a text. MaybeInaccessibleMessage.de_json, its base, does choose.
# Seen: python-telegram-bot Message, is_accessible False, date 1970-01-01, text None; aiogram InaccessibleMessage, date
#   0
# Why: "is this card too old?" written with isinstance never fires, and one that compares the message's age finds 56
#   years. Patients do press the buttons of old cards. Ask is_accessible (or the date 0), and answer with a new card.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq python-telegram-bot==22.8 aiogram==3.31.0
"$work/venv/bin/python" -W ignore - <<'PY'
import aiogram.types
import telegram

PRESS = {
    "id": "1",
    "from": {"id": 7, "is_bot": False, "first_name": "A"},
    "chat_instance": "1",
    "data": "book",
    "message": {"message_id": 5, "date": 0, "chat": {"id": 7, "type": "private"}},
}
ours = telegram.CallbackQuery.de_json(PRESS, None).message
base = telegram.MaybeInaccessibleMessage.de_json(PRESS["message"], None)
theirs = aiogram.types.CallbackQuery.model_validate(PRESS).message
print("python-telegram-bot:", type(ours).__name__, "accessible", ours.is_accessible, ours.date.date(), ours.text)
print("python-telegram-bot, by the base class:", type(base).__name__)
print("aiogram:", type(theirs).__name__, theirs.date)
still = (
    type(ours) is telegram.Message
    and not ours.is_accessible
    and ours.date.year == 1970
    and type(base) is telegram.InaccessibleMessage
    and type(theirs) is aiogram.types.InaccessibleMessage
)
print("still so" if still else "changed")
raise SystemExit(not still)
PY
