#!/usr/bin/env bash
# Guess: an event with a start and one further date (RDATE), the plainest way of RFC 5545 to write two visits of the
#   same kind, has two visits in every reader: the standard counts the start as the first of the set.
# Versions: recurring-ical-events 3.8.2, icalendar 7.3.2, ical 14.3.1 (PyPI), icalevents 0.3.1, vobject 0.9.9, ics
#   0.7.3, tzdata 2026.6; ical.js 2.2.1, node-ical 0.26.1.
# Behaviour: one reader of seven finds both. Three show only the further date, three only the start. Where a rule stands
#   beside it (RRULE), ical and ical.js do find all; icalevents and node-ical leave the further date out there too.
# Seen: both: recurring-ical-events; 3 July alone: ical, vobject, ical.js; 1 July alone: icalevents, ics, node-ical
# Why: of two blood tests the patient sees one, and which one depends on the program that reads; the other hour looks
#   free to whoever reads the clinic's diary that way. Write every visit as an event of its own.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq recurring-ical-events==3.8.2 icalendar==7.3.2 ical==14.3.1 icalevents==0.3.1 \
  vobject==0.9.9 ics==0.7.3 tzdata==2026.6
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1 >/dev/null)
cd "$work"

cat >read.py <<'PY'
from datetime import UTC, datetime
from pathlib import Path

import ics
import recurring_ical_events
import vobject
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar
from icalevents.icalevents import events

FROM, TO = datetime(2027, 6, 1, tzinfo=UTC), datetime(2027, 9, 1, tzinfo=UTC)


def diary(*recurrence: str) -> str:
    event = ["BEGIN:VEVENT", "UID:visit-1@clinic.example", "DTSTAMP:20270101T000000Z", "DTSTART:20270701T080000Z",
             "DTEND:20270701T082000Z", "SUMMARY:Blood test", *recurrence, "END:VEVENT"]  # fmt: skip
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//clinic.example//EN", *event, "END:VCALENDAR", ""])


def readings(text: str) -> dict[str, list[datetime]]:
    return {
        "recurring-ical-events": [
            visit["DTSTART"].dt for visit in recurring_ical_events.of(Calendar.from_ical(text)).between(FROM, TO)
        ],
        "ical": [visit.dtstart for visit in IcsCalendarStream.calendar_from_ics(text).timeline_tz(UTC)],
        "vobject": list(vobject.readOne(text).vevent.getrruleset()),
        "icalevents": sorted(visit.start for visit in events(string_content=text.encode(), start=FROM, end=TO)),
        "ics": [visit.begin.datetime for visit in ics.Calendar(text).events],
    }


text = diary("RDATE:20270703T140000Z")
Path("two.ics").write_text(text, newline="")
for name, moments in readings(text).items():
    print(f"{name}:", *(moment.strftime("%d.%H:%M") for moment in moments))
text = diary("RRULE:FREQ=WEEKLY;COUNT=2", "RDATE:20270703T140000Z")
Path("three.ics").write_text(text, newline="")
for name, moments in readings(text).items():
    if name in ("ical", "icalevents"):
        print(f"{name}, with a rule:", *(moment.strftime("%d.%H:%M") for moment in moments))
PY
cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import ical from "node-ical";
const short = (moment) => moment.toISOString().slice(8, 16).replace("T", ".");
for (const [file, note] of [["two.ics", ""], ["three.ics", ", with a rule"]]) {
  const text = readFileSync(file, "utf8");
  const steps = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent")).iterator();
  const found = [];
  for (let next = steps.next(); next && found.length < 9; next = steps.next()) found.push(short(next.toJSDate()));
  console.log(`ical.js${note}:`, ...found);
  const [event] = Object.values(ical.sync.parseICS(text)).filter((part) => part.type === "VEVENT");
  const span = { from: new Date("2027-06-01"), to: new Date("2027-09-01") };
  console.log(`node-ical${note}:`, ...ical.expandRecurringEvent(event, span).map((visit) => short(visit.start)));
}
JS
{ "$work/venv/bin/python" -W ignore read.py; TZ=UTC node read.mjs; } | tee seen
cat >expected <<'TXT'
recurring-ical-events: 01.08:00 03.14:00
ical: 03.14:00
vobject: 03.14:00
icalevents: 01.08:00
ics: 01.08:00
ical, with a rule: 01.08:00 03.14:00 08.08:00
icalevents, with a rule: 01.08:00 08.08:00
ical.js: 03.14:00
node-ical: 01.08:00
ical.js, with a rule: 01.08:00 03.14:00 08.08:00
node-ical, with a rule: 01.08:00 08.08:00
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
