#!/usr/bin/env bash
# Guess: "tomorrow morning at 9" is nine o'clock tomorrow to every parser that takes "tomorrow at 9am", and "tonight at
#   8" is 20:00.
# Versions: dateparser 1.5.0, parsedatetime 2.6, timefhuman 0.1.5; chrono-node 2.10.3.
# Behaviour: parsedatetime answers with its own hour for "morning" (06:00) and for "tonight" (21:00) and drops the nine
#   and the eight; so does timefhuman with the morning. dateparser drops them too and answers with the hour it is now.
# Seen, at ten on 28 November 2026: morning: dateparser 29th 10:00, parsedatetime 29th 06:00, timefhuman 29th 06:00,
#   chrono-node 29th 09:00; tonight: dateparser 28th 10:00, parsedatetime 28th 21:00, the others 28th 20:00
# Why: the plainest way to ask for an hour gives one that nobody named. A part of the day must narrow an hour that was
#   said, never replace it; where both cannot be kept, ask.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq dateparser==1.5.0 parsedatetime==2.6 timefhuman==0.1.5
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 >/dev/null)
cd "$work"

cat >read.py <<'PY'
from datetime import datetime

import dateparser
import parsedatetime
from timefhuman import tfhConfig, timefhuman

NOW = datetime(2026, 11, 28, 10)
for text in ("tomorrow morning at 9", "tonight at 8"):
    readings = {
        "dateparser": dateparser.parse(text, languages=["en"], settings={"RELATIVE_BASE": NOW}),
        "parsedatetime": parsedatetime.Calendar().parseDT(text, NOW)[0],
        "timefhuman": timefhuman(text, tfhConfig(now=NOW))[0],
    }
    for name, moment in readings.items():
        print(f"{text}: {name} {moment:%d %H:%M}")
PY
cat >read.cjs <<'JS'
const chrono = require("chrono-node");
for (const text of ["tomorrow morning at 9", "tonight at 8"]) {
  const moment = chrono.en.GB.parseDate(text, new Date(2026, 10, 28, 10)).toISOString();
  console.log(`${text}: chrono-node ${moment.slice(8, 10)} ${moment.slice(11, 16)}`);
}
JS
{ "$work/venv/bin/python" -W ignore read.py; TZ=UTC node read.cjs; } | tee seen
cat >expected <<'TXT'
tomorrow morning at 9: dateparser 29 10:00
tomorrow morning at 9: parsedatetime 29 06:00
tomorrow morning at 9: timefhuman 29 06:00
tonight at 8: dateparser 28 10:00
tonight at 8: parsedatetime 28 21:00
tonight at 8: timefhuman 28 20:00
tomorrow morning at 9: chrono-node 29 09:00
tonight at 8: chrono-node 28 20:00
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
