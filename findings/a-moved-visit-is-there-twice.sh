#!/usr/bin/env bash
# Guess: of two versions of one visit (the same UID; SEQUENCE 0 at nine, SEQUENCE 1 at eleven) the newer one counts, in
#   whatever order they stand in a file, and a file that says METHOD:CANCEL cancels its visit.
# Versions: khal 0.14.1, recurring-ical-events 3.8.2; ical-expander 3.2.0, node-ical 0.26.1.
# Behaviour: khal, a calendar for the terminal, keeps both hours, and gives both the words and the state of the version
#   that stands last. Is that the cancelled one, both are cancelled; is it the first one, none is. ical-expander returns
#   all versions. recurring-ical-events and node-ical return the newest one. A cancellation in a file of its own is a
#   visit like any other in all four; METHOD, which khal does not read, is for the caller of the others to look at.
# Seen: nine, moved to eleven -> khal has nine and eleven, both "moved"; cancelled, eleven, nine -> nine and eleven,
#   both "first", neither cancelled; METHOD:CANCEL -> a visit at nine
# Why: the three messages that a patient gets about one visit, put into one file or one calendar, hold an hour for a
#   visit that was moved away and for one that was cancelled. Merge by UID, RECURRENCE-ID and SEQUENCE before anything
#   else, and read METHOD first.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq khal==0.14.1 icalendar==7.3.2 recurring-ical-events==3.8.2 tzdata==2026.6
npm install --silent --no-audit --no-fund --ignore-scripts ical-expander@3.2.0 node-ical@0.26.1 >/dev/null
cat >write.py <<'PY'
from pathlib import Path


def version(sequence, hour, words, *more):
    return ["BEGIN:VEVENT", "UID:visit-1@clinic.example", f"DTSTAMP:2027060{sequence + 1}T000000Z",
            f"SEQUENCE:{sequence}", f"DTSTART:20270701T{hour:02}0000Z", f"DTEND:20270701T{hour:02}3000Z",
            f"SUMMARY:{words}", *more, "END:VEVENT"]  # fmt: skip


first = version(0, 9, "first")
moved = version(1, 11, "moved")
cancelled = version(2, 11, "cancelled", "STATUS:CANCELLED")
files = {
    "first-moved": first + moved,
    "moved-first": moved + first,
    "cancelled-moved-first": cancelled + moved + first,
    "first-moved-cancelled": first + moved + cancelled,
    "method-cancel": ["METHOD:CANCEL", *version(1, 9, "first")],
}
for name, lines in files.items():
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//clinic.example//EN"]
    Path(f"{name}.ics").write_bytes("\r\n".join([*head, *lines, "END:VCALENDAR", ""]).encode())
    print(name)
PY
cat >read.py <<'PY'
import sys
from pathlib import Path

import recurring_ical_events
from icalendar import Calendar

found = recurring_ical_events.of(Calendar.from_ical(Path(sys.argv[1]).read_bytes())).between((2027, 6, 1), (2027, 8, 1))
shown = [f"{visit['DTSTART'].dt:%H:%M} {visit['SUMMARY']} {visit.get('STATUS', '')}".strip() for visit in found]
print(f"  recurring-ical-events: {', '.join(shown)}")
PY
cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import IcalExpander from "ical-expander";
import ical from "node-ical";

console.warn = () => {};
const ics = readFileSync(process.argv[2], "utf8");
const { events } = new IcalExpander({ ics }).between(new Date("2027-06-01"), new Date("2027-08-01"));
const expanded = events.map((each) => `${each.startDate.toJSDate().toISOString().slice(11, 16)} ${each.summary}`);
console.log(`  ical-expander: ${expanded.join(", ")}`);
const visits = Object.values(ical.sync.parseICS(ics)).filter((each) => each.type === "VEVENT");
const shown = visits.map((each) =>
  `${each.start.toISOString().slice(11, 16)} ${each.summary} ${each.status ?? ""}`.trim());
console.log(`  node-ical: ${shown.join(", ")}`);
JS
cat >khal.conf <<INI
[calendars]
[[visits]]
path = $work/visits
[default]
default_calendar = visits
[sqlite]
path = $work/khal.db
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %d.%m.
longdateformat = %d.%m.%Y
datetimeformat = %d.%m. %H:%M
longdatetimeformat = %d.%m.%Y %H:%M
INI
venv/bin/python write.py >names
while read -r name; do
  echo "$name"
  rm -rf visits khal.db
  mkdir visits
  TZ=UTC venv/bin/khal --config khal.conf import --batch "$name.ics" >/dev/null 2>&1
  TZ=UTC venv/bin/khal --config khal.conf list --day-format '' --format '{start-time} {title} {status}' 01.06.2027 60d |
    sed 's/ *$//' | paste -sd , | sed 's/^,*/  khal: /; s/,/, /g'
  node read.mjs "$name.ics"
  venv/bin/python read.py "$name.ics"
done <names | tee seen
cat >expected <<'TXT'
first-moved
  khal: 09:00 moved, 11:00 moved
  ical-expander: 09:00 first, 11:00 moved
  node-ical: 11:00 moved
  recurring-ical-events: 11:00 moved
moved-first
  khal: 09:00 first, 11:00 first
  ical-expander: 11:00 moved, 09:00 first
  node-ical: 11:00 moved
  recurring-ical-events: 11:00 moved
cancelled-moved-first
  khal: 09:00 first, 11:00 first
  ical-expander: 11:00 cancelled, 11:00 moved, 09:00 first
  node-ical: 11:00 cancelled CANCELLED
  recurring-ical-events: 11:00 cancelled CANCELLED
first-moved-cancelled
  khal: 09:00 cancelled CANCELLED, 11:00 cancelled CANCELLED
  ical-expander: 09:00 first, 11:00 moved, 11:00 cancelled
  node-ical: 11:00 cancelled CANCELLED
  recurring-ical-events: 11:00 cancelled CANCELLED
method-cancel
  khal: 09:00 first
  ical-expander: 09:00 first
  node-ical: 09:00 first
  recurring-ical-events: 09:00 first
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
