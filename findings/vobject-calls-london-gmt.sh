#!/usr/bin/env bash
# Guess: an event at nine on a July morning in ZoneInfo("Europe/London"), written by vobject, bears the zone's name, and
#   every reader finds nine o'clock in London again.
# Versions: vobject 0.9.9, icalendar 7.3.2, tzdata 2026.6; ical.js 2.2.1, node-ical 0.26.1.
# Behaviour: vobject names a zone by what its clock was called on 1 January 2000. London becomes TZID=GMT, with a
#   VTIMEZONE "GMT" that has summer time. Readers that trust the block find 08:00 UTC; readers that know a zone of that
#   name already find 09:00 UTC, an hour late.
# Seen: DTSTART;TZID=GMT:20270701T090000 / icalendar 09:00+00:00 / ical.js 08:00Z / node-ical 09:00Z
# Why: an appointment handed to a patient as a calendar file would be right in one phone and an hour late in another,
#   from April to October only. Write UTC, or an IANA name.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq vobject==0.9.9 icalendar==7.3.2 tzdata==2026.6
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 node-ical@0.26.1 >/dev/null)
cd "$work"

cat >write.py <<'PY'
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import vobject

diary = vobject.iCalendar()
visit = diary.add("vevent")
visit.add("uid").value = "visit-1@clinic.example"
visit.add("dtstart").value = datetime(2027, 7, 1, 9, tzinfo=ZoneInfo("Europe/London"))
text = diary.serialize()
Path("visit.ics").write_text(text, newline="")
print(next(line for line in text.splitlines() if line.startswith("DTSTART;")))
start = icalendar.Calendar.from_ical(text).walk("VEVENT")[0].decoded("dtstart")
print("icalendar", start.isoformat())
PY
cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import ical from "node-ical";
const text = readFileSync("visit.ics", "utf8");
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent"));
console.log("ical.js", event.startDate.toJSDate().toISOString());
const read = Object.values(ical.sync.parseICS(text)).find((part) => part.type === "VEVENT");
console.log("node-ical", read.start.toISOString());
JS
{ "$work/venv/bin/python" write.py; TZ=UTC node read.mjs; } 2>/dev/null | tee seen
cat >expected <<'TXT'
DTSTART;TZID=GMT:20270701T090000
icalendar 2027-07-01T09:00:00+00:00
ical.js 2027-07-01T08:00:00.000Z
node-ical 2027-07-01T09:00:00.000Z
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
