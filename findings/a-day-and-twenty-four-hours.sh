#!/usr/bin/env bash
# Guess: P1D and PT24H, which RFC 5545 tells apart (the same clock on the next day, and 24 hours that pass), end an hour
#   apart on the night when the clocks go back; at the least, all readers of calendars agree on one of them.
# Versions: icalendar 7.3.2, recurring-ical-events 3.8.2, vobject 0.9.9, tzdata 2026.6; ical.js 2.2.1,
#   node-ical 0.26.1; luxon 3.7.2 beside them.
# Behaviour: none of five keeps the two apart. Four take both for the day, node-ical takes both for the hours.
#   icalendar reads PT24H into a length of one day, and writes P1D where PT24H stood. luxon has both right.
# Seen, from 10:00 BST on 30 October 2027: node-ical ends at 09:00 GMT, the other readers at 10:00 GMT, for P1D as for
#   PT24H; luxon at 10:00 and at 09:00
# Why: a monitor of the heart that runs for 24 hours is handed in, and a reminder "24 hours before" rings, an hour off
#   in one of the two calendars, and passing a file on changes what it says. Write the end with its zone, and the moment
#   of a reminder, not a length.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq icalendar==7.3.2 recurring-ical-events==3.8.2 vobject==0.9.9 tzdata==2026.6
npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1 luxon@3.7.2 >/dev/null
cat >ends.mjs <<'JS'
import { writeFileSync } from "node:fs";
import ICAL from "ical.js";
import { DateTime, Duration } from "luxon";
import ical from "node-ical";

const zone = [
  "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT", "DTSTART:19810329T010000", "TZNAME:BST",
  "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD",
  "DTSTART:19961027T020000", "TZNAME:GMT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE"];
const london = (instant) => DateTime.fromJSDate(instant, { zone: "Europe/London" }).toFormat("d LLL HH:mm ZZ");
for (const length of ["P1D", "PT24H"]) {
  const calendar = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//clinic.example//EN", ...zone, "BEGIN:VEVENT",
    "UID:monitor-1@clinic.example", "DTSTAMP:20270101T000000Z", "DTSTART;TZID=Europe/London:20271030T100000",
    `DURATION:${length}`, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
  writeFileSync(`${length}.ics`, calendar);
  const component = new ICAL.Component(ICAL.parse(calendar));
  ICAL.TimezoneService.register(component.getFirstSubcomponent("vtimezone"));
  const { endDate } = new ICAL.Event(component.getFirstSubcomponent("vevent"));
  console.log(`ical.js: ${length} ${london(endDate.toJSDate())}`);
  const event = Object.values(ical.sync.parseICS(calendar)).find((each) => each.type === "VEVENT");
  console.log(`node-ical: ${length} ${london(event.end)}`);
  const start = DateTime.fromISO("2027-10-30T10:00", { zone: "Europe/London" });
  console.log(`luxon: ${length} ${london(start.plus(Duration.fromISO(length)).toJSDate())}`);
}
JS
cat >ends.py <<'PY'
from pathlib import Path
from zoneinfo import ZoneInfo

import recurring_ical_events
import vobject
from icalendar import Calendar

LONDON = ZoneInfo("Europe/London")
for length in ("P1D", "PT24H"):
    text = Path(f"{length}.ics").read_bytes().decode()
    calendar = Calendar.from_ical(text)
    (event,) = calendar.walk("VEVENT")
    (visit,) = recurring_ical_events.of(calendar).between((2027, 10, 1), (2027, 12, 1))
    plain = vobject.readOne(text).vevent
    ends = {
        "icalendar": event.end,
        "recurring-ical-events": visit["DTEND"].dt,
        "vobject": plain.dtstart.value + plain.duration.value,
    }
    for name, end in ends.items():
        offset = f"{end.astimezone(LONDON):%z}"
        print(f"{name}: {length} {end.astimezone(LONDON):%-d %b %H:%M} {offset[:3]}:{offset[3:]}")
    print(f"icalendar writes {length} as {event['DURATION'].to_ical().decode()}")
PY
{ TZ=UTC node ends.mjs; venv/bin/python ends.py; } | tee seen
cat >expected <<'TXT'
ical.js: P1D 31 Oct 10:00 +00:00
node-ical: P1D 31 Oct 09:00 +00:00
luxon: P1D 31 Oct 10:00 +00:00
ical.js: PT24H 31 Oct 10:00 +00:00
node-ical: PT24H 31 Oct 09:00 +00:00
luxon: PT24H 31 Oct 09:00 +00:00
icalendar: P1D 31 Oct 10:00 +00:00
recurring-ical-events: P1D 31 Oct 10:00 +00:00
vobject: P1D 31 Oct 10:00 +00:00
icalendar writes P1D as P1D
icalendar: PT24H 31 Oct 10:00 +00:00
recurring-ical-events: PT24H 31 Oct 10:00 +00:00
vobject: PT24H 31 Oct 10:00 +00:00
icalendar writes PT24H as P1D
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
