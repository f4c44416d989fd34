#!/usr/bin/env bash
# Guess: a start with a plain offset, as datetime.fromisoformat("2027-07-01T09:00:00+01:00") gives, is an exact instant;
#   icalendar writes it as one (08:00Z), and reads the same instant back.
# Versions: icalendar 7.3.2; ical.js 2.2.1.
# Behaviour: it writes TZID="UTC+01:00", a zone that no block in the file defines (add_missing_timezones adds none
#   either). icalendar itself then reads 09:00 without any zone, and ical.js takes it as nine o'clock wherever one is.
# Seen: DTSTART;TZID="UTC+01:00":20270701T090000 / icalendar 2027-07-01 09:00:00, zone None / ical.js floating
# Why: APIs of clinics answer with offsets, not with zone names. Copied straight into a calendar file, the appointment
#   becomes "nine, somewhere": right at home, wrong for everyone abroad. Go to UTC or to the site's zone first.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq icalendar==7.3.2 tzdata==2026.6
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts ical.js@2.2.1 >/dev/null)
cd "$work"

cat >write.py <<'PY'
from datetime import datetime
from pathlib import Path

import icalendar

visit = icalendar.Event()
visit.add("uid", "visit-1@clinic.example")
visit.add("dtstart", datetime.fromisoformat("2027-07-01T09:00:00+01:00"))
diary = icalendar.Calendar()
diary.add("version", "2.0")
diary.add_component(visit)
diary.add_missing_timezones()
text = diary.to_ical().decode()
Path("visit.ics").write_text(text, newline="")
print(next(line for line in text.splitlines() if line.startswith("DTSTART")))
start = icalendar.Calendar.from_ical(text).walk("VEVENT")[0].decoded("dtstart")
print("icalendar", start, "zone", start.tzinfo)
PY
cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
const calendar = new ICAL.Component(ICAL.parse(readFileSync("visit.ics", "utf8")));
console.log("ical.js", new ICAL.Event(calendar.getFirstSubcomponent("vevent")).startDate.zone.tzid);
JS
{ "$work/venv/bin/python" write.py; node read.mjs; } 2>/dev/null | tee seen
cat >expected <<'TXT'
DTSTART;TZID="UTC+01:00":20270701T090000
icalendar 2027-07-01 09:00:00 zone None
ical.js floating
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
