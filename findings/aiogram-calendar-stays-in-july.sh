#!/usr/bin/env bash
# Guess: start_calendar() without a month opens the sheet of this month, and set_dates_range(datetime.now(), ...) offers
#   the days from today on.
# Versions: aiogram-calendar 0.6.0, aiogram 3.31.0, time-machine 3.6.0.
# Behaviour: "this month" is worked out once, when the module is read, and stands in the function's defaults from then
#   on: a bot that was started in July opens July until it is started again. A day is compared as its midnight, which
#   is before now: today is drawn small, as out of range, and refused with a sentence that contradicts itself.
# Seen, started on 15 July 2027: the sheet on 20 August is July's; the press on 20 August at ten is answered with "The
#   date have to be later 20/08/2027"
# Why: a bot runs for weeks. In the new month each patient first sees the past, and nobody gets a visit of the same day,
#   though the diary has one free. Pass the year and the month at every call, and midnight for the range.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq aiogram-calendar==0.6.0 aiogram==3.31.0 time-machine==3.6.0
cd "$work"

cat >sheet.py <<'PY'
import asyncio
from datetime import UTC, datetime, timedelta

import time_machine
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.types import CallbackQuery, User

START = time_machine.travel(datetime(2027, 7, 15, 10, tzinfo=UTC), tick=False)
with START:
    from aiogram_calendar import SimpleCalendar, SimpleCalendarCallback
    from aiogram_calendar.schemas import SimpleCalAct


class Paper(BaseSession):
    """What the bot would send, written down."""

    async def make_request(self, bot, method, timeout=None):
        print("answered:", method.text)
        return True

    async def stream_content(self, *_, **__):
        yield b""

    async def close(self):
        pass


async def main():
    bot = Bot("1:paper", session=Paper())
    plain = await SimpleCalendar().start_calendar()
    print("on 20 August the sheet is of", *(plain.inline_keyboard[row][1].text.strip("[]") for row in (1, 0)))
    ranged = SimpleCalendar()
    ranged.set_dates_range(datetime.now(), datetime.now() + timedelta(days=30))
    sheet = await ranged.start_calendar(2027, 8)
    press = SimpleCalendarCallback(act=SimpleCalAct.day, year=2027, month=8, day=20)
    (today,) = (key.text for row in sheet.inline_keyboard for key in row if key.callback_data == press.pack())
    print("today is drawn as a plain 20:", today.strip("[]") == "20")
    query = CallbackQuery(id="1", from_user=User(id=1, is_bot=False, first_name="Jane"), chat_instance="1").as_(bot)
    print("taken:", await ranged.process_selection(query, press))


with time_machine.travel(datetime(2027, 8, 20, 10, tzinfo=UTC), tick=False):
    asyncio.run(main())
PY
TZ=UTC "$work/venv/bin/python" sheet.py | tee seen
cat >expected <<'TXT'
on 20 August the sheet is of Jul 2027
today is drawn as a plain 20: False
answered: The date have to be later 20/08/2027
taken: (False, None)
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
