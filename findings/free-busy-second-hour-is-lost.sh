#!/usr/bin/env bash
# Guess: an answer to "when are you free?" (VFREEBUSY, RFC 5545) that lists two busy times in one line, one of them with
#   a length instead of an end, has two busy times with a start and an end in every reader, as the RFC's own example
#   has.
# Versions: node-ical 0.26.1, ical.js 2.2.1; icalendar 7.3.2, vobject 0.9.9.
# Behaviour: node-ical takes what stands before the first "/" for the start and all up to the next one for the end. A
#   length stays a text, and where a comma follows, the next start is glued to it and its end is dropped. The other
#   three have both.
# Seen: 09:00/PT1H,11:00/11:30 -> one time of node-ical, from 09:00 to the text "PT1H,20270701T110000Z"; 14:00/PT2H ->
#   from 14:00 to the text "PT2H"
# Why: the visit at eleven is not there, so eleven is offered a second time. The one at nine has an end that is no date:
#   compared with a date, it is neither before nor after, and nine o'clock is free as well. Read free and busy times
#   with a library that gives periods, and refuse an end that is no date.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq icalendar==7.3.2 vobject==0.9.9 tzdata==2026.6
npm install --silent --no-audit --no-fund --ignore-scripts node-ical@0.26.1 ical.js@2.2.1 >/dev/null
cat >lines <<'TXT'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//clinic.example//EN
METHOD:REPLY
BEGIN:VFREEBUSY
UID:lee-july@clinic.example
DTSTAMP:20270101T000000Z
DTSTART:20270701T080000Z
DTEND:20270701T170000Z
ORGANIZER:mailto:desk@clinic.example
ATTENDEE:mailto:lee@clinic.example
FREEBUSY:20270701T090000Z/PT1H,20270701T110000Z/20270701T113000Z
FREEBUSY:20270701T140000Z/PT2H
END:VFREEBUSY
END:VCALENDAR
TXT
sed 's/$/\r/' lines >busy.ics
cat >busy.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import ical from "node-ical";

const text = readFileSync("busy.ics", "utf8");
const shown = (moment) => (moment instanceof Date ? moment.toISOString().slice(11, 16) : `"${moment}"`);
const [answer] = Object.values(ical.sync.parseICS(text)).filter((each) => each.type === "VFREEBUSY");
for (const { start, end } of answer.freebusy) console.log(`node-ical: ${shown(start)} to ${shown(end)}`);
const found = new Date("2027-07-01T09:30:00Z");
const busy = answer.freebusy.some(({ start, end }) => start <= found && found < end);
console.log(`node-ical: busy at 09:30 ${busy}`);
const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vfreebusy");
for (const period of component.getAllProperties("freebusy").flatMap((each) => each.getValues())) {
  console.log(`ical.js: ${shown(period.start.toJSDate())} to ${shown(period.getEnd().toJSDate())}`);
}
JS
cat >busy.py <<'PY'
from datetime import timedelta
from pathlib import Path

import vobject
from icalendar import Calendar

text = Path("busy.ics").read_bytes().decode()
(answer,) = Calendar.from_ical(text).walk("VFREEBUSY")
for period in answer["FREEBUSY"]:
    print(f"icalendar: {period.start:%H:%M} to {period.end:%H:%M}")
for line in vobject.readOne(text).vfreebusy.freebusy_list:
    for start, end in line.value:
        end = start + end if isinstance(end, timedelta) else end
        print(f"vobject: {start:%H:%M} to {end:%H:%M}")
PY
{ node busy.mjs; venv/bin/python busy.py; } | tee seen
cat >expected <<'TXT'
node-ical: 09:00 to "PT1H,20270701T110000Z"
node-ical: 14:00 to "PT2H"
node-ical: busy at 09:30 false
ical.js: 09:00 to 10:00
ical.js: 11:00 to 11:30
ical.js: 14:00 to 16:00
icalendar: 09:00 to 10:00
icalendar: 11:00 to 11:30
icalendar: 14:00 to 16:00
vobject: 09:00 to 10:00
vobject: 11:00 to 11:30
vobject: 14:00 to 16:00
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
