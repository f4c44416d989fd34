#!/usr/bin/env bash
# Guess: Babel calls Dublin's winter clock Greenwich Mean Time and its summer clock Irish Standard Time, as it calls
#   London's Greenwich Mean Time and British Summer Time.
# Versions: babel 2.18.0, tzdata 2026.6.
# Behaviour: the other way round. In Irish law summer is the standard time and winter is one hour less, so the zone
#   database gives the winter a saving of minus one hour; Babel takes any saving that is not zero for "summer".
# Seen: December +00:00 "Irish Standard Time", July +01:00 "Greenwich Mean Time"
# Why: a clinic with a site in Dublin would print the name of the wrong clock beside every hour, all year: a patient who
#   believes the name comes an hour off. Name a place ("Dublin time"), not a season, or take tzname().
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq babel==2.18.0 tzdata==2026.6
PYTHONTZPATH="" "$work/venv/bin/python" - <<'PY'
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_name

seen = {}
for zone in ("Europe/London", "Europe/Dublin"):
    for month in (12, 7):
        moment = datetime(2026, month, 1, 9, tzinfo=ZoneInfo(zone))
        seen[zone, month] = get_timezone_name(moment, locale="en_GB")
        print(f"{zone:14} {moment:%b %z} tzname {moment.tzname()}, dst {moment.dst()}: {seen[zone, month]}")
still = seen == {
    ("Europe/London", 12): "Greenwich Mean Time",
    ("Europe/London", 7): "British Summer Time",
    ("Europe/Dublin", 12): "Irish Standard Time",
    ("Europe/Dublin", 7): "Greenwich Mean Time",
}
print("still so" if still else "changed")
raise SystemExit(not still)
PY
