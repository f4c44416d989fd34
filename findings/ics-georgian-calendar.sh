#!/usr/bin/env bash
# Guess: a calendar file that leaves the line CALSCALE out, as nearly all do and the format allows (Gregorian is what it
#   then means), leaves the Python package ics as it came.
# Versions: ics 0.7.3, icalendar 7.3.2, recurring-ical-events 3.8.2.
# Behaviour: ics fills the missing line in while it reads, with a slip of the pen: CALSCALE:GEORGIAN. Written again, the
#   file claims to be in a calendar of that name. recurring-ical-events then refuses it; the original was fine.
# Seen: before "1 visit"; after: CALSCALE:GEORGIAN, "InvalidCalendar: Only Gregorian calendars are supported."
# Why: a diary that one tool of a clinic reads and hands on would be turned away by the next, with a sentence that sends
#   whoever looks into it to the dates and not to a misspelt default. Never write what was not there.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq ics==0.7.3 icalendar==7.3.2 recurring-ical-events==3.8.2 tzdata==2026.6
"$work/venv/bin/python" -W ignore - <<'PY'
from datetime import date

import icalendar
import ics
import recurring_ical_events

BEFORE = "\r\n".join(
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//clinic//example//EN",
        "BEGIN:VEVENT",
        "UID:visit-1@clinic.example",
        "DTSTAMP:20261201T000000Z",
        "DTSTART:20270701T080000Z",
        "DTEND:20270701T082000Z",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
)


def reading(text: str) -> str:
    try:
        found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(date(2027, 6, 1), date(2027, 8, 1))
    except ValueError as error:
        return f"{type(error).__name__}: {error}"
    return f"{len(list(found))} visit"


after = ics.Calendar(BEFORE).serialize()
scale = next((line for line in after.splitlines() if line.startswith("CALSCALE")), None)
print("before:", reading(BEFORE))
print("after:", scale, "->", reading(after))
still = reading(BEFORE) == "1 visit" and scale == "CALSCALE:GEORGIAN" and reading(after).startswith("InvalidCalendar")
print("still so" if still else "changed")
raise SystemExit(not still)
PY
