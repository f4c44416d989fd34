#!/usr/bin/env bash
# Guess: the fourth visit of a weekly series, on the 27th, is moved to the 8th (RECURRENCE-ID). Whoever asks a reader
#   for the days around the 8th gets it, and whoever asks for the days around the 27th does not, as in the whole month.
# Versions: node-ical 0.26.1, ical-expander 3.2.0; icalevents 0.3.1, ical 14.3.1 (PyPI), icalendar 7.3.2,
#   recurring-ical-events 3.8.2.
# Behaviour: node-ical and ical-expander look for the old day within the span that was asked for, and find the moved
#   visit only if both days lie in it. icalevents knows that the old day is free only if the new one lies in the span.
#   ical always shows both where the hours are UTC's, as here. recurring-ical-events alone is right.
# Seen, of the moved visit: asked for 6 to 10 July: node-ical and ical-expander none, the others the 8th; for 20 to 30
#   July: icalevents and ical the 27th, the others none; for July: ical both, the others the 8th
# Why: a diary is asked week by week. The hour to which a visit was moved is given to a second patient, and the one that
#   it left is lost or has a reminder. Ask for the whole series and look at the days yourself.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq icalevents==0.3.1 ical==14.3.1 icalendar==7.3.2 recurring-ical-events==3.8.2 tzdata==2026.6
npm install --silent --no-audit --no-fund --ignore-scripts node-ical@0.26.1 ical-expander@3.2.0 >/dev/null
cat >moved.txt <<'TXT'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//clinic.example//EN
BEGIN:VEVENT
UID:series-1@clinic.example
DTSTAMP:20270101T000000Z
DTSTART:20270706T090000Z
DTEND:20270706T092000Z
RRULE:FREQ=WEEKLY;COUNT=4
SUMMARY:physiotherapy
END:VEVENT
BEGIN:VEVENT
UID:series-1@clinic.example
DTSTAMP:20270101T000000Z
RECURRENCE-ID:20270727T090000Z
DTSTART:20270708T100000Z
DTEND:20270708T102000Z
SUMMARY:physiotherapy
END:VEVENT
END:VCALENDAR
TXT
sed 's/$/\r/' moved.txt >moved.ics
cat >asked.mjs <<'JS'
import { readFileSync } from "node:fs";
import IcalExpander from "ical-expander";
import ical from "node-ical";

const calendar = readFileSync("moved.ics", "utf8");
for (const [first, last] of [[1, 31], [6, 10], [20, 30]]) {
  const from = new Date(Date.UTC(2027, 6, first));
  const to = new Date(Date.UTC(2027, 6, last));
  const days = (starts) => starts.map((start) => start.getUTCDate()).sort((a, b) => a - b).join(" ");
  const series = Object.values(ical.sync.parseICS(calendar)).find((each) => each.type === "VEVENT");
  const plain = ical.expandRecurringEvent(series, { from, to });
  console.log(`${first}-${last} node-ical:`, days(plain.map(({ start }) => start)));
  const { events, occurrences } = new IcalExpander({ ics: calendar }).between(from, to);
  const expanded = [...events, ...occurrences];
  console.log(`${first}-${last} ical-expander:`, days(expanded.map(({ startDate }) => startDate.toJSDate())));
}
JS
cat >asked.py <<'PY'
from datetime import UTC, datetime
from pathlib import Path

import recurring_ical_events
from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar
from icalevents.icalevents import events

text = Path("moved.ics").read_bytes().decode()
for first, last in ((1, 31), (6, 10), (20, 30)):
    span = datetime(2027, 7, first, tzinfo=UTC), datetime(2027, 7, last, tzinfo=UTC)
    plain = Calendar.from_ical(text)
    starts = {
        "icalevents": [each.start for each in events(string_content=text, start=span[0], end=span[1])],
        "ical": [each.dtstart for each in IcsCalendarStream.calendar_from_ics(text).timeline.overlapping(*span)],
        "recurring-ical-events": [each["DTSTART"].dt for each in recurring_ical_events.of(plain).between(*span)],
    }
    for name, found in starts.items():
        print(f"{first}-{last} {name}:", *sorted(each.day for each in found))
PY
{ TZ=UTC node asked.mjs; venv/bin/python asked.py; } | tee seen
cat >expected <<'TXT'
1-31 node-ical: 6 8 13 20
1-31 ical-expander: 6 8 13 20
6-10 node-ical: 6
6-10 ical-expander: 6
20-30 node-ical: 20
20-30 ical-expander: 20
1-31 icalevents: 6 8 13 20
1-31 ical: 6 8 13 20 27
1-31 recurring-ical-events: 6 8 13 20
6-10 icalevents: 6 8
6-10 ical: 6 8
6-10 recurring-ical-events: 6 8
20-30 icalevents: 20 27
20-30 ical: 20 27
20-30 recurring-ical-events: 20
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
