#!/usr/bin/env bash
# Guess: what one person presses in one chat reaches the bot one after the other. A handler that books only in the state
#   "offered", and leaves that state when it has booked, books once, however quickly "book" is pressed twice.
# Versions: aiogram 3.31.0, python-telegram-bot 22.8, pyTelegramBotAPI 4.37.1; grammy 1.46.0, telegraf 4.16.3.
# Behaviour: by long polling and as they come, aiogram, telegraf and pyTelegramBotAPI start on all presses of one answer
#   of Telegram at once, as tasks, promises or threads: the second is let in by the state that the first is about to
#   leave. python-telegram-bot and grammY take one after the other. aiogram does so too with SimpleEventIsolation, and
#   pyTelegramBotAPI with threaded=False.
# Seen, two presses in one getUpdates, from a small server on this machine that plays Telegram: bookings: aiogram 2,
#   telegraf 2, pyTelegramBotAPI 2, python-telegram-bot 1, grammY 1; aiogram with isolation 1, pyTelegramBotAPI without
#   threads 1
# Why: Telegram shows no answer while a portal takes its second, so people press again: two visits, and the chat shows
#   one. The state of a conversation guards nothing; a slot has to be claimed where only one can have it.
set -euo pipefail
work="$(mktemp -d)"
server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq aiogram==3.31.0 python-telegram-bot==22.8 pyTelegramBotAPI==4.37.1
npm install --silent --no-audit --no-fund --ignore-scripts grammy@1.46.0 telegraf@4.16.3 >/dev/null
cat >telegram_on_paper.py <<'PY'
"""The first getUpdates of a bot brings two presses, the later ones bring none; everything else is true."""

import json
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

JANE = {"id": 7, "is_bot": False, "first_name": "Jane"}
CARD = {"message_id": 5, "date": 1800000000, "chat": {"id": 7, "type": "private"}, "text": "Nine o'clock?"}
BOT = {"id": 1, "is_bot": True, "first_name": "Paper", "username": "paper_bot"}


def press(number: int) -> dict[str, object]:
    query = {"id": str(number), "from": JANE, "chat_instance": "1", "data": "book", "message": CARD}
    return {"update_id": number, "callback_query": query}


class Paper(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    served: set[str] = set()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        _, token, method = self.path.split("?")[0].lower().split("/")
        result: object = BOT if method == "getme" else True
        if method == "getupdates":
            result = [] if token in self.served else [press(1), press(2)]
            self.served.add(token)
            if not result:
                time.sleep(0.2)
        body = json.dumps({"ok": True, "result": result}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST


server = ThreadingHTTPServer(("127.0.0.1", 0), Paper)
server.daemon_threads = True
Path("port").write_text(str(server.server_port))
server.serve_forever()
PY
cat >of_aiogram.py <<'PY'
import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import DisabledEventIsolation, SimpleEventIsolation


class Visit(StatesGroup):
    offered = State()


async def booked(token: str, isolation) -> int:
    diary: list[str] = []
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(sys.argv[1])))
    dispatcher = Dispatcher(events_isolation=isolation)
    await dispatcher.fsm.get_context(bot, 7, 7).set_state(Visit.offered)

    @dispatcher.callback_query(Visit.offered)
    async def book(_, state: FSMContext) -> None:
        await asyncio.sleep(0.2)
        diary.append("visit at nine")
        await state.clear()

    polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False))
    await asyncio.sleep(1.2)
    await dispatcher.stop_polling()
    await polling
    return len(diary)


print("aiogram:", asyncio.run(booked("1:paper", DisabledEventIsolation())))
print("aiogram, isolated:", asyncio.run(booked("2:paper", SimpleEventIsolation())))
PY
cat >of_python_telegram_bot.py <<'PY'
import asyncio
import sys

from telegram.ext import Application, CallbackQueryHandler


async def booked() -> int:
    diary: list[str] = []
    application = Application.builder().token("3:paper").base_url(f"{sys.argv[1]}/bot").build()

    async def book(_, context) -> None:
        if context.user_data.setdefault("state", "offered") == "offered":
            await asyncio.sleep(0.2)
            diary.append("visit at nine")
            context.user_data["state"] = "booked"

    application.add_handler(CallbackQueryHandler(book))
    async with application:
        await application.start()
        await application.updater.start_polling()
        await asyncio.sleep(1.2)
        await application.updater.stop()
        await application.stop()
    return len(diary)


print("python-telegram-bot:", asyncio.run(booked()))
PY
cat >of_telebot.py <<'PY'
import sys
import threading
import time

from telebot import TeleBot, apihelper

apihelper.API_URL = sys.argv[1] + "/bot{0}/{1}"


def booked(token: str, threaded: bool) -> int:
    diary: list[str] = []
    bot = TeleBot(token, threaded=threaded)
    bot.set_state(7, "offered", 7)

    @bot.callback_query_handler(func=lambda _: bot.get_state(7, 7) == "offered")
    def book(_) -> None:
        time.sleep(0.2)
        diary.append("visit at nine")
        bot.set_state(7, "booked", 7)

    threading.Thread(target=bot.infinity_polling, kwargs={"timeout": 1, "long_polling_timeout": 1}, daemon=True).start()
    time.sleep(1.2)
    return len(diary)


print("pyTelegramBotAPI:", booked("4:paper", threaded=True))
print("pyTelegramBotAPI, one thread:", booked("5:paper", threaded=False))
PY
cat >of_node.mjs <<'JS'
import { setTimeout as sleep } from "node:timers/promises";
import { Bot, session as ofGrammy } from "grammy";
import { Telegraf, session as ofTelegraf } from "telegraf";

const apiRoot = process.argv[2];
const book = (diary) => async ({ session }) => {
  if (session.state !== "offered") return;
  await sleep(200);
  diary.push("visit at nine");
  session.state = "booked";
};
const grammy = new Bot("6:paper", { client: { apiRoot } });
const telegraf = new Telegraf("7:paper", { telegram: { apiRoot } });
const diaries = { grammy: [], telegraf: [] };
grammy.use(ofGrammy({ initial: () => ({ state: "offered" }) }));
grammy.callbackQuery("book", book(diaries.grammy));
telegraf.use(ofTelegraf({ defaultSession: () => ({ state: "offered" }) }));
telegraf.action("book", book(diaries.telegraf));
grammy.start();
telegraf.launch();
await sleep(1200);
for (const [name, diary] of Object.entries(diaries)) console.log(`${name}: ${diary.length}`);
process.exit(0);
JS
venv/bin/python telegram_on_paper.py 2>/dev/null &
server=$!
for _ in {1..200}; do if [ -s port ]; then break; fi; sleep 0.1; done
root="http://127.0.0.1:$(cat port)"
for name in aiogram python_telegram_bot telebot; do venv/bin/python "of_$name.py" "$root" 2>log; done >seen
node of_node.mjs "$root" 2>log >>seen
cat seen
cat >expected <<'TXT'
aiogram: 2
aiogram, isolated: 1
python-telegram-bot: 1
pyTelegramBotAPI: 2
pyTelegramBotAPI, one thread: 1
grammy: 1
telegraf: 2
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
