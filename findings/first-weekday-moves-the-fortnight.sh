#!/usr/bin/env bash
# Guess: calendar.setfirstweekday(calendar.SUNDAY), said once so that month sheets begin on Sunday, is about how sheets
#   look. A series of appointments says in its own rule when it falls, and RFC 5545 lets its weeks begin on Monday.
# Versions: recurring-ical-events 3.8.2, icalendar 7.3.2, python-dateutil 2.9.0.post0, tzdata 2026.6;
#   aiogram-calendar 0.6.0, aiogram 3.31.0.
# Behaviour: where the rule names no WKST, dateutil takes the week's beginning from that setting of the whole process,
#   and so does recurring-ical-events, which is built on it. And aiogram-calendar, whose sheet it was said for, moves
#   the days by a column and leaves the names of the weekdays where they stood.
# Seen: every other week on Wednesday and Sunday: 7, 11, 21, 25 July 2027 before; 7, 18, 21 July and 1 August after.
#   Wednesday 7 July stands under "We" before, under "Th" after.
# Why: half of the visits of a fortnightly treatment move by a week because of a line about a keyboard, in another file.
#   WKST=MO belongs in every rule that is written, and calendar.Calendar(6) is the way to draw a sheet.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq recurring-ical-events==3.8.2 icalendar==7.3.2 python-dateutil==2.9.0.post0 \
  tzdata==2026.6 aiogram-calendar==0.6.0 aiogram==3.31.0
"$work/venv/bin/python" - <<'PY'
import asyncio
import calendar

import recurring_ical_events
from aiogram_calendar import SimpleCalendar
from icalendar import Calendar

DIARY = "\r\n".join(
    ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//clinic.example//EN", "BEGIN:VEVENT", "UID:visit-1@clinic.example",
     "DTSTAMP:20270101T000000Z", "DTSTART:20270707T080000Z", "DTEND:20270707T082000Z",
     "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU;COUNT=4", "END:VEVENT", "END:VCALENDAR", ""])  # fmt: skip


def visits() -> list[str]:
    events = recurring_ical_events.of(Calendar.from_ical(DIARY)).between((2027, 7, 1), (2027, 9, 1))
    return [event["DTSTART"].dt.strftime("%-d %b") for event in events]


def column_of_the_seventh() -> str:
    _, _, names, *weeks, _ = asyncio.run(SimpleCalendar().start_calendar(2027, 7)).inline_keyboard
    (column,) = (week.index(day) for week in weeks for day in week if day.text.strip("[]") == "7")
    return names[column].text.strip("[]")


before = visits(), column_of_the_seventh()
calendar.setfirstweekday(calendar.SUNDAY)
after = visits(), column_of_the_seventh()
print("before:", *before)
print("after:", *after)
still = before == (["7 Jul", "11 Jul", "21 Jul", "25 Jul"], "We")
still = still and after == (["7 Jul", "18 Jul", "21 Jul", "1 Aug"], "Th")
print("still so" if still else "changed")
raise SystemExit(not still)
PY
