#!/usr/bin/env bash
# Guess: reading a calendar with the Python package ics and writing it again changes nothing that matters.
# Versions: ics 0.7.3, icalendar 7.3.2, recurring-ical-events 3.8.2, tzdata 2026.6.
# Behaviour: on the way out ics turns the start into UTC and throws the time zone away, but keeps the repeat rule, as it
#   does not understand that line. "Every Wednesday at nine in London" becomes "every Wednesday at 09:00 UTC".
# Seen: before 24 Mar 09:00, 31 Mar 09:00, 7 Apr 09:00; after 24 Mar 09:00, 31 Mar 10:00, 7 Apr 10:00 (London's clock)
# Why: a course of physiotherapy that crosses the last Sunday of March would send the patient an hour late to every
#   visit but the first ones. A repeating series needs its zone; a tool that only knows instants must refuse it.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq ics==0.7.3 icalendar==7.3.2 recurring-ical-events==3.8.2 tzdata==2026.6
"$work/venv/bin/python" -W ignore - <<'PY'
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import ics
import recurring_ical_events

LONDON = ZoneInfo("Europe/London")


def course() -> str:
    start = datetime(2027, 3, 24, 9, tzinfo=LONDON)
    visit = icalendar.Event()
    visit.add("uid", "course-1@clinic.example")
    visit.add("dtstamp", datetime(2026, 12, 1, tzinfo=timezone.utc))
    visit.add("dtstart", start)
    visit.add("dtend", start + timedelta(minutes=20))
    visit.add("rrule", {"freq": "weekly", "count": 3})
    diary = icalendar.Calendar()
    diary.add("prodid", "-//clinic//example//EN")
    diary.add("version", "2.0")
    diary.add("calscale", "GREGORIAN")  # or ics writes one of its own: ics-georgian-calendar
    diary.add_component(visit)
    diary.add_missing_timezones()
    return diary.to_ical().decode()


def visits(text: str) -> list[str]:
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(date(2027, 3, 1), date(2027, 5, 1))
    return sorted(visit.start.astimezone(LONDON).strftime("%m-%d %H:%M") for visit in found)


before = course()
after = ics.Calendar(before).serialize()
print("before", visits(before))
print("after ", visits(after))
still = visits(before) == ["03-24 09:00", "03-31 09:00", "04-07 09:00"] and visits(after) == [
    "03-24 09:00",
    "03-31 10:00",
    "04-07 10:00",
]
print("still so" if still else "changed")
raise SystemExit(not still)
PY
