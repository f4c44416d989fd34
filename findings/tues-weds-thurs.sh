#!/usr/bin/env bash
# Guess: parsers of English dates know the abbreviations of weekdays that people write: Tues, Weds, Thurs.
# Versions: chrono-node 2.10.3, dateparser 1.5.0, parsedatetime 2.6, timefhuman 0.1.5.
# Behaviour: each of them knows some, no two the same ones, and none knows Weds; Tue, Wed and Thu all know. The worst is
#   a sentence: with the day unknown "Weds at 3pm" is still read, as three o'clock today.
# Seen: Tues: all but chrono-node; Weds: none; Thurs: chrono-node and timefhuman only; "Weds at 3pm" on a Saturday
#   morning: parsedatetime, timefhuman and chrono-node Saturday 15:00, dateparser nothing
# Why: British people shorten Wednesday to Weds. Dropped, the word takes the day with it and leaves an hour that looks
#   complete: today. Both lists of abbreviations (three letters, and the longer ones) are needed, and a word that was
#   not understood must stop a sentence from being taken for understood.
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
for text in ("Tues", "Weds", "Thurs", "Weds at 3pm"):
    moment, found = parsedatetime.Calendar().parseDT(text, NOW)
    readings = {
        "dateparser": dateparser.parse(text, languages=["en"], settings={"RELATIVE_BASE": NOW}),
        "parsedatetime": moment if found else None,
        "timefhuman": next(iter(timefhuman(text, tfhConfig(now=NOW))), None),
    }
    print(f"{text}:", *(f"{name} {each:%a}" if each else f"{name} -" for name, each in readings.items()))
PY
cat >read.cjs <<'JS'
const chrono = require("chrono-node");
for (const text of ["Tues", "Weds", "Thurs", "Weds at 3pm"]) {
  const day = chrono.en.GB.parseDate(text, new Date(2026, 10, 28, 10));
  console.log(`${text}: chrono-node ${day ? day.toUTCString().slice(0, 3) : "-"}`);
}
JS
{ "$work/venv/bin/python" -W ignore read.py; TZ=UTC node read.cjs; } | tee seen
cat >expected <<'TXT'
Tues: dateparser Tue parsedatetime Tue timefhuman Tue
Weds: dateparser - parsedatetime - timefhuman -
Thurs: dateparser - parsedatetime - timefhuman Thu
Weds at 3pm: dateparser - parsedatetime Sat timefhuman Sat
Tues: chrono-node -
Weds: chrono-node -
Thurs: chrono-node Thu
Weds at 3pm: chrono-node Sat
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
