#!/usr/bin/env bash
# Guess: a visit on 31 July that comes back "every month" is on the same days in every calendar; and whether the rule
#   says BYMONTHDAY=31, the day on which it begins anyway, makes no difference.
# Versions: node-ical 0.26.1, ical.js 2.2.1, rrule 2.8.1; recurring-ical-events 3.8.2, icalendar 7.3.2.
# Behaviour: RFC 5545 leaves out the months that have no such day. node-ical moves the visit to the last day instead,
#   and does not go back to the 31st; with BYMONTHDAY=31 in the rule it leaves them out as well. For a yearly visit
#   that begins on 29 February there are three answers: 28 February, 1 March, and in four years' time.
# Seen, from 31 July 2027 monthly: node-ical 31 July, 31 August, 30 September, 30 October; the others 31 July,
#   31 August, 31 October, 31 December. From 29 February 2028 yearly: node-ical 28 February 2029, ical.js 1 March 2029,
#   rrule and recurring-ical-events 29 February 2032
# Why: the clinic's calendar has the patient on 30 September, the patient's own has nothing in that month; in October
#   they are a day apart. Write a rule with its day in it, and no series on a day that some months lack.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq recurring-ical-events==3.8.2 icalendar==7.3.2
npm install --silent --no-audit --no-fund --ignore-scripts node-ical@0.26.1 ical.js@2.2.1 rrule@2.8.1 >/dev/null
cat >series.mjs <<'JS'
import { writeFileSync } from "node:fs";
import ICAL from "ical.js";
import ical from "node-ical";
import rrule from "rrule";

const series = [
  ["20270731", "FREQ=MONTHLY;COUNT=4"],
  ["20270731", "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4"],
  ["20280229", "FREQ=YEARLY;COUNT=2"],
];
const day = (date) => date.toISOString().slice(0, 10);
series.forEach(([start, rule], number) => {
  const calendar = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//clinic.example//EN", "BEGIN:VEVENT", "UID:visit-1@clinic.example",
    "DTSTAMP:20270101T000000Z", `DTSTART:${start}T090000Z`, `DTEND:${start}T092000Z`, `RRULE:${rule}`, "END:VEVENT",
    "END:VCALENDAR", ""].join("\r\n");
  writeFileSync(`${number}.ics`, calendar);
  const event = Object.values(ical.sync.parseICS(calendar)).find((each) => each.type === "VEVENT");
  console.log(`node-ical: ${start} ${rule}: ${event.rrule.all().map(day).join(" ")}`);
  const steps = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent("vevent")).iterator();
  const found = [];
  for (let next = steps.next(); next; next = steps.next()) found.push(day(next.toJSDate()));
  console.log(`ical.js: ${start} ${rule}: ${found.join(" ")}`);
  const all = rrule.rrulestr(`DTSTART:${start}T090000Z\nRRULE:${rule}`).all();
  console.log(`rrule: ${start} ${rule}: ${all.map(day).join(" ")}`);
});
JS
cat >series.py <<'PY'
from pathlib import Path

import recurring_ical_events
from icalendar import Calendar

for path in sorted(Path().glob("*.ics")):
    calendar = Calendar.from_ical(path.read_bytes())
    (event,) = calendar.walk("VEVENT")
    visits = recurring_ical_events.of(calendar).between((2027, 1, 1), (2040, 1, 1))
    days = (str(visit["DTSTART"].dt.date()) for visit in visits)
    print(f"recurring-ical-events: {event['DTSTART'].dt:%Y%m%d} {event['RRULE'].to_ical().decode()}: {' '.join(days)}")
PY
{ TZ=UTC node series.mjs; venv/bin/python series.py; } | tee seen
cat >expected <<'TXT'
node-ical: 20270731 FREQ=MONTHLY;COUNT=4: 2027-07-31 2027-08-31 2027-09-30 2027-10-30
ical.js: 20270731 FREQ=MONTHLY;COUNT=4: 2027-07-31 2027-08-31 2027-10-31 2027-12-31
rrule: 20270731 FREQ=MONTHLY;COUNT=4: 2027-07-31 2027-08-31 2027-10-31 2027-12-31
node-ical: 20270731 FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4: 2027-07-31 2027-08-31 2027-10-31 2027-12-31
ical.js: 20270731 FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4: 2027-07-31 2027-08-31 2027-10-31 2027-12-31
rrule: 20270731 FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4: 2027-07-31 2027-08-31 2027-10-31 2027-12-31
node-ical: 20280229 FREQ=YEARLY;COUNT=2: 2028-02-29 2029-02-28
ical.js: 20280229 FREQ=YEARLY;COUNT=2: 2028-02-29 2029-03-01
rrule: 20280229 FREQ=YEARLY;COUNT=2: 2028-02-29 2032-02-29
recurring-ical-events: 20270731 FREQ=MONTHLY;COUNT=4: 2027-07-31 2027-08-31 2027-10-31 2027-12-31
recurring-ical-events: 20270731 FREQ=MONTHLY;COUNT=4;BYMONTHDAY=31: 2027-07-31 2027-08-31 2027-10-31 2027-12-31
recurring-ical-events: 20280229 FREQ=YEARLY;COUNT=2: 2028-02-29 2032-02-29
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
