#!/usr/bin/env bash
# Guess: a weekly series on Tuesdays at nine is moved "from the third visit on" to Wednesdays at eleven, as RFC 5545
#   writes it: RECURRENCE-ID;RANGE=THISANDFUTURE. Readers that know RECURRENCE-ID move the third visit and all after it.
# Versions: recurring-ical-events 3.8.2, icalendar 7.3.2, ical 14.3.1, tzdata 2026.6; ical-expander 3.2.0,
#   node-ical 0.26.1.
# Behaviour: two of four do. The other two move the third visit only, and the fourth and fifth are back on Tuesday.
# Seen: recurring-ical-events and ical-expander 21, 28 July and 4 August at 11:00; ical and node-ical 21 July at 11:00,
#   27 July and 3 August at 09:00
# Why: the surgery's diary frees Tuesday at nine for others, and the patient's calendar still says it. The first visit
#   after the change is right, which is the one that somebody checks. A series is better ended and begun anew.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq recurring-ical-events==3.8.2 icalendar==7.3.2 ical==14.3.1 tzdata==2026.6
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts ical-expander@3.2.0 node-ical@0.26.1 >/dev/null

cat >read.py <<'PY'
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import recurring_ical_events
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar

LONDON = ZoneInfo("Europe/London")
FROM, TO = datetime(2027, 7, 1, tzinfo=LONDON), datetime(2027, 9, 1, tzinfo=LONDON)
ZONE = "TZID=Europe/London:"
LINES = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//clinic.example//EN",
    "BEGIN:VEVENT", "UID:visit-1@clinic.example", "DTSTAMP:20270101T000000Z", f"DTSTART;{ZONE}20270706T090000",
    f"DTEND;{ZONE}20270706T092000", "RRULE:FREQ=WEEKLY;COUNT=5", "END:VEVENT",
    "BEGIN:VEVENT", "UID:visit-1@clinic.example", "DTSTAMP:20270101T000000Z",
    f"RECURRENCE-ID;RANGE=THISANDFUTURE;{ZONE}20270720T090000", f"DTSTART;{ZONE}20270721T110000",
    f"DTEND;{ZONE}20270721T112000", "END:VEVENT", "END:VCALENDAR", "",
]  # fmt: skip
text = "\r\n".join(LINES)
Path("series.ics").write_text(text, newline="")
one = [event["DTSTART"].dt for event in recurring_ical_events.of(Calendar.from_ical(text)).between(FROM, TO)]
other = [event.dtstart for event in IcsCalendarStream.calendar_from_ics(text).timeline_tz(LONDON).included(FROM, TO)]
for name, starts in (("recurring-ical-events", one), ("ical", other)):
    print(name, *(start.strftime("%m-%dT%H:%M") for start in starts))
PY
cat >read.cjs <<'JS'
const Expander = require("ical-expander");
const ical = require("node-ical");
const ics = require("node:fs").readFileSync("series.ics", "utf8");
const from = new Date("2027-07-01T00:00:00Z");
const to = new Date("2027-09-01T00:00:00Z");
const london = (at) => at.toLocaleString("sv-SE", { timeZone: "Europe/London" }).slice(5, 16).replace(" ", "T");
const { events, occurrences } = new Expander({ ics }).between(from, to);
const starts = [...events, ...occurrences].map((visit) => visit.startDate.toJSDate()).sort((a, b) => a - b);
console.log("ical-expander", ...starts.map(london));
const series = Object.values(ical.sync.parseICS(ics)).find((part) => part.type === "VEVENT");
console.log("node-ical", ...ical.expandRecurringEvent(series, { from, to }).map((visit) => london(visit.start)));
JS
{ "$work/venv/bin/python" read.py; TZ=Europe/London node read.cjs; } | tee seen
cat >expected <<'TXT'
recurring-ical-events 07-06T09:00 07-13T09:00 07-21T11:00 07-28T11:00 08-04T11:00
ical 07-06T09:00 07-13T09:00 07-21T11:00 07-27T09:00 08-03T09:00
ical-expander 07-06T09:00 07-13T09:00 07-21T11:00 07-28T11:00 08-04T11:00
node-ical 07-06T09:00 07-13T09:00 07-21T11:00 07-27T09:00 08-03T09:00
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
