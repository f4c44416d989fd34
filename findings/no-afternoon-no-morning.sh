#!/usr/bin/env bash
# Guess: of two visits a day, the one whose hour is excluded (EXDATE) is cancelled, and the other of that day stays.
# Versions: icalevents 0.3.1, icalendar 7.3.2, recurring-ical-events 3.8.2, ical 14.3.1 (PyPI), tzdata 2026.6; ical.js
#   2.2.1, node-ical 0.26.1.
# Behaviour: icalevents throws away the hour of what is excluded and leaves out all that the day holds. It does the same
#   where the excluded hour has no visit at all. The other four keep the morning.
# Seen, 9:00 and 14:00 from 1 to 3 July, without 14:00 on the 2nd: icalevents 1st 9:00 and 14:00, 3rd 9:00 and 14:00;
#   the others 2nd 9:00 as well
# Why: the patient cancels the afternoon session and loses the morning one, which the clinic still expects; or the
#   morning looks free, and somebody else is given it.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq icalevents==0.3.1 icalendar==7.3.2 recurring-ical-events==3.8.2 ical==14.3.1 \
  tzdata==2026.6
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1 >/dev/null)
cd "$work"

cat >read.py <<'PY'
from datetime import UTC, datetime
from pathlib import Path

import recurring_ical_events
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar
from icalevents.icalevents import events

FROM, TO = datetime(2027, 6, 1, tzinfo=UTC), datetime(2027, 9, 1, tzinfo=UTC)


def diary(excluded: str) -> str:
    event = ["BEGIN:VEVENT", "UID:visit-1@clinic.example", "DTSTAMP:20270101T000000Z", "DTSTART:20270701T090000Z",
             "DTEND:20270701T092000Z", "RRULE:FREQ=DAILY;BYHOUR=9,14;COUNT=6", f"EXDATE:{excluded}",
             "SUMMARY:Physiotherapy", "END:VEVENT"]  # fmt: skip
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//clinic.example//EN", *event, "END:VCALENDAR", ""])


def tell(name, moments):
    print(f"{name}:", *(moment.strftime("%d.%H") for moment in moments))


text = diary("20270702T140000Z")
Path("diary.ics").write_text(text, newline="")
tell("icalevents", sorted(visit.start for visit in events(string_content=text.encode(), start=FROM, end=TO)))
found = recurring_ical_events.of(Calendar.from_ical(text)).between(FROM, TO)
tell("recurring-ical-events", [visit["DTSTART"].dt for visit in found])
tell("ical", [visit.dtstart for visit in IcsCalendarStream.calendar_from_ics(text).timeline_tz(UTC)])
text = diary("20270702T170000Z")
tell("icalevents, without 17:00", sorted(v.start for v in events(string_content=text.encode(), start=FROM, end=TO)))
PY
cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import ical from "node-ical";
const text = readFileSync("diary.ics", "utf8");
const short = (moment) => moment.toISOString().slice(8, 13).replace("T", ".");
const steps = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent")).iterator();
const found = [];
for (let next = steps.next(); next && found.length < 9; next = steps.next()) found.push(short(next.toJSDate()));
console.log("ical.js:", ...found);
const [event] = Object.values(ical.sync.parseICS(text)).filter((part) => part.type === "VEVENT");
const span = { from: new Date("2027-06-01"), to: new Date("2027-09-01") };
console.log("node-ical:", ...ical.expandRecurringEvent(event, span).map((visit) => short(visit.start)));
JS
{ "$work/venv/bin/python" -W ignore read.py; TZ=UTC node read.mjs; } | tee seen
cat >expected <<'TXT'
icalevents: 01.09 01.14 03.09 03.14
recurring-ical-events: 01.09 01.14 02.09 03.09 03.14
ical: 01.09 01.14 02.09 03.09 03.14
icalevents, without 17:00: 01.09 01.14 03.09 03.14
ical.js: 01.09 01.14 02.09 03.09 03.14
node-ical: 01.09 01.14 02.09 03.09 03.14
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
