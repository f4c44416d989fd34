#!/usr/bin/env bash
# Guess: where every doctor has a month sheet with a calendar_id, as the library's README shows for several sheets, the
#   handler of sheet 1 hears the presses on sheet 1; and a sheet gives back no day outside its min_date and max_date.
# Versions: python-telegram-bot-calendar 1.0.5, python-dateutil 2.9.0.post0.
# Behaviour: the filter asks whether the button's data begins with "cbcal_1", and so does "cbcal_12_s_d_2027_7_1". The
#   handler that was registered first answers for 10 to 19 as well. Which days are allowed is decided when the sheet is
#   drawn; a press is believed, whatever day it names and whosesoever sheet it was.
# Seen: a press on 1 July 2027 in sheet 12 -> heard by 1, 12; sheet 1, of which the last day is 31 May 2027, gives back
#   2027-07-01
# Why: the first doctor is booked when the twelfth was pressed, on a day when she is away, and nothing is raised. With
#   fewer than ten doctors no test sees it. Ids of one length, or ending in a letter, and the day checked once more
#   after the press.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq python-telegram-bot-calendar==1.0.5 python-dateutil==2.9.0.post0
"$work/venv/bin/python" - <<'PY'
import json
from datetime import date
from types import SimpleNamespace

from telegram_bot_calendar import DetailedTelegramCalendar


class DaysOnly(DetailedTelegramCalendar):
    first_step = "d"


def sheet(doctor: int) -> DaysOnly:
    last = date(2027, 5, 31) if doctor == 1 else date(2027, 12, 31)
    return DaysOnly(calendar_id=doctor, current_date=date(2027, 7, 1), min_date=date(2027, 5, 1), max_date=last)


keyboard, _ = sheet(12).build()
(first,) = (button for row in json.loads(keyboard)["inline_keyboard"] for button in row if str(button["text"]) == "1")
press = SimpleNamespace(data=first["callback_data"])
heard = [doctor for doctor in range(1, 13) if DaysOnly.func(calendar_id=doctor)(press)]
chosen, _, _ = sheet(1).process(press.data)
print(f"{press.data} -> heard by {', '.join(map(str, heard))}; sheet 1 gives back {chosen}")
still = heard == [1, 12] and chosen == date(2027, 7, 1)
print("still so" if still else "changed")
raise SystemExit(not still)
PY
