#!/usr/bin/env bash
# Guess: a library that writes recurring events for Google Calendar and takes aware datetimes keeps the moment they
#   name: what is excluded is excluded, and a series that runs until a day has its visit on that day.
# Versions: gcsa 2.7.0; read back with ical 14.3.1 (PyPI), tzdata 2026.6.
# Behaviour: a datetime's own zone is dropped. exclude_times() writes the digits of the clock under the zone named
#   beside it; rule(until=...) writes them with a Z. And a plain date becomes the midnight UTC at which it begins, so
#   that the visit on the day itself is out, though RFC 5545 says of UNTIL that it is the last one in.
# Seen, a series at nine in London in July: excluding 08:00 UTC writes 08:00 London and all four visits stay; until
#   Thursday 22 July leaves 1, 8 and 15 July; until 08:30 in London on the 22nd writes 08:30Z, and the visit at nine
#   (08:00Z), which begins later than that, is in.
# Why: the cancelled visit is still in the diary, the last visit of the course is not, and both only in summer or at the
#   end. Turn moments into the zone of the series first, write UNTIL by hand, and read the line that was written.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq gcsa==2.7.0 ical==14.3.1 tzdata==2026.6
cd "$work"

cat >series.py <<'PY'
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from gcsa.recurrence import WEEKLY, Recurrence
from ical.calendar_stream import IcsCalendarStream

LONDON = ZoneInfo("Europe/London")


def visits(*recurrence: str) -> str:
    event = ["BEGIN:VEVENT", "UID:visit-1@clinic.example", "DTSTAMP:20270101T000000Z",
             "DTSTART;TZID=Europe/London:20270701T090000", "DURATION:PT20M", *recurrence, "END:VEVENT"]  # fmt: skip
    diary = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//clinic.example//EN", *event, "END:VCALENDAR", ""]
    found = IcsCalendarStream.calendar_from_ics("\r\n".join(diary)).timeline_tz(LONDON)
    return " ".join(visit.dtstart.strftime("%d.%H:%M") for visit in found)


four = Recurrence.rule(freq=WEEKLY, count=4)
eighth = Recurrence.exclude_times(datetime(2027, 7, 8, 8, tzinfo=UTC), timezone="Europe/London")
print("excluded 8 July 08:00 UTC:", eighth, "->", visits(four, eighth))
for last in (date(2027, 7, 22), datetime(2027, 7, 22, 8, 30, tzinfo=LONDON)):
    rule = Recurrence.rule(freq=WEEKLY, until=last)
    print(f"until {last}:", rule, "->", visits(rule))
PY
"$work/venv/bin/python" series.py | tee seen
cat >expected <<'TXT'
excluded 8 July 08:00 UTC: EXDATE;TZID=Europe/London:20270708T080000 -> 01.09:00 08.09:00 15.09:00 22.09:00
until 2027-07-22: RRULE:FREQ=WEEKLY;UNTIL=20270722T000000Z;WKST=SU -> 01.09:00 08.09:00 15.09:00
until 2027-07-22 08:30:00+01:00: RRULE:FREQ=WEEKLY;UNTIL=20270722T083000Z;WKST=SU -> 01.09:00 08.09:00 15.09:00 22.09:00
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
