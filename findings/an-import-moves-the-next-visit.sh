#!/usr/bin/env bash
# Guess: a module that is imported and not yet used changes nothing; least of all the hour that another library's
#   datetimes give when a week is added to them.
# Versions: icalevents 0.3.1, icalendar 7.3.2, pytz 2026.6, tzdata 2026.6.
# Behaviour: icalevents, when it is imported, tells icalendar to give out pytz's zones from then on, in the whole
#   process. A datetime of zoneinfo keeps the hour of the clock when days are added to it; one of pytz keeps the offset
#   that it started with, and is an hour late after the clocks go forward. icalendar's own end of an event of one day,
#   worked out from DURATION, moves with it.
# Seen, nine in London on Saturday 27 March 2027: a week later 08:00Z before the import, 09:00Z after it; the event's
#   end 08:00Z before, 09:00Z after
# Why: "the same hour next week" is ten o'clock in spring, and eight in autumn, because of an import in another file; a
#   test of the one module alone never sees it. Turn what was read into a zone of your own before you add to it.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq icalevents==0.3.1 icalendar==7.3.2 pytz==2026.6 tzdata==2026.6
cd "$work"

cat >next.py <<'PY'
from datetime import UTC, timedelta

from icalendar import Calendar

ZONE = """BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE"""
EVENT = ["BEGIN:VEVENT", "UID:visit-1@clinic.example", "DTSTAMP:20270101T000000Z", "SUMMARY:Recorder",
         "DTSTART;TZID=Europe/London:20270327T090000", "DURATION:P1D", "END:VEVENT"]  # fmt: skip
HEAD = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//clinic.example//EN"]
TEXT = "\r\n".join([*HEAD, *ZONE.split("\n"), *EVENT, "END:VCALENDAR", ""])


def tell(when):
    (visit,) = Calendar.from_ical(TEXT).events
    later = visit.start + timedelta(weeks=1)
    for name, moment in (("start", visit.start), ("a week later", later), ("end", visit.end)):
        print(f"{when}: {name} {moment.astimezone(UTC):%-d %b %H:%MZ}")


tell("before the import")
import icalevents.icalevents  # noqa: E402, F401

tell("after the import")
PY
"$work/venv/bin/python" next.py | tee seen
cat >expected <<'TXT'
before the import: start 27 Mar 09:00Z
before the import: a week later 3 Apr 08:00Z
before the import: end 28 Mar 08:00Z
after the import: start 27 Mar 09:00Z
after the import: a week later 3 Apr 09:00Z
after the import: end 28 Mar 09:00Z
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
